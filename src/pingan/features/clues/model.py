"""Clues, what is said about them, and the links by which anybody may report."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle


class ClueStatus(StrEnum):
    REPORTED = "reported"
    CHECKING = "checking"
    CONFIRMED = "confirmed"
    UNFOUNDED = "unfounded"
    UNVERIFIABLE = "unverifiable"
    HANDED_OVER = "handed_over"


_S = ClueStatus

LIFE = Lifecycle(
    _S.REPORTED,
    [
        # verb        from          to
        ("take", _S.REPORTED, _S.CHECKING),
        ("put_back", _S.CHECKING, _S.REPORTED),
        ("confirm", _S.CHECKING, _S.CONFIRMED),
        ("dismiss", _S.CHECKING, _S.UNFOUNDED),
        ("give_up", _S.CHECKING, _S.UNVERIFIABLE),
        ("hand_over", _S.CHECKING, _S.HANDED_OVER),
    ],
)
OPEN = frozenset({_S.REPORTED, _S.CHECKING})
TO_HOTLINE = "12345"


class Conduct(StrEnum):
    """What was done: a list, so that nobody has to name anybody."""

    THEFT = "theft"
    BREAK_IN = "break_in"
    FRAUD = "fraud"
    VIOLENCE = "violence"
    THREAT = "threat"
    FOLLOWING = "following"
    GAMBLING = "gambling"
    DRUGS = "drugs"
    WEAPONS = "weapons"
    FIRE_HAZARD = "fire_hazard"
    DUMPING = "dumping"
    ABUSE_AT_HOME = "abuse_at_home"
    DAMAGE = "damage"
    TRAFFIC = "traffic"
    NOISE = "noise"
    OTHER = "other"


class Often(StrEnum):
    ONCE = "once"
    SEVERAL = "several"
    DAILY = "daily"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What somebody saw. Nothing in it leads to him.

    `key`: the digest of what his telephone sent it with, so that sent twice it is one clue. `code`: the digest of his return code.
    `waiting`: reported beyond the day's measure; nobody sees it before its turn. `priority`: 1 is the most urgent of three.
    `holder`, `held_until`: who is on it at the moment, and how long that counts. `merged_into`: the clue whose outcome is this one's too.
    `handed_to`: 12345 or a station; `origin`: the clue of the station that handed it to us. `incident`: what was made of it.
    `until`: when its words and its exact place go.
    """

    id: str
    station: str
    number: int
    conduct: Conduct
    at: Point
    place: str
    happened: datetime
    ongoing: bool
    danger: bool
    often: Often
    text: str
    reported: datetime
    key: str
    code: str
    priority: int
    status: ClueStatus = LIFE.start
    waiting: bool = False
    holder: str = ""
    held_until: datetime | None = None
    merged_into: str = ""
    handed_to: str = ""
    origin: str = ""
    incident: str = ""
    ended: datetime | None = None
    until: datetime | None = None
    version: int = 0


class Speaker(StrEnum):
    REPORTER = "reporter"
    STATION = "station"


class Phrase(StrEnum):
    """What the station says by itself at each step; the screens hold the sentences."""

    RECEIVED = "received"
    TAKEN = "taken"
    PUT_BACK = "put_back"
    CONFIRMED = "confirmed"
    UNFOUNDED = "unfounded"
    UNVERIFIABLE = "unverifiable"
    HANDED_OVER = "handed_over"
    MERGED = "merged"
    ACTED_ON = "acted_on"
    SAID = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One line between the reporter and the station. `phrase`: one of the station's fixed ones; `text`: words beside it."""

    id: str
    station: str
    clue: str
    speaker: Speaker
    phrase: Phrase
    text: str
    said: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePhoto:
    """What a reporter photographed. `key`: the digest of what his telephone sent it with, so that sent twice it is one.

    `shown`: the file everybody sees who may read the clue, faces and plates covered for ever. `sealed`: the file with the original, under
    seal; empty once it was opened or went to another station. `opened`: when it was.
    """

    id: str
    station: str
    clue: str
    key: str
    shown: str
    sealed: str
    added: datetime
    opened: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What the reporter keeps. `seen_from`: beyond the day's measure it waits until then; None: at once."""

    code: str
    seen_from: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who reported, sealed. There is one for every clue, and all look alike: nobody knows whether something stands in it."""

    id: str
    station: str
    sealed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueLink:
    """An address on a poster, by which anybody may report without an account."""

    id: str
    station: str
    token: str
    place: str
    created: datetime
    revoked: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueSearch:
    """Empty and None: all of them. `open`: only those nobody has finished with."""

    status: ClueStatus | None = None
    conduct: Conduct | None = None
    open: bool = False

"""What was published: shifts, and what members ask each other about them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.features.rosters.model.rosters import Key
from pingan.kernel.days import start_of
from pingan.kernel.lifecycle import Lifecycle

LOST_KEPT = timedelta(days=60)
"""So long a calendar is told that a shift was taken away."""


class ShiftStatus(StrEnum):
    PLANNED = "planned"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A published seat. It keeps its id through all editions. `sequence` grows whenever somebody else has it, or its times change.

    `checked`: whether somebody came was looked at. `member` empty: open to claim.
    """

    id: str
    station: str
    roster: str
    day: date
    need: str
    kind: str
    place: int
    title: str
    kind_name: str
    post: str
    night: bool
    starts: datetime
    ends: datetime
    member: str = ""
    status: ShiftStatus = ShiftStatus.PLANNED
    checked: bool = False
    sequence: int = 0
    version: int = 0

    @property
    def key(self) -> Key:
        """The seat it was made from."""
        return self.day, self.need, self.kind, self.place


@dataclass(frozen=True, slots=True, kw_only=True)
class LostShift:
    """A shift that was somebody's and is not any more, for his calendar. `id`: shift and member."""

    id: str
    station: str
    shift: str
    member: str
    title: str
    kind_name: str
    starts: datetime
    ends: datetime
    sequence: int
    lost: datetime


class AskStatus(StrEnum):
    ASKED = "asked"
    AGREED = "agreed"
    DONE = "done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


_A = AskStatus
ASK_LIFE = Lifecycle(
    _A.ASKED,
    [
        # verb       from                      to
        ("agree", _A.ASKED, _A.AGREED),
        ("decline", _A.ASKED, _A.DECLINED),
        ("withdraw", {_A.ASKED, _A.AGREED}, _A.WITHDRAWN),
        ("approve", _A.AGREED, _A.DONE),
        ("refuse", _A.AGREED, _A.DECLINED),
        ("lapse", {_A.ASKED, _A.AGREED}, _A.LAPSED),
    ],
)
ASK_OPEN = frozenset({_A.ASKED, _A.AGREED})
OF_ASKED, OF_ASKER, OF_STATION = frozenset({"agree", "decline"}), frozenset({"withdraw"}), frozenset({"approve", "refuse"})


class AskKind(StrEnum):
    """`cover`: take my shift. `swap`: take mine for yours. `replace`: somebody did not come, can you?"""

    COVER = "cover"
    SWAP = "swap"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question to one member about one shift. `by`: whose it is; empty, or who did not come, where the station asks.

    `in_return`: the shift the other one gives for it.
    """

    id: str
    station: str
    kind: AskKind
    shift: str
    by: str
    to: str
    in_return: str = ""
    asked: datetime
    answered: datetime | None = None
    status: AskStatus = ASK_LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLink:
    """A member's private calendar address; `id` is the member's. Only a digest of its token is kept."""

    id: str
    station: str
    digest: str
    made: datetime


def moment(day: date, minutes: int) -> datetime:
    """So many minutes after the beginning of a day."""
    return start_of(day) + timedelta(minutes=minutes)

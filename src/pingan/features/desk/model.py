"""Who sat at the desk, what was open when he sat down, and what the room keeps an eye on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.features.dispatch.model import CallOut, Offer
from pingan.features.incidents.model import Incident
from pingan.kernel.lifecycle import Lifecycle


class SittingStatus(StrEnum):
    HELD = "held"
    HANDING_OVER = "handing_over"
    RELIEVED = "relieved"
    TAKEN = "taken"
    LEFT = "left"


_S = SittingStatus
LIFE = Lifecycle(
    _S.HELD,
    [
        # verb        from                          to
        ("hand_over", _S.HELD, _S.HANDING_OVER),
        ("take_back", _S.HANDING_OVER, _S.HELD),
        ("relieve", _S.HANDING_OVER, _S.RELIEVED),
        ("take", _S.HELD, _S.TAKEN),
        ("leave", {_S.HELD, _S.HANDING_OVER}, _S.LEFT),
    ],
)
HOLDING = frozenset({_S.HELD, _S.HANDING_OVER})
BY_HOLDER = frozenset({"hand_over", "take_back", "leave"})
"""The others are a colleague's."""


class Kind(StrEnum):
    """What a matter is about."""

    INCIDENT = "incident"
    CONCERN = "concern"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thing that is open at the desk. `id`: of the incident or the concern, the name of the part. It carries no names, places or words.

    `marks`: codes of what is the matter with it, e.g. `unnoticed`, `nobody_asked`, `silent`, `nobody_coming`; of a part its state.
    `counts`: how many, where it counts.
    """

    kind: Kind
    id: str
    marks: tuple[str, ...] = ()
    counts: Mapping[str, int]
    priority: int = 9

    @property
    def ref(self) -> str:
        """One of the desk's matters, e.g. `incident:7`."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One person at the desk of a station, from sitting down to getting up; at most one at a time.

    `before`: the sitting this one followed, or empty. `verb`: how it began; `reason`: why, where nobody had handed the desk over. `note`,
    `written`: what he wrote for whoever comes, and when. `leaving`: why he went with nobody there. `matters`: what was open when he sat
    down; `missed`: refs of those he did not take on then; `untaken`: what of these is still neither taken on nor over.
    """

    id: str
    station: str
    holder: str
    since: datetime
    before: str = ""
    verb: str
    status: SittingStatus = LIFE.start
    reason: str = ""
    note: str = ""
    written: datetime | None = None
    until: datetime | None = None
    leaving: str = ""
    matters: tuple[Matter, ...] = ()
    missed: tuple[str, ...] = ()
    untaken: tuple[str, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Something to keep an eye on. `owner`: who looks after it, in the words of whoever wrote it down."""

    id: str
    station: str
    text: str
    owner: str
    author: str
    raised: datetime
    settled: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """How things stand at the station at this moment. `running`: searches going on; `offers`: those open."""

    incidents: Sequence[Incident]
    running: Sequence[CallOut]
    offers: Sequence[Offer]
    concerns: Sequence[Concern]
    estimated: bool = False
    timers_late: bool = False
    positions_old: bool = False

"""Rosters in the making: seats, how a search for them goes, and their life."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.features.rosters.model.saying import Away
from pingan.features.rosters.model.terms import Terms
from pingan.kernel.lifecycle import Lifecycle

KEPT_AFTER = timedelta(days=62)
"""After its last day a roster goes to the archive: who stood where is forgotten."""


Key = tuple[date, str, str, int]
"""A place in every version of a roster: day, need, kind, and which of the need's places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One place in a roster. `place`: counted within its need. `fixed`: by hand, and stays. `word`: why the rules were overruled."""

    day: date
    need: str
    kind: str
    place: int = 0
    member: str = ""
    fixed: bool = False
    word: str = ""

    @property
    def key(self) -> Key:
        """The same place in every version of the roster."""
        return self.day, self.need, self.kind, self.place


class RosterStatus(StrEnum):
    DRAFT = "draft"
    SOLVING = "solving"
    READY = "ready"
    STOPPED = "stopped"
    PUBLISHED = "published"
    ARCHIVED = "archived"
    DISCARDED = "discarded"


_S = RosterStatus
LIFE = Lifecycle(
    _S.DRAFT,
    [
        # verb      from                                  to
        ("solve", {_S.DRAFT, _S.READY, _S.STOPPED}, _S.SOLVING),
        ("finish", _S.SOLVING, _S.READY),
        ("stop", _S.SOLVING, _S.STOPPED),
        ("edit", _S.DRAFT, _S.DRAFT),
        ("edit", _S.READY, _S.READY),
        ("edit", _S.STOPPED, _S.STOPPED),
        ("publish", {_S.DRAFT, _S.READY, _S.STOPPED}, _S.PUBLISHED),
        ("discard", {_S.DRAFT, _S.READY, _S.STOPPED}, _S.DISCARDED),
        ("amend", _S.PUBLISHED, _S.PUBLISHED),
        ("drop_out", _S.PUBLISHED, _S.PUBLISHED),
        ("archive", _S.PUBLISHED, _S.ARCHIVED),
    ],
)
BY_ENGINE = frozenset({"finish", "archive"})
"""No button."""


class SearchMode(StrEnum):
    SOLVE = "solve"
    REPAIR = "repair"


class Ended(StrEnum):
    """How a search ended: nothing is better, time was up, stopped by hand, interrupted by a restart, failed, or no line is legal."""

    PROVEN = "proven"
    TIME = "time"
    BY_HAND = "by_hand"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How the search for a roster goes. `penalty`, `bound`: of the best so far, and what nothing can beat. `found`: better ones so far.

    `stopping`: somebody pressed stop. `ended`: how, None while it goes on. `who`: the member for whom no line is legal, where that is why.
    """

    mode: SearchMode
    seconds: int
    asked: datetime
    taken: datetime | None = None
    spent_s: float = 0.0
    penalty: int | None = None
    bound: int | None = None
    found: int = 0
    stopping: bool = False
    ended: Ended | None = None
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedOut:
    """A member who cannot do what was published for these days."""

    member: str
    away: Away


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """A roster for some days, in one of its editions. `base`: the roster it was made from, or empty. `open`: seats nobody has."""

    id: str
    station: str
    first: date
    days: int
    edition: int
    status: RosterStatus = LIFE.start
    base: str = ""
    made: datetime
    published: datetime | None = None
    search: Search | None = None
    seats: int = 0
    open: int = 0
    version: int = 0

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + timedelta(days=self.days - 1)

    def has(self, day: date) -> bool:
        """Whether the day is one of its own."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What stands in a roster; `id` is the roster's. `before`: as it was published when this edition was begun."""

    id: str
    station: str
    terms: Terms
    seats: tuple[Seat, ...] = ()
    before: tuple[Seat, ...] = ()
    dropped_out: tuple[DroppedOut, ...] = ()

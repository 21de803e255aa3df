"""Must-visit points, beats, patrols and their visits. What is kept is points and times: there is no trail."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.geo import Mode, Point
from pingan.kernel.lifecycle import Lifecycle

MOST_STOPS = 24
MOST_PARTNERS = 4
HOT_LEAST_S, HOT_MOST_S = 600, 960
"""How long somebody is to be seen at a hot spot: 10 to 16 minutes do most for the quarter of an hour after it."""

BEGINS_EARLY = timedelta(minutes=30)
FILED_AFTER = timedelta(hours=8)
"""So long a patrol that is over stays on the live boards."""
KEPT = timedelta(days=30)
"""So long points and times of a patrol that is over are kept at all."""


class PointKind(StrEnum):
    ORDINARY = "ordinary"
    HOT_SPOT = "hot_spot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """When a point is to be visited, by the clock on the wall: `22:00` to `02:00` passes midnight."""

    starts: str
    ends: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MustPoint:
    """A place to be visited.

    `stay_s`: how long somebody must be within `radius_m` for it to count; a hot spot asks for ten minutes at least. `windows`: once in each
    that falls into the shift, none for once in the shift. `post`: whose tablet shows its code, None where a label hangs. `generation`: of
    the label; a new one makes the old worthless.
    """

    id: str
    station: str
    name: str
    at: Point
    radius_m: int = 30
    stay_s: int = 20
    kind: PointKind = PointKind.ORDINARY
    windows: tuple[Window, ...] = ()
    post: str | None = None
    generation: int = 0
    retired: bool = False
    version: int = 0

    @property
    def least_stay(self) -> timedelta:
        """So long somebody must be there."""
        return timedelta(seconds=HOT_LEAST_S if self.kind is PointKind.HOT_SPOT else self.stay_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """Points that are usually walked together; in which order, is decided for each day."""

    id: str
    station: str
    name: str
    points: tuple[str, ...]
    retired: bool = False
    version: int = 0


class PatrolStatus(StrEnum):
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"


_P = PatrolStatus
LIFE = Lifecycle(
    _P.PLANNED,
    [
        # verb     from                                     to
        ("begin", _P.PLANNED, _P.UNDER_WAY),
        ("pause", _P.UNDER_WAY, _P.PAUSED),
        ("resume", _P.PAUSED, _P.UNDER_WAY),
        ("finish", {_P.UNDER_WAY, _P.PAUSED}, _P.DONE),
        ("cancel", {_P.PLANNED, _P.UNDER_WAY, _P.PAUSED}, _P.CANCELLED),
        ("lapse", _P.PLANNED, _P.LAPSED),
    ],
)
OPEN = frozenset({_P.PLANNED, _P.UNDER_WAY, _P.PAUSED})
BY_TEAM = frozenset({"begin", "resume", "finish"})
BY_ROOM = frozenset({"cancel"})


class Joined(StrEnum):
    """How somebody came into a team."""

    NAMED = "named"
    CLAIMED = "claimed"
    SCANNED = "scanned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patrol:
    """An order to visit points within a shift.

    `claimable`: whoever is on duty may take it; of a `team` only, where one is named.
    `least`, `most`: how many go. `leader`: the first of the team, empty for nobody yet.
    `seconds`, `metres`: of the way from point to point, as planned. `resumed`: when the team was last back from a call.
    """

    id: str
    station: str
    name: str
    starts: datetime
    ends: datetime
    mode: Mode
    beat: str | None = None
    team: str | None = None
    least: int = 2
    most: int = MOST_PARTNERS
    claimable: bool = False
    leader: str = ""
    seconds: float = 0.0
    metres: float = 0.0
    estimated: bool = False
    status: PatrolStatus = LIFE.start
    begun: datetime | None = None
    resumed: datetime | None = None
    ended: datetime | None = None
    filed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Somebody of a patrol's team. `away`: called to an incident, or gone off duty."""

    id: str
    station: str
    patrol: str
    member: str
    how: Joined
    away: bool = False
    version: int = 0


class VisitStatus(StrEnum):
    AHEAD = "ahead"
    HERE = "here"
    DONE = "done"
    MISSED = "missed"
    SKIPPED = "skipped"


_V = VisitStatus
VISIT_LIFE = Lifecycle(
    _V.AHEAD,
    [
        # verb        from                        to
        ("enter", _V.AHEAD, _V.HERE),
        ("leave", _V.HERE, _V.AHEAD),
        ("visit", {_V.AHEAD, _V.HERE}, _V.DONE),
        ("skip", {_V.AHEAD, _V.HERE}, _V.SKIPPED),
        ("miss", {_V.AHEAD, _V.HERE}, _V.MISSED),
        ("make_good", {_V.MISSED, _V.SKIPPED}, _V.DONE),
    ],
)
TO_DO = frozenset({_V.AHEAD, _V.HERE})
VISIT_BY_TEAM = frozenset({"visit", "skip"})


class Warned(StrEnum):
    """Who was told that the window of a visit is about to close."""

    NOBODY = ""
    TEAM = "team"
    ROOM = "room"


class Means(StrEnum):
    """How a visit was noticed."""

    NOTHING = ""
    GEOFENCE = "geofence"
    SCANNED = "scanned"
    TYPED = "typed"
    NFC = "nfc"


class SkipReason(StrEnum):
    """`called_off`: with the whole patrol, by the command room."""

    DANGER = "danger"
    BLOCKED = "blocked"
    CALLED_OUT = "called_out"
    CALLED_OFF = "called_off"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One point of one patrol, in the planned order `number`.

    `entered`, `done`: all that is kept of where the team was. `by`: whose phone is in the circle, only while it is. `refused`: how many
    check-ins were not accepted, `refusal` why the last was not, `words` what the team says to it or to a skip.
    """

    id: str
    station: str
    patrol: str
    point: str
    number: int
    opens: datetime
    closes: datetime
    expected: datetime
    stay_s: int
    status: VisitStatus = VISIT_LIFE.start
    warned: Warned = Warned.NOBODY
    entered: datetime | None = None
    done: datetime | None = None
    by: str = ""
    means: Means = Means.NOTHING
    reason: str = ""
    refused: int = 0
    refusal: str = ""
    words: str = ""
    version: int = 0

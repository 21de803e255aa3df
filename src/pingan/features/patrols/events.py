"""What happened on patrols. Ids and words of state only: a visit's id tells nothing once the visit is forgotten."""

from dataclasses import dataclass

from pingan.features.patrols.model import Joined, Means, PatrolStatus
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class PointEvent(Event):
    """`patrols`, `team`: the live orders that show the point, and who sees them on his phone."""

    point: str
    patrols: tuple[str, ...] = ()
    team: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.team))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("must_points", self.point), *((board, patrol) for patrol in self.patrols for board in ("patrols", "my_patrols")))

    @property
    def subject(self) -> str:
        return self.point


@dataclass(frozen=True, slots=True, kw_only=True)
class PointAdded(PointEvent):
    """There is a new place to be visited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointAmended(PointEvent):
    """Something about it is different."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRetired(PointEvent):
    """No new order goes there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCodeReplaced(PointEvent):
    """Its old label is worth nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatEvent(Event):
    beat: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("beats", self.beat),)

    @property
    def subject(self) -> str:
        return self.beat


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatAdded(BeatEvent):
    """Points that are walked together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatAmended(BeatEvent):
    """Its name or its points are different."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatRetired(BeatEvent):
    """It is offered no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolEvent(Event):
    """Heard by the command room and by the `team`."""

    patrol: str
    team: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in dict.fromkeys(self.team)))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("patrols", self.patrol), ("my_patrols", self.patrol))

    @property
    def subject(self) -> str:
        return self.patrol


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolPlanned(PatrolEvent):
    """An order stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolMoved(PatrolEvent):
    """Begun, paused, resumed, finished, cancelled or lapsed. `reason`: why, a code or the command room's words."""

    outside = ("patrol", "verb", "status")

    verb: str
    status: PatrolStatus
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolFiled(PatrolEvent):
    """Off the live boards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerEvent(PatrolEvent):
    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerJoined(PartnerEvent):
    """Somebody is in the team."""

    how: Joined


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerLeft(PartnerEvent):
    """Somebody is in the team no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerCalledAway(PartnerEvent):
    """A call has taken somebody of the team, or he has gone off duty; the others go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerReturned(PartnerEvent):
    """And he is back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEvent(PatrolEvent):
    visit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEntered(VisitEvent):
    """Somebody of the team is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLeft(VisitEvent):
    """And went before it counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointVisited(VisitEvent):
    """It counts. `told_late`: the phone could not tell it at once."""

    means: Means
    told_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitWarned(VisitEvent):
    """Its window is about to close. `to`: `team`, and later `room`."""

    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitMissed(VisitEvent):
    """Its window has closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSkipped(VisitEvent):
    """Left out, and why."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInRefused(VisitEvent):
    """A check-in was not accepted, and why; it accuses nobody."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsAdded(VisitEvent):
    """The team says something to it."""

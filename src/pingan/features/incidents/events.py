"""What happened to an incident. Places, callers and texts stay in the row; the log carries ids and words of state."""

from dataclasses import dataclass

from pingan.features.incidents.model import IncidentStatus, Source
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentEvent(Event):
    incident: str
    requester: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        station = f"station:{self.station}"
        return (station, f"account:{self.requester}") if self.requester else (station,)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("incidents", self.incident), ("requests", self.incident)

    @property
    def subject(self) -> str:
        return self.incident


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentReceived(IncidentEvent):
    outside = ("incident", "category", "source")

    category: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentAmended(IncidentEvent):
    outside = ("incident",)

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentNoticed(IncidentEvent):
    """A dispatcher has opened it for the first time: whoever asked for help learns that somebody saw it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRecommended(IncidentEvent):
    """The machine has proposed people for the first time."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ComersCounted(IncidentEvent):
    """How many are on their way has changed: whoever asked for help is told the number, and no names."""

    outside = ("incident", "count")

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentMoved(IncidentEvent):
    outside = ("incident", "verb", "status")

    verb: str
    status: IncidentStatus
    note: str = ""
    into: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceMarked(IncidentEvent):
    """Police, fire brigade or ambulance: expected in so many seconds, or arrived."""

    outside = ("incident", "service", "expected_s", "arrived")

    service: str
    expected_s: int | None = None
    arrived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFiled(IncidentEvent):
    """Two hours after its end an incident leaves the live boards; search still finds it."""

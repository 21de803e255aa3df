"""What happened to tips. Ids and numbers; what was written stays in the rows."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryEvent(Event):
    """Of one tip. `people`: members on whose phones it changes something."""

    advisory: str
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("advisories", self.advisory), ("my_advisories", self.advisory))

    @property
    def subject(self) -> str:
        return self.advisory


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisorySent(AdvisoryEvent):
    """It goes to `told` people. `incident`: what gave cause for it, or empty."""

    told: int
    incident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersAdvised(AdvisoryEvent):
    """A portion of those who are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryOpened(AdvisoryEvent):
    """Somebody has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryWithdrawn(AdvisoryEvent):
    """It was wrong, or is not wanted any more; it is gone from the phones of a portion of those who were told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryFiled(AdvisoryEvent):
    """Its time is over: who was told is forgotten, the numbers stay."""

"""What happened to openings: heard by who opened, by who reviews, and by the auditor."""

from dataclasses import dataclass

from pingan.features.break_glass.model import OpeningStatus
from pingan.kernel.events import Event, Looked, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningEvent(Event):
    """Of one opening. `account`: who opened."""

    opening: str
    member: str
    account: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"account:{self.account}", f"openings:{self.station}", f"audit:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("openings", self.opening),)

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class GlassOpened(OpeningEvent):
    """Somebody at the desk sees what is hidden about a member, and said why; the reason stands in the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningLooked(Looked):
    """He read it: the member's own page of who looked at him says so too."""

    opening: str
    account: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningEnded(OpeningEvent):
    """It is hidden again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningReviewed(OpeningEvent):
    """Somebody else has said whether it was justified."""

    status: OpeningStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMissed(OpeningEvent):
    """A day is over and nobody has said whether it was justified."""

"""What happened to holds; heard by the auditor, told on no screen by itself."""

from dataclasses import dataclass

from pingan.features.holds.model import HoldKind
from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfAHold(Event):
    hold: str
    kind_of_hold: HoldKind
    about: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

    @property
    def subject(self) -> str:
        """What is kept."""
        return self.about


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced(_OfAHold):
    """Nothing of it is deleted until a day."""

    until: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLifted(_OfAHold):
    """What is out of time goes again."""

    reason: str

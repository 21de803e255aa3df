"""What happened around positions. The positions themselves are never told here."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLooked(Event):
    """Somebody looked where a member is, outside an incident; the reason stands in the row `look`."""

    look: str
    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"member:{self.member}", f"audit:{self.station}")

    @property
    def subject(self) -> str:
        return self.look

"""What happened to public warnings."""

from dataclasses import dataclass

from pingan.features.warnings.model import MessageType
from pingan.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningPublished(Event):
    """Everybody may read it from now on. `message_type`: new, corrected, or over; `first`: the message it began with."""

    outside = ("warning", "first", "message_type")

    warning: str
    first: str
    message_type: MessageType

    @property
    def subject(self) -> str:
        return self.first

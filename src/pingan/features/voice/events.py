"""That something was said, and never what."""

from dataclasses import dataclass

from pingan.features.voice.model import Part
from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRecorded(Event):
    """Somebody spoke or wrote on a channel; it can be heard for 72 hours. `incident`: empty for all houses."""

    clip: str
    channel: str
    incident: str
    part: Part
    seconds: int

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}",)

    @property
    def subject(self) -> str:
        return self.incident or self.clip


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipPlayed(Event):
    """Somebody else than who spoke has heard a recording again; the log says who."""

    clip: str
    channel: str

    @property
    def subject(self) -> str:
        return self.clip

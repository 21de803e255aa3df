"""What happened around positions. The positions themselves are never told here."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Looked, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLooked(Looked):
    """Somebody looked where a member is, outside an incident; the reason stands in the row `look`."""

    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackReplayed(Looked):
    """Somebody looked at the way a member went to an incident; the reason stands in the row `look`. `track`: the offer."""

    look: str
    track: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _TrackerEvent(Event):
    """Heard by its member, and by whoever remembers that its token is good."""

    tracker: str
    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return f"audit:{self.station}", f"member:{self.member}"

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerAdded(_TrackerEvent):
    """From now on an app or a box beside ours tells where the member is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerDropped(_TrackerEvent):
    """By its member, or because he may not serve any more."""

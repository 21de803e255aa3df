"""What happened around positions. The positions themselves are never told here."""

from dataclasses import dataclass

from pingan.kernel.events import Looked


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLooked(Looked):
    """Somebody looked where a member is, outside an incident; the reason stands in the row `look`."""

    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackReplayed(Looked):
    """Somebody looked at the way a member went to an incident; the reason stands in the row `look`. `track`: the offer."""

    look: str
    track: str

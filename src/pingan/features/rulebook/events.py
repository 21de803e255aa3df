"""What happened to the rulebook."""

from dataclasses import dataclass

from pingan.features.rulebook.model import Change
from pingan.kernel.events import Event, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class RulebookPublished(Event):
    """A version holds from now on; `restored`: the version it brings back, or None."""

    version: int
    reason: str
    restored: int | None
    changes: tuple[Change, ...]

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("rulebook", self.station),)

"""Refusals for want of a right are written down."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Event):
    """Somebody tried what their role may not."""

    right: str
    verb: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

"""That somebody asked."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSearched(Event):
    """An auditor looked at the log: what for."""

    who: str
    what: str
    about: str
    since: str
    until: str
    page: int

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

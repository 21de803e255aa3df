"""That somebody asked, and whether the log was whole."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAuditors(Event):
    """Heard by the station's auditors, never by its console."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSearched(ForAuditors):
    """An auditor looked at the log: what for."""

    who: str
    what: str
    about: str
    since: str
    until: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogChecked(ForAuditors):
    """The log was followed from its first row: `rows` of it hold, up to `anchored` somebody outside vouches for it.

    `how`: what was done to row `at`, empty where nothing was. `resumed`: when the backup was made it was last restored from, empty if it
    never was; rows up to `lost` had been written by then and are gone.
    """

    rows: int
    anchored: int
    how: str
    at: int
    resumed: str = ""
    lost: int = 0

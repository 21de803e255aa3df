"""What happened to a house that was brought back; heard by the auditor."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfARestore(Event):
    restore: str
    taken: str
    by: str
    reason: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

    @property
    def subject(self) -> str:
        """The restore."""
        return self.restore


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRestored(_OfARestore):
    """The house was opened over a backup made at `taken`. `by`: what somebody at the machine called himself; empty: nobody said."""

    stale: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreConfirmed(_OfARestore):
    """It speaks to the outside again. `by`: who said so at the machine; empty where two accounts did."""

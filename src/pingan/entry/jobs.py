"""The clock's jobs: what is due is done, woken by new work or by the next due time."""

from pingan.entry.loop import Loop
from pingan.platform.office import TIMERS, Office

LONGEST_SLEEP_S = 0.5
"""Another worker sets timers without our hearing of it."""


class Jobs(Loop):
    """Runs what is due."""

    def __init__(self, office: Office) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "jobs", TIMERS)

    def go_round(self) -> float:
        """Until the next timer."""
        due = self._office.work_off()
        if due is None:
            return LONGEST_SLEEP_S
        return min(LONGEST_SLEEP_S, max(0.0, (due - self._office.world.clock.now()).total_seconds()))

"""The clock's jobs: what is due is done, woken by new work or by the next due time."""

from pingan.entry.loop import Loop
from pingan.platform.office import Office

LONGEST_SLEEP_S = 0.5
"""Another worker may have set a timer without our hearing of it."""


class Jobs(Loop):
    """Runs `office.run_due()`."""

    def __init__(self, office: Office) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "jobs", "timers")

    def go_round(self) -> float:
        """Until the next timer."""
        self._office.run_due()
        due = self._office.next_due()
        if due is None:
            return LONGEST_SLEEP_S
        return min(LONGEST_SLEEP_S, max(0.0, (due - self._office.world.clock.now()).total_seconds()))

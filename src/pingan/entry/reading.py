"""Reads the log for what the bus may have lost: another worker, or a command at the keyboard, wrote it, and no wake-up came.

Whoever listens has either seen a row by then, and its number tells him so, or sees it now.
"""

from collections import deque
from collections.abc import Mapping

from pingan.entry.loop import Loop
from pingan.platform import log
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import Work
from pingan.ports import LOST

EVERY_S = 1.0
_LONGEST_TRANSACTION_S = 10.0
"""A row may be seen later than rows with higher numbers; so far back everything is told again."""


class Reading(Loop):
    """A look every second, and at once where the bus knows that it lost something."""

    def __init__(self, office: Office) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "reading", LOST)
        self._newest: deque[int] = deque(maxlen=round(_LONGEST_TRANSACTION_S / EVERY_S))

    def go_round(self) -> float:
        """Until the next second."""
        newest, told = self._office.ask(NOBODY, self._look)
        self._newest.append(newest)
        for topic, seq in told.items():
            self._office.world.bus.tell(topic, {"seq": seq})
        return EVERY_S

    def _look(self, work: Work) -> tuple[int, Mapping[str, int]]:
        newest = log.newest(work)
        return newest, log.told_since(work, self._newest[0]) if self._newest else {}

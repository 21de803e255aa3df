"""What is to be done when: the one list of things to come of everything simulated."""

from collections.abc import Callable
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count

Deed = Callable[[], object]
"""What comes of it is nobody's concern."""


class Agenda:
    """Deeds by their moment. Not thread-safe: one thread lives by it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """`now`: the clock everybody goes by."""
        self.now = now
        self._deeds: list[tuple[datetime, int, Deed]] = []
        self._order = count()

    def after(self, seconds: float, deed: Deed) -> None:
        """Do it so many seconds from now."""
        heappush(self._deeds, (self.now() + timedelta(seconds=seconds), next(self._order), deed))

    @property
    def next(self) -> datetime | None:
        """When the next thing is due."""
        return self._deeds[0][0] if self._deeds else None

    def run_due(self, until_told: Callable[[], bool] = lambda: False) -> None:
        """Do what is due by now, in order, or until told to stop."""
        while self._deeds and self._deeds[0][0] <= self.now() and not until_told():
            heappop(self._deeds)[2]()

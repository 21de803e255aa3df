"""The way in: one search here for what is quick, several processes for what is not."""

import os
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from pingan.adapters.rosters import closest
from pingan.adapters.rosters.crew import Crew
from pingan.adapters.rosters.search import Search
from pingan.kernel.rostering import Found, Horizon, Roster, price

_QUICK_S = 10.0
"""What is to end within so many seconds is not worth starting processes for."""
_MOST_CORES = 2


class Solver:
    """Implements the port `Rosters`."""

    def __init__(self, cores: int | None = None) -> None:
        """`cores`: processes that search together; none at all keeps the search in this one."""
        self._cores = min(_MOST_CORES, os.cpu_count() or 1) if cores is None else cores

    def solve(
        self, horizon: Horizon, *, seconds: float, seed: int = 1,
        told: Callable[[Found], bool] | None = None, stop: Callable[[], bool] | None = None,
    ) -> Found:  # fmt: skip
        """The best roster found in about so many seconds, sooner if nothing can be better.

        However short the time, a whole roster is found. Long searches run in processes of their own, so that whoever asks stays free.

        Args:
            horizon: what is asked.
            seconds: of wall time.
            seed: the same seed takes the same turns, as far as time allows the same number of them.
            told: hears of every better roster; False stops the search.
            stop: asked often; True ends the search soon.

        Raises:
            Invalid: `no_line`, with the first person whose rules allow no line at all.
        """
        told, stop = told or (lambda _: True), stop or (lambda: False)
        if self._cores and seconds > _QUICK_S:
            return Crew(horizon, seconds, seed, self._cores).solve(told, stop)
        search = Search(horizon, seconds, np.random.default_rng(seed), told, stop)
        search.run(leads=True)
        return search.found()

    def repair(self, horizon: Horizon, roster: Roster, *, seconds: float, stop: Callable[[], bool] | None = None) -> Found:
        """A legal roster that covers what `roster` covers, with as few changes as possible.

        Raises:
            Invalid: `no_line`, with the first person whose rules allow no line at all.
        """
        asked = closest.task(horizon, roster)
        search = Search(asked.horizon, seconds, np.random.default_rng(1), stop=stop or (lambda: False))
        search.repair(asked)
        return replace(search.found(), price=price(horizon, search.found().roster), bound=None)

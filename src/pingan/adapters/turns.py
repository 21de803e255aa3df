"""Turns: so many at once, and whoever can wait lets others go first."""

import heapq
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from math import inf
from time import monotonic


class _Turn:
    def __init__(self) -> None:
        self.called, self.is_over = threading.Event(), False


class Turns:
    """Whoever waits longest goes next."""

    def __init__(self, at_once: int, *, long_s: float = inf) -> None:
        """`long_s`: whoever has been in for so long is not counted any more where others wait."""
        self._at_once, self._long_s = at_once, long_s
        self._lock, self._numbers = threading.Lock(), count()
        self._inside: dict[_Turn, float] = {}
        self._waiting: list[tuple[float, int, _Turn]] = []

    @contextmanager
    def taken(self, *, patience_s: float = 0.0) -> Iterator[None]:
        """Wait, be in, and let the next in at the end. `patience_s`: whoever has none and comes so long after us still goes first."""
        turn = _Turn()
        try:
            self._come(turn, monotonic() + patience_s)
            yield
        finally:
            self._go(turn)

    def _come(self, turn: _Turn, rank: float) -> None:
        with self._lock:
            heapq.heappush(self._waiting, (rank, next(self._numbers), turn))
            self._call()
        while not turn.called.wait(self._first_is_long_in_s()):
            with self._lock:
                self._call()

    def _go(self, turn: _Turn) -> None:
        with self._lock:
            turn.is_over = True
            self._inside.pop(turn, None)
            self._call()

    def _call(self) -> None:
        """Let in whoever may go in now."""
        now = monotonic()
        while self._waiting and self._has_room(now):
            _, _, turn = heapq.heappop(self._waiting)
            if not turn.is_over:
                self._inside[turn] = now
                turn.called.set()

    def _has_room(self, now: float) -> bool:
        if len(self._inside) >= self._at_once:
            first = next(iter(self._inside))
            if now - self._inside[first] < self._long_s:
                return False
            del self._inside[first]
        return True

    def _first_is_long_in_s(self) -> float | None:
        with self._lock:
            since = next(iter(self._inside.values()), monotonic())
        return None if self._long_s == inf else max(0.0, since + self._long_s - monotonic())

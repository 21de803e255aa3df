"""How often somebody may try: moving windows, kept by the library `limits`."""

import time

from limits import RateLimitItemPerSecond
from limits.storage import MemoryStorage, Storage
from limits.strategies import MovingWindowRateLimiter

from pingan.kernel.errors import TooMany
from pingan.ports import Allowance


class MovingThrottle:
    """Counts wherever it is told to."""

    def __init__(self, storage: Storage) -> None:
        """`storage`: one that knows moving windows."""
        self._limiter = MovingWindowRateLimiter(storage)

    def spend(self, allowance: Allowance, key: str) -> None:
        """Count one try; a refused try is not counted.

        Raises:
            TooMany: the allowance of `key` is used up.
        """
        item = RateLimitItemPerSecond(allowance.count, allowance.window_s)
        if not self._limiter.hit(item, allowance.name, key):
            reset = self._limiter.get_window_stats(item, allowance.name, key).reset_time
            raise TooMany(retry_after_s=max(1, round(reset - time.time())))

    def forgive(self, allowance: Allowance, key: str) -> None:
        """Forget the tries of `key`."""
        self._limiter.clear(RateLimitItemPerSecond(allowance.count, allowance.window_s), allowance.name, key)


class MemoryThrottle(MovingThrottle):
    """Counts in memory; a restart forgets, several workers count apart."""

    def __init__(self) -> None:
        """Nobody has tried anything."""
        super().__init__(MemoryStorage())

"""How often somebody may try, counted for all workers together by the library `limits`; by each alone while Redis is away."""

import hashlib
import threading
import time
from collections.abc import Callable

import structlog
from limits.storage import RedisStorage
from redis import RedisError
from redis.backoff import FullJitterBackoff, NoBackoff
from redis.retry import Retry

from pingan.adapters.throttle import MemoryThrottle, MovingThrottle
from pingan.kernel.errors import TooMany
from pingan.ports import Allowance

_PATIENCE_S = 0.5
_SHORTEST_S, _LONGEST_S = 0.5, 5.0
logger = structlog.get_logger()


class RedisThrottle:
    """Never refuses because Redis is away, and never waits for it longer than half a second."""

    def __init__(self, url: str, name: str) -> None:
        """`name`: what the counts go by, before all else."""
        options = {"socket_timeout": _PATIENCE_S, "socket_connect_timeout": _PATIENCE_S, "retry": Retry(NoBackoff(), 0)}
        self._storage = RedisStorage(url, key_prefix=f"{name}:tries", **options)  # type: ignore[arg-type]  # handed to redis as they are
        self._shared, self._own, self._breaker = MovingThrottle(self._storage), MemoryThrottle(), _Breaker()

    def spend(self, allowance: Allowance, key: str) -> None:
        """Count one try; a refused try is not counted.

        Raises:
            TooMany: the allowance of `key` is used up.
        """
        key = _masked(key)
        if not self._tried(lambda: self._shared.spend(allowance, key)):
            self._own.spend(allowance, key)

    def forgive(self, allowance: Allowance, key: str) -> None:
        """Forget the tries of `key`."""
        key = _masked(key)
        self._own.forgive(allowance, key)
        self._tried(lambda: self._shared.forgive(allowance, key))

    def close(self) -> None:
        """Let go of the connections."""
        self._storage.storage.close()

    def _tried(self, ask: Callable[[], None]) -> bool:
        """Whether Redis has answered; a refusal is an answer."""
        if not self._breaker.may_try():
            return False
        try:
            ask()
        except TooMany:
            self._breaker.worked()
            raise
        except (RedisError, OSError) as fault:
            self._breaker.failed()
            logger.warning("throttle_counts_alone", error=type(fault).__name__)
            return False
        self._breaker.worked()
        return True


class _Breaker:
    """After a failure nobody tries for a while, then one, and everybody again once it has worked."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._backoff = FullJitterBackoff(cap=_LONGEST_S, base=_SHORTEST_S)
        self._failures, self._until = 0, 0.0

    def may_try(self) -> bool:
        if self._failures == 0:
            return True
        with self._lock:
            now = time.monotonic()
            if now < self._until:
                return False
            self._until = now + _LONGEST_S
            return True

    def failed(self) -> None:
        with self._lock:
            self._failures += 1
            self._until = time.monotonic() + _SHORTEST_S + self._backoff.compute(self._failures)

    def worked(self) -> None:
        self._failures = 0


def _masked(key: str) -> str:
    """Any text is a key; addresses and telephone numbers do not lie in Redis."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()

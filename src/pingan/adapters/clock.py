"""Time and names from the machine."""

import secrets
import threading
import time
from datetime import UTC, datetime

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)


class SettableClock:
    """A clock that stands still until it is moved; for rehearsal and tests."""

    def __init__(self, now: datetime) -> None:
        """Starts at `now`."""
        self._now = now

    def now(self) -> datetime:
        """Where it was last set."""
        return self._now

    def set(self, now: datetime) -> None:
        """Move it."""
        self._now = now


class RandomIds:
    """Ids of 26 letters: 48 bits of milliseconds, then chance (ULID's layout, so that newer rows sort later)."""

    def __init__(self) -> None:
        """No state but the last id, so that ids of one millisecond still sort."""
        self._last = 0
        self._lock = threading.Lock()

    def new(self) -> str:
        """A fresh id."""
        fresh = (time.time_ns() // 1_000_000 << 80) | secrets.randbits(80)
        with self._lock:
            self._last = fresh if fresh > self._last else self._last + 1
            number = self._last
        return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))

    def secret(self, size: int = 32) -> str:
        """An unguessable URL-safe text of `size` random bytes."""
        return secrets.token_urlsafe(size)

    def digits(self, count: int) -> str:
        """An unguessable decimal code."""
        return f"{secrets.randbelow(10**count):0{count}d}"


class CountingIds:
    """Ids in order, secrets by rule: the same run gives the same bytes. For rehearsal and tests only."""

    def __init__(self) -> None:
        """Starts at one."""
        self._count = 0

    def new(self) -> str:
        """The next number, in letters."""
        self._count += 1
        return f"i{self._count:08d}"

    def secret(self, size: int = 32) -> str:
        """The next number, in as many letters as asked."""
        return self.new().ljust(size, "x")

    def digits(self, count: int) -> str:
        """The next number, in digits."""
        self._count += 1
        return f"{self._count % 10**count:0{count}d}"

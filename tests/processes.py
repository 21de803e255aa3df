"""Watching other processes, which have a clock of their own."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE_S = 60.0


def wait_for(there: Callable[[], T | None]) -> T:
    """Look until there is something to see."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if seen := there():
            return seen
        time.sleep(0.05)
    raise AssertionError("nothing came")

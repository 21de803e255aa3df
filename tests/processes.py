"""Watching other processes, which have a clock of their own."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PATIENCE_S = 120.0


def wait_for(there: Callable[[], T | None], patience_s: float = PATIENCE_S) -> T:
    """Look until there is something to see."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if seen := there():
            return seen
        time.sleep(0.05)
    raise AssertionError("nothing came")


def is_alive(pid: int) -> bool:
    """A zombie is not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

"""What the house's people were told, kept on their side."""

import threading
import time
from collections import defaultdict
from collections.abc import Collection, Mapping
from enum import StrEnum


class Said(StrEnum):
    """What the house has acknowledged: a status below 300 came for it."""

    OPENED = "opened"
    AMENDED = "amended"
    CALLED_OUT = "called_out"
    ANSWERED = "answered"
    PHOTOGRAPHED = "photographed"
    CANCELLED = "cancelled"


Told = Mapping[Said, Mapping[str, str]]
"""Id and note of each entry."""


class Ledger:
    """Entries are only ever added. Ids are the house's own; moments are this machine's, in seconds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[Said, dict[str, str]] = defaultdict(dict)
        self._pressed: dict[str, float] = {}
        self._seen: dict[str, float] = {}
        self._up: list[tuple[float, float]] = []
        self.refusals: dict[str, int] = defaultdict(int)
        self.restarts_s: list[float] = []

    def add(self, said: Said, id_: str, note: str = "") -> None:
        with self._lock:
            self._entries[said][id_] = note

    def refused(self, reason: str) -> None:
        with self._lock:
            self.refusals[reason] += 1

    def told(self) -> Told:
        """Everything, as of now."""
        with self._lock:
            return {said: dict(entries) for said, entries in self._entries.items()}

    def __len__(self) -> int:
        with self._lock:
            return sum(map(len, self._entries.values()))

    # ---- how long it took ----

    def pressed(self, offers: Collection[str], at: float) -> None:
        """The dispatcher called out, and these were asked."""
        with self._lock:
            self._pressed |= dict.fromkeys(offers, at)

    def seen(self, offer: str) -> None:
        """It stands on the member's phone."""
        with self._lock:
            self._seen.setdefault(offer, time.time())

    def went_up(self) -> None:
        """The house works from here on."""
        with self._lock:
            self._up.append((time.time(), float("inf")))

    def went_down(self) -> None:
        """Or is about to."""
        with self._lock:
            self._up[-1] = (self._up[-1][0], time.time())

    def dispatch_s(self) -> list[float]:
        """From the dispatcher's press to the member's phone; while the house was down nobody counts."""
        with self._lock:
            known = [(self._pressed[offer], seen) for offer, seen in self._seen.items() if offer in self._pressed]
        return [self.up_s(pressed, seen) for pressed, seen in known]

    def up_s(self, begun: float, ended: float) -> float:
        """How long the house stood between two moments."""
        with self._lock:
            up = list(self._up)
        return sum(max(0.0, min(ended, down) - max(begun, rose)) for rose, down in up)


def p99(seconds: Collection[float]) -> float:
    """The slowest but one in a hundred."""
    in_order = sorted(seconds)
    return in_order[min(len(in_order) - 1, int(len(in_order) * 0.99))] if in_order else 0.0

"""The thread in which the town lives, beside the server and in real time."""

import threading
from typing import Protocol

import structlog

from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.people import Townspeople

_LONGEST_SLEEP_S = 1.0
logger = structlog.get_logger()


class Begun(Protocol):
    """Something that happens by the agenda."""

    def begin(self) -> None:
        """From now on."""


class Life:
    """Runs the agenda until it is stopped."""

    def __init__(self, agenda: Agenda, people: Townspeople, *happenings: Begun) -> None:
        """Nothing happens before `start`."""
        self._agenda, self._people, self._happenings = agenda, people, happenings
        self._bell = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="townspeople", daemon=True)

    def start(self) -> None:
        """Let there be life."""
        self._people.begin(self._bell.set)
        for happening in self._happenings:
            happening.begin()
        self._thread.start()

    def stop(self) -> None:
        """End after the deed in hand."""
        self._ending = True
        self._people.end()
        self._bell.set()
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def _run(self) -> None:
        while not self._ending:
            self._bell.clear()
            try:
                self._people.run_due()
                self._agenda.run_due(until_told=lambda: self._ending)
            except Exception:
                logger.exception("townspeople_failed")
            self._bell.wait(self._sleep_s())

    def _sleep_s(self) -> float:
        due = self._agenda.next
        if due is None:
            return _LONGEST_SLEEP_S
        return min(_LONGEST_SLEEP_S, max(0.0, (due - self._agenda.now()).total_seconds()))

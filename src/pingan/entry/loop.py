"""A thread that does what is due, woken by news, for as long as the process lives."""

import threading
from abc import ABC, abstractmethod

import structlog

from pingan.kernel.errors import Away
from pingan.platform.office import Office

_PAUSE_AFTER_FAULT_S = 1.0
AWAY_S = 2.0
"""So often it is looked whether the database is back."""
logger = structlog.get_logger()


class Loop(ABC):
    """What is done again and again. `topic`: of the bus, on which it hears of work."""

    def __init__(self, office: Office, name: str, topic: str) -> None:
        """Does nothing until `start`."""
        self._office, self._name = office, name
        self._news, self._ending = threading.Event(), False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._stop_listening = office.world.bus.listen(topic, lambda _: self._news.set())

    @abstractmethod
    def go_round(self) -> float:
        """Do what is due; for how many seconds nothing will be, unless there is news."""

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the round in hand and end."""
        self._ending = True
        self._stop_listening()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    @property
    def alive(self) -> bool:
        """Whether anybody sees to it."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while not self._ending:
            self._news.clear()
            try:
                rest_s = self.go_round()
            except Away:  # the database says so once, for all of us
                rest_s = AWAY_S
            except Exception:
                logger.exception("loop_failed", loop=self._name)
                rest_s = _PAUSE_AFTER_FAULT_S
            self._news.wait(rest_s)

"""The clock's jobs: one thread that does what is due, woken by new work or by the next due time."""

import threading

import structlog

from pingan.platform.office import Office

LONGEST_SLEEP_S = 0.5
"""Another worker may have set a timer without our hearing of it."""
_PAUSE_AFTER_FAULT_S = 1.0
logger = structlog.get_logger()


class Jobs:
    """Runs `office.run_due()` for as long as the process lives."""

    def __init__(self, office: Office) -> None:
        """Does nothing until `start`."""
        self._office = office
        self._news = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._stop_listening = office.world.bus.listen("timers", lambda _: self._news.set())

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the job in hand and end."""
        self._ending = True
        self._stop_listening()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    @property
    def alive(self) -> bool:
        """Whether timers are being looked after."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while not self._ending:
            self._news.clear()
            try:
                self._office.run_due()
                self._news.wait(self._sleep_s())
            except Exception:
                logger.exception("jobs_failed")
                self._news.wait(_PAUSE_AFTER_FAULT_S)

    def _sleep_s(self) -> float:
        due = self._office.next_due()
        if due is None:
            return LONGEST_SLEEP_S
        return min(LONGEST_SLEEP_S, max(0.0, (due - self._office.world.clock.now()).total_seconds()))

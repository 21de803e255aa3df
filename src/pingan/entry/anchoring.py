"""Keeps the audit log provable: its heads are written down outside the database, and once a day it is followed from its first row."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog

from pingan.entry.loop import Loop
from pingan.features.audit import public as audit
from pingan.kernel.errors import Away
from pingan.platform import log
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import engine
from pingan.ports import Anchor

EVERY_S = 60.0
"""What was written since the last anchor could be cut off unseen."""
CHECKED_EVERY, _LOOK_AGAIN = timedelta(days=1), timedelta(hours=1)
logger = structlog.get_logger()


class Anchoring(Loop):
    """An anchor a minute for every log that has grown, and one more at the end."""

    def __init__(self, office: Office) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "anchoring", "anchoring")
        self._noted, self._check_after = frozenset[Anchor](), datetime.min.replace(tzinfo=UTC)

    def go_round(self) -> float:
        """Until the next minute."""
        self.note()
        now = self._office.world.clock.now()
        if now >= self._check_after:
            for station in self._office.ask(NOBODY, audit.stations):
                self._check(station, now)
            self._check_after = now + _LOOK_AGAIN
        return EVERY_S

    def note(self) -> None:
        """Write down what has changed since the last time."""
        heads = self._office.ask(NOBODY, log.heads)
        self._office.world.witness.note([head for head in heads if head not in self._noted])
        self._noted = frozenset(heads)

    def stop(self) -> None:
        """What was written last is written down as well."""
        began = self.alive
        super().stop()
        if began:
            with suppress(Away):
                self.note()

    def _check(self, station: str, now: datetime) -> None:
        last = self._office.ask(engine(station), audit.last_checked)
        if self._ending or (last is not None and now - last < CHECKED_EVERY):
            return
        walked = self._office.ask(NOBODY, audit.walk, station)
        if walked.how is not None:
            logger.error("audit_log_tampered", station=station, how=walked.how.value, number=walked.at)
        self._office.do(engine(station), audit.note, walked)

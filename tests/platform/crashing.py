"""A process of its own that dies in the middle of its work. It knows as little of the house as it can, so that it starts fast."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pingan.adapters.bus import LocalBus
from pingan.adapters.clock import CountingIds, SettableClock
from pingan.adapters.codes import ShownCodes
from pingan.adapters.db import SqliteDatabase
from pingan.adapters.discretion import memory_discretion
from pingan.adapters.erased import MemoryErased
from pingan.adapters.files import MemoryFiles
from pingan.adapters.presence import GridPresence
from pingan.adapters.seal import memory_seal
from pingan.adapters.spreadsheets import HereReader
from pingan.adapters.witness import MemoryWitness
from pingan.platform.office import Office, Wiring
from pingan.platform.work import Work, World
from tests.platform import sample
from tests.platform.sample import Kettle

LONG_AFTER = datetime(2030, 1, 1, tzinfo=UTC)


def crash_in_the_middle(path: Path, at: int) -> None:
    """Do what is due, and die without a word in the middle of the `at`-th timer."""
    done: list[str] = []

    def ring(work: Work, subject: str) -> None:
        sample.shelf.add(work, Kettle(id=f"{subject}#{os.getpid()}", station=work.actor.station))
        done.append(subject)
        if len(done) == at:
            os._exit(9)

    nobody: Any = None
    world = World(
        clock=SettableClock(LONG_AFTER), ids=CountingIds(), database=SqliteDatabase(path), bus=LocalBus(), presence=GridPresence(),
        roads=nobody, code_sender=ShownCodes(), files=MemoryFiles(), seal=memory_seal(), rosters=nobody,
            spreadsheets=HereReader(), erased=MemoryErased(), discretion=memory_discretion(), witness=MemoryWitness(), veil=nobody,
    )  # fmt: skip
    Office(world, Wiring(timers={"ring": ring})).run_due()

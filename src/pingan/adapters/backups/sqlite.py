"""Backups of a house whose database is an SQLite file: `pingan.db` in each backup's folder."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from math import inf
from pathlib import Path

from pingan.adapters.backups.folder import PART, BackupFolder, differs, digest_of, put
from pingan.adapters.db import SqliteDatabase
from pingan.adapters.lasting import sync
from pingan.kernel.backups import Fault, Flaw, Manifest, Trail
from pingan.ports import Database

_DATABASE = "pingan.db"


class SqliteBackups(BackupFolder):
    """What `pingan db` and the server's own rounds work with."""

    marks = False
    look_again_s = inf

    def __init__(self, folder: Path, *, database: Path, files: Path, ledgers: Sequence[Path]) -> None:
        """`database`: of the house; the rest as in any folder of backups."""
        super().__init__(folder, files=files, ledgers=ledgers)
        self.database = database
        self.place = str(database)

    def stands(self) -> bool:
        """Whether the file is there."""
        return self.database.exists()

    # ---- making one ----

    def check_able(self) -> None:
        """Nothing but room is needed."""

    def copying(self, taken: datetime) -> AbstractContextManager[tuple[Path, Mapping[str, str]]]:  # noqa: ARG002 - whoever takes it marks it
        """A consistent copy of the database, writers going on."""
        return self._beside(_DATABASE, self._copy)

    def _copy(self, to: Path) -> None:
        with closing(sqlite3.connect(self.database, timeout=10)) as connection:
            connection.execute("VACUUM INTO ?", (str(to),))
        to.chmod(0o600)

    def digest(self, copy: Path) -> str:
        """SHA-256, in letters."""
        return digest_of(copy)

    def follow(self) -> Trail:
        """There is nothing between two backups."""
        return Trail.WHOLE

    def stop_following(self) -> None:
        """Nothing is."""

    # ---- those there are ----

    def faults(self, name: str, manifest: Manifest) -> list[Fault]:
        """What differs from what was written down, and whether the database holds together."""
        found = differs(self.folder / name / _DATABASE, manifest.database) + self._file_faults(manifest)
        return found or _flaws(self.folder / name / _DATABASE)

    def flaws(self, database: Database) -> list[Fault]:  # noqa: ARG002 - the file itself is looked at, past whoever has it open
        """Whether the house's own holds together."""
        return _flaws(self.database)

    @contextmanager
    def opened(self, copy: Path) -> Iterator[SqliteDatabase]:
        """A database to work on, its tables as they are; when it is given back, everything is in its one file."""
        opened = SqliteDatabase(copy)
        try:
            yield opened
            opened.scrub()
        finally:
            opened.close()

    @contextmanager
    def spare(self, name: str) -> Iterator[Path]:
        """A copy of a backup's database that may be written to, gone afterwards."""
        part = self._new_part()
        try:
            shutil.copyfile(self.folder / name / _DATABASE, part / _DATABASE)
            yield part / _DATABASE
        finally:
            shutil.rmtree(part, ignore_errors=True)

    # ---- bringing one back ----

    def lay(self, name: str, manifest: Manifest) -> Path:
        """Attachments in their place, and the database beside its own, from where one rename brings it there."""
        self._lay_files(manifest)
        beside = self.database.with_name(f"{self.database.name}{PART}")
        _forget_log(beside)
        put(self.folder / name / _DATABASE, beside)
        return beside

    def settle(self, beside: Path) -> None:
        """The house has a database again."""
        _forget_log(self.database)
        beside.rename(self.database)
        sync(self.database.parent)

    @contextmanager
    def settled(self) -> Iterator[str]:
        """Its address."""
        yield f"sqlite:///{self.database}"


def _flaws(database: Path) -> list[Fault]:
    """Whether an SQLite file holds together, and every row that points at another."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            torn = [Fault(Flaw.TORN, said) for (said,) in connection.execute("PRAGMA integrity_check(5)") if said != "ok"]
            tables = sorted({row[0] for row in connection.execute("PRAGMA foreign_key_check")})
    except sqlite3.DatabaseError as error:
        return [Fault(Flaw.TORN, str(error))]
    return torn + [Fault(Flaw.DANGLING, table) for table in tables]


def _forget_log(database: Path) -> None:
    """What is left of the write-ahead log of one that is gone: SQLite would play it into the next of that name."""
    for left in ("-wal", "-shm"):
        database.with_name(f"{database.name}{left}").unlink(missing_ok=True)

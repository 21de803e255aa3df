"""Backups of an SQLite house in a folder: a folder for each, and the attachments of all of them beside, each once.

```
20260301T031000.000000Z/pingan.db, manifest.json      one backup, put there by one rename when it is whole and synced
files/<SHA-256>                                       attachments, as long as a manifest names them
anchors, erased                                       the newest copies of what must survive the loss of the disk
```
"""

import fcntl
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from pingan.adapters.db import SqliteDatabase
from pingan.adapters.lasting import make_folder, sync
from pingan.kernel.backups import Fault, Flaw, Manifest

_DATABASE, _MANIFEST, _NAMED = "pingan.db", "manifest.json", "%Y%m%dT%H%M%S.%fZ"
_PART = ".part"
_BLOCK = 1 << 20


class SqliteBackups:
    """What `pingan db` and the server's own rounds work with."""

    def __init__(self, folder: Path, *, database: Path, files: Path, ledgers: Sequence[Path]) -> None:
        """`folder`: where they lie. `database`, `files`: of the house. `ledgers`: copied beside them each time, newest only."""
        self.folder, self.database, self._files, self._ledgers = folder, database, files, ledgers
        self._pool = folder / "files"

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One process at a time makes, looks at or deletes backups; the others wait."""
        make_folder(self._pool, 0o700)
        held = os.open(self.folder / ".turn", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(held, fcntl.LOCK_EX)
            yield
        finally:
            os.close(held)

    # ---- making one ----

    @contextmanager
    def copying(self) -> Iterator[tuple[Path, Mapping[str, str]]]:
        """A consistent copy of the database, writers going on, and the digests of all attachments by name; gone unless `keep` is called.

        Attachments are looked at before and after: one is written before the row that names it, so none is missing that a row names,
        unless it was deleted meanwhile, with its row.
        """
        part = self._new_part()
        try:
            known = self._newest_files()
            files = self._keep_files(known)
            with closing(sqlite3.connect(self.database, timeout=10)) as connection:
                connection.execute("VACUUM INTO ?", (str(part / _DATABASE),))
            (part / _DATABASE).chmod(0o600)
            yield part / _DATABASE, files | self._keep_files(known | files)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _new_part(self) -> Path:
        part = self.folder / f"new{_PART}"
        shutil.rmtree(part, ignore_errors=True)  # of a maker that was killed
        part.mkdir(mode=0o700)
        return part

    def digest(self, file: Path) -> str:
        """SHA-256, in letters."""
        return _digest(file)

    def keep(self, copy: Path, manifest: Manifest) -> str:
        """The copy becomes a backup; its name. Durable when it returns."""
        part, name = copy.parent, manifest.taken.astimezone(UTC).strftime(_NAMED)
        (part / _MANIFEST).write_bytes(msgspec.json.encode(manifest))
        for path in (part / _MANIFEST, copy, part):
            sync(path)
        part.rename(self.folder / name)
        for ledger in self._ledgers:
            if ledger.is_file():
                _put(ledger, self.folder / ledger.name)
        sync(self.folder)
        return name

    def _newest_files(self) -> dict[str, str]:
        newest = self.read(max(self.list_(), default=""))
        return dict(newest.files) if newest else {}

    def _keep_files(self, known: Mapping[str, str]) -> dict[str, str]:
        """Every attachment into the pool, those of the last backup without reading them again."""
        kept = {}
        there = sorted(self._files.iterdir()) if self._files.is_dir() else []
        for path in there:
            if path.suffix != _PART:
                try:
                    kept[path.name] = self._keep_file(path, known.get(path.name, ""))
                except FileNotFoundError:  # deleted this moment, by whoever's time was over
                    continue
        return kept

    def _keep_file(self, path: Path, known: str) -> str:
        pooled = self._pool / known
        if known and pooled.is_file() and _looks(pooled) == _looks(path):
            return known
        digest = _digest(path)
        if not (self._pool / digest).is_file():
            _put(path, self._pool / digest)
        return digest

    # ---- those there are ----

    def list_(self) -> dict[str, datetime]:
        """Name and moment of every backup."""
        found = {}
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            try:
                found[path.name] = datetime.strptime(path.name, _NAMED).replace(tzinfo=UTC)
            except ValueError:
                continue
        return found

    def read(self, name: str) -> Manifest | None:
        """What was written down of it, or None if that cannot be read."""
        try:
            return msgspec.json.decode((self.folder / name / _MANIFEST).read_bytes(), type=Manifest)
        except (OSError, msgspec.DecodeError):
            return None

    def drop(self, names: Sequence[str]) -> None:
        """Delete some, with the attachments that no other names."""
        for name in names:
            shutil.rmtree(self.folder / name)
        manifests = [manifest for name in self.list_() if (manifest := self.read(name))]
        named = {digest for manifest in manifests for digest in manifest.files.values()}
        for path in self._pool.iterdir() if self._pool.is_dir() else ():
            if path.name not in named:
                path.unlink()

    def faults(self, name: str, manifest: Manifest) -> list[Fault]:
        """What differs from what was written down, and whether the database holds together."""
        found = _differs(self.folder / name / _DATABASE, manifest.database)
        found += [fault for digest in sorted(set(manifest.files.values())) for fault in _differs(self._pool / digest, digest)]
        return found or self.flaws_of(self.folder / name / _DATABASE)

    def flaws_of(self, database: Path) -> list[Fault]:
        """Whether an SQLite file holds together, and every row that points at another."""
        try:
            with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
                torn = [Fault(Flaw.TORN, said) for (said,) in connection.execute("PRAGMA integrity_check(5)") if said != "ok"]
                tables = sorted({row[0] for row in connection.execute("PRAGMA foreign_key_check")})
        except sqlite3.DatabaseError as error:
            return [Fault(Flaw.TORN, str(error))]
        return torn + [Fault(Flaw.DANGLING, table) for table in tables]

    @contextmanager
    def opened(self, database: Path) -> Iterator[SqliteDatabase]:
        """A database to work on, its tables as they are; when it is given back, everything is in its one file."""
        opened = SqliteDatabase(database)
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

    def lay_ledgers(self) -> None:
        """Where the house's own are lost with its disk, those beside the backups take their place."""
        for ledger in self._ledgers:
            beside = self.folder / ledger.name
            if beside.is_file() and not ledger.is_file():
                make_folder(ledger.parent)
                _put(beside, ledger)

    def lay(self, name: str, manifest: Manifest) -> Path:
        """Attachments in their place, and the database beside its own, from where one rename brings it there."""
        make_folder(self._files)
        for attachment, digest in manifest.files.items():
            _put(self._pool / digest, self._files / attachment)
        beside = self.database.with_name(f"{self.database.name}{_PART}")
        _forget_log(beside)
        _put(self.folder / name / _DATABASE, beside)
        return beside

    def settle(self, beside: Path) -> None:
        """The house has a database again."""
        _forget_log(self.database)
        beside.rename(self.database)
        sync(self.database.parent)


def _forget_log(database: Path) -> None:
    """What is left of the write-ahead log of one that is gone: SQLite would play it into the next of that name."""
    for left in ("-wal", "-shm"):
        database.with_name(f"{database.name}{left}").unlink(missing_ok=True)


def _looks(path: Path) -> tuple[int, int]:
    there = path.stat()
    return there.st_size, there.st_mtime_ns


def _differs(path: Path, digest: str) -> list[Fault]:
    if not path.is_file():
        return [Fault(Flaw.MISSING, path.name)]
    return [] if _digest(path) == digest else [Fault(Flaw.CHANGED, path.name)]


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _put(source: Path, target: Path) -> None:
    """A copy, whole or not at all, as old as the original, readable by the owner only."""
    aside = target.with_name(f"{target.name}.{os.getpid()}{_PART}")
    shutil.copyfile(source, aside)
    shutil.copystat(source, aside)
    aside.chmod(0o600)
    sync(aside)
    aside.rename(target)
    sync(target.parent)

"""A folder of backups: a folder for each, and the attachments of all of them beside, each once.

```
20260301T031000.000000Z/…, manifest.json              one backup, put there by one rename when it is whole and synced
files/<SHA-256>                                       attachments, as long as a manifest names them
anchors, erased                                       the newest copies of what must survive the loss of the disk
```
"""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from pingan.adapters.lasting import make_folder, sync
from pingan.kernel.backups import Fault, Flaw, Manifest

PART = ".part"
_MANIFEST, _NAMED = "manifest.json", "%Y%m%dT%H%M%S.%fZ"
_BLOCK = 1 << 20


class BackupFolder:
    """What backups of either database have in common: everything but the copy of the database itself."""

    def __init__(self, folder: Path, *, files: Path, ledgers: Sequence[Path]) -> None:
        """`folder`: where they lie. `files`: of the house. `ledgers`: copied beside them each time, newest only."""
        self.folder, self._files, self._ledgers = folder, files, ledgers
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
    def _beside(self, name: str, copy: Callable[[Path], None]) -> Iterator[tuple[Path, Mapping[str, str]]]:
        """What `copy` makes under that name, and the digests of all attachments by name; gone unless `keep` is called.

        Attachments are looked at before and after: one is written before the row that names it, so none is missing that a row names,
        unless it was deleted meanwhile, with its row.
        """
        part = self._new_part()
        try:
            known = self._newest_files()
            files = self._keep_files(known)
            copy(part / name)
            yield part / name, files | self._keep_files(known | files)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _new_part(self) -> Path:
        part = self.folder / f"new{PART}"
        shutil.rmtree(part, ignore_errors=True)  # of a maker that was killed
        part.mkdir(mode=0o700)
        return part

    def keep(self, copy: Path, manifest: Manifest) -> str:
        """The copy becomes a backup; its name. Durable when it returns, as far as what lies in a folder was."""
        part, name = copy.parent, manifest.taken.astimezone(UTC).strftime(_NAMED)
        (part / _MANIFEST).write_bytes(msgspec.json.encode(manifest))
        for path in (part / _MANIFEST, copy, part):
            sync(path)
        part.rename(self.folder / name)
        for ledger in self._ledgers:
            if ledger.is_file():
                put(ledger, self.folder / ledger.name)
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
            if path.suffix != PART:
                try:
                    kept[path.name] = self._keep_file(path, known.get(path.name, ""))
                except FileNotFoundError:  # deleted this moment, by whoever's time was over
                    continue
        return kept

    def _keep_file(self, path: Path, known: str) -> str:
        pooled = self._pool / known
        if known and pooled.is_file() and _looks(pooled) == _looks(path):
            return known
        digest = digest_of(path)
        if not (self._pool / digest).is_file():
            put(path, self._pool / digest)
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

    def _file_faults(self, manifest: Manifest) -> list[Fault]:
        return [fault for digest in sorted(set(manifest.files.values())) for fault in differs(self._pool / digest, digest)]

    # ---- bringing one back ----

    def lay_ledgers(self) -> None:
        """Where the house's own are lost with its disk, those beside the backups take their place."""
        for ledger in self._ledgers:
            beside = self.folder / ledger.name
            if beside.is_file() and not ledger.is_file():
                make_folder(ledger.parent)
                put(beside, ledger)

    def _lay_files(self, manifest: Manifest) -> None:
        make_folder(self._files)
        for attachment, digest in manifest.files.items():
            put(self._pool / digest, self._files / attachment)


def _looks(path: Path) -> tuple[int, int]:
    there = path.stat()
    return there.st_size, there.st_mtime_ns


def differs(path: Path, digest: str) -> list[Fault]:
    """What is wrong with a file that was written down with this digest."""
    if not path.is_file():
        return [Fault(Flaw.MISSING, path.name)]
    return [] if digest_of(path) == digest else [Fault(Flaw.CHANGED, path.name)]


def digest_of(*paths: Path) -> str:
    """SHA-256 of what stands in files, one after the other, in letters."""
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()


def put(source: Path, target: Path) -> None:
    """A copy, whole or not at all, as old as the original, readable by the owner only."""
    aside = target.with_name(f"{target.name}.{os.getpid()}{PART}")
    shutil.copyfile(source, aside)
    shutil.copystat(source, aside)
    aside.chmod(0o600)
    sync(aside)
    aside.rename(target)
    sync(target.parent)

"""Who vouches for the log from outside the database: a key, and a file that only grows."""

import hmac
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from pingan.adapters.seal import write_once
from pingan.ports import Anchor

KEY_FILE = "audit.key"
_KEY_BYTES = 32
_HEAD = "# Heads of the audit log: number, MAC, station. Only ever added to; kept apart from the database and its backups."


class FolderWitness:
    """HMAC-SHA256, and a line for each anchor. Every line is added in one write, so that several workers may."""

    def __init__(self, key: bytes, file: Path) -> None:
        """`file` is made with its first anchor."""
        self._key, self._file = key, file

    def mac(self, text: bytes) -> str:
        """64 hexadecimal letters."""
        return hmac.digest(self._key, text, "sha256").hex()

    def note(self, anchors: Sequence[Anchor]) -> None:
        """Synced, with its folder, when it returns."""
        if not anchors:
            return
        new = not self._file.exists()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        lines = [_HEAD] if new else []
        lines += [f"{anchor.number} {anchor.mac} {anchor.station}" for anchor in anchors]
        file = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, "".join(f"{line}\n" for line in lines).encode())
            os.fsync(file)
        finally:
            os.close(file)
        if new:
            _sync_folder(self._file.parent)

    def noted(self) -> Iterator[Anchor]:
        """A line that was torn by a power cut, or is none of ours, vouches for nothing."""
        try:
            lines = self._file.open(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return
        with lines:
            for line in lines:
                number, mac, station = (*line.split(" ", 2), "", "")[:3]
                if number.isdecimal() and station.endswith("\n"):
                    yield Anchor(station.removesuffix("\n"), int(number), mac)


class MemoryWitness:
    """For tests and rehearsal: the key and the anchors end with the process."""

    def __init__(self, key: bytes | None = None) -> None:
        """A key of its own, unless one is given."""
        self._key = key or os.urandom(_KEY_BYTES)
        self._anchors: list[Anchor] = []

    def mac(self, text: bytes) -> str:
        """64 hexadecimal letters."""
        return hmac.digest(self._key, text, "sha256").hex()

    def note(self, anchors: Sequence[Anchor]) -> None:
        """Keep them."""
        self._anchors.extend(anchors)

    def noted(self) -> Iterator[Anchor]:
        """In order."""
        return iter(list(self._anchors))


def witness_in(folder: Path, file: Path) -> FolderWitness:
    """With the key that lies in `folder`; made at the first start, readable by its owner only."""
    path = folder / KEY_FILE
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_once(path, os.urandom(_KEY_BYTES))
    return FolderWitness(path.read_bytes(), file)


def _sync_folder(folder: Path) -> None:
    held = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)

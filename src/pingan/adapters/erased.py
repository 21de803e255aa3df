"""Who was erased, as salted digests in a file that only grows, or in memory."""

import hashlib
import hmac
import os
import threading
from collections.abc import Collection
from pathlib import Path

from pingan.adapters.lasting import append, mend, write_once

_SALT_BYTES = 32
_HEAD = "# Digests of people who were erased. Keep this file as it is when a backup of the database is restored: it erases them again."


class FolderErased:
    """One line for each, below the salt. Lines are only ever added, each in one write, so that several workers may."""

    def __init__(self, file: Path) -> None:
        """`file` is made with the first line that is added."""
        self._file = file
        self._lock = threading.Lock()

    def add(self, id_: str) -> None:
        """Durable when it returns; adding twice does no harm."""
        with self._lock:
            salt = self._salt() or self._begin()
            if _digest(salt, id_) not in self._digests():
                append(self._file, f"{mend(self._file)}{_digest(salt, id_)}\n")

    def among(self, ids: Collection[str]) -> set[str]:
        """Which of these were erased."""
        salt, known = self._salt(), self._digests()
        return {id_ for id_ in ids if _digest(salt, id_) in known} if salt and known else set()

    def count(self) -> int:
        """How many were."""
        return len(self._digests())

    def _lines(self) -> list[str]:
        try:
            return self._file.read_text("ascii").splitlines()
        except FileNotFoundError:
            return []

    def _salt(self) -> str:
        return next((line.removeprefix("salt ") for line in self._lines() if line.startswith("salt ")), "")

    def _digests(self) -> set[str]:
        return {line for line in self._lines() if line and not line.startswith(("#", "salt "))}

    def _begin(self) -> str:
        write_once(self._file, f"{_HEAD}\nsalt {os.urandom(_SALT_BYTES).hex()}\n".encode("ascii"))
        return self._salt()


class MemoryErased:
    """For tests and rehearsal."""

    def __init__(self) -> None:
        """Nobody."""
        self._ids: set[str] = set()

    def add(self, id_: str) -> None:
        """One more."""
        self._ids.add(id_)

    def among(self, ids: Collection[str]) -> set[str]:
        """Which of these were erased."""
        return self._ids & set(ids)

    def count(self) -> int:
        """How many were."""
        return len(self._ids)


def _digest(salt: str, id_: str) -> str:
    return hmac.new(bytes.fromhex(salt), id_.encode(), hashlib.sha256).hexdigest()

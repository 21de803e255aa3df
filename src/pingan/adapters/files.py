"""Attachments in a folder, or in memory."""

import os
from pathlib import Path

from pingan.adapters.lasting import make_folder, sync


class FolderFiles:
    """One file per name."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made if need be."""
        make_folder(folder)
        self._folder = folder

    def put(self, name: str, content: bytes) -> None:
        """Durable when it returns: written aside, synced, renamed."""
        path = self._path(name)
        aside = self._path(f"{name}.part")
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.rename(path)
        sync(self._folder)

    def get(self, name: str) -> bytes:
        """The bytes; raises KeyError where there are none."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            raise KeyError(name) from None

    def delete(self, name: str) -> None:
        """Gone."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not name.replace(".", "").replace("-", "").isalnum():
            raise KeyError(name)
        return self._folder / name


class MemoryFiles:
    """For tests and rehearsal."""

    def __init__(self) -> None:
        """Empty."""
        self._files: dict[str, bytes] = {}

    def put(self, name: str, content: bytes) -> None:
        """Keep it."""
        self._files[name] = content

    def get(self, name: str) -> bytes:
        """The bytes; raises KeyError where there are none."""
        return self._files[name]

    def delete(self, name: str) -> None:
        """Gone."""
        self._files.pop(name, None)

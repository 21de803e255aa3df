"""Files that are there to stay: a file is safe once it is synced, its name once its folder is, and a folder once the one above is."""

import errno
import os
from pathlib import Path

TORN = "\0"
"""Stands in a line that was not written to its end, and in no other."""


def sync(path: Path) -> None:
    """A file's content, or a folder's names."""
    held = os.open(path, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """With those above it, as far as they are missing; `mode` is for itself only. Safe when it returns."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode, exist_ok=True)
        sync(folder.parent)


def write_once(path: Path, content: bytes) -> None:
    """Written aside, synced and linked into place, for the owner's eyes; whoever comes second leaves the first one's. Safe at its end."""
    make_folder(path.parent)
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(aside)
    except FileExistsError:
        pass
    finally:
        aside.unlink()
    sync(path.parent)


def mend(path: Path) -> str:
    """What ends the last line, if a power cut or a full disk tore it, so that the next one stands on its own; nothing if it is whole."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return ""
        file.seek(-1, os.SEEK_END)
        return "" if file.read(1) == b"\n" else f"{TORN}\n"


def append(path: Path, text: str) -> None:
    """Added in one write, so that several workers may, to a file readable by the owner only; safe when it returns.

    Raises:
        OSError: it does not fit; what there was room for is torn.
    """
    new = not path.exists()
    make_folder(path.parent)
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        raw = text.encode()
        if os.write(file, raw) < len(raw):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(file)
    finally:
        os.close(file)
    if new:
        sync(path.parent)

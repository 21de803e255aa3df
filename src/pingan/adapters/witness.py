"""Who vouches for the log from outside the database: a key, and a file that only grows."""

import hashlib
import hmac
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from pingan.adapters.lasting import TORN, append, mend, write_once
from pingan.ports import Anchor

KEY_FILE = "audit.key"
_KEY_BYTES = 32
_RESUMED, _NONE, _RESUMED_WORDS = "resumed", "-", 6
_HEAD = "# Heads of the audit log: number, MAC, station. Only ever added to; kept apart from the database and its backups."


class FolderWitness:
    """HMAC-SHA256, and a line for each anchor. Every line is added in one write, so that several workers may.

    A line that says that a backup was brought back carries a MAC over itself and everything above it: nobody without the key writes one,
    and an old one copied to the end says nothing.
    """

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
        text = f"{_HEAD}\n" if new else mend(self._file)
        above = hashlib.sha256(b"" if new else self._file.read_bytes()) if any(anchor.taken for anchor in anchors) else hashlib.sha256()
        above.update(text.encode())
        for anchor in anchors:
            line = f"{self._line(anchor, above.digest())}\n"
            above.update(line.encode())
            text += line
        append(self._file, text)

    def noted(self) -> Iterator[Anchor]:
        """A line that was torn by a power cut, or is none of ours, vouches for nothing."""
        try:
            lines = self._file.open("rb")
        except FileNotFoundError:
            return
        above = hashlib.sha256()
        with lines:
            for line in lines:
                anchor = self._read(line, above.digest())
                above.update(line)
                if anchor is not None:
                    yield anchor

    def _line(self, anchor: Anchor, above: bytes) -> str:
        said = f"{anchor.number} {anchor.mac or _NONE} {anchor.station}"
        return f"{_RESUMED} {anchor.taken} {anchor.kept} {self._vouch(anchor, above)} {said}" if anchor.taken else said

    def _vouch(self, anchor: Anchor, above: bytes) -> str:
        """Only where it stands."""
        said = f"{anchor.taken} {anchor.kept} {anchor.number} {anchor.mac} {anchor.station}"
        return self.mac(f"{_RESUMED} {above.hex()} {said}".encode())

    def _read(self, line: bytes, above: bytes) -> Anchor | None:
        text = line.decode("utf-8", "replace")
        words = text.split(" ")
        taken, kept, vouched = words[1:4] if words[0] == _RESUMED and len(words) > _RESUMED_WORDS else ("", "0", "")
        number, mac, station = (*(words[4:6] if taken else words[:2]), " ".join(words[6 if taken else 2 :]), "", "")[:3]
        if TORN in text or not (number.isdecimal() and kept.isdecimal() and station.endswith("\n")):
            return None
        anchor = Anchor(station.removesuffix("\n"), int(number), "" if mac == _NONE else mac, taken, int(kept))
        return anchor if not taken or hmac.compare_digest(vouched, self._vouch(anchor, above)) else None


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
        write_once(path, os.urandom(_KEY_BYTES))
    return FolderWitness(path.read_bytes(), file)

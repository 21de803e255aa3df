"""What a list that leaves the house carries: who took it, when, why, and a fingerprint by which a copy is known again.

In a CSV file the fingerprint is woven in as well: which cells stand in quotation marks depends on it and on what the row says. A
spreadsheet shows nothing of it; rows that were taken out or sorted differently still tell.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.kernel.days import CHINA

_SIGN = "※"
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that are taken for one another."""
_HALF = 4
_NEEDED = frozenset(',"\r\n')
_TELLING_CELLS, _TELLING_SHARE = 24, 0.8
"""So many cells by chance: one in 16 million. Of so many of the rows: some may have been written by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """`who`: the name of whoever took it out."""

    who: str
    at: datetime
    reason: str
    fingerprint: str

    def line(self, word: str) -> str:
        """As one cell. `word`: that it was taken out, in the reader's language."""
        return f"{_SIGN} {word} {self.who} · {self.at.astimezone(CHINA):%Y-%m-%d %H:%M} · {self.reason} · {self.fingerprint}"


def is_mark(text: str) -> bool:
    """Whether a cell is such a line, and nobody's row."""
    return text.lstrip().startswith(_SIGN)


def fingerprint(digest: str) -> str:
    """Eight letters people can read out, of a keyed digest in hexadecimal letters."""
    number = int(digest, 16)
    letters = [_LETTERS[number >> 5 * place & 31] for place in range(2 * _HALF)]
    return f"{''.join(letters[:_HALF])}-{''.join(letters[_HALF:])}"


def csv_lines(rows: Iterable[Sequence[str]], thread: str = "") -> str:
    """Rows as CSV. `thread`: the fingerprint that is woven in, if any."""
    return "".join(f"{_csv_line(row, thread)}\r\n" for row in rows)


def _csv_line(cells: Sequence[str], thread: str) -> str:
    woven = _pattern(cells, thread) if thread else ()
    quoted = ((thread and woven[index % len(woven)]) or not _NEEDED.isdisjoint(cell) for index, cell in enumerate(cells))
    return ",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' if is_quoted else cell for cell, is_quoted in zip(cells, quoted, strict=True))


def _pattern(cells: Sequence[str], thread: str) -> Sequence[bool]:
    """Which cells of a row are put in quotation marks."""
    digest = hashlib.sha256("\x1f".join((thread, *cells)).encode()).digest()
    return [bool(byte & 1) for byte in digest]


def woven_into(text: str, threads: Collection[str]) -> str:
    """Whose fingerprint is woven into a CSV file, or empty."""
    rows = [row for row in _read(text) if len(row) > 1]
    return next((thread for thread in threads if _tells(rows, thread)), "")


def _tells(rows: Sequence[Sequence[tuple[str, bool]]], thread: str) -> bool:
    """Whether nearly every row has its quotation marks where this fingerprint would put them; a heading has not."""
    told = [row for row in rows if _is_woven(row, thread)]
    cells = sum(_NEEDED.isdisjoint(cell) for row in told for cell, _ in row)
    return cells >= _TELLING_CELLS and len(told) >= _TELLING_SHARE * len(rows)


def _is_woven(row: Sequence[tuple[str, bool]], thread: str) -> bool:
    woven = _pattern([cell for cell, _ in row], thread)
    plain = ((is_quoted, woven[index % len(woven)]) for index, (cell, is_quoted) in enumerate(row) if _NEEDED.isdisjoint(cell))
    return all(is_quoted == wanted for is_quoted, wanted in plain)


def _read(text: str) -> list[list[tuple[str, bool]]]:
    """Cells, and whether they stand in quotation marks."""
    rows: list[list[tuple[str, bool]]] = [[]]
    at, end = 0, len(text.removeprefix("\ufeff"))
    text = text.removeprefix("\ufeff")
    while at < end:
        is_quoted = text[at] == '"'
        stop = _closing(text, at + 1) if is_quoted else at
        cell = text[at + 1 : stop].replace('""', '"') if is_quoted else ""
        after = min((found for sign in ",\n" if (found := text.find(sign, stop)) >= 0), default=end)
        rows[-1].append((cell if is_quoted else text[at:after].rstrip("\r"), is_quoted))
        if after < end and text[after] == "\n":
            rows.append([])
        at = after + 1
    return rows


def _closing(text: str, at: int) -> int:
    """Where the quotation mark is that ends a cell."""
    while (found := text.find('"', at)) >= 0:
        if text[found + 1 : found + 2] != '"':
            return found
        at = found + 2
    return len(text)

"""Lists as CSV, for spreadsheets: a byte-order mark so that they read the Chinese, and no cell that they would compute."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

from pingan.kernel.days import CHINA

Cell = str | int | float | date | StrEnum | tuple[str, ...] | None
"""Statuses and tuples hold codes, which are said in the reader's words; any other text stays as somebody wrote it."""

_FORMULA = tuple("=+-@\t\r＝＋－＠")


def sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]], words: Mapping[str, str]) -> str:
    """The file. `words`: what the reader's language calls columns and codes; what it lacks stays as it is."""
    file = io.StringIO()
    file.write("\ufeff")
    writer = csv.writer(file)
    writer.writerow([_harmless(words.get(column, column)) for column in columns])
    writer.writerows([_harmless(_said(cell, words)) for cell in row] for row in rows)
    return file.getvalue()


def _said(cell: Cell, words: Mapping[str, str]) -> str | int | float | None:
    if isinstance(cell, StrEnum):
        return words.get(cell.value, cell.value)
    if isinstance(cell, tuple):
        return "、".join(words.get(code, code) for code in cell)
    if isinstance(cell, datetime):
        return f"{cell.astimezone(CHINA):%Y-%m-%d %H:%M:%S}"
    return cell.isoformat() if isinstance(cell, date) else cell


def _harmless(cell: str | float | None) -> str | float | None:
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" \n").startswith(_FORMULA) else cell

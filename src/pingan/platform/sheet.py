"""Lists as files for spreadsheets, CSV with a byte-order mark or workbooks, and in them no cell that would be computed."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from pingan.kernel.days import CHINA
from pingan.kernel.formulas import CONTROL, harmless
from pingan.kernel.marks import Mark, csv_lines

Cell = str | int | float | date | StrEnum | tuple[str, ...] | None
"""Statuses and tuples hold codes, which are said in the reader's words; any other text stays as somebody wrote it."""


_BYTE_ORDER = "\ufeff"
MARKED = "marked"
"""What the line at the end of a list is called among the reader's words."""
_CHOICES_MOST = 250
"""Letters; a spreadsheet holds no longer list of choices in one rule."""
_ROWS_AHEAD = 10_000
_WIDEST, _NARROWEST = 40, 10


def sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]], words: Mapping[str, str], mark: Mark | None = None) -> str:
    """The file. `words`: what the reader's language calls columns and codes; what it lacks stays as it is. `mark`: who takes it out."""
    return head_lines(columns, words) + more_lines(rows, words, mark) + (last_line(mark, words) if mark else "")


def head_lines(columns: Sequence[str], words: Mapping[str, str]) -> str:
    """The beginning of a file that is sent while it is written."""
    return _BYTE_ORDER + _csv([_head(columns, words)])


def more_lines(rows: Iterable[Sequence[Cell]], words: Mapping[str, str], mark: Mark | None = None) -> str:
    """More of the same file."""
    return _csv(([_said(cell, words) for cell in row] for row in rows), mark)


def last_line(mark: Mark, words: Mapping[str, str]) -> str:
    """Its end: who took it out, when and why."""
    return csv_lines([[mark.line(words.get(MARKED, MARKED))]])


def csv_bytes(rows: Sequence[Sequence[str]], mark: tuple[Mark, str] | None = None) -> bytes:
    """Rows of text as CSV, the first of them the heading. `mark`: who takes it out, and the word for it."""
    head, *rest = rows
    end = csv_lines([[mark[0].line(mark[1])]]) if mark else ""
    return (_BYTE_ORDER + _csv([head]) + _csv(rest, mark[0] if mark else None) + end).encode()


def _head(columns: Sequence[str], words: Mapping[str, str]) -> list[str]:
    return [words.get(column, column) for column in columns]


def _csv(rows: Iterable[Sequence[str | float | None]], mark: Mark | None = None) -> str:
    texts = (["" if cell is None else str(harmless(cell)) for cell in row] for row in rows)
    return csv_lines(texts, mark.fingerprint if mark else "")


def plain_workbook(columns: Sequence[str], rows: Iterable[Sequence[Cell]], words: Mapping[str, str], mark: Mark) -> bytes:
    """The same as a workbook: numbers are numbers, everything else is text."""
    book = Workbook(write_only=True)
    page = book.create_sheet()
    page.freeze_panes = "A2"
    for index in range(1, len(columns) + 1):
        page.column_dimensions[get_column_letter(index)].width = 2 * _NARROWEST
    page.append(_head(columns, words))
    for row in rows:
        said = (_said(cell, words) for cell in row)
        page.append([harmless(CONTROL.sub("", cell) if isinstance(cell, str) else cell) for cell in said])
    line = mark.line(words.get(MARKED, MARKED))
    page.append([line])
    _stamp(book, page, mark, line)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def workbook(
    title: str,
    rows: Sequence[Sequence[str]],
    choices: Sequence[Sequence[str]],
    notes: tuple[str, Sequence[Sequence[str]]],
    mark: tuple[Mark, str] | None = None,
) -> bytes:
    """Rows of text, the first of them the heading, as a workbook in which every cell is text: no zero is lost, nothing becomes a date.

    `choices`: for each column what may be chosen, nothing for anything. `notes`: title and rows of a second sheet that explains the first.
    `mark`: who takes it out, and the word for it; it stands above the notes and on every printed page.
    """
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append([harmless(CONTROL.sub("", cell)) for cell in row])
    for index, (head, allowed) in enumerate(zip(rows[0], choices, strict=True), 1):
        letter = get_column_letter(index)
        page[f"{letter}1"].font = Font(bold=True)
        column = page.column_dimensions[letter]
        column.number_format = "@"
        column.width = min(max(2 * len(head) + 4, *(2 * len(row[index - 1]) for row in rows[:50]), _NARROWEST), _WIDEST)
        if allowed:
            _offer(page, f"{letter}2:{letter}{_ROWS_AHEAD + 1}", allowed)
    page.freeze_panes = "A2"
    line = mark[0].line(mark[1]) if mark else ""
    _explain(book, notes[0], [[line], *notes[1]] if mark else notes[1])
    if mark:
        _stamp(book, page, mark[0], line)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _stamp(book: Workbook, page: Any, mark: Mark, line: str) -> None:
    """On every printed page, and among the properties of the file, where nobody looks."""
    page.oddFooter.center.text = line.replace("&", "&&")
    book.properties.creator, book.properties.identifier = mark.who, mark.fingerprint


def _offer(page: Any, cells: str, allowed: Sequence[str]) -> None:
    listed = ",".join(allowed)
    if len(listed) > _CHOICES_MOST or any("," in one or '"' in one for one in allowed):
        return
    rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True, showErrorMessage=True)
    rule.add(cells)
    page.add_data_validation(rule)


def _explain(book: Workbook, title: str, rows: Sequence[Sequence[str]]) -> None:
    page = book.create_sheet(title)
    for row in rows:
        page.append([harmless(cell) for cell in row])
    for letter, width in (("A", 16), ("B", 8), ("C", 60), ("D", 60)):
        page.column_dimensions[letter].width = width
    for line in page.iter_rows(min_col=3, max_col=4):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _said(cell: Cell, words: Mapping[str, str]) -> str | int | float | None:
    if isinstance(cell, StrEnum):
        return words.get(cell.value, cell.value)
    if isinstance(cell, tuple):
        return "、".join(words.get(code, code) for code in cell)
    if isinstance(cell, datetime):
        return f"{cell.astimezone(CHINA):%Y-%m-%d %H:%M:%S}"
    return cell.isoformat() if isinstance(cell, date) else cell

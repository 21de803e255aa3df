"""Bytes → cells, suspicious of every byte. Nothing is computed, fetched or followed.

What a file may cost is bounded before it is opened: a workbook is a ZIP, whose directory says how large each part becomes, and Python's
reader never gives out more than that.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from pingan.kernel.errors import Invalid
from pingan.kernel.formulas import CONTROL
from pingan.kernel.grid import MOST_BYTES, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, NOTHING, Cell, Grid, Line, Sort

Told = Callable[[int], bool]
"""Hears how many rows were read; False ends it."""

_UNZIPPED_MOST = 64_000_000
_PARTS_MOST = 400
_RATIO_MOST = 200
"""A sheet of ten thousand rows of text shrinks to a tenth; what shrinks to less than a two-hundredth is a bomb."""
_RATIO_FROM = 1_000_000
_EMPTY_ROWS_MOST = 200_000
_TELL_EVERY = 500

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_DOCTYPE = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<\x00!\x00(?:D\x00O\x00C|E\x00N\x00T)|\x00<\x00!\x00(?:D\x00O\x00C|E\x00N\x00T)", re.IGNORECASE
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
    EOFError, OSError, NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip


def parse(content: bytes, told: Told = lambda _: True) -> Grid:
    """The cells of the first sheet of a workbook (.xlsx), or of a table of text (.csv).

    Raises:
        Invalid: `sheet_…`, with what is wrong and where.
    """
    if len(content) > MOST_BYTES:
        raise Invalid("sheet_large", most_mb=MOST_BYTES // 1_000_000)
    if not content.strip():
        raise Invalid("sheet_empty")
    if content.startswith(_OLE):
        raise Invalid("sheet_locked")
    lines = _workbook(content, told) if content.startswith((_ZIP, _EMPTY_ZIP)) else _text(content, told)
    return Grid(_checked(lines))


def _checked(lines: Iterator[Line]) -> list[Line]:
    found: list[Line] = []
    for line in lines:
        if len(found) > MOST_ROWS:
            raise Invalid("sheet_rows", most=MOST_ROWS)
        if len(line.cells) > MOST_COLUMNS:
            raise Invalid("sheet_columns", most=MOST_COLUMNS, row=line.number)
        for cell in line.cells:
            if len(cell.text) > MOST_LETTERS:
                raise Invalid("sheet_long", most=MOST_LETTERS, row=line.number)
            if CONTROL.search(cell.text):
                raise Invalid("sheet_control", row=line.number)
        found.append(line)
    if not found:
        raise Invalid("sheet_empty")
    return found


def _trimmed(cells: list[Cell]) -> tuple[Cell, ...]:
    while cells and not cells[-1].text.strip() and cells[-1].sort is Sort.TEXT:
        cells.pop()
    return tuple(cells)


# ---- workbooks ----


def _workbook(content: bytes, told: Told) -> Iterator[Line]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_parts(archive)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        yield from _rows(book, told)
    except _BROKEN as cause:
        raise Invalid("sheet_broken") from cause


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename.lower() for part in parts}
    if any(part.flag_bits & 0x1 for part in parts):
        raise Invalid("sheet_locked")
    if "[content_types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise Invalid("sheet_unknown")
    if len(parts) > _PARTS_MOST or len(names) != len(parts):
        raise Invalid("sheet_bomb")
    if sum(part.file_size for part in parts) > _UNZIPPED_MOST:
        raise Invalid("sheet_bomb")
    if any(part.file_size > _RATIO_FROM and part.file_size > _RATIO_MOST * max(part.compress_size, 1) for part in parts):
        raise Invalid("sheet_bomb")
    if any(name.endswith(("vbaproject.bin", ".bin.vba")) or "macrosheets/" in name for name in names):
        raise Invalid("sheet_macros")
    if any(name.startswith("xl/externallinks/") or name == "xl/connections.xml" for name in names):
        raise Invalid("sheet_links")
    for part in parts:
        _check_part(part.filename.lower(), archive.read(part))


def _check_part(name: str, content: bytes) -> None:
    if content.startswith((_ZIP, _OLE)):
        raise Invalid("sheet_bomb")
    if not name.endswith((".xml", ".rels")):
        return
    if content.startswith(_UTF16) or _DOCTYPE.search(content):
        raise Invalid("sheet_entities")
    if name == "[content_types].xml" and b"macroEnabled" in content:
        raise Invalid("sheet_macros")
    if name.startswith("xl/worksheets/") and b"<mergeCell " in content:
        where = re.search(rb'<mergeCell [^>]*ref="([A-Z0-9:]{1,20})"', content)
        raise Invalid("sheet_merged", cells=where[1].decode() if where else "")


def _rows(book: Any, told: Told) -> Iterator[Line]:
    if not book.worksheets:
        raise Invalid("sheet_empty")
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what a file says about itself
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number > _EMPTY_ROWS_MOST:
            raise Invalid("sheet_rows", most=MOST_ROWS)
        if number % _TELL_EVERY == 0 and not told(number):
            return
        cells = _trimmed([_cell(cell, number) for cell in row])
        if cells:
            yield Line(number, cells)


def _cell(cell: Any, row: int) -> Cell:
    if cell.value is None:
        return NOTHING
    if cell.data_type in _SILENT:
        return Cell("", _SILENT[cell.data_type])
    for kind, said in _SAID.items():
        if isinstance(cell.value, kind):
            return said(cell.value)
    raise Invalid("sheet_broken", row=row)


_SILENT = {"f": Sort.FORMULA, "e": Sort.ERROR}


def _moment(value: datetime) -> Cell:
    return Cell(value.date().isoformat() if value.time() == time(0) else value.isoformat(" ", "minutes"), Sort.DATE)


def _digits(value: float) -> str:
    """A number as somebody would write it: 13812345678, not 1.3812345678e10."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))  # noqa: PLR2004 - floats are exact up to here


_SAID: dict[type, Callable[[Any], Cell]] = {
    str: Cell,
    bool: lambda value: Cell("yes" if value else "no", Sort.YES_NO),
    datetime: _moment,
    date: lambda value: Cell(value.isoformat(), Sort.DATE),
    time: lambda value: Cell(str(value), Sort.DATE),
    timedelta: lambda value: Cell(str(value), Sort.DATE),
    int: lambda value: Cell(_digits(value), Sort.NUMBER),
    float: lambda value: Cell(_digits(value), Sort.NUMBER),
}
"""A boolean is an integer to Python, and a moment a date: the narrower stands first."""


# ---- text ----


def _text(content: bytes, told: Told) -> Iterator[Line]:
    text = _decoded(content)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    csv.field_size_limit(100_000)
    try:
        for count, row in enumerate(reader, 1):
            if count % _TELL_EVERY == 0 and not told(count):
                return
            cells = _trimmed([Cell(field) for field in row])
            if cells:
                yield Line(count, cells)
    except csv.Error as cause:
        raise Invalid("sheet_quotes", row=reader.line_num) from cause


def _decoded(content: bytes) -> str:
    """UTF-8 with or without its mark, or GB18030, which Chinese spreadsheets write. UTF-16 has a mark too."""
    if content.startswith(_UTF16):
        return _as(content, "utf-16").lstrip("\ufeff")
    if b"\x00" in content:
        raise Invalid("sheet_unknown")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _as(content, "gb18030")


def _as(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as cause:
        raise Invalid("sheet_encoding", byte=cause.start) from cause
    if sum(_is_odd(letter) for letter in text) > len(text) // 20:
        raise Invalid("sheet_encoding", byte=0)
    return text


def _is_odd(letter: str) -> bool:
    """Private letters and the like, which nobody writes and which wrong decodings are full of."""
    return "\ue000" <= letter <= "\uf8ff" or "\x80" <= letter <= "\x9f" or letter == "\ufffd" or letter > "\U0002ffff"


def _separator(text: str) -> str:
    """Whichever of comma, semicolon and tab stands most often in the first line that is not empty."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max((",", ";", "\t"), key=head.count)

"""Spreadsheets to bring in: honest ones, and twelve and more that are not."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEAD = ["姓名", "手机号", "身份"]
ROW = ["王芳", "13811112222", "志愿者"]


def xlsx(*rows: Sequence[Any], epoch_1904: bool = False) -> bytes:
    book = Workbook()
    if epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def csv(*rows: Sequence[str], mark: str = ",", encoding: str = "utf-8-sig") -> bytes:
    return "\r\n".join(mark.join(row) for row in rows).encode(encoding)


def cells(content: bytes) -> list[list[str]]:
    """The first sheet as text."""
    page = load_workbook(io.BytesIO(content)).worksheets[0]
    return [["" if cell is None else str(cell) for cell in row] for row in page.iter_rows(values_only=True)]


def with_part(content: bytes, name: str, part: bytes, *, compress: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with one part put in or replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", compress) as new:
        for one in old.infolist():
            if one.filename != name:
                new.writestr(one.filename, old.read(one))
        new.writestr(name, part)
    return file.getvalue()


def part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return book.read(name)


SHEET = "xl/worksheets/sheet1.xml"
GOOD = xlsx(HEAD, ROW)

_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">' + b"".join(
    b'<!ENTITY a%d "%s">' % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, 12)
)
_OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'


def _entities(doctype: bytes, use: bytes) -> bytes:
    return with_part(GOOD, SHEET, doctype + part(GOOD, SHEET).split(b"?>", 1)[-1].replace("王芳".encode(), use))


def _merged() -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(HEAD)
    page.append(ROW)
    page.merge_cells("A2:B3")
    return saved(book)


def _nested() -> bytes:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("0", b"\0" * 20_000_000)
    return with_part(GOOD, "xl/media/image1.png", inner.getvalue(), compress=zipfile.ZIP_STORED)


def _rows(count: int) -> bytes:
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>x</t></is></c></row>'
    body = "".join(row.format(number) for number in range(1, count + 1))
    page = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{body}</sheetData></worksheet>'
    return with_part(GOOD, SHEET, page.encode())


def _wide() -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(HEAD)
    page.cell(2, 16_384, "x")
    return saved(book)


def _lying() -> bytes:
    """The directory says a part is small; it is not."""
    big = with_part(GOOD, SHEET, b"<worksheet>" + b" " * 30_000_000 + b"</worksheet>")
    return big.replace((30_000_000 + 23).to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def _parts(count: int) -> bytes:
    file = io.BytesIO(GOOD)
    with zipfile.ZipFile(file, "a") as book:
        for number in range(count):
            book.writestr(f"xl/media/{number}.png", b"x")
    return file.getvalue()


def _macros() -> bytes:
    return with_part(GOOD, "xl/vbaProject.bin", b"\x01" * 100)


def _links() -> bytes:
    link = b'<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'
    return with_part(GOOD, "xl/externalLinks/externalLink1.xml", link)


HOSTILE: dict[str, tuple[bytes, str]] = {
    "zip bomb": (with_part(GOOD, "xl/media/a.bin", b"\0" * 60_000_000), "sheet_bomb"),
    "zip bomb in the sheet": (with_part(GOOD, SHEET, b"<worksheet>" + b" " * 30_000_000 + b"</worksheet>"), "sheet_bomb"),
    "larger than it says": (_lying(), "sheet_broken"),
    "nested zip bomb": (_nested(), "sheet_bomb"),
    "five hundred parts": (_parts(500), "sheet_bomb"),
    "entity bomb": (_entities(_LAUGHS + b"]>", b"&a11;"), "sheet_entities"),
    "external entity": (_entities(_OUTSIDE, b"&file;"), "sheet_entities"),
    "entities in UTF-16": (with_part(GOOD, SHEET, _OUTSIDE.decode().encode("utf-16")), "sheet_entities"),
    "macros": (_macros(), "sheet_macros"),
    "links to elsewhere (DDE)": (_links(), "sheet_links"),
    "merged cells": (_merged(), "sheet_merged"),
    "1,048,576 rows": (_rows(1_048_576), "sheet_bomb"),
    "30,000 rows": (_rows(30_000), "sheet_rows"),
    "16,384 columns": (_wide(), "sheet_columns"),
    "encrypted, or an old .xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 2000, "sheet_locked"),
    "cut short": (GOOD[: len(GOOD) // 2], "sheet_broken"),
    "a broken sheet": (with_part(GOOD, SHEET, part(GOOD, SHEET)[:200]), "sheet_broken"),
    "no sheet in it": (b"PK\x05\x06" + b"\x00" * 18, "sheet_unknown"),
    "another kind of ZIP": (with_part(b"PK\x05\x06" + b"\x00" * 18, "word/document.xml", b"<x/>"), "sheet_unknown"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 100, "sheet_unknown"),
    "nothing": (b"", "sheet_empty"),
    "only white space": (b"\r\n \r\n", "sheet_empty"),
    "an empty sheet": (saved(Workbook()), "sheet_empty"),
    "wrong encoding": (b"\xff\xfe\x00\xd8" + b"a\x00" * 10, "sheet_encoding"),
    "no encoding at all": (bytes(range(128, 256)) * 20, "sheet_encoding"),
    "NUL in a text": (csv(HEAD, ["王\x00芳", "1", "2"]), "sheet_unknown"),
    "control characters": (csv(HEAD, ["王\x07芳", "1", "2"]), "sheet_control"),
    "a quote that never ends": (csv(HEAD, ['"王芳', "1", "2"]), "sheet_quotes"),
    "an endless cell": (csv(HEAD, ["王" * 3000, "1", "2"]), "sheet_long"),
    "too many lines": (csv(HEAD, *[ROW] * 10_001), "sheet_rows"),
    "the same heading twice": (csv([*HEAD, "phone"], [*ROW, "1"]), "sheet_heading_twice"),
    "headings nobody knows": (csv(["甲", "乙"], ["1", "2"]), "sheet_heading"),
    "no telephone column": (csv(["姓名", "身份"], ["王芳", "志愿者"]), "sheet_heading_missing"),
    "a heading and nothing else": (csv(HEAD), "sheet_no_rows"),
    "Big5, which nobody declares": (csv(["姓名", "電話", "身份"], ["王芳", "1", "2"], encoding="big5"), "sheet_encoding"),
    "too large": (b"a,b\r\n" * 2_000_000, "sheet_large"),
}

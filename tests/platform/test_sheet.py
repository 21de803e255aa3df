"""CSV: read by spreadsheets as text, in the reader's words."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.kernel.rights import Role
from pingan.platform.sheet import sheet


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_columns_and_codes_are_said_in_the_readers_words_and_names_never() -> None:
    moment = datetime(2025, 11, 3, 17, 5, tzinfo=UTC)
    rows = [("admin", Role.ADMIN, ("aed", "x"), moment, date(2025, 11, 3), None, 7)]
    told = sheet(("name", "role"), rows, {"name": "姓名", "admin": "管理员", "aed": "除颤"})
    assert told.startswith("\ufeff")
    assert read(told) == [["姓名", "role"], ["admin", "管理员", "除颤、x", "2025-11-04 01:05:00", "2025-11-03", "", "7"]]


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", "＋1", "－1", "＠x"])
def test_a_spreadsheet_computes_nothing(start: str) -> None:
    assert read(sheet(("a",), [(start,)], {"a": start})) == [[f"'{start}"], [f"'{start}"]]


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00")), min_size=2, max_size=2), max_size=5))
def test_any_text_stays_in_its_cell(cells: list[list[str]]) -> None:
    found = read(sheet(("a", "b"), [tuple(row) for row in cells], {}))
    assert [[cell.removeprefix("'") for cell in row] for row in found[1:]] == [[cell.removeprefix("'") for cell in row] for row in cells]

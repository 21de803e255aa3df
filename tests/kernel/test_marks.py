"""A list that left the house is known again, also when its last line is gone."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.kernel.marks import Mark, csv_lines, fingerprint, is_mark, woven_into

PEOPLE = [[f"李{number}", "138****5678", 'said "no"', "", "志愿者", "a,b"] for number in range(20)]
ONE, OTHER = "K7QM-2R8T", "ABCD-EFGH"
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)


@given(st.lists(st.lists(cells, min_size=2, max_size=5), max_size=6), st.sampled_from(["", ONE]))
def test_a_spreadsheet_reads_what_was_written(rows: list[list[str]], thread: str) -> None:
    assert list(csv.reader(io.StringIO(csv_lines(rows, thread), newline=""))) == rows


def test_the_fingerprint_is_found_in_what_is_left_of_the_rows() -> None:
    file = "\ufeff" + csv_lines([["name", "phone", "x", "y", "z", "w"]]) + csv_lines(PEOPLE, ONE)
    assert woven_into(file, [OTHER, ONE]) == ONE
    some = file.split("\r\n")[9:3:-1]
    assert woven_into("\r\n".join(some), [OTHER, ONE]) == ONE
    assert woven_into(file, [OTHER]) == ""
    assert woven_into(csv_lines(PEOPLE), [OTHER, ONE]) == ""


@pytest.mark.parametrize("text", ["", '"', '"a', "a,b", csv_lines(PEOPLE[:2], ONE), "\n\n,,\n", '"a""'])
def test_too_little_tells_nothing(text: str) -> None:
    assert woven_into(text, [ONE]) == ""


def test_a_fingerprint_can_be_read_out() -> None:
    prints = {fingerprint(f"{number * 7919:064x}") for number in range(1, 500)}
    assert len(prints) == 499
    assert all(len(one) == 9 and not set(one) & set("01OI") for one in prints)


def test_its_line_is_nobodys_row() -> None:
    mark = Mark(who="=Chen", at=datetime(2025, 11, 3, 1, 20, tzinfo=UTC), reason="年度检查", fingerprint=ONE)
    assert mark.line("导出") == "※ 导出 =Chen · 2025-11-03 09:20 · 年度检查 · K7QM-2R8T"
    assert is_mark(mark.line("导出"))
    assert not is_mark("陈")

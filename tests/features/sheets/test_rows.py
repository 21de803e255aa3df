"""What becomes of rows: every cell read in codes or refused with its place, compared with what exists."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.adapters.spreadsheets import HereReader
from pingan.features.sheets.model import COLUMNS, Fate, Known, RowVerdict, SheetKind, World, plain
from pingan.features.sheets.rules import cells, files, headings, plans
from pingan.kernel.errors import Invalid
from pingan.kernel.formulas import harmless, restored
from pingan.kernel.geo import to_gcj02
from pingan.kernel.grid import Cell, Sort
from pingan.platform.sheet import csv_bytes, workbook
from tests.features.sheets import books
from tests.world import at

WANG = Known(
    id="m1", key="13811112222",
    values={
        "id": "m1", "name": "王芳", "phone": "138****2222", "force": "volunteer", "mode": "foot", "status": "active", "leader": "no",
        "skills": "first_aid 2026-05-01、aed", "kit": "torch", "insured_until": "2026-12-31",
    },
    secret={"phone": "13811112222"},
)  # fmt: skip


def column(code: str, kind: SheetKind = SheetKind.MEMBERS) -> Any:
    return next(one for one in COLUMNS[kind] if one.code == code)


def fates(*rows: Any, kind: SheetKind = SheetKind.MEMBERS, known: tuple[Known, ...] = (WANG,), **world: Any) -> list[Fate]:
    top, lines = headings.heading(kind, HereReader().read(books.xlsx(*rows)))
    return list(plans.fates(kind, top, lines, World(known, **world)))


def codes(fate: Fate) -> list[tuple[str, str]]:
    return [(fault.cell, fault.code) for fault in fate.faults]


# ---- cells ----


@pytest.mark.parametrize(
    ("code", "cell", "value"),
    [
        ("phone", Cell("138 1111-2222"), "13811112222"),
        ("phone", Cell("+8613811112222"), "13811112222"),
        ("phone", Cell("13811112222", Sort.NUMBER), "13811112222"),
        ("phone", Cell("138****2222"), "138****2222"),
        ("force", Cell("平安员"), "guard"),
        ("force", Cell("Guard"), "guard"),
        ("mode", Cell("电动车"), "ebike"),
        ("mode", Cell("E-bike"), "ebike"),
        ("leader", Cell("是"), "yes"),
        ("leader", Cell("TRUE"), "yes"),
        ("leader", Cell("no", Sort.YES_NO), "no"),
        ("leader", Cell("1", Sort.NUMBER), "yes"),
        ("skills", Cell("急救 2026-05-01、AED 使用"), "first_aid 2026-05-01、aed"),
        ("skills", Cell("急救（至2026年5月1日），driver"), "first_aid 2026-05-01、driver"),
        ("skills", Cell("first aid 2026/5/1; traffic"), "first_aid 2026-05-01、traffic"),
        ("kit", Cell("灭火器,强光手电"), "extinguisher、torch"),
        ("insured_until", Cell("2026/12/31"), "2026-12-31"),
        ("insured_until", Cell("2026年12月31日"), "2026-12-31"),
        ("insured_until", Cell("20261231"), "2026-12-31"),
        ("insured_until", Cell("2026-12-31", Sort.DATE), "2026-12-31"),
        ("name", Cell("  王   芳 "), "王 芳"),
        ("name", Cell("'=1+1"), "=1+1"),
        ("name", Cell("'til dawn"), "'til dawn"),
        ("name", Cell(""), ""),
    ],
)
def test_a_cell_is_read_as_it_is_meant(code: str, cell: Cell, value: str) -> None:
    assert cells.read(column(code), cell) == value


@pytest.mark.parametrize(
    ("code", "cell", "why"),
    [
        ("phone", Cell("1.38E+10"), "cell_phone_number"),
        ("phone", Cell("2025-11-03", Sort.DATE), "cell_phone_number"),
        ("phone", Cell("12345"), "cell_phone"),
        ("phone", Cell("+0123456789"), "cell_phone"),
        ("phone", Cell("１３９１２３４５６７８"), "cell_phone"),
        ("phone", Cell("", Sort.FORMULA), "cell_formula"),
        ("name", Cell("", Sort.ERROR), "cell_error"),
        ("name", Cell("2025-11-03", Sort.DATE), "cell_date_for_text"),
        ("name", Cell("王" * 101), "cell_long"),
        ("force", Cell("民警"), "cell_choice"),
        ("leader", Cell("maybe"), "cell_choice"),
        ("skills", Cell("急救、急救"), "cell_twice"),
        ("skills", Cell("急救 2026-02-30"), "cell_date"),
        ("kit", Cell("大炮"), "cell_choice"),
        ("insured_until", Cell("46022", Sort.NUMBER), "cell_date_number"),
        ("insured_until", Cell("2026-13-01"), "cell_date"),
        ("insured_until", Cell("明年"), "cell_date"),
    ],
)
def test_what_cannot_be_meant_is_refused(code: str, cell: Cell, why: str) -> None:
    with pytest.raises(Invalid) as no:
        cells.read(column(code), cell)
    assert no.value.reason == why


@pytest.mark.parametrize("text", ["31.18", "-90", "0"])
def test_degrees_are_kept_to_a_centimetre(text: str) -> None:
    assert cells.read(column("latitude", SheetKind.HOUSES), Cell(text)) == f"{float(text):.7f}"


@pytest.mark.parametrize("text", ["90.1", "nan", "1e400", "31,18", "N31"])
def test_what_is_not_on_earth_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="cell_degrees"):
        cells.read(column("latitude", SheetKind.HOUSES), Cell(text))


@given(st.text(max_size=30))
def test_what_would_be_computed_is_kept_from_it_and_comes_back(text: str) -> None:
    assert restored(harmless(text)) == text
    assert not harmless(text).lstrip(" \n").startswith(tuple("=+-@\t\r"))


def test_a_date_of_a_book_that_counts_from_1904_is_that_day() -> None:
    rows: list[list[Any]] = [["姓名", "手机号", "身份", "保险到期"], [*books.ROW, date(2026, 12, 31)]]
    for epoch in (False, True):
        grid = HereReader().read(books.xlsx(*rows, epoch_1904=epoch))
        assert grid.lines[1].cells[3] == Cell("2026-12-31", Sort.DATE)


# ---- rows ----


def test_each_row_has_a_fate() -> None:
    found = fates(
        ["编号", "姓名", "手机号", "身份", "带班"],
        ["m1", "王芳", "138****2222", "志愿者", "是"],
        ["", "李强", "13900001111", "商户", ""],
        ["", "赵敏", "", "商户", ""],
        ["m9", "没有", "13900002222", "商户", ""],
        ["", "王芳", "13811112222", "volunteer", "no"],
    )
    assert [fate.verdict for fate in found] == ["changed", "new", "refused", "refused", "refused"]
    assert [(change.column, change.before, change.after) for change in found[0].changes] == [("leader", "no", "yes")]
    assert codes(found[2]) == [("C4", "cell_needed")]
    assert codes(found[3]) == [("A5", "id_unknown")]
    assert codes(found[4]) == [("", "row_twice")]
    assert found[4].faults[0].facts == {"first": 2}


def test_who_is_known_by_his_telephone_is_not_new() -> None:
    (fate,) = fates(["姓名", "手机号", "身份"], ["王芳", "13811112222", "志愿者"])
    assert (fate.verdict, fate.id) == (RowVerdict.UNCHANGED, "m1")


@pytest.mark.parametrize(
    ("head", "value", "why"),
    [("手机号", "13700000000", "cell_fixed"), ("状态", "暂停", "cell_fixed"), ("姓名", "", "cell_needed")],
)
def test_what_a_file_may_not_change(head: str, value: str, why: str) -> None:
    (fate,) = fates(["编号", head], ["m1", value])
    assert codes(fate) == [("B2", why)]


@pytest.mark.parametrize("head", ["手机号", "身份", "出行方式", "带班", "状态"])
def test_an_empty_cell_leaves_what_is_never_nothing(head: str) -> None:
    (fate,) = fates(["编号", "姓名", head], ["m1", "王芳", ""])
    assert fate.verdict is RowVerdict.UNCHANGED


@pytest.mark.parametrize(("head", "code"), [("技能", "skills"), ("随身装备", "kit"), ("保险到期", "insured_until")])
def test_an_empty_cell_clears_what_may_be_nothing(head: str, code: str) -> None:
    (fate,) = fates(["编号", "姓名", head], ["m1", "王芳", ""])
    assert [(change.column, change.after) for change in fate.changes] == [(code, "")]


@pytest.mark.parametrize(
    ("phone", "status", "why"),
    [("13911110000", "", "phone_taken"), ("139****0000", "", "cell_phone_hidden"), ("13700000000", "暂停", "cell_status")],
)
def test_who_cannot_come_in(phone: str, status: str, why: str) -> None:
    (fate,) = fates(["姓名", "手机号", "身份", "状态"], ["新人", phone, "商户", status], phones=["13911110000"])
    assert [code for _, code in codes(fate)] == [why]


def test_a_formula_is_refused_with_its_cell() -> None:
    (fate,) = fates(["姓名", "手机号", "身份"], ["=HYPERLINK(1)", "13700000000", "商户"])
    assert codes(fate) == [("A2", "cell_formula")]


def test_a_place_is_the_same_in_whatever_datum() -> None:
    there = at(100)
    values = {
        "id": "h1",
        "name": "永北",
        "latitude": f"{there.latitude:.7f}",
        "longitude": f"{there.longitude:.7f}",
        "datum": "wgs84",
        "hours": "",
    }
    known = Known(id="h1", key="永北", values=values)
    latitude, longitude = to_gcj02(there)
    head = ["名称", "纬度", "经度", "坐标基准"]
    (same,) = fates(head, ["永北", repr(latitude), repr(longitude), "GCJ-02"], kind=SheetKind.HOUSES, known=(known,))
    (moved,) = fates(head, ["永北", repr(latitude), repr(longitude), "WGS-84"], kind=SheetKind.HOUSES, known=(known,))
    assert same.verdict is RowVerdict.UNCHANGED
    assert {change.column for change in moved.changes} == {"latitude", "longitude"}
    (bare,) = fates(["编号", "纬度"], ["h1", "31.0"], kind=SheetKind.HOUSES, known=(known,))
    assert codes(bare) == [("B2", "place_needs_all")]


@pytest.mark.parametrize(("house", "why"), [("无名", "house_unknown"), ("双", "house_ambiguous")])
def test_a_post_needs_one_house_of_that_name(house: str, why: str) -> None:
    row = [house, "东门", "31.1", "121.4", "WGS-84"]
    (fate,) = fates(["平安屋", "名称", "纬度", "经度", "坐标基准"], row, kind=SheetKind.POSTS, known=(), houses=[("双", "1"), ("双", "2")])
    assert codes(fate) == [("A2", why)]


@pytest.mark.parametrize("kind", SheetKind)
@pytest.mark.parametrize("language", [files.CHINESE, files.ENGLISH])
def test_a_template_is_understood(kind: SheetKind, language: int) -> None:
    head = files.heading(kind, language)
    content = workbook("x", [head], files.choices(kind, language), files.notes(kind, language))
    assert books.cells(content)[0] == head
    with pytest.raises(Invalid, match="sheet_no_rows"):
        headings.heading(kind, HereReader().read(content))


texts = st.text(max_size=12).map(plain)
days = st.dates().map(lambda day: day.isoformat())


@given(
    name=texts.filter(bool),
    skills=st.dictionaries(st.sampled_from(["first_aid", "aed", "driver"]), st.one_of(st.just(""), days)),
    kit=st.lists(st.sampled_from(["torch", "aed", "rope"]), unique=True),
    insured=st.one_of(st.just(""), days),
    language=st.sampled_from([0, 1]),
    as_csv=st.booleans(),
)
def test_what_was_exported_comes_back_unchanged(
    name: str, skills: dict[str, str], kit: list[str], insured: str, language: int, as_csv: bool
) -> None:
    said = "、".join(f"{code} {until}".strip() for code, until in skills.items())
    one = Known(
        id="m1", key="13811112222", values=WANG.values | {"name": name, "skills": said, "kit": "、".join(kit), "insured_until": insured}
    )
    rows = [files.heading(SheetKind.MEMBERS, language), *files.lines(SheetKind.MEMBERS, [one], language)]
    content = (
        csv_bytes(rows)
        if as_csv
        else workbook("x", rows, files.choices(SheetKind.MEMBERS, language), files.notes(SheetKind.MEMBERS, language))
    )
    top, lines = headings.heading(SheetKind.MEMBERS, HereReader().read(content))
    (fate,) = plans.fates(SheetKind.MEMBERS, top, lines, World([one]))
    assert (fate.verdict, fate.changes, fate.faults) == (RowVerdict.UNCHANGED, (), ())


# ---- confirming ----


def test_a_fate_holds_as_long_as_the_row_is_as_it_was() -> None:
    changed, new = fates(["编号", "姓名", "手机号", "身份"], ["m1", "王小芳", "", ""], ["", "李强", "13900001111", "商户"])
    other = Known(id="m1", key=WANG.key, values=WANG.values | {"name": "王大芳"}, secret=WANG.secret)
    there = Known(id="m2", key="13900001111", values={})
    assert plans.still_holds(changed, World([WANG]))
    assert not plans.still_holds(changed, World([other]))
    assert not plans.still_holds(changed, World([]))
    assert plans.still_holds(new, World([WANG]))
    assert not plans.still_holds(new, World([WANG, there]))
    assert not plans.still_holds(new, World([WANG], phones=["13900001111"]))

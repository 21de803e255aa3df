"""The records as a file: what the filters show, every page of it, and nothing else."""

import csv
import io
from datetime import UTC
from typing import Any

import pytest
from openpyxl import load_workbook

from pingan.features.incidents import queries
from pingan.features.incidents.model import IncidentSearch
from pingan.kernel.marks import is_mark
from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor

REASON = {"reason": "月度警情分析"}
CALLER = "13911112222"


@pytest.fixture
def town() -> OpenTown:
    town = OpenTown()
    for place in ("永北小区", "=cmd|' /C calc'!A0", "莲花路"):
        town.incident("fire", place=place, text="有烟", caller_name="王芳", caller_phone=CALLER)
        town.later(60)
    town.incident("help", place="永北小区 3 号", text="开锁")
    return town


def read(answer: Any) -> list[list[str]]:
    """Without the line that says who took it out."""
    *rows, last = csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline=""))
    assert is_mark(last[0])
    return rows


def asked(desk: Visitor, query: str = "", **body: Any) -> Any:
    return desk.post(f"/api/incidents/export{query}", REASON | body)


def test_the_file_holds_what_the_filters_show(town: OpenTown) -> None:
    desk = town.console("chen")
    words = {"number": "编号", "fire": "火灾", "received_at": "接警"}
    answer = asked(desk, "?category=fire&q=永北", words=words)
    assert answer.headers["content-disposition"] == "attachment; filename=incidents.csv"
    head, *rows = read(answer)
    assert head == ["编号", "category", "place", "接警", "arrived_s", "status", "outcome"]
    assert [(row[0], row[1], row[2], row[5]) for row in rows] == [("1", "火灾", "永北小区", "received")]
    listed = desk.get("/api/incidents?category=fire&q=永北").json()
    assert listed["total"] == len(rows)


def test_it_tells_no_more_of_people_than_the_list_and_computes_nothing(town: OpenTown) -> None:
    for form in ("csv", "xlsx"):
        answer = asked(town.enters("chen") if form == "xlsx" else town.console("chen"), form=form)
        if form == "csv":
            rows = read(answer)[1:]
        else:
            page = load_workbook(io.BytesIO(answer.content)).active
            assert page is not None
            assert {cell.data_type for line in page.iter_rows() for cell in line} <= {"inlineStr", "s", "n"}, "no formula"
            rows = [
                ["" if cell is None else str(cell) for cell in line]
                for line in page.iter_rows(min_row=2, max_row=page.max_row - 1, values_only=True)
            ]
        assert [row[0] for row in rows] == ["4", "3", "2", "1"]
        assert rows[2][2].startswith("'=cmd")
        assert CALLER not in str(rows)
        assert "王芳" not in str(rows)
        assert "有烟" not in str(rows)


def test_every_page_is_in_it_and_what_comes_in_meanwhile_shifts_nothing(town: OpenTown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "_AT_A_TIME", 2)
    desk = town.dispatcher()
    first = town.office.ask(desk, queries.listed, IncidentSearch(), None)
    last = (first[-1].received.astimezone(UTC), first[-1].number)
    town.incident("fire", place="刚刚")
    rest = town.office.ask(desk, queries.listed, IncidentSearch(), last)
    assert [one.number for one in (*first, *rest)] == [4, 3, 2, 1]
    assert town.office.ask(desk, queries.listed, IncidentSearch(), (rest[-1].received, rest[-1].number)) == []
    assert [row[0] for row in read(asked(town.console("chen")))[1:]] == ["5", "4", "3", "2", "1"]


def test_it_is_written_down_with_the_reason(town: OpenTown) -> None:
    desk = town.console("chen")
    assert desk.post("/api/incidents/export", {"reason": " "}).json()["code"] == "reason_missing"
    asked(desk, "?category=help")
    (row,) = town.console("sun", Role.AUDITOR).get("/api/audit", params={"kind": "audit.exported"}).json()["rows"]
    assert row["facts"] == {"what": "incidents", "count": 1, "reason": REASON["reason"], "fingerprint": row["facts"]["fingerprint"]}


def test_who_may_not_read_the_list_gets_no_file(town: OpenTown) -> None:
    assert asked(town.console("wu", Role.SUBDISTRICT)).status_code == 403
    assert asked(town.visitor()).status_code == 401
    town.station("xinzhuang")
    assert read(asked(town.console("li", station="xinzhuang")))[1:] == []


@pytest.mark.parametrize("body", [{"form": "exe"}, {"extra": 1}, {"words": {"a": "b" * 300}}])
def test_a_wish_that_cannot_be_meant_is_refused(town: OpenTown, body: dict[str, Any]) -> None:
    assert asked(town.console("chen"), **body).status_code == 422

"""The auditor reads the log: all of it, nobody else's, and never unseen."""

from typing import Any

import pytest

from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor

LI = {"name": "李强", "phone": "13812345678", "force": "merchant"}


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def rows(auditor: Visitor, **params: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = auditor.get("/api/audit", params=params).json()["rows"]
    return found


def test_who_did_what_in_the_names_of_people(open_town: OpenTown) -> None:
    chief, auditor = open_town.console("lu", Role.CHIEF), open_town.console("sun", Role.AUDITOR)
    member = chief.post("/api/members", LI).json()["id"]
    (row,) = rows(auditor, kind="members.member_enrolled")
    assert (row["name"], row["role"], row["subject"], row["names"]) == ("Lu", "chief", member, {member: "李强"})
    assert [row["kind"] for row in rows(auditor, subject=member)] == ["members.member_enrolled"]
    assert {row["name"] for row in rows(auditor, who="Lu")} == {"Lu"}
    assert rows(auditor, who="nobody") == []


def test_refusals_are_found(open_town: OpenTown) -> None:
    chen, auditor = open_town.console("chen"), open_town.console("sun", Role.AUDITOR)
    assert chen.get("/api/audit").status_code == 403
    (row,) = rows(auditor, kind="audit.refused")
    assert (row["name"], row["facts"]) == ("Chen", {"right": "audit.read", "verb": "audit.actions.read"})


def test_reading_is_written_down_and_pages_do_not_shift(open_town: OpenTown) -> None:
    auditor = open_town.console("sun", Role.AUDITOR)
    for login in ("a1", "b1", "c1"):
        open_town.account(login)
    first = auditor.get("/api/audit", params={"kind": "access.", "size": 2}).json()
    second = auditor.get("/api/audit", params={"kind": "access.", "size": 2, "page": 2, "as_of": first["as_of"]}).json()
    seqs = [row["seq"] for row in first["rows"] + second["rows"]]
    assert len(seqs) == 4
    assert seqs == sorted(set(seqs), reverse=True)
    readings = rows(auditor, kind="audit.log_searched")
    assert [row["facts"]["page"] for row in readings] == [2, 1]
    assert {row["facts"]["what"] for row in readings} == {"access."}


def test_between_two_moments(open_town: OpenTown) -> None:
    auditor = open_town.console("sun", Role.AUDITOR)
    seen = open_town.now
    open_town.later(60)
    open_town.account("late")
    later = {row["kind"] for row in rows(auditor, since=(open_town.now).isoformat())}
    assert "access.account_added" in later
    assert "access.signed_in" not in later
    assert "access.account_added" in {row["kind"] for row in rows(auditor, until=open_town.now.isoformat())}
    assert all(row["at"] <= seen.isoformat().replace("+00:00", "Z") for row in rows(auditor, until=seen.isoformat()))


def test_another_stations_log_is_not_there(open_town: OpenTown) -> None:
    open_town.console("lu", Role.CHIEF, station="jiangchuan").post("/api/members", LI)
    auditor = open_town.console("sun", Role.AUDITOR)
    assert rows(auditor, kind="members.") == []
    assert rows(auditor, who="Lu") == []


@pytest.mark.parametrize("params", [{"kind": "x"}, {"kind": "'; drop"}, {"since": "yesterday"}, {"page": 0}, {"as_of": -1}, {"size": 500}])
def test_a_question_nobody_can_mean_is_refused(open_town: OpenTown, params: dict[str, str | int]) -> None:
    assert open_town.console("sun", Role.AUDITOR).get("/api/audit", params=params).status_code == 422


def test_an_export_says_why_and_is_found_again(open_town: OpenTown) -> None:
    auditor = open_town.console("sun", Role.AUDITOR)
    assert auditor.post("/api/audit/export", {}).json()["code"] == "reason_missing"
    answer = auditor.post("/api/audit/export", {"reason": "yearly review", "words": {"access.signed_in": "登录"}})
    assert answer.headers["content-type"].startswith("text/csv")
    assert "登录" in answer.text
    (row,) = rows(auditor, kind="audit.exported")
    assert (row["facts"]["what"], row["facts"]["reason"]) == ("audit", "yearly review")

"""The list of members as a chief works with it: narrowed down, put in order, taken along; and a member's page."""

from typing import Any

import pytest

from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor

PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "王芳", "phone": "13800001111", "force": "merchant", "skills": [{"code": "aed"}], "insured_until": "2026-03-01"},
    {"name": "李强", "phone": "13800002222", "force": "guard", "skills": [{"code": "aed", "until": "2025-11-02"}]},
    {"name": "=赵", "phone": "13800003333", "force": "volunteer", "skills": [{"code": "aed_x"}], "insured_until": "2025-12-01"},
)


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def chief_with_people(town: OpenTown) -> tuple[Visitor, dict[str, str]]:
    chief = town.console("lu", Role.CHIEF)
    return chief, {one["name"]: chief.post("/api/members", one).json()["id"] for one in PEOPLE}


def names(visitor: Visitor, **params: str) -> list[str]:
    return [row["name"] for row in visitor.get("/api/members", params=params).json()["rows"]]


def test_narrowed_down_and_put_in_order(open_town: OpenTown) -> None:
    chief, ids = chief_with_people(open_town)
    chief.post(f"/api/members/{ids['李强']}/check")
    assert names(chief, skill="aed") == ["王芳"]  # one ran out yesterday, one only begins alike
    assert names(chief, status="checked") == ["李强"]
    assert names(chief, q="222") == ["李强"]
    assert names(chief, sort="-insured_until")[0] == "王芳"
    assert names(chief, sort="-name") == list(reversed(names(chief)))
    assert chief.get("/api/members", params={"sort": "phone"}).status_code == 422


def test_a_hidden_number_is_not_spelt_out(open_town: OpenTown) -> None:
    chief, _ = chief_with_people(open_town)
    assert chief.get("/api/members", params={"q": "02222"}).json() | {"type": ""} == {
        "type": "", "status": 422, "code": "tail_long", "facts": {"most": 4},
    }  # fmt: skip


def test_a_members_page_tells_what_happened_and_why(open_town: OpenTown) -> None:
    chief, ids = chief_with_people(open_town)
    path = f"/api/members/{ids['王芳']}"
    refused = chief.post(f"{path}/refuse", {"reason": "未满十八岁"}).json()
    assert (refused["status"], refused["reason"], refused["next"]) == ("refused", "未满十八岁", [])
    history = chief.get(f"{path}/history").json()
    assert [(row["kind"], row["name"], row["facts"].get("verb")) for row in history] == [
        ("members.member_moved", "Lu", "refuse"), ("members.member_enrolled", "Lu", None),
    ]  # fmt: skip
    assert "未满十八岁" not in str(history)  # it is forgotten with the row, which the log is not
    open_town.later(31 * 86400)
    assert open_town.enters("lu").get(path).json()["reason"] == ""


def test_who_looked_stands_on_the_members_page(open_town: OpenTown) -> None:
    yu = open_town.member("喻", at=open_town.house().at)
    chief, chen = open_town.console("lu", Role.CHIEF), open_town.console("chen")
    assert chen.post("/api/positions/looks", {"member": yu.member, "reason": "夜间失联核实"}).status_code < 300
    own, look = chief.get(f"/api/positions/looks/{yu.member}").json()
    assert (own["what"], own["name"]) == ("audit.record_opened", "Lu")
    assert (look["name"], look["role"], look["reason"]) == ("Chen", "dispatcher", "夜间失联核实")
    assert chen.get(f"/api/positions/looks/{yu.member}").status_code == 403
    stranger = open_town.console("sun", Role.CHIEF, station="jiangchuan")
    assert stranger.get(f"/api/positions/looks/{yu.member}").status_code == 404


def test_an_export_holds_what_the_list_shows_and_is_written_down(open_town: OpenTown) -> None:
    chief, _ = chief_with_people(open_town)
    auditor = open_town.console("sun", Role.AUDITOR)
    assert chief.post("/api/members/export", {"reason": ""}).json()["code"] == "reason_missing"
    answer = chief.post("/api/members/export?sort=-insured_until", {"reason": "保险到期核对", "words": {"merchant": "平安商户"}})
    lines = answer.text.replace('"', "").splitlines()
    assert answer.headers["content-disposition"] == "attachment; filename=members.csv"
    assert lines[1] == "王芳,138****1111,平安商户,foot,applied,aed,2026-03-01,no"
    assert lines[2].startswith("'=赵,")
    (row,) = auditor.get("/api/audit", params={"kind": "audit.exported"}).json()["rows"]
    assert (row["name"], row["facts"]) == ("Lu", {"what": "members", "count": 3, "reason": "保险到期核对", "fingerprint": lines[-1][-9:]})
    assert open_town.console("chen").post("/api/members/export", {"reason": "保险到期核对"}).status_code == 403

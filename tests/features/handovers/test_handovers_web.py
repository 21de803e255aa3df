"""Handovers and inspections over the web: each refusal by its code, nothing of another station."""

from typing import Any

import pytest

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.duty import actions as duty
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.web import PHONE, OpenTown, Visitor


class Gate(OpenTown):
    """A guard on his own phone, at a post with an extinguisher."""

    def __init__(self) -> None:
        super().__init__()
        self.home = self.house("永北平安屋", items=["extinguisher"])
        self.gate = self.post(self.home, "永北北门")
        self.gao = self.member("高", post=self.gate, force="guard")
        new = NewAccount(role=self.gao.role, name="高", phone=PHONE, member=self.gao.member)
        self.office.do(engine("wujing"), access.add_account, new)
        self.phone_ = self.phone_in_hand()
        self.desk_ = self.console("chen")

    def begun(self) -> tuple[str, str]:
        """A handover and the one thing to look at."""
        made = self.phone_.post("/api/handovers", {}).json()
        (thing,) = self.phone_.get(f"/api/handovers/{made['id']}").json()["items"]
        return made["id"], thing["id"]


@pytest.fixture
def gate() -> Gate:
    return Gate()


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_a_handover_is_checked_and_signed_in_its_order(gate: Gate) -> None:
    handover, thing = gate.begun()
    assert gate.phone_.post("/api/handovers", {}).json()["id"] == handover, "begun twice is one handover"
    assert told(gate.phone_.post(f"/api/handovers/{handover}/sign")) == (409, "not_checked")
    check = f"/api/handovers/{handover}/check"
    assert told(gate.phone_.post(check, {"checks": []})) == (422, "not_all_checked")
    assert gate.phone_.post(check, {"checks": [{"equipment": thing, "verdict": "stolen"}]}).status_code == 422
    assert told(gate.phone_.post(check, {"checks": [{"equipment": "x", "verdict": "fine"}]})) == (404, "not_found")
    defect = {"equipment": thing, "verdict": "defect"}
    assert told(gate.phone_.post(check, {"checks": [defect, defect | {"words": "坏"}]}))[0] == 422, "one thing, one verdict"
    assert told(gate.phone_.post(check, {"checks": [defect]})) == (422, "missing")
    assert gate.phone_.post(check, {"checks": [{"equipment": thing, "verdict": "missing"}]}).json()["wrong"] == 1
    assert gate.phone_.post(f"/api/handovers/{handover}/sign").json()["status"] == "half_signed"
    assert told(gate.phone_.post(f"/api/handovers/{handover}/sign")) == (409, "signed_already")
    assert gate.desk_.post(f"/api/handovers/{handover}/check", {"checks": []}).status_code == 403
    assert told(gate.desk_.post(f"/api/handovers/{handover}/dismiss", {"reason": ""})) == (422, "missing")
    assert gate.desk_.post(f"/api/handovers/{handover}/dismiss", {"reason": "两人已当面交接"}).status_code == 204
    assert gate.desk_.post(f"/api/handovers/{handover}/dismiss", {"reason": "两人已当面交接"}).status_code == 409


def test_off_shift_nobody_hands_over_and_writes_nothing_down(gate: Gate) -> None:
    gate.do(gate.gao, duty.go_off)
    assert told(gate.phone_.post("/api/handovers", {})) == (409, "not_on_shift")
    assert gate.phone_.post("/api/matters", {"text": ""}).status_code == 422
    assert gate.phone_.post("/api/matters", {"text": "x" * 2000}).status_code == 422


def test_another_station_finds_no_handover_and_no_inspection(gate: Gate) -> None:
    handover, thing = gate.begun()
    stranger: Visitor = gate.console("far", Role.CHIEF, station="xinzhuang")
    assert told(stranger.post(f"/api/handovers/{handover}/dismiss", {"reason": "不要紧的"})) == (404, "not_found")
    assert told(stranger.get(f"/api/houses/{gate.home.id}/handovers")) == (404, "not_found")
    assert told(stranger.get(f"/api/houses/{gate.home.id}/inspections")) == (404, "not_found")
    assert stranger.post(f"/api/equipment/{thing}/inspect", {"verdict": "fine"}).status_code in {403, 404}
    assert gate.visitor().get(f"/api/handovers/{handover}").status_code == 401


def test_an_inspection_wants_words_for_what_is_wrong_and_a_picture_that_is_one(gate: Gate) -> None:
    _, thing = gate.begun()
    chief = gate.console("lu", Role.CHIEF)
    look = f"/api/equipment/{thing}/inspect"
    assert gate.phone_.post(look, {"verdict": "fine"}).status_code in {200, 403}, "who inspects is a matter of rights, never a fault"
    assert told(chief.post(look, {"verdict": "defect"})) == (422, "missing")
    assert chief.post(look, {"verdict": "eaten"}).status_code == 422
    assert chief.post("/api/equipment/none/inspect", {"verdict": "fine"}).status_code == 404
    found = chief.post(look, {"verdict": "defect", "words": "压力不足", "due": "2025-11-10"})
    assert found.status_code == 200
    (house,) = chief.get("/api/houses").json()
    assert [(one["defect"], one["defect_due"]) for one in house["equipment"]] == [("压力不足", "2025-11-10")]
    picture = chief.client.post(f"/api/equipment/{thing}/photos", files={"file": ("a.jpg", b"<script>", "image/jpeg")})
    assert picture.status_code == 422

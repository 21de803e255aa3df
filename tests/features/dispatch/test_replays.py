"""Replaying the way somebody went: with a reason, after a day by two, after three days never; and the member reads who did."""

from datetime import timedelta
from typing import Any

import pytest
from httpx import Response
from sqlalchemy import func, select

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries
from pingan.features.positions import store
from pingan.features.positions.model import Replay
from pingan.kernel.approvals import TERMS, Act
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Role
from pingan.platform.repeats import repeats
from pingan.platform.work import engine
from tests.web import PHONE, OpenTown, Visitor
from tests.world import at

WHY = "家属问为什么来得晚"
HOUR = 3600


class Street:
    """Somebody who went to a call, step by step, and those who want to see how."""

    def __init__(self) -> None:
        self.town = OpenTown()
        self.logins: set[str] = set()
        self.yu = self.town.member("喻", at=at(north_m=400))
        new = NewAccount(role=self.yu.role, name="喻", phone=PHONE, member=self.yu.member)
        self.town.office.do(engine("wujing"), access.add_account, new)
        self.phone = self.town.phone_in_hand()
        self.visits()
        self.call = self.town.incident("help", at=at())
        self.offer = self.called(self.call.id)

    def visits(self) -> None:
        """Sessions end by themselves; whoever is needed later signs in again."""
        self.chen, self.officer = self.signed_in("chen", Role.DISPATCHER), self.signed_in("qian", Role.OFFICER)
        self.chief = self.signed_in("lu", Role.CHIEF)

    def signed_in(self, login: str, role: Role) -> Visitor:
        if login in self.logins:
            return self.town.enters(login)
        self.logins.add(login)
        return self.town.console(login, role)

    def called(self, incident: str) -> str:
        self.town.do(self.town.dispatcher(), dispatch.call_out, incident, members=[self.yu.member])
        return str(self.town.phone(self.yu)[-1].id)

    def says(self, verb: str) -> None:
        self.town.do(self.yu, dispatch.answer, self.offer, verb)

    def goes(self, metres: int = 300) -> None:
        for step in range(1, 4):
            self.town.later(30)
            self.town.stands(self.yu, at(north_m=400 - metres * step / 3))
        self.town.later(5)

    def arrived(self) -> "Street":
        self.says("accept")
        self.goes()
        self.says("arrive")
        return self

    def later(self, hours: float) -> "Street":
        """He goes home first: while somebody is on duty positions are kept every minute, and a day has many."""
        if self.yu.member in self.town.board(self.town.dispatcher(), "members"):
            self.town.off_duty(self.yu)
        self.town.later(hours * HOUR)
        self.visits()
        return self

    def replay(self, who: Visitor | None = None, reason: str = WHY, *, offer: str = "", key: str = "") -> Response:
        headers = {"Idempotency-Key": key} if key else {}
        return (who or self.officer).post(f"/api/offers/{offer or self.offer}/replay", {"reason": reason}, headers=headers)

    def rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.officer.get(f"/api/incidents/{self.call.id}/tracks").json()
        return rows

    def agreed(self, asked: Response) -> Response:
        answer = self.chief.post(f"/api/approvals/{asked.json()['facts']['approval']}/decide", {"verb": "approve"})
        assert answer.json()["status"] == "approved"
        return asked

    def looks(self) -> list[tuple[str, str, str]]:
        looks = self.town.phone_in_hand(device="another").get("/api/positions/looks").json()
        return [(look["what"], look["role"], look["reason"]) for look in looks]


@pytest.fixture
def street() -> Street:
    return Street()


def code(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_on_the_day_a_reason_is_enough_and_he_reads_it(street: Street) -> None:
    street.arrived().town.later(HOUR)
    (row,) = street.rows()
    assert (row["name"], row["status"], row["replay"], row["seconds"]) == ("喻", "arrived", "alone", 95)
    assert row["metres"] == pytest.approx(300, abs=1)
    for who in (street.officer, street.chief, street.chen):
        shown = street.replay(who)
        assert shown.status_code == 200
    told = shown.json()
    north = [round((point["at"]["latitude"] - at().latitude) * 111_000, -1) for point in told["points"]]
    assert north == pytest.approx([400, 300, 200, 100], abs=10)
    assert (told["started"], told["ended"]) == (row["started"], row["arrived"])
    assert street.looks() == [("positions.track_replayed", role, WHY) for role in ("dispatcher", "chief", "officer")]
    auditor = street.town.console("sun", Role.AUDITOR)
    seen = auditor.get("/api/audit", params={"kind": "positions.track_replayed"}).json()["rows"]
    assert [one["subject"] for one in seen] == [street.yu.member] * 3


@pytest.mark.parametrize("reason", ["", "  x  ", "四个字呀"])
def test_without_a_reason_nothing_is_shown(street: Street, reason: str) -> None:
    assert code(street.arrived().replay(reason=reason)) == (422, "reason_missing")
    assert street.looks() == []


def test_the_list_says_no_place(street: Street) -> None:
    (row,) = street.arrived().rows()
    assert set(row) == {"id", "member", "name", "status", "started", "ended", "arrived", "seconds", "metres", "replay"}
    assert street.looks() == []


def test_nobody_else_may_and_another_station_knows_nothing(street: Street) -> None:
    street.arrived()
    for role in (Role.ADMIN, Role.AUDITOR, Role.SUBDISTRICT):
        assert code(street.replay(street.town.console(role.value, role)))[0] == 403
    assert street.replay(street.phone).status_code == 403, "not even his own: nobody asked him why"
    other = street.town.console("far", Role.CHIEF, station="jiangchuan")
    assert code(street.replay(other)) == code(street.replay(other, offer="never")) == (404, "not_found")
    assert other.get(f"/api/incidents/{street.call.id}/tracks").status_code == 404
    assert street.looks() == []


def test_who_is_still_on_his_way_is_on_the_map_and_not_replayed(street: Street) -> None:
    assert code(street.replay()) == (404, "not_found"), "he has not said yes"
    street.says("accept")
    street.goes()
    (row,) = street.rows()
    assert (row["replay"], row["ended"], row["metres"]) == ("underway", None, None)
    assert code(street.replay()) == (409, "track_underway")
    assert street.looks() == []


@pytest.mark.parametrize("way", ["drop", "close", "withdraw"])
def test_whoever_comes_no_more_is_followed_no_further(street: Street, way: str) -> None:
    """Called back as well as turned back."""
    street.says("accept")
    street.goes()
    desk, (call_out,) = street.town.dispatcher(), street.town.board(street.town.dispatcher(), "call_outs")
    if way == "withdraw":
        street.says("withdraw")
    elif way == "drop":
        street.town.do(desk, dispatch.drop, call_out, street.offer)
    else:
        street.town.do(desk, dispatch.recall, call_out, "")
    street.goes(-300)
    (row,) = street.rows()
    assert (row["arrived"], row["replay"], row["seconds"]) == (None, "alone", 95)
    assert len(street.replay().json()["points"]) == 4


def test_a_guard_without_a_telephone_left_no_track(street: Street) -> None:
    gao = street.town.member("gao", force="guard", post=street.town.post(street.town.house()))
    other = street.town.incident("help", at=at(east_m=50))
    street.town.do(street.town.dispatcher(), dispatch.call_out, other.id, members=[gao.member])
    (offer,) = street.town.phone(gao)
    for verb in ("accept", "arrive"):
        street.town.do(gao, dispatch.answer, offer.id, verb)
    street.call = other
    (row,) = street.rows()
    assert (row["replay"], row["metres"]) == ("empty", 0)
    assert code(street.replay(offer=offer.id)) == (404, "not_found")
    assert street.looks() == []


# ---- after a day ----


def test_after_a_day_a_second_person_agrees_and_the_asker_sees_it_once(street: Street) -> None:
    street.arrived().later(24.1)
    assert [row["replay"] for row in street.rows()] == ["two"], "the incident has left the boards long since"
    asked = street.replay()
    assert code(asked) == (409, "approval_asked")
    assert code(street.replay()) == (409, "approval_waits")
    wish = next(iter(street.town.board(street.town.chief(), "approvals").values()))
    assert (wish.act, wish.names, wish.shown["number"], wish.reason) == (Act.REPLAY, {street.yu.member: "喻"}, street.call.number, WHY)
    street.agreed(asked)
    assert street.looks() == [], "nobody has looked yet"
    assert code(street.replay(street.chen)) == (409, "approval_asked"), "the yes is the asker's alone"
    assert len(street.replay().json()["points"]) == 4
    assert street.looks() == [("positions.track_replayed", "officer", WHY)]
    assert code(street.replay()) == (409, "approval_asked"), "once"


def test_a_lost_answer_is_given_again_for_a_minute_and_holds_no_point_meanwhile(street: Street) -> None:
    street.arrived().later(25)
    street.agreed(street.replay())
    first = street.replay(key="press-1")
    assert street.replay(key="press-1").json() == first.json()
    assert len(street.looks()) == 1
    kept = street.town.ask(street.town.officer(), lambda work: str(work.connection.execute(select(repeats)).all()))
    assert street.offer in kept
    assert str(first.json()["points"][0]["at"]["latitude"]) not in kept
    street.town.later(61)
    assert code(street.replay(key="press-1")) == (409, "look_over")


def test_agreed_to_is_this_way_and_no_other(street: Street) -> None:
    street.arrived()
    street.says("finish")
    street.later(8)
    second = street.town.incident("help", at=at())
    street.town.on_duty(street.yu, at=at(north_m=400))
    first, street.offer = street.offer, street.called(second.id)
    street.arrived().later(26)
    street.agreed(street.replay(offer=first))
    assert code(street.replay()) == (409, "approval_asked")
    assert street.replay(offer=first, reason="同一条轨迹，话说得不一样").status_code == 200


def test_the_yes_is_good_for_a_short_time(street: Street) -> None:
    street.arrived().later(25)
    street.agreed(street.replay())
    street.town.later(TERMS[Act.REPLAY].good_for.total_seconds())
    assert TERMS[Act.REPLAY].good_for <= timedelta(hours=1)
    assert code(street.replay()) == (409, "approval_asked")


# ---- after three ----


def points(street: Street) -> int:
    count = street.town.ask(
        street.town.officer(), lambda work: work.connection.scalar(select(func.count()).select_from(store.track_points))
    )
    return int(count or 0)


def test_after_three_days_times_and_distance_are_left(street: Street) -> None:
    street.arrived().later(71.5)
    street.agreed(street.replay())
    street.town.later(0.5 * HOUR)
    (row,) = street.rows()
    assert (row["replay"], row["seconds"], points(street)) == ("gone", 95, 0)
    assert row["metres"] == pytest.approx(300, abs=1)
    assert code(street.replay()) == (409, "track_gone"), "whatever was agreed to"
    assert street.looks() == []


def test_gone_is_gone_even_if_our_timer_is_late(street: Street) -> None:
    street.arrived()
    street.town.clock.set(street.town.now + timedelta(hours=72))  # nothing has rung
    assert points(street) == 4
    assert [row.replay for row in street.town.ask(street.town.officer(), queries.tracks, street.call.id)] == [Replay.GONE]
    with pytest.raises(WrongMoment, match="track_gone"):
        street.town.office.do(street.town.officer(), dispatch.replay, street.offer, reason=WHY)


def test_what_a_hold_keeps_is_replayed_by_two(street: Street) -> None:
    street.arrived()
    until = (street.town.now + timedelta(days=100)).date().isoformat()
    body = {"kind": "incident", "subject": street.call.id, "until": until, "reason": "法院来函要求保存"}
    street.agreed(street.officer.post("/api/holds", body))
    street.town.later(5)
    street.later(100)
    assert [row["replay"] for row in street.rows()] == ["two"]
    asked = street.replay()
    assert code(asked) == (409, "approval_asked")
    street.agreed(asked)
    assert len(street.replay().json()["points"]) == 4

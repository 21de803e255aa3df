"""Watch alerts in a town: written by one, approved by another, read at every shift, recalled; and what of them is written where."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Table, select

from pingan.features.alerts import actions, queries
from pingan.features.alerts.model import AlertKind, Audience
from pingan.features.dispatch import actions as dispatch
from pingan.features.messages.store.inbox import messages
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.rights import Role
from pingan.platform.log import event_log
from pingan.platform.repeats import repeats
from pingan.platform.work import Actor, Work
from tests.web import OpenTown
from tests.world import Town, at

CANARY = "灰色金丝雀外套，在车库挨个拉车门"


class Garage:
    """A station with two houses: somebody on duty at the first, with a tablet; somebody at the second."""

    def __init__(self, town: Town | None = None) -> None:
        self.town = town or Town()
        self.officer, self.chief, self.desk = self.town.officer(), self.town.chief(), self.town.dispatcher()
        self.house, self.other = self.town.house("徐家汇平安屋"), self.town.house("永北平安屋")
        self.post, self.far = self.town.post(self.house, "东门"), self.town.post(self.other, "西门")
        self.tablet = self.town.tablet(self.post)
        self.yu = self.town.guard("喻", post=self.post)
        self.gao = self.town.guard("高")
        self.ma = self.town.guard("马", post=self.far)

    def draft(self, **other: Any) -> str:
        audience = Audience(houses=(self.house.id,))
        return self.town.do(self.officer, actions.draft, AlertKind.PERSON, CANARY, audience, other.get("hours", 24))

    def shown(self, **other: Any) -> str:
        return self.town.do(self.chief, actions.approve, self.draft(**other))

    def row(self, alert: str) -> Any:
        return self.town.board(self.desk, "alerts")[alert]

    def mine(self, who: Actor) -> list[Any]:
        return list(self.town.board(who, "my_alerts").values())

    def sees(self, who: Actor) -> list[str]:
        return [one.name for one in self.mine(who)]

    def sighted(self, who: Actor, **said: Any) -> Any:
        self.town.do(who, actions.sight, self.mine(who)[0].id, **said)
        return self.row(self.mine(who)[0].alert).sightings[0]


def test_the_garage_thief_returns() -> None:
    scene = Garage()
    team = [scene.town.member(name, at=at(east_m=100 + 10 * place)) for place, name in enumerate(("林", "陈"))]
    alert = scene.draft()
    assert scene.sees(scene.yu) == []
    with pytest.raises(NotAllowed):
        scene.town.do(scene.officer, actions.approve, alert)
    scene.town.do(scene.chief, actions.approve, alert)
    assert [scene.sees(who) for who in (scene.yu, scene.tablet, scene.ma, scene.gao)] == [["喻"], ["喻"], [], []]
    (mine,) = scene.mine(scene.yu)
    scene.town.do(scene.yu, actions.read, mine.id)
    scene.town.do(scene.yu, actions.acknowledge, mine.id)
    assert scene.row(alert).receipts[0].acknowledged == scene.town.now
    seen = scene.sighted(scene.yu, place="B2 车库", at=at(north_m=20), words="往坡道走")
    assert (seen.name, seen.place) == ("喻", "B2 车库")
    scene.town.do(scene.desk, dispatch.call_out, seen.incident, with_police=True)
    assert any(scene.town.phone(who) for who in team)
    scene.town.do(scene.desk, actions.recall, alert, "人已经找到")
    assert [scene.sees(who) for who in (scene.yu, scene.tablet)] == [[], []]
    with pytest.raises((NotFound, WrongMoment)):
        scene.town.do(scene.yu, actions.read, mine.id)


def test_it_is_shown_again_at_every_shift_and_never_off_duty() -> None:
    scene = Garage()
    alert = scene.shown()
    scene.town.do(scene.yu, actions.acknowledge, scene.mine(scene.yu)[0].id)
    scene.town.off_duty(scene.yu)
    assert scene.sees(scene.yu) == scene.sees(scene.tablet) == []
    scene.town.later(3600)
    scene.town.on_duty(scene.yu, post=scene.post)
    (again,) = scene.mine(scene.yu)
    assert again.acknowledged is None, "what he signed in another shift does not count for this one"
    scene.town.on_duty(scene.gao, post=scene.post)
    assert scene.sees(scene.tablet) == ["喻", "高"]
    assert len(scene.row(alert).receipts) == 3


def test_its_time_ends_by_itself_and_a_renewal_is_approved_anew() -> None:
    scene = Garage()
    first = scene.shown()
    second = scene.town.do(scene.officer, actions.renew, first, 48)
    with pytest.raises(NotAllowed):
        scene.town.do(scene.officer, actions.approve, second)
    scene.town.do(scene.chief, actions.approve, second)
    assert [scene.row(one).status.value for one in (first, second)] == ["expired", "approved"]
    assert len(scene.mine(scene.yu)) == 1
    scene.town.later(48 * 3600 - 1)
    (mine,) = scene.mine(scene.yu)
    scene.town.later(1)
    assert scene.mine(scene.yu) == []
    with pytest.raises((NotFound, WrongMoment)):
        scene.town.do(scene.yu, actions.read, mine.id)
    scene.town.later(31 * 86400)
    assert scene.town.board(scene.desk, "alerts") == {}


def test_a_clock_that_is_late_shows_nothing() -> None:
    """The timer has not run yet, and nobody is let in all the same."""
    scene = Garage()
    scene.shown(hours=1)
    (mine,) = scene.mine(scene.yu)
    scene.town.clock.set(scene.town.now + timedelta(hours=1))
    with pytest.raises(WrongMoment, match="alert_over"):
        scene.town.do(scene.yu, actions.read, mine.id)


def test_two_false_matches_suspend_it() -> None:
    scene = Garage()
    alert = scene.shown()
    seen = [scene.sighted(scene.yu) for _ in range(2)]
    scene.town.do(scene.desk, actions.mismatch, seen[0].id)
    assert scene.sees(scene.yu) == ["喻"]
    second = next(one for one in scene.row(alert).sightings if one.false_match is None)
    scene.town.do(scene.desk, actions.mismatch, second.id)
    assert scene.row(alert).status.value == "suspended"
    assert scene.sees(scene.yu) == scene.sees(scene.tablet) == []
    with pytest.raises(WrongMoment):
        scene.town.do(scene.officer, actions.renew, alert, 24)


def test_a_draft_nobody_answers_for_is_over_after_a_day() -> None:
    scene = Garage()
    alert = scene.draft()
    scene.town.later(24 * 3600)
    assert scene.row(alert).status.value == "expired"
    with pytest.raises(WrongMoment):
        scene.town.do(scene.chief, actions.approve, alert)


def test_sixty_people_and_no_more() -> None:
    scene = Garage(Town(watch=False))
    for number in range(60):
        scene.town.guard(f"岗{number}", post=scene.post)
    assert scene.town.ask(scene.officer, queries.reach, Audience(houses=(scene.house.id,))).people == 61
    with pytest.raises(Invalid, match="too_many_people"):
        scene.draft()
    scene.town.off_duty(scene.yu)
    scene.shown()
    scene.town.on_duty(scene.yu, post=scene.post)
    assert scene.mine(scene.yu) == [], "the sixty-first person is shown nothing"


def test_every_look_is_written_down_with_who_stood_there() -> None:
    scene = Garage()
    alert = scene.shown()
    scene.town.do(scene.desk, actions.look, alert)
    scene.town.do(scene.tablet, actions.read, scene.mine(scene.tablet)[0].id)
    looks = [row for row in _rows(scene.town, event_log) if row["kind"] == "alerts.alert_looked_at"]
    assert [(row["role"], row["facts"]["member"]) for row in looks] == [("dispatcher", ""), ("tablet", scene.yu.member)]


def _rows(town: Town, table: Table) -> list[Any]:
    def all_of(work: Work) -> list[Any]:
        return list(work.connection.execute(select(table)).mappings())

    return town.office.ask(town.chief(), all_of)


def test_no_word_of_an_alert_stands_in_a_log_a_message_a_kept_answer_or_a_board() -> None:
    scene = Garage()
    scene.shown()
    scene.town.do(scene.yu, actions.read, scene.mine(scene.yu)[0].id)
    scene.sighted(scene.yu)
    kept = [_rows(scene.town, table) for table in (event_log, messages, repeats)]
    boards = [screen.rows for screen in scene.town.screens.values()]
    assert kept[0]
    assert kept[1]
    assert "金丝雀" not in repr((kept, boards))


def test_over_http_the_words_are_not_to_be_kept_and_belong_to_who_is_on_shift() -> None:
    town = OpenTown()
    scene = Garage(town)
    officer, chief = town.console("officer-wang", Role.OFFICER), town.console("chief-li", Role.CHIEF)
    body = {"kind": "person", "text": CANARY, "houses": [scene.house.id]}
    made = officer.post("/api/alerts", body, headers={"Idempotency-Key": "one"})
    assert made.status_code == 201
    assert CANARY not in made.text
    alert = made.json()["id"]
    assert officer.post(f"/api/alerts/{alert}/approve").status_code == 403
    assert chief.post(f"/api/alerts/{alert}/approve").status_code == 200
    assert officer.post("/api/alerts", body | {"houses": []}).json()["code"] == "no_houses"
    assert officer.post("/api/alerts", body | {"houses": [scene.house.id] * 11}).json()["code"] == "too_many_houses"
    look = chief.get(f"/api/alerts/{alert}")
    assert look.json()["text"] == CANARY
    assert look.headers["cache-control"] == "no-store"
    assert officer.get(f"/api/alerts/reach?house={scene.house.id}").json() == {"people": 1, "most": 60}
    assert CANARY not in repr([row["answer"] for row in _rows(town, repeats)])
    town.later(timedelta(hours=25).total_seconds())
    assert town.board(scene.yu, "my_alerts") == {}

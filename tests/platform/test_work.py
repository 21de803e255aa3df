"""One piece of work: all of it or nothing, the log with it, and nobody hears of it before it is durable."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from pingan.adapters.db import SqliteDatabase
from pingan.kernel.errors import NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.main import Furniture
from pingan.platform import log
from pingan.platform.work import Actor, Work, engine
from tests.platform import sample
from tests.platform.sample import Kettle, KettleMoved, KettleStatus
from tests.world import Town


@pytest.fixture
def kitchen() -> Town:
    return Town(furniture=Furniture(boards=[sample.BOARD]))


def heard(town: Town, who: Actor, *topics: str) -> list[log.Entry]:
    return list(town.ask(who, log.since, topics, 0, 100))


def test_the_answer_is_durable_before_anybody_is_told(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "town.db")
    town = Town(database=database, furniture=Furniture())
    dispatcher = town.dispatcher()
    stranger = Town(database=SqliteDatabase(tmp_path / "town.db"), furniture=Furniture())  # another process, as it were
    seen: list[int] = []

    def hear(_: Mapping[str, object]) -> None:
        seen.append(stranger.ask(dispatcher, sample.count))

    town.bus.listen("station:wujing", hear)
    town.do(dispatcher, sample.bring)
    assert seen == [1]


def test_a_refused_verb_leaves_nothing(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    told: list[object] = []
    kitchen.bus.listen("station:wujing", told.append)

    def bring_and_stumble(work: Work) -> None:
        sample.bring(work)
        work.afterwards(lambda: told.append("afterwards"))
        raise WrongMoment

    with pytest.raises(WrongMoment):
        kitchen.do(dispatcher, bring_and_stumble)
    assert kitchen.ask(dispatcher, sample.count) == 0
    assert heard(kitchen, dispatcher, "station:wujing") == []
    assert told == []


def test_afterwards_comes_after_the_wake_up_and_one_that_fails_does_not_silence_the_rest(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    told: list[str] = []

    def bring(work: Work) -> None:
        sample.bring(work)
        work.afterwards(lambda: 1 // 0)  # type: ignore[arg-type]
        work.afterwards(lambda: told.append("second"))

    kitchen.bus.listen("station:wujing", lambda _: told.append("bus"))
    kitchen.do(dispatcher, bring)
    assert told == ["bus", "second"]
    assert kitchen.ask(dispatcher, sample.count) == 1


def test_who_saves_what_he_read_earlier_is_overtaken(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kettle = kitchen.do(dispatcher, sample.bring)
    kitchen.do(dispatcher, sample.move, kettle.id, "fill")

    def save_the_old(work: Work) -> Kettle:
        return sample.shelf.save(work, kettle)

    with pytest.raises(Overtaken):
        kitchen.do(dispatcher, save_the_old)
    assert kitchen.board(dispatcher, "kettles")[kettle.id].status is KettleStatus.FULL


def test_an_event_stands_in_the_log_for_its_audience_only(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kettle = kitchen.do(dispatcher, sample.bring, owner="yu")
    (entry,) = heard(kitchen, dispatcher, "member:yu", "station:wujing")  # once, though two topics heard it
    assert (entry.kind, entry.subject, entry.actor, entry.role) == ("sample.kettle_moved", kettle.id, "dispatcher-wujing", "dispatcher")
    assert entry.facts == {"kettle": kettle.id, "verb": "bring", "owner": "yu"}
    assert entry.touches == (("kettles", kettle.id),)
    assert entry.at == kitchen.now
    assert heard(kitchen, dispatcher, "member:yu")
    assert heard(kitchen, dispatcher, "member:ma", "station:lvhua") == []


def test_a_timeline_holds_its_subject_in_order_and_ends_at_the_station_s_wall(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kettle, other = (kitchen.do(dispatcher, sample.bring) for _ in range(2))
    kitchen.do(dispatcher, sample.move, kettle.id, "fill")
    kitchen.do(dispatcher, sample.move, other.id, "fill")
    kitchen.do(dispatcher, sample.move, kettle.id, "boil")
    verbs = [entry.facts["verb"] for entry in kitchen.ask(dispatcher, log.about, kettle.id)]
    assert verbs == ["bring", "fill", "boil"]
    assert kitchen.timeline(kitchen.dispatcher(station="lvhua"), kettle.id) == []


def test_another_station_s_rows_do_not_exist(kitchen: Town) -> None:
    kettle = kitchen.do(kitchen.dispatcher(), sample.bring)
    neighbour = kitchen.dispatcher(station="lvhua")
    with pytest.raises(NotFound):
        kitchen.do(neighbour, sample.move, kettle.id, "fill")
    assert kitchen.board(neighbour, "kettles") == {}


@pytest.mark.parametrize("ask", [False, True])
def test_a_refusal_for_want_of_a_right_is_written_down_for_the_auditor_alone(kitchen: Town, *, ask: bool) -> None:
    resident = kitchen.resident()
    with pytest.raises(NotAllowed) as refusal:
        kitchen.ask(resident, sample.count) if ask else kitchen.do(resident, sample.bring)
    right, verb = ("incident.read", "count") if ask else ("incident.receive", "bring")
    assert refusal.value.facts == {"right": right}
    (entry,) = heard(kitchen, kitchen.auditor(), "audit:wujing")
    assert (entry.kind, entry.actor) == ("audit.refused", "resident-wujing")
    assert entry.facts["right"] == right
    assert entry.facts["verb"].endswith(verb)
    assert heard(kitchen, kitchen.auditor(), "station:wujing", "account:resident") == []


def test_one_reading_of_the_clock_holds_for_the_whole_work(kitchen: Town) -> None:
    def look_twice(work: Work) -> bool:
        before = work.now
        kitchen.clock.set(before.replace(year=2030))
        return before == work.now == work.acting_as(kitchen.dispatcher()).now

    assert kitchen.do(kitchen.dispatcher(), look_twice)


def test_what_is_done_in_another_name_is_logged_in_that_name(kitchen: Town) -> None:
    dispatcher, chief = kitchen.dispatcher(), kitchen.chief()

    def on_behalf(work: Work) -> None:
        work.acting_as(chief).announce(KettleMoved(station="wujing", kettle="k", verb="praise"))
        work.announce(KettleMoved(station="wujing", kettle="k", verb="thank"))

    kitchen.do(dispatcher, on_behalf)
    assert [(entry.actor, entry.facts["verb"]) for entry in heard(kitchen, dispatcher, "station:wujing")] == [
        ("chief-wujing", "praise"),
        ("dispatcher-wujing", "thank"),
    ]


def test_a_screen_that_missed_a_touch_is_caught(kitchen: Town) -> None:
    """The law is only worth something if breaking it fails."""
    dispatcher = kitchen.dispatcher()

    def bring_in_secret(work: Work) -> None:
        sample.shelf.add(work, Kettle(id="secret", station="wujing"))

    with pytest.raises(AssertionError, match="touches too little"):
        kitchen.do(dispatcher, bring_in_secret)


def test_what_nobody_waits_for_lets_others_go_first(kitchen: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    writing, patient = kitchen.database.writing, list[bool]()

    def noted(**wish: bool) -> AbstractContextManager[Connection]:
        patient.append(wish.get("patient", False))
        return writing(**wish)

    monkeypatch.setattr(kitchen.database, "writing", noted)
    dispatcher = kitchen.dispatcher()
    patient.clear()
    kitchen.office.do(dispatcher, sample.bring)
    kitchen.office.do(lambda _: dispatcher, sample.bring)
    kitchen.office.do(engine("wujing"), lambda work: work.announce(KettleMoved(station="wujing", kettle="k", verb="bring")))
    kitchen.office.run_due()
    assert patient == [False, False, True, True]

"""Timers and reactions: none lost, none done twice, and a failing one tries again later and later."""

import multiprocessing
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from pingan.adapters.bus import LocalBus
from pingan.adapters.db import SqliteDatabase
from pingan.kernel.errors import Unavailable
from pingan.main import Furniture
from pingan.platform import log
from pingan.platform.office import Together, When
from pingan.platform.timers import Timer, clear_timer, set_timer, set_timers, timers
from pingan.platform.work import Work, engine
from tests.platform import sample
from tests.platform.crashing import crash_in_the_middle
from tests.platform.sample import Kettle, KettleMoved
from tests.world import Town

MANY = 40


def wake_at(work: Work, kind: str, subject: str, after_s: float) -> None:
    set_timer(work, kind, subject, work.now + timedelta(seconds=after_s))


class Alarm:
    """Writes down when it rang; raises as often as it was told to."""

    def __init__(self, *, failures: int = 0) -> None:
        self.rang: list[tuple[str, float]] = []
        self.tries: list[float] = []
        self._failures = failures
        self._start: Any = None

    def __call__(self, work: Work, subject: Any) -> None:
        self._start = self._start or work.now
        second = (work.now - self._start).total_seconds()
        self.tries.append(second)
        sample.shelf.add(work, Kettle(id=f"{subject}-{second}", station=work.actor.station))
        if len(self.tries) <= self._failures:
            raise Unavailable
        self.rang.append((str(subject), second))


def begun_from_now(town: Town, monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """One for each transaction that may write."""
    begun, writing = list[None](), town.database.writing

    def counted(*, patient: bool = False) -> AbstractContextManager[Connection]:
        begun.append(None)
        return writing(patient=patient)

    monkeypatch.setattr(town.database, "writing", counted)
    return begun


def test_timers_ring_each_at_its_own_moment_and_once() -> None:
    alarm = Alarm()
    town = Town(furniture=Furniture(timers={"ring": alarm}))
    dispatcher = town.dispatcher()
    for subject, after_s in (("late", 30), ("early", 10), ("never", 20), ("moved", 5)):
        town.do(dispatcher, wake_at, "ring", subject, after_s)
    town.do(dispatcher, wake_at, "ring", "moved", 40)
    town.do(dispatcher, clear_timer, "ring", "never")
    town.later(300)
    assert alarm.rang == [("early", 0), ("late", 20), ("moved", 30)]


def test_what_was_due_while_the_house_was_down_is_done_at_once_after_the_start() -> None:
    alarm = Alarm()
    town = Town(furniture=Furniture(timers={"ring": alarm}))
    town.do(town.dispatcher(), wake_at, "ring", "roll-call", 30)
    town.clock.set(town.now + timedelta(days=2))
    restarted = town.open_office()
    assert restarted.run_due() == 1
    assert restarted.run_due() == 0
    assert [subject for subject, _ in alarm.rang] == ["roll-call"]


def test_a_failing_timer_leaves_nothing_and_waits_longer_each_time() -> None:
    alarm = Alarm(failures=4)
    town = Town(furniture=Furniture(timers={"ring": alarm}))
    dispatcher = town.dispatcher()
    town.do(dispatcher, wake_at, "ring", "x", 0)
    town.later(3600)
    assert alarm.tries == [0, 1, 3, 7, 15]
    assert list(town.ask(dispatcher, lambda work: [kettle.id for kettle in sample.all_kettles(work)])) == ["x-15.0"]


def test_the_wait_never_grows_beyond_five_minutes() -> None:
    alarm = Alarm(failures=20)
    town = Town(furniture=Furniture(timers={"ring": alarm}))
    town.do(town.dispatcher(), wake_at, "ring", "x", 0)
    town.later(86_400)
    pauses = [after - before for before, after in zip(alarm.tries, alarm.tries[1:], strict=False)]
    assert max(pauses) == 300
    assert len(alarm.rang) == 1


def test_a_failing_timer_does_not_hold_up_the_others() -> None:
    stuck, alarm = Alarm(failures=10**6), Alarm()
    town = Town(furniture=Furniture(timers={"stuck": stuck, "ring": alarm}))
    dispatcher = town.dispatcher()
    town.do(dispatcher, wake_at, "stuck", "x", 0)
    town.do(dispatcher, wake_at, "ring", "y", 0)
    assert [subject for subject, _ in alarm.rang] == ["y"]


def test_an_event_is_reacted_to_by_everyone_who_asked_in_the_engine_s_name() -> None:
    heard: list[tuple[str, str, KettleMoved]] = []

    def tea(work: Work, event: KettleMoved) -> None:
        heard.append(("tea", work.actor.role.value, event))

    def log_book(work: Work, event: KettleMoved) -> None:
        heard.append(("log_book", work.actor.station, event))

    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": tea, "log_book": log_book}}))
    kettle = town.do(town.dispatcher(), sample.bring, owner="yu")
    moved = KettleMoved(station="wujing", kettle=kettle.id, verb="bring", owner="yu")
    assert sorted(heard, key=lambda call: call[0]) == [("log_book", "wujing", moved), ("tea", "engine", moved)]


def test_only_this_worker_and_only_for_new_timers_is_woken() -> None:
    woken: list[str] = []

    class Listening(LocalBus):
        def publish(self, topic: str, message: Mapping[str, object]) -> None:
            woken.append(f"everybody: {topic}")
            super().publish(topic, message)

        def tell(self, topic: str, message: Mapping[str, object]) -> None:
            woken.append(f"here: {topic}")
            super().tell(topic, message)

    town = Town(furniture=Furniture(), watch=False, bus=Listening())
    dispatcher = town.dispatcher()
    woken.clear()
    town.office.do(dispatcher, sample.bring)
    assert woken
    assert "here: timers" not in woken
    town.office.do(dispatcher, wake_at, "ring", "x", 5)
    assert woken[-1] == "here: timers"
    assert "everybody: timers" not in woken


def test_a_reaction_that_sees_from_the_event_that_there_is_nothing_to_do_is_not_even_queued() -> None:
    tea = Alarm()
    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": When(lambda event: event.owner == "yu", tea)}}))

    def bring_two(work: Work) -> int:
        for owner in ("chen", "yu"):
            sample.bring(work, owner=owner)
        return len(work.tray.events)

    assert town.office.do(town.dispatcher(), bring_two) == 2
    with town.office.world.database.reading() as connection:
        queued = connection.execute(select(timers).where(timers.c.kind == "reaction:tea")).all()
    assert len(queued) == 1
    town.run_due()
    assert len(tea.tries) == 1


def test_what_an_older_version_queued_and_this_one_does_not_heed_is_left_alone() -> None:
    tea, heeds = Alarm(), [True]
    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": When(lambda _: heeds[0], tea)}}))
    town.office.do(town.dispatcher(), sample.bring)
    heeds[0] = False
    assert (town.run_due(), town.office.next_due(), tea.tries) == (1, None, [])


def test_events_of_one_name_are_reacted_to_together_each_with_its_row_of_the_log() -> None:
    told = list[list[tuple[int, str]]]()

    def tea(_: Work, happened: Sequence[tuple[int, Any]]) -> None:
        told.append([(cause, event.owner) for cause, event in happened])

    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": When(lambda event: event.owner != "chen", Together(tea))}}))

    def bring_three(work: Work) -> int:
        for owner in ("yu", "chen", "lin"):
            sample.bring(work, owner=owner)
        return len(work.tray.events)

    assert town.office.do(town.dispatcher(), bring_three) == 3
    rows = {
        entry.facts["owner"]: entry.seq
        for entry in town.office.ask(engine("wujing"), log.of_kinds, [KettleMoved.kind()], datetime.min.replace(tzinfo=UTC))
    }
    town.run_due()
    assert told == [[(rows["yu"], "yu"), (rows["lin"], "lin")]]


def test_timers_that_may_ring_together_do_and_those_that_fail_so_ring_alone() -> None:
    rang = list[list[str]]()

    def ring(_: Work, subjects: Sequence[str]) -> None:
        rang.append(sorted(subjects))
        if len(subjects) > 1 and "bad" in subjects:
            raise ValueError("bad")

    town = Town(furniture=Furniture(timers={"ring": Together(ring), "other": Alarm()}), watch=False)
    dispatcher = town.dispatcher()

    def wake(*subjects: str) -> None:
        town.office.do(dispatcher, lambda work: set_timers(work, [Timer("ring", subject, work.now) for subject in subjects]))
        town.office.do(dispatcher, wake_at, "ring", "later", 60)
        town.office.do(dispatcher, wake_at, "other", "a", 0)
        town.run_due()

    wake("a", "b")
    wake("a", "bad")
    assert rang == [["a", "b"], ["a", "bad"], ["a"], ["bad"]]


def test_what_several_do_about_the_same_event_is_done_at_once_and_where_one_fails_the_others_are_done_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = list[str]()

    def boil(name: str) -> Callable[[Work, KettleMoved], None]:
        def react(work: Work, event: KettleMoved) -> None:
            if event.owner:
                sample.shelf.add(work, Kettle(id=f"{name} of {event.owner}", station=work.actor.station))
            if name in broken:
                raise Unavailable

        return react

    names = ("water", "tea", "cups")
    town = Town(furniture=Furniture(reactions={KettleMoved: {name: boil(name) for name in names}}), watch=False)

    def there(owner: str) -> set[str]:
        return {kettle.id.partition(" of ")[0] for kettle in town.ask(town.dispatcher(), sample.all_kettles) if kettle.id.endswith(owner)}

    town.office.do(town.dispatcher(), sample.bring, owner="yu")
    begun = begun_from_now(town, monkeypatch)
    assert (town.office.run_due(), len(begun), there("yu")) == (3, 1, set(names))
    broken.append("tea")
    town.office.do(town.dispatcher(), sample.bring, owner="lin")
    town.run_due()
    assert there("lin") == {"water", "cups"}
    broken.clear()
    town.later(60)
    assert there("lin") == set(names)


def test_timers_of_a_kind_that_looks_alike_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    rang = list[tuple[str, list[str]]]()

    def ringing(kind: str) -> Together[str]:
        return Together(lambda _, subjects: rang.append((kind, list(subjects))))

    town = Town(furniture=Furniture(timers={kind: ringing(kind) for kind in ("tea_time", "tea-time")}), watch=False)
    for number, kind in enumerate(("tea_time", "tea-time", "tea_time")):
        town.office.do(town.dispatcher(), wake_at, kind, str(number), -9 + number)
    begun = begun_from_now(town, monkeypatch)
    town.office.run_due()
    assert (rang, len(begun)) == ([("tea_time", ["0", "2"]), ("tea-time", ["1"])], 2)


def test_working_off_says_when_the_next_thing_is_due() -> None:
    alarm = Alarm()
    town = Town(furniture=Furniture(timers={"ring": alarm}), watch=False)
    assert town.office.work_off() is None
    for after_s in (0, 7, 5):
        town.office.do(town.dispatcher(), wake_at, "ring", f"after {after_s}", after_s)
    assert town.office.work_off() == town.now + timedelta(seconds=5)
    assert len(alarm.rang) == 1


def test_what_rings_next_is_known_with_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looked for in a transaction of its own, it was one more each time there was anything to do."""
    alarm = Alarm()
    town = Town(furniture=Furniture(timers={"ring": alarm}), watch=False)
    for subject in ("one", "two"):
        town.office.do(town.dispatcher(), wake_at, "ring", subject, 0)
    begun = begun_from_now(town, monkeypatch)
    assert town.office.work_off() is None
    assert (len(alarm.rang), len(begun)) == (2, 2)


def test_what_another_worker_was_faster_with_is_left_to_it_and_the_rest_is_done() -> None:
    rang = list[str]()

    def ring(work: Work, subject: str) -> None:
        rang.append(subject)
        if subject == "one":  # once this is done, and before anybody looks further
            work.afterwards(lambda: town.office.do(town.dispatcher(), clear_timer, "ring", "two"))

    town = Town(furniture=Furniture(timers={"ring": ring}), watch=False)
    for subject, ago_s in (("one", 3), ("two", 2), ("three", 1)):
        town.office.do(town.dispatcher(), wake_at, "ring", subject, -ago_s)
    assert (town.office.work_off(), rang) == (None, ["one", "three"])


def test_a_reaction_that_fails_is_tried_again_and_alone() -> None:
    tea, log_book = Alarm(failures=2), Alarm()
    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": tea, "log_book": log_book}}))
    town.do(town.dispatcher(), sample.bring)
    town.later(60)
    assert (len(tea.tries), len(tea.rang), len(log_book.tries)) == (3, 1, 1)


def test_one_of_many_that_fails_is_tried_again_and_the_others_are_done_once() -> None:
    tea = Alarm()
    broken = ["kettle 7"]

    def make_tea(work: Work, event: KettleMoved) -> None:
        tea(work, event.owner)
        if event.owner in broken and len(tea.tries) < 500:
            tea.rang.pop()
            raise Unavailable

    def bring_all(work: Work) -> None:
        for number in range(MANY):
            sample.bring(work, owner=f"kettle {number}")

    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": make_tea}}), watch=False)
    town.office.do(town.dispatcher(), bring_all)
    town.run_due()
    boiled = {kettle.id.partition("-")[0] for kettle in town.ask(town.dispatcher(), sample.all_kettles) if kettle.id.startswith("kettle")}
    assert boiled == {f"kettle {number}" for number in range(MANY) if number != 7}
    broken.clear()
    town.later(60)
    boiled = {kettle.id.partition("-")[0] for kettle in town.ask(town.dispatcher(), sample.all_kettles) if kettle.id.startswith("kettle")}
    assert len(boiled) == MANY


def test_no_reaction_to_what_was_rolled_back() -> None:
    alarm = Alarm()
    town = Town(furniture=Furniture(reactions={KettleMoved: {"tea": alarm}}))

    def bring_and_stumble(work: Work) -> None:
        sample.bring(work)
        raise Unavailable

    with pytest.raises(Unavailable):
        town.do(town.dispatcher(), bring_and_stumble)
    town.later(60)
    assert alarm.tries == []


def test_a_process_killed_in_the_middle_loses_no_timer_and_repeats_none(tmp_path: Path) -> None:
    path = tmp_path / "town.db"
    town = Town(database=SqliteDatabase(path), furniture=Furniture(), watch=False)
    dispatcher = town.dispatcher()
    for number in range(MANY):
        town.do(dispatcher, wake_at, "ring", f"t{number:02}", 1)
    spawn = multiprocessing.get_context("spawn")
    codes = []
    for at in (1, 13, MANY + 1):
        process = spawn.Process(target=crash_in_the_middle, args=(path, at))
        process.start()
        process.join(60)
        codes.append(process.exitcode)
    assert codes == [9, 9, 0]
    rung = sorted(kettle.id.partition("#")[0] for kettle in town.ask(dispatcher, sample.all_kettles))
    assert rung == [f"t{number:02}" for number in range(MANY)]


def test_four_workers_on_one_postgresql_share_the_timers_without_doing_one_twice(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(furniture=Furniture())
    town.furniture.timers["ring"] = lambda work, subject: void(
        sample.shelf.add(work, Kettle(id=f"{subject}#{work.new_id()}", station="wujing"))
    )
    dispatcher = town.dispatcher()
    for number in range(MANY):
        town.office.do(dispatcher, wake_at, "ring", f"t{number:02}", 0)
    with ThreadPoolExecutor(4) as workers:
        counts = list(workers.map(lambda office: office.run_due(), [town.open_office() for _ in range(4)]))
    assert sum(counts) == MANY
    assert sorted(kettle.id.partition("#")[0] for kettle in town.ask(dispatcher, sample.all_kettles)) == [f"t{n:02}" for n in range(MANY)]


def void(_: object) -> None:
    """What a timer handler returns."""

"""Two at once, on PostgreSQL: SQLite's one writer would hide what goes wrong here."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from pingan.adapters.db import PostgresDatabase
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch.model import CallOut, Offer
from pingan.features.dispatch.store import offers as offer_rows
from pingan.features.roll_calls import actions as roll_calls
from pingan.features.roll_calls import queries as roll_call_questions
from pingan.features.roll_calls.model import Scope, Way
from pingan.features.rosters import actions as rosters
from pingan.features.rosters import queries as roster_questions
from pingan.features.rosters.model import Shift
from pingan.features.tablets import actions as tablets
from pingan.kernel.errors import NotFound, Overtaken, Refusal, WrongMoment
from pingan.platform.work import engine
from tests.alliance import Alliance
from tests.rostered import MONDAY, Rostered
from tests.world import Town, at

PEOPLE, CALLS = 6, 8


@pytest.fixture
def crowd(databases: Callable[..., PostgresDatabase]) -> Alliance:
    """Six people on duty around one crossing."""
    town = Alliance(database=databases(), watch=False)
    town.volunteers = {who.member: who for who in (town.member(f"王{index}", at=at(40 * (index + 1))) for index in range(PEOPLE))}
    return town


def at_once(deeds: Sequence[Callable[[], Any]]) -> list[Any]:
    """Everybody presses at the same moment; each one's result or refusal."""
    start = threading.Barrier(len(deeds))

    def press(deed: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return deed()
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(len(deeds)) as hands:
        return list(hands.map(press, deeds))


def test_two_dispatchers_press_at_once(crowd: Alliance) -> None:
    for _ in range(5):
        call = crowd.incident("help")
        seconds = [crowd.dispatcher(name) for name in ("first", "second")]
        done = at_once([partial(crowd.office.do, who, dispatch.call_out, call.id) for who in seconds])
        assert [isinstance(each, WrongMoment | Overtaken) for each in done if isinstance(each, Refusal)] == [True]
        assert sum(isinstance(each, CallOut) for each in done) == 1
        open_now = [offer.member for offer in crowd.ask(engine("wujing"), offer_rows.list_open)]
        assert len(open_now) == len(set(open_now))
        crowd.do(crowd.desk, dispatch.recall, next(each for each in done if isinstance(each, CallOut)).id)


def test_many_calls_at_once_book_nobody_twice(crowd: Alliance) -> None:
    calls = [crowd.incident("help", at=at(10 * index)) for index in range(CALLS)]
    done = at_once([partial(crowd.office.do, crowd.desk, dispatch.call_out, call.id, policy="nearest-3") for call in calls])
    assert [each for each in done if isinstance(each, Refusal)] == [], "nobody has to press again"
    booked = Counter(offer.member for offer in crowd.ask(engine("wujing"), offer_rows.list_open))
    assert len(booked) == PEOPLE
    assert set(booked.values()) == {1}


def test_the_last_place_is_taken_once(crowd: Alliance) -> None:
    out = crowd.send(crowd.incident("help"), policy="nearest-3")
    rungs = crowd.row(out).offers
    assert len(rungs) == 3
    deeds = [partial(crowd.office.do, crowd.volunteers[rung.member], dispatch.answer, rung.id, "accept") for rung in rungs]
    done = at_once(deeds)
    assert sum(isinstance(each, Offer) for each in done) == 1, "one is wanted, one is coming"
    assert sorted(crowd.rungs(out).values()) == ["accepted", "recalled", "recalled"]


def test_two_guards_take_one_offer_to_their_post(databases: Callable[..., PostgresDatabase]) -> None:
    """Both tap their names at the same moment, at a tablet each; one goes, and nobody is booked twice."""
    town = Alliance(database=databases(), watch=False)
    post = town.post(town.house("永北平安屋"))
    first, second = town.tablet(post), town.tablet(post)
    guards = [town.guard("喻建国"), town.guard("高秀英"), town.guard("周师傅")]
    for guard in guards:
        town.on_shift(first, guard)
    for _ in range(5):
        out = town.send(town.incident("help", at=at(60)), guards[0])
        offer = town.row(out).offers[0].id
        taps = [(first, guards[1]), (second, guards[2])]
        done = at_once([partial(town.office.do, tablet, tablets.answer, offer, "accept", guard=who.member) for tablet, who in taps])
        assert sum(isinstance(each, Offer) for each in done) == 1
        assert sum(isinstance(each, WrongMoment | Overtaken | NotFound) for each in done) == 1
        assert sorted(town.rungs(out).values()) == ["accepted", "recalled"]
        town.do(town.desk, dispatch.recall, out.id)


def test_the_first_claim_of_an_open_shift_wins(databases: Callable[..., PostgresDatabase]) -> None:
    here = Rostered(6, database=databases(), watch=False)
    draft = here.draft(days=1)
    here.town.do(here.chief, rosters.publish, draft.id, version=draft.version)
    for shift in here.town.ask(here.chief, roster_questions.between, MONDAY, MONDAY):
        deeds = [partial(here.town.office.do, guard, rosters.claim, shift.id) for guard in here.guards]
        done = at_once(deeds)
        assert sum(isinstance(each, Shift) for each in done) <= 1
        assert [each for each in done if isinstance(each, Refusal) and each.reason not in {"shift_taken", "seat_forbidden"}] == []
    held = [one.member for one in here.town.ask(here.chief, roster_questions.between, MONDAY, MONDAY)]
    assert all(held)
    assert len(set(held)) == len(held)


def test_a_roll_call_is_answered_once_and_never_crosses_its_own_end(databases: Callable[..., PostgresDatabase]) -> None:
    town = Town(database=databases(), watch=False)
    guards = [town.guard(f"岗{number}", post=town.post(town.house(f"{number}号平安屋"))) for number in range(4)]
    desk = town.dispatcher()
    running = town.office.do(desk, roll_calls.begin, Scope.POSTS)
    asked = {guard.member: next(iter(town.board(guard, "roll_call_asks"))) for guard in guards}
    first, second, *_ = guards
    tap = partial(town.office.do, first, roll_calls.answer, asked[first.member])
    typed = partial(town.office.do, desk, roll_calls.enter, running.id, asked[first.member], way=Way.RADIO)
    done = at_once([tap, typed])
    assert sum(isinstance(each, str) for each in done) == 1
    assert all(isinstance(each, str | WrongMoment | Overtaken) for each in done)
    late = partial(town.office.do, second, roll_calls.answer, asked[second.member])
    over = partial(town.office.do, engine("wujing"), roll_calls.step, running.id)
    at_once([late, over])
    at_once([over, partial(town.office.do, desk, roll_calls.cancel, running.id)])
    (past,) = town.ask(desk, roll_call_questions.list_past)
    assert past.status.value in {"over", "cancelled"}
    assert past.in_time + past.second_call == 2, "an answer that was taken stays one"

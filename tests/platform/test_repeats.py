"""A request sent twice is done once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from pingan.kernel.errors import Invalid, NotFound
from pingan.main import Furniture
from pingan.platform.office import NOBODY
from pingan.platform.repeats import repeats
from pingan.platform.retention import purge
from pingan.platform.work import Work, engine
from tests.platform import sample
from tests.world import Town


@pytest.fixture
def kitchen() -> Town:
    return Town(furniture=Furniture(boards=[sample.BOARD]))


def test_the_second_call_gets_the_first_answer(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    first = kitchen.office.do_once(dispatcher, "k1", sample.bring)
    again = kitchen.office.do_once(dispatcher, "k1", sample.bring)
    other = kitchen.office.do_once(dispatcher, "k2", sample.bring)
    assert again == first
    assert other.id != first.id
    assert kitchen.ask(dispatcher, sample.count) == 2


def test_the_answer_stays_the_first_though_the_world_went_on(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kettle = kitchen.do(dispatcher, sample.bring)
    filled = kitchen.office.do_once(dispatcher, "k", sample.move, kettle.id, "fill")
    kitchen.do(dispatcher, sample.move, kettle.id, "boil")
    assert kitchen.office.do_once(dispatcher, "k", sample.move, kettle.id, "fill") == filled


def test_a_key_is_not_for_something_else(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kettle = kitchen.do(dispatcher, sample.bring)
    kitchen.office.do_once(dispatcher, "k", sample.move, kettle.id, "fill")
    with pytest.raises(Invalid) as refusal:
        kitchen.office.do_once(dispatcher, "k", sample.move, kettle.id, "boil")
    assert refusal.value.reason == "key_reused"


def test_two_people_may_choose_the_same_key(kitchen: Town) -> None:
    kitchen.office.do_once(kitchen.dispatcher(), "k", sample.bring)
    kitchen.office.do_once(kitchen.chief(), "k", sample.bring)
    assert kitchen.ask(kitchen.chief(), sample.count) == 2


def test_a_refused_request_may_be_sent_again(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    for _ in range(2):
        with pytest.raises(NotFound):
            kitchen.office.do_once(dispatcher, "k", sample.move, "i00000001", "fill")
    kitchen.do(dispatcher, sample.bring)
    assert kitchen.office.do_once(dispatcher, "k", sample.move, "i00000001", "fill").version == 1


def test_old_keys_are_forgotten_after_three_days(kitchen: Town) -> None:
    dispatcher = kitchen.dispatcher()
    kitchen.office.do_once(dispatcher, "old", sample.bring)
    kitchen.clock.set(kitchen.now + timedelta(days=3, seconds=1))
    kitchen.office.do_once(dispatcher, "new", sample.bring)
    kitchen.office.do(engine(dispatcher.station), purge)
    assert kitchen.ask(dispatcher, lambda work: work.connection.execute(select(repeats.c.key)).scalars().all()) == ["new"]


def test_nobody_s_answers_are_not_kept_for_they_may_hold_a_secret(kitchen: Town) -> None:
    def sign_in(work: Work) -> str:
        return work.world.ids.secret()

    first, second = (kitchen.office.do_once(NOBODY, "k", sign_in) for _ in range(2))
    assert first != second
    assert kitchen.ask(kitchen.dispatcher(), lambda work: work.connection.execute(select(func.count()).select_from(repeats)).scalar()) == 0


def test_pressed_twice_at_once_it_is_still_done_once(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(furniture=Furniture())
    dispatcher = town.dispatcher()
    with ThreadPoolExecutor(6) as fingers:
        answers = list(fingers.map(lambda _: town.office.do_once(dispatcher, "k", sample.bring), range(6)))
    assert len({kettle.id for kettle in answers}) == 1
    assert town.ask(dispatcher, sample.count) == 1

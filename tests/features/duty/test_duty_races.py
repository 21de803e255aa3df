"""The duty switch pressed twice at the same moment, and positions on PostgreSQL; SQLite would hide the race."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from pingan.features.duty import actions, public
from pingan.features.positions import store
from pingan.features.positions.public import restore
from pingan.kernel.errors import Refusal, WrongMoment
from pingan.platform.work import Actor, engine
from tests.world import CENTRE, Town, at


def together(*calls: Callable[[], Any]) -> list[Any]:
    start = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return call()
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(len(calls)) as workers:
        return list(workers.map(run, calls))


def test_two_presses_of_the_switch_are_one_turn(postgres_town: Callable[[], Town]) -> None:
    town = postgres_town()
    wang, other_office = town.member("wang"), town.open_office()
    for verb in (actions.go_on, actions.go_off) * 4:
        answers = together(lambda verb=verb: town.office.do(wang, verb), lambda verb=verb: other_office.do(wang, verb))  # type: ignore[misc]
        assert sum(isinstance(answer, WrongMoment) for answer in answers) == 1
        assert not [answer for answer in answers if isinstance(answer, Exception) and not isinstance(answer, WrongMoment)]
    assert town.ask(wang, public.find_turn, wang.member) is None


def test_going_off_while_positions_are_written_down_leaves_no_row(postgres_town: Callable[[], Town]) -> None:
    town = postgres_town()
    people: list[Actor] = [town.member(name, at=CENTRE) for name in ("wang", "li", "zhao")]
    clock = town.open_office()
    for who in people:
        town.later(6)
        town.stands(who, at(5))
        together(lambda who=who: town.office.do(who, actions.go_off), clock.run_due)  # type: ignore[misc]
        town.run_due()
        rows = town.ask(engine("wujing"), lambda work: {fix.member for fix in store.list_last(work)})
        assert who.member not in rows


def test_positions_come_back_after_a_restart_on_postgresql_too(postgres_town: Callable[[], Town]) -> None:
    town = postgres_town()
    wang = town.member("wang", at=CENTRE)
    town.later(6)
    town.stands(wang, at(5))
    town.later(6)
    town.presence.drop("wujing", wang.member)
    assert town.office.do(engine(""), restore) == 1
    fix = town.presence.find("wujing", wang.member)
    assert fix is not None
    assert fix.at == at(5)

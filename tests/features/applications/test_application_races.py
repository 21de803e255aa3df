"""Two at once, on PostgreSQL: an application is one, its steps are taken once, an appeal is decided once."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from pingan.features.applications import actions, queries
from pingan.features.applications.rules import Wish
from pingan.features.members import public as members
from pingan.features.members.model import MemberStatus
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.features.applications.test_applications import MERCHANT, PHONE, account, applied, caller, link
from tests.journeys.test_races import at_once
from tests.world import Town

Postgres = Callable[..., Town]


def refusals(done: list[object]) -> list[str]:
    return [each.reason for each in done if isinstance(each, Refusal)]


def test_the_same_telephone_applies_once_however_often_it_presses(postgres_town: Postgres) -> None:
    town = postgres_town()
    who, token = caller(town), link(town).token
    done = at_once([partial(town.office.do, who, actions.apply, token, MERCHANT) for _ in range(4)])
    assert refusals(done) == ["applied_already"] * 3
    assert len(town.ask(engine("wujing"), members.of_phone, PHONE)) == 1


def test_two_stations_links_at_once_make_one_application(postgres_town: Postgres) -> None:
    town = postgres_town()
    who, here = caller(town), link(town).token
    town.station("xinzhuang")
    there = town.do(town.chief(station="xinzhuang"), actions.invite, Wish(expires=town.now + timedelta(days=30))).token
    done = at_once([partial(town.office.do, who, actions.apply, token, MERCHANT) for token in (here, there)])
    assert len(refusals(done)) == 1
    assert len(town.ask(engine("wujing"), members.of_phone, PHONE)) == 1


def test_two_who_decide_at_once_take_one_step(postgres_town: Postgres) -> None:
    town = postgres_town()
    _, id_ = applied(town)
    first, second = account(town, Role.CHIEF, "lu"), account(town, Role.CHIEF, "he")
    done = at_once([partial(town.office.do, who, actions.step, id_, verb) for who, verb in ((first, "check"), (second, "refuse"))])
    town.run_due()
    status = town.ask(engine("wujing"), members.get, id_).status
    assert town.ask(first, queries.get, id_).step is status
    moves = town.timeline(engine("wujing"), id_).count("members.member_moved")
    if refusals(done):  # the refusal came first: nothing is left to check
        assert (refusals(done), status, moves) == (["wrong_moment"], MemberStatus.REFUSED, 1)
    else:  # checked first, and refused by who saw that
        assert (status, moves) == (MemberStatus.REFUSED, 2)


def test_the_same_step_pressed_by_two_is_taken_once(postgres_town: Postgres) -> None:
    town = postgres_town()
    _, id_ = applied(town)
    both = [account(town, Role.CHIEF, name) for name in ("lu", "he")]
    for verb in ("check", "interview", "train", "admit"):
        done = at_once([partial(town.office.do, who, actions.step, id_, verb) for who in both])
        assert refusals(done) == ["wrong_moment"]
    town.run_due()
    assert town.ask(engine("wujing"), members.get, id_).status is MemberStatus.ON_PROBATION


def test_withdrawn_while_it_is_decided_it_ends_one_way(postgres_town: Postgres) -> None:
    town = postgres_town()
    who, id_ = applied(town)
    lu = account(town, Role.CHIEF, "lu")
    done = at_once([partial(town.office.do, who, actions.withdraw), partial(town.office.do, lu, actions.step, id_, "refuse")])
    town.run_due()
    assert len(refusals(done)) == 1
    status = town.ask(engine("wujing"), members.get, id_).status
    assert status in {MemberStatus.LEFT, MemberStatus.REFUSED}
    assert town.ask(lu, queries.get, id_).step is status


def test_an_appeal_is_lodged_once_and_decided_once(postgres_town: Postgres) -> None:
    town = postgres_town()
    who, id_ = applied(town)
    lu, he, ma = (account(town, Role.CHIEF, name) for name in ("lu", "he", "ma"))
    town.do(lu, actions.step, id_, "refuse", reason="年龄不符")
    lodged = at_once([partial(town.office.do, who, actions.appeal, "我已经满十八岁了") for _ in range(3)])
    assert refusals(lodged) == ["appealed_already"] * 2
    words = {he: (True, "材料已补齐，重新审核"), ma: (False, "核对后仍不符合")}
    done = at_once(
        [partial(town.office.do, chief, actions.decide, id_, granted=granted, answer=said) for chief, (granted, said) in words.items()]
    )
    town.run_due()
    assert refusals(done) == ["no_appeal"]
    status = town.ask(engine("wujing"), members.get, id_).status
    granted = next(each.appeal.granted for each in done if not isinstance(each, Refusal))
    assert status is (MemberStatus.APPLIED if granted else MemberStatus.REFUSED)
    assert town.ask(lu, queries.get, id_).step is status

"""Houses and posts: founded, given up and taken up again, and manned or not as their hours expect."""

from typing import Any

import pytest

from pingan.features.houses import actions as houses
from pingan.features.houses import public
from pingan.features.houses.rules import Facts
from pingan.features.tablets import queries as tablets
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.platform.work import Actor
from tests.world import Town, at

HOUR = 3600


def row(town: Town, house: str, who: Actor | None = None) -> Any:
    return town.board(who or town.dispatcher(), "houses").get(house)


def test_a_house_and_its_post_are_founded(town: Town) -> None:
    town.station()
    chief = town.chief()
    facts = Facts(name="永北平安屋", at=at(10), hours="全天", unit="永北居委会", lamp="灯箱 3", handover_within_min=20)
    house = town.do(chief, houses.found_house, facts)
    post = town.do(chief, houses.found_post, house.id, Facts(name="必到点3", hours="7-22", call_sign="吴泾 03"))
    shown = row(town, house.id)
    assert (shown.hours, shown.unit, shown.lamp, shown.handover_within_min, shown.steps) == ("24/7", "永北居委会", "灯箱 3", 20, ())
    assert row(town, house.id, chief).steps == ("retire",)
    assert [(one.id, one.call_sign, one.hours, one.at) for one in shown.posts] == [(post.id, "吴泾 03", "Mo-Su 07:00-22:00", at(10))]


def test_a_house_without_a_name_or_a_place_is_none(town: Town) -> None:
    town.station()
    for facts, why in (
        (Facts(at=at()), "name_missing"),
        (Facts(name="x"), "missing"),
        (Facts(name="x", at=at(), hours="?"), "hours_unreadable"),
    ):
        with pytest.raises(Invalid, match=why):
            town.do(town.chief(), houses.found_house, facts)
    with pytest.raises(NotAllowed):
        town.do(town.dispatcher(), houses.found_house, Facts(name="x", at=at()))


def test_outside_its_hours_an_empty_house_is_no_alarm_and_within_them_a_thin_one_is(town: Town) -> None:
    town.station()
    home = town.do(town.chief(), houses.found_house, Facts(name="轮渡", at=at(), hours="10-12"))
    post = town.post(home)
    town.screens[town.dispatcher().account].resync()
    assert (row(town, home.id).expected, row(town, home.id).alarm) == (False, False)  # 09:20
    town.later(HOUR)
    assert (row(town, home.id).status.value, row(town, home.id).alarm) == ("closed", True)
    yu, gao = town.member("喻", post=post, force="guard"), town.member("高", force="guard")
    assert (row(town, home.id).status.value, row(town, home.id).alarm, row(town, home.id).posts[0].status.value) == ("thin", True, "thin")
    town.on_duty(gao, post=post)
    assert (row(town, home.id).status.value, row(town, home.id).alarm) == ("open", False)
    town.off_duty(yu)
    town.off_duty(gao)
    town.later(2 * HOUR)
    assert (row(town, home.id).expected, row(town, home.id).alarm) == (False, False)


def test_a_house_that_is_given_up_takes_its_guards_tablets_and_things_with_it(town: Town) -> None:
    home = town.house(items=["extinguisher"])
    post, other = town.post(home, "东门"), town.post(home, "西门")
    yu, tablet, chief = town.guard("喻"), town.tablet(post), town.chief()
    town.on_duty(yu, post=post)
    assert town.ask(tablet, tablets.tablet) == tablet.account
    with pytest.raises(Overtaken):
        town.do(chief, houses.retire_house, home.id, version=7, reason="搬迁")
    with pytest.raises(Invalid, match="missing"):
        town.do(chief, houses.retire_house, home.id, version=0, reason=" ")
    town.screens.pop(tablet.account)  # it is cut off below
    town.do(chief, houses.retire_house, home.id, version=0, reason="搬迁")
    assert row(town, home.id) is None
    assert town.board(yu, "me")[yu.member].duty is None
    assert town.ask(chief, tablets.tablets) == []
    assert town.ask(chief, public.usable_equipment) == []
    with pytest.raises(WrongMoment, match="post_retired"):
        town.on_duty(yu, post=post)
    with pytest.raises(WrongMoment, match="house_retired"):
        town.do(chief, houses.restore_post, other.id, version=1)
    with pytest.raises(WrongMoment):
        town.do(chief, houses.retire_house, home.id, version=1, reason="again")
    town.do(chief, houses.restore_house, home.id, version=1)
    assert {one.id for one in row(town, home.id).posts} == {post.id, other.id}
    town.on_duty(yu, post=post)


def test_a_post_is_given_up_alone_and_stays_so_when_its_house_comes_back(town: Town) -> None:
    home = town.house()
    east, west = town.post(home, "东门"), town.post(home, "西门")
    chief = town.chief()
    town.do(chief, houses.retire_post, east.id, version=0, reason="围墙封了")
    town.later(60)
    town.do(chief, houses.retire_house, home.id, version=0, reason="装修")
    town.do(chief, houses.restore_house, home.id, version=1)
    assert [one.id for one in row(town, home.id).posts] == [west.id]
    town.do(chief, houses.restore_post, east.id, version=1)
    assert [one.id for one in row(town, home.id).posts] == [east.id, west.id]
    with pytest.raises(NotFound):
        town.do(town.chief(station="jiangchuan"), houses.retire_post, east.id, version=2, reason="not mine")

"""What the public side of the room may see, and above all what it may not."""

import json

import pytest

from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.dispatch import actions as dispatch
from pingan.features.members.model import Force
from pingan.features.wall import queries
from pingan.features.wall.model import Wall
from pingan.kernel.errors import NotAllowed
from pingan.kernel.geo import Point, distance_m
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.web import OpenTown
from tests.world import Town, at


def grid(town: Town, name: str, rank: Rank, half_m: float) -> None:
    corners = [(half_m, half_m), (half_m, -half_m), (-half_m, -half_m), (-half_m, half_m)]
    ring = tuple(at(north, east) for north, east in corners)
    town.office.do(engine("wujing"), areas.add, Area(id=name, station="wujing", rank=rank, name=name, ring=ring))


def seen(town: Town) -> Wall:
    return town.ask(town.actor(Role.WALL), queries.wall)


def test_people_are_shapes_without_identity(town: Town) -> None:
    house = town.house("永北平安屋")
    town.member("喻明", at=at(east_m=200))
    town.member("蔡国栋", post=town.post(house), force=Force.GUARD)
    town.member("不在岗")
    wall = seen(town)
    assert (wall.on_duty, wall.forces) == (2, {Force.VOLUNTEER: 1, Force.GUARD: 1})
    assert {(each.force, each.state) for each in wall.people} == {(Force.VOLUNTEER, "free"), (Force.GUARD, "free")}
    assert [house.status for house in wall.houses] == ["thin"]


def test_a_call_is_told_by_its_area_and_by_those_who_come(town: Town) -> None:
    town.station("wujing")
    grid(town, "永北网格", Rank.GRID, 400)
    grid(town, "三号楼", Rank.MICRO_GRID, 30)
    yu, cai = town.member("喻", at=at(north_m=150)), town.member("蔡", at=at(north_m=160))
    fire = town.incident("fire", at=at(10, 12), place="永北小区三号楼", text="老人摔倒", caller_name="王阿姨", caller_phone="13800001111")
    town.do(town.dispatcher(), dispatch.call_out, fire.id, members=(yu.member, cai.member))
    town.do(yu, dispatch.answer, town.phone(yu)[-1].id, "accept")
    (call,) = seen(town).calls
    assert (call.area, call.area_name, call.coming, call.there) == ("永北网格", "永北网格", 1, 0)
    assert call.at is not None
    assert distance_m(call.at, at()) < 15
    assert {each.state for each in seen(town).people} == {"going", "asked"}


def test_outside_every_ground_a_call_has_no_place(town: Town) -> None:
    town.incident("help", at=at(), place="永北小区三号楼")
    (call,) = seen(town).calls
    assert (call.area, call.area_name, call.at) == (None, "", None)


def test_the_day_in_figures(town: Town) -> None:
    desk, yu = town.dispatcher(), town.member("喻", at=at(north_m=300))
    first, _ = town.incident("help", at=at()), town.incident("help", at=at(north_m=2000))
    town.do(desk, dispatch.call_out, first.id, members=(yu.member,))
    town.do(yu, dispatch.answer, town.phone(yu)[-1].id, "accept")
    town.later(95)
    town.do(yu, dispatch.answer, town.phone(yu)[-1].id, "arrive")
    today = seen(town).today
    assert (today.received, today.over, today.reached_s) == (2, 0, 95)


def test_an_old_position_says_so_and_no_position_is_exact(town: Town) -> None:
    town.member("喻", at=Point(31.188_043_21, 121.437_087_65))
    town.later(200)
    (somebody,) = seen(town).people
    assert (somebody.at, somebody.stale) == (Point(31.188, 121.437), True)


def test_another_station_has_a_wall_of_its_own(town: Town) -> None:
    town.member("喻", at=at())
    town.incident("help", at=at())
    town.station("jiangchuan")
    stranger = town.ask(town.actor(Role.WALL, station="jiangchuan"), queries.wall)
    assert (stranger.on_duty, stranger.calls, stranger.people) == (0, (), ())


def test_a_wall_s_session_is_never_told_a_name_an_address_or_a_word() -> None:
    """Whatever it asks: every route that answers it at all, and its live screen."""
    town = OpenTown()
    yu = town.member("喻明", at=at(north_m=150))
    call = town.incident("help", at=at(), place="永北小区三号楼", text="老人摔倒", caller_name="王阿姨", caller_phone="13800001111")
    town.do(town.dispatcher(), dispatch.call_out, call.id, members=(yu.member,))
    wall = town.console("hall", Role.WALL)
    routes = [path for path, methods in town.app.openapi()["paths"].items() if "get" in methods and "{" not in path]
    answers = {path: wall.get(path) for path in routes if path.startswith("/api")}
    told = json.dumps({path: answer.json() for path, answer in answers.items() if answer.status_code == 200}, ensure_ascii=False)
    assert '"on_duty": 1' in told
    for secret in ("喻明", yu.member, "永北小区", "老人摔倒", "王阿姨", "13800001111", call.id):
        assert secret not in told


@pytest.mark.parametrize("role", [Role.RESIDENT, Role.VOLUNTEER, Role.SUBDISTRICT, Role.CITY, Role.ADMIN])
def test_who_is_not_of_the_room_may_not_look(town: Town, role: Role) -> None:
    town.station("wujing")
    with pytest.raises(NotAllowed):
        town.ask(town.actor(role), queries.wall)

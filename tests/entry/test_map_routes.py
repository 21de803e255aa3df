"""The map's own questions over the web."""

import pytest

from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.kernel.geo import Point, distance_m, offset
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.work import engine
from tests.web import OpenTown, Visitor
from tests.world import CrowRoads, at


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown(roads=CrowRoads([Place("龙吴路", "street", at(10, 10)), Place("永北小区", "compound", at(50))]))


def test_without_a_map_the_screens_are_told_that_times_are_estimates(open_town: OpenTown) -> None:
    answer = open_town.console().get("/api/map").json()
    assert answer == {
        "base": None, "attribution": "", "centre": {"latitude": 31.188, "longitude": 121.437}, "bounds": None, "estimated": True,
    }  # fmt: skip
    assert open_town.console("wang").get("/api/lamps").json()["map"] == "estimated"


def test_the_map_opens_on_the_ground_of_whose_map_it_is(open_town: OpenTown) -> None:
    for station, name, middle in (("wujing", "ours", at(3000, 1000)), ("meilong", "theirs", at(-8000))):
        ring = tuple(offset(middle, north, east) for north, east in ((-200, -100), (-200, 300), (200, 300), (200, -100)))
        open_town.office.do(engine(station), areas.add, Area(id=name, station=station, rank=Rank.GRID, name=name, ring=ring))
    centre = open_town.console().get("/api/map").json()["centre"]
    assert distance_m(Point(**centre), at(3000, 1100)) < 1


def test_places_are_found_by_name_by_everybody_who_is_signed_in(open_town: OpenTown) -> None:
    for visitor in (open_town.console(), open_town.phone_in_hand()):
        assert [each["name"] for each in visitor.get("/api/places?q=永北").json()] == ["永北小区"]
        assert visitor.get("/api/places?q=").json() == []
        assert visitor.get("/api/places?q=x&limit=0").status_code == 422


def route(visitor: Visitor, origin: str = "31.19,121.43", to: str = "31.18,121.44", mode: str = "foot") -> tuple[int, dict[str, object]]:
    answer = visitor.get("/api/route", params={"from": origin, "to": to, "mode": mode})
    return answer.status_code, answer.json()


def test_the_command_room_asks_for_any_way(open_town: OpenTown) -> None:
    status, way = route(open_town.console())
    assert status == 200
    assert way["estimated"] is True
    assert way["line"] == [{"latitude": 31.19, "longitude": 121.43}, {"latitude": 31.18, "longitude": 121.44}]


def test_nobody_else_does(open_town: OpenTown) -> None:
    for visitor in (open_town.phone_in_hand(), open_town.console("wang", Role.AUDITOR)):
        assert route(visitor) == (
            403,
            {"type": "urn:pingan:not_allowed", "status": 403, "code": "not_allowed", "facts": {"right": "dispatch.read"}},
        )


@pytest.mark.parametrize("text", ["", "31.19", "31.19,121.43,1", "a,b", "nan,121", "91,121", "31,181", "1e999,1", "31.19;121.43", "١,٢"])
def test_what_is_no_position_is_refused_without_being_repeated(open_town: OpenTown, text: str) -> None:
    console = open_town.console()
    for status, told in (route(console, origin=text), route(console, to=text)):
        if text == "١,٢":  # Python reads Arabic digits; they are a position like any other
            assert status == 200
        else:
            assert (status, told["code"]) == (422, "not_a_position")


def test_no_way_is_told_as_such() -> None:
    class Island(CrowRoads):
        def route(self, *_: object) -> None:
            return None

    status, told = route(OpenTown(roads=Island()).console())
    assert (status, told["code"]) == (404, "no_path")

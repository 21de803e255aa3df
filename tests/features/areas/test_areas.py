"""Grounds: whose beat is it, and who may know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.areas import public, queries, rules
from pingan.features.areas.model import Area, Rank
from pingan.kernel.errors import NotAllowed, NotFound
from pingan.kernel.geo import Point
from pingan.platform.work import engine
from tests.world import Town, at


def square(half_m: float, north_m: float = 0, east_m: float = 0) -> tuple[Point, ...]:
    corners = [(half_m, half_m), (half_m, -half_m), (-half_m, -half_m), (-half_m, half_m)]
    return tuple(at(north_m + north, east_m + east) for north, east in corners)


def area(name: str, rank: Rank, ring: tuple[Point, ...] = ()) -> Area:
    return Area(id=name, station="wujing", rank=rank, name=name, ring=ring)


def settled(town: Town) -> Town:
    town.station("wujing")
    town.station("jiangchuan")
    grounds = [
        area("committee", Rank.COMMITTEE, square(500)),
        area("grid-west", Rank.GRID, square(200, east_m=-200)),
        area("grid-east", Rank.GRID, square(200, east_m=200)),
    ]
    for ground in grounds:
        town.office.do(engine("wujing"), public.add, ground)
    return town


def test_a_point_lies_in_its_grid_and_in_the_committee_around_it(town: Town) -> None:
    rows = settled(town).ask(town.dispatcher(), queries.at, at(east_m=150))
    assert [row.id for row in rows] == ["grid-east", "committee"]


def test_a_point_outside_every_ground_lies_in_none(town: Town) -> None:
    assert settled(town).ask(town.dispatcher(), queries.at, at(north_m=5000)) == []


def test_another_station_sees_its_own_grounds_only(town: Town) -> None:
    stranger = settled(town).dispatcher(station="jiangchuan")
    assert [row.id for row in town.ask(stranger, queries.list_areas)] == ["jiangchuan"]
    assert town.ask(stranger, queries.at, at()) == []


def test_everybody_knows_his_station_and_a_resident_no_more_than_that(town: Town) -> None:
    resident = settled(town).resident()
    assert town.ask(resident, public.station).name == "wujing"
    assert [row.id for row in town.ask(resident, public.list_areas)] == ["wujing"]
    with pytest.raises(NotAllowed):
        town.ask(resident, queries.list_areas)


def test_a_station_nobody_set_up_is_not_found(town: Town) -> None:
    with pytest.raises(NotFound):
        settled(town).ask(engine("nowhere"), public.station)


@given(north=st.floats(-450, 450), east=st.floats(-450, 450))
def test_what_holds_a_point_really_surrounds_it(north: float, east: float) -> None:
    grounds = [
        area("committee", Rank.COMMITTEE, square(500)),
        area("far", Rank.GRID, square(200, north_m=5000)),
        area("undrawn", Rank.GRID),
    ]
    assert [held.id for held in rules.containing(grounds, at(north, east))] == ["committee"]

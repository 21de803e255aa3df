"""Where help was needed: counted by cells, telling nothing of any one call."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.incidents import actions, queries, rules
from pingan.kernel.errors import NotAllowed
from pingan.kernel.geo import Point, distance_m
from tests.web import OpenTown
from tests.world import Town, at

PLACES = st.lists(st.builds(Point, st.floats(31.1, 31.3), st.floats(121.3, 121.5)), max_size=40)


@given(places=PLACES)
def test_every_place_is_counted_once_in_a_cell_around_it(places: list[Point]) -> None:
    cells = rules.heat(places, 1000)
    assert sum(count for _, count in cells) == len(places)
    assert all(any(distance_m(place, middle) < 95 for middle, _ in cells) for place in places)


def test_the_fullest_cells_are_kept() -> None:
    there = [at()] * 3 + [at(east_m=1000)] * 5 + [at(north_m=1000)]
    assert [count for _, count in rules.heat(there, 2)] == [5, 3]


def test_neighbours_share_a_cell_and_the_cell_is_not_the_address(town: Town) -> None:
    town.incident("fire", at=at())
    town.incident("fire", at=at(north_m=3))
    found = town.ask(town.dispatcher(), queries.heat, 30, "")
    assert (found.total, [cell.count for cell in found.cells]) == (2, [2])
    assert set(queries.HeatCell.__dataclass_fields__) == {"at", "count"}


def test_only_the_asked_days_and_category_count(town: Town) -> None:
    town.incident("fire", at=at())
    town.later(timedelta(days=40).total_seconds())
    town.incident("help", at=at(east_m=500))
    asker = town.dispatcher()
    assert [town.ask(asker, queries.heat, days, "").total for days in (30, 90)] == [1, 2]
    assert [town.ask(asker, queries.heat, 90, category).total for category in ("fire", "help", "crowd")] == [1, 1, 0]


def test_what_was_cancelled_or_came_twice_does_not_count(town: Town) -> None:
    desk = town.dispatcher()
    first, second, third = (town.incident("help", at=at(east_m=metres)) for metres in (0, 300, 600))
    town.do(desk, actions.move, second.id, "merge", version=None, into=first.id)
    town.do(desk, actions.move, third.id, "cancel", version=None)
    assert town.ask(desk, queries.heat, 30, "").total == 1


def test_another_station_s_past_is_not_there_and_a_resident_may_not_ask(town: Town) -> None:
    town.incident("fire", at=at())
    assert town.ask(town.dispatcher(station="jiangchuan"), queries.heat, 30, "").total == 0
    with pytest.raises(NotAllowed):
        town.ask(town.resident(), queries.heat, 30, "")


@pytest.mark.parametrize("days", ["0", "367", "x"])
def test_the_period_is_bounded(days: str) -> None:
    answer = OpenTown().console().get(f"/api/incidents/heat?days={days}")
    assert (answer.status_code, answer.json()["code"]) == (422, "body")

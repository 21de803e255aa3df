"""The way through a shift: whole, in time, nearly the shortest, and not to be known before."""

import math
from collections import Counter
from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pingan.features.patrols.rules.route import SLACK, Dice, Planned, Stop, plan_route

HOUR = 3600.0
Place = tuple[float, float]


def legs_of(places: dict[str, Place]) -> dict[tuple[str, str], float | None]:
    """Straight ways at walking pace."""
    return {(a, b): math.dist(places[a], places[b]) / 1.4 for a in places for b in places if a != b}


def stops_of(places: dict[str, Place], *, lasts_s: float = 8 * HOUR, stay_s: float = 60) -> list[Stop]:
    return [Stop(id=name, point=name, opens=0, closes=lasts_s, stay_s=stay_s) for name in places]


def ring(count: int) -> dict[str, Place]:
    """Points of a town that lie unevenly, always the same."""
    dice = Dice(b"town")
    return {f"p{number}": (dice.random() * 1500, dice.random() * 1500) for number in range(count)}


def shortest(places: dict[str, Place]) -> float:
    """By trying every order."""
    legs = legs_of(places)
    return min(sum(legs[pair] or 0 for pair in pairwise(order)) for order in permutations(places))


def order_of(planned: Planned) -> tuple[str, ...]:
    return tuple(stopped.stop.id for stopped in planned.stops)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 8])
def test_it_is_nearly_the_shortest_there_is(count: int) -> None:
    places = ring(count)
    best = shortest(places)
    for day in range(10):
        found = plan_route(stops_of(places), legs_of(places), 8 * HOUR, Dice(f"day {day}".encode()))
        assert sorted(order_of(found)) == sorted(places)
        assert found.travel_s <= best * (1 + SLACK) + 1e-6


def test_the_same_dice_give_the_same_way_and_others_another() -> None:
    places = ring(12)
    one, again, other = (plan_route(stops_of(places), legs_of(places), 8 * HOUR, Dice(seed)) for seed in (b"a", b"a", b"b"))
    assert one == again
    assert order_of(one) != order_of(other)


def test_thirty_days_are_thirty_ways_and_no_first_point_is_to_be_waited_at() -> None:
    places = ring(14)
    ways = [order_of(plan_route(stops_of(places), legs_of(places), 8 * HOUR, Dice(f"{day}".encode()))) for day in range(30)]
    assert len(set(ways)) == 30
    firsts = Counter(way[0] for way in ways)
    assert max(firsts.values()) <= 10, "one evening in three at most"
    bits = -sum(n / 30 * math.log2(n / 30) for n in firsts.values())
    assert bits >= 2.0, "as good as four points with equal chances"
    following = Counter(pair for way in ways for pair in pairwise(way))
    assert max(following.values()) < 30, "no two points always follow each other"


def test_times_are_spread_over_the_shift_and_differ_from_day_to_day() -> None:
    places = ring(10)
    last = [plan_route(stops_of(places), legs_of(places), 8 * HOUR, Dice(f"{day}".encode())).stops[-1].arrives_s for day in range(20)]
    assert max(last) - min(last) > HOUR
    assert max(last) <= 8 * HOUR


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_whatever_is_planned_is_in_time(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 7))
    places = ring(count)
    lasts = data.draw(st.floats(600, 4 * HOUR))
    stops = []
    for name in places:
        opens = data.draw(st.floats(0, lasts))
        closes = data.draw(st.floats(opens, lasts))
        stops.append(Stop(id=name, point=name, opens=opens, closes=closes, stay_s=data.draw(st.floats(0, 960))))
    legs = legs_of(places)
    found = plan_route(stops, legs, lasts, Dice(b"x"))
    assert sorted([*order_of(found), *(unfit.stop.id for unfit in found.unfit)]) == sorted(places), (
        "everything is planned or said not to fit"
    )
    clock, before = 0.0, ""
    for stopped in found.stops:
        clock += (legs[before, stopped.stop.id] or 0) if before else 0
        assert stopped.arrives_s >= max(clock, stopped.stop.opens) - 1e-6
        clock, before = stopped.arrives_s + stopped.stop.stay_s, stopped.stop.id
        assert clock <= stopped.stop.closes + 1e-6
    assert clock <= lasts + 1e-6


def test_what_does_not_fit_is_named_with_the_reason() -> None:
    places = {"a": (0.0, 0.0), "b": (100.0, 0.0), "island": (50.0, 50.0), "late": (0.0, 100.0)}
    legs = {pair: None if "island" in pair else seconds for pair, seconds in legs_of(places).items()}
    stops = [
        Stop(id="a", point="a", opens=0, closes=HOUR, stay_s=60),
        Stop(id="b", point="b", opens=0, closes=HOUR, stay_s=60),
        Stop(id="island", point="island", opens=0, closes=HOUR, stay_s=60),
        Stop(id="late", point="late", opens=HOUR - 30, closes=HOUR, stay_s=60),
    ]
    found = plan_route(stops, legs, HOUR, Dice(b"x"))
    assert {unfit.stop.id: unfit.reason for unfit in found.unfit} == {"island": "no_path", "late": "window"}


def test_hot_spots_that_take_the_whole_shift_leave_no_room_for_more() -> None:
    places = {"a": (0.0, 0.0), "b": (500.0, 0.0), "c": (0.0, 500.0)}
    found = plan_route(stops_of(places, lasts_s=1800, stay_s=800), legs_of(places), 1800, Dice(b"x"))
    assert len(found.stops) == 1
    assert {unfit.reason for unfit in found.unfit} == {"time"}


def test_two_windows_of_one_point_are_two_visits() -> None:
    places = {"a": (0.0, 0.0), "b": (300.0, 0.0)}
    stops = [
        Stop(id="a/0", point="a", opens=0, closes=600, stay_s=20),
        Stop(id="b/0", point="b", opens=0, closes=2 * HOUR, stay_s=20),
        Stop(id="a/1", point="a", opens=HOUR, closes=2 * HOUR, stay_s=20),
    ]
    found = plan_route(stops, legs_of(places), 2 * HOUR, Dice(b"x"))
    assert found.unfit == ()
    assert [stopped.stop.id for stopped in found.stops if stopped.stop.point == "a"] == ["a/0", "a/1"]


def test_nothing_to_walk_is_no_way() -> None:
    assert plan_route([], {}, HOUR, Dice(b"x")) == Planned(stops=(), travel_s=0.0, unfit=())


def test_dice_are_even() -> None:
    dice = Dice(b"even")
    counts = Counter(dice.below(6) for _ in range(6000))
    assert set(counts) == set(range(6))
    assert max(counts.values()) < 1150

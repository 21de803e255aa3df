"""What travel promises, over streets, over straight lines, and over the plain roads of the tests' own town."""

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pingan.adapters.roads import Straight
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m, inside, offset
from pingan.ports import Roads
from tests.adapters.drawing import CENTRE, Drawing
from tests.world import CrowRoads

SPACING_M, SIDE = 200, 7
HALF_M = SPACING_M * (SIDE - 1) / 2
FOREVER_S = 1e6


@cache
def blocks() -> Roads:
    """A chessboard of streets, open to everybody."""
    corners = {chr(0x4E00 + number): (number % SIDE, number // SIDE) for number in range(SIDE * SIDE)}
    drawing = Drawing(**{name: (x * SPACING_M - HALF_M, y * SPACING_M - HALF_M) for name, (x, y) in corners.items()})
    for line in range(SIDE):
        drawing.street("".join(name for name, (_, y) in corners.items() if y == line))
        drawing.street("".join(name for name, (x, _) in corners.items() if x == line))
    return drawing.open()


ADAPTERS = {"streets": blocks, "straight": Straight, "the tests' own": CrowRoads}
every_roads = pytest.mark.parametrize("new_roads", ADAPTERS.values(), ids=ADAPTERS.keys())
places = st.builds(lambda north, east: offset(CENTRE, north, east), st.floats(-HALF_M, HALF_M), st.floats(-HALF_M, HALF_M))
travellers = st.lists(st.tuples(places, st.sampled_from(Mode)), min_size=1, max_size=12)


@every_roads
@given(target=places, origins=travellers)
def test_every_origin_gets_its_leg_in_order(new_roads: type[Roads], target: Point, origins: list[tuple[Point, Mode]]) -> None:
    roads = new_roads()
    legs = roads.legs(target, origins, limit_s=FOREVER_S)
    assert len(legs) == len(origins)
    for (origin, mode), leg in zip(origins, legs, strict=True):
        assert leg.straight_metres == pytest.approx(distance_m(origin, target), rel=0.005, abs=1)
        assert leg.estimated == roads.estimated
        assert leg.seconds is not None
        assert leg.metres is not None
        assert leg.metres >= leg.straight_metres - SPACING_M  # both ends are moved to the nearest street
        assert leg.seconds == pytest.approx(leg.metres / SPEED_MPS[mode], rel=0.6, abs=5)


@every_roads
@given(target=places, origins=travellers)
def test_asked_together_or_one_by_one_is_the_same(new_roads: type[Roads], target: Point, origins: list[tuple[Point, Mode]]) -> None:
    roads = new_roads()
    together = [leg.seconds for leg in roads.legs(target, origins)]
    assert together == pytest.approx([roads.legs(target, [origin])[0].seconds for origin in origins])


@every_roads
@given(target=places, origins=travellers, limit=st.floats(10, 900))
def test_a_limit_only_leaves_out_what_takes_longer(
    new_roads: type[Roads], target: Point, origins: list[tuple[Point, Mode]], limit: float
) -> None:
    roads = new_roads()
    for whole, cut in zip(roads.legs(target, origins, limit_s=FOREVER_S), roads.legs(target, origins, limit_s=limit), strict=True):
        assert whole.seconds is not None
        if whole.seconds < limit - 0.01:
            assert cut.seconds == pytest.approx(whole.seconds)
        elif whole.seconds > limit + 0.01:
            assert (cut.seconds, cut.metres) == (None, None)


@every_roads
@given(target=places, origin=places)
def test_who_is_quicker_is_there_sooner(new_roads: type[Roads], target: Point, origin: Point) -> None:
    slow_to_fast = [(origin, mode) for mode in (Mode.FOOT, Mode.HURRY, Mode.BICYCLE, Mode.EBIKE)]
    seconds = [leg.seconds or 0.0 for leg in new_roads().legs(target, slow_to_fast)]
    assert all(slow >= fast for slow, fast in pairwise(seconds))


@every_roads
@given(target=places, origin=places, mode=st.sampled_from(Mode))
def test_the_way_that_is_drawn_is_the_way_that_was_timed(new_roads: type[Roads], target: Point, origin: Point, mode: Mode) -> None:
    roads = new_roads()
    (leg,), route = roads.legs(target, [(origin, mode)]), roads.route(origin, target, mode)
    assert route is not None
    assert route.seconds == pytest.approx(leg.seconds, rel=0.01, abs=1)
    assert route.metres == pytest.approx(leg.metres, rel=0.01, abs=1)
    assert distance_m(route.line[0], origin) <= SPACING_M / 2 + 1
    assert distance_m(route.line[-1], target) <= SPACING_M / 2 + 1


@every_roads
@settings(max_examples=25)
@given(target=places, origins=st.lists(places, min_size=1, max_size=8), mode=st.sampled_from([Mode.FOOT, Mode.HURRY]))
def test_reach_holds_who_arrives_in_time(new_roads: type[Roads], target: Point, origins: list[Point], mode: Mode) -> None:
    roads = new_roads()
    (reach,) = roads.reach(target, mode, [5])
    assert (reach.minutes, reach.mode, reach.estimated) == (5, mode, roads.estimated)
    for origin, leg in zip(origins, roads.legs(target, [(origin, mode) for origin in origins], limit_s=FOREVER_S), strict=True):
        assert leg.seconds is not None
        near_a_street = (leg.snap_metres or 0.0) < 20
        if leg.seconds < 200 and near_a_street:
            assert any(inside(origin, ring) for ring in reach.rings)
        if leg.seconds > 500:
            assert not any(inside(origin, ring) for ring in reach.rings)


@every_roads
def test_nobody_asks_and_nothing_is_answered(new_roads: type[Roads]) -> None:
    roads = new_roads()
    assert not roads.legs(CENTRE, [])
    assert not roads.reach(CENTRE, Mode.FOOT, [])
    assert not roads.search("没有这个地方")

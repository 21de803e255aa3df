"""Without a map everything is a straight line times a factor, round rivers, and says that it is estimated."""

import pytest

from pingan.adapters.roads import Barrier, Straight
from pingan.adapters.roads.straight import DETOUR
from pingan.kernel.geo import Mode, Point, distance_m, inside, offset

HERE = Point(31.05, 121.46)
RIVER = Barrier.of(
    [offset(HERE, -5000, 500), offset(HERE, -5000, 700), offset(HERE, 5000, 700), offset(HERE, 5000, 500)],
    [offset(HERE, 2000, 600), offset(HERE, -1000, 600)],
)


def metres(roads: Straight, target: Point, origin: Point, mode: Mode = Mode.FOOT) -> float | None:
    return roads.legs(target, [(origin, mode)], limit_s=float("inf"))[0].metres


@pytest.mark.parametrize(("mode", "speed"), [(Mode.FOOT, 1.4), (Mode.HURRY, 2.3), (Mode.BICYCLE, 4.2), (Mode.EBIKE, 5.6), (Mode.CAR, 8.0)])
def test_a_straight_line_times_a_factor(mode: Mode, speed: float) -> None:
    leg = Straight().legs(HERE, [(offset(HERE, 300, 400), mode)])[0]
    assert leg.estimated
    assert leg.straight_metres == pytest.approx(500, abs=0.5)
    assert leg.metres == pytest.approx(500 * DETOUR, abs=1)
    assert leg.seconds == pytest.approx(500 * DETOUR / speed, rel=0.002)
    assert leg.snap_metres is None


def test_over_the_river_by_the_better_bridge() -> None:
    roads, far = Straight([RIVER]), offset(HERE, 0, 1200)
    way = 2 * distance_m(HERE, RIVER.crossings[1])
    assert metres(roads, HERE, far) == pytest.approx(way * DETOUR, rel=0.01)
    assert metres(roads, HERE, offset(HERE, 0, 400)) == pytest.approx(400 * DETOUR, rel=0.01)
    route = roads.route(far, HERE, Mode.FOOT)
    assert route is not None
    assert route.estimated
    assert route.line == (far, RIVER.crossings[1], HERE)


def test_two_rivers_are_crossed_one_after_the_other() -> None:
    second = Barrier.of([offset(p, 0, 1000) for p in RIVER.ring], [offset(HERE, 0, 1600)])
    roads, far = Straight([second, RIVER]), offset(HERE, 0, 2200)
    route = roads.route(far, HERE, Mode.FOOT)
    assert route is not None
    assert route.line == (far, second.crossings[0], RIVER.crossings[1], HERE)
    assert metres(roads, HERE, far) == pytest.approx(route.metres)


def test_a_river_without_a_bridge_for_this_mode_has_no_way_over() -> None:
    roads = Straight([Barrier(RIVER.ring, RIVER.crossings, frozenset({Mode.CAR}))])
    far = offset(HERE, 0, 1200)
    assert metres(roads, HERE, far, Mode.FOOT) is None
    assert roads.route(far, HERE, Mode.FOOT) is None
    assert metres(roads, HERE, far, Mode.CAR) is not None
    assert metres(Straight([Barrier.of(RIVER.ring, [])]), HERE, far) is None


def test_a_fix_that_fell_into_the_water_belongs_to_the_nearer_bank() -> None:
    roads = Straight([RIVER])
    assert metres(roads, HERE, offset(HERE, 0, 520)) == pytest.approx(520 * DETOUR, rel=0.05)
    assert (metres(roads, HERE, offset(HERE, 0, 680)) or 0) > 2000
    on_the_bridge = offset(RIVER.crossings[1], 0, 60)
    assert metres(roads, HERE, on_the_bridge) == pytest.approx(distance_m(HERE, on_the_bridge) * DETOUR, rel=0.01)


def test_beyond_the_limit_the_numbers_are_none_and_nobody_is_no_answer() -> None:
    assert Straight().legs(HERE, [(offset(HERE, 5000, 0), Mode.FOOT)], limit_s=600)[0].seconds is None
    assert not len(Straight([RIVER]).legs(HERE, []))


def test_reach_stops_at_the_river_until_there_is_time_for_the_bridge() -> None:
    roads, far = Straight([RIVER]), offset(RIVER.crossings[1], 0, 300)
    short, long = roads.reach(HERE, Mode.FOOT, [15, 30])
    assert short.estimated
    assert inside(offset(HERE, 0, 400), short.rings[0])
    assert not any(inside(offset(HERE, 0, 800), ring) for ring in short.rings)
    assert any(inside(far, ring) for ring in long.rings)
    assert not any(inside(far, ring) for ring in short.rings)


def test_there_are_no_names_without_a_map() -> None:
    assert Straight().search("龙吴路") == []
    assert Straight().place_near(HERE) is None
    assert Straight().estimated

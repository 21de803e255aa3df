"""Who may pass where, on small maps drawn for the purpose."""

import pytest

from pingan.adapters.roads import Streets
from pingan.kernel.geo import Mode, Point
from pingan.kernel.travel import Leg
from tests.adapters.drawing import Drawing

ON_FOOT = {Mode.FOOT, Mode.HURRY}
RIDING = {Mode.BICYCLE, Mode.EBIKE}
MUSCLE = ON_FOOT | RIDING
ALL = set(Mode)


def who_gets(streets: Streets, origin: Point, target: Point) -> set[Mode]:
    legs = streets.legs(target, [(origin, mode) for mode in Mode], limit_s=float("inf"))
    return {mode for mode, leg in zip(Mode, legs, strict=True) if leg.seconds is not None}


def only(streets: Streets, origin: Point, target: Point, mode: Mode = Mode.FOOT) -> Leg:
    return streets.legs(target, [(origin, mode)], limit_s=float("inf"))[0]


def two_banks(**tags: str) -> Drawing:
    """A street on each bank, and one link between them from B to C."""
    banks = Drawing(A=(-1500, 0), B=(0, 0), C=(700, 0), D=(2200, 0), E=(-1500, 800), F=(2200, 800), G=(0, 800), H=(700, 800))
    return banks.street("AB").street("AEGB").street("CD").street("DFHC").street("BC", **tags)


@pytest.mark.parametrize(
    ("tags", "allowed"),
    [
        ({"highway": "residential"}, ALL),
        ({"highway": "primary", "foot": "no", "tunnel": "yes"}, RIDING | {Mode.CAR}),
        ({"highway": "primary", "foot": "no", "bicycle": "no"}, {Mode.CAR}),
        ({"highway": "primary", "bicycle": "no"}, ON_FOOT | {Mode.CAR}),
        ({"highway": "motorway"}, {Mode.CAR}),
        ({"highway": "motorway", "access": "yes"}, {Mode.CAR}),
        ({"highway": "trunk"}, ALL),
        ({"highway": "trunk", "tunnel": "yes"}, {Mode.CAR}),
        ({"highway": "trunk", "motorroad": "yes"}, {Mode.CAR}),
        ({"highway": "footway"}, MUSCLE),
        ({"highway": "footway", "bicycle": "no"}, ON_FOOT),
        ({"highway": "footway", "motor_vehicle": "yes"}, ALL),
        ({"highway": "pedestrian", "emergency": "yes"}, ALL),
        ({"highway": "path"}, MUSCLE),
        ({"highway": "cycleway"}, MUSCLE),
        ({"highway": "cycleway", "foot": "no"}, RIDING),
        ({"highway": "steps"}, ON_FOOT),
        ({"highway": "steps", "ramp:bicycle": "yes"}, MUSCLE),
        ({"highway": "track"}, ALL),
        ({"highway": "residential", "access": "no"}, set()),
        ({"highway": "residential", "access": "no", "foot": "yes"}, ON_FOOT),
        ({"highway": "residential", "access": "private"}, ALL),  # the far bank lies behind it
        ({"highway": "residential", "motor_vehicle": "no"}, MUSCLE),
        ({"highway": "residential", "vehicle": "no"}, ON_FOOT),
        ({"highway": "residential", "vehicle": "no", "bicycle": "yes"}, MUSCLE),
        ({"highway": "construction"}, set()),
        ({"highway": "proposed"}, set()),
    ],
)
def test_who_gets_from_bank_to_bank(tags: dict[str, str], allowed: set[Mode]) -> None:
    banks = two_banks(**tags)
    assert who_gets(banks.open(), banks.point("A", 20), banks.point("D", -20)) == allowed


@pytest.mark.parametrize(
    ("barrier", "allowed"),
    [
        ({"barrier": "gate"}, ALL),
        ({"barrier": "lift_gate"}, ALL),
        ({"barrier": "bollard"}, MUSCLE),
        ({"barrier": "kissing_gate"}, ON_FOOT),
        ({"barrier": "kissing_gate", "bicycle": "yes"}, MUSCLE),
        ({"barrier": "wall"}, set()),
        ({"barrier": "gate", "locked": "yes"}, set()),
        ({"barrier": "gate", "access": "no"}, set()),
        ({"barrier": "gate", "access": "no", "foot": "yes"}, ON_FOOT),
        ({"barrier": "gate", "access": "private"}, ALL),  # the far bank lies behind it
        ({"barrier": "gate", "motor_vehicle": "no"}, MUSCLE),
    ],
)
def test_who_gets_through_what_stands_in_the_way(barrier: dict[str, str], allowed: set[Mode]) -> None:
    banks = Drawing(A=(-1500, 0), B=(0, 0), M=(350, 0), C=(700, 0), D=(2200, 0), E=(-1500, 800), G=(0, 800), F=(2200, 800), H=(700, 800))
    banks.street("AB").street("AEGB").street("CD").street("DFHC").street("BMC").at("M", **barrier)
    assert who_gets(banks.open(), banks.point("A", 20), banks.point("D", -20)) == allowed


def compound(gate: dict[str, str]) -> Drawing:
    """A block: the street goes round it (A B C D), a lane leads through it behind two gates (A P Q C)."""
    block = Drawing(A=(0, 0), B=(0, 900), C=(900, 900), D=(900, 0), P=(100, 100), Q=(800, 800), M=(450, 450), N=(450, 600), Z=(-5000, 0))
    return (
        block.street("ABCDA")
        .street("ZA")
        .street("APMQC", highway="service")
        .street("MN", highway="footway")
        .at("P", **gate)
        .at("Q", **gate)
    )


def test_nobody_takes_a_short_cut_through_a_compound_but_everyone_gets_in_and_out() -> None:
    block = compound({"barrier": "gate", "access": "private"})
    streets = block.open()
    round_it, inside = only(streets, block.point("A"), block.point("C")), only(streets, block.point("A"), block.point("M"))
    assert round_it.metres == pytest.approx(1800, abs=3)
    assert inside.metres == pytest.approx(450 * 2**0.5, abs=3)
    assert only(streets, block.point("N"), block.point("C")).metres == pytest.approx(150 + 450 * 2**0.5, abs=3)
    assert only(streets, block.point("N"), block.point("P", 50, 50)).metres == pytest.approx(150 + 300 * 2**0.5, abs=3)
    assert only(streets, block.point("M"), block.point("Z", 100)).metres == pytest.approx(450 * 2**0.5 + 4900, abs=5)


def test_an_open_gate_is_a_short_cut() -> None:
    block = compound({"barrier": "gate"})
    assert only(block.open(), block.point("A"), block.point("C")).metres == pytest.approx(900 * 2**0.5, abs=3)


def test_from_one_compound_to_another_by_the_public_street_only() -> None:
    row = Drawing(
        A=(0, 0), B=(400, 0), C=(800, 0), P=(0, 40), Q=(400, 40), R=(800, 40), U=(0, 200), V=(400, 200), W=(800, 200), Z=(9000, 0)
    )
    row.street("ABCZ").street("APU").street("BQV").street("CRW").street("UVW", access="private")
    for gate in "PQR":
        row.at(gate, barrier="gate", access="private")
    streets = row.open()
    assert only(streets, row.point("U", 0, -60), row.point("W", 0, -60)).metres == pytest.approx(140 * 0 + 60 + 800 + 60, abs=3)
    assert only(streets, row.point("A", 0, -5), row.point("C", 0, -5)).metres == pytest.approx(800, abs=3)


def test_cars_keep_to_one_ways_walkers_do_not() -> None:
    loop = Drawing(A=(0, 0), B=(400, 0), C=(400, 300), D=(0, 300)).street("AB", oneway="yes").street("BCDA")
    streets = loop.open()
    west, east = loop.point("A", 100), loop.point("A", 300)
    assert only(streets, west, east, Mode.CAR).metres == pytest.approx(200, abs=1)
    assert only(streets, east, west, Mode.CAR).metres == pytest.approx(100 + 300 + 400 + 300 + 100, abs=1)
    assert only(streets, east, west, Mode.BICYCLE).metres == pytest.approx(1200, abs=1)
    assert only(streets, east, west, Mode.FOOT).metres == pytest.approx(200, abs=1)


@pytest.mark.parametrize(
    ("tags", "metres"),
    [
        ({"oneway": "yes"}, 1200),
        ({"oneway": "-1"}, 200),
        ({"oneway": "yes", "oneway:bicycle": "no"}, 200),
        ({"oneway": "yes", "cycleway": "opposite_lane"}, 200),
        ({"oneway:bicycle": "yes"}, 1200),
        ({"junction": "roundabout"}, 1200),
        ({"junction": "roundabout", "oneway": "no"}, 200),
        ({"oneway": "no"}, 200),
    ],
)
def test_a_bicycle_against_the_stream(tags: dict[str, str], metres: float) -> None:
    loop = Drawing(A=(0, 0), B=(400, 0), C=(400, 300), D=(0, 300)).street("AB", **tags).street("BCDA")
    assert only(loop.open(), loop.point("A", 300), loop.point("A", 100), Mode.BICYCLE).metres == pytest.approx(metres, abs=1)


def test_who_stands_exactly_at_a_corner_may_leave_by_any_street() -> None:
    loop = Drawing(A=(0, 0), B=(400, 0), C=(400, 300), D=(0, 300)).street("AB", oneway="yes").street("BCDA")
    assert only(loop.open(), loop.point("B"), loop.point("A"), Mode.CAR).metres == pytest.approx(1000, abs=1)
    assert only(loop.open(), loop.point("A"), loop.point("B"), Mode.CAR).metres == pytest.approx(400, abs=1)


def test_steps_take_twice_the_time() -> None:
    way = Drawing(A=(0, 0), B=(300, 0), C=(370, 0), D=(700, 0)).street("AB").street("BC", highway="steps").street("CD")
    leg = only(way.open(), way.point("A"), way.point("D"))
    assert leg.seconds == pytest.approx((630 + 2 * 70) / 1.4, rel=0.001)
    assert leg.metres == pytest.approx(700, rel=0.001)


def test_a_bicycle_is_pushed_over_a_footway() -> None:
    way = Drawing(A=(0, 0), B=(300, 0), C=(400, 0), D=(700, 0)).street("AB").street("BC", highway="footway").street("CD")
    assert only(way.open(), way.point("A"), way.point("D"), Mode.BICYCLE).seconds == pytest.approx(600 / 4.2 + 100 / 1.2, rel=0.001)


@pytest.mark.parametrize(
    ("tags", "seconds"),
    [
        ({}, 700 / 3 + 300),
        ({"duration": "00:05"}, 300 + 300),
        ({"duration": "5", "interval": "00:20"}, 300 + 600),
        ({"duration": "soon"}, 700 / 3 + 300),
    ],
)
def test_a_ferry_takes_its_time_and_a_wait(tags: dict[str, str], seconds: float) -> None:
    banks = Drawing(A=(-1500, 0), B=(0, 0), C=(700, 0), D=(2200, 0)).street("AB").street("CD").way("BC", route="ferry", **tags)
    streets = banks.open()
    leg = only(streets, banks.point("A"), banks.point("D"))
    assert leg.seconds == pytest.approx(3000 / 1.4 + seconds, rel=0.001)
    assert leg.metres == pytest.approx(3700, rel=0.001)
    assert who_gets(streets, banks.point("A", 20), banks.point("D", -20)) == MUSCLE
    assert only(streets, banks.point("B", 340), banks.point("A")).seconds is None, "nobody starts in the middle of the river"


def test_two_on_one_street_meet_without_going_round() -> None:
    street = Drawing(A=(0, 0), B=(1000, 0)).street("AB")
    streets = street.open()
    leg = only(streets, street.point("A", 700, 12), street.point("A", 300, -40))
    assert leg.metres == pytest.approx(400, abs=0.5)
    assert leg.snap_metres == pytest.approx(12, abs=0.1)
    assert leg.straight_metres == pytest.approx((400**2 + 52**2) ** 0.5, abs=0.5)
    assert only(streets, street.point("A", 700), street.point("A", 700)).seconds == pytest.approx(0, abs=0.01)


def test_too_far_from_any_street_there_is_no_path_and_the_distance_is_told() -> None:
    street = Drawing(A=(0, 0), B=(1000, 0)).street("AB")
    leg = only(street.open(), street.point("A", 500, 350), street.point("B"))
    assert (leg.seconds, leg.metres) == (None, None)
    assert leg.snap_metres == pytest.approx(350, abs=0.5)


def test_beyond_the_limit_the_numbers_are_none() -> None:
    street = Drawing(A=(0, 0), B=(1000, 0)).street("AB")
    streets, origin, target = street.open(), street.point("A"), street.point("B")
    assert streets.legs(target, [(origin, Mode.FOOT)], limit_s=720)[0].seconds == pytest.approx(1000 / 1.4, abs=1)
    assert streets.legs(target, [(origin, Mode.FOOT)], limit_s=700)[0].seconds is None


def test_a_position_beside_an_island_of_streets_takes_the_town_instead() -> None:
    """A stray footway in a park that joins nothing must not cut a person off."""
    town = Drawing(A=(0, 0), B=(5000, 0), C=(5000, 500), D=(0, 500), P=(1000, 60), Q=(1040, 60))
    town.street("ABCDA").street("PQ", highway="footway")
    leg = only(town.open(), town.point("P", 20, 2), town.point("A"))
    assert leg.metres == pytest.approx(1020, abs=2)
    assert leg.snap_metres == pytest.approx(62, abs=1)

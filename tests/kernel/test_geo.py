"""Places on the ground, and the datums in which Chinese phones state them."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pingan.kernel.errors import Invalid
from pingan.kernel.geo import (
    EARTH_RADIUS_M,
    Datum,
    Point,
    bearing_deg,
    cell,
    distance_m,
    from_gcj02,
    inside,
    offset,
    point,
    to_bd09,
    to_gcj02,
)

XUJIAHUI = Point(31.1880, 121.4370)
in_china = st.builds(Point, st.floats(18, 54), st.floats(73, 135))
in_town = st.builds(lambda north, east: offset(XUJIAHUI, north, east), st.floats(-20_000, 20_000), st.floats(-20_000, 20_000))
anywhere = st.builds(Point, st.floats(-89, 89), st.floats(-180, 180))


def test_gcj02_at_xujiahui_is_shifted_by_the_published_amount() -> None:
    north, east = to_gcj02(XUJIAHUI)
    assert north - XUJIAHUI.latitude == pytest.approx(-0.001879, abs=5e-6)
    assert east - XUJIAHUI.longitude == pytest.approx(0.004616, abs=5e-6)
    assert distance_m(XUJIAHUI, Point(north, east)) == pytest.approx(486, abs=10)


@given(in_china)
def test_a_cell_hides_the_door_and_keeps_the_neighbourhood(p: Point) -> None:
    centre = cell(p)
    assert distance_m(p, centre) <= 142  # half the diagonal of 200 m
    assert distance_m(cell(centre), centre) < 0.001


@given(in_town, st.floats(-99, 99), st.floats(-99, 99))
def test_everybody_in_a_cell_has_the_same_centre(p: Point, north_m: float, east_m: float) -> None:
    assert cell(offset(cell(p), north_m, east_m)) == cell(p)


@given(in_china)
def test_gcj02_there_and_back_is_exact_to_a_millionth_of_a_degree(p: Point) -> None:
    back = point(*to_gcj02(p), Datum.GCJ02)
    assert abs(back.latitude - p.latitude) < 1e-6
    assert abs(back.longitude - p.longitude) < 1e-6


@given(in_china)
def test_bd09_there_and_back_is_exact_to_a_millionth_of_a_degree(p: Point) -> None:
    back = point(*to_bd09(p), Datum.BD09)
    assert abs(back.latitude - p.latitude) < 1e-6
    assert abs(back.longitude - p.longitude) < 1e-6


def test_bd09_agrees_with_the_published_inverse_within_a_metre() -> None:
    """GCJ-02 from BD-09 as map shops' samples have it; approximate, but a check on the sign and size of ours."""
    latitude, longitude = to_bd09(XUJIAHUI)
    k = math.pi * 3000 / 180
    x, y = longitude - 0.0065, latitude - 0.006
    z = math.hypot(x, y) - 0.00002 * math.sin(y * k)
    theta = math.atan2(y, x) - 0.000003 * math.cos(x * k)
    assert distance_m(from_gcj02(z * math.sin(theta), z * math.cos(theta)), XUJIAHUI) < 1


@given(in_china)
def test_wgs84_is_left_alone(p: Point) -> None:
    assert point(p.latitude, p.longitude, Datum.WGS84) == p


def test_a_position_without_a_datum_is_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        point(31.0, 121.0, None)
    assert refusal.value.reason == "datum_missing"


@pytest.mark.parametrize("datum", list(Datum))
@pytest.mark.parametrize(("latitude", "longitude"), [(math.nan, 121), (31, math.inf), (90.1, 0), (-91, 0), (0, 180.5), (121.4, 31.2 * 10)])
def test_what_is_not_on_earth_is_refused(latitude: float, longitude: float, datum: Datum) -> None:
    with pytest.raises(Invalid) as refusal:
        point(latitude, longitude, datum)
    assert refusal.value.reason == "not_a_position"
    assert refusal.value.facts == {}


@given(anywhere, anywhere)
def test_distance_is_a_distance(a: Point, b: Point) -> None:
    assert distance_m(a, a) == 0
    assert distance_m(a, b) == pytest.approx(distance_m(b, a))
    assert 0 <= distance_m(a, b) <= math.pi * EARTH_RADIUS_M + 1


@given(anywhere, anywhere, anywhere)
def test_a_detour_is_never_shorter(a: Point, b: Point, c: Point) -> None:
    assert distance_m(a, c) <= distance_m(a, b) + distance_m(b, c) + 0.01


def test_a_degree_of_latitude_is_111_kilometres() -> None:
    assert distance_m(Point(31, 121), Point(32, 121)) == pytest.approx(111_195, abs=1)


@given(st.floats(-5_000, 5_000), st.floats(-5_000, 5_000))
def test_an_offset_is_as_far_and_in_the_direction_asked(north: float, east: float) -> None:
    assume(math.hypot(north, east) > 10)
    there = offset(XUJIAHUI, north, east)
    assert distance_m(XUJIAHUI, there) == pytest.approx(math.hypot(north, east), rel=1e-3)
    off = (bearing_deg(XUJIAHUI, there) - math.degrees(math.atan2(east, north)) + 180) % 360 - 180
    assert abs(off) < 0.1


@pytest.mark.parametrize(("north", "east", "degrees"), [(100, 0, 0), (0, 100, 90), (-100, 0, 180), (0, -100, 270)])
def test_bearings_go_clockwise_from_north(north: float, east: float, degrees: float) -> None:
    assert bearing_deg(XUJIAHUI, offset(XUJIAHUI, north, east)) == pytest.approx(degrees, abs=0.01)


@given(st.floats(-300, 300), st.floats(-300, 300))
def test_inside_a_square_is_what_the_numbers_say(north: float, east: float) -> None:
    assume(min(abs(abs(north) - 100), abs(abs(east) - 100)) > 0.01)
    square = [offset(XUJIAHUI, *corner) for corner in ((100, 100), (100, -100), (-100, -100), (-100, 100))]
    assert inside(offset(XUJIAHUI, north, east), square) == (abs(north) < 100 and abs(east) < 100)


@given(st.floats(-150, 150), st.floats(-150, 150), st.integers(0, 4))
def test_inside_does_not_care_where_the_ring_begins_or_which_way_it_runs(north: float, east: float, start: int) -> None:
    lane = [offset(XUJIAHUI, *corner) for corner in ((100, 100), (100, -100), (0, 0), (-100, -100), (-100, 100))]
    here = offset(XUJIAHUI, north, east)
    turned = lane[start:] + lane[:start]
    assert inside(here, lane) == inside(here, turned) == inside(here, turned[::-1])


def test_the_mouth_of_an_angle_is_outside_it() -> None:
    lane = [offset(XUJIAHUI, *corner) for corner in ((100, 100), (100, -100), (0, 0), (-100, -100), (-100, 100))]
    assert not inside(offset(XUJIAHUI, 0, -50), lane)
    assert inside(offset(XUJIAHUI, 0, 50), lane)

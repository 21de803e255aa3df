"""Places on the ground. Inside the house every coordinate is WGS-84; other datums are converted where they come in."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pingan.kernel.errors import Invalid

_POLE_DEG, _DATE_LINE_DEG = 90, 180
EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of the GRS-80 ellipsoid in metres (IUGG)."""


CELL_M = 200.0
"""Wide enough to hold a compound, so that its centre is nobody's door."""


class Datum(StrEnum):
    """The frames in which Chinese phones and map shops state a position."""

    WGS84 = "wgs84"
    GCJ02 = "gcj02"
    BD09 = "bd09"


class Mode(StrEnum):
    """A person's own way of moving. Cruising speeds on open ground are in `SPEED_MPS`."""

    FOOT = "foot"
    HURRY = "hurry"
    BICYCLE = "bicycle"
    EBIKE = "ebike"
    CAR = "car"


SPEED_MPS = {Mode.FOOT: 1.4, Mode.HURRY: 2.3, Mode.BICYCLE: 4.2, Mode.EBIKE: 5.6, Mode.CAR: 8.0}
ON_FOOT = frozenset({Mode.FOOT, Mode.HURRY})


@dataclass(frozen=True, slots=True)
class Point:
    """A WGS-84 position in degrees."""

    latitude: float
    longitude: float


Ring = Sequence[Point]


def point(latitude: float, longitude: float, datum: Datum | None) -> Point:
    """A position from outside, in its declared datum.

    Raises:
        Invalid: the datum is missing, or a number is not a position on Earth.
    """
    if datum is None:
        raise Invalid("datum_missing")
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= _POLE_DEG and abs(longitude) <= _DATE_LINE_DEG):
        raise Invalid("not_a_position")
    match datum:
        case Datum.WGS84:
            return Point(latitude, longitude)
        case Datum.GCJ02:
            return from_gcj02(latitude, longitude)
        case Datum.BD09:
            return from_bd09(latitude, longitude)


def distance_m(a: Point, b: Point) -> float:
    """Great-circle distance in metres (haversine)."""
    lat_a, lat_b = math.radians(a.latitude), math.radians(b.latitude)
    half_lat = math.sin((lat_b - lat_a) / 2)
    half_lon = math.sin(math.radians(b.longitude - a.longitude) / 2)
    h = half_lat * half_lat + math.cos(lat_a) * math.cos(lat_b) * half_lon * half_lon
    return 2 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(h)))


def offset(origin: Point, north_m: float, east_m: float) -> Point:
    """The point so many metres north and east of `origin`; good to a metre within a city."""
    latitude = origin.latitude + math.degrees(north_m / EARTH_RADIUS_M)
    longitude = origin.longitude + math.degrees(east_m / (EARTH_RADIUS_M * math.cos(math.radians(origin.latitude))))
    return Point(latitude, longitude)


def cell(at: Point, size_m: float = CELL_M) -> Point:
    """The centre of the cell in which `at` lies: one of a fixed grid of squares `size_m` wide. Everybody in a cell has the same centre."""
    row_deg = math.degrees(size_m / EARTH_RADIUS_M)
    latitude = (math.floor(at.latitude / row_deg) + 0.5) * row_deg
    column_deg = row_deg / math.cos(math.radians(latitude))
    return Point(latitude, (math.floor(at.longitude / column_deg) + 0.5) * column_deg)


def bearing_deg(a: Point, b: Point) -> float:
    """Initial bearing from `a` to `b`, degrees clockwise from north, 0 to 360."""
    lat_a, lat_b = math.radians(a.latitude), math.radians(b.latitude)
    dlon = math.radians(b.longitude - a.longitude)
    y = math.sin(dlon) * math.cos(lat_b)
    x = math.cos(lat_a) * math.sin(lat_b) - math.sin(lat_a) * math.cos(lat_b) * math.cos(dlon)
    return math.degrees(math.atan2(y, x)) % 360


def inside(p: Point, ring: Ring) -> bool:
    """Whether `p` lies in a closed ring (even-odd rule)."""
    within = False
    previous = ring[-1]
    for corner in ring:
        if (corner.latitude > p.latitude) != (previous.latitude > p.latitude):
            share = (p.latitude - corner.latitude) / (previous.latitude - corner.latitude)
            if p.longitude < corner.longitude + share * (previous.longitude - corner.longitude):
                within = not within
        previous = corner
    return within


# GCJ-02 as reverse-engineered and published (eviltransform and others): Krasovsky 1940 ellipsoid plus two waves.
_GCJ_A, _GCJ_EE = 6_378_245.0, 0.006_693_421_622_965_943
_BD_X = math.pi * 3000.0 / 180.0


def _gcj_shift(latitude: float, longitude: float) -> tuple[float, float]:
    x, y = longitude - 105.0, latitude - 35.0
    common = 20.0 * math.sin(6.0 * x * math.pi) + 20.0 * math.sin(2.0 * x * math.pi)
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    north += (common + 20.0 * math.sin(y * math.pi) + 40.0 * math.sin(y / 3.0 * math.pi)) * 2.0 / 3.0
    north += (160.0 * math.sin(y / 12.0 * math.pi) + 320.0 * math.sin(y * math.pi / 30.0)) * 2.0 / 3.0
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    east += (common + 20.0 * math.sin(x * math.pi) + 40.0 * math.sin(x / 3.0 * math.pi)) * 2.0 / 3.0
    east += (150.0 * math.sin(x / 12.0 * math.pi) + 300.0 * math.sin(x / 30.0 * math.pi)) * 2.0 / 3.0
    phi = math.radians(latitude)
    magic = 1 - _GCJ_EE * math.sin(phi) ** 2
    north = math.degrees(north * magic * math.sqrt(magic) / (_GCJ_A * (1 - _GCJ_EE)))
    east = math.degrees(east * math.sqrt(magic) / (_GCJ_A * math.cos(phi)))
    return north, east


def to_gcj02(p: Point) -> tuple[float, float]:
    """(latitude, longitude) in GCJ-02, as Chinese map applications expect it."""
    north, east = _gcj_shift(p.latitude, p.longitude)
    return p.latitude + north, p.longitude + east


def from_gcj02(latitude: float, longitude: float) -> Point:
    """WGS-84 from GCJ-02; exact to a centimetre."""
    return _undo(to_gcj02, latitude, longitude)


def to_bd09(p: Point) -> tuple[float, float]:
    """(latitude, longitude) in BD-09, as Baidu's maps expect it."""
    y, x = to_gcj02(p)
    z = math.hypot(x, y) + 0.00002 * math.sin(y * _BD_X)
    theta = math.atan2(y, x) + 0.000003 * math.cos(x * _BD_X)
    return z * math.sin(theta) + 0.006, z * math.cos(theta) + 0.0065


def from_bd09(latitude: float, longitude: float) -> Point:
    """WGS-84 from BD-09; exact to a centimetre (the published inverse formula is a fifth of a metre off)."""
    return _undo(to_bd09, latitude, longitude)


def _undo(shift: Callable[[Point], tuple[float, float]], latitude: float, longitude: float) -> Point:
    """The point that `shift` brings to (latitude, longitude), by fixed-point iteration."""
    guess = Point(latitude, longitude)
    for _ in range(5):
        there = shift(guess)
        guess = Point(guess.latitude + latitude - there[0], guess.longitude + longitude - there[1])
    return guess

"""The ground of a made-up station: areas, houses and posts on whatever map there is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pingan.features.areas.model import Area, Rank
from pingan.features.houses.model import House, Post
from pingan.kernel.chance import Chance
from pingan.kernel.geo import Point, offset
from pingan.kernel.travel import Place

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

HALF_M = 2500.0
"""A station looks after about 25 square kilometres."""
HOUSES = 7
BY_DAY = 3
"""Every third house is closed at night."""
_POSTS_APART_M = 45.0
_NUMERALS = "一二三四五六七八九"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where the station is, and what stands there. Members and calls come from within `bounds`."""

    station: str
    name: str
    bounds: Bounds
    areas: tuple[Area, ...]
    houses: tuple[House, ...]
    posts: tuple[Post, ...]


def around(centre: Point, limits: Bounds | None) -> Bounds:
    """A station's ground around `centre`, no larger than the map."""
    low, high = offset(centre, -HALF_M, -HALF_M), offset(centre, HALF_M, HALF_M)
    west, south, east, north = limits or (low.longitude, low.latitude, high.longitude, high.latitude)
    return max(west, low.longitude), max(south, low.latitude), min(east, high.longitude), min(north, high.latitude)


def somewhere(bounds: Bounds, chance: Chance) -> Point:
    """A point within, each as likely as any other."""
    west, south, east, north = bounds
    return Point(south + chance.random() * (north - south), west + chance.random() * (east - west))


def nearby(at: Point, metres: float, chance: Chance) -> Point:
    """A point in a square of twice `metres` around `at`."""
    return offset(at, (2 * chance.random() - 1) * metres, (2 * chance.random() - 1) * metres)


def settle(station: str, name: str, bounds: Bounds, spots: Sequence[Place]) -> Ground:
    """A station for a map that knows nothing of houses: one house of two posts at each of `spots`, committees and grids by ruler."""
    houses = tuple(
        furnished(House(id=f"{station}-house-{i}", station=station, name=f"{spot.name}平安屋", at=spot.at), i)
        for i, spot in enumerate(spots, 1)
    )
    pairs = (post for house, spot in zip(houses, spots, strict=True) for post in _two_posts(house, spot))
    posts = tuple(called(post, number) for number, post in enumerate(pairs, 1))
    return Ground(station=station, name=name, bounds=bounds, areas=_ruled(station, bounds), houses=houses, posts=posts)


def furnished(house: House, number: int) -> House:
    """With what a house has besides its pin: most are open round the clock, every third by day."""
    hours = "Mo-Fr 07:00-22:00; Sa-Su 08:00-21:00" if number % BY_DAY == 0 else "24/7"
    return replace(
        house, hours=hours, unit=f"{house.name.removesuffix('平安屋')}居委会", lamp=f"灯箱 {number:02}", call_sign=f"平安屋 {number:02}"
    )


def called(post: Post, number: int) -> Post:
    """With its name on the radio."""
    return replace(post, call_sign=f"平安 {number:02}")


def _two_posts(house: House, spot: Place) -> tuple[Post, Post]:
    there = (spot.at, offset(spot.at, _POSTS_APART_M, _POSTS_APART_M))
    first, second = (
        Post(id=f"{house.id}-post-{i}", station=house.station, house=house.id, name=f"{spot.name}{_NUMERALS[i - 1]}号岗", at=at)
        for i, at in enumerate(there, 1)
    )
    return first, second


def _ruled(station: str, bounds: Bounds) -> tuple[Area, ...]:
    """Four committees of four grids each."""
    areas: list[Area] = []
    for i, part in enumerate(_quarters(bounds)):
        committee = Area(
            id=f"{station}-committee-{i + 1}",
            station=station,
            rank=Rank.COMMITTEE,
            name=f"第{_NUMERALS[i]}居委会",
            parent=station,
            ring=_ring(part),
        )
        areas.append(committee)
        areas += [
            Area(
                id=f"{committee.id}-grid-{k + 1}", station=station, rank=Rank.GRID, name=f"第{_NUMERALS[i]}居委会第{_NUMERALS[k]}网格",
                parent=committee.id, ring=_ring(piece),
            )
            for k, piece in enumerate(_quarters(part))
        ]  # fmt: skip
    return tuple(areas)


def _quarters(bounds: Bounds) -> list[Bounds]:
    west, south, east, north = bounds
    columns = list(pairwise((west, (west + east) / 2, east)))
    return [(w, s, e, n) for s, n in pairwise((south, (south + north) / 2, north)) for w, e in columns]


def _ring(bounds: Bounds) -> tuple[Point, ...]:
    west, south, east, north = bounds
    return (Point(south, west), Point(south, east), Point(north, east), Point(north, west), Point(south, west))

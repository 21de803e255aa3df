"""Address search over the map's names, and the name for a point."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import shapely

from pingan.adapters.roads.places import NamedPlace, fold, spellings
from pingan.adapters.roads.plane import Plane, lonlat
from pingan.kernel.geo import Point
from pingan.kernel.travel import Place

ADDRESS_NEAR_M = 30.0
POI_NEAR_M = 40.0
_RANK = {"compound": 0, "poi": 1, "street": 2, "area": 3, "water": 4, "ferry": 5, "stop": 6}
_ADDRESS = re.compile(r"^(?P<street>.*?\D)(?P<number>\d+(?:[弄支号]+\d+)*)(?:号|弄|hao|long)?(?:[楼室幢栋].*)?$")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Address:
    name: str
    street: str
    number: str
    at: tuple[float, float]


class Gazetteer:
    """The names of one map in memory. Read only, so any thread may ask."""

    def __init__(self, places: list[NamedPlace], addresses: Mapping[str, Mapping[str, tuple[float, float]]], centre: Point) -> None:
        """`addresses` as in `Places`."""
        self._plane = Plane(centre.longitude, centre.latitude)
        self._places = places
        self._folded = [(fold(place.name), *place.spelt) for place in places]
        self._addresses = addresses
        self._streets = [(street, (fold(street), *spellings(street))) for street in addresses]
        self._numbered = [
            _Address(_address_name(street, number), street, number, at)
            for street, numbers in addresses.items()
            for number, at in numbers.items()
        ]
        self._address_tree = self._tree([each.at for each in self._numbered])
        self._pois = [place for place in places if place.kind == "poi"]
        self._poi_tree = self._tree([(place.latitude, place.longitude) for place in self._pois])
        self._compounds = [place for place in places if place.ring]
        self._compound_tree = shapely.STRtree([shapely.Polygon(self._plane.metres(np.array(place.ring))) for place in self._compounds])

    @classmethod
    def load(cls, path: Path, centre: Point) -> Self:
        """Read what `Places.save` wrote.

        Raises:
            OSError, ValueError, KeyError, TypeError: the file is missing or broken.
        """
        data = json.loads(path.read_text(encoding="utf-8"))
        places = [
            NamedPlace(name, kind, lat, lon, tuple(spelt), tuple((x, y) for x, y in ring))
            for name, kind, lat, lon, spelt, ring in data["places"]
        ]
        return cls(places, data["addresses"], centre)

    def _tree(self, positions: list[tuple[float, float]]) -> shapely.STRtree:
        metres = self._plane.metres(lonlat([Point(latitude, longitude) for latitude, longitude in positions]))
        return shapely.STRtree(np.asarray(shapely.points(metres), object))

    def search(self, text: str, limit: int = 10) -> list[Place]:
        """Places by name, pinyin, initials or address; best first. Nothing for a blank text."""
        wanted = fold(text)
        if not wanted or limit <= 0:
            return []
        found = dict.fromkeys(self._search_addresses(wanted, limit))
        scored = []
        for place, spelt in zip(self._places, self._folded, strict=True):
            score = _score(wanted, spelt)
            if score is not None:
                scored.append((score, _RANK.get(place.kind, 9), len(place.name), place.name, place))
        scored.sort(key=lambda row: row[:4])
        found |= dict.fromkeys(Place(place.name, place.kind, Point(place.latitude, place.longitude)) for *_, place in scored[:limit])
        return list(found)[:limit]

    def _search_addresses(self, wanted: str, limit: int) -> list[Place]:
        """A street followed by a number: the very house, else the nearest numbers the map knows in that street, and the street."""
        match = _ADDRESS.match(wanted)
        if match is None:
            return []
        streets = [(score, street) for street, spelt in self._streets if (score := _score(match["street"], spelt)) is not None]
        number = match["number"]
        found: list[Place] = []
        for _, street in sorted(streets)[:3]:
            numbers = self._addresses[street]
            exact = [each for each in (number, f"{number}弄") if each in numbers]
            close = exact or sorted(numbers, key=lambda each: _apart(each, number))[:3]
            found += [Place(_address_name(street, each), "address", Point(*numbers[each])) for each in close]
        return found[:limit]

    def near(self, at: Point) -> Place | None:
        """The house number or place beside a point, or the compound around it."""
        here = shapely.Point(*self._plane.metres(lonlat([at]))[0])
        if (house := _nearest(self._address_tree, here, ADDRESS_NEAR_M)) is not None:
            address = self._numbered[house]
            return Place(address.name, "address", Point(*address.at))
        if (poi := _nearest(self._poi_tree, here, POI_NEAR_M)) is not None:
            return _as_place(self._pois[poi])
        around = self._compound_tree.query(here, predicate="intersects")
        return _as_place(self._compounds[min(around.tolist())]) if len(around) else None


def _as_place(place: NamedPlace) -> Place:
    return Place(place.name, place.kind, Point(place.latitude, place.longitude))


def _address_name(street: str, number: str) -> str:
    return f"{street}{number}" if number.endswith("弄") else f"{street}{number}号"


def _nearest(tree: shapely.STRtree, here: shapely.Point, within_m: float) -> int | None:
    if len(tree) == 0:
        return None
    found = tree.query_nearest(here, max_distance=within_m, all_matches=False)
    return int(found[0]) if len(found) else None


def _score(wanted: str, spelt: tuple[str, ...]) -> int | None:
    """0 the very name, 1 its beginning, 2 the very spelling, 3 a spelling's beginning, 4 inside the name, 5 inside a spelling."""
    name, *others = spelt
    if wanted == name:
        return 0
    if name.startswith(wanted):
        return 1
    if wanted in others:
        return 2
    if any(other.startswith(wanted) for other in others):
        return 3
    if wanted in name:
        return 4
    return 5 if any(wanted in other for other in others) else None


def _apart(number: str, wanted: str) -> tuple[int, int, str]:
    """How far one house number is from another: the same side of the street first."""
    here, there = (int(match[0]) if (match := _NUMBER.match(each)) else 0 for each in (number, wanted))
    return abs(here - there) + 8 * ((here - there) % 2), len(number), number

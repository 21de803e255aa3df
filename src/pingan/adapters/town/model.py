"""The generated town as data: what a demo or a rehearsal seeds a station with."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pingan.adapters.town.sheet import Sheet
from pingan.kernel.geo import Point

GENERATOR = "pingan town"
"""How the header of a town's file begins; the seed follows."""


@dataclass(frozen=True, slots=True)
class TownPost:
    """Where a guard stands (点位)."""

    id: str
    name: str
    at: Point


@dataclass(frozen=True, slots=True)
class TownHouse:
    """A house (平安屋) with its posts."""

    id: str
    name: str
    at: Point
    posts: tuple[TownPost, ...]


@dataclass(frozen=True, slots=True)
class TownArea:
    """A committee, or a grid inside one. All grids tile the town, and so do all committees; `ring` is closed."""

    id: str
    rank: Literal["committee", "grid"]
    name: str
    ring: tuple[Point, ...]
    parent: str | None
    """The committee of a grid."""


@dataclass(frozen=True, slots=True)
class TownPlace:
    """A named place on a street. `kind`: shop, compound, guest_house, mall, garage, police, fire_station, hospital, school, ferry …"""

    name: str
    kind: str
    at: Point


@dataclass(frozen=True, slots=True)
class Town:
    """About 25 km² that exist nowhere. The same seed gives the same town, to the byte."""

    seed: int
    name: str
    centre: Point
    ring: tuple[Point, ...]
    """Around the whole town, closed."""
    river: tuple[Point, ...]
    """The river's outline, closed."""
    crossings: tuple[Point, ...]
    """Where one gets over it on foot: bridges first, then the ferry."""
    houses: tuple[TownHouse, ...]
    areas: tuple[TownArea, ...]
    places: tuple[TownPlace, ...]
    """Shops, compounds (at their main gates) and the scenes of the article."""
    sheet: Sheet

    def write_osm(self, path: Path) -> None:
        """Write it as OSM XML, for the same builder as any real extract."""
        self.sheet.write(path, f"{GENERATOR} {self.seed}")

    def place(self, name: str) -> TownPlace:
        """A place by its name.

        Raises:
            KeyError: no place has this name.
        """
        for place in self.places:
            if place.name == name:
                return place
        raise KeyError(name)

"""Areas and stations."""

from dataclasses import dataclass
from enum import StrEnum

from pingan.kernel.geo import Point


class Rank(StrEnum):
    CITY = "city"
    DISTRICT = "district"
    STATION = "station"
    SUBDISTRICT = "subdistrict"
    COMMITTEE = "committee"
    GRID = "grid"
    MICRO_GRID = "micro_grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """`ring`: outer boundary, WGS-84; empty where no ground is drawn. For a station, `id` equals `station`."""

    id: str
    station: str
    rank: Rank
    name: str
    parent: str = ""
    ring: tuple[Point, ...] = ()

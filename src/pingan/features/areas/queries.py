"""What screens ask about grounds."""

from dataclasses import dataclass

from pingan.features.areas import rules, store
from pingan.features.areas.model import Area, Rank
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """An area on the map."""

    id: str
    rank: Rank
    name: str
    ring: tuple[Point, ...]


def _row(area: Area) -> AreaRow:
    return AreaRow(id=area.id, rank=area.rank, name=area.name, ring=area.ring)


@query(Right.AREA_READ)
def list_areas(work: Work) -> list[AreaRow]:
    """Every area of the actor's station, by rank and name."""
    return [_row(area) for area in store.list_areas(work)]


@query(Right.AREA_READ)
def at(work: Work, point: Point) -> list[AreaRow]:
    """Whose beat a point is: the areas that hold it, the smallest first."""
    return [_row(area) for area in rules.containing(store.list_areas(work), point)]

"""Which ground a point lies in."""

from collections.abc import Iterable

from pingan.features.areas.model import Area, Rank
from pingan.kernel.geo import Point, inside

_ORDER = tuple(Rank)
_CORNERS = 3


def containing(areas: Iterable[Area], point: Point) -> list[Area]:
    """The areas whose ring holds `point`, the smallest rank first; an area without a drawn ground holds nothing."""
    held = [area for area in areas if len(area.ring) >= _CORNERS and inside(point, area.ring)]
    return sorted(held, key=lambda area: (-_ORDER.index(area.rank), area.id))

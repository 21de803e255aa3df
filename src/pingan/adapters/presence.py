"""Where everyone on duty is, in this process's memory: a grid of cells of about 350 m per station."""

import math
import threading
from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter

from pingan.kernel.geo import Point
from pingan.ports import Fix

_CELL_DEG = 0.0035
_WIDEST = 64
"""Rings. Where people stand so thinly, looking at everyone is cheaper than at ever wider rings."""

Moved = Callable[[str, Fix | None], None]
_Place = tuple[int, int]
_Stand = tuple[float, float, float, Fix]
"""A fix as a point on the unit sphere. The straight line through the Earth sorts people as the way over ground does, at half the work."""
_nearness = itemgetter(0)


class GridPresence:
    """Newest fix per member; nearest by searching rings of cells outward."""

    def __init__(self) -> None:
        """Nobody is known."""
        self._stations: dict[str, _Grid] = {}
        self._watchers: dict[str, dict[object, Moved]] = {}
        self._lock = threading.Lock()

    def put(self, fix: Fix) -> bool:
        """Keep it unless a newer one is known; False if it was older."""
        with self._lock:
            if not self._stations.setdefault(fix.station, _Grid()).put(fix):
                return False
            self._tell(fix.station, fix.member, fix)
        return True

    def drop(self, station: str, member: str) -> None:
        """Forget the member at once."""
        with self._lock:
            if station in self._stations and self._stations[station].drop(member):
                self._tell(station, member, None)

    def watch(self, station: str, moved: Moved) -> Callable[[], None]:
        """Call `moved` on every change until the result is called, in the order in which they happen."""
        ticket = object()
        with self._lock:
            self._watchers.setdefault(station, {})[ticket] = moved

        def stop() -> None:
            with self._lock:
                self._watchers.get(station, {}).pop(ticket, None)

        return stop

    def _tell(self, station: str, member: str, fix: Fix | None) -> None:
        for moved in self._watchers.get(station, {}).values():
            moved(member, fix)

    def find(self, station: str, member: str) -> Fix | None:
        """The member's fix, if one is known."""
        grid = self._stations.get(station)
        return grid.fixes.get(member) if grid else None

    def everyone(self, station: str) -> Sequence[Fix]:
        """All fixes of the station."""
        with self._lock:
            grid = self._stations.get(station)
            return list(grid.fixes.values()) if grid else []

    def nearest(self, station: str, at: Point, count: int) -> Sequence[Fix]:
        """The `count` nearest by straight line, nearest first."""
        with self._lock:
            grid = self._stations.get(station)
            return grid.nearest(at, count) if grid else []


class _Grid:
    def __init__(self) -> None:
        self.fixes: dict[str, Fix] = {}
        self._cells: dict[_Place, dict[str, _Stand]] = {}

    def put(self, fix: Fix) -> bool:
        known, here = self.fixes.get(fix.member), _cell(fix.at)
        if known is not None:
            if known.seen > fix.seen:
                return False
            if (before := _cell(known.at)) != here:
                self._leave(before, fix.member)
        self.fixes[fix.member] = fix
        inhabitants = self._cells.get(here)
        if inhabitants is None:
            inhabitants = self._cells[here] = {}
        inhabitants[fix.member] = (*_on_sphere(fix.at), fix)
        return True

    def drop(self, member: str) -> bool:
        known = self.fixes.pop(member, None)
        if known is not None:
            self._leave(_cell(known.at), member)
        return known is not None

    def _leave(self, place: _Place, member: str) -> None:
        inhabitants = self._cells[place]
        del inhabitants[member]
        if not inhabitants:
            del self._cells[place]

    def nearest(self, at: Point, count: int) -> list[Fix]:
        """Rings outward until there are enough, then as far as the last of them stands: nobody nearer can hide beyond that."""
        centre, found, ring = _cell(at), list[_Stand](), 0
        enough = min(count, len(self.fixes))
        while len(found) < enough and ring <= _WIDEST:
            found += self._ring(centre, ring)
            ring += 1
        near = _by_nearness(at, found)[:enough]
        reach = _rings_within(at, near[-1][0]) if len(near) == enough and near else _WIDEST
        if reach >= _WIDEST:
            near = _by_nearness(at, self._everyone())
        elif reach >= ring:
            near = _by_nearness(at, found + [one for wider in range(ring, reach + 1) for one in self._ring(centre, wider)])
        return [fix for _, fix in near[:enough]]

    def _ring(self, centre: _Place, ring: int) -> list[_Stand]:
        """Whoever stands in the cells around `centre` that are `ring` cells away."""
        (row, column), cells = centre, self._cells
        inhabited = [cell for up, right in _ring(ring) if (cell := cells.get((row + up, column + right)))]
        return [one for cell in inhabited for one in cell.values()]

    def _everyone(self) -> list[_Stand]:
        return [one for cell in self._cells.values() for one in cell.values()]


def _by_nearness(at: Point, stands: Sequence[_Stand]) -> list[tuple[float, Fix]]:
    """(squared chord, fix), nearest first; the chord in Earth's radii."""
    x, y, z = _on_sphere(at)
    return sorted([((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2, fix) for a, b, c, fix in stands], key=_nearness)


def _rings_within(at: Point, squared_chord: float) -> int:
    """How many rings around the cell of `at` hold everybody who is no farther than this; counted by the narrower side of a cell."""
    angle = 2 * math.asin(min(1.0, math.sqrt(squared_chord) / 2))
    away_from_equator = min(math.pi / 2, math.radians(abs(at.latitude)) + angle)
    side = math.radians(_CELL_DEG) * math.cos(away_from_equator)
    return _WIDEST if angle >= side * _WIDEST else math.ceil(angle / side)


def _on_sphere(at: Point) -> tuple[float, float, float]:
    latitude, longitude = math.radians(at.latitude), math.radians(at.longitude)
    across = math.cos(latitude)
    return across * math.cos(longitude), across * math.sin(longitude), math.sin(latitude)


def _cell(at: Point) -> _Place:
    return math.floor(at.latitude / _CELL_DEG), math.floor(at.longitude / _CELL_DEG)


@cache
def _ring(ring: int) -> tuple[_Place, ...]:
    """The cells that are `ring` cells away from a centre, as steps north and east."""
    edge = range(-ring, ring + 1)
    return tuple((up, right) for up in edge for right in edge if max(abs(up), abs(right)) == ring)

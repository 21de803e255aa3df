"""Where everyone on duty is, in this process's memory: a grid of cells per station, the finer the closer people stand."""

import math
import threading
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import itemgetter

import numpy as np

from pingan.kernel.geo import Point
from pingan.ports import Fix, Positions

_WIDEST_CELL_DEG, _NARROWEST_CELL_DEG = 0.06, 0.0004
_CROWDED, _THIN = 8, 2
"""People in an inhabited cell, on average. Where there are more, cells are made half as large, and where there are fewer, twice: a search
looks at a few dozen people, whether a hundred stand in a district or a million in a city."""
_STEP = math.sqrt(2)
_WIDEST = 24
"""Rings. Where people stand so thinly around a place, looking at everyone is cheaper than at ever wider rings."""
_ROW = 1 << 32
"""Cells are numbered row by row, so that a step to another cell is an addition."""

Moved = Callable[[str, Fix | None], None]
_Stand = tuple[float, float, float, str]
"""Where a member stands, as a point on the unit sphere. The straight line through the Earth sorts people as the way over ground does, at
half the work."""
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
            grid = self._stations.get(fix.station)
            if grid is None:
                grid = self._stations[fix.station] = _Grid()
            if not grid.put(fix):
                return False
            if fix.station in self._watchers:
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

    def positions(self, station: str) -> Positions:
        """All fixes of the station as columns."""
        with self._lock:
            return self._stations.setdefault(station, _Grid()).columns.positions()

    def nearest(self, station: str, at: Point, count: int) -> Sequence[Fix]:
        """The `count` nearest by straight line, nearest first."""
        with self._lock:
            grid = self._stations.get(station)
            return grid.nearest(at, count) if grid else []


class _Grid:
    def __init__(self) -> None:
        self.fixes: dict[str, Fix] = {}
        self.columns = _Columns()
        self._cell_deg = _WIDEST_CELL_DEG
        self._cells: dict[int, dict[str, _Stand]] = {}
        self._cell_of: dict[str, int] = {}

    def put(self, fix: Fix) -> bool:
        member = fix.member
        known = self.fixes.get(member)
        if known is not None and known.seen > fix.seen:
            return False
        self.fixes[member] = fix
        self.columns.put(fix)
        here, before = self._cell(fix.at), self._cell_of.get(member)
        if here == before:
            self._cells[here][member] = (*_on_sphere(fix.at), member)
        else:
            if before is not None:
                self._leave(before, member)
            self._enter(here, fix)
            self._suit()
        return True

    def drop(self, member: str) -> bool:
        known = self.fixes.pop(member, None)
        if known is not None:
            self._leave(self._cell_of.pop(member), member)
            self.columns.drop(member)
            self._suit()
        return known is not None

    def _cell(self, at: Point) -> int:
        return int((at.latitude + 90) / self._cell_deg) * _ROW + int((at.longitude + 180) / self._cell_deg)

    def _enter(self, cell: int, fix: Fix) -> None:
        self._cell_of[fix.member] = cell
        self._cells.setdefault(cell, {})[fix.member] = (*_on_sphere(fix.at), fix.member)

    def _leave(self, cell: int, member: str) -> None:
        inhabitants = self._cells[cell]
        del inhabitants[member]
        if not inhabitants:
            del self._cells[cell]

    def _suit(self) -> None:
        """Cells of a size that suits how close people stand. That it changes is as rare as that a dictionary grows."""
        people, cells = len(self.fixes), len(self._cells)
        if people > _CROWDED * cells and self._cell_deg > _NARROWEST_CELL_DEG:
            self._divide(self._cell_deg / _STEP)
        elif people < _THIN * cells and self._cell_deg < _WIDEST_CELL_DEG:
            self._divide(self._cell_deg * _STEP)

    def _divide(self, cell_deg: float) -> None:
        self._cell_deg = cell_deg
        self._cells.clear()
        for fix in self.fixes.values():
            self._enter(self._cell(fix.at), fix)

    def nearest(self, at: Point, count: int) -> list[Fix]:
        """Rings outward until there are enough, then as far as the last of them stands: nobody nearer can hide beyond that."""
        enough, ring = min(count, len(self.fixes)), 1
        found = self._within(at, _DISC)
        while len(found) < enough and ring < _WIDEST:
            ring += 1
            found += self._within(at, _ring(ring))
        found.sort(key=_nearness)
        reach = self._rings_within(at, found[enough - 1][0]) if 0 < enough <= len(found) else _WIDEST
        if reach > ring:
            wider = [step for far in range(ring + 1, reach + 1) for step in _ring(far)]
            found = self._within(at, None) if reach >= _WIDEST else found + self._within(at, wider)
            found.sort(key=_nearness)
        return [self.fixes[member] for _, member in found[:enough]]

    def _within(self, at: Point, steps: Iterable[int] | None) -> list[tuple[float, str]]:
        """Squared chord, in Earth's radii, and name of whoever stands in the cells so many steps from that of `at`; None for all cells."""
        x, y, z = _on_sphere(at)
        centre, find = self._cell(at), self._cells.get
        cells = self._cells.values() if steps is None else [cell for step in steps if (cell := find(centre + step))]
        return [((u := a - x) * u + (v := b - y) * v + (w := c - z) * w, name) for cell in cells for a, b, c, name in cell.values()]

    def _rings_within(self, at: Point, squared_chord: float) -> int:
        """How many rings around the cell of `at` hold everybody who is no farther than this; counted by the narrower side of a cell."""
        angle = 2 * math.asin(min(1.0, math.sqrt(squared_chord) / 2))
        away_from_equator = min(math.pi / 2, math.radians(abs(at.latitude)) + angle)
        side = math.radians(self._cell_deg) * math.cos(away_from_equator)
        north, east = (at.latitude + 90) / self._cell_deg % 1, (at.longitude + 180) / self._cell_deg % 1
        own = min(north, 1 - north, east, 1 - east)
        return _WIDEST if angle >= side * _WIDEST else math.ceil(angle / side - own)


class _Columns:
    """The numbers of all fixes in rows of their own; the last moves to where somebody has gone."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._members: list[str] = []
        self._longitude, self._latitude, self._seen_s = array("d"), array("d"), array("d")

    def put(self, fix: Fix) -> None:
        row = self._rows.get(fix.member)
        if row is None:
            self._rows[fix.member] = len(self._members)
            self._members.append(fix.member)
            self._longitude.append(fix.at.longitude)
            self._latitude.append(fix.at.latitude)
            self._seen_s.append(fix.seen.timestamp())
        else:
            self._longitude[row], self._latitude[row], self._seen_s[row] = fix.at.longitude, fix.at.latitude, fix.seen.timestamp()

    def drop(self, member: str) -> None:
        row, last = self._rows.pop(member), self._members.pop()
        longitude, latitude, seen_s = self._longitude.pop(), self._latitude.pop(), self._seen_s.pop()
        if last != member:
            self._rows[last], self._members[row] = row, last
            self._longitude[row], self._latitude[row], self._seen_s[row] = longitude, latitude, seen_s

    def positions(self) -> Positions:
        degrees = np.column_stack([np.array(self._longitude), np.array(self._latitude)])
        return Positions(dict(self._rows), degrees, np.array(self._seen_s))


def _on_sphere(at: Point) -> tuple[float, float, float]:
    latitude, longitude = math.radians(at.latitude), math.radians(at.longitude)
    across = math.cos(latitude)
    return across * math.cos(longitude), across * math.sin(longitude), math.sin(latitude)


@cache
def _ring(ring: int) -> tuple[int, ...]:
    """The cells that are `ring` cells away from a centre, as steps."""
    edge = range(-ring, ring + 1)
    return tuple(up * _ROW + right for up in edge for right in edge if max(abs(up), abs(right)) == ring)


_DISC = _ring(0) + _ring(1)

"""Where everyone on duty is, in this process's memory: a grid of cells per station, the finer the closer people stand."""

import math
import threading
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pingan.kernel.geo import Point
from pingan.ports import Fix, Floats, Positions

_DATE_LINE_DEG = 180
_WIDEST_CELL_DEG, _NARROWEST_CELL_DEG = 0.06, 0.0004
_CROWDED, _THIN = 10, 2
"""People in an inhabited cell, on average. Where there are more, cells are made half as large, and where there are fewer, twice: a search
looks at a few dozen people, whether a hundred stand in a district or a million in a city."""
_STEP = math.sqrt(2)
_ROW = 1_000_003
"""Cells are numbered row by row, so that a step to another cell is an addition. More than there are in a row, so that a step over the edge
of the map leads to nobody; and no power of two, for which a dictionary would want to put a whole column of cells in one place."""
_NOWHERE, _EVERYWHERE = -1, 1 << 30
_AT_ONCE, _TABLE = 128, 1 << 16
"""So many places are looked at together, unless so many stand around them that the table of places and people would have more fields."""
_SUM = np.ones(3)
_NOBODY = array("q")

Moved = Callable[[str, Fix | None], None]
_Rows = NDArray[np.int64]


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
        with self._lock:
            grid = self._stations.get(station)
            return grid.find(member) if grid else None

    def everyone(self, station: str) -> Sequence[Fix]:
        """All fixes of the station."""
        with self._lock:
            grid = self._stations.get(station)
            return grid.everyone() if grid else []

    def positions(self, station: str) -> Positions:
        """All fixes of the station as columns."""
        with self._lock:
            return self._stations.setdefault(station, _Grid()).positions()

    def nearest(self, station: str, at: Point, count: int) -> Sequence[Fix]:
        """The `count` nearest by straight line, nearest first."""
        with self._lock:
            grid = self._stations.get(station)
            return grid.nearest(at, count) if grid else []

    def nearest_many(self, station: str, places: Sequence[Point], count: int) -> Sequence[Sequence[Fix]]:
        """As `nearest` for each of `places`, in order. Somebody may move meanwhile."""
        found: list[Sequence[Fix]] = []
        for first in range(0, len(places), _AT_ONCE):
            some = places[first : first + _AT_ONCE]
            with self._lock:
                grid = self._stations.get(station)
                found += grid.nearest_many(some, count) if grid else [[] for _ in some]
        return found


class _Grid:
    """Everybody has a row in columns of numbers; the last moves to where somebody has gone. Cells hold rows.

    So people are compared without a look at themselves: among a million each object looked at is a wait for memory.
    """

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._fixes: list[Fix] = []
        self._degrees, self._seen_s, self._sphere = array("d"), array("d"), array("d")
        """`_sphere`: as points on the unit sphere. The straight line through the Earth sorts people as the way over ground does."""
        self._cell_of, self._place_in_cell = array("q"), array("q")
        self._cells: dict[int, array[int]] = {}
        self._cell_deg = _WIDEST_CELL_DEG

    # ---- rows ----

    def put(self, fix: Fix) -> bool:
        at, seen_s = fix.at, fix.seen.timestamp()
        row = self._rows.get(fix.member)
        if row is None:
            row = self._add(fix)
        elif seen_s < self._seen_s[row]:
            return False
        self._fixes[row], self._seen_s[row] = fix, seen_s
        self._degrees[2 * row], self._degrees[2 * row + 1] = at.longitude, at.latitude
        self._sphere[3 * row], self._sphere[3 * row + 1], self._sphere[3 * row + 2] = _on_sphere(at)
        here, before = self._cell(at), self._cell_of[row]
        if here != before:
            if before != _NOWHERE:
                self._leave(row)
            self._enter(row, here)
            self._suit()
        return True

    def _add(self, fix: Fix) -> int:
        row = self._rows[fix.member] = len(self._fixes)
        self._fixes.append(fix)
        for column, width in self._columns():
            column.extend([_NOWHERE] * width)
        return row

    def drop(self, member: str) -> bool:
        row = self._rows.pop(member, None)
        if row is None:
            return False
        self._leave(row)
        last = self._fixes.pop()
        if row < len(self._fixes):
            self._rows[last.member], self._fixes[row] = row, last
            self._cells[self._cell_of[-1]][self._place_in_cell[-1]] = row
        for column, width in self._columns():
            column[row * width : (row + 1) * width] = column[-width:]
            del column[-width:]
        self._suit()
        return True

    def _columns(self) -> "Iterable[tuple[array[Any], int]]":
        """With how many numbers each has of everybody."""
        return (self._degrees, 2), (self._seen_s, 1), (self._sphere, 3), (self._cell_of, 1), (self._place_in_cell, 1)

    def find(self, member: str) -> Fix | None:
        row = self._rows.get(member)
        return None if row is None else self._fixes[row]

    def everyone(self) -> list[Fix]:
        return list(self._fixes)

    def positions(self) -> Positions:
        return Positions(dict(self._rows), np.array(self._degrees).reshape(-1, 2), np.array(self._seen_s))

    # ---- cells ----

    def _cell(self, at: Point) -> int:
        return int((at.latitude + 90) / self._cell_deg) * _ROW + int((at.longitude + 180) / self._cell_deg)

    def _enter(self, row: int, cell: int) -> None:
        inhabitants = self._cells.get(cell)
        if inhabitants is None:
            inhabitants = self._cells[cell] = array("q")
        self._cell_of[row], self._place_in_cell[row] = cell, len(inhabitants)
        inhabitants.append(row)

    def _leave(self, row: int) -> None:
        """The last of the cell takes his place."""
        inhabitants = self._cells[self._cell_of[row]]
        last = inhabitants.pop()
        if last != row:
            place = self._place_in_cell[last] = self._place_in_cell[row]
            inhabitants[place] = last
        elif not inhabitants:
            del self._cells[self._cell_of[row]]

    def _suit(self) -> None:
        """Cells of a size that suits how close people stand. That it changes is as rare as that a dictionary grows."""
        people, cells = len(self._fixes), len(self._cells)
        if people > _CROWDED * cells and self._cell_deg > _NARROWEST_CELL_DEG:
            self._divide(self._cell_deg / _STEP)
        elif people < _THIN * cells and self._cell_deg < _WIDEST_CELL_DEG:
            self._divide(self._cell_deg * _STEP)

    def _divide(self, cell_deg: float) -> None:
        self._cell_deg = cell_deg
        self._cells.clear()
        for row, fix in enumerate(self._fixes):
            self._enter(row, self._cell(fix.at))

    # ---- who is nearest ----

    def nearest(self, at: Point, count: int) -> Sequence[Fix]:
        """Rings outward until there are enough, then as far as the last of them stands: nobody nearer can hide beyond that."""
        enough, rings = min(count, len(self._fixes)), 1
        if enough < 1:
            return []
        while len(rows := self._around(at, rings)) < enough:
            rings *= 2
        best, farthest = self._best(at, rows, enough)
        needed = self._rings_within(at, farthest)
        if needed > rings:
            best, _ = self._best(at, self._around(at, needed), enough)
        return [self._fixes[row] for row in best]

    def nearest_many(self, places: Sequence[Point], count: int) -> list[Sequence[Fix]]:
        """In one table as far as the first ring; a place where that is not far enough is looked at by itself."""
        enough = min(count, len(self._fixes))
        if enough < 1:
            return [[] for _ in places]
        cells: _Rows = np.array([self._cell(at) for at in places])[:, None] + np.array(_steps(1))
        around = self._look(cells.ravel().tolist())
        people = np.fromiter(map(len, around), np.int64, cells.size).reshape(cells.shape).sum(1)
        width, half = max(enough, int(people.max())), len(places) // 2
        if half and len(places) * width > _TABLE:
            return self.nearest_many(places[:half], count) + self.nearest_many(places[half:], count)
        taken = np.arange(width) < people[:, None]
        rows, squared = np.zeros(taken.shape, np.int64), np.full(taken.shape, np.inf)
        rows[taken] = together = _joined(around)
        squared[taken] = self._squared_chords(together, np.repeat([_on_sphere(at) for at in places], people, 0))
        best = squared.argsort(1)[:, :enough]
        farthest = np.take_along_axis(squared, best[:, -1:], 1).ravel().tolist()
        found = np.take_along_axis(rows, best, 1).ravel().tolist()
        fixes = itemgetter(*found, 0)(self._fixes)  # waits for many at once; the last, which nobody wants, as of one it makes no tuple
        return [
            fixes[first : first + enough] if self._rings_within(at, far) <= 1 else self.nearest(at, count)
            for at, far, first in zip(places, farthest, range(0, len(found), enough), strict=True)
        ]

    def _around(self, at: Point, rings: int) -> _Rows:
        """Of who stands in the cell of `at` and so many rings of cells around it; of everybody, where that is less work."""
        steps = () if (2 * rings + 1) ** 2 > len(self._cells) else _steps(rings)
        return _joined(self._look(map(self._cell(at).__add__, steps))) if steps else np.arange(len(self._fixes))

    def _look(self, cells: Iterable[int]) -> "list[array[int]]":
        return list(map(self._cells.get, cells, repeat(_NOBODY)))

    def _best(self, at: Point, rows: _Rows, enough: int) -> tuple[list[int], float]:
        """The nearest of them, and the squared chord to the last of those, in Earth's radii."""
        squared = self._squared_chords(rows, np.array(_on_sphere(at)))
        best = squared.argsort()[:enough]
        return rows[best].tolist(), float(squared[best[-1]])

    def _squared_chords(self, rows: _Rows, here: Floats) -> Floats:
        """`here`: a point on the sphere, shape (3,), or one for each of `rows`, shape (n, 3)."""
        apart = np.frombuffer(self._sphere).reshape(-1, 3).take(rows, 0) - here
        squared: Floats = (apart * apart).dot(_SUM)
        return squared

    def _rings_within(self, at: Point, squared_chord: float) -> int:
        """How many rings around the cell of `at` hold everybody who is no farther than this; everywhere beyond a pole or the date line."""
        angle = 2 * math.asin(min(1.0, math.sqrt(squared_chord) / 2))
        latitude = math.radians(at.latitude)
        if abs(latitude) + angle >= math.pi / 2:
            return _EVERYWHERE
        north_deg, east_deg = math.degrees(angle), math.degrees(math.asin(min(1.0, math.sin(angle) / math.cos(latitude))))
        if abs(at.longitude) + east_deg >= _DATE_LINE_DEG:
            return _EVERYWHERE
        north, east = (at.latitude + 90) / self._cell_deg, (at.longitude + 180) / self._cell_deg
        return max(_rings(north, north_deg / self._cell_deg), _rings(east, east_deg / self._cell_deg))


def _rings(here: float, far: float) -> int:
    """How many cells away, at most, is what is so far away; both in cells."""
    return max(int(here + far) - int(here), int(here) - int(here - far))


def _joined(cells: "Iterable[array[int]]") -> _Rows:
    return np.frombuffer(b"".join(cells), np.int64)


@lru_cache(maxsize=4)
def _steps(rings: int) -> tuple[int, ...]:
    """From a cell to itself and to those so many rings around it."""
    ring = range(-rings, rings + 1)
    return tuple(up * _ROW + right for up in ring for right in ring)


def _on_sphere(at: Point) -> tuple[float, float, float]:
    latitude, longitude = math.radians(at.latitude), math.radians(at.longitude)
    across = math.cos(latitude)
    return across * math.cos(longitude), across * math.sin(longitude), math.sin(latitude)

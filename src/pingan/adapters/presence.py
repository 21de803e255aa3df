"""Where everyone on duty is, in this process's memory: a grid of cells of about 250 m per station."""

import heapq
import math
import threading
from collections.abc import Sequence

from pingan.kernel.geo import Point, distance_m
from pingan.ports import Fix

_CELL_DEG = 0.0025
_METRES_PER_DEG = 111_195.0


class GridPresence:
    """Newest fix per member; nearest by searching rings of cells outward."""

    def __init__(self) -> None:
        """Nobody is known."""
        self._stations: dict[str, _Grid] = {}
        self._lock = threading.Lock()

    def put(self, fix: Fix) -> bool:
        """Keep it unless a newer one is known; False if it was older."""
        with self._lock:
            return self._stations.setdefault(fix.station, _Grid()).put(fix)

    def drop(self, station: str, member: str) -> None:
        """Forget the member at once."""
        with self._lock:
            if station in self._stations:
                self._stations[station].drop(member)

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
        self._cells: dict[tuple[int, int], dict[str, Fix]] = {}

    def put(self, fix: Fix) -> bool:
        known = self.fixes.get(fix.member)
        if known is not None:
            if known.seen > fix.seen:
                return False
            self._leave(known)
        self.fixes[fix.member] = fix
        self._cells.setdefault(_cell(fix.at), {})[fix.member] = fix
        return True

    def drop(self, member: str) -> None:
        known = self.fixes.pop(member, None)
        if known is not None:
            self._leave(known)

    def _leave(self, fix: Fix) -> None:
        cell = _cell(fix.at)
        inhabitants = self._cells[cell]
        del inhabitants[fix.member]
        if not inhabitants:
            del self._cells[cell]

    def nearest(self, at: Point, count: int) -> list[Fix]:
        row, column = _cell(at)
        cell_m = _CELL_DEG * _METRES_PER_DEG * math.cos(math.radians(at.latitude))  # the narrower side
        found: list[tuple[float, Fix]] = []
        seen_cells, ring = 0, 0
        while seen_cells < len(self._cells):
            for place in _ring(row, column, ring):
                cell = self._cells.get(place)
                if cell is not None:
                    seen_cells += 1
                    found += ((distance_m(at, fix.at), fix) for fix in cell.values())
            if len(found) >= count and heapq.nsmallest(count, (metres for metres, _ in found))[-1] <= ring * cell_m:
                break
            ring += 1
            if ring > 64:  # noqa: PLR2004 - thinly spread: looking at everyone is cheaper than at ever wider rings
                found = [(distance_m(at, fix.at), fix) for fix in self.fixes.values()]
                break
        return [fix for _, fix in heapq.nsmallest(count, found, key=lambda pair: pair[0])]


def _cell(at: Point) -> tuple[int, int]:
    return math.floor(at.latitude / _CELL_DEG), math.floor(at.longitude / _CELL_DEG)


def _ring(row: int, column: int, ring: int) -> list[tuple[int, int]]:
    if ring == 0:
        return [(row, column)]
    edge = range(-ring, ring + 1)
    return [(row + d, column + s) for d in edge for s in (-ring, ring)] + [
        (row + s, column + d) for d in edge if abs(d) < ring for s in (-ring, ring)
    ]

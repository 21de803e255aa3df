"""Positions to the nearest edge: where on it, and how far away. Remembered per exact point, because a shortlist asks again."""

from dataclasses import dataclass
from threading import Lock

import numpy as np
import shapely
from numpy.typing import NDArray

from pingan.adapters.roads.network import Flags, Floats
from pingan.adapters.roads.plane import Degrees, Plane, Shapes, lonlat
from pingan.kernel.geo import Point

REMEMBERED = 200_000
"""Points kept per kind of street; when it is full everything is forgotten, and snapping 12,000 again costs a fraction of a second."""


@dataclass(frozen=True, slots=True)
class Snaps:
    """Where points lie on the network; every array of shape (points,)."""

    edge: NDArray[np.int64]
    """-1 where there is no edge at all."""
    share: Floats
    """How far along the edge, 0 at its tail and 1 at its head."""
    metres: Floats
    """From the point to the edge."""
    lonlat: Degrees
    """The points themselves, shape (points, 2)."""


class Snapper:
    """Snaps to those edges of a network that a mode may use. Safe to call from many threads."""

    def __init__(self, plane: Plane, lines: Shapes, snappable: Flags, *, remembered: int = REMEMBERED) -> None:
        """`lines` are all edges' shapes in the plane; `remembered` is how many points to keep."""
        self._room = remembered
        self._plane = plane
        self._edges = np.flatnonzero(snappable)
        self._lines = lines[self._edges]
        self._lengths = shapely.length(self._lines)
        self._tree = shapely.STRtree(self._lines)
        self._lock = Lock()
        self._rows: dict[tuple[float, float], int] = {}
        self._known = np.empty((5, 0))

    def snap(self, points: list[Point]) -> Snaps:
        """Snap points to their nearest edges."""
        keys = [(p.latitude, p.longitude) for p in points]
        with self._lock:
            rows = self._find(keys)
            new = np.flatnonzero(rows < 0)
            if len(new):
                self._learn(keys, points, new)
                rows = self._find(keys)
            found = self._known[:, rows]
        return Snaps(found[0].astype(np.int64), found[1], found[2], found[3:].T)

    def _find(self, keys: list[tuple[float, float]]) -> NDArray[np.int64]:
        rows = self._rows
        return np.array([rows.get(key, -1) for key in keys], np.int64)

    def _learn(self, keys: list[tuple[float, float]], points: list[Point], new: NDArray[np.int64]) -> None:
        if len(self._rows) + len(new) > self._room:
            self._rows.clear()
            self._known = np.empty((5, 0))
            new = np.arange(len(points))
        first = self._known.shape[1]
        self._known = np.hstack([self._known, self._measure([points[i] for i in new])])
        for row, i in enumerate(new.tolist(), first):
            self._rows[keys[i]] = row

    def _measure(self, points: list[Point]) -> Floats:
        """(edge, share, metres, longitude, latitude) for new points, shape (5, n)."""
        degrees = lonlat(points)
        if len(self._edges) == 0:
            return np.vstack([np.tile([[-1.0], [0.0], [np.inf]], len(points)), degrees.T])
        places = shapely.points(self._plane.metres(degrees))
        (_, nearest), metres = self._tree.query_nearest(places, return_distance=True, all_matches=False)
        along = shapely.line_locate_point(self._lines[nearest], places)
        length = self._lengths[nearest]
        share = np.divide(along, length, out=np.zeros(len(points)), where=length > 0)
        return np.vstack([self._edges[nearest], np.clip(share, 0.0, 1.0), metres, degrees.T])

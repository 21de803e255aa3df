"""Positions to the nearest edge: where on it, and how far away.

Everybody's position is another one every few seconds, so what is remembered is the ground and not the points. The edges are cut into
short straight pieces and the ground into small cells; of each cell it is known which pieces may be the nearest to a point in it. Those are
about six, and thousands of points are measured against theirs at once.
"""

from dataclasses import dataclass
from threading import Lock

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import KDTree

from pingan.adapters.roads.network import Flags, Floats
from pingan.adapters.roads.plane import Degrees, Metres, Plane, Shapes

SNAP_LIMIT_M = 300.0
"""A position farther than this from every street of its mode has no path in this map."""
REMEMBERED = 2_000_000
"""Pieces noted for cells, together; when it is full everything is forgotten and found again as it is needed."""
PIECE_M = 80.0
CELL_M = 10.0
_ACROSS_M = CELL_M * 2**0.5
_NEAR, _WIDER, _MOST = 16, 4, 1024
"""So many pieces are looked at first, so many times as many where those do not settle it, and at the very most."""
_AT_ONCE = 20_000

_Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Snaps:
    """Where points lie on the network; every array of shape (points,)."""

    edge: _Numbers
    """-1 where there is no edge at all."""
    share: Floats
    """How far along the edge, 0 at its tail and 1 at its head."""
    metres: Floats
    """From the point to the edge."""


class Snapper:
    """Snaps to those edges of a network that a mode may use. Safe to call from many threads."""

    def __init__(self, plane: Plane, lines: Shapes, snappable: Flags, *, remembered: int = REMEMBERED) -> None:
        """`lines` are all edges' shapes in the plane; `remembered` is how many pieces to note for cells."""
        self._plane, self._room = plane, remembered
        self._pieces = pieces = _Pieces(lines, np.flatnonzero(snappable))
        low, high = (pieces.middle.min(axis=0), pieces.middle.max(axis=0)) if len(pieces.edge) else (np.zeros(2), np.zeros(2))
        self._corner = low - SNAP_LIMIT_M - PIECE_M
        self._shape = tuple(np.ceil((high + SNAP_LIMIT_M + PIECE_M - self._corner) / CELL_M).astype(int).tolist())
        self._lock = Lock()
        self._forget()

    def _forget(self) -> None:
        self._row = np.zeros(self._shape, np.int32)  # 0: nothing is known of this cell
        self._starts, self._noted = np.zeros(2, np.int64), np.zeros(0, np.int64)

    def survey(self) -> None:
        """Look at all the ground now rather than when somebody stands on it."""
        cells = np.arange(self._row.size)
        with self._lock:
            for first in range(0, len(cells), _AT_ONCE):
                self._look_at(cells[first : first + _AT_ONCE])

    def snap(self, degrees: Degrees) -> Snaps:
        """Snap points, shape (n, 2), longitude and latitude, to their nearest edges."""
        count, pieces = len(degrees), self._pieces
        if not len(pieces.edge) or not count:
            return Snaps(np.full(count, -1), np.zeros(count), np.full(count, np.inf))
        at = self._plane.metres(degrees)
        steps = np.floor((at - self._corner) / CELL_M).astype(np.int64)
        inside = ((steps >= 0) & (steps < self._shape)).all(axis=1)
        piece = np.zeros(count, np.int64)
        piece[inside] = self._nearest(at[inside], steps[inside] @ np.array([self._shape[1], 1]))
        piece[~inside] = pieces.near(at[~inside], 1)[1][:, 0]  # beyond all streets: to which of them nobody is interested in
        share, metres = pieces.measure(at, piece)
        return Snaps(pieces.edge[piece], pieces.share_of_edge(piece, share), metres)

    def _nearest(self, at: Metres, cells: _Numbers) -> _Numbers:
        """The piece nearest to each point, which lies in such a cell."""
        first, many, noted = self._candidates(cells)
        ends = np.cumsum(many)
        point = np.repeat(np.arange(len(at)), many)
        candidate = noted[np.arange(len(point)) + np.repeat(first - ends + many, many)]
        _, metres = self._pieces.measure(at[point], candidate)
        nearest = np.minimum.reduceat(metres, ends - many) if len(at) else metres
        best = np.flatnonzero(metres == nearest[point])[::-1]
        found = np.zeros(len(at), np.int64)
        found[point[best]] = candidate[best]
        return found

    def _candidates(self, cells: _Numbers) -> tuple[_Numbers, _Numbers, _Numbers]:
        """(where each cell's pieces begin, how many they are, the list they stand in)."""
        with self._lock:
            new = np.unique(cells[self._row.reshape(-1)[cells] == 0])
            if len(self._noted) > self._room and len(new):
                self._forget()
                new = np.unique(cells)
            for first in range(0, len(new), _AT_ONCE):
                self._look_at(new[first : first + _AT_ONCE])
            rows = self._row.reshape(-1)[cells]
            return self._starts[rows], self._starts[rows + 1] - self._starts[rows], self._noted

    def _look_at(self, cells: _Numbers) -> None:
        """Note the pieces that may be nearest to a point of each cell: no farther from its middle than the nearest and a cell across."""
        cells = cells[self._row.reshape(-1)[cells] == 0]
        middles = np.column_stack(np.divmod(cells, self._shape[1])) * CELL_M + self._corner + CELL_M / 2
        cell, piece = np.zeros(0, np.int64), np.zeros(0, np.int64)
        left, looked_at = np.arange(len(cells)), min(_NEAR, len(self._pieces.edge))
        while len(left):
            off_m, near = self._pieces.near(middles[left], looked_at)
            _, metres = self._pieces.measure(middles[left][:, None], near)
            enough_m = metres.min(axis=1) + _ACROSS_M
            last = looked_at >= min(_MOST, len(self._pieces.edge))
            settled = (off_m[:, -1] - self._pieces.reach_m > enough_m) | last
            which, place = np.nonzero((metres <= enough_m[:, None]) & settled[:, None])
            cell, piece = np.concatenate([cell, left[which]]), np.concatenate([piece, near[which, place]])
            left, looked_at = left[~settled], min(looked_at * _WIDER, len(self._pieces.edge))
        order = np.argsort(cell, kind="stable")
        self._row.reshape(-1)[cells] = np.arange(len(self._starts) - 1, len(self._starts) - 1 + len(cells))
        ends = np.cumsum(np.bincount(cell, minlength=len(cells)))
        self._starts = np.concatenate([self._starts, self._starts[-1] + ends])
        self._noted = np.concatenate([self._noted, piece[order]])


class _Pieces:
    """Edges cut into straight pieces of at most `PIECE_M`, those of an edge together and in order."""

    def __init__(self, lines: Shapes, edges: _Numbers) -> None:
        corners, line = shapely.get_coordinates(lines[edges], return_index=True)
        inner = np.flatnonzero(line[1:] == line[:-1])
        steps = corners[inner + 1] - corners[inner]
        lengths = np.hypot(*steps.T)
        cuts = np.maximum(1, np.ceil(lengths / PIECE_M)).astype(np.int64)
        whole = np.repeat(np.arange(len(inner)), cuts)
        part = np.arange(len(whole)) - np.repeat(np.cumsum(cuts) - cuts, cuts)
        self._x, self._y = (steps[whole] / cuts[whole, None]).T.copy()
        begin = corners[inner[whole]] + np.column_stack([self._x, self._y]) * part[:, None]
        self.middle: Metres = begin + np.column_stack([self._x, self._y]) / 2
        self._begin_x, self._begin_y = begin.T.copy()
        self._length = lengths[whole] / cuts[whole]
        self._squared = np.maximum(self._length**2, 1e-12)
        self.reach_m = float(self._length.max(initial=0.0)) / 2
        """Nothing of a piece is farther from its middle."""
        mine = line[inner[whole]]
        self.edge = edges[mine]
        ends, total = np.cumsum(self._length), np.bincount(mine, self._length, minlength=len(edges))
        before = np.concatenate([[0.0], np.cumsum(total)])[:-1]
        self._before, self._total = ends - self._length - before[mine], np.maximum(total[mine], 1e-9)
        self._tree = KDTree(self.middle)

    def near(self, at: Metres, many: int) -> tuple[Floats, _Numbers]:
        """(metres to its middle, piece) of the pieces whose middles are nearest, shape (points, many)."""
        metres, pieces = self._tree.query(at, k=[*range(1, many + 1)])
        return np.asarray(metres, np.float64), np.asarray(pieces, np.int64)

    def measure(self, at: Metres, piece: _Numbers) -> tuple[Floats, Floats]:
        """(how far along the piece the point of it nearest to `at` is, 0 to 1; metres to it)."""
        x, y, along_x, along_y = at[..., 0] - self._begin_x[piece], at[..., 1] - self._begin_y[piece], self._x[piece], self._y[piece]
        share = np.clip((x * along_x + y * along_y) / self._squared[piece], 0.0, 1.0)
        return share, np.hypot(x - share * along_x, y - share * along_y)

    def share_of_edge(self, piece: _Numbers, share: Floats) -> Floats:
        """The share of its whole edge at a share of a piece."""
        return np.asarray(np.clip((self._before[piece] + share * self._length[piece]) / self._total[piece], 0.0, 1.0))

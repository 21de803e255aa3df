"""Isochrones: from one search's times to the areas that lie within so many seconds.

Streets are sampled every few metres, each cell of a raster takes the time of its nearest sample plus the walk to it, and outlines
are drawn through that field by marching squares. The field knows the streets that were *not* reached too, so an area does not
leak over a river on whose far bank the nearest street belongs to the other side.
"""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes, distance_transform_edt

from pingan.adapters.roads.graph import Field, Graph, Spot, from_origins
from pingan.adapters.roads.network import Floats
from pingan.adapters.roads.plane import Metres, Shapes

SAMPLE_M = 15.0
"""Distance between samples on a street."""
CELLS = 220
"""Cells along the longer side of the field; more is finer and slower."""
CELL_M = 12.0
"""The finest cell."""
ASIDE_M = 60.0
"""How far off the streets an area stretches."""
ASIDE_MPS = 1.2
"""How fast one crosses a yard."""

SMOOTH_CELLS = 0.35
"""Outlines are simplified by so much of a cell."""
SPECK_CELLS = 2.0
"""Smaller areas are left out."""
_ALL_INSIDE = 15
_SIDES = {
    1: (("left", "low"),),
    2: (("low", "right"),),
    3: (("left", "right"),),
    4: (("right", "high"),),
    5: (("left", "high"), ("low", "right")),
    6: (("low", "high"),),
    7: (("left", "high"),),
    8: (("left", "high"),),
    9: (("low", "high"),),
    10: (("left", "low"), ("right", "high")),
    11: (("right", "high"),),
    12: (("left", "right"),),
    13: (("low", "right"),),
    14: (("left", "low"),),
}
"""Marching squares: which sides of a cell an outline joins, by which of its corners (1, 2, 4, 8, anticlockwise) lie inside."""


class Samples:
    """Spots every few metres on all streets of one mode."""

    def __init__(self, lines: Shapes, graph: Graph) -> None:
        """Place them once; they serve every question. `lines` are all edges' shapes in the plane."""
        edges = np.flatnonzero(graph.edges.snappable)
        counts = np.maximum(1, np.ceil(graph.metres[edges] / SAMPLE_M)).astype(np.int64)
        self.edge = np.repeat(edges, counts)
        rank = np.arange(len(self.edge)) - np.repeat(np.cumsum(counts) - counts, counts)
        self.share: Floats = (rank + 0.5) / np.repeat(counts, counts)
        self.xy: Metres = shapely.get_coordinates(shapely.line_interpolate_point(lines[self.edge], self.share, normalized=True))

    def reached_areas(self, graph: Graph, field: Field, target: Spot, limits_s: Sequence[float]) -> list[list[Metres]]:
        """Outer rings in the plane, closed, one list per limit."""
        nothing = np.zeros(len(field.seconds))
        seconds = from_origins(graph, field, nothing, target, self.edge, self.share).seconds
        reached = seconds <= max(limits_s)
        if not reached.any():
            return [[] for _ in limits_s]
        low, high = self.xy[reached].min(axis=0), self.xy[reached].max(axis=0)
        cell = max(CELL_M, float((high - low).max() + 2 * ASIDE_M) / CELLS)
        corner = low - ASIDE_M - 2 * cell
        shape = np.ceil((high + ASIDE_M + 2 * cell - corner) / cell).astype(np.int64) + 1
        times = _raster(np.floor((self.xy - corner) / cell).astype(np.int64), seconds, (int(shape[1]), int(shape[0])), cell)
        return [_outlines(times, limit, corner + cell / 2, cell) for limit in limits_s]


def _raster(places: NDArray[np.int64], seconds: Floats, shape: tuple[int, int], cell: float) -> Floats:
    """Arrival times of all cells, shape (rows, columns), infinite away from streets. `places` are (column, row) of samples."""
    inside = ((places >= 0) & (places < (shape[1], shape[0]))).all(axis=1)
    rows, columns = places[inside, 1], places[inside, 0]
    known = np.full(shape, np.inf)
    np.minimum.at(known, (rows, columns), seconds[inside])
    empty = np.ones(shape, bool)
    empty[rows, columns] = False
    aside, nearest = distance_transform_edt(empty, return_indices=True)
    aside *= cell
    times: Floats = np.where(aside <= ASIDE_M, known[nearest[0], nearest[1]] + aside / ASIDE_MPS, np.inf)
    return times


def _outlines(times: Floats, limit: float, origin: Metres, cell: float) -> list[Metres]:
    """Outer rings around the cells of at most `limit` seconds, the largest first. The outermost cells are never inside."""
    level = np.minimum(times, limit + ASIDE_M / ASIDE_MPS) - limit
    reached = level <= 0
    within = binary_fill_holes(reached)
    level[within & ~reached] = -1.0
    if not within.any():
        return []
    parts = shapely.simplify(shapely.get_parts(shapely.polygonize(_segments(level, within))), SMOOTH_CELLS)
    areas = shapely.area(parts)
    order = np.argsort(-areas, kind="stable")
    return [origin + cell * shapely.get_coordinates(parts[i]) for i in order if areas[i] > SPECK_CELLS]


def _segments(level: Floats, within: NDArray[np.bool_]) -> Shapes:
    """The outline as two-point lines in cells; neighbours share end points exactly."""
    code = within[:-1, :-1] + 2 * within[:-1, 1:] + 4 * within[1:, 1:] + 8 * within[1:, :-1]
    rows, columns = np.nonzero((code > 0) & (code < _ALL_INSIDE))
    codes = code[rows, columns]
    pieces = []
    for case, joins in _SIDES.items():
        row, column = rows[codes == case], columns[codes == case]
        corners = {"low": (row, column), "right": (row, column + 1), "high": (row + 1, column + 1), "left": (row + 1, column)}
        ends = {"low": "right", "right": "high", "high": "left", "left": "low"}
        crossings = {side: _between(level, corners[side], corners[ends[side]]) for side in {side for join in joins for side in join}}
        pieces += [np.stack([crossings[one], crossings[other]], axis=1) for one, other in joins]
    return np.asarray(shapely.linestrings(np.concatenate(pieces)), object)


def _between(level: Floats, a: tuple[NDArray[np.int64], NDArray[np.int64]], b: tuple[NDArray[np.int64], NDArray[np.int64]]) -> Floats:
    """Where the outline crosses from corner a to corner b, shape (n, 2) as column, row. Unused where both lie on one side."""
    low, high = level[a], level[b]
    step = high - low
    share = np.clip(np.divide(-low, step, out=np.full(len(low), 0.5), where=step != 0), 0.02, 0.98)
    # Rounded, because the two cells that share a side come to it from opposite ends.
    return np.round(np.column_stack([a[1] + share * (b[1] - a[1]), a[0] + share * (b[0] - a[0])]), 6)

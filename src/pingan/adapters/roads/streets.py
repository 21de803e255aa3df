"""Travel over the streets of a built map: the Roads port."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import Self

import numpy as np
import shapely
from numpy.typing import NDArray

from pingan.adapters.roads.gazetteer import Gazetteer
from pingan.adapters.roads.graph import Field, Graph, Spot, Starts, from_origins
from pingan.adapters.roads.manifest import Manifest
from pingan.adapters.roads.network import EdgeKind, Floats, Network
from pingan.adapters.roads.plane import Degrees, Plane, arcs_m, lonlat, piece
from pingan.adapters.roads.reach import Samples
from pingan.adapters.roads.snap import SNAP_LIMIT_M, Snapper
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Mode, Point
from pingan.kernel.travel import Place, Reach, Route
from pingan.ports import Legs, Origins

LARGE = 200_000
"""Edges. A smaller network is searched for an hour's way in less time than it takes to find everybody's street."""


class Streets:
    """A built map in memory. Every method may be called from many threads at once."""

    estimated = False

    def __init__(self, network: Network, gazetteer: Gazetteer, manifest: Manifest, *, large: int = LARGE) -> None:
        """Use `open` for a folder on disk. `large`: so many edges are not searched farther than is enough."""
        self.manifest = manifest
        self.network = network
        self._gazetteer = gazetteer
        self._plane = Plane(manifest.centre.longitude, manifest.centre.latitude)
        self._lines = self._plane.lines(network.bends, network.starts)
        self._large = len(network.tail) >= large
        self._graphs: dict[Mode, Graph] = {}
        self._snappers: dict[bytes, Snapper] = {}
        self._sampled: dict[Mode, Samples] = {}
        self._streets: tuple[shapely.STRtree, NDArray[np.int64]] | None = None
        self._lock = Lock()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open what `build` wrote.

        Raises:
            Invalid: `map_missing`, `map_outdated`, `map_unreadable`.
        """
        manifest = Manifest.load(folder / "manifest.json")
        try:
            network = Network.load(folder / "network.npz")
            gazetteer = Gazetteer.load(folder / "places.json", manifest.centre)
        except (OSError, ValueError, KeyError, TypeError) as cause:
            raise Invalid("map_unreadable") from cause
        return cls(network, gazetteer, manifest)

    def warm_up(self, modes: Sequence[Mode] = tuple(Mode)) -> None:
        """Lay out every mode's graph now rather than at the first question."""
        for mode in modes:
            self.graph(mode)
            if not self._large:
                self.snapper(mode).survey()

    def graph(self, mode: Mode) -> Graph:
        """One mode's graph, laid out at its first use."""
        with self._lock:
            if mode not in self._graphs:
                self._graphs[mode] = Graph(self.network, self.network.modes[mode])
            return self._graphs[mode]

    def snapper(self, mode: Mode) -> Snapper:
        """The snapper of a mode; modes that use the same streets share one."""
        snappable = self.network.modes[mode].snappable
        with self._lock:
            key = np.packbits(snappable).tobytes()
            if key not in self._snappers:
                self._snappers[key] = Snapper(self._plane, self._lines, snappable)
            return self._snappers[key]

    def snap_metres(self, at: Point, mode: Mode) -> float | None:
        """How far a point is from the nearest street of a mode, in metres; None in a map that has none."""
        return _metres_or_none(float(self.snapper(mode).snap(lonlat([at])).metres[0]))

    def legs(
        self, target: Point, origins: Iterable[tuple[Point, Mode]], *, limit_s: float = 3600.0, enough_s: Floats | None = None
    ) -> Legs:
        """Every origin's way to `target`, in order. `seconds` and `metres` are along the streets, from snap to snap.

        One search per mode, bounded by `limit_s`; in a large network by what is enough.
        """
        start = Origins.of(origins)
        count = len(start.modes)
        bound_s = np.full(count, limit_s) if enough_s is None or not self._large else np.minimum(enough_s, limit_s)
        straight = arcs_m(start.degrees, lonlat([target]))
        found = Legs.none(count)
        found.straight_metres[:] = straight
        for place in np.unique(start.modes).tolist():
            mode = tuple(Mode)[place]
            mine = np.flatnonzero(start.modes == place)
            within = straight[mine] <= bound_s[mine] * self.graph(mode).quickest_mps + 2 * SNAP_LIMIT_M
            self._find(found, mode, target, start.degrees, mine[within] if self._large else mine, float(bound_s[mine].max()))
        return found

    def _find(self, found: Legs, mode: Mode, target: Point, degrees: Degrees, mine: NDArray[np.intp], limit_s: float) -> None:
        """Write into `found` how long those in the rows `mine` take."""
        snapper, graph = self.snapper(mode), self.graph(mode)
        spot, snaps = self._spot(snapper, target), snapper.snap(degrees[mine])
        found.snap_metres[mine] = snaps.metres
        near = snaps.metres <= SNAP_LIMIT_M
        if spot is None or not near.any():
            return
        edge, share, mine = snaps.edge[near], snaps.share[near], mine[near]
        field = graph.toward(spot, limit_s)
        starts = from_origins(graph, field, graph.metres_toward(field, spot), spot, edge, share)
        in_time = starts.seconds <= limit_s
        found.seconds[mine] = np.where(in_time, starts.seconds, np.inf)
        found.metres[mine] = np.where(in_time, starts.metres, np.inf)
        found.joined[mine] = graph.part[graph.tail[edge]] == graph.part[graph.tail[spot.edge]]

    def _spot(self, snapper: Snapper, at: Point) -> Spot | None:
        snaps = snapper.snap(lonlat([at]))
        if not snaps.metres[0] <= SNAP_LIMIT_M:
            return None
        return Spot(int(snaps.edge[0]), float(snaps.share[0]))

    def reach(self, target: Point, mode: Mode, minutes: Sequence[int]) -> list[Reach]:
        """The areas from which `mode` arrives within so many minutes, in the order asked. No area without a street nearby."""
        spot = self._spot(self.snapper(mode), target)
        if spot is None or not minutes:
            return [Reach(each, mode, ()) for each in minutes]
        graph = self.graph(mode)
        field = graph.toward(spot, 60.0 * max(minutes))
        areas = self._samples(mode).reached_areas(graph, field, spot, [60.0 * each for each in minutes])
        return [Reach(each, mode, tuple(map(self._plane.points, rings))) for each, rings in zip(minutes, areas, strict=True)]

    def _samples(self, mode: Mode) -> Samples:
        graph = self.graph(mode)
        with self._lock:
            if mode not in self._sampled:
                self._sampled[mode] = Samples(self._lines, graph)
            return self._sampled[mode]

    def route(self, origin: Point, target: Point, mode: Mode) -> Route | None:
        """The quickest way with the line to follow, or None where this map has no path."""
        snapper = self.snapper(mode)
        start, spot = self._spot(snapper, origin), self._spot(snapper, target)
        if start is None or spot is None:
            return None
        graph = self.graph(mode)
        field = graph.toward(spot, np.inf)
        metres = graph.metres_toward(field, spot)
        begun = from_origins(graph, field, metres, spot, np.array([start.edge]), np.array([start.share]))
        if not np.isfinite(begun.seconds[0]):
            return None
        line = self._draw(graph, field, start, spot, begun)
        return Route(float(begun.seconds[0]), float(begun.metres[0]), self._plane.points(line))

    def _draw(self, graph: Graph, field: Field, start: Spot, spot: Spot, begun: Starts) -> NDArray[np.float64]:
        """The line of a way in the plane, shape (n, 2)."""
        choice = int(begun.choice[0])
        if choice >= 2:  # noqa: PLR2004 - see Starts.choice
            return self._piece(start.edge, start.share, spot.share)
        tail, head = graph.ends(np.array([start.edge]))
        node = int((head, tail)[choice][0])
        parts = [self._piece(start.edge, start.share, 1.0 - choice)]
        while (following := int(field.following[node])) != graph.target:
            signed, _ = graph.arc(node, following)
            if signed:
                parts.append(self._piece(abs(signed) - 1, 0.0 if signed > 0 else 1.0, 1.0 if signed > 0 else 0.0))
            node = following
        parts.append(self._piece(spot.edge, 0.0 if graph.last_from_tail(spot, node) else 1.0, spot.share))
        line = np.concatenate(parts)
        moved = np.concatenate([[True], np.abs(np.diff(line, axis=0)).max(axis=1) > 0.01])  # noqa: PLR2004 - a centimetre
        return line[moved] if moved.sum() > 1 else line[:2]

    def _piece(self, edge: int, start: float, end: float) -> NDArray[np.float64]:
        """The stretch of an edge between two shares, in the plane, in walking order."""
        line = self._plane.metres(self.network.line(edge))
        return piece(line, start, end) if start <= end else piece(line, end, start)[::-1]

    def search(self, text: str, limit: int = 10) -> list[Place]:
        """Places by Chinese name, pinyin, initials or address, best first."""
        return self._gazetteer.search(text, limit)

    def place_near(self, at: Point) -> Place | None:
        """The address, place, compound or street a dispatcher would name for this point."""
        return self._gazetteer.near(at) or self._street_near(at)

    def _street_near(self, at: Point) -> Place | None:
        """The nearest street with a name."""
        tree, named = self._named_streets()
        here = shapely.Point(*self._plane.metres(lonlat([at]))[0])
        if not len(named) or not len(found := tree.query_nearest(here, max_distance=SNAP_LIMIT_M, all_matches=False)):
            return None
        line, edge = tree.geometries[found[0]], named[found[0]]
        where = shapely.line_interpolate_point(line, shapely.line_locate_point(line, here))
        return Place(self.network.names[self.network.name[edge]], "street", self._plane.point(shapely.get_coordinates(where)[0]))

    def _named_streets(self) -> tuple[shapely.STRtree, NDArray[np.int64]]:
        with self._lock:
            if self._streets is None:
                named = np.flatnonzero((self.network.name > 0) & (self.network.kind == EdgeKind.STREET))
                self._streets = shapely.STRtree(self._lines[named]), named
            return self._streets


def _metres_or_none(metres: float) -> float | None:
    return metres if np.isfinite(metres) else None

"""Travel without any map: straight lines times a detour factor, round barriers by their crossings. Everything is estimated."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from pingan.adapters.roads.plane import Degrees, Metres, Plane, arcs_m, lonlat
from pingan.kernel.geo import SPEED_MPS, Mode, Point, Ring, distance_m
from pingan.kernel.travel import Place, Reach, Route
from pingan.ports import Floats, Legs, Origins

DETOUR = 1.34
"""Streets are so much longer than the crow flies (measured median on foot and by bicycle over city networks: 1.2 to 1.41)."""
_CIRCLE_CORNERS = 24
_MOUTH_M = 25.0
"""A crossing reaches so far beyond the barrier's banks."""


@dataclass(frozen=True, slots=True)
class Barrier:
    """A river or an expressway: its outline, and the points on it where one gets over, each open to some modes."""

    ring: tuple[Point, ...]
    crossings: tuple[Point, ...] = ()
    modes: frozenset[Mode] = frozenset(Mode)
    """Whom the crossings carry; nobody else gets over."""

    @classmethod
    def of(cls, ring: Ring, crossings: Sequence[Point]) -> "Barrier":
        """A barrier that everyone crosses at the same places."""
        return cls(tuple(ring), tuple(crossings))


class Straight:
    """The Roads port when nobody has built a map. Immutable, so any thread may ask."""

    estimated = True

    def __init__(self, barriers: Sequence[Barrier] = ()) -> None:
        """`barriers` keep the crow from flying over rivers."""
        self._barriers = tuple(barriers)

    def legs(
        self, target: Point, origins: Iterable[tuple[Point, Mode]], *, limit_s: float = 3600.0, enough_s: Floats | None = None
    ) -> Legs:
        """Every origin's estimated way to `target`, in order; none beyond `limit_s`, and behind a barrier without a crossing."""
        del enough_s  # a straight line costs the same however long it is
        start = Origins.of(origins)
        all_modes = tuple(Mode)
        modes = [all_modes[place] for place in start.modes.tolist()]
        crow = arcs_m(start.degrees, lonlat([target]))
        metres = _Ground(target, self._barriers).metres(start.degrees, crow, modes) * DETOUR
        seconds = metres / np.array([SPEED_MPS[mode] for mode in modes])
        ok, nowhere = seconds <= limit_s, np.full(len(crow), np.nan)
        return Legs(np.where(ok, seconds, np.inf), np.where(ok, metres, np.inf), crow, nowhere, np.isfinite(metres), estimated=True)

    def reach(self, target: Point, mode: Mode, minutes: Sequence[int]) -> list[Reach]:
        """Discs, cut by barriers; beyond a barrier, what is left of the time spreads from its crossings."""
        ground = _Ground(target, self._barriers)
        found = []
        for each in minutes:
            area = ground.within(60.0 * each * SPEED_MPS[mode] / DETOUR, mode)
            parts = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon" and part.area > 1]
            rings = tuple(ground.plane.points(shapely.get_coordinates(part.exterior)) for part in parts)
            found.append(Reach(each, mode, rings, estimated=True))
        return found

    def route(self, origin: Point, target: Point, mode: Mode) -> Route | None:
        """The straight line, by way of a crossing where a barrier lies between."""
        ground = _Ground(target, self._barriers)
        way = ground.way(origin, mode, ground.parted(ground.plane.metres(lonlat([origin])))[:, 0])
        if way is None:
            return None
        metres, line = way
        return Route(metres * DETOUR / SPEED_MPS[mode], metres * DETOUR, line, estimated=True)

    def search(self, text: str, limit: int = 10) -> list[Place]:
        """Nothing: there are no names without a map."""
        del text, limit
        return []

    def place_near(self, at: Point) -> Place | None:
        """Nothing: there are no names without a map."""
        del at
        return None


class _Ground:
    """The plane around one target, with its barriers."""

    def __init__(self, target: Point, barriers: Sequence[Barrier]) -> None:
        self.target = target
        self.plane = Plane(target.longitude, target.latitude)
        self._barriers = [_Shaped.of(barrier, self.plane) for barrier in barriers]

    def parted(self, places: Metres) -> NDArray[np.bool_]:
        """Which barriers lie between the target and places in the plane; shape (barriers, places)."""
        found = [barrier.between(places, np.zeros((1, 2))) for barrier in self._barriers]
        return np.array(found, bool).reshape(len(found), len(places))

    def metres(self, places: Degrees, crow: NDArray[np.float64], modes: list[Mode]) -> NDArray[np.float64]:
        """How long the straight ways are, infinite where there is none; `crow` is how long they are without barriers."""
        parted = self.parted(self.plane.metres(places))
        metres = crow.copy()
        target = lonlat([self.target])
        for barrier, lies in zip(self._barriers, parted, strict=True):
            crossings = [(lonlat([crossing]), float(arcs_m(lonlat([crossing]), target)[0])) for crossing in barrier.barrier.crossings]
            alone = np.flatnonzero(lies & (parted.sum(axis=0) == 1))
            barred = np.array([mode not in barrier.barrier.modes for mode in modes])[alone]
            ways = [np.where(barred, np.inf, arcs_m(places[alone], crossing) + rest) for crossing, rest in crossings]
            metres[alone] = np.min(ways, axis=0) if ways else np.inf
        for i in np.flatnonzero(parted.sum(axis=0) > 1).tolist():
            way = self.way(Point(float(places[i, 1]), float(places[i, 0])), modes[i], parted[:, i])
            metres[i] = np.inf if way is None else way[0]
        return metres

    def way(self, origin: Point, mode: Mode, parted: NDArray[np.bool_]) -> tuple[float, tuple[Point, ...]] | None:
        """(metres, line) from an origin to the target by the best crossing of each barrier in between, in the order they are met."""
        start = shapely.Point(self.plane.metres(lonlat([origin]))[0])
        between = [barrier for barrier, lies in zip(self._barriers, parted, strict=True) if lies]
        between.sort(key=lambda barrier: float(shapely.distance(start, barrier.shape)))
        options: list[_Way] = [(0.0, (origin,))]
        for barrier in between:
            options = [_shortest(options, crossing) for crossing in barrier.open_to(mode)] if options else []
        return _shortest(options, self.target) if options else None

    def within(self, radius_m: float, mode: Mode) -> BaseGeometry:
        """Everything at most so many straight metres away; each barrier is crossed at most once."""
        water = shapely.union_all([barrier.shape for barrier in self._barriers])
        here = np.zeros(2)
        dry = [bank for bank in _banks(here, radius_m, water) if shapely.distance(bank, shapely.Point(here)) <= 1]
        for barrier in self._barriers:
            for crossing, half in zip(barrier.open_at(mode), barrier.half_widths, strict=False):
                left = radius_m - float(np.hypot(*crossing))
                if left > 0:
                    near = half + _MOUTH_M
                    dry += [bank for bank in _banks(crossing, left, water) if shapely.distance(bank, shapely.Point(crossing)) <= near]
        return shapely.union_all(dry)


_Way = tuple[float, tuple[Point, ...]]


@dataclass(frozen=True, slots=True)
class _Shaped:
    """A barrier in the plane of a target."""

    barrier: Barrier
    shape: BaseGeometry
    crossings: Metres
    half_widths: tuple[float, ...]
    """From each crossing to the farther bank, about."""

    @classmethod
    def of(cls, barrier: Barrier, plane: Plane) -> "_Shaped":
        shape = shapely.make_valid(shapely.Polygon(plane.metres(lonlat(list(barrier.ring)))))
        shapely.prepare(shape)
        crossings = plane.metres(lonlat(list(barrier.crossings)))
        banks = shapely.distance(shapely.boundary(shape), shapely.points(crossings)) if len(crossings) else np.zeros(0)
        return cls(barrier, shape, crossings, tuple(np.asarray(banks).tolist()))

    def open_to(self, mode: Mode) -> tuple[Point, ...]:
        return self.barrier.crossings if mode in self.barrier.modes else ()

    def open_at(self, mode: Mode) -> Metres:
        return self.crossings if mode in self.barrier.modes else self.crossings[:0]

    def between(self, places: Metres, target: Metres) -> NDArray[np.bool_]:
        """Whether it lies between each place and the target. Someone on a crossing is on both banks."""
        near, there = self._ashore(places), self._ashore(target)
        lines = shapely.linestrings(np.stack([near, np.broadcast_to(there, near.shape)], axis=1))
        wet = shapely.length(shapely.intersection(lines, self.shape)) > 1
        return np.asarray(wet & ~self._on_crossing(places) & ~self._on_crossing(target))

    def _ashore(self, places: Metres) -> Metres:
        """Places; those whose fix fell into the water are put on the nearest bank."""
        points = np.asarray(shapely.points(places), object)
        outline = shapely.get_exterior_ring(max(shapely.get_parts(self.shape), key=shapely.area))
        banks = shapely.get_coordinates(shapely.line_interpolate_point(outline, shapely.line_locate_point(outline, points)))
        return np.where(shapely.intersects(self.shape, points)[:, None], banks, places)

    def _on_crossing(self, places: Metres) -> NDArray[np.bool_]:
        on = np.zeros(len(places), bool)
        for crossing, half in zip(self.crossings, self.half_widths, strict=True):
            on |= np.hypot(*(places - crossing).T) <= half
        return on


def _banks(xy: Metres, radius_m: float, water: BaseGeometry) -> list[BaseGeometry]:
    """A disc without the water: one part for each bank."""
    disc = shapely.Point(xy).buffer(radius_m, quad_segs=_CIRCLE_CORNERS // 4)
    return [part for part in shapely.get_parts(shapely.difference(disc, water)) if not part.is_empty]


def _shortest(options: list[_Way], to: Point) -> _Way:
    return min(((metres + distance_m(line[-1], to), (*line, to)) for metres, line in options), key=lambda option: option[0])

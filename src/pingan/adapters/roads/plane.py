"""A flat map of one town: degrees to metres around a centre, and great-circle lengths."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import shapely
from numpy.typing import NDArray

from pingan.kernel.geo import EARTH_RADIUS_M, Point

Degrees = NDArray[np.float64]
"""Shape (n, 2): longitude, latitude in WGS-84 degrees."""
Metres = NDArray[np.float64]
"""Shape (n, 2): metres east and north of the plane's centre."""
Shapes = NDArray[np.object_]
"""Shapely geometries."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Equirectangular projection around a centre; within 25 km of it distances are right to about 0.1 %."""

    longitude: float
    latitude: float

    @classmethod
    def around(cls, lonlat: Degrees) -> Self:
        """The plane centred on the box of some positions."""
        low, high = lonlat.min(axis=0), lonlat.max(axis=0)
        return cls(float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2)

    @property
    def _scale(self) -> Degrees:
        per_degree = EARTH_RADIUS_M * np.pi / 180
        return np.array([per_degree * np.cos(np.radians(self.latitude)), per_degree])

    def metres(self, lonlat: Degrees) -> Metres:
        """Degrees to metres."""
        return (lonlat - (self.longitude, self.latitude)) * self._scale

    def degrees(self, xy: Metres) -> Degrees:
        """Metres to degrees."""
        return xy / self._scale + (self.longitude, self.latitude)

    def point(self, xy: Metres) -> Point:
        """One position, shape (2,), back on the globe."""
        longitude, latitude = self.degrees(xy.reshape(1, 2))[0]
        return Point(float(latitude), float(longitude))

    def lines(self, bends: Degrees, starts: NDArray[np.int32]) -> Shapes:
        """Line i runs through bends[starts[i]:starts[i + 1]]."""
        indices = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        return np.asarray(shapely.linestrings(self.metres(bends), indices=indices), object)

    def points(self, xy: Metres) -> tuple[Point, ...]:
        """Positions back on the globe."""
        return tuple(Point(latitude, longitude) for longitude, latitude in self.degrees(xy).tolist())


def steps_m(lonlat: Degrees) -> NDArray[np.float64]:
    """Great-circle length of each step of a line, shape (n - 1,), in metres."""
    return arcs_m(lonlat[:-1], lonlat[1:])


def arcs_m(a: Degrees, b: Degrees) -> NDArray[np.float64]:
    """Great-circle distances in metres between pairs of positions (haversine, the kernel's radius)."""
    here, there = np.radians(a), np.radians(b)
    half = np.sin((there - here) / 2) ** 2
    h = half[:, 1] + np.cos(here[:, 1]) * np.cos(there[:, 1]) * half[:, 0]
    arc: NDArray[np.float64] = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(1.0, np.sqrt(h)))
    return arc


def lonlat(points: list[Point]) -> Degrees:
    """Points as an array, shape (n, 2)."""
    flat = np.fromiter((degree for p in points for degree in (p.longitude, p.latitude)), np.float64, 2 * len(points))
    return flat.reshape(-1, 2)


def piece(line: Metres, start: float, end: float) -> Metres:
    """The part of a line, shape (n, 2), between two shares of its length."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    low, high = start * along[-1], end * along[-1]
    inner = (along > low) & (along < high)
    at = np.concatenate([[low], along[inner], [high]])
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])

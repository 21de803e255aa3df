"""How far it is from point to point over the streets."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pingan.features.patrols.model import MustPoint
from pingan.kernel.geo import Mode
from pingan.platform.work import Work

_LONGEST_S = 7200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Seconds and metres by (from, to); None where there is no path. `estimated`: from straight lines."""

    seconds: dict[tuple[str, str], float | None]
    metres: dict[tuple[str, str], float]
    estimated: bool

    def along(self, points: Sequence[str]) -> float:
        """Metres from the first point to the last."""
        return sum(self.metres.get((a, b), 0.0) for a, b in pairwise(points))


def between(work: Work, points: Sequence[MustPoint], mode: Mode) -> Ways:
    """Every point's way to every other: one bounded search per point."""
    seconds: dict[tuple[str, str], float | None] = {}
    metres: dict[tuple[str, str], float] = {}
    estimated = False
    for target in points:
        others = [point for point in points if point.id != target.id]
        for origin, leg in zip(
            others, work.world.roads.legs(target.at, [(point.at, mode) for point in others], limit_s=_LONGEST_S), strict=True
        ):
            seconds[origin.id, target.id] = leg.seconds
            metres[origin.id, target.id] = leg.metres or 0.0
            estimated = estimated or leg.estimated
    return Ways(seconds=seconds, metres=metres, estimated=estimated)

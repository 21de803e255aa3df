"""Parts of a picture, in fractions of its width and height, so that they mean the same whatever its size."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

from pingan.kernel.errors import Invalid

MOST_SPOTS = 40
"""By hand on one picture."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle. All four in 0…1; `left` and `top` of its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    def grown(self, by: float) -> "Spot":
        """Larger by this share of its size on every side, and within the picture."""
        left, top = max(0.0, self.left - self.width * by), max(0.0, self.top - self.height * by)
        right, bottom = min(1.0, self.left + self.width * (1 + by)), min(1.0, self.top + self.height * (1 + by))
        return Spot(left, top, max(0.0, right - left), max(0.0, bottom - top))


def check(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """What somebody drew, within the picture.

    Raises:
        Invalid: `too_many_spots` with `most`, or `spot_outside`: one is empty or no part of the picture.
    """
    drawn = tuple(spots)
    if len(drawn) > MOST_SPOTS:
        raise Invalid("too_many_spots", most=MOST_SPOTS)
    within = tuple(_within(one) for one in drawn)
    if any(one.width <= 0 or one.height <= 0 for one in within):
        raise Invalid("spot_outside")
    return within


def _within(spot: Spot) -> Spot:
    if not all(isfinite(number) for number in (spot.left, spot.top, spot.width, spot.height)) or spot.width < 0 or spot.height < 0:
        raise Invalid("spot_outside")
    return spot.grown(0.0)

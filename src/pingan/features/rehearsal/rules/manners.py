"""How people behave: when they look at a phone, whether they come, how they walk along a street."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from pingan.kernel.chance import Chance
from pingan.kernel.geo import Point, distance_m

_DELIVERED_S, _SEEN_S, _ANSWERED_S, _WORKING_S = 0.8, 4.0, 9.0, 150.0
SAYS_NO = 0.5
"""Of those who do not come, so many press "I can't"; the others say nothing."""
WITHDRAWS = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What somebody does with an offer, in seconds from its arrival. `answered_s`: None for silence. `withdraws`: turns round halfway."""

    delivered_s: float
    seen_s: float
    answered_s: float | None
    comes: bool
    withdraws: bool = False


def meet(odds: float, chance: Chance) -> Manner:
    """Throw the dice for one offer; the same number of throws whatever comes out, so that one answer does not change the next."""
    delivered_s = 0.2 + chance.lognormvariate(math.log(_DELIVERED_S), 0.5)
    seen_s = delivered_s + chance.lognormvariate(math.log(_SEEN_S), 0.7)
    answered_s = seen_s + chance.lognormvariate(math.log(_ANSWERED_S), 0.6)
    comes, says_no, withdraws = chance.random() < odds, chance.random() < SAYS_NO, chance.random() < WITHDRAWS
    return Manner(
        delivered_s=delivered_s, seen_s=seen_s, answered_s=answered_s if comes or says_no else None, comes=comes, withdraws=withdraws
    )


def working_s(chance: Chance) -> float:
    """How long somebody is busy at a scene."""
    return chance.lognormvariate(math.log(_WORKING_S), 0.5)


def pace(chance: Chance) -> float:
    """Somebody's own speed as a share of what the streets reckon with."""
    return min(1.5, max(0.7, chance.lognormvariate(0.0, 0.18)))


@dataclass(frozen=True, slots=True)
class Way:
    """A line to be walked along. `marks`: metres from its start to each corner."""

    line: tuple[Point, ...]
    marks: tuple[float, ...]

    @classmethod
    def along(cls, line: Sequence[Point]) -> "Way":
        """The way through these points, one at least."""
        return cls(tuple(line), tuple(accumulate((distance_m(a, b) for a, b in pairwise(line)), initial=0.0)))

    def turned(self) -> "Way":
        """The same from its end."""
        return Way.along(self.line[::-1])

    @property
    def metres(self) -> float:
        """How long it is."""
        return self.marks[-1]

    def at(self, metres: float) -> Point:
        """Where somebody is after so many metres; at its ends before and after."""
        corner = bisect_right(self.marks, metres) - 1
        if corner < 0:
            return self.line[0]
        if corner >= len(self.line) - 1:
            return self.line[-1]
        share = (metres - self.marks[corner]) / (self.marks[corner + 1] - self.marks[corner])
        a, b = self.line[corner], self.line[corner + 1]
        return Point(a.latitude + share * (b.latitude - a.latitude), a.longitude + share * (b.longitude - a.longitude))

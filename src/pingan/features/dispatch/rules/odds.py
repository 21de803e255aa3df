"""How likely somebody is to come in time.

A member answers after a lognormal delay, accepts with his own odds, and then needs his ETA give or take a fifth. For somebody asked now,
P(there by t) = odds · P(delay + ETA ≤ t). An offer without an answer after s seconds says more and more clearly that nobody will come:
what is left of it is weighed against all the ways of being silent so far.
"""

import math
from collections.abc import Iterable

ANSWER_MEDIAN_S = 10.0
ANSWER_SIGMA = 0.6
"""Delay of an answer: the reference world of offers (lognormal)."""
ETA_SIGMA = 0.2
"""Spread of ln(travel time) around the network's ETA."""
SAYS_NO = 0.5
"""P(presses "I can't" | does not come); the others stay silent."""

_NODES = ((-2.856970, 0.011257), (-1.355626, 0.222076), (0.0, 0.533333), (1.355626, 0.222076), (2.856970, 0.011257))
_SLOWER = tuple((math.exp(ETA_SIGMA * node), weight) for node, weight in _NODES)
"""Gauss-Hermite: travel time as a multiple of the ETA, and the weight of that case."""
_SLOWEST, _FASTEST = _SLOWER[-1][0], _SLOWER[0][0]


def answered_by(seconds: float) -> float:
    """P(an answer, if one comes, has come after `seconds`)."""
    if seconds <= 0:
        return 0.0
    return 0.5 * math.erfc(math.log(ANSWER_MEDIAN_S / seconds) / (ANSWER_SIGMA * math.sqrt(2)))


def comes(odds: float, eta_s: float, left_s: float, age_s: float = 0.0) -> float:
    """P(a member asked `age_s` ago, and silent since, accepts and is there within `left_s` from now)."""
    if eta_s * _FASTEST >= left_s + age_s:
        return 0.0
    silent = answered_by(age_s)
    in_time = sum(weight * max(0.0, answered_by(age_s + left_s - eta_s * slower) - silent) for slower, weight in _SLOWER)
    return odds * in_time / (1 - silent * (odds + (1 - odds) * SAYS_NO))


def arrives(eta_s: float, left_s: float, under_way_s: float) -> float:
    """P(somebody who set out `under_way_s` ago on a way of `eta_s` is there within `left_s` from now)."""
    spent = under_way_s + left_s
    if spent <= 0:
        return 0.0
    if eta_s <= 0:
        return 1.0
    return 0.5 * math.erfc(math.log(eta_s / spent) / (ETA_SIGMA * math.sqrt(2)))


def soonest(eta_s: float) -> float:
    """Seconds within which somebody asked now, if he comes at all, is nearly surely there."""
    return 3 * ANSWER_MEDIAN_S + eta_s * _SLOWEST


def fewer_than(places: int, chances: Iterable[float]) -> float:
    """P(fewer than `places` of independent people come), each with his own chance. Exact to the last bit in whatever order they stand."""
    counts = [1.0] + [0.0] * (places - 1)
    for chance in sorted(chances):
        for taken in range(places - 1, 0, -1):
            counts[taken] += chance * (counts[taken - 1] - counts[taken])
        counts[0] *= 1 - chance
    return sum(counts)

"""How likely somebody is to come in time.

A member answers after a lognormal delay, accepts with his own odds, and then needs his ETA give or take a fifth. For somebody asked now,
P(there by t) = odds · P(delay + ETA ≤ t). An offer without an answer after s seconds says more and more clearly that nobody will come:
what is left of it is weighed against all the ways of being silent so far.
"""

import math
from collections.abc import Iterable
from statistics import NormalDist

import numpy as np
from scipy.special import erfc

from pingan.features.dispatch.model import Floats

ANSWER_MEDIAN_S = 10.0
ANSWER_SIGMA = 0.6
"""Delay of an answer: the reference world of offers (lognormal)."""
ETA_SIGMA = 0.2
"""Spread of ln(travel time) around the network's ETA."""
SAYS_NO = 0.5
"""P(presses "I can't" | does not come); the others stay silent."""

_NEVER = 1e-4
"""A chance not worth working out."""
_CASES = 10
"""Answers are reckoned in so many equally likely cases, from prompt to slow: within .01 of the integral for ways of a minute and more."""
_PER_ETA_SIGMA = 1 / (ETA_SIGMA * math.sqrt(2))
_NORMAL = NormalDist()
_SLOW = 2.0
"""Deviations within which nearly everybody answers and arrives."""


def answered_by(seconds: float) -> float:
    """P(an answer, if one comes, has come after `seconds`)."""
    return there_by(ANSWER_MEDIAN_S, ANSWER_SIGMA, seconds)


def there_by(median_s: float, sigma: float, seconds: float) -> float:
    """P(a lognormal time of this median has passed after `seconds`)."""
    if seconds <= 0:
        return 0.0
    if median_s <= 0:
        return 1.0
    return 0.5 * math.erfc(math.log(median_s / seconds) / (sigma * math.sqrt(2)))


def _delays_s(silent: float) -> Floats:
    """When an answer comes that has not come yet, in equally likely cases. `silent`: P(it would have come by now)."""
    shares = (silent + (1 - silent) * (case + 0.5) / _CASES for case in range(_CASES))
    return np.array([ANSWER_MEDIAN_S * math.exp(ANSWER_SIGMA * _NORMAL.inv_cdf(share)) for share in shares])


_FRESH_S = _delays_s(0.0)


def comes(odds: float, eta_s: float, left_s: float, age_s: float = 0.0) -> float:
    """P(a member asked `age_s` ago, and silent since, accepts and is there within `left_s` from now)."""
    return float(each_comes(np.array([odds]), np.array([eta_s]), left_s, age_s)[0])


def each_comes(odds: Floats, eta_s: Floats, left_s: float, age_s: float = 0.0) -> Floats:
    """`comes` for many who were asked at the same moment; arrays of shape (members,)."""
    silent = answered_by(age_s)
    chances = np.zeros(len(eta_s))
    if silent >= 1:
        return chances
    hopeful = np.flatnonzero(eta_s <= hopeless_s(left_s + age_s))
    times_s = age_s + left_s - (_delays_s(silent) if silent else _FRESH_S)
    times_s, ln_eta = times_s[times_s > 0], np.log(np.maximum(eta_s[hopeful], 1e-9))
    in_time = erfc((ln_eta[:, None] - np.log(times_s)) * _PER_ETA_SIGMA).sum(axis=1) / (2 * _CASES)
    mine = odds[hopeful]
    chances[hopeful] = mine * (1 - silent) * in_time / (1 - silent * (mine + (1 - mine) * SAYS_NO))
    return chances


def hopeless_s(left_s: float) -> float:
    """The ETA beyond which a member asked now is not there within `left_s`, or hardly ever."""
    return left_s * math.exp(ETA_SIGMA * -_NORMAL.inv_cdf(_NEVER))


def arrives(eta_s: float, left_s: float, under_way_s: float) -> float:
    """P(somebody who set out `under_way_s` ago on a way of `eta_s` is there within `left_s` from now)."""
    return there_by(eta_s, ETA_SIGMA, under_way_s + left_s)


def soonest(eta_s: float) -> float:
    """Seconds within which somebody asked now, if he comes at all, is nearly surely there."""
    return ANSWER_MEDIAN_S * math.exp(_SLOW * ANSWER_SIGMA) + eta_s * math.exp(_SLOW * ETA_SIGMA)


def fewer_than(places: int, chances: Iterable[float]) -> float:
    """P(fewer than `places` of independent people come), each with his own chance. Exact to the last bit in whatever order they stand."""
    counts = [1.0] + [0.0] * (places - 1)
    for chance in sorted(chances):
        for taken in range(places - 1, 0, -1):
            counts[taken] += chance * (counts[taken - 1] - counts[taken])
        counts[0] *= 1 - chance
    return sum(counts)

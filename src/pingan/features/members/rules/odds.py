"""How likely a member comes when asked, and how fast: learned from his own answers and ways."""

from pingan.features.members.model import Force, Member
from pingan.kernel.geo import ON_FOOT, SPEED_MPS, Mode

PRIOR_MEAN = {Force.GUARD: 0.5, Force.MERCHANT: 0.3, Force.VOLUNTEER: 0.3}
PRIOR_WEIGHT = 10.0
"""How many answers the prior is worth."""

SLOWEST_MPS, QUICKEST_MPS = 0.7, 8.0
"""Nobody is taken to come slower or quicker than this on foot, whatever his phone told."""
_LEAST_M, _LEAST_S = 100.0, 30.0
"""A shorter way tells more of the receiver than of the person."""
_NEWEST_SHARE = 0.3


def odds(member: Member) -> float:
    """The chance that he comes when asked, 0..1: mean of a Beta posterior over his own answers, with a prior by force."""
    return (PRIOR_WEIGHT * PRIOR_MEAN[member.force] + member.came) / (PRIOR_WEIGHT + member.asked)


def learned_speed_mps(known_mps: float | None, mode: Mode, *, seconds: float, metres: float) -> float | None:
    """How fast he comes on foot, after one more way from his yes to the scene; `known_mps` where that way teaches nothing.

    Before the first way he is as fast as the street says. Each way moves that by three tenths, so one odd track does not make a runner.
    """
    if mode not in ON_FOOT or not (metres >= _LEAST_M and seconds >= _LEAST_S):
        return known_mps
    before = SPEED_MPS[mode] if known_mps is None else known_mps
    seen = min(max(metres / seconds, SLOWEST_MPS), QUICKEST_MPS)
    return before + _NEWEST_SHARE * (seen - before)


def pace(member: Member, mode: Mode) -> float:
    """How many times the street's seconds he takes; 1 where his own speed is not known, or he does not go on foot."""
    return SPEED_MPS[mode] / member.known_speed_mps if member.known_speed_mps and mode in ON_FOOT else 1.0

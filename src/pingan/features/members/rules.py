"""Decisions about members: who may become one, what he agreed to, and how likely he comes."""

from pingan.features.members.model import Force, Member

PRIOR_MEAN = {Force.GUARD: 0.5, Force.MERCHANT: 0.3, Force.VOLUNTEER: 0.3}
PRIOR_WEIGHT = 10.0
"""How many answers the prior is worth."""


def odds(member: Member) -> float:
    """The chance that he comes when asked, 0..1: mean of a Beta posterior over his own answers, with a prior by force."""
    return (PRIOR_WEIGHT * PRIOR_MEAN[member.force] + member.came) / (PRIOR_WEIGHT + member.asked)

"""Decisions about members.

`membership`: who may become one, by which steps, and what is known of him; `consents`: what he agreed to; `validity`: what runs out and
who is warned; `odds`: how likely and how fast he comes; `names`: how he is found and shown.
"""

from pingan.features.members.rules.consents import consent, entry, news_of, standing
from pingan.features.members.rules.membership import (
    KEPT_AFTER,
    MOST_SKILLS,
    Amendment,
    Application,
    amend,
    brought_in,
    enrol,
    forget_at,
    forgotten,
    move,
    vouched,
    with_skill,
)
from pingan.features.members.rules.names import check_search, first_name, masked, sounds_like
from pingan.features.members.rules.odds import (
    PRIOR_MEAN,
    PRIOR_WEIGHT,
    QUICKEST_MPS,
    SLOWEST_MPS,
    learned_speed_mps,
    odds,
    pace,
)
from pingan.features.members.rules.validity import expired_on, warned_on

__all__ = [
    "KEPT_AFTER", "MOST_SKILLS", "PRIOR_MEAN", "PRIOR_WEIGHT", "QUICKEST_MPS", "SLOWEST_MPS", "Amendment", "Application", "amend",
    "brought_in", "check_search", "consent", "enrol", "entry", "expired_on", "first_name", "forget_at", "forgotten", "learned_speed_mps",
    "masked", "move", "news_of", "odds", "pace", "sounds_like", "standing", "vouched", "warned_on", "with_skill",
]  # fmt: skip

"""Making rosters, living by them, and doing the searching.

`drafts` are of who makes rosters, `mine` of members, `settling` of who has the last word on a swap, `searches` and `engine` of our own
machine. `_handing` is how one published shift comes into other hands, whoever wanted it.
"""

from pingan.features.rosters.actions.drafts import amend, discard, draft, drop_out, publish, put, rewrite, set_terms, solve, stop, take_in
from pingan.features.rosters.actions.engine import archive, look, notice, settle_missed
from pingan.features.rosters.actions.mine import answer, ask, claim, give_back, link_calendar, say, unlink_calendar
from pingan.features.rosters.actions.searches import beat, end, hear, take_up, watch
from pingan.features.rosters.actions.settling import settle

__all__ = [
    "amend",
    "answer",
    "archive",
    "ask",
    "beat",
    "claim",
    "discard",
    "draft",
    "drop_out",
    "end",
    "give_back",
    "hear",
    "link_calendar",
    "look",
    "notice",
    "publish",
    "put",
    "rewrite",
    "say",
    "set_terms",
    "settle",
    "settle_missed",
    "solve",
    "stop",
    "take_in",
    "take_up",
    "unlink_calendar",
    "watch",
]

"""What screens ask about rosters, and the boards."""

from pingan.features.rosters.queries._rows import AskRow, RosterRow, ShiftRow
from pingan.features.rosters.queries.boards import BOARDS
from pingan.features.rosters.queries.drafts import (
    candidates,
    detail,
    detail_of,
    difference,
    fairness,
    gaps,
    head_of,
    objections,
    terms,
)
from pingan.features.rosters.queries.mine import (
    availability,
    availability_of,
    calendar_link,
    colleagues,
    feed,
    my_ask,
    my_shift,
    open_shifts,
)
from pingan.features.rosters.queries.standing import between, doubts, on_next

__all__ = [
    "BOARDS",
    "AskRow",
    "RosterRow",
    "ShiftRow",
    "availability",
    "availability_of",
    "between",
    "calendar_link",
    "candidates",
    "colleagues",
    "detail",
    "detail_of",
    "difference",
    "doubts",
    "fairness",
    "feed",
    "gaps",
    "head_of",
    "my_ask",
    "my_shift",
    "objections",
    "on_next",
    "open_shifts",
    "terms",
]

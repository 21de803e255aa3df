"""A handover at a post, and the matters that stay open from shift to shift."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.features.houses.model import Verdict
from pingan.kernel.lifecycle import Lifecycle


class HandoverStatus(StrEnum):
    AWAITED = "awaited"
    CHECKED = "checked"
    HALF_SIGNED = "half_signed"
    DONE = "done"
    DISMISSED = "dismissed"
    LAPSED = "lapsed"


_H = HandoverStatus
OPEN = frozenset({_H.AWAITED, _H.CHECKED, _H.HALF_SIGNED})

LIFE = Lifecycle(
    _H.AWAITED,
    [
        # verb      from             to
        ("check", OPEN, _H.CHECKED),
        ("sign", _H.CHECKED, _H.HALF_SIGNED),
        ("sign", _H.HALF_SIGNED, _H.DONE),
        ("dismiss", OPEN, _H.DISMISSED),
        ("lapse", OPEN, _H.LAPSED),
    ],
)
"""Looking again makes a signature void. A handover lapses when the next one is owed at its post."""

OVERLAP = timedelta(minutes=30)
"""Who came so shortly before somebody left has relieved him, whoever pressed what."""
KEPT = timedelta(days=365)
MOST_CHECKS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """How one thing was found. `words`: what is wrong with it."""

    equipment: str
    item: str
    verdict: Verdict
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """From who leaves to who comes; `incoming` None while nobody has come.

    `due`: when the command room is told, None while nothing is owed.
    """

    id: str
    station: str
    house: str
    post: str
    outgoing: str
    opened: datetime
    incoming: str | None = None
    due: datetime | None = None
    warned: datetime | None = None
    checks: tuple[Check, ...] = ()
    checked: datetime | None = None
    outgoing_signed: datetime | None = None
    incoming_signed: datetime | None = None
    reason: str = ""
    closed: datetime | None = None
    status: HandoverStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Something that stays open at a post until somebody closes it. `raised_by`, `closed_by`: accounts; a tablet's stands for its post."""

    id: str
    station: str
    house: str
    post: str
    text: str
    raised: datetime
    raised_by: str
    closed: datetime | None = None
    closed_by: str = ""
    version: int = 0

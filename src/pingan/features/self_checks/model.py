"""Venues, what is looked at there, one self-check, and the hazards it found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle

MOST_PHOTOS = 2
"""Of one item, or of what was mended."""
MOST_VENUES = 50
"""So many are asked at once."""
WORDS_LETTERS = 300
LONGEST_DAYS = 90
"""No later can a self-check or a hazard be due."""
KEPT = timedelta(days=730)
"""So long after it was asked for a self-check stands in its venue's history."""


class VenueKind(StrEnum):
    """What sort of place; it decides what is looked at."""

    MALL_GARAGE = "mall_garage"
    HOTEL = "hotel"
    SHOP = "shop"
    FARM_GUEST_HOUSE = "farm_guest_house"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to look at; its words are the screens'. `photo`: a picture helps here. It is never needed."""

    code: str
    photo: bool = False


def _items(*codes: str) -> tuple[CheckItem, ...]:
    return tuple(CheckItem(code.rstrip("*"), code.endswith("*")) for code in codes)


CHECKLISTS: Mapping[VenueKind, tuple[CheckItem, ...]] = {
    VenueKind.MALL_GARAGE: _items(
        "lights*", "cameras*", "lock_signs*", "garage_rounds", "gate", "help_point", "exits*", "extinguishers*", "charging*"
    ),
    VenueKind.HOTEL: _items(
        "registration", "minors", "room_doors", "cameras*", "valuables", "night_duty", "exits*", "extinguishers*", "smoke_alarms"
    ),
    VenueKind.SHOP: _items("shutter*", "cash", "alarm_button", "cameras*", "fraud_poster*", "wiring*", "exits*", "extinguishers*"),
    VenueKind.FARM_GUEST_HOUSE: _items(
        "registration", "gas*", "wiring*", "stove", "water_edge*", "yard_lights", "cameras*", "exits*", "extinguishers*", "first_aid"
    ),
}
"""With a star: a photo point."""


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


MENDED_WITHIN: Mapping[Severity, timedelta] = {
    Severity.HIGH: timedelta(days=1), Severity.MEDIUM: timedelta(days=7), Severity.LOW: timedelta(days=30),
}  # fmt: skip


class CheckStatus(StrEnum):
    ASKED = "asked"
    SUBMITTED = "submitted"
    DONE = "done"
    CANCELLED = "cancelled"


_C = CheckStatus

LIFE = Lifecycle(
    _C.ASKED,
    [
        # verb      from          to
        ("submit", _C.ASKED, _C.SUBMITTED),
        ("finish", _C.SUBMITTED, _C.DONE),
        ("cancel", _C.ASKED, _C.CANCELLED),
    ],
)


class HazardStatus(StrEnum):
    FOUND = "found"
    MENDED = "mended"
    RETURNED = "returned"
    ACCEPTED = "accepted"


_H = HazardStatus
TO_MEND = frozenset({_H.FOUND, _H.RETURNED})

HAZARD_LIFE = Lifecycle(
    _H.FOUND,
    [
        # verb      from         to
        ("mend", TO_MEND, _H.MENDED),
        ("accept", _H.MENDED, _H.ACCEPTED),
        ("return", _H.MENDED, _H.RETURNED),
    ],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """`keeper`: the member who answers for it; empty when he is gone, and then it cannot be asked."""

    id: str
    station: str
    kind: VenueKind
    name: str
    place: str
    keeper: str
    created: datetime
    at: Point | None = None
    retired: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheck:
    """`due`: the last day. `keeper`: who does it. `word`: what the station says with it. `kind`: of the venue when it was asked.

    `photos`: names of files by item. `found`: how many hazards it found. `reason`: why it was cancelled.
    """

    id: str
    station: str
    venue: str
    kind: VenueKind
    by: str
    asked: datetime
    due: date
    keeper: str
    word: str = ""
    photos: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    found: int = 0
    submitted: datetime | None = None
    closed: datetime | None = None
    reason: str = ""
    status: CheckStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """`owner`: the member who has it mended, by `due`. `photos`: of how it was found. `remark`: what the officer says to it."""

    id: str
    station: str
    self_check: str
    venue: str
    item: str
    severity: Severity
    words: str
    owner: str
    found: datetime
    due: date
    photos: tuple[str, ...] = ()
    mended_words: str = ""
    mended_photos: tuple[str, ...] = ()
    mended: datetime | None = None
    remark: str = ""
    closed: datetime | None = None
    status: HazardStatus = HAZARD_LIFE.start
    version: int = 0

"""A warning, in the words of CAP 1.2."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.geo import Point

LISTED = timedelta(days=3)
"""So long a message stands in the feed after it was sent, and as long as it holds."""
LISTED_MOST = 100
LONGEST = timedelta(days=30)


class MessageType(StrEnum):
    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"


class Category(StrEnum):
    GEO = "Geo"
    MET = "Met"
    SAFETY = "Safety"
    SECURITY = "Security"
    RESCUE = "Rescue"
    FIRE = "Fire"
    HEALTH = "Health"
    ENV = "Env"
    TRANSPORT = "Transport"
    INFRA = "Infra"
    CBRNE = "CBRNE"
    OTHER = "Other"


class Response(StrEnum):
    SHELTER = "Shelter"
    EVACUATE = "Evacuate"
    PREPARE = "Prepare"
    EXECUTE = "Execute"
    AVOID = "Avoid"
    MONITOR = "Monitor"
    ASSESS = "Assess"
    ALL_CLEAR = "AllClear"
    NONE = "None"


class HowSoon(StrEnum):
    """`urgency` in CAP; ours means how loudly somebody is told."""

    IMMEDIATE = "Immediate"
    EXPECTED = "Expected"
    FUTURE = "Future"
    PAST = "Past"
    UNKNOWN = "Unknown"


class Severity(StrEnum):
    EXTREME = "Extreme"
    SEVERE = "Severe"
    MODERATE = "Moderate"
    MINOR = "Minor"
    UNKNOWN = "Unknown"


class Certainty(StrEnum):
    OBSERVED = "Observed"
    LIKELY = "Likely"
    POSSIBLE = "Possible"
    UNLIKELY = "Unlikely"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is to be told. `event`: the kind of thing in a few words. `area`: where, in words; `rings`: the same as closed lines."""

    category: Category
    event: str
    headline: str
    description: str
    area: str
    expires: datetime
    how_soon: HowSoon = HowSoon.EXPECTED
    severity: Severity = Severity.MINOR
    certainty: Certainty = Certainty.LIKELY
    responses: tuple[Response, ...] = ()
    instruction: str = ""
    web: str = ""
    rings: tuple[tuple[Point, ...], ...] = ()
    language: str = "zh-CN"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicWarning:
    """One message, which never changes: what is corrected or called off is a message of its own.

    `replaces`: the messages before it, the first one first. `over`: when another message took its place, None while it holds.
    """

    id: str
    station: str
    kind: MessageType
    sent: datetime
    sender_name: str
    draft: Draft
    replaces: tuple[tuple[str, datetime], ...] = ()
    over: datetime | None = None
    version: int = 0

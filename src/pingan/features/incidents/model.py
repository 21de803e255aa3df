"""Incidents."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.features.rulebook.model import CitizenMode
from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle

KEPT = timedelta(days=3 * 365)
"""Who called, what was said and what was done at the scene is known so long; what, when and where stays for the figures."""


class IncidentStatus(StrEnum):
    RECEIVED = "received"
    DISPATCHED = "dispatched"
    ACKNOWLEDGED = "acknowledged"
    EN_ROUTE = "en_route"
    ON_SCENE = "on_scene"
    HANDLING = "handling"
    REPORTED = "reported"
    CLOSED = "closed"
    FOLLOWED_UP = "followed_up"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"
    MERGED = "merged"


_S = IncidentStatus
_WAITING = {_S.RECEIVED, _S.ON_HOLD}
_RUNNING = {_S.DISPATCHED, _S.ACKNOWLEDGED, _S.EN_ROUTE, _S.ON_SCENE, _S.HANDLING}

LIFE = Lifecycle(
    _S.RECEIVED,
    [
        # verb          from                                                              to
        ("dispatch", {_S.RECEIVED, _S.DISPATCHED}, _S.DISPATCHED),
        ("acknowledge", {_S.RECEIVED, _S.DISPATCHED}, _S.ACKNOWLEDGED),
        ("depart", {_S.DISPATCHED, _S.ACKNOWLEDGED}, _S.EN_ROUTE),
        ("arrive", {_S.RECEIVED, _S.DISPATCHED, _S.ACKNOWLEDGED, _S.EN_ROUTE}, _S.ON_SCENE),
        ("handle", {_S.ACKNOWLEDGED, _S.EN_ROUTE, _S.ON_SCENE}, _S.HANDLING),
        ("report", _RUNNING | {_S.RECEIVED}, _S.REPORTED),
        ("close", _RUNNING | {_S.RECEIVED, _S.REPORTED}, _S.CLOSED),
        ("follow_up", _S.CLOSED, _S.FOLLOWED_UP),
        ("hand_back", _RUNNING, _S.RECEIVED),
        ("hold", _S.RECEIVED, _S.ON_HOLD),
        ("resume", _S.ON_HOLD, _S.RECEIVED),
        ("hand_over", _WAITING | _RUNNING | {_S.REPORTED}, _S.HANDED_OVER),
        ("cancel", _WAITING | _RUNNING, _S.CANCELLED),
        ("merge", _WAITING | _RUNNING, _S.MERGED),
    ],
)
OVER = frozenset({_S.CLOSED, _S.FOLLOWED_UP, _S.HANDED_OVER, _S.CANCELLED, _S.MERGED})
BY_HAND = frozenset({"report", "close", "follow_up", "hand_back", "hold", "resume", "hand_over", "cancel", "merge"})
"""Verbs of the dispatcher; the others follow from what the responders do."""


class Source(StrEnum):
    DESK = "desk"
    APP = "app"
    SOS = "sos"
    GATEWAY = "gateway"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Police, fire brigade or ambulance on the way: when they are expected, when they came."""

    service: str
    expected: datetime | None = None
    arrived: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A call that came in.

    `requester`: the account that asked for help by app or SOS, or empty. `noticed`: when a dispatcher first saw it.

    `edition`: the version of the rulebook it came in with; its category's lines are read there.

    `coming`: how many are on their way to the requester, `first_expected`: when the first should be there; counted for nobody else.
    `filed`: off the live boards, found by search.
    """

    id: str
    station: str
    number: int
    category: str
    priority: int
    mode: CitizenMode
    target_s: int
    place: str
    at: Point | None
    text: str
    source: Source
    received: datetime
    caller_name: str = ""
    caller_phone: str = ""
    requester: str = ""
    status: IncidentStatus = LIFE.start
    noticed: datetime | None = None
    recommended: datetime | None = None
    dispatched: datetime | None = None
    acknowledged: datetime | None = None
    coming: int = 0
    first_expected: datetime | None = None
    first_departed: datetime | None = None
    first_arrived: datetime | None = None
    cleared: datetime | None = None
    closed: datetime | None = None
    outcome: str = ""
    merged_into: str | None = None
    handed_to: str | None = None
    services: tuple[Service, ...] = ()
    external_ref: str = ""
    edition: int = 1
    filed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentSearch:
    """Which incidents; empty: all. `text`: part of the place or of what was said, or the number."""

    text: str = ""
    category: str = ""
    status: str = ""
    open_only: bool = False

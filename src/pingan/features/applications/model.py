"""Invitations, and the applications that come by them or are typed at the station."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.features.members.model import Force, MemberStatus
from pingan.kernel.geo import Point

INVITATION_LONGEST = timedelta(days=366)
APPEAL_WITHIN = timedelta(days=30)
DECIDED_WITHIN = timedelta(days=30)
"""So long what is known of a refused applicant is kept for the decision of an appeal."""

_S = MemberStatus
STEPS = (_S.APPLIED, _S.CHECKED, _S.INTERVIEWED, _S.TRAINED, _S.ON_PROBATION)
"""In each of these the station has something to do."""
BEFORE_PROBATION = frozenset(STEPS[:-1])
MAY_APPEAL = frozenset({_S.REFUSED, _S.SUSPENDED})
DAYS = {_S.APPLIED: 3, _S.CHECKED: 7, _S.INTERVIEWED: 30, _S.TRAINED: 7, _S.ON_PROBATION: 30}
"""So soon the next step is due, unless somebody says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A link, also as a QR code on a poster. `force`, `house`: what whoever follows it joins, None for his own choice.

    `token`: what stands in the link; it hangs in the street, so it is no secret, only hard to guess.
    """

    id: str
    station: str
    token: str
    created: datetime
    created_by: str
    expires: datetime
    force: Force | None = None
    house: str | None = None
    campaign: str = ""
    revoked: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A stretch of every week. `day`: 1 is Monday. `start`, `end`: minutes of the day; an `end` up to `start` is the next day's."""

    day: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A merchant's; its address is known to every customer."""

    name: str
    kind: str
    address: str
    hours: str
    at: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPost:
    name: str
    at: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedHouse:
    """A house somebody offers, with its posts. `responsible`: the unit that answers for it."""

    name: str
    responsible: str
    hours: str
    at: Point
    posts: tuple[PlannedPost, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """What the subdistrict office says; the station decides. `by`: the account."""

    favours: bool
    note: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """One, against a refusal or a suspension. `granted` None: not decided yet."""

    reason: str
    at: datetime
    granted: bool | None = None
    answer: str = ""
    by: str = ""
    decided: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """What belongs to a membership in the making; `id` is the member's, whose name, telephone, skills and status stand in `members`.

    `step`: the member's status. `since`: of this step. `owner`: the account of who sees to the next one, by `due`. `ended_by`: who refused
    or suspended. `opened`: the house that was made of `house`.
    """

    id: str
    station: str
    step: MemberStatus
    sent: datetime
    since: datetime
    account: str = ""
    invitation: str = ""
    owner: str = ""
    due: date | None = None
    hours: tuple[Hours, ...] = ()
    vehicle: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""
    shop: Shop | None = None
    house: PlannedHouse | None = None
    opened: str = ""
    recommendation: Recommendation | None = None
    appeal: Appeal | None = None
    ended_by: str = ""
    version: int = 0


class Scope(StrEnum):
    """Which applications a list holds."""

    OPEN = "open"
    APPEALS = "appeals"
    ALL = "all"


class ApplicationOrder(StrEnum):
    """How a list of applications is put in order; with a minus, the other way round."""

    DUE = "due"
    DUE_DOWN = "-due"
    SENT = "sent"
    SENT_DOWN = "-sent"
    SINCE = "since"
    SINCE_DOWN = "-since"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationSearch:
    """Which applications; empty and None: all of the scope. `owner`: an account, or `nobody`. `overdue`: the due day is over."""

    text: str = ""
    scope: Scope = Scope.OPEN
    step: MemberStatus | None = None
    owner: str = ""
    overdue: bool = False
    order: ApplicationOrder = ApplicationOrder.DUE


NOBODY = "nobody"

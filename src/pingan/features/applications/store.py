"""Invitations and applications: rows, and who sees them."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, false, or_, select

from pingan.features.access import public as access
from pingan.features.applications.model import BEFORE_PROBATION, NOBODY, STEPS, Application, ApplicationSearch, Invitation, Scope
from pingan.features.members import public as members
from pingan.features.members.model import Member, MemberStatus
from pingan.kernel.days import end_of, today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs, nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, count_by, metadata, one_of
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

_KEEP = "with the membership"
_TOLD = {"purpose": "deciding who joins, and where and when he can serve", "keep": _KEEP}

invitations = Table(
    "invitations",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("token", String(40), nullable=False, unique=True),
    Column("created", UtcTime, nullable=False),
    Column("created_by", String(40), nullable=False, info={"purpose": "showing who invites", "keep": "with the link"}),
    Column("expires", UtcTime, nullable=False),
    Column("force", String(20)),
    Column("house", String(40)),
    Column("campaign", String(100), nullable=False),
    Column("revoked", UtcTime),
    Column("version", Integer, nullable=False),
    Index("invitations_station", "station", "created"),
    info=nobodys("a link on a poster; who made it is told by the log"),
)

applications = Table(
    "applications",
    metadata,
    Column("id", String(40), ForeignKey("members.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("step", String(20), nullable=False),
    Column("sent", UtcTime, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("account", String(40), nullable=False),
    Column("invitation", String(40), nullable=False),
    Column("owner", String(40), nullable=False),
    Column("due", String(10)),
    Column("hours", Json, nullable=False, info=_TOLD),
    Column("vehicle", String(60), nullable=False, info=_TOLD),
    Column("languages", Json, nullable=False, info=_TOLD),
    Column("note", String(500), nullable=False, info=_TOLD),
    Column("shop", Json, info=_TOLD),
    Column("house", Json, info=_TOLD),
    Column("opened", String(40), nullable=False),
    Column("recommendation", Json, info={"purpose": "hearing the subdistrict office before deciding", "keep": _KEEP}),
    Column("appeal", Json, info={"purpose": "looking again at a refusal", "keep": _KEEP}),
    Column("ended_by", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("step", MemberStatus), name="applications_step"),
    Index("applications_station", "station", "step"),
    info=belongs(Whose("id", Key.MEMBER)),
)

_invitations, shelf = Shelf(invitations, Invitation), Shelf(applications, Application)
_OPEN_APPEAL = applications.c.appeal.is_not(None) & applications.c.appeal.cast(String).contains('"granted":null')


def _visible(work: Work) -> Select[Any]:
    """The station sees its applications; the subdistrict office those it may still say something on; an applicant his own."""
    here = shelf.here
    if work.actor.may(Right.APPLICATION_RECOMMEND):
        return here.where(applications.c.step.in_([step.value for step in sorted(BEFORE_PROBATION)]))
    if work.actor.may(Right.APPLICATION_READ):
        return here
    return here.where(applications.c.account == work.actor.account) if work.actor.account else here.where(false())


def _visible_invitations(work: Work) -> Select[Any]:
    """For who makes them; whoever holds a link is told by `find_open` what he joins."""
    here = _invitations.here
    return here if work.actor.may(Right.INVITATION_KEEP) or work.actor.may(Right.APPLICATION_HANDLE) else here.where(false())


# ---- invitations ----


def add_invitation(work: Work, invitation: Invitation) -> Invitation:
    return _invitations.add(work, invitation)


def save_invitation(work: Work, invitation: Invitation) -> Invitation:
    return _invitations.save(work, invitation)


def get_invitation(work: Work, id_: str) -> Invitation:
    return _invitations.get(work, _visible_invitations(work), id_)


def page_of_invitations(work: Work, *, page: int, size: int) -> tuple[list[Invitation], int]:
    return _invitations.page(work, _visible_invitations(work), "-created", page=page, size=size)


def invitations_by_id(work: Work, ids: Collection[str]) -> dict[str, Invitation]:
    found = _invitations.list_(work, _visible_invitations(work), ids) if ids else []
    return {one.id: one for one in found}


def followed(work: Work, ids: Collection[str]) -> Counter[str]:
    """How many have applied by each of these links, whose caller may see them."""
    return count_by(work, select(applications).where(applications.c.invitation.in_(list(ids))), applications.c.invitation)


def by_token(work: Work, token: str) -> Invitation:
    """The link somebody holds in his hand, of whatever station: he does not belong to one yet.

    Raises:
        NotFound: there is none.
    """
    found = _invitations.find(work, select(invitations).where(invitations.c.token == token))
    if found is None:
        raise NotFound(noun="invitation")
    return found


# ---- applications ----


def add(work: Work, application: Application) -> Application:
    _await_due(work, application)
    return shelf.add(work, application)


def save(work: Work, application: Application) -> Application:
    _await_due(work, application)
    return shelf.save(work, application)


def _await_due(work: Work, application: Application) -> None:
    """Nobody learns from the mere passing of midnight that something is overdue."""
    if application.step in STEPS and application.due is not None and application.due >= today(work.now):
        set_timer(work, "applications.overdue", application.id, end_of(application.due), about=application.id)
    else:
        clear_timer(work, "applications.overdue", application.id)


def get(work: Work, id_: str) -> Application:
    return shelf.get(work, _visible(work), id_)


def find(work: Work, id_: str) -> Application | None:
    return shelf.find_by_id(work, _visible(work), id_)


def find_at(work: Work, member: Member) -> Application | None:
    """The application of a member, at whatever station; the actor has proved that the member's telephone is his."""
    return shelf.find_by_id(work, shelf.all_of(member.station), member.id)


def mine(work: Work) -> tuple[Member, Application]:
    """The actor's own application, found by his telephone: the newest.

    Raises:
        NotFound: he never applied, or it is forgotten.
    """
    phone = access.own_phone(work)
    for member in reversed(members.of_phone(work, phone) if phone else []):
        application = find_at(work, member)
        if application is not None:
            return member, application
    raise NotFound(noun="application")


def others_who_decide(work: Work) -> int:
    """How many colleagues of the actor may decide appeals too."""
    return sum(1 for one in access.colleagues(work, Right.APPEAL_DECIDE) if one.id != work.actor.account)


def search(work: Work, wish: ApplicationSearch, *, named: Collection[str] | None, page: int, size: int) -> tuple[list[Application], int]:
    """A page of those that match. `named`: only these ids, None for all."""
    rows = _visible(work)
    if wish.scope is Scope.OPEN:
        rows = rows.where(or_(applications.c.step.in_([step.value for step in STEPS]), _OPEN_APPEAL))
    if wish.scope is Scope.APPEALS:
        rows = rows.where(_OPEN_APPEAL)
    if wish.step is not None:
        rows = rows.where(applications.c.step == wish.step)
    if wish.owner:
        rows = rows.where(applications.c.owner == ("" if wish.owner == NOBODY else wish.owner))
    if wish.overdue:
        late = applications.c.due < today(work.now).isoformat()
        rows = rows.where(late, applications.c.step.in_([step.value for step in STEPS]))
    if named is not None:
        rows = rows.where(applications.c.id.in_(list(named)))
    return shelf.page(work, rows, wish.order, page=page, size=size)


def count_by_step(work: Work) -> Counter[str]:
    """How many stand at each step, for the board's head."""
    return count_by(work, _visible(work), applications.c.step)

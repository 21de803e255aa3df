"""What screens ask about invitations and applications: the public page, the applicant, the station, the subdistrict office."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.applications import rules, store
from pingan.features.applications.model import (
    APPEAL_WITHIN,
    BEFORE_PROBATION,
    STEPS,
    Appeal,
    Application,
    ApplicationSearch,
    Hours,
    Invitation,
    PlannedHouse,
    Shop,
)
from pingan.features.areas import public as areas
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE, WORDING, ConsentKind, Force, Member, MemberStatus, Skill
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work, engine

# ---- the public page -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What somebody is told who follows a link: by whom, and for what. `asked`: consents; `needed`: those without which it does not go."""

    station: str
    force: Force | None
    house: str
    campaign: str
    expires: datetime
    wording: int
    asked: tuple[ConsentKind, ...]
    needed: tuple[ConsentKind, ...]


@query(None)
def invited(work: Work, token: str) -> Invited:
    """Open to everybody who holds the link; a link that opens nothing is refused."""
    invitation = store.by_token(work, token)
    rules.check_open(invitation, work.now)
    there = work.acting_as(engine(invitation.station))
    house = next((one.name for one in houses.list_houses(there) if one.id == invitation.house), "")
    return Invited(
        station=areas.station(there).name,
        force=invitation.force,
        house=house,
        campaign=invitation.campaign,
        expires=invitation.expires,
        wording=WORDING,
        asked=rules.ASKED,
        needed=tuple(sorted(rules.NEEDED)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MyApplication:
    """An application as the applicant sees it. `next`: withdraw, appeal. `reason`: of the station's last word."""

    id: str
    station: str
    name: str
    force: Force
    step: MemberStatus
    sent: datetime
    since: datetime
    reason: str
    appeal: Appeal | None
    appeal_until: datetime | None
    next: tuple[str, ...]


@query(Right.APPLICATION_OWN)
def applicant(work: Work) -> str:
    """Which account asks."""
    return work.actor.account


@query(Right.APPLICATION_OWN)
def mine(work: Work, _: object = None) -> MyApplication | None:
    """The actor's own, the newest; None where he has none."""
    try:
        member, application = store.mine(work)
    except NotFound:
        return None
    open_now = rules.may_appeal(application, work.now)
    verbs = (*(("withdraw",) if application.step in BEFORE_PROBATION else ()), *(("appeal",) if open_now else ()))
    station = areas.station(work.acting_as(engine(member.station))).name
    until = application.since + APPEAL_WITHIN if open_now else None
    said = application.appeal and Appeal(
        **{name: getattr(application.appeal, name) for name in Appeal.__dataclass_fields__ if name != "by"}
    )
    return row_of(
        MyApplication, application, station=station, name=member.name, force=member.force, reason=member.reason, appeal=said,
        appeal_until=until, next=verbs,
    )  # fmt: skip


# ---- the station -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationRow:
    """A link as whoever makes them sees it. `house`: its name. `state`: open, expired or revoked. `applied`: how many came by it."""

    id: str
    token: str
    force: Force | None
    house: str
    campaign: str
    created: datetime
    created_by: str
    expires: datetime
    revoked: datetime | None
    state: str
    applied: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationPage:
    rows: tuple[InvitationRow, ...]
    total: int


@query(Right.INVITATION_KEEP)
def invitations(work: Work, *, page: int, size: int) -> InvitationPage:
    """The station's links, newest first."""
    found, total = store.page_of_invitations(work, page=page, size=size)
    return InvitationPage(rows=_invitation_rows(work, found), total=total)


def invitation(work: Work, one: Invitation) -> InvitationRow:
    """One link after a deed."""
    return _invitation_rows(work, [one])[0]


def _invitation_rows(work: Work, found: Sequence[Invitation]) -> tuple[InvitationRow, ...]:
    by = access.names(work, {one.created_by for one in found})
    counts, named = store.followed(work, [one.id for one in found]), {house.id: house.name for house in houses.list_houses(work)}
    return tuple(
        row_of(
            InvitationRow,
            one,
            house=named.get(one.house or "", ""),
            created_by=by.get(one.created_by, ""),
            state=(state := _state(one, work.now)),
            applied=counts[one.id],
            next=("revoke",) if state == "open" else (),
        )
        for one in found
    )


def _state(one: Invitation, now: datetime) -> str:
    if one.revoked is not None:
        return "revoked"
    return "open" if one.expires > now else "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRow:
    """An application in the list. `owner`: an account, `owner_name` its name. `favours`: what the subdistrict office said, None yet."""

    id: str
    name: str
    force: Force
    step: MemberStatus
    sent: datetime
    since: datetime
    owner: str
    owner_name: str
    due: date | None
    overdue: bool
    favours: bool | None
    appealed: bool
    offers_house: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationPage:
    """`steps`: how many stand at each."""

    rows: tuple[ApplicationRow, ...]
    total: int
    steps: Mapping[str, int]


@query(Right.APPLICATION_READ)
def search(work: Work, wish: ApplicationSearch, *, page: int, size: int) -> ApplicationPage:
    """A page of applications."""
    people = members.everybody(work.as_engine())
    named = [id_ for id_, one in people.items() if members.sounds_like(one.name, wish.text)] if wish.text else None
    found, total = store.search(work, wish, named=named, page=page, size=size)
    owners = access.names(work, {one.owner for one in found if one.owner})
    rows = tuple(_row(one, people[one.id], owners, today(work.now)) for one in found if one.id in people)
    return ApplicationPage(rows=rows, total=total, steps=store.count_by_step(work))


def _row(one: Application, member: Member, owners: Mapping[str, str], day: date) -> ApplicationRow:
    return row_of(
        ApplicationRow,
        one,
        name=member.name,
        force=member.force,
        owner_name=owners.get(one.owner, ""),
        overdue=rules.is_overdue(one, day),
        favours=one.recommendation.favours if one.recommendation else None,
        appealed=one.appeal is not None and one.appeal.granted is None,
        offers_house=one.house is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What the subdistrict office said, and who of it."""

    favours: bool
    note: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecord:
    """One application. Empty or None for the subdistrict office, which does not need it: telephone, home cell, reason, appeal.

    `next`: what the actor may do: steps, `claim`, `assign`, `recommend`, `decide`, `open_house`.
    """

    id: str
    name: str
    phone: str
    force: Force
    mode: Mode
    step: MemberStatus
    sent: datetime
    since: datetime
    owner: str
    owner_name: str
    due: date | None
    overdue: bool
    skills: tuple[Skill, ...]
    hours: tuple[Hours, ...]
    vehicle: str
    languages: tuple[str, ...]
    note: str
    home: Point | None
    shop: Shop | None
    house: PlannedHouse | None
    opened: str
    campaign: str
    opinion: Opinion | None
    appeal: Appeal | None
    reason: str
    next: tuple[str, ...]
    version: int


@query(Right.APPLICATION_READ)
def get(work: Work, application_id: str) -> ApplicationRecord:
    return record(work, store.get(work, application_id))


def record(work: Work, one: Application) -> ApplicationRecord:
    """An application as the actor sees it."""
    member = members.get(work.as_engine(), one.id)
    whole = work.actor.may(Right.APPLICATION_HANDLE)
    said = one.recommendation
    names = access.names(work, {one.owner, said.by if said else ""})
    link = store.invitations_by_id(work, [one.invitation]).get(one.invitation)
    return row_of(
        ApplicationRecord,
        one,
        name=member.name,
        phone=members.masked(member.phone) if whole else "",
        force=member.force,
        mode=member.mode,
        owner_name=names.get(one.owner, ""),
        overdue=rules.is_overdue(one, today(work.now)),
        skills=member.skills,
        home=member.home if whole and one.shop is None else None,
        campaign=link.campaign if link else "",
        opinion=said and Opinion(favours=said.favours, note=said.note, name=names.get(said.by, ""), at=said.at),
        appeal=one.appeal if whole else None,
        reason=member.reason if whole else "",
        next=_next(work, one),
    )


def _next(work: Work, one: Application) -> tuple[str, ...]:
    actor = work.actor
    verbs: list[str] = []
    if actor.may(Right.APPLICATION_RECOMMEND) and one.step in BEFORE_PROBATION:
        verbs.append("recommend")
    if actor.may(Right.APPLICATION_HANDLE):
        verbs += rules.next_verbs(one.step, whole=actor.may(Right.MEMBER_ENROL))
        verbs += (["claim"] if one.owner != actor.account else []) + ["assign"] if one.step in STEPS else []
    if actor.may(Right.APPEAL_DECIDE) and rules.may_decide(one, by=actor.account, others=store.others_who_decide(work)):
        verbs.append("decide")
    if actor.may(Right.HOUSE_AMEND) and one.house and not one.opened and one.step in MAY_SERVE | {MemberStatus.TRAINED}:
        verbs.append("open_house")
    return tuple(verbs)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOwner:
    id: str
    name: str


@query(Right.APPLICATION_HANDLE)
def owners(work: Work) -> list[StepOwner]:
    """Who may own a step, by name."""
    return [StepOwner(id=one.id, name=one.name) for one in access.colleagues(work, Right.APPLICATION_HANDLE)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationHistoryRow:
    """One thing that happened to an application or its membership."""

    seq: int
    at: datetime
    kind: str
    role: str
    name: str
    facts: dict[str, object]


@query(Right.APPLICATION_HANDLE)
def history(work: Work, application_id: str) -> list[ApplicationHistoryRow]:
    """What happened to it, newest first."""
    entries = [
        one for one in log.about(work, store.get(work, application_id).id) if one.kind.startswith(("members.", "applications.", "proofs."))
    ]
    owned = {str(one.facts["owner"]) for one in entries if one.facts.get("owner")}
    names = access.names(work, {one.actor for one in entries} | owned)
    return [
        ApplicationHistoryRow(
            seq=one.seq, at=one.at, kind=one.kind, role=one.role, name=names.get(one.actor, ""), facts=_said(one.facts, names)
        )
        for one in reversed(entries)
    ]


def _said(facts: Mapping[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """An account is told by its name."""
    return {name: names.get(str(value), "") if name in {"owner", "by"} else value for name, value in facts.items() if name != "account"}

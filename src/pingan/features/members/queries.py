"""What those ask who enrol. Lists that tell who is on duty stand in `duty.queries`."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pingan.features.access import public as access
from pingan.features.members import rules, store
from pingan.features.members.model import LIFE, NOT_BY_HAND, WORDING, ConsentEntry, ConsentKind, Force, Member, MemberStatus, Skill
from pingan.kernel.days import today
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRecord:
    """A member as those see him who enrol; `home` is the centre of a cell, `next` holds the steps that are open now.

    `consents`: what he agrees to now, and not since when. `verifiers`: names of those who saw proof of skills, by account.
    """

    id: str
    name: str
    phone: str
    force: Force
    mode: Mode
    status: MemberStatus
    skills: tuple[Skill, ...]
    kit: tuple[str, ...]
    insured_from: date | None
    insured_until: date | None
    leader: bool
    home: Point | None
    location_consent: datetime | None
    consents: tuple[ConsentKind, ...]
    verifiers: dict[str, str]
    reason: str
    next: tuple[str, ...]
    version: int


def record(work: Work, member: Member) -> MemberRecord:
    """A member as the actor sees him: the telephone masked, the verbs he may use."""
    verbs = tuple(verb for verb in LIFE.next(member.status) if verb not in NOT_BY_HAND) if work.actor.may(Right.MEMBER_ENROL) else ()
    given = tuple(sorted(kind for kind, entry in rules.standing(store.ledger(work, member)).items() if entry.given))
    seen = dict(access.names(work, {skill.verified_by for skill in member.skills if skill.verified_by}))
    return row_of(MemberRecord, member, phone=rules.masked(member.phone), consents=given, verifiers=seen, next=verbs)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One thing that happened to a membership. `name`: of who did it, empty for machines and for who is gone."""

    seq: int
    at: datetime
    kind: str
    role: str
    name: str
    facts: dict[str, object]


@query(Right.MEMBER_ENROL)
def history(work: Work, member_id: str) -> list[HistoryRow]:
    """What happened to a membership, newest first."""
    entries = log.about(work, store.get(work, member_id).id)
    names = access.names(work, {entry.actor for entry in entries})
    return [
        HistoryRow(seq=e.seq, at=e.at, kind=e.kind, role=e.role, name=names.get(e.actor, ""), facts=e.facts)
        for e in reversed(entries)
        if e.kind.startswith(("members.", "proofs."))
    ]


@query(Right.MEMBER_ENROL)
def get(work: Work, member_id: str) -> MemberRecord:
    return record(work, store.get(work, member_id))


# ---- what runs out ----


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsOut:
    """Something of a member that runs out, or has. `thing`: a skill's code, or `insurance`. `days`: left; below none: over for so long."""

    member: str
    name: str
    force: Force
    thing: str
    until: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunsOutPage:
    rows: tuple[RunsOut, ...]
    total: int


@query(Right.MEMBER_READ)
def running_out(work: Work, *, within: int, thing: str, page: int, size: int) -> RunsOutPage:
    """What of those who may serve runs out within so many days or has run out, the soonest first. `thing`: only this; empty for all."""
    day = today(work.now)
    last = day + timedelta(days=within)
    rows = sorted(
        (
            RunsOut(member=one.id, name=one.name, force=one.force, thing=what, until=until, days=(until - day).days)
            for one in store.running_out(work, last)
            for what, until in one.runs_out()
            if until <= last and thing in {"", what}
        ),
        key=lambda row: (row.until, row.name, row.member, row.thing),
    )
    return RunsOutPage(rows=tuple(rows[(page - 1) * size : page * size]), total=len(rows))


# ---- the ledger ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """One line of the ledger."""

    at: datetime
    given: bool
    wording: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MyConsent:
    """How one consent stands. `since`: of the last word on it, None if it was never asked. `current`: in the wording of today."""

    kind: ConsentKind
    given: bool
    since: datetime | None
    current: bool
    lines: tuple[ConsentLine, ...]


@query(Right.MEMBER_SELF)
def my_consents(work: Work, _: object = None) -> list[MyConsent]:
    """Everything the actor was ever asked to agree to, and every word he said on it, newest first."""
    lines = store.ledger(work, store.get(work, work.actor.member))
    return [_my_consent(kind, [line for line in reversed(lines) if line.kind is kind]) for kind in ConsentKind]


def _my_consent(kind: ConsentKind, lines: list[ConsentEntry]) -> MyConsent:
    newest = lines[0] if lines else None
    return MyConsent(
        kind=kind,
        given=newest is not None and newest.given,
        since=newest.at if newest else None,
        current=newest is not None and newest.wording == WORDING,
        lines=tuple(ConsentLine(at=line.at, given=line.given, wording=line.wording) for line in lines),
    )

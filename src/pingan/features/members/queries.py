"""What those ask who enrol. Lists that tell who is on duty stand in `duty.queries`."""

from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.members import rules, store
from pingan.features.members.model import LIFE, Force, Member, MemberStatus, Skill
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRecord:
    """A member as those see him who enrol; `home` is the centre of a cell, `next` holds the steps that are open now."""

    id: str
    name: str
    phone: str
    force: Force
    mode: Mode
    status: MemberStatus
    skills: tuple[Skill, ...]
    kit: tuple[str, ...]
    insured_until: date | None
    leader: bool
    home: Point | None
    location_consent: datetime | None
    reason: str
    next: tuple[str, ...]
    version: int


def record(work: Work, member: Member) -> MemberRecord:
    """A member as the actor sees him: the telephone masked, the verbs he may use."""
    verbs = LIFE.next(member.status) if work.actor.may(Right.MEMBER_ENROL) else ()
    return row_of(MemberRecord, member, phone=rules.masked(member.phone), next=verbs)


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
        if e.kind.startswith("members.")
    ]


@query(Right.MEMBER_ENROL)
def get(work: Work, member_id: str) -> MemberRecord:
    return record(work, store.get(work, member_id))

"""Members: rows, and who sees them."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    bindparam,
    delete,
    select,
    update,
)

from pingan.features.members.model import LIFE, MAY_SERVE, OVER, ConsentEntry, ConsentKind, Force, Member, MemberSearch, MemberStatus
from pingan.kernel.days import end_of, today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.changes import noted
from pingan.platform.remembered import Remembered
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import MY_MEMBER, MY_STATION, Json, Shelf, UtcTime, among, change, metadata, one_of, several, unique_where
from pingan.platform.timers import Timer, set_timers
from pingan.platform.work import Work

_KEEP = "as a member, and two years after leaving or 30 days after a refusal"
_HISTORY = {"purpose": "estimating who will come when asked", "keep": _KEEP}

_EMPTIED: dict[str, Any] = {
    "name": "", "phone": "", "skills": [], "kit": [], "insured_from": None, "insured_until": None, "leader": False, "home": None,
    "location_consent": None, "asked": 0, "came": 0, "reason": "", "known_speed_mps": None, "status": MemberStatus.LEFT.value,
}  # fmt: skip
"""What is left of somebody who was erased: that there was somebody, so that old records still point at a row."""

members = Table(
    "members",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info={"purpose": "who is coming", "keep": _KEEP}),
    Column("phone", String(20), nullable=False, info={"purpose": "signing in and calling back", "keep": _KEEP}),
    Column("force", String(20), nullable=False),
    Column("mode", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("skills", Json, nullable=False, info={"purpose": "sending people who can do what is needed", "keep": _KEEP}),
    Column("kit", Json, nullable=False),
    Column("insured_until", String(10), info={"purpose": "sending nobody uninsured", "keep": _KEEP}),
    Column("leader", Boolean, nullable=False),
    Column("home", Json, info={"purpose": "asking those near whose phone tells no position", "keep": "until he clears it, or " + _KEEP}),
    Column("location_consent", UtcTime, info={"purpose": "showing that he agreed, and when", "keep": _KEEP}),
    Column("asked", Integer, nullable=False, info=_HISTORY),
    Column("came", Integer, nullable=False, info=_HISTORY),
    Column("version", Integer, nullable=False),
    Column("reason", String(200), nullable=False, info={"purpose": "knowing why somebody may not serve", "keep": _KEEP}),
    Column("insured_from", String(10), info={"purpose": "sending nobody uninsured", "keep": _KEEP}),
    Column("known_speed_mps", Float, info={"purpose": "asking whoever is there soonest at his own pace on foot", "keep": _KEEP}),
    CheckConstraint(one_of("status", LIFE.statuses), name="members_status"),
    Index("members_station", "station", "name"),
    info=belongs(Whose("id", Key.MEMBER, why=Why.RECORD, emptied=_EMPTIED, shown=(("members", "id"), ("me", "id")))) | noted(),
)
_LIVING = ~among(members.c.status, OVER)
unique_where("members_phone", members.c.phone, where=_LIVING)

consents = Table(
    "consents",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("wording", Integer, nullable=False),
    Column("given", Boolean, nullable=False, info={"purpose": "showing what he agreed to, and when", "keep": _KEEP}),
    Column("at", UtcTime, nullable=False),
    Index("consents_member", "member", "id"),
    info=belongs(Whose("member", Key.MEMBER)),
)

shelf = Shelf(members, Member)
_ledger = Shelf(consents, ConsentEntry)
remembered = Remembered(shelf)
_ME = shelf.here.where(members.c.id == MY_MEMBER, members.c.id != "")
_SAID = (
    select(consents.c.member, consents.c.given)
    .where(consents.c.station == MY_STATION, consents.c.kind == bindparam("of_kind"), consents.c.member.in_(several("members")))
    .order_by(consents.c.at, consents.c.id)
)
_COUNT_ANSWER = (
    update(members)
    .where(members.c.id == bindparam("of_member"), members.c.station == bindparam("of_station"))
    .values(asked=members.c.asked + 1, came=members.c.came + bindparam("comes", type_=Integer), version=members.c.version + 1)
)


def _visible(work: Work) -> Select[Any]:
    """The command room and those who enrol see their station's members; a member sees himself."""
    return shelf.here if _sees_all(work) else _ME


def _sees_all(work: Work) -> bool:
    return work.actor.may(Right.MEMBER_READ) or work.actor.may(Right.MEMBER_ENROL)


def get(work: Work, member_id: str) -> Member:
    return shelf.get(work, _visible(work), member_id)


def everybody(work: Work) -> Mapping[str, Member]:
    """Every visible member by id; for those who ask about thousands."""
    if _sees_all(work):
        return remembered.all_of(work, work.actor.station)
    return {member.id: member for member in shelf.list_(work, _visible(work))}


def by_id(work: Work, ids: Collection[str]) -> dict[str, Member]:
    found = shelf.list_(work, _visible(work), ids) if ids else []
    return {member.id: member for member in found}


def of_phone(work: Work, phone: str) -> list[Member]:
    """Everybody who has or had a telephone number, at whatever station, oldest first: its owner asks, who has proved that it is his."""
    return shelf.list_(work, select(members).where(members.c.phone == phone).order_by(members.c.id))


def find_by_phone(work: Work, phone: str) -> Member | None:
    """The living member with a telephone number, at whatever station: whoever signs in does not belong to one yet."""
    return shelf.find(work, select(members).where(members.c.phone == phone, _LIVING))


def by_phone(work: Work, phones: Collection[str]) -> list[Member]:
    """The visible living members with these telephone numbers."""
    rows = _visible(work).where(_LIVING)
    return [member for some in _portions(phones) for member in shelf.list_(work, rows.where(members.c.phone.in_(some)))]


def phones_taken(work: Work, phones: Collection[str]) -> set[str]:
    """Which of these numbers living members have, at whatever station; never whose."""
    return _phones(work, select(members.c.phone).where(_LIVING), phones)


def phones_elsewhere(work: Work, phones: Collection[str]) -> set[str]:
    """Which of these numbers living members of other stations have; never whose."""
    return _phones(work, select(members.c.phone).where(_LIVING, members.c.station != work.actor.station), phones)


def _phones(work: Work, taken: Select[Any], phones: Collection[str]) -> set[str]:
    return {str(phone) for some in _portions(phones) for phone in work.connection.execute(taken.where(members.c.phone.in_(some))).scalars()}


def _portions(values: Collection[str], size: int = 500) -> list[list[str]]:
    """What one question may hold."""
    known = sorted(value for value in values if value)
    return [known[first : first + size] for first in range(0, len(known), size)]


def every_id(work: Work) -> dict[str, str]:
    """The station of each, of all stations."""
    return {row.id: row.station for row in work.connection.execute(select(members.c.id, members.c.station))}


def guards_by_tail(work: Work, tail: str) -> list[Member]:
    serving = members.c.status.in_([status.value for status in sorted(MAY_SERVE)])
    rows = _visible(work).where(members.c.force == Force.GUARD, serving, members.c.phone.endswith(tail, autoescape=True))
    return shelf.list_(work, rows.order_by(members.c.name, members.c.id))


def names(work: Work) -> dict[str, str]:
    """Every visible member's name, by id."""
    rows = _visible(work).with_only_columns(members.c.id, members.c.name)
    return {row.id: row.name for row in work.connection.execute(rows, work.me)}


def search(
    work: Work, wish: MemberSearch, *, among: Collection[str] | None, without: Collection[str], page: int, size: int
) -> tuple[list[Member], int]:
    """A page of those that match, and how many there are in all. The skill is looked for by `skilled`."""
    rows = _visible(work)
    if wish.text.isdigit():
        rows = rows.where(members.c.phone.endswith(wish.text))
    elif wish.text:
        rows = rows.where(members.c.name.contains(wish.text, autoescape=True))
    if wish.force:
        rows = rows.where(members.c.force == wish.force)
    if wish.status:
        rows = rows.where(members.c.status == wish.status)
    if among is not None:
        rows = rows.where(members.c.id.in_(list(among)))
    if without:
        rows = rows.where(members.c.id.not_in(list(without)))
    return shelf.page(work, rows, wish.order, page=page, size=size)


def skilled(work: Work, skill: str) -> set[str]:
    """Ids of visible members whose skill is valid today."""
    day = today(work.now)
    having = shelf.list_(work, _visible(work).where(members.c.skills.cast(String).contains(f'"{skill}"', autoescape=True)))
    return {member.id for member in having if skill in member.skilled(day)}


def add(work: Work, member: Member) -> Member:
    add_all(work, [member])
    return member


def add_all(work: Work, many: Collection[Member]) -> None:
    set_timers(work, (timer for member in many for timer in _until_expiry(work, member)))
    shelf.add_all(work, many)


def save(work: Work, member: Member) -> Member:
    await_expiry(work, member)
    return shelf.save(work, member)


def await_expiry(work: Work, member: Member) -> None:
    """Screens learn nothing from the mere passing of midnight, so a timer tells them what ran out; another warns before."""
    set_timers(work, _until_expiry(work, member))


def _until_expiry(work: Work, member: Member) -> Iterator[Timer]:
    last_day = member.next_expiry(today(work.now))
    if last_day is not None:
        yield Timer("members.expire", member.id, end_of(last_day), about=member.id)
    warning = member.next_warning(work.now)
    if warning is not None:
        yield Timer("members.warn", member.id, warning, about=member.id)


def running_out(work: Work, day: date) -> list[Member]:
    """Everybody who may serve, with something that runs out by `day` or has run out."""
    serving = members.c.status.in_([status.value for status in sorted(MAY_SERVE)])
    found = shelf.list_(work, _visible(work).where(serving).order_by(members.c.name, members.c.id))
    return [member for member in found if any(until <= day for _, until in member.runs_out())]


def ledger(work: Work, member: Member) -> list[ConsentEntry]:
    """What a member, who was loaded before, has agreed to and taken back; oldest first."""
    his = _ledger.all_of(member.station).where(consents.c.member == member.id)
    return _ledger.list_(work, his.order_by(consents.c.at, consents.c.id))


def add_consent(work: Work, entry: ConsentEntry) -> None:
    _ledger.add(work, entry)


def drop_consents(work: Work, member: Member) -> None:
    """Forget them with their member."""
    work.connection.execute(delete(consents).where(consents.c.member == member.id, consents.c.station == member.station))


def last_words(work: Work, kind: ConsentKind, member_ids: Collection[str]) -> dict[str, bool]:
    """What those of `member_ids` who ever said anything on this kind said last."""
    if not member_ids:
        return {}
    said = work.connection.execute(_SAID, work.me | {"of_kind": kind.value, "members": list(member_ids)})
    return {row.member: row.given for row in said}


def count_answer(work: Work, member_id: str, *, came: bool) -> None:
    """One more answer, added in the row itself so that two at once both count."""
    if change(work, _COUNT_ANSWER, of_member=member_id, of_station=work.actor.station, comes=int(came)) != 1:
        raise NotFound(noun="member")


def save_speed(work: Work, member: Member, speed_mps: float) -> None:
    """How fast he comes on foot; written in the row itself, so that nothing else that is changed at the same time is lost."""
    mine = (members.c.id == member.id) & (members.c.station == work.actor.station)
    learned = {"known_speed_mps": speed_mps, "version": members.c.version + 1}
    change(work, update(members).where(mine).values(learned))

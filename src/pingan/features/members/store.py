"""Members: rows, and who sees them."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Float, Index, Integer, Select, String, Table, false, select, update

from pingan.features.members.model import LIFE, MAY_SERVE, OVER, Force, Member, MemberSearch
from pingan.kernel.days import end_of, today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.remembered import Remembered
from pingan.platform.tables import Json, Shelf, UtcTime, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

_KEEP = "as a member, and two years after leaving or 30 days after a refusal"
_HISTORY = {"purpose": "estimating who will come when asked", "keep": _KEEP}

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
    Column("known_speed_mps", Float, info={"purpose": "asking whoever is there soonest at his own pace on foot", "keep": _KEEP}),
    CheckConstraint("status in ({})".format(", ".join(f"'{status}'" for status in LIFE.statuses)), name="members_status"),
    Index("members_station", "station", "name"),
)
_LIVING = members.c.status.not_in([status.value for status in sorted(OVER)])
Index("members_phone", members.c.phone, unique=True, sqlite_where=_LIVING, postgresql_where=_LIVING)

shelf = Shelf(members, Member)
remembered = Remembered(shelf)


def _visible(work: Work) -> Select[Any]:
    """The command room and those who enrol see their station's members; a member sees himself."""
    here = shelf.all_of(work.actor.station)
    if work.actor.may(Right.MEMBER_READ) or work.actor.may(Right.MEMBER_ENROL):
        return here
    return here.where(members.c.id == work.actor.member) if work.actor.member else here.where(false())


def get(work: Work, member_id: str) -> Member:
    return shelf.get(work, _visible(work), member_id)


def everybody(work: Work) -> Mapping[str, Member]:
    """Every visible member by id; for those who ask about thousands."""
    return remembered.by_id(work, _visible(work))


def by_id(work: Work, ids: Collection[str]) -> dict[str, Member]:
    found = shelf.list_(work, _visible(work).where(members.c.id.in_(list(ids)))) if ids else []
    return {member.id: member for member in found}


def find_by_phone(work: Work, phone: str) -> Member | None:
    """The living member with a telephone number, at whatever station: whoever signs in does not belong to one yet."""
    return shelf.find(work, select(members).where(members.c.phone == phone, _LIVING))


def guards_by_tail(work: Work, tail: str) -> list[Member]:
    serving = members.c.status.in_([status.value for status in sorted(MAY_SERVE)])
    rows = _visible(work).where(members.c.force == Force.GUARD, serving, members.c.phone.endswith(tail, autoescape=True))
    return shelf.list_(work, rows.order_by(members.c.name, members.c.id))


def names(work: Work) -> dict[str, str]:
    """Every visible member's name, by id."""
    rows = _visible(work).with_only_columns(members.c.id, members.c.name)
    return {row.id: row.name for row in work.connection.execute(rows)}


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
    await_expiry(work, member)
    return shelf.add(work, member)


def save(work: Work, member: Member) -> Member:
    await_expiry(work, member)
    return shelf.save(work, member)


def await_expiry(work: Work, member: Member) -> None:
    """Screens learn nothing from the mere passing of midnight, so a timer tells them which skills ran out."""
    last_day = member.next_expiry(today(work.now))
    if last_day is not None:
        set_timer(work, "members.expire", member.id, end_of(last_day))


def count_answer(work: Work, member_id: str, *, came: bool) -> None:
    """One more answer, added in the row itself so that two at once both count."""
    mine = (members.c.id == member_id) & (members.c.station == work.actor.station)
    more = {"asked": members.c.asked + 1, "came": members.c.came + int(came), "version": members.c.version + 1}
    if work.connection.execute(update(members).where(mine).values(more)).rowcount != 1:
        raise NotFound(noun="member")


def save_speed(work: Work, member: Member, speed_mps: float) -> None:
    """How fast he comes on foot; written in the row itself, so that nothing else that is changed at the same time is lost."""
    mine = (members.c.id == member.id) & (members.c.station == work.actor.station)
    learned = {"known_speed_mps": speed_mps, "version": members.c.version + 1}
    work.connection.execute(update(members).where(mine).values(learned))

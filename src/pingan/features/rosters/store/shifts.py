"""Published shifts, the questions about them and the calendars that show them: rows, and who sees them."""

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    and_,
    delete,
    false,
    func,
    insert,
    or_,
    select,
)

from pingan.features.rosters.model import ASK_LIFE, ASK_OPEN, Ask, AskKind, AskStatus, CalendarLink, LostShift, Shift, ShiftStatus
from pingan.kernel.rights import Right
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, count_by, metadata, one_of
from pingan.platform.work import Work

_STOOD = {"purpose": "knowing who is on duty when", "keep": "62 days after the roster's last day"}
_LOST = {"purpose": "telling his calendar that a shift is not his any more", "keep": "60 days"}
_ASKED = {"purpose": "agreeing who takes a shift", "keep": "as long as the shift"}

shifts = Table(
    "shifts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("roster", String(40), nullable=False),
    Column("day", String(10), nullable=False),
    Column("need", String(40), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("place", Integer, nullable=False, info={"purpose": "counting the people of one group", "keep": "62 days after the roster"}),
    Column("title", String(100), nullable=False),
    Column("kind_name", String(100), nullable=False),
    Column("post", String(40), nullable=False),
    Column("night", Boolean, nullable=False),
    Column("starts", UtcTime, nullable=False),
    Column("ends", UtcTime, nullable=False),
    Column("member", String(40), nullable=False, info=_STOOD),
    Column("status", String(20), nullable=False),
    Column("checked", Boolean, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", ShiftStatus), name="shifts_status"),
    Index("shifts_station", "station", "starts"),
    Index("shifts_member", "member", "starts"),
    Index("shifts_seat", "station", "day", "need", "kind", "place", unique=True),
    info=belongs(
        Whose(
            "member",
            Key.MEMBER,
            why=Why.RECORD,
            emptied={"member": ""},
            remains={"place": "a number within a group"},
            shown=[("my_shifts", "id"), ("missed_shifts", "id"), ("rosters", "roster")],
        )
    ),
)

lost_shifts = Table(
    "lost_shifts",
    metadata,
    Column("id", String(90), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("shift", String(40), nullable=False),
    Column("member", String(40), nullable=False, info=_LOST),
    Column("title", String(100), nullable=False),
    Column("kind_name", String(100), nullable=False),
    Column("starts", UtcTime, nullable=False),
    Column("ends", UtcTime, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("lost", UtcTime, nullable=False),
    Index("lost_shifts_member", "member"),
    info=belongs(Whose("member", Key.MEMBER)) | expires("lost", days=60),
)

asks = Table(
    "shift_asks",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("shift", String(40), ForeignKey("shifts.id", ondelete="CASCADE"), nullable=False),
    Column("by", String(40), nullable=False, info=_ASKED),
    Column("to", String(40), nullable=False, info=_ASKED),
    Column("in_return", String(40), nullable=False),
    Column("asked", UtcTime, nullable=False, info=_ASKED),
    Column("answered", UtcTime),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", ASK_LIFE.statuses), name="shift_asks_status"),
    Index("shift_asks_shift", "shift"),
    Index("shift_asks_station", "station", "status"),
    info=belongs(*(Whose(column, Key.MEMBER, shown=[("shift_asks", "id"), ("open_asks", "id")]) for column in ("by", "to"))),
)

calendar_links = Table(
    "calendar_links",
    metadata,
    Column("id", String(40), ForeignKey("members.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("made", UtcTime, nullable=False),
    info=belongs(Whose("id", Key.MEMBER, secret=("digest",))),
)

_shifts, _lost = Shelf(shifts, Shift), Shelf(lost_shifts, LostShift)
_asks, _links = Shelf(asks, Ask), Shelf(calendar_links, CalendarLink)


def _visible(work: Work) -> Select[Any]:
    """The command room sees who is on when; a member his own shifts, and those nobody has."""
    here = _shifts.here
    if work.actor.may(Right.ROSTER_READ):
        return here
    return here.where(or_(shifts.c.member == work.actor.member, shifts.c.member == "")) if work.actor.member else here.where(false())


def _visible_asks(work: Work) -> Select[Any]:
    """The command room sees what is agreed; a member what he asked and was asked, a shift leader also what he may settle."""
    here = _asks.here
    if work.actor.may(Right.ROSTER_READ):
        return here
    of_members = asks.c.kind != AskKind.REPLACE
    mine = or_(and_(asks.c.by == work.actor.member, of_members), asks.c.to == work.actor.member)
    if work.actor.may(Right.ROSTER_SETTLE):
        mine = or_(mine, and_(asks.c.status == AskStatus.AGREED, of_members))
    return here.where(mine) if work.actor.member else here.where(false())


def _visible_lost(work: Work) -> Select[Any]:
    """One's own; all of it for our own engine, which writes the calendars."""
    here = _lost.here
    if work.actor.may(Right.ROSTER_STEP):
        return here
    return here.where(lost_shifts.c.member == work.actor.member) if work.actor.member else here.where(false())


# ---- shifts ----


def get(work: Work, shift: str) -> Shift:
    return _shifts.get(work, _visible(work), shift)


def find(work: Work, shift: str) -> Shift | None:
    return _shifts.find_by_id(work, _visible(work), shift)


def by_id(work: Work, ids: Collection[str]) -> dict[str, Shift]:
    """Those of `ids` that are there."""
    return {shift.id: shift for shift in _shifts.list_(work, _visible(work), ids)} if ids else {}


def list_of_roster(work: Work, roster: str) -> list[Shift]:
    return _shifts.list_(work, _visible(work).where(shifts.c.roster == roster))


def list_between(work: Work, since: date, until: date) -> list[Shift]:
    """Of these days, both included, by their beginning."""
    days = _visible(work).where(shifts.c.day >= since.isoformat(), shifts.c.day <= until.isoformat())
    return _shifts.list_(work, days.order_by(shifts.c.starts, shifts.c.title, shifts.c.place))


def list_at(work: Work, now: datetime) -> list[Shift]:
    """That go on at this moment."""
    return _shifts.list_(work, _visible(work).where(shifts.c.starts <= now, shifts.c.ends > now).order_by(shifts.c.title, shifts.c.place))


def list_of_member(work: Work, member: str, ids: Collection[str] | None = None) -> list[Shift]:
    rows = _visible(work).where(shifts.c.member == member).order_by(shifts.c.starts)
    return _shifts.list_(work, rows, ids)


def list_open(work: Work, now: datetime) -> list[Shift]:
    """Nobody's, and not over yet."""
    return _shifts.list_(work, _visible(work).where(shifts.c.member == "", shifts.c.ends > now).order_by(shifts.c.starts, shifts.c.title))


def list_missed(work: Work, ids: Collection[str] | None = None) -> list[Shift]:
    rows = _visible(work).where(shifts.c.status == ShiftStatus.MISSED).order_by(shifts.c.starts)
    return _shifts.list_(work, rows, ids)


def list_begun(work: Work, by: datetime) -> list[Shift]:
    """Begun by then, and not looked at."""
    return _shifts.list_(work, _visible(work).where(shifts.c.starts <= by, shifts.c.checked.is_(False)).order_by(shifts.c.starts))


def next_start(work: Work) -> datetime | None:
    """Of those nobody has looked at yet."""
    first = select(func.min(shifts.c.starts, type_=UtcTime)).where(shifts.c.station == work.actor.station, shifts.c.checked.is_(False))
    found: datetime | None = work.connection.execute(first).scalar()
    return found


def add(work: Work, shift: Shift) -> Shift:
    return _shifts.add(work, shift)


def add_many(work: Work, several: Collection[Shift]) -> None:
    """One statement for a whole month."""
    if several:
        work.connection.execute(insert(shifts), [dict(_shifts.values(shift)) for shift in several])


def save(work: Work, shift: Shift) -> Shift:
    return _shifts.save(work, shift)


def remove(work: Work, shift: str) -> None:
    work.connection.execute(delete(shifts).where(shifts.c.id == shift, shifts.c.station == work.actor.station))


# ---- what calendars are told ----


def add_lost(work: Work, lost: LostShift) -> None:
    drop_lost(work, lost.id)
    _lost.add(work, lost)


def drop_lost(work: Work, id_: str) -> None:
    work.connection.execute(delete(lost_shifts).where(lost_shifts.c.id == id_, lost_shifts.c.station == work.actor.station))


def forget_lost(work: Work, before: datetime) -> None:
    work.connection.execute(delete(lost_shifts).where(lost_shifts.c.lost < before, lost_shifts.c.station == work.actor.station))


def list_lost(work: Work, member: str) -> list[LostShift]:
    return _lost.list_(work, _visible_lost(work).where(lost_shifts.c.member == member).order_by(lost_shifts.c.starts))


# ---- asks ----


def get_ask(work: Work, ask: str) -> Ask:
    return _asks.get(work, _visible_asks(work), ask)


def list_asks(work: Work, ids: Collection[str] | None = None) -> list[Ask]:
    rows = _visible_asks(work).order_by(asks.c.asked, asks.c.id)
    return _asks.list_(work, rows, ids)


def list_asks_of(work: Work, shift: str) -> list[Ask]:
    """All that were ever asked about a shift, or offered it in return."""
    about = or_(asks.c.shift == shift, asks.c.in_return == shift)
    return _asks.list_(work, _visible_asks(work).where(about).order_by(asks.c.asked, asks.c.id))


def count_replacing(work: Work, ids: Collection[str]) -> Counter[str]:
    """Shift → how many are asked to come instead and have not answered."""
    asked = (asks.c.shift.in_(list(ids)), asks.c.status == AskStatus.ASKED, asks.c.kind == AskKind.REPLACE)
    return count_by(work, _visible_asks(work).where(*asked), asks.c.shift) if ids else Counter()


def list_open_asks(work: Work, ids: Collection[str] | None = None) -> list[Ask]:
    rows = _visible_asks(work).where(asks.c.status.in_(ASK_OPEN)).order_by(asks.c.asked, asks.c.id)
    return _asks.list_(work, rows, ids)


def add_ask(work: Work, ask: Ask) -> Ask:
    return _asks.add(work, ask)


def save_ask(work: Work, ask: Ask) -> Ask:
    return _asks.save(work, ask)


# ---- calendar links ----


def find_link(work: Work) -> CalendarLink | None:
    """The actor's own."""
    return _links.find_by_id(work, _links.here, work.actor.member)


def find_by_digest(work: Work, digest: str) -> CalendarLink | None:
    """At whatever station: whoever holds the address is not signed in."""
    return _links.find(work, select(calendar_links).where(calendar_links.c.digest == digest))


def put_link(work: Work, link: CalendarLink) -> CalendarLink:
    """The member's only one from now on."""
    drop_link(work, link.id)
    return _links.add(work, link)


def drop_link(work: Work, member: str) -> None:
    work.connection.execute(delete(calendar_links).where(calendar_links.c.id == member, calendar_links.c.station == work.actor.station))

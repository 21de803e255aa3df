"""Task orders, receipts, what is attached, and limits: rows, and who sees them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    delete,
    false,
    func,
    select,
    update,
)

from pingan.features.audiences.model import Audience
from pingan.features.roll_calls import public as roll_calls
from pingan.features.tasks.model import LIFE, RECEIPT_LIFE, TAKEN, WEEK, AskLimit, OrderStatus, Receipt, ReceiptStatus, TaskFile, TaskOrder
from pingan.features.teams import public as teams
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs, nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, count_by, metadata, one_of
from pingan.platform.work import Work

_ORDER = {"purpose": "what was to be done; not about a person", "keep": "with the order"}
_ANSWER = {"purpose": "seeing that something was done, and how", "keep": "until thirty days after the order's end"}

_SHOWN = (("task_orders", "task_order"), ("my_tasks", "task_order"))
_ABOUT = ("title", "text", "place", "latitude", "longitude", "asked", "override", "summary", "outcome")

orders = Table(
    "task_orders",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("title", String(100), nullable=False, info=_ORDER),
    Column("text", String(2000), nullable=False, info=_ORDER),
    Column("audience", Json, nullable=False),
    Column("by", String(40), nullable=False),
    Column("sent", UtcTime, nullable=False),
    Column("template", String(40), nullable=False),
    Column("link", String(500), nullable=False),
    Column("files", Json, nullable=False),
    Column("place", String(200), nullable=False, info=_ORDER),
    Column("latitude", Float, info=_ORDER),
    Column("longitude", Float, info=_ORDER),
    Column("deadline", UtcTime),
    Column("proof", String(20), nullable=False),
    Column("most", Integer, nullable=False),
    Column("crew", Integer, nullable=False),
    Column("asked", Integer, nullable=False, info=_ORDER),
    Column("held", Integer, nullable=False),
    Column("override", String(200), nullable=False, info=_ORDER),
    Column("reminded", Integer, nullable=False),
    Column("summary", String(2000), nullable=False, info=_ORDER),
    Column("closed", UtcTime),
    Column("outcome", Json, nullable=False, info=_ORDER),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="task_orders_status"),
    Index("task_orders_station", "station", "status", "sent"),
    info=belongs(
        Whose(
            "by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""},
            remains=dict.fromkeys(_ABOUT, "the order's, not his"),
        )
    ),
)  # fmt: skip

receipts = Table(
    "task_receipts",
    metadata,
    Column("id", String(81), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("task_order", String(40), ForeignKey("task_orders.id"), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("asked", UtcTime, nullable=False, info=_ANSWER),
    Column("moved", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("words", String(2000), nullable=False, info=_ANSWER),
    Column("link", String(500), nullable=False, info=_ANSWER),
    Column("photos", Json, nullable=False, info=_ANSWER),
    Column("remark", String(300), nullable=False, info=_ANSWER),
    Column("leader", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", RECEIPT_LIFE.statuses), name="task_receipts_status"),
    Index("task_receipts_order", "task_order", "status"),
    Index("task_receipts_member", "member", "asked"),
    info=belongs(
        Whose("member", Key.MEMBER, files=("photos",), shown=_SHOWN),
        Whose(
            "leader",
            Key.MEMBER,
            why=Why.RECORD,
            emptied={"leader": ""},
            shown=_SHOWN,
            remains=dict.fromkeys(("asked", "words", "link", "photos", "remark"), "of him who came along"),
        ),
    ),
)

files = Table(
    "task_files",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("by", String(40), nullable=False),
    Column("added", UtcTime, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("name", String(200), nullable=False, info=_ORDER),
    Column("file", String(60), nullable=False),
    Column("task_order", String(40), nullable=False),
    Index("task_files_order", "task_order"),
    info=belongs(Whose("by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""}, remains={"name": "the order's, not his"})),
)

limits = Table(
    "ask_limits",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("weekly", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    info=nobodys("how much a station asks of anybody"),
)

_orders, _receipts, _files, _limits = Shelf(orders, TaskOrder), Shelf(receipts, Receipt), Shelf(files, TaskFile), Shelf(limits, AskLimit)
_LIVE = [OrderStatus.OPEN.value, OrderStatus.CLOSED.value]


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's orders; a member those that ask him."""
    here = _orders.here
    if work.actor.may(Right.TASK_READ):
        return here
    return here.where(orders.c.id.in_(select(receipts.c.task_order).where(receipts.c.member == work.actor.member)))


def _visible_receipts(work: Work) -> Select[Any]:
    """The command room sees its station's; a member his own."""
    here = _receipts.here
    if work.actor.may(Right.TASK_READ):
        return here
    return here.where(receipts.c.member == work.actor.member) if work.actor.member else here.where(false())


def _visible_files(work: Work) -> Select[Any]:
    """Whoever sees the order; before it is sent, whoever sends orders."""
    here = _files.here
    if work.actor.may(Right.TASK_READ):
        return here
    return here.where(files.c.task_order.in_(_visible(work).with_only_columns(orders.c.id)))


def hold(work: Work) -> None:
    """One at a time decides about a station's orders, so that the last place is taken once."""
    work.world.database.hold_station(work.connection, work.actor.station)


def leaders(work: Work, audience: Audience) -> Mapping[str, str]:
    """Who leads the teams that are named, by team; empty where nobody does."""
    return {team.id: team.leader for team in teams.list_teams(work.as_engine()) if team.id in audience.criteria.teams}


# ---- orders ----------------------------------------------------------------------------------------------------------
def get(work: Work, order: str) -> TaskOrder:
    return _orders.get(work, _visible(work), order)


def find(work: Work, order: str) -> TaskOrder | None:
    return _orders.find_by_id(work, _visible(work), order)


def list_live(work: Work, ids: Collection[str] | None = None) -> list[TaskOrder]:
    """Open, or closed so lately that receipts are still there."""
    rows = _visible(work).where(orders.c.status.in_(_LIVE)).order_by(orders.c.sent.desc(), orders.c.id)
    return _orders.list_(work, rows, ids)


def page_of_filed(work: Work, *, page: int, size: int) -> tuple[list[TaskOrder], int]:
    return _orders.page(work, _visible(work).where(orders.c.status == OrderStatus.FILED.value), "-sent", page=page, size=size)


def add(work: Work, order: TaskOrder) -> TaskOrder:
    return _orders.add(work, order)


def save(work: Work, order: TaskOrder) -> TaskOrder:
    return _orders.save(work, order)


# ---- receipts --------------------------------------------------------------------------------------------------------
def get_receipt(work: Work, order: str, member: str) -> Receipt:
    return _receipts.get(work, _visible_receipts(work), f"{order}:{member}")


def find_receipt(work: Work, order: str, member: str) -> Receipt | None:
    return _receipts.find(work, _visible_receipts(work).where(receipts.c.id == f"{order}:{member}"))


def list_receipts(work: Work, order: str, statuses: Collection[ReceiptStatus] | None = None) -> list[Receipt]:
    rows = _visible_receipts(work).where(receipts.c.task_order == order).order_by(receipts.c.id)
    return _receipts.list_(work, rows if statuses is None else rows.where(receipts.c.status.in_([one.value for one in statuses])))


def list_crews(work: Work, order_ids: Collection[str], leader: str = "") -> list[Receipt]:
    """Whoever was taken in by a leader, or by this one, the first first; the caller may see them."""
    rows = _receipts.here.where(receipts.c.task_order.in_(list(order_ids)), receipts.c.leader != "")
    rows = rows.where(receipts.c.leader == leader) if leader else rows
    return _receipts.list_(work, rows.order_by(receipts.c.asked, receipts.c.id))


def list_mine(work: Work, ids: Collection[str] | None = None) -> list[Receipt]:
    """The actor's own, of orders that are on screens."""
    live = select(orders.c.id).where(orders.c.station == work.actor.station, orders.c.status.in_(_LIVE))
    rows = _visible_receipts(work).where(receipts.c.member == work.actor.member, receipts.c.task_order.in_(live))
    return _receipts.list_(work, rows if ids is None else rows.where(receipts.c.task_order.in_(list(ids))))


def counts(work: Work, order_ids: Collection[str]) -> Mapping[str, Counter[ReceiptStatus]]:
    """How many receipts stand in which status, by order; the caller may see the orders."""
    here = receipts.c.station == work.actor.station, receipts.c.task_order.in_(list(order_ids))
    rows = select(receipts.c.task_order, receipts.c.status, func.count()).where(*here).group_by(receipts.c.task_order, receipts.c.status)
    found: dict[str, Counter[ReceiptStatus]] = {id_: Counter() for id_ in order_ids}
    for order, status, many in work.connection.execute(rows):
        found[order][ReceiptStatus(status)] = int(many)
    return found


def taken(work: Work, order: str) -> int:
    """How many take part and were asked themselves: so many places are taken."""
    return taken_by_order(work, [order])[order]


def taken_by_order(work: Work, order_ids: Collection[str]) -> Counter[str]:
    """The same of many orders, which the caller may see."""
    taking = receipts.c.status.in_([one.value for one in TAKEN])
    own = _receipts.here.where(receipts.c.task_order.in_(list(order_ids)), taking, receipts.c.leader == "")
    return count_by(work, own, receipts.c.task_order)


def asked_in_week(work: Work) -> Counter[str]:
    """How often each member was asked in the last seven days, by orders and at roll-calls; the caller may know."""
    since = work.now - WEEK
    asked = (receipts.c.station == work.actor.station, receipts.c.asked > since, receipts.c.leader == "")
    rows = select(receipts.c.member, func.count()).where(*asked)
    by_orders = {str(member): int(many) for member, many in work.connection.execute(rows.group_by(receipts.c.member))}
    return Counter(by_orders) + roll_calls.called_since(work, since)


def find_shown(work: Work, photo: str) -> Receipt | None:
    """The visible receipt that shows a photograph of this name."""
    rows = _visible_receipts(work).where(receipts.c.photos.contains(photo, autoescape=True))
    return next((receipt for receipt in _receipts.list_(work, rows) if photo in receipt.photos), None)


def add_receipts(work: Work, new: Iterable[Receipt]) -> None:
    _receipts.add_all(work, new)


def save_receipt(work: Work, receipt: Receipt) -> Receipt:
    return _receipts.save(work, receipt)


def drop_receipt(work: Work, receipt: Receipt) -> None:
    work.connection.execute(delete(receipts).where(receipts.c.id == receipt.id))


def drop_receipts(work: Work, order: str) -> None:
    work.connection.execute(delete(receipts).where(receipts.c.task_order == order, receipts.c.station == work.actor.station))


# ---- files -----------------------------------------------------------------------------------------------------------
def get_file(work: Work, file: str) -> TaskFile:
    return _files.get(work, _visible_files(work), file)


def find_file(work: Work, file: str) -> TaskFile | None:
    return _files.find_by_id(work, _visible_files(work), file)


def list_files(work: Work, order_ids: Collection[str]) -> list[TaskFile]:
    return _files.list_(work, _visible_files(work).where(files.c.task_order.in_(list(order_ids))).order_by(files.c.id))


def add_file(work: Work, file: TaskFile) -> TaskFile:
    return _files.add(work, file)


def attach(work: Work, file_ids: Collection[str], order: str) -> None:
    work.connection.execute(update(files).where(files.c.id.in_(list(file_ids))).values(task_order=order))


def drop_file(work: Work, file: TaskFile) -> None:
    work.connection.execute(delete(files).where(files.c.id == file.id))


# ---- the limit -------------------------------------------------------------------------------------------------------
def limit(work: Work) -> AskLimit:
    """The station's, or what it begins with."""
    found = _limits.find(work, _limits.here)
    return found or AskLimit(id=work.actor.station, station=work.actor.station)


def keep_limit(work: Work, wanted: AskLimit) -> AskLimit:
    there = _limits.find(work, _limits.here)
    return _limits.save(work, wanted) if there else _limits.add(work, replace(wanted, version=0))

"""Deliveries, and the pace at which each lane is asked: rows, and who sees them."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
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
    bindparam,
    delete,
    false,
    insert,
    or_,
    select,
    update,
)  # fmt: skip

from pingan.features.messages.model import DELIVERY_LIFE, WAITING, Channel, Delivery, DeliverySearch, DeliveryStatus
from pingan.features.messages.store.inbox import messages
from pingan.kernel.rights import Right
from pingan.platform.subjects import Whose, belongs, nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata, one_of, several
from pingan.platform.work import Work

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String(80), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("message", String(40), ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("lane", String(40), nullable=False),
    Column("status", String(20), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("created", UtcTime, nullable=False),
    Column("due", UtcTime, nullable=False),
    Column("sent", UtcTime),
    Column("code", String(40), nullable=False),
    CheckConstraint(one_of("status", DELIVERY_LIFE.statuses), name="deliveries_status"),
    Index("deliveries_due", "status", "due"),
    Index("deliveries_message", "message"),
    Index("deliveries_station", "station", "created"),
    info=belongs(Whose("message", through="messages")),
)

slots = Table(
    "delivery_slots",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("lane", String(80), nullable=False),
    Column("station", String(40), nullable=False),
    Column("until", UtcTime, nullable=False),
    Column("blocks", Boolean, nullable=False),
    Index("delivery_slots_lane", "lane", "until"),
    info=nobodys("when a carrier was asked, so that it is not asked too often; not for whom"),
)

_shelf = Shelf(deliveries, Delivery)
_WAITING = deliveries.c.status.in_(sorted(WAITING))
_TURN = (
    update(deliveries)
    .where(deliveries.c.message.in_(several("messages")), deliveries.c.status.in_(several("before")))
    .values(status=bindparam("after"))
)
_TURN_OF_CHANNEL = _TURN.where(deliveries.c.channel == bindparam("only"))


def _visible(work: Work) -> Select[Any]:
    """The engine, and whoever sees to what could not be brought."""
    here = _shelf.here
    return here if work.actor.may(Right.MESSAGE_STEP) or work.actor.may(Right.DELIVERY_HANDLE) else here.where(false())


def get(work: Work, delivery: str) -> Delivery:
    return _shelf.get(work, _visible(work), delivery)


def find(work: Work, delivery: str) -> Delivery | None:
    return _shelf.find_by_id(work, _visible(work), delivery)


def list_of(work: Work, message_ids: Collection[str]) -> list[Delivery]:
    return _shelf.list_(work, _visible(work).where(deliveries.c.message.in_(list(message_ids))))


def keys(work: Work, message_ids: Collection[str]) -> dict[str, tuple[str, str, int]]:
    """Of the messages behind deliveries that the actor sees: key, urgency and how many things it stands for; never whose."""
    rows = select(messages.c.id, messages.c.key, messages.c.urgency, messages.c.merged)
    rows = rows.where(messages.c.station == work.actor.station, messages.c.id.in_(list(message_ids)))
    return {row.id: (row.key, row.urgency, 1 + len(row.merged)) for row in work.connection.execute(rows)}


def page(work: Work, wish: DeliverySearch, *, page: int, size: int) -> tuple[list[Delivery], int]:
    rows = _visible(work)
    if wish.status:
        rows = rows.where(deliveries.c.status == wish.status.value)
    if wish.channel:
        rows = rows.where(deliveries.c.channel == wish.channel.value)
    if wish.text:
        named = select(messages.c.id).where(messages.c.key.contains(wish.text, autoescape=True))
        rows = rows.where(or_(deliveries.c.code.contains(wish.text, autoescape=True), deliveries.c.message.in_(named)))
    return _shelf.page(work, rows, wish.order.value, page=page, size=size)


def add_all(work: Work, new: Iterable[Delivery]) -> None:
    _shelf.add_all(work, new)


def save(work: Work, delivery: Delivery) -> Delivery:
    return _shelf.save(work, delivery)


def drop(work: Work, message_ids: Collection[str]) -> None:
    """What has not left yet does not leave any more."""
    _turn(work, message_ids, {DeliveryStatus.QUEUED, DeliveryStatus.FAILED}, DeliveryStatus.DROPPED)


def mark_seen(work: Work, message_ids: Collection[str]) -> None:
    _turn(work, message_ids, {DeliveryStatus.SENT, DeliveryStatus.DELIVERED}, DeliveryStatus.SEEN)


def mark_delivered(work: Work, message_ids: Collection[str]) -> None:
    """A push wakes the app, and the app says that it has come; of other channels nobody tells us."""
    _turn(work, message_ids, {DeliveryStatus.SENT}, DeliveryStatus.DELIVERED, Channel.PUSH)


def _turn(work: Work, ids: Collection[str], before: Collection[DeliveryStatus], after: DeliveryStatus, only: Channel | None = None) -> None:
    if not ids:
        return
    turn = {"messages": list(ids), "before": sorted(before), "after": after.value}
    if only:
        work.connection.execute(_TURN_OF_CHANNEL, turn | {"only": only.value})
    else:
        work.connection.execute(_TURN, turn)


# ---- sending ---------------------------------------------------------------------------------------------------------


def list_waiting(work: Work) -> list[tuple[str, str, str]]:
    """(station, channel, lane) of what is due at any station."""
    rows = select(deliveries.c.station, deliveries.c.channel, deliveries.c.lane).where(_WAITING, deliveries.c.due <= work.now).distinct()
    return [(row.station, row.channel, row.lane) for row in work.connection.execute(rows)]


def stations_of(work: Work, ids: Collection[str]) -> dict[str, str]:
    """At which station each of these lies, as far as there are any."""
    rows = select(deliveries.c.id, deliveries.c.station).where(deliveries.c.id.in_(list(ids)))
    return {row.id: row.station for row in work.connection.execute(rows)}


def list_due(work: Work, channel: str, lane: str, most: int) -> list[Delivery]:
    """What is to be sent now; those in other hands only when their time is over. Emergencies first, then the oldest."""
    there = (deliveries.c.channel == channel, deliveries.c.lane == lane, _WAITING, deliveries.c.due <= work.now)
    urgent = select(messages.c.urgency == "emergency").where(messages.c.id == deliveries.c.message).scalar_subquery()
    return _shelf.list_(work, _visible(work).where(*there).order_by(urgent.desc(), deliveries.c.due, deliveries.c.id).limit(most))


def list_all_waiting(work: Work) -> list[Delivery]:
    """Everything at the actor's station that was not handed over yet, in whose hands ever."""
    return _shelf.list_(work, _visible(work).where(_WAITING).order_by(deliveries.c.id))


def hold_lane(work: Work, lane: str) -> None:
    """One at a time counts what a lane has carried, whichever station asks; taken after the station's own lock, never before."""
    work.world.database.hold_station(work.connection, f"lane {lane}")


def list_slots(work: Work, lane: str, since: datetime) -> list[tuple[datetime, bool]]:
    """Until when each asking counts as under way, and whether it closes the lane; only those that ended after `since`."""
    rows = select(slots.c.until, slots.c.blocks).where(slots.c.lane == lane, slots.c.until > since)
    return [(row.until, row.blocks) for row in work.connection.execute(rows.order_by(slots.c.until))]


def add_slot(work: Work, slot: str, lane: str, until: datetime, *, blocks: bool = False) -> None:
    row = {"id": slot, "lane": lane, "station": work.actor.station, "until": until, "blocks": blocks}
    work.connection.execute(insert(slots).values(row))


def end_slot(work: Work, slot: str) -> None:
    """The carrier has answered: from now on it counts."""
    work.connection.execute(update(slots).where(slots.c.id == slot).values(until=work.now))


def forget_slots(work: Work, lane: str, older: timedelta) -> None:
    work.connection.execute(delete(slots).where(slots.c.lane == lane, slots.c.until < work.now - older))

"""Messages: rows, and who sees them."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    Select,
    String,
    Table,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)

from pingan.features.messages.model import LIFE, MERGED_WITHIN, UNSEEN, Message
from pingan.kernel.notices import Notice, Urgency
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import MY_ACCOUNT, MY_MEMBER, Json, Shelf, UtcTime, among, made_once, metadata, one_of, only, several
from pingan.platform.work import Work

_TOLD = {"purpose": "knowing who was told what, and whether he has seen it", "keep": "thirty days"}

messages = Table(
    "messages",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("account", String(40), nullable=False),
    Column("hook", String(40), nullable=False),
    Column("key", String(80), nullable=False),
    Column("urgency", String(20), nullable=False),
    Column("facts", Json, nullable=False, info=_TOLD),
    Column("about", String(40), nullable=False),
    Column("link", String(200), nullable=False),
    Column("batch", String(40), nullable=False),
    Column("created", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("delivered", UtcTime),
    Column("seen", UtcTime),
    Column("merged", Json, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("due", UtcTime),
    CheckConstraint(one_of("status", LIFE.statuses), name="messages_status"),
    Index("messages_member", "member", "created"),
    Index("messages_account", "account", "created"),
    Index("messages_about", "station", "about"),
    Index("messages_batch", "batch", "due"),
    info=belongs(
        Whose("member", Key.MEMBER, shown=(("inbox", "member"),)),
        Whose("account", Key.ACCOUNT, shown=(("inbox", "account"),)),
    ),
)

_shelf = Shelf(messages, Message)
_UNSEEN = among(messages.c.status, UNSEEN)
_young = only(
    messages.c.key.in_(several("keys")), messages.c.about.in_(several("abouts")), messages.c.created > bindparam("after"), _UNSEEN
)
_MINE = _shelf.here.where(
    or_(and_(messages.c.member == MY_MEMBER, messages.c.member != ""), and_(messages.c.account == MY_ACCOUNT, messages.c.account != ""))
)


def _visible(work: Work) -> Select[Any]:
    """One's own; the engine climbs ladders for the station."""
    return _shelf.here if work.actor.may(Right.MESSAGE_STEP) else _MINE


@made_once
def _unseen_of(rows: Select[Any]) -> Select[Any]:
    own = or_(messages.c.member == bindparam("owner"), messages.c.account == bindparam("owner"))
    return rows.where(own, _UNSEEN).order_by(messages.c.created.desc(), messages.c.id.desc())


@made_once
def _about(rows: Select[Any]) -> Select[Any]:
    return rows.where(messages.c.about.in_(several("abouts"))).order_by(messages.c.id)


@made_once
def _ids_of_batches(rows: Select[Any]) -> Select[Any]:
    return rows.where(messages.c.batch.in_(several("batches"))).with_only_columns(messages.c.id)


def list_(work: Work, ids: Collection[str]) -> list[Message]:
    return _shelf.list_(work, _visible(work), ids)


def page(work: Work, *, unseen: bool, page: int, size: int) -> tuple[list[Message], int]:
    rows = _visible(work)
    return _shelf.page(work, rows.where(_UNSEEN) if unseen else rows, "-created", page=page, size=size)


def list_unseen(work: Work, owner: str) -> list[Message]:
    """Of one recipient, the newest first."""
    return _shelf.list_(work, _unseen_of(_visible(work)), owner=owner)


def list_about(work: Work, abouts: Collection[str]) -> list[Message]:
    return _shelf.list_(work, _about(_visible(work)), abouts=list(abouts))


def known(work: Work, batches: Collection[str]) -> set[str]:
    """Ids of these batches that are there already."""
    found = work.connection.execute(_ids_of_batches(_visible(work)), work.me | {"batches": list(batches)})
    return {str(id_) for id_ in found.scalars()}


def list_young(work: Work, notices: Collection[Notice]) -> list[Message]:
    """Messages that one of a notice of that key about that may join: young, and nobody has seen them. Some may be of other keys."""
    keys, abouts = {notice.key for notice in notices}, {notice.about for notice in notices}
    return _shelf.list_(work, _young(_visible(work)), keys=sorted(keys), abouts=sorted(abouts), after=work.now - MERGED_WITHIN)


def find_young_of_room(work: Work, urgency: Urgency) -> Message | None:
    """The group's newest message of this urgency, if it is young."""
    rows = _visible(work).where(
        messages.c.member == "", messages.c.account == "", messages.c.hook == "", messages.c.urgency == urgency.value
    )
    rows = rows.where(messages.c.created > work.now - MERGED_WITHIN, _UNSEEN)
    return _shelf.find(work, rows.order_by(messages.c.created.desc(), messages.c.id.desc()))


def list_due(work: Work, batches: Collection[str], most: int) -> list[Message]:
    """Who climbs now, of those told at once."""
    rows = _visible(work).where(messages.c.batch.in_(list(batches)), messages.c.due <= work.now, _UNSEEN)
    return _shelf.list_(work, rows.order_by(messages.c.due, messages.c.id).limit(most))


def list_batch(work: Work, batch: str) -> list[Message]:
    return _shelf.list_(work, _visible(work).where(messages.c.batch == batch))


def next_dues(work: Work, batches: Collection[str]) -> dict[str, datetime]:
    """When somebody of a batch climbs next, where somebody does."""
    rows = select(messages.c.batch, func.min(messages.c.due, type_=UtcTime)).where(messages.c.batch.in_(list(batches)), _UNSEEN)
    return {batch: due for batch, due in work.connection.execute(rows.group_by(messages.c.batch)) if due is not None}


def add_all(work: Work, new: Iterable[Message]) -> None:
    _shelf.add_all(work, new)


_CHANGING = ("status", "delivered", "seen", "merged", "facts", "link", "rung", "due")
_SAVE = update(messages).where(messages.c.id == bindparam("id_")).values({name: bindparam(f"{name}_") for name in _CHANGING})


def save_all(work: Work, changed: Collection[Message]) -> None:
    """Write many changed rows at once."""
    rows: list[Mapping[str, Any]] = []
    for message in changed:
        values = _shelf.values(message)
        rows.append({"id_": message.id} | {f"{name}_": values[name] for name in _CHANGING})
    if rows:
        work.connection.execute(_SAVE, rows)


def drop_batch(work: Work, batch: str) -> None:
    work.connection.execute(delete(messages).where(messages.c.batch == batch, messages.c.station == work.actor.station))

"""What screens ask of messages, and the board that carries the badge."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.messages.model import (
    BY_RECIPIENT,
    CHOSEN,
    FROM_DEVICE,
    LIFE,
    Channel,
    Delivery,
    DeliverySearch,
    DeliveryStatus,
    Message,
    MessageStatus,
    Wish,
)
from pingan.features.messages.rules import sending
from pingan.features.messages.store import deliveries, inbox, wishes
from pingan.kernel.errors import Fact
from pingan.kernel.notices import Urgency
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_ON_BOARD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """`key`: the sentence, filled with `facts`. `count`: how many like things it stands for. `link`: where the app opens."""

    id: str
    key: str
    urgency: Urgency
    facts: Mapping[str, Fact]
    count: int
    link: str
    created: datetime
    status: MessageStatus
    seen: datetime | None
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """What waits for somebody: how much he has not seen, and the newest of it."""

    id: str
    unseen: int
    newest: tuple[MessageRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePage:
    """`unseen`: of all his messages."""

    rows: tuple[MessageRow, ...]
    total: int
    unseen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """One message by one channel; to whom it went nobody is told here."""

    id: str
    key: str
    urgency: str
    count: int
    channel: Channel
    lane: str
    status: DeliveryStatus
    tries: int
    created: datetime
    sent: datetime | None
    code: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryPage:
    """`channels`: by which this station can bring anything at all."""

    rows: tuple[DeliveryRow, ...]
    total: int
    channels: tuple[Channel, ...]


def _row(message: Message) -> MessageRow:
    verbs = tuple(verb for verb in LIFE.next(message.status) if verb in BY_RECIPIENT)
    return row_of(MessageRow, message, next=verbs, count=message.count)


def _inbox_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, Inbox]:
    own = [id_ for id_ in dict.fromkeys((work.actor.member, work.actor.account)) if id_]
    return {id_: _inbox(work, id_) for id_ in own if ids is None or id_ in ids}


def _inbox(work: Work, owner: str) -> Inbox:
    unseen = inbox.list_unseen(work, owner)
    return Inbox(id=owner, unseen=len(unseen), newest=tuple(_row(message) for message in unseen[:_ON_BOARD]))


BOARDS = (Board("inbox", Right.MESSAGE_OWN, _inbox_rows),)


@query(Right.MESSAGE_OWN)
def mine(work: Work, *, unseen: bool, page: int, size: int) -> MessagePage:
    """The actor's messages, the newest first."""
    found, total = inbox.page(work, unseen=unseen, page=page, size=size)
    waiting = total if unseen else inbox.page(work, unseen=True, page=1, size=1)[1]
    return MessagePage(rows=tuple(_row(message) for message in found), total=total, unseen=waiting)


@query(Right.MESSAGE_OWN)
def quiet(work: Work) -> Wish:
    """When the actor is left alone."""
    return wishes.mine(work)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherWay:
    """A channel whose address somebody tells himself; only what this station has. `address`: empty where he has told none."""

    channel: Channel
    address: str


@query(Right.MESSAGE_OWN)
def ways(work: Work) -> list[OtherWay]:
    """Where else the actor can be reached, or could be."""
    own = wishes.mine(work).id
    told = {one.channel: work.world.seal.open(one.address) for one in wishes.addresses_of(work, [own])}
    return [OtherWay(channel=channel, address=told.get(channel, "")) for channel in (*CHOSEN, *FROM_DEVICE) if channel in _channels(work)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PushKey:
    """With which a browser subscribes to notifications; empty where the house sends none."""

    key: str


@query(Right.MESSAGE_OWN)
def push_key(_: Work, key: str) -> PushKey:
    """The house's, for whoever has messages."""
    return PushKey(key=key)


def _channels(work: Work) -> tuple[Channel, ...]:
    """By which this station can bring anything."""
    return tuple({Channel(one.channel): None for one in work.world.carriers if one.station in {"", work.actor.station}})


@query(Right.DELIVERY_HANDLE)
def list_deliveries(work: Work, wish: DeliverySearch, *, page: int, size: int) -> DeliveryPage:
    """What was brought by other channels than the app, and what could not be."""
    found, total = deliveries.page(work, wish, page=page, size=size)
    return DeliveryPage(rows=_delivery_rows(work, found), total=total, channels=_channels(work))


def delivery(work: Work, one: Delivery) -> DeliveryRow:
    """After something was done with it."""
    return _delivery_rows(work, [one])[0]


def _delivery_rows(work: Work, found: Sequence[Delivery]) -> tuple[DeliveryRow, ...]:
    about = deliveries.keys(work, [one.message for one in found])
    return tuple(
        row_of(DeliveryRow, one, key=key, urgency=urgency, count=count, next=sending.next_verbs(one))
        for one in found
        for key, urgency, count in [about[one.message]]
    )

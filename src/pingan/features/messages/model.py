"""Messages, their deliveries, and how loudly each is brought."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.errors import Fact
from pingan.kernel.lifecycle import Lifecycle
from pingan.kernel.notices import Urgency

MERGED_WITHIN = timedelta(minutes=10)
"""Like messages to the same recipient become one as long as the first is so young and nobody has seen it."""
MERGED_MOST = 200
KEPT = timedelta(days=30)
TRIES = 10
"""With the pauses between them some eight hours; where it is urgent, `STALE` ends it long before."""
LEASE = timedelta(seconds=90)
"""So long a delivery is in one worker's hands; after it, the worker is taken for dead and another one tries."""
QUIET_FROM, QUIET_UNTIL = 22 * 60, 7 * 60
"""Minutes of the day in China; a member may choose others."""


class MessageStatus(StrEnum):
    SENT = "sent"
    DELIVERED = "delivered"
    SEEN = "seen"
    SETTLED = "settled"


_M = MessageStatus
UNSEEN = frozenset({_M.SENT, _M.DELIVERED})

LIFE = Lifecycle(
    _M.SENT,
    [
        # verb      from                       to
        ("deliver", _M.SENT, _M.DELIVERED),
        ("see", UNSEEN | {_M.SETTLED}, _M.SEEN),
        ("settle", UNSEEN, _M.SETTLED),
    ],
)
BY_RECIPIENT = ("deliver", "see")


class Channel(StrEnum):
    """A way to somebody who does not look at the app. The app itself is none: there the message simply is."""

    PUSH = "push"
    WECOM_APP = "wecom_app"
    EMAIL = "email"
    ROBOT = "robot"
    WEBHOOK = "webhook"
    SMS = "sms"
    VOICE = "voice"


class DeliveryStatus(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    SEEN = "seen"
    FAILED = "failed"
    DEAD = "dead"
    DROPPED = "dropped"
    GIVEN_UP = "given_up"


_D = DeliveryStatus
WAITING = frozenset({_D.QUEUED, _D.FAILED, _D.SENDING})
"""Somebody of ours has something to do."""

DELIVERY_LIFE = Lifecycle(
    _D.QUEUED,
    [
        # verb      from                       to
        ("take", WAITING, _D.SENDING),
        ("pass", _D.SENDING, _D.SENT),
        ("wait", _D.SENDING, _D.QUEUED),
        ("fail", _D.SENDING, _D.FAILED),
        ("bury", {_D.SENDING, _D.QUEUED, _D.FAILED}, _D.DEAD),
        ("drop", WAITING, _D.DROPPED),
        ("deliver", {_D.SENDING, _D.SENT}, _D.DELIVERED),
        ("bounce", {_D.SENDING, _D.SENT}, _D.DEAD),
        ("see", {_D.SENT, _D.DELIVERED}, _D.SEEN),
        ("retry", _D.DEAD, _D.QUEUED),
        ("give_up", _D.DEAD, _D.GIVEN_UP),
    ],
)
BY_HAND = frozenset({"retry", "give_up"})


@dataclass(frozen=True, slots=True)
class Rung:
    """These channels are tried, as far as the recipient has them, so long after the message was sent, unless he has seen it."""

    after: timedelta
    channels: tuple[Channel, ...]


_QUIETLY = (Channel.ROBOT, Channel.PUSH, Channel.WECOM_APP, Channel.EMAIL)

LADDERS: Mapping[Urgency, tuple[Rung, ...]] = {
    Urgency.ROUTINE: (Rung(timedelta(minutes=1), _QUIETLY),),
    Urgency.SOON: (Rung(timedelta(minutes=1), _QUIETLY), Rung(timedelta(minutes=30), (Channel.SMS,))),
    Urgency.NOW: (Rung(timedelta(seconds=5), _QUIETLY), Rung(timedelta(minutes=1), (Channel.SMS,))),
    Urgency.EMERGENCY: (
        Rung(timedelta(0), (Channel.ROBOT,)),
        Rung(timedelta(seconds=5), (Channel.PUSH, Channel.WECOM_APP)),
        Rung(timedelta(seconds=15), (Channel.SMS,)),
        Rung(timedelta(seconds=40), (Channel.VOICE,)),
    ),
}
"""What is loud and costs money comes last, and only where it is worth it. The first rung leaves the open app a moment to show it."""

TO_SYSTEMS = (Rung(timedelta(0), (Channel.WEBHOOK,)),)
"""The ladder of whoever is no person: there is nothing to wait for."""

STALE: Mapping[Urgency, timedelta] = {
    Urgency.ROUTINE: timedelta(days=2),
    Urgency.SOON: timedelta(hours=12),
    Urgency.NOW: timedelta(hours=1),
    Urgency.EMERGENCY: timedelta(minutes=15),
}
"""What could not be brought for so long is dead: nobody is called out of bed for yesterday's fire."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing told to one recipient: a `member`, an `account`, another system (`hook`), or none of them: its group of robots.

    `id` follows from what was told and to whom, so that telling twice is telling once. `merged`: ids of like messages that became this one.
    `batch`: those told at once climb the ladder together. `rung`: the next one, climbed at `due`, None after the last.
    """

    id: str
    station: str
    member: str = ""
    account: str = ""
    hook: str = ""
    key: str
    urgency: Urgency
    facts: Mapping[str, Fact] = field(default_factory=dict)
    about: str = ""
    link: str = "/"
    batch: str
    created: datetime
    status: MessageStatus = LIFE.start
    delivered: datetime | None = None
    seen: datetime | None = None
    merged: tuple[str, ...] = ()
    rung: int = 0
    due: datetime | None = None

    @property
    def count(self) -> int:
        """How many things it stands for."""
        return 1 + len(self.merged)

    @property
    def owner(self) -> tuple[str, str, str]:
        """(member, account, hook): at most one is not empty."""
        return self.member, self.account, self.hook

    @property
    def ladder(self) -> tuple[Rung, ...]:
        """What is tried, one after the other."""
        return TO_SYSTEMS if self.hook else LADDERS[self.urgency]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message by one channel, through all its tries.

    `lane`: which robot, empty where a channel has one carrier. `due`: when it is tried, or while it is being sent, when we stop believing
    in whoever does. `code`: what the carrier last said, or our own word: `stale`, `no_address`, `lost`, `bounced`.
    """

    id: str
    station: str
    message: str
    channel: Channel
    lane: str = ""
    status: DeliveryStatus = DELIVERY_LIFE.start
    tries: int = 0
    created: datetime
    due: datetime
    sent: datetime | None = None
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """When somebody wants to be left alone; `id` is his, a member's or an account's.

    `start`, `end`: minutes of the day in China, the same for never.
    """

    id: str
    station: str
    start: int = QUIET_FROM
    end: int = QUIET_UNTIL


CHOSEN = (Channel.EMAIL, Channel.WECOM_APP)
"""Channels whose address somebody types himself."""
FROM_DEVICE = (Channel.PUSH,)
"""Channels whose address his telephone tells; the last one that did is where he is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where else somebody can be reached; `owner` is a member or an account. `address` is sealed: see `ports.Seal`."""

    id: str
    station: str
    member: str = ""
    account: str = ""
    channel: Channel
    address: str


class DeliveryOrder(StrEnum):
    """How a list of deliveries is put in order; with a minus, the other way round."""

    CREATED = "created"
    CREATED_DOWN = "-created"
    TRIES = "tries"
    TRIES_DOWN = "-tries"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySearch:
    """Which deliveries; empty and None: all. `text`: part of what the carrier said, or of the key."""

    text: str = ""
    status: DeliveryStatus | None = None
    channel: Channel | None = None
    order: DeliveryOrder = DeliveryOrder.CREATED_DOWN

"""What whoever carries asks of us: what to take, and what came of it. And what the console says of what could not be brought."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from pingan.features.members import public as members
from pingan.features.messages.model import FROM_DEVICE, LEASE, TRIES, Channel, Delivery, DeliveryStatus, Message
from pingan.features.messages.rules import sending
from pingan.features.messages.store import deliveries, inbox, wishes
from pingan.kernel.errors import Fact
from pingan.kernel.notices import Urgency
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work
from pingan.ports import Answer, Carrier, Receipt

_SLOTS_KEPT = timedelta(hours=1)
_ABANDONED = 250


Reader = Literal["member", "console", "group", "system"]


@dataclass(frozen=True, slots=True)
class What:
    """A thing that happened, as another system is told: ids, numbers and codes."""

    type: str
    timestamp: datetime
    station: str
    data: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to carry now. `slot`: this asking, as the pace counts it. `count`: how many things it stands for.

    `reader`: who reads it, and so where its link leads. `what`: for systems only, all there is to tell.
    """

    delivery: str
    tries: int
    slot: str
    message: str
    address: str
    urgency: Urgency
    count: int
    reader: Reader
    what: What | None = None


def lane_name(carrier: Carrier) -> str:
    """Under which its askings are counted."""
    return f"{carrier.channel}:{carrier.lane}"


@action(Right.MESSAGE_STEP)
def take(work: Work, carrier: Carrier, most: int) -> tuple[Errand, ...]:
    """At most so many for a carrier, no more than its paces allow. They are in the caller's hands until he reports or is taken for dead."""
    lane = lane_name(carrier)
    deliveries.hold_lane(work, lane)
    longest = max((pace.seconds for pace in carrier.paces), default=0.0)
    paces = [(pace.count, pace.seconds) for pace in carrier.paces]
    room = sending.room(deliveries.list_slots(work, lane, work.now - timedelta(seconds=longest + 5)), paces, most, work.now)
    if room == 0:
        return ()
    deliveries.forget_slots(work, lane, _SLOTS_KEPT)
    found = deliveries.list_due(work, carrier.channel, carrier.lane, room)
    about = {message.id: message for message in inbox.list_(work, [one.message for one in found])}
    ready = [one for one in found if _is_ready(work, one, about[one.message])]
    where = _addresses(work, carrier, [about[one.message] for one in ready])
    errands = []
    for one in ready:
        message = about[one.message]
        if message.id not in where:
            _bury(work, one, "no_address")
            continue
        taken = deliveries.save(work, sending.take(one, work.now))
        slot = work.new_id()
        deliveries.add_slot(work, slot, lane, work.now + LEASE)
        errands.append(Errand(
            delivery=taken.id, tries=taken.tries, slot=slot, message=message.id, address=where[message.id], urgency=message.urgency,
            count=message.count, reader=_reader(message), what=_what(message),
        ))  # fmt: skip
    return tuple(errands)


def _is_ready(work: Work, delivery: Delivery, message: Message) -> bool:
    end = sending.check(delivery, message, work.now)
    if end is DeliveryStatus.DROPPED:
        deliveries.save(work, sending.drop(delivery))
    elif end is DeliveryStatus.DEAD:
        _bury(work, delivery, "lost" if delivery.tries >= TRIES else "stale")
    return end is None


def _bury(work: Work, delivery: Delivery, code: str) -> None:
    dead, news = sending.bury(delivery, code)
    deliveries.save(work, dead)
    work.announce(news)


def _addresses(work: Work, carrier: Carrier, found: Sequence[Message]) -> dict[str, str]:
    """Where each message goes; robots and systems need none, telephones stand with the member, the rest was told by its owner."""
    channel = Channel(carrier.channel)
    if channel in {Channel.ROBOT, Channel.WEBHOOK}:
        return {message.id: "" for message in found}
    if channel in {Channel.SMS, Channel.VOICE}:
        people = members.by_id(work, [message.member for message in found])
        return {one.id: people[one.member].phone for one in found if one.member in people and people[one.member].phone}
    told = wishes.addresses_of(work, [message.member or message.account for message in found])
    known = {one.member or one.account: one.address for one in told if one.channel is channel}
    owner = {message.id: message.member or message.account for message in found}
    return {id_: work.world.seal.open(known[own]) for id_, own in owner.items() if own in known}


def _reader(message: Message) -> Reader:
    return "member" if message.member else "console" if message.account else "system" if message.hook else "group"


def _what(message: Message) -> What | None:
    return What(message.key, message.created, message.station, message.facts) if message.hook else None


@action(Right.MESSAGE_STEP)
def report(work: Work, carrier: Carrier, said: Iterable[tuple[Errand, Receipt]]) -> None:
    """What the carrier said of each. A report that comes after its lease has been taken over counts for nothing."""
    for errand, receipt in said:
        delivery = deliveries.find(work, errand.delivery)
        if delivery is None or delivery.tries != errand.tries:
            continue
        deliveries.end_slot(work, errand.slot)
        if delivery.status is DeliveryStatus.SENDING:  # else a gateway has told already what became of it
            _settle(work, lane_name(carrier), delivery, receipt)


def _settle(work: Work, lane: str, delivery: Delivery, receipt: Receipt) -> None:
    code = receipt.code[:40]
    if receipt.answer is Answer.SENT:
        deliveries.save(work, sending.passed(delivery, code, work.now))
    elif receipt.answer is Answer.BUSY:
        until = work.now + timedelta(seconds=max(receipt.retry_after_s, 1.0))
        deliveries.add_slot(work, work.new_id(), lane, until, blocks=True)
        deliveries.save(work, sending.put_off(delivery, code, until))
    elif receipt.answer is Answer.REFUSED:
        _bury(work, delivery, code)
        _forget_device(work, delivery)
    else:
        after, news = sending.failed(delivery, code, work.now)
        deliveries.save(work, after)
        work.announce(*([news] if news else []))


def _forget_device(work: Work, delivery: Delivery) -> None:
    """A telephone that has ended its subscription tells nobody; the push service does."""
    if delivery.channel in FROM_DEVICE:
        (message,) = inbox.list_(work, [delivery.message])
        wishes.drop_addresses(work, message.member or message.account, delivery.channel)


@action(Right.MESSAGE_STEP)
def hear(work: Work, channel: str, delivery: str, *, arrived: bool, code: str = "") -> bool:
    """A gateway tells whether what it took has come to the telephone. Whether that was news; told twice or late it is none."""
    there = deliveries.find(work, delivery)
    told = sending.reported(there, code[:40] or "bounced", arrived=arrived) if there and there.channel == channel else None
    if told is None:
        return False
    after, news = told
    deliveries.save(work, after)
    work.announce(*([news] if news else []))
    return True


@action(Right.MESSAGE_STEP)
def abandon(work: Work, channel: str, lane: str) -> int:
    """The carrier is in the settings no more: what was queued for it is not waited for. How many."""
    found = deliveries.list_due(work, channel, lane, _ABANDONED)
    for one in found:
        _bury(work, one, "no_carrier")
    return len(found)


@action(Right.MESSAGE_STEP)
def bury_all(work: Work) -> int:
    """The house was brought back from a backup: of what waits here some has gone out since, nobody knows which. How many."""
    found = deliveries.list_all_waiting(work)
    for one in found:
        _bury(work, one, "restored")
    return len(found)


@action(Right.DELIVERY_HANDLE)
def handle(work: Work, delivery: str, verb: str) -> Delivery:
    """Have it tried again from the beginning, or give it up.

    Raises:
        WrongMoment: not open in its status.
    """
    after, news = sending.by_hand(deliveries.get(work, delivery), verb, work.now)
    work.announce(news)
    return deliveries.save(work, after)

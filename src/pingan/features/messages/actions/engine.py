"""Our own: telling because something happened, climbing the ladder by the clock, forgetting."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.messages.actions._stamping import stamp_all
from pingan.features.messages.model import KEPT, Channel, Delivery, Message
from pingan.features.messages.rules import climbing, telling
from pingan.features.messages.rules.climbing import Recipient
from pingan.features.messages.rules.telling import Owner
from pingan.features.messages.store import deliveries, inbox, wishes
from pingan.kernel.notices import ROOM, Notice, Said, Settled
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import Timer, set_timer, set_timers
from pingan.platform.work import Work

CLIMB, FORGET = "messages.climb", "messages.forget"
WAKE = "deliveries"
"""The bus topic on which carriers hear that there is something to carry."""
_GROUP: Owner = ("", "", "")
_OWNERS: Mapping[str, Callable[[str], Owner]] = {
    "member": lambda id_: (id_, "", ""),
    "account": lambda id_: ("", id_, ""),
    "hook": lambda id_: ("", "", id_),
}
_TOGETHER = 250
"""Messages that climb in one transaction, so that nothing urgent waits behind a thousand."""


@action(Right.MESSAGE_STEP)
def tell(work: Work, said: Iterable[Said]) -> None:
    """Say it: write messages, and end what is settled. Said again because of the same row of the log, nothing happens."""
    for one in said:
        if isinstance(one, Settled):
            _settle(work, one)
        else:
            _tell(work, one)


def _tell(work: Work, notice: Notice) -> None:
    batch = telling.batch_of(work.cause, notice)
    there = inbox.known(work, batch)
    owners = [owner for owner in _owners(work, notice.to) if telling.digest(batch, *owner) not in there]
    told = telling.tell(notice, owners, _young(work, notice, owners), batch=batch, station=work.actor.station, now=work.now)
    at_once = [message for message in told.new if message.due == work.now]
    climbed, sent = _climbed(work, at_once) if 0 < len(at_once) <= _TOGETHER else (at_once, [])
    new = [*climbed, *(message for message in told.new if message.due != work.now)]
    inbox.add_all(work, new)
    inbox.save_all(work, told.grew)
    _send(work, sent)
    work.announce(*(telling.news(message) for message in (*told.new, *told.grew)))
    if new:
        about = new[0].member if len(new) == 1 else ""
        next_rungs = [message.due for message in new if message.due]
        climbs = [Timer(CLIMB, batch, min(next_rungs), about)] if next_rungs else []
        set_timers(work, [*climbs, Timer(FORGET, batch, work.now + KEPT, about)])


def _young(work: Work, notice: Notice, owners: Collection[Owner]) -> list[Message]:
    """Unseen messages that a like one may join. The group's joins only while no robot has taken it."""
    found = inbox.list_young(work, notice.key, notice.about)
    group = inbox.find_young_of_room(work, notice.urgency) if _GROUP in owners else None
    people = [one for one in found if one.member or one.account]
    if group is None or any(delivery.tries for delivery in deliveries.list_of(work, [group.id])):
        return people
    return [*people, group]


def _owners(work: Work, to: Sequence[str]) -> list[Owner]:
    """Who that is, each once."""
    found: dict[Owner, None] = {}
    for recipient in to:
        kind, _, id_ = recipient.partition(":")
        if recipient == ROOM:
            if _lanes(work).get(Channel.ROBOT):
                found[_GROUP] = None
        elif kind == "right":
            found |= {("", account.id, ""): None for account in access.colleagues(work, Right(id_))}
        else:
            found[_OWNERS[kind](id_)] = None
    return list(found)


def _settle(work: Work, settled: Settled) -> None:
    only = {tuple(recipient.split(":", 1)) for recipient in settled.to}
    found = [
        message for message in inbox.list_about(work, [settled.about])
        if not only or ("member", message.member) in only or ("account", message.account) in only
    ]  # fmt: skip
    stamp_all(work, found, "settle")


@action(Right.MESSAGE_STEP)
def climb(work: Work, batch: str) -> None:
    """The next rung of those told at once who have not seen it; the timer rings again as long as there is one."""
    found = inbox.list_due(work, batch, _TOGETHER)
    if found:
        there = {one.id for one in deliveries.list_of(work, [message.id for message in found])}
        climbed, sent = _climbed(work, found)
        inbox.save_all(work, climbed)
        _send(work, [one for one in sent if one.id not in there])
    due = inbox.next_due(work, batch)
    if due is not None:
        set_timer(work, CLIMB, batch, max(due, work.now), about=found[0].member if len(found) == 1 else "")


def _climbed(work: Work, messages: Collection[Message]) -> tuple[list[Message], list[Delivery]]:
    """All of them a rung higher, and what is to be carried."""
    recipients, lanes = _recipients(work, messages), _lanes(work)
    steps = [climbing.climb(one, recipients[one.owner], lanes, work.now) for one in messages]
    return [message for message, _ in steps], [each for _, sent in steps for each in sent]


def _send(work: Work, sent: Sequence[Delivery]) -> None:
    if sent:
        deliveries.add_all(work, sent)
        work.afterwards(partial(work.world.bus.publish, WAKE, {}))


def _recipients(work: Work, found: Collection[Message]) -> dict[Owner, Recipient]:
    """How everybody can be reached just now."""
    people = [message.member for message in found if message.member]
    owners = [message.member or message.account for message in found if message.member or message.account]
    serving = {turn.id for turn in duty.on_duty(work, people)} if people else set()
    wished = wishes.by_owner(work, owners)
    channels: dict[str, set[Channel]] = {owner: {Channel.SMS, Channel.VOICE} if owner in people else set() for owner in owners}
    for address in wishes.addresses_of(work, owners):
        channels[address.member or address.account].add(address.channel)
    others = {_GROUP: Channel.ROBOT} | {one.owner: Channel.WEBHOOK for one in found if one.hook}
    return {owner: Recipient({channel}) for owner, channel in others.items()} | {
        one.owner: Recipient(channels[own], wished.get(own), serving=own in serving) for one in found if (own := one.member or one.account)
    }


def _lanes(work: Work) -> dict[Channel, list[str]]:
    """The carriers the station has, by channel."""
    found: dict[Channel, list[str]] = {}
    for carrier in work.world.carriers:
        if carrier.station in {"", work.actor.station}:
            found.setdefault(Channel(carrier.channel), []).append(carrier.lane)
    return found


@action(Right.MESSAGE_STEP)
def forget(work: Work, batch: str) -> None:
    """After a month nobody needs to know who was told what, nor be told any more."""
    stamp_all(work, inbox.list_batch(work, batch), "settle")
    inbox.drop_batch(work, batch)

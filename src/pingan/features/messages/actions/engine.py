"""Our own: telling because something happened, climbing the ladder by the clock, forgetting."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.messages.actions._stamping import stamp_all
from pingan.features.messages.model import KEPT, Channel, Delivery, Message
from pingan.features.messages.rules import climbing, telling
from pingan.features.messages.rules.climbing import Recipient
from pingan.features.messages.rules.telling import Owner, Told
from pingan.features.messages.store import deliveries, inbox, wishes
from pingan.kernel.notices import ROOM, Notice, Said, Settled
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import Timer, set_timers
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
def tell(work: Work, said: Iterable[tuple[int, Said]]) -> None:
    """Say it, each because of a row of the log: write messages, and end what is settled. Because of the same row again, nothing."""
    for run in telling.runs(said):
        if notices := [(cause, one) for cause, one in run if isinstance(one, Notice)]:
            _tell(work, notices)
        else:
            _settle(work, [one for _, one in run if isinstance(one, Settled)])


def _tell(work: Work, notices: Sequence[tuple[int, Notice]]) -> None:
    """Of notices none of which may join a message of another."""
    batches = [telling.batch_of(cause, notice) for cause, notice in notices]
    there, young = inbox.known(work, batches), inbox.list_young(work, [notice for _, notice in notices])
    told = dict[str, Told]()
    for batch, (_, notice) in zip(batches, notices, strict=True):
        owners = [owner for owner in _owners(work, notice.to) if telling.digest(batch, *owner) not in there]
        like = _like(work, notice, owners, young)
        told[batch] = telling.tell(notice, owners, like, batch=batch, station=work.actor.station, now=work.now)
    _send_new(work, told)
    inbox.save_all(work, [message for each in told.values() for message in each.grew])
    work.announce(*(telling.news(message) for each in told.values() for message in (*each.new, *each.grew)))


def _send_new(work: Work, told: Mapping[str, Told]) -> None:
    """Up the first rung, where that is now; a crowd's is climbed by the clock."""
    at_once = [message for each in told.values() if len(due := each.due(work.now)) <= _TOGETHER for message in due]
    climbed, sent = _climbed(work, at_once) if at_once else ([], [])
    higher = {message.id: message for message in climbed}
    new = {batch: [higher.get(message.id, message) for message in each.new] for batch, each in told.items() if each.new}
    inbox.add_all(work, [message for some in new.values() for message in some])
    _send(work, sent)
    set_timers(work, [timer for batch, some in new.items() for timer in _timers(work, batch, some)])


def _timers(work: Work, batch: str, new: Sequence[Message]) -> list[Timer]:
    about = new[0].member if len(new) == 1 else ""
    next_rungs = [message.due for message in new if message.due]
    climbs = [Timer(CLIMB, batch, min(next_rungs), about)] if next_rungs else []
    return [*climbs, Timer(FORGET, batch, work.now + KEPT, about)]


def _like(work: Work, notice: Notice, owners: Collection[Owner], young: Iterable[Message]) -> list[Message]:
    """Unseen messages that one of this notice may join. The group's joins only while no robot has taken it."""
    group = inbox.find_young_of_room(work, notice.urgency) if _GROUP in owners else None
    people = [one for one in young if (one.key, one.about) == (notice.key, notice.about) and (one.member or one.account)]
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


def _settle(work: Work, several: Sequence[Settled]) -> None:
    found = inbox.list_about(work, {settled.about for settled in several})
    stamp_all(work, telling.settled(found, several), "settle")


@action(Right.MESSAGE_STEP)
def climb(work: Work, batches: Sequence[str]) -> None:
    """The next rung of those told at once who have not seen it; a batch's timer rings again as long as there is one."""
    found = inbox.list_due(work, batches, _TOGETHER)
    if found:
        there = {one.id for one in deliveries.list_of(work, [message.id for message in found])}
        climbed, sent = _climbed(work, found)
        inbox.save_all(work, climbed)
        _send(work, [one for one in sent if one.id not in there])
    several = Counter(message.batch for message in found)
    about = {message.batch: message.member for message in found if several[message.batch] == 1}
    dues = inbox.next_dues(work, batches)
    set_timers(work, [Timer(CLIMB, batch, max(due, work.now), about.get(batch, "")) for batch, due in dues.items()])


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

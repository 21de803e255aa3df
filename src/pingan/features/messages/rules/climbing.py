"""The ladder: by which channels somebody is told next, and when he is left alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pingan.features.messages.model import Channel, Delivery, Message, MessageStatus, Wish
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid
from pingan.kernel.notices import Urgency

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Recipient:
    """As much of somebody as the ladder needs. `channels`: by which he can be reached. `serving`: he is on duty, so it is no night."""

    channels: Collection[Channel]
    wish: Wish | None = None
    serving: bool = False


def check_wish(wish: Wish) -> Wish:
    """A wish that can be meant.

    Raises:
        Invalid: `minutes_outside`: a time that no day has.
    """
    if not (0 <= wish.start < DAY_MINUTES and 0 <= wish.end < DAY_MINUTES):
        raise Invalid("minutes_outside", most=DAY_MINUTES - 1)
    return wish


def quiet_until(wish: Wish, now: datetime) -> datetime | None:
    """When somebody may be disturbed again, or None: now."""
    here = now.astimezone(CHINA)
    minute = here.hour * 60 + here.minute
    length = (wish.end - wish.start) % DAY_MINUTES
    if (minute - wish.start) % DAY_MINUTES >= length:
        return None
    begun = here.replace(second=0, microsecond=0) - timedelta(minutes=(minute - wish.start) % DAY_MINUTES)
    return begun + timedelta(minutes=length)


def climb(
    message: Message, recipient: Recipient, lanes: Mapping[Channel, Collection[str]], now: datetime
) -> tuple[Message, tuple[Delivery, ...]]:
    """The next rung: what is to be sent now, and when the one after it comes.

    `lanes`: the carriers there are by channel. Without emergency nobody who sleeps is woken: the rung waits, and so do those above.
    """
    if message.urgency is not Urgency.EMERGENCY and not recipient.serving and _is_person(message):
        awake = quiet_until(recipient.wish or Wish(id="", station=message.station), now)
        if awake is not None:
            return replace(message, due=awake), ()
    here = message.ladder[message.rung]
    sent = tuple(
        Delivery(
            id="-".join(filter(None, (message.id, channel.value, lane))), station=message.station, message=message.id, channel=channel,
            lane=lane, created=now, due=now,
        )
        for channel in here.channels
        if channel in recipient.channels and not (channel is Channel.PUSH and message.status is MessageStatus.DELIVERED)
        for lane in sorted(lanes.get(channel, ()))
        if message.hook in {"", lane}
    )  # fmt: skip
    return _on_the_next(message, now), sent


def _is_person(message: Message) -> bool:
    return bool(message.member or message.account)


def _on_the_next(message: Message, now: datetime) -> Message:
    """As long after this rung as the ladder says, also where this one had to wait."""
    ladder, rung = message.ladder, message.rung + 1
    if rung >= len(ladder):
        return replace(message, rung=rung, due=None)
    return replace(message, rung=rung, due=now + (ladder[rung].after - ladder[rung - 1].after))

"""What is sent now, how fast a lane may be asked, and what becomes of a try."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pingan.features.messages.events import DeliveryBuried, DeliveryMoved
from pingan.features.messages.model import BY_HAND, DELIVERY_LIFE, LEASE, STALE, TRIES, UNSEEN, Delivery, DeliveryStatus, Message
from pingan.kernel.errors import WrongMoment

_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(hours=3)
_MARGIN = timedelta(milliseconds=500)
"""The carrier's clock and window are not quite ours."""


def room(taken: Sequence[tuple[datetime, bool]], paces: Sequence[tuple[int, float]], most: int, now: datetime) -> int:
    """How many more a lane may carry now.

    `taken`: until when each asking counts as under way (later than now: it still is), and whether it closes the lane. `paces`: at most so
    many within so many seconds. An asking counts from its beginning to one window after its end, so that whenever the carrier took it, no
    window of his ever holds more.
    """
    if any(blocks and until > now for until, blocks in taken):
        return 0
    count = most
    for many, seconds in paces:
        window = timedelta(seconds=seconds) + _MARGIN
        count = min(count, many - sum(until > now - window for until, blocks in taken if not blocks))
    return max(count, 0)


def check(delivery: Delivery, message: Message, now: datetime) -> DeliveryStatus | None:
    """Where it is not sent any more: `dropped` because he knows, `dead` because it is too late or was tried too often."""
    if message.status not in UNSEEN:
        return DeliveryStatus.DROPPED
    too_late = now - message.created > STALE[message.urgency] and delivery.created + STALE[message.urgency] < now
    return DeliveryStatus.DEAD if too_late or delivery.tries >= TRIES else None


def take(delivery: Delivery, now: datetime) -> Delivery:
    """In a worker's hands, for as long as we believe in him."""
    return replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "take"), tries=delivery.tries + 1, due=now + LEASE)


def drop(delivery: Delivery) -> Delivery:
    """He knows already."""
    return replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "drop"))


def bury(delivery: Delivery, code: str) -> tuple[Delivery, DeliveryBuried]:
    """Nobody tries any more."""
    dead = replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "bury"), code=code)
    return dead, DeliveryBuried(station=delivery.station, delivery=delivery.id, channel=delivery.channel.value, code=code)


def reported(delivery: Delivery, code: str, *, arrived: bool) -> tuple[Delivery, DeliveryBuried | None] | None:
    """What a gateway tells later: on the telephone (`arrived`), or come back; None where that is known already or too late to matter."""
    verb = "deliver" if arrived else "bounce"
    if verb not in DELIVERY_LIFE.next(delivery.status):
        return None
    after = replace(delivery, status=DELIVERY_LIFE.after(delivery.status, verb), code=code)
    buried = DeliveryBuried(station=delivery.station, delivery=delivery.id, channel=delivery.channel.value, code=code)
    return after, None if arrived else buried


def passed(delivery: Delivery, code: str, now: datetime) -> Delivery:
    """The carrier has it."""
    return replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "pass"), sent=now, code=code)


def put_off(delivery: Delivery, code: str, until: datetime) -> Delivery:
    """The carrier is busy: that was no try."""
    return replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "wait"), tries=delivery.tries - 1, due=until, code=code)


def failed(delivery: Delivery, code: str, now: datetime) -> tuple[Delivery, DeliveryBuried | None]:
    """It did not work; another time, later each time, until it has been tried often enough."""
    if delivery.tries >= TRIES:
        return bury(delivery, code)
    pause = min(_FIRST_PAUSE * 3 ** (delivery.tries - 1), _LONGEST_PAUSE)
    return replace(delivery, status=DELIVERY_LIFE.after(delivery.status, "fail"), due=now + pause, code=code), None


def by_hand(delivery: Delivery, verb: str, now: datetime) -> tuple[Delivery, DeliveryMoved]:
    """`retry` from the beginning, or `give_up`.

    Raises:
        WrongMoment: not open in the delivery's status.
    """
    if verb not in BY_HAND:
        raise WrongMoment(status=delivery.status.value, verb=verb)
    after = replace(
        delivery, status=DELIVERY_LIFE.after(delivery.status, verb), tries=0, due=now, created=now if verb == "retry" else delivery.created
    )
    return after, DeliveryMoved(
        station=delivery.station, delivery=delivery.id, channel=delivery.channel.value, verb=verb, status=after.status
    )  # fmt: skip


def next_verbs(delivery: Delivery) -> tuple[str, ...]:
    """What somebody at the console may do."""
    return tuple(verb for verb in DELIVERY_LIFE.next(delivery.status) if verb in BY_HAND)

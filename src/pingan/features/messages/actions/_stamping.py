"""One verb on several messages: stamped, saved, told, and what other channels were about to do is stopped."""

from collections.abc import Iterable

from pingan.features.messages.model import Message
from pingan.features.messages.rules import telling
from pingan.features.messages.store import deliveries, inbox
from pingan.platform.work import Work


def stamp_all(work: Work, found: Iterable[Message], verb: str) -> None:
    """Deliver, see or settle: what has not left by other channels stays, and the others hear that he knows."""
    done = [moved for message in found if (moved := telling.stamp(message, verb, work.now)) is not None]
    ids = [message.id for message, _ in done]
    inbox.save_all(work, [message for message, _ in done])
    if verb == "deliver":
        deliveries.mark_delivered(work, ids)
    else:
        deliveries.drop(work, ids)
    if verb == "see":
        deliveries.mark_seen(work, ids)
    work.announce(*(moved for _, moved in done))

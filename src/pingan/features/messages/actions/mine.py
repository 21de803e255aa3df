"""What people do with their own messages."""

from collections.abc import Sequence

from pingan.features.messages.actions._stamping import stamp_all
from pingan.features.messages.model import UNSEEN, Address, Channel, Wish
from pingan.features.messages.rules import climbing, reaching
from pingan.features.messages.store import inbox, wishes
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.MESSAGE_OWN)
def stamp(work: Work, verb: str, ids: Sequence[str]) -> None:
    """His app shows them (`deliver`), or he has looked (`see`). What is not his, or was stamped before, is passed over."""
    stamp_all(work, inbox.list_(work, ids), verb)


@action(Right.MESSAGE_OWN)
def see_all(work: Work) -> None:
    """He has looked at everything."""
    own = {message.id: message for id_ in (work.actor.member, work.actor.account) if id_ for message in inbox.list_unseen(work, id_)}
    stamp_all(work, [message for message in own.values() if message.status in UNSEEN], "see")


@action(Right.MESSAGE_OWN)
def choose_quiet(work: Work, *, start: int, end: int) -> Wish:
    """From when until when he is left alone, in minutes of the day; the same twice for never.

    Raises:
        Invalid: `minutes_outside`.
    """
    return wishes.keep(work, climbing.check_wish(Wish(id=wishes.mine(work).id, station=work.actor.station, start=start, end=end)))


@action(Right.MESSAGE_OWN)
def choose_address(work: Work, channel: Channel, address: str) -> None:
    """Where else he can be reached; empty: nowhere by this channel.

    Raises:
        Invalid: `address_malformed`.
    """
    own = wishes.mine(work).id
    wishes.drop_addresses(work, own, channel)
    if address:
        member = work.actor.member
        wishes.add_address(work, Address(
            id=work.new_id(), station=work.actor.station, member=member, account="" if member else own, channel=channel,
            address=work.world.seal.close(reaching.check_address(channel, address)),
        ))  # fmt: skip

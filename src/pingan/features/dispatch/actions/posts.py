"""What is done for a whole post: one of its guards goes instead of another."""

from pingan.features.dispatch import rules
from pingan.features.dispatch.actions._moves import move_offer
from pingan.features.dispatch.actions._step import held, hold, ranked, scene_of, send
from pingan.features.dispatch.model import ASKED, Offer
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import offers
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.POST_SERVE)
def stand_in(work: Work, offer_id: str, member: str) -> Offer:
    """A colleague at the same post goes instead: the first offer ends, and he gets one of his own.

    The safety gate and double booking still hold. The caller has made sure that he is on shift there. If he was asked for this
    call himself, that offer is the one.

    Raises:
        WrongMoment: the offer is answered already, or he said no, is busy, was taken off or may not be sent.
    """
    hold(work)
    asked = offers.get(work, offer_id)
    found, there = held(work, asked.call_out), work.as_engine()
    own = next((offer for offer in offers.list_of(there, found.id) if offer.member == member), None)
    if own is not None and own.status in ASKED:
        return own
    if own is not None or member in found.barred:
        raise WrongMoment("asked_already" if own else "cannot_be_asked")
    move_offer(work, asked, "hand_on", reason="colleague")
    after = book.one_more(found, member)
    pick = rules.by_hand(ranked(after, scene_of(there, after)), member)
    if pick is None:
        raise WrongMoment("cannot_be_asked")
    return send(there, after, pick)

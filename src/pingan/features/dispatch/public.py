"""The door: fixes of people on the way come in here, tablets answer for their post, and rehearsals borrow the engine."""

from collections.abc import Collection

from pingan.features.dispatch import actions, queries, rules
from pingan.features.dispatch.actions import Stamp
from pingan.features.dispatch.model import COMING, RUNNING, CallOut, Offer
from pingan.features.dispatch.queries import MyOffer
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.platform.work import Work

__all__ = [
    "MyOffer",
    "Stamp",
    "answer",
    "answer_delays_s",
    "booked",
    "get_offer",
    "is_coming",
    "list_offers",
    "list_running",
    "my_offer",
    "need",
    "next_step",
    "notice_position",
    "shortlist",
    "stamp",
    "stand_in",
]

answer, notice_position, stamp, stand_in = actions.answer, actions.notice_position, actions.stamp, actions.stand_in
get_offer, my_offer = offers.get, queries.my_offer
shortlist = rules.shortlist
next_step = rules.next_step
booked = offers.list_open
need = book.need
answer_delays_s = offers.answer_delays_s


def list_offers(work: Work, ids: Collection[str] | None = None) -> list[Offer]:
    """Those the actor may see whose call-out is on the boards; a tablet's are the open ones to its post."""
    return offers.list_live(work, ids)


def list_running(work: Work) -> list[CallOut]:
    """The searches for people that are going on."""
    return [call_out for call_out in call_outs.list_live(work) if call_out.status in RUNNING]


def is_coming(work: Work) -> bool:
    """Whether the acting member has accepted and not arrived."""
    return any(offer.status in COMING for offer in offers.list_open(work, [work.actor.member]))

"""The door: the rulebook and the fixes of people on the way come in here, tablets answer for their post, rehearsals borrow the engine."""

from collections.abc import Collection

import msgspec

from pingan.features.dispatch import actions, queries, rules
from pingan.features.dispatch.model import COMING, Offer, Rulebook
from pingan.features.dispatch.queries import MyOffer
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import Invalid
from pingan.platform.work import Work

__all__ = [
    "MyOffer",
    "answer",
    "get_offer",
    "install",
    "is_coming",
    "list_offers",
    "my_offer",
    "next_step",
    "notice_position",
    "read_rulebook",
    "shortlist",
    "stand_in",
]

answer, notice_position, stand_in = actions.answer, actions.notice_position, actions.stand_in
get_offer, my_offer = offers.get, queries.my_offer
shortlist = rules.shortlist
next_step = rules.next_step
booked = offers.list_open


def list_offers(work: Work, ids: Collection[str] | None = None) -> list[Offer]:
    """Those the actor may see whose call-out is on the boards; a tablet's are the open ones to its post."""
    return offers.list_live(work, ids)


def is_coming(work: Work) -> bool:
    """Whether the acting member has accepted and not arrived."""
    return any(offer.status in COMING for offer in offers.list_open(work, [work.actor.member]))


def read_rulebook(text: str) -> Rulebook:
    """A rulebook from its TOML.

    Raises:
        Invalid: it cannot be read (`cause`), or contradicts itself (`noun`, `name`, `field`).
    """
    try:
        found = msgspec.toml.decode(text, type=Rulebook)
    except (msgspec.DecodeError, ValueError) as error:
        raise Invalid("rulebook", cause=str(error)) from error
    book.check_rulebook(found.categories, found.policies)
    return found


def install(work: Work, rulebook: Rulebook) -> None:
    """Make a rulebook the actor's station's own; what it said before is replaced."""
    book.check_rulebook(rulebook.categories, rulebook.policies)
    incidents.put_categories(work, work.actor.station, rulebook.categories)
    call_outs.put_policies(work, work.actor.station, rulebook.policies)

"""The door: the rulebook comes in here, the live socket brings fixes of people on the way, and the engine is lent to rehearsals."""

import msgspec

from pingan.features.dispatch import actions, rules
from pingan.features.dispatch.model import COMING, Rulebook
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import Invalid
from pingan.platform.work import Work

notice_position = actions.notice_position
shortlist = rules.shortlist
next_step = rules.next_step
booked = offers.list_open


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

"""The door: the station's rulebook comes in here, and the live socket brings fixes of people on the way."""

from collections.abc import Collection

from pingan.features.dispatch import actions
from pingan.features.dispatch.model import COMING, Policy
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Category
from pingan.platform.work import Work

notice_position = actions.notice_position


def is_coming(work: Work) -> bool:
    """Whether the acting member has accepted and not arrived."""
    return any(offer.status in COMING for offer in offers.list_open(work, [work.actor.member]))


def install(work: Work, station: str, categories: Collection[Category], policies: Collection[Policy]) -> None:
    """Make a rulebook the station's own.

    Raises:
        Invalid: it contradicts itself; the facts name where.
    """
    book.check_rulebook(categories, policies)
    incidents.put_categories(work, station, categories)
    call_outs.put_policies(work, station, policies)

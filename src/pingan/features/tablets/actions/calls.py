"""Answering offers to the post, and asking for help."""

from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import Offer
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.features.members import public as members
from pingan.features.tablets.actions._guards import as_guard, on_shift
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.POST_SERVE)
def answer(work: Work, offer_id: str, verb: str, *, guard: str = "", reason: str = "", report: str = "") -> Offer:
    """A step of an offer to this post, in the name of the guard it was made to, or of the colleague on shift who goes instead."""
    offer = dispatch.get_offer(work, offer_id)
    going = guard or offer.member
    on_shift(work, going)
    if going != offer.member and verb == "accept":
        offer = dispatch.stand_in(work, offer.id, going)
    return dispatch.answer(as_guard(work, offer.member), offer.id, verb, reason=reason, report=report)


@action(Right.POST_SERVE)
def ask_help(work: Work) -> Incident:
    """Help is needed at the post. Nobody is asked who presses: the call names everybody on shift here."""
    there = work.as_engine()
    post = houses.get_post(there, work.actor.post)
    on_shift_here = [turn.id for turn in duty.on_duty(there) if turn.post == post.id]
    names = "、".join(member.name for member in members.by_id(there, on_shift_here).values())
    return incidents.ask_help_at(work, place=_place_name(there, post.house, post.name), at=post.at, caller_name=names)


def _place_name(work: Work, house_id: str, post: str) -> str:
    house = next((house.name for house in houses.list_houses(work) if house.id == house_id), "")
    return post if house in post else f"{house} {post}"

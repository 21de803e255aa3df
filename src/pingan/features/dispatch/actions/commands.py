"""What the dispatcher commands."""

from collections.abc import Sequence
from dataclasses import replace

from pingan.features.dispatch import rules
from pingan.features.dispatch.actions._moves import move_call_out, move_offer
from pingan.features.dispatch.actions._step import end, held, ranked, run, scene_of, send, start
from pingan.features.dispatch.events import CallOutChanged
from pingan.features.dispatch.model import CallOut
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import offers
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.DISPATCH_COMMAND)
def call_out(work: Work, incident_id: str, *, members: Sequence[str] = (), policy: str = "", with_police: bool = False) -> CallOut:
    """Send offers for an incident: to `members` in this order, or to whom the policy picks.

    `with_police`: police go too, which opens the joint mode.
    """
    return start(work, incidents.get(work, incident_id), named=members, policy=policy, with_police=with_police)


@action(Right.DISPATCH_COMMAND)
def add(work: Work, call_out_id: str, member: str) -> CallOut:
    """Ask this member now, whatever the policy thinks; the safety gate and double booking still hold."""
    found = held(work, call_out_id)
    if member in {offer.member for offer in offers.list_of(work, found.id)}:
        raise WrongMoment("asked_already")
    after, there = book.one_more(found, member), work.as_engine()
    pick = rules.by_hand(ranked(after, scene_of(there, after)), member)
    if pick is None:
        raise WrongMoment("cannot_be_asked")
    send(there, after, pick)
    work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=found.incident, member=member, change="added"))
    return run(work, after)


@action(Right.DISPATCH_COMMAND)
def drop(work: Work, call_out_id: str, offer_id: str) -> CallOut:
    """Take somebody off this call; somebody else is asked instead."""
    found = held(work, call_out_id)
    offer = offers.get(work, offer_id)
    if offer.call_out != found.id:
        raise Invalid("offer_elsewhere")
    move_offer(work, offer, "recall", reason="dropped")
    work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=found.incident, member=offer.member, change="dropped"))
    return run(work, replace(found, barred=(*found.barred, offer.member)))


@action(Right.DISPATCH_COMMAND)
def recall(work: Work, call_out_id: str, note: str = "") -> CallOut:
    """Call everyone back, in one go."""
    return end(work, held(work, call_out_id), "recall", reason="recalled", note=note)


@action(Right.DISPATCH_COMMAND)
def escalate(work: Work, call_out_id: str, to: str) -> CallOut:
    """Hand the call to the shift leader, or to police."""
    verb = {"leader": "to_leader", "police": "to_police"}.get(to)
    if verb is None:
        raise Invalid("escalate_to_whom")
    return run(work, move_call_out(work, held(work, call_out_id), verb, note=to))

"""What our own engine does: by the clock, and because something happened elsewhere."""

from dataclasses import replace

from pingan.features.dispatch.actions._moves import move_offer, peers_of
from pingan.features.dispatch.actions._step import end, end_if_left, fresh_call_out, held, ranked, run, scene_of, start, usual_policy
from pingan.features.dispatch.events import CallOutChanged, CallOutFiled
from pingan.features.dispatch.model import ENGAGED, OFFER_LIFE, RUNNING, CallOut, OfferStatus
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.incidents import public as incidents
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.DISPATCH_STEP)
def step(work: Work, call_out_id: str) -> CallOut:
    """Do what is due on a call-out."""
    found = held(work, call_out_id)
    return run(work, found) if found.status in RUNNING else found


@action(Right.DISPATCH_STEP)
def recommend(work: Work, incident_id: str) -> None:
    """Look who could come as soon as a call is in, and stamp the moment a proposal was there."""
    incident = incidents.get(work, incident_id)
    if incident.at is None:
        return
    found = fresh_call_out(work, incident, usual_policy(work, incident), with_police=True)
    incidents.stamp_recommended(work, incident_id, len(ranked(found, scene_of(work, found)).go))


@action(Right.DISPATCH_STEP)
def start_at_once(work: Work, incident_id: str) -> CallOut | None:
    """Where the category says "at once", nobody has to press a key."""
    incident = incidents.get(work, incident_id)
    category = incidents.category_of(work, incident)
    if not category.at_once or incident.at is None or incidents.is_over(incident) or call_outs.find_running(work, incident_id):
        return None
    return start(work, incident)


@action(Right.DISPATCH_STEP)
def end_for(work: Work, incident_id: str) -> None:
    """The incident needs nobody any more: thank whoever was asked or is on the way."""
    found = call_outs.find_running(work, incident_id)
    if found is not None:
        end(work, found, "end", reason="over")


@action(Right.DISPATCH_STEP)
def refresh(work: Work, incident_id: str) -> None:
    """The incident was corrected: everybody on the way sees the new words."""
    found = call_outs.find_running(work, incident_id)
    if found is not None:
        peers = peers_of(offers.list_of(work, found.id), ENGAGED)
        work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=incident_id, change="corrected", peers=peers))


@action(Right.DISPATCH_STEP)
def refresh_peers(work: Work, member: str) -> None:
    """What may be told of a member is another: those who go with him see it."""
    for offer in offers.list_open(work, [member]):
        refresh(work, offer.incident)


@action(Right.DISPATCH_STEP)
def release(work: Work, member: str) -> None:
    """A member went off duty: what he was asked counts as a no, where he was going he has withdrawn from."""
    for offer in offers.list_open(work, [member]):
        found = held(work, offer.call_out)
        verb = next((verb for verb in ("decline", "withdraw", "finish") if verb in OFFER_LIFE.next(offer.status)), None)
        if verb:
            move_offer(work, offer, verb, reason="off_duty")
            found = end_if_left(work, found) if verb == "finish" else found
            if found.status in RUNNING:
                run(work, found)


@action(Right.DISPATCH_STEP)
def file(work: Work, incident_id: str) -> None:
    """The incident has left the boards; its call-outs follow."""
    for found in call_outs.list_of(work, incident_id):
        filed = call_outs.save(work, replace(found, filed=True))
        peers = peers_of(offers.list_of(work, found.id), frozenset(OfferStatus))
        work.announce(CallOutFiled(station=filed.station, call_out=filed.id, incident=incident_id, peers=peers))

"""One step of a call-out: plan again from the facts, and do what the plan says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from pingan.features.dispatch import rules
from pingan.features.dispatch.actions._moves import announce_offer, move_call_out, move_offer, moved, peers_of, tell_requester
from pingan.features.dispatch.actions._pickups import mind_pickups
from pingan.features.dispatch.events import CallOutStarted, RoleGiven
from pingan.features.dispatch.model import (
    COMING,
    ENGAGED,
    OFFER_LIFE,
    OPEN,
    RUNNING,
    CallOut,
    CallOutStatus,
    Crowd,
    Need,
    Offer,
    Pick,
    Shortlist,
)
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.dispatch.store.candidates import crowd
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.features.members import public as members
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import Policy
from pingan.kernel.errors import WrongMoment
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

STEP = "dispatch.step"


@dataclass(frozen=True, slots=True)
class Scene:
    """The facts a call-out is planned from."""

    need: Need
    asked: list[Offer]
    people: Crowd


def start(work: Work, incident: Incident, *, named: Sequence[str] = (), policy: str = "", with_police: bool = False) -> CallOut:
    """Begin asking.

    Raises:
        WrongMoment: somebody has begun already, or the safety gate is closed.
    """
    hold(work)
    if call_outs.find_running(work, incident.id):
        raise WrongMoment("called_out_already")
    chosen = rulebook.policy(work, policy) if policy else usual_policy(work, incident)
    fresh = fresh_call_out(work, incident, chosen, named=named, with_police=with_police)
    book.check_gate(incident.mode, with_police=with_police)
    incidents.advance(work.as_engine(), incident.id, "dispatch")
    call_outs.add(work, fresh)
    work.announce(
        CallOutStarted(station=fresh.station, call_out=fresh.id, incident=incident.id, policy=fresh.policy.name, by_hand=fresh.by_hand)
    )
    return run(work, fresh)


def usual_policy(work: Work, incident: Incident) -> Policy:
    """How the rulebook asks for such a call, in the version it came in with."""
    return rulebook.policy(work, incidents.category_of(work, incident).policy, incident.edition)


def fresh_call_out(work: Work, incident: Incident, policy: Policy, *, named: Sequence[str] = (), with_police: bool) -> CallOut:
    """A call-out before anybody is asked: `named` by hand, or else whom the policy picks."""
    return CallOut(
        id=work.new_id(),
        station=incident.station,
        incident=incident.id,
        policy=policy,
        wanted=_wanted(work, incident, named),
        started=work.now,
        queue=tuple(dict.fromkeys(named)),
        with_police=with_police,
        by_hand=bool(named),
    )


def _wanted(work: Work, incident: Incident, named: Sequence[str]) -> int:
    """As many as the category wants; where the dispatcher names fewer, those are enough."""
    wanted = incidents.category_of(work, incident).wanted
    return min(wanted, len(set(named))) if named else wanted


def scene_of(work: Work, found: CallOut) -> Scene:
    """The facts as they are now."""
    incident = incidents.get(work, found.incident)
    need = book.need(incidents.category_of(work, incident), incident, with_police=found.with_police)
    asked = offers.list_of(work, found.id)
    offered = rules.standing(asked, work.now)
    people = crowd(work, book.place(incident), items=need.equipment, offered=offered, widest_s=found.policy.widest_s)
    return Scene(need, asked, people)


def ranked(found: CallOut, scene: Scene) -> Shortlist:
    """Everybody on duty, for this call-out."""
    return rules.shortlist(scene.need, scene.people, found.policy, barred=frozenset(found.barred))


def run(work: Work, found: CallOut) -> CallOut:
    """Plan from the facts, and do it: expire, thank, ask, move, and set the alarm for the next look."""
    there = work.as_engine()
    scene = scene_of(there, found)
    plan = rules.next_step(found, scene.need, scene.asked, ranked(found, scene), work.now)
    for offer in plan.expire:
        members.count_answer(there, offer.member, came=False)
        move_offer(there, offer, "expire")
    for offer in plan.enough:
        move_offer(there, offer, "recall", reason="enough")
    for pick in plan.ask:
        send(there, found, pick)
    if plan.leader:
        send(there, found, plan.leader, leader=True)
    asked = {pick.candidate.member for pick in plan.ask}
    found = replace(found, due=plan.wake, queue=tuple(member for member in found.queue if member not in asked))
    found = found if plan.reason is None else replace(found, reason=plan.reason)
    found = move_call_out(there, found, plan.verb, note=found.reason) if plan.verb else call_outs.save(there, found)
    _give_roles(there, found, scene)
    mind_pickups(there, found.id)
    if plan.wake:
        set_timer(there, STEP, found.id, plan.wake)
    else:
        clear_timer(there, STEP, found.id)
    return end_if_left(there, found) if found.status is CallOutStatus.FILLED else found


def send(work: Work, found: CallOut, pick: Pick, *, leader: bool = False) -> Offer:
    """Ask somebody; `leader`: because he leads the shift."""
    offer = Offer(
        id=work.new_id(),
        station=found.station,
        call_out=found.id,
        incident=found.incident,
        member=pick.candidate.member,
        post=pick.candidate.post,
        role=pick.role,
        eta_s=pick.eta_s,
        metres=pick.metres,
        odds=pick.candidate.odds,
        via=pick.via,
        queued=work.now,
        due=work.now + timedelta(seconds=found.policy.window_s),
        estimated=pick.candidate.estimated,
        leader=leader,
    )
    sent = offers.add(work, moved(work, offer, "send"))
    announce_offer(work, offer, sent, "send")
    return sent


def end(work: Work, found: CallOut, verb: str, *, reason: str, note: str = "") -> CallOut:
    """Everybody asked or on the way is called back; whoever is at the scene reports and leaves in his own time."""
    there = work.as_engine()
    for offer in offers.list_of(there, found.id):
        if "recall" in OFFER_LIFE.next(offer.status):
            move_offer(work, offer, "recall", reason=reason)
    mind_pickups(there, found.id)
    clear_timer(there, STEP, found.id)
    return move_call_out(work, replace(found, due=None), verb, note=note)


def end_if_left(work: Work, found: CallOut) -> CallOut:
    """The last to leave the scene ends a search, unless it was ended or recalled while he was still at work."""
    if found.status not in RUNNING or any(offer.status in OPEN for offer in offers.list_of(work, found.id)):
        return found
    incidents.advance(work, found.incident, "report")
    return end(work, found, "end", reason="over")


def _give_roles(work: Work, found: CallOut, scene: Scene) -> None:
    """Parts at the scene follow from who is coming, and so does when they are there; a change is told."""
    asked = offers.list_of(work, found.id)
    duties = rules.assign_roles(scene.need, asked, scene.people.candidates(offer.member for offer in asked))
    for offer in asked:
        duty = duties.get(offer.member)
        if duty is None or (duty.role, duty.via) == (offer.role, offer.via):
            continue
        expected = work.now + timedelta(seconds=duty.eta_s) if offer.status in COMING else offer.expected
        offers.save(work, replace(offer, role=duty.role, via=duty.via, expected=expected))
        work.announce(
            RoleGiven(
                station=found.station,
                call_out=found.id,
                incident=found.incident,
                peers=peers_of(asked, ENGAGED),
                offer=offer.id,
                member=offer.member,
                role=duty.role,
            )
        )
    tell_requester(work, found.incident, offers.list_of(work, found.id))


def held(work: Work, call_out_id: str) -> CallOut:
    """The call-out as it stands once nobody else decides for the station."""
    hold(work)
    return call_outs.get(work.as_engine(), call_out_id)


def hold(work: Work) -> None:
    """Nobody else decides for this station until we are done."""
    work.world.database.hold_station(work.connection, work.actor.station)

"""Calling people out, and what they answer.

Every verb ends in `_run`: plan again from the facts and do what the plan says. So an answer, a timer and a dispatcher's word all lead
through the same few lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from pingan.features.dispatch import rules
from pingan.features.dispatch.events import CallOutChanged, CallOutFiled, CallOutMoved, CallOutStarted, OfferMoved, Peer, RoleGiven
from pingan.features.dispatch.model import (
    BY_MEMBER,
    CALL_OUT_LIFE,
    COMING,
    ENGAGED,
    OFFER_LIFE,
    OPEN,
    RUNNING,
    CallOut,
    Candidate,
    Need,
    Offer,
    OfferStatus,
    Pick,
    Policy,
    Shortlist,
    Step,
)
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.dispatch.store.candidates import candidates
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.features.members import public as members
from pingan.features.positions import public as positions
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work, engine
from pingan.ports import Fix

STEP = "dispatch.step"
MOST_PHOTOS = 6
_INCIDENT_VERB = {"accept": "acknowledge", "depart": "depart", "arrive": "arrive", "work": "handle"}
_STAMP = {
    "send": "sent",
    "deliver": "delivered",
    "see": "seen",
    "accept": "answered",
    "decline": "answered",
    "expire": "answered",
    "depart": "departed",
    "arrive": "arrived",
    "finish": "finished",
    "withdraw": "finished",
}


# ---- the dispatcher ---------------------------------------------------------------------------------------------------


@action(Right.DISPATCH_COMMAND)
def call_out(work: Work, incident_id: str, *, members: Sequence[str] = (), policy: str = "", with_police: bool = False) -> CallOut:
    """Send offers for an incident: to `members` in this order, or to whom the policy picks.

    `with_police`: police go too, which opens the joint mode.
    """
    return _start(work, incidents.get(work, incident_id), named=members, policy=policy, with_police=with_police)


@action(Right.DISPATCH_COMMAND)
def add(work: Work, call_out_id: str, member: str) -> CallOut:
    """Ask this member now, whatever the policy thinks; the safety gate and double booking still hold."""
    found = _held(work, call_out_id)
    if member in {offer.member for offer in offers.list_of(work, found.id)}:
        raise WrongMoment("asked_already")
    after, there = book.one_more(found, member), _engine(work)
    pick = rules.by_hand(_ranked(after, _scene(there, after)), member)
    if pick is None:
        raise WrongMoment("cannot_be_asked")
    _send(there, after, pick)
    work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=found.incident, member=member, change="added"))
    return _run(work, after)


@action(Right.DISPATCH_COMMAND)
def drop(work: Work, call_out_id: str, offer_id: str) -> CallOut:
    """Take somebody off this call; somebody else is asked instead."""
    found = _held(work, call_out_id)
    offer = offers.get(work, offer_id)
    if offer.call_out != found.id:
        raise Invalid("offer_elsewhere")
    _move_offer(work, offer, "recall", reason="dropped")
    work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=found.incident, member=offer.member, change="dropped"))
    return _run(work, replace(found, barred=(*found.barred, offer.member)))


@action(Right.DISPATCH_COMMAND)
def recall(work: Work, call_out_id: str, note: str = "") -> CallOut:
    """Call everyone back, in one go."""
    return _end(work, _held(work, call_out_id), "recall", reason="recalled", note=note)


@action(Right.DISPATCH_COMMAND)
def escalate(work: Work, call_out_id: str, to: str) -> CallOut:
    """Hand the call to the shift leader, or to police."""
    verb = {"leader": "to_leader", "police": "to_police"}.get(to)
    if verb is None:
        raise Invalid("escalate_to_whom")
    return _run(work, _move_call_out(work, _held(work, call_out_id), verb, note=to))


# ---- the clock and other features -------------------------------------------------------------------------------------


@action(Right.DISPATCH_STEP)
def step(work: Work, call_out_id: str) -> CallOut:
    """Do what is due on a call-out."""
    found = _held(work, call_out_id)
    return _run(work, found) if found.status in RUNNING else found


@action(Right.DISPATCH_STEP)
def recommend(work: Work, incident_id: str) -> None:
    """Look who could come as soon as a call is in, and stamp the moment a proposal was there."""
    incident = incidents.get(work, incident_id)
    if incident.at is None:
        return
    category = incidents.get_category(work, incident.category)
    found = _fresh(work, incident, call_outs.get_policy(work, category.policy), with_police=True)
    ranked = _ranked(found, _scene(work, found))
    incidents.stamp_recommended(work, incident_id, len(ranked.go))


@action(Right.DISPATCH_STEP)
def start_at_once(work: Work, incident_id: str) -> CallOut | None:
    """Where the category says "at once", nobody has to press a key."""
    incident = incidents.get(work, incident_id)
    category = incidents.get_category(work, incident.category)
    if not category.at_once or incident.at is None or incidents.is_over(incident) or call_outs.find_running(work, incident_id):
        return None
    return _start(work, incident)


@action(Right.DISPATCH_STEP)
def end_for(work: Work, incident_id: str) -> None:
    """The incident needs nobody any more: thank whoever was asked or is on the way."""
    found = call_outs.find_running(work, incident_id)
    if found is not None:
        _end(work, found, "end", reason="over")


@action(Right.DISPATCH_STEP)
def refresh(work: Work, incident_id: str) -> None:
    """The incident was corrected: everybody on the way sees the new words."""
    found = call_outs.find_running(work, incident_id)
    if found is not None:
        peers = _peers(offers.list_of(work, found.id), ENGAGED)
        work.announce(CallOutChanged(station=found.station, call_out=found.id, incident=incident_id, change="corrected", peers=peers))


@action(Right.DISPATCH_STEP)
def release(work: Work, member: str) -> None:
    """A member went off duty: what he was asked counts as a no, where he was going he has withdrawn from."""
    for offer in offers.list_open(work, [member]):
        found = _held(work, offer.call_out)
        verb = next((verb for verb in ("decline", "withdraw", "finish") if verb in OFFER_LIFE.next(offer.status)), None)
        if verb:
            _move_offer(work, offer, verb, reason="off_duty")
            _run(work, found)


@action(Right.DISPATCH_STEP)
def file(work: Work, incident_id: str) -> None:
    """The incident has left the boards; its call-outs follow."""
    for found in call_outs.list_of(work, incident_id):
        filed = call_outs.save(work, replace(found, filed=True))
        peers = _peers(offers.list_of(work, found.id), frozenset(OfferStatus))
        work.announce(CallOutFiled(station=filed.station, call_out=filed.id, incident=incident_id, peers=peers))


# ---- the member -------------------------------------------------------------------------------------------------------


@action(Right.OFFER_ANSWER)
def answer(work: Work, offer_id: str, verb: str, *, reason: str = "", report: str = "") -> Offer:
    """Deliver, see, accept, decline, depart, arrive, work, finish (with a report) or withdraw. A no needs no reason."""
    if verb not in BY_MEMBER:
        raise Invalid("no_such_verb")
    _hold(work)
    mine = offers.get(work, offer_id)
    if verb == "see" and mine.delivered is None:
        mine = replace(mine, delivered=work.now)
    if verb == "finish":
        mine = replace(mine, report=report)
    mine = _move_offer(work, mine, verb, reason=reason)
    if verb in {"deliver", "see"}:
        return mine
    _follow(work, mine, verb)
    found = call_outs.get(_engine(work), mine.call_out)
    if found.status in RUNNING:
        _run(work, found)
    return offers.get(work, offer_id)


@action(Right.OFFER_ANSWER)
def attach_photo(work: Work, offer_id: str, picture: bytes) -> Offer:
    """Add a photograph of the scene; what a camera writes into it is taken out first."""
    mine = offers.get(work, offer_id)
    if mine.answered is None or mine.status in {OfferStatus.DECLINED, OfferStatus.EXPIRED, OfferStatus.RECALLED}:
        raise WrongMoment(status=mine.status.value, verb="attach_photo")
    if len(mine.photos) >= MOST_PHOTOS:
        raise WrongMoment("enough_photos", limit=MOST_PHOTOS)
    name = f"{work.new_id()}.jpg"
    work.world.files.put(name, clean_picture(picture))
    mine = offers.save(work, replace(mine, photos=(*mine.photos, name)))
    _announce_offer(work, mine, "attach_photo", offers.list_of(work.acting_as(engine(mine.station)), mine.call_out))
    return mine


@action(Right.OFFER_ANSWER)
def notice_position(work: Work, fix: Fix) -> None:
    """A fix of somebody on the way: remember the track, and see whether he has arrived."""
    positions.add_to_track(work, fix)
    for offer in offers.list_open(work, [fix.member]):
        if offer.status not in COMING:
            continue
        there = _engine(work)
        at = incidents.get(there, offer.incident).at
        near = rules.near(offer, at, fix.at, work.now) if at else offer
        if near.status is OfferStatus.ARRIVED:
            answer(work, offer.id, "arrive", reason="by_position")
        elif near != offer:
            offers.save(work, near)


# ---- one step ---------------------------------------------------------------------------------------------------------


def _start(work: Work, incident: Incident, *, named: Sequence[str] = (), policy: str = "", with_police: bool = False) -> CallOut:
    _hold(work)
    if call_outs.find_running(work, incident.id):
        raise WrongMoment("called_out_already")
    chosen = call_outs.get_policy(work, policy or incidents.get_category(work, incident.category).policy)
    fresh = _fresh(work, incident, chosen, named=named, with_police=with_police)
    book.check_gate(incident.mode, with_police=with_police)
    incidents.advance(_engine(work), incident.id, "dispatch")
    call_outs.add(work, fresh)
    work.announce(
        CallOutStarted(station=fresh.station, call_out=fresh.id, incident=incident.id, policy=fresh.policy.name, by_hand=fresh.by_hand)
    )
    return _run(work, fresh)


def _fresh(work: Work, incident: Incident, policy: Policy, *, named: Sequence[str] = (), with_police: bool) -> CallOut:
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
    wanted = incidents.get_category(work, incident.category).wanted
    return min(wanted, len(set(named))) if named else wanted


@dataclass(frozen=True, slots=True)
class _Scene:
    """The facts a call-out is planned from."""

    need: Need
    asked: list[Offer]
    people: list[Candidate]


def _scene(work: Work, found: CallOut) -> _Scene:
    incident = incidents.get(work, found.incident)
    need = book.need(incidents.get_category(work, incident.category), incident, with_police=found.with_police)
    asked = offers.list_of(work, found.id)
    if incident.at is None:
        raise WrongMoment("no_place")
    return _Scene(need, asked, candidates(work, incident.at, items=need.equipment, offered=rules.standing(asked, work.now)))


def _ranked(found: CallOut, scene: _Scene) -> Shortlist:
    return rules.shortlist(scene.need, scene.people, found.policy, barred=frozenset(found.barred))


def _plan(work: Work, found: CallOut, scene: _Scene) -> Step:
    return rules.next_step(found, scene.need, scene.asked, _ranked(found, scene), work.now)


def _run(work: Work, found: CallOut) -> CallOut:
    """Plan from the facts, and do it: expire, thank, ask, move, and set the alarm for the next look."""
    there = _engine(work)
    scene = _scene(there, found)
    plan = _plan(there, found, scene)
    for offer in plan.expire:
        members.count_answer(there, offer.member, came=False)
        _move_offer(there, offer, "expire")
    for offer in plan.enough:
        _move_offer(there, offer, "recall", reason="enough")
    for pick in plan.ask:
        _send(there, found, pick)
    asked = {pick.candidate.member for pick in plan.ask}
    found = replace(found, due=plan.wake, queue=tuple(member for member in found.queue if member not in asked))
    found = _move_call_out(there, found, plan.verb) if plan.verb else call_outs.save(there, found)
    _give_roles(there, found, scene)
    if plan.wake:
        set_timer(there, STEP, found.id, plan.wake)
    else:
        clear_timer(there, STEP, found.id)
    return found


def _send(work: Work, found: CallOut, pick: Pick) -> None:
    offer = Offer(
        id=work.new_id(),
        station=found.station,
        call_out=found.id,
        incident=found.incident,
        member=pick.candidate.member,
        role=pick.role,
        eta_s=pick.eta_s,
        metres=pick.metres,
        odds=pick.candidate.odds,
        via=pick.via,
        queued=work.now,
        due=work.now + timedelta(seconds=found.policy.window_s),
        estimated=pick.candidate.estimated,
    )
    _move_offer(work, offers.add(work, offer), "send")


def _end(work: Work, found: CallOut, verb: str, *, reason: str, note: str = "") -> CallOut:
    """Everybody asked or on the way is called back; whoever is at the scene reports and leaves in his own time."""
    there = _engine(work)
    for offer in offers.list_of(there, found.id):
        if "recall" in OFFER_LIFE.next(offer.status):
            _move_offer(work, offer, "recall", reason=reason)
    clear_timer(there, STEP, found.id)
    return _move_call_out(work, replace(found, due=None), verb, note=note)


def _follow(work: Work, mine: Offer, verb: str) -> None:
    """What an answer means for the incident, the track and the member's odds."""
    there = _engine(work)
    if verb == "accept":
        positions.begin_track(there, mine.id, mine.member)
    if verb in {"accept", "decline"}:
        members.count_answer(there, mine.member, came=verb == "accept")
    if verb in {"arrive", "withdraw", "finish"}:
        positions.end_track(there, mine.id)
    if verb in _INCIDENT_VERB:
        incidents.advance(there, mine.incident, _INCIDENT_VERB[verb])
    if verb == "finish" and not any(offer.status in OPEN for offer in offers.list_of(there, mine.call_out)):
        incidents.advance(there, mine.incident, "report")
        _end(there, _held(there, mine.call_out), "end", reason="over")


def _move_offer(work: Work, offer: Offer, verb: str, *, reason: str = "") -> Offer:
    """Do `verb`, stamp it, save it and tell it."""
    after = replace(offer, status=OFFER_LIFE.after(offer.status, verb), reason=reason or offer.reason)
    stamp = _STAMP.get(verb)
    if stamp and getattr(after, stamp) is None:
        after = replace(after, **{stamp: work.now})  # type: ignore[arg-type]
    if verb == "accept":
        after = replace(after, expected=work.now + timedelta(seconds=offer.eta_s))
    after = offers.save(work, after)
    _announce_offer(work, after, verb, offers.list_of(_engine(work), offer.call_out))
    return after


def _announce_offer(work: Work, offer: Offer, verb: str, others: Iterable[Offer]) -> None:
    work.announce(
        OfferMoved(
            station=offer.station,
            call_out=offer.call_out,
            incident=offer.incident,
            peers=_peers(others, ENGAGED),
            offer=offer.id,
            member=offer.member,
            verb=verb,
            status=offer.status,
            eta_s=offer.eta_s,
            reason=offer.reason,
        )
    )


def _move_call_out(work: Work, found: CallOut, verb: str, *, note: str = "") -> CallOut:
    after = call_outs.save(work, replace(found, status=CALL_OUT_LIFE.after(found.status, verb)))
    work.announce(
        CallOutMoved(station=after.station, call_out=after.id, incident=after.incident, verb=verb, status=after.status, note=note)
    )
    return after


def _give_roles(work: Work, found: CallOut, scene: _Scene) -> None:
    """Parts at the scene follow from who is coming; a change is told."""
    asked = offers.list_of(work, found.id)
    duties = rules.assign_roles(scene.need, asked, {one.member: one for one in scene.people})
    for offer in asked:
        duty = duties.get(offer.member)
        if duty is None or (duty.role, duty.via) == (offer.role, offer.via):
            continue
        offers.save(work, replace(offer, role=duty.role, via=duty.via))
        work.announce(
            RoleGiven(
                station=found.station,
                call_out=found.id,
                incident=found.incident,
                peers=_peers(asked, ENGAGED),
                offer=offer.id,
                member=offer.member,
                role=duty.role,
            )
        )


def _peers(several: Iterable[Offer], statuses: frozenset[OfferStatus]) -> tuple[Peer, ...]:
    return tuple((offer.member, offer.id) for offer in several if offer.status in statuses)


def _held(work: Work, call_out_id: str) -> CallOut:
    """The call-out as it stands once nobody else decides for the station."""
    _hold(work)
    return call_outs.get(_engine(work), call_out_id)


def _hold(work: Work) -> None:
    """Nobody else decides for this station until we are done."""
    work.world.database.hold_station(work.connection, work.actor.station)


def _engine(work: Work) -> Work:
    return work.acting_as(engine(work.actor.station))

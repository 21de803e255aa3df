"""What a member answers, and what his way tells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pingan.features.dispatch import rules
from pingan.features.dispatch.actions._moves import announce_offer, move_offer
from pingan.features.dispatch.actions._step import end_if_left, held, hold, run
from pingan.features.dispatch.model import BY_MEMBER, COMING, NEWS, OFFER_LIFE, RUNNING, Offer, OfferStatus
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.duty import public as duty
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.features.positions import public as positions
from pingan.kernel.errors import Invalid, Refusal, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.work import Actor, Work
from pingan.ports import Fix

MOST_PHOTOS = 6
BY_POSITION = "by_position"
_STEPS = frozenset({"depart", "arrive", "finish"})
_INCIDENT_VERB = {"accept": "acknowledge", "depart": "depart", "arrive": "arrive", "work": "handle"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What somebody's phone tells of an offer to him by itself: `deliver` or `see`."""

    by: Actor
    offer: str
    verb: str


@action(Right.OFFER_ANSWER)
def answer(work: Work, offer_id: str, verb: str, *, reason: str = "", report: str = "", made: datetime | None = None) -> Offer:
    """Deliver, see, accept, decline, depart, arrive, work, finish (with a report) or withdraw. A no needs no reason.

    News from a poor network that comes late, that it was delivered or seen after the answer to it, changes nothing and is no error.
    `made`: when the step was taken, if the phone could not tell it at once; an arrival told later carries `told_late` in the log.
    """
    if verb not in BY_MEMBER:
        raise Invalid("no_such_verb")
    hold(work)
    mine = offers.get(work, offer_id)
    if verb in NEWS and mine.sent and verb not in OFFER_LIFE.next(mine.status):
        return mine
    if verb == "see" and mine.delivered is None:
        mine = replace(mine, delivered=work.now)
    if verb == "finish":
        mine = replace(mine, report=report)
    moment = rules.pressed(mine, made, work.now) if verb in _STEPS else work.now
    late = verb == "arrive" and work.now - moment > rules.LATE
    mine = move_offer(work, mine, verb, reason="told_late" if late else reason, moment=moment)
    if verb in NEWS:
        return mine
    _follow(work, mine, verb)
    found = call_outs.get(work.as_engine(), mine.call_out)
    if found.status in RUNNING:
        run(work, found)
    return next(offer for offer in offers.list_of(work.as_engine(), mine.call_out) if offer.id == offer_id)


@action(Right.DISPATCH_STEP)
def stamp(work: Work, stamps: Sequence[Stamp]) -> list[Refusal | None]:
    """News of several people of one station at once; for each what he was refused with, None where nothing was."""
    return [_refusal(work, told) for told in stamps]


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
    announce_offer(work, mine, mine, "attach_photo")
    return mine


@action(Right.OFFER_ANSWER)
def notice_position(work: Work, fix: Fix) -> None:
    """A fix of somebody on the way: remember the track, and see whether he has arrived."""
    positions.add_to_track(work, fix)
    for offer in offers.list_open(work, [fix.member]):
        if offer.status not in COMING:
            continue
        there = work.as_engine()
        at = incidents.get(there, offer.incident).at
        near = rules.near(offer, at, fix.at, work.now) if at else offer
        if near.status is OfferStatus.ARRIVED:
            answer(work, offer.id, "arrive", reason=BY_POSITION)
        elif near != offer:
            offers.save(work, near)


def _refusal(work: Work, told: Stamp) -> Refusal | None:
    if told.verb not in NEWS:
        return Invalid("no_such_verb")
    try:
        answer(work.acting_as(told.by), told.offer, told.verb)
    except Refusal as refusal:  # said before anything of it was written
        return refusal
    return None


def _follow(work: Work, mine: Offer, verb: str) -> None:
    """What an answer means for the incident, the track and the member's odds."""
    there = work.as_engine()
    if verb == "accept":
        positions.begin_track(there, mine.id, mine.member)
    if verb in {"accept", "decline"}:
        members.count_answer(there, mine.member, came=verb == "accept")
    if verb == "arrive" and mine.reason == BY_POSITION:
        _learn_pace(there, mine)
    if verb in _INCIDENT_VERB:
        incidents.advance(there, mine.incident, _INCIDENT_VERB[verb])
    if verb == "finish":
        end_if_left(there, held(work, mine.call_out))


def _learn_pace(work: Work, mine: Offer) -> None:
    """How long he took, and how far it was, says how soon he will be there next time."""
    way, turn = positions.find_way(work, mine.id), duty.find_turn(work, mine.member)
    if way and turn and way.seconds is not None and way.metres is not None:
        members.count_way(work, mine.member, turn.mode, seconds=way.seconds, metres=way.metres)

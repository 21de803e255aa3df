"""One verb on an offer or a call-out: moved, stamped, saved and told."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from pingan.features.aftercare import public as aftercare
from pingan.features.dispatch.events import CallOutMoved, OfferMoved, Peer
from pingan.features.dispatch.model import CALL_OUT_LIFE, COMING, ENGAGED, LEFT_THE_SCENE, OFFER_LIFE, CallOut, Offer, OfferStatus
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.incidents import public as incidents
from pingan.features.positions import public as positions
from pingan.platform.work import Work

_STAMP = {
    "send": "sent",
    "deliver": "delivered",
    "see": "seen",
    "accept": "answered",
    "decline": "answered",
    "expire": "answered",
    "hand_on": "answered",
    "depart": "departed",
    "arrive": "arrived",
    "finish": "finished",
    "withdraw": "finished",
}


def moved(work: Work, offer: Offer, verb: str, *, reason: str = "", moment: datetime | None = None) -> Offer:
    """The offer once `verb` is done, stamped with its `moment` (now, unless told otherwise)."""
    after = replace(offer, status=OFFER_LIFE.after(offer.status, verb), reason=reason or offer.reason)
    stamp = _STAMP.get(verb)
    if stamp and getattr(after, stamp) is None:
        after = replace(after, **{stamp: moment or work.now})  # type: ignore[arg-type]
    return replace(after, expected=work.now + timedelta(seconds=offer.eta_s)) if verb == "accept" else after


def move_offer(work: Work, offer: Offer, verb: str, *, reason: str = "", moment: datetime | None = None) -> Offer:
    """Do `verb`, save it and tell it."""
    after = offers.save(work, moved(work, offer, verb, reason=reason, moment=moment))
    if after.status in LEFT_THE_SCENE and after.arrived is not None:
        aftercare.ask(work.as_engine(), after.id, member=after.member, incident=after.incident)
    if offer.status in COMING and after.status not in COMING:  # there, or not coming any more: whoever ended it, his way is kept no longer
        positions.end_track(work.as_engine(), after.id)
    announce_offer(work, offer, after, verb)
    if offer.status in COMING or after.status in COMING:
        tell_requester(work, after.incident, offers.list_of(work.as_engine(), offer.call_out))
    return after


def tell_requester(work: Work, incident: str, ladder: Iterable[Offer]) -> None:
    """Whoever asked for help learns how many are on their way, and when the first should be there."""
    coming = [offer for offer in ladder if offer.status in COMING]
    first = min((offer.expected for offer in coming if offer.expected), default=None)
    incidents.count_comers(work.as_engine(), incident, len(coming), first)


def announce_offer(work: Work, before: Offer, after: Offer, verb: str) -> None:
    """Tell that `verb` was done on an offer; whoever is engaged beside him hears it too."""
    beside = offers.list_of(work.as_engine(), after.call_out) if ENGAGED & {before.status, after.status} else ()
    work.announce(
        OfferMoved(
            station=after.station,
            call_out=after.call_out,
            incident=after.incident,
            peers=peers_of(beside, ENGAGED),
            offer=after.id,
            member=after.member,
            post=after.post or "",
            verb=verb,
            was=before.status,
            status=after.status,
            eta_s=after.eta_s,
            reason=after.reason,
        )
    )


def move_call_out(work: Work, found: CallOut, verb: str, *, note: str = "") -> CallOut:
    """Do `verb`, save it and tell it."""
    after = call_outs.save(work, replace(found, status=CALL_OUT_LIFE.after(found.status, verb)))
    work.announce(
        CallOutMoved(station=after.station, call_out=after.id, incident=after.incident, verb=verb, status=after.status, note=note)
    )
    return after


def peers_of(several: Iterable[Offer], statuses: frozenset[OfferStatus]) -> tuple[Peer, ...]:
    """Whose phones hear of the others."""
    return tuple((offer.member, offer.id, offer.post or "") for offer in several if offer.status in statuses)

"""Offers: rows, and who sees them. Two unique indexes make double booking impossible whatever the code above them does."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    Select,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    select,
)
from sqlalchemy import Text as SqlText

from pingan.features.dispatch.model import OFFER_LIFE, OPEN, Offer, OfferStatus
from pingan.features.dispatch.store.call_outs import call_outs
from pingan.features.incidents.model import KEPT
from pingan.kernel.rights import Right
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import (
    MY_MEMBER,
    MY_POST,
    MY_STATION,
    Json,
    Shelf,
    UtcTime,
    among,
    metadata,
    one_of,
    only,
    several,
    unique_where,
)
from pingan.platform.work import Work

_STAMPS = ("due", "sent", "delivered", "seen", "answered", "departed", "near_since", "arrived", "finished", "expected")

offers = Table(
    "offers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("call_out", String(40), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("post", String(40)),
    Column("role", String(20), nullable=False),
    Column("eta_s", Float, nullable=False),
    Column("metres", Float, nullable=False),
    Column("odds", Float, nullable=False),
    Column("status", String(20), nullable=False),
    Column("via", Json),
    Column("queued", UtcTime, nullable=False),
    *(Column(stamp, UtcTime) for stamp in _STAMPS),
    Column("estimated", Boolean, nullable=False),
    Column("leader", Boolean, nullable=False),
    Column("reason", String(40), nullable=False, info={"purpose": "knowing why somebody did not come", "keep": "three years"}),
    Column("report", SqlText, nullable=False, info={"purpose": "what was done at the scene", "keep": "three years"}),
    Column("photos", Json, nullable=False, info={"purpose": "showing what was done at the scene", "keep": "three years"}),
    Column("version", Integer, nullable=False),
    UniqueConstraint("call_out", "member"),
    CheckConstraint(one_of("status", OFFER_LIFE.statuses), name="offers_status"),
    Index("offers_member", "member", "queued"),
    Index("offers_station", "station", "queued"),
    Index("offers_incident", "incident"),
    info=belongs(
        Whose(
            "member",
            Key.MEMBER,
            why=Why.RECORD,
            emptied={"reason": "", "report": "", "photos": []},
            files=("photos",),
            shown=(("call_outs", "call_out"), ("offers", "id"), ("post_offers", "id")),
        )
    )
    | expires("queued", days=KEPT.days, empties={"reason": "", "report": "", "photos": []}, files=("photos",)),
)
_OPEN = among(offers.c.status, OPEN)
unique_where("offers_one_open", offers.c.member, where=_OPEN)

shelf = Shelf(offers, Offer)
_AT_MY_POST = shelf.here.where(offers.c.post == MY_POST, offers.c.post != "", _OPEN)
_MINE = shelf.here.where(offers.c.member == MY_MEMBER, offers.c.member != "")
_open, _of_members = only(_OPEN), only(offers.c.member.in_(several("members")))
_of_call_outs = only(offers.c.call_out.in_(several("call_outs")))
_live = only(offers.c.call_out.in_(select(call_outs.c.id).where(call_outs.c.station == MY_STATION, call_outs.c.filed.is_(False))))
_ASKED = (
    select(offers.c.member, func.count(), func.max(offers.c.finished, type_=UtcTime))
    .where(offers.c.station == MY_STATION, offers.c.queued >= bindparam("since"))
    .group_by(offers.c.member)
)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's offers, a member his own, a tablet those to its post that are still open."""
    if work.actor.may(Right.DISPATCH_READ):
        return shelf.here
    return _AT_MY_POST if work.actor.may(Right.POST_SERVE) else _MINE


def get(work: Work, offer_id: str) -> Offer:
    return shelf.get(work, _visible(work), offer_id)


def list_of(work: Work, call_out: str) -> list[Offer]:
    """In the order of asking."""
    return list_of_many(work, [call_out])[call_out]


def list_of_many(work: Work, call_out_ids: Collection[str]) -> dict[str, list[Offer]]:
    """Those of several call-outs, each in the order of asking. Whoever sees them all reads each call-out once in a unit of work."""
    known = _ladders(work) if work.actor.may(Right.DISPATCH_READ) else {}
    fresh: dict[str, dict[str, Offer]] = {id_: {} for id_ in call_out_ids if id_ not in known}
    if fresh:
        for offer in shelf.list_(work, _of_call_outs(_visible(work)), call_outs=list(fresh)):
            fresh[offer.call_out][offer.id] = offer
        known |= fresh
    return {id_: sorted(known[id_].values(), key=lambda offer: (offer.queued, offer.id)) for id_ in call_out_ids}


def _ladders(work: Work) -> dict[str, dict[str, Offer]]:
    """Call-outs of the actor's station that were read, with their offers as they are now."""
    found: dict[str, dict[str, Offer]] = work.memory.setdefault((offers, work.actor.station), {})
    return found


def _keep(work: Work, offer: Offer) -> Offer:
    if offer.call_out in (ladders := _ladders(work)):
        ladders[offer.call_out][offer.id] = offer
    return offer


def list_for(work: Work, incident: str) -> list[Offer]:
    """Of all its call-outs, in the order of asking."""
    return shelf.list_(work, _visible(work).where(offers.c.incident == incident).order_by(offers.c.queued, offers.c.id))


def list_open(work: Work, members: Collection[str] | None = None) -> list[Offer]:
    """Everybody who is booked."""
    rows = _open(_visible(work))
    return shelf.list_(work, rows) if members is None else shelf.list_(work, _of_members(rows), members=list(members))


def list_live(work: Work, ids: Collection[str] | None = None) -> list[Offer]:
    """Those whose call-out is still on the boards."""
    return shelf.list_(work, _live(_visible(work)), ids)


def page_of_mine(work: Work, page: int, size: int) -> tuple[list[Offer], int]:
    return shelf.page(work, _visible(work).where(offers.c.status != OfferStatus.QUEUED), "-queued", page=page, size=size)


def asked_since(work: Work, since: datetime) -> dict[str, tuple[int, datetime | None]]:
    """For each member asked since then: how many offers, and when he last finished at a scene."""
    asked = work.connection.execute(_ASKED, work.me | {"since": since})
    return {member: (count, finished) for member, count, finished in asked}


def answer_delays_s(work: Work, since: datetime) -> list[float]:
    """Seconds from sending to a yes or a no of everybody who gave one; no names."""
    said = _visible(work).where(offers.c.sent >= since, offers.c.answered.is_not(None), offers.c.status != OfferStatus.EXPIRED)
    times = work.connection.execute(said.with_only_columns(offers.c.sent, offers.c.answered).order_by(offers.c.id), work.me)
    return [(answered - sent).total_seconds() for sent, answered in times]


def add(work: Work, offer: Offer) -> Offer:
    return _keep(work, shelf.add(work, offer))


def save(work: Work, offer: Offer) -> Offer:
    return _keep(work, shelf.save(work, offer))


def list_with_photo(work: Work, name: str) -> list[Offer]:
    """The actor's visible offers that may hold a photograph of this name; names are ours, never patterns."""
    return [
        offer for offer in shelf.list_(work, _visible(work).where(offers.c.photos.contains(name, autoescape=True))) if name in offer.photos
    ]

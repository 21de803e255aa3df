"""What a member is told of his own offers: little before he accepts, everything while he is needed, little afterwards."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.aftercare import public as aftercare
from pingan.features.aftercare.model import AftercareStatus
from pingan.features.dispatch.model import ASKED, BY_MEMBER, ENGAGED, NEWS, OFFER_LIFE, Offer, OfferStatus, Role
from pingan.features.dispatch.queries._pickups import MyPickup, pickup_of
from pingan.features.dispatch.store import offers
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Service
from pingan.features.members import public as members
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_BANDS_M = ((300, "<300"), (600, "300-600"), (1000, "600-1000"), (2000, "1000-2000"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Somebody else on the way: part, and first name unless he keeps that to himself."""

    name: str
    role: Role
    status: OfferStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class MyOffer:
    """A member's own offer. What is None is told only once he has accepted, and no longer than he is needed.

    `status`: "sent" until he has answered. That it came and was seen is what his phone tells, and it need not be told.
    """

    id: str
    status: OfferStatus
    category: str
    role: Role
    minutes: int
    distance_band: str
    estimated: bool
    leader: bool
    sent: datetime | None
    expires: datetime | None
    stand_off_zh: str
    stand_off_en: str
    reason: str
    answered: datetime | None
    expected: datetime | None
    departed: datetime | None
    arrived: datetime | None
    finished: datetime | None
    report: str
    photos: tuple[str, ...]
    incident: str | None
    number: int | None
    place: str | None
    at: Point | None
    text: str | None
    services: tuple[Service, ...]
    via: MyPickup | None
    partners: tuple[Partner, ...]
    aftercare: AftercareStatus | None
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyOfferPage:
    rows: tuple[MyOffer, ...]
    total: int


@query(Right.OFFER_ANSWER)
def my_offers(work: Work, page: int, size: int) -> MyOfferPage:
    """My history, newest first."""
    mine, total = offers.page_of_mine(work, page, size)
    return MyOfferPage(rows=tuple(my_offer(work, offer) for offer in mine), total=total)


def my_offer(work: Work, offer: Offer) -> MyOffer:
    """An offer as its member sees it: kind, distance and minutes before accepting, everything while he is needed, little afterwards."""
    there = work.as_engine()
    incident = incidents.get(there, offer.incident)
    category = incidents.category_of(there, incident)
    told = offer.status in ENGAGED
    return row_of(
        MyOffer,
        offer,
        status=OfferStatus.SENT if offer.status in ASKED else offer.status,
        category=incident.category,
        minutes=max(1, round(offer.eta_s / 60)),
        distance_band=next((band for metres, band in _BANDS_M if offer.metres < metres), ">2000"),
        expires=offer.due,
        stand_off_zh=category.stand_off_zh,
        stand_off_en=category.stand_off_en,
        incident=incident.id if told else None,
        number=incident.number if told else None,
        place=incident.place if told else None,
        at=incident.at if told else None,
        text=incident.text if told else None,
        services=incident.services if told else (),
        via=pickup_of(there, offer) if told else None,
        partners=_partners(there, offer) if told else (),
        aftercare=aftercare.status(work, offer.id) if offer.arrived else None,  # whoever was not there is not asked how he is
        next=tuple(verb for verb in OFFER_LIFE.next(offer.status) if verb in BY_MEMBER - NEWS),
    )


def _partners(work: Work, offer: Offer) -> tuple[Partner, ...]:
    others = [other for other in offers.list_of(work, offer.call_out) if other.id != offer.id and other.status in ENGAGED]
    names = members.first_names(work, members.by_id(work, [other.member for other in others]))
    return tuple(Partner(name=names[other.member], role=other.role, status=other.status) for other in others)


def _live_offers(work: Work, ids: Collection[str] | None) -> Mapping[str, MyOffer]:
    return {offer.id: my_offer(work, offer) for offer in offers.list_live(work, ids)}


BOARD = Board("offers", Right.OFFER_ANSWER, _live_offers)

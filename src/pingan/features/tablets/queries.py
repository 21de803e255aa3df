"""What a tablet shows, and which tablets there are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import Offer
from pingan.features.dispatch.public import MyOffer
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import Member
from pingan.features.tablets import rules, store
from pingan.kernel.days import today
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work

# ---- the tablet's boards ----


@dataclass(frozen=True, slots=True, kw_only=True)
class OnShift:
    """A guard on shift at the post; `id` is the member's."""

    id: str
    name: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PostView:
    """The post at which a tablet stands."""

    id: str
    name: str
    house: str
    at: Point
    guards: tuple[OnShift, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostOffer:
    """An offer to the post: to which of its guards, and what that guard may know. Offers of one call-out are one alarm."""

    id: str
    call_out: str
    guard: str
    name: str
    offer: MyOffer


def _post_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, PostView]:
    own = work.actor.post
    if not own or (ids is not None and own not in ids):
        return {}
    there = work.as_engine()
    post = houses.get_post(there, own)
    house = next(house.name for house in houses.list_houses(there) if house.id == post.house)
    return {post.id: PostView(id=post.id, name=post.name, house=house, at=post.at, guards=_guards(there, post.id))}


def _guards(work: Work, post: str) -> tuple[OnShift, ...]:
    turns = [turn for turn in duty.on_duty(work) if turn.post == post]
    people = members.by_id(work, [turn.id for turn in turns])
    return tuple(OnShift(id=turn.id, name=people[turn.id].name, since=turn.since) for turn in turns if turn.id in people)


def _offer_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, PostOffer]:
    offers = dispatch.list_offers(work, ids)
    people = members.by_id(work.as_engine(), {offer.member for offer in offers})
    return {
        offer.id: PostOffer(
            id=offer.id, call_out=offer.call_out, guard=offer.member, name=people[offer.member].name, offer=dispatch.my_offer(work, offer)
        )
        for offer in offers
        if offer.member in people
    }


BOARDS = (Board("post", Right.POST_SERVE, _post_rows), Board("post_offers", Right.POST_SERVE, _offer_rows))


# ---- what a tablet asks ----


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardRow:
    """A guard who may begin a shift. `has_pin`: he has chosen his digits."""

    id: str
    name: str
    has_pin: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRow:
    """One thing on the house's hooks. `at_post`: it hangs at this very post."""

    id: str
    item: str
    at_post: bool
    usable: bool
    expires: date | None


@query(Right.POST_SERVE)
def tablet(work: Work) -> str:
    """Which tablet asks."""
    return work.actor.account


@query(Right.POST_SERVE)
def guards(work: Work, tail: str = "") -> list[GuardRow]:
    """Who has lately had shifts in this house, last first; with the `tail` of a telephone number, whoever at the station has that one."""
    there = work.as_engine()
    pins = {pin.id: pin for pin in store.list_pins(work)}
    if tail:
        found = members.guards_by_tail(there, tail)
    else:
        house = houses.get_post(there, work.actor.post).house
        people = members.by_id(there, [pin.id for pin in pins.values() if rules.is_remembered(pin, house, work.now)])
        found = [people[id_] for id_ in pins if id_ in people]
    return [GuardRow(id=one.id, name=one.name, has_pin=one.id in pins) for one in found]


@query(Right.POST_SERVE)
def equipment(work: Work) -> list[ToolRow]:
    """What hangs in the tablet's house, and whether it may be relied on."""
    there, day = work.as_engine(), today(work.now)
    house = houses.get_post(there, work.actor.post).house
    return [
        ToolRow(id=tool.id, item=tool.item, at_post=tool.post == work.actor.post, usable=tool.usable(day), expires=tool.expires)
        for tool in houses.list_equipment(there)
        if tool.house == house
    ]


@query(Right.POST_SERVE)
def pin_hash(work: Work, guard: str) -> str:
    """What to compare a guard's digits with, outside of the transaction; empty if he has chosen none."""
    pin = store.find_pin(work, guard)
    return pin.password if pin else ""


@query(Right.POST_SERVE)
def phone_of(work: Work, guard: str) -> str:
    """Whose end his digits may not be; looked at by the door only."""
    person: Member = members.get(work.as_engine(), guard)
    return person.phone


def offer_done(work: Work, offer: Offer) -> MyOffer:
    """An offer as the tablet sees it after a step."""
    return dispatch.my_offer(work, offer)


# ---- the console ----


@dataclass(frozen=True, slots=True, kw_only=True)
class TabletRow:
    """A tablet at a post. `last_used`: within five minutes; None if its session has run out."""

    id: str
    post: str
    name: str
    paired: datetime
    last_used: datetime | None


@query(Right.TABLET_PAIR)
def tablets(work: Work) -> list[TabletRow]:
    """The station's tablets, by the name of their posts."""
    return [
        TabletRow(id=account.id, post=account.post, name=account.name, paired=account.created, last_used=last_used)
        for account, last_used in access.list_tablets(work)
    ]

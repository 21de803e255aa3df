"""What screens ask about dispatch."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import (
    ASKED,
    BY_MEMBER,
    CALL_OUT_LIFE,
    COMING,
    ENGAGED,
    OFFER_LIFE,
    RUNNING,
    CallOut,
    CallOutStatus,
    Offer,
    OfferStatus,
    Pick,
    Pickup,
    Policy,
    Reason,
    Role,
    Shortlist,
    WhyNot,
)
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.dispatch.store.candidates import candidates
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Category, CitizenMode, Incident, Service
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member
from pingan.kernel.days import today
from pingan.kernel.errors import Fact, NotFound, WrongMoment
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.kernel.travel import Reach, Route
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work, engine

_BANDS_M = ((300, "<300"), (600, "300-600"), (1000, "600-1000"), (2000, "1000-2000"))
_DISPATCHER_VERBS = frozenset({"recall", "to_leader", "to_police"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRow:
    member: str
    name: str
    force: Force
    mode: Mode
    eta_s: float
    metres: float
    straight_metres: float
    role: Role
    via: Pickup | None
    odds: float
    gain: float
    estimated: bool
    position_age_s: float | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedRow:
    member: str
    name: str
    force: Force
    reason: WhyNot
    facts: Mapping[str, Fact]
    eta_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortlistRow:
    """Who is best and why, and everybody else and why not."""

    incident: str | None
    computed: datetime
    estimated: bool
    citizens: CitizenMode
    go: tuple[PickRow, ...]
    passed: tuple[PassedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """A rung of the ladder."""

    id: str
    member: str
    name: str
    force: Force
    role: Role
    via: Pickup | None
    status: OfferStatus
    eta_s: float
    metres: float
    estimated: bool
    sent: datetime | None
    expires: datetime | None
    delivered: datetime | None
    seen: datetime | None
    answered: datetime | None
    expected: datetime | None
    departed: datetime | None
    arrived: datetime | None
    finished: datetime | None
    reason: str
    report: str
    photos: tuple[str, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutRow:
    id: str
    incident: str
    status: CallOutStatus
    policy: str
    wanted: int
    started: datetime
    with_police: bool
    offers: tuple[OfferRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """Somebody on duty, on the console's map and list."""

    id: str
    name: str
    force: Force
    mode: Mode
    skills: tuple[str, ...]
    kit: tuple[str, ...]
    state: str
    post: str | None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Somebody else on the way: first name and part only."""

    name: str
    role: Role
    status: OfferStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPickup:
    house: str
    name: str
    item: str
    at: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class MyOffer:
    """A member's own offer. What is None is told only once he has accepted, and no longer than he is needed."""

    id: str
    status: OfferStatus
    category: str
    role: Role
    minutes: int
    distance_band: str
    estimated: bool
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
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyOfferPage:
    rows: tuple[MyOffer, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPair:
    incident: str
    number: int
    place: str
    member: str
    name: str
    eta_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A proposal for all incidents that wait: who to where, so that the total time is least."""

    computed: datetime
    pairs: tuple[PlanPair, ...]
    one_by_one_s: float
    together_s: float
    unfilled: tuple[str, ...]


# ---- the console ------------------------------------------------------------------------------------------------------


@query(Right.DISPATCH_READ)
def shortlist(work: Work, incident_id: str) -> ShortlistRow:
    """Everybody on duty, ranked, for an incident; offers already made are passed over with their answer."""
    incident = incidents.get(work, incident_id)
    running = call_outs.find_running(work, incident_id)
    category = incidents.get_category(work, incident.category)
    asked = offers.list_of(work, running.id) if running else []
    policy = running.policy if running else call_outs.get_policy(work, category.policy)
    need = book.need(category, incident, with_police=True if running is None else running.with_police)
    people = candidates(work, _place(incident), items=need.equipment, offered=rules.standing(asked, work.now))
    found = rules.shortlist(need, people, policy, barred=frozenset(running.barred if running else ()))
    return _shortlist_row(work, found, category.mode, incident_id)


@query(Right.DISPATCH_READ)
def preview(work: Work, category_code: str, at: Point) -> ShortlistRow:
    """Who would come, while the call is still being typed."""
    category = incidents.get_category(work, category_code)
    need = book.need(category, None, with_police=True)
    people = candidates(work, at, items=need.equipment, offered={})
    return _shortlist_row(work, rules.shortlist(need, people, call_outs.get_policy(work, category.policy)), category.mode, None)


@query(Right.DISPATCH_READ)
def plan(work: Work) -> PlanRow:
    """One proposal for all incidents that wait. Nobody already asked or on the way is moved."""
    waiting = sorted(
        (incident for incident in incidents.list_open(work) if incident.at and _waits(incident)),
        key=lambda one: (one.priority, one.received),
    )
    by_id = {incident.id: incident for incident in waiting}
    chosen = {incident.id: _go(work, incident) for incident in waiting}
    names = {pick.candidate.member: pick.candidate.name for go in chosen.values() for pick in go}
    people = sorted(names)
    places = [incident.id for incident in waiting for _ in range(incidents.get_category(work, incident.category).wanted)]
    ways = {id_: {pick.candidate.member: pick.eta_s for pick in go} for id_, go in chosen.items()}
    proposal = rules.plan(places, people, [[ways[id_].get(member) for member in people] for id_ in places])
    pairs = tuple(
        PlanPair(
            incident=pair.incident,
            number=by_id[pair.incident].number,
            place=by_id[pair.incident].place,
            member=pair.member,
            name=names[pair.member],
            eta_s=pair.eta_s,
        )
        for pair in proposal.pairs
    )
    return PlanRow(
        computed=work.now,
        pairs=pairs,
        one_by_one_s=proposal.one_by_one_s,
        together_s=proposal.together_s,
        unfilled=proposal.unfilled,
    )


@query(Right.CATEGORY_READ)
def policies(work: Work) -> list[Policy]:
    return call_outs.list_policies(work)


@query(Right.DISPATCH_READ)
def reach(work: Work, at: Point, mode: Mode, minutes: Sequence[int]) -> list[Reach]:
    """From where somebody would arrive in so many minutes."""
    return list(work.world.roads.reach(at, mode, minutes))


def call_out_row(work: Work, call_out: CallOut) -> CallOutRow:
    """A call-out with its ladder, as the command room sees it."""
    return _call_out_rows(work, [call_out])[call_out.id]


# ---- the member -------------------------------------------------------------------------------------------------------


@query(Right.OFFER_ANSWER)
def my_offers(work: Work, page: int, size: int) -> MyOfferPage:
    """My history, newest first."""
    mine, total = offers.page_of_mine(work, page, size)
    return MyOfferPage(rows=tuple(my_offer(work, offer) for offer in mine), total=total)


@query(Right.OFFER_ANSWER)
def my_route(work: Work, offer_id: str, origin: Point) -> Route:
    """The way to a call I have accepted.

    Raises:
        NotFound: I have not accepted it, or this map has no path.
    """
    mine = offers.get(work, offer_id)
    turn = duty.find_turn(work, mine.member)
    if mine.status not in ENGAGED or turn is None:
        raise NotFound(noun="route")
    found = work.world.roads.route(origin, _place(incidents.get(_engine(work), mine.incident)), turn.mode)
    if found is None:
        raise NotFound("no_path")
    return found


def my_offer(work: Work, offer: Offer) -> MyOffer:
    """An offer as its member sees it: kind, distance and minutes before accepting, everything while he is needed, little afterwards."""
    there = _engine(work)
    incident = incidents.get(there, offer.incident)
    category = incidents.get_category(there, incident.category)
    told = offer.status in ENGAGED
    return MyOffer(
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
        via=_my_pickup(there, offer) if told else None,
        partners=_partners(there, offer) if told else (),
        next=tuple(verb for verb in OFFER_LIFE.next(offer.status) if verb in BY_MEMBER),
        **{name: getattr(offer, name) for name in _SAME_IN_MY_OFFER},
    )


_SAME_IN_MY_OFFER = (
    "id",
    "status",
    "role",
    "estimated",
    "sent",
    "reason",
    "answered",
    "expected",
    "departed",
    "arrived",
    "finished",
    "report",
    "photos",
)


@query(Right.PHOTO_READ)
def photo(work: Work, name: str) -> bytes:
    """A photograph of a scene: for the command room, and for whoever took it."""
    if not any(name in offer.photos for offer in offers.list_with_photo(work, name)):
        raise NotFound(noun="photo")
    try:
        return work.world.files.get(name)
    except KeyError:
        raise NotFound(noun="photo") from None


# ---- how rows are made ------------------------------------------------------------------------------------------------


def _shortlist_row(work: Work, found: Shortlist, mode: CitizenMode, incident: str | None) -> ShortlistRow:
    passed = tuple(
        PassedRow(
            member=p.candidate.member,
            name=p.candidate.name,
            force=p.candidate.force,
            reason=p.reason,
            facts=p.facts,
            eta_s=p.candidate.eta_s,
        )
        for p in found.passed
    )
    return ShortlistRow(
        incident=incident,
        computed=work.now,
        estimated=work.world.roads.estimated,
        citizens=mode,
        go=tuple(_pick_row(pick) for pick in found.go),
        passed=passed,
    )


def _pick_row(pick: Pick) -> PickRow:
    who = pick.candidate
    return PickRow(
        member=who.member,
        name=who.name,
        force=who.force,
        mode=who.mode,
        eta_s=pick.eta_s,
        metres=pick.metres,
        straight_metres=who.straight_metres,
        role=pick.role,
        via=pick.via,
        odds=who.odds,
        gain=pick.gain,
        estimated=who.estimated,
        position_age_s=who.position_age_s,
        reasons=pick.reasons,
    )


def _call_out_rows(work: Work, several: Sequence[CallOut]) -> dict[str, CallOutRow]:
    ladders = offers.list_of_many(work, [call_out.id for call_out in several])
    people = members.by_id(_engine(work), {offer.member for ladder in ladders.values() for offer in ladder})
    command = work.actor.may(Right.DISPATCH_COMMAND)

    def one(call_out: CallOut) -> CallOutRow:
        verbs = (verb for verb in CALL_OUT_LIFE.next(call_out.status) if verb in _DISPATCHER_VERBS) if command else ()
        running = ("add", "drop") if command and call_out.status in RUNNING else ()
        return CallOutRow(
            id=call_out.id,
            incident=call_out.incident,
            status=call_out.status,
            policy=call_out.policy.name,
            wanted=call_out.wanted,
            started=call_out.started,
            with_police=call_out.with_police,
            offers=tuple(_offer_row(offer, people[offer.member], command=command) for offer in ladders[call_out.id]),
            next=(*running, *verbs),
        )

    return {call_out.id: one(call_out) for call_out in several}


def _offer_row(offer: Offer, person: Member, *, command: bool) -> OfferRow:
    same = {name: getattr(offer, name) for name in OfferRow.__dataclass_fields__ if name not in {"name", "force", "expires", "next"}}
    droppable = command and "recall" in OFFER_LIFE.next(offer.status)
    return OfferRow(name=person.name, force=person.force, expires=offer.due, next=("drop",) if droppable else (), **same)


def _on_duty_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, OnDuty]:
    turns = [turn for turn in duty.on_duty(work) if ids is None or turn.id in ids]
    people = members.by_id(work, [turn.id for turn in turns])
    booked = {offer.member: offer.status for offer in offers.list_open(work, [turn.id for turn in turns])}
    day = today(work.now)
    return {
        turn.id: OnDuty(
            id=turn.id,
            name=people[turn.id].name,
            force=people[turn.id].force,
            mode=turn.mode,
            skills=tuple(sorted(people[turn.id].skilled(day))),
            kit=people[turn.id].kit,
            state=_state(booked.get(turn.id)),
            post=turn.post,
            since=turn.since,
        )
        for turn in turns
        if turn.id in people
    }


def _state(status: OfferStatus | None) -> str:
    if status is None:
        return "free"
    if status in ASKED:
        return "asked"
    return "going" if status in COMING else "at_scene"


def _partners(work: Work, offer: Offer) -> tuple[Partner, ...]:
    others = [other for other in offers.list_of(work, offer.call_out) if other.id != offer.id and other.status in ENGAGED]
    people = members.by_id(work, [other.member for other in others])
    return tuple(Partner(name=_first_name(people[other.member].name), role=other.role, status=other.status) for other in others)


def _first_name(name: str) -> str:
    """Given name of a Chinese full name, first word of any other."""
    if " " in name:
        return name.split(maxsplit=1)[0]
    return name[1:] if len(name) in {2, 3} else name[-2:]


def _my_pickup(work: Work, offer: Offer) -> MyPickup | None:
    if offer.via is None:
        return None
    at = next((house.at for house in houses.list_houses(work) if house.id == offer.via.house), None)
    return MyPickup(house=offer.via.house, name=offer.via.name, item=offer.via.item, at=at) if at else None


def _go(work: Work, incident: Incident) -> tuple[Pick, ...]:
    category: Category = incidents.get_category(work, incident.category)
    need = book.need(category, incident, with_police=False)
    people = candidates(work, _place(incident), items=need.equipment, offered={})
    return rules.shortlist(need, people, call_outs.get_policy(work, category.policy)).go


def _waits(incident: Incident) -> bool:
    return incident.status.value == "received"


def _place(incident: Incident) -> Point:
    if incident.at is None:
        raise WrongMoment("no_place")
    return incident.at


def _engine(work: Work) -> Work:
    return work.acting_as(engine(work.actor.station))


def _live_call_outs(work: Work, ids: Collection[str] | None) -> Mapping[str, CallOutRow]:
    return _call_out_rows(work, call_outs.list_live(work, ids))


def _live_offers(work: Work, ids: Collection[str] | None) -> Mapping[str, MyOffer]:
    return {offer.id: my_offer(work, offer) for offer in offers.list_live(work, ids)}


BOARDS = (
    Board("call_outs", Right.DISPATCH_READ, _live_call_outs),
    Board("members", Right.DUTY_READ, _on_duty_rows),
    Board("offers", Right.OFFER_ANSWER, _live_offers),
)

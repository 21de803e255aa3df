"""Everything the rules may know about the people on duty, gathered for one place."""

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from pingan.features.dispatch.model import Candidate, OfferStatus, Pickup, PickupOption
from pingan.features.dispatch.store import offers as offer_rows
from pingan.features.duty import public as duty
from pingan.features.duty.model import Standing
from pingan.features.houses import public as houses
from pingan.features.houses.model import House
from pingan.features.members import public as members
from pingan.features.members.model import Member
from pingan.kernel.days import today
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m
from pingan.kernel.travel import Leg
from pingan.platform.work import Work

BURDEN_DAYS = timedelta(days=1)
REST = timedelta(minutes=10)
"""After a scene nobody is asked again for ten minutes."""
POST_AFTER_S = 180.0
"""A fix older than three minutes says less than the post a guard was put at."""
PICKUP_HOUSES = 3
"""Houses near the incident whose equipment is considered."""
_NEVER_ASKED: tuple[int, datetime | None] = (0, None)
_NOWHERE = Leg(seconds=None, metres=None, straight_metres=float("inf"), snap_metres=None)


class _Stand(NamedTuple):
    """Where somebody is taken to be: his newest fix, his post, or the cell he lives in."""

    at: Point
    age_s: float | None
    at_post: bool = False
    at_home_cell: bool = False


class _Traveller(NamedTuple):
    turn: Standing
    at: Point
    pace: float


_UNKNOWN = _Stand(Point(0, 0), None)
_NOTHING: Mapping[str, date] = {}
_NOT_ASKED = (frozenset[str](), frozenset[str](), 0.0)


def candidates(
    work: Work, at: Point, *, items: Collection[str], offered: Mapping[str, OfferStatus], widest_s: float = math.inf
) -> list[Candidate]:
    """Everybody on duty in the actor's station.

    `items`: equipment the incident needs; `offered`: this call-out's offers by member. `widest_s`: of whoever is farther and has no offer
    only what passes him over is told, and not what he could do there; a city's screen is quicker for it.
    """
    people = members.everybody(work)
    turns = [turn for turn in duty.list_standing(work) if turn.member in people]
    stands = _stands(work, turns, people)
    legs = _legs(work, at, turns, stands)
    paces = [members.pace(people[turn.member], turn.mode) for turn in turns]
    etas_s = [_eta_s(leg, pace) for leg, pace in zip(legs, paces, strict=True)]
    near = [i for i, eta_s in enumerate(etas_s) if (eta_s is not None and eta_s <= widest_s) or turns[i].member in offered]
    pickups = _pickups(work, at, [_Traveller(turns[i], stand.at, paces[i]) for i in near if (stand := stands[i])], items, set(offered))
    able = set(near)
    asked = offer_rows.asked_since(work, work.now - BURDEN_DAYS)
    booked = {offer.member for offer in offer_rows.list_open(work)}
    day, now = today(work.now), work.now

    def candidate(i: int, turn: Standing, leg: Leg, stand: _Stand) -> Candidate:
        member = turn.member
        person = people[member]
        count, finished = asked.get(member, _NEVER_ASKED)
        skills, kit, odds = (person.skilled(day), frozenset(person.kit), members.odds(person)) if i in able else _NOT_ASKED
        return Candidate(
            member=member,
            name=person.name,
            force=person.force,
            mode=turn.mode,
            eta_s=etas_s[i],
            metres=leg.metres,
            straight_metres=leg.straight_metres,
            estimated=leg.estimated or stand.at_home_cell,
            position_age_s=stand.age_s,
            post=turn.post,
            at_post=stand.at_post,
            at_home_cell=stand.at_home_cell,
            own_pace=paces[i] != 1.0,
            skills=skills,
            kit=kit,
            pickups=tuple(pickups.get(member, ())),
            lapsed=person.lapsed(day) if i in able else _NOTHING,
            insured=person.insured(day),
            insured_until=person.insured_until,
            busy=member in booked,
            resting=finished is not None and now - finished < REST,
            leader=person.leader,
            asked_recently=count,
            odds=odds,
            offered=offered.get(member),
        )

    return [candidate(i, turns[i], leg, stands[i] or _UNKNOWN) for i, leg in enumerate(legs)]


def _stands(work: Work, turns: Sequence[Standing], people: Mapping[str, Member]) -> list[_Stand | None]:
    """A fresh fix beats the post; a guard without one, or with one past use, stands at his post; any fix beats the home cell."""
    fixes = {fix.member: fix for fix in work.world.presence.everyone(work.actor.station)}
    posts, now = houses.list_posts(work), work.now

    def stand(turn: Standing) -> _Stand | None:
        fix, post = fixes.get(turn.member), posts.get(turn.post) if turn.post else None
        age_s = max(0.0, (now - fix.seen).total_seconds()) if fix else math.inf
        if post and age_s > POST_AFTER_S:
            return _Stand(post.at, 0.0, at_post=True)
        if fix:
            return _Stand(fix.at, age_s)
        home = people[turn.member].home
        return _Stand(home, 0.0, at_home_cell=True) if home else None

    return [stand(turn) for turn in turns]


def _legs(work: Work, at: Point, turns: Sequence[Standing], stands: Sequence[_Stand | None]) -> list[Leg]:
    """Everybody's way, in order."""
    known = [(stand.at, turn.mode) for turn, stand in zip(turns, stands, strict=True) if stand]
    legs = iter(work.world.roads.legs(at, known))
    return [next(legs) if stand else _NOWHERE for stand in stands]


def _eta_s(leg: Leg, pace: float) -> float | None:
    """Along the streets at his own pace, and on foot from where he is to the street."""
    return None if leg.seconds is None else leg.seconds * pace + (leg.snap_metres or 0.0) / SPEED_MPS[Mode.FOOT]


def _pickups(
    work: Work, at: Point, people: Sequence[_Traveller], items: Collection[str], asked: Collection[str]
) -> dict[str, list[PickupOption]]:
    """Ways round by a house that has what is needed, for whoever could take them; what one of those asked is fetching is his alone."""
    free = {(house, thing.item) for house, thing in houses.usable_equipment(work) if thing.item in items}
    own = {(house, thing.item, thing.holder) for house, thing in houses.usable_for(work, asked) if thing.item in items}
    wanted = free | {(house, item) for house, item, _ in own}
    options: dict[str, list[PickupOption]] = {}
    for item in sorted({item for _, item in wanted}):
        near = sorted({house for house, has in wanted if has == item}, key=lambda house: (distance_m(house.at, at), house.id))
        for house in near[:PICKUP_HOUSES]:
            pickup = Pickup(house=house.id, name=house.name, item=item)
            for one, way in zip(people, _ways_round(work, at, house, people), strict=True):
                if way is not None and ((house, item) in free or (house, item, one.turn.member) in own):
                    seconds, metres = way
                    options.setdefault(one.turn.member, []).append(PickupOption(pickup=pickup, eta_s=seconds, metres=metres))
    return options


def _ways_round(work: Work, at: Point, house: House, people: Sequence[_Traveller]) -> list[tuple[float, float] | None]:
    """(seconds, metres) by way of the house, or None where one half has no path."""
    to_house = work.world.roads.legs(house.at, [(one.at, one.turn.mode) for one in people])
    onward = dict(zip(Mode, work.world.roads.legs(at, [(house.at, mode) for mode in Mode]), strict=True))

    def joined(first: Leg, second: Leg, pace: float) -> tuple[float, float] | None:
        if first.seconds is None or second.seconds is None or first.metres is None or second.metres is None:
            return None
        return (first.seconds + second.seconds) * pace, first.metres + second.metres

    return [joined(leg, onward[one.turn.mode], one.pace) for one, leg in zip(people, to_house, strict=True)]

"""Everything the rules may know about the people on duty, gathered for one place."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from pingan.features.dispatch.model import Candidate, OfferStatus, Pickup, PickupOption
from pingan.features.dispatch.store import offers as offer_rows
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
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
_NOWHERE = Leg(seconds=None, metres=None, straight_metres=float("inf"), snap_metres=None)


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where somebody is taken to be: his newest fix, his post, or the cell he lives in."""

    at: Point
    age_s: float | None
    at_post: bool = False
    at_home_cell: bool = False


_UNKNOWN = _Stand(Point(0, 0), None)


def candidates(work: Work, at: Point, *, items: Collection[str], offered: Mapping[str, OfferStatus]) -> list[Candidate]:
    """Everybody on duty in the actor's station. `items`: equipment the incident needs; `offered`: this call-out's offers by member."""
    turns = duty.on_duty(work)
    people = members.by_id(work, [turn.id for turn in turns])
    stands = _stands(work, turns, people)
    here = [turn for turn in turns if turn.id in stands]
    legs = dict(zip((turn.id for turn in here), work.world.roads.legs(at, [(stands[t.id].at, t.mode) for t in here]), strict=True))
    pickups = _pickups(work, at, here, stands, items)
    asked = offer_rows.asked_since(work, work.now - BURDEN_DAYS)
    booked = {offer.member for offer in offer_rows.list_open(work)}
    day = today(work.now)

    def candidate(turn: Turn, person: Member) -> Candidate:
        leg, stand = legs.get(turn.id, _NOWHERE), stands.get(turn.id, _UNKNOWN)
        count, finished = asked.get(turn.id, (0, None))
        return Candidate(
            member=turn.id,
            name=person.name,
            force=person.force,
            mode=turn.mode,
            eta_s=None if leg.seconds is None else leg.seconds + (leg.snap_metres or 0.0) / SPEED_MPS[Mode.FOOT],
            metres=leg.metres,
            straight_metres=leg.straight_metres,
            estimated=leg.estimated or stand.at_home_cell,
            position_age_s=stand.age_s,
            at_post=stand.at_post,
            at_home_cell=stand.at_home_cell,
            skills=person.skilled(day),
            kit=frozenset(person.kit),
            pickups=tuple(pickups.get(turn.id, ())),
            insured=person.insured_until is not None and person.insured_until >= day,
            busy=turn.id in booked,
            resting=finished is not None and work.now - finished < REST,
            leader=person.leader,
            asked_recently=count,
            odds=members.odds(person),
            offered=offered.get(turn.id),
        )

    return [candidate(turn, people[turn.id]) for turn in turns if turn.id in people]


def _stands(work: Work, turns: Sequence[Turn], people: Mapping[str, Member]) -> dict[str, _Stand]:
    """A fresh fix beats the post; a guard without one, or with one past use, stands at his post; any fix beats the home cell."""
    fixes = {fix.member: fix for fix in work.world.presence.everyone(work.actor.station)}
    posts = houses.list_posts(work)
    stands: dict[str, _Stand] = {}
    for turn in turns:
        fix, post, person = fixes.get(turn.id), posts.get(turn.post or ""), people.get(turn.id)
        age_s = max(0.0, (work.now - fix.seen).total_seconds()) if fix else float("inf")
        if post and age_s > POST_AFTER_S:
            stands[turn.id] = _Stand(post.at, 0.0, at_post=True)
        elif fix:
            stands[turn.id] = _Stand(fix.at, age_s)
        elif person and person.home:
            stands[turn.id] = _Stand(person.home, 0.0, at_home_cell=True)
    return stands


def _pickups(
    work: Work, at: Point, here: Sequence[Turn], stands: Mapping[str, _Stand], items: Collection[str]
) -> dict[str, list[PickupOption]]:
    """Ways round by a house that has what is needed, for everybody who could take them."""
    wanted = [(house, thing.item) for house, thing in houses.usable_equipment(work) if thing.item in items]
    options: dict[str, list[PickupOption]] = {}
    for item in sorted({item for _, item in wanted}):
        near = sorted({house for house, has in wanted if has == item}, key=lambda house: (distance_m(house.at, at), house.id))
        for house in near[:PICKUP_HOUSES]:
            for turn, leg in zip(here, _ways_round(work, at, house, here, stands), strict=True):
                if leg is not None:
                    seconds, metres = leg
                    pickup = Pickup(house=house.id, name=house.name, item=item)
                    options.setdefault(turn.id, []).append(PickupOption(pickup=pickup, eta_s=seconds, metres=metres))
    return options


def _ways_round(
    work: Work, at: Point, house: House, here: Sequence[Turn], stands: Mapping[str, _Stand]
) -> list[tuple[float, float] | None]:
    """(seconds, metres) by way of the house, or None where one half has no path."""
    to_house = work.world.roads.legs(house.at, [(stands[turn.id].at, turn.mode) for turn in here])
    onward = dict(zip(Mode, work.world.roads.legs(at, [(house.at, mode) for mode in Mode]), strict=True))

    def joined(first: Leg, second: Leg) -> tuple[float, float] | None:
        if first.seconds is None or second.seconds is None or first.metres is None or second.metres is None:
            return None
        return first.seconds + second.seconds, first.metres + second.metres

    return [joined(leg, onward[turn.mode]) for turn, leg in zip(here, to_house, strict=True)]

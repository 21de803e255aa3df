"""Everything the rules may know about the people on duty, gathered for one place."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import repeat

import numpy as np

from pingan.features.dispatch.model import STATUSES, Candidate, Crowd, Flags, Floats, Ints, OfferStatus, Pickup, PickupOption
from pingan.features.dispatch.store import offers as offer_rows
from pingan.features.dispatch.store.roll import MODES, Roll, roll
from pingan.features.houses import public as houses
from pingan.features.houses.model import House
from pingan.kernel.days import today
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m
from pingan.platform.work import Work
from pingan.ports import Legs, Origins

BURDEN_DAYS = timedelta(days=1)
REST = timedelta(minutes=10)
"""After a scene nobody is asked again for ten minutes."""
POST_AFTER_S = 180.0
"""A fix older than three minutes says less than the post a guard was put at."""
PICKUP_HOUSES = 3
"""Houses near the incident whose equipment is considered."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Stands:
    """Where everybody of a roll is taken to be: at his newest fix, his post, or in his home cell; not a number where nobody knows."""

    roll: Roll
    degrees: Floats
    age_s: Floats
    at_post: Flags
    at_home_cell: Flags

    @property
    def known(self) -> Flags:
        return ~np.isnan(self.age_s)


def crowd(work: Work, at: Point, *, items: Collection[str], offered: Mapping[str, OfferStatus], widest_s: float) -> Crowd:
    """Everybody on duty in the actor's station.

    `items`: equipment the incident needs; `offered`: this call-out's offers by member. `widest_s`: whoever is farther and has no offer
    fetches nothing, and in a large map nobody looks how far exactly he is.
    """
    everybody, day = roll(work), today(work.now)
    stands = _stands(work, everybody)
    legs = _legs(work, at, stands, widest_s)
    eta_s = legs.seconds * everybody.pace + np.nan_to_num(legs.snap_metres) / SPEED_MPS[Mode.FOOT]
    asked = _column(everybody, {member: STATUSES.index(status) for member, status in offered.items()}, -1)
    near = np.flatnonzero(stands.known & ((eta_s <= widest_s) | (asked >= 0)))
    pickups = _pickups(work, at, _Near(stands, near, widest_s), items, set(offered))
    burden = offer_rows.asked_since(work, work.now - BURDEN_DAYS)
    asked_recently = _column(everybody, {member: count for member, (count, _) in burden.items()}, 0)
    resting = _column(everybody, {member: 1 for member, (_, ended) in burden.items() if ended and work.now - ended < REST}, 0) > 0
    busy = _column(everybody, {offer.member: 1 for offer in offer_rows.list_open(work)}, 0) > 0
    insured = (everybody.insured_from <= day.toordinal()) & (everybody.insured_until >= day.toordinal())
    things = everybody.has(day)
    for item in items:
        fetched = [row for row, options in pickups.items() if any(option.pickup.item == item for option in options)]
        things["item", item] = things.get(("item", item), np.zeros(len(eta_s), np.bool_)).copy()
        things["item", item][fetched] = True

    def one(row: int) -> Candidate:
        member, found = everybody.ids[row], bool(np.isfinite(eta_s[row]))
        person, turn = everybody.people[member], everybody.turns[member]
        return Candidate(
            member=person.id,
            name=person.name,
            force=person.force,
            mode=turn.mode,
            eta_s=float(eta_s[row]) if found else None,
            metres=float(legs.metres[row]) if found else None,
            straight_metres=float(legs.straight_metres[row]),
            estimated=legs.estimated or bool(stands.at_home_cell[row]),
            position_age_s=None if np.isnan(stands.age_s[row]) else float(stands.age_s[row]),
            joined=bool(legs.joined[row]),
            post=turn.post,
            at_post=bool(stands.at_post[row]),
            at_home_cell=bool(stands.at_home_cell[row]),
            own_pace=bool(everybody.pace[row] != 1.0),
            skills=person.skilled(day),
            kit=frozenset(person.kit),
            pickups=tuple(pickups.get(row, ())),
            lapsed=person.lapsed(day),
            insured=bool(insured[row]),
            insured_until=person.insured_until,
            busy=bool(busy[row]),
            resting=bool(resting[row]),
            leader=person.leader,
            asked_recently=int(asked_recently[row]),
            odds=float(everybody.odds[row]),
            offered=offered.get(person.id),
        )

    return Crowd(
        members=everybody.members,
        names=everybody.names,
        forces=everybody.forces,
        eta_s=eta_s,
        straight_metres=legs.straight_metres,
        speed_mps=everybody.speed_mps,
        joined=legs.joined,
        position_age_s=stands.age_s,
        at_post=stands.at_post,
        insured=insured,
        insured_until=everybody.insured_until,
        busy=busy,
        resting=resting,
        leader=everybody.leader,
        asked_recently=asked_recently,
        odds=everybody.odds,
        asked=asked,
        things=things,
        lapsed=everybody.had(day),
        one=one,
    )


def _column(everybody: Roll, known: Mapping[str, int], otherwise: int) -> Ints:
    """A number for everybody, of which only a few are known."""
    column = np.full(len(everybody.members), otherwise, np.int64)
    for member, number in known.items():
        if (row := everybody.row(member)) is not None:
            column[row] = number
    return column


def _stands(work: Work, everybody: Roll) -> _Stands:
    """A fresh fix beats the post; a guard without one, or with one past use, stands at his post; any fix beats the home cell."""
    count, fixes = len(everybody.ids), work.world.presence.positions(work.actor.station)
    rows = np.fromiter(map(fixes.rows.get, everybody.ids, repeat(-1)), np.int64, count)
    known = rows >= 0
    degrees, age_s = np.full((count, 2), np.nan), np.full(count, np.nan)
    degrees[known] = fixes.degrees[rows[known]]
    age_s[known] = np.maximum(0.0, work.now.timestamp() - fixes.seen_s[rows[known]])
    at_post = np.zeros(count, np.bool_)
    for post in houses.list_posts(work).values():
        there = [row for row in everybody.posts.get(post.id, ()) if not age_s[row] <= POST_AFTER_S]
        at_post[there], degrees[there] = True, (post.at.longitude, post.at.latitude)
    at_home_cell = ~known & ~at_post & ~np.isnan(everybody.home[:, 0])
    degrees[at_home_cell] = everybody.home[at_home_cell]
    age_s[at_post | at_home_cell] = 0.0
    return _Stands(roll=everybody, degrees=degrees, age_s=age_s, at_post=at_post, at_home_cell=at_home_cell)


def _legs(work: Work, at: Point, stands: _Stands, widest_s: float) -> Legs:
    """Everybody's way to a place, in order; of those whose whereabouts nobody knows there is none."""
    found = Legs.none(len(stands.age_s), estimated=work.world.roads.estimated)
    known = np.flatnonzero(stands.known)
    found.put(known, _Near(stands, known, widest_s).legs(work, at))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Near:
    """Those in some `rows`, who are asked only where they arrive within `widest_s`."""

    stands: _Stands
    rows: Ints
    widest_s: float

    def legs(self, work: Work, at: Point) -> Legs:
        roll, rows = self.stands.roll, self.rows
        return work.world.roads.legs(at, Origins(self.stands.degrees[rows], roll.mode[rows]), enough_s=self.widest_s / roll.pace[rows])

    def by_way_of(self, work: Work, house: House, at: Point) -> list[tuple[int, float, float]]:
        """(row, seconds, metres) of whoever has a way by the house."""
        to_house, mode = self.legs(work, house.at), self.stands.roll.mode[self.rows]
        onward = work.world.roads.legs(at, [(house.at, mode) for mode in MODES], enough_s=np.full(len(MODES), self.widest_s))
        seconds = (to_house.seconds + onward.seconds[mode]) * self.stands.roll.pace[self.rows]
        metres = to_house.metres + onward.metres[mode]
        ok = np.isfinite(seconds)
        return list(zip(self.rows[ok].tolist(), seconds[ok].tolist(), metres[ok].tolist(), strict=True))


def _pickups(work: Work, at: Point, near: _Near, items: Collection[str], asked: Collection[str]) -> dict[int, list[PickupOption]]:
    """Ways round by a house that has what is needed, by row of whoever could take them; what one of those asked fetches is his alone."""
    free = {(house, thing.item) for house, thing in houses.usable_equipment(work) if thing.item in items}
    own = {(house, thing.item, thing.holder) for house, thing in houses.usable_for(work, asked) if thing.item in items}
    wanted, members = free | {(house, item) for house, item, _ in own}, near.stands.roll.ids
    options: dict[int, list[PickupOption]] = {}
    for item in sorted({item for _, item in wanted}):
        nearest = sorted({house for house, has in wanted if has == item}, key=lambda house: (distance_m(house.at, at), house.id))
        for house in nearest[:PICKUP_HOUSES]:
            pickup = Pickup(house=house.id, name=house.name, item=item)
            for row, seconds, metres in near.by_way_of(work, house, at):
                if (house, item) in free or (house, item, members[row]) in own:
                    options.setdefault(row, []).append(PickupOption(pickup=pickup, eta_s=seconds, metres=metres))
    return options

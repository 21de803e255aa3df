"""Last week's calls once more, by the book in force and by another: the same people, places and luck for both."""

import math
from collections.abc import Iterator, Mapping, Sequence
from statistics import mean, median, pstdev

from pingan.features.dispatch.model import Candidate
from pingan.features.rehearsal.model import Answering, Fate, PastCall, Person, Shift
from pingan.features.rehearsal.rules.ground import nearby, somewhere
from pingan.features.rehearsal.rules.manners import SAYS_NO, pace
from pingan.features.rulebook.model import Category, CitizenMode, Policy, Rulebook
from pingan.kernel.chance import Chance
from pingan.kernel.geo import Point, Ring, inside
from pingan.kernel.travel import Leg

PLAYS = 240
"""So many calls are played, spread over those there were: enough to tell a tenth from chance, quick enough to wait for."""
MOST_ROUNDS = 20
FEW_ANSWERS = 20
"""Below this the answers seen say less than the prior of the reference world."""
PRIOR_MEDIAN_S, PRIOR_SIGMA = 10.0, 0.6
AROUND_M = 800.0
_TRIES = 30
_OPEN = frozenset({CitizenMode.FIRST_RESPONSE, CitizenMode.JOINT})


def rounds(calls: int) -> int:
    """How often each call is played."""
    return max(1, min(MOST_ROUNDS, PLAYS // max(1, calls)))


def answering(delays_s: Sequence[float]) -> Answering:
    """How long people take, from the answers seen; the prior where they are few."""
    good = [delay_s for delay_s in delays_s if delay_s > 0]
    if len(good) < FEW_ANSWERS:
        return Answering(median_s=PRIOR_MEDIAN_S, sigma=PRIOR_SIGMA, answers=len(good), seen=False)
    spread = min(1.5, max(0.2, pstdev([math.log(delay_s) for delay_s in good])))
    return Answering(median_s=round(median(good), 1), sigma=round(spread, 3), answers=len(good), seen=True)


# ---- what differs ------------------------------------------------------------------------------------------------------


def touched(before: Rulebook, after: Rulebook) -> Iterator[tuple[Category, Category]]:
    """Kinds of calls that another book treats differently, itself or by the policy it names; in the order of the book in force."""
    for old in before.categories:
        new = after.find_category(old.code)
        if new is not None and (old != new or policy_of(old, before) != policy_of(new, after)):
            yield old, new


def policy_of(category: Category, book: Rulebook) -> Policy | None:
    """How a book asks for a kind of call; None where citizens are never asked."""
    return book.find_policy(category.policy) if category.mode in _OPEN else None


def shifts(old: Category, new: Category, *, other_policy: bool) -> tuple[Shift, ...]:
    """What every call of this kind would have met with."""
    was_open, is_open = old.mode in _OPEN, new.mode in _OPEN
    both = was_open and is_open
    found = {
        Shift.NO_LONGER_OFFERED: was_open and not is_open,
        Shift.NEWLY_OFFERED: is_open and not was_open,
        Shift.WITH_POLICE_ONLY: both and new.mode is CitizenMode.JOINT and old.mode is not CitizenMode.JOINT,
        Shift.ALONE: both and old.mode is CitizenMode.JOINT and new.mode is not CitizenMode.JOINT,
        Shift.AT_ONCE: new.at_once and not old.at_once,
        Shift.NEEDS_WORD: old.at_once and not new.at_once and is_open,
        Shift.MORE_PEOPLE: is_open and new.wanted > old.wanted,
        Shift.FEWER_PEOPLE: is_open and new.wanted < old.wanted,
        Shift.OTHER_EQUIPMENT: set(new.equipment) != set(old.equipment),
        Shift.OTHER_SKILLS: set(new.skills) != set(old.skills),
        Shift.OTHER_PRIORITY: new.priority != old.priority,
        Shift.OTHER_TARGET: new.target_s != old.target_s,
        Shift.OTHER_WORDS: (new.stand_off_zh, new.stand_off_en) != (old.stand_off_zh, old.stand_off_en),
        Shift.OTHER_POLICY: both and other_policy,
    }
    return tuple(shift for shift, holds in found.items() if holds)


_NOT_ABOUT_ASKING = {Shift.OTHER_PRIORITY, Shift.OTHER_WORDS, Shift.AT_ONCE, Shift.NEEDS_WORD, Shift.WITH_POLICE_ONLY, Shift.ALONE}


def is_about_asking(found: Sequence[Shift]) -> bool:
    """Whether other people would have been asked, or otherwise: then it is worth playing."""
    return not set(found) <= _NOT_ABOUT_ASKING


# ---- who was where -----------------------------------------------------------------------------------------------------


def scatter(people: Sequence[str], grids: Sequence[Ring], anchors: Sequence[Point], chance: Chance) -> dict[str, Point]:
    """A place for everybody, because none is kept: somewhere in one of the station's grids, or near a house or a call where it has none.

    Nobody gets one where there is neither.
    """
    if not grids and not anchors:
        return {}
    return {member: _place(grids, anchors, chance) for member in people}


def _place(grids: Sequence[Ring], anchors: Sequence[Point], chance: Chance) -> Point:
    if not grids:
        return nearby(anchors[_one_of(len(anchors), chance)], AROUND_M, chance)
    ring = grids[_one_of(len(grids), chance)]
    tries = (somewhere(_bounds(ring), chance) for _ in range(_TRIES))
    return next((point for point in tries if inside(point, ring)), ring[0])


def _one_of(count: int, chance: Chance) -> int:
    return min(count - 1, int(chance.random() * count))


def _bounds(ring: Ring) -> tuple[float, float, float, float]:
    latitudes, longitudes = [corner.latitude for corner in ring], [corner.longitude for corner in ring]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def stands(call: PastCall, places: Mapping[str, Point], posts: Mapping[str, Point], people: Mapping[str, Person]) -> dict[str, Point]:
    """Where everybody on duty at a call is taken to have been: at his post, or at the place thrown for him."""
    found = {member: posts.get(post or "", places.get(member)) for member, post in sorted(call.on_duty.items()) if member in people}
    return {member: at for member, at in found.items() if at is not None}


def candidate(person: Person, leg: Leg, walking_mps: float) -> Candidate:
    """A person at the end of his way, as the engine sees him: free, rested, with a fresh position."""
    eta_s = None if leg.seconds is None else leg.seconds + (leg.snap_metres or 0.0) / walking_mps
    return Candidate(
        member=person.member, name="", force=person.force, mode=person.mode, eta_s=eta_s, metres=leg.metres,
        straight_metres=leg.straight_metres, estimated=leg.estimated, position_age_s=0.0, skills=person.skills, kit=person.kit,
        insured=person.insured, leader=person.leader, odds=person.odds,
    )  # fmt: skip


def fate(one: Candidate, answers: Answering, chance: Chance) -> Fate:
    """What this person would do if asked to this call. Always four throws, so that one answer does not change the next."""
    delay_s = chance.lognormvariate(math.log(answers.median_s), answers.sigma)
    own_pace = pace(chance)
    comes, says_no = chance.random() < one.odds, chance.random() < SAYS_NO
    return Fate(member=one.member, travel_s=(one.eta_s or 0.0) / own_pace, comes=comes, answers_s=delay_s if comes or says_no else None)


def average(values: Sequence[float], digits: int) -> float:
    """Their mean; 0 for none."""
    return round(mean(values), digits) if values else 0.0

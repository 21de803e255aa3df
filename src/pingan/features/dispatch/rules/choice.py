"""The shortlist: everybody on duty ends in go, ranked, or in passed, with the first reason that holds.

**Skills and equipment belong to the team, not to each person.** A call that wants three people and an extinguisher needs one of them to
bring it; the other two need not. So each needed skill or item takes one of the wanted places, the places left over are for whoever is
near, and only where nothing is left over are those who bring nothing passed over (`lacks_skill`, `lacks_equipment`). Where nobody within
reach brings it, the nearest go without: two hands now are better than none.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Literal

from pingan.features.dispatch.model import OPEN, Candidate, Need, OfferStatus, Passed, Pick, Reason, Role, Shortlist, WhyNot
from pingan.features.dispatch.rules import odds
from pingan.features.dispatch.rules.roles import Duty, direct, eta_s, share_out
from pingan.features.rulebook.model import CitizenMode, Policy, PolicyKind
from pingan.kernel.errors import Fact
from pingan.kernel.geo import SPEED_MPS

GREY_S, TOO_OLD_S = 180.0, 600.0
"""A fix older than 3 min is told with the pick, older than 10 min is not believed."""
PAIR = 2
DETOUR = 1.34
"""Metres walked per metre of air line, measured on city street networks."""
OVERRULABLE = frozenset({
    WhyNot.RESTING, WhyNot.LACKS_SKILL, WhyNot.SKILL_RAN_OUT, WhyNot.LACKS_EQUIPMENT, WhyNot.NO_POSITION, WhyNot.POSITION_TOO_OLD,
    WhyNot.NO_PATH, WhyNot.TOO_FAR, WhyNot.NEEDS_PARTNER, WhyNot.TAKEN_OFF,
})  # fmt: skip
"""Where the dispatcher knows better. Not the safety gate, not insurance, nobody twice, nobody who is busy elsewhere."""
RUNG_ALL_THE_SAME = OVERRULABLE - {WhyNot.RESTING, WhyNot.NEEDS_PARTNER, WhyNot.TAKEN_OFF}
"""What keeps nobody from ringing the shift leader; nobody overrules rest, pairing or the dispatcher's word by machine."""
_NOTHING: Mapping[str, Fact] = {}
_SURE = 1e-6
"""P(nobody in time) below which nobody adds anything worth working out."""
Thing = tuple[Literal["skill", "item"], str]
"""Something needed. A skill and an item may share a code: who can use an extinguisher does not yet carry one."""
_Why = tuple[WhyNot, Mapping[str, Fact]]


def shortlist(need: Need, candidates: Sequence[Candidate], policy: Policy, *, barred: AbstractSet[str] = frozenset()) -> Shortlist:
    """Who is best and why, for everyone on duty. The order of `candidates` does not matter."""
    why = _gate(need) or _sieve(barred, policy.widest_s)
    able, passed = list[Candidate](), list[Passed]()
    for one in _nearest_first(candidates):
        no = why(one)
        if no is None:
            able.append(one)
        else:
            passed.append(Passed(candidate=one, reason=no[0], facts=no[1]))
    able, wanting = _who_brings_something(need, able, _already_in(candidates))
    if need.pairing and len(able) + len(_already_in(candidates)) < PAIR:
        able, wanting = [], [*wanting, *(Passed(candidate=one, reason=WhyNot.NEEDS_PARTNER, facts=_NOTHING) for one in able)]
    return Shortlist(go=tuple(_picks(need, able, policy)), passed=(*wanting, *passed))


def asked_for(need: Need) -> frozenset[Thing]:
    """What the team must bring together."""
    return frozenset([*(("skill", code) for code in need.skills), *(("item", code) for code in need.equipment)])


def brings(need: Need, one: Candidate) -> frozenset[Thing]:
    """What of it this member adds: skills he holds, items he carries or can fetch on the way."""
    items = one.kit.union(option.pickup.item for option in one.pickups)
    return frozenset([*(("skill", code) for code in need.skills & one.skills), *(("item", code) for code in need.equipment & items)])


def _nearest_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """By ETA, then by id; those without a way last. Two plain sorts, because this one is done for 12,000 people at a time."""
    by_id = sorted(candidates, key=attrgetter("member"))
    return sorted(by_id, key=lambda one: math.inf if one.eta_s is None else one.eta_s)


# ---- who may go ------------------------------------------------------------------------------------------------------
def _gate(need: Need) -> Callable[[Candidate], _Why] | None:
    """The safety gate: where citizens are not sent, there is one reason for all."""
    if need.mode is CitizenMode.FIRST_RESPONSE or (need.mode is CitizenMode.JOINT and need.with_police):
        return None
    shut: _Why = (WhyNot.NOT_FOR_CITIZENS, {"mode": need.mode.value})
    return lambda _: shut


def _sieve(barred: AbstractSet[str], widest_s: float) -> Callable[[Candidate], _Why | None]:
    """The first reason that holds, in the order below; None for somebody who can go."""

    def why(one: Candidate) -> _Why | None:  # noqa: PLR0911 - one line per reason, in order
        if one.offered is not None:
            return _asked(one.offered)
        if one.member in barred:
            return WhyNot.TAKEN_OFF, _NOTHING
        if one.busy:
            return WhyNot.BUSY, _NOTHING
        if one.resting:
            return WhyNot.RESTING, _NOTHING
        if not one.insured:
            return WhyNot.NOT_INSURED, _ran_out(one.insured_until)
        if not one.at_post and (one.position_age_s is None or one.position_age_s > TOO_OLD_S):
            return _no_fix(one.position_age_s)
        return _too_far(one, widest_s)

    return why


@cache
def _ran_out(until: date | None) -> Mapping[str, Fact]:
    return {"until": until.isoformat()} if until else _NOTHING


def _too_far(one: Candidate, widest_s: float) -> _Why | None:
    """No way in this map is told apart from a way so long that the search gave up: then the air line is too long already."""
    if one.eta_s is None:
        return (WhyNot.TOO_FAR if one.straight_metres > widest_s * SPEED_MPS[one.mode] else WhyNot.NO_PATH), _NOTHING
    return (WhyNot.TOO_FAR, _minutes(round(one.eta_s / 60))) if one.eta_s > widest_s else None


@cache
def _minutes(minutes: int) -> Mapping[str, Fact]:
    return {"minutes": minutes}


@cache
def _over(skill: str, until: date) -> Mapping[str, Fact]:
    return {"skill": skill, "until": until.isoformat()}


def _asked(status: OfferStatus) -> _Why:
    if status is OfferStatus.DECLINED:
        return WhyNot.DECLINED, _NOTHING
    return WhyNot.ASKED_ALREADY, {"status": status.value}


def _no_fix(age_s: float | None) -> _Why:
    if age_s is None:
        return WhyNot.NO_POSITION, _NOTHING
    return WhyNot.POSITION_TOO_OLD, _minutes(round(age_s / 60))


def _already_in(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those who are asked, on their way or there."""
    return [one for one in candidates if one.offered in OPEN]


def _who_brings_something(need: Need, able: list[Candidate], already_in: Sequence[Candidate]) -> tuple[list[Candidate], list[Passed]]:
    """Those with a place in the team, and those passed over because every place needs something they lack."""
    if not 0 < need.wanted <= len(asked_for(need)):
        return able, []
    useful = {one.member for one in (*able, *already_in) if brings(need, one)}
    if not useful:
        return able, []
    passed = [(one, _lacking(need, one)) for one in able if one.member not in useful]
    return [one for one in able if one.member in useful], [Passed(candidate=one, reason=why[0], facts=why[1]) for one, why in passed]


def _lacking(need: Need, one: Candidate) -> _Why:
    """What he had and has no longer is told with its day."""
    if over := sorted(need.skills & one.lapsed.keys()):
        return WhyNot.SKILL_RAN_OUT, _over(over[0], one.lapsed[over[0]])
    if need.skills:
        return WhyNot.LACKS_SKILL, {"skill": min(need.skills)}
    return WhyNot.LACKS_EQUIPMENT, {"item": min(need.equipment)}


# ---- in which order --------------------------------------------------------------------------------------------------
def _picks(need: Need, able: Sequence[Candidate], policy: Policy) -> Iterator[Pick]:
    """`able` comes nearest first."""
    ranked = _first_bring_what_is_needed(need, _in_order_of_asking(need, able, policy))
    duties = share_out(need, ranked[: max(need.wanted, PAIR if need.pairing else 1)])
    ranks = {one.member: rank for rank, one in enumerate(able, start=1)}
    nobody = 1.0
    for one in ranked:
        duty = duties.get(one.member) or direct(one, Role.FIRST_RESPONSE)
        chance = odds.comes(one.odds, duty.eta_s, need.target_s) if nobody > _SURE else 0.0
        yield _pick(need, one, duty, gain=nobody * chance, rank=ranks[one.member])
        nobody *= 1 - chance


def price(policy: Policy, one: Candidate) -> float:
    """The gain in P(somebody arrives in time) that one more question to him must bring; dearer the more he was asked today."""
    return policy.gain * (1 + 0.5 * one.asked_recently)


def _in_order_of_asking(need: Need, able: Sequence[Candidate], policy: Policy) -> Sequence[Candidate]:
    """Nearest first; under `expected_gain` the best chance for the disturbance first."""
    if policy.kind is not PolicyKind.EXPECTED_GAIN:
        return able
    return sorted(able, key=lambda one: -odds.comes(one.odds, eta_s(one), need.target_s) / price(policy, one))


def _first_bring_what_is_needed(need: Need, ranked: Sequence[Candidate]) -> Sequence[Candidate]:
    """The same order, but the first `wanted` hold every needed skill and item that anybody brings."""
    missing, rest, chosen = set(asked_for(need)), list(ranked), list[Candidate]()
    while missing and rest and len(chosen) < need.wanted:
        chosen.append(rest.pop(next_hand(need, rest, missing, need.wanted - len(chosen))))
        missing -= brings(need, chosen[-1])
    return [*chosen, *rest]


def next_hand(need: Need, ranked: Sequence[Candidate], missing: AbstractSet[Thing], places: int) -> int:
    """Index of whom to take next: the first, unless the places left are only enough for those who bring what is missing."""
    if not missing or len(missing) < places:
        return 0
    return next((index for index, one in enumerate(ranked) if brings(need, one) & missing), 0)


# ---- and why ---------------------------------------------------------------------------------------------------------
def _pick(need: Need, one: Candidate, duty: Duty, *, gain: float, rank: int) -> Pick:
    reasons = tuple(_reasons(need, one, duty, rank))
    return Pick(candidate=one, role=duty.role, eta_s=duty.eta_s, metres=duty.metres, gain=gain, via=duty.via, reasons=reasons)


def _reasons(need: Need, one: Candidate, duty: Duty, rank: int) -> Iterator[Reason]:
    yield _nearest(rank)
    if need.skills:
        yield from (Reason(code="has_skill", facts={"skill": skill}) for skill in sorted(need.skills & one.skills))
        yield from (Reason(code="skill_ran_out", facts=_over(code, one.lapsed[code])) for code in sorted(need.skills & one.lapsed.keys()))
    if need.equipment:
        yield from (Reason(code="carries", facts={"item": item}) for item in sorted(need.equipment & one.kit))
    if duty.via:
        later_s = round(duty.eta_s - eta_s(one))
        yield Reason(code="fetches", facts={"item": duty.via.item, "house": duty.via.name, "seconds": later_s})
    if one.at_post:
        yield _AT_POST
    elif one.at_home_cell:
        yield _AT_HOME_CELL
    elif one.position_age_s is not None and one.position_age_s > GREY_S:
        yield _grey(round(one.position_age_s / 60))
    if one.own_pace:
        yield _OWN_PACE
    yield _odds(round(one.odds * 100))


_AT_POST = Reason(code="at_post", facts=_NOTHING)
_OWN_PACE = Reason(code="own_pace", facts=_NOTHING)
_AT_HOME_CELL = Reason(code="at_home_cell", facts=_NOTHING)


@cache
def _nearest(rank: int) -> Reason:
    return Reason(code="nearest", facts={"rank": rank})


@cache
def _grey(minutes: int) -> Reason:
    return Reason(code="position_grey", facts={"minutes": minutes})


@cache
def _odds(percent: int) -> Reason:
    return Reason(code="odds", facts={"percent": percent})


def leaders(need: Need, found: Shortlist) -> list[Pick]:
    """Shift leaders who may be asked for want of anybody else, nearest first: no ring is too wide, no skill is missed.

    Where people go in pairs, one leader by himself is none.
    """
    near = [pick for pick in found.go if pick.candidate.leader]
    far = [_overruled(one) for one in found.passed if one.candidate.leader and one.reason in RUNG_ALL_THE_SAME]
    enough = len(near) + len(far) >= (PAIR if need.pairing else 1)
    return sorted((*near, *far), key=lambda pick: (pick.eta_s, pick.candidate.member)) if enough else []


def with_a_partner(need: Need, found: Shortlist, policy: Policy) -> list[Pick]:
    """Those who lacked nothing but a partner, once somebody is asked who could be one; best first."""
    able = _nearest_first(one.candidate for one in found.passed if one.reason is WhyNot.NEEDS_PARTNER)
    return [*found.go, *_picks(need, able, policy)]


def by_hand(found: Shortlist, member: str) -> Pick | None:
    """The member the dispatcher names, on the list or passed over; None where even the dispatcher may not ask him."""
    pick = next((pick for pick in found.go if pick.candidate.member == member), None)
    passed = next((one for one in found.passed if one.candidate.member == member), None)
    return pick or (_overruled(passed) if passed and passed.reason in OVERRULABLE else None)


def _overruled(passed: Passed) -> Pick:
    one = passed.candidate if passed.candidate.eta_s is not None else _guessed(passed.candidate)
    why = (Reason(code="by_hand", facts={"passed": passed.reason.value}),)
    return Pick(candidate=one, role=Role.FIRST_RESPONSE, eta_s=eta_s(one), metres=one.metres or 0.0, gain=0.0, reasons=why)


def _guessed(one: Candidate) -> Candidate:
    """Somebody without a way on the map: as on an ordinary street grid. Without a position too: at the age limit of a fix."""
    if one.position_age_s is None:
        return replace(one, eta_s=TOO_OLD_S, metres=None, estimated=True)
    metres = one.straight_metres * DETOUR
    return replace(one, eta_s=metres / SPEED_MPS[one.mode], metres=metres, estimated=True)

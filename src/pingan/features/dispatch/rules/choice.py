"""The shortlist: everybody on duty ends in go, ranked, or in passed, with the first reason that holds.

**Skills and equipment belong to the team, not to each person.** A call that wants three people and an extinguisher needs one of them to
bring it; the other two need not. So each needed skill or item takes one of the wanted places, the places left over are for whoever is
near, and only where nothing is left over are those who bring nothing passed over (`lacks_skill`, `lacks_equipment`). Where nobody within
reach brings it, the nearest go without: two hands now are better than none.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import TypeVar

import numpy as np

from pingan.features.dispatch.model import (
    OPEN,
    STATUSES,
    Candidate,
    Crowd,
    Flags,
    Floats,
    Ints,
    Listing,
    Need,
    OfferStatus,
    Passed,
    Pick,
    Reason,
    Role,
    Shortlist,
    Thing,
    WhyNot,
)
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
N = TypeVar("N", float, Floats)
_Facts = Mapping[str, Fact]
_NOTHING: _Facts = {}


def shortlist(need: Need, crowd: Crowd, policy: Policy, *, barred: AbstractSet[str] = frozenset()) -> Shortlist:
    """Who is best and why, for everyone on duty."""
    whys = _whys(need, crowd, policy.widest_s, barred)
    first = _first(whys, crowd)
    nearest = np.argsort(crowd.eta_s, kind="stable")
    free = first == len(whys)
    go, passed = nearest[free[nearest]], nearest[~free[nearest]]
    verdicts, reasons = _told(whys, passed, first[passed])

    def passed_over(place: int) -> Passed:
        reason, facts = reasons[verdicts[place]]
        return Passed(candidate=crowd.one(int(passed[place])), reason=reason, facts=facts)

    listing = Listing(crowd, passed, crowd.eta_s[passed], passed_over)
    return Shortlist(crowd=crowd, go=_ranked(need, crowd, policy, go), passed=listing, verdicts=verdicts, reasons=reasons)


def asked_for(need: Need) -> frozenset[Thing]:
    """What the team must bring together."""
    return frozenset([*(("skill", code) for code in need.skills), *(("item", code) for code in need.equipment)])


def brings(need: Need, one: Candidate) -> frozenset[Thing]:
    """What of it this member adds: skills he holds, items he carries or can fetch on the way."""
    items = one.kit.union(option.pickup.item for option in one.pickups)
    return frozenset([*(("skill", code) for code in need.skills & one.skills), *(("item", code) for code in need.equipment & items)])


# ---- who may go ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Why:
    """A reason to pass somebody over, for whom it `holds`, and what is told of it: `says` makes facts of a number each has in `told`."""

    reason: WhyNot
    holds: Flags
    says: Callable[[int], _Facts] = lambda _: _NOTHING
    told: Ints | int = 0


def _whys(need: Need, crowd: Crowd, widest_s: float, barred: AbstractSet[str]) -> list[_Why]:
    """Every reason there is. Of those that hold for somebody the first one is told; whom none holds for can go."""
    nobody = np.zeros(len(crowd), np.bool_)
    nowhere, eta_s = ~crowd.at_post, crowd.eta_s
    beyond = ~np.isfinite(eta_s) & (crowd.joined | (crowd.straight_metres > widest_s * crowd.speed_mps))
    whys = [
        _Why(WhyNot.NOT_FOR_CITIZENS, ~nobody if _is_shut(need) else nobody, lambda _: {"mode": need.mode.value}),
        _Why(WhyNot.DECLINED, crowd.asked == STATUSES.index(OfferStatus.DECLINED)),
        _Why(WhyNot.ASKED_ALREADY, crowd.asked >= 0, _status, crowd.asked),
        _Why(WhyNot.TAKEN_OFF, crowd.among(barred)),
        _Why(WhyNot.BUSY, crowd.busy),
        _Why(WhyNot.RESTING, crowd.resting),
        _Why(WhyNot.NOT_INSURED, ~crowd.insured, _until, crowd.insured_until),
        _Why(WhyNot.NO_POSITION, nowhere & np.isnan(crowd.position_age_s)),
        _Why(WhyNot.POSITION_TOO_OLD, nowhere & (crowd.position_age_s > TOO_OLD_S), _minutes, _whole_minutes(crowd.position_age_s)),
        _Why(WhyNot.TOO_FAR, np.isfinite(eta_s) & (eta_s > widest_s), _minutes, _whole_minutes(eta_s)),
        _Why(WhyNot.TOO_FAR, beyond),
        _Why(WhyNot.NO_PATH, ~np.isfinite(eta_s)),
    ]
    already_in = _already_in(crowd)
    able = _first(whys, crowd) == len(whys)
    idle = _without_a_place(need, crowd, able, already_in)
    over = [(skill, crowd.lost(skill)) for skill in sorted(need.skills)]
    whys += [_Why(WhyNot.SKILL_RAN_OUT, idle & (until > 0), partial(_over, skill), until) for skill, until in over]
    if need.skills:
        whys.append(_Why(WhyNot.LACKS_SKILL, idle, lambda _: {"skill": min(need.skills)}))
    elif need.equipment:
        whys.append(_Why(WhyNot.LACKS_EQUIPMENT, idle, lambda _: {"item": min(need.equipment)}))
    alone = need.pairing and np.count_nonzero(able & ~idle) + np.count_nonzero(already_in) < PAIR
    return [*whys, _Why(WhyNot.NEEDS_PARTNER, able & ~idle if alone else nobody)]


def _first(whys: Sequence[_Why], crowd: Crowd) -> Ints:
    """For everybody the place of the first reason that holds, `len(whys)` where none does."""
    first = np.full(len(crowd), len(whys))
    for place, why in reversed([*enumerate(whys)]):
        first[why.holds] = place
    return first


def _told(whys: Sequence[_Why], rows: Ints, first: Ints) -> tuple[Ints, list[tuple[WhyNot, _Facts]]]:
    """(which of these each of `rows` is told, what there is to tell): made once for all of whom the same is told."""
    told = np.zeros(len(rows), np.int64)
    for place, why in enumerate(whys):
        if not isinstance(why.told, int):
            mine = first == place
            told[mine] = why.told[rows[mine]]
    kinds, verdicts = np.unique(first * _MOST_TOLD + told + 1, return_inverse=True)
    found = [(whys[place], number - 1) for place, number in (divmod(kind, _MOST_TOLD) for kind in kinds.tolist())]
    return verdicts, [(why.reason, why.says(number)) for why, number in found]


_MOST_TOLD = 1 << 32
"""More than any number that is told."""


def _is_shut(need: Need) -> bool:
    """The safety gate: where citizens are not sent, there is one reason for all."""
    return not (need.mode is CitizenMode.FIRST_RESPONSE or (need.mode is CitizenMode.JOINT and need.with_police))


def _whole_minutes(seconds: Floats) -> Ints:
    return np.rint(np.where(np.isfinite(seconds), seconds, 0.0) / 60).astype(np.int64)


def _status(place: int) -> _Facts:
    return {"status": STATUSES[place].value}


def _minutes(minutes: int) -> _Facts:
    return {"minutes": minutes}


def _until(day: int) -> _Facts:
    return {"until": date.fromordinal(day).isoformat()} if day > 0 else _NOTHING


def _over(skill: str, day: int) -> _Facts:
    """What he had and has no longer is told with its day."""
    return {"skill": skill, "until": date.fromordinal(day).isoformat()}


def _already_in(crowd: Crowd) -> Flags:
    """Those who are asked, on their way or there."""
    return np.isin(crowd.asked, [STATUSES.index(status) for status in OPEN])


def _without_a_place(need: Need, crowd: Crowd, able: Flags, already_in: Flags) -> Flags:
    """Those of `able` passed over because every place in the team needs something they lack."""
    if not 0 < need.wanted <= len(asked_for(need)):
        return np.zeros(len(crowd), np.bool_)
    useful = crowd.bring_any(asked_for(need))
    return able & ~useful if (useful & (able | already_in)).any() else np.zeros(len(crowd), np.bool_)


# ---- in which order --------------------------------------------------------------------------------------------------
def _ranked(need: Need, crowd: Crowd, policy: Policy, near: Ints) -> Listing[Pick]:
    """`near`: rows of those who can go, nearest first."""
    rows = _first_bring_what_is_needed(need, crowd, _in_order_of_asking(need, crowd, policy, near))
    duties = share_out(need, [crowd.one(row) for row in rows[: max(need.wanted, PAIR if need.pairing else 1)].tolist()])
    ranks = np.zeros(len(crowd), np.int64)
    ranks[near] = np.arange(1, len(near) + 1)
    eta_s = crowd.eta_s[rows]
    for place, row in enumerate(rows[: len(duties)].tolist()):
        eta_s[place] = duties[crowd.members[row]].eta_s
    gains = _gains(need, crowd, rows, eta_s)

    def pick(place: int) -> Pick:
        row = int(rows[place])
        one = crowd.one(row)
        duty = duties.get(one.member) or direct(one, Role.FIRST_RESPONSE)
        return _pick(need, one, duty, gain=float(gains[place]), rank=int(ranks[row]))

    return Listing(crowd, rows, eta_s, pick)


def _gains(need: Need, crowd: Crowd, rows: Ints, eta_s: Floats) -> Floats:
    """What asking each, in this order, adds to P(somebody in time)."""
    chances = odds.each_comes(crowd.odds[rows], eta_s, need.target_s)
    nobody_before = np.concatenate([[1.0], np.cumprod(1 - chances)[:-1]]) if len(rows) else chances
    return nobody_before * chances


def price(policy: Policy, asked_recently: N) -> N:
    """The gain in P(somebody arrives in time) that one more question to a member must bring; dearer the more he was asked today."""
    return policy.gain * (1 + 0.5 * asked_recently)


def _in_order_of_asking(need: Need, crowd: Crowd, policy: Policy, near: Ints) -> Ints:
    """Nearest first; under `expected_gain` the best chance for the disturbance first."""
    if policy.kind is not PolicyKind.EXPECTED_GAIN:
        return near
    chances = odds.each_comes(crowd.odds[near], crowd.eta_s[near], need.target_s)
    return near[np.argsort(-chances / price(policy, crowd.asked_recently[near].astype(np.float64)), kind="stable")]


def _first_bring_what_is_needed(need: Need, crowd: Crowd, ranked: Ints) -> Ints:
    """The same order, but the first `wanted` hold every needed skill and item that anybody brings."""
    missing, rest, chosen = set(asked_for(need)), ranked, list[int]()
    while missing and len(rest) and len(chosen) < need.wanted:
        turn = next_hand(crowd.bring_any(missing)[rest].tolist(), missing, need.wanted - len(chosen))
        row = int(rest[turn])
        chosen.append(row)
        rest = np.delete(rest, turn)
        missing -= {thing for thing in missing if crowd.brings(thing)[row]}
    return np.concatenate([np.array(chosen, np.int64), rest])


def next_hand(helps: Iterable[bool], missing: AbstractSet[Thing], places: int) -> int:
    """Index of whom to take next: the first, unless the places left are only enough for those who bring what is missing (`helps`)."""
    if not missing or len(missing) < places:
        return 0
    return next((index for index, brings_it in enumerate(helps) if brings_it), 0)


# ---- and why ---------------------------------------------------------------------------------------------------------
def _pick(need: Need, one: Candidate, duty: Duty, *, gain: float, rank: int) -> Pick:
    reasons = tuple(_reasons(need, one, duty, rank))
    return Pick(candidate=one, role=duty.role, eta_s=duty.eta_s, metres=duty.metres, gain=gain, via=duty.via, reasons=reasons)


def _reasons(need: Need, one: Candidate, duty: Duty, rank: int) -> Iterator[Reason]:
    yield _nearest(rank)
    if need.skills:
        yield from (Reason(code="has_skill", facts={"skill": skill}) for skill in sorted(need.skills & one.skills))
        over = ((code, one.lapsed[code].toordinal()) for code in sorted(need.skills & one.lapsed.keys()))
        yield from (Reason(code="skill_ran_out", facts=_over(code, day)) for code, day in over)
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
    near = found.go.where(found.crowd.leader)
    far = [_overruled(one) for one in found.passed.where(found.crowd.leader) if one.reason in RUNG_ALL_THE_SAME]
    enough = len(near) + len(far) >= (PAIR if need.pairing else 1)
    return sorted((*near, *far), key=lambda pick: (pick.eta_s, pick.candidate.member)) if enough else []


def with_a_partner(need: Need, found: Shortlist, policy: Policy) -> Listing[Pick]:
    """Those who lacked nothing but a partner, once somebody is asked who could be one, best first; else those who go."""
    alone = [place for place, (reason, _) in enumerate(found.reasons) if reason is WhyNot.NEEDS_PARTNER]
    rows = found.passed.rows[np.isin(found.verdicts, alone)]
    return _ranked(need, found.crowd, policy, rows) if len(rows) else found.go


def by_hand(found: Shortlist, member: str) -> Pick | None:
    """The member the dispatcher names, on the list or passed over; None where even the dispatcher may not ask him."""
    pick, passed = found.go.find(member), found.passed.find(member)
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

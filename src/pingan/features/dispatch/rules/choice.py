"""The shortlist: everybody on duty ends in go, ranked, or in passed, with the first reason that holds.

**Skills and equipment belong to the team, not to each person.** A call that wants three people and an extinguisher needs one of them to
bring it; the other two need not. So each needed skill or item takes one of the wanted places, the places left over are for whoever is
near, and only where nothing is left over are those who bring nothing passed over (`lacks_skill`, `lacks_equipment`). Where nobody within
reach brings it, the nearest go without: two hands now are better than none.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from pingan.features.dispatch.model import (
    OPEN,
    Candidate,
    Need,
    OfferStatus,
    Passed,
    Pick,
    Policy,
    PolicyKind,
    Reason,
    Role,
    Shortlist,
    WhyNot,
)
from pingan.features.dispatch.rules import odds
from pingan.features.dispatch.rules.roles import Duty, share_out
from pingan.features.incidents.model import CitizenMode
from pingan.kernel.errors import Fact
from pingan.kernel.geo import SPEED_MPS

GREY_S, TOO_OLD_S = 180.0, 600.0
"""A fix older than 3 min is told with the pick, older than 10 min is not believed."""
PAIR = 2
DETOUR = 1.34
"""Metres walked per metre of air line, measured on city street networks."""
OVERRULABLE = frozenset({
    WhyNot.RESTING, WhyNot.LACKS_SKILL, WhyNot.LACKS_EQUIPMENT, WhyNot.NO_POSITION, WhyNot.POSITION_TOO_OLD, WhyNot.NO_PATH, WhyNot.TOO_FAR,
    WhyNot.NEEDS_PARTNER, WhyNot.TAKEN_OFF,
})  # fmt: skip
"""Where the dispatcher knows better. Not the safety gate, not insurance, nobody twice, nobody who is busy elsewhere."""
_NOTHING: Mapping[str, Fact] = {}
_Why = tuple[WhyNot, Mapping[str, Fact]]


def shortlist(need: Need, candidates: Sequence[Candidate], policy: Policy, *, barred: AbstractSet[str] = frozenset()) -> Shortlist:
    """Who is best and why, for everyone on duty. The order of `candidates` does not matter."""
    why = _gate(need) or _sieve(barred, max(policy.rings_min) * 60.0)
    reasons = [why(one) for one in candidates]
    passed = [Passed(candidate=one, reason=no[0], facts=no[1]) for one, no in zip(candidates, reasons, strict=True) if no]
    able = [one for one, no in zip(candidates, reasons, strict=True) if not no]
    able, wanting = _who_brings_something(need, able)
    if need.pairing and len(able) + _already_in(candidates) < PAIR:
        able, wanting = [], [*wanting, *(Passed(candidate=one, reason=WhyNot.NEEDS_PARTNER, facts=_NOTHING) for one in able)]
    passed = sorted([*passed, *wanting], key=_by_nearness)
    return Shortlist(go=_picks(need, able, policy), passed=tuple(passed))


def brings(need: Need, one: Candidate) -> frozenset[str]:
    """Which of the needed skills and items this member adds to a team: held, carried, or fetched on the way."""
    fetched = {option.pickup.item for option in one.pickups} if one.pickups else frozenset()
    return (need.skills & one.skills) | (need.equipment & (one.kit | fetched))


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
            return WhyNot.NOT_INSURED, _NOTHING
        if not one.at_post and (one.position_age_s is None or one.position_age_s > TOO_OLD_S):
            return _no_fix(one.position_age_s)
        if one.eta_s is None:
            return WhyNot.NO_PATH, _NOTHING
        if one.eta_s > widest_s:
            return WhyNot.TOO_FAR, {"minutes": round(one.eta_s / 60), "limit_minutes": round(widest_s / 60)}
        return None

    return why


def _asked(status: OfferStatus) -> _Why:
    if status is OfferStatus.DECLINED:
        return WhyNot.DECLINED, _NOTHING
    return WhyNot.ASKED_ALREADY, {"status": status.value}


def _no_fix(age_s: float | None) -> _Why:
    if age_s is None:
        return WhyNot.NO_POSITION, _NOTHING
    return WhyNot.POSITION_TOO_OLD, {"minutes": round(age_s / 60)}


def _already_in(candidates: Sequence[Candidate]) -> int:
    return sum(1 for one in candidates if one.offered in OPEN)


def _who_brings_something(need: Need, able: list[Candidate]) -> tuple[list[Candidate], list[Passed]]:
    """Those with a place in the team, and those passed over because every place needs something they lack."""
    needed = need.skills | need.equipment
    if not needed or need.wanted > len(needed):
        return able, []
    useful = {one.member for one in able if brings(need, one)}
    if not useful:
        return able, []
    lacking = _lacking(need)
    return [one for one in able if one.member in useful], [
        Passed(candidate=one, reason=lacking[0], facts=lacking[1]) for one in able if one.member not in useful
    ]


def _lacking(need: Need) -> _Why:
    if need.skills:
        return WhyNot.LACKS_SKILL, {"skill": min(need.skills)}
    return WhyNot.LACKS_EQUIPMENT, {"item": min(need.equipment)}


def _by_nearness(passed: Passed) -> tuple[bool, float, str]:
    """Passed over, nearest first: the question is always "but he is next door, why not he?"."""
    eta_s = passed.candidate.eta_s
    return (eta_s is None, eta_s or 0.0, passed.candidate.member)


# ---- in which order --------------------------------------------------------------------------------------------------
def _picks(need: Need, able: Sequence[Candidate], policy: Policy) -> tuple[Pick, ...]:
    ranked = _first_bring_what_is_needed(need, sorted(able, key=_order(need, policy)))
    duties = share_out(need, ranked[: max(need.wanted, PAIR if need.pairing else 1)])
    ranks = {one.member: rank for rank, one in enumerate(sorted(able, key=_by_eta), start=1)}
    nobody, picks = 1.0, []
    for one in ranked:
        duty = duties.get(one.member)
        chance = odds.comes(one.odds, duty.eta_s if duty else _by_eta(one)[0], need.target_s)
        picks.append(_pick(need, one, duty, gain=nobody * chance, rank=ranks[one.member]))
        nobody *= 1 - chance
    return tuple(picks)


def _by_eta(one: Candidate) -> tuple[float, str]:
    assert one.eta_s is not None, "whoever has no path was passed over"
    return (one.eta_s, one.member)


def price(policy: Policy, one: Candidate) -> float:
    """The gain in P(somebody arrives in time) that one more question to him must bring; dearer the more he was asked today."""
    return policy.gain * (1 + 0.5 * one.asked_recently)


def _order(need: Need, policy: Policy) -> Callable[[Candidate], tuple[float, ...] | tuple[float, str] | tuple[float, float, str]]:
    """Nearest first; under `expected_gain` the best chance for the disturbance first."""
    if policy.kind is not PolicyKind.EXPECTED_GAIN:
        return _by_eta
    return lambda one: (-odds.comes(one.odds, _by_eta(one)[0], need.target_s) / price(policy, one), *_by_eta(one))


def _first_bring_what_is_needed(need: Need, ranked: list[Candidate]) -> list[Candidate]:
    """The same order, but the first `wanted` hold every needed skill and item that anybody brings."""
    missing, rest, chosen = set(need.skills | need.equipment), list(ranked), list[Candidate]()
    while missing and rest and len(chosen) < need.wanted:
        chosen.append(rest.pop(next_hand(need, rest, missing, need.wanted - len(chosen))))
        missing -= brings(need, chosen[-1])
    return chosen + rest


def next_hand(need: Need, ranked: Sequence[Candidate], missing: AbstractSet[str], places: int) -> int:
    """Index of whom to take next: the first, unless the places left are only enough for those who bring what is missing."""
    if not missing or len(missing) < places:
        return 0
    return next((index for index, one in enumerate(ranked) if brings(need, one) & missing), 0)


# ---- and why ---------------------------------------------------------------------------------------------------------
def _pick(need: Need, one: Candidate, duty: Duty | None, *, gain: float, rank: int) -> Pick:
    if duty is None:
        duty = Duty(member=one.member, role=Role.FIRST_RESPONSE, eta_s=_by_eta(one)[0], metres=one.metres or 0.0)
    return Pick(
        candidate=one,
        role=duty.role,
        eta_s=duty.eta_s,
        metres=duty.metres,
        gain=gain,
        via=duty.via,
        reasons=_reasons(need, one, duty, rank),
    )


def _reasons(need: Need, one: Candidate, duty: Duty, rank: int) -> tuple[Reason, ...]:
    reasons = [Reason(code="nearest", facts={"rank": rank})]
    if need.skills:
        reasons += [Reason(code="has_skill", facts={"skill": skill}) for skill in sorted(need.skills & one.skills)]
    if need.equipment:
        reasons += [Reason(code="carries", facts={"item": item}) for item in sorted(need.equipment & one.kit)]
    if duty.via:
        later_s = round(duty.eta_s - _by_eta(one)[0])
        reasons.append(Reason(code="fetches", facts={"item": duty.via.item, "house": duty.via.name, "seconds": later_s}))
    if one.at_post:
        reasons.append(Reason(code="at_post", facts=_NOTHING))
    elif one.position_age_s is not None and one.position_age_s > GREY_S:
        reasons.append(Reason(code="position_grey", facts={"minutes": round(one.position_age_s / 60)}))
    return (*reasons, Reason(code="odds", facts={"percent": round(one.odds * 100)}))


def by_hand(passed: Passed) -> Pick | None:
    """A member the dispatcher wants although the machine passed him over; None where even the dispatcher may not."""
    if passed.reason not in OVERRULABLE:
        return None
    one = passed.candidate
    if one.eta_s is None:
        one = replace(one, eta_s=_guess_s(one), metres=one.straight_metres * DETOUR, estimated=True)
    duty = Duty(member=one.member, role=Role.FIRST_RESPONSE, eta_s=_by_eta(one)[0], metres=one.metres or 0.0)
    why = (Reason(code="by_hand", facts={"passed": passed.reason.value}),)
    return Pick(candidate=one, role=duty.role, eta_s=duty.eta_s, metres=duty.metres, gain=0.0, reasons=why)


def _guess_s(one: Candidate) -> float:
    """Seconds for somebody without a way on the map: the detour of an ordinary street grid, or the age limit of a fix if he has none."""
    return TOO_OLD_S if one.position_age_s is None else one.straight_metres * DETOUR / SPEED_MPS[one.mode]

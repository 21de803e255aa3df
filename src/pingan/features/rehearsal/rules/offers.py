"""One call after another in the reference world of offers, through the engine that runs in production.

Time is virtual and moves from event to event: an answer comes, or the moment the engine asked to be woken. Each time the engine takes its
step and the step is done, just as the dispatch feature does it.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count

from pingan.features.dispatch.model import (
    ASKED,
    CALL_OUT_LIFE,
    COMING,
    OFFER_LIFE,
    CallOut,
    Candidate,
    Crowd,
    Need,
    Offer,
    OfferStatus,
    Role,
    Shortlist,
    Step,
)
from pingan.features.members.model import Force
from pingan.features.rehearsal.model import Fate, OffersResult, OfferWorld, PlayedCall, Reached, Somebody
from pingan.features.rulebook.model import CitizenMode, Policy
from pingan.kernel.chance import Chance
from pingan.kernel.geo import Mode

_START = datetime(2000, 1, 1, tzinfo=UTC)
_QUARTILE = 0.674490
"""A normal's upper quartile, in deviations."""
_3_MIN_S, _5_MIN_S = 180, 300
_LOOKS_AFTER_S = 300
"""So long after the last thing that time alone brings about a call is still looked after; whoever is not asked by then never is."""


@dataclass(frozen=True, slots=True)
class Engine:
    """The two questions the dispatch feature answers."""

    shortlist: Callable[[Need, Crowd, Policy], Shortlist]
    next_step: Callable[[CallOut, Need, Sequence[Offer], Shortlist, datetime], Step]


def play_cell(world: OfferWorld, policy: Policy, runs: int, chance: Chance, engine: Engine) -> OffersResult:
    """Play `runs` calls and sum up."""
    calls = [play_call(world, policy, populate(world, policy, chance), engine) for _ in range(runs)]
    reached = summed_up(calls)
    return OffersResult(
        members=world.members,
        acceptance=world.acceptance,
        policy=policy.name,
        runs=runs,
        p_within_3_min=reached.p_within_3_min,
        p_within_5_min=reached.p_within_5_min,
        median_s=reached.median_s,
        offers_per_call=reached.offers_per_call,
        extra_arrivals=round(sum(max(0, len(call.arrivals_s) - world.wanted) for call in calls) / runs, 3),
    )


def summed_up(calls: Sequence[PlayedCall]) -> Reached:
    """How soon somebody was there, over one call at least."""
    runs = len(calls)
    first_s = sorted(call.arrivals_s[0] if call.arrivals_s else math.inf for call in calls)
    median_s = (first_s[(runs - 1) // 2] + first_s[runs // 2]) / 2
    return Reached(
        p_within_3_min=round(sum(there_s <= _3_MIN_S for there_s in first_s) / runs, 4),
        p_within_5_min=round(sum(there_s <= _5_MIN_S for there_s in first_s) / runs, 4),
        median_s=round(median_s, 1) if math.isfinite(median_s) else None,
        offers_per_call=round(sum(call.offers for call in calls) / runs, 3),
    )


def populate(world: OfferWorld, policy: Policy, chance: Chance) -> tuple[Somebody, ...]:
    """Throw the dice for everyone once, in a fixed order, so that policies can be compared on the same people."""
    low, high = world.speed_quartiles_mps
    spread = math.log(high / low) / (2 * _QUARTILE)

    def somebody(number: int) -> Somebody:
        straight_m = world.radius_m * math.sqrt(chance.random())
        speed_mps = chance.lognormvariate(math.log(world.speed_mps), spread)
        speed_mps = min(max(speed_mps, world.speed_limits_mps[0]), world.speed_limits_mps[1])
        delay_s = min(chance.lognormvariate(math.log(world.answer_s), world.answer_sigma), policy.window_s - 1.0)
        comes, says_no = chance.random() < world.acceptance, chance.random() < world.says_no
        way_m = straight_m * world.detour
        return Somebody(
            member=f"{number:06}",
            straight_m=straight_m,
            travel_s=way_m / speed_mps,
            eta_s=way_m / (speed_mps if world.known_speeds else world.speed_mps),
            comes=comes,
            answers_s=delay_s if comes or says_no else None,
        )

    return tuple(somebody(number) for number in range(world.members))


def play_call(world: OfferWorld, policy: Policy, people: Sequence[Somebody], engine: Engine) -> PlayedCall:
    """One call, until nobody is left who might still answer."""
    need = Need(mode=CitizenMode.FIRST_RESPONSE, wanted=world.wanted, target_s=world.target_s)
    return play_out(need, policy, [_candidate(world, one) for one in people], people, engine)


def play_out(need: Need, policy: Policy, candidates: Sequence[Candidate], fates: Sequence[Fate], engine: Engine) -> PlayedCall:
    """One call among `candidates`, each with his own fate."""
    call = _Call(people={one.member: one for one in fates}, call_out=_call_out(policy, need.wanted), until=_given_up(need, policy))
    shortlist = engine.shortlist(need, Crowd.of(candidates), policy)
    while True:
        step = engine.next_step(call.call_out, need, tuple(call.offers.values()), shortlist, call.now)
        call.take(step)
        if not call.goes_on(step):
            return call.played()
        call.wait(step.wake)


def _given_up(need: Need, policy: Policy) -> datetime:
    """When nobody is asked any more: all rings are open, the target is lost, leader and police were called, and nobody left is worth it."""
    by_time_s = (len(policy.rings_min) * policy.ring_every_s, need.target_s, policy.leader_after_s, policy.police_after_s)
    return _START + timedelta(seconds=max(by_time_s) + policy.window_s + _LOOKS_AFTER_S)


@dataclass(slots=True)
class _Call:
    """A call being played: the one place where something changes."""

    people: dict[str, Fate]
    call_out: CallOut
    until: datetime
    now: datetime = _START
    offers: dict[str, Offer] = field(default_factory=dict)
    answers: list[tuple[datetime, int, str]] = field(default_factory=list)
    order: "count[int]" = field(default_factory=count)

    def take(self, step: Step) -> None:
        """Do what the engine said."""
        for offer in step.expire:
            self._move(offer.member, "expire")
        for offer in step.enough:
            self._move(offer.member, "recall")
        for pick in step.ask:
            self._ask(pick.candidate)
        if step.verb:
            self.call_out = replace(self.call_out, status=CALL_OUT_LIFE.after(self.call_out.status, step.verb))

    def goes_on(self, step: Step) -> bool:
        """Whether anything can still happen: an answer, or the engine asking somebody later."""
        waiting = any(offer.status in ASKED for offer in self.offers.values())
        enough = sum(offer.status in COMING for offer in self.offers.values()) >= self.call_out.wanted
        asks_later = step.wake is not None and step.wake <= self.until and not enough and len(self.offers) < len(self.people)
        return waiting or asks_later

    def wait(self, wake: datetime | None) -> None:
        """Let time pass until the next answer or `wake`, whichever is first."""
        if self.answers and (wake is None or self.answers[0][0] <= wake):
            self.now, _, member = heappop(self.answers)
            if self.offers[member].status in ASKED:
                self._move(member, "accept" if self.people[member].comes else "decline")
        elif wake is not None:
            self.now = wake

    def played(self) -> PlayedCall:
        there_s = (
            (offer.answered - _START).total_seconds() + self.people[offer.member].travel_s
            for offer in self.offers.values()
            if offer.status in COMING and offer.answered
        )
        return PlayedCall(arrivals_s=tuple(sorted(there_s)), offers=len(self.offers))

    def _ask(self, one: Candidate) -> None:
        self.offers[one.member] = _offer(self.call_out, one, self.now)
        answers_s = self.people[one.member].answers_s
        if answers_s is not None:
            heappush(self.answers, (self.now + timedelta(seconds=answers_s), next(self.order), one.member))

    def _move(self, member: str, verb: str) -> None:
        offer = self.offers[member]
        self.offers[member] = replace(offer, status=OFFER_LIFE.after(offer.status, verb), answered=self.now)


def _call_out(policy: Policy, wanted: int) -> CallOut:
    return CallOut(id="call", station="rehearsal", incident="call", policy=policy, wanted=wanted, started=_START)


def _candidate(world: OfferWorld, one: Somebody) -> Candidate:
    return Candidate(
        member=one.member, name="", force=Force.VOLUNTEER, mode=Mode.HURRY, eta_s=one.eta_s, metres=one.straight_m * world.detour,
        straight_metres=one.straight_m, estimated=True, position_age_s=0.0, odds=world.acceptance,
    )  # fmt: skip


def _offer(call_out: CallOut, one: Candidate, now: datetime) -> Offer:
    return Offer(
        id=one.member, station=call_out.station, call_out=call_out.id, incident=call_out.incident, member=one.member,
        role=Role.FIRST_RESPONSE, eta_s=one.eta_s or 0.0, metres=one.metres or 0.0, odds=one.odds, status=OfferStatus.SENT, queued=now,
        sent=now, due=now + timedelta(seconds=call_out.policy.window_s),
    )  # fmt: skip

"""The reference world of offers: the figures the engine is measured by, and what a played call must obey."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch import rules
from pingan.features.rehearsal import public
from pingan.features.rehearsal.model import POLICIES, OffersResult, OfferWorld, Somebody
from pingan.features.rehearsal.rules import Engine, play_call, populate
from pingan.kernel.errors import Invalid

ENGINE = Engine(shortlist=rules.shortlist, next_step=rules.next_step)
TEN = OfferWorld(members=10, acceptance=0.3)


def rehearse(policy: str, *, members: int = 10, runs: int = 2500, seed: int = 110, known_speeds: bool = False) -> OffersResult:
    return public.offers(members, 0.3, policy, runs, random.Random(seed), known_speeds=known_speeds)


@pytest.mark.parametrize(
    ("policy", "within_3", "within_5", "offers"),
    [("nearest-1", 0.28, 0.49, 3.3), ("nearest-3", 0.37, 0.59, 4.7), ("seven-replace", 0.46, 0.70, 8.0)],
)
def test_the_figures_of_the_reference_world(policy: str, within_3: float, within_5: float, offers: float) -> None:
    found = rehearse(policy)
    assert found.p_within_3_min == pytest.approx(within_3, abs=0.03)
    assert found.p_within_5_min == pytest.approx(within_5, abs=0.03)
    assert found.offers_per_call == pytest.approx(offers, abs=0.3)


def test_where_many_are_near_expected_gain_reaches_more_than_three_with_fewer_offers_than_seven() -> None:
    three, seven, gain = (rehearse(policy, members=30, runs=500) for policy in ("nearest-3", "seven-replace", "expected-gain"))
    assert three.p_within_5_min < gain.p_within_5_min
    assert gain.offers_per_call < seven.offers_per_call - 2


def test_knowing_each_ones_own_speed_is_worth_more_than_more_offers() -> None:
    assert rehearse("nearest-3", runs=1000, known_speeds=True).p_within_5_min > rehearse("nearest-3", runs=1000).p_within_5_min + 0.07


def test_the_same_seed_gives_the_same_result_and_another_seed_another() -> None:
    assert rehearse("nearest-3", runs=50) == rehearse("nearest-3", runs=50)
    assert rehearse("nearest-3", runs=50) != rehearse("nearest-3", runs=50, seed=111)


def test_where_fewer_than_half_are_reached_there_is_no_median() -> None:
    found = public.offers(3, 0.0, "nearest-3", 20, random.Random(1))
    assert (found.median_s, found.p_within_5_min, found.offers_per_call, found.extra_arrivals) == (None, 0.0, 3.0, 0.0)


@pytest.mark.parametrize("wrong", [{"members": 0}, {"acceptance": 1.1}, {"acceptance": float("nan")}, {"policy": "nearest-2"}, {"runs": 0}])
def test_a_cell_that_cannot_be_meant_is_refused(wrong: dict[str, object]) -> None:
    cell = {"members": 10, "acceptance": 0.3, "policy": "nearest-3", "runs": 10} | wrong
    with pytest.raises(Invalid) as refusal:
        public.offers(**cell, chance=random.Random(1))  # type: ignore[arg-type]
    assert refusal.value.facts == {"field": next(iter(wrong))}


# ---- one call by hand -------------------------------------------------------------------------------------------------
def fate(member: str, *, comes: bool, answers_s: float | None, eta_s: float, travel_s: float | None = None) -> Somebody:
    return Somebody(member=member, straight_m=eta_s * 2, eta_s=eta_s, travel_s=travel_s or eta_s, comes=comes, answers_s=answers_s)


def test_a_call_played_by_hand() -> None:
    people = [
        fate("silent", comes=False, answers_s=None, eta_s=50),
        fate("no", comes=False, answers_s=5, eta_s=60),
        fate("late", comes=True, answers_s=20, eta_s=70),
        fate("slow", comes=True, answers_s=10, eta_s=80, travel_s=300),
        fate("never asked", comes=True, answers_s=1, eta_s=90),
    ]
    call = play_call(TEN, POLICIES["nearest-3"], people, ENGINE)
    assert call.offers == 4, "the first yes (at 15 s) stops the asking; silence at 30 s is not replaced any more"
    assert call.arrivals_s == (20 + 70, 5 + 10 + 300), "who was asked before may still come, and is there first"


def test_recalling_at_the_first_yes_costs_the_one_who_would_have_been_there_first() -> None:
    people = [fate("slow", comes=True, answers_s=5, eta_s=50, travel_s=400), fate("quick", comes=True, answers_s=9, eta_s=60)]
    policy = replace(POLICIES["nearest-3"], recall_unanswered=True)
    assert play_call(TEN, policy, people, ENGINE).arrivals_s == (405,)
    assert play_call(TEN, POLICIES["nearest-3"], people, ENGINE).arrivals_s == (69, 405)


@given(st.integers(1, 12), st.floats(0, 1), st.sampled_from(sorted(POLICIES)), st.integers(0, 10_000))
def test_laws_of_a_played_call(members: int, acceptance: float, policy: str, seed: int) -> None:
    world = OfferWorld(members=members, acceptance=acceptance)
    people = populate(world, POLICIES[policy], random.Random(seed))
    call = play_call(world, POLICIES[policy], people, ENGINE)
    assert len(call.arrivals_s) <= call.offers <= members
    assert bool(call.arrivals_s) == any(one.comes for one in people), "somebody who would come is found in the end"
    if not call.arrivals_s:
        assert call.offers == members

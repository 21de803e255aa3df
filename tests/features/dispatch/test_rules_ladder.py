"""Whom to ask next, when to stop, when to hand on: examples, and laws over calls played at random."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pingan.features.dispatch.model import ASKED, CallOutStatus, Candidate, Need, OfferStatus, Role, Step
from pingan.features.rulebook.model import CitizenMode, Policy, PolicyKind
from tests.features.dispatch.calls import (
    FIRE,
    HELP,
    START,
    Call,
    able_crowds,
    crowds,
    gaining,
    names,
    nearest,
    needs,
    policies,
    replacing,
    somebody,
)

TEN = [somebody(f"m{n}", eta_s=30.0 + 10 * n) for n in range(10)]


# ---- nearest ----------------------------------------------------------------------------------------------------------
def test_the_nearest_are_asked_and_a_no_passes_on_at_once() -> None:
    call = Call(TEN)
    assert names(call.look().ask) == ["m0", "m1", "m2"]
    assert names(call.declines("m1").ask) == ["m3"]
    assert call.waiting == ["m0", "m2", "m3"]


def test_silence_passes_on_when_the_window_ends_and_not_before() -> None:
    call = Call(TEN)
    assert call.look().wake == START + timedelta(seconds=30)
    assert call.later(29.9) == Step(wake=START + timedelta(seconds=30))
    step = call.later(0.1)
    assert [offer.member for offer in step.expire] == ["m0", "m1", "m2"]
    assert names(step.ask) == ["m3", "m4", "m5"]


def test_enough_and_the_others_are_thanked() -> None:
    call = Call(TEN, wanted=1)
    call.look()
    step = call.accepts("m1")
    assert [offer.member for offer in step.enough] == ["m0", "m2"]
    assert step.verb == "fill"
    assert (step.ask, step.wake, call.waiting) == ((), None, [])


def test_where_the_policy_lets_late_answers_come_nobody_is_recalled() -> None:
    call = Call(TEN, nearest(recall_unanswered=False), wanted=1)
    call.look()
    call.later(5)
    step = call.accepts("m1")
    assert (step.enough, step.ask, step.wake) == ((), (), START + timedelta(seconds=30))
    call.accepts("m0")
    assert call.coming == ["m0", "m1"]
    assert [offer.member for offer in call.later(25).expire] == ["m2"]


def test_a_withdrawal_opens_the_call_again() -> None:
    call = Call(TEN, wanted=1)
    call.look()
    call.accepts("m0")
    step = call.withdraws("m0")
    assert (step.verb, names(step.ask), call.status) == ("reopen", ["m3", "m4", "m5"], CallOutStatus.ASKING)


def test_who_has_finished_still_counts_as_having_come() -> None:
    call = Call(TEN, wanted=1)
    call.look()
    call.accepts("m0")
    call.arrives("m0")
    call.offers["m0"] = replace(call.offers["m0"], status=OfferStatus.DONE)
    assert call.look() == Step()


# ---- replace, gain ----------------------------------------------------------------------------------------------------
def test_seven_at_once_and_an_acceptance_is_not_replaced() -> None:
    call = Call(TEN, replacing(7), wanted=3)
    assert len(call.look().ask) == 7
    assert call.accepts("m0").ask == ()
    assert names(call.declines("m1").ask) == ["m7"]


def test_more_wanted_than_the_width_are_asked_at_once() -> None:
    assert len(Call(TEN, replacing(2), wanted=4).look().ask) == 4


def test_expected_gain_asks_few_who_surely_come_and_many_who_rarely_do() -> None:
    def first_asked(odds: float) -> int:
        return len(Call([replace(one, odds=odds) for one in TEN], gaining(0.1), wanted=1).look().ask)

    assert [first_asked(odds) for odds in (0.95, 0.5, 0.3)] == [1, 3, 4]


def test_expected_gain_asks_one_at_least_however_small_the_hope() -> None:
    call = Call([somebody("far", eta_s=800, odds=0.05), somebody("farther", eta_s=880, odds=0.05)], gaining(0.3, rings_min=(15,)), wanted=1)
    assert names(call.look().ask) == ["far"]
    assert names(call.declines("far").ask) == ["farther"]


def test_expected_gain_spares_those_who_were_asked_a_lot_today() -> None:
    people = [somebody("li", eta_s=60, odds=0.5), somebody("weary", eta_s=60, odds=0.5, asked_recently=6)]
    assert names(Call(people, gaining(0.1), wanted=1).look().ask) == ["li"]


def test_growing_silence_makes_room_for_one_more() -> None:
    call = Call(TEN, gaining(0.1), wanted=1)
    first = len(call.look().ask)
    assert len(call.later(25).ask) >= 1
    assert len(call.waiting) > first


# ---- rings ------------------------------------------------------------------------------------------------------------
def test_rings_open_with_time() -> None:
    people = [somebody("near", eta_s=200), somebody("middle", eta_s=400), somebody("far", eta_s=800)]
    call = Call(people, nearest(window_s=200, ring_every_s=45))
    step = call.look()
    assert (names(step.ask), step.wake) == (["near"], START + timedelta(seconds=30))
    assert names(call.later(44).ask) == []
    assert names(call.later(1).ask) == ["middle"]
    assert names(call.later(45).ask) == ["far"]


def test_a_call_in_the_fields_does_not_wait_for_a_ring_nobody_stands_in() -> None:
    call = Call([somebody("far", eta_s=800), somebody("also", eta_s=850)])
    assert names(call.look().ask) == ["far", "also"]


def test_once_somebody_out_there_was_asked_his_ring_stays_open() -> None:
    call = Call([somebody(f"m{n}", eta_s=700 + n) for n in range(5)])
    assert len(call.look().ask) == 3
    assert names(call.declines("m0").ask) == ["m3"]


def test_who_brings_what_is_missing_is_asked_from_beyond_the_ring() -> None:
    people = [*TEN[:4], somebody("far", eta_s=500, kit=frozenset({"extinguisher"}))]
    call = Call(people, need=FIRE)
    assert names(call.look().ask) == ["m0", "m1", "far"]
    call.declines("far")
    assert call.waiting == ["m0", "m1", "m2"], "nobody else brings one: the nearest go"


def test_when_the_bringer_declines_the_next_bringer_is_asked() -> None:
    kit = frozenset({"extinguisher"})
    people = [*TEN[:5], somebody("near", eta_s=200, kit=kit), somebody("second", eta_s=250, kit=kit)]
    call = Call(people, need=FIRE)
    call.look()
    assert names(call.declines("near").ask) == ["second"]


# ---- the dispatcher's word --------------------------------------------------------------------------------------------
def test_the_dispatchers_list_goes_first_in_his_order_and_alone() -> None:
    call = Call(TEN, nearest(2), queue=("m7", "m3", "m5"))
    assert names(call.look().ask) == ["m7", "m3"]
    assert names(call.declines("m7").ask) == ["m5"]
    assert names(call.declines("m3").ask) == [], "one he named has not answered yet"
    assert names(call.declines("m5").ask) == ["m0", "m1"], "then the machine goes on"


def test_he_may_name_somebody_the_machine_passed_over_but_nobody_who_is_busy() -> None:
    people = [somebody("weary", resting=True), somebody("busy", busy=True), *TEN[:3]]
    call = Call(people, queue=("busy", "weary"))
    assert names(call.look().ask) == ["weary"]


def test_whoever_he_adds_when_enough_have_come_is_not_thanked_away() -> None:
    call = Call(TEN, wanted=1)
    call.look()
    call.accepts("m0")
    call.name("m9")
    assert call.waiting == ["m9"]
    call.accepts("m9")
    assert call.coming == ["m0", "m9"]


def test_who_was_taken_off_is_not_asked() -> None:
    call = Call(TEN)
    call.call_out = replace(call.call_out, barred=("m0", "m2"))
    assert names(call.look().ask) == ["m1", "m3", "m4"]


# ---- handing on -------------------------------------------------------------------------------------------------------
def test_all_decline_and_the_leader_has_it_at_once_then_police() -> None:
    call = Call(TEN[:2])
    call.look()
    call.declines("m0")
    assert call.declines("m1").verb == "to_leader"
    assert call.later(239).verb is None
    assert call.later(1).verb == "to_police"
    assert call.look() == Step()


def test_nobody_on_duty_is_the_leaders_call_at_once() -> None:
    assert Call([]).look().verb == "to_leader"


def test_nobody_coming_after_the_time_set_goes_to_the_leader_while_asking_goes_on() -> None:
    call = Call(TEN, nearest(1, window_s=200))
    call.look()
    step = call.later(150)
    assert (step.verb, call.waiting) == ("to_leader", ["m0"])
    assert names(call.declines("m0").ask) == ["m1"]
    assert call.later(90).verb == "to_police"
    assert call.declines("m1").ask == (), "police have it: nobody else is disturbed"


def test_the_shift_leader_is_rung_however_far_and_police_have_it_when_his_window_ends() -> None:
    far, farther = somebody("far", eta_s=1500, leader=True), somebody("farther", eta_s=2000, leader=True)
    call = Call([*TEN[:1], farther, far])
    call.look()
    step = call.declines("m0")
    assert (step.verb, step.reason) == ("to_leader", None)
    assert call.waiting == ["far"], "the nearest leader, and one at a time"
    assert call.declines("far").leader is not None
    assert call.waiting == ["farther"]
    assert call.later(29).verb is None
    assert call.later(1).verb == "to_police"


def test_with_no_leader_on_duty_the_call_out_says_so_until_one_comes() -> None:
    call = Call([])
    assert (call.look().verb, call.call_out.reason) == ("to_leader", "no_leader_on_duty")
    call.people.append(somebody("li", leader=True))
    call.wake()
    assert (call.waiting, call.call_out.reason) == (["li"], "")


@pytest.mark.parametrize(
    ("facts", "rung"),
    [
        ({"eta_s": None}, True),
        ({"position_age_s": None, "eta_s": None}, True),
        ({"resting": True}, False),
        ({"insured": False}, False),
        ({"busy": True}, False),
    ],
)
def test_the_machine_rings_a_leader_over_distance_but_not_over_rest_insurance_or_another_call(facts: dict[str, Any], rung: bool) -> None:
    call = Call([somebody("li", leader=True, **facts)])
    call.look()
    assert call.waiting == (["li"] if rung else [])


def test_one_leader_alone_is_not_rung_to_where_people_go_in_pairs() -> None:
    need = replace(HELP, pairing=True)
    call = Call([somebody("li", eta_s=1500, leader=True)], need=need)
    call.look()
    assert call.waiting == []
    pair = Call([somebody("li", eta_s=1500, leader=True), somebody("wu", eta_s=1600, leader=True)], need=need)
    pair.look()
    assert pair.waiting == ["li"]


def test_a_leader_called_by_hand_is_rung_though_enough_are_coming_and_not_thanked_away() -> None:
    call = Call([*TEN[:1], somebody("li", eta_s=1500, leader=True)], wanted=1)
    call.look()
    call.accepts("m0")
    call.call_out = replace(call.call_out, status=CallOutStatus.WITH_LEADER)
    call.look()
    assert (call.status, call.waiting) == (CallOutStatus.FILLED, ["li"])
    call.arrives("m0")
    assert call.waiting == ["li"]


def test_somebody_on_the_way_keeps_the_call_from_being_handed_on() -> None:
    call = Call(TEN, nearest(1))
    call.look()
    call.accepts("m0")
    assert call.later(600).verb is None
    assert call.withdraws("m0").verb is None, "the time starts again when the last one withdraws"
    assert call.later(150).verb == "to_leader"


def test_a_late_yes_fills_a_call_that_was_handed_on() -> None:
    call = Call([somebody("li")], nearest(1, window_s=400), wanted=1)
    call.look()
    call.later(240)
    assert call.status is CallOutStatus.WITH_POLICE
    assert call.accepts("li").verb == "fill"


@pytest.mark.parametrize("status", [CallOutStatus.RECALLED, CallOutStatus.OVER])
def test_what_is_over_is_over(status: CallOutStatus) -> None:
    call = Call(TEN)
    call.call_out = replace(call.call_out, status=status)
    assert call.look() == Step()


def test_somebody_new_on_duty_is_found_within_half_a_minute() -> None:
    call = Call(TEN[:1])
    call.look()
    call.accepts("m0")
    call.people.append(somebody("new"))
    assert names(call.wake().ask) == ["new"]
    assert call.now <= START + timedelta(seconds=30)


@pytest.mark.parametrize(
    ("policy", "after_s", "again_s"),
    [
        (nearest(), 60, 30), (nearest(), 600, 30), (nearest(), 3600, 180), (nearest(), 86_400, 4320),
        (gaining(), 60, 15), (gaining(), 600, 30), (gaining(), 3600, 180),
    ],
)  # fmt: skip
def test_the_longer_a_call_has_looked_the_less_often_it_looks(policy: Policy, after_s: float, again_s: float) -> None:
    call = Call(TEN[:1], policy)
    call.look()
    call.accepts("m0")
    call.later(after_s)
    assert call.plan().wake == call.now + timedelta(seconds=again_s)


def test_somebody_who_gives_up_after_hours_is_looked_for_anew_as_at_the_start() -> None:
    call = Call(TEN[:2], wanted=2)
    call.look()
    for member in ("m0", "m1"):
        call.accepts(member)
    call.later(7200)
    call.withdraws("m1")
    assert (call.status, call.plan().wake) == (CallOutStatus.ASKING, call.now + timedelta(seconds=30))


def test_fetching_and_leading_is_asked_for_in_the_offer() -> None:
    call = Call(
        [somebody("li", kit=frozenset({"extinguisher"})), somebody("wang", eta_s=70), somebody("zhao", eta_s=80, leader=True)], need=FIRE
    )
    assert [pick.role for pick in call.look().ask] == [Role.FIRST_RESPONSE, Role.FIRST_RESPONSE, Role.COORDINATE]


def test_whoever_lacked_a_partner_is_asked_when_a_leader_is_rung() -> None:
    need = replace(HELP, pairing=True)
    near, far, farther = somebody("li", eta_s=1), somebody("wu", eta_s=61, leader=True), somebody("zhao", eta_s=61, leader=True)
    call = Call([near, far, farther], nearest(1, rings_min=(1,)), need=need, wanted=1)
    step = call.look()
    assert step.leader is not None
    assert (step.leader.candidate.member, names(step.ask)) == ("wu", ["li"])
    assert call.plan() == Step(wake=call.plan().wake)


def test_that_no_leader_is_on_duty_is_no_longer_said_once_enough_are_coming() -> None:
    call = Call([somebody("li")], nearest(1, window_s=200), wanted=1)
    call.look()
    call.later(150)
    assert (call.status, call.call_out.reason) == (CallOutStatus.WITH_LEADER, "no_leader_on_duty")
    call.accepts("li")
    assert (call.status, call.call_out.reason) == (CallOutStatus.FILLED, "")


def test_when_the_last_leader_turns_back_police_have_it_in_the_same_step() -> None:
    call = Call([somebody("li", eta_s=1), somebody("boss", eta_s=61, leader=True)], nearest(rings_min=(1,)), wanted=1)
    call.look()
    assert call.declines("li").verb == "to_leader"
    assert call.accepts("boss").verb == "fill"
    assert call.withdraws("boss").verb == "to_police"


# ---- laws -------------------------------------------------------------------------------------------------------------
deeds = st.lists(
    st.tuples(st.sampled_from(["accepts", "declines", "declines", "withdraws", "arrives", "wake", "later"]), st.integers(0, 50)),
    max_size=14,
)
NAMES = st.lists(st.sampled_from([f"m{n:02}" for n in range(9)]), max_size=3)
plays = st.builds(
    lambda people, policy, need, wanted, queue: Call(people, policy, need, wanted, tuple(queue)),
    st.one_of(crowds, able_crowds), policies, needs, st.integers(1, 4), NAMES,
)  # fmt: skip


def _do(call: Call, deed: str, number: int) -> Step:
    may = {"accepts": call.waiting, "declines": call.waiting, "withdraws": call.coming, "arrives": call.coming}.get(deed, [])
    if deed == "arrives":
        may = [member for member in may if call.offers[member].status is OfferStatus.ACCEPTED]
    if may:
        return getattr(call, deed)(may[number % len(may)])  # type: ignore[no-any-return]
    return call.later(number) if deed == "later" else call.wake()


@settings(max_examples=100)
@given(plays, deeds)
def test_laws_of_every_step(call: Call, todo: list[tuple[str, int]]) -> None:
    places = max(call.wanted, 2 if call.need.pairing else 1)
    step = call.look()
    for deed, number in [("wake", 0), *todo]:
        assert len(set(call.asked)) == len(call.asked), "nobody is asked twice"
        assert not any(offer.status in ASKED and offer.due and offer.due <= call.now for offer in call.offers.values())
        assert step.wake is None or step.wake > call.now
        again = call.plan()
        assert again == Step(wake=again.wake), "a step taken leaves nothing to do"
        if len(call.coming) >= places:
            assert not step.ask
        elif call.policy.kind is PolicyKind.NEAREST:
            assert sum(not call.offers[member].leader for member in call.waiting) <= call.policy.width
        elif call.policy.kind is PolicyKind.REPLACE and step.ask:
            assert sum(not call.offers[member].leader for member in call.waiting) + len(call.coming) <= max(call.policy.width, places)
        if call.waiting and call.status is not CallOutStatus.FILLED:
            assert again.wake, "a silent phone is never forgotten"
        step = _do(call, deed, number)


@given(plays, deeds)
def test_no_citizen_is_ever_asked_where_citizens_are_not_sent(call: Call, todo: list[tuple[str, int]]) -> None:
    call.need = replace(call.need, mode=CitizenMode.NEVER)
    call.look()
    for deed, number in todo:
        _do(call, deed, number)
    assert not call.asked


@given(able_crowds, st.integers(1, 5), st.integers(0, 20))
def test_a_no_is_replaced_at_once_if_anybody_is_left(people: list[Candidate], width: int, turn: int) -> None:
    for policy in (nearest(width, rings_min=(20,)), replacing(width, rings_min=(20,))):
        call = Call(people, policy, wanted=1)
        call.look()
        if call.waiting and len(call.asked) < len(people):
            assert len(call.declines(call.waiting[turn % len(call.waiting)]).ask) == 1


@given(crowds, policies, needs, st.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_given_does_not_matter(people: list[Candidate], policy: Policy, need: Need, dice: object) -> None:
    call, other = Call(people, policy, need), Call(list(people), policy, need)
    dice.shuffle(other.people)  # type: ignore[attr-defined]
    assert call.look() == other.look()
    assert call.later(20) == other.later(20)


@given(able_crowds, policies)
def test_if_everybody_stays_silent_police_have_it_to_the_second(people: list[Candidate], policy: Policy) -> None:
    call = Call(people, policy, HELP)
    call.look()
    while call.plan().wake:
        call.wake()
    assert call.status is CallOutStatus.WITH_POLICE
    rung = [offer.due for offer in call.offers.values() if offer.leader and offer.due]
    handed = min(START + timedelta(seconds=policy.police_after_s), max(rung) if rung else datetime.max.replace(tzinfo=UTC))
    last_window = max([offer.due for offer in call.offers.values() if offer.due], default=START)
    assert call.now == max(handed, last_window)

"""Who does what at the scene."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch.model import Candidate, Need, Offer, OfferStatus, Role
from pingan.features.dispatch.rules import Duty, assign_roles
from pingan.features.members.model import Force
from tests.features.dispatch.calls import FIRE, HELP, START, able_crowds, fetching, needs, offer_to, somebody

COMING: dict[str, Any] = {"status": OfferStatus.ACCEPTED, "answered": START + timedelta(seconds=9)}


def share(need: Need, *people: Candidate, **there: Offer) -> Mapping[str, Duty]:
    offers = [there.get(one.member) or offer_to(one, **COMING) for one in people]
    return assign_roles(need, offers, {one.member: one for one in people})


def roles(duties: Mapping[str, Duty]) -> dict[str, Role]:
    return {member: duty.role for member, duty in duties.items()}


def test_whoever_has_it_there_first_fetches_it() -> None:
    duties = share(
        FIRE, somebody("near", eta_s=50, pickups=(fetching(300),)), somebody("by_house", eta_s=80, pickups=(fetching(95, house="h2"),))
    )
    assert roles(duties) == {"near": Role.FIRST_RESPONSE, "by_house": Role.FETCH_EQUIPMENT}
    assert duties["by_house"].eta_s == 95
    assert duties["by_house"].via == fetching(95, house="h2").pickup


def test_nobody_fetches_what_somebody_carries_there_sooner() -> None:
    assert (
        Role.FETCH_EQUIPMENT
        not in roles(share(FIRE, somebody("a", pickups=(fetching(100),)), somebody("b", eta_s=90, kit=FIRE.equipment))).values()
    )
    assert (
        Role.FETCH_EQUIPMENT
        in roles(share(FIRE, somebody("a", pickups=(fetching(100),)), somebody("b", eta_s=110, kit=FIRE.equipment))).values()
    )


def test_alone_one_fetches_only_what_hangs_on_the_way() -> None:
    assert roles(share(FIRE, somebody("li", eta_s=60, pickups=(fetching(180),)))) == {"li": Role.FETCH_EQUIPMENT}
    assert roles(share(FIRE, somebody("li", eta_s=60, pickups=(fetching(181),)))) == {"li": Role.FIRST_RESPONSE}


def test_the_third_coordinates_a_leader_before_a_guard_before_the_next() -> None:
    three = [somebody("a", eta_s=10, leader=True), somebody("b", eta_s=20), somebody("c", eta_s=30)]
    assert roles(share(HELP, *three)) == {"a": Role.FIRST_RESPONSE, "b": Role.COORDINATE, "c": Role.FIRST_RESPONSE}
    guard = somebody("d", eta_s=40, force=Force.GUARD)
    assert roles(share(HELP, *three, guard))["d"] is Role.COORDINATE
    leader = somebody("e", eta_s=50, leader=True)
    assert roles(share(HELP, *three, guard, leader))["e"] is Role.COORDINATE
    assert Role.COORDINATE not in roles(share(HELP, *three[:2])).values()


def test_when_the_fetcher_withdraws_another_fetches() -> None:
    a, b = somebody("a", eta_s=50, pickups=(fetching(90),)), somebody("b", eta_s=70, pickups=(fetching(100),))
    assert roles(share(FIRE, a, b)) == {"a": Role.FETCH_EQUIPMENT, "b": Role.FIRST_RESPONSE}
    gone = offer_to(a, status=OfferStatus.WITHDRAWN)
    assert roles(share(FIRE, a, b, a=gone)) == {"b": Role.FETCH_EQUIPMENT}


def test_orders_do_not_change_on_the_way_for_a_few_seconds() -> None:
    a, b = somebody("a", eta_s=50, pickups=(fetching(90),)), somebody("b", eta_s=70, pickups=(fetching(80),))
    told = offer_to(a, role=Role.FETCH_EQUIPMENT, via=fetching(90).pickup, **COMING)
    assert roles(share(FIRE, a, b, a=told)) == {"a": Role.FETCH_EQUIPMENT, "b": Role.FIRST_RESPONSE}


def test_whoever_is_there_keeps_his_part_and_what_he_brought_is_there() -> None:
    a, b = somebody("a", eta_s=0.0), somebody("b", eta_s=70, pickups=(fetching(80),))
    there = offer_to(a, status=OfferStatus.ARRIVED, role=Role.FETCH_EQUIPMENT, via=fetching(90).pickup)
    assert roles(share(FIRE, a, b, a=there)) == {"a": Role.FETCH_EQUIPMENT, "b": Role.FIRST_RESPONSE}
    empty_handed = replace(there, role=Role.FIRST_RESPONSE, via=None)
    assert roles(share(FIRE, a, b, a=empty_handed)) == {"a": Role.FIRST_RESPONSE, "b": Role.FETCH_EQUIPMENT}


def test_a_member_whose_position_is_lost_counts_with_what_his_offer_says() -> None:
    told = offer_to(somebody("li", eta_s=70), role=Role.FETCH_EQUIPMENT, via=fetching(70).pickup, **COMING)
    assert roles(assign_roles(FIRE, [told], {})) == {"li": Role.FETCH_EQUIPMENT}
    assert roles(assign_roles(FIRE, [told], {"li": somebody("li", eta_s=None)})) == {"li": Role.FETCH_EQUIPMENT}


@given(needs, able_crowds, st.randoms(use_true_random=False))
def test_laws(need: Need, people: list[Candidate], dice: object) -> None:
    duties = share(need, *people)
    assert sorted(duties) == sorted(one.member for one in people)
    items = [duty.via.item for duty in duties.values() if duty.via]
    assert len(set(items)) == len(items), "no item is fetched twice"
    assert set(items) <= need.equipment
    assert all((duty.role is Role.FETCH_EQUIPMENT) == (duty.via is not None) for duty in duties.values())
    assert list(roles(duties).values()).count(Role.COORDINATE) <= 1
    if any(not duty.via for duty in duties.values()):
        first = min((duty for duty in duties.values() if not duty.via), key=lambda duty: (duty.eta_s, duty.member))
        assert first.role is Role.FIRST_RESPONSE
    shuffled = list(people)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert share(need, *shuffled) == duties

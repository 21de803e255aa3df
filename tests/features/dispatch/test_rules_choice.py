"""Who may go, in which order, and why not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Candidate, Crowd, Need, OfferStatus, Role, Shortlist, Thing, WhyNot
from pingan.features.dispatch.queries.shortlists import row_of
from pingan.features.dispatch.rules import by_hand
from pingan.features.dispatch.rules.choice import asked_for, brings
from pingan.features.members.model import Force
from pingan.features.rulebook.model import CitizenMode, Policy
from pingan.kernel.geo import SPEED_MPS, Mode
from tests.features.dispatch.calls import FIRE, HELP, able_crowds, crowds, fetching, gaining, names, nearest, needs, policies, somebody
from tests.world import FIRE_AT_0920


def shortlist(need: Need, people: Sequence[Candidate], policy: Policy, barred: frozenset[str] = frozenset()) -> Shortlist:
    return rules.shortlist(need, Crowd.of(people), policy, barred=barred)


def reasons(found: Shortlist) -> dict[str, WhyNot]:
    return {one.candidate.member: one.reason for one in found.passed}


@given(needs, crowds, policies, st.sets(st.sampled_from(["m00", "m03"])))
def test_everyone_is_told_why_exactly_once(need: Need, people: list[Candidate], policy: Policy, barred: set[str]) -> None:
    found = shortlist(need, people, policy, barred=frozenset(barred))
    everyone = [*names(found.go), *reasons(found)]
    assert sorted(everyone) == sorted(one.member for one in people)
    assert len(found.passed) == len(reasons(found))


def first_reason(need: Need, one: Candidate, widest_s: float, barred: set[str]) -> WhyNot | None:
    """The reasons as one would say them of one person, in order; what only a team makes of him is left out."""
    shut = need.mode is CitizenMode.NEVER or (need.mode is CitizenMode.JOINT and not need.with_police)
    far = one.joined or one.straight_metres > widest_s * SPEED_MPS[one.mode] if one.eta_s is None else one.eta_s > widest_s
    reasons = {
        WhyNot.NOT_FOR_CITIZENS: shut,
        WhyNot.DECLINED: one.offered is OfferStatus.DECLINED,
        WhyNot.ASKED_ALREADY: one.offered is not None,
        WhyNot.TAKEN_OFF: one.member in barred,
        WhyNot.BUSY: one.busy,
        WhyNot.RESTING: one.resting,
        WhyNot.NOT_INSURED: not one.insured,
        WhyNot.NO_POSITION: not one.at_post and one.position_age_s is None,
        WhyNot.POSITION_TOO_OLD: not one.at_post and (one.position_age_s or 0) > 600,
        WhyNot.TOO_FAR: far,
        WhyNot.NO_PATH: one.eta_s is None,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


@given(needs, crowds, policies, st.sets(st.sampled_from(["m00", "m03"])))
def test_a_screen_offers_to_ask_just_those_whom_the_dispatcher_may_ask_all_the_same(
    need: Need, people: list[Candidate], policy: Policy, barred: set[str]
) -> None:
    found = shortlist(need, people, policy, barred=frozenset(barred))
    for group in row_of(found, need.mode, FIRE_AT_0920, estimated=False).passed:
        assert [by_hand(found, member) is not None for member in group.people.members] == [group.overrulable] * len(group.people.members)


TEAM = {WhyNot.SKILL_RAN_OUT, WhyNot.LACKS_SKILL, WhyNot.LACKS_EQUIPMENT, WhyNot.NEEDS_PARTNER}
odd_crowds = st.lists(
    st.builds(
        somebody, eta_s=st.none() | st.floats(0, 2000), straight_metres=st.floats(0, 5000), joined=st.booleans(), busy=st.booleans(),
        resting=st.booleans(), insured=st.booleans(), at_post=st.booleans(), position_age_s=st.none() | st.floats(0, 1300),
        offered=st.none() | st.sampled_from(OfferStatus), mode=st.sampled_from(Mode),
    ),
    max_size=8,
).map(lambda people: [replace(one, member=f"m{number:02}") for number, one in enumerate(people)])  # fmt: skip


@given(needs, crowds | odd_crowds, policies, st.sets(st.sampled_from(["m00", "m03"])))
def test_of_several_reasons_the_first_is_told(need: Need, people: list[Candidate], policy: Policy, barred: set[str]) -> None:
    found = shortlist(need, people, policy, barred=frozenset(barred))
    told = {pick.candidate.member: None for pick in found.go} | reasons(found)
    for one in people:
        expected = first_reason(need, one, policy.widest_s, barred)
        assert told[one.member] is expected or (expected is None and told[one.member] in TEAM)


@given(needs, crowds, policies)
def test_one_by_one_and_in_columns_the_same_is_told(need: Need, people: list[Candidate], policy: Policy) -> None:
    found = shortlist(need, people, policy)
    for place, verdict in enumerate(found.verdicts.tolist()):
        one = found.passed.make(place)
        assert found.reasons[verdict] == (one.reason, one.facts)
        assert found.passed.find(one.candidate.member) == one
    assert all(found.go.find(pick.candidate.member) == pick for pick in found.go)
    assert len(set(map(repr, found.reasons))) == len(found.reasons), "each is said once"


@given(needs, crowds, policies, st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_given_does_not_matter(need: Need, people: list[Candidate], policy: Policy, dice: object) -> None:
    shuffled = list(people)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    found, other = shortlist(need, people, policy), shortlist(need, shuffled, policy)
    assert ([*other.go], [*other.passed]) == ([*found.go], [*found.passed])


@given(needs, crowds, policies)
def test_no_citizen_goes_where_citizens_are_not_sent(need: Need, people: list[Candidate], policy: Policy) -> None:
    for shut in (replace(need, mode=CitizenMode.NEVER), replace(need, mode=CitizenMode.JOINT, with_police=False)):
        found = shortlist(shut, people, policy)
        assert not found.go
        assert set(reasons(found).values()) <= {WhyNot.NOT_FOR_CITIZENS}


@given(needs, crowds, policies)
def test_nobody_goes_who_should_not(need: Need, people: list[Candidate], policy: Policy) -> None:
    for pick in shortlist(need, people, policy).go:
        one = pick.candidate
        assert one.insured
        assert not one.busy
        assert not one.resting
        assert one.at_post or (one.position_age_s is not None and one.position_age_s <= 600)
        assert one.eta_s is not None
        assert one.eta_s <= max(policy.rings_min) * 60


@given(needs, able_crowds, policies)
def test_the_first_asked_bring_together_what_anybody_brings(need: Need, people: list[Candidate], policy: Policy) -> None:
    go = [pick.candidate for pick in shortlist(need, people, policy).go]
    if need.wanted >= len(asked_for(need)):
        assert _brought(need, go[: need.wanted]) == _brought(need, go)


def _brought(need: Need, people: Sequence[Candidate]) -> set[Thing]:
    return {thing for one in people for thing in brings(need, one)}


@given(able_crowds, policies)
def test_gains_add_up_to_a_chance(people: list[Candidate], policy: Policy) -> None:
    gains = [pick.gain for pick in shortlist(HELP, people, policy).go]
    assert all(0 <= gain <= 1 for gain in gains)
    assert sum(gains) <= 1 + 1e-9


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"offered": OfferStatus.DECLINED, "busy": True}, WhyNot.DECLINED),
        ({"offered": OfferStatus.EXPIRED, "busy": True}, WhyNot.ASKED_ALREADY),
        ({"offered": OfferStatus.WITHDRAWN}, WhyNot.ASKED_ALREADY),
        ({"busy": True, "resting": True}, WhyNot.BUSY),
        ({"resting": True, "insured": False}, WhyNot.RESTING),
        ({"insured": False, "position_age_s": None}, WhyNot.NOT_INSURED),
        ({"position_age_s": None, "eta_s": None}, WhyNot.NO_POSITION),
        ({"position_age_s": 601.0, "eta_s": None}, WhyNot.POSITION_TOO_OLD),
        ({"position_age_s": 601.0, "at_post": True, "eta_s": None}, WhyNot.NO_PATH),
        ({"eta_s": None}, WhyNot.NO_PATH),
        ({"eta_s": 901.0}, WhyNot.TOO_FAR),
    ],
)
def test_the_first_reason_that_holds_is_the_one_told(facts: dict[str, object], reason: WhyNot) -> None:
    one = replace(somebody("li"), **facts)  # type: ignore[arg-type]
    assert reasons(shortlist(HELP, [one], nearest())) == {"li": reason}


def test_a_grey_position_still_counts_and_is_told() -> None:
    [pick] = shortlist(HELP, [somebody(position_age_s=181.0)], nearest()).go
    assert {"position_grey", "nearest", "odds"} <= {reason.code for reason in pick.reasons}


def test_a_guard_at_his_post_needs_no_phone() -> None:
    [pick] = shortlist(HELP, [somebody(position_age_s=None, at_post=True)], nearest()).go
    assert "at_post" in {reason.code for reason in pick.reasons}


def test_one_alone_waits_for_a_partner() -> None:
    pair = replace(HELP, pairing=True)
    assert reasons(shortlist(pair, [somebody("li")], nearest())) == {"li": WhyNot.NEEDS_PARTNER}
    assert names(shortlist(pair, [somebody("li"), somebody("wang", eta_s=70)], nearest()).go) == ["li", "wang"]
    partner = somebody("wang", offered=OfferStatus.EN_ROUTE)
    assert names(shortlist(pair, [somebody("li"), partner], nearest()).go) == ["li"]


def test_an_extinguisher_is_for_the_team_not_for_everyone() -> None:
    people = [
        somebody("a", eta_s=60),
        somebody("b", eta_s=70),
        somebody("c", eta_s=80),
        somebody("d", eta_s=200, kit=frozenset({"extinguisher"})),
    ]
    found = shortlist(FIRE, people, nearest())
    assert names(found.go) == ["a", "b", "d", "c"]
    assert not found.passed


def test_knowing_how_to_use_an_extinguisher_is_not_carrying_one() -> None:
    need = replace(FIRE, wanted=2, skills=FIRE.equipment)
    trained, equipped = somebody("trained", skills=FIRE.equipment), somebody("equipped", eta_s=300, kit=FIRE.equipment)
    assert names(shortlist(need, [trained, somebody("li", eta_s=70), equipped], nearest()).go) == ["trained", "equipped"]


def test_where_every_place_needs_a_skill_the_unskilled_are_passed_over() -> None:
    need = replace(HELP, wanted=1, skills=frozenset({"first_aid"}))
    nurse = somebody("nurse", eta_s=300, skills=frozenset({"first_aid"}))
    found = shortlist(need, [somebody("li"), nurse], nearest())
    assert names(found.go) == ["nurse"]
    assert reasons(found) == {"li": WhyNot.LACKS_SKILL}
    assert names(shortlist(need, [somebody("li")], nearest()).go) == ["li"], "nobody skilled within reach: two hands are better than none"


def test_whoever_had_the_skill_and_has_it_no_longer_is_told_with_its_last_day() -> None:
    need = replace(HELP, wanted=1, skills=frozenset({"first_aid"}))
    nurse, li = somebody("nurse", eta_s=300, skills=need.skills), somebody("li", lapsed={"first_aid": date(2025, 11, 2)})
    found = shortlist(need, [li, nurse], nearest())
    assert [(one.reason, one.facts) for one in found.passed] == [(WhyNot.SKILL_RAN_OUT, {"skill": "first_aid", "until": "2025-11-02"})]
    gone = shortlist(need, [somebody("wu", insured=False, insured_until=date(2025, 11, 2))], nearest())
    assert [(one.reason, one.facts) for one in gone.passed] == [(WhyNot.NOT_INSURED, {"until": "2025-11-02"})]


def test_while_the_only_skilled_one_may_still_come_nobody_unskilled_takes_his_place() -> None:
    need = replace(HELP, wanted=1, skills=frozenset({"first_aid"}))
    nurse = somebody("nurse", skills=frozenset({"first_aid"}), offered=OfferStatus.SEEN)
    assert reasons(shortlist(need, [somebody("li"), nurse], nearest()))["li"] is WhyNot.LACKS_SKILL
    assert names(shortlist(need, [somebody("li"), replace(nurse, offered=OfferStatus.DECLINED)], nearest()).go) == ["li"]


def test_where_every_place_needs_a_tool_the_empty_handed_are_passed_over() -> None:
    need = replace(FIRE, wanted=1)
    found = shortlist(need, [somebody("li"), somebody("wang", eta_s=100, pickups=(fetching(140),))], nearest())
    assert reasons(found) == {"li": WhyNot.LACKS_EQUIPMENT}
    [pick] = found.go
    assert (pick.role, pick.eta_s, pick.via and pick.via.house) == (Role.FETCH_EQUIPMENT, 140, "h1")
    assert {"fetches": {"item": "extinguisher", "house": "H1", "seconds": 40}}.items() <= {
        r.code: dict(r.facts) for r in pick.reasons
    }.items()


def test_expected_gain_prefers_whoever_comes_and_was_asked_less() -> None:
    people = [
        somebody("shy", eta_s=60, odds=0.1),
        somebody("eager", eta_s=90, odds=0.5),
        somebody("weary", eta_s=60, odds=0.5, asked_recently=4),
    ]
    assert names(shortlist(HELP, people, gaining()).go) == ["eager", "weary", "shy"]


def test_the_dispatcher_overrules_the_machine_but_not_the_gate() -> None:
    weary, far, busy, lost = (
        somebody("weary", resting=True),
        somebody("far", eta_s=2000.0),
        somebody("busy", busy=True),
        somebody("lost", eta_s=None, position_age_s=None, straight_metres=float("inf")),
    )
    found = shortlist(HELP, [weary, far, busy, lost], nearest())
    assert [member for member in ("weary", "far", "busy", "lost", "stranger") if by_hand(found, member)] == ["weary", "far", "lost"]
    pick = by_hand(found, "lost")
    assert pick
    assert (pick.eta_s, pick.metres, pick.candidate.estimated) == (600.0, 0.0, True)
    never = shortlist(replace(HELP, mode=CitizenMode.NEVER), [somebody("li")], nearest())
    assert by_hand(never, "li") is None


def test_roles_are_proposed_for_the_first_team() -> None:
    people = [
        somebody("first", eta_s=50),
        somebody("fetcher", eta_s=70, pickups=(fetching(95),)),
        somebody("guard", eta_s=90, force=Force.GUARD),
        somebody("spare", eta_s=100),
    ]
    assert [pick.role for pick in shortlist(FIRE, people, nearest()).go] == [
        Role.FIRST_RESPONSE, Role.FETCH_EQUIPMENT, Role.COORDINATE, Role.FIRST_RESPONSE,
    ]  # fmt: skip

"""Rules of membership."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pingan.features.members import rules
from pingan.features.members.model import LIFE, OVER, Force, MemberStatus, Skill
from pingan.features.members.rules import Amendment, Application
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import ON_FOOT, SPEED_MPS, Mode, Point, cell, offset
from tests.features.neighbours import person
from tests.world import FIRE_AT_0920

forces = st.sampled_from(Force)
statuses = st.sampled_from(MemberStatus)
verbs = st.sampled_from([verb for _, verb, _ in LIFE.rows])


@pytest.mark.parametrize(("force", "expected"), [(Force.GUARD, 0.5), (Force.MERCHANT, 0.3), (Force.VOLUNTEER, 0.3)])
def test_nothing_is_known_of_a_newcomer_but_his_force(force: Force, expected: float) -> None:
    assert rules.odds(person("wang", force)) == pytest.approx(expected)


def test_ten_answers_weigh_as_much_as_the_prior() -> None:
    assert rules.odds(person("wang", Force.GUARD, asked=10, came=0)) == pytest.approx(0.25)
    assert rules.odds(person("wang", Force.VOLUNTEER, asked=10, came=10)) == pytest.approx(0.65)


@given(force=forces, came=st.integers(0, 500), missed=st.integers(0, 500))
def test_odds_are_a_chance_that_every_answer_moves_the_right_way(force: Force, came: int, missed: int) -> None:
    now = rules.odds(person("wang", force, asked=came + missed, came=came))
    assert 0 < now < 1
    assert rules.odds(person("wang", force, asked=came + missed + 1, came=came + 1)) > now
    assert rules.odds(person("wang", force, asked=came + missed + 1, came=came)) < now


@given(force=forces, rate=st.floats(0, 1))
def test_odds_come_to_what_the_member_does(force: Force, rate: float) -> None:
    assert rules.odds(person("wang", force, asked=100_000, came=round(100_000 * rate))) == pytest.approx(rate, abs=0.001)


known_speeds = st.none() | st.floats(rules.SLOWEST_MPS, rules.QUICKEST_MPS)
long_enough = {"seconds": st.floats(30, 36_000), "metres": st.floats(100, 50_000)}


@given(known=known_speeds, mode=st.sampled_from(sorted(ON_FOOT)), **long_enough)
def test_a_way_on_foot_moves_the_known_speed_towards_it_and_never_out_of_bounds(
    known: float | None, mode: Mode, seconds: float, metres: float
) -> None:
    before = SPEED_MPS[mode] if known is None else known
    after = rules.learned_speed_mps(known, mode, seconds=seconds, metres=metres)
    assert after is not None
    assert rules.SLOWEST_MPS <= after <= rules.QUICKEST_MPS
    seen = min(max(metres / seconds, rules.SLOWEST_MPS), rules.QUICKEST_MPS)
    assert abs(seen - after) == pytest.approx(0.7 * abs(seen - before), abs=1e-9)


@given(known=known_speeds, mode=st.sampled_from(Mode), seconds=st.floats(allow_nan=True), metres=st.floats(allow_nan=True))
def test_a_ride_or_a_short_way_teaches_nothing(known: float | None, mode: Mode, seconds: float, metres: float) -> None:
    assume(mode not in ON_FOOT or not (seconds >= 30 and metres >= 100))
    assert rules.learned_speed_mps(known, mode, seconds=seconds, metres=metres) == known


def test_his_own_pace_counts_on_foot_alone() -> None:
    slow = person("wang", known_speed_mps=0.7)
    assert rules.pace(slow, Mode.FOOT) == pytest.approx(2.0)
    assert rules.pace(slow, Mode.EBIKE) == 1.0
    assert rules.pace(person("wang"), Mode.FOOT) == 1.0


@given(status=statuses, verb=verbs)
def test_a_verb_works_exactly_when_it_is_offered(status: MemberStatus, verb: str) -> None:
    member = person("wang", status=status)
    if verb in LIFE.next(status):
        after, news = rules.move(member, verb)
        assert after.status is news.status is LIFE.after(status, verb)
        assert replace(after, status=status) == member
    else:
        with pytest.raises(WrongMoment):
            rules.move(member, verb)


@pytest.mark.parametrize(
    ("phone", "shown"), [("13812345678", "138****5678"), ("+8613812345678", "+86*******5678"), ("110", "***"), ("", "")]
)
def test_a_masked_number_cannot_be_called(phone: str, shown: str) -> None:
    assert rules.masked(phone) == shown


@given(st.text("0123456789+", max_size=20))
def test_masking_keeps_the_length_and_hides_at_least_two(phone: str) -> None:
    shown = rules.masked(phone)
    assert len(shown) == len(phone)
    assert shown.count("*") >= min(2, len(phone))


def test_consent_keeps_its_first_date_and_can_be_taken_back() -> None:
    member = person("wang", consented=False)
    given_, news = rules.consent(member, given=True, now=FIRE_AT_0920)
    assert given_.location_consent == FIRE_AT_0920
    assert news is not None
    assert rules.consent(given_, given=True, now=FIRE_AT_0920.replace(hour=5)) == (given_, None)
    assert rules.consent(given_, given=False, now=FIRE_AT_0920)[0].location_consent is None


def test_nobody_enrols_without_a_name_or_with_one_skill_twice() -> None:
    for name, skills, code in [("  ", (), "name_missing"), ("Wang", (Skill(code="aed"), Skill(code="aed")), "skill_twice")]:
        application = Application(name=name, phone="13812345678", force=Force.MERCHANT, skills=skills)
        with pytest.raises(Invalid) as refusal:
            rules.enrol(application, id_="m", station="wujing")
        assert refusal.value.reason == code


def test_an_amendment_says_what_is_different_and_nothing_if_nothing_is() -> None:
    member = person("wang", kit=("torch",))
    after, news = rules.amend(member, Amendment(kit=("torch", "extinguisher"), emptied=("insured_until",)))
    assert (after.kit, after.insured_until) == (("torch", "extinguisher"), None)
    assert news is not None
    assert news.fields == ("insured_until", "kit")
    assert rules.amend(member, Amendment(name="wang", kit=("torch",))) == (member, None)


def test_where_somebody_lives_is_known_to_the_cell_and_no_closer() -> None:
    door = Point(31.18801, 121.43702)
    enrolled, _ = rules.enrol(Application(name="Wang", phone="13812345678", force=Force.MERCHANT, home=door), id_="m", station="wujing")
    assert enrolled.home == cell(door) != door
    moved, _ = rules.amend(enrolled, Amendment(home=offset(door, 900, 0)))
    assert moved.home == cell(offset(door, 900, 0))
    forgot, news = rules.amend(moved, Amendment(emptied=("home",)))
    assert forgot.home is None
    assert news is not None
    assert news.fields == ("home",)
    assert "31." not in str(news.facts)


@given(status=statuses)
def test_only_former_members_are_forgotten(status: MemberStatus) -> None:
    member = person("wang", status=status, asked=7, came=3)
    assert (rules.forget_at(member, "leave", FIRE_AT_0920) is not None) == (status in OVER)
    left = rules.forgotten(member)
    assert (left.name, left.phone, left.asked, left.insured_until, left.location_consent) == ("", "", 0, None, None)
    assert (left.id, left.station, left.status) == (member.id, member.station, status)

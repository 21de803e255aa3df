"""What runs out: warned before, told at midnight, and the reason in the shortlist. The ledger of consents."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries as screens
from pingan.features.members import actions, queries, rules
from pingan.features.members.model import ConsentKind, Skill
from pingan.features.members.rules import Amendment
from pingan.kernel.errors import Invalid
from tests.features.neighbours import person
from tests.world import FIRE_AT_0920, Town, at

TODAY = date(2025, 11, 3)


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


def test_warned_at_sixty_thirty_and_seven_days_and_told_at_midnight(town: Town) -> None:
    chief, yu = town.chief(), town.member("喻", insured_until=days(61))
    town.later(2 * 86400)
    assert town.timeline(chief, yu.member) == ["members.expiry_warned"]
    town.later(60 * 86400)
    assert town.timeline(chief, yu.member) == [*["members.expiry_warned"] * 3, "members.insurance_expired"]


@given(left=st.integers(-3, 80))
def test_a_warning_comes_on_its_day_and_on_no_other(left: int) -> None:
    member = person("wang", insured_until=days(left), skills=(Skill(code="aed", until=days(left), claimed=True),))
    warned = rules.warned_on(member, TODAY)
    assert [one.days for one in warned] == ([left] if left in {60, 30, 7} else [])
    assert all(one.things == ("insurance",) for one in warned)
    upcoming = member.next_warning(FIRE_AT_0920)
    assert (upcoming is not None) == (left > 7)
    assert upcoming is None or upcoming > FIRE_AT_0920


def test_an_expired_skill_and_an_expired_insurance_take_somebody_off_the_list_with_their_day(town: Town) -> None:
    """`later` fails if a live screen differs from a fresh one."""
    chief, dispatcher = town.chief(), town.dispatcher()
    yu = town.member("喻", at=at(100), insured_until=TODAY)
    gao = town.member("高", at=at(200))
    town.do(chief, actions.amend, gao.member, Amendment(skills=(Skill(code="first_aid", until=TODAY), Skill(code="aed"))))
    assert town.board(dispatcher, "members")[gao.member].skills == ("aed", "first_aid")
    town.later(15 * 3600)
    assert town.board(dispatcher, "members")[gao.member].skills == ("aed",)
    for who, place in ((yu, at(100)), (gao, at(200))):
        town.stands(who, place)
    found = town.ask(dispatcher, screens.preview, "medical", at())
    (passed,) = (group for group in found.passed if "喻" in group.people.names)
    assert (passed.reason.value, passed.facts) == ("not_insured", {"until": "2025-11-03"})
    (pick,) = (row for row in found.go if row.name == "高")
    assert ("skill_ran_out", {"skill": "first_aid", "until": "2025-11-03"}) in [(why.code, why.facts) for why in pick.reasons]


def test_insurance_that_has_not_begun_does_not_hold() -> None:
    member = person("wang", insured_from=days(1), insured_until=days(400))
    assert not member.insured(TODAY)
    assert member.insured(days(1))
    assert not member.insured(days(401))


def test_insurance_cannot_end_before_it_begins(town: Town) -> None:
    yu = town.member("喻")
    with pytest.raises(Invalid, match="insurance_ends_first"):
        town.do(town.chief(), actions.amend, yu.member, Amendment(insured_from=days(5), insured_until=days(4)))


def test_a_claimed_skill_counts_once_somebody_vouches_for_it(town: Town) -> None:
    chief = town.chief()
    yu = town.member("喻")
    claimed = Skill(code="first_aid", claimed=True)
    assert town.do(chief, actions.amend, yu.member, Amendment(skills=(claimed,))).skilled(TODAY) == frozenset()
    seen = Skill(code="first_aid", until=days(700), number="沪急救0912")
    member = town.do(chief, actions.amend, yu.member, Amendment(skills=(seen,)))
    assert member.skilled(TODAY) == {"first_aid"}
    assert (member.skills[0].verified_by, member.skills[0].verified) == (chief.account, town.now)
    town.later(60)
    again = town.do(chief, actions.amend, yu.member, Amendment(skills=(Skill(code="first_aid", until=days(700)),)))
    assert again.skills == member.skills  # a list without certificates takes none away


def test_an_interpreter_speaks_each_language_by_itself() -> None:
    english, korean = Skill(code="interpreter", language="en"), Skill(code="interpreter", language="ko")
    assert rules.vouched((english, korean), (english, korean), by="lu", now=FIRE_AT_0920) == (english, korean)
    (kept,) = rules.vouched((english,), (Skill(code="interpreter"),), by="lu", now=FIRE_AT_0920)
    assert kept == english


def test_the_list_of_what_runs_out_is_sorted_by_day(town: Town) -> None:
    town.member("喻", insured_until=days(20))
    town.member("高", insured_until=days(-2))
    town.member("钱", insured_until=days(100))
    page = town.ask(town.dispatcher(), queries.running_out, within=60, thing="", page=1, size=10)
    assert [(row.name, row.days, row.thing) for row in page.rows] == [("高", -2, "insurance"), ("喻", 20, "insurance")]
    assert town.ask(town.dispatcher(), queries.running_out, within=60, thing="aed", page=1, size=10).total == 0


def test_the_ledger_only_grows(town: Town) -> None:
    yu = town.member("喻")

    def lines(kind: ConsentKind) -> list[bool]:
        (one,) = (each for each in town.ask(yu, queries.my_consents) if each.kind is kind)
        return [line.given for line in one.lines]

    for given_now in (True, True, False, True):
        town.do(yu, actions.decide, ConsentKind.CONTACT_TRAINING, given=given_now)
        town.later(60)
    assert lines(ConsentKind.CONTACT_TRAINING) == [True, False, True]
    assert lines(ConsentKind.LOCATION) == [True]
    town.do(yu, actions.consent, given=False)
    town.later(60)
    assert lines(ConsentKind.LOCATION) == [False, True]
    with pytest.raises(Invalid, match="consent_elsewhere"):
        town.do(yu, actions.decide, ConsentKind.HOME_CELL, given=True)
    record = town.ask(town.chief(), queries.get, yu.member)
    assert record.consents == (ConsentKind.CONTACT_TRAINING,)


def test_whoever_keeps_his_name_to_himself_is_no_name_to_those_who_go_with_him(town: Town) -> None:
    """Their screens hear of it at once."""
    yu, gao = town.member("喻", at=at(50)), town.member("高大山", at=at(60))
    fire = town.incident("fire", at=at())
    town.do(town.dispatcher(), dispatch.call_out, fire.id)
    for who in (yu, gao):
        town.do(who, dispatch.answer, town.phone(who)[0].id, "accept")
    assert [one.name for one in town.phone(yu)[0].partners] == ["大山"]
    town.do(gao, actions.decide, ConsentKind.FIRST_NAME, given=False)
    assert [one.name for one in town.phone(yu)[0].partners] == [""]

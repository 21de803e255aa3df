"""Members come, serve and leave."""

from datetime import date, timedelta

import pytest

from pingan.features.access import public as access
from pingan.features.access.store import find_member
from pingan.features.members import actions, public, queries
from pingan.features.members.model import Force, Member, MemberStatus, Skill
from pingan.features.members.rules import Amendment, Application
from pingan.kernel.days import end_of
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Right, Role
from pingan.platform.work import Actor, engine
from tests.world import Town

WANG = Application(name="Wang Fang", phone="13812345678", force=Force.MERCHANT, mode=Mode.BICYCLE)
TO_SERVICE = ("check", "interview", "train", "admit")


def admitted(town: Town, application: Application = WANG) -> Member:
    chief = town.chief()
    member = town.do(chief, actions.enrol, application)
    for verb in TO_SERVICE:
        member = town.do(chief, actions.move, member.id, verb)
    return member


def test_from_the_application_to_the_first_day(town: Town) -> None:
    member = admitted(town)
    assert member.status is MemberStatus.ON_PROBATION
    assert town.timeline(town.chief(), member.id) == ["members.member_enrolled", *["members.member_moved"] * 4]


def test_whoever_may_serve_can_sign_in_as_a_member_and_whoever_left_cannot(town: Town) -> None:
    member = admitted(town)
    with pytest.raises(Invalid, match="phone_taken"):  # the account exists
        town.do(town.admin(), access.add_account, access.NewAccount(role=Role.VOLUNTEER, name="", phone=WANG.phone, member="x"))
    town.do(town.chief(), actions.move, member.id, "leave")
    again = town.do(town.admin(), access.add_account, access.NewAccount(role=Role.VOLUNTEER, name="", phone=WANG.phone, member="x"))
    assert again.member == "x"


def test_a_guard_who_leads_plays_another_part_from_then_on(town: Town) -> None:
    member = admitted(town, Application(name="Gao", phone="13900002222", force=Force.GUARD))

    def role() -> Role:
        account = town.ask(engine("wujing"), find_member, member.id)
        assert account is not None
        return account.role

    assert role() is Role.GUARD
    town.do(town.chief(), actions.amend, member.id, Amendment(leader=True))
    assert role() is Role.HOUSE_LEAD
    town.do(town.chief(), actions.amend, member.id, Amendment(name="Gao Ming"))
    assert role() is Role.HOUSE_LEAD


def test_one_telephone_is_one_living_member_at_whatever_station(town: Town) -> None:
    member = admitted(town)
    for chief in (town.chief(), town.chief(station="jiangchuan")):
        with pytest.raises(Invalid, match="phone_taken"):
            town.do(chief, actions.enrol, WANG)
    town.do(town.chief(), actions.move, member.id, "leave")
    assert town.do(town.chief(station="jiangchuan"), actions.enrol, WANG).station == "jiangchuan"


def test_a_step_out_of_order_is_refused_and_changes_nothing(town: Town) -> None:
    member = town.do(town.chief(), actions.enrol, WANG)
    with pytest.raises(WrongMoment):
        town.do(town.chief(), actions.move, member.id, "confirm")
    assert town.ask(town.chief(), queries.get, member.id).status is MemberStatus.APPLIED


def test_another_station_can_neither_see_nor_move_nor_amend_a_member(town: Town) -> None:
    member = admitted(town)
    stranger = town.chief(station="jiangchuan")
    for deed in (
        lambda: town.ask(stranger, queries.get, member.id),
        lambda: town.do(stranger, actions.move, member.id, "confirm"),
        lambda: town.do(stranger, actions.amend, member.id, Amendment(name="x")),
    ):
        with pytest.raises(NotFound):
            deed()
    assert town.ask(stranger, public.by_id, [member.id]) == {}


def outsiders(town: Town) -> list[Actor]:
    return [town.dispatcher(), town.officer(), town.auditor(), town.resident(), town.member("li")]


def test_only_the_chief_and_the_administrator_enrol(town: Town) -> None:
    for actor in outsiders(town):
        assert not actor.may(Right.MEMBER_ENROL)
        with pytest.raises(NotAllowed):
            town.do(actor, actions.enrol, WANG)
    assert town.do(town.admin(), actions.enrol, WANG).status is MemberStatus.APPLIED


def test_a_member_sees_himself_and_nobody_else(town: Town) -> None:
    wang, li = town.member("wang"), town.member("li")
    assert list(town.ask(wang, public.by_id, [wang.member, li.member])) == [wang.member]
    with pytest.raises(NotFound):
        town.ask(wang, public.get, li.member)


def test_the_record_hides_the_middle_of_the_telephone(town: Town) -> None:
    member = admitted(town)
    record = town.ask(town.chief(), queries.get, member.id)
    assert (record.phone, record.next) == ("138****5678", ("confirm", "suspend", "leave"))


def test_answers_train_the_odds_at_the_own_station_only(town: Town) -> None:
    wang = town.member("wang")
    town.do(engine("wujing"), public.count_answer, wang.member, came=True)
    town.do(engine("wujing"), public.count_answer, wang.member, came=False)
    member = town.ask(wang, public.get, wang.member)
    assert (member.asked, member.came) == (2, 1)
    with pytest.raises(NotFound):
        town.do(engine("jiangchuan"), public.count_answer, wang.member, came=True)


def test_who_left_is_forgotten_after_two_years_and_a_refusal_after_thirty_days(town: Town) -> None:
    left = admitted(town)
    refused = town.do(town.chief(), actions.enrol, Application(name="Zhao", phone="13900001111", force=Force.GUARD))
    town.do(town.chief(), actions.move, left.id, "leave")
    town.do(town.chief(), actions.move, refused.id, "refuse")
    town.later(31 * 86_400)
    assert town.ask(town.chief(), public.get, refused.id).name == ""
    assert town.ask(town.chief(), public.get, left.id).name == "Wang Fang"
    town.later(700 * 86_400)
    assert town.ask(town.chief(), public.get, left.id).name == ""


def test_the_phone_finds_the_member_before_anybody_is_signed_in(town: Town) -> None:
    member = admitted(town)
    found = town.ask(Actor(account="", role=Role.RESIDENT, station=""), public.find_by_phone, WANG.phone)
    assert found == member


def past_midnight(town: Town, day: date) -> None:
    """From a minute before to a minute after; `later` fails if a screen then differs from a fresh one."""
    town.clock.set(end_of(day) - timedelta(minutes=1))
    town.later(120)


def test_screens_are_told_when_midnight_takes_a_skill(town: Town) -> None:
    day = date(2025, 11, 3)
    skills = (Skill(code="aed", until=day), Skill(code="driver", until=day + timedelta(days=2)), Skill(code="interpreter"))
    wang, dispatcher = town.member("wang", skills=()), town.dispatcher()
    town.do(town.chief(), actions.amend, wang.member, Amendment(skills=skills))
    town.on_duty(wang)
    assert set(town.board(dispatcher, "members")[wang.member].skills) == {"aed", "driver", "interpreter"}
    past_midnight(town, day)
    assert set(town.board(dispatcher, "members")[wang.member].skills) == {"driver", "interpreter"}
    past_midnight(town, day + timedelta(days=2))
    assert set(town.board(dispatcher, "members")[wang.member].skills) == {"interpreter"}
    assert town.timeline(dispatcher, wang.member).count("members.skills_expired") == 2


def test_a_skill_renewed_in_time_does_not_run_out(town: Town) -> None:
    wang, chief = town.member("wang"), town.chief()
    for until in (date(2025, 11, 3), date(2026, 11, 3)):
        town.do(chief, actions.amend, wang.member, Amendment(skills=(Skill(code="aed", until=until),)))
    town.later(3 * 86_400)
    assert "members.skills_expired" not in town.timeline(chief, wang.member)

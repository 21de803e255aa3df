"""Applications: from a link to the first shift, and what goes wrong on the way."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pingan.features.access import actions as access
from pingan.features.access import public as doors
from pingan.features.access.model import NewAccount, Terms
from pingan.features.applications import actions, queries
from pingan.features.applications.model import (
    ApplicationSearch,
    Hours,
    Invitation,
    PlannedHouse,
    PlannedPost,
    Scope,
    Shop,
)
from pingan.features.applications.queries import MyApplication
from pingan.features.applications.rules import Draft, Wish
from pingan.features.houses import public as houses
from pingan.features.members import actions as members
from pingan.features.members import public as people
from pingan.features.members import queries as member_queries
from pingan.features.members.model import WORDING, ConsentKind, Force, MemberStatus, Skill
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.kernel.geo import Mode, cell
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor, engine
from tests.world import Town, at

PHONE = "13611112222"
SHOP = Shop(name="陈记面馆", kind="餐饮", address="剑川路12号", hours="6:00-21:00", at=at(120))
MERCHANT = Draft(
    name="陈玉兰",
    force=Force.MERCHANT,
    mode=Mode.EBIKE,
    skills=(Skill(code="first_aid"), Skill(code="interpreter", language="en")),
    hours=(Hours(day=1, start=540, end=720),),
    shop=SHOP,
    consents=frozenset({ConsentKind.APPLICATION, ConsentKind.HOUSE_RULES, ConsentKind.FIRST_NAME}),
    wording=WORDING,
)


def link(town: Town, **wish: Any) -> Invitation:
    """The chief makes one for a month."""
    town.station()
    return town.do(town.chief(), actions.invite, Wish(expires=town.now + timedelta(days=30), **wish))


def caller(town: Town, phone: str = PHONE) -> Actor:
    """Somebody who has proved his telephone by a code."""
    town.do(NOBODY, access.send_code, phone, device="")
    terms = Terms(station="wujing")
    entry = town.do(NOBODY, access.sign_in_by_code, phone, town.codes.newest[phone], device="", terms=terms)
    assert entry is not None
    return town.ask(NOBODY, doors.actor_of, entry.token)


def applied(town: Town, draft: Draft = MERCHANT, phone: str = PHONE) -> tuple[Actor, str]:
    """Somebody has applied; who, and the application."""
    who = caller(town, phone)
    return who, town.do(who, actions.apply, link(town).token, draft).id


def my(town: Town, who: Actor) -> MyApplication:
    """How his application stands, as he sees it."""
    found = town.ask(who, queries.mine)
    assert found is not None
    return found


def account(town: Town, role: Role, name: str) -> Actor:
    """A colleague with an account, so that he may own a step."""
    town.station()
    new = NewAccount(role=role, name=name, login=name, password="x", totp_secret="x")
    made = town.office.do(engine("wujing"), doors.add_account, new)
    return town.actor(role, account=made.id)


def test_a_merchant_applies_by_a_link_and_claims_count_for_nothing(town: Town) -> None:
    who, id_ = applied(town)
    member = town.ask(town.chief(), people.get, id_)
    assert (member.status, member.phone, member.home) == (MemberStatus.APPLIED, PHONE, cell(SHOP.at))
    assert member.skilled(today(town.now)) == frozenset()
    mine = my(town, who)
    assert (mine.step, mine.next, mine.appeal_until) == (MemberStatus.APPLIED, ("withdraw",), None)
    row = town.ask(town.chief(), queries.get, id_)
    assert (row.due, row.owner, row.shop, row.home) == (today(town.now) + timedelta(days=3), "", SHOP, None)
    assert row.next[:2] == ("check", "refuse")
    consents = {one.kind: one.given for one in town.ask(replace(who, role=Role.MERCHANT, member=id_), member_queries.my_consents)}
    assert consents[ConsentKind.FIRST_NAME]
    assert not consents[ConsentKind.CONTACT_TRAINING]
    assert town.ask(town.chief(), queries.invitations, page=1, size=5).rows[0].applied == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "  "}, "name_missing"),
        ({"consents": frozenset({ConsentKind.APPLICATION})}, "consent_missing"),
        ({"wording": WORDING - 1}, "wording_outdated"),
        ({"shop": None}, "shop_missing"),
        ({"shop": replace(SHOP, address=" ")}, "shop_missing"),
        ({"hours": (Hours(day=8, start=0, end=60),)}, "hours_malformed"),
        ({"hours": (Hours(day=1, start=60, end=60),)}, "hours_malformed"),
        ({"skills": (Skill(code="aed"), Skill(code="aed"))}, "skill_twice"),
        ({"house": PlannedHouse(name="", responsible="", hours="", at=at())}, "house_unnamed"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(town: Town, change: dict[str, Any], code: str) -> None:
    who, token = caller(town), link(town).token
    with pytest.raises(Invalid, match=code):
        town.do(who, actions.apply, token, replace(MERCHANT, **change))
    assert town.ask(who, queries.mine) is None


def test_a_link_that_is_over_revoked_or_for_others_opens_nothing(town: Town) -> None:
    who = caller(town)
    guards, old, gone = link(town, force=Force.GUARD), link(town), link(town)
    town.do(town.chief(), actions.revoke, gone.id)
    assert town.do(town.chief(), actions.revoke, gone.id).revoked is not None
    with pytest.raises(Invalid, match="force_not_invited"):
        town.do(who, actions.apply, guards.token, MERCHANT)
    with pytest.raises(WrongMoment, match="link_revoked"):
        town.ask(NOBODY, queries.invited, gone.token)
    with pytest.raises(NotFound):
        town.ask(NOBODY, queries.invited, "no-such-link")
    town.later(31 * 86400)
    with pytest.raises(WrongMoment, match="link_expired"):
        town.do(who, actions.apply, old.token, MERCHANT)


def test_a_link_lives_a_year_at_most_and_names_a_house_there_is(town: Town) -> None:
    town.station()
    chief = town.chief()
    with pytest.raises(Invalid, match="expires_late"):
        town.do(chief, actions.invite, Wish(expires=town.now + timedelta(days=400)))
    with pytest.raises(Invalid, match="expired_already"):
        town.do(chief, actions.invite, Wish(expires=town.now))
    with pytest.raises(NotFound):
        town.do(chief, actions.invite, Wish(expires=town.now + timedelta(days=1), house="none"))
    house = town.house("永北")
    token = link(town, house=house.id, campaign="开学季").token
    told = town.ask(NOBODY, queries.invited, token)
    assert (told.house, told.campaign, told.station) == ("永北", "开学季", "wujing")


def test_the_owner_of_a_telephone_learns_that_he_is_known_and_nobody_else(town: Town) -> None:
    who, _ = applied(town)
    with pytest.raises(Invalid, match="applied_already"):
        town.do(who, actions.apply, link(town).token, MERCHANT)
    other = caller(town, "13699990000")
    assert town.do(other, actions.apply, link(town).token, MERCHANT).account == other.account


def test_whoever_withdraws_is_wiped_within_a_week_and_may_come_again(town: Town) -> None:
    who, id_ = applied(town)
    town.do(who, actions.withdraw)
    assert my(town, who).step is MemberStatus.LEFT
    with pytest.raises(WrongMoment):
        town.do(who, actions.withdraw)
    town.later(8 * 86400)
    assert town.ask(town.chief(), people.get, id_).name == ""
    assert town.do(who, actions.apply, link(town).token, MERCHANT).id != id_


def test_each_step_has_an_owner_and_a_day(town: Town) -> None:
    officer, chief = account(town, Role.OFFICER, "qian"), account(town, Role.CHIEF, "lu")
    _, id_ = applied(town)
    assert town.do(officer, actions.claim, id_).owner == officer.account
    with pytest.raises(NotAllowed):
        town.do(officer, actions.step, id_, "refuse", reason="不合适")
    after = town.do(officer, actions.step, id_, "check", owner=chief.account, due=today(town.now) + timedelta(days=2))
    assert (after.step, after.owner, after.due) == (MemberStatus.CHECKED, chief.account, today(town.now) + timedelta(days=2))
    with pytest.raises(NotFound):
        town.do(officer, actions.assign, id_, owner="nobody-here", due=None, version=after.version)
    with pytest.raises(Invalid, match="expired_already"):
        town.do(officer, actions.assign, id_, owner=None, due=today(town.now) - timedelta(days=1), version=after.version)
    with pytest.raises(Overtaken):
        town.do(officer, actions.assign, id_, owner="", due=None, version=after.version - 1)
    with pytest.raises(WrongMoment):
        town.do(officer, actions.step, id_, "check")
    assert [one.name for one in town.ask(officer, queries.owners)] == ["lu", "qian"]
    kinds = [one.kind for one in town.ask(officer, queries.history, id_)]
    assert kinds[0] == "applications.application_assigned"


def test_what_is_not_done_in_time_is_announced_once(town: Town) -> None:
    chief = town.chief()
    _, id_ = applied(town)
    town.later(4 * 86400)
    assert town.timeline(chief, id_).count("applications.due_date_passed") == 1
    page = town.ask(chief, queries.search, ApplicationSearch(overdue=True), page=1, size=5)
    assert [(row.id, row.overdue, row.name) for row in page.rows] == [(id_, True, "陈玉兰")]
    town.do(chief, actions.step, id_, "check")
    assert town.ask(chief, queries.search, ApplicationSearch(overdue=True), page=1, size=5).total == 0


def test_steps_taken_on_the_members_page_count_too_and_who_is_enrolled_has_an_application(town: Town) -> None:
    chief = town.chief()
    town.station()
    member = town.do(chief, members.enrol, people.Newcomer(name="高", phone="13700000001", force=Force.VOLUNTEER))
    assert town.ask(chief, queries.get, member.id).due == today(town.now) + timedelta(days=3)
    town.do(chief, members.move, member.id, "check")
    assert town.ask(chief, queries.get, member.id).step is MemberStatus.CHECKED
    with pytest.raises(WrongMoment):
        town.do(chief, members.move, member.id, "withdraw")


def test_the_subdistrict_office_recommends_and_sees_little(town: Town) -> None:
    office = account(town, Role.SUBDISTRICT, "街道")
    volunteer = replace(MERCHANT, force=Force.VOLUNTEER, shop=None, home=at(300), consents=MERCHANT.consents | {ConsentKind.HOME_CELL})
    _, id_ = applied(town, volunteer)
    row = town.ask(office, queries.get, id_)
    assert (row.phone, row.home, row.next, row.name) == ("", None, ("recommend",), "陈玉兰")
    assert town.ask(town.chief(), queries.get, id_).home == cell(at(300))
    with pytest.raises(Invalid, match="reason_missing"):
        town.do(office, actions.recommend, id_, favours=False, note="")
    town.do(office, actions.recommend, id_, favours=True, note="多年的邻居")
    opinion = town.ask(town.chief(), queries.get, id_).opinion
    assert opinion is not None
    assert (opinion.favours, opinion.note, opinion.name) == (True, "多年的邻居", "街道")
    with pytest.raises(NotAllowed):
        town.do(office, actions.step, id_, "check")
    for verb in ("check", "interview", "train", "admit"):
        town.do(town.chief(), actions.step, id_, verb)
    with pytest.raises(NotFound):
        town.do(office, actions.recommend, id_, favours=True, note="")
    assert town.ask(office, queries.search, ApplicationSearch(scope=Scope.ALL), page=1, size=5).total == 0


def test_a_refusal_is_appealed_once_and_judged_by_somebody_else(town: Town) -> None:
    lu, second = account(town, Role.CHIEF, "lu"), account(town, Role.CHIEF, "second")
    who, id_ = applied(town)
    town.do(lu, actions.step, id_, "refuse", reason="资料不全")
    told = my(town, who)
    assert (told.reason, told.next) == ("资料不全", ("appeal",))
    with pytest.raises(Invalid, match="refused_lately"):
        town.do(who, actions.apply, link(town).token, MERCHANT)
    with pytest.raises(Invalid, match="reason_missing"):
        town.do(who, actions.appeal, "  ")
    town.later(20 * 86400)
    town.do(who, actions.appeal, "资料已经补齐")
    with pytest.raises(WrongMoment, match="appealed_already"):
        town.do(who, actions.appeal, "资料已经补齐")
    town.later(25 * 86400)  # what is known is kept for the decision
    assert town.ask(lu, queries.search, ApplicationSearch(scope=Scope.APPEALS), page=1, size=5).total == 1
    assert "decide" not in town.ask(lu, queries.get, id_).next
    with pytest.raises(Invalid, match="own_refusal"):
        town.do(lu, actions.decide, id_, granted=True, answer="同意复核")
    town.do(second, actions.decide, id_, granted=True, answer="资料齐全，重新审核")
    with pytest.raises(WrongMoment, match="no_appeal"):
        town.do(second, actions.decide, id_, granted=False, answer="资料齐全")
    assert my(town, who).step is MemberStatus.APPLIED
    town.later(60 * 86400)
    assert town.ask(lu, people.get, id_).name == "陈玉兰"


def test_the_only_chief_judges_his_own_refusal_and_an_upheld_one_is_forgotten(town: Town) -> None:
    lu = account(town, Role.CHIEF, "lu")
    who, id_ = applied(town)
    town.do(lu, actions.step, id_, "refuse", reason="资料不全")
    town.do(who, actions.appeal, "资料已经补齐")
    town.do(lu, actions.decide, id_, granted=False, answer="仍缺身份核验")
    told = my(town, who)
    assert (told.step, told.next) == (MemberStatus.REFUSED, ())
    assert told.appeal is not None
    assert (told.appeal.answer, told.appeal.by) == ("仍缺身份核验", "")
    town.later(31 * 86400)
    assert town.ask(lu, people.get, id_).name == ""


def test_an_appeal_after_thirty_days_is_late(town: Town) -> None:
    chief = town.chief()
    yu = town.member("喻")
    town.do(chief, members.move, yu.member, "suspend", "调查中")
    who = caller(town, town.ask(chief, people.get, yu.member).phone)
    assert my(town, who).next == ("appeal",)
    town.later(30 * 86400)
    with pytest.raises(WrongMoment, match="appeal_late"):
        town.do(who, actions.appeal, "我没有做错")
    with pytest.raises(NotFound):
        town.do(town.resident(), actions.appeal, "我没有做错")


def test_a_house_offered_with_its_posts_is_opened_when_somebody_is_trained_for_it(town: Town) -> None:
    chief = town.chief()
    door = PlannedPost(name="店门", at=at(121))
    offered = PlannedHouse(name="面馆平安屋", responsible="陈记面馆", hours="6:00-21:00", at=at(120), posts=(door,))
    _, id_ = applied(town, replace(MERCHANT, house=offered))
    with pytest.raises(Invalid, match="not_yet_a_member"):
        town.do(chief, actions.open_house, id_)
    for verb in ("check", "interview", "train"):
        town.do(chief, actions.step, id_, verb)
    opened = town.do(chief, actions.open_house, id_).opened
    house = town.ask(chief, houses.get_house, opened)
    assert (house.name, house.unit, house.hours) == ("面馆平安屋", "陈记面馆", houses.kept_hours("6:00-21:00"))
    assert [post.name for post in town.ask(chief, houses.list_posts).values() if post.house == opened] == ["店门"]
    with pytest.raises(WrongMoment, match="house_opened"):
        town.do(chief, actions.open_house, id_)


def test_the_list_is_found_by_name_owner_and_step(town: Town) -> None:
    lu = account(town, Role.CHIEF, "lu")
    _, id_ = applied(town)
    town.do(lu, actions.claim, id_)

    def ids(**wish: Any) -> list[str]:
        return [row.id for row in town.ask(lu, queries.search, ApplicationSearch(**wish), page=1, size=5).rows]

    assert ids(text="chenyu") == ids(owner=lu.account) == ids(step=MemberStatus.APPLIED) == [id_]
    assert ids(owner="nobody") == ids(text="王") == ids(scope=Scope.APPEALS) == []


def test_neighbours_and_strangers_see_nothing(town: Town) -> None:
    _, id_ = applied(town)
    with pytest.raises(NotFound):
        town.ask(town.chief(station="lvhua"), queries.get, id_)
    with pytest.raises(NotAllowed):
        town.ask(town.dispatcher(), queries.get, id_)
    assert town.ask(town.resident(), queries.mine) is None

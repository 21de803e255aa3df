"""Who is on duty, where, and who may know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.duty import actions, public, queries, rules
from pingan.features.duty.rules import Manning
from pingan.features.members import actions as membership
from pingan.features.members.model import MAY_SERVE, Force, MemberSearch, MemberStatus
from pingan.features.members.rules import Amendment
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Refusal, WrongMoment
from pingan.kernel.geo import Mode, cell
from pingan.platform.boards import change
from pingan.platform.log import newest
from pingan.platform.work import Actor
from pingan.ports import Fix
from tests.features.neighbours import person
from tests.world import CENTRE, FIRE_AT_0920, Town, at


def on_duty(town: Town, who: Actor) -> list[str]:
    return [turn.id for turn in town.ask(who, public.on_duty)]


def seen(town: Town, who: Actor) -> None:
    town.presence.put(Fix(station=who.station, member=who.member, at=CENTRE, seen=town.now))


def test_a_volunteer_goes_on_and_off(town: Town) -> None:
    wang, dispatcher = town.member("wang", mode=Mode.EBIKE), town.dispatcher()
    town.do(wang, actions.go_on, mode=Mode.FOOT)
    assert on_duty(town, dispatcher) == [wang.member]
    assert town.ask(wang, queries.me).mode is Mode.FOOT
    assert town.ask(wang, queries.me).next == ("go_off_duty",)
    town.do(wang, actions.go_off)
    assert on_duty(town, dispatcher) == []
    assert town.ask(wang, queries.me).mode is Mode.EBIKE
    assert town.ask(wang, queries.me).next == ("go_on_duty",)


def test_on_twice_or_off_twice_is_the_wrong_moment(town: Town) -> None:
    wang = town.member("wang")
    with pytest.raises(WrongMoment):
        town.do(wang, actions.go_off)
    town.do(wang, actions.go_on)
    begun = town.ask(wang, public.find_turn, wang.member)
    with pytest.raises(WrongMoment):
        town.do(wang, actions.go_on, mode=Mode.CAR)
    assert town.ask(wang, public.find_turn, wang.member) == begun


def test_without_consent_only_a_guard_at_a_post_may_serve(town: Town) -> None:
    post = town.post(town.house())
    wang, gao = town.member("wang", location_consent=None), town.member("gao", force=Force.GUARD, location_consent=None)
    for who in (wang, gao):
        with pytest.raises(WrongMoment, match="no_consent"):
            town.do(who, actions.go_on)
    turn = town.do(gao, actions.go_on, post=post.id)
    assert (turn.post, turn.located) == (post.id, False)


def test_without_consent_a_home_cell_is_place_enough_and_duty_ends_with_it(town: Town) -> None:
    wang = town.member("wang", location_consent=None)
    town.do(wang, actions.set_home, at(east_m=77))
    assert town.ask(wang, queries.me).home == cell(at(east_m=77)) != at(east_m=77)
    town.do(wang, actions.go_on)
    town.office.do(wang, actions.set_home, None)  # before any reaction has run
    assert town.ask(wang, public.find_turn, wang.member) is None
    assert town.ask(wang, queries.me).home is None


def test_a_home_cell_taken_away_by_the_office_ends_the_duty_that_stood_on_it_alone(town: Town) -> None:
    quiet, located = town.member("wang", location_consent=None, home=at()), town.member("li", home=at())
    for who in (quiet, located):
        town.do(who, actions.go_on)
        town.do(town.chief(), membership.amend, who.member, Amendment(emptied=("home",)))
    assert on_duty(town, town.dispatcher()) == [located.member]


def test_posts_are_for_guards_of_this_station(town: Town) -> None:
    home = town.house()
    west, east, elsewhere = town.post(home, "1 west"), town.post(home, "2 east"), town.post(town.house(station="jiangchuan"))
    merchant, guard = town.member("ma", force=Force.MERCHANT), town.member("gao", force=Force.GUARD)
    with pytest.raises(Invalid, match="post_for_guards"):
        town.do(merchant, actions.go_on, post=west.id)
    with pytest.raises(NotFound):
        town.do(guard, actions.go_on, post=elsewhere.id)
    assert on_duty(town, town.dispatcher()) == []
    assert [choice.id for choice in town.ask(guard, queries.me).post_choices] == [west.id, east.id]
    assert town.ask(merchant, queries.me).post_choices == ()


@pytest.mark.parametrize("status", [status for status in MemberStatus if status not in MAY_SERVE])
def test_only_who_may_serve_goes_on_duty(town: Town, status: MemberStatus) -> None:
    wang = town.member("wang", status=status)
    assert town.ask(wang, queries.me).next == ()
    with pytest.raises(WrongMoment, match="not_serving"):
        town.do(wang, actions.go_on)


def test_going_off_takes_the_position_along(town: Town) -> None:
    wang, li = town.member("wang"), town.member("li")
    for who in (wang, li):
        town.do(who, actions.go_on)
        seen(town, who)
    town.do(wang, actions.go_off)
    assert [fix.member for fix in town.presence.everyone("wujing")] == [li.member]


def test_taking_back_the_consent_ends_duty_in_the_same_moment(town: Town) -> None:
    wang = town.member("wang")
    town.do(wang, actions.go_on)
    seen(town, wang)
    town.office.do(wang, actions.consent, given=False)  # before any reaction has run
    assert town.ask(wang, public.find_turn, wang.member) is None
    assert town.presence.everyone("wujing") == []
    assert town.ask(wang, queries.me).consents.location is None
    with pytest.raises(WrongMoment, match="no_consent"):
        town.do(wang, actions.go_on)


def test_consent_given_on_the_post_counts_from_then_on(town: Town) -> None:
    post = town.post(town.house())
    gao = town.member("gao", force=Force.GUARD, location_consent=None)
    town.do(gao, actions.go_on, post=post.id)
    town.do(gao, actions.consent, given=True)
    turn = town.ask(gao, public.find_turn, gao.member)
    assert turn is not None
    assert turn.located


def test_suspension_ends_duty(town: Town) -> None:
    wang = town.member("wang")
    town.do(wang, actions.go_on)
    seen(town, wang)
    town.do(town.chief(), membership.move, wang.member, "suspend")
    assert on_duty(town, town.dispatcher()) == []
    assert town.presence.everyone("wujing") == []
    assert "duty.went_off_duty" in town.timeline(town.chief(), wang.member)


def test_who_is_reinstated_before_we_looked_stays_on_duty(town: Town) -> None:
    wang, chief = town.member("wang"), town.chief()
    town.do(wang, actions.go_on)
    town.office.do(chief, membership.move, wang.member, "suspend")
    town.office.do(chief, membership.move, wang.member, "reinstate")
    town.run_due()
    assert on_duty(town, town.dispatcher()) == [wang.member]


def test_members_and_strangers_do_not_see_who_is_on_duty(town: Town) -> None:
    wang, li = town.member("wang"), town.member("li")
    town.do(wang, actions.go_on)
    for who in (li, town.resident(), town.auditor(), town.dispatcher(station="jiangchuan")):
        assert on_duty(town, who) == []
        assert town.ask(who, public.find_turn, wang.member) is None


@pytest.mark.parametrize("role", ["dispatcher", "chief", "officer", "auditor", "admin", "resident"])
def test_only_members_have_a_duty_switch(town: Town, role: str) -> None:
    who: Actor = getattr(town, role)()
    for deed in (
        lambda: town.do(who, actions.go_on),
        lambda: town.do(who, actions.go_off),
        lambda: town.do(who, actions.consent, given=True),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_nobody_ends_the_duty_of_another(town: Town) -> None:
    wang = town.member("wang")
    town.do(wang, actions.go_on)
    for who in (town.dispatcher(), town.chief(), town.member("li")):
        with pytest.raises(NotAllowed):
            town.do(who, actions.end, wang.member, cause="bored")
    assert on_duty(town, town.dispatcher()) == [wang.member]


def test_a_house_opens_with_an_emergency_unit_and_the_wall_follows(town: Town) -> None:
    home, _ = town.house("1 yongbei"), town.house("2 lvhua")
    post, _ = town.post(home, "1 gate"), town.post(home, "2 square")
    dispatcher = town.dispatcher()
    gao, guo = town.member("gao", force=Force.GUARD), town.member("guo", force=Force.GUARD)

    def status() -> Manning:
        row = town.board(dispatcher, "houses")[home.id]
        assert isinstance(row, queries.HouseRow)
        return row.status

    assert status() is Manning.CLOSED
    town.do(gao, actions.go_on, post=post.id)
    assert status() is Manning.THIN
    town.do(guo, actions.go_on, post=post.id)
    assert status() is Manning.OPEN
    posts = town.ask(dispatcher, queries.list_houses)[0].posts
    assert [row.guards for row in posts] == [(gao.member, guo.member), ()]
    town.do(gao, actions.go_off)
    town.do(guo, actions.go_off)
    assert status() is Manning.CLOSED


def test_the_list_of_members_finds_by_name_force_and_duty(town: Town) -> None:
    wang = town.member("王芳", force=Force.MERCHANT)
    town.member("王勇")
    town.member("100%_li")
    town.member("王红", station="jiangchuan")
    town.do(wang, actions.go_on)

    def names(text: str = "", force: Force | None = None, on: bool | None = None, page: int = 1, size: int = 50) -> list[str]:
        found = town.ask(town.dispatcher(), queries.search_members, MemberSearch(text=text, force=force), on_duty=on, page=page, size=size)
        return [row.name for row in found.rows]

    assert names() == ["100%_li", "王勇", "王芳"]
    assert names("王") == ["王勇", "王芳"]
    assert names("%") == ["100%_li"]
    assert names("_") == ["100%_li"]
    assert names("WANG") == ["王勇", "王芳"]
    assert names("wangf") == names("wf") == names("Wang Fang") == ["王芳"]
    assert names("li") == ["100%_li"]
    assert names("w", on=False) == ["王勇"]
    assert names("zzz") == []
    assert names(force=Force.MERCHANT) == ["王芳"]
    assert names(on=True) == ["王芳"]
    assert names(on=False) == ["100%_li", "王勇"]
    assert names(page=2, size=2) == ["王芳"]
    assert names(page=9) == []


def test_the_list_of_members_hides_telephones_and_is_for_the_command_room(town: Town) -> None:
    town.member("wang")
    row = town.ask(town.officer(), queries.search_members, MemberSearch(), on_duty=None, page=1, size=9).rows[0]
    assert "*" in row.phone
    for who in (town.admin(), town.resident(), town.member("li")):
        with pytest.raises(NotAllowed):
            town.ask(who, queries.search_members, MemberSearch(), on_duty=None, page=1, size=9)


def test_the_own_row_is_only_for_members_and_only_their_own(town: Town) -> None:
    wang, li = town.member("wang"), town.member("li")
    assert list(town.board(wang, "me")) == [wang.member]
    with pytest.raises(NotFound):
        town.ask(town.resident(), queries.me)
    boards = {board.name: board for board in queries.BOARDS}
    assert town.ask(wang, boards["me"].rows, [li.member]) == {}


forces, statuses = st.sampled_from(Force), st.sampled_from(MemberStatus)


@given(force=forces, status=statuses, consented=st.booleans(), turn=st.booleans())
def test_going_off_is_offered_exactly_to_those_on_duty(force: Force, status: MemberStatus, consented: bool, turn: bool) -> None:
    member = person("wang", force, status=status, consented=consented)
    begun = rules.go_on(person("wang"), None, post=None, mode=None, now=FIRE_AT_0920)[0] if turn else None
    verbs = rules.next_verbs(member, begun)
    assert ("go_off_duty" in verbs) == turn
    if begun:
        assert rules.go_off(begun, house=None, cause="himself").member == member.id
    else:
        with pytest.raises(WrongMoment):
            rules.go_off(begun, house=None, cause="himself")
    if "go_on_duty" not in verbs:
        with pytest.raises(Refusal):
            rules.go_on(member, begun, post=None, mode=None, now=FIRE_AT_0920)
    elif consented:
        assert rules.go_on(member, begun, post=None, mode=None, now=FIRE_AT_0920)[0].id == member.id


def test_who_sees_houses_and_not_people_hears_that_a_post_is_manned_and_never_by_whom(town: Town) -> None:
    house = town.house()
    gao = town.member("gao", force=Force.GUARD)
    boards, before = town.furniture.boards, town.ask(town.admin(), newest)
    town.do(gao, actions.go_on, post=town.post(house).id)
    for who in (town.admin(), town.member("lead", force=Force.GUARD, leader=True)):
        news = town.ask(who, change, boards, before)
        assert news is not None
        assert [(board, id_) for board, id_, _ in news.rows if board == "houses"] == [("houses", house.id)]
        assert gao.member not in str([event.facts for event in news.events])
    between = town.ask(town.admin(), newest)
    town.do(gao, actions.go_off)
    news = town.ask(town.admin(), change, boards, between)
    assert news is not None
    assert [event.kind for event in news.events] == ["duty.manning_changed"]

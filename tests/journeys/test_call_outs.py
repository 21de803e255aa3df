"""The scenes of the article and what can go wrong in them, at the speed of thought: the real features over a small world."""

from datetime import date, timedelta

import pytest

from pingan.adapters.roads import Barrier, Straight
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries as dispatch_queries
from pingan.features.duty import actions as duty
from pingan.features.incidents import actions as incidents
from pingan.features.incidents import queries as incident_queries
from pingan.features.incidents.queries import Coming
from pingan.features.incidents.rules import Draft
from pingan.features.members.model import Force
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.kernel.geo import Point, cell, offset
from tests.alliance import Alliance
from tests.world import at, passed_over


def test_the_fire_in_yongbei() -> None:
    town = Alliance()
    post = town.post(town.house("永北平安屋", at=at(-150, 0), items=["extinguisher", "first_aid_kit"]))
    guard = town.member("喻建国", post=post, force=Force.GUARD, skills=["extinguisher"])
    merchant = town.member("沈店主", at=at(220, 0), force=Force.MERCHANT, kit=["extinguisher"])
    volunteer = town.member("吴小妹", at=at(0, 260))
    town.member("远方人", at=at(9000, 0))

    fire = town.incident("fire", text="空调外机起火")
    town.do(town.desk, incidents.mark_service, fire.id, "fire", expected_s=540, arrived=False)
    ranked = town.shortlist(fire)
    assert [pick.name for pick in ranked.go][:2] == ["喻建国", "沈店主"]
    assert passed_over(ranked) == {"远方人": "too_far"}

    out = town.send(fire)
    assert town.rungs(out) == {"喻建国": "sent", "沈店主": "sent", "吴小妹": "sent"}
    before = town.offer(guard)
    assert (before.place, before.at, before.text, before.incident, before.partners) == (None, None, None, None, ())

    for who in (guard, merchant, volunteer):
        town.answer(who, "deliver")
        town.answer(who, "see")
        town.answer(who, "accept")
    after = town.offer(merchant)
    assert (after.place, after.text) == ("永北小区", "空调外机起火")
    assert {partner.name for partner in after.partners} == {"建国", "小妹"}
    assert town.status(fire) == "acknowledged"

    town.answer(guard, "depart")
    for metres in (100, 50, 10, 8, 6):
        town.later(20 if metres > 10 else 6)
        town.moves(guard, at(-metres, 0))
    assert town.rungs(out)["喻建国"] == "arrived", "within 25 m for ten seconds"
    seen = town.board(town.desk, "incidents")[fire.id]
    assert seen.first_arrived < seen.services[0].expected, "before the fire brigade's expected time"

    town.answer(guard, "work")
    town.answer(guard, "finish", report="已扑灭，无人受伤")
    for who in (merchant, volunteer):
        town.answer(who, "arrive")
        town.answer(who, "finish")
    assert town.status(fire) == "reported"
    town.do(town.desk, incidents.move, fire.id, "close", version=None, note="扑灭")
    assert town.offer(merchant).place is None, "no longer needed, no longer told"
    town.later(2 * 3600 + 1)
    assert town.board(town.desk, "incidents") == {}
    kinds = [row.kind for row in town.ask(town.desk, incident_queries.timeline, fire.id)]
    assert kinds[0] == "incidents.incident_received"
    told = {row.facts["name"] for row in town.ask(town.desk, incident_queries.timeline, fire.id) if row.kind == "dispatch.offer_moved"}
    assert told == {"喻建国", "沈店主", "吴小妹"}, "named even when the boards have forgotten them"
    assert kinds.count("dispatch.offer_moved") >= 3 * 5


def test_who_had_no_network_arrived_when_he_pressed_it() -> None:
    town = Alliance()
    near = town.member("近", at=at(200, 0))
    fire = town.incident("fire")
    town.send(fire)
    town.answer(near, "accept")
    pressed_at = town.now + timedelta(minutes=4)
    town.later(15 * 60)
    offer = town.offer(near)
    town.do(near, dispatch.answer, offer.id, "depart", made=town.now - timedelta(minutes=13))
    town.do(near, dispatch.answer, offer.id, "arrive", made=pressed_at)
    row = town.offer(near)
    assert (row.arrived, row.departed) == (pressed_at, town.now - timedelta(minutes=13))
    told = [row.facts for row in town.ask(town.desk, incident_queries.timeline, fire.id) if row.kind == "dispatch.offer_moved"]
    assert {facts["verb"]: facts["reason"] for facts in told}["arrive"] == "told_late"
    assert {facts["verb"]: facts["reason"] for facts in told}["depart"] == ""


def test_a_silent_member_is_replaced_when_the_window_ends() -> None:
    town = Alliance()
    near, middle, far, next_one = (town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三", "丁四"], 1))
    out = town.send(town.incident("help"), policy="nearest-3")
    assert town.find_offer(next_one) is None
    town.later(29)
    assert town.find_offer(next_one) is None
    town.later(1)
    assert town.rungs(out) == {"甲一": "expired", "乙二": "expired", "丙三": "expired", "丁四": "sent"}
    with pytest.raises(WrongMoment):
        town.answer(near, "accept")
    assert town.offer(middle).next == ()
    assert far


def test_a_no_is_replaced_at_once_and_costs_nothing() -> None:
    town = Alliance()
    people = [town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三", "丁四"], 1)]
    out = town.send(town.incident("help"))
    town.answer(people[0], "decline")
    assert town.rungs(out)["丁四"] == "sent"
    assert town.offer(people[0]).reason == ""


def test_when_all_decline_the_shift_leader_gets_it_and_then_police() -> None:
    town = Alliance()
    people = [town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三"], 1)]
    out = town.send(town.incident("help"))
    for who in people:
        town.answer(who, "decline")
    town.later(600)
    assert town.row(out).status == "handed_to_police"
    told = [
        row.facts["verb"] for row in town.ask(town.desk, incident_queries.timeline, out.incident) if row.kind == "dispatch.call_out_moved"
    ]
    assert told == ["to_leader", "to_police"]


def test_the_shift_leader_is_rung_before_police_and_the_ladder_shows_it() -> None:
    town = Alliance()
    near, lead = town.member("甲一", at=at(70)), town.member("带班", at=at(4000), leader=True)
    out = town.send(town.incident("help"))
    assert town.find_offer(lead) is None, "too far to be asked like anybody"
    town.answer(near, "decline")
    assert town.row(out).status == "handed_to_leader"
    assert [(rung.name, rung.leader, rung.status.value) for rung in town.row(out).offers][1:] == [("带班", True, "sent")]
    assert town.offer(lead).leader
    town.later(31)
    assert town.rungs(out)["带班"] == "expired"
    assert town.row(out).status == "handed_to_police"


def test_handing_over_by_hand_rings_the_leader_and_says_when_there_is_none() -> None:
    town = Alliance()
    town.member("甲一", at=at(70))
    out = town.send(town.incident("help"))
    town.do(town.desk, dispatch.escalate, out.id, "leader")
    assert (town.row(out).status, town.row(out).reason) == ("handed_to_leader", "no_leader_on_duty")
    lead = town.member("带班", at=at(4000), leader=True)
    town.later(31)
    assert town.row(out).reason == ""
    town.answer(lead, "accept")
    assert town.rungs(out)["带班"] == "accepted"
    town.later(600)
    assert town.row(out).status != "handed_to_police"


def test_whoever_withdraws_on_the_way_is_replaced() -> None:
    town = Alliance()
    people = [town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三", "丁四"], 1)]
    out = town.send(town.incident("help"))
    town.answer(people[0], "accept")
    assert town.row(out).status == "filled"
    assert town.rungs(out) == {"甲一": "accepted", "乙二": "recalled", "丙三": "recalled"}
    assert town.offer(people[1]).reason == "enough"
    town.answer(people[0], "depart")
    town.answer(people[0], "withdraw")
    assert town.rungs(out)["丁四"] == "sent"
    assert town.row(out).status == "asking"


def test_everyone_is_called_back_in_one_go() -> None:
    town = Alliance()
    people = [town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三"], 1)]
    out = town.send(town.incident("fire"))
    town.answer(people[0], "accept")
    town.do(town.desk, dispatch.recall, out.id, "误报")
    assert set(town.rungs(out).values()) == {"recalled"}
    assert {row.state for row in town.board(town.desk, "members").values()} == {"free"}
    town.later(600)
    assert set(town.rungs(out).values()) == {"recalled"}, "no timer wakes what was called back"


@pytest.mark.parametrize("category", ["criminal", "violence", "crowd"])
def test_the_violent_call_that_no_citizen_is_offered(category: str) -> None:
    town = Alliance()
    someone = town.member("甲一", at=at(50))
    call = town.incident(category)
    ranked = town.shortlist(call)
    assert ranked.go == ()
    assert [row.reason.value for row in ranked.passed] == ["not_for_citizens"]
    for police in (False, True):
        with pytest.raises(WrongMoment):
            town.send(call, someone, with_police=police)
    assert town.find_offer(someone) is None
    assert town.status(call) == "received"


def test_a_joint_call_goes_out_only_beside_police_and_in_pairs() -> None:
    town = Alliance()
    lone = town.member("甲一", at=at(50))
    call = town.incident("public_order")
    with pytest.raises(WrongMoment):
        town.send(call)
    out = town.send(call, with_police=True)
    assert town.find_offer(lone) is None, "nobody goes to this alone"
    second = town.member("乙二", at=at(80))
    town.do(town.desk, dispatch.recall, out.id)
    town.send(call, with_police=True)
    assert town.find_offer(lone) is not None
    assert town.find_offer(second) is not None


def test_two_dispatchers_press_at_once() -> None:
    town = Alliance()
    town.member("甲一", at=at(50))
    call = town.incident("help")
    town.send(call)
    with pytest.raises(WrongMoment):
        town.do(town.dispatcher("second"), dispatch.call_out, call.id)


def test_nobody_is_booked_twice() -> None:
    town = Alliance()
    first = town.member("甲一", at=at(50))
    town.send(town.incident("help"))
    second = town.send(town.incident("noise", at=at(10)))
    assert town.rungs(second) == {}
    town.answer(first, "decline")
    town.later(31)
    assert town.offer(first).category == "noise", "free again, he is found by the other call"


def test_another_station_sees_nothing() -> None:
    town = Alliance()
    stranger = town.dispatcher(station="xinzhuang")
    mine = town.member("甲一", at=at(50))
    call = town.incident("help")
    out = town.send(call)
    for board in ("incidents", "call_outs", "members", "houses"):
        assert town.board(stranger, board) == {}
    for look in (incident_queries.get, incident_queries.timeline, dispatch_queries.shortlist):
        with pytest.raises(NotFound):
            town.ask(stranger, look, call.id)
    for deed in (dispatch.recall, dispatch.escalate):
        with pytest.raises(NotFound):
            town.do(stranger, deed, out.id, "police")
    with pytest.raises(NotFound):
        town.do(stranger, incidents.move, call.id, "cancel", version=None)
    with pytest.raises(NotAllowed):
        town.do(mine, dispatch.recall, out.id)


def test_one_member_cannot_see_or_answer_anothers_offer() -> None:
    town = Alliance()
    mine, other = town.member("甲一", at=at(50)), town.member("乙二", at=at(60))
    town.send(town.incident("fire"))
    theirs = town.offer(other)
    with pytest.raises(NotFound):
        town.do(mine, dispatch.answer, theirs.id, "accept")
    assert set(town.board(mine, "offers")) == {town.offer(mine).id}


def test_going_off_duty_on_the_way_lets_somebody_else_go() -> None:
    town = Alliance()
    first, second = town.member("甲一", at=at(50)), town.member("乙二", at=at(600))
    out = town.send(town.incident("help"), policy="nearest-1")
    town.answer(first, "accept")
    town.do(first, duty.go_off)
    town.later(120)
    assert town.rungs(out)["甲一"] == "withdrawn"
    assert town.find_offer(second) is not None


@pytest.mark.parametrize("category", ["help", "fire"], ids=["nobody else is wanted", "more are wanted"])
def test_going_off_duty_at_work_as_the_last_one_is_the_last_report(category: str) -> None:
    """Otherwise the search would wait for nobody, and nothing would ever wake it."""
    town = Alliance()
    only = town.member("甲一", at=at(50), skills=["extinguisher"])
    call = town.incident(category)
    out = town.send(call)
    for verb in ("accept", "arrive", "work"):
        town.answer(only, verb)
    town.do(only, duty.go_off)
    assert town.offer(only).status == "done"
    assert (town.row(out).status, town.status(call)) == ("over", "reported")


def test_whoever_gives_up_after_the_others_are_done_does_not_hold_the_search_open() -> None:
    town = Alliance()
    first, second = town.member("甲一", at=at(50)), town.member("乙二", at=at(60))
    call = town.incident("help")
    out = town.send(call, first)
    for verb in ("accept", "arrive"):
        town.answer(first, verb)
    town.do(town.desk, dispatch.add, out.id, second.member)
    town.answer(second, "accept")
    town.answer(first, "finish")
    assert town.row(out).status == "filled"
    town.answer(second, "withdraw")
    assert (town.row(out).status, town.status(call)) == ("over", "reported")


def test_the_dispatcher_overrules_the_order_adds_and_drops() -> None:
    town = Alliance()
    near, middle, far = (town.member(name, at=at(70 * k)) for k, name in enumerate(["甲一", "乙二", "丙三"], 1))
    call = town.incident("help")
    out = town.send(call, far, policy="nearest-1")
    assert town.rungs(out) == {"丙三": "sent"}
    town.do(town.desk, dispatch.add, out.id, near.member)
    assert town.rungs(out)["甲一"] == "sent"
    town.do(town.desk, dispatch.drop, out.id, town.offer(far).id)
    assert town.rungs(out)["丙三"] == "recalled"
    with pytest.raises(WrongMoment):
        town.do(town.desk, dispatch.add, out.id, far.member)
    assert town.find_offer(middle) is None


def test_an_expired_skill_or_lapsed_insurance_is_told_with_the_reason() -> None:
    town = Alliance()
    town.member("无保险", at=at(50), insured_until=date(2025, 11, 2))
    town.member("有保险", at=at(60))
    ranked = town.shortlist(town.incident("help"))
    assert [pick.name for pick in ranked.go] == ["有保险"]
    assert passed_over(ranked) == {"无保险": "not_insured"}


def test_the_extinguisher_is_fetched_from_the_house_on_the_way() -> None:
    town = Alliance()
    house = town.house("龙吴平安屋", at=at(150), items=["extinguisher"])
    first, fetcher = town.member("甲一", at=at(0, 60)), town.member("乙二", at=at(300))
    town.send(town.incident("fire"))
    for who in (first, fetcher):
        town.answer(who, "accept")
    told = town.offer(fetcher)
    assert told.role == "fetch_equipment"
    assert told.via is not None
    assert (told.via.house, told.via.item, told.via.at) == (house.id, "extinguisher", house.at)


def test_a_guard_without_gps_stands_at_his_post_and_an_old_fix_is_not_believed() -> None:
    town = Alliance()
    town.member("守屋人", post=town.post(town.house("龙吴平安屋", at=at(100))), force=Force.GUARD)
    town.member("走远了", at=at(40))
    town.later(11 * 60)
    ranked = town.shortlist(town.incident("help"))
    assert [pick.name for pick in ranked.go] == ["守屋人"]
    assert passed_over(ranked) == {"走远了": "position_too_old"}


def test_a_member_without_gps_and_without_a_post_is_asked_from_the_cell_he_lives_in() -> None:
    """His phone tells nothing; off duty the cell means nothing, on duty it is told as what it is, and any fix is better."""
    town = Alliance()
    yu = town.member("喻", home=cell(at(north_m=300)), location_consent=None)
    ma = town.member("马", home=cell(at(north_m=300)), at=at(east_m=900))
    fire = town.incident("help")
    assert [pick.name for pick in town.shortlist(fire).go] == ["马"]
    town.on_duty(yu)
    first, second = town.shortlist(fire).go
    assert (first.name, first.estimated) == ("喻", True)
    assert first.metres == pytest.approx(300 * 1.3, abs=142 * 1.3)
    assert "at_home_cell" in {reason.code for reason in first.reasons}
    assert "at_home_cell" not in {reason.code for reason in second.reasons}
    sent = town.send(fire, yu)
    town.answer(yu, "accept")
    assert town.rungs(sent) == {"喻": "accepted"}
    assert ma.member not in {rung.member for rung in town.row(sent).offers}


def test_a_quicker_one_is_asked_before_a_slow_one_who_is_nearer() -> None:
    """Learned from how they came the last time; a hand on the button teaches nothing."""
    town = Alliance()
    slow, quick, typed = (town.member(name, at=at(metres)) for name, metres in (("慢", 200), ("快", 210), ("按", 220)))
    fire = town.incident("fire")
    assert [pick.name for pick in town.shortlist(fire).go] == ["慢", "快", "按"]
    town.send(fire)
    for who in (slow, quick, typed):
        town.answer(who, "accept")
    town.later(2)
    town.answer(typed, "arrive")
    for who, metres, step_s in ((quick, 210, 6), (slow, 200, 40)):
        for left in range(metres, -1, -20):
            town.later(step_s)
            town.moves(who, at(left))
        town.later(12)
        town.moves(who, at(0))
    for who in (slow, quick, typed):
        town.answer(who, "finish")
    town.later(11 * 60)
    for who, metres in ((slow, 200), (quick, 210), (typed, 220)):
        town.stands(who, at(metres))
    ranked = town.shortlist(town.incident("fire", at=at(1))).go
    assert [pick.name for pick in ranked] == ["快", "按", "慢"]
    own = {pick.name for pick in ranked if "own_pace" in {reason.code for reason in pick.reasons}}
    assert own == {"快", "慢"}


def test_one_plan_for_all_that_wait_leaves_alone_whoever_is_on_the_way() -> None:
    town = Alliance()
    near, far = town.member("近", at=at(100)), town.member("远", at=at(-400))
    town.send(town.incident("help"), near)
    town.answer(near, "accept")
    waiting = town.incident("help", at=at(120))
    town.incident("help", at=at(-380))
    proposal = town.ask(town.desk, dispatch_queries.plan)
    assert {pair.member for pair in proposal.pairs} == {far.member}
    assert set(proposal.unfilled) >= {waiting.id}
    assert town.offer(near).status == "accepted"


def test_a_call_is_handed_to_the_neighbours_or_to_12345_and_its_people_are_called_back() -> None:
    town = Alliance()
    next_door = town.dispatcher(station="minhang")
    town.station("minhang")
    yu = town.member("喻", at=at(100))
    ours = town.incident("help", text="门口有人晕倒")
    sent = town.send(ours, yu)
    town.answer(yu, "accept")
    for to, refusal in (("wujing", Invalid), ("nowhere", NotFound), ("", Invalid)):
        with pytest.raises(refusal):
            town.do(town.desk, incidents.move, ours.id, "hand_over", version=None, to=to)
    town.do(town.desk, incidents.move, ours.id, "hand_over", version=None, to="minhang")
    assert (town.status(ours), town.row_of(ours).handed_to) == ("handed_over", "minhang")
    assert town.rungs(sent) == {"喻": "recalled"}
    (theirs,) = town.board(next_door, "incidents").values()
    assert (theirs.place, theirs.text, theirs.status) == (town.row_of(ours).place, "门口有人晕倒", "received")

    other = town.incident("help")
    town.do(town.desk, incidents.move, other.id, "hand_over", version=None, to="12345")
    assert (town.status(other), town.row_of(other).handed_to) == ("handed_over", "12345")
    assert len(town.board(next_door, "incidents")) == 1


def test_the_same_call_twice_is_offered_for_merging() -> None:
    town = Alliance()
    first = town.incident("fire")
    again = Draft(category="fire", place="永北小区", at=offset(at(), 80, 0))
    assert [row.id for row in town.ask(town.desk, incident_queries.duplicates, again)] == [first.id]
    second = town.do(town.desk, incidents.receive, again)
    with pytest.raises(Overtaken):
        town.do(town.desk, incidents.move, second.id, "merge", version=second.version - 1, into=first.id)
    town.do(town.desk, incidents.move, second.id, "merge", version=None, into=first.id)
    assert town.status(second) == "merged"


def test_an_automatic_category_does_not_wait_for_a_key() -> None:
    town = Alliance()
    someone = town.member("甲一", at=at(50), kit=["aed"])
    town.incident("medical")
    assert town.find_offer(someone) is not None


def test_a_resident_asks_for_help_and_follows_it_to_the_end() -> None:
    town = Alliance()
    resident = town.resident()
    asked = town.do(resident, incidents.ask_help, Draft(category="help", place="永北小区", at=at(), text="老人摔倒"), sos=False)
    someone = town.member("甲一", at=at(50))
    town.send(asked)
    town.answer(someone, "accept")
    town.answer(someone, "arrive")
    row = town.board(resident, "requests")[asked.id]
    assert (row.status, row.first_arrived is not None) == ("on_scene", True)
    assert town.board(resident, "incidents") == {}


def test_whoever_asked_for_help_sees_how_many_come_and_when_but_not_who() -> None:
    town = Alliance()
    resident = town.resident()
    asked = town.do(resident, incidents.ask_help, Draft(category="fire", place="永北小区", at=at(), text="老人摔倒"), sos=False)
    near, far = town.member("甲一", at=at(140)), town.member("乙二", at=at(280))

    def coming() -> Coming | None:
        found: Coming | None = town.board(resident, "requests")[asked.id].coming
        return found

    town.send(asked, near, far)
    assert coming() == Coming(count=0, first_expected=None)
    town.answer(far, "accept")
    assert coming() == Coming(count=1, first_expected=town.now + timedelta(seconds=280 * 1.3 / 1.4))
    town.answer(near, "accept")
    assert coming() == Coming(count=2, first_expected=town.now + timedelta(seconds=140 * 1.3 / 1.4))
    town.answer(near, "withdraw")
    found = coming()
    assert found is not None
    assert found.count == 1
    town.do(town.desk, incidents.move, asked.id, "cancel", version=None, note="误报")
    assert coming() is None


def test_news_that_comes_late_is_no_error_and_changes_nothing() -> None:
    town = Alliance()
    yes, no = town.member("甲一", at=at(50)), town.member("乙二", at=at(60))
    town.send(town.incident("fire"), yes, no)
    town.answer(yes, "accept")
    town.answer(no, "decline")
    for who in (yes, no):
        before = town.offer(who)
        for verb in ("see", "deliver"):
            town.answer(who, verb)
        assert town.offer(who) == before


def test_the_way_goes_by_the_house_until_the_thing_is_fetched() -> None:
    town = Alliance()
    house = town.house(at=at(north_m=100, east_m=100), items=["extinguisher"])
    who = town.member("甲一", at=at(north_m=200))
    town.send(town.incident("fire"), who)
    town.answer(who, "accept")
    mine = town.offer(who)
    assert mine.via is not None

    def way(**said: bool) -> tuple[Point, ...]:
        line: tuple[Point, ...] = town.ask(who, dispatch_queries.my_route, mine.id, at(north_m=200), **said).line
        return line

    assert house.at in way()
    assert house.at not in way(fetched=True)
    assert town.ask(who, dispatch_queries.my_route, mine.id, house.at).line == (house.at, at())


def test_whoever_need_not_fetch_it_after_all_is_expected_sooner() -> None:
    town = Alliance()
    town.house(at=at(north_m=150, east_m=50), items=["extinguisher"])
    first, bringer = town.member("甲一", at=at(north_m=250)), town.member("乙二", at=at(north_m=260), kit=("extinguisher",))
    out = town.send(town.incident("fire"), first, bringer)
    town.answer(first, "accept")
    fetching = town.offer(first)
    assert fetching.via is not None
    assert fetching.expected is not None
    town.answer(bringer, "accept")
    freed = town.offer(first)
    assert freed.via is None
    assert freed.expected is not None
    assert freed.expected < fetching.expected
    assert [rung.expected for rung in town.row(out).offers if rung.name == "甲一"] == [freed.expected]


def test_an_sos_without_a_place_is_taken_and_the_dispatcher_fills_it_in() -> None:
    town = Alliance()
    someone, second = town.member("甲一", at=at(50)), town.member("乙二", at=at(70))
    sos = town.do(town.resident(), incidents.ask_help, Draft(category="sos", place="", at=None), sos=True)
    assert town.row_of(sos).at is None
    with pytest.raises(WrongMoment):
        town.send(sos, with_police=True)
    assert town.status(sos) == "received"
    town.do(town.desk, incidents.amend, sos.id, version=sos.version, changes={"at": at(), "place": "永北小区"})
    town.send(sos, with_police=True)
    assert town.offer(someone).category == town.offer(second).category == "sos"


def test_people_on_the_way_see_when_the_fire_brigade_is_expected() -> None:
    town = Alliance()
    someone = town.member("甲一", at=at(50))
    fire = town.incident("fire")
    town.send(fire)
    town.do(town.desk, incidents.mark_service, fire.id, "fire", expected_s=300, arrived=False)
    assert town.offer(someone).services == ()
    town.answer(someone, "accept")
    assert [service.service for service in town.offer(someone).services] == ["fire"]
    town.do(town.desk, incidents.mark_service, fire.id, "police", expected_s=200, arrived=False)
    assert [service.service for service in town.offer(someone).services] == ["fire", "police"]


def test_where_the_dispatcher_names_one_nobody_else_is_asked_after_his_yes() -> None:
    town = Alliance()
    chosen, other = town.member("甲一", at=at(150)), town.member("乙二", at=at(50))
    out = town.send(town.incident("fire"), chosen)
    town.answer(chosen, "accept")
    town.later(300)
    assert town.find_offer(other) is None
    assert town.row(out).status == "filled"


def test_the_member_across_the_river_is_not_sent_because_the_crow_flies_there() -> None:
    river = [at(-3000, 40), at(3000, 40), at(3000, 120), at(-3000, 120), at(-3000, 40)]
    bridge = at(1500, 80)
    town = Alliance(roads=Straight([Barrier.of(river, [bridge])]))
    across, beside = town.member("对岸人", at=at(0, 150)), town.member("同岸人", at=at(0, -300))
    call = town.incident("help")
    ranked = town.shortlist(call)
    assert [pick.name for pick in ranked.go] == ["同岸人"]
    assert passed_over(ranked) == {"对岸人": "too_far"}
    assert all(pick.estimated for pick in ranked.go), "no map is loaded, and the screen says so"
    town.send(call)
    assert town.find_offer(across) is None
    assert town.find_offer(beside) is not None


@pytest.mark.parametrize("ending", ["recalled", "over"])
def test_who_is_at_work_when_the_search_ends_can_still_report(ending: str) -> None:
    town = Alliance()
    yu = town.member("喻建国", at=at(150))
    out = town.send(call := town.incident("fire"), yu)
    for verb in ("accept", "depart", "arrive", "work"):
        town.answer(yu, verb)
    if ending == "recalled":
        town.do(town.desk, dispatch.recall, out.id)
    else:
        town.do(town.desk, incidents.move, call.id, "close", version=None, note="火已扑灭")
    offer = town.offer(yu)
    if "finish" in offer.next:
        done = town.do(yu, dispatch.answer, offer.id, "finish", report="火已扑灭，无人受伤")
        assert (done.status.value, done.report) == ("done", "火已扑灭，无人受伤")
    assert town.row(out).status == ending

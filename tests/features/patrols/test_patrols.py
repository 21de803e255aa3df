"""Patrols in the town: planned by the room, walked by a team, seen by both."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pingan.features.dispatch import actions as dispatch
from pingan.features.patrols import actions, queries
from pingan.features.patrols.model import FILED_AFTER, KEPT
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.patrols.store.patrols import partners, patrols, visits
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.platform.work import engine
from tests.features.patrols.conftest import Round
from tests.world import at

FIVE_MORE = [(420, -180), (-350, -90), (60, 510), (-120, -400), (640, 220)]

# ---- the ground ----


def test_only_the_chief_keeps_the_points_and_only_of_his_station(round_: Round) -> None:
    for who in (round_.desk, round_.yu, round_.officer(), round_.admin()):
        with pytest.raises(NotAllowed):
            round_.do(who, actions.add_point, PointFacts(), name="x", at=at())
    with pytest.raises(NotFound):
        round_.do(round_.chief(station="lvhua"), actions.retire_point, round_.shed.id)


def test_a_point_is_corrected_and_live_orders_show_it(round_: Round) -> None:
    patrol = round_.under_way()
    moved = round_.do(round_.boss, actions.amend_point, round_.shed.id, PointFacts(name="新车棚"), version=0)
    assert round_.visit(patrol, moved).at == round_.shed.at
    with pytest.raises(Overtaken):
        round_.do(round_.boss, actions.amend_point, round_.shed.id, PointFacts(name="又改"), version=0)
    round_.do(round_.boss, actions.retire_point, round_.shed.id)
    assert round_.board(round_.desk, "must_points")[round_.shed.id].retired
    with pytest.raises(Invalid, match="point_unknown"):
        round_.planned(round_.shed)
    with pytest.raises(WrongMoment):
        round_.do(round_.boss, actions.retire_point, round_.shed.id)


def test_one_tablet_shows_one_code(round_: Round) -> None:
    with pytest.raises(Invalid, match="post_taken"):
        round_.point("又一处", at(), post=round_.gate_post.id)
    with pytest.raises(NotFound):
        round_.point("别处", at(), post="nowhere")
    shown = round_.ask(round_.tablet_, queries.point_code)
    assert shown is not None
    assert shown.qr == f"pingan:{round_.code_of(round_.gate)}"
    other = round_.tablet(round_.post(round_.house("别处"), "别处"))
    assert round_.ask(other, queries.point_code) is None


def test_labels_are_printed_for_points_without_a_tablet(round_: Round) -> None:
    old = {label.name: label.qr for label in round_.ask(round_.boss, queries.labels)}
    assert set(old) == {"车棚", "地道", "泵房"}
    round_.do(round_.boss, actions.replace_code, round_.shed.id)
    new = {label.name: label.qr for label in round_.ask(round_.boss, queries.labels)}
    assert {name for name in new if new[name] != old[name]} == {"车棚"}
    with pytest.raises(WrongMoment, match="code_rotates"):
        round_.do(round_.boss, actions.replace_code, round_.gate.id)
    with pytest.raises(NotAllowed):
        round_.ask(round_.desk, queries.labels)


def test_a_beat_names_points_that_are_in_use(round_: Round) -> None:
    beat = round_.do(round_.boss, actions.add_beat, name="北片", points=(round_.gate.id, round_.shed.id))
    assert round_.board(round_.desk, "beats")[beat.id].name == "北片"
    beat = round_.do(round_.boss, actions.amend_beat, beat.id, version=0, points=(round_.gate.id, round_.pump.id))
    for points, code in [((), "points_missing"), (("x",), "point_unknown"), ((round_.gate.id,) * 2, "point_twice")]:
        with pytest.raises(Invalid, match=code):
            round_.do(round_.boss, actions.amend_beat, beat.id, version=1, points=points)
    round_.do(round_.boss, actions.retire_beat, beat.id)
    assert round_.board(round_.boss, "beats")[beat.id].next == ()


# ---- orders ----


def test_an_order_covers_every_point_and_the_preview_says_the_same(round_: Round) -> None:
    preview = round_.ask(round_.desk, queries.preview, round_.order())
    patrol = round_.planned()
    row = round_.board(round_.desk, "patrols")[patrol.id]
    assert [visit.name for visit in row.visits] == [stop.name for stop in preview.stops]
    assert {visit.name for visit in row.visits} == {"永北北门", "车棚", "地道", "泵房"}
    stays = {visit.name: visit.stay_s for visit in row.visits}
    assert 600 <= stays["地道"] <= 960
    assert all(patrol.starts <= visit.expected <= patrol.ends for visit in row.visits)
    assert row.next == ("cancel",)
    assert preview.metres > 0


def test_a_month_of_evenings_has_no_way_twice(round_: Round) -> None:
    points = [*round_.all, *(round_.point(f"点{number}", at(north, east)) for number, (north, east) in enumerate(FIVE_MORE))]
    ways = set()
    for day in range(30):
        patrol = round_.planned(*points, hours=3, starts=round_.now + timedelta(days=day))
        ways.add(tuple(visit.point for visit in round_.board(round_.desk, "patrols")[patrol.id].visits))
    assert len(ways) == 30


def test_what_does_not_fit_is_named(round_: Round) -> None:
    spots = [round_.point(f"热点{number}", at(50 * number), kind="hot_spot") for number in range(3)]
    wish = round_.order(*spots, hours=0.5)
    unfit = round_.ask(round_.desk, queries.preview, wish).unfit
    assert {one.reason for one in unfit} == {"time"}
    with pytest.raises(Invalid, match="points_do_not_fit") as refused:
        round_.do(round_.desk, actions.plan, wish)
    assert refused.value.facts["names"] == unfit[0].name
    assert round_.board(round_.desk, "patrols") == {}


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ({"hours": 0.1}, "shift_odd"), ({"hours": 20}, "shift_odd"), ({"least": 3, "most": 2}, "team_odd"),
        ({"name": " "}, "title_missing"),
        ({"claimable": False}, "nobody_to_walk"), ({"points": ()}, "points_missing"), ({"points": ("x",)}, "point_unknown"),
        ({"beat": "nowhere"}, "not_found"), ({"members": ("nobody",)}, "not_found"),
    ],
)  # fmt: skip
def test_an_order_nobody_could_walk_is_refused(round_: Round, odd: dict[str, Any], code: str) -> None:
    with pytest.raises((Invalid, NotFound), match=code):
        round_.do(round_.desk, actions.plan, replace(round_.order(), **_ended(round_, odd)))
    assert round_.board(round_.desk, "patrols") == {}


def _ended(round_: Round, odd: dict[str, Any]) -> dict[str, Any]:
    hours = odd.pop("hours", None)
    return odd | ({"ends": round_.now + timedelta(hours=hours)} if hours else {})


def test_an_order_may_not_lie_in_the_past_or_far_ahead(round_: Round) -> None:
    for starts, code in [(round_.now - timedelta(days=1), "shift_past"), (round_.now + timedelta(days=40), "shift_far")]:
        with pytest.raises(Invalid, match=code):
            round_.planned(starts=starts)


def test_who_is_suspended_is_sent_nowhere(round_: Round) -> None:
    from pingan.features.members import actions as members  # noqa: PLC0415

    round_.do(round_.boss, members.move, round_.gao.member, "suspend")
    with pytest.raises(Invalid, match="member_not_serving"):
        round_.planned(members=(round_.yu.member, round_.gao.member))


def test_the_room_calls_a_patrol_off_and_says_why(round_: Round) -> None:
    patrol = round_.under_way()
    with pytest.raises(Invalid, match="missing"):
        round_.do(round_.desk, actions.cancel, patrol.id, reason=" ")
    round_.do(round_.desk, actions.cancel, patrol.id, reason="台风")
    assert round_.mine(round_.yu, patrol).status == "cancelled"
    assert {visit.reason for visit in round_.mine(round_.yu, patrol).visits} == {"called_off"}
    with pytest.raises(WrongMoment):
        round_.do(round_.desk, actions.cancel, patrol.id, reason="again")


# ---- teams ----


def test_one_claims_another_scans_and_they_go(round_: Round) -> None:
    patrol = round_.planned()
    assert [row.places for row in round_.ask(round_.yu, queries.claimable)] == [4]
    round_.do(round_.yu, actions.claim, patrol.id)
    assert round_.ask(round_.yu, queries.claimable) == []
    with pytest.raises(WrongMoment, match="team_too_small"):
        round_.do(round_.yu, actions.walk, patrol.id, "begin")
    code = round_.ask(round_.yu, queries.join_code, patrol.id)
    round_.do(round_.gao, actions.join, code.qr.removeprefix("pingan-join:"))
    round_.do(round_.gao, actions.join, code.code)
    team = round_.mine(round_.gao, patrol).team
    assert [(one.name, one.leads) for one in team] == [("喻建国", True), ("高秀英", False)]
    round_.do(round_.gao, actions.walk, patrol.id, "begin")
    assert round_.mine(round_.yu, patrol).next == ("resume", "finish")[1:]


def test_a_code_of_yesterday_joins_nobody(round_: Round) -> None:
    patrol = round_.planned()
    round_.do(round_.yu, actions.claim, patrol.id)
    code = round_.ask(round_.yu, queries.join_code, patrol.id).code
    round_.later(300)
    for text in (code, "000000", "", "你好"):
        with pytest.raises(Invalid, match="join_code_unknown"):
            round_.do(round_.gao, actions.join, text)
    assert len(round_.mine(round_.yu, patrol).team) == 1


def test_off_duty_nobody_claims_or_joins_and_sees_no_offers(round_: Round) -> None:
    patrol = round_.planned()
    idle = round_.member("闲人")
    assert round_.ask(idle, queries.claimable) == []
    with pytest.raises(WrongMoment, match="not_on_duty"):
        round_.do(idle, actions.claim, patrol.id)


def test_a_team_has_so_many_places_and_nobody_walks_two_at_once(round_: Round) -> None:
    patrol = round_.planned(most=2)
    other = round_.planned()
    round_.do(round_.yu, actions.claim, patrol.id)
    with pytest.raises(WrongMoment, match="in_another_patrol"):
        round_.do(round_.yu, actions.claim, other.id)
    round_.do(round_.gao, actions.claim, patrol.id)
    with pytest.raises(WrongMoment, match="patrol_full"):
        round_.do(round_.member("第三人", at=at()), actions.claim, patrol.id)


def test_an_order_is_given_back_before_it_begins_only(round_: Round) -> None:
    patrol = round_.planned()
    round_.do(round_.yu, actions.claim, patrol.id)
    round_.do(round_.gao, actions.claim, patrol.id)
    round_.do(round_.yu, actions.walk, patrol.id, "leave")
    assert round_.board(round_.yu, "my_patrols") == {}
    assert [(one.name, one.leads) for one in round_.mine(round_.gao, patrol).team] == [("高秀英", True)]
    round_.do(round_.yu, actions.claim, patrol.id)
    round_.do(round_.yu, actions.walk, patrol.id, "begin")
    with pytest.raises(WrongMoment, match="patrol_begun"):
        round_.do(round_.yu, actions.walk, patrol.id, "leave")
    with pytest.raises(Invalid, match="no_such_verb"):
        round_.do(round_.yu, actions.walk, patrol.id, "cancel")


def test_who_is_not_of_the_team_does_not_know_it(round_: Round) -> None:
    patrol = round_.under_way()
    stranger = round_.member("路人", at=at())
    assert round_.board(stranger, "my_patrols") == {}
    for deed in (
        lambda: round_.reads(stranger, patrol, round_.code_of(round_.shed)),
        lambda: round_.do(stranger, actions.walk, patrol.id, "finish"),
        lambda: round_.do(stranger, actions.skip, patrol.id, round_.visit(patrol, round_.shed).id, reason="danger"),
        lambda: round_.do(stranger, actions.claim, patrol.id),
        lambda: round_.ask(stranger, queries.join_code, patrol.id),
        lambda: round_.ask(stranger, queries.route, patrol.id, round_.visit(patrol, round_.shed).id, at()),
    ):
        with pytest.raises(NotFound):
            deed()
    for who in (round_.resident(), round_.tablet_, round_.desk):
        with pytest.raises(NotAllowed):
            round_.do(who, actions.join, "000000")


def test_nobody_sets_out_hours_before(round_: Round) -> None:
    patrol = round_.planned(starts=round_.now + timedelta(hours=2), members=(round_.yu.member, round_.gao.member))
    with pytest.raises(WrongMoment, match="too_soon"):
        round_.do(round_.yu, actions.walk, patrol.id, "begin")


# ---- the whole story ----


def test_a_patrol_with_one_missed_point(round_: Round) -> None:
    patrol = round_.under_way()
    assert set(round_.state(patrol).values()) == {"ahead"}

    round_.comes(round_.yu, at(100))
    round_.reads(round_.yu, patrol, round_.ask(round_.tablet_, queries.point_code).qr)  # type: ignore[union-attr]
    assert round_.state(patrol)["永北北门"] == "done"

    round_.comes(round_.yu, at(305))
    assert round_.state(patrol)["车棚"] == "here"
    round_.later(25)
    round_.goes(round_.yu, at(304))
    assert round_.state(patrol)["车棚"] == "done"

    round_.do(round_.gao, actions.skip, patrol.id, round_.visit(patrol, round_.pass_).id, reason="blocked", words="积水")
    assert (round_.visit(patrol, round_.pass_).reason, round_.visit(patrol, round_.pass_).words) == ("blocked", "积水")

    round_.later((patrol.ends - round_.now).total_seconds() - 14 * 60)
    assert round_.visit(patrol, round_.pump).warned == "team"
    round_.later(10 * 60)
    assert round_.visit(patrol, round_.pump).warned == "room"
    round_.later(4 * 60)
    assert round_.state(patrol) == {"永北北门": "done", "车棚": "done", "地道": "skipped", "泵房": "missed"}
    assert round_.mine(round_.yu, patrol).status == "done"
    kinds = round_.timeline(engine("wujing"), patrol.id)
    assert [kind for kind in kinds if "visit" in kind or "point" in kind] == [
        "patrols.visit_entered", "patrols.point_visited", "patrols.visit_entered", "patrols.point_visited",
        "patrols.visit_skipped", "patrols.visit_warned",
        "patrols.visit_warned", "patrols.visit_missed",
    ]  # fmt: skip


def test_when_everything_is_visited_the_patrol_is_over(round_: Round) -> None:
    patrol = round_.under_way(round_.shed)
    round_.comes(round_.yu, at(300))
    round_.reads(round_.yu, patrol, round_.code_of(round_.shed))
    assert round_.mine(round_.yu, patrol).status == "done"


def test_ended_early_what_is_left_is_missed(round_: Round) -> None:
    patrol = round_.under_way()
    round_.do(round_.gao, actions.walk, patrol.id, "finish")
    assert set(round_.state(patrol).values()) == {"missed"}
    visit = round_.visit(patrol, round_.shed)
    assert visit.next == ("say",)
    round_.do(round_.gao, actions.say, patrol.id, visit.id, words="雷暴")
    assert round_.visit(patrol, round_.shed).words == "雷暴"


# ---- what is not accepted ----


def test_a_photographed_code_is_not_accepted_and_nobody_is_accused(round_: Round) -> None:
    patrol = round_.under_way()
    code = round_.code_of(round_.gate)
    round_.comes(round_.yu, at(100))
    assert round_.reads(round_.yu, patrol, code).refusal == "code_old"
    visit = round_.visit(patrol, round_.gate)
    assert (visit.status, visit.refused, visit.refusal, visit.next) == ("here", 1, "code_old", ("visit", "skip", "say"))
    round_.do(round_.yu, actions.say, patrol.id, visit.id, words="平板没亮，用了照片")
    assert round_.reads(round_.yu, patrol, round_.code_of(round_.gate)).status == "done"
    visit = round_.visit(patrol, round_.gate)
    assert (visit.refused, visit.refusal) == (1, "")


def test_a_code_sent_to_somebody_elsewhere_is_not_accepted(round_: Round) -> None:
    patrol = round_.under_way()
    round_.comes(round_.yu, at(2000))
    assert round_.reads(round_.yu, patrol, round_.code_of(round_.shed)).refusal == "far_away"
    assert round_.reads(round_.yu, patrol, round_.code_of(round_.shed), at=at(300), mocked=True).refusal == "mocked"
    assert round_.reads(round_.yu, patrol, round_.code_of(round_.shed), at=at(300)).status == "done"
    far = round_.point("远处", at(5000))
    other = round_.planned(far, members=(round_.yu.member,), least=1)
    round_.do(round_.yu, actions.walk, other.id, "begin")


def test_nobody_reads_two_far_codes_within_a_minute(round_: Round) -> None:
    far = round_.point("远处", at(6000))
    patrol = round_.under_way(round_.shed, far)
    round_.reads(round_.yu, patrol, round_.code_of(round_.shed), at=at(300))
    round_.later(30)
    assert round_.reads(round_.gao, patrol, round_.code_of(far), at=at(6000)).refusal == "too_fast"


def test_what_is_no_code_of_this_patrol_is_refused_and_counts_nowhere(round_: Round) -> None:
    patrol = round_.under_way(round_.shed)
    for code, reason in [("nonsense", "code_unknown"), ("", "code_unknown"), (round_.code_of(round_.pump), "code_elsewhere")]:
        with pytest.raises(Invalid, match=reason):
            round_.reads(round_.yu, patrol, code)
    assert round_.visit(patrol, round_.shed).refused == 0


def test_a_made_up_position_does_not_count_and_is_told_once(round_: Round) -> None:
    patrol = round_.under_way()
    assert [round_.goes(round_.yu, at(300), mocked=True) for _ in range(3)] == ["mocked"] * 3
    visit = round_.visit(patrol, round_.shed)
    assert (visit.status, visit.refused, visit.refusal) == ("ahead", 1, "mocked")
    assert round_.goes(round_.yu, at(3000), mocked=True) == "mocked"
    assert sum(one.refused for one in round_.mine(round_.yu, patrol).visits) == 1, "where no point is, nothing is doubted"


def test_a_position_that_comes_in_is_a_visit_once_he_has_stayed(round_: Round) -> None:
    patrol = round_.under_way()
    round_.later(60)
    assert round_.goes(round_.yu, at(250)) == ""
    assert round_.visit(patrol, round_.shed).status == "ahead", "not in the circle yet"
    round_.later(20)
    round_.goes(round_.yu, at(300))
    assert round_.visit(patrol, round_.shed).status == "here"
    round_.later(10)
    round_.goes(round_.yu, at(302))
    assert round_.visit(patrol, round_.shed).status == "here", "ten seconds are no visit"
    round_.later(15)
    round_.goes(round_.yu, at(301))
    assert round_.visit(patrol, round_.shed).status == "done"
    shown = {visit.name: visit for visit in round_.board(round_.desk, "patrols")[patrol.id].visits}
    assert (shown["车棚"].status, shown["车棚"].means) == ("done", "geofence")


def test_who_only_rides_past_has_not_been_there(round_: Round) -> None:
    patrol = round_.under_way()
    for metres in (250, 300, 400):
        round_.later(12)
        assert round_.goes(round_.yu, at(metres)) == ""
    assert round_.visit(patrol, round_.shed).status == "ahead"


def test_nobody_flies_from_point_to_point(round_: Round) -> None:
    patrol = round_.under_way()
    round_.later(1)
    assert round_.goes(round_.yu, at(300)) == "jumped", "300 metres in a second"
    visit = round_.visit(patrol, round_.shed)
    assert (visit.status, visit.refusal) == ("ahead", "jumped")


def test_who_is_left_alone_is_told_to_wait(round_: Round) -> None:
    patrol = round_.under_way()
    round_.off_duty(round_.gao)
    mine = round_.mine(round_.yu, patrol)
    assert (mine.status, [one.name for one in mine.team if one.away]) == ("paused", ["高秀英"])
    (shown,) = round_.board(round_.desk, "patrols").values()
    assert shown.status == "paused", "and the command room sees it"
    assert round_.timeline(engine("wujing"), patrol.id).count("patrols.patrol_moved") == 2
    round_.do(round_.yu, actions.walk, patrol.id, "resume")
    assert round_.mine(round_.yu, patrol).status == "under_way"


def test_who_comes_on_duty_again_is_of_the_team_again(round_: Round) -> None:
    patrol = round_.under_way()
    round_.off_duty(round_.gao)
    round_.on_duty(round_.gao)
    mine = round_.mine(round_.yu, patrol)
    assert (mine.status, [one.name for one in mine.team if one.away]) == ("under_way", [])


def test_who_goes_off_duty_on_the_way_to_a_call_is_not_back_with_his_team(round_: Round) -> None:
    patrol = round_.under_way()
    call = round_.incident("missing", by=round_.desk)
    round_.do(round_.desk, dispatch.call_out, call.id, members=[round_.gao.member])
    round_.do(round_.gao, dispatch.answer, round_.phone(round_.gao)[0].id, "accept")
    round_.off_duty(round_.gao)
    mine = round_.mine(round_.yu, patrol)
    assert (mine.status, [one.name for one in mine.team if one.away]) == ("paused", ["高秀英"])


def test_a_colleague_s_second_reading_is_no_error(round_: Round) -> None:
    patrol = round_.under_way()
    for who in (round_.yu, round_.gao):
        assert round_.reads(who, patrol, round_.code_of(round_.shed), at=at(300)).status == "done"
    assert round_.timeline(engine("wujing"), patrol.id).count("patrols.point_visited") == 1


# ---- without a network ----


def test_a_press_from_a_cellar_counts_when_it_was_made(round_: Round) -> None:
    patrol = round_.under_way(hours=1)
    round_.later(1800)
    code, made = round_.code_of(round_.gate), round_.now
    round_.later(3000)
    assert round_.state(patrol)["永北北门"] == "missed"
    assert round_.mine(round_.yu, patrol).status == "done"
    assert round_.reads(round_.yu, patrol, code, made=made, at=at(100)).status == "done"
    assert round_.visit(patrol, round_.gate).done == made
    with pytest.raises(WrongMoment, match="not_under_way"):
        round_.reads(round_.yu, patrol, round_.code_of(round_.shed), at=at(300))


def test_a_skipped_point_visited_after_all_is_visited(round_: Round) -> None:
    patrol = round_.under_way()
    round_.do(round_.gao, actions.skip, patrol.id, round_.visit(patrol, round_.shed).id, reason="danger")
    assert round_.reads(round_.yu, patrol, round_.code_of(round_.shed), at=at(300)).status == "done"
    assert round_.visit(patrol, round_.shed).reason == ""


# ---- calls ----


def test_a_call_pauses_the_patrol_by_itself_and_is_held_against_nobody(round_: Round) -> None:
    patrol = round_.under_way(hours=1)
    round_.later(2400)
    call = round_.incident("help", at=at(60))
    round_.do(round_.desk, dispatch.call_out, call.id, members=(round_.yu.member,))
    offer = round_.phone(round_.yu)[0].id
    round_.do(round_.yu, dispatch.answer, offer, "accept")
    assert round_.mine(round_.gao, patrol).status == "paused"
    assert [one.name for one in round_.mine(round_.gao, patrol).team if one.away] == ["喻建国"]
    round_.later(600)
    assert {visit.warned for visit in round_.mine(round_.gao, patrol).visits} == {""}
    round_.do(round_.yu, dispatch.answer, offer, "arrive")
    round_.do(round_.yu, dispatch.answer, offer, "finish", report="好了")
    assert round_.mine(round_.gao, patrol).status == "under_way"
    round_.later(700)
    assert {visit.reason for visit in round_.mine(round_.gao, patrol).visits} == {"called_out"}
    assert set(round_.state(patrol).values()) == {"skipped"}


def test_three_go_on_while_the_fourth_is_away(round_: Round) -> None:
    third = round_.member("第三人", at=at())
    patrol = round_.planned(members=(round_.yu.member, round_.gao.member, third.member))
    round_.do(round_.yu, actions.walk, patrol.id, "begin")
    call = round_.incident("help", at=at(60))
    round_.do(round_.desk, dispatch.call_out, call.id, members=(third.member,))
    round_.do(third, dispatch.answer, round_.phone(third)[0].id, "accept")
    assert round_.mine(round_.yu, patrol).status == "under_way"
    assert [one.name for one in round_.mine(round_.yu, patrol).team if one.away] == ["第三人"]
    round_.do(third, dispatch.answer, round_.phone(third)[0].id, "withdraw")
    assert not any(one.away for one in round_.mine(round_.yu, patrol).team)


def test_a_rest_is_ended_by_hand_where_nobody_told_that_it_is_over(round_: Round) -> None:
    patrol = round_.under_way()
    call = round_.incident("help", at=at(60))
    round_.do(round_.desk, dispatch.call_out, call.id, members=(round_.yu.member,))
    round_.do(round_.yu, dispatch.answer, round_.phone(round_.yu)[0].id, "accept")
    with pytest.raises(WrongMoment, match="not_under_way"):
        round_.do(round_.gao, actions.skip, patrol.id, round_.visit(patrol, round_.shed).id, reason="danger")
    round_.do(round_.gao, actions.walk, patrol.id, "resume")
    assert round_.mine(round_.yu, patrol).status == "under_way"


# ---- duty, and what is kept ----


def leaps(round_: Round, span: timedelta) -> None:
    """A month passes without ringing every beat of the house's clocks."""
    round_.clock.set(round_.now + span)
    round_.run_due()


def test_check_ins_belong_to_duty(round_: Round) -> None:
    patrol = round_.under_way()
    round_.off_duty(round_.yu)
    with pytest.raises(WrongMoment, match="not_on_duty"):
        round_.reads(round_.yu, patrol, round_.code_of(round_.shed))
    assert round_.mine(round_.gao, patrol).status == "paused"
    round_.off_duty(round_.gao)
    assert round_.mine(round_.gao, patrol).status == "done"


def test_an_order_nobody_takes_lapses(round_: Round) -> None:
    patrol = round_.planned()
    round_.later(2 * 3600)
    assert round_.board(round_.desk, "patrols")[patrol.id].status == "lapsed"


def test_a_patrol_leaves_the_boards_after_a_shift_and_is_forgotten_after_thirty_days(round_: Round) -> None:
    patrol = round_.under_way()
    round_.do(round_.yu, actions.walk, patrol.id, "finish")
    leaps(round_, FILED_AFTER)
    assert round_.board(round_.desk, "patrols") == {}
    assert round_.board(round_.yu, "my_patrols") == {}
    assert [row.id for row in round_.ask(round_.desk, queries.history, 1, 10).rows] == [patrol.id]
    leaps(round_, KEPT)
    assert round_.ask(round_.desk, queries.history, 1, 10).total == 0
    with round_.database.reading() as connection:
        assert [list(connection.execute(table.select())) for table in (patrols, partners, visits)] == [[], [], []]


def test_no_event_tells_where_somebody_was(round_: Round) -> None:
    patrol = round_.under_way()
    round_.comes(round_.yu, at(300))
    round_.later(25)
    round_.goes(round_.yu, at(300))
    with round_.database.reading() as connection:
        from pingan.platform.log import event_log  # noqa: PLC0415

        facts = [row.facts for row in connection.execute(event_log.select()) if row.kind.startswith("patrols.point_visited")]
    assert facts
    assert all(round_.shed.id not in str(fact) and "latitude" not in str(fact) for fact in facts)
    assert patrol.id in str(facts)


def test_another_station_knows_nothing_of_it(round_: Round) -> None:
    patrol = round_.under_way()
    neighbour = round_.dispatcher(station="lvhua")
    assert round_.board(neighbour, "patrols") == {} == round_.board(neighbour, "must_points")
    with pytest.raises(NotFound):
        round_.do(neighbour, actions.cancel, patrol.id, reason="x")
    with pytest.raises(Invalid, match="point_unknown"):
        round_.do(neighbour, actions.plan, round_.order())


def test_the_way_to_a_point_is_told_to_the_team(round_: Round) -> None:
    patrol = round_.under_way()
    way = round_.ask(round_.yu, queries.route, patrol.id, round_.visit(patrol, round_.shed).id, at())
    assert way.metres == pytest.approx(390, abs=1)

"""Whom a roll-call calls, how replies end, when the plan comes round, and what a trend counts."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.roll_calls import rules
from pingan.features.roll_calls.model import (
    LIFE,
    OPEN,
    REPLY_LIFE,
    TREND,
    WINDOW,
    Occasion,
    PlaceCheck,
    PlannedCall,
    Reply,
    ReplyStatus,
    RollCall,
    RollCallPlan,
    RollCallStatus,
    Scope,
    Way,
)  # fmt: skip
from pingan.features.roll_calls.rules import Called
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid, TooMany, WrongMoment
from tests.world import FIRE_AT_0920, at

NOW = FIRE_AT_0920


def a_call(**known: Any) -> RollCall:
    usual: dict[str, Any] = {
        "scope": Scope.POSTS,
        "place": "",
        "name": "",
        "occasion": Occasion.SURPRISE,
        "begun": NOW,
        "due": NOW + WINDOW,
    }
    return RollCall(id="c", station="wujing", **usual | known)


def called(name: str, **known: Any) -> Called:
    usual: dict[str, Any] = {"post": name, "member": "", "guards": (f"g{name}",), "at": at()}
    return Called(name=name, **usual | known)


def begun(*names: str) -> tuple[RollCall, list[Reply]]:
    roll_call, replies, _ = rules.begin(a_call(), [called(name) for name in names], names, 2)
    return roll_call, replies


def test_everybody_is_numbered_and_knows_the_nearest_other() -> None:
    three = [called("a", at=at(0)), called("b", at=at(100)), called("c", at=at(900))]
    _, replies, news = rules.begin(a_call(), three, "abc", 2)
    assert [(one.number, one.neighbour) for one in replies] == [(1, 2), (2, 1), (3, 2)]
    assert news.called == 3
    assert news.posts == ("a", "b", "c")
    assert rules.begin(a_call(), [called("a")], "a", 2)[1][0].neighbour == 0


def test_nobody_on_duty_is_no_roll_call() -> None:
    with pytest.raises(WrongMoment) as refused:
        rules.begin(a_call(), [], [], 2)
    assert refused.value.reason == "nobody_on_duty"


def test_a_post_is_surprised_so_often_and_planned_calls_do_not_count() -> None:
    roll_call, replies, _ = rules.begin(a_call(), [called("a", surprises=2), called("b", surprises=1)], "ab", 2)
    assert [one.name for one in replies] == ["b"]
    assert roll_call.spared == ("a",)
    with pytest.raises(TooMany):
        rules.begin(a_call(), [called("a", surprises=2)], "a", 2)
    planned = a_call(occasion=Occasion.PLANNED)
    assert len(rules.begin(planned, [called("a", surprises=9)], "a", 2)[1]) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ReplyStatus.CALLED, ReplyStatus.ANSWERED), (ReplyStatus.CALLED_AGAIN, ReplyStatus.ANSWERED_AGAIN),
        (ReplyStatus.MISSING, ReplyStatus.LATE),
    ],
)  # fmt: skip
def test_an_answer_says_at_which_call_it_came(before: ReplyStatus, after: ReplyStatus) -> None:
    roll_call, (reply,) = begun("a")
    answered, news = rules.answer(
        roll_call, replace(reply, status=before), way=Way.RADIO, place=PlaceCheck.UNKNOWN, words=" 在岗 ", by="desk", now=NOW
    )
    assert (answered.status, answered.words, answered.by, answered.answered) == (after, "在岗", "desk", NOW)
    assert news.status is after


@pytest.mark.parametrize("status", [one for one in ReplyStatus if "answer" not in REPLY_LIFE.next(one)])
def test_nobody_answers_twice(status: ReplyStatus) -> None:
    roll_call, (reply,) = begun("a")
    with pytest.raises(WrongMoment):
        rules.answer(roll_call, replace(reply, status=status), way=Way.TABLET, place=PlaceCheck.AT_POST, now=NOW)


def test_a_cancelled_or_filed_roll_call_takes_no_answer() -> None:
    roll_call, (reply,) = begun("a")
    for over in (replace(roll_call, status=RollCallStatus.CANCELLED), replace(roll_call, filed=True)):
        with pytest.raises(WrongMoment):
            rules.answer(over, replace(reply, status=ReplyStatus.MISSING), way=Way.TABLET, place=PlaceCheck.AT_POST, now=NOW)


@pytest.mark.parametrize(
    ("here", "accuracy", "check"),
    [
        (at(), None, PlaceCheck.AT_POST), (at(140), None, PlaceCheck.AT_POST), (at(200), None, PlaceCheck.ELSEWHERE),
        (at(200), 60.0, PlaceCheck.AT_POST), (None, None, PlaceCheck.UNKNOWN),
    ],
)  # fmt: skip
def test_where_the_tap_came_from(here: Any, accuracy: float | None, check: PlaceCheck) -> None:
    assert rules.place_of(at(), here, accuracy) is check
    assert rules.place_of(None, here, accuracy) is PlaceCheck.UNKNOWN


@pytest.mark.parametrize("way", [Way.TABLET, Way.PHONE])
def test_a_tap_cannot_be_typed(way: Way) -> None:
    with pytest.raises(Invalid):
        rules.entered(way)


@given(st.lists(st.sampled_from(["answer", "call_again", "leave"]), max_size=12), st.data())
def test_a_roll_call_always_ends_with_everybody_told_apart(steps: list[str], data: st.DataObject) -> None:
    roll_call, replies = begun("a", "b", "c")
    by_id = {one.id: one for one in replies}
    for step in steps:
        if step == "call_again" and roll_call.status is RollCallStatus.FIRST_CALL:
            roll_call, silent, _ = rules.call_again(roll_call, by_id.values(), NOW + WINDOW)
            by_id |= {one.id: one for one in silent}
        one = by_id[data.draw(st.sampled_from(sorted(by_id)))]
        if step == "answer" and one.status in OPEN:
            by_id[one.id], _ = rules.answer(roll_call, one, way=Way.PHONE, place=PlaceCheck.UNKNOWN, now=NOW)
        if step == "leave":
            by_id[one.id], _ = rules.leave(roll_call, one, f"g{one.name}")
    was_answered = rules.is_answered(by_id.values())
    after, silent, news = rules.end(roll_call, list(by_id.values()))
    by_id |= {one.id: one for one in silent}
    assert LIFE.is_over(after.status)
    assert not any(one.status in OPEN for one in by_id.values())
    assert was_answered == (not silent)
    assert news.missing == tuple(one.number for one in silent)


def test_filing_forgets_who_and_what_was_said() -> None:
    roll_call, (reply,) = begun("a")
    answered, _ = rules.answer(roll_call, reply, way=Way.RADIO, place=PlaceCheck.UNKNOWN, words="在岗", by="desk", now=NOW)
    team = replace(answered, id="t", member="m", name="喻")
    _, kept, news = rules.file(replace(roll_call, status=RollCallStatus.OVER), [answered, team])
    assert all((one.words, one.by, one.guards, one.member, one.filed) == ("", "", (), "", True) for one in kept)
    assert [one.name for one in kept] == ["a", ""]
    assert "ga" in news.people, "whose screen shows it must be told"


@given(st.lists(st.text("岗甲a1 ", min_size=1, max_size=90), max_size=40))
def test_a_free_choice_has_a_name_that_fits(posts: list[str]) -> None:
    name = rules.named(posts)
    assert len(name) <= 100
    assert bool(name) == bool(posts)
    assert name == "、".join(posts) or name.endswith(tuple(f"+{more}" for more in range(len(posts))))


PLAN = RollCallPlan(id="wujing", station="wujing", jitter_min=10)


def planned(*times: str, scope: Scope = Scope.POSTS) -> list[PlannedCall]:
    return [PlannedCall(id=f"call-{number}", time=time, scope=scope) for number, time in enumerate(times)]


@given(st.integers(0, 366 * 1440), st.integers(0, 999_999))
def test_the_next_time_is_the_call_s_and_not_long_after_it(minutes: int, die: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    (call,) = planned("02:00")
    due = rules.next_due(PLAN, call, now, die)
    assert now < due <= now + timedelta(hours=24, minutes=10)
    assert 120 <= due.astimezone(CHINA).hour * 60 + due.astimezone(CHINA).minute <= 130


def test_the_same_call_is_planned_once_and_they_stand_in_the_order_of_the_day() -> None:
    after = rules.planned(PLAN, [*planned("14:30", "02:00", "02:00"), *planned("02:00", scope=Scope.TEAM)], 5, 2)
    assert [(call.time, call.scope) for call in after.calls] == [("02:00", Scope.POSTS), ("02:00", Scope.TEAM), ("14:30", Scope.POSTS)]


@pytest.mark.parametrize(
    ("times", "jitter", "surprises", "reason"),
    [
        (["25:00"], 0, 0, "no_such_time"), (["2:00"], 0, 0, "no_such_time"), (["١٢:٠٠"], 0, 0, "no_such_time"),
        ([f"{hour:02}:00" for hour in range(13)], 0, 0, "too_many_times"), (["02:00"], 121, 0, "out_of_range"),
        (["02:00"], 0, 25, "out_of_range"),
    ],
)  # fmt: skip
def test_a_plan_that_cannot_be_meant(times: list[str], jitter: int, surprises: int, reason: str) -> None:
    with pytest.raises(Invalid) as refused:
        rules.planned(PLAN, planned(*times), jitter, surprises)
    assert refused.value.reason == reason


def test_a_trend_counts_the_last_thirty_of_a_post_and_no_people() -> None:
    _, (reply,) = begun("a")
    statuses = [ReplyStatus.MISSING, ReplyStatus.LET_GO, ReplyStatus.CALLED, *[ReplyStatus.ANSWERED] * 40]
    found = rules.trends([replace(reply, status=status) for status in statuses])
    assert (found["a"].called, found["a"].missing, found["a"].in_time) == (TREND, 1, 29)
    assert rules.trends([replace(reply, post="", member="m", status=ReplyStatus.MISSING)]) == {}

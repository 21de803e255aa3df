"""How long somebody was on duty: for his own eyes, and for thirteen months."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.duty import actions, queries, rules, store
from pingan.features.duty.model import HOURS_KEPT, PastTurn
from pingan.features.members import actions as membership
from pingan.features.members.model import Force
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import NotAllowed
from pingan.kernel.rights import Role
from pingan.platform.work import Actor, engine
from tests.world import FIRE_AT_0920, Town

HOUR = 3600


def hours(town: Town, who: Actor) -> tuple[float, float]:
    """Of this month and the last."""
    this, last = town.ask(who, queries.my_hours)
    return this.seconds / HOUR, last.seconds / HOUR


def test_a_turn_that_ends_is_added_to_his_own_hours(town: Town) -> None:
    post = town.post(town.house(), "东门")
    gao = town.member("gao", force=Force.GUARD)
    assert hours(town, gao) == (0, 0)
    town.do(gao, actions.go_on, post=post.id)
    town.later(2 * HOUR)
    assert hours(town, gao) == (0, 0)  # it is not over yet
    town.do(gao, actions.go_off)
    assert hours(town, gao) == (2, 0)
    (turn,) = town.ask(gao, queries.my_hours)[0].turns
    assert (turn.since, turn.until, turn.post) == (FIRE_AT_0920, FIRE_AT_0920 + timedelta(hours=2), "东门")


def test_nobody_else_sees_them(town: Town) -> None:
    wang, li = town.member("wang"), town.member("li")
    town.on_duty(wang)
    town.later(HOUR)
    town.off_duty(wang)
    assert hours(town, li) == (0, 0)
    for who in (town.dispatcher(), town.chief(), town.officer(), town.auditor(), town.admin()):
        with pytest.raises(NotAllowed):
            town.ask(who, queries.my_hours)
    everybody = [town.chief(), town.dispatcher(), engine("wujing"), li, Actor(account="x", role=Role.CHIEF, station="wujing", member="")]
    for who in everybody:
        assert town.ask(who, store.list_past, datetime(2000, 1, 1, tzinfo=UTC)) == []


def test_they_are_kept_whoever_ended_the_turn(town: Town) -> None:
    wang = town.member("wang")
    town.on_duty(wang)
    town.later(HOUR)
    town.do(town.chief(), membership.move, wang.member, "suspend")
    town.do(town.chief(), membership.move, wang.member, "reinstate")
    assert hours(town, wang) == (1, 0)


def test_the_month_turns_and_after_thirteen_they_are_gone(town: Town) -> None:
    wang = town.member("wang")
    town.on_duty(wang)
    town.later(HOUR)
    town.off_duty(wang)
    town.later(30 * 86_400)
    assert hours(town, wang) == (0, 1)
    town.later(HOURS_KEPT.total_seconds() - 30 * 86_400 - HOUR)
    assert len(town.ask(wang, store.list_past, FIRE_AT_0920)) == 1
    town.later(2 * HOUR)
    assert town.ask(wang, store.list_past, FIRE_AT_0920) == []


def past(since: datetime, until: datetime) -> PastTurn:
    return PastTurn(id="t", station="s", member="m", since=since, until=until, post=None)


def test_a_night_over_the_end_of_the_month_counts_in_both_and_is_listed_where_it_began() -> None:
    night = past(datetime(2025, 10, 31, 14, tzinfo=UTC), datetime(2025, 10, 31, 18, tzinfo=UTC))  # 22:00 to 02:00 in China
    this, last = rules.months([night], FIRE_AT_0920)
    assert (this.first, last.first) == (date(2025, 11, 1), date(2025, 10, 1))
    assert (this.seconds, last.seconds) == (2 * HOUR, 2 * HOUR)
    assert (this.turns, last.turns) == ((), (night,))


moments = st.integers(0, 90 * 86_400).map(lambda seconds: datetime(2025, 9, 1, tzinfo=UTC) + timedelta(seconds=seconds))


@given(begun=moments, minutes=st.integers(0, 3000), now=moments)
def test_no_second_is_counted_twice_or_lost(begun: datetime, minutes: int, now: datetime) -> None:
    turn = past(begun, begun + timedelta(minutes=minutes))
    this, last = rules.months([turn], now)
    assert 0 <= this.seconds + last.seconds <= minutes * 60
    assert last.first < this.first <= today(now)
    if turn.until <= now and turn.since >= start_of(last.first):
        assert this.seconds + last.seconds == minutes * 60

"""What a rulebook would have done to last week's calls."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import public as dispatches
from pingan.features.duty import public as duty
from pingan.features.members.model import Force
from pingan.features.rehearsal import queries
from pingan.features.rehearsal.model import BookPreview, CategoryEffect, Shift
from pingan.features.rehearsal.rules import replay
from pingan.features.rulebook import public as rulebooks
from pingan.features.rulebook.model import CitizenMode, Rulebook
from pingan.kernel.errors import Invalid, NotAllowed
from pingan.kernel.geo import Point, inside
from pingan.platform.work import engine
from tests.world import Town, at

SQUARE = (at(-700, -700), at(-700, 700), at(700, 700), at(700, -700), at(-700, -700))


def category(book: Rulebook, code: str, **changed: object) -> Rulebook:
    return replace(book, categories=tuple(replace(one, **changed) if one.code == code else one for one in book.categories))  # type: ignore[arg-type]


def policy(book: Rulebook, name: str, **changed: object) -> Rulebook:
    return replace(book, policies=tuple(replace(one, **changed) if one.name == name else one for one in book.policies))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def town() -> Town:
    """A week: twenty volunteers on duty, a guard at a post, six calls for help, two fires, one brawl; an old call is forgotten."""
    made = Town(watch=False)
    made.station()
    made.office.do(
        engine("wujing"), areas.add, Area(id="g", station="wujing", rank=Rank.GRID, name="第一网格", parent="wujing", ring=SQUARE)
    )
    post = made.post(made.house())
    made.member("岗", post=post, force=Force.GUARD)
    for number in range(20):
        made.member(f"员{number}", at=at(40 * number, 30 * number), skills=["extinguisher"], kit=("extinguisher",))
    made.incident("help")
    made.clock.set(made.now + timedelta(days=8))
    for number in range(6):
        made.incident("help", at=at(north_m=60 * number))
        made.clock.set(made.now + timedelta(hours=1))
    made.incident("fire")
    made.incident("fire", at=at(east_m=300))
    made.incident("violence")
    return made


def preview(town: Town, draft: Rulebook, seed: int = 110) -> BookPreview:
    return town.ask(town.chief(), queries.preview, draft, random.Random, seed)


def book(town: Town) -> Rulebook:
    return town.ask(town.chief(), rulebooks.in_force).book


def only(found: BookPreview, code: str) -> CategoryEffect:
    return next(one for one in found.effects if one.category == code)


def test_asking_one_after_the_other_disturbs_fewer_and_takes_longer(town: Town) -> None:
    found = preview(town, policy(book(town), "nearest-3", width=1))
    one = only(found, "help")
    assert one.before
    assert one.after
    assert (one.calls, one.replayed, one.shifts) == (6, 6, (Shift.OTHER_POLICY,))
    assert one.after.offers_per_call < one.before.offers_per_call - 0.5
    assert one.after.p_within_3_min < one.before.p_within_3_min
    assert (found.calls, found.on_duty) == (9, 21.0)


def test_the_same_seed_gives_the_same_answer(town: Town) -> None:
    draft = policy(book(town), "nearest-3", width=6)
    assert preview(town, draft) == preview(town, draft)
    assert preview(town, draft) != preview(town, draft, seed=111)


def test_the_same_rules_in_other_words_change_nothing(town: Town) -> None:
    """The two books are played with the same people, places and luck: where asking is the same, so is what comes of it."""
    same = policy(book(town), "nearest-3", recall_unanswered=True, most=30)
    one = only(preview(town, same), "help")
    assert one.before == one.after


def test_closing_and_opening_a_kind_of_call_is_told(town: Town) -> None:
    closed = only(preview(town, category(book(town), "help", mode=CitizenMode.NEVER)), "help")
    assert closed.shifts == (Shift.NO_LONGER_OFFERED,)
    assert closed.before
    assert closed.after is None
    joint = category(book(town), "violence", mode=CitizenMode.JOINT, stand_off_zh="远离。", stand_off_en="Keep away.")
    opened = only(preview(town, joint), "violence")
    assert opened.shifts[0] is Shift.NEWLY_OFFERED
    assert opened.before is None
    assert opened.after


def test_going_at_once_is_counted_and_not_played(town: Town) -> None:
    one = only(preview(town, category(book(town), "help", at_once=True)), "help")
    assert (one.calls, one.shifts, one.before, one.replayed) == (6, (Shift.AT_ONCE,), None, 0)


def test_a_kind_of_call_nobody_made_is_shown_with_none(town: Town) -> None:
    one = only(preview(town, category(book(town), "noise", wanted=2)), "noise")
    assert (one.calls, one.before, one.after) == (0, None, None)


def test_a_draft_that_could_not_be_published_is_refused(town: Town) -> None:
    with pytest.raises(Invalid, match="rulebook"):
        preview(town, category(book(town), "violence", mode=CitizenMode.FIRST_RESPONSE))


def test_only_who_may_publish_may_try(town: Town) -> None:
    with pytest.raises(NotAllowed):
        town.ask(town.dispatcher(), queries.preview, book(town), random.Random)


def test_nobody_is_named_and_nothing_is_written(town: Town) -> None:
    before = town.ask(engine("wujing"), rulebooks.in_force)
    assert "员" not in str(preview(town, policy(book(town), "nearest-3", width=6)))
    assert town.ask(engine("wujing"), rulebooks.in_force) == before


# ---- the parts --------------------------------------------------------------------------------------------------------


def test_the_log_tells_who_was_on_duty_then() -> None:
    town = Town()
    li, wu = town.member("李", at=at()), town.member("吴", at=at(50))
    town.later(60)
    first = town.now
    town.later(60)
    town.off_duty(li)
    town.later(60)
    second = town.now
    town.later(60)
    town.off_duty(wu)
    town.on_duty(li, at=at())
    found = town.ask(engine("wujing"), duty.on_duty_at, [first, second, town.now])
    assert {moment: set(there) for moment, there in found.items()} == {
        first: {li.member, wu.member},
        second: {wu.member},
        town.now: {li.member},
    }


def test_answers_seen_here_stand_in_for_the_prior_once_there_are_enough() -> None:
    assert replay.answering([30.0] * 19).median_s == replay.PRIOR_MEDIAN_S
    many = replay.answering([20.0, 30.0, 40.0] * 10)
    assert (many.median_s, many.answers, many.seen) == (30.0, 30, True)
    assert not replay.answering([]).seen


def test_delays_are_those_of_a_yes_or_a_no() -> None:
    town = Town()
    dispatcher = town.dispatcher()
    people = [town.member(name, at=at(50 * number)) for number, name in enumerate("甲乙丙", 1)]
    call = town.incident("help", at=at())
    town.do(dispatcher, dispatch.call_out, call.id)
    town.later(7)
    town.do(people[0], dispatch.answer, town.phone(people[0])[0].id, "decline")
    town.later(120)
    delays = town.ask(town.chief(), lambda work: dispatches.answer_delays_s(work, town.now - timedelta(days=1)))
    assert delays == [7.0]


@given(st.integers(0, 2**32), st.integers(1, 30))
def test_people_are_scattered_within_the_grids(seed: int, count: int) -> None:
    people = [f"m{number}" for number in range(count)]
    places = replay.scatter(people, [SQUARE], [], random.Random(seed))
    assert set(places) == set(people)
    assert all(inside(point, SQUARE) for point in places.values())
    assert places == replay.scatter(people, [SQUARE], [], random.Random(seed))


def test_where_there_is_neither_grid_nor_house_nobody_gets_a_place() -> None:
    assert replay.scatter(["m"], [], [], random.Random(1)) == {}
    assert isinstance(replay.scatter(["m"], [], [at()], random.Random(1))["m"], Point)


@given(st.integers(0, 10_000))
def test_many_calls_are_played_less_often_each(calls: int) -> None:
    assert 1 <= replay.rounds(calls) <= replay.MOST_ROUNDS
    assert calls == 0 or calls * replay.rounds(calls) <= max(replay.PLAYS, calls)


def test_a_call_to_which_nobody_more_is_worth_asking_ends() -> None:
    """Two of three have come or will not, and asking the third gains nothing: the engine looks again for ever, the rehearsal does not."""
    town = Town(watch=False)
    town.station()
    for number in range(4):
        town.member(f"员{number}", at=at(60 * number), skills=["extinguisher"], kit=("extinguisher",))
    town.incident("fire")
    book = town.ask(engine("wujing"), rulebooks.in_force).book
    draft = category(book, "fire", wanted=4)
    found = town.ask(town.chief(), queries.preview, draft, random.Random)
    assert found.effects[0].replayed == 1

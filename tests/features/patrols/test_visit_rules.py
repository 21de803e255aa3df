"""What counts as a visit, what does not, and what the clock says."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.patrols.model import (
    VISIT_LIFE,
    Means,
    MustPoint,
    Patrol,
    PatrolStatus,
    PointKind,
    Visit,
    VisitStatus,
    Warned,
    Window,
)
from pingan.features.patrols.rules import points, visits
from pingan.features.patrols.rules.visits import Before, Told
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid, Refusal, WrongMoment
from pingan.kernel.geo import Mode, Point
from tests.world import FIRE_AT_0920, at

NOW = FIRE_AT_0920
SHED = MustPoint(id="shed", station="s", name="车棚", at=at(), radius_m=30, stay_s=20)
HOT = replace(SHED, id="hot", kind=PointKind.HOT_SPOT)
PATROL = Patrol(
    id="p", station="s", name="晚巡", starts=NOW, ends=NOW + timedelta(hours=2), mode=Mode.FOOT, status=PatrolStatus.UNDER_WAY, begun=NOW
)


def visit(**known: object) -> Visit:
    usual: dict[str, object] = {
        "id": "v", "station": "s", "patrol": "p", "point": "shed", "number": 1, "opens": NOW, "closes": NOW + timedelta(hours=1),
        "expected": NOW, "stay_s": 20,
    }  # fmt: skip
    return Visit(**usual | known)  # type: ignore[arg-type]


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def seen(one: Visit, where: Point, after_s: float, *, point: MustPoint = SHED, member: str = "a", accuracy_m: float = 8) -> Visit:
    return visits.noticed(one, point, member, where, accuracy_m, later(after_s))


# ---- by being there ----


def test_who_stays_long_enough_was_there() -> None:
    one = seen(visit(), at(10), 100)
    assert (one.status, one.entered, one.by) == (VisitStatus.HERE, later(100), "a")
    assert seen(one, at(12), 110) == one
    done = seen(one, at(12), 121)
    assert (done.status, done.entered, done.done, done.by, done.means) == (VisitStatus.DONE, later(100), later(121), "", Means.GEOFENCE)


def test_who_rides_past_was_not() -> None:
    one = seen(visit(), at(10), 100)
    gone = seen(one, at(200), 115)
    assert (gone.status, gone.entered, gone.by) == (VisitStatus.AHEAD, None, "")


def test_one_blurred_fix_ends_no_stay_and_a_colleague_elsewhere_neither() -> None:
    one = seen(visit(), at(10), 100)
    assert seen(one, at(100), 110, accuracy_m=80) == one
    assert seen(one, at(400), 110, member="b") == one
    assert seen(one, at(5), 130, member="b").status is VisitStatus.DONE


def test_a_hot_spot_takes_ten_minutes() -> None:
    one = seen(visit(point="hot"), at(), 0, point=HOT)
    assert seen(one, at(), 599, point=HOT).status is VisitStatus.HERE
    assert seen(one, at(), 600, point=HOT).status is VisitStatus.DONE


def test_outside_its_window_a_point_is_not_entered_but_a_stay_may_end_after_it() -> None:
    assert seen(visit(opens=later(60)), at(), 10).status is VisitStatus.AHEAD
    assert seen(visit(), at(), 3700).status is VisitStatus.AHEAD
    assert seen(seen(visit(), at(), 3590), at(), 3620).status is VisitStatus.DONE


def test_a_point_without_a_stay_is_done_by_passing() -> None:
    assert seen(visit(), at(5), 9, point=replace(SHED, stay_s=0)).status is VisitStatus.DONE


@given(status=st.sampled_from([VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.SKIPPED]), north=st.floats(-50, 50))
def test_a_position_changes_nothing_that_is_over(status: VisitStatus, north: float) -> None:
    one = visit(status=status)
    assert seen(one, at(north), 100) == one


# ---- by a code ----


def read(after_s: float = 100, **known: object) -> Told:
    return Told(means=Means.SCANNED, pressed=later(after_s), **known)  # type: ignore[arg-type]


def test_a_code_is_enough_at_an_ordinary_point() -> None:
    done = visits.check_in(visit(), SHED, read(), "a")
    assert (done.status, done.done, done.means) == (VisitStatus.DONE, later(100), Means.SCANNED)


def test_at_a_hot_spot_it_is_read_on_coming_and_on_going() -> None:
    one = visits.check_in(visit(), HOT, read(0), "a")
    assert one.status is VisitStatus.HERE
    with pytest.raises(WrongMoment, match="stay_longer") as refused:
        visits.check_in(one, HOT, read(240), "a")
    assert refused.value.facts == {"minutes": 6}
    assert visits.check_in(one, HOT, read(600), "b").status is VisitStatus.DONE


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (read(), ""),
        (read(at=at(100)), ""),
        (read(at=at(400)), "far_away"),
        (read(at=at(400), accuracy_m=300), ""),
        (read(at=at(400), age_s=60), ""),
        (read(mocked=True), "mocked"),
        (read(-10), "too_early"),
        (read(3601), "too_late"),
    ],
)
def test_what_is_not_accepted_says_why(told: Told, reason: str) -> None:
    assert visits.doubt(visit(), SHED, told, None) == reason


def test_nobody_is_at_two_far_points_within_a_minute() -> None:
    before = Before(replace(SHED, id="other", at=at(3000)), later(40))
    assert visits.doubt(visit(), SHED, read(100), before) == "too_fast"
    assert visits.doubt(visit(), SHED, read(200), before) == ""
    assert visits.doubt(visit(), SHED, read(10), before) == "", "told late, and done before it"


def test_a_press_without_a_network_counts_when_it_was_made_within_bounds() -> None:
    assert visits.pressed(PATROL, None, later(500)) == later(500)
    assert visits.pressed(PATROL, later(100), later(500)) == later(100)
    assert visits.pressed(PATROL, later(900), later(500)) == later(500), "not in the future"
    assert visits.pressed(PATROL, later(-900), later(500)) == NOW, "not before the patrol"
    assert visits.pressed(replace(PATROL, begun=None), later(-90_000), NOW) == later(-6 * 3600)


def test_a_missed_point_is_made_good_by_a_press_from_within_its_window() -> None:
    missed = visits.end(visit(), "miss")
    told = read(3500)
    assert visits.doubt(missed, SHED, told, None) == ""
    assert visits.check_in(missed, SHED, told, "a").status is VisitStatus.DONE
    assert visits.doubt(missed, SHED, read(3700), None) == "too_late"


# ---- leaving out, and saying something ----


def test_a_point_is_left_out_with_a_reason() -> None:
    left = visits.skip(visit(), "blocked", "")
    assert (left.status, left.reason) == (VisitStatus.SKIPPED, "blocked")
    assert visits.skip(visit(), "other", "门锁了").words == "门锁了"
    for reason, words, code in [("lazy", "", "no_such_reason"), ("other", " ", "missing")]:
        with pytest.raises(Invalid, match=code):
            visits.skip(visit(), reason, words)
    with pytest.raises(WrongMoment):
        visits.skip(left, "danger", "")


def test_words_are_for_what_was_not_accepted_or_not_visited() -> None:
    assert visits.say(visits.refuse(visit(), "far_away"), "隔着河").words == "隔着河"
    with pytest.raises(WrongMoment):
        visits.say(visit(), "hm")
    with pytest.raises(Invalid):
        visits.say(visits.refuse(visit(), "far_away"), "")


@given(status=st.sampled_from(VisitStatus), verb=st.sampled_from(["visit", "skip"]))
def test_a_verb_works_exactly_when_it_is_offered(status: VisitStatus, verb: str) -> None:
    one = visit(status=status)
    offered = verb in visits.next_verbs(PATROL, one)
    try:
        if verb == "skip":
            visits.skip(one, "danger", "")
            worked = True
        else:
            worked = VISIT_LIFE.after(status, "visit") is VisitStatus.DONE
    except Refusal:
        worked = False
    assert worked == offered


# ---- by the clock ----


def test_first_the_team_is_warned_then_the_room_then_it_is_missed() -> None:
    one = visit()
    assert visits.tick(PATROL, [one], later(60)).wake == later(2700)
    (warned,) = visits.tick(PATROL, [one], later(2700)).warned
    assert warned.warned is Warned.TEAM
    (told,) = visits.tick(PATROL, [warned], later(3300)).warned
    assert told.warned is Warned.ROOM
    due = visits.tick(PATROL, [told], later(3600))
    assert [gone.status for gone in due.missed] == [VisitStatus.MISSED]
    assert due.verb == "finish", "nothing is left"


def test_in_a_short_window_nobody_is_warned_before_half_of_it_is_over() -> None:
    one = visit(closes=later(600))
    assert visits.tick(PATROL, [one], later(299)).warned == ()
    assert visits.tick(PATROL, [one], later(300)).warned[0].warned is Warned.TEAM


def test_who_is_there_is_not_warned_and_may_stay_to_the_end() -> None:
    here = visit(status=VisitStatus.HERE, entered=later(3590), by="a")
    assert visits.tick(PATROL, [here], later(3595)).warned == ()
    assert visits.tick(PATROL, [here], later(3610)).missed == ()
    assert len(visits.tick(PATROL, [here], later(3680)).missed) == 1


def test_a_call_is_held_against_nobody() -> None:
    resting = replace(PATROL, status=PatrolStatus.PAUSED)
    due = visits.tick(resting, [visit(), visit(id="w", closes=later(7000))], later(3600))
    assert [(gone.status, gone.reason) for gone in due.skipped] == [(VisitStatus.SKIPPED, "called_out")]
    assert due.warned == ()
    back = replace(PATROL, resumed=later(3000))
    assert visits.tick(back, [visit()], later(3600)).skipped[0].reason == "called_out"
    assert visits.tick(back, [visit(opens=later(3100))], later(3600)).missed != ()


def test_an_order_nobody_began_lapses() -> None:
    planned = replace(PATROL, status=PatrolStatus.PLANNED, begun=None)
    assert visits.tick(planned, [visit()], NOW).wake == PATROL.ends
    assert visits.tick(planned, [visit()], PATROL.ends).verb == "lapse"


@given(after=st.integers(0, 8000), closes=st.lists(st.integers(1, 7200), min_size=1, max_size=5))
def test_the_clock_always_wakes_later_than_now_or_never(after: int, closes: list[int]) -> None:
    now, due = later(after), visits.tick(PATROL, [visit(id=str(n), closes=later(end)) for n, end in enumerate(closes)], later(after))
    assert (due.wake is None) == (due.verb is not None)
    assert due.wake is None or due.wake > now


# ---- windows ----


def test_windows_are_read_by_the_wall_clock_and_pass_midnight() -> None:
    begins = datetime(2025, 11, 3, 20, tzinfo=CHINA)
    night = replace(SHED, windows=(Window(starts="22:00", ends="02:00"), Window(starts="05:30", ends="07:00")))
    found = points.windows_in(night, begins, begins + timedelta(hours=10))
    hours = [(opens.hour, closes.hour) for opens, closes in found]
    assert hours == [(22, 2), (5, 6)]
    assert points.windows_in(SHED, begins, begins + timedelta(hours=1)) == [(begins, begins + timedelta(hours=1))]
    assert points.windows_in(night, begins, begins + timedelta(hours=1)) == []


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ({"name": " "}, "title_missing"), ({"radius_m": 5}, "radius_odd"), ({"radius_m": 5000}, "radius_odd"), ({"stay_s": -1}, "stay_odd"),
        ({"stay_s": 5000}, "stay_odd"), ({"windows": (Window(starts="25:00", ends="02:00"),)}, "window_odd"),
        ({"windows": (Window(starts="10:00", ends="10:00"),)}, "window_odd"),
        ({"windows": tuple(Window(starts=f"{hour:02d}:00", ends=f"{hour:02d}:30") for hour in range(7))}, "window_odd"),
    ],
)  # fmt: skip
def test_a_point_that_cannot_be_meant_is_refused(odd: dict[str, object], code: str) -> None:
    with pytest.raises(Invalid, match=code):
        points.add_point(replace(SHED, **odd))  # type: ignore[arg-type]

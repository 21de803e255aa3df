"""What a fix is worth."""

import math
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.duty.model import Turn
from pingan.features.positions import rules
from pingan.features.positions.model import TRACK_KEPT, Flag, Freshness, Replay, Sighting, Track
from pingan.kernel.errors import Invalid, Refusal, WrongMoment
from pingan.kernel.geo import Datum, Mode, Point, distance_m, to_gcj02
from tests.world import CENTRE, FIRE_AT_0920, at

NOW = FIRE_AT_0920
TURN = Turn(id="wang", station="wujing", since=NOW - timedelta(hours=1), mode=Mode.FOOT)
numbers = st.floats(allow_nan=True, allow_infinity=True)


def told(
    here: Point = CENTRE, age_s: float = 0, *, turn: Turn | None = TURN, known: Sighting | None = None, accuracy_m: float | None = 10,
    mocked: bool = False,
) -> Sighting | None:  # fmt: skip
    seen = NOW - timedelta(seconds=age_s)
    return rules.accept_fix(turn, known, here, seen=seen, now=NOW, accuracy_m=accuracy_m, mocked=mocked)


def known(here: Point = CENTRE, age_s: float = 60, accuracy_m: float | None = 10) -> Sighting:
    return Sighting(at=here, seen=NOW - timedelta(seconds=age_s), accuracy_m=accuracy_m)


# ---- freshness ----


@pytest.mark.parametrize(
    ("age_s", "expected"),
    [(-5, Freshness.FRESH), (180, Freshness.FRESH), (180.1, Freshness.GREY), (600, Freshness.GREY), (600.1, Freshness.TOO_OLD)],
)
def test_three_minutes_fresh_ten_minutes_grey(age_s: float, expected: Freshness) -> None:
    assert rules.freshness(age_s) is expected


# ---- what can be a position ----


@pytest.mark.parametrize(
    ("latitude", "longitude", "code"),
    [
        (121.437, 31.188, "swapped"),
        (0.0, 0.0, "zero"),
        (math.nan, 121.4, "not_a_position"),
        (31.1, math.inf, "not_a_position"),
        (91.0, 121.4, "not_a_position"),
        (31.1, 181.0, "not_a_position"),
        (-200.0, 20.0, "not_a_position"),
    ],
)
def test_what_cannot_be_meant_is_refused(latitude: float, longitude: float, code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        rules.place(latitude, longitude, Datum.WGS84)
    assert refusal.value.reason == code


def test_without_a_datum_it_is_refused_and_with_one_it_is_converted() -> None:
    with pytest.raises(Invalid, match="datum_missing"):
        rules.place(CENTRE.latitude, CENTRE.longitude, None)
    assert rules.place(CENTRE.latitude, CENTRE.longitude, Datum.WGS84) == CENTRE
    assert distance_m(rules.place(*to_gcj02(CENTRE), Datum.GCJ02), CENTRE) < 0.02


@given(latitude=numbers, longitude=numbers, datum=st.none() | st.sampled_from(Datum))
def test_any_two_numbers_are_a_place_on_earth_or_refused(latitude: float, longitude: float, datum: Datum | None) -> None:
    try:
        here = rules.place(latitude, longitude, datum)
    except Invalid:
        return
    assert datum is not None
    assert math.isfinite(here.latitude)
    assert math.isfinite(here.longitude)


# ---- who may send ----


def test_off_duty_and_without_consent_nothing_is_taken() -> None:
    with pytest.raises(WrongMoment, match="off_duty"):
        told(turn=None)
    unlocated = Turn(id="gao", station="wujing", since=NOW, mode=Mode.FOOT, post="yongbei-1", located=False)
    with pytest.raises(WrongMoment, match="no_consent"):
        told(turn=unlocated)


def test_where_he_was_before_duty_is_not_ours_to_know() -> None:
    just_on = Turn(id="wang", station="wujing", since=NOW, mode=Mode.FOOT)
    with pytest.raises(WrongMoment, match="before_duty"):
        told(age_s=181, turn=just_on)
    assert told(age_s=180, turn=just_on) is not None


def test_a_phone_eight_hours_behind_is_seen_from_its_first_minute_on_duty() -> None:
    just_on = Turn(id="wang", station="wujing", since=NOW, mode=Mode.FOOT)
    fix = told(age_s=8 * 3600, turn=just_on)
    assert fix is not None
    assert fix.seen == NOW


@pytest.mark.parametrize(("accuracy_m", "mocked", "code"), [
    (10.0, True, "mocked"), (2001.0, False, "too_inaccurate"), (-1.0, False, "too_inaccurate"), (math.nan, False, "too_inaccurate"),
])  # fmt: skip
def test_made_up_and_useless_fixes_are_refused(accuracy_m: float, mocked: bool, code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        told(accuracy_m=accuracy_m, mocked=mocked)
    assert refusal.value.reason == code


def test_a_poor_fix_is_taken_and_flagged() -> None:
    fix = told(accuracy_m=150)
    assert fix is not None
    assert fix.flags == (Flag.INACCURATE,)


# ---- clocks ----


@pytest.mark.parametrize(
    ("age_s", "flag"),
    [
        (-11, Flag.CLOCK_AHEAD),
        (-3 * 86_400, Flag.CLOCK_AHEAD),
        (3601, Flag.CLOCK_BEHIND),
        (8 * 3600, Flag.CLOCK_BEHIND),
        (3 * 86_400, Flag.CLOCK_BEHIND),
    ],
)
def test_a_wrong_clock_is_flagged_and_the_fix_counts_from_now(age_s: float, flag: Flag) -> None:
    fix = told(age_s=age_s)
    assert fix is not None
    assert (fix.seen, fix.flags) == (NOW, (flag,))


def test_a_fix_from_the_outbox_keeps_its_own_time() -> None:
    fix = told(age_s=400)
    assert fix is not None
    assert (fix.seen, fix.flags) == (NOW - timedelta(seconds=400), (Flag.STALE,))


def test_our_own_clock_set_back_three_days_silences_nobody() -> None:
    """Everything known and the turn itself then lie in the future; the honest phone looks three days ahead."""
    ahead = timedelta(days=3)
    turn = Turn(id="wang", station="wujing", since=NOW + ahead - timedelta(hours=1), mode=Mode.FOOT)
    before = Sighting(at=at(5000), seen=NOW + ahead - timedelta(seconds=5))
    fix = rules.accept_fix(turn, before, CENTRE, seen=NOW + ahead, now=NOW, accuracy_m=10)
    assert fix is not None
    assert (fix.at, fix.seen) == (CENTRE, NOW)


@given(skew_s=st.floats(-1e7, 1e7), steps=st.lists(st.floats(1, 30), min_size=1, max_size=8))
def test_a_walking_phone_is_never_frozen_whatever_its_clock_says(skew_s: float, steps: list[float]) -> None:
    """Its fixes come every few seconds, all with the same skew; the newest is always the one that counts, and never from the future."""
    latest: Sighting | None = None
    turn = Turn(id="wang", station="wujing", since=NOW - timedelta(days=200), mode=Mode.FOOT)
    clock = NOW
    for number, step in enumerate(steps):
        clock += timedelta(seconds=step)
        here = at(north_m=number)
        latest = rules.accept_fix(turn, latest, here, seen=clock + timedelta(seconds=skew_s), now=clock, accuracy_m=5)
        assert latest is not None
        assert latest.at == here
        assert latest.seen <= clock + timedelta(seconds=10)


# ---- order and jumps ----


@pytest.mark.parametrize("age_s", [60, 61, 600])
def test_what_is_not_newer_tells_nothing(age_s: float) -> None:
    assert told(at(100), age_s, known=known(age_s=60)) is None


def test_nobody_moves_faster_than_a_train() -> None:
    with pytest.raises(Invalid, match="jumped"):
        told(at(55 * 30 + 21), known=known(age_s=30))
    assert told(at(55 * 30 + 19), known=known(age_s=30)) is not None


def test_who_is_still_there_after_a_minute_has_not_jumped() -> None:
    fix = told(at(50_000), known=known(age_s=61))
    assert fix is not None
    assert fix.flags == (Flag.JUMPED,)


@given(metres=st.floats(0, 2_000), seconds=st.floats(60.5, 600))
def test_within_reach_of_an_e_bike_nothing_is_odd(metres: float, seconds: float) -> None:
    fix = told(at(min(metres, 8 * seconds)), known=known(age_s=seconds))
    assert fix is not None
    assert fix.flags == ()


# ---- looks and tracks ----


@pytest.mark.parametrize("reason", ["", "    ", "test", " ab  ", "\n\t"])
def test_a_look_needs_a_reason_of_five_letters(reason: str) -> None:
    with pytest.raises(Invalid, match="reason_missing"):
        rules.check_reason(reason)


def test_a_reason_may_be_chinese() -> None:
    assert rules.check_reason(" 家人找他有急事 ") == "家人找他有急事"


@given(st.lists(st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000)), max_size=12))
def test_a_reduced_track_is_as_long_as_its_steps_and_holds_no_place(steps: list[tuple[float, float]]) -> None:
    points = [Sighting(at=at(*step), seen=NOW + timedelta(seconds=5 * n)) for n, step in enumerate(steps)]
    track = Track(id="offer", station="wujing", member="wang", started=NOW, ended=NOW + timedelta(seconds=90))
    left = rules.reduced(track, points, NOW + timedelta(hours=72))
    assert left.seconds == 90
    assert left.metres == pytest.approx(sum(distance_m(a.at, b.at) for a, b in pairwise(points)))
    assert left.ended == track.ended


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("age", "points", "held", "expected"),
    [
        (0 * HOUR, 7, False, Replay.ALONE),
        (24 * HOUR, 7, False, Replay.ALONE),
        (24 * HOUR + timedelta(seconds=1), 7, False, Replay.TWO),
        (TRACK_KEPT - timedelta(seconds=1), 7, False, Replay.TWO),
        (TRACK_KEPT, 7, False, Replay.GONE),
        (TRACK_KEPT, 7, True, Replay.TWO),
        (500 * HOUR, 7, True, Replay.TWO),
        (1 * HOUR, 7, True, Replay.ALONE),
        (1 * HOUR, 0, False, Replay.EMPTY),
        (TRACK_KEPT, 0, False, Replay.GONE),
    ],
)
def test_a_track_is_replayed_alone_for_a_day_then_by_two_and_then_it_is_gone(
    age: timedelta, points: int, held: bool, expected: Replay
) -> None:
    track = Track(id="offer", station="wujing", member="wang", started=NOW - HOUR, ended=NOW)
    assert rules.replay_of(track, points=points, held=held, now=NOW + age) is expected


def test_a_track_that_runs_is_not_replayed_and_one_that_was_reduced_never_again() -> None:
    runs = Track(id="offer", station="wujing", member="wang", started=NOW)
    assert rules.replay_of(runs, points=7, held=True, now=NOW + HOUR) is Replay.UNDERWAY
    reduced = rules.reduced(runs, [], NOW + HOUR)
    assert rules.replay_of(reduced, points=0, held=True, now=NOW + HOUR) is Replay.GONE


@pytest.mark.parametrize(
    ("replay", "code"), [(Replay.UNDERWAY, "track_underway"), (Replay.GONE, "track_gone"), (Replay.EMPTY, "not_found")]
)
def test_what_cannot_be_replayed_says_why(replay: Replay, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        rules.check_replay(replay)
    for fine in (Replay.ALONE, Replay.TWO):
        rules.check_replay(fine)

"""Opening hours: written as people write them, kept so that others can read them, and turned by the clock."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.houses.rules import Hours, in_hours, next_change, read_hours, write_hours
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid

MONDAY = datetime(2025, 11, 3, tzinfo=CHINA)


def kept(text: str) -> str:
    return write_hours(read_hours(text))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ""),
        ("全天", "24/7"),
        ("24小时", "24/7"),
        ("24 h", "24/7"),
        ("7:00-22:00", "Mo-Su 07:00-22:00"),
        ("7-22", "Mo-Su 07:00-22:00"),
        ("周一至周五 7:00–22:00；周末 9:00-17:00", "Mo-Fr 07:00-22:00; Sa-Su 09:00-17:00"),
        ("工作日 8-12,13-18", "Mo-Fr 08:00-12:00,13:00-18:00; Sa-Su off"),
        ("22:00-6:00", "Mo-Su 22:00-06:00"),
        ("24/7; 2026-02-17 休息", "24/7; 2026-02-17 off"),
        ("Fr-Mo 10:00-24:00", "Mo 10:00-24:00; Tu-Th off; Fr-Su 10:00-24:00"),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, read: str) -> None:
    assert kept(written) == read
    assert kept(read) == read


@pytest.mark.parametrize(
    "nonsense",
    ["早上到晚上", "25:00-26:00", "7:60-8:00", "Mo-Xx 7-8", "7-9,8-10", "2026-13-01 off", "7", "；；x", "7:00-22:00 7:00", "12345-2"],
)
def test_what_cannot_be_read_is_refused(nonsense: str) -> None:
    with pytest.raises(Invalid, match="hours_unreadable"):
        read_hours(nonsense)


def spans() -> st.SearchStrategy[tuple[tuple[int, int], ...]]:
    def paired(edges: list[int]) -> tuple[tuple[int, int], ...]:
        edges = sorted(set(edges))
        return tuple(zip(edges[::2], edges[1::2], strict=False))

    return st.lists(st.integers(0, 1440), max_size=6).map(paired)


hours = st.builds(Hours, st.tuples(*[spans()] * 7), st.dictionaries(st.dates(date(2025, 10, 1), date(2025, 12, 31)), spans(), max_size=4))


@given(hours)
def test_what_is_kept_says_the_same_again(one: Hours) -> None:
    assert read_hours(write_hours(one)) == one


@given(hours, st.integers(0, 7 * 24 * 60))
def test_nothing_changes_before_the_next_change(one: Hours, minutes: int) -> None:
    now = MONDAY + timedelta(minutes=minutes)
    edge = next_change(one, now)
    until = edge or now + timedelta(days=8)
    assert all(in_hours(one, now + (until - now) * part / 7) is in_hours(one, now) for part in range(7))
    if edge:
        assert edge > now
        assert in_hours(one, edge) is not in_hours(one, now)


@pytest.mark.parametrize(
    ("text", "hour", "is_open"),
    [
        ("7-22", 6.9, False),
        ("7-22", 7, True),
        ("7-22", 22, False),
        ("22-6", 3, True),
        ("22-6", 12, False),
        ("24/7", 3, True),
        ("Tu 7-8", 7, False),
    ],
)
def test_open_or_not(text: str, hour: float, *, is_open: bool) -> None:
    known = read_hours(text)
    assert known is not None
    assert in_hours(known, (MONDAY + timedelta(hours=hour)).astimezone(UTC)) is is_open


def test_a_holiday_months_away_is_not_forgotten() -> None:
    known = read_hours("24/7; 2026-02-17 off")
    assert known is not None
    assert next_change(known, MONDAY) == datetime(2026, 2, 17, tzinfo=CHINA)
    always = read_hours("24/7")
    assert always is not None
    assert next_change(always, MONDAY) is None

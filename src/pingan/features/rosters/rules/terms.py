"""What a station wants: terms that make sense, and the seats they ask for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pingan.features.rosters.model import DAY_MINUTES, LEAST_REST_HOURS, MOST_WEEK_HOURS, Need, Seat, ShiftKind, Terms
from pingan.kernel.errors import Invalid

CODE = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
MOST_KINDS, MOST_NEEDS, MOST_DAYS_LISTED, MOST_WANTED = 20, 200, 200, 20
LONGEST_SHIFT_MIN, SHORTEST_SHIFT_MIN = 16 * 60, 30
AT_NIGHT = 2
"""Never alone at night: at least so many together."""
MONDAY, SUNDAY = 0, 6


def check(terms: Terms, posts: Iterable[str], teams: Iterable[str]) -> Terms:
    """The terms, if they can be meant.

    Raises:
        Invalid: `terms_unsound` with what is wrong (`fault`) and where (`at`).
    """
    for fault, at in _faults(terms, frozenset(posts), frozenset(teams)):
        raise Invalid("terms_unsound", fault=fault, at=at)
    return terms


def _faults(terms: Terms, posts: frozenset[str], teams: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not terms.kinds or not terms.needs:
        yield "nothing_wanted", ""
    if len(terms.kinds) > MOST_KINDS or len(terms.needs) > MOST_NEEDS or len(terms.holidays) + len(terms.workdays) > MOST_DAYS_LISTED:
        yield "too_much", ""
    yield from (("twice", code) for code, often in Counter(kind.code for kind in terms.kinds).items() if often > 1)
    yield from (("twice", code) for code, often in Counter(need.code for need in terms.needs).items() if often > 1)
    yield from (fault for kind in terms.kinds for fault in _kind_faults(kind))
    kinds = {kind.code: kind for kind in terms.kinds}
    yield from (fault for need in terms.needs for fault in _need_faults(need, kinds, posts))
    yield from (("team_unknown", need.code) for need in terms.needs if need.team and need.team not in teams)
    if set(terms.holidays) & set(terms.workdays):
        yield "holiday_worked", ""
    if not LEAST_REST_HOURS <= terms.rest_hours <= 48:  # noqa: PLR2004 - two days of rest after every shift end every roster
        yield "rest_hours", ""
    if not 1 <= terms.week_hours <= MOST_WEEK_HOURS:
        yield "week_hours", ""
    if not 1 <= terms.run_days <= 12:  # noqa: PLR2004 - somebody must have a day off within two weeks
        yield "run_days", ""
    if not 0 <= terms.lead_days <= 60 or not 1 <= terms.no_show_minutes <= 120:  # noqa: PLR2004 - the fields' own bounds
        yield "deadline", ""
    if any(not 0 <= weight <= 10 for weight in (terms.weights.wishes, terms.weights.continuity, terms.weights.distance)):  # noqa: PLR2004
        yield "weights", ""


def _kind_faults(kind: ShiftKind) -> Iterator[tuple[str, str]]:
    if not CODE.fullmatch(kind.code) or not kind.name.strip():
        yield "kind_nameless", kind.code
    if not 0 <= kind.starts_min < DAY_MINUTES or not SHORTEST_SHIFT_MIN <= kind.minutes <= LONGEST_SHIFT_MIN:
        yield "kind_times", kind.code


def _need_faults(need: Need, kinds: dict[str, ShiftKind], posts: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not CODE.fullmatch(need.code) or not need.name.strip():
        yield "need_nameless", need.code
    if not need.kinds or any(code not in kinds for code in need.kinds) or len(set(need.kinds)) < len(need.kinds):
        yield "kind_unknown", need.code
    if need.post and need.post not in posts:
        yield "post_unknown", need.code
    if not 1 <= need.wanted <= MOST_WANTED:
        yield "wanted", need.code
    if need.wanted < AT_NIGHT and any(code in kinds and kinds[code].night for code in need.kinds):
        yield "alone_at_night", need.code
    if (not need.weekdays and not need.on_holidays) or any(not MONDAY <= day <= SUNDAY for day in need.weekdays):
        yield "weekdays", need.code
    if any(not CODE.fullmatch(skill) for skill in need.skills):
        yield "skill_unknown", need.code


def is_wanted(terms: Terms, need: Need, day: date) -> bool:
    """Whether the need is there on that day: a holiday has its own rule, a worked weekend day is a Monday."""
    if day in terms.holidays:
        return need.on_holidays
    return (MONDAY if day in terms.workdays else day.weekday()) in need.weekdays


def days_of(first: date, days: int) -> list[date]:
    """So many days from the first."""
    return [first + timedelta(days=later) for later in range(days)]


def empty_seats(terms: Terms, first: date, days: int) -> tuple[Seat, ...]:
    """Every seat of a roster, nobody on any."""
    return tuple(
        Seat(day=day, need=need.code, kind=kind, place=place)
        for day in days_of(first, days)
        for need in terms.needs
        if is_wanted(terms, need, day)
        for kind in need.kinds
        for place in range(need.wanted)
    )


def is_weekend(day: date, terms: Terms) -> bool:
    """A Saturday or Sunday that is not worked, or a holiday: what people share out among them."""
    return day in terms.holidays or (day.weekday() >= 5 and day not in terms.workdays)  # noqa: PLR2004 - Saturday

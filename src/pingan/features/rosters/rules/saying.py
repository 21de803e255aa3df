"""What a member may say about when he can."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta

from pingan.features.rosters.model import MOST_WEEK_HOURS, Availability, Away, Roster, Terms
from pingan.kernel.errors import Invalid

MOST_AWAY, MOST_WISHES = 60, 120
FARTHEST_DAYS = 400


def said(wanted: Availability, before: Availability | None, terms: Terms, rosters: Collection[Roster], today: date) -> Availability:
    """As it is kept: days past are dropped, the rest is in order, one wish a day and kind. `rosters`: those begun already.

    Raises:
        Invalid: `days_reversed`, `day_far`, `weekday_unknown`, `kind_unknown`, `week_hours`, `said_too_much`; `wish_late`, with its
            `day` and the last day on which it would have been heard (`until`).
    """
    if len(wanted.away) > MOST_AWAY or len(wanted.wishes) > MOST_WISHES:
        raise Invalid("said_too_much")
    if any(one.until < one.since for one in wanted.away):
        raise Invalid("days_reversed")
    farthest = today + timedelta(days=FARTHEST_DAYS)
    if any(one.until > farthest for one in wanted.away) or any(one.day > farthest for one in wanted.wishes):
        raise Invalid("day_far")
    if any(not 0 <= day <= 6 for day in wanted.days_off):  # noqa: PLR2004 - Monday to Sunday
        raise Invalid("weekday_unknown")
    if not {*wanted.kinds_off, *(one.kind for one in wanted.wishes if one.kind)} <= {kind.code for kind in terms.kinds}:
        raise Invalid("kind_unknown")
    if not 0 <= wanted.week_hours <= MOST_WEEK_HOURS:
        raise Invalid("week_hours")
    wishes = {(one.day, one.kind): one for one in wanted.wishes if one.day >= today}
    for one in set(wishes.values()) - set(before.wishes if before else ()):
        until = heard_until(terms, rosters, one.day)
        if until < today:
            raise Invalid("wish_late", day=one.day.isoformat(), until=until.isoformat())
    return replace(
        wanted,
        days_off=tuple(sorted(set(wanted.days_off))),
        kinds_off=tuple(sorted(set(wanted.kinds_off))),
        away=tuple(sorted({one for one in wanted.away if one.until >= today}, key=_by_first_day)),
        wishes=tuple(wishes[key] for key in sorted(wishes)),
    )


def _by_first_day(away: Away) -> tuple[date, date]:
    return away.since, away.until


def deadline(terms: Terms, first: date) -> date:
    """The last day on which wishes for a roster from `first` on are heard."""
    return first - timedelta(days=terms.lead_days)


def heard_until(terms: Terms, rosters: Iterable[Roster], day: date) -> date:
    """The last day on which a wish for `day` is heard: of the roster it is in, or, before there is one, of its month's."""
    return deadline(terms, min((roster.first for roster in rosters if roster.has(day)), default=day.replace(day=1)))


def first_heard(terms: Terms, rosters: Collection[Roster], today: date) -> date:
    """The first day from today on for which wishes are heard."""
    days = (today + timedelta(days=later) for later in range(FARTHEST_DAYS))
    return next(day for day in days if heard_until(terms, rosters, day) >= today)


def next_deadline(terms: Terms, today: date) -> date:
    """Of the next month whose roster still hears wishes."""
    first = today.replace(day=1)
    while True:
        first = (first + timedelta(days=31)).replace(day=1)
        if deadline(terms, first) >= today:
            return deadline(terms, first)

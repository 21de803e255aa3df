"""What comes in: the clue a report becomes, and how much one person may say in a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pingan.features.clues.model import Clue, ClueLink, Conduct, Often
from pingan.features.clues.rules import texts
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import Invalid, NotFound, TooMany
from pingan.kernel.geo import Point

A_DAY = 5
"""Clues of one person a day; what is more waits for the next."""
DAYS_AHEAD = 7
REPEATED = 3
"""So many reports of one person about one place in `REPEATS_KEPT` are told to the auditor."""
REPEATS_KEPT = timedelta(days=30)
_OLDEST = timedelta(days=366)
_AHEAD = timedelta(minutes=10)
MOST_REMARKS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """As it comes from a telephone. `key`: made there by chance, the same if it is sent again. `contact`: sealed, and never read here."""

    key: str
    conduct: Conduct
    at: Point
    happened: datetime
    ongoing: bool
    danger: bool
    often: Often
    text: str
    contact: str = ""


def check(report: Report, now: datetime) -> str:
    """The text as it is kept.

    Raises:
        Invalid: `clue_…` for what may not be written, `clue_when` for a moment ahead or more than a year ago,
            `clue_what` for something else without a word of what.
    """
    text = texts.check(report.text)
    if not now - _OLDEST < report.happened < now + _AHEAD:
        raise Invalid("clue_when")
    if report.conduct is Conduct.OTHER and not text:
        raise Invalid("clue_what")
    return text


def priority_of(report: Report) -> int:
    """1 where somebody is in danger, 2 while it goes on, else 3; a person may change it."""
    return 1 if report.danger else 2 if report.ongoing else 3


def days_ahead(now: datetime) -> list[date]:
    """The days on which a report of now may have its turn."""
    return [today(now) + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]


def turn(counts: Mapping[date, int], now: datetime) -> tuple[date, datetime | None]:
    """The day a report counts for, and from when it is seen; None: at once. `counts`: of the same person, by day.

    Raises:
        TooMany: a week of days is full.
    """
    for day, is_later in ((one, one != today(now)) for one in days_ahead(now)):
        if counts.get(day, 0) < A_DAY:
            return day, start_of(day) if is_later else None
    raise TooMany("clue_week_full")


def check_link(link: ClueLink | None) -> ClueLink:
    """The link, if it is still good.

    Raises:
        NotFound: there is none, or it was revoked.
    """
    if link is None or link.revoked is not None:
        raise NotFound(noun="clue_link")
    return link


def check_addition(clue: Clue, text: str, said: int) -> str:
    """What the reporter adds.

    Raises:
        Invalid: `clue_…` for what may not be written, `clue_said_nothing`.
        TooMany: he has said enough for one clue.
    """
    bare = texts.check(text)
    if not bare:
        raise Invalid("clue_said_nothing")
    if said >= MOST_REMARKS or clue.ended is not None:
        raise TooMany("clue_full" if clue.ended is None else "clue_ended")
    return bare

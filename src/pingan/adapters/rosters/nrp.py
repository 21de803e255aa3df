"""Reads the text format of the shift scheduling benchmark (schedulingbenchmarks.org), whose instances have known best rosters."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import Demand, Horizon, Person, Shift, Wish

_LARGEST = 4_000_000
"""Bytes; the largest instance of the benchmark has 120,000."""
_LONGEST, _GREATEST = 400, 1_000_000
"""Days, and any other number."""
_NEVER_AWAY = frozenset[int]()
_Row = tuple[int, Sequence[str]]
"""Number of the line, and its fields."""
_Noun = TypeVar("_Noun")


def read(file: Path) -> Horizon:
    """The horizon an instance describes.

    Raises:
        Invalid: `roster_unreadable`; `line` is the first that makes no sense, 0 where something is missing or does not fit together.
    """
    sections = _sections(file)
    away = dict(_each(sections["DAYS_OFF"], _away))
    horizon = Horizon(
        days=next(iter(_each(sections["HORIZON"], _days)), 0),
        shifts=_each(sections["SHIFTS"], _shift),
        people=[replace(person, away=away.get(person.id, _NEVER_AWAY)) for person in _each(sections["STAFF"], _person)],
        wishes=[
            *_each(sections["SHIFT_ON_REQUESTS"], lambda fields: _wish(fields, to_work=True)),
            *_each(sections["SHIFT_OFF_REQUESTS"], lambda fields: _wish(fields, to_work=False)),
        ],
        demands=_each(sections["COVER"], _demand),
    )
    if not _fits_together(horizon):
        raise Invalid("roster_unreadable", line=0)
    return horizon


def _sections(file: Path) -> Mapping[str, list[_Row]]:
    found, section = defaultdict[str, list[_Row]](list), ""
    for number, line in enumerate(_lines(file), start=1):
        text = line.strip()
        if text.startswith("SECTION_"):
            section = text.removeprefix("SECTION_")
        elif text and not text.startswith("#"):
            found[section].append((number, text.split(",")))
    return found


def _lines(file: Path) -> Sequence[str]:
    try:
        if file.stat().st_size <= _LARGEST:
            return file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        pass
    raise Invalid("roster_unreadable", line=0)


def _each(rows: Iterable[_Row], understand: Callable[[Sequence[str]], _Noun]) -> list[_Noun]:
    found = list[_Noun]()
    for number, fields in rows:
        try:
            found.append(understand(fields))
        except (IndexError, ValueError):
            raise Invalid("roster_unreadable", line=number) from None
    return found


def _fits_together(horizon: Horizon) -> bool:
    shifts, people, days = {shift.id for shift in horizon.shifts}, {person.id for person in horizon.people}, range(horizon.days)
    return (
        0 < horizon.days <= _LONGEST
        and len(people) == len(horizon.people) > 0
        and len(shifts) == len(horizon.shifts) > 0
        and all(wish.person in people and wish.shift in shifts and wish.day in days for wish in horizon.wishes)
        and all(demand.shift in shifts and demand.day in days for demand in horizon.demands)
    )


# ---- one row each ----------------------------------------------------------------------------------------------------
def _days(fields: Sequence[str]) -> int:
    return int(fields[0])


def _shift(fields: Sequence[str]) -> Shift:
    return Shift(id=fields[0], minutes=_from(1, fields[1]), not_before=frozenset(filter(None, fields[2].split("|"))))


def _person(fields: Sequence[str]) -> Person:
    most = (pair.split("=") for pair in fields[1].split("|"))
    return Person(
        id=fields[0],
        most={shift: _from(0, days) for shift, days in most},
        minutes=(_from(0, fields[3]), _from(0, fields[2])),
        run_days=(_from(1, fields[5]), _from(1, fields[4])),
        rest_days=_from(1, fields[6]),
        weekends=_from(0, fields[7]),
    )


def _away(fields: Sequence[str]) -> tuple[str, frozenset[int]]:
    return fields[0], frozenset(map(int, fields[1:]))


def _wish(fields: Sequence[str], *, to_work: bool) -> Wish:
    return Wish(person=fields[0], day=int(fields[1]), shift=fields[2], price=_from(0, fields[3]), to_work=to_work)


def _demand(fields: Sequence[str]) -> Demand:
    wanted, short, over = (_from(0, field) for field in fields[2:5])
    return Demand(day=int(fields[0]), shift=fields[1], wanted=wanted, short=short, over=over)


def _from(least: int, text: str) -> int:
    number = int(text)
    if not least <= number <= _GREATEST:
        raise ValueError(text)
    return number

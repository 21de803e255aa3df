"""Rosters: who works which shift on which day. What is asked, what may never be, and what a roster costs.

The shape is that of the shift scheduling benchmark of Curtois and Qu (2014), so that a solver's strength can be compared: hard rules for
each person's own line, prices for wishes left open and for too few or too many people on a shift.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby, pairwise

OFF = ""
"""In a line: no shift on that day."""
Line = tuple[str, ...]
"""One shift id or `OFF` per day."""
Roster = Mapping[str, Line]
"""Person → line."""

_WEEK = 7
_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A kind of shift. `not_before`: shifts too early for the day after it."""

    id: str
    minutes: int
    not_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What one person's line may be. Runs that touch an edge of the horizon count as long enough: what lies beyond is not known.

    `minutes`, `run_days`: least and most. `most`: shift → days at most; a shift that is missing there may be worked any day. `rest_days`:
    least days off in a row. `weekends`: at most so many with work on a Saturday or Sunday. `away`: days not to be had. `barred`: single
    shifts not to be had, as (day, shift). `least`: shift → days at least, so that nights can be shared out evenly; `shared`: least and most
    of the horizon's shared days, for the same; whoever is held to it is held to no `weekends`.
    """

    id: str
    minutes: tuple[int, int]
    run_days: tuple[int, int]
    rest_days: int
    weekends: int
    most: Mapping[str, int]
    away: frozenset[int] = frozenset()
    barred: frozenset[tuple[int, str]] = frozenset()
    least: Mapping[str, int] = field(default_factory=dict)
    shared: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Somebody would like to work this shift, or would like not to. `price`: of leaving the wish open."""

    person: str
    day: int
    shift: str
    price: int
    to_work: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """So many are wanted. `short`, `over`: price of each missing, each too many. `among`: only these count; None for everybody."""

    day: int
    shift: str
    wanted: int
    short: int
    over: int
    among: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """All that is to be solved. Day 0 is `first_weekday` (0 for Monday). `shared`: days to be shared out evenly, as weekends are."""

    days: int
    shifts: Sequence[Shift]
    people: Sequence[Person]
    wishes: Sequence[Wish]
    demands: Sequence[Demand]
    first_weekday: int = 0
    shared: frozenset[int] = frozenset()

    def is_weekend(self, day: int) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return (self.first_weekday + day) % _WEEK in {_SATURDAY, _SUNDAY}

    def weekend(self, day: int) -> int:
        """Which weekend a Saturday or Sunday belongs to."""
        return (self.first_weekday + day) // _WEEK


class Fault(StrEnum):
    """A hard rule a line breaks."""

    UNKNOWN_SHIFT = "unknown_shift"
    AWAY = "away"
    TOO_LITTLE_REST = "too_little_rest"
    BARRED = "barred"
    TOO_OFTEN = "too_often"
    TOO_SELDOM = "too_seldom"
    TOO_FEW_HOURS = "too_few_hours"
    TOO_MANY_HOURS = "too_many_hours"
    RUN_TOO_SHORT = "run_too_short"
    RUN_TOO_LONG = "run_too_long"
    REST_TOO_SHORT = "rest_too_short"
    TOO_MANY_WEEKENDS = "too_many_weekends"
    TOO_FEW_SHARED = "too_few_shared"
    TOO_MANY_SHARED = "too_many_shared"
    WRONG_LENGTH = "wrong_length"


def price(horizon: Horizon, roster: Roster) -> int:
    """What a roster costs: wishes left open, people missing, people too many."""
    open_wishes = sum(wish.price for wish in horizon.wishes if (roster[wish.person][wish.day] == wish.shift) is not wish.to_work)
    return open_wishes + sum(_price(demand, staffed(demand, roster)) for demand in horizon.demands)


def staffed(demand: Demand, roster: Roster) -> int:
    """How many of those who count work on the demand's shift."""
    return sum(line[demand.day] == demand.shift for person, line in roster.items() if demand.among is None or person in demand.among)


def _price(demand: Demand, here: int) -> int:
    return demand.short * max(0, demand.wanted - here) + demand.over * max(0, here - demand.wanted)


def faults(horizon: Horizon, roster: Roster) -> Mapping[str, AbstractSet[Fault]]:
    """Person → hard rules broken, for those who break any. An independent reading of the rules: no solver is asked."""
    shifts = {shift.id: shift for shift in horizon.shifts}
    found = {person.id: set(_faults(horizon, shifts, person, roster[person.id])) for person in horizon.people}
    return {person: broken for person, broken in found.items() if broken}


def line_faults(horizon: Horizon, person: Person, line: Line) -> AbstractSet[Fault]:
    """Hard rules a line would break if this person worked it."""
    return set(_faults(horizon, {shift.id: shift for shift in horizon.shifts}, person, line))


def _faults(horizon: Horizon, shifts: Mapping[str, Shift], person: Person, line: Line) -> Iterator[Fault]:
    if len(line) != horizon.days:
        yield Fault.WRONG_LENGTH
        return
    worked = [day for day, shift in enumerate(line) if shift != OFF]
    if any(line[day] not in shifts for day in worked):
        yield Fault.UNKNOWN_SHIFT
        return
    if person.away.intersection(worked):
        yield Fault.AWAY
    if any((day, line[day]) in person.barred for day in worked):
        yield Fault.BARRED
    if any(before and after in shifts[before].not_before for before, after in pairwise(line)):
        yield Fault.TOO_LITTLE_REST
    if any(line.count(shift) > most for shift, most in person.most.items()):
        yield Fault.TOO_OFTEN
    if any(line.count(shift) < least for shift, least in person.least.items()):
        yield Fault.TOO_SELDOM
    yield from _hours(person, sum(shifts[line[day]].minutes for day in worked))
    yield from _runs(person, line)
    weekends = len({horizon.weekend(day) for day in worked if horizon.is_weekend(day)})
    if person.shared is None and weekends > person.weekends:
        yield Fault.TOO_MANY_WEEKENDS
    yield from _shared(person, len(horizon.shared.intersection(worked)))


def _shared(person: Person, worked: int) -> Iterator[Fault]:
    least, most = person.shared or (0, worked)
    if worked < least:
        yield Fault.TOO_FEW_SHARED
    if worked > most:
        yield Fault.TOO_MANY_SHARED


def _hours(person: Person, minutes: int) -> Iterator[Fault]:
    least, most = person.minutes
    if minutes < least:
        yield Fault.TOO_FEW_HOURS
    if minutes > most:
        yield Fault.TOO_MANY_HOURS


def _runs(person: Person, line: Line) -> Iterator[Fault]:
    runs = [(works, len(list(days))) for works, days in groupby(line, key=bool)]
    least, most = person.run_days
    if any(works and days > most for works, days in runs):
        yield Fault.RUN_TOO_LONG
    inner = runs[1:-1]
    if any(works and days < least for works, days in inner):
        yield Fault.RUN_TOO_SHORT
    if any(not works and days < person.rest_days for works, days in inner):
        yield Fault.REST_TOO_SHORT


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What keeps one person from a shift. `works`: what he does on that day, or `OFF`. `broken`: the hard rules his line would break."""

    person: str
    works: str
    broken: AbstractSet[Fault]


def obstacles(horizon: Horizon, roster: Roster, demand: Demand) -> Sequence[Obstacle]:
    """Why a demand is short, person by person, the closest first: who is off and breaks the fewest rules.

    Those who work the shift already and those who do not count (`among`) are left out. Somebody off with nothing `broken` could come: then
    only prices spoke against it, or time was up.
    """
    found = list[Obstacle]()
    for person in horizon.people:
        line = roster[person.id]
        if line[demand.day] != demand.shift and (demand.among is None or person.id in demand.among):
            other = (*line[: demand.day], demand.shift, *line[demand.day + 1 :])
            found.append(Obstacle(person=person.id, works=line[demand.day], broken=line_faults(horizon, person, other)))
    return sorted(found, key=lambda one: (one.works != OFF, len(one.broken), one.person))


@dataclass(frozen=True, slots=True)
class Found:
    """The best roster so far. No roster costs less than `bound`, when it is known."""

    roster: Roster
    price: int
    bound: int | None
    seconds: float

    @property
    def is_best(self) -> bool:
        """Whether it is proven that nothing costs less."""
        return self.bound is not None and self.price <= self.bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different about one person's day. `was`, `now`: a shift, or `OFF`."""

    person: str
    day: int
    was: str
    now: str


def changes(before: Roster, after: Roster) -> Sequence[Change]:
    """Every person-day that differs, by day."""
    found = [
        Change(person=person, day=day, was=was, now=now)
        for person, line in after.items()
        for day, (was, now) in enumerate(zip(before.get(person, (OFF,) * len(line)), line, strict=True))
        if was != now
    ]
    return sorted(found, key=lambda change: (change.day, change.person))


def without(horizon: Horizon, roster: Roster, person: str, days: AbstractSet[int], *, extra: int = 0) -> Horizon:
    """The horizon after somebody dropped out on some days: what `repair` takes.

    He owes so much less as he worked on those days in `roster`: nobody has to make up for having been ill. `extra`: so many more days of
    scarce shifts and weekends (`most`, `weekends`, `shared`) anybody may work now. Where a roster was shared out evenly by such limits,
    somebody has to do more than his share, or the places stay open.
    """
    lost = [roster[person][day] for day in days if roster[person][day] != OFF]
    shared = sum(roster[person][day] != OFF for day in days & horizon.shared)
    minutes = {shift.id: shift.minutes for shift in horizon.shifts}

    def less(one: Person) -> Person:
        least, most = one.minutes
        return replace(
            one,
            away=one.away | days,
            minutes=(max(0, least - sum(minutes[shift] for shift in lost)), most),
            least={shift: max(0, count - lost.count(shift)) for shift, count in one.least.items()},
            shared=one.shared and (max(0, one.shared[0] - shared), one.shared[1]),
        )

    def more(one: Person) -> Person:
        most = {shift: count + extra if count else 0 for shift, count in one.most.items()}
        return replace(one, most=most, weekends=one.weekends + extra, shared=one.shared and (one.shared[0], one.shared[1] + extra))

    return replace(horizon, people=[less(one) if one.id == person else more(one) for one in horizon.people])

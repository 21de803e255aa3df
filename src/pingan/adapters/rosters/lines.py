"""One person's cheapest lines for given prices: a shortest path through the days.

A state is what the rules still have to know of the days before: the last shift and how long the run is, or how many days off there were.
Beside it stand the time worked, the weekends, and how often scarce shifts were worked. All states of a day are a few arrays, so that a
month is some hundred NumPy operations; only the least prices are kept, and the way back is found again from them.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pingan.kernel.rostering import Horizon, Person

Prices = NDArray[np.float64]
"""Day × shift, in the order of the horizon's shifts."""
Worked = NDArray[np.int8]
"""Day × shift, 1 where the person works."""
_Values = NDArray[np.float64]
"""Least price by state × what was used up: time, weekends and counts of scarce shifts as one number, so that a shift is one step in memory.

The last weekend and the last count of each kind are one too many, and never a price: there lands what would overflow into the next row.
"""

_NEVER = math.inf
_MOST = 1e15
_MOST_COUNTS = 40
"""Counts of scarce shifts kept exactly at once; what is beyond is made dearer until its limit holds."""
_SURCHARGES = (4.0, 16.0, 64.0, 256.0)
_SATURDAY, _SUNDAY = 5, 6


class _State(NamedTuple):
    """After a day: in a run of `days` that ended with the shift `place`, or, where that is None, `days` off (the rest owed, or more).

    `at_edge`: the run began on the first day and is not yet as long as a run must be.
    """

    place: int | None
    days: int
    at_edge: bool = False


@dataclass(slots=True)
class _Day:
    """The least prices after a day. `runs`: shift × length of the run - 1; `edge`: shift; `off`: days off - 1."""

    runs: _Values
    edge: _Values
    off: _Values

    def clear(self) -> None:
        self.runs.fill(_NEVER)
        self.edge.fill(_NEVER)
        self.off.fill(_NEVER)


@dataclass(slots=True)
class Room:
    """Memory in which people's lines are looked for one after the other, so that it need not be asked for again."""

    _days: dict[tuple[int, ...], list[_Day]] = field(default_factory=dict)

    def days(self, count: int, kinds: int, longest: int, rest: int, size: int) -> Sequence[_Day]:
        """So many cleared days."""
        days = self._days.setdefault((kinds, longest, rest, size), [])
        while len(days) < count:
            days.append(_Day(np.empty((kinds, longest, size)), np.empty((kinds, size)), np.empty((rest, size))))
        for day in days[:count]:
            day.clear()
        return days[:count]


class Lines:
    """The legal lines of one person."""

    def __init__(self, horizon: Horizon, person: Person, room: Room | None = None) -> None:
        self._horizon, self._person, self._room = horizon, person, room or Room()
        self._kinds = [kind for kind, shift in enumerate(horizon.shifts) if person.most.get(shift.id, horizon.days) > 0]
        shifts = [horizon.shifts[kind] for kind in self._kinds]
        unit = math.gcd(*(shift.minutes for shift in shifts)) or 1
        self._lengths = [shift.minutes // unit for shift in shifts]
        self._most = [min(person.most.get(shift.id, horizon.days), horizon.days) for shift in shifts]
        days_at_most = horizon.days - len(person.away)
        self._least_time = -(-person.minutes[0] // unit)
        self._most_time = min(person.minutes[1] // unit, days_at_most * max(self._lengths, default=0))
        self._scarce = [place for place, most in enumerate(self._most) if most < min(horizon.days, self._most_time // self._lengths[place])]
        self._counted = self._worth_counting()
        known = {shift.id for shift in shifts}
        self._missing = any(least > 0 and shift not in known for shift, least in person.least.items())
        weekends = {horizon.weekend(day) for day in range(horizon.days) if horizon.is_weekend(day)}
        self._weekends = min(person.weekends, len(weekends)) if person.weekends < len(weekends) else None
        if person.shared is not None:
            self._weekends = min(person.shared[1], len(horizon.shared))
        counts = (person.least.get(shifts[place].id, 0) for place in self._counted)
        mosts = (self._most_time, self._weekends or 0, *(self._most[place] for place in self._counted))
        self._ends = tuple(
            slice(least, most + 1) for least, most in zip((self._least_time, (person.shared or (0,))[0], *counts), mosts, strict=True)
        )
        self._used = (mosts[0] + 1, 1 if self._weekends is None else self._weekends + 2, *(most + 2 for most in mosts[2:]))
        self._strides = tuple(math.prod(self._used[at + 1 :]) for at in range(len(self._used)))
        self._size = math.prod(self._used)
        self._before = [
            [other for other in range(len(shifts)) if shifts[place].id not in shifts[other].not_before] for place in range(len(shifts))
        ]
        self._guarded = [axis for axis in range(1, len(self._used)) if axis > 1 or self._weekends is not None]
        self._steps = [
            [(self._far(day, place, opens=True), self._far(day, place, opens=False)) for place in range(len(shifts))]
            for day in range(horizon.days)
        ]
        self._open = [[place for place in range(len(shifts)) if not self._is_kept_from(day, place)] for day in range(horizon.days)]
        self._wishes = self._wish_prices()

    def base_price(self, worked: Worked) -> float:
        """What the wishes cost that a line leaves open, up to a constant."""
        return float((self._wishes * worked).sum())

    def cheapest(self, rewards: Prices, count: int) -> Sequence[Worked]:
        """Up to `count` legal lines of least open wishes minus rewards, cheapest first; empty if nothing is legal."""
        prices = self._wishes - rewards
        for surcharge in _SURCHARGES:
            found = list(self._search(prices, count))
            legal = [line for line in found if not self._overdone(line)]
            if legal or not found:
                return legal
            prices = prices.copy()
            for kind in self._overdone(found[0]):
                prices[:, kind] += surcharge
        return []

    def floor(self, rewards: Prices) -> float:
        """Open wishes minus rewards of the cheapest line; no legal line is cheaper, though one as cheap may break a limit of `most`."""
        ends = self._last(self._walk(self._wishes - rewards)[-1])
        return float(ends.min(initial=_NEVER))

    # ---- what has to be known ----------------------------------------------------------------------------------------
    def _worth_counting(self) -> list[int]:
        """Shifts to be worked a number of times at least, whatever it takes; then of those with a limit what there is room for."""
        counted = [place for place, kind in enumerate(self._kinds) if self._person.least.get(self._horizon.shifts[kind].id, 0) > 0]
        size = math.prod(self._most[place] + 1 for place in counted)
        for place in sorted(set(self._scarce) - set(counted), key=lambda place: self._most[place]):
            size *= self._most[place] + 1
            if size > _MOST_COUNTS:
                break
            counted.append(place)
        return counted

    def _wish_prices(self) -> Prices:
        prices = np.zeros((self._horizon.days, len(self._horizon.shifts)))
        kind_of = {shift.id: kind for kind, shift in enumerate(self._horizon.shifts)}
        for wish in self._horizon.wishes:
            if wish.person == self._person.id and wish.shift in kind_of:
                prices[wish.day, kind_of[wish.shift]] += -wish.price if wish.to_work else wish.price
        return prices

    def _overdone(self, worked: Worked) -> list[int]:
        return [
            kind for place, kind in ((place, self._kinds[place]) for place in self._scarce) if worked[:, kind].sum() > self._most[place]
        ]

    def _is_kept_from(self, day: int, place: int) -> bool:
        return day in self._person.away or (day, self._horizon.shifts[self._kinds[place]].id) in self._person.barred

    # ---- forward: the least prices -----------------------------------------------------------------------------------
    def _walk(self, prices: Prices) -> Sequence[_Day]:
        """The values after each day."""
        days = self._room.days(self._horizon.days, len(self._kinds), self._person.run_days[1], self._person.rest_days, self._size)
        days[0].off[-1, 0] = 0.0
        for place in self._open[0]:
            begun = days[0].runs[place, 0] if self._person.run_days[0] == 1 else days[0].edge[place]
            begun[self._steps[0][place][0] :][:1] = prices[0, self._kinds[place]]
        self._clean(days[0])
        for at in range(1, len(days)):
            self._rest(days[at - 1], days[at])
            for place in self._open[at]:
                self._work(at, place, days[at - 1], days[at], float(prices[at, self._kinds[place]]))
            self._clean(days[at])
        return days

    def _rest(self, before: _Day, after: _Day) -> None:
        after.off[1:] = before.off[:-1]
        np.minimum(after.off[-1], before.off[-1], out=after.off[-1])
        least = self._person.run_days[0]
        ended = before.runs[:, least - 1 :].reshape(-1, self._size)
        for values in (*ended, *(before.edge if least > 1 else ())):
            np.minimum(after.off[0], values, out=after.off[0])

    def _work(self, day: int, place: int, before: _Day, after: _Day, price: float) -> None:
        opening, by = self._steps[day][place]
        np.add(before.off[-1, : self._size - opening], price, out=after.runs[place, 0, opening:])
        left = self._size - by
        longer = after.runs[place, 1:, by:]
        for other in self._before[place]:
            np.minimum(longer, before.runs[other, :-1, :left], out=longer)
        least = self._person.run_days[0]
        if day < least:
            edge = after.runs[place, day, by:] if day == least - 1 else after.edge[place, by:]
            for other in self._before[place]:
                np.minimum(edge, before.edge[other, :left], out=edge)
            if day < least - 1:
                edge += price
        longer += price

    def _clean(self, day: _Day) -> None:
        """Nothing may be used up more than there is."""
        for values in (day.runs, day.edge):
            for axis in self._guarded:
                values.reshape(-1, self._used[axis], self._strides[axis])[:, -1] = _NEVER

    def _far(self, day: int, place: int, *, opens: bool) -> int:
        """How far a shift moves on what is used up, at most all there is."""
        return min(self._size, sum(by * stride for by, stride in zip(self._uses(day, place, opens=opens), self._strides, strict=True)))

    def _uses(self, day: int, place: int, *, opens: bool) -> tuple[int, ...]:
        """What a shift uses up. `opens`: whether the run begins on this day, so that a Sunday is a weekend more.

        Where shared days are counted, each is one, however the run goes.
        """
        weekday = (self._horizon.first_weekday + day) % 7
        weekend = self._weekends is not None and (weekday == _SATURDAY or (weekday == _SUNDAY and opens))
        if self._person.shared is not None:
            weekend = day in self._horizon.shared
        return (self._lengths[place], int(weekend), *(int(place == scarce) for scarce in self._counted))

    # ---- back: the lines themselves ----------------------------------------------------------------------------------
    def _last(self, day: _Day) -> _Values:
        """State × what is used up, of the last day: only what the least hours and counts allow."""
        return np.concatenate([values.reshape(-1, *self._used)[(slice(None), *self._ends)] for values in (day.runs, day.edge, day.off)])

    def _search(self, prices: Prices, count: int) -> Iterator[Worked]:
        if self._missing:
            return
        days = self._walk(prices)
        ends = self._last(days[-1])
        if not ends.size:
            return
        count = min(count, ends.size)
        for end in sorted(np.argpartition(ends, count - 1, axis=None)[:count].tolist(), key=lambda end: (ends.flat[end], end)):
            if ends.flat[end] < _NEVER:
                yield self._trace(days, *self._end(ends, end))

    def near(self, rewards: Prices, slack: float, most: int, dice: np.random.Generator) -> Sequence[Worked]:
        """Legal lines at most `slack` dearer than the cheapest, in no order: all, or, of more than `most`, a quarter of it at random."""
        if self._missing:
            return []
        days = self._walk(self._wishes - rewards)
        values = self._last(days[-1])
        limit = values.min(initial=_NEVER) + slack
        cheap = np.flatnonzero(values.ravel() <= min(limit, _MOST)).tolist()
        ends = [(*self._end(values, at), limit - float(values.flat[at])) for at in cheap]
        legal = (worked for end in ends for worked in self._traces(days, *end) if not self._overdone(worked))
        found = list(islice(legal, most + 1))
        if len(found) <= most:
            return found
        tries = (next(self._traces(days, *ends[dice.integers(len(ends))], dice)) for _ in range(most // 4))
        return list({worked.tobytes(): worked for worked in tries if not self._overdone(worked)}.values())

    def _end(self, values: _Values, at: int) -> tuple[_State, int]:
        """The state and what is used up at one place of what `_last` gives."""
        state, *above = (int(index) for index in np.unravel_index(at, values.shape))
        used = sum((index + end.start) * stride for index, end, stride in zip(above, self._ends, self._strides, strict=True))
        return self._state(state), used

    def _traces(
        self, days: Sequence[_Day], state: _State, used: int, slack: float, dice: np.random.Generator | None = None
    ) -> Iterator[Worked]:
        """Every way back that is at most `slack` dearer; by `dice` in another order each time."""
        stack = [(len(days) - 1, state, used, slack, np.zeros((self._horizon.days, len(self._horizon.shifts)), np.int8))]
        while stack:
            at, state, used, slack, worked = stack.pop()
            if state.place is not None:
                worked[at, self._kinds[state.place]] = 1
                used -= self._steps[at][state.place][state.days > 1]
            if not at:
                yield worked
                continue
            before = days[at - 1]
            values = [(self._value(before, source, used), source) for source in self._sources(state, at)]
            least = min(value for value, _ in values)
            ways = [(at - 1, source, used, slack - (value - least), worked.copy()) for value, source in values if value - least <= slack]
            if dice is not None:
                ways.append(ways.pop(dice.integers(len(ways))))  # the last is followed first
            stack += ways

    def _state(self, index: int) -> _State:
        runs, kinds, longest = len(self._kinds) * self._person.run_days[1], len(self._kinds), self._person.run_days[1]
        if index < runs:
            return _State(index // longest, index % longest + 1)
        if index < runs + kinds:
            return _State(index - runs, self._horizon.days, at_edge=True)
        return _State(None, index - runs - kinds + 1)

    def _trace(self, days: Sequence[_Day], state: _State, used: int) -> Worked:
        worked = np.zeros((self._horizon.days, len(self._horizon.shifts)), np.int8)
        for at in reversed(range(len(days))):
            if state.place is not None:
                worked[at, self._kinds[state.place]] = 1
                used -= self._steps[at][state.place][state.days > 1]
            if at:
                before = days[at - 1]
                state = min(self._sources(state, at), key=lambda source: self._value(before, source, used))  # asked at once
        return worked

    def _value(self, day: _Day, state: _State, used: int) -> float:
        if state.place is None:
            return float(day.off[state.days - 1, used])
        return float(day.edge[state.place, used] if state.at_edge else day.runs[state.place, state.days - 1, used])

    def _sources(self, state: _State, day: int) -> Iterator[_State]:
        """States of the day before that may lead to `state`."""
        least, longest = self._person.run_days
        rest = self._person.rest_days
        if state.place is None:
            if state.days == rest:
                yield state
            if state.days > 1:
                yield _State(None, state.days - 1)
                return
            for place in range(len(self._kinds)):
                yield from (_State(place, days) for days in range(least, longest + 1))
                if day < least:
                    yield _State(place, day, at_edge=True)
            return
        if state.days == 1 and not state.at_edge:
            yield _State(None, rest)
            return
        for place in self._before[state.place]:
            if not state.at_edge:
                yield _State(place, state.days - 1)
            if state.at_edge or (state.days == least == day + 1):
                yield _State(place, day, at_edge=True)

"""One person's cheapest lines for given prices: a shortest path through the days.

A state is what the rules still have to know of the days before: the last shift and how long the run is, or how many days off there were.
Beside it stand the time worked, the weekends, and how often scarce shifts were worked. All states of a day are one array, so that a month
is some hundred NumPy operations.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pingan.kernel.rostering import Horizon, Person

Prices = NDArray[np.float64]
"""Day × shift, in the order of the horizon's shifts."""
Worked = NDArray[np.int8]
"""Day × shift, 1 where the person works."""
_Values = NDArray[np.float64]
"""Least price by state × time × weekends × (counts of scarce shifts …)."""
_Choices = dict[int | None, NDArray[np.intp]]
"""Step → index of the best source, by target and what was used up."""

_NEVER = 1e12
_MOST_COUNTS = 40
"""Counts of scarce shifts kept exactly at once; what is beyond is made dearer until its limit holds."""
_SURCHARGES = (4.0, 16.0, 64.0, 256.0)
_SATURDAY, _SUNDAY = 5, 6


class _State(NamedTuple):
    """`place`: of the shift last worked, None for a day off. `at_edge`: the run began on the first day and is not yet long enough."""

    place: int | None
    days: int
    at_edge: bool = False


_START = _State(None, 0)
"""Before the first day: nothing is known of what was."""


@dataclass(frozen=True, slots=True)
class _Step:
    """States a day may end in after one kind of shift, or none. `sources`: possible states of the day before × states, padded."""

    place: int | None
    states: NDArray[np.intp]
    sources: NDArray[np.intp]
    first_of_run: NDArray[np.bool_]


class Lines:
    """The legal lines of one person."""

    def __init__(self, horizon: Horizon, person: Person) -> None:
        self._horizon, self._person = horizon, person
        self._kinds = [kind for kind, shift in enumerate(horizon.shifts) if person.most.get(shift.id, horizon.days) > 0]
        shifts = [horizon.shifts[kind] for kind in self._kinds]
        unit = math.gcd(*(shift.minutes for shift in shifts)) or 1
        self._lengths = [shift.minutes // unit for shift in shifts]
        self._least_time, self._most_time = -(-person.minutes[0] // unit), person.minutes[1] // unit
        self._most = [min(person.most.get(shift.id, horizon.days), horizon.days) for shift in shifts]
        self._scarce = [place for place, most in enumerate(self._most) if most < min(horizon.days, self._most_time // self._lengths[place])]
        self._counted = self._worth_counting()
        self._missing = any(least > 0 and shift not in {known.id for known in shifts} for shift, least in person.least.items())
        leasts = (person.least.get(shifts[place].id, 0) for place in self._counted)
        self._ends = tuple(slice(least, None) for least in (self._least_time, 0, *leasts))
        self._resources = (self._most_time + 1, person.weekends + 1, *(self._most[place] + 1 for place in self._counted))
        self._states = [_START, *self._worked_states(), *(_State(None, days) for days in range(1, person.rest_days + 1))]
        self._steps = [self._step(place) for place in (*range(len(self._kinds)), None)]
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
        values, _ = self._walk(self._wishes - rewards)
        return float(values[(slice(-1), *self._ends)].min(initial=_NEVER))

    # ---- the states and how one leads to the next --------------------------------------------------------------------
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

    def _worked_states(self) -> Iterator[_State]:
        least, longest = self._person.run_days
        for place in range(len(self._kinds)):
            yield from (_State(place, days) for days in range(1, longest + 1))
            yield from (_State(place, days, at_edge=True) for days in range(1, least))

    def _step(self, place: int | None) -> _Step:
        at = {state: index for index, state in enumerate(self._states)}
        states = [state for state in self._states if state.place == place and state is not _START]
        before = [[at[source] for source in self._before(state) if source in at] for state in states]
        never = len(self._states)
        widest = max(map(len, before), default=0)
        padded = [[*sources, *[never] * (widest - len(sources))] for sources in before]
        return _Step(
            place=place,
            states=np.array([at[state] for state in states], np.intp),
            sources=np.array(padded, np.intp).T.reshape(widest, len(states)),
            first_of_run=np.array([state.days == 1 for state in states], np.bool_),
        )

    def _before(self, state: _State) -> Iterator[_State]:
        """States of the day before that may lead to `state`."""
        least, rest = self._person.run_days[0], self._person.rest_days
        if state.place is None:
            yield from self._before_day_off(state)
        elif state.days > 1:
            for place in self._may_precede(state.place):
                yield _State(place, state.days - 1, state.at_edge)
                if state.days == least:
                    yield _State(place, state.days - 1, at_edge=True)
        elif state.at_edge:
            yield _START
        else:
            yield _State(None, rest)
            if least == 1:
                yield _START

    def _before_day_off(self, state: _State) -> Iterator[_State]:
        if state.days == self._person.rest_days:
            yield from (_START, state)
        if state.days > 1:
            yield _State(None, state.days - 1)
        else:
            yield from (run for run in self._states if run.place is not None and (run.at_edge or run.days >= self._person.run_days[0]))

    def _may_precede(self, place: int) -> Iterator[int]:
        after = self._horizon.shifts[self._kinds[place]].id
        return (other for other, kind in enumerate(self._kinds) if after not in self._horizon.shifts[kind].not_before)

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

    # ---- the search --------------------------------------------------------------------------------------------------
    def _walk(self, prices: Prices) -> tuple[_Values, list[_Choices]]:
        """The values after the last day, and by day which state of the day before was the best."""
        values = np.full((len(self._states) + 1, *self._resources), _NEVER)
        values[(0,) * values.ndim] = 0.0
        came = list[_Choices]()
        for day in range(self._horizon.days):
            values, choices = self._next_day(day, values, prices[day])
            came.append(choices)
        return values, came

    def _search(self, prices: Prices, count: int) -> Iterator[Worked]:
        values, came = self._walk(prices)
        legal = values[(slice(-1), *self._ends)]
        if self._missing or not legal.size:
            return
        shape, legal = legal.shape[1:], legal.reshape(len(self._states), -1)
        count = min(count, legal.size)
        for end in sorted(np.argpartition(legal.ravel(), count - 1)[:count], key=lambda end: (legal.flat[end], end)):
            if legal.flat[end] < _NEVER / 2:
                state, rest = divmod(int(end), legal.shape[1])
                used = [int(at) + end.start for at, end in zip(np.unravel_index(rest, shape), self._ends, strict=True)]
                yield self._trace(came, state, used)

    def _next_day(self, day: int, values: _Values, prices: Prices) -> tuple[_Values, _Choices]:
        after, choices = np.full_like(values, _NEVER), _Choices()
        for step in self._steps:
            if step.place is not None and self._is_kept_from(day, step.place):
                continue
            reachable = values[step.sources]
            choices[step.place] = reachable.argmin(0)
            least = np.take_along_axis(reachable, choices[step.place][None], 0)[0]
            after[step.states] = least if step.place is None else self._work(day, step, least) + prices[self._kinds[step.place]]
        return after, choices

    def _is_kept_from(self, day: int, place: int) -> bool:
        return day in self._person.away or (day, self._horizon.shifts[self._kinds[place]].id) in self._person.barred

    def _work(self, day: int, step: _Step, values: _Values) -> _Values:
        """The values of those who work on `day`, moved on by what the shift uses up."""
        moved = np.full_like(values, _NEVER)
        for new_weekend in (False, True):
            states = self._opens_weekend(day, step.first_of_run) == new_weekend
            if states.any():
                used = self._used(step.place, new_weekend=new_weekend)
                after = tuple(slice(by, None) for by in used)
                before = tuple(slice(None, size - by) for by, size in zip(used, self._resources, strict=True))
                moved[(states, *after)] = values[(states, *before)]
        return moved

    def _opens_weekend(self, day: int, first_of_run: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which states count a weekend more: work on a Saturday, or on a Sunday after a Saturday off."""
        weekday = (self._horizon.first_weekday + day) % 7
        if weekday == _SATURDAY:
            return np.ones_like(first_of_run)
        return first_of_run if weekday == _SUNDAY else np.zeros_like(first_of_run)

    def _used(self, place: int | None, *, new_weekend: bool) -> list[int]:
        length = 0 if place is None else self._lengths[place]
        return [length, int(new_weekend), *(int(place == scarce) for scarce in self._counted)]

    def _trace(self, came: Sequence[_Choices], state: int, used: list[int]) -> Worked:
        worked = np.zeros((self._horizon.days, len(self._horizon.shifts)), np.int8)
        steps = {step.place: step for step in self._steps}
        for day in reversed(range(self._horizon.days)):
            step = steps[self._states[state].place]
            target = int(np.flatnonzero(step.states == state)[0])
            if step.place is not None:
                worked[day, self._kinds[step.place]] = 1
                opens = bool(self._opens_weekend(day, step.first_of_run)[target])
                used = [left - by for left, by in zip(used, self._used(step.place, new_weekend=opens), strict=True)]
            state = int(step.sources[came[day][step.place][(target, *used)], target])
        return worked

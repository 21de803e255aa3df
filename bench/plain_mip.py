"""The same horizon as one plain whole-number program, handed to HiGHS as it is: what the roster solver has to beat."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import highspy
import numpy as np
from highspy._core import _Highs as Highs

from pingan.kernel.rostering import OFF, Horizon, Person, Roster

_FREE = highspy.kHighsInf
_Terms = Iterable[tuple[int, float]]


@dataclass(slots=True)
class _Model:
    highs: Highs
    columns: int = 0

    def column(self, price: float, most: float, *, whole: bool = True) -> int:
        self.highs.addCol(price, 0.0, most, 0, np.array([], np.int32), np.array([]))
        if whole:
            self.highs.changeColIntegrality(self.columns, highspy.HighsVarType.kInteger)
        self.columns += 1
        return self.columns - 1

    def row(self, least: float, terms: _Terms, most: float) -> None:
        places, weights = zip(*terms, strict=True)
        self.highs.addRow(least, most, len(places), np.array(places, np.int32), np.array(weights, float))


def solve(horizon: Horizon, seconds: float) -> tuple[Roster | None, float]:
    """The best roster found in so many seconds, if any, and the bound."""
    highs = Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("time_limit", seconds), ("mip_rel_gap", 1e-6)):
        highs.setOptionValue(option, value)
    model = _Model(highs)
    prices = {
        (wish.person, wish.day, wish.shift): float(-wish.price if wish.to_work else wish.price) for wish in horizon.wishes
    }  # fmt: skip
    works = {
        (person.id, day, shift.id): model.column(
            prices.get((person.id, day, shift.id), 0.0), 0.0 if day in person.away or person.most.get(shift.id) == 0 else 1.0
        )
        for person, day, shift in product(horizon.people, range(horizon.days), horizon.shifts)
    }
    for person in horizon.people:
        _one_persons_rules(model, horizon, person, works)
    for demand in horizon.demands:
        short, over = model.column(demand.short, _FREE, whole=False), model.column(demand.over, _FREE, whole=False)
        counted = [(works[person.id, demand.day, demand.shift], 1.0) for person in horizon.people]
        model.row(demand.wanted, [*counted, (short, 1.0), (over, -1.0)], demand.wanted)
    highs.run()
    met = sum(wish.price for wish in horizon.wishes if wish.to_work)
    info = highs.getInfo()
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None, info.mip_dual_bound + met
    return _told(horizon, works, highs.getSolution().col_value), info.mip_dual_bound + met


_Works = dict[tuple[str, int, str], int]


def _one_persons_rules(model: _Model, horizon: Horizon, person: Person, works: _Works) -> None:
    def day_of(day: int, weight: float = 1.0) -> list[tuple[int, float]]:
        return [(works[person.id, day, shift.id], weight) for shift in horizon.shifts]

    minutes = [(works[person.id, day, shift.id], float(shift.minutes)) for day in range(horizon.days) for shift in horizon.shifts]
    model.row(person.minutes[0], minutes, person.minutes[1])
    for day in range(horizon.days):
        model.row(0.0, day_of(day), 1.0)
    for shift in horizon.shifts:
        most = person.most.get(shift.id, horizon.days)
        model.row(0.0, [(works[person.id, day, shift.id], 1.0) for day in range(horizon.days)], most)
        for day, later in product(range(horizon.days - 1), sorted(shift.not_before)):
            model.row(0.0, [(works[person.id, day, shift.id], 1.0), (works[person.id, day + 1, later], 1.0)], 1.0)
    least, longest = person.run_days
    for first in range(horizon.days - longest):
        model.row(0.0, [term for day in range(first, first + longest + 1) for term in day_of(day)], longest)
    for day, further in _within(horizon.days, least):
        model.row(-_FREE, [*day_of(day), *day_of(day - 1, -1.0), *day_of(day + further, -1.0)], 0.0)
    for day, further in _within(horizon.days, person.rest_days):
        model.row(-_FREE, [*day_of(day - 1), *day_of(day, -1.0), *day_of(day + further)], 1.0)
    _weekends(model, horizon, person, day_of)


def _within(days: int, least: int) -> Iterator[tuple[int, int]]:
    return ((day, further) for day in range(1, days) for further in range(1, least) if day + further < days)


def _weekends(model: _Model, horizon: Horizon, person: Person, day_of: Callable[[int], _Terms]) -> None:
    taken = dict[int, int]()
    for day in filter(horizon.is_weekend, range(horizon.days)):
        if horizon.weekend(day) not in taken:
            taken[horizon.weekend(day)] = model.column(0.0, 1.0)
        model.row(-_FREE, [*day_of(day), (taken[horizon.weekend(day)], -1.0)], 0.0)
    if taken:
        model.row(0.0, [(weekend, 1.0) for weekend in taken.values()], person.weekends)


def _told(horizon: Horizon, works: _Works, values: Sequence[float]) -> Roster:
    def shift_on(person: str, day: int) -> str:
        return next((shift.id for shift in horizon.shifts if values[works[person, day, shift.id]] > 0.5), OFF)

    return {person.id: tuple(shift_on(person.id, day) for day in range(horizon.days)) for person in horizon.people}

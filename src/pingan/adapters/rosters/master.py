"""The choice among known lines: one for each person, at the least price together. A linear program, or a whole-number one.

One row for each person (takes one line) and one for each demand (people, plus missing, minus too many). Its duals say what another person
on a shift would be worth, which is what `Lines` asks for when it looks for better lines.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import highspy
import numpy as np
from highspy._core import _Highs as Highs  # the public wrapper greets on standard output, where a command's JSON goes
from numpy.typing import NDArray

from pingan.adapters.rosters.lines import Prices, Worked
from pingan.kernel.rostering import Horizon

_WITHOUT_A_LINE = 4.0
"""Times the days and the dearest thing in the horizon: the price of giving somebody no line, while none is known."""
_EPS = 1e-6
_NO_PROBING = 1 << 15
"""Of HiGHS' presolve: with tens of thousands of lines it would take minutes and find nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """A line of one person with the price of the wishes it leaves open."""

    person: int
    worked: Worked
    price: float

    @property
    def key(self) -> tuple[int, bytes]:
        """The same for the same line."""
        return self.person, self.worked.tobytes()


Lot = Mapping[int, Column]
"""Person → line."""


class Master:
    """All lines known so far, and the best choice among them."""

    def __init__(self, horizon: Horizon, left: Callable[[], float] = lambda: math.inf) -> None:
        """`left`: how many seconds there are still; whatever is looked for ends with them."""
        self._horizon, self._left = horizon, left
        self._kind_of = {shift.id: kind for kind, shift in enumerate(horizon.shifts)}
        self._counts = [
            np.array([demand.among is None or person.id in demand.among for person in horizon.people], np.bool_)
            for demand in horizon.demands
        ]
        self.columns = list[Column]()
        self._keys = dict[tuple[int, bytes], int]()
        self._highs = Highs()
        self._set("output_flag", value=False)
        self._set("threads", value=1)
        self._lay_rows()
        self._first = self._highs.getNumCol()

    def add(self, column: Column) -> bool:
        """Take a line into the choice; False if it was there."""
        if column.key in self._keys:
            return False
        self._keys[column.key] = len(self.columns)
        self.columns.append(column)
        rows = [column.person, *(self._demand_row(at) for at in self._meets(column))]
        self._add_column(column.price, rows, [1.0] * len(rows))
        return True

    def solve(self) -> float:
        """The least price with lines in fractions."""
        self._run(math.inf)
        return self._highs.getInfo().objective_function_value

    def centre(self) -> float:
        """The same from the middle of what is best, where prices tell most lines apart that can be part of it from those that cannot."""
        self._set("solver", "ipm")
        self._set("run_crossover", "off")
        self._highs.clearSolver()
        price = self.solve()
        self._set("solver", "choose")
        self._set("run_crossover", "on")
        return price

    def worth(self) -> tuple[Sequence[float], Sequence[Prices]]:
        """By person: what his present line costs in all, and what he is worth on each day and shift."""
        duals = np.array(self._highs.getSolution().row_dual)
        people = len(self._horizon.people)
        worth = np.zeros((people, self._horizon.days, len(self._horizon.shifts)))
        for at, demand in enumerate(self._horizon.demands):
            worth[self._counts[at], demand.day, self._kind_of[demand.shift]] += duals[self._demand_row(at)]
        return duals[:people].tolist(), list(worth)

    def shares(self) -> NDArray[np.float64]:
        """How much of each known line is taken."""
        return np.array(self._highs.getSolution().col_value)[self._first :]

    def take(self, columns: Iterable[int]) -> None:
        """These lines are taken from now on."""
        for column in columns:
            self._highs.changeColBounds(self._first + column, 1.0, 1.0)

    def let_go(self, columns: Iterable[int]) -> None:
        """These lines are a choice again."""
        for column in columns:
            self._highs.changeColBounds(self._first + column, 0.0, highspy.kHighsInf)

    def place_of(self, column: Column) -> int:
        """Where a known line stands."""
        return self._keys[column.key]

    def best_whole(self, below: float, seconds: float) -> Mapping[int, Column] | None:
        """Person → line at a price under `below`, or None where there is none or it is not found in time. Ends this master's use."""
        count = self._highs.getNumCol() - self._first
        places = np.arange(self._first, self._first + count, dtype=np.int32)
        self._highs.changeColsIntegrality(count, places, np.full(count, int(highspy.HighsVarType.kInteger), np.uint8))
        self._set("objective_bound", below)
        self._set("presolve_rule_off", _NO_PROBING)
        self._set("mip_rel_gap", _EPS)
        self._run(seconds)
        info = self._highs.getInfo()
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible or info.objective_function_value >= below:
            return None
        return {self.columns[place].person: self.columns[place] for place in np.flatnonzero(self.shares() > 0.5).tolist()}  # noqa: PLR2004

    def _run(self, seconds: float) -> None:
        self._set("time_limit", self._highs.getRunTime() + max(0.0, min(seconds, self._left())))
        self._highs.run()

    # ---- rows and columns --------------------------------------------------------------------------------------------
    def _lay_rows(self) -> None:
        nothing = np.array([], np.int32), np.array([], np.float64)
        for _ in self._horizon.people:
            self._highs.addRow(1.0, 1.0, 0, *nothing)
        for demand in self._horizon.demands:
            self._highs.addRow(float(demand.wanted), float(demand.wanted), 0, *nothing)
        for at, demand in enumerate(self._horizon.demands):
            self._add_column(demand.short, [self._demand_row(at)], [1.0])
            self._add_column(demand.over, [self._demand_row(at)], [-1.0])
        prices = (price for demand in self._horizon.demands for price in (demand.short, demand.over))
        dearest = max([1, *prices, *(wish.price for wish in self._horizon.wishes)])
        for person in range(len(self._horizon.people)):
            self._add_column(_WITHOUT_A_LINE * self._horizon.days * dearest, [person], [1.0])

    def _demand_row(self, at: int) -> int:
        return len(self._horizon.people) + at

    def _meets(self, column: Column) -> Iterable[int]:
        for at, demand in enumerate(self._horizon.demands):
            if self._counts[at][column.person] and column.worked[demand.day, self._kind_of[demand.shift]]:
                yield at

    def _add_column(self, price: float, rows: Sequence[int], values: Sequence[float]) -> None:
        self._highs.addCol(float(price), 0.0, highspy.kHighsInf, len(rows), np.array(rows, np.int32), np.array(values, np.float64))

    def _set(self, option: str, value: bool | float | str) -> None:
        self._highs.setOptionValue(option, value)

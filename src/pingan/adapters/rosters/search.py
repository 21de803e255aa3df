"""From lines to a roster: generate, dive, improve."""

import math
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from pingan.adapters.rosters.lines import Lines, Prices, Worked
from pingan.adapters.rosters.master import Column, Master
from pingan.adapters.rosters.parts import MOST_TOGETHER, parts
from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import OFF, Found, Horizon, Line, Roster, price

_LINES_AT_ONCE = 3
_ROUNDS_BELOW = 15
"""Rounds of looking for lines once some are taken: there the bound is not needed."""
_SURE, _LIKELY = 0.999, 0.75
_TAKEN_AT_ONCE = 3
_SMOOTH = 0.5
"""Duals jump; lines are looked for at prices halfway to the last ones (Wentges 1997)."""
_WHOLE_S = 5.0
_PATIENCE = 6
"""Tries without a gain before more people are freed."""
_SHAKE = 0.15
_FOR_PARTS = 0.7
"""Of the time, where people are so many that they are solved in parts first."""
_EPS = 1e-6
_ROUNDING = 1e-3
"""Prices are whole numbers; what the linear program loses must not round the bound up."""

_Lines = Mapping[int, Column]
"""Person → line."""


class Solver:
    """Implements the port `Rosters`."""

    def solve(
        self, horizon: Horizon, *, seconds: float, seed: int = 1,
        told: Callable[[Found], bool] | None = None, stop: Callable[[], bool] | None = None,
    ) -> Found:  # fmt: skip
        """The best roster found in about so many seconds, sooner if nothing can be better.

        However short the time, a whole roster is found: when time is up, among the lines known by then. Where people
        are so many that they are solved in parts first, no bound is known.

        Args:
            horizon: what is asked.
            seconds: of wall time.
            seed: the same seed takes the same turns, as far as time allows the same number of them.
            told: hears of every better roster; False stops the search.
            stop: asked often; True ends the search soon.

        Raises:
            Invalid: `no_line`, with the first person whose rules allow no line at all.
        """
        search = _Search(horizon, seconds, np.random.default_rng(seed), told or (lambda _: True), stop or (lambda: False))
        pieces = parts(horizon)
        if len(pieces) > 1:
            search.begin_with(search.solve_parts(pieces))
        else:
            search.begin()
        search.improve()
        return search.found()


@dataclass(slots=True)
class _Search:
    horizon: Horizon
    seconds: float
    dice: np.random.Generator
    told: Callable[[Found], bool]
    stop: Callable[[], bool]
    master: Master = field(init=False)
    lines: list[Lines] = field(init=False)
    shift: float = field(init=False)
    """What the prices of lines leave out: a wish to work costs nothing there, and its price less where it is met."""
    bound: int | None = None
    best: _Lines = field(default_factory=dict)
    stopped: bool = False
    started: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.master = Master(self.horizon)
        self.lines = [Lines(self.horizon, person) for person in self.horizon.people]
        self.shift = float(sum(wish.price for wish in self.horizon.wishes if wish.to_work))
        nothing = np.zeros((self.horizon.days, len(self.horizon.shifts)))
        for person, lines in enumerate(self.lines):
            first = lines.cheapest(nothing, 1)
            if not first:
                raise Invalid("no_line", person=self.horizon.people[person].id)
            self.master.add(self._column(person, first[0]))

    # ---- a first roster ----------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Everybody at once, with what no roster can beat."""
        self.generate(self.master, range(len(self.horizon.people)))
        self.set_bound()
        self.keep(self.dive(self.master, range(len(self.horizon.people)), math.inf))

    def solve_parts(self, pieces: Sequence[Horizon]) -> Roster:
        """Each part in its share of the time."""
        share, found = self.seconds * _FOR_PARTS / len(pieces), dict[str, Line]()
        for piece in pieces:
            found |= Solver().solve(piece, seconds=share, seed=int(self.dice.integers(2**31)), stop=self.stop).roster
        return found

    def begin_with(self, roster: Roster) -> None:
        """Go on from a whole legal roster."""
        columns = {at: self._column(at, self._worked(roster[person.id])) for at, person in enumerate(self.horizon.people)}
        for column in columns.values():
            self.master.add(column)
        self.keep(columns)

    def _worked(self, line: Line) -> Worked:
        return np.array([[shift.id == day for shift in self.horizon.shifts] for day in line], np.int8)

    # ---- better lines ------------------------------------------------------------------------------------------------
    def generate(self, master: Master, people: Collection[int], rounds: int | None = None) -> float:
        """Look for lines that pay until there are none, or for so many rounds; the master's price then."""
        smooth: Sequence[Prices] | None = None
        done = 0
        while True:
            cost = master.solve()
            if done == rounds or self.is_over:
                return cost
            done += 1
            paid, worth = master.worth()
            smooth = worth if smooth is None else [(1 - _SMOOTH) * old + _SMOOTH * new for old, new in zip(smooth, worth, strict=True)]
            if not any(self._add_better(master, people, at, paid, worth) for at in (smooth, worth)):
                return cost

    def _add_better(
        self, master: Master, people: Iterable[int], at: Sequence[Prices], paid: Sequence[float], worth: Sequence[Prices]
    ) -> bool:
        added = False
        for person in people:
            for worked in self.lines[person].cheapest(at[person], _LINES_AT_ONCE):
                column = self._column(person, worked)
                if column.price - float((worth[person] * worked).sum()) - paid[person] < -_EPS:
                    added |= master.add(column)
        return added

    def _column(self, person: int, worked: Worked) -> Column:
        return Column(person, worked, self.lines[person].base_price(worked))

    def set_bound(self) -> None:
        """What no roster can beat: the master's price, less what lines not yet known could save at most (Lasdon 1970)."""
        cost = self.master.solve()
        paid, worth = self.master.worth()
        saved = sum(min(0.0, lines.floor(worth[at]) - paid[at]) for at, lines in enumerate(self.lines))
        self.bound = math.ceil(self.shift + cost + saved - _ROUNDING)

    # ---- whole rosters -----------------------------------------------------------------------------------------------
    def dive(self, master: Master, people: Iterable[int], below: float) -> _Lines | None:
        """Take the surest line, look for better ones around it, and so on; None once it can no longer be cheaper than `below`."""
        left, taken = set(people), dict[int, Column]()
        cost = master.solve()
        while left and cost < below - _EPS:
            sure = self._surest(master, left)
            master.take(sure)
            taken |= {master.columns[at].person: master.columns[at] for at in sure}
            left -= taken.keys()
            cost = self.generate(master, left, _ROUNDS_BELOW)
        whole = not left and cost < below - _EPS
        master.let_go(master.place_of(column) for column in taken.values())
        return taken if whole else None

    def _surest(self, master: Master, people: Collection[int]) -> list[int]:
        shares = master.shares()
        shaken = shares + (shares > _EPS) * self.dice.random(shares.size) * (_SHAKE if self.best else 0.0)
        sure = dict[int, int]()
        for at in np.argsort(-shaken, kind="stable").tolist():
            person = master.columns[at].person
            if person not in people or person in sure:
                continue
            if sure and shares[at] < _SURE and (shares[at] < _LIKELY or len(sure) >= _TAKEN_AT_ONCE):
                break
            sure[person] = at
        return list(sure.values())

    def improve(self) -> None:
        """Free some people, dive anew among them, keep what is cheaper; more people when it does not help."""
        everybody = len(self.horizon.people)
        freed, tries = max(2.0, min(everybody, MOST_TOGETHER) / 4), 0
        while not self.is_over:
            people = self.dice.choice(everybody, min(everybody, round(freed)), replace=False).tolist()
            if self.keep(self._again(people)):
                tries = 0
                continue
            tries += 1
            if tries % _PATIENCE == 0:
                freed = min(float(everybody), freed * 1.3)

    def _again(self, people: Collection[int]) -> _Lines | None:
        """A cheaper roster in which only these people's lines differ."""
        below = self._cost(self.best) - self.shift
        master = Master(self.horizon)
        kept = [column for person, column in self.best.items() if person not in people]
        for column in (*kept, *(column for column in self.master.columns if column.person in people)):
            master.add(column)
        master.take(master.place_of(column) for column in kept)
        if self.generate(master, people) >= below - _EPS:
            return None
        found = self.dive(master, people, below)
        for column in master.columns:
            self.master.add(column)
        return found or master.best_whole(below - _EPS, _WHOLE_S)

    def keep(self, lines: _Lines | None) -> bool:
        """Take a roster as the best so far if it is cheaper."""
        if lines is None:
            return False
        after = {**self.best, **lines}
        if self.best and self._cost(after) >= self._cost(self.best):
            return False
        self.best = after
        self.stopped = not self.told(self.found()) or self.stopped
        return True

    @property
    def is_over(self) -> bool:
        late = time.monotonic() - self.started >= self.seconds
        self.stopped = self.stopped or self.stop()
        return self.stopped or late or bool(self.best and self.bound is not None and self._cost(self.best) <= self.bound)

    def found(self) -> Found:
        """The best so far."""
        return Found(self._roster(self.best), self._cost(self.best), self.bound, time.monotonic() - self.started)

    def _cost(self, lines: _Lines) -> int:
        return price(self.horizon, self._roster(lines))

    def _roster(self, lines: _Lines) -> Roster:
        names = [shift.id for shift in self.horizon.shifts]
        return {
            person.id: tuple(names[int(day.argmax())] if day.any() else OFF for day in lines[at].worked)
            for at, person in enumerate(self.horizon.people)
        }

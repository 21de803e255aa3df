"""From lines to a roster: settle, generate, dive, improve."""

import math
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from pingan.adapters.rosters import closest
from pingan.adapters.rosters.lines import Lines, Prices, Room, Worked
from pingan.adapters.rosters.master import Column, Lot, Master
from pingan.adapters.rosters.sweeps import Sweeps
from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import OFF, Found, Horizon, Line, Roster, faults, price

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
_MORE_FREED = 1.15
_SHAKE = 0.15
_MOST_TOGETHER = 30
"""People whose lines are generated all at once, or freed all at once at first."""
_FOR_SWEEPS = 0.25
"""Of the time for improving."""
_FREED_BY_SWEEPS = (2, 9)
_MOST_NEAR, _MOST_NEAR_FREED = 3000, 1500
"""Lines of one person looked at all at once: of everybody, and where some people are freed."""
_SMALL_GAP, _LOOKED_AT = 2.0, 0.6
"""So little above the linear program, all lines that could be part of it are looked at instead of diving; above, so often."""
_MOST_SLACK = 3.0
_FOR_CLOSE, _LOOKS = 0.2, 4
"""Of all the time, at most so much for one look at everybody's lines; so many looks before anything is improved."""
_BELOW_ONE = 0.5
_EPS = 1e-6
_ROUNDING = 1e-3
"""Prices are whole numbers; what the linear program loses must not round the bound up."""


@dataclass(slots=True)
class Search:
    """One search by one process. `heard`: rosters others have found since it was last asked."""

    horizon: Horizon
    seconds: float
    dice: np.random.Generator
    told: Callable[[Found], bool] = lambda _: True
    stop: Callable[[], bool] = lambda: False
    heard: Callable[[], Sequence[Roster]] = tuple
    master: Master = field(init=False)
    lines: list[Lines] = field(init=False)
    shift: float = field(init=False)
    """What the prices of lines leave out: a wish to work costs nothing there, and its price less where it is met."""
    bound: int | None = None
    prices: tuple[Sequence[float], Sequence[Prices]] | None = None
    """Of the bound: what each person's line may cost, and what he is worth where."""
    enough: int | None = None
    """A price with which whoever asked is content, though it is not proven best."""
    best: Lot = field(default_factory=dict)
    cost: int = 0
    sweeps: Sweeps = field(init=False)
    firsts: dict[int, Column] = field(default_factory=dict)
    stopped: bool = False
    started: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        room = Room()
        self.master = self._empty()
        self.lines = [Lines(self.horizon, person, room) for person in self.horizon.people]
        self.shift = float(sum(wish.price for wish in self.horizon.wishes if wish.to_work))
        self.sweeps = Sweeps(self.horizon, self.lines, self.dice, self.first_line)

    def run(self, *, leads: bool) -> None:
        """All of it. `leads`: looks at all lines near the bound before improving anything."""
        self.settle()
        if not self.is_over and (leads or self._are_few):
            self.bind(shake=0.0 if leads else _SHAKE)
        looks = 0
        while leads and looks < _LOOKS and self.close():
            looks += 1
        while not self.is_over:
            self.improve()
            self.close()

    # ---- a first roster ----------------------------------------------------------------------------------------------
    def first_line(self, person: int) -> Column:
        """The person's cheapest line, as if nobody were wanted anywhere."""
        if person not in self.firsts:
            first = self.lines[person].cheapest(np.zeros((self.horizon.days, len(self.horizon.shifts))), 1)
            if not first:
                raise Invalid("no_line", person=self.horizon.people[person].id)
            self.firsts[person] = self._column(person, first[0])
        return self.firsts[person]

    def settle(self) -> None:
        """A whole roster within a second or so."""
        for person in range(len(self.lines)):
            self.master.add(self.first_line(person))
        lot = self.sweeps.from_nothing()
        for column in lot.values():
            self.master.add(column)
        self.keep(lot)

    @property
    def _are_few(self) -> bool:
        return len(self.lines) <= _MOST_TOGETHER

    def bind(self, *, shake: float) -> None:
        """Everybody at once: what no roster can beat, and the roster nearest to that; of many people only the former, in half the time."""
        everybody = range(len(self.horizon.people))
        self.generate(self.master, everybody, until=self.seconds if self._are_few else self.seconds / 2)
        self.set_bound()
        self.stopped = not self.told(self.found()) or self.stopped
        if self._are_few:
            self.keep(self.dive(self.master, everybody, math.inf, shake=shake))

    def begin_with(self, roster: Roster) -> None:
        """Go on from a whole legal roster."""
        columns = {at: self._column(at, self._worked(roster[person.id])) for at, person in enumerate(self.horizon.people)}
        for column in columns.values():
            self.master.add(column)
        self.keep(columns)

    def repair(self, asked: closest.Task) -> None:
        """Whoever may keep his line keeps it; then direct changes; then any."""
        broken = faults(self.horizon, asked.before)
        lines = {
            at: self.first_line(at) if person.id in broken else self._column(at, self._worked(asked.before[person.id]))
            for at, person in enumerate(self.horizon.people)
        }
        start = self._roster(lines)
        self.begin_with(start)
        missing = closest.lost(self.horizon, start)
        self.enough = closest.content(asked, start, missing)
        for at, person in enumerate(self.horizon.people):
            for line in closest.direct(self.horizon, person, start[person.id], missing):
                self.master.add(self._column(at, self._worked(line)))
        self.keep(self._choose())
        if not self.is_over:
            self.generate(self.master, range(len(self.lines)))
            if not self.is_over:
                self.set_bound()
            self.keep(self._choose())
            self.improve()

    def close(self) -> bool:
        """Of few people: all lines a roster one above the bound can be made of, and the best choice among them.

        What a line costs more than the cheapest at the bound's prices, the whole roster costs more than the bound. Of people who may do
        almost anything, some lines are drawn: whether another look, at others, is worth its time.
        """
        if self.is_over or not self._are_few:
            return False
        everybody = range(len(self.lines))
        self.generate(self.master, everybody)
        self.set_bound()
        cost = self._generate_from_the_middle()
        if self.bound is None or self.is_over:
            return False
        began, limit = self.past, self.seconds * _FOR_CLOSE
        goal = min(self.bound + 1, self.cost - 1) - self.shift
        master = self._near(everybody, self.master, goal - cost, _MOST_NEAR)
        found = master.best_whole(goal + _BELOW_ONE, limit)
        for column in (found or {}).values():
            self.master.add(column)
        self.keep(found)
        return not self.is_over and self.past - began < limit

    def _generate_from_the_middle(self) -> float:
        while True:
            cost = self.master.centre()
            paid, worth = self.master.worth()
            if self.is_over or not self._add_better(self.master, range(len(self.lines)), worth, paid, worth):
                return cost

    def _near(self, people: Iterable[int], master: Master, slack: float, most: int, kept: Collection[Column] = ()) -> Master:
        """Lines of these people that a choice of at most `slack` above `master` can be made of. `kept`: the lines of the others."""
        paid, worth = master.worth()
        near = self._empty(kept)
        for person in people:
            for worked in self.lines[person].near(worth[person], slack + _ROUNDING, most, self.dice):
                near.add(self._column(person, worked))
        for column in master.columns:
            if column.price - float((worth[column.person] * column.worked).sum()) - paid[column.person] <= slack + _ROUNDING:
                near.add(column)
        return near

    def _empty(self, kept: Collection[Column] = ()) -> Master:
        """No lines but these, and these are taken."""
        master = Master(self.horizon, lambda: self.seconds - self.past)
        for column in kept:
            master.add(column)
        master.take(master.place_of(column) for column in kept)
        return master

    def _choose(self) -> Lot | None:
        """The best choice among all known lines, if it is better than the best so far."""
        master = self._empty()
        for column in self.master.columns:
            master.add(column)
        return master.best_whole(self.cost - self.shift - _EPS, self.seconds)

    def _worked(self, line: Line) -> Worked:
        return np.array([[shift.id == day for shift in self.horizon.shifts] for day in line], np.int8)

    # ---- better lines ------------------------------------------------------------------------------------------------
    def generate(self, master: Master, people: Collection[int], rounds: int | None = None, until: float = math.inf) -> float:
        """Look for lines that pay until there are none, or for so many rounds, or until so many seconds; the master's price then."""
        smooth: Sequence[Prices] | None = None
        done = 0
        while True:
            cost = master.solve()
            if done == rounds or self.is_over or self.past > until:
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
            if self.is_over:
                break
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
        saved = 0.0
        for at, lines in enumerate(self.lines):
            saved += min(0.0, lines.floor(worth[at]) - paid[at])
            if self.past >= self.seconds:
                return
        self.bound = max(self.bound or 0, math.ceil(self.shift + cost + saved - _ROUNDING))
        self.prices = paid, worth

    # ---- whole rosters -----------------------------------------------------------------------------------------------
    def dive(self, master: Master, people: Iterable[int], below: float, *, shake: float = _SHAKE) -> Lot | None:
        """Take the surest line, look for better ones around it, and so on; None once it can no longer be cheaper than `below`."""
        left, taken = set(people), dict[int, Column]()
        cost = master.solve()
        while left and cost < below - _EPS and self.past < self.seconds:
            sure = self._surest(master, left, shake)
            master.take(sure)
            taken |= {master.columns[at].person: master.columns[at] for at in sure}
            left -= taken.keys()
            cost = self.generate(master, left, _ROUNDS_BELOW)
        whole = not left and cost < below - _EPS
        master.let_go(master.place_of(column) for column in taken.values())
        return taken if whole else None

    def _surest(self, master: Master, people: Collection[int], shake: float) -> list[int]:
        shares = master.shares()
        shaken = shares + (shares > _EPS) * self.dice.random(shares.size) * shake
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
        """Free some people, look anew among them, keep what is cheaper; more people when it does not help, until it would be too many."""
        most = min(len(self.lines), _MOST_TOGETHER)
        first = max(2.0, most / 4)
        freed, tries = first, 0
        while not self.is_over and round(freed) <= most:
            began = time.monotonic()
            better = self.keep(self._again(self._whom(round(freed))))
            self._sweep((time.monotonic() - began) * _FOR_SWEEPS)
            for roster in self.heard():
                self.begin_with(roster)
            tries = 0 if better else tries + 1
            if better:
                freed = max(first, freed / _MORE_FREED**2)
            elif tries % _PATIENCE == 0:
                freed *= _MORE_FREED

    def _whom(self, count: int) -> Collection[int]:
        """Some people, rather those whose lines cost more than the bound's prices account for."""
        dearer = np.ones(len(self.lines))
        if self.prices is not None:
            paid, worth = self.prices
            for at, column in self.best.items():
                dearer[at] = max(0.0, column.price - float((worth[at] * column.worked).sum()) - paid[at])
            dearer += (1 + dearer.sum()) / (2 * len(self.lines))
        chosen: list[int] = self.dice.choice(len(self.lines), count, replace=False, p=dearer / dearer.sum()).tolist()
        return chosen

    def _sweep(self, seconds: float) -> None:
        """Let some people at a time choose again, one after the other; what is as good is taken too."""
        end = time.monotonic() + seconds
        lot, cost = self.best, self.cost
        self.sweeps.take(lot)
        while time.monotonic() < end and not self.is_over:
            few = min(len(self.lines), int(self.dice.integers(*_FREED_BY_SWEEPS)))
            after = {**lot, **self.sweeps.again(lot, self.dice.choice(len(self.lines), few, replace=False).tolist())}
            now = round(self.sweeps.cost() + self.shift)
            if now <= cost:
                lot, cost = after, now
            else:
                self.sweeps.take(lot)
        self.keep(lot, even=True)

    def _again(self, people: Collection[int]) -> Lot | None:
        """A cheaper roster in which only these people's lines differ."""
        goal = self.cost - 1 - self.shift
        kept = [column for person, column in self.best.items() if person not in people]
        master = self._empty(kept)
        for column in self.master.columns:
            if column.person in people:
                master.add(column)
        cost = self.generate(master, people)
        if cost > goal + _EPS or self.is_over:
            return None
        if goal - cost <= _SMALL_GAP or (self._are_few and self.dice.random() < _LOOKED_AT):
            slack = min(goal - cost, _MOST_SLACK)
            found = self._near(people, master, slack, _MOST_NEAR_FREED, kept).best_whole(goal + _BELOW_ONE, _WHOLE_S)
        else:
            found = self.dive(master, people, goal + 1) or master.best_whole(goal + _BELOW_ONE, _WHOLE_S)
        for column in (*master.columns, *(found or {}).values()):
            self.master.add(column)
        return found

    def keep(self, lines: Lot | None, *, even: bool = False) -> bool:
        """Take a roster as the best so far if it is cheaper, or `even` as cheap."""
        if lines is None:
            return False
        after = {**self.best, **lines}
        cost = price(self.horizon, self._roster(after))
        if self.best and cost >= self.cost:
            self.best = after if even and cost == self.cost else self.best
            return False
        self.best, self.cost = after, cost
        self.stopped = not self.told(self.found()) or self.stopped
        return True

    @property
    def is_over(self) -> bool:
        """Time is up, somebody said stop, or nothing can be better."""
        late = self.past >= self.seconds
        self.stopped = self.stopped or self.stop()
        goal = self.enough if self.bound is None else max(self.bound, self.enough or self.bound)
        return self.stopped or late or bool(self.best and goal is not None and self.cost <= goal)

    def found(self) -> Found:
        """The best so far."""
        return Found(self._roster(self.best), self.cost, self.bound, self.past)

    @property
    def past(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self.started

    def _roster(self, lines: Lot) -> Roster:
        names = [shift.id for shift in self.horizon.shifts]
        return {
            person.id: tuple(names[int(day.argmax())] if day.any() else OFF for day in lines[at].worked)
            for at, person in enumerate(self.horizon.people)
        }

"""One person after the other takes the line that is best beside what the others do: a whole roster within a second, however many people.

What a person's line is worth follows from what is open: somebody who is missed is worth what missing him costs, somebody too many costs.
A few rounds of this settle a station's month almost wholly; freeing a few people and letting them choose again in another order goes on
from there (ruin and recreate, Schrimpf 2000), a hundred times in a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pingan.adapters.rosters.lines import Lines, Prices
from pingan.adapters.rosters.master import Column, Lot
from pingan.kernel.rostering import Horizon

_NOISE = 0.9
"""Prices are whole numbers: less than one decides between equals and nothing else."""


@dataclass(slots=True)
class Sweeps:
    """What is open, kept up to date while people change their lines."""

    horizon: Horizon
    lines: Sequence[Lines]
    dice: np.random.Generator
    spare: Callable[[int], Column]
    """A line for whom no better one is found."""
    _taken: dict[int, Column] = field(default_factory=dict)
    _here: NDArray[np.float64] = field(init=False)
    _day: NDArray[np.intp] = field(init=False)
    _kind: NDArray[np.intp] = field(init=False)
    _wanted: NDArray[np.float64] = field(init=False)
    _short: NDArray[np.float64] = field(init=False)
    _over: NDArray[np.float64] = field(init=False)
    _counts: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        kind_of, demands = {shift.id: kind for kind, shift in enumerate(self.horizon.shifts)}, self.horizon.demands
        self._here = np.zeros(len(demands))
        self._day = np.array([demand.day for demand in demands], np.intp)
        self._kind = np.array([kind_of[demand.shift] for demand in demands], np.intp)
        self._wanted, self._short, self._over = (
            np.array([getattr(demand, name) for demand in demands], float) for name in ("wanted", "short", "over")
        )
        self._counts = np.array(
            [[demand.among is None or person.id in demand.among for demand in demands] for person in self.horizon.people], np.bool_
        ).reshape(len(self.horizon.people), len(demands))

    def from_nothing(self) -> Lot:
        """Everybody in turn, and then again until a round helps nobody."""
        everybody, cost = self.dice.permutation(len(self.lines)).tolist(), np.inf
        self._choose(everybody)
        while self.cost() < cost:
            cost = self.cost()
            for person in everybody:
                self._drop(person)
                self._choose([person])
        return dict(self._taken)

    def again(self, lot: Lot, people: Sequence[int]) -> Lot:
        """These people drop their lines together and take others one after the other; the result may be worse."""
        self.take(lot)
        for person in people:
            self._drop(person)
        self._choose(people)
        return {person: self._taken[person] for person in people}

    def take(self, lot: Lot) -> None:
        """Everybody has these lines."""
        for person, column in lot.items():
            if self._taken.get(person) is not column:
                self._drop(person)
                self._give(person, column)

    def cost(self) -> float:
        """Of what is open, too many and not as wished; wishes up to a constant."""
        missing = self._wanted - self._here
        open_ = float((self._short * missing.clip(0) + self._over * (-missing).clip(0)).sum())
        return open_ + sum(column.price for column in self._taken.values())

    def _choose(self, people: Sequence[int]) -> None:
        for person in people:
            found = self.lines[person].cheapest(self._worth(person), 1)
            self._give(person, Column(person, found[0], self.lines[person].base_price(found[0])) if found else self.spare(person))

    def _worth(self, person: int) -> Prices:
        worth = self.dice.random((self.horizon.days, len(self.horizon.shifts))) * _NOISE
        np.add.at(worth, (self._day, self._kind), np.where(self._here < self._wanted, self._short, -self._over) * self._counts[person])
        return worth

    def _give(self, person: int, column: Column) -> None:
        self._taken[person] = column
        self._here += self._meets(column)

    def _drop(self, person: int) -> None:
        if person in self._taken:
            self._here -= self._meets(self._taken.pop(person))

    def _meets(self, column: Column) -> NDArray[np.bool_]:
        meets: NDArray[np.bool_] = np.logical_and(self._counts[column.person], column.worked[self._day, self._kind])
        return meets

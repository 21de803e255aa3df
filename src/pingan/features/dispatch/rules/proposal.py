"""Several calls at once: the pairs with the least total time, beside what one call after the other would cost."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

NEVER_S = 1e7
"""Dearer than any way through a city: filling one more place always comes before saving time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A proposal: this member to this incident."""

    incident: str
    member: str
    eta_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`pairs` is the least-total-time proposal; totals are the sums of ETA over filled places. Unfilled: one entry per empty place."""

    pairs: tuple[Pair, ...]
    together_s: float
    one_by_one_s: float
    unfilled: tuple[str, ...]
    one_by_one_unfilled: tuple[str, ...]


def plan(incidents: Sequence[str], people: Sequence[str], seconds: Sequence[Sequence[float | None]]) -> Plan:
    """Who should go where when many wait.

    `incidents`: one entry per place to fill, in the order one dispatcher would take them; a call that wants three people stands there
    three times. `people`: those who are free; whoever is engaged is not given in and so never moved. `seconds[incident][person]`: ETA,
    None where there is no path or he is passed over.
    """
    together = _together(incidents, people, seconds)
    alone = _one_by_one(incidents, people, seconds)
    return Plan(
        pairs=tuple(pair for pair in together if pair),
        together_s=_total(together),
        one_by_one_s=_total(alone),
        unfilled=tuple(name for name, pair in zip(incidents, together, strict=True) if not pair),
        one_by_one_unfilled=tuple(name for name, pair in zip(incidents, alone, strict=True) if not pair),
    )


def _together(incidents: Sequence[str], people: Sequence[str], seconds: Sequence[Sequence[float | None]]) -> list[Pair | None]:
    pairs: list[Pair | None] = [None] * len(incidents)
    if not incidents or not people:
        return pairs
    columns = sorted(range(len(people)), key=people.__getitem__)  # ties fall alike in whatever order people are given
    costs = np.array([[NEVER_S if row[column] is None else row[column] for column in columns] for row in seconds], dtype=float)
    places, indices = linear_sum_assignment(costs)
    for place, index in zip(places.tolist(), indices.tolist(), strict=True):
        pairs[place] = _pair(incidents[place], people, columns[index], seconds[place])
    return pairs


def _one_by_one(incidents: Sequence[str], people: Sequence[str], seconds: Sequence[Sequence[float | None]]) -> list[Pair | None]:
    free, pairs = set(range(len(people))), []
    for incident, row in zip(incidents, seconds, strict=True):
        ways = [(eta_s, people[column], column) for column in free if (eta_s := row[column]) is not None]
        chosen = min(ways)[2] if ways else None
        free.discard(-1 if chosen is None else chosen)
        pairs.append(None if chosen is None else _pair(incident, people, chosen, row))
    return pairs


def _pair(incident: str, people: Sequence[str], column: int, row: Sequence[float | None]) -> Pair | None:
    eta_s = row[column]
    return None if eta_s is None else Pair(incident=incident, member=people[column], eta_s=eta_s)


def _total(pairs: Sequence[Pair | None]) -> float:
    return sum(pair.eta_s for pair in pairs if pair)

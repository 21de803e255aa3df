"""A repair as a roster problem of its own: every person-day that changes has a price, and nothing is wanted but what was covered.

Most repairs are direct: somebody who is off takes the shift, and nothing else moves. Those changes are few and are all looked at; where
they cover everything, nothing can be shorter, for every place that was lost needs one change at least.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pingan.kernel.rostering import OFF, Demand, Horizon, Line, Person, Roster, Wish, changes, line_faults, staffed

_MOST_FOR_WISHES = 999
_CHANGES_WORTH_A_PLACE = 30


@dataclass(frozen=True, slots=True)
class Task:
    """What a repair is asked. `before`: everybody's line as it was. `change`: the price of one in `horizon`."""

    horizon: Horizon
    before: Roster
    change: int


def task(horizon: Horizon, roster: Roster) -> Task:
    """The horizon in which a change costs more than all wishes together, and a place `_CHANGES_WORTH_A_PLACE` changes."""
    before = {person.id: roster.get(person.id, (OFF,) * horizon.days) for person in horizon.people}
    wishes = _lighter(horizon.wishes)
    change = 1 + sum(wish.price for wish in wishes)
    stays = [wish for person in horizon.people for wish in _stays(horizon, person, before[person.id], change)]
    demands = [_covered(demand, before, change * _CHANGES_WORTH_A_PLACE) for demand in horizon.demands]
    return Task(replace(horizon, wishes=[*stays, *wishes], demands=demands), before, change)


def _lighter(wishes: Sequence[Wish]) -> Sequence[Wish]:
    """The wishes, made light enough that their sum stays below a thousand."""
    total = sum(wish.price for wish in wishes)
    return [replace(wish, price=wish.price * _MOST_FOR_WISHES // total) for wish in wishes] if total > _MOST_FOR_WISHES else wishes


def _stays(horizon: Horizon, person: Person, line: Line, price: int) -> Iterator[Wish]:
    for day, was in enumerate(line):
        if was != OFF:
            yield Wish(person=person.id, day=day, shift=was, price=price, to_work=True)
        else:
            yield from (Wish(person=person.id, day=day, shift=shift.id, price=price, to_work=False) for shift in horizon.shifts)


def _covered(demand: Demand, before: Roster, price: int) -> Demand:
    return replace(demand, wanted=min(demand.wanted, staffed(demand, before)), short=price, over=0)


def lost(horizon: Horizon, roster: Roster) -> dict[tuple[int, str], int]:
    """Day and shift → how many are missing there."""
    found = dict[tuple[int, str], int]()
    for demand in horizon.demands:
        missing = demand.wanted - staffed(demand, roster)
        if missing > 0:
            place = demand.day, demand.shift
            found[place] = max(found.get(place, 0), missing)
    return found


def direct(horizon: Horizon, person: Person, line: Line, places: Collection[tuple[int, str]]) -> Iterator[Line]:
    """The person's legal lines that differ from `line` in taking one of the places."""
    for day, shift in places:
        if line[day] != shift:
            other = (*line[:day], shift, *line[day + 1 :])
            if not line_faults(horizon, person, other):
                yield other


def content(asked: Task, start: Roster, missing: Mapping[tuple[int, str], int]) -> int | None:
    """The price below which no change can be saved, where that is plain: nobody had to do anything but stay away.

    Then every place that is missing takes one change more, by somebody else.
    """
    away = {person.id: person.away for person in asked.horizon.people}
    made = changes(asked.before, start)
    if not all(change.day in away[change.person] for change in made):
        return None
    return (len(made) + sum(missing.values()) + 1) * asked.change - 1

"""Many people: dealt into parts that are solved one after the other, each with its share of what is wanted.

A station's 120 people are four times 30, and a part of 30 is solved to a few percent in seconds, where all lines at once would take
minutes. What the dealing costs is won back by freeing people across the parts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pingan.kernel.rostering import Demand, Horizon, Person

MOST_TOGETHER = 30


def parts(horizon: Horizon) -> Sequence[Horizon]:
    """The horizon in parts of at most `MOST_TOGETHER` people of every kind; itself alone if it is small."""
    count = -(-len(horizon.people) // MOST_TOGETHER)
    return [_part(horizon, at, count) for at in range(count)] if count > 1 else [horizon]


def _part(horizon: Horizon, at: int, count: int) -> Horizon:
    people = _alike(horizon)[at::count]
    ids = {person.id for person in people}
    return replace(
        horizon,
        people=people,
        wishes=[wish for wish in horizon.wishes if wish.person in ids],
        demands=list(_shares(horizon.demands, at, count)),
    )


def _alike(horizon: Horizon) -> Sequence[Person]:
    """People of the same groups beside each other, so that dealing gives every part its share of them."""
    groups = sorted({demand.among for demand in horizon.demands if demand.among is not None}, key=sorted)
    return sorted(horizon.people, key=lambda person: [person.id in group for group in groups])


def _shares(demands: Sequence[Demand], at: int, count: int) -> Iterator[Demand]:
    """What is wanted of one part. Whatever is left over after even shares goes to some parts today and to the next ones tomorrow."""
    for demand in demands:
        share, left = divmod(demand.wanted, count)
        yield replace(demand, wanted=share + ((at - demand.day * left) % count < left))

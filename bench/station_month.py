"""A station's month: 14 posts day and night, two people at night and one otherwise, first aid at every post, 120 people."""

import random
from collections.abc import Iterator

from pingan.kernel.rostering import Demand, Horizon, Person, Shift, Wish

POSTS, PEOPLE, DAYS = 14, 120, 30
_EIGHT_HOURS = 8 * 60
SHIFTS = (
    Shift(id="D", minutes=_EIGHT_HOURS),
    Shift(id="E", minutes=_EIGHT_HOURS, not_before=frozenset({"D"})),
    Shift(id="N", minutes=_EIGHT_HOURS, not_before=frozenset({"D", "E"})),
)
_AT_A_POST = {"D": 1, "E": 1, "N": 2}
_NIGHTS = 7
"""840 places at night among 120 people: an even share, to be had only by giving everybody exactly so many."""
_WEEKEND_DAYS = (3, 4)
"""448 places on eight days."""
_OPEN, _UNSKILLED, _TOO_MANY = 100, 60, 20
_FIRST_AIDERS = 0.8


def month(seed: int = 1) -> Horizon:
    """Everybody works 13 to 15 shifts, is away three days and has three wishes; the same for the same seed."""
    dice = random.Random(seed)
    names = [f"m{at:03}" for at in range(PEOPLE)]
    skilled = frozenset(name for name in names if dice.random() < _FIRST_AIDERS)
    return Horizon(
        days=DAYS,
        shifts=SHIFTS,
        people=[_person(name, dice) for name in names],
        wishes=[wish for name in names for wish in _wishes(name, dice)],
        demands=[demand for day in range(DAYS) for demand in _demands(day, skilled)],
        shared=frozenset(day for day in range(DAYS) if day % 7 in {5, 6}),
    )


def _person(name: str, dice: random.Random) -> Person:
    return Person(
        id=name, minutes=(13 * _EIGHT_HOURS, 15 * _EIGHT_HOURS), run_days=(1, 5), rest_days=1, weekends=DAYS, most={"N": _NIGHTS},
        least={"N": _NIGHTS}, shared=_WEEKEND_DAYS, away=frozenset(dice.sample(range(DAYS), 3)),
    )  # fmt: skip


def _wishes(name: str, dice: random.Random) -> Iterator[Wish]:
    for day in dice.sample(range(DAYS), 3):
        yield Wish(person=name, day=day, shift=dice.choice("DEN"), price=2, to_work=dice.random() < 0.4)


def _demands(day: int, skilled: frozenset[str]) -> Iterator[Demand]:
    for shift, people in _AT_A_POST.items():
        yield Demand(day=day, shift=shift, wanted=POSTS * people, short=_OPEN, over=_TOO_MANY)
        yield Demand(day=day, shift=shift, wanted=POSTS, short=_UNSKILLED, over=0, among=skilled)

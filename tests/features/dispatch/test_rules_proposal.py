"""Several calls at once, against trying everything."""

import itertools
import random
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch.rules import plan

PEOPLE = ["li", "wang", "zhao", "sun"]
tables = st.integers(0, 4).flatmap(
    lambda places: st.lists(
        st.lists(st.none() | st.integers(10, 900).map(float), min_size=len(PEOPLE), max_size=len(PEOPLE)), min_size=places, max_size=places
    )
)


@given(tables)
def test_no_other_way_fills_more_places_or_takes_less_time(seconds: list[list[float | None]]) -> None:
    incidents = [f"i{n}" for n in range(len(seconds))]
    found = plan(incidents, PEOPLE, seconds)
    best = min(_cost(row[column] for row, column in zip(seconds, columns, strict=True)) for columns in _every_way(len(seconds)))
    assert (len(found.unfilled), found.together_s) == best
    assert len({pair.member for pair in found.pairs}) == len(found.pairs)
    assert sorted([pair.incident for pair in found.pairs] + list(found.unfilled)) == incidents
    assert len(found.one_by_one_unfilled) >= len(found.unfilled)
    if len(found.one_by_one_unfilled) == len(found.unfilled):
        assert found.one_by_one_s >= found.together_s - 1e-6


def _every_way(places: int) -> Iterator[tuple[int, ...]]:
    return itertools.permutations(range(len(PEOPLE)), places)


def _cost(ways: Iterable[float | None]) -> tuple[int, float]:
    """Places left empty, and seconds spent on the others."""
    known = list(ways)
    return known.count(None), sum(eta_s or 0 for eta_s in known)


def test_one_after_the_other_takes_the_man_the_next_one_needed() -> None:
    found = plan(["fire", "fall"], ["li", "wang"], [[60.0, 70.0], [50.0, 600.0]])
    assert {(pair.incident, pair.member) for pair in found.pairs} == {("fire", "wang"), ("fall", "li")}
    assert (found.together_s, found.one_by_one_s) == (120.0, 660.0)


def test_a_call_that_wants_two_stands_there_twice() -> None:
    found = plan(["fire", "fire", "fall"], ["li", "wang"], [[60.0, 70.0], [60.0, 70.0], [None, None]])
    assert sorted((pair.incident, pair.member) for pair in found.pairs) == [("fire", "li"), ("fire", "wang")]
    assert found.unfilled == ("fall",)


@pytest.mark.parametrize(("incidents", "people"), [([], []), (["fire"], []), ([], ["li"])])
def test_nothing_to_share_out(incidents: list[str], people: list[str]) -> None:
    found = plan(incidents, people, [[60.0] * len(people) for _ in incidents])
    assert (found.pairs, found.unfilled, found.together_s) == ((), tuple(incidents), 0)


@given(st.randoms(use_true_random=False))
def test_ties_fall_alike_in_whatever_order_people_are_given(dice: random.Random) -> None:
    shuffled = dice.sample(PEOPLE, len(PEOPLE))
    flat = [[60.0] * len(PEOPLE)] * 2
    assert plan(["a", "b"], shuffled, flat) == plan(["a", "b"], PEOPLE, flat)

"""The arithmetic of coming in time, against dice and against counting."""

import itertools
import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch.rules import odds

chances = st.floats(0.0, 1.0)


@pytest.mark.parametrize(("eta_s", "left_s", "age_s"), [(60, 75, 0), (100, 120, 0), (200, 190, 0), (100, 115, 12), (150, 200, 25)])
def test_against_dice(eta_s: float, left_s: float, age_s: float) -> None:
    dice, silent, in_time = random.Random(4), 0, 0
    for _ in range(40_000):
        comes, delay_s = dice.random() < 0.3, dice.lognormvariate(math.log(10), 0.6)
        answers = comes or dice.random() < 0.5
        if answers and delay_s <= age_s:
            continue
        silent += 1
        in_time += comes and delay_s + eta_s * dice.lognormvariate(0, 0.2) <= age_s + left_s
    assert odds.comes(0.3, eta_s, left_s, age_s) == pytest.approx(in_time / silent, abs=0.012)


@given(chances, st.floats(1, 1000), st.floats(1, 1000), st.floats(0, 120), st.floats(0, 300))
def test_more_time_never_hurts_and_a_longer_way_never_helps(a: float, eta_s: float, left_s: float, age_s: float, more_s: float) -> None:
    p = odds.comes(a, eta_s, left_s, age_s)
    assert -1e-12 <= p <= 1
    assert odds.comes(a, eta_s, left_s + more_s, age_s) >= p - 1e-9
    assert odds.comes(a, eta_s + more_s, left_s, age_s) <= p + 1e-9


@given(st.lists(st.tuples(chances, st.floats(0, 2000) | st.just(math.inf)), max_size=5), st.floats(-100, 1000), st.floats(0, 120))
def test_many_are_reckoned_as_each_by_himself(people: list[tuple[float, float]], left_s: float, age_s: float) -> None:
    each = odds.each_comes(np.array([a for a, _ in people]), np.array([eta_s for _, eta_s in people]), left_s, age_s)
    assert each.tolist() == pytest.approx([odds.comes(a, eta_s, left_s, age_s) for a, eta_s in people], abs=1e-12)
    assert not each[[eta_s == math.inf for _, eta_s in people]].any()


@given(st.floats(0.01, 0.99), st.floats(0, 60), st.floats(0, 60))
def test_silence_is_worse_the_longer_it_lasts(a: float, age_s: float, more_s: float) -> None:
    assert odds.comes(a, 10, 1e6, age_s + more_s) <= odds.comes(a, 10, 1e6, age_s) + 1e-9


@given(st.lists(chances, max_size=6), st.integers(1, 4), st.randoms(use_true_random=False))
def test_fewer_than_counts(several: list[float], places: int, dice: random.Random) -> None:
    counted = sum(
        math.prod(p if comes else 1 - p for p, comes in zip(several, fate, strict=True))
        for fate in itertools.product((0, 1), repeat=len(several))
        if sum(fate) < places
    )
    assert odds.fewer_than(places, several) == pytest.approx(counted, abs=1e-12)
    shuffled = list(several)
    dice.shuffle(shuffled)
    assert odds.fewer_than(places, shuffled) == odds.fewer_than(places, several)


def test_somebody_late_may_still_be_on_time_and_somebody_there_is_there() -> None:
    assert odds.arrives(100, 100, 0) == pytest.approx(0.5)
    assert odds.arrives(100, 30, 50) < odds.arrives(100, 60, 50) < 1
    assert odds.arrives(0, 10, 0) == 1
    assert odds.arrives(100, -50, 20) == 0

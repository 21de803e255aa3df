"""What slows down whoever tries too often."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.adapters.redis import RedisThrottle
from pingan.adapters.throttle import MemoryThrottle
from pingan.kernel.errors import TooMany
from pingan.ports import Allowance, Throttle
from tests.valkeys import name, server

KNOCKS = Allowance("knocks", 3, 600)


@pytest.fixture(params=["memory", "redis"])
def new_throttle(request: pytest.FixtureRequest) -> Iterator[Callable[[], Throttle]]:
    """Makes throttles that have counted nothing yet."""
    opened: list[RedisThrottle] = []

    def on_redis() -> Throttle:
        opened.append(RedisThrottle(server().url, name()))
        return opened[-1]

    yield MemoryThrottle if request.param == "memory" else on_redis
    for throttle in opened:
        throttle.close()


@pytest.fixture
def throttle(new_throttle: Callable[[], Throttle]) -> Throttle:
    return new_throttle()


def refused(throttle: Throttle, allowance: Allowance, key: str) -> bool:
    try:
        throttle.spend(allowance, key)
    except TooMany:
        return True
    return False


def test_everybody_has_so_many_tries_of_their_own(new_throttle: Callable[[], Throttle]) -> None:
    @given(st.lists(st.sampled_from("abc"), max_size=20))
    def knocked(keys: list[str]) -> None:
        throttle = new_throttle()
        for number, key in enumerate(keys):
            assert refused(throttle, KNOCKS, key) == (keys[:number].count(key) >= KNOCKS.count)

    knocked()


def test_a_refusal_says_when_to_come_again(throttle: Throttle) -> None:
    for _ in range(KNOCKS.count):
        throttle.spend(KNOCKS, "a")
    with pytest.raises(TooMany) as refusal:
        throttle.spend(KNOCKS, "a")
    assert 0 < int(refusal.value.facts["retry_after_s"] or 0) <= KNOCKS.window_s


def test_different_allowances_are_counted_apart(throttle: Throttle) -> None:
    for _ in range(KNOCKS.count):
        throttle.spend(KNOCKS, "a")
    assert not refused(throttle, Allowance("letters", 1, 600), "a")


def test_what_is_forgiven_is_forgotten_for_one_only(throttle: Throttle) -> None:
    for key in ("a", "b"):
        for _ in range(KNOCKS.count):
            throttle.spend(KNOCKS, key)
    throttle.forgive(KNOCKS, "a")
    assert (refused(throttle, KNOCKS, "a"), refused(throttle, KNOCKS, "b")) == (False, True)
    throttle.forgive(KNOCKS, "nobody")


@pytest.mark.parametrize("key", ["", "a/b", "a:b", "\ud800", "x" * 5000, "路"])
def test_any_text_is_a_key(throttle: Throttle, key: str) -> None:
    throttle.spend(KNOCKS, key)
    assert not refused(throttle, KNOCKS, key + "?")

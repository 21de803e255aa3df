"""Turns: so many at once, the longest waiting next, whoever is waited for before the others, and nobody for ever."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from time import monotonic, sleep

import pytest

from pingan.adapters.turns import Turns

SOON_S = 10.0


class Door:
    """Threads go in by turns; each stays until it is let out, and the order in which they came in is kept."""

    def __init__(self, at_once: int, *, long_s: float = float("inf")) -> None:
        self.turns = Turns(at_once, long_s=long_s)
        self.came: list[str] = []
        self._out: dict[str, threading.Event] = {}
        self._pool = ThreadPoolExecutor(20)

    def knock(self, name: str, *, patience_s: float = 0.0, fails: bool = False) -> Future[None]:
        """Only once the turn is counted does this return, so that the next comes later."""
        self._out[name] = threading.Event()
        before = len(self.turns._waiting) + len(self.came)
        done = self._pool.submit(self._stay, name, patience_s=patience_s, fails=fails)
        eventually(lambda: len(self.turns._waiting) + len(self.came) > before)
        return done

    def _stay(self, name: str, *, patience_s: float, fails: bool) -> None:
        with self.turns.taken(patience_s=patience_s):
            self.came.append(name)
            assert self._out[name].wait(SOON_S)
            if fails:
                raise ValueError(name)

    def has_let_in(self, name: str) -> bool:
        return name in self.came

    def let_out(self, *names: str) -> None:
        for name in names:
            self._out[name].set()


def eventually(holds: Callable[[], bool]) -> None:
    end = monotonic() + SOON_S
    while not holds():
        assert monotonic() < end
        sleep(0.001)


def test_so_many_are_in_at_once_and_the_next_is_who_waits_longest() -> None:
    door = Door(2)
    for name in ("a", "b", "c", "d", "e"):
        door.knock(name)
    sleep(0.05)
    assert door.came == ["a", "b"]
    for out, then in (("b", "c"), ("a", "d"), ("c", "e")):
        door.let_out(out)
        eventually(partial(door.has_let_in, then))
    assert door.came == ["a", "b", "c", "d", "e"]
    door.let_out("d", "e")


def test_whoever_can_wait_lets_others_go_first_but_only_for_a_while() -> None:
    door = Door(1)
    door.knock("first")
    door.knock("stamp", patience_s=0.2)
    door.knock("call")
    sleep(0.25)
    door.knock("late call")
    for name in ("first", "call", "stamp", "late call"):
        eventually(partial(door.has_let_in, name))
        door.let_out(name)
    assert door.came == ["first", "call", "stamp", "late call"]


def test_who_takes_long_keeps_nobody_waiting_and_takes_no_place_twice() -> None:
    door = Door(1, long_s=0.1)
    door.knock("long")
    second = door.knock("second")
    eventually(lambda: "second" in door.came)
    door.knock("third")
    door.let_out("long")  # whose place was given away already: nobody comes in for it
    sleep(0.05)
    assert door.came == ["long", "second"]
    door.let_out("second")
    second.result(SOON_S)
    eventually(lambda: "third" in door.came)
    door.let_out("third")


def test_long_is_no_matter_where_nobody_waits() -> None:
    door = Door(1, long_s=0.01)
    only = door.knock("only")
    sleep(0.05)
    door.let_out("only")
    only.result(SOON_S)
    door.knock("next")
    door.knock("after it")
    assert door.came[:2] == ["only", "next"]
    door.let_out("next", "after it")


def test_who_fails_inside_lets_the_next_in() -> None:
    door = Door(1)
    failing = door.knock("failing", fails=True)
    door.knock("next")
    door.let_out("failing")
    with pytest.raises(ValueError, match="failing"):
        failing.result(SOON_S)
    eventually(lambda: "next" in door.came)
    door.let_out("next")


def test_who_gives_up_waiting_leaves_no_hole(monkeypatch: pytest.MonkeyPatch) -> None:
    door = Door(1)
    door.knock("in")

    def interrupted(_: Turns) -> float | None:
        raise InterruptedError

    with monkeypatch.context() as patch:
        patch.setattr(Turns, "_first_is_long_in_s", interrupted)
        with pytest.raises(InterruptedError), door.turns.taken():
            raise AssertionError("was let in")
    door.knock("next")
    door.let_out("in")
    eventually(lambda: door.came == ["in", "next"])
    door.let_out("next")

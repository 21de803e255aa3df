"""Phones on a bad network in small; the long form is `make simulate`."""

from tests.simulation.phones import Phone
from tests.web import OpenTown

PHONES = 15


def test_what_was_pressed_is_done_once_whatever_the_network_does() -> None:
    town = OpenTown()
    assert [wrong for seed in range(PHONES) for wrong in Phone(town, seed, seed).run()] == []

"""Chance, handed in: whoever needs dice is given some, so that a seed replays byte for byte."""

from typing import Protocol


class Chance(Protocol):
    """Dice. A seeded `random.Random` is one."""

    def random(self) -> float:
        """Uniform in [0, 1)."""

    def lognormvariate(self, mu: float, sigma: float) -> float:
        """The exponential of a normal with mean `mu` and deviation `sigma`; its median is exp(mu)."""

"""In which order points are walked: every one within its window, nearly as short as can be, and never so that it could be known before.

From every point that may come first a tour is built and mended until no exchange shortens it. Of those that are hardly longer than the
shortest one is drawn, and shuffled without becoming more than a seventh longer. The dice come from the station's secret and the day: who
asks again gets the same, who watched thirty evenings knows nothing of the next.
"""

import hashlib
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

SLACK = 0.15
"""So much longer than the shortest a tour may be, for the sake of not being known."""
_START_SLACK = 0.09
"""So much longer the best tour from where it begins may be; the rest is room to shuffle in."""
_STARTS = 12
_SHUFFLES = 40
_DRAWS = 60
_LONGEST_MOVED = 3
_NEGLIGIBLE_S = 1e-9

Route = list[int]


class Dice:
    """Chance from a seed: byte for byte the same for the same seed, and from nothing else to be guessed."""

    def __init__(self, seed: bytes) -> None:
        """`seed`: see `codes.seed`."""
        self._seed, self._count = seed, 0

    def random(self) -> float:
        """Uniform in [0, 1)."""
        self._count += 1
        drawn = hashlib.sha256(self._seed + self._count.to_bytes(8, "big")).digest()
        return (int.from_bytes(drawn[:8], "big") >> 11) / (1 << 53)

    def below(self, count: int) -> int:
        """Uniform in 0 … count - 1."""
        return int(self.random() * count)

    def shuffled(self, things: Sequence[int]) -> list[int]:
        """In an order of its own."""
        return sorted(things, key=lambda _: self.random())


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One visit to be made, in seconds from the beginning of the shift. `point`: the same for two windows of one point."""

    id: str
    point: str
    opens: float
    closes: float
    stay_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """A stop in its place: when the team should be there."""

    stop: Stop
    arrives_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """A stop for which there is no room. `reason`: `window` (too short to stay in), `no_path`, or `time`."""

    stop: Stop
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A way through a shift. `travel_s`: on the way, without staying."""

    stops: tuple[Stopped, ...]
    travel_s: float
    unfit: tuple[Unfit, ...]


def plan_route(
    stops: Sequence[Stop],
    legs: Mapping[tuple[str, str], float | None],
    lasts_s: float,
    dice: Dice,
    walked: Collection[tuple[str, ...]] = (),
) -> Planned:
    """Walk the stops within a shift of `lasts_s` seconds.

    `legs`: seconds from point to point, None where there is no way. `walked`: points in orders that are not to come again, if there is
    another one.
    """
    return _Planner(stops, legs, lasts_s, dice).plan(walked)


class _Planner:
    def __init__(self, stops: Sequence[Stop], legs: Mapping[tuple[str, str], float | None], lasts_s: float, dice: Dice) -> None:
        self._stops, self._lasts, self._dice = list(stops), lasts_s, dice
        self._far = [[_seconds(legs, a.point, b.point) for b in stops] for a in stops]
        self._usable = [place for place, stop in enumerate(stops) if stop.opens + stop.stay_s <= min(stop.closes, lasts_s)]

    def plan(self, walked: Collection[tuple[str, ...]]) -> Planned:
        tours = {first: self._tour(first) for first in self._dice.shuffled(self._usable)[:_STARTS]}
        most = max((len(tour) for tour in tours.values()), default=0)
        whole = {first: tour for first, tour in tours.items() if len(tour) == most}
        if not most:
            return Planned(stops=(), travel_s=0.0, unfit=self._left_out([]))
        least = min(self.cost(tour) for tour in whole.values())
        near = [tour for tour in whole.values() if self.cost(tour) <= least * (1 + _START_SLACK) + _NEGLIGIBLE_S]
        drawn = self._drawn(near, least * (1 + SLACK), walked)
        return Planned(stops=self._timed(drawn), travel_s=self.cost(drawn), unfit=self._left_out(drawn))

    def _drawn(self, near: Sequence[Route], bound: float, walked: Collection[tuple[str, ...]]) -> Route:
        drawn: Route = []
        for _ in range(_DRAWS):
            drawn = self._shuffle(near[self._dice.below(len(near))], bound)
            if tuple(self._stops[place].point for place in drawn) not in walked:
                break
        return drawn

    def cost(self, tour: Route) -> float:
        """Seconds on the way; infinite where something is not in time."""
        travel = clock = 0.0
        before = -1
        for place in tour:
            stop = self._stops[place]
            if before >= 0:
                travel += self._far[before][place]
                clock += self._far[before][place]
            clock = max(clock, stop.opens) + stop.stay_s
            if clock > stop.closes:
                return math.inf
            before = place
        return travel if clock <= self._lasts else math.inf

    # ---- building and mending ----

    def _tour(self, first: int) -> Route:
        others = [place for place in self._usable if place != first]
        by_width = sorted(others, key=lambda place: self._stops[place].closes - self._stops[place].opens)
        built = [self._built(first, by_width), self._built(first, self._dice.shuffled(others))]
        return self._filled(min((self._mended(tour) for tour in built), key=lambda tour: (-len(tour), self.cost(tour))))

    def _built(self, first: int, others: Sequence[int]) -> Route:
        tour = [first]
        for place in others:
            tour = self._inserted(tour, place) or tour
        return tour

    def _filled(self, tour: Route) -> Route:
        """With what found no room before it was mended."""
        for place in self._usable:
            longer = None if place in tour else self._inserted(tour, place)
            tour = self._mended(longer) if longer else tour
        return tour

    def _inserted(self, tour: Route, place: int) -> Route | None:
        tries = [[*tour[:at], place, *tour[at:]] for at in range(1, len(tour) + 1)]
        best = min(tries, key=self.cost)
        return best if self.cost(best) < math.inf else None

    def _mended(self, tour: Route) -> Route:
        """Until no reversal of a stretch (2-opt) and no moving of up to three stops (Or-opt) makes it shorter; the first stays."""
        while (shorter := self._shorter(tour, self.cost(tour))) is not None:
            tour = shorter
        return tour

    def _shorter(self, tour: Route, price: float) -> Route | None:
        return next((other for other in self._neighbours(tour) if self.cost(other) < price - _NEGLIGIBLE_S), None)

    def _neighbours(self, tour: Route) -> Iterator[Route]:
        count = len(tour)
        for a in range(1, count):
            for b in range(a + 2, count + 1):
                yield [*tour[:a], *reversed(tour[a:b]), *tour[b:]]
        for length in range(1, _LONGEST_MOVED + 1):
            for a in range(1, count - length + 1):
                moved, rest = tour[a : a + length], [*tour[:a], *tour[a + length :]]
                for to in range(1, len(rest) + 1):
                    if to != a:
                        yield [*rest[:to], *moved, *rest[to:]]

    def _shuffle(self, tour: Route, bound: float) -> Route:
        """A walk from neighbour to neighbour that never leaves the bound."""
        for _ in range(_SHUFFLES * len(tour) if len(tour) > 2 else 0):  # noqa: PLR2004 - two points have one order behind the first
            other = self._moved(tour)
            if self.cost(other) <= bound + _NEGLIGIBLE_S:
                tour = other
        return tour

    def _moved(self, tour: Route) -> Route:
        a, b = sorted((1 + self._dice.below(len(tour) - 1), 1 + self._dice.below(len(tour))))
        if self._dice.random() < 0.5:  # noqa: PLR2004 - a coin
            return [*tour[:a], *reversed(tour[a:b]), *tour[b:]]
        rest = [*tour[:a], *tour[a + 1 :]]
        to = 1 + self._dice.below(len(rest))
        return [*rest[:to], tour[a], *rest[to:]]

    # ---- times ----

    def _timed(self, tour: Route) -> tuple[Stopped, ...]:
        """Spread over the shift as chance wants it, each within its window."""
        latest = self._latest(tour)
        found, clock = [], 0.0
        for left, (place, far) in enumerate(zip(tour, [0.0, *(self._far[a][b] for a, b in pairwise(tour))], strict=True)):
            stop = self._stops[place]
            earliest = max(clock + far, stop.opens)
            room = max(0.0, latest[left] - earliest)
            arrives = earliest + room * min(1.0, 2 * self._dice.random() / (len(tour) - left + 1))
            found.append(Stopped(stop=stop, arrives_s=arrives))
            clock = arrives + stop.stay_s
        return tuple(found)

    def _latest(self, tour: Route) -> list[float]:
        """When the team may at the latest be at each, so that what follows is still in time."""
        found: list[float] = []
        bound = self._lasts
        for place, after in zip(reversed(tour), [None, *reversed(tour[1:])], strict=True):
            stop = self._stops[place]
            leaves = bound if after is None else bound - self._far[place][after]
            bound = min(leaves, stop.closes) - stop.stay_s
            found.append(bound)
        return found[::-1]

    def _left_out(self, tour: Route) -> tuple[Unfit, ...]:
        return tuple(Unfit(stop=stop, reason=self._why(place, tour)) for place, stop in enumerate(self._stops) if place not in tour)

    def _why(self, place: int, tour: Route) -> str:
        if place not in self._usable:
            return "window"
        cut_off = tour and all(math.isinf(self._far[place][other]) or math.isinf(self._far[other][place]) for other in tour)
        return "no_path" if cut_off else "time"


def _seconds(legs: Mapping[tuple[str, str], float | None], a: str, b: str) -> float:
    if a == b:
        return 0.0
    far = legs.get((a, b))
    return math.inf if far is None else far

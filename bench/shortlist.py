"""The shortlist of a city: 12,000 on duty, ETA over the streets of the generated town, and a reason for every one of them."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from scipy.sparse.csgraph import dijkstra
from sqlalchemy import insert

from bench.report import Figure, Report, percentile, rounded, timed, versions
from pingan import main
from pingan.adapters.roads import Streets
from pingan.entry.serve import collect_seldom
from pingan.entry.settings import Settings
from pingan.features.dispatch import queries, rules
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store.candidates import candidates
from pingan.features.duty import store as turns
from pingan.features.duty.model import Turn
from pingan.features.members import store as members
from pingan.features.rehearsal.rules.ground import Ground, somewhere
from pingan.features.rehearsal.rules.people import gather
from pingan.features.rulebook import public as rulebook
from pingan.kernel.geo import Mode, Point, distance_m
from pingan.kernel.rights import Role
from pingan.kernel.travel import Leg, Place, Reach, Route
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work
from pingan.ports import Fix

STATION, CATEGORY, SEED = "wujing", "fire", 1
LIMIT_S = 3600.0
_DISPATCHER = Actor(account="bench", role=Role.DISPATCHER, station=STATION)


class TimedStreets:
    """Streets that note how long they were asked for legs, in ms."""

    estimated = False

    def __init__(self, streets: Streets) -> None:
        self.streets, self.spent_ms = streets, 0.0

    def legs(self, target: Point, origins: Sequence[tuple[Point, Mode]], *, limit_s: float = LIMIT_S) -> Sequence[Leg]:
        """As the streets, timed."""
        begun = perf_counter()
        found = self.streets.legs(target, origins, limit_s=limit_s)
        self.spent_ms += (perf_counter() - begun) * 1000
        return found

    def reach(self, target: Point, mode: Mode, minutes: Sequence[int]) -> Sequence[Reach]:
        """As the streets."""
        return self.streets.reach(target, mode, minutes)

    def route(self, origin: Point, target: Point, mode: Mode) -> Route | None:
        """As the streets."""
        return self.streets.route(origin, target, mode)

    def search(self, text: str, limit: int = 10) -> Sequence[Place]:
        """As the streets."""
        return self.streets.search(text, limit)

    def place_near(self, at: Point) -> Place | None:
        """As the streets."""
        return self.streets.place_near(at)


@contextmanager
def city(count: int) -> Iterator[tuple[Office, TimedStreets, Ground]]:
    """A house with `count` members on duty, all with a fresh fix somewhere in the town."""
    maps = Path(__file__).parents[1] / "var" / "bench"
    maps.mkdir(parents=True, exist_ok=True)
    folder, ground = main.lay_town(SEED, maps, lambda *_: None)
    streets = TimedStreets(Streets.open(folder))
    streets.streets.warm_up((Mode.FOOT, Mode.BICYCLE, Mode.EBIKE))
    with TemporaryDirectory() as data:
        settings = Settings(data=data, station=STATION)
        office = main.open_office(settings)
        office.world = replace(office.world, roads=streets)
        main.hand_out_rulebook(office, main.read_rulebook(settings))
        office.do(Actor(account="bench", role=Role.ADMIN, station=STATION), _man, ground, count)
        yield office, streets, ground


def _man(work: Work, ground: Ground, count: int) -> None:
    """Everybody at once: this is set-up, not what is measured."""
    chance = random.Random(SEED)
    people = gather(ground, count, work.now, chance).members
    work.connection.execute(insert(members.members), [members.shelf.values(one) for one in people])
    begun = [Turn(id=one.id, station=STATION, since=work.now, mode=one.mode, post=None, located=True) for one in people]
    work.connection.execute(insert(turns.turns), [turns.shelf.values(turn) for turn in begun])
    for one in people:
        work.world.presence.put(Fix(STATION, one.id, somewhere(ground.bounds, chance), _a_while_ago(work.now, chance)))


def _a_while_ago(now: datetime, chance: random.Random) -> datetime:
    return now - timedelta(seconds=chance.uniform(0, 60))


def parts_ms(work: Work, streets: TimedStreets, at: Point) -> tuple[float, float, float, int]:
    """(gather, legs, rules, people in the answer): the steps of `queries.preview`, one by one."""
    category = rulebook.category(work, CATEGORY)
    need, policy = book.need(category, None, with_police=True), rulebook.policy(work, category.policy)
    streets.spent_ms, begun = 0.0, perf_counter()
    people = candidates(work, at, items=need.equipment, offered={}, widest_s=policy.widest_s)
    gathered_ms = (perf_counter() - begun) * 1000
    begun = perf_counter()
    found = rules.shortlist(need, people, policy)
    ruled_ms = (perf_counter() - begun) * 1000
    return gathered_ms - streets.spent_ms, streets.spent_ms, ruled_ms, len(found.go) + len(found.passed)


def bare_ms(streets: Streets, at: Point) -> float:
    """SciPy's bounded search alone, once per way of moving, from the node nearest to the place."""
    total = 0.0
    for mode in (Mode.FOOT, Mode.BICYCLE, Mode.EBIKE):
        graph = streets.graph(mode)
        node = int(graph.tail[int(streets.snapper(mode).snap([at]).edge[0])])
        rows = graph._rows  # noqa: SLF001 - the very graph, without what we do around it
        begun = perf_counter()
        dijkstra(rows, indices=np.array([node]), limit=LIMIT_S)
        total += (perf_counter() - begun) * 1000
    return total


def by_air_ms(office: Office, at: Point) -> float:
    """What a straight line costs: everybody sorted by distance."""
    everyone = office.world.presence.everyone(STATION)
    return timed(lambda: sorted(everyone, key=lambda fix: distance_m(at, fix.at))) * 1000


def run(*, quick: bool) -> Report:
    count, calls = (3_000, 5) if quick else (12_000, 12)
    with city(count) as (office, streets, ground):
        chance = random.Random(SEED + 1)
        places = [somewhere(ground.bounds, chance) for _ in range(calls)]
        office.ask(_DISPATCHER, queries.preview, CATEGORY, places[0])  # the first snaps and remembers everybody
        collect_seldom()  # as the server does
        parts, whole, bare, by_air = list[tuple[float, float, float, int]](), list[float](), list[float](), list[float]()
        for at in places:  # in turn, so that whatever else this machine does meets them all
            whole.append(timed(partial(office.ask, _DISPATCHER, queries.preview, CATEGORY, at)) * 1000)
            parts.append(office.ask(_DISPATCHER, parts_ms, streets, at))
            bare.append(bare_ms(streets.streets, at))
            by_air.append(by_air_ms(office, at))
        wrong = sum(_differ(office, streets.streets, at) for at in places)
    everybody = all(answered == count for *_, answered in parts)
    own_p50 = percentile(whole, 50)
    steps = {
        "shortlist, whole": whole,
        "– gather (turns, members, positions)": [part[0] for part in parts],
        "– legs over the streets": [part[1] for part in parts],
        "– rules": [part[2] for part in parts],
        "bare SciPy dijkstra, 3 ways of moving": bare,
        "sorting by straight line": by_air,
    }
    return Report(
        name="shortlist",
        question=f"Shortlist of {count:,} on duty with ETA over the streets",
        parameters={"members": count, "calls": calls, "category": CATEGORY, "town_seed": SEED, "limit_s": LIMIT_S},
        versions=versions("scipy", "numpy", "shapely", "sqlalchemy"),
        rows=[_row(name, values, own_p50) for name, values in steps.items()],
        notes=(
            f"A reason for every one of the {count:,}: {everybody}.",
            f"The straight line picks another than the streets in {wrong} of {calls} calls.",
        ),
    )


def _differ(office: Office, streets: Streets, at: Point) -> bool:
    """Whether who is nearest by air is not who is there first, all on foot."""
    everyone = list(office.world.presence.everyone(STATION))
    legs = streets.legs(at, [(fix.at, Mode.FOOT) for fix in everyone])
    first = min((leg.seconds, i) for i, leg in enumerate(legs) if leg.seconds is not None)[1] if any(leg.seconds for leg in legs) else -1
    return first != min(range(len(everyone)), key=lambda i: distance_m(at, everyone[i].at))


def _row(name: str, values: Sequence[float], own_p50: float) -> dict[str, Figure]:
    p50 = percentile(values, 50)
    return {"what": name, "p50_ms": rounded(p50), "p95_ms": rounded(percentile(values, 95)), "share_of_whole": rounded(p50 / own_p50)}

"""The shortlist of a city: 12,000 on duty, ETA over the streets, and a reason for every one of them.

Twice: within a station's 25 square kilometres (the generated town) and within the streets of a whole city. Between two looks everybody has
walked a few steps, as in life, and at every third somebody has come on duty, gone off it, or is another member than before.
"""

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from pydantic import TypeAdapter
from scipy.sparse.csgraph import dijkstra

from bench.report import Figure, Report, percentile, rounded, versions
from bench.wide import wide_streets
from pingan import main
from pingan.adapters.roads import Streets
from pingan.adapters.roads.plane import lonlat
from pingan.entry.serve import collect_seldom
from pingan.entry.settings import Settings
from pingan.features.dispatch import queries, rules
from pingan.features.dispatch.model import CallOut
from pingan.features.dispatch.queries import shortlists
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store.candidates import crowd
from pingan.features.duty import store as turns
from pingan.features.duty.model import Turn
from pingan.features.members import store as members
from pingan.features.rehearsal.rules.ground import Bounds, Ground, nearby, somewhere
from pingan.features.rehearsal.rules.people import gather
from pingan.features.rulebook import public as rulebook
from pingan.kernel.geo import Mode, Point, distance_m
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place, Reach, Route
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work, engine
from pingan.ports import Fix, Floats, Legs

STATION, CATEGORY, SEED = "wujing", "fire", 1
STEPS_M = 15.0
"""How far somebody may have come between two looks."""
MODES = (Mode.FOOT, Mode.BICYCLE, Mode.EBIKE)
PEER = "bare SciPy dijkstra, 3 ways of moving"
T = TypeVar("T")
_DISPATCHER = Actor(account="bench", role=Role.DISPATCHER, station=STATION)
_ANSWER = TypeAdapter(queries.ShortlistRow)


class Clocks:
    """How long each thing took, one entry per look: (by the clock, of our own CPU time), in ms."""

    def __init__(self) -> None:
        self.spent = dict[str, list[tuple[float, float]]]()

    def time(self, what: str, call: Callable[[], T]) -> T:
        """Call, and note how long it took."""
        wall, cpu = time.perf_counter(), time.thread_time()
        found = call()
        self.spent.setdefault(what, []).append(((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000))
        return found

    def rows(self, network: str, peer: str) -> list[dict[str, Figure]]:
        """A line of figures for each; the last column compares CPU time."""
        return [self._row(network, what, percentile([cpu for _, cpu in self.spent[peer]], 50)) for what in self.spent]

    def _row(self, network: str, what: str, peer_ms: float) -> dict[str, Figure]:
        wall, cpu = zip(*self.spent[what], strict=True)
        figures = {"p50_ms": (wall, 50), "p95_ms": (wall, 95), "cpu_p50_ms": (cpu, 50), "cpu_p95_ms": (cpu, 95)}
        found = {name: rounded(percentile(values, percent)) for name, (values, percent) in figures.items()}
        return {"network": network, "what": what, **found, "beside_scipy": rounded(found["cpu_p50_ms"] / peer_ms)}


class TimedStreets:
    """Streets that note how long they were asked for legs."""

    estimated = False

    def __init__(self, streets: Streets) -> None:
        self.streets, self.clocks = streets, Clocks()

    def legs(
        self, target: Point, origins: Iterable[tuple[Point, Mode]], *, limit_s: float = 3600.0, enough_s: Floats | None = None
    ) -> Legs:
        """As the streets, timed."""
        return self.clocks.time("– legs over the streets", lambda: self.streets.legs(target, origins, limit_s=limit_s, enough_s=enough_s))

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


@dataclass
class City:
    """A house with many on duty, all with a fresh fix somewhere on the ground."""

    office: Office
    streets: TimedStreets
    bounds: Bounds
    chance: random.Random
    at: dict[str, Point] = field(default_factory=dict)
    off: list[Turn] = field(default_factory=list)

    def walk(self) -> None:
        """Everybody goes a few steps."""
        self.at = {member: nearby(at, STEPS_M, self.chance) for member, at in self.at.items()}
        now = self.office.world.clock.now()
        for member, at in self.at.items():
            self.office.world.presence.put(Fix(STATION, member, at, now))

    def change(self, work: Work) -> None:
        """Somebody goes off duty and whoever went before comes back; somebody learns, somebody carries something else."""
        turn = self.chance.choice(turns.list_turns(work))
        turns.remove(work, turn.id)
        if self.off:
            turns.add(work, self.off.pop())
        self.off.append(turn)
        for id_ in self.chance.sample(sorted(self.at), 2):
            one = members.get(work, id_)
            members.save(work, replace(one, leader=not one.leader))


@contextmanager
def city(count: int, edges: int | None) -> Iterator[City]:
    """`edges`: of a whole city's streets; None for the generated town."""
    maps = Path(__file__).parents[1] / "var" / "bench"
    maps.mkdir(parents=True, exist_ok=True)
    folder, ground = main.lay_town(SEED, maps, lambda *_: None)
    streets = Streets.open(folder) if edges is None else wide_streets(edges, SEED)
    streets.warm_up(MODES)
    bounds = ground.bounds if edges is None else streets.manifest.bbox
    with TemporaryDirectory() as data:
        settings = Settings(data=data, station=STATION)
        office = main.open_office(settings)
        town = City(office, TimedStreets(streets), bounds, random.Random(SEED))
        office.world = replace(office.world, roads=town.streets)
        main.hand_out_rulebook(office, main.read_rulebook(settings))
        office.do(Actor(account="bench", role=Role.ADMIN, station=STATION), _man, ground, town, count)
        yield town


def _man(work: Work, ground: Ground, town: City, count: int) -> None:
    """Everybody at once: this is set-up, not what is measured."""
    people = gather(ground, count, work.now, town.chance).members
    members.shelf.add_all(work, people)
    begun = [Turn(id=one.id, station=STATION, since=work.now, mode=one.mode, post=None, located=True) for one in people]
    turns.shelf.add_all(work, begun)
    town.at = {one.id: somewhere(town.bounds, town.chance) for one in people}
    for one in people:
        work.world.presence.put(Fix(STATION, one.id, town.at[one.id], _a_while_ago(work.now, town.chance)))


def _a_while_ago(now: datetime, chance: random.Random) -> datetime:
    return now - timedelta(seconds=chance.uniform(0, 60))


def steps(work: Work, clocks: Clocks, town: City, at: Point) -> int:
    """The steps of `queries.preview`, one by one; how many people are in the answer."""
    category = rulebook.category(work, CATEGORY)
    need, policy = book.need(category, None, with_police=True), rulebook.policy(work, category.policy)
    town.streets.clocks = clocks
    people = clocks.time("– gather, with the legs", lambda: crowd(work, at, items=need.equipment, offered={}, widest_s=policy.widest_s))
    town.streets.clocks = Clocks()
    found = clocks.time("– rules", lambda: rules.shortlist(need, people, policy))
    answer = clocks.time("– rows", lambda: shortlists.row_of(found, category.mode, work.now, estimated=False))
    clocks.time("then, outside: as JSON", lambda: _ANSWER.dump_json(answer))
    return len(answer.go) + len(answer.further.members) + sum(len(group.people.members) for group in answer.passed)


def decide(work: Work, at: Point) -> int:
    """What the engine does at each of its steps: the world, the shortlist, whom to ask."""
    category = rulebook.category(work, CATEGORY)
    need, policy = book.need(category, None, with_police=True), rulebook.policy(work, category.policy)
    call_out = CallOut(id="c", station=STATION, incident="i", policy=policy, wanted=need.wanted, started=work.now)
    people = crowd(work, at, items=need.equipment, offered={}, widest_s=policy.widest_s)
    return len(rules.next_step(call_out, need, [], rules.shortlist(need, people, policy), work.now).ask)


def bare(streets: Streets, at: Point, limit_s: float) -> None:
    """SciPy's bounded search alone, once per way of moving, from the node nearest to the place."""
    for mode in MODES:
        graph = streets.graph(mode)
        edge = streets.snapper(mode).snap(lonlat([at])).edge
        ends = graph.tail[edge]
        node = graph.entering(ends) if graph.edges.guarded[edge][0] else ends
        dijkstra(graph._rows, indices=node, limit=limit_s)  # noqa: SLF001 - the very graph, without what we do around it


def look(town: City, clocks: Clocks, limit_s: float) -> bool:
    """One look at a new place, everybody having walked; whether everybody on duty was in the answer."""
    at, office = somewhere(town.bounds, town.chance), town.office
    town.walk()
    clocks.time("shortlist, whole", lambda: office.ask(_DISPATCHER, queries.preview, CATEGORY, at))
    town.walk()
    everybody = office.ask(_DISPATCHER, steps, clocks, town, at) == len(town.at) - len(town.off)
    town.walk()
    clocks.time("engine: world, shortlist, step", lambda: office.ask(engine(STATION), decide, at))
    clocks.time(PEER, lambda: bare(town.streets.streets, at, limit_s))
    everyone = office.world.presence.everyone(STATION)
    clocks.time("sorting by straight line", lambda: sorted(everyone, key=lambda fix: distance_m(at, fix.at)))
    return everybody


def measure(count: int, edges: int | None, calls: int, limit_s: float) -> tuple[Clocks, bool]:
    """(what took how long, whether everybody was in every answer)."""
    with city(count, edges) as town:
        look(town, Clocks(), limit_s)  # the first remembers everybody
        collect_seldom()  # as the server does
        clocks, everybody = Clocks(), True
        for number in range(calls):
            if number % 3 == 0:
                town.office.do(engine(STATION), town.change)
            everybody &= look(town, clocks, limit_s)
    return clocks, everybody


def run(*, quick: bool) -> Report:
    count, calls, wide = (3_000, 6, 250_000) if quick else (12_000, 24, 1_000_000)
    rows, notes = list[dict[str, Figure]](), list[str]()
    for network, edges, limit_s in (("25 km²", None, 3600.0), (f"whole city, {wide:,} edges", wide, 900.0)):
        clocks, everybody = measure(count, edges, calls, limit_s)
        rows += clocks.rows(network, PEER)
        notes.append(f"{network}: a reason for every one on duty: {everybody}; search bounded at {limit_s:.0f} s.")
    return Report(
        name="shortlist",
        question=f"Shortlist of {count:,} on duty with ETA over the streets",
        parameters={"members": count, "calls": calls, "category": CATEGORY, "town_seed": SEED, "steps_m": STEPS_M},
        versions=versions("scipy", "numpy", "shapely", "sqlalchemy"),
        rows=rows,
        notes=notes,
    )

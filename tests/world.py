"""A vocabulary to build worlds: a town with a settable clock, in which people do things and screens look on.

```python
town = Town()
dispatcher = town.dispatcher()
town.do(dispatcher, actions.receive, …)
town.later(30)                              # moves the clock from timer to timer and does what is due
town.board(dispatcher, "incidents")         # {id: row} as the live screen shows it
```

Everybody who was named by the town has a live screen. After every deed and every timer the screens apply what they were sent, and a
difference to a fresh snapshot fails the test: the law *old snapshot + messages = fresh snapshot* is checked for every action and role.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

import pingan.features
from pingan.adapters.bus import LocalBus
from pingan.adapters.clock import CountingIds, SettableClock
from pingan.adapters.codes import ShownCodes
from pingan.adapters.db import SqliteDatabase
from pingan.adapters.files import MemoryFiles
from pingan.adapters.presence import GridPresence
from pingan.kernel.events import Event, Topic
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m, offset
from pingan.kernel.rights import Role
from pingan.kernel.travel import Leg, Place, Reach, Route
from pingan.platform import log
from pingan.platform.boards import Board, shown_to
from pingan.platform.office import Office, Reaction, TimerHandler, Wiring
from pingan.platform.work import Actor, Work, World
from pingan.ports import Database, Roads

P = ParamSpec("P")
T = TypeVar("T")

FIRE_AT_0920 = datetime(2025, 11, 3, 1, 20, tzinfo=UTC)
"""A Monday, 09:20 in Shanghai."""

CENTRE = Point(31.1880, 121.4370)
"""The crossing from which worlds are measured out."""

_MOST_DUE = 10_000
_ROOM = {Role.DISPATCHER, Role.CHIEF, Role.OFFICER}


def at(north_m: float = 0, east_m: float = 0) -> Point:
    """A place so many metres from the crossing."""
    return offset(CENTRE, north_m, east_m)


class CrowRoads:
    """Roads of a plain: every way is the straight line times 1.3, at the mode's speed. `places` answers searches by part of the name."""

    estimated = True

    def __init__(self, places: Sequence[Place] = ()) -> None:
        self.places = places

    def legs(self, target: Point, origins: Sequence[tuple[Point, Mode]], *, limit_s: float = 3600.0) -> Sequence[Leg]:
        return [self._leg(distance_m(origin, target), mode, limit_s) for origin, mode in origins]

    def _leg(self, straight_m: float, mode: Mode, limit_s: float) -> Leg:
        seconds = straight_m * 1.3 / SPEED_MPS[mode]
        if seconds > limit_s:
            return Leg(None, None, straight_m, 0.0, estimated=True)
        return Leg(seconds, straight_m * 1.3, straight_m, 0.0, estimated=True)

    def reach(self, target: Point, mode: Mode, minutes: Sequence[int]) -> Sequence[Reach]:
        return [Reach(many, mode, (_square(target, SPEED_MPS[mode] * 60 * many / 1.3),), estimated=True) for many in minutes]

    def route(self, origin: Point, target: Point, mode: Mode) -> Route | None:
        metres = distance_m(origin, target) * 1.3
        return Route(metres / SPEED_MPS[mode], metres, (origin, target), estimated=True)

    def search(self, text: str, limit: int = 10) -> Sequence[Place]:
        return [place for place in self.places if text in place.name][:limit]

    def place_near(self, at: Point) -> Place | None:
        return min(self.places, key=lambda place: distance_m(place.at, at), default=None)


def _square(centre: Point, half_m: float) -> tuple[Point, ...]:
    corners = [(half_m, half_m), (half_m, -half_m), (-half_m, -half_m), (-half_m, half_m)]
    return tuple(offset(centre, north, east) for north, east in corners)


@dataclass
class House:
    """What the features of the house want to be called for, and the boards they show."""

    timers: dict[str, TimerHandler] = field(default_factory=dict)
    reactions: dict[type[Event], dict[str, Reaction]] = field(default_factory=dict)
    boards: list[Board] = field(default_factory=list)


def furnish() -> House:
    """Every feature in the house, found by its fixed file names."""
    house = House()
    for feature in pkgutil.iter_modules(pingan.features.__path__, "pingan.features."):
        house.timers |= _part(feature.name, "schedule", "TIMERS", {})
        house.boards += _part(feature.name, "queries", "BOARDS", ())
        for event, handlers in _part(feature.name, "reactions", "REACTIONS", {}).items():
            house.reactions.setdefault(event, {}).update(handlers)
        _part(feature.name, "store", "", None)
    return house


def _part(feature: str, file: str, name: str, default: Any) -> Any:
    if importlib.util.find_spec(f"{feature}.{file}") is None:
        return default
    return getattr(importlib.import_module(f"{feature}.{file}"), name, default)


def topics_of(actor: Actor) -> list[Topic]:
    """What the actor's screen hears."""
    topics = [f"account:{actor.account}"]
    if actor.role in _ROOM:
        topics.append(f"station:{actor.station}")
    if actor.member:
        topics.append(f"member:{actor.member}")
    return topics


class Screen:
    """One person's live screen: a snapshot, then only what events touched."""

    def __init__(self, town: "Town", actor: Actor) -> None:
        self._town, self.actor = town, actor
        self.seq = 0
        self.rows: dict[str, dict[str, object]] = {}
        self.resync()

    def resync(self) -> None:
        """Throw everything away and take a snapshot."""
        self.seq, self.rows = self._town.ask(self.actor, self._snapshot)

    def catch_up(self) -> Sequence[log.Entry]:
        """Apply what was sent since; the events heard."""
        return self._town.ask(self.actor, self._changes)

    def agrees(self) -> None:
        """Fail unless this screen shows what a fresh one would."""
        self.catch_up()
        _, fresh = self._town.ask(self.actor, self._snapshot)
        for name, rows in fresh.items():
            assert self.rows[name] == rows, f"{self.actor.role}'s board {name!r} differs from a fresh snapshot: an event touches too little"

    def _snapshot(self, work: Work) -> tuple[int, dict[str, dict[str, object]]]:
        return log.newest(work), {name: dict(board.rows(work, None)) for name, board in self._boards(work).items()}

    def _changes(self, work: Work) -> Sequence[log.Entry]:
        heard = log.since(work, topics_of(self.actor), self.seq, limit=10_000)
        boards = self._boards(work)
        for name, id_ in sorted({touch for entry in heard for touch in entry.touches if touch[0] in boards}):
            row = boards[name].rows(work, [id_]).get(id_)
            if row is None:
                self.rows[name].pop(id_, None)
            else:
                self.rows[name][id_] = row
        self.seq = max([self.seq, *(entry.seq for entry in heard)])
        return heard

    def _boards(self, work: Work) -> Mapping[str, Board]:
        return shown_to(self._town.house.boards, work)


class Town:
    """A town with one or more stations. In memory unless a database is given; plain roads unless others are."""

    def __init__(
        self,
        *,
        database: Database | None = None,
        roads: Roads | None = None,
        now: datetime = FIRE_AT_0920,
        watch: bool = True,
        house: House | None = None,
    ) -> None:
        """`watch=False`: no live screens, for long random walks. `house`: other features than those of the product."""
        self.clock = SettableClock(now)
        self.codes, self.files, self.presence, self.bus = ShownCodes(), MemoryFiles(), GridPresence(), LocalBus()
        self.database = database or SqliteDatabase(None)
        self.roads = roads or CrowRoads()
        self.ids = CountingIds()
        self.house = house or furnish()
        self.screens: dict[str, Screen] = {}
        self._watch = watch
        self.database.create_tables()
        self.office = self.open_office()

    def open_office(self) -> Office:
        """A fresh office over the same world, as after a restart."""
        world = World(
            clock=self.clock, ids=self.ids, database=self.database, bus=self.bus, presence=self.presence, roads=self.roads,
            code_sender=self.codes, files=self.files,
        )  # fmt: skip
        return Office(world, Wiring(timers=self.house.timers, reactions=self.house.reactions))

    # ---- time ----

    @property
    def now(self) -> datetime:
        """The time of day."""
        return self.clock.now()

    def later(self, seconds: float) -> None:
        """Let so many seconds pass; every timer rings at its own moment."""
        end = self.now + timedelta(seconds=seconds)
        for _ in range(_MOST_DUE):
            due = self.office.next_due()
            if due is None or due > end:
                break
            self.clock.set(max(due, self.now))
            self.run_due()
        else:
            raise AssertionError("a timer sets itself again without end")
        self.clock.set(end)

    def run_due(self) -> int:
        """Do what is due now; how many timers and reactions ran."""
        count = self.office.run_due()
        self._look()
        return count

    # ---- people ----

    def actor(self, role: Role, *, account: str = "", station: str = "wujing", member: str = "") -> Actor:
        """Somebody with a role, and a live screen."""
        actor = Actor(account=account or f"{role.value}-{station}", role=role, station=station, member=member)
        if self._watch and actor.account not in self.screens:
            self.screens[actor.account] = Screen(self, actor)
        return actor

    def dispatcher(self, name: str = "dispatcher", *, station: str = "wujing") -> Actor:
        """A dispatcher on shift."""
        return self.actor(Role.DISPATCHER, account=f"{name}-{station}", station=station)

    def chief(self, *, station: str = "wujing") -> Actor:
        """The chief of the station."""
        return self.actor(Role.CHIEF, station=station)

    def officer(self, *, station: str = "wujing") -> Actor:
        """A police officer of the station."""
        return self.actor(Role.OFFICER, station=station)

    def auditor(self, *, station: str = "wujing") -> Actor:
        """Who reads refusals and looks."""
        return self.actor(Role.AUDITOR, station=station)

    def admin(self, *, station: str = "wujing") -> Actor:
        """Who opens accounts."""
        return self.actor(Role.ADMIN, station=station)

    def resident(self, name: str = "resident", *, station: str = "wujing") -> Actor:
        """Somebody who may need help."""
        return self.actor(Role.RESIDENT, account=name, station=station)

    # ---- deeds and looks ----

    def do(self, who: Actor, verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let somebody do something; what reacts to it has reacted when this returns."""
        done = self.office.do(who, verb, *args, **kwargs)
        self._look()
        self.run_due()
        return done

    def ask(self, who: Actor, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let somebody look at something."""
        return self.office.ask(who, question, *args, **kwargs)

    def board(self, who: Actor, name: str) -> dict[str, Any]:
        """A board as the actor's live screen shows it; empty if the screen has no such board."""
        boards = {board.name: board for board in self.house.boards if who.may(board.right)}
        return dict(self.ask(who, boards[name].rows, None)) if name in boards else {}

    def timeline(self, who: Actor, subject: str) -> list[str]:
        """The kinds of events about a subject, in order."""
        return [entry.kind for entry in self.ask(who, log.about, subject)]

    def _look(self) -> None:
        for screen in self.screens.values():
            screen.agrees()

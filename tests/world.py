"""A vocabulary to build worlds: a town with a settable clock, in which people do things and screens look on.

```python
town = Town()
dispatcher, yu = town.dispatcher(), town.member("喻", at=at(east_m=200), skills=["extinguisher"])
fire = town.incident("fire", at=at(north_m=100))
town.do(dispatcher, dispatch.call_out, fire.id)
town.phone(yu)                              # the offers on his phone
town.later(30)                              # moves the clock from timer to timer and does what is due
town.ladder(fire)                           # {"喻": "expired"}
town.board(dispatcher, "incidents")         # {id: row} as the live screen shows it
```

Everybody who was named by the town has a live screen. After every deed and every timer the screens apply what they were sent, and a
difference to a fresh snapshot fails the test: the law *old snapshot + messages = fresh snapshot* is checked for every action and role.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar

import numpy as np

from pingan import main
from pingan.adapters.bus import LocalBus
from pingan.adapters.clock import CountingIds, SettableClock
from pingan.adapters.codes import ShownCodes
from pingan.adapters.discretion import KeyedDiscretion
from pingan.adapters.erased import MemoryErased
from pingan.adapters.files import MemoryFiles
from pingan.adapters.rosters import Solver
from pingan.adapters.seal import memory_seal
from pingan.adapters.spreadsheets import HereReader
from pingan.adapters.veil import HaarVeil
from pingan.adapters.witness import MemoryWitness
from pingan.entry.fixes import Sender, standing_of
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.dispatch.queries import ShortlistRow
from pingan.features.duty import actions as duty
from pingan.features.duty import store as turn_rows
from pingan.features.houses import public as houses
from pingan.features.houses import store as house_rows
from pingan.features.houses.model import Equipment, House, Post
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import Incident
from pingan.features.incidents.rules import Draft
from pingan.features.members import public as members
from pingan.features.members import store as member_rows
from pingan.features.members.model import Force, Member, MemberStatus, Skill
from pingan.features.positions import public as positions
from pingan.features.rulebook import public as rulebooks
from pingan.features.rulebook.model import Rulebook
from pingan.features.tablets import actions as tablets
from pingan.kernel.geo import SPEED_MPS, Mode, Point, distance_m, offset
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place, Reach, Route
from pingan.main import Furniture
from pingan.platform import boards, log
from pingan.platform.boards import shown_to
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.work import Actor, Work, World, engine
from pingan.ports import Bus, Carrier, Database, Discretion, Erased, Floats, Legs, Origins, Roads, Seal, Witness
from tests.databases import memory_database
from tests.glances import Glances, Ledger, NotedPresence
from tests.tables import make_tables

P = ParamSpec("P")
T = TypeVar("T")

FIRE_AT_0920 = datetime(2025, 11, 3, 1, 20, tzinfo=UTC)
"""A Monday, 09:20 in Shanghai."""

CENTRE = Point(31.1880, 121.4370)
"""The crossing from which worlds are measured out."""

_MOST_DUE = 100_000


def at(north_m: float = 0, east_m: float = 0) -> Point:
    """A place so many metres from the crossing."""
    return offset(CENTRE, north_m, east_m)


_furnished = cache(main.furnish)


def _remembers_what_there_is(work: Work) -> None:
    """Whoever changes a row that others remember has noted it."""
    memories = (member_rows.remembered, turn_rows.remembered, house_rows.house_memory, house_rows.post_memory, house_rows.equipment_memory)
    for memory in memories:
        for station in ("wujing", "lvhua"):
            rows = memory.shelf.list_(work, memory.shelf.all_of(station))
            assert dict(memory.all_of(work, station)) == {row.id: row for row in rows}, f"{memory.shelf.table.name} changed without a note"


def passed_over(answer: ShortlistRow) -> dict[str, str]:
    """Name → why he is not asked."""
    return {name: group.reason.value for group in answer.passed for name in group.people.names}


class CrowRoads:
    """Roads of a plain: every way is the straight line times 1.3, at the mode's speed. `places` answers searches by part of the name."""

    estimated = True

    def __init__(self, places: Sequence[Place] = ()) -> None:
        self.places = places

    def legs(
        self, target: Point, origins: Iterable[tuple[Point, Mode]], *, limit_s: float = 3600.0, enough_s: Floats | None = None
    ) -> Legs:
        pairs, reach_s = Origins.of(origins), np.inf if enough_s is None else enough_s
        straight = np.array([distance_m(origin, target) for origin, _ in pairs])
        seconds = straight * 1.3 / np.array([SPEED_MPS[mode] for _, mode in pairs])
        ok = (seconds <= limit_s) & (seconds <= reach_s)
        return Legs(
            np.where(ok, seconds, np.inf), np.where(ok, straight * 1.3, np.inf), straight, 0 * straight, straight >= 0, estimated=True
        )  # fmt: skip

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


def _phone(name: str) -> str:
    """A telephone number of one's own."""
    return f"1{3_800_000_000 + sum(ord(letter) * 131**place for place, letter in enumerate(name)) % 99_999_999}"


class Screen:
    """One person's live screen: a snapshot, then only what events touched."""

    def __init__(self, town: "Town", actor: Actor) -> None:
        self._town, self.actor = town, actor
        self._boards = town.furniture.boards
        self._glances = Glances(town.ledger, town.presence)
        self.seq = 0
        self.rows: dict[str, dict[str, object]] = {}
        self.resync()

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        """As its actor."""
        return self._town.ask(self.actor, question, *args)

    def resync(self) -> None:
        """Throw everything away and take a snapshot."""
        self.seq, fresh = self.ask(lambda work: (log.newest(work), self._fresh(work)))
        self.rows = {name: dict(rows) for name, rows in fresh.items()}

    def catch_up(self) -> Sequence[log.Entry]:
        """Apply what was sent since; the events heard."""
        change: boards.Change | None = self.ask(boards.change, self._boards, self.seq)
        if change is None:
            self.resync()
            return ()
        for board, id_, row in change.rows:
            if row is None:
                self.rows[board].pop(id_, None)
            else:
                self.rows[board][id_] = row
        self.seq = change.seq
        return change.events

    def agrees(self) -> None:
        """Fail unless this screen shows what a fresh one would."""
        self.catch_up()
        for name, rows in self.ask(self._fresh).items():
            assert self.rows[name] == rows, f"{self.actor.role}'s board {name!r} differs from a fresh snapshot: an event touches too little"

    def _fresh(self, work: Work) -> Mapping[str, Mapping[str, object]]:
        return {name: self._glances.look(work, name, board.rows) for name, board in shown_to(self._boards, work).items()}


class Phone:
    """A member's connected phone: what it knows of him is true until something about him is announced."""

    def __init__(self, town: "Town", member: Actor) -> None:
        self._town, self._member = town, member
        self._sender = Sender(town.office, member)
        self._glances = Glances(town.ledger, town.presence)

    def agrees(self) -> None:
        """Fail unless the phone, if it would not ask now, knows what it would be told."""
        known, fresh = self._sender.standing, self._town.ask(self._member, self._look)
        assert known in {None, fresh}, f"{self._member.account} would not learn that positions count differently now: {known} → {fresh}"
        if known is None:
            self._sender.ask()

    def _look(self, work: Work) -> object:
        return self._glances.look(work, "standing", lambda work, _: {"standing": standing_of(work)})["standing"]


_MOST_PHONES = 3
"""Watched in one town; that is enough of every kind."""


class Town:
    """A town with one or more stations. In memory unless a database is given; plain roads unless others are."""

    def __init__(
        self,
        *,
        database: Database | None = None,
        settled: Database | None = None,
        roads: Roads | None = None,
        now: datetime = FIRE_AT_0920,
        watch: bool = True,
        furniture: Furniture | None = None,
        seal: Seal | None = None,
        carriers: Sequence[Carrier] = (),
        bus: Bus | None = None,
    ) -> None:
        """`watch=False`: no live screens, for long random walks. `furniture`: of other features than the product's.

        `settled`: a database that has all tables, and perhaps people.
        """
        self.furniture = furniture or _furnished()  # first: it brings the features, and they their tables
        self.carriers = carriers
        self.clock = SettableClock(now)
        self.seal = seal or memory_seal()
        self.codes, self.files, self.presence = ShownCodes(), MemoryFiles(), NotedPresence()
        self.bus: Bus = bus or LocalBus()
        self.erased: Erased = MemoryErased()
        self.discretion: Discretion = KeyedDiscretion(b"the same in every town, and long")
        self.witness: Witness = MemoryWitness(b"the same in every town as well")
        self.database = database or settled or memory_database()
        self.ledger = Ledger(self.database)
        self.roads = roads or CrowRoads()
        self.ids = CountingIds()
        self.screens: dict[str, Screen] = {}
        self.phones: list[Phone] = []
        self._watch = watch
        self._stations: set[str] = set()
        if database:
            make_tables(database)
        self.office = self.open_office()

    def open_office(self, **other: Any) -> Office:
        """A fresh office over the same world, as after a restart; or over one with some `other` ports, as of another worker."""
        world = World(
            clock=self.clock, ids=self.ids, database=self.database, bus=self.bus, presence=self.presence, roads=self.roads,
            code_sender=self.codes, files=self.files, seal=self.seal, rosters=Solver(),
            spreadsheets=HereReader(), erased=self.erased, carriers=self.carriers, discretion=self.discretion,
            witness=self.witness, veil=HaarVeil(),
        )  # fmt: skip
        world = replace(world, **other)
        return Office(world, Wiring(timers=self.furniture.timers, reactions=self.furniture.reactions, conditions=self.furniture.conditions))

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
        self._compare()  # nothing on a screen may have changed by the mere passing of time

    def run_due(self) -> int:
        """Do what is due now; how many timers and reactions ran."""
        count = self.office.run_due()
        self._compare_if_told()
        return count

    # ---- the station ----

    def station(self, station: str = "wujing", *, rulebook: Rulebook | None = None) -> None:
        """A station and its rulebook: the product's, unless another is given. Comes by itself with the first member, house or incident."""
        if station in self._stations and rulebook is None:
            return
        self._stations.add(station)
        if station not in self.ask(NOBODY, areas.stations):
            self.office.do(engine(station), areas.add, Area(id=station, station=station, rank=Rank.STATION, name=station))
        self.office.do(engine(station), rulebooks.install, rulebook or main.read_rulebook(Settings()))

    def house(self, name: str = "平安屋", *, at: Point = CENTRE, items: Iterable[str] = (), station: str = "wujing") -> House:
        """A house with good things on its hooks."""
        self.station(station)
        house = House(id=self.ids.new(), station=station, name=name, at=at)
        self.office.do(engine(station), houses.add_house, house)
        for item in items:
            self.office.do(engine(station), houses.add_equipment, Equipment(id=self.ids.new(), station=station, house=house.id, item=item))
        self._resync()
        return house

    def post(self, house: House, name: str = "点位", *, at: Point | None = None) -> Post:
        """A post of a house; where the house is unless said otherwise."""
        post = Post(id=self.ids.new(), station=house.station, house=house.id, name=name, at=at or house.at)
        self.office.do(engine(house.station), houses.add_post, post)
        self._resync()
        return post

    # ---- people ----

    def actor(self, role: Role, *, account: str = "", station: str = "wujing", member: str = "") -> Actor:
        """Somebody with a role, and a live screen; signed in without a word."""
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
        return self.actor(Role.RESIDENT, account=f"{name}-{station}", station=station)

    def member(
        self,
        name: str,
        *,
        at: Point | None = None,
        post: Post | None = None,
        skills: Iterable[str] = (),
        station: str = "wujing",
        **known: Any,
    ) -> Actor:
        """An active, insured volunteer on foot; on duty if `at` or `post` is given. `known`: other fields of Member, like force or kit."""
        self.station(station)
        usual: dict[str, Any] = {
            "force": Force.VOLUNTEER,
            "mode": Mode.FOOT,
            "status": MemberStatus.ACTIVE,
            "skills": tuple(Skill(code=code) for code in skills),
            "location_consent": self.now,
            "insured_until": date(2099, 12, 31),
        }
        member = Member(id=self.ids.new(), station=station, name=name, phone=_phone(name), **usual | known)
        self.office.do(engine(station), members.add, member)
        actor = self.actor(member.role, account=f"{name}-{station}", station=station, member=member.id)
        if self._watch and len(self.phones) < _MOST_PHONES:
            self.phones.append(Phone(self, actor))
        if at is not None or post is not None:
            self.on_duty(actor, at=at, post=post)
        return actor

    def guard(self, name: str, **known: Any) -> Actor:
        """A guard with an account of his own, who has never agreed to be located."""
        actor = self.member(name, **{"force": Force.GUARD, "location_consent": None} | known)
        new = access.NewAccount(role=actor.role, name=name, phone=_phone(name), member=actor.member)
        self.office.do(engine(actor.station), access.add_account, new)
        return actor

    def tablet(self, post: Post) -> Actor:
        """A shared tablet, paired with a post by the chief."""
        code = self.do(self.chief(station=post.station), tablets.ask_pairing, post.id).code
        entry = self.do(NOBODY, tablets.pair, code, device="tablet", terms=access.Terms())
        assert entry is not None
        actor = Actor(account=entry.account.id, role=Role.TABLET, station=post.station, post=post.id)
        if self._watch:
            self.screens[actor.account] = Screen(self, actor)
        return actor

    def choose_pin(self, tablet: Actor, guard: Actor, hashed: str = "hashed") -> None:
        """A guard chooses his digits at a tablet; `hashed` stands for their hash."""
        self.do(tablet, tablets.send_code, guard.member)
        code = list(self.codes.newest.values())[-1]
        assert self.do(tablet, tablets.change_pin, guard.member, code, password=hashed)

    def on_shift(self, tablet: Actor, guard: Actor, *, relieves: Iterable[Actor] = ()) -> None:
        """A guard begins a shift at a tablet, choosing his digits first."""
        self.choose_pin(tablet, guard)
        assert self.do(tablet, tablets.sign_on, guard.member, proven="hashed", relieves=[who.member for who in relieves])

    def on_duty(self, who: Actor, *, at: Point | None = None, post: Post | None = None) -> None:
        """Switch duty on, at a place or a post."""
        self.do(who, duty.go_on, post=post.id if post else None)
        if at is not None:
            self.stands(who, at)

    def off_duty(self, who: Actor) -> None:
        """Switch duty off."""
        self.do(who, duty.go_off)

    def stands(self, who: Actor, at: Point) -> None:
        """His phone tells where he is now."""
        self.ask(who, positions.receive, who.member, at, self.now)

    # ---- calls ----

    def incident(self, category: str = "fire", *, at: Point = CENTRE, by: Actor | None = None, **draft: Any) -> Incident:
        """A call comes in, typed by a dispatcher. `draft`: place, text and other fields of Draft."""
        typed = Draft(category=category, place=draft.pop("place", "永北小区"), at=at, **draft)
        by = by or self.dispatcher()
        self.station(by.station)
        return self.do(by, incidents.receive, typed)

    def phone(self, who: Actor) -> list[Any]:
        """The offers on a member's phone, oldest first."""
        return sorted(self.board(who, "offers").values(), key=lambda offer: offer.id)

    def ladder(self, incident: Incident) -> dict[str, str]:
        """Who was asked for an incident, in order, and what became of it."""
        room = engine(incident.station)
        rows = [row for row in self.board(room, "call_outs").values() if row.incident == incident.id]
        return {offer.name: offer.status.value for row in rows for offer in sorted(row.offers, key=lambda offer: offer.id)}

    # ---- deeds and looks ----

    def do(self, who: Actor, verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let somebody do something; what reacts to it has reacted when this returns."""
        done = self.office.do(who, verb, *args, **kwargs)
        self.office.run_due()
        self._compare()  # a screen may owe its change to a reaction: the law holds as soon as the house is quiet
        return done

    def ask(self, who: Actor, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let somebody look at something."""
        return self.office.ask(who, question, *args, **kwargs)

    def count_questions(self) -> list[object]:
        """What the house is asked from now on, one entry each."""
        asked, ask = list[object](), self.office.ask

        def counted(who: Any, question: Any, *args: Any, **kwargs: Any) -> Any:
            asked.append(question)
            return ask(who, question, *args, **kwargs)

        self.office.ask = counted  # type: ignore[method-assign]
        return asked

    def board(self, who: Actor, name: str) -> dict[str, Any]:
        """A board as the actor's live screen shows it; empty if the screen has no such board."""
        return self.ask(
            who, lambda work: dict(shown_to(self.furniture.boards, work)[name].rows(work, None)) if self._shows(work, name) else {}
        )

    def timeline(self, who: Actor, subject: str) -> list[str]:
        """The kinds of events about a subject, in order."""
        return [entry.kind for entry in self.ask(who, log.about, subject)]

    def _shows(self, work: Work, name: str) -> bool:
        return name in shown_to(self.furniture.boards, work)

    def _compare(self) -> None:
        watchers: list[Screen | Phone] = [*self.screens.values(), *self.phones]
        for watcher in watchers:
            watcher.agrees()
        self.ask(NOBODY, _remembers_what_there_is)

    def _compare_if_told(self) -> None:
        newest = self.ask(NOBODY, log.newest)
        for screen in self.screens.values():
            if screen.seq < newest:
                screen.agrees()
                screen.seq = newest  # what others heard is no news to it

    def _resync(self) -> None:
        """What is set up without events is seen from the beginning."""
        for screen in self.screens.values():
            screen.resync()

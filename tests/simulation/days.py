"""Station-days: the real engine in one thread, by a clock that is moved, while processes die, workers lose sight of each other and
whatever is sent comes twice. Everything follows from a seed.

A worker is an office with a bus, a memory of its own and, where it is alone, the positions. All workers share one database. `Day.run` moves
the clock from one moment at which something happens to the next: a timer is due, somebody does something, a message comes through, a
process is up again.
"""

import heapq
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial
from hashlib import sha256
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import select, text
from structlog.testing import capture_logs

from pingan import main
from pingan.adapters.bus import LocalBus
from pingan.adapters.db import SqliteDatabase
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import public as dispatch_door
from pingan.features.dispatch.model import RUNNING, Offer
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.duty import actions as duty
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import BY_HAND
from pingan.features.incidents.rules import Draft
from pingan.features.positions import public as positions
from pingan.features.privacy import public as privacy
from pingan.features.restores import public as restores
from pingan.kernel.errors import Refusal
from pingan.platform import log
from pingan.platform.boards import topics_of
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY, Happened, Office, Reaction, TimerHandler, Together, When, Wiring, react, ring
from pingan.platform.tables import metadata
from pingan.platform.timers import timers
from pingan.platform.work import Actor, Work, engine
from pingan.ports import LOST
from tests.alliance import Alliance
from tests.databases import copy_of
from tests.glances import NotedPresence
from tests.simulation.laws import wrongs
from tests.world import Screen, at

STATION, ROOM = "wujing", engine("wujing")
PEOPLE = 7
_SPELL = timedelta(seconds=700)
"""Within it everybody comes and goes; the rest of the day belongs to the timers."""
CATEGORIES = ("fire", "help", "medical", "noise", "criminal")
POLICIES = ("", "nearest-1", "nearest-3", "seven-replace", "expected-gain")
_JOURNAL = (
    "create temp table taken (kind, subject, due_at)",
    "create temp trigger take after delete on main.timers begin insert into taken values (old.kind, old.subject, old.due_at); end",
)
_TAKEN = text("select due_at from taken where kind = :kind and subject = :subject order by rowid desc limit 1")


class Crash(BaseException):
    """The process is gone, in the middle of whatever it did."""


class Mortal:
    """The database as one process has it, which may die before a commit or right after it. What it remembers of rows is its own."""

    def __init__(self, shared: SqliteDatabase) -> None:
        self._shared = shared
        self.dies = ""
        self.hold_station, self.try_station = shared.hold_station, shared.try_station
        self.standing, self.upgrade = shared.standing, shared.upgrade
        self.weaknesses, self.scrub, self.copied = shared.weaknesses, shared.scrub, shared.copied
        self.close, self.reading = shared.close, shared.reading

    @contextmanager
    def writing(self, *, patient: bool = False) -> Any:
        with self._shared.writing(patient=patient) as connection:
            yield connection
            self._perhaps("before")
        self._perhaps("after")

    def _perhaps(self, moment: str) -> None:
        if self.dies == moment:
            raise Crash


class Network:
    """Between the workers: what is said comes late, or never."""

    def __init__(self, day: "Day") -> None:
        self._day = day
        self.parted = False

    def carry(self, origin: "Worker", topic: str, message: Mapping[str, object]) -> None:
        """In batches, at full and half seconds."""
        for worker in self._day.workers:
            if worker is not origin and not self.parted:
                next_s = 0.5 - self._day.now.microsecond % 500_000 / 1_000_000
                self._day.at(next_s + self._day.dice.choice([0, 0.5]), partial(self._deliver, worker, worker.life, topic, message))

    def _deliver(self, worker: "Worker", life: int, topic: str, message: Mapping[str, object]) -> None:
        if worker.office is not None and worker.life == life and not self.parted:
            worker.bus.tell(topic, message)

    def part(self) -> None:
        self.parted = True

    def heal(self) -> None:
        """Whoever was deaf reads the log."""
        self.parted = False
        for worker in self._day.workers:
            worker.bus.tell(LOST, {})


class WorkerBus(LocalBus):
    """This worker hears at once, the others by the network."""

    def __init__(self, worker: "Worker", network: Network) -> None:
        super().__init__()
        self._worker, self._network = worker, network

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        super().publish(topic, message)
        self._network.carry(self._worker, topic, message)


class Worker:
    """A process: up with an office, or down without."""

    def __init__(self, day: "Day") -> None:
        self._day, self.life = day, 0
        self.office: Office | None = None
        self.windows: list[Window] = []
        self.start()

    def start(self) -> None:
        """As the server does it, on whatever is in the database."""
        day, self.life = self._day, self.life + 1
        self.bus, self.database = WorkerBus(self, day.network), Mortal(day.shared)
        if len(day.workers) < 2 and not day.two:
            day.presence = NotedPresence()
        world = replace(day.office.world, bus=self.bus, database=self.database, presence=day.presence)
        self.office = office = Office(world, day.wiring)
        office.do(NOBODY, restores.note)
        office.do(NOBODY, privacy.erase_again)
        office.do(NOBODY, privacy.begin_sweeps)
        office.do(NOBODY, positions.restore)
        for window in self.windows:
            window.open()

    def die(self) -> None:
        self.office = None


class Window(Screen):
    """A live screen at one worker: it looks when the bus has told it to, and not otherwise."""

    def __init__(self, day: "Day", worker: Worker, actor: Actor) -> None:
        self._worker, self._told = worker, False
        super().__init__(day, actor)
        worker.windows.append(self)
        self.open()

    def open(self) -> None:
        """Connected, with what it knew before."""
        for topic in (*topics_of(self.actor), LOST):
            self._worker.bus.listen(topic, self._hear)
        self._told = True

    def _hear(self, _: Mapping[str, object]) -> None:
        self._told = True

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        assert self._worker.office is not None
        return self._worker.office.ask(self.actor, question, *args)

    def look(self) -> None:
        """Apply what was sent, if anything was."""
        if self._told and self._worker.office is not None:
            self._told = False
            self.catch_up()

    def wrongs(self) -> list[str]:
        """The boards that a fresh screen would show otherwise."""
        self.look()
        fresh = self.ask(self._fresh)
        return [f"{self.actor.role}'s board {name} is not what a fresh one shows" for name in fresh if self.rows[name] != fresh[name]]


@dataclass(order=True)
class _Planned:
    when: datetime
    number: int
    deed: Callable[[], None] = field(compare=False)


@cache
def _settled() -> tuple[SqliteDatabase, tuple[Actor, ...], int]:
    """A station whose people are at home; how many ids that took."""
    town = Alliance(watch=False)
    people = [town.member(f"王{number}", skills=["extinguisher", "first_aid"], kit=["extinguisher"]) for number in range(PEOPLE - 1)]
    people.append(town.guard("喻", post=town.post(town.house(items=["extinguisher", "aed"]))))
    town.office.run_due()
    assert isinstance(town.database, SqliteDatabase)
    return town.database, tuple(people), int(town.ids.new().removeprefix("i"))


@cache
def _furniture() -> main.Furniture:
    return main.furnish()


class Day(Alliance):
    """One station, one day, one seed. `wrong`: what should not have happened, in words."""

    def __init__(self, seed: int) -> None:
        self.seed, self.dice = seed, Random(seed)
        settled, people, ids = _settled()
        self.shared = copy_of(settled)
        self.two = self.dice.random() < 0.5
        self.wrong: list[str] = []
        self.acknowledged: list[str] = []
        self._written: dict[int, str] = {}
        self._plan: list[_Planned] = []
        self._numbers, self._keys = count(), count()
        super().__init__(watch=False, furniture=_furniture(), settled=self.shared)
        for _ in range(ids):
            self.ids.new()
        self.people = people
        self.start_of_day = self.swept = self.now
        with self.shared.writing() as connection:
            for command in _JOURNAL:
                connection.exec_driver_sql(command)
        self.wiring = self._watched()
        self.network = Network(self)
        self.workers: list[Worker] = []
        for _ in range(2 if self.two else 1):
            self.workers.append(Worker(self))
        self.windows = [Window(self, self.dice.choice(self.workers), who) for who in (self.desk, *self.dice.sample(people, 2))]
        self.busy: set[str] = set()

    # ---- what is watched ----

    def _watched(self) -> Wiring:
        """Timers tell whether they ring at their moment; some reactions run twice."""
        ringing = {kind: self._on_time(kind, handler) for kind, handler in self.furniture.timers.items()}
        twice = {event: {name: self._twice(one) for name, one in named.items()} for event, named in self.furniture.reactions.items()}
        return Wiring(timers=ringing, reactions=twice, conditions=self.furniture.conditions)

    def _on_time(self, kind: str, handler: TimerHandler) -> TimerHandler:
        def check(work: Work, subject: str) -> None:
            due = datetime.fromisoformat(work.connection.execute(_TAKEN, {"kind": kind, "subject": subject}).scalar_one() + "+00:00")
            if due > work.now or due < self.swept:
                self.wrong.append(f"{kind} was due at {due}, rang at {work.now}, and everything due was done at {self.swept}")

        def checked(work: Work, subjects: Sequence[str]) -> None:
            for subject in subjects:
                check(work, subject)
            ring(work, handler, subjects)

        return Together(checked) if isinstance(handler, Together) else lambda work, subject: checked(work, [subject])

    def _twice(self, reaction: Reaction) -> Reaction:
        def twice(work: Work, happened: Happened) -> None:
            for _ in range(2 if self.dice.random() < 0.1 else 1):
                react(work, reaction, happened)

        return When(reaction.heeds, Together(twice)) if isinstance(reaction, When) else Together(twice)

    # ---- time ----

    def at(self, seconds: float, deed: Callable[[], None]) -> None:
        """Do it in so many seconds."""
        heapq.heappush(self._plan, _Planned(self.now + timedelta(seconds=seconds), next(self._numbers), deed))

    def run(self) -> "Day":
        """The whole day, and the laws at its end."""
        with capture_logs() as said:
            self._plan_day()
            self._go_on_until(self.start_of_day + timedelta(hours=24))
            self.wrong += self._end()
        self.wrong += [str(line) for line in said if line["log_level"] in {"error", "critical"}]
        return self

    def _go_on_until(self, end: datetime) -> None:
        due = self._next_due()
        while True:
            planned = self._plan[0].when if self._plan else end
            moment = min(planned, due or end, end)
            self.clock.set(max(moment, self.now))
            while self._plan and self._plan[0].when <= self.now:
                heapq.heappop(self._plan).deed()
            due = self._next_due()
            if due is not None and due <= self.now:
                self._sweep()
                due = self._next_due()
            for window in self.windows:
                window.look()
            if moment >= end:
                return

    def _up(self) -> list[Worker]:
        return [worker for worker in self.workers if worker.office is not None]

    def _next_due(self) -> datetime | None:
        up = self._up()
        return up[0].office.next_due() if up and up[0].office else None

    def _sweep(self) -> None:
        """Whatever is due is done by somebody who is up, even if others die of it."""
        while up := self._up():
            worker = self.dice.choice(up)
            try:
                assert worker.office is not None
                worker.office.run_due()
            except Crash:
                self._crashed(worker)
            else:
                self.swept = self.now
                return

    def _crashed(self, worker: Worker) -> None:
        worker.die()
        self.at(self.dice.choice([0.5, 3, 20, 90]), worker.start)

    # ---- deeds ----

    def press(self, who: Actor, verb: Callable[..., Any], *args: Any, then: Callable[[Any], None] = lambda _: None, **said: Any) -> None:
        """Somebody presses something; without an answer his device sends it again, and now and then it sends it twice."""
        self._send(f"k{next(self._keys)}", who, verb, args, said, then)

    def _send(self, key: str, who: Actor, verb: Any, args: Any, said: Any, then: Callable[[Any], None]) -> None:
        again = partial(self._send, key, who, verb, args, said, then)
        up = self._up()
        if not up:
            self.at(self.dice.uniform(1, 6), again)
            return
        worker = self.dice.choice(up)
        assert worker.office is not None
        try:
            answer = worker.office.do_once(who, key, verb, *args, **said)
        except Crash:
            self._crashed(worker)
            self.at(self.dice.uniform(1, 6), again)
            return
        except Refusal:
            return
        self._note()
        if self.dice.random() < 0.15:
            self.at(self.dice.choice([0, 2, 600]), partial(self._repeat, key, who, verb, args, said, answer))
        then(answer)

    def _repeat(self, key: str, who: Actor, verb: Any, args: Any, said: Any, answer: Any) -> None:
        """A copy that comes later is answered alike, and does nothing."""
        for worker in self._up()[:1]:
            assert worker.office is not None
            before = worker.office.ask(ROOM, log.newest)
            with suppress(Crash):
                if worker.office.do_once(who, key, verb, *args, **said) != answer:
                    self.wrong.append(f"{verb.__name__} sent twice was answered otherwise")
            if worker.office.ask(ROOM, log.newest) != before:
                self.wrong.append(f"{verb.__name__} sent twice was done twice")

    def _note(self) -> None:
        """What was acknowledged stays written."""
        with self.database.reading() as connection:
            newest = select(event_log.c.seq, event_log.c.mac).order_by(event_log.c.seq.desc()).limit(5)
            self._written |= {row.seq: row.mac for row in connection.execute(newest)}

    def look(self, question: Callable[..., Any], *args: Any, who: Actor = ROOM) -> Any:
        """Through whoever is up; what the database says if nobody is."""
        up = self._up()
        return (up[0].office or self.office).ask(who, question, *args) if up else self.office.ask(who, question, *args)

    # ---- the people ----

    def _plan_day(self) -> None:
        for who in self.people:
            self.at(self.dice.uniform(0, 60), partial(self._begin, who))
            self.at(self.dice.uniform(200, 600), partial(self.press, who, duty.go_off))
        for many, first_s, last_s, deed in ((3, 40, 330, self._call), (4, 60, 500, self._command), (3, 30, 500, self._doom)):
            for _ in range(many):
                self.at(self.dice.uniform(first_s, last_s), deed)
        self.at(30, self._listen)
        if self.two:
            parted_s = self.dice.uniform(30, 400)
            self.at(parted_s, self.network.part)
            self.at(parted_s + self.dice.uniform(5, 120), self.network.heal)

    def _doom(self) -> None:
        """Somebody dies at the next thing he writes."""
        for worker in self._up():
            worker.database.dies = self.dice.choice(["before", "after"])
            return

    def _begin(self, who: Actor) -> None:
        self.press(who, duty.go_on, then=lambda _: self._walk(who, self.dice.randint(-400, 400), 0))

    def _walk(self, who: Actor, north_m: float, east_m: float) -> None:
        """His phone tells where he is."""
        for worker in self._up()[:1]:
            assert worker.office is not None
            with suppress(Refusal):
                fix = worker.office.ask(who, positions.receive, who.member, at(north_m, east_m), self.now)
                if worker.office.ask(who, dispatch_door.is_coming):
                    self.press(who, dispatch.notice_position, fix)

    def _call(self) -> None:
        draft = Draft(category=self.dice.choice(CATEGORIES), place="永北小区", at=at(self.dice.randint(-200, 200)))
        self.press(self.desk, incidents.receive, draft, then=self._received)

    def _received(self, incident: Any) -> None:
        named = [who.member for who in self.dice.sample(self.people, self.dice.choice([0, 0, 2]))]
        policy = self.dice.choice(POLICIES)
        self.at(
            self.dice.uniform(2, 20),
            lambda: self.press(
                self.desk, dispatch.call_out, incident.id, members=named, policy=policy,
                with_police=self.dice.random() < 0.5, then=self._begun,
            ),
        )  # fmt: skip

    def _begun(self, out: Any) -> None:
        self.acknowledged.append(out.id)
        self._hear_phones()

    def _hear_phones(self) -> None:
        """Whoever was asked makes up his mind."""
        found: list[Offer] = self.look(offers.list_open)
        for offer in found:
            if offer.id not in self.busy:
                self.busy.add(offer.id)
                who = next(one for one in self.people if one.member == offer.member)
                self.at(self.dice.expovariate(1 / 15), partial(self._decide, who, offer))

    def _listen(self) -> None:
        """As long as people are on duty."""
        self._hear_phones()
        if self.now < self.start_of_day + _SPELL:
            self.at(12, self._listen)

    def _decide(self, who: Actor, offer: Offer) -> None:
        self.press(who, dispatch.answer, offer.id, "see")
        verb = self.dice.choices(["accept", "decline", ""], [6, 2, 2])[0]
        if verb:
            self.press(who, dispatch.answer, offer.id, verb, then=partial(self._go, who) if verb == "accept" else lambda _: None)

    def _go(self, who: Actor, offer: Any) -> None:
        """On his way, there, and done; or he gives up."""
        steps = ["depart", "arrive", "work", "finish"]
        if self.dice.random() < 0.2:
            steps = [*steps[: self.dice.randint(0, 2)], "withdraw"]
        after_s = 0.0
        for verb in steps:
            after_s += self.dice.uniform(5, 45)
            self.at(after_s, partial(self._step, who, offer.id, verb))

    def _step(self, who: Actor, offer: str, verb: str) -> None:
        self._walk(who, self.dice.randint(-60, 60), 0)
        self.press(who, dispatch.answer, offer, verb)

    def _command(self) -> None:
        out_there = [out for out in self.look(call_outs.list_live) if out.status in RUNNING]
        if not out_there:
            return
        out, deed = self.dice.choice(out_there), self.dice.choice(["recall", "add", "add", "drop", "leader", "police", "move"])
        match deed:
            case "recall":
                self.press(self.desk, dispatch.recall, out.id)
            case "add":
                self.press(self.desk, dispatch.add, out.id, self.dice.choice(self.people).member)
            case "drop":
                for offer in self.look(offers.list_of, out.id)[:1]:
                    self.press(self.desk, dispatch.drop, out.id, offer.id)
            case "move":
                verb = self.dice.choice(sorted(BY_HAND - {"merge"}))
                self.press(self.desk, incidents.move, out.incident, verb, version=None, note="办结", to="12345")
            case _:
                self.press(self.desk, dispatch.escalate, out.id, deed)

    # ---- the end ----

    def _end(self) -> list[str]:
        """Everybody is up and sees everybody, nothing is on its way: now everything must be right."""
        for worker in self.workers:
            worker.database.dies = ""
            if worker.office is None:
                worker.start()
        self.network.heal()
        self._sweep()
        found = self.look(partial(wrongs, acknowledged=self.acknowledged))
        found += [wrong for window in self.windows for wrong in window.wrongs()]
        return [*found, *self.office.ask(ROOM, self._left_undone)]

    def _left_undone(self, work: Work) -> list[str]:
        late = work.connection.execute(select(timers.c.kind, timers.c.subject).where(timers.c.due_at <= work.now)).all()
        rows = {row.seq: row.mac for row in work.connection.execute(select(event_log.c.seq, event_log.c.mac))}
        gone = [f"row {seq} was acknowledged and is not in the log" for seq, mac in self._written.items() if rows.get(seq) != mac]
        return [*(f"{row.kind} {row.subject} is due and was not done" for row in late), *gone]

    @property
    def digest(self) -> str:
        """Of every row of every table."""
        told = sha256()
        with self.database.reading() as connection:
            for table in sorted(metadata.tables.values(), key=lambda one: one.name):
                for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
                    told.update(f"{table.name} {tuple(row)}\n".encode())
        return told.hexdigest()

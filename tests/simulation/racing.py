"""Many hands at two workers on one PostgreSQL: dispatchers name the same people, who answer meanwhile, go home, are called back."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count, repeat
from random import Random
from typing import Any

from sqlalchemy import text
from structlog.testing import capture_logs

from pingan.adapters.bus import LocalBus
from pingan.adapters.clock import RandomIds
from pingan.adapters.db import PostgresDatabase
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch.model import BY_MEMBER, OFFER_LIFE, RUNNING, CallOut
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.duty import actions as duty
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.kernel.errors import Refusal
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work, engine
from tests.alliance import Alliance
from tests.simulation.laws import wrongs
from tests.world import at

STATION, ROOM = "wujing", engine("wujing")
PEOPLE, HANDS, OPEN_CALLS = 16, 16, 6
CATEGORIES = ("help", "fire", "medical", "disaster")
"""None that sends people in pairs."""
POLICIES = ("", "nearest-1", "nearest-3", "seven-replace", "expected-gain")
TICK = timedelta(seconds=2)
_EVER = datetime(1, 1, 2, tzinfo=UTC)


@dataclass(slots=True)
class Tally:
    """What became of the deeds. `broken`: what was no refusal, and so an error of the server's."""

    dispatches: int = 0
    deeds: int = 0
    started: list[str] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)


class Crowd:
    """A station with many on duty around one crossing, and two workers that serve it."""

    def __init__(self, database: PostgresDatabase, other: PostgresDatabase, seed: int) -> None:
        """`other`: the same database, by connections of its own."""
        self.seed, self.tally = seed, Tally()
        self.town = Alliance(database=database, watch=False)
        self.people = [self._somebody(number) for number in range(PEOPLE)]
        ids = RandomIds()
        self.offices = self.town.open_office(ids=ids), self.town.open_office(ids=ids, database=other, bus=LocalBus())
        self._numbers, self._over = count(1), threading.Event()

    def _somebody(self, number: int) -> Actor:
        return self.town.member(f"王{number}", at=at(40 * (number + 1)), skills=["extinguisher", "first_aid"], kit=["extinguisher", "aed"])

    def race(self, dispatches: int) -> None:
        """Until so many keys were pressed, and what follows from them is done."""
        with capture_logs() as said, ThreadPoolExecutor(HANDS + len(self.offices)) as threads:
            clocks = [threads.submit(self._by_the_clock, office) for office in self.offices]
            try:
                list(threads.map(self._press, [Hand(self, number) for number in range(HANDS)], repeat(dispatches)))
            finally:
                self._over.set()
            for each in clocks:
                each.result()
            self.offices[0].run_due()
        self.tally.broken += [str(line) for line in said if line["log_level"] in {"error", "critical"}]

    def _press(self, hand: "Hand", dispatches: int) -> None:
        while next(self._numbers) <= dispatches and not self.tally.broken:
            hand.go_round()

    def _by_the_clock(self, office: Office) -> None:
        while not self._over.is_set():
            with self._noted():
                office.run_due()
            time.sleep(0.02)

    def do(self, office: Office, who: Actor, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The result, or None where it was refused."""
        self.tally.deeds += 1
        with self._noted():
            return office.do(who, verb, *args, **kwargs)

    @contextmanager
    def _noted(self) -> Iterator[None]:
        try:
            yield
        except Refusal as refusal:
            self.tally.refused[f"{type(refusal).__name__} {refusal.reason}".strip()] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we are looking for
            self.tally.broken.append(f"{type(error).__name__}: {error}")

    def wrongs(self) -> list[str]:
        """What went wrong, and what is wrong in the database, in words."""
        return [*self.tally.broken, *self.offices[0].ask(ROOM, self._wrongs)]

    def _wrongs(self, work: Work) -> list[str]:
        found = wrongs(work, acknowledged=self.tally.started)
        locked = work.connection.execute(text("select deadlocks from pg_stat_database where datname = current_database()")).scalar()
        return [*found, "two transactions waited for each other"] if locked else found


class Hand:
    """One thread: what it does follows from its dice, what comes of it from the others."""

    def __init__(self, crowd: Crowd, number: int) -> None:
        self._crowd, self._dice = crowd, Random(f"{crowd.seed} {number}")
        self._office = crowd.offices[number % 2]
        self._desk = crowd.town.dispatcher(f"desk {number}")
        self._first = number == 0

    def go_round(self) -> None:
        """One key is pressed, and some other things happen."""
        if self._first:
            self._crowd.town.clock.set(self._crowd.town.now + TICK)
        self._dispatch()
        for _ in range(4):
            self._dice.choices([self._answer, self._command, self._change_duty], [8, 2, 1])[0]()

    def _do(self, who: Actor, verb: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self._crowd.do(self._office, who, verb, *args, **kwargs)

    def _open(self) -> list[CallOut]:
        return [out for out in self._office.ask(ROOM, call_outs.list_live) if out.status in RUNNING]

    def _dispatch(self) -> None:
        """To a new call, or to one that is served already, as two dispatchers do who read it at the same moment."""
        dice, out_there = self._dice, self._open()
        if len(out_there) >= OPEN_CALLS:
            over = dice.choice(out_there)
            self._do(self._desk, incidents.move, over.incident, dice.choice(["close", "cancel"]), version=None, note="办结")
        if out_there and dice.random() < 0.3:
            incident = dice.choice(out_there).incident
        else:
            draft = Draft(category=dice.choice(CATEGORIES), place="永北小区", at=at(dice.randint(-300, 300)))
            incident = self._do(self._desk, incidents.receive, draft).id
        named = [who.member for who in dice.sample(self._crowd.people, dice.choice([0, 0, 1, 2, 3]))]
        self._crowd.tally.dispatches += 1
        begun = self._do(self._desk, dispatch.call_out, incident, members=named, policy=dice.choice(POLICIES))
        if begun:
            self._crowd.tally.started.append(begun.id)

    def _answer(self) -> None:
        who = self._dice.choice(self._crowd.people)
        for offer in self._office.ask(ROOM, offers.list_open, [who.member]):
            verbs = sorted(BY_MEMBER & set(OFFER_LIFE.next(offer.status)))
            weights = [6 if verb in {"accept", "finish", "arrive"} else 1 for verb in verbs]
            if verbs:
                self._do(who, dispatch.answer, offer.id, self._dice.choices(verbs, weights)[0])

    def _command(self) -> None:
        out_there = self._open()
        if not out_there:
            return
        out, deed = self._dice.choice(out_there), self._dice.choice(["recall", "add", "add", "drop", "leader", "police"])
        if deed == "recall":
            self._do(self._desk, dispatch.recall, out.id)
        elif deed == "add":
            self._do(self._desk, dispatch.add, out.id, self._dice.choice(self._crowd.people).member)
        elif deed == "drop":
            for offer in self._office.ask(ROOM, offers.list_of, out.id)[:1]:
                self._do(self._desk, dispatch.drop, out.id, offer.id)
        else:
            self._do(self._desk, dispatch.escalate, out.id, deed)

    def _change_duty(self) -> None:
        who = self._dice.choice(self._crowd.people)
        self._do(who, duty.go_off)
        self._do(who, duty.go_on)

"""Where work is done: opens the transaction, runs one verb, writes the log, commits, and only then tells anybody."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

import msgspec
import structlog
from prometheus_client import Counter

from pingan.kernel.approvals import ApprovalNeeded
from pingan.kernel.errors import Away, NotAllowed, Refusal, WrongMoment
from pingan.kernel.events import Event
from pingan.kernel.rights import Right, Role
from pingan.platform import approvals, log, repeats, timers
from pingan.platform.audit import Refused
from pingan.platform.timers import Claimed, Due, Timer
from pingan.platform.work import Actor, Condition, Work, World, engine

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")

Who = Actor | Callable[[Work], Actor]
"""An actor, or how to find out in the same transaction (from a session token, say)."""

NOBODY = Actor(account="", role=Role.RESIDENT, station="")
_REACTION = "reaction:"
TIMERS = "timers"
"""The bus topic on which those who do what is due hear that there is more of it."""
_LONGEST_PAUSE = timedelta(minutes=5)
_TOGETHER = 25
"""Reactions, or like timers, of a station done in one transaction: a list of thousands is brought in, and each of its people reacted to."""

_EVENTS = Counter("pingan_events", "Events written to the log, e.g. offers by what became of them.", ["kind"])
logger = structlog.get_logger()


Happened = Sequence[tuple[int, Any]]
"""Events of one class, each with its row in the log."""


@dataclass(frozen=True, slots=True)
class Together(Generic[T]):
    """What is done for several at once: for the subjects of timers, or for events; `work.cause` is not set then, for each has its own."""

    do: Callable[[Work, Sequence[T]], None]


@dataclass(frozen=True, slots=True)
class When:
    """A reaction to those events alone of which it sees by themselves that there is something to do; for others not even a timer is set."""

    heeds: Callable[[Any], bool]
    react: Callable[[Work, Any], None] | Together[tuple[int, Any]]


Reaction = Callable[[Work, Any], None] | Together[tuple[int, Any]] | When
OneByOne = Callable[[Work, str], None]
TimerHandler = OneByOne | Together[str]


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the features want to be called for. `reactions` maps an event class to named handlers; the names stand in timer rows.

    `conditions`: what must hold for some rights besides holding them.
    """

    timers: Mapping[str, TimerHandler] = field(default_factory=dict)
    reactions: Mapping[type[Event], Mapping[str, Reaction]] = field(default_factory=dict)
    conditions: Mapping[Right, Condition] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Round:
    """So many were done or tried, and what rings next; None for nothing at all."""

    done: int
    then: Due | None


class Office:
    """Runs every verb and question of the house over one world."""

    def __init__(self, world: World, wiring: Wiring) -> None:
        """`world`: the ports; `wiring`: what timers and events call."""
        self.world = world
        self._timers, self._conditions = wiring.timers, wiring.conditions
        self._reactions = {cls.kind(): (cls, handlers) for cls, handlers in wiring.reactions.items()}

    def do(self, who: Who, verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a verb; its result is durable when this returns."""
        return self._do(who, "", verb, args, kwargs, _as_it_is)

    def do_once(self, who: Who, key: str, verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `do`, but a second call with the same key and input gives the first answer again."""
        return self._do(who, key, verb, args, kwargs, _as_it_is)

    def show(
        self, who: Who, key: str, view: Callable[[Work, T], V], verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> V:
        """Run a verb, once per `key` if there is one, and look at its result as the actor sees it, in the same transaction."""
        return self._do(who, key, verb, args, kwargs, view)

    def ask(self, who: Who, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question on a consistent view."""
        try:
            with self.world.database.reading() as connection:
                work = self._work(connection, who, writing=False)
                return question(work, *args, **kwargs)
        except NotAllowed as refusal:
            self._write_down(who, refusal, question)
            raise

    def run_due(self) -> int:
        """Do everything that is due, timers and reactions, one transaction each; how many were done or tried."""
        return self._go_on().done

    def work_off(self) -> datetime | None:
        """The same; when there will be something to do again, as far as is known now."""
        then = self._go_on().then
        return then and then.due_at

    def next_due(self) -> datetime | None:
        """When `run_due` will next have something to do, or None."""
        return self.ask(NOBODY, timers.next_due)

    def _do(self, who: Who, key: str, verb: Callable[..., T], args: Any, kwargs: Any, view: Callable[[Work, T], V]) -> V:
        try:
            with self.world.database.writing(patient=_is_ours(who)) as connection:
                work = self._work(connection, who)
                self._hold(work, work.actor.station)
                result = self._once(work, key, verb, args, kwargs)
                topics = self._log(work)
                shown = view(work, result)
        except NotAllowed as refusal:
            self._write_down(who, refusal, verb)
            raise
        except ApprovalNeeded as needed:
            raise self._ask_second(who, needed) from None
        self._finish(work, topics)
        return shown

    def _once(self, work: Work, key: str, verb: Callable[..., T], args: Any, kwargs: Any) -> T:
        """The verb's result, or the one it had when the same key came before. Nobody's keys count: such an answer may hold a secret."""
        if not key or not work.actor.account:
            return verb(work, *args, **kwargs)
        self.world.database.hold_station(work.connection, f"{work.actor.account} {key}")  # pressed twice at once, the second press waits
        fingerprint = repeats.digest(verb, args, kwargs)
        known, answer = repeats.recall(work, key, fingerprint, verb)
        if not known:
            answer = verb(work, *args, **kwargs)
            repeats.keep(work, key, fingerprint, answer)
        return cast("T", answer)

    def _work(self, connection: Any, who: Who, *, writing: bool = True) -> Work:
        work = Work(
            connection=connection, now=self.world.clock.now(), actor=NOBODY, world=self.world, writing=writing, conditions=self._conditions
        )
        return work.acting_as(who if isinstance(who, Actor) else who(work))

    def _log(self, work: Work) -> set[str]:
        """Append the out-tray and queue what reacts to it; the topics to wake."""
        topics: set[str] = set()
        for station in dict.fromkeys(event.station for _, event in work.tray.events):
            self.world.database.hold_station(work.connection, station)
        reactions: dict[str, list[Timer]] = {}
        for seq, (_, event) in zip(log.append(work, work.tray.events), work.tray.events, strict=True):
            topics.update(() if event.is_patient else event.audience)
            for name, reaction in self._reactions.get(event.kind(), (None, {}))[1].items():
                if not isinstance(reaction, When) or reaction.heeds(event):
                    reactions.setdefault(event.station, []).append(Timer(_REACTION + name, str(seq), work.now))
        for station, queued in reactions.items():
            timers.set_timers(work.acting_as(engine(station)), queued)
        return topics

    def _finish(self, work: Work, topics: set[str]) -> None:
        """After the commit. A failing listener is logged and the others still hear; the log has it all."""
        for _, event in work.tray.events:
            _EVENTS.labels(event.kind()).inc()
        bus = self.world.bus
        calls: list[Callable[[], None]] = [partial(bus.publish, topic, {}) for topic in sorted(topics)]
        if work.tray.sets_timers:  # the other workers look by themselves soon enough: at once, they would all want the same ones
            calls.append(partial(bus.tell, TIMERS, {}))
        calls += work.tray.afterwards  # whoever keeps something in mind has heard that it is over before presence drops it
        for call in calls:
            try:
                call()
            except Exception:
                logger.exception("afterwards_failed")

    def _write_down(self, who: Who, refusal: NotAllowed, verb: Callable[..., Any]) -> None:
        with self.world.database.writing() as connection:
            work = self._work(connection, who)
            if work.actor.station:
                name = f"{verb.__module__.removeprefix('pingan.features.')}.{verb.__name__}"
                work.announce(Refused(station=work.actor.station, right=str(refusal.facts.get("right", "")), verb=name))
                self._log(work)

    def _ask_second(self, who: Who, needed: ApprovalNeeded) -> WrongMoment:
        """Write down what waits for a second person, now that the verb itself is undone; what its asker is told."""
        with self.world.database.writing() as connection:
            work = self._work(connection, who)
            self._hold(work, work.actor.station)
            wish = approvals.ask(work, needed)
            topics = self._log(work)
        self._finish(work, topics)
        return WrongMoment("approval_asked" if topics else "approval_waits", act=wish.act.value, approval=wish.id)

    def _go_on(self) -> _Round:
        """Until nothing is due: how many, and what will be next."""
        one = self._run_one()
        count = one.done
        while one.then and one.then.due_at <= self.world.clock.now():
            one = self._run_one(one.then)
            count += one.done
        return _Round(count, one.then)

    def _run_one(self, known: Due | None = None, together: int = _TOGETHER) -> _Round:
        """Do what has been due longest, and what goes with it at its station; none where nothing is due, or another worker was faster.

        `known`: what was said to be next. If one of several fails, nothing of them remains, and they are done one by one.
        """
        station, claimed = "", list[Claimed]()
        try:
            with self.world.database.writing(patient=True) as connection:
                work = self._work(connection, NOBODY)
                first = known or timers.first(work)
                if first is None or first.due_at > work.now:
                    return _Round(0, first)
                kind, subject, station, _ = self._first_free(work, first)
                kinds = self._beside(kind) if together > 1 else ""
                claimed = timers.claim_several(work, kinds, station, together) if kinds else timers.claim(work, kind, subject)
                if not claimed:
                    return _Round(0, timers.first(work))
                work = work.acting_as(engine(station))
                self._handle(work, claimed)
                topics = self._log(work)
                then = timers.first(work)
        except Away:  # as though nobody had looked: what was claimed is not, or is done
            raise
        except Exception as error:
            if not claimed:
                raise
            if len(claimed) > 1:
                return self._run_one(together=1)
            return _Round(1, self._retry_later(claimed[0], station, error))
        self._finish(work, topics)
        return _Round(len(claimed), then)

    def _first_free(self, work: Work, first: Due) -> Due:
        """What has been due longest at a station for which nobody decides now; that is held from here on. Waits only if all are busy."""
        if self._takes(work, first.station):
            return first
        found = next((due for due in timers.due_elsewhere(work, first.station) if self._takes(work, due.station)), None)
        if found is None:
            self._hold(work, first.station)
        return found or first

    def _takes(self, work: Work, station: str) -> bool:
        return not station or self.world.database.try_station(work.connection, station)

    def _hold(self, work: Work, station: str) -> None:
        """One writer per station at a time. Held before any row is touched: the other way round, two writers wait for each other."""
        if station:
            self.world.database.hold_station(work.connection, station)

    def _beside(self, kind: str) -> str:
        """With which others a timer is done: as `timers.claim_several` takes them, empty where it is done alone."""
        if kind.startswith(_REACTION):
            return f"{_REACTION}%"
        return kind if isinstance(self._timers.get(kind), Together) else ""

    def _handle(self, work: Work, claimed: Sequence[Claimed]) -> None:
        by_kind: dict[str, list[str]] = {}
        for one in claimed:
            by_kind.setdefault(one.kind, []).append(one.subject)
        reasons = {int(one.subject) for one in claimed if one.kind.startswith(_REACTION)}
        told = {entry.seq: entry for entry in log.list_(work, reasons)} if reasons else {}
        for kind, subjects in by_kind.items():
            if kind.startswith(_REACTION):
                self._react(work, kind.removeprefix(_REACTION), [told[seq] for seq in sorted(map(int, subjects)) if seq in told])
            else:
                ring(work, self._timers[kind], subjects)

    def _react(self, work: Work, reaction: str, entries: Sequence[log.Entry]) -> None:
        for name, like in groupby(entries, key=attrgetter("kind")):
            cls, handlers = self._reactions[name]
            happened = [(entry.seq, msgspec.convert({**entry.facts, "station": entry.station}, cls)) for entry in like]
            react(work, handlers[reaction], happened)

    def _retry_later(self, failed: Claimed, station: str, error: Exception) -> Due | None:
        """What rings next, that being put off."""
        kind, subject, attempts, _ = failed
        pause = min(timedelta(seconds=2**attempts), _LONGEST_PAUSE)
        logger.error("timer_failed", timer=kind, attempts=attempts + 1, error=type(error).__name__, exc_info=not isinstance(error, Refusal))
        with self.world.database.writing(patient=True) as connection:
            work = self._work(connection, engine(station))
            timers.postpone(work, kind, subject, self.world.clock.now() + pause)
            return timers.first(work)


def ring(work: Work, handler: TimerHandler, subjects: Sequence[str]) -> None:
    """For each of these what is due."""
    if isinstance(handler, Together):
        handler.do(work, subjects)
        return
    for subject in subjects:
        handler(work, subject)


def react(work: Work, reaction: Reaction, happened: Happened) -> None:
    """Do it to what it heeds of this."""
    if isinstance(reaction, When):  # looked at again: a version that heeded more may have queued it
        happened = [(cause, event) for cause, event in happened if reaction.heeds(event)]
        reaction = reaction.react
    if isinstance(reaction, Together):
        reaction.do(work, happened)
        return
    for cause, event in happened:
        reaction(replace(work, cause=cause), event)


def _is_ours(who: Who) -> bool:
    """Whether our own engine does it, for whom nobody waits."""
    return isinstance(who, Actor) and who.role is Role.ENGINE


def _as_it_is(_: Work, result: T) -> T:
    return result

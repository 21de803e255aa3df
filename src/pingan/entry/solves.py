"""Looking for rosters: a thread that sees to it, and a child process that does it, so that nothing here ever waits for a roster.

Each better roster is saved as it comes. The thread gives a sign of life every few seconds; when it falls silent, because somebody pulled
the plug, a timer says so and the best so far stands.
"""

import math
import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import NamedTuple

import structlog

from pingan.entry.loop import Loop
from pingan.features.rosters import public as rosters
from pingan.features.rosters.model import Ended, Seat
from pingan.features.rosters.public import Task, Waiting
from pingan.kernel.errors import Away, Invalid, Refusal
from pingan.kernel.rostering import Found, Horizon
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import Actor, engine
from pingan.ports import Rosters

LONGEST_SLEEP_S = 5.0
"""Another worker may have been asked without our hearing of it."""
_BEAT_S, _GRACE_S, _TELL_S, _POLITE = 3.0, 20.0, 1.0, 10
_RELAXED_MOST = 200
_REPAIRED_WITHIN_S = 4.4
"""On a machine with much to do, what was mended without a search has to do: whoever waits may publish then."""
_SEARCH_SHARE = 5
"""Putting people on seats takes a second or two for a whole month; so many times as long is searched before it is done again."""
logger = structlog.get_logger()


class Step(NamedTuple):
    """A better roster."""

    seats: tuple[Seat, ...]
    penalty: int
    bound: int | None
    spent_s: float


class Result(NamedTuple):
    """How it ended. `who`: the member no line is legal for."""

    how: Ended
    spent_s: float
    who: str = ""


Tell = Callable[[Step], bool]
"""Hears of a better roster; False: that will do."""


def search(task: Task, solver: Rosters, tell: Tell, stop: Callable[[], bool]) -> Result:
    """Look for a roster, or for a repair, for as long as the task says."""
    begun, relaxed = time.monotonic(), set[str]()
    for _ in range(_RELAXED_MOST):
        asked = rosters.horizon(task, relaxed)
        if not asked.people:
            return Result(Ended.IMPOSSIBLE, time.monotonic() - begun)
        try:
            found = _solve(task, asked, solver, _Spoken(task, tell, begun), stop)
        except Invalid as refusal:
            who = str(refusal.facts.get("person", ""))
            if refusal.reason != "no_line" or who in relaxed:
                return Result(Ended.IMPOSSIBLE, time.monotonic() - begun, who)
            relaxed.add(who)
            continue
        spent_s = time.monotonic() - begun
        tell(Step(tuple(rosters.seated(task, found.roster)), found.price, found.bound, spent_s))
        return Result(Ended.PROVEN if found.is_best else Ended.TIME, spent_s)
    return Result(Ended.IMPOSSIBLE, time.monotonic() - begun)


def _solve(task: Task, asked: Horizon, solver: Rosters, spoken: "_Spoken", stop: Callable[[], bool]) -> Found:
    if task.repairs:
        return solver.repair(asked, rosters.lines(task, asked), seconds=float(task.seconds), stop=stop)
    return solver.solve(asked, seconds=float(task.seconds), told=spoken.hear, stop=stop)


class _Spoken:
    """Tells of better rosters, but not more often than anybody can look."""

    def __init__(self, task: Task, tell: Tell, begun: float) -> None:
        self._task, self._tell, self._begun, self._next = task, tell, begun, float("-inf")

    def hear(self, found: Found) -> bool:
        now = time.monotonic()
        if now < self._next:
            return True
        go_on = self._tell(Step(tuple(rosters.seated(self._task, found.roster)), found.price, found.bound, now - self._begun))
        ended = time.monotonic()
        self._next = ended + max(_TELL_S, _SEARCH_SHARE * (ended - now))
        return go_on


def mend(task: Task) -> Step:
    """A repair without any search: whoever may have an empty seat has it, nobody else moves."""
    begun = time.monotonic()
    seats = tuple(rosters.mended(task))
    return Step(seats, sum(not seat.member for seat in seats), None, time.monotonic() - begun)


def is_mended(task: Task, seats: tuple[Seat, ...]) -> bool:
    """Whether every seat that was lost is taken."""
    lost = task.lost
    return all(seat.member for seat in seats if seat.key in lost)


def is_better(task: Task, step: Step, mended: Step | None) -> bool:
    """Whether what a search found is to be had rather than what was mended without it: held to fair shares it may give up more places."""
    return mended is None or rosters.toll(task, step.seats) < rosters.toll(task, mended.seats)


class Solves(Loop):
    """Takes up searches, one at a time. When it is stopped, what is being looked for is left as it is, and says so by itself."""

    def __init__(self, office: Office, *, apart: bool = True) -> None:
        """Does nothing until `start`. `apart`: in a child process; without, in the caller's own thread, for tests and drills."""
        super().__init__(office, "solves", rosters.WAKE)
        self._solver, self._apart = office.world.rosters, apart

    def go_round(self) -> float:
        """Until somebody asks."""
        self.run_due()
        return LONGEST_SLEEP_S

    def run_due(self) -> int:
        """Do every search that is waiting; how many."""
        count = 0
        while (first := next(iter(self._office.ask(NOBODY, rosters.waiting)), None)) is not None and not self._ending:
            count += 1
            self._do(first)
        return count

    def _do(self, waiting: Waiting) -> None:
        actor = engine(waiting.station)
        task = self._office.do(actor, rosters.take_up, waiting.roster)
        if task is None:
            return
        try:
            result = self._looked(actor, task)
        except Away:
            raise
        except Exception:
            logger.exception("search_failed", roster=task.roster)
            result = Result(Ended.FAILED, 0.0)
        if result is not None:
            self._office.do(actor, rosters.end, task.roster, result.how, spent_s=result.spent_s, stuck=result.who)

    def _looked(self, actor: Actor, task: Task) -> Result | None:
        """How it ended; None where we are told to end ourselves."""
        best: Step | None = None
        by = time.monotonic() + _REPAIRED_WITHIN_S if task.repairs else math.inf
        if task.repairs:
            best = mend(task)
            self._hear(actor, task, best)
            if is_mended(task, best.seats):
                return Result(Ended.PROVEN, best.spent_s)

        def hear(step: Step) -> bool:
            return self._hear(actor, task, step) if is_better(task, step, best) else self._beat(actor, task)

        if self._apart:
            return _Child(self._solver, task).supervise(hear, lambda: self._beat(actor, task), lambda: self._ending, by=by)
        return search(task, self._solver, hear, lambda: self._ending)

    def _hear(self, actor: Actor, task: Task, step: Step) -> bool:
        return self._office.do(
            actor, rosters.hear, task.roster, step.seats, penalty=step.penalty, bound=step.bound, spent_s=step.spent_s
        )  # fmt: skip

    def _beat(self, actor: Actor, task: Task) -> bool:
        try:
            return self._office.do(actor, rosters.beat, task.roster)
        except Refusal:
            return False


class _Child:
    """One search in a process of its own, which may start others: so it is no daemon, and ends when nobody listens."""

    def __init__(self, solver: Rosters, task: Task) -> None:
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_work, args=(solver, task, there), name="roster")
        self._process.start()
        there.close()

    def supervise(self, hear: Tell, beat: Callable[[], bool], ending: Callable[[], bool], *, by: float) -> Result | None:
        """Pass on what it finds until it is done; None where we end first. `by`: it is not waited for any longer."""
        asked_to_stop: float | None = None
        begun = last_beat = time.monotonic()
        try:
            while not ending():
                if time.monotonic() > by:
                    self._process.kill()
                    return Result(Ended.TIME, time.monotonic() - begun)
                if self._here.poll(0.25):
                    said = self._here.recv()
                    if isinstance(said, Result):
                        return said
                    go_on = hear(said)
                elif time.monotonic() - last_beat >= _BEAT_S:
                    go_on, last_beat = beat(), time.monotonic()
                else:
                    go_on = True
                if not go_on and asked_to_stop is None:
                    asked_to_stop = time.monotonic()
                    self._here.send("stop")
                if asked_to_stop is not None and time.monotonic() - asked_to_stop > _GRACE_S:
                    return Result(Ended.BY_HAND, 0.0)
        except (EOFError, OSError):
            return Result(Ended.FAILED, 0.0)
        finally:
            self._end()
        return None

    def _end(self) -> None:
        self._here.close()
        self._process.join(timeout=1)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _work(solver: Rosters, task: Task, there: Connection) -> None:
    """In the child: politely, and not a moment longer than somebody listens."""
    os.nice(_POLITE)

    def tell(step: Step) -> bool:
        there.send(step)
        return not there.poll()

    try:
        there.send(search(task, solver, tell, there.poll))
    except (BrokenPipeError, EOFError, ConnectionResetError):
        return

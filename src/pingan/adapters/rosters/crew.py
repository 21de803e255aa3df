"""Processes that look for the same roster. Whoever finds a better one tells the others; the first also looks for what none can beat."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait

import numpy as np

from pingan.adapters.rosters.search import Search
from pingan.kernel.errors import Invalid, Unavailable
from pingan.kernel.rostering import Found, Horizon, Roster

_LOOK_S = 0.1
_LATE_S = 20.0
"""So long after its time a first roster is waited for; where there is one, nobody is waited for."""
_GIVES_WAY = 5
"""Niceness: a roster can wait, a call cannot."""


@dataclass(frozen=True, slots=True)
class _NoLine:
    person: str


@dataclass(frozen=True, slots=True)
class _Over:
    """The last word of a process."""

    found: Found


_Word = Found | _NoLine | _Over


@dataclass(frozen=True, slots=True)
class Crew:
    """So many processes for one horizon."""

    horizon: Horizon
    seconds: float
    seed: int
    cores: int

    def solve(self, told: Callable[[Found], bool], stop: Callable[[], bool]) -> Found:
        """The best that all of them found.

        Raises:
            Invalid: `no_line`.
            Unavailable: `roster_lost`: the processes have died.
        """
        began, spawn = time.monotonic(), multiprocessing.get_context("spawn")
        ours, theirs = zip(*(spawn.Pipe() for _ in range(self.cores)), strict=True)
        crew = [spawn.Process(target=_member, args=(end, self, began, at), daemon=True) for at, end in enumerate(theirs)]
        for process, end in zip(crew, theirs, strict=True):
            process.start()
            end.close()  # so that its own end is the only one, and its death is heard
        try:
            best = self._follow(ours, told, stop, began)
        finally:
            for process, end in zip(crew, ours, strict=True):
                end.close()
                process.kill()
                process.join()
        return replace(best, seconds=time.monotonic() - began)

    def _follow(self, crew: Sequence[Connection], told: Callable[[Found], bool], stop: Callable[[], bool], began: float) -> Found:
        open_, best, bound, ending = list(crew), None, None, False
        while open_ and time.monotonic() - began < self.seconds + (_LATE_S if best is None else 0):
            for end, word in _words(open_):
                if isinstance(word, _NoLine):
                    raise Invalid("no_line", person=word.person)
                found = word.found if isinstance(word, _Over) else word
                if found is not None:
                    bound = found.bound if bound is None else max(bound, found.bound or bound)
                if found is not None and (best is None or found.price < best.price):
                    best = found
                    _tell([other for other in open_ if other is not end], best.roster)
                    ending |= not told(replace(best, bound=bound))
                if word is None or isinstance(word, _Over):
                    open_.remove(end)
            ending |= stop() or (best is not None and bound is not None and best.price <= bound)
            if ending:
                _tell(open_, None)
                if best is not None:
                    break
        if best is None:
            raise Unavailable("roster_lost")
        return replace(best, bound=bound)


def _words(crew: Sequence[Connection]) -> Iterator[tuple[Connection, _Word | None]]:
    """What they say, None for one that has died."""
    for end in wait(crew, _LOOK_S):
        assert isinstance(end, Connection)
        try:
            yield end, end.recv()
        except (EOFError, OSError):
            yield end, None


def _tell(crew: Sequence[Connection], roster: Roster | None) -> None:
    """A better roster, or None to stop."""
    for end in crew:
        with suppress(OSError):
            end.send(roster)


# ---- in the process --------------------------------------------------------------------------------------------------
def _member(end: Connection, crew: Crew, began: float, at: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    os.nice(_GIVES_WAY)
    ear = _Ear(end)
    seconds = crew.seconds - (time.monotonic() - began)
    search = Search(crew.horizon, seconds, np.random.default_rng(crew.seed + at), ear.tell, ear.is_told_to_stop, ear.heard)
    try:
        search.run(leads=at == 0)
        end.send(_Over(search.found()))
    except Invalid as refusal:
        end.send(_NoLine(str(refusal.facts.get("person", ""))))
    except (EOFError, OSError):
        return  # nobody is there to be told


class _Ear:
    """What the others have found, and whether to stop."""

    def __init__(self, end: Connection) -> None:
        self._end = end
        self._rosters = list[Roster]()
        self._stopped = False

    def tell(self, found: Found) -> bool:
        self._end.send(found)
        return True

    def is_told_to_stop(self) -> bool:
        while not self._stopped and self._end.poll():
            roster = self._end.recv()
            self._stopped = roster is None
            self._rosters += [] if roster is None else [roster]
        return self._stopped

    def heard(self) -> Sequence[Roster]:
        self.is_told_to_stop()
        rosters, self._rosters = self._rosters[-1:], []
        return rosters

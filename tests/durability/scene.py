"""One house under load, that falls and stands again, round after round."""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.durability.judge import LATE_S, Clock, judge, left_undone, look
from tests.durability.ledger import Ledger, p99
from tests.durability.load import Load, settle, write_rulebook
from tests.processes import PATIENCE_S, wait_for
from tests.serving import Server

RESTART_S, DISPATCH_S = 10.0, 5.0

Rounds = tuple[int, int]
"""How many in every run, and how many in the long one."""


def share() -> float:
    """How much of the long run is played, as `DURABILITY` says; none of it where that says nothing, but the few rounds of every run."""
    return float(os.environ.get("DURABILITY") or 0)


def rounds(few: int, many: int) -> int:
    """How often."""
    return max(few, round(many * share()))


class Scene:
    """`ledger`: what people were told; `clock`: the server's."""

    def __init__(self, server: Server, name: str) -> None:
        self.server, self.ledger, self.chance, self.name = server, Ledger(), Random(name), name
        self.clock = Clock()
        self._late_s, self._played = list[float](), dict[str, int]()

    def goes_through(self, planned: Mapping[str, Rounds], ways: Mapping[str, Callable[[], None]]) -> None:
        """Every fall as often as planned, people working in between, and each time the house is judged."""
        order = [fall for fall, (few, many) in planned.items() for _ in range(rounds(few, many))]
        self.chance.shuffle(order)
        for fall in order:
            self.works()
            ways[fall]()
            self.has_gone_through(fall)

    def has_gone_through(self, fall: str) -> None:
        """And is judged."""
        self.is_whole()
        self._played[fall] = self._played.get(fall, 0) + 1

    def works(self, at_least_s: float = 0.2, at_most_s: float = 1.5) -> None:
        """People work for a while, and are told something."""
        before = len(self.ledger)
        time.sleep(self.chance.uniform(at_least_s, at_most_s))
        wait_for(lambda: len(self.ledger) > before)

    def is_killed(self) -> None:
        """And stands again."""
        self.ledger.went_down()
        self.server.kill()
        self.stands()

    def stands(self) -> None:
        """Again, and soon."""
        self.ledger.restarts_s.append(self.server.start())
        self.ledger.went_up()

    def is_not_ready(self) -> None:
        """It says itself that it cannot write."""
        self.ledger.went_down()
        wait_for(lambda: self.server.readiness() == 503)

    def is_ready(self) -> None:
        """It says itself that it can again."""
        wait_for(lambda: self.server.readiness() == 200)
        self.ledger.went_up()

    def is_whole(self) -> None:
        """Nothing was lost, nothing done twice or by half, no timer was lost or early."""
        verdict = judge(self.ledger.told(), look(self.server.settings), self.ledger.up_s, self.clock)
        self._late_s = verdict.late_s
        assert not verdict.faults, verdict.faults

    def would_be_whole(self, show: Callable[[Path], None], data: Path) -> None:
        """The same of what `show` lays there, as the data folder of a house that is not served."""
        told = self.ledger.told()
        show(data)
        faults = judge(told, look(replace(self.server.settings, data=str(data / "data"))), self.ledger.up_s, self.clock).faults
        shutil.rmtree(data)
        assert not faults, faults

    def ends(self) -> None:
        """The day is over, and what is due has been done; in the long run soon enough, with others on this machine allowed for."""
        ends = time.monotonic() + PATIENCE_S
        while (undone := left_undone(self.server.settings, self.clock)) and time.monotonic() < ends:
            time.sleep(0.2)
        assert not undone
        self.is_whole()
        slowed = self.server.slowed()
        told = self._figures() | {"slowed": round(slowed, 1)}
        if file := os.environ.get("DURABILITY_FIGURES"):
            with Path(file).open("a") as figures:
                figures.write(f"{json.dumps(told)}\n")
        if share():
            assert p99(self._late_s) <= LATE_S * slowed, told
            assert p99(self.ledger.dispatch_s()) <= DISPATCH_S * slowed, told
            assert max(self.ledger.restarts_s, default=0) <= RESTART_S, told

    def _figures(self) -> dict[str, object]:
        dispatches_s = self.ledger.dispatch_s()
        return {
            "scene": self.name, "falls": self._played, "acknowledged": len(self.ledger), "refused": dict(self.ledger.refusals),
            "silences": len(self._late_s), "late_p99_s": round(p99(self._late_s), 2),
            "dispatches": len(dispatches_s), "dispatch_p99_s": round(p99(dispatches_s), 2),
            "restarts": len(self.ledger.restarts_s), "restart_max_s": round(max(self.ledger.restarts_s, default=0), 1),
        }  # fmt: skip


@contextmanager
def played(name: str, server: Server) -> Iterator[Scene]:
    """A house with a station in it, served and under load; judged at the end."""
    scene = Scene(server, name)
    load = Load(server, settle(server.settings), scene.ledger)
    try:
        server.start()
        scene.ledger.went_up()
        load.start()
        yield scene
        load.stop()
        scene.ends()
    finally:
        load.stop()
        server.kill()


def new_server(folder: Path, around: Mapping[str, str] | None = None, **more: object) -> Server:
    """Over a data folder of its own, unless `more` names one."""
    write_rulebook(folder / "rulebook.toml")
    known = {"data": folder / "data", "station": "wujing", "rulebook": folder / "rulebook.toml", "log_format": "json"}
    return Server(folder / "log", around, **(known | more))

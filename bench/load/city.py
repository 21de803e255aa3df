"""Stations with their members and dispatchers, and `pingan serve` over them as anybody would start it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from bench.house import ADMIN, enter_everybody
from pingan import main
from pingan.entry.settings import Settings
from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.rulebook import public as rulebook
from pingan.platform.work import engine
from tests.databases import Cluster, start_cluster
from tests.valkeys import Valkey

_PATIENCE_S, _LOOK_S = 60.0, 0.05
_TICKS = os.sysconf("SC_CLK_TCK")


class City:
    """`tokens`: of all members, one station after the other; `desks`: of a dispatcher of each station."""

    def __init__(self, settings: Settings, members: int, stations: int) -> None:
        """Seeds the house; nothing is served yet."""
        self.settings, self.tokens, self.desks = settings, list[str](), list[str]()
        office = main.open_office(settings)
        book = main.read_rulebook(settings)
        for number in range(stations):
            station = Area(id=f"station-{number}", station=f"station-{number}", rank=Rank.STATION, name=f"第{number}派出所")
            office.do(engine(station.id), areas.add, station)
            office.do(engine(station.id), rulebook.install, book)
            told = office.do(replace(ADMIN, station=station.id), enter_everybody, members // stations, where=f"{number:02d}")
            self.tokens += [token for _, token in told["members"]]
            self.desks.append(told["dispatcher"])
        while office.run_due():
            pass
        office.world.database.close()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.settings.port

    def start(self) -> None:
        """Serve, and wait until it answers."""
        told = {
            "DATA": self.settings.data, "DATABASE": self.settings.database, "REDIS": self.settings.redis, "PORT": str(self.port),
            "WORKERS": str(self.settings.workers), "STATION": self.settings.station, "LOG_LEVEL": "error", "LOG_FORMAT": "json",
        }  # fmt: skip
        environment = os.environ | {f"PINGAN_{name}": value for name, value in told.items()}
        command = [str(Path(sys.executable).with_name("pingan")), "serve"]
        self._process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - ourselves
        end = time.monotonic() + _PATIENCE_S
        while not self._answers():
            if time.monotonic() > end:
                raise AssertionError("it does not start")
            time.sleep(_LOOK_S)

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/readyz", timeout=2).is_success
        except httpx.TransportError:
            return False

    def kill(self) -> None:
        """As by a power cut, every process of it."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """As systemd would."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, how)
            self._process.wait(_PATIENCE_S)
            self._process = None

    def resident_kib(self) -> int:
        """Memory of the processes that serve, without what they share with others."""
        lines = [line for pid in self._workers() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()]
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))

    def cpu_s(self) -> float:
        """Time on processors so far, of the processes that serve."""
        fields = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in self._workers())
        return sum(int(field[11]) + int(field[12]) for field in fields) / _TICKS

    def figure(self, name: str) -> float:
        """A sum from /metrics; told by one worker, about itself."""
        lines = httpx.get(f"http://127.0.0.1:{self.port}/metrics", timeout=30).text.splitlines()
        return sum(float(line.split()[-1]) for line in lines if line.startswith((f"{name} ", f"{name}{{")))

    def _workers(self) -> list[int]:
        assert self._process is not None
        pid = self._process.pid
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        return children or [pid]


@contextmanager
def city(members: int, stations: int, *, workers: int = 0) -> Iterator[City]:
    """`workers`: processes over PostgreSQL and Valkey, started for it; 0: one process with an SQLite file."""
    with ExitStack() as servers:
        data = servers.enter_context(TemporaryDirectory(dir=_results()))
        settings = Settings(data=data, port=_free_port(), database=f"sqlite:///{data}/pingan.db")
        if workers:
            cluster, valkey = _cluster(), Valkey()
            servers.callback(valkey.close)
            settings = replace(settings, workers=workers, database=cluster.new_url(), redis=valkey.url)
        made = City(settings, members, stations)
        servers.callback(made.stop)
        made.start()
        yield made


@cache
def _cluster() -> Cluster:
    return start_cluster(hasty=False)


def _results() -> Path:
    folder = Path(__file__).parents[1] / "results"
    folder.mkdir(exist_ok=True)
    return folder


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port

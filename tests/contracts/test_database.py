"""What every database of the house promises, whichever it is."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Integer, String, Table, event, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from pingan.adapters import db
from pingan.adapters.db import PostgresDatabase, SqliteDatabase, open_database
from pingan.kernel.errors import Away, Unavailable
from pingan.platform.tables import metadata
from pingan.ports import Database
from tests.databases import Cluster
from tests.tables import make_tables

counters = Table("sample_counters", metadata, Column("name", String(40), primary_key=True), Column("value", Integer, nullable=False))


@pytest.fixture(params=["sqlite file", "sqlite memory", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    match request.param:
        case "sqlite file":
            opened: Database = SqliteDatabase(tmp_path / "deep" / "town.db")
        case "sqlite memory":
            opened = SqliteDatabase(None)
        case _:
            opened = request.getfixturevalue("databases")()
    make_tables(opened)
    return opened


def put(connection: Connection, name: str, value: int = 0) -> None:
    connection.execute(insert(counters).values(name=name, value=value))


def value(connection: Connection, name: str) -> int:
    return int(connection.execute(select(counters.c.value).where(counters.c.name == name)).scalar_one())


def count(database: Database) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(counters)).scalar_one()


def test_what_was_written_is_there_for_the_next(database: Database) -> None:
    with database.writing() as connection:
        put(connection, "a", 7)
    with database.reading() as connection:
        assert value(connection, "a") == 7


def test_an_exception_undoes_everything_and_goes_on(database: Database) -> None:
    class Stumbled(Exception): ...  # noqa: N818 - a story, not an API

    def stumble() -> None:
        with database.writing() as connection:
            put(connection, "a")
            put(connection, "b")
            raise Stumbled

    with pytest.raises(Stumbled):
        stumble()
    assert count(database) == 0
    with database.writing() as connection:
        put(connection, "a")
    assert count(database) == 1


def test_who_only_reads_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError), database.reading() as connection:
        put(connection, "a")
    assert count(database) == 0
    with database.writing() as connection:  # and the connection he used is none the worse for it
        put(connection, "a")


@pytest.mark.parametrize("database", ["sqlite file", "postgresql"], indirect=True)  # in memory a reader holds writers back instead
def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.writing() as connection:
        put(connection, "a", 1)
    with database.reading() as view:
        assert value(view, "a") == 1
        with database.writing() as connection:
            connection.execute(update(counters).values(value=2))
        assert value(view, "a") == 1
    with database.reading() as later:
        assert value(later, "a") == 2


def test_deciding_for_a_station_is_one_at_a_time(database: Database) -> None:
    with database.writing() as connection:
        put(connection, "wujing")

    def add_one(_: int) -> None:
        with database.writing() as connection:
            database.hold_station(connection, "wujing")
            database.hold_station(connection, "wujing")  # twice is harmless
            seen = value(connection, "wujing")
            connection.execute(update(counters).values(value=seen + 1))

    with ThreadPoolExecutor(6) as workers:
        list(workers.map(add_one, range(60)))
    with database.reading() as connection:
        assert value(connection, "wujing") == 60


def test_who_does_not_want_to_wait_is_told_that_somebody_decides(databases: Callable[..., PostgresDatabase]) -> None:
    database = databases()
    with database.writing() as first:
        assert database.try_station(first, "wujing")
        with database.writing() as second:
            assert not database.try_station(second, "wujing")
            assert database.try_station(second, "lvhua")
    with database.writing() as third:
        assert database.try_station(third, "wujing")


def test_a_station_is_asked_for_once_in_a_transaction_and_in_the_next_again(databases: Callable[..., PostgresDatabase]) -> None:
    database, asked = databases(), list[str]()
    event.listen(database._engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    for held in (1, 2):
        with database.writing() as connection:
            for _ in range(3):
                database.hold_station(connection, "wujing")
            assert database.try_station(connection, "lvhua")
            database.hold_station(connection, "lvhua")
        assert len(asked) == 2 * held, asked


def test_a_station_that_was_held_in_a_part_that_is_undone_is_not_held(databases: Callable[..., PostgresDatabase]) -> None:
    class Stumbled(Exception): ...  # noqa: N818 - a story, not an API

    database = databases()

    def is_free() -> bool:
        with database.writing() as other:
            return database.try_station(other, "wujing")

    def stumble(connection: Connection) -> None:
        with connection.begin_nested():
            database.hold_station(connection, "wujing")
            assert not is_free()
            raise Stumbled

    with database.writing() as connection:
        with pytest.raises(Stumbled):
            stumble(connection)
        assert is_free()
        database.hold_station(connection, "wujing")
        assert not is_free()


def test_a_connection_that_has_rested_is_asked_first(
    databases: Callable[..., PostgresDatabase], cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = databases()
    make_tables(database)
    later = monotonic() + 60
    with database.reading() as connection:
        pid = connection.exec_driver_sql("select pg_backend_pid()").scalar_one()
    assert cluster.ask("select pg_terminate_backend(cast(:pid as int), 5000)", pid=str(pid))
    monkeypatch.setattr("pingan.adapters.db.monotonic", lambda: later)
    with database.writing() as connection:
        put(connection, "a", 7)
    assert count(database) == 1


def test_it_says_how_it_is_set_to_lose_what_was_acknowledged(tmp_path: Path, databases: Callable[..., PostgresDatabase]) -> None:
    assert list(databases().weaknesses()) == ["fsync = off"]  # as the tests' own server is set, for speed
    database = SqliteDatabase(tmp_path / "town.db")
    assert list(database.weaknesses()) == []
    hasty = SqliteDatabase(tmp_path / "hasty.db")
    event.listen(hasty._writer, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=NORMAL"))
    assert list(hasty.weaknesses()) == ["synchronous = 1"]


def test_writers_of_one_file_take_turns_in_the_order_they_came(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "town.db")
    served: list[int] = []

    def write(number: int, came: threading.Event) -> None:
        came.set()
        with database.writing():
            served.append(number)

    def waiting(many: int) -> Callable[[], bool]:
        return lambda: len(database._turn._waiting) == many

    threads = []
    with database.writing():
        for number in range(8):
            came = threading.Event()
            threads.append(threading.Thread(target=write, args=(number, came)))
            threads[-1].start()
            came.wait()
            wait_until(waiting(number + 1))
    for thread in threads:
        thread.join()
    assert served == list(range(8))


def wait_until(true: Callable[[], bool]) -> None:
    turn = threading.Condition()
    with turn:
        assert turn.wait_for(lambda: true() or turn.wait(0.001) or true(), timeout=10)


def test_several_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    several = 6

    def first_words(path: Path, together: threading.Barrier) -> None:
        opened = SqliteDatabase(path)
        together.wait()
        with opened.writing() as connection:
            connection.exec_driver_sql("create table if not exists words (word)")
        opened.close()

    with ThreadPoolExecutor(several) as workers:
        for number in range(60):
            together = threading.Barrier(several)
            list(workers.map(first_words, [tmp_path / f"{number}.db"] * several, [together] * several))


def test_a_url_says_which(tmp_path: Path) -> None:
    assert isinstance(open_database(f"sqlite:///{tmp_path}/a.db"), SqliteDatabase)
    assert isinstance(open_database("sqlite://"), SqliteDatabase)
    assert isinstance(open_database("postgresql://nobody@nowhere/pingan"), PostgresDatabase)


def test_where_every_connection_is_in_use_nothing_breaks_but_is_refused(cluster: Cluster) -> None:
    """A station at which fifty press at once: the phone sends again, and the desk is told so."""
    busy = PostgresDatabase(cluster.new_url(), pool_size=1, patience_s=0.05)
    with busy.writing():
        for opened in (busy.writing, busy.reading):
            with pytest.raises(Unavailable), opened():
                pass
    busy.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_who_asks_goes_before_who_writes_and_what_nobody_waits_for_last(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "_LONG_S", 60.0)
    if kind == "sqlite":  # whose readers wait for nobody
        database: Any = SqliteDatabase(tmp_path / "town.db")
        turns, wanted = database._turn, [("patient", partial(database.writing, patient=True)), ("writing", database.writing)]
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        database = PostgresDatabase(cluster.new_url(), at_once=1)
        turns, wanted = database._turns, [("patient", partial(database.writing, patient=True)), ("writing", database.writing)]
        wanted.append(("reading", database.reading))
    came = list[str]()

    def many_wait(many: int) -> bool:
        return len(turns._waiting) == many

    def come(name: str, begin: Callable[[], AbstractContextManager[Connection]]) -> None:
        with begin():
            came.append(name)

    with ThreadPoolExecutor(len(wanted)) as workers, database.writing():
        for number, (name, begin) in enumerate(wanted, 1):
            workers.submit(come, name, begin)
            eventually(partial(many_wait, number))
    database.close()
    assert came == [name for name, _ in reversed(wanted)]


def test_a_worker_has_two_transactions_under_way_but_waits_for_a_long_one_in_vain(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "_LONG_S", 0.3)
    database, came = PostgresDatabase(cluster.new_url()), list[float]()

    def come(begin: Callable[[], AbstractContextManager[Connection]]) -> None:
        with begin():
            came.append(monotonic())

    with ThreadPoolExecutor(2) as workers, database.writing(), database.reading():
        begun = monotonic()
        wait([workers.submit(come, begin) for begin in (database.writing, database.reading)], timeout=10)
        assert len(came) == 2
    database.close()
    assert min(came) - begun > 0.2, "while two were in, and neither had been for long, nobody came"


def test_columns_are_described_to_whoever_looks(cluster: Cluster) -> None:
    database = PostgresDatabase(cluster.new_url())
    with database.writing() as connection:
        cursor: Any = connection.connection.cursor()
        cursor.execute("select 1 as one, 'b' as two")
        described = cursor.description
        assert "_made" not in vars(described), "not before somebody looks"
        assert ([column[0] for column in described], len(described)) == (["one", "two"], 2)
        cursor.execute("create temporary table cups (id int)")
        assert cursor.description is None
    database.close()


def eventually(holds: Callable[[], bool]) -> None:
    end = monotonic() + 10
    while not holds():
        assert monotonic() < end
        sleep(0.001)


def lost(cluster: Cluster, connection: Connection) -> None:
    """The server ends a connection, as it does when it goes."""
    pid = connection.exec_driver_sql("select pg_backend_pid()").scalar_one()
    assert cluster.ask("select pg_terminate_backend(cast(:pid as int), 5000)", pid=str(pid))


def losing(begin: Callable[[], AbstractContextManager[Connection]], *works: Callable[[Connection], object]) -> None:
    with begin() as connection:
        for work in works:
            work(connection)


def test_a_connection_that_is_lost_in_work_has_saved_nothing(databases: Callable[..., PostgresDatabase], cluster: Cluster) -> None:
    database = databases()
    make_tables(database)
    for begin in (database.writing, database.reading):
        with pytest.raises(Away) as told:
            losing(begin, partial(lost, cluster), lambda connection: value(connection, "a"))
        assert (told.value.reason, told.value.facts["retry_after_s"]) == ("database_away", 2)
        with database.writing() as connection:
            put(connection, begin.__name__)


def test_of_one_that_is_lost_while_it_is_made_durable_nobody_knows(databases: Callable[..., PostgresDatabase], cluster: Cluster) -> None:
    database = databases()
    make_tables(database)
    with pytest.raises(Away) as told:
        losing(database.writing, lambda connection: put(connection, "a"), partial(lost, cluster))
    assert told.value.reason == "outcome_unknown"


@pytest.mark.parametrize("database", ["postgresql://127.0.0.1:1/x", "postgresql:///x?host=/nowhere"])
def test_where_nobody_is_there_nothing_was_saved(database: str) -> None:
    opened = open_database(database)
    for begin in (opened.writing, opened.reading):
        with pytest.raises(Away, match="database_away"):
            losing(begin)

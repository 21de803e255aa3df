"""Transactions on SQLite or PostgreSQL, by URL.

SQLite: write-ahead log, `synchronous=FULL` (NORMAL lost acknowledged work in 37 of 100 simulated power cuts) and `BEGIN IMMEDIATE`.
Writers of one process queue at a lock of ours, first come first served, rather than at SQLite's busy handler, which sleeps and starves.
"""

import sqlite3
import threading
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
import structlog
from sqlalchemy import Connection, Engine, StaticPool, Table, create_engine, event, func, insert, inspect, make_url, select, text
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.pool import ConnectionPoolEntry

from pingan.adapters import migrations
from pingan.adapters.lasting import make_folder
from pingan.adapters.turns import Turns
from pingan.kernel.errors import Away, Overtaken, Unavailable
from pingan.platform.tables import metadata
from pingan.ports import Standing, Step

_AWAY = ("08", "57P", "53300")
"""How PostgreSQL's codes of an error begin where it is going, coming, or lets nobody else in; without any code nobody was there at all."""
_RETRY_AFTER_S = 2
_WATCHED = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15_000}
"""A machine that was switched off says nothing; so long its silence is waited for. What the URL says of these counts instead."""
_GAVE_WAY = {"40P01", "55P03"}
"""Two transactions waited for each other; one waited longer than it was ready to."""
_ASKED_AFTER_S = 1.0
_HELD, _RESTS = "pingan_held", "pingan_rests"
_LOCK_TIMEOUT_MS = 100
"""So long a change of tables may stand in the queue before those who read: at 100 ms the worst of them took 114, without it 3,500."""
_PREPARED = 500
"""Statements that a connection knows by heart; of more, the least used is forgotten. psycopg keeps 100, a worker says 140 all the time."""
logger = structlog.get_logger()
_STATIONS = 7301
"""The advisory locks of stations."""

_SQLITE_KEEPS = {"synchronous": ("2", "3"), "journal_mode": ("wal", "delete", "truncate", "persist")}
_POSTGRES_KEEPS = {"fsync": ("on",), "synchronous_commit": ("on", "remote_apply"), "full_page_writes": ("on",)}
"""Values under which an acknowledged transaction survives a power cut (PostgreSQL's manual, 19.5; SQLite's on PRAGMA synchronous)."""

COPY_SETTING = "pingan.copy"
"""Stands in the settings of a server whose data are a copy: when it was made."""
_BUSY_MS, _SCRUB_WAIT_MS = 10_000, 250
_AGAIN_S = 0.01
_ROWS_AT_ONCE = 2_000
_AT_ONCE, _LONG_S = 2, 0.25
"""Transactions of a worker under way together: one computes while another waits for the server. Python runs one thread at a time: of twelve
each takes twelve times as long, keeps its station's lock as long, and the rest of the call waits for that. Whoever takes long, a question
about thousands or one who waits for another worker, is not counted any more.
"""
_WRITES_S, _PATIENT_S = 0.1, 2.0
"""For so long who writes lets those go first who ask, which takes a tenth of his time, and what nobody waits for all others."""


class SqliteDatabase:
    """One file (or `:memory:`), many readers, one writer."""

    def __init__(self, path: Path | None) -> None:
        """`path`: the file, made with its folder if need be; None keeps everything in memory."""
        if path is not None:
            make_folder(path.parent)
        url = f"sqlite:///{path}" if path else "sqlite://"
        pool: dict[str, Any] = {} if path else {"poolclass": StaticPool}
        self._writer = _sqlite_engine(url, "BEGIN IMMEDIATE", pool)
        self._reader = _sqlite_engine(url, "BEGIN", pool, "query_only=ON") if path else self._writer
        self._turn = Turns(1)
        self._in_memory = path is None

    @contextmanager
    def writing(self, *, patient: bool = False) -> Iterator[Connection]:
        """A transaction that may write."""
        with self._turn.taken(patience_s=_PATIENT_S if patient else 0.0), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view."""
        if self._in_memory:  # one connection for all, so readers queue too
            with self.writing() as connection, _only_looking(connection):
                yield connection
            return
        with self._reader.connect() as connection, connection.begin():
            yield connection

    def hold_station(self, connection: Connection, station: str) -> None:
        """The one writer holds every station already."""

    def try_station(self, connection: Connection, station: str) -> bool:  # noqa: ARG002
        """The one writer holds every station already."""
        return True

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may change. Rows may point nowhere until its end: a table that is written anew is away meanwhile.

        Raises:
            Overtaken: another process held on to the file.
            Unavailable: rows would point at rows that are not there.
        """
        with self._turn.taken(), self._writer.connect() as connection, _letting_go_of_keys(connection):
            try:
                with connection.begin():
                    yield connection
                    if dangling := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise Unavailable("database_dangling", table=str(dangling[0]))
            except OperationalError as error:
                if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                    raise Overtaken from error
                raise

    def standing(self) -> Standing:
        """Read from its tables."""
        with self.reading() as connection:
            return migrations.ours().standing(connection)

    def upgrade(self, told: Callable[[Step], None] = lambda _: None) -> None:
        """Step by step; a table is written anew where SQLite cannot change it."""
        migrations.upgrade(self, told)

    def weaknesses(self) -> list[str]:
        """Read back from the writer's connection, where they are set: a library or a file system may not have obeyed."""
        if self._in_memory:
            return []
        with self.writing() as connection:
            kept = {name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()) for name in _SQLITE_KEEPS}
        return _weaker(kept, _SQLITE_KEEPS)

    def copied(self) -> None:
        """A row says it."""

    def scrub(self) -> None:
        """Empty the write-ahead log into the main file, where deleted bytes are zeros. A reader in the way leaves it for next time."""
        if self._in_memory:
            return
        with self._turn.taken():
            connection = self._writer.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute(f"PRAGMA busy_timeout={_SCRUB_WAIT_MS}")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
            finally:
                connection.close()

    def close(self) -> None:
        """Give every connection back; for whoever opens many."""
        self._writer.dispose()
        self._reader.dispose()


class PostgresDatabase:
    """A PostgreSQL server, 15 or newer."""

    def __init__(self, url: str, *, pool_size: int = 20, patience_s: float = 10, at_once: int = _AT_ONCE) -> None:
        """`url`: postgresql://…; `pool_size`: connections per worker; `patience_s`: for one of them to be free; `at_once`: transactions."""
        target = make_url(url).set(drivername="postgresql+psycopg")
        watched = {name: value for name, value in _WATCHED.items() if name not in target.query}
        pool: dict[str, Any] = {"pool_size": pool_size, "max_overflow": 0, "pool_timeout": patience_s, "pool_use_lifo": True}
        self._engine = create_engine(target, connect_args=watched, **pool)  # the one used last knows our statements best
        _look_after(self._engine)
        self._away, self._turns = threading.Event(), Turns(at_once, long_s=_LONG_S)

    @contextmanager
    def writing(self, *, patient: bool = False) -> Iterator[Connection]:
        """A transaction that may write; `synchronous_commit` is on, so its end is durable.

        Raises:
            Overtaken: it gave way to another, having waited for it for too long or for ever. Unavailable: every connection is in use.
            Away: the server is; `outcome_unknown` where it went while this was being made durable.
        """
        committing = False
        with (
            self._turns.taken(patience_s=_PATIENT_S if patient else _WRITES_S),
            self._answering(lambda: committing),
            self._engine.begin() as connection,
        ):
            yield connection
            committing = True

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view.

        Raises:
            Unavailable: every connection is in use. Away: the server is.
        """
        with (
            self._turns.taken(),
            self._answering(lambda: False),
            self._engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def _answering(self, is_committing: Callable[[], bool]) -> Iterator[None]:
        """What the server, or its silence, means to whoever asked. That it went away, and that it is back, is said once."""
        try:
            yield
        except DBAPIError as error:
            state = getattr(error.orig, "sqlstate", None) or ""
            if state in _GAVE_WAY:
                raise Overtaken from error
            if not (state.startswith(_AWAY) or error.connection_invalidated or (not state and isinstance(error, OperationalError))):
                raise
            if not self._away.is_set():
                self._away.set()
                logger.error("database_away", code=state)  # noqa: TRY400 - where we were when it went is of no interest
            raise Away("outcome_unknown" if is_committing() else "", retry_after_s=_RETRY_AFTER_S) from None
        except NoneFree as error:
            raise Unavailable(retry_after_s=_RETRY_AFTER_S) from error
        if self._away.is_set():
            self._away.clear()
            logger.warning("database_back")

    def hold_station(self, connection: Connection, station: str) -> None:
        """An advisory lock until the transaction ends; taking it twice costs nothing."""
        if station not in _held_by(connection):
            connection.execute(text("select pg_advisory_xact_lock(:space, :station)"), _lock_of(station))
            _note_held(connection, station)

    def try_station(self, connection: Connection, station: str) -> bool:
        """The same lock, if it is free."""
        taken = bool(connection.execute(text("select pg_try_advisory_xact_lock(:space, :station)"), _lock_of(station)).scalar())
        if taken:
            _note_held(connection, station)
        return taken

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may change; one at a time, and each lock is waited for shortly.

        Raises:
            Overtaken: somebody uses a table. Whoever waits for it behind us waits no longer.
        """
        with self.writing() as connection:
            self.hold_station(connection, "")
            connection.execute(text(f"set local lock_timeout = {_LOCK_TIMEOUT_MS}"))
            yield connection

    def standing(self) -> Standing:
        """Read from its tables."""
        with self.reading() as connection:
            return migrations.ours().standing(connection)

    def upgrade(self, told: Callable[[Step], None] = lambda _: None) -> None:
        """Step by step, giving way to whoever uses the tables."""
        migrations.upgrade(self, told)

    def weaknesses(self) -> list[str]:
        """As the server and this database are set."""
        with self.reading() as connection:
            kept = {name: str(connection.execute(text(f"show {name}")).scalar()) for name in _POSTGRES_KEEPS}
        return _weaker(kept, _POSTGRES_KEEPS)

    def copied(self) -> datetime | None:
        """As a setting of the server says."""
        with self.reading() as connection:
            said = connection.execute(text("select current_setting(:name, true)"), {"name": COPY_SETTING}).scalar()
        return datetime.fromisoformat(said) if said else None

    def scrub(self) -> None:
        """The server's own vacuum and recycling of its log do that, in their own time."""

    def close(self) -> None:
        """Give every connection back; for whoever opens many."""
        self._engine.dispose()


def _weaker(kept: Mapping[str, str], promised: Mapping[str, Collection[str]]) -> list[str]:
    return [f"{name} = {kept[name]}" for name, good in promised.items() if kept[name] not in good]


def _lock_of(station: str) -> dict[str, int]:
    return {"space": _STATIONS, "station": zlib.crc32(station.encode()) - 2**31}


def _held_by(connection: Connection) -> set[str]:
    """The stations that the transaction under way holds."""
    transaction, held = connection.info.get(_HELD, (None, set()))
    return held if transaction is connection.get_transaction() else set()


def _note_held(connection: Connection, station: str) -> None:
    if not connection.in_nested_transaction():  # a lock taken there is gone if only that part is undone
        connection.info[_HELD] = connection.get_transaction(), _held_by(connection) | {station}


class _Columns(Sequence[psycopg.Column]):
    """Of the answer that a cursor holds, made as soon as somebody looks at one."""

    def __init__(self, cursor: "_Cursor") -> None:
        self._cursor = cursor

    @cached_property
    def _made(self) -> Sequence[psycopg.Column]:
        return psycopg.Cursor.description.fget(self._cursor) or ()  # type: ignore[attr-defined]

    def __len__(self) -> int:
        return len(self._made)

    def __getitem__(self, place: Any) -> Any:
        return self._made[place]


class _Cursor(psycopg.Cursor[Any]):
    """SQLAlchemy reads the columns of a statement once, and asks of each later answer only whether it has any.

    psycopg makes an object for every column of every answer: a tenth of what a statement of twenty columns costs.
    """

    @property
    def description(self) -> Any:
        """None where the answer has no rows by its nature."""
        return _Columns(self) if self.pgresult and self.pgresult.nfields else None


def _look_after(engine: Engine) -> None:
    """Let a connection know what is said by heart, and ask one that has rested whether it is still there.

    One that was just used is: asking it each time is an errand more.
    """

    @event.listens_for(engine, "connect")
    def _comes(connection: psycopg.Connection[Any], _: ConnectionPoolEntry) -> None:
        connection.prepared_max, connection.cursor_factory = _PREPARED, _Cursor

    @event.listens_for(engine, "checkin")
    def _rests(_: object, record: ConnectionPoolEntry) -> None:
        record.info[_RESTS] = monotonic()

    @event.listens_for(engine, "checkout")
    def _rested(connection: psycopg.Connection[Any], record: ConnectionPoolEntry, _: object) -> None:
        if monotonic() - record.info.get(_RESTS, monotonic()) < _ASKED_AFTER_S:
            return
        try:
            connection.execute("")
            connection.rollback()
        except psycopg.Error as error:
            raise InvalidatePoolError from error


@contextmanager
def _only_looking(connection: Connection) -> Iterator[None]:
    """Where readers and the writer share a connection, it refuses to write for so long."""
    driver = _driver(connection)
    driver.execute("PRAGMA query_only=ON")
    try:
        yield
    finally:
        driver.execute("PRAGMA query_only=OFF")


@contextmanager
def _letting_go_of_keys(connection: Connection) -> Iterator[None]:
    """SQLite would delete what points at a table along with it. Said outside transactions, where alone it is heard."""
    driver = _driver(connection)
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _driver(connection: Connection) -> sqlite3.Connection:
    """SQLite itself, for what is said beside the transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Of several that open a new file at once each wants it for itself for a moment, and SQLite lets nobody wait for that."""
    until = monotonic() + _BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            sleep(_AGAIN_S)
        else:
            return


def _sqlite_engine(url: str, begin: str, pool: dict[str, Any], *pragmas: str) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 10}, **pool)

    @event.listens_for(engine, "connect")
    def _opened(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        _write_ahead(connection)
        for pragma in ("secure_delete=ON", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000", *pragmas):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def carry_over(source_url: str, target_url: str, progress: Callable[[float], None]) -> bool:
    """Write every row of one database into another, which is brought up first; False, and nothing is written, where that one holds a row.

    `progress` is told the share of the tables that is done.
    """
    source, target = open_database(source_url), open_database(target_url)
    try:
        target.upgrade()
        with source.reading() as there, target.writing() as here:
            known = set(inspect(here).get_table_names())
            tables = [table for table in metadata.sorted_tables if table.name in known]
            if any(here.execute(select(table).limit(1)).first() for table in tables):
                return False
            for number, table in enumerate(tables, 1):
                for rows in there.execute(select(table)).mappings().partitions(_ROWS_AT_ONCE):
                    here.execute(insert(table), [dict(row) for row in rows])
                _count_on(here, table)
                progress(number / len(tables))
    finally:
        source.close()
        target.close()
    return True


def _count_on(connection: Connection, table: Table) -> None:
    """Numbers that PostgreSQL gives out go on after those that were carried over."""
    counted = table.autoincrement_column
    if connection.dialect.name == "postgresql" and counted is not None:
        newest = select(func.max(counted)).scalar_subquery()
        connection.execute(select(func.setval(func.pg_get_serial_sequence(table.name, counted.name), newest)))


def open_database(url: str) -> SqliteDatabase | PostgresDatabase:
    """`sqlite:///FILE`, `sqlite://` (memory) or `postgresql://…`."""
    if url.startswith("sqlite:///"):
        return SqliteDatabase(Path(url.removeprefix("sqlite:///")))
    if url == "sqlite://":
        return SqliteDatabase(None)
    return PostgresDatabase(url)

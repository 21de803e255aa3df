"""A PostGIS server of our own, where Debian's package is installed. A wheel of it does not exist."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from pingan.kernel.geo import Point
from pingan.ports import Fix


class Missing(Exception):  # noqa: N818 - no error: the bench goes on without
    """Why there is none here."""


class Postgis:
    """Positions as indexed geography; what is asked is sent as prepared statements."""

    name = "PostGIS"

    def __init__(self, connection: psycopg.Connection, count: int) -> None:
        self._connection = connection
        self._nearest = f"select member from fixes order by at <-> st_point(%s, %s)::geography limit {count}"  # noqa: S608 - a number
        connection.execute("create extension postgis")
        connection.execute("create unlogged table fixes (member text primary key, at geography(point) not null)")
        connection.execute("create index on fixes using gist (at)")

    def put(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes, one at a time."""
        for fix in fixes:
            self._connection.execute(_UPSERT, (fix.member, fix.at.longitude, fix.at.latitude), prepare=True)

    def put_many(self, fixes: Sequence[Fix]) -> None:
        """Take newer fixes in the quickest way it has."""
        with self._connection.transaction(), self._connection.cursor() as cursor:
            cursor.executemany(_UPSERT, [(fix.member, fix.at.longitude, fix.at.latitude) for fix in fixes])

    def nearest(self, at: Point) -> list[str]:
        """The nearest members' ids, nearest first."""
        rows = self._connection.execute(self._nearest, (at.longitude, at.latitude), prepare=True)
        return [str(member) for (member,) in rows]

    def nearest_many(self, places: Sequence[Point]) -> list[list[str]]:
        """For many places, in the quickest way it has."""
        with self._connection.pipeline():
            asked = [self._connection.execute(self._nearest, (at.longitude, at.latitude), prepare=True) for at in places]
        return [[str(member) for (member,) in rows] for rows in asked]


_UPSERT = "insert into fixes values (%s, st_point(%s, %s)::geography) on conflict (member) do update set at = excluded.at"


@contextmanager
def server(count: int) -> Iterator[Postgis]:
    """A fresh cluster on a free port, gone afterwards.

    Raises:
        Missing: PostgreSQL or PostGIS is not installed, or does not start here.
    """
    programs = _programs()
    with TemporaryDirectory() as folder:
        home = Path(folder) / "cluster"
        home.mkdir()
        user = _own(Path(folder), home)
        port = _free_port()
        _tell(user, str(programs / "initdb"), "-D", str(home), "-U", "bench", "-A", "trust")
        start = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        _tell(user, str(programs / "pg_ctl"), "-D", str(home), "-w", "-l", str(home / "log"), "-o", start, "start")
        try:
            with psycopg.connect(f"host=127.0.0.1 port={port} user=bench dbname=postgres", autocommit=True) as connection:
                yield Postgis(connection, count)
        finally:
            _tell(user, str(programs / "pg_ctl"), "-D", str(home), "-m", "immediate", "stop")


def _programs() -> Path:
    found = [
        programs
        for programs in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
        if Path(f"/usr/share/postgresql/{programs.parent.name}/extension/postgis.control").is_file()
    ]
    if not found:
        raise Missing("Debian's postgresql-15-postgis-3 is not installed")
    return found[0]


def _own(folder: Path, home: Path) -> str:
    """PostgreSQL refuses to run as root; then it runs as Debian's `postgres`."""
    if os.geteuid() != 0:
        return ""
    folder.chmod(0o755)
    shutil.chown(home, "postgres")
    return "postgres"


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


def _tell(user: str, *command: str) -> None:
    as_user = ("runuser", "-u", user, "--") if user else ()
    done = subprocess.run((*as_user, *command), capture_output=True, text=True, cwd="/", check=False)  # noqa: S603 - our own command line
    if done.returncode:
        raise Missing(f"it does not start here: {done.stderr.strip()[-200:]}")

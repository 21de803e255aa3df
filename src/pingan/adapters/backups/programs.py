"""PostgreSQL's own programs: which there are of a version, how they are run, and a server of our own over a data directory."""

import errno
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any

import psycopg
from psycopg import pq
from sqlalchemy import URL, make_url

from pingan.kernel.errors import Unavailable

_COPYING = ("pg_basebackup", "pg_receivewal")
_SERVING = ("postgres",)
_PATIENCE_S = 10
_LOOK_S = 0.05
_OURS = {
    "listen_addresses": "", "port": "5432", "shared_preload_libraries": "", "archive_mode": "off", "ssl": "off",
    "logging_collector": "off", "log_destination": "stderr", "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on",
    "synchronous_standby_names": "", "autovacuum": "off", "hot_standby": "off", "restore_command": "false", "recovery_end_command": "",
    "archive_cleanup_command": "", "recovery_target_timeline": "current", "recovery_target": "", "recovery_target_time": "",
    "recovery_target_xid": "", "recovery_target_name": "", "recovery_target_lsn": "",
}  # fmt: skip
"""What a server over a copy is told, whatever the copy's own settings say: nobody but us is let in, nothing is sent, archived or run, and
the log is followed as far as it lies there (`restore_command` finds nothing more)."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the house's database is. Programs are told `plain`; the password goes by `environment`, which nobody else sees."""

    url: URL

    @property
    def plain(self) -> str:
        """Without the password."""
        return _text(self.url.set(password=None))

    @property
    def environment(self) -> Mapping[str, str]:
        """For programs that go there; what they say is in English."""
        password = {"PGPASSWORD": str(self.url.password)} if self.url.password else {}
        return os.environ | {"LC_ALL": "C", "PGCONNECT_TIMEOUT": str(_PATIENCE_S)} | password

    def answers(self) -> bool:
        """Whether a server is there, whomever it lets in."""
        to = self.url.update_query_dict({"connect_timeout": str(_PATIENCE_S)})
        return pq.PGconn.ping(_text(to).encode()) in {pq.Ping.OK, pq.Ping.REJECT}

    def connect(self, *, replication: bool = False) -> psycopg.Connection:
        """As the house; `replication`: as who copies.

        Raises:
            Unavailable: `pg_unreachable`.
        """
        try:
            to = self.url.update_query_dict({"replication": "true"}) if replication else self.url
            return psycopg.connect(_text(to), autocommit=True, connect_timeout=_PATIENCE_S)
        except psycopg.OperationalError:
            raise Unavailable("pg_unreachable") from None


def address_of(url: str) -> Address:
    """Of a `postgresql://…`."""
    return Address(make_url(url))


def _text(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


@dataclass(frozen=True, slots=True)
class Server:
    """One that may be copied. `version`: its major one. `system`, `timeline`: which history its log tells, at `segment` by now.

    `keeps_mb`: so much of it is kept for whoever fetches it late.
    """

    version: int
    system: str
    timeline: int
    segment: str
    keeps_mb: int


def look_at(address: Address) -> Server:
    """Ask it.

    Raises:
        Unavailable: `pg_unreachable`, or it cannot be copied as it is set: `pg_no_right`, `pg_tablespaces`, `pg_no_senders`.
    """
    with address.connect() as connection:
        version = connection.info.server_version // 10_000
        may, spaces, segment, keeps_mb = connection.execute(
            "select (select rolsuper or rolreplication from pg_roles where rolname = current_user),"
            " (select count(*) from pg_tablespace where spcname not in ('pg_default', 'pg_global')), pg_walfile_name(pg_current_wal_lsn()),"
            " (select setting::int from pg_settings where name = 'wal_keep_size')"
        ).fetchone() or (False, 0, "", 0)
    if not may:
        raise Unavailable("pg_no_right")
    if spaces:
        raise Unavailable("pg_tablespaces")
    try:
        with address.connect(replication=True) as sender:
            told = sender.pgconn.exec_(b"IDENTIFY_SYSTEM")
            system, timeline = ((told.get_value(0, column) or b"").decode() for column in (0, 1))
    except Unavailable:
        raise Unavailable("pg_no_senders") from None
    return Server(version, system, int(timeline), segment, keeps_mb)


class Programs:
    """Those of one version."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where they lie."""
        self._folder = folder

    def run(self, name: str, *words: str, environment: Mapping[str, str] | None = None) -> None:
        """To its end.

        Raises:
            OSError: there is no room. Unavailable: `pg_failed`, with its last words.
        """
        command = self._command(name, words, ends_by="TERM")
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise _failed(name, done.stderr)

    def begin(self, name: str, *words: str, ends_by: str, **how: Any) -> subprocess.Popen[bytes]:
        """And go on."""
        return subprocess.Popen(self._command(name, words, ends_by), stdin=subprocess.DEVNULL, **how)  # noqa: S603

    def _command(self, name: str, words: Sequence[str], ends_by: str) -> Sequence[str]:
        """It ends when the thread that began it does, by that signal, where the machine can see to it."""
        setpriv = shutil.which("setpriv")
        return [*([setpriv, "--pdeathsig", ends_by, "--"] if setpriv else []), str(self._folder / name), *words]

    @contextmanager
    def serve(self, data: Path, address: Address) -> Iterator[str]:
        """A server over a data directory, for us alone; its address. It has followed the log that lies there when this begins.

        Raises:
            Unavailable: `pg_failed`; `pg_root`: it refuses to run as root, and nobody else owns the folder above.
        """
        with TemporaryDirectory(prefix="pingan-postgres-") as name:
            folder = Path(name)
            (folder / "postgresql.conf").touch()
            (folder / "pg_hba.conf").write_text("local all all trust\n")  # whoever comes this far is in our folder
            as_whom = _as_whom(data, folder)
            settings = _OURS | {
                "config_file": f"{folder}/postgresql.conf", "hba_file": f"{folder}/pg_hba.conf",
                "ident_file": f"{folder}/postgresql.conf", "unix_socket_directories": name,
            }  # fmt: skip
            words = [word for setting, value in settings.items() for word in ("-c", f"{setting}={value}")]
            with (folder / "log").open("wb") as log:
                server = self.begin("postgres", "-D", str(data), *words, ends_by="INT", stdout=log, stderr=log, **as_whom)
            try:
                here = address.url.set(host=None, port=None, password=None, query={"host": name, "port": "5432"})
                _wait_until(lambda: pq.PGconn.ping(_text(here).encode()) == pq.Ping.OK, server, folder / "log")
                yield _text(here)
            finally:
                server.send_signal(signal.SIGINT)
                server.wait()


def _wait_until(ready: Callable[[], bool], server: subprocess.Popen[bytes], log: Path) -> None:
    pause = Event()
    while not ready():
        if server.poll() is not None:
            raise _failed("postgres", log.read_text("utf-8", "replace"))
        pause.wait(_LOOK_S)


def _as_whom(data: Path, *more: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then whoever else owns the nearest folder above its data owns that too, and it runs as him."""
    if os.geteuid() != 0:
        return {}
    ours = list(takewhile(lambda folder: folder.stat().st_uid == 0, data.parents))
    if len(ours) == len(data.parents):
        raise Unavailable("pg_root")
    owner = data.parents[len(ours)].stat()
    for path in (*ours, *(path for top in (data, *more) for path in (top, *top.rglob("*")))):
        os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)
    return {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []}


def _failed(name: str, said: str) -> OSError | Unavailable:
    if os.strerror(errno.ENOSPC) in said:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    last = next((line for line in reversed(said.splitlines()) if line.strip()), "")
    return Unavailable("pg_failed", program=name, said=last.strip()[-300:])


def programs_for_copies(version: int, chosen: str) -> Programs:
    """What copies a server of that major version, and follows its log. `chosen`: the folder, empty to look where they usually lie.

    Raises:
        Unavailable: `pg_programs_missing`.
    """
    return _found(version, chosen, _COPYING)


def programs_for_serving(version: int, chosen: str) -> Programs:
    """The server itself.

    Raises:
        Unavailable: `pg_server_missing`.
    """
    return _found(version, chosen, _SERVING, "pg_server_missing")


def _found(version: int, chosen: str, needed: Sequence[str], lacking: str = "pg_programs_missing") -> Programs:
    usual = (Path(f"/usr/lib/postgresql/{version}/bin"), Path(f"/usr/pgsql-{version}/bin"), *map(Path, os.get_exec_path()))
    for folder in (Path(chosen),) if chosen else usual:
        if all((folder / name).is_file() for name in needed) and _version_of(folder / needed[0]) == version:
            return Programs(folder)
    raise Unavailable(lacking, version=version)


@cache
def _version_of(program: Path) -> int:
    """The major one; 0 where it does not say."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    number = said.partition("(PostgreSQL) ")[2].partition(".")[0]
    return int(number) if number.isdecimal() else 0

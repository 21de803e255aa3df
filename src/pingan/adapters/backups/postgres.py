"""Backups of a house on PostgreSQL: `cluster` in each backup's folder, a whole copy of the server's data, and what happened since in `wal`.

The server's own programs make and look at the copy. It says by a setting in its own files that it is one (`pingan.copy`), so whoever starts
a server over it, by whatever hand it came there, has the house know it.
"""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from pingan.adapters.backups.folder import PART, BackupFolder, differs, digest_of
from pingan.adapters.backups.programs import address_of, look_at, programs_for_copies, programs_for_serving
from pingan.adapters.backups.received import Received, span_of
from pingan.adapters.db import COPY_SETTING, PostgresDatabase
from pingan.adapters.lasting import make_folder, sync
from pingan.kernel.backups import Fault, Flaw, Manifest, Trail
from pingan.kernel.errors import Unavailable
from pingan.ports import Database

_KEEPS_MB = 256
"""A copy makes the server throw away what of its log it does not need itself; a receiver may be so far behind."""
_CLUSTER, _OWN_SETTINGS, _LIST = "cluster", "postgresql.auto.conf", "backup_manifest"


class PostgresBackups(BackupFolder):
    """What `pingan db` and the server's own rounds work with. The newest backup is brought back with everything that was received since."""

    marks = True
    look_again_s = 5.0

    def __init__(
        self, folder: Path, *, url: str, files: Path, ledgers: Sequence[Path], programs: str = "", into: Path | None = None
    ) -> None:
        """`url`: of the house's database. `programs`: PostgreSQL's folder, empty to look for it. `into`: a data directory to be made."""
        super().__init__(folder, files=files, ledgers=ledgers)
        self._address, self._programs, self.into = address_of(url), programs, into
        self._received = Received(folder / "wal")
        self.place = self._address.url.render_as_string()

    def stands(self) -> bool:
        """Whether a server answers."""
        return self._address.answers()

    # ---- making one ----

    def check_able(self) -> None:
        """Whether the server and its programs would do it, and whether what happens between two can be followed without gaps.

        Raises:
            Unavailable: `pg_…`, why not.
        """
        server = look_at(self._address)
        programs_for_copies(server.version, self._programs)
        if server.keeps_mb < _KEEPS_MB:
            raise Unavailable("pg_keeps_little", least=_KEEPS_MB)

    def copying(self, taken: datetime) -> AbstractContextManager[tuple[Path, Mapping[str, str]]]:
        """A copy of all the server's data with the log it needs to be whole, writers going on; looked over, marked and synced.

        Raises:
            Unavailable: `pg_…`, why not. OSError: no room.
        """

        def copy(to: Path) -> None:
            programs = programs_for_copies(look_at(self._address).version, self._programs)
            programs.run(
                "pg_basebackup", "-D", str(to), "-d", self._address.plain, "--wal-method=stream", "--checkpoint=fast",
                "--manifest-checksums=SHA256", "--no-password", environment=self._address.environment,
            )  # fmt: skip
            if torn := _differing(to):
                raise Unavailable("pg_failed", program="pg_basebackup", said=torn[0].where)
            with (to / _OWN_SETTINGS).open("a") as settings:
                settings.write(f"{COPY_SETTING} = '{taken.isoformat()}'\n")
            sync(to / _OWN_SETTINGS)

        return self._beside(_CLUSTER, copy)

    def digest(self, copy: Path) -> str:
        """Of the list of its files with their digests, and of its settings, which that list leaves out."""
        return digest_of(copy / _LIST, copy / _OWN_SETTINGS)

    def keep(self, copy: Path, manifest: Manifest) -> str:
        """As any; what was received goes on from this one from now on."""
        name = super().keep(copy, manifest)
        self._received.thin(span_of(self.folder / name / _CLUSTER))
        return name

    def follow(self) -> Trail:
        """See to it that somebody receives what happens between two backups; whether that goes on from the newest."""
        if not self._received.is_ours():
            return Trail.OTHERS
        if not self._received.running:
            try:
                server = look_at(self._address)
                if not self._received.begin(programs_for_copies(server.version, self._programs), server, self._address):
                    return Trail.LOST
            except Unavailable:
                return Trail.LOST
        newest = self.folder / max(self.list_(), default="") / _CLUSTER
        return Trail.WHOLE if newest.is_dir() and self._received.continues(span_of(newest)) else Trail.BROKEN

    def stop_following(self) -> None:
        """Let another process receive."""
        self._received.stop()

    # ---- those there are ----

    def faults(self, name: str, manifest: Manifest) -> list[Fault]:
        """What differs from what was written down. Its log is looked at by the server that follows it."""
        cluster = self.folder / name / _CLUSTER
        for file in (_LIST, _OWN_SETTINGS, "PG_VERSION"):
            if not (cluster / file).is_file():
                return [Fault(Flaw.MISSING, file)]
        if self.digest(cluster) != manifest.database:
            return [Fault(Flaw.CHANGED, _LIST)]
        return self._file_faults(manifest) + _differing(cluster)

    def flaws(self, database: Database) -> list[Fault]:
        """Whether every row of the house's own can be read, and whether the server has met pages that are not as they were written."""
        found = []
        with database.reading() as connection:
            broken = connection.execute(
                text("select coalesce(sum(checksum_failures), 0) from pg_stat_database where datname = current_database()")
            ).scalar_one()
            tables = sorted(inspect(connection).get_table_names())
        if broken:
            found.append(Fault(Flaw.TORN, f"{broken} pages"))
        for table in tables:
            try:
                with database.reading() as connection:
                    connection.execute(text(f'select count(md5(one::text)) from "{table}" one')).scalar_one()  # noqa: S608 - a table's name
            except DBAPIError:
                found.append(Fault(Flaw.TORN, table))
        return found

    @contextmanager
    def opened(self, copy: Path) -> Iterator[PostgresDatabase]:
        """A database to work on, its tables as they are, on a server of our own; when it is given back, everything is in its files."""
        with self._serving(copy) as url:
            database = PostgresDatabase(url)
            try:
                yield database
            finally:
                database.close()

    def _serving(self, data: Path) -> AbstractContextManager[str]:
        return programs_for_serving(_version(data), self._programs).serve(data, self._address)

    @contextmanager
    def spare(self, name: str) -> Iterator[Path]:
        """A copy of a backup's database that may be written to, gone afterwards; the newest with what was received since."""
        part = self._new_part()
        try:
            self._lay_cluster(name, part / _CLUSTER)
            yield part / _CLUSTER
        finally:
            shutil.rmtree(part, ignore_errors=True)

    # ---- bringing one back ----

    def lay(self, name: str, manifest: Manifest) -> Path:
        """Attachments in their place, and the data beside its own, from where one rename brings it there."""
        self._lay_files(manifest)
        beside = self._target.with_name(f"{self._target.name}{PART}")
        shutil.rmtree(beside, ignore_errors=True)
        make_folder(beside.parent)
        self._lay_cluster(name, beside)
        return beside

    def _lay_cluster(self, name: str, to: Path) -> None:
        """As a server follows a log: `recovery.signal` makes it begin a history of its own, so that nobody takes one for the other."""
        cluster = self.folder / name / _CLUSTER
        shutil.copytree(cluster, to, symlinks=True)
        if name == max(self.list_()):
            self._received.lay(span_of(cluster), to / "pg_wal")
        (to / "standby.signal").unlink(missing_ok=True)
        (to / "recovery.signal").touch()

    def settle(self, beside: Path) -> None:
        """A server may be started over it."""
        beside.rename(self._target)
        sync(self._target.parent)
        self._received.forget_what_follows(span_of(self._target))

    def settled(self) -> AbstractContextManager[str]:
        """Its address, while we have a server over it."""
        return self._serving(self._target)

    @property
    def _target(self) -> Path:
        assert self.into is not None
        return self.into.absolute()


class _Listed(msgspec.Struct):
    """A file, as the server that was copied lists it; its digest is SHA-256, for so we asked."""

    digest: str = msgspec.field(name="Checksum", default="")
    path: str = msgspec.field(name="Path", default="")
    encoded: str = msgspec.field(name="Encoded-Path", default="")


class _List(msgspec.Struct):
    files: list[_Listed] = msgspec.field(name="Files")


def _differing(cluster: Path) -> list[Fault]:
    """Files of a copy that are not those of the server. Its settings are looked at by a digest of ours, for we write into them."""
    try:
        listed = msgspec.json.decode((cluster / _LIST).read_bytes(), type=_List).files
    except (OSError, msgspec.DecodeError):
        return [Fault(Flaw.MISSING, _LIST)]
    named = ((one.path or os.fsdecode(bytes.fromhex(one.encoded)), one.digest) for one in listed)
    return [fault for path, digest in named if path != _OWN_SETTINGS for fault in differs(cluster / path, digest)]


def _version(data: Path) -> int:
    return int((data / "PG_VERSION").read_text())

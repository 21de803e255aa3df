"""Backups: made while the house works, looked at, and brought back. What is kept of each, and how long: `kernel/backups`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Protocol

import msgspec
import structlog

from pingan.entry.loop import Loop
from pingan.features.audit import public as audit
from pingan.kernel.backups import Fault, Flaw, Manifest, Trail, kept
from pingan.kernel.errors import Unavailable
from pingan.platform import log, restores
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.work import World
from pingan.ports import Anchor, Database

_SEALED = "backup"
_LATE_AFTER = 3
_TRY_AGAIN_S = 60.0
_AT_ONCE = timedelta(minutes=1)
"""A backup that is due at once is not made more often: making one is work for the disk that made us late."""
logger = structlog.get_logger()

_UNABLE = {
    "database_away": "PostgreSQL does not let the house in at {place}: is it running, and are user, password and database right?",
    "pg_unreachable": "PostgreSQL does not let the house in at {place}: is it running, and are user and password right?",
    "pg_no_right": "The house may not copy the server: `ALTER ROLE … REPLICATION` for its user.",
    "pg_no_senders": "PostgreSQL refuses to be copied: pg_hba.conf needs a line for `replication`, and max_wal_senders three to spare.",
    "pg_tablespaces": "The server keeps data in tablespaces outside its data directory; such a server is not copied by this command.",
    "pg_keeps_little": "PostgreSQL keeps too little of its log for whoever is late, so there may be gaps between backups:"
    " `ALTER SYSTEM SET wal_keep_size = '1GB'`; {least}MB is the least.",
    "pg_programs_missing": "pg_basebackup and pg_receivewal of PostgreSQL {version} are not on this machine"
    " (Debian: postgresql-client-{version}), or not where the setting postgres_programs says.",
    "pg_server_missing": "To look into a backup or bring it back, the server of PostgreSQL {version} itself is needed on this machine"
    " (Debian: postgresql-{version}), or where the setting postgres_programs says.",
    "pg_root": "PostgreSQL does not run as root: do this as the user of the house, or where the folder above belongs to PostgreSQL's user.",
    "pg_failed": "{program}: {said}",
}


class Vault(Protocol):
    """Where backups lie (`adapters/backups`)."""

    place: str
    """Of the house's database, in words."""
    marks: bool
    """Whether a copy says by itself that it is one."""
    look_again_s: float
    """So often `follow` is to be called."""

    def stands(self) -> bool:
        """Whether there is a database at the house's place."""

    def turn(self) -> AbstractContextManager[None]:
        """One process at a time."""

    def check_able(self) -> None:
        """Raises Unavailable with what is lacking to make one."""

    def copying(self, taken: datetime) -> AbstractContextManager[tuple[Path, Mapping[str, str]]]:
        """A consistent copy of the database, and the digests of all attachments by name."""

    def digest(self, copy: Path) -> str:
        """SHA-256."""

    def follow(self) -> Trail:
        """See to it that what happens between two backups is kept too, where it can be."""

    def stop_following(self) -> None:
        """Let another process see to it."""

    def keep(self, copy: Path, manifest: Manifest) -> str:
        """The copy becomes a backup; its name."""

    def list_(self) -> Mapping[str, datetime]:
        """Name and moment of every backup."""

    def read(self, name: str) -> Manifest | None:
        """What was written down of it."""

    def drop(self, names: Sequence[str]) -> None:
        """Delete some."""

    def faults(self, name: str, manifest: Manifest) -> Sequence[Fault]:
        """What differs from what was written down, or does not hold together."""

    def flaws(self, database: Database) -> Sequence[Fault]:
        """Whether the house's own holds together."""

    def opened(self, copy: Path) -> AbstractContextManager[Database]:
        """A database to work on, its tables as they are."""

    def spare(self, name: str) -> AbstractContextManager[Path]:
        """A copy of a backup's database that may be written to."""

    def lay_ledgers(self) -> None:
        """What was lost with the house's disk is taken from beside the backups."""

    def lay(self, name: str, manifest: Manifest) -> Path:
        """Attachments in their place; the database, beside its own."""

    def settle(self, beside: Path) -> None:
        """The house has a database again."""

    def settled(self) -> AbstractContextManager[str]:
        """The address of that database, which is served for so long, whoever else may not serve it yet."""


class _OfThen:
    """A witness who knows what was noted when a backup was made, and no more."""

    def __init__(self, world: World, noted: int) -> None:
        self._witness, self._noted = world.witness, noted
        self.mac, self.note = world.witness.mac, world.witness.note

    def noted(self) -> Iterable[Anchor]:
        return islice(self._witness.noted(), self._noted)


def take(world: World, vault: Vault) -> str:
    """A backup of everything acknowledged before it began, and of nothing that was not; its name. Rotates the others.

    Its tables are the database's: one that is older than the program stays so.
    """
    now = world.clock.now()
    noted = sum(1 for _ in world.witness.noted())
    heads = tuple((head.station, head.number, head.mac) for head in Office(world, Wiring()).ask(NOBODY, log.heads))
    with vault.turn(), vault.copying(now) as (copy, files):
        if not vault.marks:
            with _office(world, vault, copy) as inside:
                inside.do(NOBODY, restores.mark, now)
        manifest = Manifest(
            taken=now, database=vault.digest(copy), files=files, heads=heads, noted=noted, erased=world.erased.count(),
            sealed=world.seal.close(_SEALED),
        )  # fmt: skip
        name = vault.keep(copy, replace(manifest, mac=_mac(world, manifest)))
        there = vault.list_()
        stay = kept(there.values(), now)
        vault.drop([one for one, taken in there.items() if taken not in stay])
    return name


def check(world: World, vault: Vault, name: str) -> list[Fault]:
    """Everything that is wrong with a backup: it differs, does not hold together, or its log was tampered with."""
    with vault.turn():
        manifest = vault.read(name)
        if manifest is None:
            return [Fault(Flaw.UNREADABLE, name)]
        if _mac(world, manifest) != manifest.mac:
            return [Fault(Flaw.FORGED, name)]
        found = list(vault.faults(name, manifest))
        if found:
            return found
        with vault.spare(name) as spare, _office(world, vault, spare) as inside:
            try:
                inside.world.database.upgrade()
            except Unavailable:
                return [Fault(Flaw.NEWER, name)]
            stations = [station for station, _, _ in manifest.heads]
            then = replace(inside.world, witness=_OfThen(world, _noted_by(inside, manifest)))
            return [*_sealed(world, manifest), *_tampered(Office(then, Wiring()), stations)]


def check_house(office: Office, vault: Vault) -> list[Fault]:
    """The same of the house's own database."""
    return [*vault.flaws(office.world.database), *_tampered(office, office.ask(NOBODY, audit.stations))]


def bring_back(world: World, vault: Vault, name: str, manifest: Manifest) -> None:
    """A backup that was checked becomes the house's database, where there is none; the anchors say so before it does.

    An older one is upgraded beside its place. A power cut in between leaves a house without a database, and it is done again.
    """
    with vault.turn():
        beside = vault.lay(name, manifest)
        with _office(world, vault, beside) as inside:
            inside.world.database.upgrade()
            taken, noted = manifest.taken.isoformat(), _noted_by(inside, manifest)
            there = {head.station: replace(head, taken=taken, kept=noted) for head in inside.ask(NOBODY, log.heads)}
        gone = {one.station for one in world.witness.noted()} - there.keys()
        world.witness.note([*there.values(), *(Anchor(station, 0, "", taken, noted) for station in sorted(gone))])
        vault.settle(beside)


def _noted_by(inside: Office, manifest: Manifest) -> int:
    """How many anchors were noted by the time of a copy's newest rows: those of before it was begun, and all after them that it reaches."""
    heads = {head.station: head.number for head in inside.ask(NOBODY, log.heads)}
    noted = manifest.noted
    for anchor in islice(inside.world.witness.noted(), noted, None):
        if anchor.taken or anchor.number > heads.get(anchor.station, 0):
            break
        noted += 1
    return noted


@contextmanager
def _office(world: World, vault: Vault, database: Path) -> Iterator[Office]:
    with vault.opened(database) as opened:
        yield Office(replace(world, database=opened), Wiring())


def _mac(world: World, manifest: Manifest) -> str:
    return world.witness.mac(b"backup " + msgspec.json.encode(replace(manifest, mac=""), order="sorted"))


def _sealed(world: World, manifest: Manifest) -> list[Fault]:
    try:
        return [] if world.seal.open(manifest.sealed) == _SEALED else [Fault(Flaw.SEALED, "")]
    except Unavailable:
        return [Fault(Flaw.SEALED, "")]


def _tampered(office: Office, stations: Iterable[str]) -> list[Fault]:
    return [Fault(Flaw.LOG, one) for one in stations if office.ask(NOBODY, audit.walk, one).how is not None]


def unable(vault: Vault, refusal: Unavailable) -> str:
    """What is lacking, in a sentence; empty where the refusal is about something else."""
    return _UNABLE.get(refusal.reason, "").format(place=vault.place, **refusal.facts)


def age_of_newest(vault: Vault, now: datetime) -> timedelta | None:
    """None where there is none."""
    newest = max(vault.list_().values(), default=None)
    return None if newest is None else now - newest


def is_late(age: timedelta | None, every: timedelta) -> bool:
    """Whether there is none that is young enough."""
    return age is None or age > _LATE_AFTER * every


class BackingUp(Loop):
    """One every few minutes for as long as the process lives, and what happens between two, where that is kept too."""

    def __init__(self, office: Office, vault: Vault, every: timedelta) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "backups", "backups")
        self._vault, self._every = vault, every
        self._trail = Trail.WHOLE

    def go_round(self) -> float:
        """Make one if it is time; until when none is due. A full disk is told, and tried again in a minute."""
        trail = self._followed()
        if trail is Trail.OTHERS:
            return self._vault.look_again_s
        age, every = self._age(), self._every if trail is not Trail.BROKEN else min(self._every, _AT_ONCE)
        if age is not None and age < every:
            return min(self._vault.look_again_s, (every - age).total_seconds())
        try:
            take(self._office.world, self._vault)
        except OSError as error:
            logger.error("backup_failed", error=type(error).__name__, code=error.errno)  # noqa: TRY400 - paths are nobody's business
            return _TRY_AGAIN_S
        except Unavailable as refusal:
            logger.error("backup_failed", reason=refusal.reason)  # noqa: TRY400 - a reason of ours
            return _TRY_AGAIN_S
        return min(self._vault.look_again_s, self._every.total_seconds())

    def stop(self) -> None:
        """Nothing is kept any longer."""
        super().stop()
        self._vault.stop_following()

    def _followed(self) -> Trail:
        """How it stands; said once where it cannot be followed, and once when it can again."""
        before, self._trail = self._trail, self._vault.follow()
        if (before is Trail.LOST) is not (self._trail is Trail.LOST):
            logger.warning("backup_trail", kind=self._trail.value)
        return self._trail

    @property
    def late(self) -> bool:
        """Whether there is none that is young enough."""
        return is_late(self._age(), self._every)

    def _age(self) -> timedelta | None:
        return age_of_newest(self._vault, self._office.world.clock.now())

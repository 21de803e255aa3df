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
from pingan.kernel.backups import Fault, Flaw, Manifest, kept
from pingan.kernel.errors import Unavailable
from pingan.platform import log, restores
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.work import World
from pingan.ports import Anchor, Database

_SEALED = "backup"
_LATE_AFTER = 3
_TRY_AGAIN_S = 60.0
logger = structlog.get_logger()


class Vault(Protocol):
    """Where backups lie (`adapters/backups`)."""

    database: Path

    def turn(self) -> AbstractContextManager[None]:
        """One process at a time."""

    def copying(self) -> AbstractContextManager[tuple[Path, Mapping[str, str]]]:
        """A consistent copy of the database, and the digests of all attachments by name."""

    def digest(self, file: Path) -> str:
        """SHA-256."""

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

    def flaws_of(self, database: Path) -> Sequence[Fault]:
        """Whether a database holds together."""

    def opened(self, database: Path) -> AbstractContextManager[Database]:
        """A database to work on, its tables as they are."""

    def spare(self, name: str) -> AbstractContextManager[Path]:
        """A copy of a backup's database that may be written to."""

    def lay_ledgers(self) -> None:
        """What was lost with the house's disk is taken from beside the backups."""

    def lay(self, name: str, manifest: Manifest) -> Path:
        """Attachments in their place; the database, beside its own."""

    def settle(self, beside: Path) -> None:
        """The house has a database again."""


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
    with vault.turn(), vault.copying() as (copy, files):
        with _office(world, vault, copy) as inside:
            inside.do(NOBODY, restores.mark, now)
            heads = tuple((head.station, head.number, head.mac) for head in inside.ask(NOBODY, log.heads))
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
        then = replace(world, witness=_OfThen(world, manifest.noted))
        with vault.spare(name) as spare, _office(then, vault, spare) as inside:
            try:
                inside.world.database.upgrade()
            except Unavailable:
                return [Fault(Flaw.NEWER, name)]
            stations = [station for station, _, _ in manifest.heads]
            return [*_sealed(world, manifest), *_tampered(inside, stations)]


def check_house(office: Office, vault: Vault) -> list[Fault]:
    """The same of the house's own database."""
    return [*vault.flaws_of(vault.database), *_tampered(office, office.ask(NOBODY, audit.stations))]


def bring_back(world: World, vault: Vault, name: str, manifest: Manifest) -> None:
    """A backup that was checked becomes the house's database, where there is none; the anchors say so before it does.

    An older one is upgraded beside its place. A power cut in between leaves a house without a database, and it is done again.
    """
    with vault.turn():
        beside = vault.lay(name, manifest)
        with vault.opened(beside) as opened:
            opened.upgrade()
    there = {station: Anchor(station, number, mac, manifest.taken.isoformat(), manifest.noted) for station, number, mac in manifest.heads}
    gone = {one.station for one in world.witness.noted()} - there.keys()
    later = [Anchor(station, 0, "", manifest.taken.isoformat(), manifest.noted) for station in sorted(gone)]
    world.witness.note([*there.values(), *later])
    vault.settle(beside)


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


class BackingUp(Loop):
    """One every few minutes for as long as the process lives."""

    def __init__(self, office: Office, vault: Vault, every: timedelta) -> None:
        """Does nothing until `start`."""
        super().__init__(office, "backups", "backups")
        self._vault, self._every = vault, every

    def go_round(self) -> float:
        """Make one if it is time; until when none is due. A full disk is told, and tried again in a minute."""
        age = self._age()
        if age is not None and age < self._every:
            return (self._every - age).total_seconds()
        try:
            take(self._office.world, self._vault)
        except OSError as error:
            logger.error("backup_failed", error=type(error).__name__, code=error.errno)  # noqa: TRY400 - paths are nobody's business
            return _TRY_AGAIN_S
        return self._every.total_seconds()

    @property
    def late(self) -> bool:
        """Whether there is none that is young enough."""
        age = self._age()
        return age is None or age > _LATE_AFTER * self._every

    def _age(self) -> timedelta | None:
        newest = max(self._vault.list_().values(), default=None)
        return None if newest is None else self._office.world.clock.now() - newest

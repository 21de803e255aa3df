"""The composition root: the one file that knows every name."""

import importlib
import importlib.util
import random
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from fastapi import APIRouter, FastAPI

from pingan.adapters import discretion, seal, witness
from pingan.adapters.backups import PostgresBackups, SqliteBackups
from pingan.adapters.clock import CountingIds, RandomIds, SettableClock, SystemClock
from pingan.adapters.codes import NoCodes, ShownCodes
from pingan.adapters.db import carry_over, open_database
from pingan.adapters.discretion import KeyedDiscretion, discretion_in, make_key, memory_discretion, open_layer, read_holders
from pingan.adapters.erased import FolderErased, MemoryErased
from pingan.adapters.files import FolderFiles, MemoryFiles
from pingan.adapters.notify import Notify, SmsCodes, make_push_key, read_carriers
from pingan.adapters.redis import greet
from pingan.adapters.roads import Barrier, Manifest, Straight, Streets, build
from pingan.adapters.roads.manifest import BUILDER_VERSION
from pingan.adapters.rosters import Solver
from pingan.adapters.rosters.nrp import read as read_roster
from pingan.adapters.seal import memory_seal, seal_in
from pingan.adapters.shared import Shared, open_shared
from pingan.adapters.spreadsheets import ChildReader
from pingan.adapters.town import Town, generate
from pingan.adapters.veil import HaarVeil
from pingan.adapters.witness import MemoryWitness, witness_in
from pingan.entry import hooks, reports, systems, upgrades
from pingan.entry.anchoring import Anchoring
from pingan.entry.attendance import Attendance
from pingan.entry.backups import BackingUp, Vault
from pingan.entry.carrying import Carrying, Texts
from pingan.entry.cli import Doors, run
from pingan.entry.cli.doors import Progress
from pingan.entry.drill import Stage
from pingan.entry.http import Building, create_app
from pingan.entry.jobs import Jobs
from pingan.entry.limits import Gate
from pingan.entry.live import Live
from pingan.entry.map import MapFacts, parse_point
from pingan.entry.metrics import Metrics, TimedDatabase
from pingan.entry.reading import Reading
from pingan.entry.settings import Settings, WrongSetting
from pingan.entry.solves import Solves
from pingan.entry.voice import Radio
from pingan.features.access.model import Terms
from pingan.features.access.public import actor_of
from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.houses.model import House, Post
from pingan.features.messages import public as messages
from pingan.features.positions import public as positions
from pingan.features.privacy import public as privacy
from pingan.features.rehearsal.rules import ground as grounds
from pingan.features.rehearsal.rules.ground import Ground
from pingan.features.restores import public as restores
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import Rulebook
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.events import Event
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.office import NOBODY, Office, Reaction, TimerHandler, Wiring
from pingan.platform.restores import mark_once
from pingan.platform.work import Condition, World, engine
from pingan.ports import Carrier, CodeSender, Files, Hook, Roads

FEATURES = (
    "access", "advisories", "aftercare", "alerts", "applications", "approvals", "areas", "audiences", "audit", "break_glass", "clues",
    "desk", "dispatch", "duty", "handovers", "holds", "houses", "incidents", "members", "messages", "patrols", "positions", "privacy",
    "proofs", "rehearsal", "restores", "roll_calls", "rosters", "rulebook", "self_checks", "sheets", "tablets", "tasks", "teams", "voice",
    "wall", "warnings",
)  # fmt: skip
"""By name, and so their routes are tried in this order: aftercare's `/offers/{id}/aftercare` before dispatch's, which take any verb, and
dispatch's `/incidents/{id}/call-out` before those of incidents."""
IN_MEMORY = "sqlite://"
MACHINES = ("/api/hooks/",)
"""Paths of callers that sign their requests, so that no header of ours is asked of them."""


@dataclass(slots=True)
class Furniture:
    """What the features bring: routes, boards of the live screens, what timers and events call, what rights take."""

    routers: list[APIRouter] = field(default_factory=list)
    boards: list[Board] = field(default_factory=list)
    timers: dict[str, TimerHandler] = field(default_factory=dict)
    reactions: dict[type[Event], dict[str, Reaction]] = field(default_factory=dict)
    conditions: dict[Right, Condition] = field(default_factory=dict)
    events: list[type[Event]] = field(default_factory=list)


def furnish(features: Sequence[str] = FEATURES) -> Furniture:
    """Collect it by the fixed file names; a feature brings what it has."""
    found = Furniture()
    for feature in features:
        _part(feature, "store", "", None)  # its tables
        found.routers += [router] if (router := _part(feature, "api", "router", None)) else []
        found.boards += _part(feature, "queries", "BOARDS", ())
        found.timers |= _part(feature, "schedule", "TIMERS", {})
        found.conditions |= _part(feature, "public", "CONDITIONS", {})
        found.events += _events(feature)
        for event, reactions in _part(feature, "reactions", "REACTIONS", {}).items():
            found.reactions.setdefault(event, {}).update(reactions)
        for event, notices in _part(feature, "notices", "NOTICES", {}).items():
            found.reactions.setdefault(event, {})[f"messages.tell.{feature}"] = messages.telling(notices)
    return found


def _part(feature: str, file: str, name: str, default: Any) -> Any:
    module = f"pingan.features.{feature}.{file}"
    return default if importlib.util.find_spec(module) is None else getattr(importlib.import_module(module), name, default)


def _events(feature: str) -> list[type[Event]]:
    """What it announces: the classes written in its file of events, not those it took from elsewhere."""
    module = f"pingan.features.{feature}.events"
    names = _part(feature, "events", "__dict__", {})
    return [one for one in names.values() if isinstance(one, type) and issubclass(one, Event) and one.__module__.startswith(module)]


def open_roads(settings: Settings) -> Roads:
    """The streets of a built map, or straight lines."""
    return Streets.open(Path(settings.map)) if settings.map else Straight(read_barriers(settings))


class _Barriers(msgspec.Struct, forbid_unknown_fields=True):
    barriers: tuple[Barrier, ...]


def read_barriers(settings: Settings) -> tuple[Barrier, ...]:
    """The rivers and expressways that straight lines go round; none unless the settings name a file."""
    if not settings.barriers:
        return ()
    try:
        return msgspec.toml.decode(Path(settings.barriers).read_bytes(), type=_Barriers).barriers
    except (OSError, ValueError) as cause:
        raise WrongSetting(f"The barriers in {settings.barriers} cannot be read: {type(cause).__name__}.") from cause


def build_world(settings: Settings, shared: Shared | None = None) -> World:
    """Everything outside, as the settings say; `shared` with other workers only where one is to serve."""
    shared = shared or Shared()
    lasting = settings.database_url != IN_MEMORY
    files: Files = FolderFiles(settings.data_folder / "files") if lasting else MemoryFiles()
    return World(
        clock=SystemClock(), ids=RandomIds(), database=open_database(settings.database_url), bus=shared.bus, presence=shared.presence,
        roads=open_roads(settings), code_sender=build_code_sender(settings), files=files,
        seal=seal_in(settings.data_folder) if lasting else memory_seal(), rosters=Solver(),
        spreadsheets=ChildReader(),
        erased=FolderErased(settings.erased_file) if lasting else MemoryErased(),
        carriers=read_notify(settings).carriers,
        discretion=build_discretion(settings, lasting=lasting),
        witness=witness_in(settings.data_folder, settings.anchors_file) if lasting else MemoryWitness(),
        veil=HaarVeil(),
    )  # fmt: skip


def build_code_sender(settings: Settings) -> CodeSender:
    """Shown to whoever runs it, by text message, or not at all."""
    notify = read_notify(settings)
    if settings.show_codes:
        return ShownCodes(_show_code)
    return SmsCodes(notify.codes, read_texts(notify.language).sentences["code"]) if notify.codes else NoCodes()


def read_notify(settings: Settings) -> Notify:
    """Who brings messages outside the app; nobody unless the settings name a file."""
    return _carriers_of(Path(settings.carriers).resolve()) if settings.carriers else Notify((), "", "zh-CN")


@cache
def _carriers_of(file: Path) -> Notify:
    """Read once, so that everybody who asks keeps the same connections and paces."""
    try:
        return read_carriers(file)
    except (OSError, ValueError) as cause:
        raise WrongSetting(f"The carriers in {file} cannot be read: {_why(cause)}.") from None


def _why(cause: Exception) -> str:
    """Where it is wrong, and never what stands there: it is full of keys."""
    return str(cause).partition(" - at ")[2] or type(cause).__name__


def read_texts(language: str, public_url: str = "") -> Texts:
    """The sentences that leave the house."""
    phrases = msgspec.toml.decode((resources.files("pingan") / "data" / "phrases.toml").read_bytes(), type=dict[str, dict[str, str]])
    return Texts(phrases[language], public_url)


def read_task_templates() -> list[dict[str, Any]]:
    """The library of task orders that comes with the software."""
    text = (resources.files("pingan") / "data" / "task_templates.toml").read_bytes()
    return msgspec.toml.decode(text, type=dict[str, list[dict[str, Any]]])["templates"]


def open_carriers(settings: Settings) -> tuple[Sequence[Carrier], Texts]:
    """Who carries, and what."""
    notify = read_notify(settings)
    return notify.carriers, read_texts(notify.language, notify.public_url)


def build_discretion(settings: Settings, *, lasting: bool) -> KeyedDiscretion:
    """With the two public keys of the settings, or without."""
    try:
        holders = read_holders(Path(settings.reporter_keys)) if settings.reporter_keys else ()
    except (OSError, ValueError) as cause:
        raise WrongSetting(f"The reporter keys in {settings.reporter_keys} cannot be used: two lines with a public key each.") from cause
    return discretion_in(settings.data_folder, holders) if lasting else memory_discretion(holders)


def _show_code(phone: str, code: str) -> None:
    sys.stdout.write(f"code for {phone}: {code}\n")
    sys.stdout.flush()


def build_office(world: World, furniture: Furniture) -> Office:
    """The house over a world, its tables ready.

    Raises:
        WrongSetting: the database is set so that it could lose what it has acknowledged, or its tables are not the present ones.
    """
    if weaknesses := world.database.weaknesses():
        world.database.close()
        raise WrongSetting(f"The database would lose what was acknowledged: {', '.join(weaknesses)}.")
    upgrades.open_up(world.database)
    office = Office(world, Wiring(timers=furniture.timers, reactions=furniture.reactions, conditions=furniture.conditions))
    if copied := world.database.copied():
        office.do(NOBODY, mark_once, copied)
    return office


def hook_up(furniture: Furniture, listening: Sequence[Hook]) -> Furniture:
    """The same, and other systems are told what they asked for.

    Raises:
        WrongSetting: one asks for what no event is, or what does not leave the house.
    """
    for event, notices in systems.notices_for(listening, furniture.events).items():
        furniture.reactions.setdefault(event, {})["messages.tell.systems"] = messages.telling(notices)
    return furniture


def read_rulebook(settings: Settings) -> Rulebook:
    """The station's own, or the one that comes with the software."""
    own = Path(settings.rulebook) if settings.rulebook else resources.files("pingan") / "data" / "rulebook.toml"
    try:
        return rulebook.read_rulebook(own.read_text("utf-8"))
    except Refusal as refusal:
        raise WrongSetting(f"The rulebook {own} is not sound: {', '.join(str(fact) for fact in refusal.facts.values())}.") from None
    except (OSError, UnicodeDecodeError) as cause:
        raise WrongSetting(f"The rulebook {own} cannot be read.") from cause


def found_station(office: Office, settings: Settings) -> None:
    """A house has the station of its settings, from the first start on."""
    if settings.station not in office.ask(NOBODY, areas.stations):
        station = Area(id=settings.station, station=settings.station, rank=Rank.STATION, name=settings.station_name)
        office.do(engine(settings.station), areas.add, station)


def hand_out_rulebook(office: Office, book: Rulebook) -> None:
    """Every station gets the book of the file, as far as it has not decided for itself."""
    for station in office.ask(NOBODY, areas.stations):
        office.do(engine(station), rulebook.install, book)


def open_vault(settings: Settings, into: Path | None = None) -> Vault | None:
    """Where backups lie; None where nothing lasts. `into`: the data directory PostgreSQL's are brought back to."""
    files, ledgers = settings.data_folder / "files", (settings.anchors_file, settings.erased_file)
    if settings.sqlite_file is not None:
        return SqliteBackups(settings.backups_folder, database=settings.sqlite_file, files=files, ledgers=ledgers)
    if settings.database_url == IN_MEMORY:
        return None
    return PostgresBackups(
        settings.backups_folder, url=settings.database_url, files=files, ledgers=ledgers, programs=settings.postgres_programs, into=into
    )


def share(settings: Settings) -> Shared:
    """What there is between this worker and others.

    Raises:
        WrongSetting: `redis` is no URL of one.
    """
    try:
        return open_shared(settings.redis)
    except ValueError:
        raise WrongSetting("redis must be redis://HOST:PORT/NUMBER or rediss://…, and what was given is not.") from None


def build_app(settings: Settings) -> FastAPI:
    """The server's application, its database opened; one that is a file of ours is upgraded where it is older."""
    shared = share(settings)
    metrics, furniture = Metrics(), hook_up(furnish(), read_notify(settings).hooks)
    world = build_world(settings, shared)
    world = replace(world, database=TimedDatabase(world.database, metrics))
    book = read_rulebook(settings)
    upgrades.by_itself(world, open_vault(settings) if settings.sqlite_file else None)
    office = build_office(world, furniture)
    found_station(office, settings)
    hand_out_rulebook(office, book)
    return assemble(settings, office, furniture, metrics, shared=shared)


def assemble(
    settings: Settings, office: Office, furniture: Furniture, metrics: Metrics, *, by_itself: bool = True, shared: Shared | None = None
) -> FastAPI:
    """The application over an office that is open already.

    `by_itself`: what is due is done by a thread, not by whoever moves the clock. `shared`: what the office's world has of it.
    """
    shared = shared or Shared()
    live, jobs, solves = Live(office, actor_of, furniture.boards, Attendance(office)), Jobs(office), Solves(office)
    reading = Reading(office)
    carrying = Carrying(office, open_carriers(settings)[1])
    anchoring = Anchoring(office)
    radio = Radio(office, actor_of)
    vault = open_vault(settings)
    backing = BackingUp(office, vault, timedelta(minutes=settings.backup_minutes)) if vault and settings.backup_minutes else None

    @asynccontextmanager
    async def running() -> AsyncIterator[None]:
        shared.start()
        office.do(NOBODY, restores.note)
        office.do(NOBODY, privacy.erase_again)
        office.do(NOBODY, privacy.begin_sweeps)
        office.do(NOBODY, positions.restore)
        if by_itself:
            jobs.start()
            reading.start()
            solves.start()
            carrying.start()
            anchoring.start()
            if backing:
                backing.start()
        yield
        await live.close()
        await radio.close()
        jobs.stop()
        reading.stop()
        solves.stop()
        carrying.stop()
        anchoring.stop()
        if backing:
            backing.stop()
        shared.stop()

    building = Building(
        gate=Gate(origins=settings.origins, machines=MACHINES, body_timeout_s=settings.body_timeout_s),
        map_hosts=settings.map_hosts,
        map_folder=Path(settings.map) if settings.map else None,
        metrics=metrics,
        metrics_token=settings.metrics_token,
        live=live,
        voice=radio,
        lifespan=running,
        state={
            "terms": terms_of(settings),
            "throttle": shared.throttle,
            "map": map_facts(settings),
            "gateway_secret": settings.gateway_secret,
            "dice": dice,
            "task_templates": read_task_templates(),
            "reporters": read_notify(settings).reporters,
            "push_key": read_notify(settings).push_key,
            "backing": backing if by_itself else None,
        },
    )
    return create_app(office, actor_of, [*furniture.routers, hooks.router, reports.router], building)


def terms_of(settings: Settings) -> Terms:
    """How long sessions last, and where residents belong."""
    return Terms(
        station=settings.station,
        console_idle=timedelta(minutes=settings.console_idle_minutes),
        console_longest=timedelta(hours=settings.console_longest_hours),
        member_idle=timedelta(days=settings.member_idle_days),
        member_longest=timedelta(days=settings.member_longest_days),
        tries_per_address=settings.sign_ins_per_address,
    )


def map_facts(settings: Settings) -> MapFacts:
    """What the screens draw."""
    if not settings.map:
        return MapFacts(base=None, attribution="", centre=parse_point(settings.centre, "centre"), bounds=None, estimated=True)
    manifest = Manifest.load(Path(settings.map) / "manifest.json")
    return MapFacts(
        base="/map/base.pmtiles", attribution=manifest.attribution, centre=manifest.centre, bounds=manifest.bbox, estimated=False
    )


def open_office(settings: Settings) -> Office:
    """The house without a server, for commands."""
    office = build_office(build_world(settings), hook_up(furnish(), read_notify(settings).hooks))
    found_station(office, settings)
    return office


def describe_app() -> FastAPI:
    """The application over an empty world in memory, for its description only."""
    nowhere = Settings(database=IN_MEMORY)
    furniture = furnish()
    return assemble(nowhere, build_office(build_world(nowhere), furniture), furniture, Metrics())


def build_map(source: Path, folder: Path, progress: Progress) -> tuple[str, dict[str, int]]:
    """A map folder from an extract."""
    manifest = build(source, folder, progress=progress)
    return manifest.attribution, dict(manifest.counts)


def lay_town(seed: int, maps: Path, progress: Progress) -> tuple[Path, Ground]:
    """The map of our own town, built unless this very town lies in `maps` already, and who is where in it."""
    town = generate(seed)
    with TemporaryDirectory() as scratch:
        drawing = Path(scratch) / "town.osm"
        town.write_osm(drawing)
        folder = maps / f"town-{sha256(drawing.read_bytes()).hexdigest()[:16]}-{BUILDER_VERSION}"
        if not (folder / "manifest.json").is_file():
            build(drawing, folder, progress=progress)
    bounds = Manifest.load(folder / "manifest.json").bbox
    return folder, _ground(town, bounds)


def _ground(town: Town, bounds: tuple[float, float, float, float], station: str = "wujing", name: str = "吴泾派出所") -> Ground:
    """The town as a station's ground."""
    return Ground(
        station=station,
        name=name,
        bounds=bounds,
        areas=tuple(
            Area(id=area.id, station=station, rank=Rank(area.rank), name=area.name, parent=area.parent or station, ring=area.ring)
            for area in town.areas
        ),
        houses=tuple(
            grounds.furnished(House(id=house.id, station=station, name=house.name, at=house.at), number)
            for number, house in enumerate(town.houses, 1)
        ),
        posts=tuple(
            grounds.called(Post(id=post.id, station=station, house=house, name=post.name, at=post.at), number)
            for number, (house, post) in enumerate(((house.id, post) for house in town.houses for post in house.posts), 1)
        ),
    )


def set_stage(settings: Settings, now: datetime) -> Stage:
    """A house for a drill: everything real but the clock, which stands at `now` until it is moved, and ids that repeat."""
    metrics, clock, codes = Metrics(), SettableClock(now), ShownCodes()
    furniture = hook_up(furnish(), read_notify(settings).hooks)
    world = replace(build_world(settings), clock=clock, ids=CountingIds(), code_sender=codes)
    office = build_office(world, furniture)
    found_station(office, settings)
    hand_out_rulebook(office, read_rulebook(settings))
    app = assemble(settings, office, furniture, metrics, by_itself=False)
    return Stage(app=app, settings=settings, set_now=clock.set, newest_code=codes.newest)


def dice(seed: int) -> Chance:
    """Dice that fall alike for a seed."""
    return random.Random(seed)  # noqa: S311 - for play, not for secrets


def doors() -> Doors:
    """What the command line needs from here."""
    return Doors(
        load=furnish, build_app=build_app, describe_app=describe_app, open_office=open_office, open_map=Streets.open, build_map=build_map,
        lay_town=lay_town, dice=dice, set_stage=set_stage, open_carriers=open_carriers, rosters=Solver(), read_roster=read_roster,
        make_key=make_key, make_push_key=make_push_key, open_layer=open_layer,
        greet_redis=greet, open_vault=open_vault, open_world=build_world, map_facts=map_facts,
        carry_over=carry_over, keys=(seal.KEY_FILE, witness.KEY_FILE, discretion.KEY_FILE),
    )  # fmt: skip


def cli() -> None:
    """The command `pingan`."""
    run(doors())

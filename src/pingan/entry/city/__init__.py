"""`pingan city`: a whole city on one machine, to see whether the house holds.

PostgreSQL, Redis and several workers behind one port; sixteen districts with a station each, their teams and everybody on duty. The people
live in this process, the house in others, and they reach it as everybody does: each phone by a live socket of its own, each desk by the
API.
"""

import resource
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from pingan.entry import workers
from pingan.entry.city import districts, players
from pingan.entry.city.districts import District, Size
from pingan.entry.city.figures import line
from pingan.entry.city.players import Habits
from pingan.entry.city.servers import Unable, servers
from pingan.entry.cli.doors import Doors
from pingan.entry.demo import answer_enter, show_code
from pingan.entry.demo.town import PASSWORD
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.rehearsal.rules.ground import Bounds

_LOOKS_EVERY_S, _GRACE_S = 0.2, 25.0
_SPARE_FILES = 1000
_GONE = "城市已停，不留任何东西。The city has stopped; nothing of it is left."
_SEED = 7
"""The same people every time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is asked for. `habits`: of those who live in it. `workers`: of the house."""

    size: Size
    habits: Habits
    workers: int = 2


def run(doors: Doors, settings: Settings, wishes: Wishes, out: Console) -> None:
    """Build the city, show how it is doing every few seconds, and take it down again when told to.

    Raises:
        Unable: something that is needed is missing.
    """
    is_told = workers.listen_for_the_end()
    _open_files(wishes.habits.phones)
    with ExitStack() as standing:
        folder = standing.enter_context(_folder())
        out.print("PostgreSQL, Valkey …")
        given = settings.database or settings.redis
        database, redis = standing.enter_context(servers(folder, settings.database, settings.redis))
        settings = replace(settings, data=str(folder / "data"), database=database, redis=redis, workers=wishes.workers)
        secret = access.totp_secret("a city")
        there = _settle(doors, settings, wishes, secret, out, is_told)
        if not is_told():
            life = partial(_live, doors, settings, there, wishes, partial(_welcome, out, settings, wishes, secret), out)
            standing.enter_context(_beside(life))
            _serve(doors, settings, is_told)
    out.print("城市已停；给定的服务器里的数据还在。The city has stopped; the servers given keep its data." if given else _GONE)


def _serve(doors: Doors, settings: Settings, is_told: Callable[[], bool]) -> None:
    """Until told to stop."""
    try:
        if not workers.run(doors.build_app, settings, is_told):
            raise Unable("The workers do not start; what they say stands above.")
    except OSError:
        raise Unable(f"Nothing can listen on port {settings.port}; is another server running there?") from None


@contextmanager
def _beside(does: Callable[[threading.Event], None]) -> Iterator[None]:
    """In a thread; at the end it is told to stop."""
    told = threading.Event()
    thread = threading.Thread(target=does, args=(told,), name="city", daemon=True)
    thread.start()
    try:
        yield
    finally:
        told.set()
        thread.join(_GRACE_S)


def _live(
    doors: Doors, settings: Settings, there: list[District], wishes: Wishes, welcome: Callable[[Callable[[], datetime]], None],
    out: Console, told: threading.Event,
) -> None:  # fmt: skip
    """Everybody comes once all workers are there: one that opens later would get no phones."""
    address, world = f"http://127.0.0.1:{settings.port}", doors.open_world(replace(settings, redis=""))
    while not _all_there(address, settings.workers) and not told.wait(_LOOKS_EVERY_S):
        pass
    if not told.is_set():
        welcome(world.clock.now)
        players.play(address, world, there, wishes.habits, doors.dice, lambda figures: out.print(line(figures), markup=False), told)


def _all_there(address: str, workers_: int) -> bool:
    with suppress(httpx.TransportError):
        return f"pingan_workers {workers_:.1f}" in httpx.get(f"{address}/metrics", timeout=10).text.splitlines()
    return False


def _open_files(phones: int) -> None:
    """Each phone is a file here and a file at a worker."""
    low, high = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = phones + _SPARE_FILES
    if high != resource.RLIM_INFINITY and high < needed:
        raise Unable(f"{phones} phones need {needed} open files, and this machine allows {high}: fewer --phones, or ulimit -n.")
    if low < needed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, high))


@contextmanager
def _folder() -> Iterator[Path]:
    """Not in our own folder: as root, PostgreSQL runs as somebody who may not look into that."""
    folder = Path(tempfile.mkdtemp(prefix="pingan-city-"))
    folder.chmod(0o755)
    (folder / "data").mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bounds(doors: Doors, settings: Settings) -> Bounds:
    bounds = doors.map_facts(settings).bounds
    assert bounds, "a city lies on a map"
    return bounds


def _settle(doors: Doors, settings: Settings, wishes: Wishes, secret: str, out: Console, is_told: Callable[[], bool]) -> list[District]:
    """Everybody in the database: written down in a file first, where a row costs a tenth, then carried over."""
    draft = replace(settings, database="", redis="", workers=1)
    columns = (TextColumn("{task.description:24}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=out, transient=True) as bar:
        writing = bar.add_task("区与人员 people", total=wishes.size.districts)
        carrying = bar.add_task("PostgreSQL", total=1.0, start=False)
        office, there = doors.open_office(draft), list[District]()
        try:
            for district in districts.found(office, _bounds(doors, settings), wishes.size, secret, doors.dice(_SEED)):
                there.append(district)
                bar.advance(writing)
                if is_told():
                    return there
            office.run_due()  # what others do when somebody comes on duty is done before the doors open
        finally:
            office.world.database.close()
        bar.start_task(carrying)
        if not doors.carry_over(draft.database_url, settings.database, lambda share: bar.update(carrying, completed=share)):
            raise Unable("The database holds something already; a city needs an empty one.")
    Path(draft.database_url.removeprefix("sqlite:///")).unlink()
    return there


def _welcome(out: Console, settings: Settings, wishes: Wishes, secret: str, now: Callable[[], datetime]) -> None:
    """Where everything is and how to get in."""
    size, habits, address = wishes.size, wishes.habits, f"http://127.0.0.1:{settings.port}"
    phones = min(size.on_duty, habits.phones)
    out.rule("平安联盟 · pingan city")
    everybody = f"{size.teams} teams, {size.on_duty} on duty, {phones} phones with a socket of their own"
    out.print(
        f"指挥台 console    {address}/console/\n"
        f"登录 login        {districts.login_of(1)} … {districts.login_of(size.districts)}: each district's dispatcher\n"
        f"密码 password     {PASSWORD}\n\n"
        f"{size.districts} 个区各一个派出所，{size.teams} 支队伍，{size.on_duty} 人在岗，{phones} 部手机各自在线，"
        f"每 {habits.every_s:g} 秒报一次位置；\n"
        f"全市每小时 {habits.per_hour:g} 起警情，由模拟指挥台受理、派发、办结。按 Ctrl-C 结束。\n"
        f"{size.districts} districts with a station each, {everybody} and a position every {habits.every_s:g} s;\n"
        f"{habits.per_hour:g} incidents an hour, taken, sent out and closed by simulated desks. Ctrl-C stops.\n",
        markup=False,
    )
    show_code(out, now(), secret)
    answer_enter(lambda: show_code(out, now(), secret))

"""`pingan demo`: a living town in the browser.

A made-up station on a generated town or on any map, its members walking the streets and answering in their own names, calls coming in,
and a place at the console for whoever wants to try. Nothing here is reachable from `pingan serve`.
"""

import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fastapi import FastAPI
from rich.console import Console
from rich.table import Table

from pingan.entry import serve
from pingan.entry.demo import town
from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.calls import Calls
from pingan.entry.demo.joining import let_people_join
from pingan.entry.demo.life import Life
from pingan.entry.demo.orders import send_orders
from pingan.entry.demo.people import Townspeople
from pingan.entry.demo.phones import OfficePhones
from pingan.entry.demo.posts import Posts
from pingan.entry.demo.rounds import send_on_patrol
from pingan.entry.demo.safety import ask_garages, report_clue, send_tip
from pingan.entry.demo.shifts import change_hands
from pingan.entry.demo.town import LOGINS, PASSWORD, Seeded
from pingan.entry.map import MapFacts
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.rehearsal.rules.ground import Ground
from pingan.kernel.chance import Chance
from pingan.platform.office import Office

_STEP_S = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the demo is asked for. `per_hour`: calls."""

    members: int = 300
    per_hour: float = 72.0


def fresh_data(folder: Path) -> Path:
    """An empty data folder; what an earlier demo left there is thrown away."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def run(app: FastAPI, settings: Settings, ground: Ground | None, wishes: Wishes, chance: Chance, out: Console) -> None:
    """Seed the station, let the town live and serve until stopped. `ground`: None to find one on the map."""
    office: Office = app.state.office
    facts: MapFacts = app.state.map
    ground = ground or town.find_ground(office.world.roads, facts.centre, facts.bounds, chance)
    seeded = town.seed(office, ground, wishes.members, chance)
    town.go_on_duty(office, seeded)
    town.post_roster(office, seeded)
    town.change_shift(office, seeded)
    let_people_join(office, seeded)
    send_orders(office, seeded, chance)
    send_tip(office, seeded, chance)
    ask_garages(office, seeded)
    report_clue(office, seeded, chance)
    agenda = Agenda(office.world.clock.now)
    change_hands(office, agenda, seeded)
    roads = office.world.roads
    walkers = town.walkers(roads, seeded, chance)
    send_on_patrol(office, seeded, walkers, chance)
    people = Townspeople(OfficePhones(office), roads, agenda, walkers, ground.bounds, chance)
    calls = Calls(office, agenda, seeded.colleague, ground.bounds, chance, per_hour=wishes.per_hour)
    life = Life(agenda, people, calls, Posts(office, agenda, seeded, chance))
    welcome(out, settings, office, seeded, len(people.walkers), wishes)
    answer_enter(lambda: show_code(out, office.world.clock.now(), seeded.totp_secret))
    life.start()
    try:
        serve.server(app, settings).run()
    except KeyboardInterrupt:
        pass
    finally:
        life.stop()


def welcome(out: Console, settings: Settings, office: Office, seeded: Seeded, walking: int, wishes: Wishes) -> None:
    """Where everything is and how to get in."""
    address = f"http://{'127.0.0.1' if settings.host == '0.0.0.0' else settings.host}:{settings.port}"  # noqa: S104 - compared, not bound
    out.rule("平安联盟 · pingan demo")
    out.print(f"指挥台 console    {address}/console/\n队员端 member     {address}/member/\n", markup=False)
    out.print(_logins())
    out.print(f"密码 password               {PASSWORD}\n动态码密钥 authenticator secret  {seeded.totp_secret}", markup=False)
    out.print(access.totp_uri(seeded.totp_secret, LOGINS[0][1]), markup=False)
    show_code(out, office.world.clock.now(), seeded.totp_secret)
    out.print(_by_hand(seeded))
    every = f"about one call every {3600 / wishes.per_hour:.0f} s" if wishes.per_hour else "no calls"
    out.print(
        f"\n{len(seeded.alliance.members)} members, {walking} on duty and simulated; {every}. Medical calls and cars in the way go out by"
        " themselves; the others wait for you. A simulated colleague closes calls nobody takes up after 7 minutes, and reported ones after"
        " 1.5. One-time codes for phones are printed here. Fresh data at every start. Ctrl-C stops.\n"
        "急病与挪车自动派发，其余等您调度；无人处理的警情 7 分钟后由模拟同事办结。手机验证码会显示在这里。按 Ctrl-C 结束。",
        markup=False,
    )


def show_code(out: Console, now: datetime, secret: str) -> None:
    """The authenticator's code now, and the next one."""
    code, following = (access.totp_code(secret, now + timedelta(seconds=later)) for later in (0, _STEP_S))
    left = _STEP_S - int(now.timestamp()) % _STEP_S
    out.print(f"动态码 code now: {code} ({left} s), then {following}. Press Enter for a new one.", markup=False)


def _logins() -> Table:
    table = Table("login", "name", title="指挥台 Console", title_justify="left")
    for _, login, name in LOGINS:
        table.add_row(login, name)
    return table


def _by_hand(seeded: Seeded) -> Table:
    table = Table("phone", "name", "force", "moves by", title="队员端 Members for you to play, off duty at first", title_justify="left")
    for member in seeded.alliance.members:
        if member.id in seeded.alliance.by_hand:
            table.add_row(member.phone, member.name, member.force.value, member.mode.value)
    return table


def answer_enter(show: Callable[[], None]) -> None:
    """Show it again whenever Enter is pressed, where there is somebody to press it."""
    if not sys.stdin.isatty():
        return

    def answer() -> None:
        for _ in sys.stdin:
            show()

    threading.Thread(target=answer, name="enter", daemon=True).start()

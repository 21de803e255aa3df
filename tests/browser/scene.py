"""A morning in our own town, served for real: streets, houses, people on duty, one search going on. And browsers that look at it.

Whatever a page complains of (an exception, a refused resource, the content security policy) and whatever it asks of an address other than
the server's is kept, and `Screen.is_sound` fails on it.
"""

import os
import random
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, WebSocket, expect

from pingan import main
from pingan.adapters.clock import SettableClock
from pingan.adapters.db import SqliteDatabase
from pingan.entry import serve
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.areas import public as areas
from pingan.features.dispatch import actions as dispatch
from pingan.features.houses import public as houses
from pingan.features.houses.model import Equipment
from pingan.features.incidents.model import Incident
from pingan.features.members.model import Force
from pingan.features.rehearsal.rules.ground import Ground
from pingan.features.rulebook import public as rulebooks
from pingan.kernel.geo import Point, offset
from pingan.platform.work import Actor, engine
from tests.web import PASSWORD, OpenTown

ROOT = Path(__file__).parents[2]
SEED = 7
PATIENCE_MS = 20_000
WINDOW_S = 90
"""Longer than in the product: on a busy machine the browser needs its time."""

MINE, MY_PHONE = "喻明", "13912345678"
NEIGHBOURS = ("沈建国", "陆小燕", "顾阿强", "徐慧", "朱德明", "金桂芳", "倪伟", "邵丽华", "龚志平", "闵思远")
AT_POSTS = ("蔡国栋", "施永康", "严海燕", "乔立新", "俞文杰", "范美玲")
_IGNORED = ("GPU stall", "GL Driver Message", "/api/access/me", "WebGL")


class RunningClock(SettableClock):
    """The machine's clock, where a town expects one of its own."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class Morning(OpenTown):
    """A town whose clock runs, with streets under it and people in it."""

    def __init__(self, folder: Path) -> None:
        streets, self.ground = main.lay_town(SEED, ROOT / "var" / "demo" / "maps", lambda *_: None)
        settings = {"map": str(streets), "station_name": "吴泾派出所", "data": str(folder), "port": 0}
        roads = main.open_roads(Settings(map=str(streets)))
        self.disk = disk = SqliteDatabase(folder / "pingan.db")
        super().__init__(settings, database=disk, roads=roads, now=datetime.now(UTC))
        self.place = next(iter(self.roads.search("永北小区", 1)))
        self._settle(self.ground)
        self.others = self._people(random.Random(SEED))
        self.search = self._search()
        self._open()

    def station(self, station: str = "wujing", **_: Any) -> None:
        """The station of the ground, with windows that a busy machine can keep."""
        if station not in self._stations:
            self._stations.add(station)
            main.found_station(self.office, self.settings)
            text = (resources.files("pingan") / "data" / "rulebook.toml").read_text("utf-8")
            slow = text.replace("window_s = 30", f"window_s = {WINDOW_S}")
            rulebook = rulebooks.read_rulebook(slow.replace('"expected-gain"\ntarget', '"nearest-3"\ntarget'))
            self.office.do(engine(station), rulebooks.install, rulebook)

    def _settle(self, ground: Ground) -> None:
        room = engine(ground.station)
        for area in ground.areas:
            self.office.do(room, areas.add, area)
        for house in ground.houses:
            self.office.do(room, houses.add_house, house)
            for item in ("extinguisher", "aed", "first_aid_kit"):
                thing = Equipment(id=self.ids.new(), station=house.station, house=house.id, item=item)
                self.office.do(room, houses.add_equipment, thing)
        for post in ground.posts:
            self.office.do(room, houses.add_post, post)

    def _people(self, dice: random.Random) -> dict[str, Actor]:
        found = {
            name: self.member(
                name, at=around(self.place.at, dice, 250, 900), skills=["extinguisher"] if index % 2 else [], kit=("extinguisher",)
            )
            for index, name in enumerate(NEIGHBOURS)
        }
        for name, post in zip(AT_POSTS, self.ground.posts[2::2], strict=False):
            found[name] = self.member(name, post=post, force=Force.GUARD)
        mine = self.member(MINE, skills=["extinguisher"], kit=("extinguisher",), location_consent=None)
        self._account(mine, MINE, MY_PHONE)
        self.account("chen")
        return found

    def _account(self, who: Actor, name: str, phone: str) -> None:
        self.office.do(engine(who.station), access.add_account, NewAccount(role=who.role, name=name, phone=phone, member=who.member))

    def _search(self) -> Incident:
        """Somebody goes to it, somebody cannot, somebody is being asked."""
        made = self.incident("missing", at=self.ground.posts[-1].at, place=self.ground.posts[-1].name, text="八十岁老人走失，穿蓝色外套")
        self.do(self.dispatcher(), dispatch.call_out, made.id)
        asked = [who for who in self.others.values() if self.phone(who)]
        for who, verb in zip(asked, ("accept", "decline"), strict=False):
            self.answers(who, verb)
        self.answers(asked[0], "depart")
        return made

    def answers(self, who: Actor, verb: str) -> None:
        """Somebody presses a button on a telephone that no browser shows."""
        self.office.do(who, dispatch.answer, self.phone(who)[-1].id, verb)

    def _open(self) -> None:
        """From here on time passes by itself."""
        self.clock = RunningClock(self.now)
        self.office = self.open_office()
        self.app = main.assemble(self.settings, self.office, self.furniture, self.metrics)


def around(centre: Point, dice: random.Random, least_m: int, most_m: int) -> Point:
    """Somewhere near, in any direction."""
    side = (1, -1)
    return offset(centre, dice.choice(side) * dice.randint(least_m, most_m) / 2, dice.choice(side) * dice.randint(least_m, most_m) / 2)


def build_screens() -> None:
    """From their sources, if those have changed. PINGAN_SKIP_UI=1: take what is built."""
    built = all((ROOT / "src" / "pingan" / "ui" / name / "index.html").exists() for name in ("console", "member"))
    if not (built and os.environ.get("PINGAN_SKIP_UI") == "1"):
        subprocess.run([sys.executable, str(ROOT / "hatch_build.py")], cwd=ROOT, check=True)  # noqa: S603 - our own words


@contextmanager
def served(town: OpenTown) -> Iterator[str]:
    """The address of a server for the town, in a thread."""
    server = serve.server(town.app, town.settings)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(100)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "the server does not end"


def chromium() -> str | None:
    """The browser, if this machine has one."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Screen:
    """One person's browser window."""

    def __init__(self, context: BrowserContext, house: str, pictures: Path) -> None:
        context.set_default_timeout(PATIENCE_MS)
        self.context, self.house, self.pictures = context, house, pictures
        self.complaints: list[str] = []
        self.heard: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(f"exception: {error}"))
        self.page.on("console", self._console)
        self.page.on("websocket", self._listen)
        context.on("request", lambda request: self._watch(request.url))

    def _console(self, message: ConsoleMessage) -> None:
        where = f"{message.text} {message.location.get('url', '')}"
        if message.type in {"error", "warning"} and not any(word in where for word in _IGNORED):
            self.complaints.append(f"{message.type}: {where}")

    def _watch(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != urlsplit(self.house).netloc:
            self.complaints.append(f"asks elsewhere: {url}")

    def _listen(self, socket: WebSocket) -> None:
        self._watch(socket.url)
        socket.on("framereceived", lambda frame: self.heard.append(frame if isinstance(frame, str) else frame.decode()))

    def opens(self, path: str) -> None:
        """Goes there."""
        self.page.goto(self.house + path)

    def presses(self, name: str, *, role: Any = "button") -> None:
        """A button by the words on it."""
        self.page.get_by_role(role, name=name).first.click()

    def shows(self, *words: str) -> None:
        """Wait until the page says so."""
        for each in words:
            expect(self.page.get_by_text(each).filter(visible=True).first, each).to_be_visible(timeout=PATIENCE_MS)

    def picture(self, name: str) -> None:
        """What is on the screen, its map drawn whole, into the folder of pictures."""
        self.page.wait_for_load_state("networkidle")
        expect(self.page.locator(".maplibregl-map:not([data-map=still])")).to_have_count(0, timeout=PATIENCE_MS)
        taken = Image.open(BytesIO(self.page.screenshot()))
        taken.convert("RGB").quantize(256).save(self.pictures / f"{name}.png", optimize=True)

    def is_accessible(self) -> None:
        """Nothing serious or critical to say about this page."""
        found = Axe().run(self.page).response["violations"]
        grave = [
            (each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found if each["impact"] in {"serious", "critical"}
        ]
        assert not grave, f"{self.page.url}: {grave}"

    def is_sound(self) -> None:
        """Nothing broke, and nobody else was asked for anything."""
        assert not self.complaints, "\n".join(self.complaints)


def sign_in_at_the_console(desk: Screen, town: Morning) -> None:
    """The dispatcher, with password and one-time code."""
    desk.opens("/console/")
    desk.shows("综合指挥室")
    desk.is_accessible()
    desk.page.get_by_label("账号").fill("chen")
    desk.page.get_by_label("密码").fill(PASSWORD)
    desk.page.get_by_label("动态码").fill(town.totp())
    desk.page.keyboard.press("Enter")
    desk.shows("未选择警情", town.search.place)
    desk.is_accessible()

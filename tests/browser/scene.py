"""A morning in our own town, served for real: streets, houses, people on duty, one search going on. And browsers that look at it.

Whatever a page complains of (an exception, a refused resource, the content security policy) and whatever it asks of an address other than
the server's is kept, and `Screen.is_sound` fails on it.
"""

import os
import random
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, WebSocket, expect, sync_playwright

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
from tests.web import OpenTown

Found = TypeVar("Found")

ROOT = Path(__file__).parents[2]
SWITCHES = ("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-background-networking")
SEED = 7
PATIENCE_MS = 20_000
_LOOK_MS, _CALM_LOOKS = 50, 8
WINDOW_S = 90
"""Longer than in the product: on a busy machine the browser needs its time."""

MINE, MY_PHONE = "喻明", "13912345678"
NEIGHBOURS = ("沈建国", "陆小燕", "顾阿强", "徐慧", "朱德明", "金桂芳", "倪伟", "邵丽华", "龚志平", "闵思远")
AT_POSTS = ("蔡国栋", "施永康", "严海燕", "乔立新", "俞文杰", "范美玲")
TELL_OF_VIOLATIONS = """addEventListener('securitypolicyviolation', event =>
    console.error(`CSP: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`))"""
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules of WCAG that a theme can break: the others look at what stands there, which is the same in all themes."""
JUDGED = """async rules => {
    for (let calm = 0, round = 0; calm < 2 && round < 60; round++) {  // half faded in, nothing has the contrast it will have
        const fading = document.getAnimations().filter(one => one.playState === 'running' && one.effect.getComputedTiming().endTime < 1000)
        fading.forEach(one => one.finish())
        calm = fading.length ? 0 : calm + 1
        await new Promise(requestAnimationFrame)
    }
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'], selectors: false })
    return violations.map(each => [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 200))])
}"""
DRESSED = """async theme => {
    document.documentElement.dataset.theme = theme
    for (let round = 0, calm = 0; round < 12 && calm < 2; round++) {  // what inherits a colour begins to change when its parent has
        const changing = document.getAnimations().filter(one => one instanceof CSSTransition)
        changing.forEach(one => one.finish())
        calm = changing.length ? 0 : calm + 1
        await new Promise(requestAnimationFrame)
    }
}"""
_IGNORED = ("GPU stall", "GL Driver Message", "/api/access/me", "WebGL")


TOO_WIDE = """() => {
    const all = [document.documentElement, ...document.querySelectorAll('body *')]
    return all.filter(one => {
        if (!one.checkVisibility() || one.closest('.maplibregl-map, [inert], .clip, .only-read, .wide-on-purpose')) return false
        const flow = getComputedStyle(one).overflowX
        const scrolls = one === document.documentElement || flow === 'auto' || flow === 'scroll'
        return scrolls && !one.matches('input, textarea, select') && one.scrollWidth > one.clientWidth + 1
    }).map(one => `${one.outerHTML.slice(0, 160)} ${one.scrollWidth} > ${one.clientWidth}`)
}"""
CUT = """() => [...document.querySelectorAll('button, summary, th, label, [role=tab], [role=banner] a, header a, nav a')].filter(one => {
    if (!one.checkVisibility() || one.closest('.maplibregl-ctrl, [inert], .skip, .only-read')) return false
    const range = document.createRange()
    range.selectNodeContents(one)
    const words = range.getBoundingClientRect(), box = one.getBoundingClientRect()
    if (words.width === 0 || one.querySelector('.clip')) return false
    const shown = one.closest('.scroll, [data-scrolls]') ? Infinity : innerWidth
    return words.left < box.left - 2 || words.right > box.right + 2 || box.right > shown + 1 || box.left < -1
}).map(one => one.outerHTML.slice(0, 200))"""
WORDLESS = """() => {
    const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
        const words = walk.currentNode.data.trim()
        if (/^[a-z]\\w*(\\.\\w+)+$/.test(words) && walk.currentNode.parentElement.checkVisibility()) found.push(words)
    }
    return found
}"""
MOVING = """() => document.getAnimations().filter(one => one.playState === 'running' && one.effect.getComputedTiming().duration > 20)
    .map(one => `${one.animationName ?? one.transitionProperty} ${one.effect.target?.outerHTML.slice(0, 120)}`)"""
TAB_STOPS = """() => {
    const all = [...document.querySelectorAll(
        'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]')]
    const groups = new Set()
    const stops = all.filter(one => {
        if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0 || one.closest('[inert]')) return false
        if (one.type !== 'radio') return true
        const first = !groups.has(one.name)  // one of a group of radio buttons, the one that is chosen
        groups.add(one.name)
        return one.checked || (first && !document.querySelector(`input[type=radio][name="${one.name}"]:checked`))
    })
    document.querySelectorAll('[data-nth]').forEach(one => delete one.dataset.nth)
    for (const one of stops) one.dataset.nth = 'waits'
    if (!window.follows) addEventListener('focusin', event => { if (event.target.dataset?.nth) event.target.dataset.nth = 'reached' })
    window.follows = true
    document.activeElement?.blur()
    getSelection()?.removeAllRanges()
    return stops.length
}"""
NEVER_REACHED = """() => [...document.querySelectorAll('[data-nth=waits]')].filter(one => one.checkVisibility())
    .map(one => one.outerHTML.slice(0, 160))"""
UNSEEN = """async () => {
    const unseen = []
    for (const one of document.querySelectorAll('[data-nth=reached]')) {
        one.focus()
        await new Promise(done => setTimeout(done))  // what listens to the focus has answered; styles are worked out when asked for
        if (document.activeElement !== one) continue
        const round = [one, one.parentElement, one.closest('.el-input, .el-select__wrapper, .van-field, label')]
        const looks = round.filter(Boolean).map(each => getComputedStyle(each))
        if (!looks.some(look => (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1) || look.boxShadow !== 'none'))
            unseen.push(one.outerHTML.slice(0, 160))
    }
    return unseen
}"""


class RunningClock(SettableClock):
    """The machine's clock, where a town expects one of its own."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class RunningTown(OpenTown):
    """A town in a folder, whose clock will run. `more`: of its settings."""

    def __init__(self, folder: Path, more: Mapping[str, Any] | None = None, **town: Any) -> None:
        self.disk = SqliteDatabase(folder / "pingan.db")
        settings = {"data": str(folder), "port": 0} | dict(more or {})
        super().__init__(settings, database=self.disk, now=datetime.now(UTC), **town)

    def opens(self) -> None:
        """From here on time passes by itself."""
        self.clock = RunningClock(self.now)
        self.office = self.open_office()
        self.app = main.assemble(self.settings, self.office, self.furniture, self.metrics)


@cache
def our_town() -> tuple[Path, Ground]:
    """The map of our own town, and who is where in it."""
    return main.lay_town(SEED, ROOT / "var" / "demo" / "maps", lambda *_: None)


class Morning(RunningTown):
    """A town with streets under it and people in it."""

    def __init__(self, folder: Path) -> None:
        streets, self.ground = our_town()
        roads = main.open_roads(Settings(map=str(streets)))
        super().__init__(folder, {"map": str(streets), "station_name": "吴泾派出所"}, roads=roads)
        self.place = next(iter(self.roads.search("永北小区", 1)))
        self._settle(self.ground)
        self.others = self._people(random.Random(SEED))
        self.search = self._search()
        self.opens()

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
        mine = self.me = self.member(MINE, skills=["extinguisher"], kit=("extinguisher",), location_consent=None)
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


def around(centre: Point, dice: random.Random, least_m: int, most_m: int) -> Point:
    """Somewhere near, in any direction."""
    side = (1, -1)
    return offset(centre, dice.choice(side) * dice.randint(least_m, most_m) / 2, dice.choice(side) * dice.randint(least_m, most_m) / 2)


def pages_of(router: Path) -> tuple[str, ...]:
    """Every page a screen has, as its router names them."""
    return tuple(re.findall(r"path: '(/[a-z/:_-]*)'", router.read_text("utf-8")))


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
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(20)
        assert not thread.is_alive(), "the server does not end"


def chromium() -> str | None:
    """The browser, if this machine has one."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def a_browser(*switches: str) -> Iterator[Browser]:
    """Chromium, before screens that are built. `switches`: more of its own than all get."""
    build_screens()
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium(), args=[*SWITCHES, *switches])
        yield opened
        opened.close()


def until(look: Callable[[], Found | None]) -> Found:
    """What the server knows, once it knows it."""
    end = time.monotonic() + PATIENCE_MS / 1000
    while not (found := look()) and time.monotonic() < end:
        time.sleep(0.05)  # the server is a thread of its own
    assert found, "the server has not come to know it"
    return found


def _is_the_maps(url: str) -> bool:
    path = urlsplit(url).path
    return path.startswith("/map/") or "/maplibre-gl-worker" in path


class Screen:
    """One person's browser window."""

    def __init__(self, context: BrowserContext, house: str, pictures: Path) -> None:
        context.set_default_timeout(PATIENCE_MS)
        self.context, self.house, self.pictures = context, house, pictures
        self.complaints: list[str] = []
        self.heard: list[str] = []
        self._asked: dict[Request, None] = {}
        self.page: Page = context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(f"exception: {error}"))
        self.page.on("console", self._console)
        self.page.on("websocket", self._listen)
        self.page.add_init_script(TELL_OF_VIOLATIONS)
        context.on("request", self._begin)
        context.on("requestfinished", self._end)
        context.on("requestfailed", self._end)

    def _console(self, message: ConsoleMessage) -> None:
        where = f"{message.text} {message.location.get('url', '')}"
        if message.type in {"error", "warning"} and not any(word in where for word in _IGNORED):
            self.complaints.append(f"{message.type}: {where}")

    def _begin(self, request: Request) -> None:
        self._watch(request.url)
        self._asked[request] = None

    def _end(self, request: Request) -> None:
        self._asked.pop(request, None)

    def _watch(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != urlsplit(self.house).netloc:
            self.complaints.append(f"asks elsewhere: {url}")

    def _listen(self, socket: WebSocket) -> None:
        self._watch(socket.url)
        socket.on("framereceived", lambda frame: self.heard.append(frame if isinstance(frame, str) else frame.decode(errors="replace")))

    def opens(self, path: str) -> None:
        """Goes there."""
        self.page.goto(self.house + path)

    def presses(self, name: str, *, role: Any = "button") -> None:
        """A button by the words on it."""
        self.page.get_by_role(role, name=name).first.click()

    def writes(self, words: str) -> None:
        """Into the field that has the focus, once one has it: a dialog gives it a moment after it is seen."""
        expect(self.page.locator(":is(input, textarea):focus")).to_have_count(1)
        self.page.keyboard.type(words)

    def shows(self, *words: str) -> None:
        """Wait until the page says so."""
        for each in words:
            expect(self.page.get_by_text(each).filter(visible=True).first, each).to_be_visible(timeout=PATIENCE_MS)

    def picture(self, name: str) -> None:
        """What is on the screen, its map drawn whole, into the folder of pictures, if somebody has asked for them: each costs a second."""
        self.is_calm()
        expect(self.page.locator(".maplibregl-map:not([data-map=still])")).to_have_count(0, timeout=PATIENCE_MS)
        if "PINGAN_SCREENSHOTS" not in os.environ:
            return
        taken = Image.open(BytesIO(self.page.screenshot()))
        taken.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE).save(self.pictures / f"{name}.png", optimize=True)

    def is_calm(self) -> None:
        """Wait until every request is answered, and no new one comes at once.

        But for those of the map's worker and its own script: of one that was called off nobody is told, and the map says when it is drawn.
        """
        looks = 0
        for _ in range(PATIENCE_MS // _LOOK_MS):
            looks = 0 if any(not _is_the_maps(request.url) for request in self._asked) else looks + 1
            if looks == _CALM_LOOKS:
                return
            self.page.wait_for_timeout(_LOOK_MS)
        raise AssertionError(f"not answered: {[request.url for request in self._asked]}")

    def is_accessible(self, *, rules: Sequence[str] = WCAG) -> None:
        """Nothing to say about this page by the rules of WCAG 2.2 AA, however moderate."""
        if not self.page.evaluate("() => 'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        wrong = self.page.evaluate(JUDGED, rules)
        assert not wrong, f"{self.page.url}: {wrong}"

    def stands_in_both_themes(self) -> None:
        """Nothing to say by the rules of WCAG 2.2 AA, by day and by night."""
        for theme, rules in (("light", WCAG), ("dark", OF_COLOUR)):
            self.page.evaluate(DRESSED, theme)
            self.is_accessible(rules=rules)

    def is_whole(self, *, what: str = "") -> None:
        """Nothing to be scrolled sideways, and no word on a button, a tab or in the bars is cut off."""
        told = f"{what or self.page.url} {self.page.viewport_size}"
        assert (wide := self.page.evaluate(TOO_WIDE)) == [], f"{told} {wide}"
        assert self.page.evaluate(CUT) == [], told

    def is_worded(self, *, what: str = "") -> None:
        """Nowhere the key of a sentence instead of the sentence."""
        assert self.page.evaluate(WORDLESS) == [], what or self.page.url

    def is_at_rest(self) -> None:
        """Nothing moves by itself; for whoever has asked for less motion."""
        assert self.page.evaluate(MOVING) == [], self.page.url

    def is_reached_by_keyboard(self) -> None:
        """Tab comes to everything that can be pressed or filled in, leaves it again, and each time one sees where one is."""
        stops: int = self.page.evaluate(TAB_STOPS)
        for press in range(2 * stops + 20):  # a browser may stop at what scrolls, too
            self.page.keyboard.press("Tab")
            if press >= stops - 1 and press % 8 == 0 and not self.page.evaluate(NEVER_REACHED):
                break
        missed, unseen = self.page.evaluate(NEVER_REACHED), self.page.evaluate(UNSEEN)
        assert missed == [], f"{self.page.url}: Tab never comes to {missed}"
        assert unseen == [], f"{self.page.url}: nobody sees the focus on {unseen}"

    def is_sound(self) -> None:
        """Nothing broke, and nobody else was asked for anything."""
        assert not self.complaints, "\n".join(self.complaints)

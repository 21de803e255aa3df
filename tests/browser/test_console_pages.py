"""Every page of the console, whoever works there: readable by everybody, whole in a small window, and deaf to hostile words."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from pingan import main
from pingan.adapters.db import SqliteDatabase
from pingan.kernel.rights import Role
from tests.browser.scene import RunningClock, Screen, served
from tests.web import PASSWORD, OpenTown
from tests.world import at

HOSTILE = (
    "<script>window.hurt=1</script>",
    "<img src=x onerror=window.hurt=1>",
    "<svg/onload=window.hurt=1>",
    '"><img src=x onerror=window.hurt=1>',
    "' onmouseover='window.hurt=1",
    "</textarea><script>window.hurt=1</script>",
    "<iframe src=javascript:parent.hurt=1>",
    "<a href='javascript:window.hurt=1'>x</a>",
    "javascript:window.hurt=1",
    "{{7*7}}",
    "${window.hurt=1}",
    "{name} @:shell.title | %{n}",
    "\u202egnihton\u202c\u200f",
    "长" * 30,
    "W" * 30,
)
PAGES = {
    Role.CHIEF: (
        "/",
        "/incidents/{incident}",
        "/plan",
        "/new",
        "/incidents",
        "/members",
        "/members/{member}",
        "/houses",
        "/houses/{house}",
        "/aftercare",
        "/wall",
    ),
    Role.ADMIN: ("/houses", "/houses/{house}", "/accounts"),
    Role.AUDITOR: ("/audit",),
}
AA = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
HURT = """() => window.hurt !== undefined
    || document.querySelector('iframe, img[src="x"], [onerror], [onload], [onmouseover], a[href^="javascript:"]') !== null"""
DRESSED = """async theme => {
    document.documentElement.dataset.theme = theme
    for (let round = 0; round < 4; round++) {  // what inherits a colour begins to change when its parent has
        document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish())
        await new Promise(requestAnimationFrame)
    }
}"""
BEYOND_REACH = """() => [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(one => {
    if (!one.checkVisibility() || one.closest('.skip, .maplibregl-ctrl, [inert]')) return false
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const box = one.getBoundingClientRect()
    return box.width > 0 && (box.left < -1 || box.top < -1 || box.left > innerWidth - 8 || box.top > innerHeight - 8)
}).map(one => one.outerHTML.slice(0, 160))"""


class Gallery(OpenTown):
    """A station where every name, place and text is hostile, and a clock that runs."""

    def __init__(self, folder: Path) -> None:
        self.disk = SqliteDatabase(folder / "pingan.db")
        super().__init__({"data": str(folder), "port": 0}, database=self.disk, now=datetime.now(UTC))
        houses = [self.house(words, at=at(40 * east), items=["aed"]) for east, words in enumerate(HOSTILE)]
        for house, words in zip(houses, HOSTILE, strict=True):
            self.post(house, words)
        people = [self.member(words, at=at(30 * east)) for east, words in enumerate(HOSTILE)]
        calls = [self.incident("help", place=words, text=words, caller_name=words) for words in HOSTILE]
        self.ids_shown = {"incident": calls[0].id, "member": people[0].member, "house": houses[0].id}
        for role in PAGES:
            self.account(role.value, role)
        self.clock = RunningClock(self.now)
        self.office = self.open_office()
        self.app = main.assemble(self.settings, self.office, self.furniture, self.metrics)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Gallery, str]]:
    """The station and its address; the pages only look, so that one serves them all."""
    town = Gallery(tmp_path_factory.mktemp("gallery"))
    with served(town) as house:
        yield town, house
    town.disk.close()


@pytest.mark.parametrize("role", PAGES)
def test_every_page_is_accessible_whole_and_unhurt(browser: Browser, gallery: tuple[Gallery, str], pictures: Path, role: Role) -> None:
    town, house = gallery
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", reduced_motion="reduce")
    desk = Screen(context, house, pictures)
    enters(desk, town, role)
    for path in PAGES[role]:
        opens(desk, path.format(**town.ids_shown))
        stands_in_both_themes(desk.page, path)
        assert not desk.page.evaluate(HURT), path
        is_whole(desk.page, path)
    desk.is_sound()
    context.close()


def enters(desk: Screen, town: Gallery, role: Role) -> None:
    """Signs in at the door."""
    desk.opens("/console/")
    desk.page.get_by_label("账号").fill(role.value)
    desk.page.get_by_label("密码").fill(PASSWORD)
    desk.page.get_by_label("动态码").fill(town.totp())
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("banner")).to_be_visible()


def opens(desk: Screen, path: str) -> None:
    """By its address, and until nothing is read any more."""
    desk.opens(f"/console/#{path}")
    expect(desk.page.locator("h1, h2").first).to_be_visible()
    desk.page.wait_for_load_state("networkidle")
    expect(desk.page.locator("[aria-busy=true]")).to_have_count(0)


def stands_in_both_themes(page: Page, path: str) -> None:
    """Nothing to say by the rules of WCAG 2.2 AA."""
    for theme in ("dark", "light"):
        page.evaluate(DRESSED, theme)
        found = Axe().run(page, options=AA).response["violations"]
        assert [(each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found] == [], f"{path} {theme}"


def is_whole(page: Page, path: str) -> None:
    """No sideways scrolling in the smallest window of a desk; at twice the size everything to press can still be reached."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    page.set_viewport_size({"width": 683, "height": 384})
    assert page.evaluate(BEYOND_REACH) == [], path
    page.set_viewport_size({"width": 1366, "height": 768})

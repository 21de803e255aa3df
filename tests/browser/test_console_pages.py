"""Every page of the console, whoever works there: readable by everybody, whole at every size and in both languages, reached by keyboard,
at rest for whoever asks for it, and deaf to hostile words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from pingan.kernel.rights import Role
from tests.browser.desk import enters
from tests.browser.hostile import HURT, HostileTown
from tests.browser.scene import ROOT, Screen, pages_of, served

ROUTES = pages_of(ROOT / "web" / "console" / "router.ts")
OTHERS = {
    Role.ADMIN: (
        "/houses",
        "/houses/:id",
        "/accounts",
        "/teams",
        "/teams/:id",
        "/applications",
        "/applications/:id",
        "/invitations",
        "/proofs",
        "/sheets",
    ),
    Role.SUBDISTRICT: ("/houses", "/houses/:id", "/applications", "/applications/:id"),
    Role.AUDITOR: ("/audit",),
}
"""What those see who are not the chief: pages that he has not, or has with other things on them."""
PAGES = [(Role.CHIEF, path) for path in ROUTES if path not in {"/accounts", "/audit"}]
PAGES += [(role, path) for role, paths in OTHERS.items() for path in paths]
DESK = (1366, 768)
SIZES = (DESK, (1920, 1080), (3840, 2160))
"""From the smallest window of a desk to the largest wall."""
ZOOMED = {"width": 683, "height": 384, "deviceScaleFactor": 2, "mobile": False}
"""At 200 %: half as wide, two pixels for one."""
DRAWN = "async () => { for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame) }"
BEYOND_REACH = """() => [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(one => {
    if (!one.checkVisibility() || one.closest('.skip, .maplibregl-ctrl, [inert]')) return false
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const box = one.getBoundingClientRect()
    return box.width > 0 && (box.left < -1 || box.top < -1 || box.left > innerWidth - 8 || box.top > innerHeight - 8)
}).map(one => one.outerHTML.slice(0, 160))"""


class Gallery:
    """The station, its address, and a window for each of those who look at its pages."""

    def __init__(self, browser: Browser, town: HostileTown, house: str, pictures: Path) -> None:
        self.town = town
        self._browser, self._house, self._pictures = browser, house, pictures
        self._desks: dict[Role, Screen] = {}

    def desk(self, role: Role) -> Screen:
        """Of somebody who has signed in."""
        if role not in self._desks:
            width, height = DESK
            context = self._browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN", reduced_motion="reduce")
            desk = self._desks[role] = Screen(context, self._house, self._pictures)
            enters(desk, self.town, role.value)
        return self._desks[role]

    def leaves(self) -> None:
        """All windows are shut."""
        for desk in self._desks.values():
            desk.context.close()


@pytest.fixture(scope="module")
def gallery(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    """The pages only look, so that one station serves them all."""
    town = HostileTown(tmp_path_factory.mktemp("gallery"))
    town.opens()
    with served(town) as house:
        opened = Gallery(browser, town, house, tmp_path_factory.mktemp("pictures"))
        yield opened
        opened.leaves()
    town.disk.close()


@pytest.mark.parametrize(("role", "route"), PAGES, ids=[f"{role.value} {route}" for role, route in PAGES])
def test_a_page(gallery: Gallery, role: Role, route: str) -> None:
    desk = gallery.desk(role)
    desk.complaints.clear()
    opens(desk, gallery.town, route, role)
    speaks(desk, "zh-CN")
    desk.stands_in_both_themes()
    assert not desk.page.evaluate(HURT)
    desk.is_at_rest()
    is_whole_at_every_size(desk)
    desk.is_reached_by_keyboard()
    speaks(desk, "en")
    is_whole_at_every_size(desk)
    is_reached_when_zoomed(desk)
    desk.is_sound()


def speaks(desk: Screen, locale: str) -> None:
    """By the key for the other language, unless it is that of the screen."""
    said = desk.page.locator("html")
    if said.get_attribute("lang") != locale:
        desk.page.evaluate("document.activeElement?.blur()")
        desk.page.keyboard.press("l")
        expect(said).to_have_attribute("lang", locale)
        desk.page.evaluate(DRAWN)


def opens(desk: Screen, town: HostileTown, route: str, role: Role) -> None:
    """By its address, and until nothing is read any more."""
    noun = route.split("/")[1]
    shown = town.ids_shown.get(f"{role.value} {noun}", town.ids_shown.get(noun, ""))
    desk.opens(f"/console/#{route.replace(':id', shown)}")
    expect(desk.page.locator("main.wall")).to_have_count(int(noun == "wall"))  # the wall has no desk around it, and keys of its own
    expect(desk.page.locator("h1, h2").first).to_be_visible()
    desk.page.evaluate(DRAWN)
    expect(desk.page.locator("[aria-busy=true]")).to_have_count(0)


def is_whole_at_every_size(desk: Screen) -> None:
    for width, height in SIZES:
        desk.page.set_viewport_size({"width": width, "height": height})
        desk.page.evaluate(DRAWN)  # before that it stands in the new size as it was laid out for the old
        desk.is_whole()
    _sits_at(desk.page)


def is_reached_when_zoomed(desk: Screen) -> None:
    """Everything to press can still be reached."""
    glass = desk.context.new_cdp_session(desk.page)
    glass.send("Emulation.setDeviceMetricsOverride", ZOOMED)
    desk.page.evaluate(DRAWN)
    assert desk.page.evaluate(BEYOND_REACH) == []
    glass.detach()
    _sits_at(desk.page)


def _sits_at(page: Page) -> None:
    width, height = DESK
    page.set_viewport_size({"width": width, "height": height})

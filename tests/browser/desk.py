"""What a dispatcher does at the console, in the words of the pages."""

import re
from pathlib import Path

from playwright.sync_api import Browser, expect

from pingan.features.incidents.queries import IncidentRow
from tests.browser.scene import PATIENCE_MS, Morning, Screen
from tests.web import PASSWORD, OpenTown

KEY_MS = 25


def enters(desk: Screen, town: OpenTown, login: str) -> None:
    """Somebody signs in at the console's door."""
    desk.opens("/console/")
    shows_who(desk, town, login)
    expect(desk.page.get_by_role("banner")).to_be_visible()


def takes_a_seat(browser: Browser, house: str, pictures: Path, town: OpenTown, login: str) -> Screen:
    """A console of somebody's own, and he is in."""
    desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", reduced_motion="reduce"), house, pictures)
    enters(desk, town, login)
    return desk


def shows_who(desk: Screen, town: OpenTown, login: str) -> None:
    """With password and one-time code."""
    desk.page.get_by_label("账号").fill(login)
    desk.page.get_by_label("密码").fill(PASSWORD)
    desk.page.get_by_label("动态码").fill(town.totp())
    desk.page.keyboard.press("Enter")


def sign_in_at_the_console(desk: Screen, town: Morning) -> None:
    """The dispatcher, at a door and before a queue that everybody can read."""
    desk.opens("/console/")
    desk.shows("综合指挥室")
    desk.is_accessible()
    shows_who(desk, town, "chen")
    desk.shows("未选择警情", town.search.place)
    desk.is_accessible()


def says(desk: Screen, line: str, *, shows: str) -> None:
    """Type a line into the command bar, and wait until it says what Enter will do."""
    keys = desk.page.keyboard
    keys.press("/")
    expect(desk.page.get_by_role("dialog")).to_be_visible()
    keys.type(line, delay=KEY_MS)
    marked = desk.page.locator("[role=option][aria-selected=true]")
    expect(marked).to_contain_text(re.compile(shows))


def newest(town: Morning, category: str, place: str) -> IncidentRow | None:
    """The call as the server has it."""
    rows = town.board(town.dispatcher(), "incidents").values()
    return max((row for row in rows if row.category == category and row.place == place), key=lambda row: row.number, default=None)


def rung(desk: Screen, name: str, *statuses: str) -> None:
    """Wait until the ladder shows somebody in one of these states."""
    row = desk.page.get_by_role("tabpanel").get_by_role("listitem").filter(has_text=name).first
    expect(row).to_have_text(re.compile(rf"^[^一-龥]*(?:{'|'.join(statuses)})"), timeout=PATIENCE_MS)

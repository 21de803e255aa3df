"""The pictures of README and docs/screens.md: `python -m tests.browser.pictures FOLDER`, or `make screenshots`.

One morning in our own town, looked at by a dispatcher, the chief, a member with his phone, the tablet in a gate house and the wall.
"""

import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pingan.features.access import store as accounts
from pingan.features.desk import actions as desk
from pingan.features.dispatch import actions as dispatch
from pingan.features.duty import actions as duty
from pingan.kernel.geo import offset
from pingan.kernel.rights import Role
from pingan.platform.work import Actor, engine
from tests.browser.desk import enters, rung, sign_in_at_the_console
from tests.browser.keeping import a_patrol, a_roll_call, a_roster
from tests.browser.phone import goes_on_duty, phone_of_mine
from tests.browser.scene import MINE, Morning, Screen, a_browser, chromium, served
from tests.browser.tablet import LANDSCAPE, pairs

DESK: ViewportSize = {"width": 1366, "height": 768}
DRAWN_MS, COLOURS = 8_000, 256
STILL = "() => !document.querySelector('.maplibregl-map:not([data-map=still])')"
PAGES = (
    ("members", "/members", "在册"),
    ("houses", "/houses", "永北平安屋"),
    ("rulebook", "/rulebook", "火灾"),
    ("wall", "/wall", "火灾"),
    ("patrols", "/patrols", "晚间巡逻"),
)
"""Of the chief, and what is to be read on each."""


def take(browser: Browser, town: Morning, folder: Path) -> None:
    """All of them, into a folder."""
    town.account("chief", Role.CHIEF)
    sits_down(town)
    roster = a_roster(town)
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, folder, at=offset(town.place.at, 130, 60), keeps_shell=False)
        goes_on_duty(phone)
        picture(phone, "member-duty")
        room = Screen(browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce"), house, folder)
        sign_in_at_the_console(room, town)
        a_fire(room, phone, town)
        the_chief(browser, town, house, folder, roster)
        a_tablet(browser, town, house, folder)
        for screen in (room, phone):
            screen.context.close()


def picture(screen: Screen, name: str) -> None:
    """What is on the screen, in few colours, none of them lost. A map on which people walk is never still, so it is not waited for long."""
    screen.page.wait_for_load_state("networkidle")
    with suppress(PlaywrightTimeout):
        screen.page.wait_for_function(STILL, timeout=DRAWN_MS)
    taken = Image.open(BytesIO(screen.page.screenshot())).convert("RGB")
    taken.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(screen.pictures / f"{name}.png", optimize=True)


def sits_down(town: Morning) -> None:
    """Who works at the console holds the desk, so that no banner calls for somebody."""
    found = town.ask(engine("wujing"), accounts.find_login, "chen")
    assert found is not None
    town.do(Actor(account=found.id, role=found.role, station=found.station), desk.take_over, after="", reason="早班")


def a_fire(room: Screen, phone: Screen, town: Morning) -> None:
    """Offered, accepted, on the way; by night in Chinese, by day in English."""
    fire = town.incident("fire", at=town.place.at, place="永北小区", text="三号楼楼道电瓶车起火")
    town.do(town.dispatcher(), dispatch.call_out, fire.id)
    room.page.evaluate("id => { location.hash = `/incidents/${id}` }", fire.id)
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text("火灾")
    picture(phone, "member-offer")
    alarm.get_by_role("button", name="接单").click()
    phone.shows("一起去的人")
    asked = [who for who in town.others.values() if any(each.category == "fire" for each in town.phone(who))]
    for who, verbs in zip(asked, (("accept", "depart"), ("decline",)), strict=False):
        for verb in verbs:
            town.answers(who, verb)
    rung(room, MINE, "接单", "出发")
    # Of a canvas that is partly covered, Chromium without a graphics card draws the wrong part.
    phone.page.locator(".maplibregl-map").evaluate("map => map.scrollIntoView({ block: 'center' })")
    picture(phone, "member-task")
    picture(room, "console")
    room.page.evaluate("() => { localStorage.setItem('pingan.theme', 'light'); localStorage.setItem('pingan.locale', 'en') }")
    room.page.reload()
    room.shows("Incident queue", "Recall all")
    picture(room, "console-light-en")


def the_chief(browser: Browser, town: Morning, house: str, folder: Path, roster: str) -> None:
    """His pages, and the wall. The roll-call first: it waits for nobody."""
    a_patrol(town)
    chief = Screen(browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce"), house, folder)
    enters(chief, town, "chief")
    a_roll_call(town)
    for name, path, words in (("roll-call", "/roll-calls", "一切正常"), *PAGES, ("roster", f"/rosters/{roster}", "夜班")):
        chief.opens(f"/console/#{path}")
        chief.shows(words)
        chief.page.wait_for_timeout(1_000)
        picture(chief, name)
    chief.context.close()


def a_tablet(browser: Browser, town: Morning, house: str, folder: Path) -> None:
    """On the wall of a gate house, a guard on shift."""
    post = town.ground.posts[0]
    guard = town.guard("高秀英")
    town.office.do(guard, duty.go_on, post=post.id)
    tablet = Screen(browser.new_context(viewport=LANDSCAPE, locale="zh-CN", has_touch=True), house, folder)
    pairs(tablet, town, post)
    tablet.shows("高秀英")
    tablet.page.wait_for_timeout(1_000)
    picture(tablet, "post")
    tablet.context.close()


def main(folder: Path) -> None:
    """From nothing to a folder of pictures."""
    if chromium() is None:
        raise SystemExit("There is no Chromium on this machine.")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as data, a_browser() as browser:
        town = Morning(Path(data))
        take(browser, town, folder)
        town.disk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

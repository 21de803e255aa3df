"""What the phone promises whoever holds it at night: it rings on every page, forgets nothing without a network, and can be read."""

from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import Incident
from pingan.features.rulebook import public as rulebooks
from pingan.kernel.geo import offset
from pingan.platform.work import engine
from tests.browser.phone import goes_on_duty, is_kept, phone_of_mine, visits
from tests.browser.scene import MINE, PATIENCE_MS, Morning, Screen, served

PAGES = (
    "/", "/tasks", "/help", "/me", "/comfort", "/ring", "/map", "/qualifications", "/agreed", "/home-area", "/privacy", "/consent",
    "/looks", "/sos", "/requests", "/sessions", "/about", "/nowhere",
)  # fmt: skip
PLACE, TEXT = "永北小区", "三号楼楼道电瓶车起火"
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
NUMBERED = """() => {
  const all = [...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea')]
  const seen = all.filter(each => each.checkVisibility() && !(each.type === 'radio' && !each.checked))
  seen.forEach((each, n) => { each.dataset.nth = n })
  document.activeElement?.blur()
  return seen.length
}"""
SHORT_S = 6
HOLD_MS = 2_000


@pytest.fixture
def phone(browser: Browser, town: Morning, pictures: Path) -> Iterator[Screen]:
    """My telephone, near the place where it will burn."""
    with served(town) as house:
        mine = phone_of_mine(browser, town, house, pictures, at=offset(town.place.at, 130, 60))
        yield mine
        mine.context.close()


def fire(town: Morning) -> Incident:
    """It burns, and the nearest are asked."""
    made = town.incident("fire", at=town.place.at, place=PLACE, text=TEXT)
    town.do(town.dispatcher(), dispatch.call_out, made.id)
    return made


def in_a_hurry(town: Morning) -> None:
    """From now on who does not answer within seconds is not waited for."""
    text = (resources.files("pingan") / "data" / "rulebook.toml").read_text("utf-8").replace("window_s = 30", f"window_s = {SHORT_S}")
    rulebook = rulebooks.read_rulebook(text.replace('"expected-gain"\ntarget', '"nearest-3"\ntarget'))
    town.office.do(engine("wujing"), rulebooks.install, rulebook)


def dressed(phone: Screen, size: str, theme: str) -> None:
    """By the member's own hand."""
    visits(phone, "/comfort")
    for name, value in (("size", size), ("theme", theme)):
        phone.page.locator(f"input[name={name}][value={value}]").check()


def eventually(phone: Screen, is_so: Callable[[], bool]) -> None:
    """Something happens on the server."""
    for _ in range(PATIENCE_MS // 100):
        if is_so():
            return
        phone.page.wait_for_timeout(100)
    assert is_so()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_page_can_be_read_in_the_largest_letters(phone: Screen, theme: str) -> None:
    dressed(phone, "largest", theme)
    for page in PAGES:
        visits(phone, page)
        phone.page.wait_for_load_state("networkidle")
        wide = phone.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0, f"{page} is {wide} px too wide"
        found = Axe().run(phone.page, options=WCAG).response["violations"]
        assert not found, f"{page} {theme}: {[(each['id'], each['nodes'][0]['html'][:200]) for each in found]}"
    phone.is_sound()


def test_a_page_twice_as_large_still_fits(phone: Screen) -> None:
    phone.page.set_viewport_size({"width": 320, "height": 640})
    dressed(phone, "largest", "light")
    for page in PAGES:
        visits(phone, page)
        assert phone.page.evaluate("() => document.documentElement.scrollWidth") == 320, page


@pytest.mark.parametrize("page", ["/", "/help", "/me", "/comfort", "/ring", "/sos"])
def test_everything_is_reached_by_keyboard(phone: Screen, page: str) -> None:
    visits(phone, page)
    phone.page.wait_for_load_state("networkidle")
    to_reach = phone.page.evaluate(NUMBERED)
    reached = set()
    for _ in range(to_reach + 3):
        phone.page.keyboard.press("Tab")
        reached.add(phone.page.evaluate("() => document.activeElement?.dataset.nth"))
    assert {str(n) for n in range(to_reach)} <= reached


def test_the_alarm_rings_on_every_page_and_says_goodbye(phone: Screen, town: Morning) -> None:
    goes_on_duty(phone)
    visits(phone, "/looks")
    made = fire(town)
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text("火灾")
    expect(phone.page).to_have_title("有人需要帮助", timeout=PATIENCE_MS)
    phone.page.keyboard.press("Tab")
    expect(alarm.get_by_role("button", name="接单")).to_be_focused()  # what lies behind is out of reach
    alarm.get_by_role("button", name="去不了").click()
    expect(alarm).to_have_count(0)
    expect(phone.page).to_have_title("平安联盟", timeout=PATIENCE_MS)
    assert phone.page.url.endswith("/looks")
    eventually(phone, lambda: town.ladder(made)[MINE] == "declined")
    phone.is_sound()


def test_an_offer_accepted_without_a_network_is_taken_once_there_is_one(phone: Screen, town: Morning) -> None:
    goes_on_duty(phone)
    made = fire(town)
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text("火灾")
    phone.context.set_offline(offline=True)
    alarm.get_by_role("button", name="接单").click()
    phone.shows("接单还没有发出去")
    assert town.ladder(made)[MINE] in {"sent", "delivered", "seen"}
    phone.context.set_offline(offline=False)
    phone.shows(PLACE, TEXT)
    assert town.ladder(made)[MINE] == "accepted"


def test_a_yes_that_comes_too_late_is_told_so_kindly(phone: Screen, town: Morning) -> None:
    in_a_hurry(town)
    goes_on_duty(phone)
    made = fire(town)
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text("火灾")
    phone.context.set_offline(offline=True)
    alarm.get_by_role("button", name="接单").click()
    phone.page.wait_for_timeout(SHORT_S * 1_000)
    town.office.run_due()
    phone.context.set_offline(offline=False)
    phone.shows("接单到得晚了一点")
    assert town.ladder(made)[MINE] == "expired"
    phone.presses("知道了")
    expect(phone.page.get_by_role("alertdialog")).to_have_count(0)


def test_without_a_network_everything_can_still_be_read(phone: Screen) -> None:
    goes_on_duty(phone)
    visits(phone, "/looks")
    phone.shows("没有人在警情之外看过你的位置")
    visits(phone, "/map")
    phone.page.get_by_role("button", name="把地图存在手机上").click()
    phone.shows("地图已存在手机上")
    is_kept(phone)
    phone.context.set_offline(offline=True)
    phone.page.reload()
    phone.shows("地图已存在手机上")
    visits(phone, "/looks")
    phone.shows("没有人在警情之外看过你的位置")
    visits(phone, "/")
    phone.shows("你正在值守", "没有网络")
    visits(phone, "/map")
    phone.presses("从手机里删掉")
    phone.page.get_by_role("dialog").get_by_role("button", name="从手机里删掉").click()
    phone.shows("手机里还没有地图")


def test_an_sos_is_held_seen_and_taken_back(phone: Screen, town: Morning) -> None:
    visits(phone, "/sos")
    button = phone.page.locator("button.hold")
    hold(phone, HOLD_MS // 2)
    expect(button).to_contain_text("按住 2 秒求救")
    assert not town.board(town.dispatcher(), "incidents").keys() - {town.search.id}
    hold(phone, HOLD_MS + 400)
    phone.shows("指挥室收到了")
    (made,) = town.board(town.dispatcher(), "incidents").keys() - {town.search.id}
    town.do(town.dispatcher(), incidents.notice, made)
    phone.shows("有人看到了")
    phone.presses("不用了，取消求助")
    phone.page.get_by_role("dialog").get_by_role("button", name="取消求助").click()
    phone.shows("这次求救已经结束")
    phone.is_sound()


def hold(phone: Screen, ms: int) -> None:
    """A thumb on the red button."""
    phone.page.locator("button.hold").hover()
    phone.page.mouse.down()
    phone.page.wait_for_timeout(ms)
    phone.page.mouse.up()


def test_a_newer_page_is_offered_and_not_forced(browser: Browser, town: Morning, pictures: Path) -> None:
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=town.place.at, keeps_shell=False)
        expect(phone.page.get_by_text("有新版本")).to_have_count(0)
        newer = "<!doctype html><script src='/member/assets/newer.js'></script>"
        phone.context.route("**/member/", lambda route: route.fulfill(body=newer))
        phone.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
        phone.shows("有新版本")
        phone.context.unroute("**/member/")
        phone.presses("刷新")
        phone.shows("你已离岗")
        expect(phone.page.get_by_text("有新版本")).to_have_count(0)
        phone.context.close()

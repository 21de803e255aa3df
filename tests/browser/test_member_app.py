"""What the phone promises whoever holds it at night: it rings on every page, forgets nothing without a network, and can be read."""

from collections.abc import Iterator
from importlib import resources
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, WebSocketRoute, expect

from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import Incident
from pingan.features.rulebook import public as rulebooks
from pingan.kernel.geo import offset
from pingan.platform.work import engine
from tests.browser.phone import SMALL, goes_on_duty, is_kept, phone_of_mine, speaks, visits
from tests.browser.scene import MINE, PATIENCE_MS, Morning, Screen, served, until

PAGES = (
    "/", "/tasks", "/help", "/me", "/comfort", "/ring", "/map", "/qualifications", "/hours", "/agreed", "/home-area", "/privacy",
    "/consent", "/looks", "/sos", "/requests", "/sessions", "/about", "/messages", "/messages/none", "/quiet", "/ways", "/nowhere",
)  # fmt: skip
PLACE, TEXT = "永北小区", "三号楼楼道电瓶车起火"
SPOKEN = (("zh-CN", "火灾", "接单", "接单还没有发出去"), ("en", "Fire", "Accept", "Not accepted yet"))
SHORT_S = 6
HOLD_MS = 2_000


@pytest.fixture
def phone(browser: Browser, town: Morning, pictures: Path) -> Iterator[Screen]:
    """My telephone, near the place where it will burn."""
    with served(town) as house:
        mine = phone_of_mine(browser, town, house, pictures, at=offset(town.place.at, 130, 60))
        yield mine
        mine.context.close()


@pytest.fixture(scope="module")
def held(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A telephone whose pages are only looked at, so that one serves all who look."""
    made = Morning(tmp_path_factory.mktemp("held"))
    with served(made) as house:
        mine = phone_of_mine(browser, made, house, tmp_path_factory.mktemp("pictures"), at=offset(made.place.at, 130, 60))
        yield mine
        mine.context.close()
    made.disk.close()


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


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_page_can_be_read_in_the_largest_letters(held: Screen, theme: str) -> None:
    dressed(held, "largest", theme)
    for page in PAGES:
        visits(held, page)
        held.page.wait_for_load_state("networkidle")
        wide = held.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0, f"{page} is {wide} px too wide"
        held.is_accessible()
    held.is_sound()


def test_a_page_twice_as_large_still_fits(held: Screen) -> None:
    held.page.set_viewport_size({"width": 320, "height": 640})
    dressed(held, "largest", "light")
    for page in PAGES:
        visits(held, page)
        assert held.page.evaluate("() => document.documentElement.scrollWidth") == 320, page
    held.page.set_viewport_size(SMALL)


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
    until(lambda: town.ladder(made)[MINE] == "declined")
    phone.is_sound()


@pytest.mark.parametrize(("language", "kind", "accept", "unsure"), SPOKEN)
def test_an_offer_accepted_without_a_network_is_taken_once_there_is_one(
    phone: Screen, town: Morning, language: str, kind: str, accept: str, unsure: str
) -> None:
    goes_on_duty(phone)
    speaks(phone, language)
    made = fire(town)
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text(kind)
    until(lambda: town.ladder(made)[MINE] == "seen")
    phone.context.set_offline(offline=True)
    alarm.get_by_role("button", name=accept).click()
    phone.shows(unsure)
    assert town.ladder(made)[MINE] == "seen"
    phone.context.set_offline(offline=False)
    phone.shows(PLACE, TEXT)
    assert town.ladder(made)[MINE] == "accepted"


def test_what_was_told_as_the_socket_was_lost_is_told_again(phone: Screen, town: Morning) -> None:
    lost = list[str]()

    def between(mine: WebSocketRoute) -> None:
        house = mine.connect_to_server()

        def hear(said: str | bytes) -> None:
            if '"stamp"' in str(said) and len(lost) < len(("deliver", "see")):
                lost.append(str(said))
                mine.close()
            else:
                house.send(said)

        mine.on_message(hear)

    phone.page.route_web_socket("**/live*", between)
    goes_on_duty(phone)
    phone.page.reload()
    phone.shows("位置正常")
    made = fire(town)
    expect(phone.page.get_by_role("alertdialog")).to_be_visible()
    for _ in range(PATIENCE_MS // 50):
        phone.page.wait_for_timeout(50)  # what goes through us waits while we sleep
        if town.ladder(made)[MINE] == "seen":
            break
    assert town.ladder(made)[MINE] == "seen"
    assert len(lost) == len(("deliver", "see"))


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


def test_what_was_written_and_photographed_too_late_is_kept(phone: Screen, town: Morning) -> None:
    goes_on_duty(phone)
    made = fire(town)
    phone.page.get_by_role("alertdialog").get_by_role("button", name="接单").click()
    for step, status in (("我出发了", "accepted"), ("我到了", "en_route"), ("开始处置", "arrived"), ("完成", "working")):
        until(lambda status=status: town.ladder(made)[MINE] == status)  # type: ignore[misc]
        phone.page.get_by_role("button", name=step, exact=True).click()
    phone.page.get_by_label("处置情况").fill("火已扑灭")
    phone.page.locator("input[type=file]").set_input_files({"name": "x.png", "mimeType": "image/png", "buffer": a_photo()})
    expect(phone.page.get_by_alt_text("第 1 张照片")).to_be_visible()
    phone.context.set_offline(offline=True)
    phone.presses("完成并提交")
    phone.page.wait_for_timeout(300)
    town.answers(town.me, "finish")  # on another telephone of his
    phone.context.route("**/photos", lambda route: route.fulfill(status=409, json={"code": "enough_photos", "facts": {"limit": 6}}))
    phone.context.set_offline(offline=False)
    phone.page.wait_for_timeout(1_500)
    visits(phone, "/tasks")
    phone.shows("处置情况没有交上去", "火已扑灭")
    expect(phone.page.get_by_label("保存第 1 张照片")).to_be_visible()
    phone.page.reload()
    phone.shows("处置情况没有交上去", "火已扑灭")
    expect(phone.page.get_by_label("保存第 1 张照片").locator("img")).to_have_js_property("naturalWidth", 64)
    phone.is_accessible()
    phone.picture("member-returned-zh")


def a_photo() -> bytes:
    """Smoke, as far as anybody can tell."""
    out = BytesIO()
    Image.new("RGB", (64, 64), "#7a8290").save(out, "PNG")
    return out.getvalue()


def test_without_a_network_everything_can_still_be_read(phone: Screen) -> None:
    goes_on_duty(phone)
    visits(phone, "/looks")
    phone.shows("没有人看过你的资料")
    visits(phone, "/map")
    phone.page.get_by_role("button", name="把地图存在手机上").click()
    phone.shows("地图已存在手机上")
    is_kept(phone)
    phone.context.set_offline(offline=True)
    phone.page.reload()
    phone.shows("地图已存在手机上")
    visits(phone, "/looks")
    phone.shows("没有人看过你的资料")
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

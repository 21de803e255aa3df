"""A watch alert with a photograph: one writes, a second agrees to the photograph, a third approves, a guard looks, and it is gone."""

from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, expect

from pingan.entry.demo.pictures import van
from pingan.features.alerts import actions as alerts
from pingan.features.alerts.model import AlertKind, Audience
from pingan.features.members.model import Force
from pingan.kernel.rights import Role
from tests.browser.desk import enters
from tests.browser.phone import phone_of
from tests.browser.scene import Morning, Screen, served

DESK: ViewportSize = {"width": 1366, "height": 768}
GUARD, NUMBER = "高秀英", "13800000001"
WORDS = "白色面包车，停在西门外"


def test_three_agree_one_looks_and_once_recalled_nobody_does(browser: Browser, town: Morning, pictures: Path) -> None:
    post = town.ground.posts[0]
    guard = town.member(GUARD, post=post, force=Force.GUARD)
    qian = town.actor(Role.OFFICER, account=town.account("qian", Role.OFFICER).id)
    for chief in ("lu", "shen"):
        town.account(chief, Role.CHIEF)
    town.office.do(qian, alerts.draft, AlertKind.VEHICLE, WORDS, Audience(houses=(post.house,)), 24)
    with served(town) as house:
        officer, second, third = (sits(browser, town, house, pictures, login) for login in ("qian", "shen", "lu"))
        phone = phone_of(browser, town, house, pictures, who=guard, name=GUARD, number=NUMBER)
        adds_photo(officer)
        goes(third, "/alerts")
        third.shows("照片待复核")
        agrees(second)
        third.shows("附照片")
        third.presses("批准")
        third.page.get_by_role("dialog").get_by_role("button", name="批准").click()
        third.shows("已批准")
        looks(phone)
        third.presses("撤回")
        third.page.get_by_label("理由").fill("车已经找到")
        third.page.get_by_role("dialog").get_by_role("button", name="撤回").click()
        phone.shows("这份协查已经结束")
        expect(phone.page.get_by_role("img", name="协查照片")).to_have_count(0)
        expect(phone.page.get_by_text(WORDS)).to_have_count(0)
        for screen in (second, third, phone):  # the officer was told 409: a second person is asked
            screen.is_sound()
        for screen in (officer, second, third, phone):
            screen.context.close()


def sits(browser: Browser, town: Morning, house: str, pictures: Path, login: str) -> Screen:
    """At a console of one's own."""
    desk = Screen(browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce"), house, pictures)
    enters(desk, town, login)
    return desk


def goes(desk: Screen, page: str) -> None:
    desk.page.evaluate("page => { location.hash = page }", page)


def adds_photo(desk: Screen) -> None:
    goes(desk, "/alerts")
    desk.presses("附照片")
    dialog = desk.page.get_by_role("dialog")
    dialog.locator("input[type=file]").set_input_files({"name": "x.jpg", "mimeType": "image/jpeg", "buffer": van()})
    dialog.get_by_label("案号").fill("沪公（徐）立字〔2026〕1234号")
    dialog.get_by_label("理由").fill("车库连续三起，监控里的面包车")
    desk.is_accessible()
    desk.is_whole()
    dialog.get_by_role("button", name="提交，等另一位复核").click()
    desk.shows("照片待复核")


def agrees(desk: Screen) -> None:
    """Where all that takes two waits."""
    goes(desk, "/approvals")
    desk.shows("在协查里附一张照片")
    desk.presses("同意")
    desk.page.get_by_role("dialog").get_by_role("button", name="同意").click()
    desk.shows("没有等复核的事")


def looks(phone: Screen) -> None:
    """On shift, with his name all over it."""
    phone.page.get_by_role("link", name="协查：留意一辆车").click()
    phone.shows(WORDS, "照片上印着您的名字和时间")
    seen = phone.page.get_by_role("img", name="协查照片")
    expect(seen).to_be_visible()
    assert seen.evaluate("async one => { await one.decode(); return one.naturalWidth }") > 1
    expect(phone.page.locator(".marks")).to_contain_text(GUARD)
    phone.is_whole()
    phone.picture("alert-photo-phone")

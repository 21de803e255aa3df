"""An order from the library, written at the console, read and done on a phone without a network, looked at and closed."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from pingan.kernel.geo import offset
from pingan.kernel.rights import Role
from tests.browser.desk import enters
from tests.browser.phone import phone_of_mine, visits
from tests.browser.scene import Morning, Screen, served


def test_an_order_goes_out_and_comes_back_with_proof(browser: Browser, tmp_path: Path, pictures: Path) -> None:
    town = Morning(tmp_path)
    town.account("chief", Role.CHIEF)
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=offset(town.place.at, 130, 60))
        context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", reduced_motion="reduce")
        desk = Screen(context, house, pictures)
        enters(desk, town, "chief")
        writes(desk)
        does(phone)
        closes(desk)
        visits(phone, "/tasks")
        phone.page.get_by_role("link", name="去看看这个角落").click()
        phone.shows("谢谢大家")
        for screen in (desk, phone):
            screen.context.close()
            screen.is_sound()
    town.disk.close()


def writes(desk: Screen) -> None:
    """Everybody first, then those on duty only, then within a ground that is drawn on the map."""
    page = desk.page
    page.evaluate("() => { location.hash = '/tasks' }")
    desk.shows("还没有任务单")
    desk.picture("tasks-none")
    desk.presses("写任务单")
    desk.shows("共 17 人")
    page.get_by_label("模板").select_option(label="去看看这个角落")
    expect(page.get_by_label("标题")).to_have_value("去看看这个角落")
    page.get_by_label("志愿者").check()
    desk.shows("共 11 人")
    ground = page.get_by_role("region", name="画范围的地图")
    ground.locator("canvas").wait_for()
    expect(page.locator(".maplibregl-map:not([data-map=still])")).to_have_count(0)
    for at in ((120, 120), (500, 120), (500, 500)):
        ground.click(position={"x": at[0], "y": at[1]})
    desk.shows("3 个角")
    expect(page.get_by_text("另有", exact=False)).to_be_visible()
    desk.picture("tasks-drawn")
    desk.presses("清除范围")
    desk.shows("共 11 人")
    desk.is_accessible()
    desk.picture("tasks-form")
    page.get_by_role("button", name="发给 11 人").click()
    expect(page.get_by_role("heading", name="去看看这个角落")).to_be_visible()
    desk.shows("未答复 11")


def does(phone: Screen) -> None:
    """The network is gone when he presses; it goes out when it is back."""
    visits(phone, "/tasks")
    phone.picture("tasks-phone-list")
    phone.page.get_by_role("link", name="去看看这个角落").click()
    phone.shows("还有 2 个名额")
    phone.picture("tasks-phone-new")
    phone.presses("我参加")
    phone.shows("你参加了")
    phone.presses("已完成")
    phone.shows("请先附照片")
    phone.page.context.set_offline(True)
    phone.page.get_by_label("写两句").fill("路灯坏了一盏，已告诉物业")
    phone.presses("已完成")
    phone.shows("没有网络，已记下")
    phone.picture("tasks-phone-offline")
    phone.page.context.set_offline(False)
    phone.shows("已交，等指挥室看")
    phone.page.get_by_label("写一句").fill("灯杆编号要写吗？")
    phone.presses("发送")
    phone.shows("灯杆编号要写吗？")
    phone.is_accessible()
    phone.picture("tasks-phone-done")


def closes(desk: Screen) -> None:
    page = desk.page
    desk.shows("路灯坏了一盏，已告诉物业")
    desk.picture("tasks-detail")
    talk = page.get_by_role("region", name="留言")
    expect(talk.get_by_role("listitem")).to_contain_text("灯杆编号要写吗？")
    talk.get_by_role("button", name="回复").click()
    page.get_by_role("textbox", name="对 喻明 说").fill("写上更好")
    talk.get_by_role("button", name="发送").click()
    expect(talk.get_by_role("listitem").first).to_contain_text("写上更好")
    page.get_by_role("row", name="喻明").get_by_role("button", name="核实").click()
    expect(page.get_by_role("row", name="喻明")).to_contain_text("已核")
    desk.is_accessible()
    page.get_by_role("button", name="结束", exact=True).click()
    page.get_by_label("小结").fill("路灯已修好，谢谢大家")
    page.get_by_role("dialog").get_by_role("button", name="结束").click()
    desk.shows("路灯已修好，谢谢大家")
    desk.presses("‹ 任务单")
    desk.shows("已结束")
    desk.picture("tasks-list")

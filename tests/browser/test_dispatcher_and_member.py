"""A fire, from the telephone call to the outcome: a dispatcher at the console, a member on the phone, in real browsers."""

import random
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from pingan.kernel.geo import Point, offset
from tests.browser.desk import rung, sign_in_at_the_console
from tests.browser.phone import SMALL, place, proves_number
from tests.browser.scene import MINE, PATIENCE_MS, Morning, Screen, served

TEXT = "三号楼楼道电瓶车起火"
PLACE = "永北小区"


def test_a_fire_from_call_to_outcome(browser: Browser, town: Morning, pictures: Path) -> None:
    scene = town.place.at
    home = offset(scene, 130, 60)
    with served(town) as house:
        desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN"), house, pictures)
        phone = Screen(
            browser.new_context(
                viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True, device_scale_factor=2,
                geolocation=place(home), permissions=["geolocation"],
            ),
            house, pictures,
        )  # fmt: skip
        sign_in_at_the_console(desk, town)
        sign_in_on_the_phone(phone, town)
        go_on_duty(phone)
        type_the_fire(desk)
        others_answer(town)
        the_offer(phone)
        on_the_way(phone, desk)
        walk(phone, home, scene)
        at_work(phone, desk)
        close(desk)
        desk.is_sound()
        phone.is_sound()
        for screen in (phone, desk):
            screen.context.close()


def sign_in_on_the_phone(phone: Screen, town: Morning) -> None:
    phone.opens("/member/")
    phone.presses("English")
    phone.shows("Send me a code")
    phone.is_accessible()
    phone.picture("member-sign-in-en")
    phone.presses("中文")
    proves_number(phone, town)
    phone.shows("你已离岗")
    phone.is_accessible()
    phone.picture("member-home-zh")


def go_on_duty(phone: Screen) -> None:
    phone.presses("开始值守")
    phone.shows("位置使用同意")
    phone.is_accessible()
    phone.picture("member-consent-zh")
    phone.presses("同意，开始值守")
    phone.shows("你正在值守", "位置正常")
    phone.is_accessible()
    phone.presses("我的", role="tab")
    phone.presses("English")
    phone.presses("Duty", role="tab")
    phone.shows("You are on duty")
    phone.is_accessible()
    phone.picture("member-duty-en")
    phone.presses("Me", role="tab")
    phone.presses("中文")
    phone.presses("值守", role="tab")
    phone.shows("你正在值守")


def type_the_fire(desk: Screen) -> None:
    """With the keyboard alone."""
    keys = desk.page.keyboard
    keys.press("n")
    desk.shows("保存警情")
    keys.type("火灾", delay=20)
    expect(desk.page.get_by_role("option", name="火灾").first).to_be_visible()
    keys.press("Enter")
    desk.page.get_by_label("地点").first.focus()
    keys.type(PLACE, delay=20)
    expect(desk.page.get_by_role("option", name=PLACE).first).to_be_visible()
    keys.press("Enter")
    desk.page.get_by_label("警情内容").focus()
    keys.type(TEXT)
    desk.shows("可派")
    desk.is_accessible()
    desk.picture("console-new-zh")
    keys.press("Control+Enter")
    pane = desk.page.get_by_role("tabpanel")
    expect(pane.get_by_text(MINE).first).to_be_visible()
    desk.is_accessible()
    desk.picture("console-shortlist-zh")
    keys.press("l")
    desk.shows("Dispatch as proposed")
    desk.is_accessible()
    desk.picture("console-shortlist-en")
    keys.press("l")
    desk.shows("按推荐派发")
    keys.press("d")
    rung(desk, MINE, "已发", "已达", "已读")


def others_answer(town: Morning) -> None:
    """Who else was asked for the fire, on telephones without a browser."""
    asked = [who for who in town.others.values() if any(each.category == "fire" for each in town.phone(who))]
    for who, verbs in zip(asked, (("accept", "depart"), ("decline",)), strict=False):
        for verb in verbs:
            town.answers(who, verb)


def the_offer(phone: Screen) -> None:
    alarm = phone.page.get_by_role("alertdialog")
    expect(alarm).to_contain_text("火灾")
    expect(alarm).to_contain_text("接单后才看得到地址")
    assert PLACE not in phone.page.content()
    assert not [frame for frame in phone.heard if TEXT in frame or "起火" in frame], "the phone was told too much"
    phone.is_accessible()
    phone.picture("member-offer")
    alarm.get_by_role("button", name="接单").click()
    phone.shows(PLACE, TEXT)


def on_the_way(phone: Screen, desk: Screen) -> None:
    phone.is_accessible()
    # The whole map above the buttons: of a canvas that is partly covered, Chromium without a graphics card draws the wrong part.
    phone.page.locator(".maplibregl-map").evaluate("map => map.scrollIntoView({ block: 'center' })")
    phone.picture("member-task")
    phone.presses("我出发了")
    rung(desk, MINE, "出发")
    desk.picture("console")
    desk.is_accessible()
    desk.page.keyboard.press("l")
    desk.shows("On duty", "on the way")
    desk.picture("console-ladder-en")
    desk.page.keyboard.press("l")


def walk(phone: Screen, home: Point, scene: Point) -> None:
    """A few steps, then he stands there until the server has noticed."""
    for part in (0.3, 0.6, 0.9, 0.97):
        north, east = home.latitude + (scene.latitude - home.latitude) * part, home.longitude + (scene.longitude - home.longitude) * part
        phone.context.set_geolocation({"latitude": north, "longitude": east, "accuracy": 8})
        phone.page.wait_for_timeout(1_200)
    dice = random.Random(1)
    end = time.monotonic() + PATIENCE_MS / 1000
    work = phone.page.get_by_role("button", name="开始处置")
    while not (work.is_visible() and not phone.page.get_by_role("button", name="我到了").is_visible()) and time.monotonic() < end:
        phone.context.set_geolocation(place(offset(scene, dice.uniform(-5, 5), dice.uniform(-5, 5))))
        phone.page.wait_for_timeout(1_500)
    expect(work).to_be_visible()


def at_work(phone: Screen, desk: Screen) -> None:
    rung(desk, MINE, "到场")
    phone.presses("开始处置")
    rung(desk, MINE, "处置")
    phone.presses("完成")
    phone.page.get_by_label("处置情况").fill("已用灭火器扑灭，楼道无人受伤。")
    phone.picture("member-report-zh")
    phone.presses("完成并提交")
    phone.shows("辛苦了，谢谢你")
    phone.is_accessible()
    phone.picture("member-done-zh")
    rung(desk, MINE, "完成")
    desk.shows("已用灭火器扑灭")


def close(desk: Screen) -> None:
    desk.page.keyboard.press("c")
    dialog = desk.page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    dialog.get_by_role("textbox").fill("火已扑灭，无人受伤。")
    desk.is_accessible()
    desk.page.keyboard.press("Enter")
    desk.shows("结果")
    expect(dialog).to_be_hidden()
    desk.page.keyboard.press("3")
    desk.shows("办结", "火已扑灭，无人受伤。")
    desk.is_accessible()
    desk.picture("console-closed-zh")

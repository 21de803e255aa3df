"""A clue with a photograph: covered by the house, by its reporter's finger before it goes, and by the officer who is on it."""

import io
from base64 import b64decode
from pathlib import Path

from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Locator, ViewportSize, expect

from pingan.entry.demo.pictures import garage
from pingan.kernel.rights import Role
from pingan.kernel.spots import Spot
from tests.browser.desk import enters
from tests.browser.phone import phone_of_mine, visits
from tests.browser.scene import Morning, Screen, served

DESK: ViewportSize = {"width": 1366, "height": 768}
WINDOWS, COAT, WALL = Spot(0.12, 0.45, 0.42, 0.16), Spot(0.67, 0.66, 0.16, 0.3), Spot(0.1, 0.05, 0.4, 0.2)
PIXELS = """async one => {
    await one.decode()
    const sheet = Object.assign(document.createElement('canvas'), { width: one.naturalWidth, height: one.naturalHeight })
    sheet.getContext('2d').drawImage(one, 0, 0)
    return sheet.toDataURL('image/png').split(',')[1]
}"""


def test_what_the_reporter_covers_nobody_sees_and_the_officer_covers_more(browser: Browser, town: Morning, pictures: Path) -> None:
    town.account("wang", Role.OFFICER)
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=town.place.at)
        reports(phone)
        desk = Screen(browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce"), house, pictures)
        enters(desk, town, "wang")
        desk.page.evaluate("() => { location.hash = '/clues' }")
        desk.page.get_by_role("row").filter(has_text="偷窃").first.click()
        shown = desk.page.get_by_role("img", name="线索照片 1")
        assert is_covered(shown, WINDOWS)
        assert not is_covered(shown, COAT)
        assert not is_covered(shown, WALL)
        covers_more(desk)
        desk.shows("已盖住")
        assert is_covered(shown, COAT)
        assert is_covered(shown, WINDOWS)
        assert not is_covered(shown, WALL)
        desk.is_accessible()
        desk.is_whole()
        for screen in (phone, desk):
            screen.is_sound()
            screen.context.close()


def reports(phone: Screen) -> None:
    """Danger first, then what and where, then the photograph, which he sees as others will."""
    page = phone.page
    visits(phone, "/clue")
    phone.presses("没有")
    page.get_by_label("偷窃").check()
    phone.presses("就在我这里")
    phone.shows("地点已记下")
    page.locator("input[type=file]").set_input_files({"name": "x.jpg", "mimeType": "image/jpeg", "buffer": garage()})
    phone.shows("办线索的人看到的就是这样")
    board = page.get_by_role("application", name="照片")
    with_a_finger(phone, board, WINDOWS)
    expect(board.locator(".spot")).to_have_count(1)
    phone.is_accessible()
    phone.is_whole()
    phone.picture("clue-photo-phone")
    phone.presses("提交")
    phone.shows("已收到")
    expect(page.get_by_text("正在发照片")).to_have_count(0)
    expect(page.get_by_role("alert")).to_have_count(0)


def with_a_finger(phone: Screen, board: Locator, spot: Spot) -> None:
    """From corner to corner."""
    board.evaluate("one => one.scrollIntoView({ block: 'center' })")
    finger = phone.context.new_cdp_session(phone.page)
    for kind, part in (("touchStart", 0.0), ("touchMove", 0.5), ("touchMove", 1.0)):
        x, y = dot(board, spot, part)
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    finger.detach()


def covers_more(desk: Screen) -> None:
    """Only who is on it may; with the mouse."""
    page = desk.page
    desk.presses("我来处理")
    desk.presses("再盖一些")
    board, mouse = page.get_by_role("dialog").get_by_role("application", name="照片"), page.mouse
    expect(board.get_by_role("img")).to_have_js_property("complete", value=True)
    mouse.move(*dot(board, COAT, 0))
    mouse.down()
    mouse.move(*dot(board, COAT, 0.5))
    mouse.move(*dot(board, COAT, 1))
    mouse.up()
    desk.picture("clue-photo-cover")
    page.get_by_role("dialog").get_by_role("button", name="盖住", exact=True).click()


def dot(board: Locator, spot: Spot, part: float) -> tuple[float, float]:
    """On the way from one corner of the spot to the other."""
    box = board.bounding_box()
    assert box is not None
    return box["x"] + (spot.left + part * spot.width) * box["width"], box["y"] + (spot.top + part * spot.height) * box["height"]


def is_covered(shown: Locator, spot: Spot) -> bool:
    """Whether this part is another than it was taken."""
    taken = Image.open(io.BytesIO(garage())).convert("RGB")
    seen = Image.open(io.BytesIO(b64decode(shown.evaluate(PIXELS)))).convert("RGB").resize(taken.size)
    wide, high = taken.size
    inside = (spot.left * wide, spot.top * high, (spot.left + spot.width) * wide, (spot.top + spot.height) * high)
    return bool(ImageStat.Stat(ImageChops.difference(taken.crop(inside), seen.crop(inside)).convert("L")).mean[0] > 8)

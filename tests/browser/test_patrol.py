"""A patrol on a telephone: claimed, a partner brought along, a point by a typed code, one left out; and the room sees it."""

from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Browser

from pingan.features.patrols import actions as patrols
from pingan.features.patrols import queries
from pingan.features.patrols.model import MustPoint, PointKind
from pingan.features.patrols.rules import codes
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.patrols.store import ground
from pingan.kernel.geo import offset
from pingan.platform.work import engine
from tests.browser.desk import sign_in_at_the_console
from tests.browser.phone import goes_on_duty, phone_of_mine, visits
from tests.browser.scene import Morning, Screen, served


def laid(town: Morning) -> list[MustPoint]:
    """Four points round the compound, and an order for the next two hours that stands open."""
    post = town.ground.posts[2]
    where = [("车棚", offset(town.place.at, 120, 60), ""), ("永北北门", post.at, post.id), ("地道", offset(town.place.at, -250, 200), "")]
    points = [
        town.do(
            town.chief(), patrols.add_point, PointFacts(post=at_post, kind=PointKind.HOT_SPOT if name == "地道" else None), name=name, at=at
        )
        for name, at, at_post in where
    ]
    starts = town.now
    order = Order(
        name="晚间巡逻", points=tuple(point.id for point in points), starts=starts, ends=starts + timedelta(hours=2), claimable=True
    )
    town.do(town.dispatcher(), patrols.plan, order)
    return points


def label(town: Morning, point: MustPoint) -> str:
    return codes.label(town.office.do(engine("wujing"), ground.secret), point)


def test_a_patrol_on_the_phone(browser: Browser, town: Morning, pictures: Path) -> None:
    points = laid(town)
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=points[0].at, keeps_shell=False)
        goes_on_duty(phone)
        visits(phone, "/patrols")
        phone.shows("可以认领", "晚间巡逻")
        phone.is_accessible()
        phone.presses("认领")
        phone.shows("至少 2 人到齐才能出发")
        phone.presses("组队码")
        phone.shows("让同伴扫这个码加入")
        phone.is_accessible()
        mate = next(iter(town.others.values()))
        code = phone.page.locator(".digits").inner_text().replace(" ", "")
        town.office.do(mate, patrols.join, code)
        phone.page.keyboard.press("Escape")
        phone.page.reload()
        phone.presses("开始巡逻")
        phone.shows("巡逻中", "下一个点")
        phone.is_accessible()
        phone.picture("member-patrol")
        _types(phone, "00000000")
        phone.shows("认不出这个码")
        _types(phone, label(town, points[0]))
        phone.shows("已打卡：车棚")
        phone.page.get_by_role("button", name="跳过 地道").click()
        phone.shows("为什么跳过“地道”？")
        phone.page.get_by_role("button", name="跳过", exact=True).click()
        phone.shows("已跳过")
        phone.complaints = [each for each in phone.complaints if "422" not in each and "Service Worker" not in each]  # the code of zeros
        phone.is_sound()
        states = {visit.name: visit.status.value for visit in town.office.ask(town.dispatcher(), queries.history, 1, 5).rows[0].visits}
        assert states["车棚"] == "done"
        assert states["地道"] == "skipped"
        _seen_by_the_room(browser, town, house, pictures)


def _types(phone: Screen, code: str) -> None:
    phone.presses("扫码打卡")
    phone.page.locator(".typed input").fill(code)
    phone.page.locator(".typed button").click()


def _seen_by_the_room(browser: Browser, town: Morning, house: str, pictures: Path) -> None:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN")
    desk = Screen(context, house, pictures)
    sign_in_at_the_console(desk, town)
    desk.page.evaluate("location.hash = '#/patrols'")
    desk.shows("晚间巡逻", "只记录点位和时间")
    desk.picture("console-patrols")
    desk.is_accessible()
    desk.is_sound()
    context.close()

"""Two dispatchers in two browsers: the desk changes hands, and each knows what the other has open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pingan.kernel.rights import Role
from tests.browser.desk import takes_a_seat
from tests.browser.scene import RunningTown, Screen, served
from tests.world import at

PLACE = "永北小区三号楼"


class Room(RunningTown):
    """A command room without a map, with two dispatchers and two calls."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for name in ("lu", "shen"):
            self.account(name, Role.DISPATCHER)
        self.calls = [self.incident("help", place=PLACE, at=at(30)), self.incident("fire", place="龙吴路5511号", at=at(900))]
        self.opens()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """An evening in the command room."""
    made = Room(tmp_path)
    yield made
    made.disk.close()


def test_the_desk_changes_hands(browser: Browser, room: Room, pictures: Path) -> None:
    with served(room) as house:
        lu, shen = (takes_a_seat(browser, house, pictures, room, name) for name in ("lu", "shen"))
        sits_down_at_an_empty_desk(lu, shen)
        hands_over(lu)
        relieves_and_leaves_one_unread(shen, lu)
        who_else_has_it_open(lu, shen)
        leaves(shen, lu)
        takes_it_with_a_reason(lu, shen)
        the_record(lu)
        for desk in (lu, shen):
            desk.is_sound()
            desk.context.close()


def sits_down_at_an_empty_desk(lu: Screen, shen: Screen) -> None:
    for desk in (lu, shen):
        desk.shows("指挥席没有人")
    lu.page.keyboard.press("D")
    lu.shows("还没有人坐过指挥席", PLACE)
    lu.is_accessible()
    for one in lu.page.get_by_role("checkbox").all():
        one.check()
    lu.page.get_by_role("main").get_by_role("button", name="坐上指挥席").click()
    lu.shows("席是您的")
    expect(shen.page.get_by_role("link", name="指挥席：Lu")).to_be_visible()
    expect(shen.page.get_by_text("指挥席没有人")).to_have_count(0)


def hands_over(lu: Screen) -> None:
    lu.page.get_by_label("要留意什么").fill("三号楼电梯在修")
    lu.page.get_by_label("谁负责").fill("物业老张")
    lu.page.keyboard.press("Enter")
    lu.shows("三号楼电梯在修")
    lu.page.get_by_label("交班说明").fill("火还没人去，先盯火。")
    lu.is_accessible()
    lu.picture("desk-hand-over-zh")
    lu.presses("交班")
    lu.shows("您的交班还没有人接", "收回交班")


def relieves_and_leaves_one_unread(shen: Screen, lu: Screen) -> None:
    shen.shows("Lu 正在交班")
    shen.page.get_by_role("banner").or_(shen.page.locator(".banners")).get_by_role("button", name="接班").click()
    shen.shows("火还没人去，先盯火。", "还没派人")
    for one in shen.page.get_by_role("checkbox").all():
        one.check()
    shen.page.get_by_role("checkbox", name="求助").or_(shen.page.locator(".matter", has_text=PLACE).get_by_role("checkbox")).first.uncheck()
    unread = shen.page.get_by_role("checkbox", checked=False)
    left = unread.count()
    assert left == 1
    shen.is_accessible()
    shen.picture("desk-relieve-zh")
    shen.page.get_by_role("main").get_by_role("button", name="接班").click()
    asked = shen.page.get_by_role("dialog")
    expect(asked).to_contain_text("还有 1 项没有确认接下")
    asked.get_by_role("button", name="接班").click()
    shen.shows("席是您的", "有 1 项没办完的事交接时没人接")
    lu.shows("Shen 已从您手里接班")


def who_else_has_it_open(lu: Screen, shen: Screen) -> None:
    """Names of colleagues, and one's own second window; what is marked can be taken on from there."""
    for desk in (lu, shen):
        desk.page.keyboard.press("g")
        desk.page.get_by_role("link", name=PLACE).first.click()
    lu.shows("Shen也打开着这起警情")
    shen.shows("Lu也打开着这起警情", "没人接")
    second = shen.context.new_page()
    second.goto(shen.page.url)
    shen.shows("您在另一个窗口也打开着它")
    second.close()
    expect(shen.page.get_by_text("您在另一个窗口")).to_have_count(0)
    lu.page.keyboard.press("Escape")
    expect(shen.page.get_by_text("也打开着这起警情")).to_have_count(0)
    shen.presses("我来接下")
    expect(shen.page.get_by_text("没人接")).to_have_count(0)


def leaves(shen: Screen, lu: Screen) -> None:
    shen.page.keyboard.press("D")
    shen.presses("离席")
    asked = shen.page.get_by_role("dialog")
    expect(asked.get_by_role("button", name="离席")).to_be_disabled()
    asked.get_by_label("理由").fill("无人来接，孩子急诊")
    shen.page.keyboard.press("Enter")
    for desk in (shen, lu):
        desk.shows("起没有人：无人来接，孩子急诊")


def takes_it_with_a_reason(lu: Screen, shen: Screen) -> None:
    lu.page.keyboard.press("D")
    lu.page.get_by_role("main").get_by_role("button", name="坐上指挥席").click()
    asked = lu.page.get_by_role("dialog")
    expect(asked).to_contain_text("没有确认接下")
    asked.get_by_label("理由").fill("桌前没有人，先坐下")
    lu.page.keyboard.press("Enter")
    lu.shows("席是您的")
    expect(shen.page.get_by_role("link", name="指挥席：Lu")).to_be_visible()


def the_record(lu: Screen) -> None:
    lu.presses("在席记录")
    rows = lu.page.get_by_role("table").get_by_role("row")
    expect(rows).to_have_count(4)
    lu.page.keyboard.press("Tab")
    rows.nth(2).click()
    lu.shows("坐下时没办完的事", "未接")
    lu.is_accessible()
    lu.picture("desk-record-zh")

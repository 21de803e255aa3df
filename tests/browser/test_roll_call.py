"""Fourteen posts called at night: most typed from the radio by keyboard alone, one answered by a tap on a phone, all within a minute."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from pingan.features.houses import actions as amending
from pingan.features.houses.rules import Facts
from pingan.features.members import public as members
from pingan.features.roll_calls import queries
from pingan.platform.work import Actor, engine
from tests.browser.desk import enters
from tests.browser.phone import SMALL, sign_in
from tests.browser.scene import RunningTown, Screen, served
from tests.world import at

_POSTS = 14
_BY_TAP = 1


class Night(RunningTown):
    """Seven houses with two posts each, and somebody at every one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        houses = [self.house(f"{number}号平安屋", at=at(400 * number)) for number in range(1, _POSTS // 2 + 1)]
        posts = [self.post(house, f"{side}门") for house in houses for side in "东西"]
        self.do(self.chief(), amending.amend_post, posts[-1].id, Facts(call_sign=f"平安 {_POSTS}"), version=0)
        self.guards: list[Actor] = [self.guard(f"岗{number}", post=post) for number, post in enumerate(posts, 1)]
        self.account("chen")
        self.opens()

    def phone_of(self, guard: Actor) -> str:
        """His telephone number."""
        return self.ask(engine("wujing"), members.get, guard.member).phone


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Night]:
    """Two in the morning."""
    made = Night(tmp_path)
    yield made
    made.disk.close()


def test_fourteen_posts_by_keyboard_in_under_a_minute(night: Night, browser: Browser, pictures: Path) -> None:
    with served(night) as house:
        desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN"), house, pictures)
        phone = Screen(browser.new_context(viewport=SMALL, locale="zh-CN", has_touch=True), house, pictures)
        enters(desk, night, "chen")
        sign_in(phone, night, night.phone_of(night.guards[_BY_TAP - 1]))
        phone.shows("你正在值守")
        desk.page.keyboard.press("y")
        desk.shows("现在没有点名")
        desk.is_accessible()
        began = time.monotonic()
        desk.page.keyboard.press("A")
        desk.shows("第一遍")
        phone.presses("在岗")
        desk.page.get_by_label("电台或电话里听到的").wait_for()
        for number in range(1, _POSTS):
            if number != _BY_TAP:
                desk.writes(f"{number} ok")
                desk.page.keyboard.press("Enter")
        desk.shows(f"已应 {_POSTS - 1} / {_POSTS}")
        desk.page.keyboard.press("Control+k")  # and the last one by what it is called on the radio, in the command bar
        desk.writes(f"call 平安{_POSTS} 一切正常")
        desk.shows(f"点名：{_POSTS} 号")
        desk.page.keyboard.press("Enter")
        desk.shows("一切正常")
        desk.shows(f"已应 {_POSTS} / {_POSTS}", "已结束")
        took_s = time.monotonic() - began
        phone.shows("已应答")
        desk.is_accessible()
        phone.is_accessible()
        desk.is_sound()
        phone.is_sound()
        (row,) = night.ask(engine("wujing"), queries.list_past)
        assert (row.called, row.in_time) == (_POSTS, _POSTS)
        assert took_s < 60
        desk.picture("roll-call")

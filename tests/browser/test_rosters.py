"""The chief makes next week's roster at the console; a guard sees his shifts on the phone and gives one back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.members.model import Force
from pingan.features.rosters import actions
from pingan.features.rosters.model import Need, Terms
from pingan.kernel.days import today
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.browser.desk import enters
from tests.browser.phone import SMALL, sign_in
from tests.browser.scene import RunningTown, Screen, served
from tests.rostered import EARLY, LATE, NIGHT
from tests.world import at

NAMES = ("蔡国栋", "施永康", "严海燕", "乔立新", "俞文杰", "范美玲", "沈建国", "陆小燕", "顾阿强", "徐慧", "朱德明", "金桂芳")
PHONE = "13912340000"
A_CHILD_MS = 60_000
"""On a busy machine a process of its own takes its time to start."""


class Week(RunningTown):
    """A station with two posts and twelve guards, and a chief who has said what he wants."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        house = self.house("永北平安屋")
        posts = [self.post(house, name) for name in ("东门", "西门")]
        guards = [
            self.member(name, force=Force.GUARD, home=at(80 * index), skills=["first_aid"] if index % 2 else [])
            for index, name in enumerate(NAMES)
        ]
        new = NewAccount(role=guards[0].role, name=NAMES[0], phone=PHONE, member=guards[0].member)
        self.office.do(engine("wujing"), access.add_account, new)
        needs = [
            need
            for post in posts
            for need in (
                Need(code=f"d_{post.id}", name=post.name, post=post.id, kinds=("early", "late"), forces=(Force.GUARD,)),
                Need(
                    code=f"n_{post.id}",
                    name=post.name,
                    post=post.id,
                    kinds=("night",),
                    wanted=2,
                    forces=(Force.GUARD,),
                    skills=("first_aid",),
                ),
            )
        ]
        self.do(self.chief(), actions.set_terms, Terms(kinds=(EARLY, LATE, NIGHT), needs=tuple(needs)), version=0)
        self.account("shen", Role.CHIEF)
        self.opens()


@pytest.fixture
def week(tmp_path: Path) -> Iterator[tuple[Week, str]]:
    town = Week(tmp_path)
    with served(town) as house:
        yield town, house
    town.disk.close()


def test_a_week_from_the_chief_s_desk_to_a_guard_s_phone(browser: Browser, week: tuple[Week, str], pictures: Path) -> None:
    town, house = week
    desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", reduced_motion="reduce"), house, pictures)
    _makes_a_roster(desk, town)
    phone = Screen(browser.new_context(viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True), house, pictures)
    _lives_by_it(phone, town)
    expect(desk.page.locator("td .gap").first).to_be_visible()  # what he gave back is a gap on the open board
    desk.picture("roster-gap")
    for screen in (desk, phone):
        screen.is_sound()
        screen.context.close()


def _makes_a_roster(desk: Screen, town: Week) -> None:
    enters(desk, town, "shen")
    desk.opens("/console/#/rosters")
    desk.presses("新建排班")
    desk.page.get_by_label("开始日期").fill((today(town.now) + timedelta(days=1)).isoformat())
    desk.page.get_by_label("天数").fill("7")
    desk.page.keyboard.press("Enter")
    desk.shows("草稿")
    desk.presses("求解")
    desk.page.get_by_label("最多用时（秒）").fill("3")
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_text("可发布").first).to_be_visible(timeout=A_CHILD_MS)
    expect(desk.page.locator("td .gap")).to_have_count(0)
    desk.page.locator("td[role=gridcell]").first.click()
    desk.shows("人可上")
    desk.is_accessible()
    desk.picture("roster")
    desk.page.get_by_role("button", name="发布", exact=True).click()
    desk.page.get_by_role("dialog").get_by_role("button", name="发布", exact=True).click()
    desk.shows("已发布")


def _lives_by_it(phone: Screen, town: Week) -> None:
    sign_in(phone, town, PHONE)
    phone.shows("下一班")
    phone.page.get_by_text("下一班").click()
    phone.shows("接下来")
    phone.page.locator(".shifts .open").first.click()
    phone.is_accessible()
    phone.picture("my-shifts")
    phone.presses("不能来")
    phone.page.get_by_role("dialog").get_by_role("button", name="不能来").click()
    phone.shows("开放认领")

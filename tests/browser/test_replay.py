"""An officer and the chief in two browsers: the way somebody went yesterday is asked for, agreed to, and looked at once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pingan import main
from pingan.entry.settings import Settings
from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.kernel.geo import Point, offset
from pingan.kernel.rights import Role
from tests.browser.desk import takes_a_seat
from tests.browser.scene import RunningTown, Screen, our_town, served

WHY = "家属问为什么来得晚"
STEP_S = 20


class Yesterday(RunningTown):
    """A station with four calls: three days ago, yesterday, this morning, and one to which somebody is going now."""

    def __init__(self, folder: Path) -> None:
        streets, _ = our_town()
        super().__init__(folder, {"map": str(streets)}, roads=main.open_roads(Settings(map=str(streets))))
        now = self.now
        self.clock.set(now - timedelta(hours=80))
        self.account("qian", Role.OFFICER)
        self.account("lu", Role.CHIEF)
        self.place = next(iter(self.roads.search("永北小区", 1)))
        self.yu = self.member("喻明")
        self.calls = {name: self._came(now - timedelta(hours=hours)) for name, hours in {"gone": 74, "old": 27, "fresh": 2}.items()}
        self.calls["now"] = self._came(now - timedelta(minutes=2), arrives=False)
        self.clock.set(datetime.now(UTC))
        self.opens()

    def _came(self, when: datetime, *, arrives: bool = True) -> str:
        self.later((when - self.now).total_seconds())
        route = [(-420, -260), (-330, -255), (-240, -250), (-235, -160), (-230, -60), (-120, -55), (-8, -4)]
        self.on_duty(self.yu, at=self._by(*route[0]))
        call = self.incident("help", at=self.place.at, place=self.place.name, text="有人摔倒")
        self.do(self.dispatcher(), dispatch.call_out, call.id, members=[self.yu.member])
        offer = self.phone(self.yu)[-1].id
        self.do(self.yu, dispatch.answer, offer, "accept")
        for step in route if arrives else route[:3]:
            self.stands(self.yu, self._by(*step))
            self.later(STEP_S)
        if arrives:
            for verb in ("arrive", "finish"):
                self.do(self.yu, dispatch.answer, offer, verb)
            self.off_duty(self.yu)
            self.do(self.dispatcher(), incidents.move, call.id, "close", version=None, note="已处理")
        return call.id

    def _by(self, north_m: float, east_m: float) -> Point:
        return offset(self.place.at, north_m, east_m)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Yesterday]:
    made = Yesterday(tmp_path)
    yield made
    made.disk.close()


def test_the_way_of_yesterday_takes_two(browser: Browser, town: Yesterday, pictures: Path) -> None:
    with served(town) as house:
        qian, lu = (takes_a_seat(browser, house, pictures, town, name) for name in ("qian", "lu"))
        says_what_is_left(qian, town)
        asks_for_the_old_one(qian, town)
        the_chief_agrees(lu)
        looks_at_it_by_keyboard(qian)
        once(qian)
        the_one_of_today_takes_a_reason_alone(qian, town)
        in_english(qian)
        for desk in (qian, lu):
            desk.is_sound()
            desk.context.close()


def opens(desk: Screen, town: Yesterday, call: str) -> None:
    desk.opens(f"/console/#/incidents/{town.calls[call]}")
    desk.page.get_by_role("tab", name="派发").click()
    expect(desk.page.get_by_role("region", name="前往的人")).to_be_visible()


def says_what_is_left(qian: Screen, town: Yesterday) -> None:
    replay = qian.page.get_by_role("button", name="回放喻明的轨迹")
    opens(qian, town, "gone")
    qian.shows("轨迹点已满 72 小时删除，只留时间和距离")
    expect(replay).to_have_count(0)
    opens(qian, town, "now")
    qian.shows("在路上")
    expect(replay).to_have_count(0)


def asks_for_the_old_one(qian: Screen, town: Yesterday) -> None:
    opens(qian, town, "old")
    qian.shows("超过 24 小时，须两人")
    qian.picture("replay-list-zh")
    qian.page.get_by_role("button", name="回放喻明的轨迹").press("Enter")
    qian.shows("喻明 会在“谁看过我”里看到您的姓名、时间和理由。", "先由另一位有权的人同意")
    qian.writes(WHY)
    qian.picture("replay-ask-zh")
    qian.is_accessible()
    qian.page.keyboard.press("Enter")
    qian.shows("已请另一位有权的人复核。")
    (told,) = qian.complaints
    assert "409" in told, told
    qian.complaints.clear()
    qian.is_whole()
    qian.page.keyboard.press("Escape")
    qian.shows("待复核")


def the_chief_agrees(lu: Screen) -> None:
    lu.opens("/console/#/approvals")
    lu.shows("回放喻明前往警情 #2 的轨迹，仅一次", WHY, "看警情")
    lu.picture("replay-decide-zh")
    lu.is_accessible()
    lu.presses("同意")
    lu.page.get_by_role("dialog").get_by_role("button", name="同意").click()
    lu.shows("已同意")


def looks_at_it_by_keyboard(qian: Screen) -> None:
    qian.shows("已同意，")
    qian.page.get_by_role("button", name="回放喻明的轨迹").press("Enter")
    qian.shows("已有人同意。现在回放，只能看这一次。")
    qian.writes(WHY)
    qian.page.keyboard.press("Enter")
    slider, told = qian.page.get_by_role("slider", name="时间"), qian.page.locator(".told")
    expect(slider).to_have_value("0")
    expect(told).to_contain_text("· 0:00 · 0 米")
    qian.shows("接单", "到场", "用时 2:20")
    slider.focus()
    for _ in range(30):
        qian.page.keyboard.press("ArrowRight")
    expect(told).to_contain_text("· 0:30 ·")
    assert "速度 4." in told.inner_text(), told.inner_text()
    qian.picture("replay-way-zh")
    qian.page.get_by_label("播放速度").select_option("30 倍")
    slider.press("Space")
    expect(qian.page.get_by_role("button", name="从头播放")).to_be_visible(timeout=30_000)
    expect(told).to_contain_text("· 2:20 ·")
    qian.is_accessible()
    qian.is_whole()
    qian.is_worded()
    qian.picture("replay-there-zh")


def once(qian: Screen) -> None:
    qian.page.keyboard.press("Escape")
    expect(qian.page.get_by_role("dialog")).to_have_count(0)
    expect(qian.page.get_by_text("已同意，")).to_have_count(0)
    qian.shows("超过 24 小时，须两人")


def the_one_of_today_takes_a_reason_alone(qian: Screen, town: Yesterday) -> None:
    opens(qian, town, "fresh")
    qian.presses("回放喻明的轨迹")
    expect(qian.page.get_by_text("先由另一位有权的人同意")).to_have_count(0)
    qian.writes(WHY)
    qian.page.keyboard.press("Enter")
    expect(qian.page.get_by_role("slider", name="时间")).to_be_visible()
    qian.page.keyboard.press("Escape")
    expect(qian.page.get_by_role("dialog")).to_have_count(0)


def in_english(qian: Screen) -> None:
    qian.page.keyboard.press("l")
    qian.shows("Who went")
    qian.picture("replay-list-en")
    qian.presses("Replay the way of 喻明")
    qian.writes("the family asks why")
    qian.picture("replay-ask-en")
    qian.page.keyboard.press("Enter")
    slider = qian.page.get_by_role("slider", name="Time")
    slider.focus()
    for _ in range(6):
        qian.page.keyboard.press("PageUp")
    qian.is_whole()
    qian.is_worded()
    qian.picture("replay-way-en")

"""The tablet in the gate house, in a real browser: paired, handed from guard to guard, ringing, calling for help."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from pingan.features.dispatch import actions as dispatch
from pingan.features.houses.model import Post
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.members import public as members
from pingan.features.rulebook import public as rulebook
from pingan.features.tablets import actions as tablets
from pingan.platform.work import Actor, engine
from tests.browser.scene import WINDOW_S, RunningTown, Screen, served
from tests.browser.tablet import LANDSCAPE, pairs, types
from tests.web import hashed
from tests.world import at

PORTRAIT: ViewportSize = {"width": 800, "height": 1280}
PIN = {"喻建国": "481516", "高秀英": "234292"}


class Evening(RunningTown):
    """A gate house and two guards, with time that passes by itself."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.gate: Post = self.post(self.house("永北平安屋", items=["extinguisher", "aed", "first_aid_kit"]), "永北小区北门")
        self.guards: dict[str, Actor] = {name: self.guard(name) for name in PIN}
        self.opens()

    def station(self, station: str = "wujing", **_: Any) -> None:
        """With windows that a busy machine can keep."""
        text = (resources.files("pingan") / "data" / "rulebook.toml").read_text("utf-8")
        super().station(station)
        slow = text.replace("window_s = 30", f"window_s = {WINDOW_S}")
        self.office.do(engine(station), rulebook.install, rulebook.read_rulebook(slow))

    def tail(self, name: str) -> str:
        """The end of a guard's telephone number."""
        return self.ask(engine("wujing"), members.get, self.guards[name].member).phone[-4:]

    def newest(self, name: str) -> str:
        """The one-time code on a guard's telephone."""
        return self.codes.newest[self.ask(engine("wujing"), members.get, self.guards[name].member).phone]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Evening]:
    """An evening at the gate."""
    made = Evening(tmp_path)
    yield made
    made.disk.close()


def test_an_evening_at_the_gate(browser: Browser, town: Evening, pictures: Path) -> None:
    with served(town) as house:
        context = browser.new_context(viewport=LANDSCAPE, locale="zh-CN", has_touch=True, permissions=["screen-wake-lock"])
        tablet = Screen(context, house, pictures)
        pair(tablet, town)
        first_shift(tablet, town)
        the_post_rings(tablet, town)
        shift_change(tablet, town)
        the_shift_is_handed_over(tablet, town)
        help_is_called(tablet, town)
        in_english_by_night_and_upright(tablet)
        tablet.complaints = [
            each for each in tablet.complaints if not ("422" in each and "/api/tablet/" in each)
        ]  # what was refused on purpose
        tablet.is_sound()
        context.close()


def test_a_change_of_shift_in_english(browser: Browser, town: Evening, pictures: Path) -> None:
    earlier = town.tablet(town.gate)
    for name, pin in PIN.items():
        town.choose_pin(earlier, town.guards[name], hashed(pin))
    with served(town) as house:
        context = browser.new_context(viewport=PORTRAIT, locale="en", has_touch=True, permissions=["screen-wake-lock"])
        context.add_init_script("localStorage.setItem('pingan.locale', 'en')")
        tablet = Screen(context, house, pictures)
        pairs(tablet, town, town.gate)
        tablet.shows("Nobody is on shift")
        for name, link in (("喻建国", "Begin a shift"), ("高秀英", "Change of shift")):
            tablet.presses(link, role="link")
            tablet.shows("Who takes over?")
            types(tablet, town.tail(name))
            tablet.presses(name)
            tablet.shows(f"{name}, type your six-digit PIN")
            tablet.is_whole()
            types(tablet, PIN[name])
            tablet.shows("On shift", name)
            tablet.is_whole()
        tablet.shows("喻建国 → 高秀英")
        expect(tablet.page.get_by_role("button", name="喻建国 Go off duty")).to_have_count(0)
        tablet.picture("post-change-en")
        tablet.is_sound()
        context.close()
    post = next(post for house in town.board(town.chief(), "houses").values() for post in house.posts)
    assert post.guards == (town.guards["高秀英"].member,)


def pair(tablet: Screen, town: Evening) -> None:
    tablet.opens("/member/")
    tablet.presses("这是平安屋的共用平板", role="link")
    tablet.shows("平安屋值守平板")
    types(tablet, "00000000")
    tablet.shows("配对码不对或已过期")
    tablet.is_accessible()
    tablet.picture("post-pair-zh")
    types(tablet, town.office.do(town.chief(), tablets.ask_pairing, town.gate.id).code)
    tablet.shows("永北小区北门", "现在无人值守", "灭火器", "已连接")
    tablet.is_accessible()
    tablet.picture("post-empty-zh")


def first_shift(tablet: Screen, town: Evening) -> None:
    """A guard whom the tablet does not know chooses his digits with the code on his telephone."""
    tablet.presses("签到值守", role="link")
    tablet.shows("谁来值守？")
    tablet.is_accessible()
    tablet.picture("post-who-zh")
    chooses_digits(tablet, town, "喻建国")
    types(tablet, "999999")
    tablet.shows("值守口令不对")
    tablet.picture("post-pin-zh")
    types(tablet, PIN["喻建国"])
    tablet.shows("正在值守", "喻建国")
    tablet.is_accessible()
    tablet.picture("post-home-zh")


def chooses_digits(tablet: Screen, town: Evening, name: str) -> None:
    types(tablet, town.tail(name))
    tablet.presses(name)
    tablet.presses("发送验证码")
    tablet.shows("请输入手机收到的验证码")
    types(tablet, town.newest(name))
    tablet.shows("设一个 6 位值守口令")
    types(tablet, "123456")
    tablet.shows("再输一次口令")
    types(tablet, "123456")
    tablet.shows("这个口令太容易猜")
    tablet.presses("发送验证码")
    tablet.shows("请输入手机收到的验证码")
    types(tablet, town.newest(name))
    for says in ("设一个 6 位值守口令", "再输一次口令"):
        tablet.shows(says)
        types(tablet, PIN[name])
    tablet.shows(f"{name}，请输入 6 位值守口令")


def the_post_rings(tablet: Screen, town: Evening) -> None:
    call = town.office.do(town.dispatcher(), incidents.receive, draft("三号楼电梯困人"))
    town.office.do(town.dispatcher(), dispatch.call_out, call.id, members=[town.guards["喻建国"].member])
    tablet.shows("本点位有警情", "喻建国 去")
    tablet.is_accessible()
    tablet.picture("post-alarm-zh")
    tablet.presses("喻建国 去")
    tablet.shows("喻建国 的任务", "永北小区三号楼", "三号楼电梯困人")
    tablet.is_accessible()
    tablet.picture("post-going-zh")
    tablet.presses("出发")
    tablet.presses("到场")
    tablet.page.get_by_label("处理情况（可不填）").fill("人已救出")
    tablet.presses("完成")
    expect(tablet.page.get_by_text("喻建国 的任务")).to_have_count(0)
    ladder = next(row for row in town.board(town.dispatcher(), "call_outs").values() if row.incident == call.id)
    assert [(offer.name, offer.status.value, offer.report) for offer in ladder.offers] == [("喻建国", "done", "人已救出")]


def draft(text: str) -> Draft:
    return Draft(category="help", place="永北小区三号楼", at=at(80, 40), text=text)


def shift_change(tablet: Screen, town: Evening) -> None:
    """The next guard signs on, and the earlier one goes off duty in the same deed."""
    tablet.presses("换班", role="link")
    chooses_digits(tablet, town, "高秀英")
    tablet.shows("喻建国：他下岗")
    tablet.is_accessible()
    tablet.picture("post-change-zh")
    types(tablet, PIN["高秀英"])
    tablet.shows("高秀英", "正在值守")
    expect(tablet.page.get_by_role("button", name="喻建国 下岗")).to_have_count(0)
    post = next(post for house in town.board(town.chief(), "houses").values() for post in house.posts)
    assert post.guards == (town.guards["高秀英"].member,)


def the_shift_is_handed_over(tablet: Screen, town: Evening) -> None:
    """Every hook is looked at, the extinguisher is gone, something stays open, and both sign."""
    tablet.shows("交接班", "喻建国 → 高秀英")
    tablet.picture("post-handover-owed-zh")
    tablet.presses("去交接", role="link")
    tablet.shows("一、逐件查装备", "还有 3 件没选")
    for item, word in (("AED", "完好"), ("急救箱", "完好"), ("灭火器", "不见了")):
        tablet.page.get_by_role("group", name=item).get_by_text(word).click()
    tablet.is_accessible()
    tablet.picture("post-handover-check-zh")
    tablet.presses("查完，记下")
    tablet.shows("已查：1 件有问题或不见")
    (house,) = town.board(town.chief(), "houses").values()
    assert {thing.item: thing.fitness.value for thing in house.equipment}["extinguisher"] == "missing"
    tablet.page.get_by_label("记一条").fill("东门锁坏了，物业明天来")
    tablet.presses("记一条")
    tablet.shows("东门锁坏了，物业明天来", "永北小区北门")
    for name, pin in PIN.items():
        tablet.presses(f"{name} 签字")
        tablet.shows(f"{name}，请输入 6 位值守口令签字")
        types(tablet, pin)
    tablet.shows("交接完成")
    tablet.presses("返回", role="link")


def help_is_called(tablet: Screen, town: Evening) -> None:
    """Two seconds under a thumb; a touch is not enough; and somebody has seen it."""
    button = tablet.page.get_by_role("button", name="求助")
    box = button.bounding_box()
    assert box is not None
    tablet.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tablet.page.mouse.down()
    tablet.shows("继续按住…")
    tablet.page.mouse.up()
    tablet.shows("按住 2 秒，向指挥室求助")
    tablet.page.mouse.down()
    tablet.shows("求助已送达指挥室", "还没有人看到")
    tablet.page.mouse.up()
    call = next(row for row in town.board(town.dispatcher(), "incidents").values() if row.source.value == "sos")
    assert (call.place, call.caller.name) == ("永北平安屋 永北小区北门", "高秀英")
    town.office.do(town.dispatcher(), incidents.notice, call.id)
    tablet.shows("已看到")
    tablet.is_accessible()
    tablet.picture("post-help-zh")
    tablet.presses("误按，撤销求助")
    tablet.presses("确定")
    tablet.shows("按住 2 秒，向指挥室求助")


def in_english_by_night_and_upright(tablet: Screen) -> None:
    tablet.presses("English")
    tablet.shows("On shift", "Change of shift", "HELP")
    tablet.picture("post-home-en")
    for theme in ("dark", "light"):
        tablet.page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
        tablet.is_accessible()
        tablet.picture(f"post-home-{theme}-en")
    tablet.page.set_viewport_size(PORTRAIT)
    tablet.picture("post-home-portrait-en")
    tablet.page.goto(tablet.page.url.partition("#")[0] + "#/post/offline")
    tablet.shows("How to use this without a network")
    tablet.is_accessible()
    tablet.picture("post-offline-portrait-en")

"""The chief changes a rule in a browser, looks at what it would have done, publishes it, and brings the old one back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pingan.features.rulebook import public as rulebooks
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.browser.desk import enters
from tests.browser.scene import RunningTown, Screen, served
from tests.world import at

PLAYS_MS = 120_000
"""The week is played by the real engine, on however busy a machine."""


class Office(RunningTown):
    """A station whose chief has calls of the last week to try a change on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for role in (Role.CHIEF, Role.OFFICER):
            self.account(role.value, role)
        self.people = [self.member(f"员{east}", at=at(60 * east), skills=["extinguisher"], kit=("extinguisher",)) for east in range(4)]
        self.incident("fire")
        self.opens()

    def wanted(self) -> int:
        """How many go to a fire by the book in force."""
        return self.ask(engine("wujing"), lambda work: rulebooks.category(work, "fire", rulebooks.in_force(work).version)).wanted


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Office]:
    """The chief's office."""
    made = Office(tmp_path)
    yield made
    made.disk.close()


def test_a_rule_is_published_and_brought_back(browser: Browser, station: Office, pictures: Path) -> None:
    before = station.wanted()
    with served(station) as house:
        chief, officer = (
            Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", reduced_motion="reduce"), house, pictures)
            for _ in range(2)
        )
        enters(chief, station, "chief")
        enters(officer, station, "officer")
        for desk in (chief, officer):
            desk.opens("/console/#/rulebook")
            desk.shows("第 1 版")
        officer.shows("只有所长可以修改规则册")
        expect(officer.page.get_by_role("button", name="发布…")).to_have_count(0)
        changes(chief, before)
        publishes(chief, officer, station, before)
        brings_back(chief, officer, station, before)
        for desk in (chief, officer):
            desk.is_sound()
            desk.context.close()


def changes(chief: Screen, before: int) -> None:
    chief.page.get_by_role("row").filter(has_text="火灾").first.click()
    field = chief.page.get_by_label("需要人数")
    expect(field).to_have_value(str(before))
    expect(chief.page.get_by_role("button", name="发布…")).to_be_disabled()
    field.fill("0")
    chief.shows("处有误")
    expect(chief.page.get_by_role("button", name="发布…")).to_be_disabled()
    field.fill(str(before + 1))
    chief.shows("1 处改动")
    chief.page.get_by_role("tab", name="改动与预演").click()
    chief.shows("需要人数")
    chief.presses("开始预演")
    expect(chief.page.get_by_role("button", name="重新预演")).to_be_visible(timeout=PLAYS_MS)
    chief.is_accessible()
    chief.picture("rulebook-change-zh")


def publishes(chief: Screen, officer: Screen, station: Office, before: int) -> None:
    chief.presses("发布…")
    asked = chief.page.get_by_role("dialog")
    expect(asked).to_contain_text("共 1 处改动")
    expect(asked.get_by_role("button", name="发布", exact=True)).to_be_disabled()
    asked.get_by_role("textbox").fill("上周三起火灾都缺人")
    asked.get_by_role("button", name="发布", exact=True).click()
    for desk in (chief, officer):
        desk.shows("第 2 版")
    assert station.wanted() == before + 1


def brings_back(chief: Screen, officer: Screen, station: Office, before: int) -> None:
    chief.page.get_by_role("tab", name="历史版本").click()
    chief.shows("上周三起火灾都缺人", "随软件安装")
    chief.is_accessible()
    chief.presses("恢复此版…")
    asked = chief.page.get_by_role("dialog")
    asked.get_by_role("textbox").fill("试了一天，人太多")
    asked.get_by_role("button", name="发布", exact=True).click()
    chief.shows("恢复自第 1 版")
    for desk in (chief, officer):
        desk.shows("第 3 版")
    assert station.wanted() == before

"""A dispatcher without a mouse: every call is entered and dispatched by keys alone, within fifteen seconds."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, expect

from pingan.features.incidents.queries import IncidentRow
from tests.browser.scene import MINE, PATIENCE_MS, Morning, Screen, served, sign_in_at_the_console

Found = TypeVar("Found")

LIMIT_S = 15
KEY_MS = 25
TEXT = "三号楼楼道电瓶车起火"


@pytest.fixture
def desk(browser: Browser, town: Morning, pictures: Path) -> Iterator[Screen]:
    """The console of a dispatcher who has signed in."""
    with served(town) as house:
        made = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN"), house, pictures)
        sign_in_at_the_console(made, town)
        yield made
        made.is_sound()
        made.context.close()


def until(look: Callable[[], Found | None]) -> Found:
    """What the server knows, once it knows it."""
    end = time.monotonic() + PATIENCE_MS / 1000
    while (found := look()) is None and time.monotonic() < end:
        time.sleep(0.05)  # the server is a thread of its own
    assert found is not None
    return found


def newest(town: Morning, category: str, place: str) -> IncidentRow | None:
    """The call as the server has it."""
    rows = town.board(town.dispatcher(), "incidents").values()
    return max((row for row in rows if row.category == category and row.place == place), key=lambda row: row.number, default=None)


def asked_for(town: Morning, incident: str) -> dict[str, str]:
    """Who was asked for it, and what became of it."""
    rows = [row for row in town.board(town.dispatcher(), "call_outs").values() if row.incident == incident]
    return {offer.name: offer.status.value for row in rows for offer in row.offers}


def says(desk: Screen, line: str, *, shows: str) -> None:
    """Type a line into the command bar, and wait until it says what Enter will do."""
    keys = desk.page.keyboard
    keys.press("/")
    expect(desk.page.get_by_role("dialog")).to_be_visible()
    keys.type(line, delay=KEY_MS)
    marked = desk.page.locator("[role=option][aria-selected=true]")
    expect(marked).to_contain_text(re.compile(shows))


def enters_and_dispatches(desk: Screen, town: Morning, line: str, category: str, place: str) -> None:
    """From the slash to people being asked, by keys alone."""
    keys = desk.page.keyboard
    began = time.monotonic()
    says(desk, line, shows=f"：{place} ?已定位")
    keys.press("Enter")
    expect(desk.page.get_by_label("警情内容")).to_be_focused()
    keys.type(TEXT, delay=KEY_MS)
    keys.press("Control+Enter")
    expect(desk.page.get_by_role("tabpanel").get_by_role("listitem").first).to_be_visible()
    keys.press("d")
    call = until(lambda: newest(town, category, place))
    asked = until(lambda: asked_for(town, call.id) or None)
    assert time.monotonic() - began <= LIMIT_S
    assert (call.text, call.source) == (TEXT, "desk")
    assert call.at is not None
    assert set(asked.values()) <= {"sent", "delivered", "seen"}


def test_calls_are_entered_and_dispatched_in_chinese_pinyin_and_english(desk: Screen, town: Morning) -> None:
    enters_and_dispatches(desk, town, "fire longwu 5511", "fire", "龙吴路5511号")
    enters_and_dispatches(desk, town, "火灾永北小区", "fire", "永北小区")
    enters_and_dispatches(desk, town, "qzqz yongbeixiaoqu", "help", "永北小区")


def test_a_call_is_saved_straight_from_the_bar(desk: Screen, town: Morning) -> None:
    says(desk, "move_car 永北小区", shows="：永北小区 ?已定位")
    desk.picture("console-command-zh")
    desk.page.keyboard.press("Control+Enter")
    assert until(lambda: newest(town, "move_car", "永北小区")).source == "desk"  # it may be dispatched already: cars go out by themselves
    desk.shows("永北小区")


def test_people_and_who_is_near_are_found_by_name(desk: Screen, town: Morning) -> None:
    desk.page.mouse.move(2, 2)  # a pointer left over the map would show whoever comes to lie under it
    for line in ("zh 朱德明", "找zdm", "find zhudem"):
        says(desk, line, shows="朱德明")
        desk.page.keyboard.press("Enter")
        expect(desk.page.get_by_role("article").filter(has_text="朱德明")).to_be_visible()
        desk.page.keyboard.press("Escape")
        expect(desk.page.get_by_role("article")).to_be_hidden()
    says(desk, "谁 永北小区大门", shows="永北小区大门")
    desk.page.keyboard.press("Enter")
    desk.shows("谁离永北小区大门最近")
    nearest = desk.page.get_by_role("listitem").get_by_role("button").first
    expect(nearest).to_contain_text(re.compile("|".join([*town.others, MINE])))
    desk.is_accessible()


def test_everybody_is_recalled_by_number_after_a_question(desk: Screen, town: Morning) -> None:
    number = town.search.number
    desk.page.keyboard.press("Control+k")
    desk.page.keyboard.type("recall 9999")
    desk.shows("没有听懂")
    desk.is_accessible()
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("dialog")).to_be_hidden()
    says(desk, f"recall {number}", shows=f"召回 #{number} ")
    desk.is_accessible()
    desk.page.keyboard.press("Enter")
    asked = desk.page.get_by_role("dialog")
    expect(asked).to_contain_text(f"召回 #{number} 的所有人")
    assert "recalled" not in asked_for(town, town.search.id).values(), "nobody is recalled before the question is answered"
    asked.get_by_role("textbox").press("Enter")
    until(lambda: True if "recalled" in asked_for(town, town.search.id).values() else None)
    assert not {"sent", "delivered", "seen", "accepted", "en_route"} & set(asked_for(town, town.search.id).values())

"""A dispatcher without a mouse: every call is entered and dispatched by keys alone, few enough for fifteen seconds."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.desk import KEY_MS, newest, says, sign_in_at_the_console
from tests.browser.scene import MINE, Morning, Screen, served, until

LIMIT_KEYS = 60
"""Fifteen seconds of somebody who types four a second; the seconds themselves are in bench/README.md."""
TEXT = "三号楼楼道电瓶车起火"
PLACED = {"zh-CN": "：{place} ?已定位", "en": ": {place} ?on the map"}
ENTER_THEN_AT_ONCE_ESCAPE = """() => {
    const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const shown = new MutationObserver(() => { if (document.querySelector('article')) { shown.disconnect(); press('Escape') } })
    shown.observe(document.body, { childList: true, subtree: true })
    press('Enter')
}"""
WHAT = {"zh-CN": "警情内容", "en": "What happened"}


@pytest.fixture
def desk(browser: Browser, town: Morning, pictures: Path, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """The console of a dispatcher who has signed in; in Chinese at the smallest desk, unless a test wants another."""
    language, width, height = getattr(request, "param", ("zh-CN", 1366, 768))
    with served(town) as house:
        made = Screen(browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN"), house, pictures)
        sign_in_at_the_console(made, town)
        if language == "en":
            made.page.keyboard.press("l")
            made.shows("Incident queue")
        yield made
        made.is_sound()
        made.context.close()


def asked_for(town: Morning, incident: str) -> dict[str, str]:
    """Who was asked for it, and what became of it."""
    rows = [row for row in town.board(town.dispatcher(), "call_outs").values() if row.incident == incident]
    return {offer.name: offer.status.value for row in rows for offer in row.offers}


def enters_and_dispatches(desk: Screen, town: Morning, line: str, category: str, place: str) -> None:
    """From the slash to people being asked, by keys alone."""
    keys = desk.page.keyboard
    language = desk.page.locator("html").get_attribute("lang") or ""
    says(desk, line, shows=PLACED[language].format(place=place))
    keys.press("Enter")
    expect(desk.page.get_by_label(WHAT[language])).to_be_focused()
    keys.type(TEXT, delay=KEY_MS)
    keys.press("Control+Enter")
    expect(desk.page.get_by_role("tabpanel").get_by_role("listitem").first).to_be_visible()
    keys.press("d")
    call = until(lambda: newest(town, category, place))
    asked = until(lambda: asked_for(town, call.id))
    assert len(["/", *line, "Enter", *TEXT, "Control+Enter", "d"]) <= LIMIT_KEYS
    assert (call.text, call.source) == (TEXT, "desk")
    assert call.at is not None
    assert set(asked.values()) <= {"sent", "delivered", "seen"}


def test_calls_are_entered_and_dispatched_in_chinese_pinyin_and_english(desk: Screen, town: Morning) -> None:
    enters_and_dispatches(desk, town, "fire longwu 5511", "fire", "龙吴路5511号")
    enters_and_dispatches(desk, town, "火灾永北小区", "fire", "永北小区")
    enters_and_dispatches(desk, town, "qzqz yongbeixiaoqu", "help", "永北小区")


@pytest.mark.parametrize("desk", [("en", 1920, 1080)], indirect=True)
def test_a_call_is_entered_and_dispatched_in_english_at_a_larger_desk(desk: Screen, town: Morning) -> None:
    enters_and_dispatches(desk, town, "fire longwu 5511", "fire", "龙吴路5511号")


def test_a_call_is_saved_straight_from_the_bar(desk: Screen, town: Morning) -> None:
    says(desk, "move_car 永北小区", shows="：永北小区 ?已定位")
    desk.picture("console-command-zh")
    desk.page.keyboard.press("Control+Enter")
    assert until(lambda: newest(town, "move_car", "永北小区")).source == "desk"  # it may be dispatched already: cars go out by themselves
    desk.shows("永北小区")


def test_people_and_who_is_near_are_found_by_name(desk: Screen, town: Morning) -> None:
    desk.page.locator(".maplibregl-canvas").hover()  # a pointer that rests there shows nobody who comes to lie under it
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


def test_the_key_after_enter_belongs_to_the_page_before_it_is_drawn(desk: Screen, town: Morning) -> None:
    says(desk, "zh 朱德明", shows="朱德明")
    desk.page.evaluate(ENTER_THEN_AT_ONCE_ESCAPE)
    expect(desk.page.get_by_role("dialog")).to_be_hidden()
    expect(desk.page.get_by_role("article")).to_be_hidden()


def test_everybody_is_recalled_by_number_after_a_question(desk: Screen, town: Morning) -> None:
    number = town.search.number
    desk.page.keyboard.press("Control+k")
    desk.writes("recall 9999")
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
    until(lambda: "recalled" in asked_for(town, town.search.id).values())
    assert not {"sent", "delivered", "seen", "accepted", "en_route"} & set(asked_for(town, town.search.id).values())

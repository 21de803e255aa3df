"""Applying on a small telephone, from the link to the sent application; in Chinese, and the same page in English."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from pingan.features.applications import actions, queries
from pingan.features.applications.model import ApplicationSearch
from pingan.features.applications.rules import Wish
from pingan.features.proofs import queries as proofs
from tests.browser.phone import SMALL, proves_number
from tests.browser.scene import Morning, Screen, served
from tests.platform.test_pictures import photo

PHONE = "13655556666"


@pytest.fixture
def token(town: Morning) -> str:
    """The chief's link for the season."""
    wish = Wish(expires=town.now + timedelta(days=30), campaign="邻里守望")
    return town.office.do(town.chief(), actions.invite, wish).token


@pytest.fixture
def stranger(browser: Browser, town: Morning, pictures: Path) -> Iterator[Screen]:
    """Somebody whom the station does not know, with the poster before her."""
    with served(town) as house:
        context = browser.new_context(viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True)
        yield Screen(context, house, pictures)
        context.close()


def test_somebody_applies_from_the_poster(stranger: Screen, town: Morning, token: str) -> None:
    page = stranger.page
    stranger.opens(f"/member/#/apply/{token}")
    stranger.shows("吴泾派出所邀请您加入平安联盟", "邻里守望", "隐私说明")
    stranger.is_accessible()
    for word in ("申请与隐私说明", "守则"):
        page.get_by_role("checkbox", name=word).check()
    stranger.presses("同意，下一步")
    proves_number(stranger, town, PHONE)
    stranger.presses("提交申请")
    stranger.shows("请填写姓名。")
    page.get_by_label("姓名").fill("陈玉兰")
    page.get_by_label("周六 上午").check()
    page.get_by_role("checkbox", name="急救").check()
    page.get_by_label("急救 · 拍证书").set_input_files({"name": "card.jpg", "mimeType": "image/jpeg", "buffer": photo()})
    stranger.shows("已拍")
    stranger.is_accessible()
    stranger.presses("提交申请")
    stranger.shows("我的申请", "陈玉兰", "已申请")
    stranger.is_accessible()
    stranger.shows("照片已交，等派出所核验")
    rows = town.office.ask(town.chief(), queries.search, ApplicationSearch(), page=1, size=5).rows
    assert [row.name for row in rows] == ["陈玉兰"]
    assert [one.name for one in town.office.ask(town.officer(), proofs.waiting, page=1, size=5).rows] == ["陈玉兰"]
    stranger.is_sound()


def test_the_same_page_in_english_and_a_link_that_is_none(stranger: Screen, token: str) -> None:
    stranger.opens(f"/member/#/apply/{token}")
    stranger.shows("隐私说明")
    stranger.presses("English")
    stranger.shows("Privacy note", "Please choose one by one")
    stranger.is_accessible()
    stranger.page.evaluate("location.hash = '/apply/no-such-link'")
    stranger.page.reload()
    stranger.shows("Try again")

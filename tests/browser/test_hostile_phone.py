"""Every page of the phone and of a house's tablet, in both languages, with fifteen hostile words in every name: nothing runs, nothing is
injected, nothing is reported, nothing is cut or wider than the smallest phone; everybody can read it in both themes and reach all of it by
keyboard, and it is at rest for whoever asks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from pingan.features.dispatch import actions as dispatch
from tests.browser.hostile import HOSTILE, HURT, MINE, HostileTown
from tests.browser.phone import SMALL, proves_number, speaks
from tests.browser.scene import ROOT, Screen, pages_of, served
from tests.browser.tablet import LANDSCAPE, pairs

PHONE = [path for path in pages_of(ROOT / "web" / "member" / "router.ts") if not path.startswith(("/post", "/pair", "/sign-in"))]
TABLET = ("/post", "/post/shift", "/post/offline")


@pytest.fixture
def town(tmp_path: Path) -> Iterator[HostileTown]:
    """The member of the hostile town who is at work, who asked for help, and whose phone rings."""
    made = HostileTown(tmp_path)
    me = made.people[1]
    made.phone_of(me, MINE, HOSTILE[1])
    made.asks_for_help(me)
    made.opens()
    yield made
    made.disk.close()


def test_the_phone_and_the_tablet_take_words_for_words(browser: Browser, town: HostileTown, pictures: Path) -> None:
    with served(town) as house:
        context = browser.new_context(viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True, reduced_motion="reduce")
        phone = Screen(context, house, pictures)
        phone.opens("/member/")
        phone.shows("获取验证码")
        stands(phone)
        proves_number(phone, town, MINE)
        expect(phone.page.get_by_role("tab").first).to_be_visible()
        (task,) = [offer.id for offer in town.phone(town.people[1]) if offer.place]
        ids = town.ids_mine | {"tasks": task}
        for language in ("zh-CN", "en"):
            speaks(phone, language)
            for path in PHONE:
                token = town.poster if path.startswith("/clue") else town.token
                unhurt(phone, path.replace(":id", ids.get(path.split("/")[1], "")).replace(":token", token))
                phone.is_whole(what=f"{path} {language}")
                phone.is_worded(what=f"{path} {language}")
                if language == "zh-CN":
                    stands(phone)
        unhurt(phone, "/shifts/of-nobody")
        turns_to_another_task(phone, task)
        context.close()
        phone.is_sound()
        the_tablet(browser, town, house, pictures)


def stands(screen: Screen) -> None:
    """Whoever looks at it, by whatever means."""
    screen.stands_in_both_themes()
    screen.is_at_rest()
    screen.is_reached_by_keyboard()


def turns_to_another_task(phone: Screen, task: str) -> None:
    """While that is looked for, nothing of the first is shown as if it were of the other."""
    unhurt(phone, f"/tasks/{task}")
    expect(phone.page.locator(".task")).to_be_visible()
    asked = list[Route]()

    def hold(route: Route) -> None:
        asked.append(route)

    phone.page.route("**/api/offers/mine*", hold)
    with phone.page.expect_request("**/api/offers/mine*"):
        phone.page.evaluate("location.hash = '/tasks/of-nobody'")
    expect(phone.page.get_by_role("status").filter(has_text="Loading")).to_be_attached()
    expect(phone.page.locator(".task")).to_have_count(0)
    for one in asked:
        one.continue_()
    phone.shows("There is no such page")


def unhurt(screen: Screen, path: str) -> None:
    """A page, with everything on it read."""
    screen.page.evaluate("path => { location.hash = path }", path)
    expect(screen.page.locator("h1, h2").first).to_be_visible()
    screen.page.wait_for_load_state("networkidle")
    assert not screen.page.evaluate(HURT), path


def the_tablet(browser: Browser, town: HostileTown, house: str, pictures: Path) -> None:
    """At a post with a hostile name, with a guard of a hostile name, and while it rings."""
    post = town.posts[1]
    guard = town.guard("岗" + HOSTILE[3])
    context = browser.new_context(viewport=LANDSCAPE, locale="zh-CN", has_touch=True, reduced_motion="reduce")
    tablet = Screen(context, house, pictures)
    tablet.opens("/member/#/pair")
    tablet.shows("平安屋值守平板")
    stands(tablet)
    pairs(tablet, town, post)
    tablet.shows("现在无人值守")
    town.on_duty(guard, post=post)
    call = town.incident("missing", by=town.desk, place=HOSTILE[1], text=HOSTILE[0])
    with tablet.page.expect_response("**/see"):
        town.do(town.desk, dispatch.call_out, call.id, members=[guard.member])
    tablet.shows("本点位有警情")
    assert not tablet.page.evaluate(HURT)
    town.declines(guard)
    expect(tablet.page.get_by_text("本点位有警情")).to_have_count(0)
    for path in TABLET:
        unhurt(tablet, path)
        stands(tablet)
    context.close()
    tablet.is_sound()

"""Two consoles and three phones on one town at once, some in Chinese and some in English: what is done on one is seen on all the others."""

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize, expect

from pingan import main
from pingan.features.access import public as access
from pingan.features.access import store as sessions
from pingan.features.access.model import NewAccount, Terms
from pingan.features.access.rules.sessions import new_session
from pingan.kernel.geo import offset
from pingan.platform.web import COOKIE
from pingan.platform.work import Actor, Work, engine
from tests.browser.desk import newest, says
from tests.browser.phone import SMALL, place
from tests.browser.scene import Morning, Screen, served, until

Language = Literal["zh-CN", "en"]
DESKS: dict[str, tuple[Language, ViewportSize]] = {
    "chen": ("zh-CN", {"width": 1366, "height": 768}),
    "shen": ("en", {"width": 1920, "height": 1080}),
}
GOES, STAYS, ABROAD = "林一", "林二", "林三"
PHONES: dict[str, tuple[Language, str]] = {GOES: ("zh-CN", "13800000001"), STAYS: ("zh-CN", "13800000002"), ABROAD: ("en", "13800000003")}
PLACE = "永北小区"
STEPS = """() => {
    window.steps = []
    new MutationObserver(() => {
        const step = document.querySelector('.van-button--success')?.textContent
        if (step && step !== window.steps.at(-1)) window.steps.push(step)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
}"""
"""From here on the phone remembers what its big button said, one after the other."""
WORDS: dict[str, dict[Language, str]] = {
    "kind": {"zh-CN": "群众求助", "en": "Call for help"},
    "enough": {"zh-CN": "人手已够，谢谢你", "en": "Enough people, thank you"},
    "asked": {"zh-CN": "已发|已达|已读", "en": "sent|delivered|seen"},
    "accepted": {"zh-CN": "接单", "en": "accepted"},
    "arrived": {"zh-CN": "到场", "en": "arrived"},
    "recalled": {"zh-CN": "撤回", "en": "recalled"},
}


class Crew:
    """Three who stand nearer to the place than anybody else, and two dispatchers; all of them are signed in already."""

    def __init__(self, town: Morning) -> None:
        self.at = {name: offset(town.place.at, 50 + 10 * index, 30) for index, name in enumerate(PHONES)}
        people = {name: town.member(name, at=at) for name, at in self.at.items()}
        town.account("shen")
        self.tokens = town.office.do(engine("wujing"), lambda work: dict(self._sign_in(work, people)))

    def _sign_in(self, work: Work, people: Mapping[str, Actor]) -> Iterator[tuple[str, str]]:
        accounts = {login: sessions.find_login(work, login) for login in DESKS}
        for name, who in people.items():
            accounts[name] = access.add_account(work, NewAccount(role=who.role, name=name, phone=PHONES[name][1], member=who.member))
        for name, account in accounts.items():
            assert account is not None
            token = work.world.ids.secret(32)
            sessions.add_session(work, new_session(work.new_id(), account, token, "Firefox", Terms(station="wujing"), work.now))
            yield name, token


class Room:
    """Everybody's screen, opened once."""

    def __init__(self, browser: Browser, house: str, pictures: Path, crew: Crew, closing: ExitStack) -> None:
        self.house, self.pictures, self.crew, self.closing = house, pictures, crew, closing
        self.desks = {login: self._open(browser, login, language, viewport=size) for login, (language, size) in DESKS.items()}
        self.phones = {
            name: self._open(
                browser, name, language,
                viewport=SMALL, has_touch=True, is_mobile=True, service_workers="block",
                geolocation=place(crew.at[name]), permissions=["geolocation"],
            )
            for name, (language, _) in PHONES.items()
        }  # fmt: skip
        for desk in self.desks.values():
            desk.opens("/console/")
        for phone in self.phones.values():
            phone.opens("/member/")

    def _open(self, browser: Browser, who: str, language: Language, **looks: Any) -> Screen:
        context: BrowserContext = browser.new_context(locale=language, reduced_motion="reduce", **looks)
        self.closing.callback(context.close)
        context.add_cookies(
            [{"name": COOKIE, "value": self.crew.tokens[who], "url": self.house.replace("http:", "https:"), "secure": True}]
        )
        context.add_init_script(f"localStorage.setItem('pingan.locale', '{language}')")
        return Screen(context, self.house, self.pictures)

    def both_show(self, **states: str) -> None:
        """On the ladder of either console: who stands where, each console in its own language."""
        for login, (language, _) in DESKS.items():
            rows = self.desks[login].page.get_by_role("tabpanel").get_by_role("listitem")
            for name, state in states.items():
                expect(rows.filter(has_text=name).first).to_contain_text(re.compile(WORDS[state][language]))


@pytest.fixture
def room(browser: Browser, town: Morning, pictures: Path) -> Iterator[Room]:
    """Two consoles and three phones, open and signed in. No map lies below the marks: five at once are much for two processors."""
    town.settings = replace(town.settings, map="")
    town.app = main.assemble(town.settings, town.office, town.furniture, town.metrics)
    crew = Crew(town)
    with served(town) as house, ExitStack() as closing:
        yield Room(browser, house, pictures, crew, closing)


def test_two_consoles_and_three_phones(room: Room, town: Morning) -> None:
    typist, colleague = room.desks.values()
    says(typist, f"qzqz {PLACE}", shows=f"：{PLACE} ?已定位")
    typist.page.keyboard.press("Control+Enter")
    colleague.page.get_by_role("link", name=f"{WORDS['kind']['en']} #").click()
    colleague.shows("Dispatch as proposed", "Chen")
    expect(typist.page.get_by_role("tabpanel").get_by_role("listitem").first).to_be_visible()
    typist.page.keyboard.press("d")
    for name, (language, _) in PHONES.items():
        expect(room.phones[name].page.get_by_role("alertdialog")).to_contain_text(WORDS["kind"][language])
    room.both_show(**dict.fromkeys(PHONES, "asked"))

    goes = room.phones[GOES]
    goes.page.get_by_role("alertdialog").get_by_role("button", name="接单").click()
    goes.shows(PLACE)
    for name in (STAYS, ABROAD):
        expect(room.phones[name].page.get_by_role("alertdialog")).to_contain_text(WORDS["enough"][PHONES[name][0]])
    room.both_show(**{GOES: "accepted", STAYS: "recalled", ABROAD: "recalled"})

    goes.page.evaluate(STEPS)
    goes.presses("我出发了")
    goes.presses("我到了")
    room.both_show(**{GOES: "arrived", STAYS: "recalled", ABROAD: "recalled"})
    steps = goes.page.evaluate("window.steps")
    assert "我到了" in steps
    assert len(steps) == len(set(steps)), "the button fell back to a step that was taken"
    call = until(lambda: newest(town, "help", PLACE))
    (row,) = [row for row in town.board(town.dispatcher(), "call_outs").values() if row.incident == call.id]
    assert {offer.name: offer.status.value for offer in row.offers} == {GOES: "arrived", STAYS: "recalled", ABROAD: "recalled"}
    colleague.picture("console-two-of-them-en")
    for screen in (*room.desks.values(), *room.phones.values()):
        screen.complaints = [each for each in screen.complaints if "Service Worker" not in each]  # there is none, on purpose
        screen.is_sound()

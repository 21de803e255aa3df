"""What a member does with his phone, in the words of the pages."""

from pathlib import Path

from playwright.sync_api import Browser, Geolocation, ViewportSize, expect

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.kernel.geo import Point
from pingan.platform.work import Actor, engine
from tests.browser.scene import MY_PHONE, Morning, Screen, until
from tests.web import OpenTown

SMALL: ViewportSize = {"width": 360, "height": 740}


def place(at: Point) -> Geolocation:
    """As a phone tells it."""
    return {"latitude": at.latitude, "longitude": at.longitude, "accuracy": 8}


def phone_of_mine(browser: Browser, town: Morning, house: str, pictures: Path, *, at: Point, keeps_shell: bool = True) -> Screen:
    """A small telephone, signed in, off duty. `keeps_shell`: its service worker may keep the app for when there is no network."""
    context = browser.new_context(
        viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True, device_scale_factor=2,
        geolocation=place(at), permissions=["geolocation", "notifications"], service_workers="allow" if keeps_shell else "block",
    )  # fmt: skip
    phone = Screen(context, house, pictures)
    sign_in(phone, town)
    phone.shows("你已离岗")
    return phone


def phone_of(browser: Browser, town: Morning, house: str, pictures: Path, *, who: Actor, name: str, number: str) -> Screen:
    """A small telephone of somebody else, by whose number he gets in."""
    town.office.do(engine(who.station), access.add_account, NewAccount(role=who.role, name=name, phone=number, member=who.member))
    context = browser.new_context(viewport=SMALL, locale="zh-CN", has_touch=True, is_mobile=True, device_scale_factor=2)
    phone = Screen(context, house, pictures)
    sign_in(phone, town, number)
    expect(phone.page.locator("h1").first).to_be_visible()
    return phone


def sign_in(phone: Screen, town: OpenTown, number: str = MY_PHONE) -> None:
    """At the app's door."""
    phone.opens("/member/")
    proves_number(phone, town, number)


def proves_number(phone: Screen, town: OpenTown, number: str = MY_PHONE) -> None:
    """Wherever the app asks for it: with the code that comes to it. The key that ends a line presses the button, as on every keyboard."""
    phone.page.get_by_label("手机号").fill(number)
    phone.page.get_by_label("手机号").press("Enter")
    phone.page.get_by_label("验证码").fill(until(lambda: town.codes.newest.get(number)))
    phone.page.get_by_label("验证码").press("Enter")


def goes_on_duty(phone: Screen) -> None:
    """With the consent that it takes the first time."""
    phone.presses("开始值守")
    phone.presses("同意，开始值守")
    phone.shows("你正在值守", "位置正常")


def speaks(phone: Screen, language: str) -> None:
    """From here on the app is in this language."""
    phone.page.evaluate("language => localStorage.setItem('pingan.locale', language)", language)
    phone.page.reload()
    expect(phone.page.locator("html")).to_have_attribute("lang", language)


def visits(phone: Screen, page: str) -> None:
    """A page of the app, without loading it anew."""
    phone.page.evaluate("page => { location.hash = page }", page)
    expect(phone.page.locator("h1").first).to_be_visible()


def is_kept(phone: Screen) -> None:
    """Wait until every file of the app lies on the phone."""
    phone.page.wait_for_function(
        "async () => { const built = await (await fetch('/member/files.json')).json();"
        " const kept = await (await caches.open('shell-v1')).keys(); return kept.length >= Object.keys(built).length / 2 }"
    )

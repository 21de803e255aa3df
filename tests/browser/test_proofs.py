"""A certificate from the pocket to the roster of those who may be sent: photographed without a network, looked at, confirmed."""

from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, expect

from pingan.features.proofs import queries
from pingan.kernel.rights import Role
from tests.browser.desk import enters
from tests.browser.phone import phone_of_mine, visits
from tests.browser.scene import MINE, Morning, Screen, served
from tests.platform.test_pictures import photo

DESK: ViewportSize = {"width": 1366, "height": 768}


def test_a_certificate_is_photographed_underground_and_counts_once_it_is_seen(browser: Browser, town: Morning, pictures: Path) -> None:
    town.account("zhao", Role.CHIEF)
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=town.place.at, keeps_shell=False)
        visits(phone, "/qualifications")
        phone.shows("灭火器使用", "还有别的证书")
        phone.context.set_offline(True)
        phone.page.get_by_label("哪项技能").select_option("first_aid")
        phone.page.get_by_label("拍证书照片").last.set_input_files({"name": "x.jpg", "mimeType": "image/jpeg", "buffer": photo(800, 600)})
        phone.shows("1 张照片等网络")
        phone.context.set_offline(False)
        phone.shows("照片已交，等派出所核验")
        phone.is_whole()
        phone.is_accessible()

        desk = Screen(browser.new_context(viewport=DESK, locale="zh-CN", reduced_motion="reduce"), house, pictures)
        enters(desk, town, "zhao")
        desk.opens("/console/#/proofs")
        desk.page.get_by_role("row", name=MINE).click()
        picture = desk.page.get_by_role("img", name="急救证书照片")
        expect(picture).to_be_visible()
        assert picture.evaluate("async one => { await one.decode(); return one.naturalWidth }") > 1
        desk.is_accessible()
        desk.is_whole()
        desk.page.get_by_label("长期有效").check()
        desk.presses("核验通过")
        desk.shows("没有等着核验的证书")
        phone.shows("照片已核验")
        assert town.office.ask(town.officer(), queries.waiting, page=1, size=5).total == 0
        desk.is_sound()
        phone.context.close()
        desk.context.close()

"""A tone goes into one browser's microphone and comes out of another's loudspeaker, and can be heard again."""

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from pingan.features.dispatch import actions as dispatch
from pingan.kernel.geo import offset
from tests.browser.desk import sign_in_at_the_console
from tests.browser.phone import goes_on_duty, phone_of_mine, visits
from tests.browser.scene import MINE, PATIENCE_MS, Morning, Screen, served
from tests.browser.tablet import LANDSCAPE, pairs

TONE_HZ, RATE = 440, 48_000
NEAR_HZ = 40
LISTEN = """
window.ears = []
const connect = AudioNode.prototype.connect
AudioNode.prototype.connect = function (to, ...more) {
  if (to instanceof AudioDestinationNode) {
    let ear = window.ears.find(each => each.context === to.context)
    if (!ear) { ear = to.context.createAnalyser(); ear.fftSize = 8192; window.ears.push(ear); connect.call(ear, to) }
    return connect.call(this, ear)
  }
  return connect.call(this, to, ...more)
}
window.loudest = () => {
  const [ear] = window.ears
  if (!ear) return 0
  const heard = new Float32Array(ear.frequencyBinCount)
  ear.getFloatFrequencyData(heard)
  const most = Math.max(...heard)
  return most > -60 ? heard.indexOf(most) * ear.context.sampleRate / ear.fftSize : 0
}
"""


@pytest.fixture(scope="module")
def switches(tmp_path_factory: pytest.TempPathFactory) -> Sequence[str]:
    """Of a Chromium whose microphone hears nothing but a tone."""
    tone = tmp_path_factory.mktemp("tone") / "tone.wav"
    with wave.open(str(tone), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        samples = (int(12_000 * math.sin(2 * math.pi * TONE_HZ * n / RATE)) for n in range(RATE * 2))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    microphone = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", f"--use-file-for-fake-audio-capture={tone}")
    return (*microphone, "--autoplay-policy=no-user-gesture-required")


def hears_the_tone(page: Page) -> None:
    page.wait_for_function(f"() => Math.abs(window.loudest() - {TONE_HZ}) < {NEAR_HZ}", timeout=PATIENCE_MS)


def test_a_tone_goes_in_at_the_scene_and_comes_out_in_the_command_room(browser: Browser, town: Morning, pictures: Path) -> None:
    with served(town) as house:
        phone = phone_of_mine(browser, town, house, pictures, at=offset(town.place.at, 130, 60))
        phone.context.grant_permissions(["microphone", "geolocation", "notifications"])
        desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN"), house, pictures)
        desk.page.add_init_script(LISTEN)
        sign_in_at_the_console(desk, town)
        goes_on_duty(phone)
        fire = town.incident("fire", at=town.place.at, place="永北小区")
        town.do(town.dispatcher(), dispatch.call_out, fire.id)
        phone.page.get_by_role("alertdialog").get_by_role("button", name="接单").click()
        phone.shows("永北小区")
        desk.page.evaluate("id => { location.hash = `/incidents/${id}` }", fire.id)
        desk.presses("加入对讲")
        phone.presses("加入对讲")
        desk.shows("2 人在听")

        button = phone.page.locator("button.hold")
        button.scroll_into_view_if_needed()
        button.dispatch_event("pointerdown")
        phone.shows("正在说，松手结束")
        desk.shows(f"{MINE[1:]} 正在说")
        hears_the_tone(desk.page)
        desk.picture("console-radio")
        phone.picture("member-radio")
        phone.is_accessible()
        desk.page.keyboard.down("h")  # the command room goes first
        desk.shows("正在说，松手结束")
        phone.shows("指挥室 正在说")
        desk.page.keyboard.up("h")
        desk.shows("没有人在说")
        button.dispatch_event("pointerup")

        desk.page.get_by_role("button", name="说过的话").click()
        desk.presses(f"听 {MINE[1:]} 的这一段")
        desk.page.keyboard.press("3")
        desk.shows("到场的人在对讲里说话")
        visits(phone, "/")
        desk.shows("1 人在听")
        desk.is_accessible()
        desk.is_sound()
        phone.is_sound()
        for screen in (phone, desk):
            screen.context.close()


def test_the_command_room_speaks_to_all_houses_from_any_page(browser: Browser, town: Morning, pictures: Path) -> None:
    post = town.ground.posts[0]
    with served(town) as house:
        desk = Screen(browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN"), house, pictures)
        desk.context.grant_permissions(["microphone"])
        tablet = Screen(browser.new_context(viewport=LANDSCAPE, locale="zh-CN"), house, pictures)
        tablet.page.add_init_script(LISTEN)
        sign_in_at_the_console(desk, town)
        pairs(tablet, town, post)
        tablet.shows(post.name, "各平安屋对讲")
        tablet.presses("加入对讲")

        desk.page.evaluate("() => { location.hash = '/houses' }")
        desk.page.get_by_role("heading", name="平安屋", exact=True).wait_for()
        desk.page.get_by_role("button", name="各平安屋对讲", exact=True).click()
        desk.presses("加入各平安屋对讲")
        desk.shows("2 人在听")
        desk.picture("console-radio-houses")
        desk.page.evaluate("() => { location.hash = '/' }")
        desk.shows("2 人在听")
        desk.is_accessible()  # over the map, where it lies half over nothing that is pressed
        desk.page.keyboard.press("Escape")
        desk.page.keyboard.down("O")
        tablet.shows("指挥室 正在说")
        hears_the_tone(tablet.page)
        tablet.picture("post-radio")
        desk.page.keyboard.up("O")
        tablet.shows("没有人在说")
        tablet.page.get_by_role("button", name="听 指挥室 的这一段").wait_for()

        tablet.presses("写给频道上的人")
        tablet.page.get_by_label("写给频道上的人").fill("北门一切正常")
        tablet.presses("发出")
        desk.page.get_by_role("button", name="各平安屋对讲", exact=True).click()
        desk.presses("说过的话")
        desk.shows("北门一切正常", post.name)
        tablet.is_accessible()
        desk.is_sound()
        tablet.is_sound()
        for screen in (tablet, desk):
            screen.context.close()

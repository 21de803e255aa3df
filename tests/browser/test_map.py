"""The map of the command room and the wall beside it, in a real browser: what is drawn, switched, measured, followed."""

import os
import re
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Response, Route, expect

from pingan.kernel.geo import Point, offset
from pingan.kernel.rights import Role
from tests.browser.desk import shows_who
from tests.browser.scene import PATIENCE_MS, Morning, Screen, served


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Morning]:
    """A morning with a search going on."""
    made = Morning(tmp_path_factory.mktemp("morning"))
    made.account("hall", Role.WALL)
    yield made
    made.disk.close()


@pytest.fixture(scope="module")
def house(town: Morning) -> Iterator[str]:
    """Its address."""
    with served(town) as address:
        yield address


class Desk(Screen):
    """A dispatcher's window, looked at for its map."""

    @property
    def map(self) -> Locator:
        """The map's own element; what it draws is told by its data."""
        return self.page.locator("[data-map]")

    def is_still(self) -> None:
        """Everything is drawn."""
        expect(self.map).to_have_attribute("data-map", "still", timeout=PATIENCE_MS)

    def told(self, name: str) -> str:
        """What the map says of itself, once it is still."""
        self.is_still()
        return self.map.get_attribute(f"data-{name}") or ""

    def shot(self) -> Image.Image:
        """The map as it looks."""
        self.is_still()
        return Image.open(BytesIO(self.map.screenshot())).convert("RGB")


def desk_of(browser: Browser, house: str, pictures: Path, town: Morning, login: str = "chen", **view: object) -> Desk:
    """Somebody signed in at the console."""
    size = {"width": 1366, "height": 768}
    context: BrowserContext = browser.new_context(**{"viewport": size, "locale": "zh-CN"} | view)  # type: ignore[arg-type]
    desk = Desk(context, house, pictures)
    step = int(time.time()) // 30
    desk.opens("/console/")
    while int(time.time()) // 30 == desk_of.__dict__.get(login, step - 1):
        desk.page.wait_for_timeout(500)  # no code works twice
    desk_of.__dict__[login] = int(time.time()) // 30
    shows_who(desk, town, login)
    expect(desk.page.get_by_label("密码")).to_be_hidden()
    return desk


@pytest.fixture(scope="module")
def signed_in(browser: Browser, house: str, town: Morning, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One dispatcher for the tests of this file."""
    folder = Path(os.environ.get("PINGAN_SCREENSHOTS") or tmp_path_factory.mktemp("pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    desk = desk_of(browser, house, folder, town)
    desk.shows("未选择警情")
    yield desk
    desk.context.close()


@pytest.fixture
def desk(signed_in: Desk) -> Desk:
    """A fresh page of the same dispatcher, with nothing remembered of the map."""
    signed_in.page.evaluate("localStorage.removeItem('pingan.map.layers')")
    signed_in.page.goto("about:blank")
    signed_in.opens("/console/")
    signed_in.is_still()
    return signed_in


def layer(desk: Desk, name: str) -> None:
    """Press a layer's box."""
    if not desk.page.locator("#map-layers").is_visible():
        desk.page.keyboard.press("v")
    desk.page.locator(f"[data-layer={name}]").click()


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many pixels two pictures do not share."""
    return sum(a != b for a, b in zip(one.get_flattened_data(), other.get_flattened_data(), strict=True))


def test_people_are_really_drawn_and_a_layer_takes_them_away(desk: Desk) -> None:
    expect(desk.map).to_have_attribute("data-people", re.compile(r"\d\d"))  # who stands at a post is drawn before positions come
    everybody = int(desk.told("people"))
    before = desk.shot()
    for force in ("guard", "merchant", "volunteer"):
        layer(desk, force)
    expect(desk.map).not_to_have_attribute("data-people", str(everybody))
    desk.page.keyboard.press("v")
    assert differing(before, desk.shot()) > 300
    desk.page.reload()
    desk.is_still()
    assert int(desk.told("people")) < everybody, "the browser does not remember the layers"
    desk.is_sound()


def test_the_heat_of_the_past_has_a_legend_and_a_period(desk: Desk, town: Morning) -> None:
    layer(desk, "heat")
    desk.shows("每格最多", "共 1 起")
    cold = desk.shot()
    desk.page.get_by_label("时间范围").select_option("7")
    desk.page.get_by_label("类别").select_option("fire")
    desk.shows("这段时间没有警情")
    assert differing(cold, desk.shot()) > 300
    desk.is_accessible()
    desk.is_sound()


def test_the_reach_of_a_house_by_three_ways_of_moving(desk: Desk) -> None:
    asked: list[str] = []
    desk.page.on("request", lambda request: asked.append(request.url) if "/api/reach" in request.url else None)
    pick_house(desk)
    before = desk.shot()
    desk.presses("看到达圈")
    desk.shows("到达圈 · ")
    desk.presses("自行车")
    expect(desk.page.get_by_role("button", name="自行车")).to_have_attribute("aria-pressed", "true")
    assert differing(before, desk.shot()) > 2000
    assert any("mode=bicycle" in url and "minutes=1%2C3%2C5%2C10" in url for url in asked)
    desk.presses("关闭到达圈")
    expect(desk.page.get_by_text("到达圈 · ")).to_be_hidden()
    desk.is_sound()


def pick_house(desk: Desk) -> None:
    """With the keyboard alone, from the list."""
    desk.page.keyboard.press("i")
    desk.page.get_by_role("button", name=re.compile("^平安屋 ")).click()
    first = desk.page.get_by_role("region", name="地图上有什么").get_by_role("listitem").first.get_by_role("button")
    first.focus()
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("i")
    expect(desk.page.get_by_role("button", name="看到达圈")).to_be_visible()


def test_measuring_tells_metres_and_minutes_and_ends_with_escape(desk: Desk) -> None:
    desk.page.keyboard.press("e")
    desk.shows("依次点击各点")
    box = desk.map.bounding_box()
    assert box is not None
    for x, y in ((0.4, 0.5), (0.6, 0.55)):
        desk.page.mouse.click(box["x"] + box["width"] * x, box["y"] + box["height"] * y)
    expect(desk.page.get_by_role("group", name="测距").get_by_role("status")).to_have_text(re.compile(r"直线 .+ · 步行 .+，\d+:\d\d"))
    desk.is_accessible()
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("group", name="测距")).to_be_hidden()
    desk.is_sound()


def test_following_keeps_him_in_view_until_the_map_is_moved(desk: Desk, town: Morning) -> None:
    coming = next(name for name, who in town.others.items() if any(offer.status == "en_route" for offer in town.phone(who)))
    desk.opens(f"/console/#/incidents/{town.search.id}")
    desk.shows("派发")
    desk.page.keyboard.press("i")
    desk.page.get_by_role("button", name=re.compile("^人员 ")).click()
    desk.page.get_by_role("searchbox", name="按名称、状态查找").fill(coming)
    desk.page.get_by_role("region", name="地图上有什么").get_by_role("button", name=coming).click()
    desk.presses("跟随")
    chip = desk.page.get_by_role("button", name=f"不再跟随 {coming}")
    expect(chip).to_be_visible()
    before = desk.told("centre")
    town.stands(town.others[coming], offset(Point(*map(float, before.split(","))), 1500, 1500))
    expect(desk.map).not_to_have_attribute("data-centre", before, timeout=PATIENCE_MS)
    desk.is_still()
    box = desk.map.bounding_box()
    assert box is not None
    drag(desk.page, box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(chip).to_be_hidden()
    desk.is_sound()


def drag(page: Page, x: float, y: float) -> None:
    """Take the map by the hand."""
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 40, y + 30, steps=4)
    page.mouse.up()


def test_tiles_that_cannot_be_read_are_said_and_tried_again(desk: Desk) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=500)

    desk.context.route("**/map/**", refuse)
    desk.page.reload()
    desk.shows("底图有一部分读取失败")
    desk.context.unroute("**/map/**", refuse)

    def is_a_tile(answer: Response) -> bool:
        return "/map/" in answer.url and answer.ok and not answer.request.headers["range"].startswith("bytes=0-")

    with desk.page.expect_response(is_a_tile, timeout=PATIENCE_MS):
        desk.presses("重试")
    desk.is_still()
    expect(desk.page.get_by_text("底图有一部分读取失败")).to_be_hidden()
    desk.complaints.clear()


def test_without_webgl_the_list_stands_in(browser: Browser, signed_in: Desk) -> None:
    page = signed_in.context.new_page()
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(f"{signed_in.house}/console/")
    expect(page.get_by_text("浏览器无法显示地图")).to_be_visible()
    region = page.get_by_role("region", name="地图上有什么")
    region.get_by_role("button", name=re.compile("^平安屋 ")).click()
    expect(region.get_by_role("listitem").first).to_be_visible()
    page.close()


def test_a_wall_shows_counts_and_areas_and_is_told_no_names(browser: Browser, house: str, town: Morning, pictures: Path) -> None:
    wall = desk_of(browser, house, pictures, town, "hall", viewport={"width": 1920, "height": 1080})
    heard: list[str] = []
    wall.page.on("response", lambda answer: heard.append(answer.text()) if "/api/" in answer.url else None)
    wall.shows("在岗", "未结警情", "今日")
    wall.is_still()
    assert int(wall.told("people")) >= 10
    expect(wall.page.locator(".clock")).to_have_text(re.compile(r"\d\d:\d\d:\d\d"))
    wall.page.wait_for_timeout(6_000)  # it asks again by itself
    said = "".join(heard) + wall.page.content() + "".join(wall.heard)
    assert '"on_duty":' in said
    for secret in (*town.others, town.search.place, town.search.text, town.search.id):
        assert secret not in said
    wall.is_accessible()
    wall.picture("wall")
    wall.is_sound()
    wall.context.close()

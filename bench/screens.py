"""From an address to a screen that answers, on a processor slowed four times: ours beside plain pages of the same libraries, in one run.

Time to interactive after Lighthouse's: not before what the page is for is to be seen, and not before its thread has time for whoever uses
it. Lighthouse waits for five seconds without a task over 50 ms, which never come where clocks run and people move each second. So the two
seconds that follow are looked at instead: a press at any moment of them has to wait for 50 ms or less on average (its estimated input
latency).
"""

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.sync_api import Browser, ViewportSize, sync_playwright
from playwright.sync_api import TimeoutError as Late

from bench import map as map_
from bench import phone
from bench.report import Figure, Report, rounded, versions
from pingan.platform.web import COOKIE

SLOWER = 4
DESK: ViewportSize = {"width": 1366, "height": 768}
PHONE: ViewportSize = {"width": 360, "height": 740}
_WINDOW_MS, _TOLERABLE_MS, _PATIENCE_MS = 2_000, 50, 30_000
_MODULES = map_.ROOT / "web" / "node_modules"
_WATCH = """
window.tasks = []
new PerformanceObserver(list => { for (const { startTime, duration } of list.getEntries()) window.tasks.push([startTime, duration]) })
  .observe({ type: 'longtask', buffered: true })
window.watch = (selector, quiet, tolerable) => {
  const waitFrom = at => window.tasks.reduce((sum, [begun, took]) => {
    const within = Math.min(begun + took, at + quiet) - Math.max(begun, at)
    return within > 0 ? sum + within ** 2 / 2 / quiet : sum
  }, 0)
  const wait = seen => {
    const until = performance.now() - quiet
    const ends = window.tasks.map(([begun, took]) => begun + took).filter(end => end > seen)
    const at = [seen, ...ends].find(moment => moment <= until && waitFrom(moment) <= tolerable)
    if (at === undefined) return setTimeout(wait, 100, seen)
    const blocked = window.tasks.filter(([begun]) => begun < at).reduce((sum, [, took]) => sum + took - 50, 0)
    window.answers = { seen, usable: at, blocked, wait: waitFrom(at) }
  }
  const look = () => {
    const is = [...document.querySelectorAll(selector)].some(each => each.checkVisibility())
    if (is) requestAnimationFrame(() => setTimeout(() => wait(performance.now())))
    else setTimeout(look, 20)
  }
  look()
}
"""


class Way(NamedTuple):
    """A page that is opened anew with an empty cache. `selector`: what it is for; `who`: whose token it comes with, empty for nobody's."""

    what: str
    path: str
    selector: str
    size: ViewportSize
    who: str = ""
    beside: str = ""


_DOOR, _ROOM, _CODE, _DUTY, _ELEMENT, _VANT, _BARE = (
    "console: the sign-in page", "console: the command view", "phone: the sign-in page", "phone: the first page, signed in",
    "plain page of Vue and the whole of Element Plus", "plain page of Vue and the whole of Vant", "a heading and a field, no script",
)  # fmt: skip
OURS = (
    Way(_DOOR, "/console/", "form button", DESK, beside=_ELEMENT),
    Way(_ROOM, "/console/", "#in-hand h2", DESK, "dispatcher", beside=_ELEMENT),
    Way(_CODE, "/member/", "form button, button[type=submit]", PHONE, beside=_VANT),
    Way(_DUTY, "/member/", ".home", PHONE, "member", beside=_VANT),
)
PEERS = (
    Way(_ELEMENT, "/element.html", "button", DESK, beside=_ELEMENT),
    Way(_VANT, "/vant.html", "button", PHONE, beside=_VANT),
    Way(_BARE, "/bare.html", "input", DESK, beside=_ELEMENT),
)
_HEAD = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title>'
_PLAIN = (
    _HEAD + '<link rel="stylesheet" href="{css}"><div id="app"><h1>登录</h1>{form}</div><script src="vue.js"></script>'
    '<script src="{js}"></script><script>Vue.createApp({{ data: () => ({{ words: "" }}) }}).use({name}).mount("#app")</script>'
)
_LIBRARIES = {
    "element": ("element-plus/dist/index.full.min.js", "element-plus/dist/index.css", "ElementPlus", "el-input", "el-button"),
    "vant": ("vant/lib/vant.min.js", "vant/lib/index.css", "vant", "van-field", "van-button"),
}


def lay_peers(folder: Path) -> None:
    """Plain pages with a field and a button, and the files they need."""
    (folder / "bare.html").write_text(f"{_HEAD}<h1>登录</h1><input>", "utf-8")
    shutil.copy(_MODULES / "vue" / "dist" / "vue.global.prod.js", folder / "vue.js")
    for name, (js, css, known_as, field, button) in _LIBRARIES.items():
        shutil.copy(_MODULES / js, folder / f"{name}.js")
        shutil.copy(_MODULES / css, folder / f"{name}.css")
        form = f'<{field} v-model="words"></{field}><{button}>登录</{button}>'
        (folder / f"{name}.html").write_text(_PLAIN.format(css=f"{name}.css", js=f"{name}.js", name=known_as, form=form), "utf-8")


def measure(browser: Browser, address: str, way: Way, token: str) -> dict[str, float] | None:
    """One opening: milliseconds from the navigation on; None if the page has not come to rest in time."""
    context = browser.new_context(viewport=way.size, locale="zh-CN", is_mobile=way.size is PHONE, service_workers="block")
    context.set_default_timeout(_PATIENCE_MS)
    if token:
        context.add_cookies([{"name": COOKIE, "value": token, "url": address.replace("http:", "https:"), "secure": True}])
    page = context.new_page()
    page.add_init_script(f"{_WATCH}\nwindow.watch({json.dumps(way.selector)}, {_WINDOW_MS}, {_TOLERABLE_MS})")
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    try:
        page.goto(address + way.path, wait_until="commit")
        page.wait_for_function("() => window.answers", polling=500)
        told: dict[str, float] = page.evaluate("window.answers")
    except Late:
        return None
    finally:
        context.close()
    return told


def run(*, quick: bool) -> Report:
    """Each way some times, in turns; medians."""
    times = 1 if quick else 3
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    found: dict[str, list[dict[str, float] | None]] = {way.what: [] for way in (*OURS, *PEERS)}
    if program:
        subprocess.run([sys.executable, "hatch_build.py"], cwd=map_.ROOT, check=True, capture_output=True)
        with TemporaryDirectory() as folder, phone.served(50) as told, map_.served(Path(folder)) as peers, sync_playwright() as play:
            lay_peers(Path(folder))
            tokens = {"dispatcher": told["dispatcher"], "member": told["members"][0][1], "": ""}
            browser = play.chromium.launch(executable_path=program, args=map_.SWITCHES)
            for _ in range(times):
                for way in (*OURS, *PEERS):
                    house = f"http://127.0.0.1:{told['port']}" if way in OURS else peers
                    found[way.what].append(measure(browser, house, way, tokens[way.who]))
            browser.close()
    middle = {what: _middle([one for one in runs if one]) for what, runs in found.items()}
    return Report(
        name="screens",
        question=f"From an address to a screen that answers, on a {SLOWER} × slowed processor, nothing cached",
        parameters={"slower": SLOWER, "times": times, "window_ms": _WINDOW_MS, "tolerable_ms": _TOLERABLE_MS, "people_on_duty": 50},
        versions=versions("playwright") | map_.web_versions("vue", "element-plus", "vant"),
        rows=[_row(way, middle, found[way.what].count(None)) for way in (*OURS, *PEERS)] if program else [],
        skipped=() if program else ("everything: there is no Chromium on this machine",),
        notes=(
            "usable_s: what the page is for is seen, and a press within the next two seconds waits 50 ms or less on average (wait_ms).",
            "On a busy machine the page waits for the processor as well: run it alone.",
        ),
    )


def _middle(runs: list[dict[str, float]]) -> Mapping[str, float]:
    return {name: statistics.median(one[name] for one in runs) for name in ("seen", "usable", "blocked", "wait")} if runs else {}


def _row(way: Way, middle: Mapping[str, Mapping[str, float]], restless: int) -> dict[str, Figure]:
    mine, other = middle[way.what], middle[way.beside]
    told: dict[str, Figure] = dict.fromkeys(("seen_s", "usable_s", "blocked_ms", "wait_ms", "x_plain"))
    if mine:
        told = {"seen_s": rounded(mine["seen"] / 1000), "usable_s": rounded(mine["usable"] / 1000)}
        told |= {"blocked_ms": rounded(mine["blocked"]), "wait_ms": rounded(mine["wait"])}
        told["x_plain"] = rounded(mine["usable"] / other["usable"]) if other else None
    return {"page": way.what, **told, "never_at_rest": restless}

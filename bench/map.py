"""Twelve thousand people who move each second while the map is panned: our layer beside GeoJSON `setData` and Leaflet, in one run.

The page is made from `web/bench`; each painter gets a Chromium of its own, and the CPU of all its processes is divided by the frames drawn.
"""

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
from playwright.sync_api import Page, Playwright, sync_playwright

from bench.report import Figure, Report, rounded, versions

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "var" / "bench-map"
SWITCHES = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-background-networking"]
VIEW = {"width": 1366, "height": 768}
PEOPLE = 12_000
WARM_S = 3.0
_TICKS = os.sysconf("SC_CLK_TCK")
PAINTERS: Mapping[str, str] = {
    "ours": "our WebGL layer, everybody drawn",
    "ours-clusters": "our WebGL layer, crowds as discs",
    "geojson": "MapLibre GeoJSON setData, circles",
    "geojson-flat": "MapLibre GeoJSON setData, circles, and no sky drawn, as on our map",
    "leaflet": "Leaflet on canvas",
}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a plain file server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


def build() -> None:
    """The page, from its sources."""
    subprocess.run([sys.executable, str(ROOT / "hatch_build.py"), "run", "bench"], cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - ourselves


def cpu_s(root: int) -> float:
    """User and system time of a process and all its descendants that still live, in seconds."""
    parents, spent = dict[int, int](), dict[int, float]()
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            parents[int(entry.name)], spent[int(entry.name)] = int(fields[1]), (int(fields[11]) + int(fields[12])) / _TICKS
    mine = {root}
    while more := {child for child, parent in parents.items() if parent in mine} - mine:
        mine |= more
    return sum(spent.get(process, 0.0) for process in mine)


def _browser() -> int:
    """The process id of the Chromium that this process has started."""
    mine = str(os.getpid())
    driver = [each for each in _children(mine) if "node" in _command(each) or "playwright" in _command(each)]
    found = [each for parent in driver for each in _children(parent) if "chrom" in _command(each)]
    return int(found[0])


def _children(parent: str) -> list[str]:
    tasks = Path(f"/proc/{parent}/task")
    return [child for task in tasks.iterdir() for child in (task / "children").read_text().split()]


def _command(process: str) -> str:
    return Path(f"/proc/{process}/cmdline").read_text()


def measure(play: Playwright, program: str, address: str, painter: str, seconds: float) -> dict[str, float]:
    """CPU seconds, frames and updates while one painter is looked at."""
    browser = play.chromium.launch(executable_path=program, args=SWITCHES)
    page = browser.new_page(viewport={"width": VIEW["width"], "height": VIEW["height"]})
    page.goto(f"{address}/index.html")
    page.evaluate("([painter, count]) => window.bench(painter, count)", [painter, PEOPLE])
    page.wait_for_timeout(WARM_S * 1000)
    begun, frames, updates = cpu_s(_browser()), *_told(page)
    page.wait_for_timeout(seconds * 1000)
    spent, drawn, moved = cpu_s(_browser()) - begun, *_told(page)
    browser.close()
    return {"cpu_s": spent, "frames": drawn - frames, "updates": moved - updates}


def _told(page: Page) -> tuple[int, int]:
    frames, updates = page.evaluate("[window.drawnFrames, window.updates]")
    return int(frames), int(updates)


def run(*, quick: bool) -> Report:
    """Each painter for some seconds, one after the other."""
    seconds = 6.0 if quick else 15.0
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    rows: list[dict[str, Figure]] = []
    if program:
        build()
        with served(PAGE) as address, sync_playwright() as play:
            found = {painter: measure(play, program, address, painter, seconds) for painter in PAINTERS}
        rows = [_row(what, found[painter], found["ours"], seconds) for painter, what in PAINTERS.items()]
    return Report(
        name="map",
        question=f"{PEOPLE:,} people moving each second: CPU per drawn frame while panning",
        parameters={"people": PEOPLE, "seconds": seconds, "width": VIEW["width"], "height": VIEW["height"], "gl": "software"},
        versions=versions("playwright") | web_versions("maplibre-gl", "leaflet"),
        rows=rows,
        skipped=() if program else ("everything: there is no Chromium on this machine",),
        notes=("CPU of every process of the browser; frames as the map says that it drew them. Updates: of one a second.",),
    )


def web_versions(*packages: str) -> dict[str, str]:
    lock = msgspec.json.decode((ROOT / "web" / "package-lock.json").read_bytes())["packages"]
    return {package: lock[f"node_modules/{package}"]["version"] for package in packages}


def _row(what: str, found: Mapping[str, float], ours: Mapping[str, float], seconds: float) -> dict[str, Figure]:
    ms, our_ms = (1000 * each["cpu_s"] / max(1, each["frames"]) for each in (found, ours))
    return {
        "painter": what,
        "cpu_ms_per_frame": rounded(ms),
        "frames_per_s": rounded(found["frames"] / seconds),
        "updates": int(found["updates"]),
        "cores": rounded(found["cpu_s"] / seconds),
        "x_ours": rounded(ms / our_ms),
    }

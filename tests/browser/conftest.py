"""A browser for all the journeys of a file, and a fresh town for each."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.scene import PATIENCE_MS, Morning, build_screens, chromium

SWITCHES = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-background-networking"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; where every test must run, its absence is a failure."""
    program = chromium()
    if program is None and os.environ.get("CI") != "true":
        pytest.skip("There is no Chromium on this machine, so nobody can look at the screens.")
    build_screens()
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=program, args=SWITCHES)
        yield opened
        opened.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go: PINGAN_SCREENSHOTS, or nowhere that lasts."""
    folder = Path(os.environ.get("PINGAN_SCREENSHOTS") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Morning]:
    """A morning with a search going on."""
    made = Morning(tmp_path)
    yield made
    made.disk.close()

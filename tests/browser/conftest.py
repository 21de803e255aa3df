"""A browser for all the journeys of a file, and a fresh town for each."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.scene import Morning, a_browser, chromium


@pytest.fixture(scope="module")
def switches() -> Sequence[str]:
    """What the browser of a file is told beyond the usual; a file that needs more has this fixture of its own."""
    return ()


@pytest.fixture(scope="module")
def browser(switches: Sequence[str]) -> Iterator[Browser]:
    """Chromium; where every test must run, its absence is a failure."""
    if chromium() is None and os.environ.get("CI") != "true":
        pytest.skip("There is no Chromium on this machine, so nobody can look at the screens.")
    with a_browser(*switches) as opened:
        yield opened


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

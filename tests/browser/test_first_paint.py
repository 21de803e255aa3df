"""How much a screen asks of the network before anything is to be seen."""

import gzip
import re
from pathlib import Path

import pytest

from pingan.entry.static import UI
from tests.browser.scene import build_screens

BOUND_KB = {"member": 120, "console": 220}
"""After gzip, without the map: the page, what it fetches at once, and its looks."""

_FETCHED = re.compile(r'(?:src|href)="(/[a-z]+/assets/[^"]+\.(?:js|css))"')


def first_paint_kb(screen: str, folder: Path = UI) -> float:
    """The page and every script and style sheet that its head names: the entry, and all that it imports without being asked."""
    page = (folder / screen / "index.html").read_text("utf-8")
    files = [folder / address.lstrip("/") for address in _FETCHED.findall(page)]
    assert files, "the page names no files"
    return sum(len(gzip.compress(content)) for content in (page.encode(), *(file.read_bytes() for file in files))) / 1000


@pytest.mark.parametrize("screen", BOUND_KB)
def test_the_first_paint_is_small(screen: str) -> None:
    build_screens()
    assert first_paint_kb(screen) <= BOUND_KB[screen]

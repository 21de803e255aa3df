"""The machine's clock is set three days back, right again, three days ahead, and stands still."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.durability.judge import Clock
from tests.durability.load import WINDOW_S
from tests.durability.scene import new_server, played, rounds

_FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None) if sys.platform == "linux" else None
DAYS = timedelta(days=3)


@pytest.mark.skipif(_FAKETIME is None, reason="no libfaketime here")
def test_whatever_the_clock_says_nothing_is_lost(tmp_path: Path) -> None:
    told = tmp_path / "clock"
    told.write_text("+0")
    around = {
        "LD_PRELOAD": str(_FAKETIME),
        "FAKETIME_TIMESTAMP_FILE": str(told),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with played("clock", new_server(tmp_path, around)) as scene:

        def is_set(says: str, ahead: timedelta) -> None:
            (tmp_path / "aside").write_text(says)
            os.replace(tmp_path / "aside", told)  # noqa: PTH105 - nobody reads half of it
            scene.clock = Clock(ahead.total_seconds(), datetime.now(UTC) + ahead)

        for _ in range(rounds(1, 10)):
            for name, ahead in (("back", -DAYS), ("right", timedelta()), ("ahead", DAYS)):
                is_set(f"{ahead.total_seconds():+.0f}", ahead)
                scene.works(WINDOW_S + 2, WINDOW_S + 2)
                scene.has_gone_through(name)
            is_set((datetime.now(UTC) + DAYS).strftime("%Y-%m-%d %H:%M:%S"), DAYS)
            scene.works(1, 2)
            scene.has_gone_through("frozen")
            is_set(f"{DAYS.total_seconds():+.0f}", DAYS)

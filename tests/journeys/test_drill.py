"""The article's fire, played through the real server: somebody is there before the fire brigade, and the story repeats to the byte."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pingan import main
from pingan.entry.cli import run


@pytest.fixture(scope="module")
def town_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own town, built once."""
    folder, _ = main.lay_town(7, tmp_path_factory.mktemp("maps"), lambda _stage, _share: None)
    return folder


def drill(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The command: its exit status and what it printed."""
    with pytest.raises(SystemExit) as end:
        run(main.doors(), ["drill", *words])
    assert isinstance(end.value.code, int)
    return end.value.code, capsys.readouterr().out


def kinds(story: dict[str, Any], verb: str) -> list[float]:
    """When offers moved by this verb, in seconds after the call."""
    return [row["after_s"] for row in story["timeline"] if row["kind"] == "dispatch.offer_moved" and row["facts"]["verb"] == verb]


def test_the_fire_is_reached_before_the_fire_brigade_and_told_alike_twice(
    town_map: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, told = drill(capsys, "--json", "--map", str(town_map), "--seed", "3")
    assert drill(capsys, "--json", "--map", str(town_map), "--seed", "3") == (status, told)
    story = json.loads(told)
    assert status == 0
    assert story["reached"]
    assert story["place"] == "永北小区"
    assert 0 < story["first_on_scene_s"] < story["fire_brigade_expected_s"] == 480

    times = [datetime.fromisoformat(row["at"]) for row in story["timeline"]]
    assert times == sorted(times)
    order = ["received", "recommended", "dispatched", "acknowledged", "first_departed", "first_arrived", "cleared", "closed"]
    stamps = [datetime.fromisoformat(story["stamps"][name]) for name in order]
    assert stamps == sorted(stamps)

    ladder = story["ladder"]
    assert [rung for rung in ladder if rung["status"] == "done" and rung["arrived_s"] == story["first_on_scene_s"]]
    assert [rung for rung in ladder if rung["seen_s"] and rung["status"] in {"expired", "recalled"}], "nobody was silent"
    assert [rung for rung in ladder if rung["status"] == "declined"], "nobody said no"
    assert min(kinds(story, "send")) < min(kinds(story, "deliver")) < min(kinds(story, "see")) < min(kinds(story, "accept"))
    assert any(pick["via"] or any(reason["code"] == "carries" for reason in pick["reasons"]) for pick in story["shortlist"]["go"])
    assert sum(story["shortlist"]["passed"].values()) > 0

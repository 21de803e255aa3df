"""The runner of the benches: what it writes can be read again. How fast anything is, is never asserted."""

import json
from pathlib import Path

import pytest
from rich.console import Console

from bench.report import percentile, rounded
from bench.run import BENCHES, run


def test_a_bench_is_shown_and_written_down(tmp_path: Path) -> None:
    out = Console(record=True, width=220, quiet=True)
    run(["offers"], tmp_path, out, quick=True)
    assert [file.name for file in tmp_path.iterdir()] == ["offers.json"]
    found = json.loads((tmp_path / "offers.json").read_text("utf-8"))
    assert [row["policy"] for row in found["rows"]] == ["nearest-1", "nearest-3", "seven-replace", "expected-gain"]
    assert found["parameters"]["runs"] > 0
    assert set(found["versions"]) == {"pingan"}
    assert {"cores", "system", "python", "load"} == set(found["machine"])
    assert "The same seed twice gives the same bytes: True." in found["notes"]


def test_every_bench_has_a_name_that_is_its_file() -> None:
    assert {bench.__module__ for bench in BENCHES.values()} == {f"bench.{name}" for name in BENCHES}


@pytest.mark.parametrize(("percent", "value"), [(1, 1), (50, 51), (99, 100)])
def test_percentiles(percent: int, value: int) -> None:
    assert percentile([float(number) for number in range(1, 102)], percent) == pytest.approx(value, abs=1)
    assert percentile([7.0], percent) == 7


def test_rounding_keeps_three_digits() -> None:
    assert (rounded(123_456), rounded(0.012345)) == (123_000, 0.0123)

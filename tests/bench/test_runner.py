"""The runner of the benches: what it writes can be read again. How fast anything is, is never asserted."""

import json
from pathlib import Path

import pytest
from rich.console import Console

from bench import table
from bench.report import Figure, Report, percentile, rounded
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


def test_the_one_table_sets_ours_beside_the_peer(tmp_path: Path) -> None:
    ours: dict[str, Figure] = {"members": 12_000, "where": "grid in process", "query_p50_us": 20.0, "updates_per_s": 600.0}
    theirs: dict[str, Figure] = {"members": 12_000, "where": "Valkey GEO", "query_p50_us": 60.0, "updates_per_s": 30.0}
    nearest = Report(name="nearest", question="?", parameters={}, versions={}, rows=[ours, theirs])
    echo: dict[str, Figure] = {"what": "bare echo", "lag p99 ms": 5.0}
    house: dict[str, Figure] = {"what": "the house", "lag p99 ms": 50.0, "lost": 0}
    load = Report(name="load", question="?", parameters={}, versions={}, rows=[echo, house])
    found = table.find([nearest, load], "abc", {"cores": 2})
    assert {line.what: (line.ours, line.peer, line.ratio, line.ceiling) for line in found.lines} == {
        "nearest 10 of 12,000: one query, µs": (20.0, 60.0, 3.0, None),
        "nearest 10 of 12,000: moves/s": (600.0, 30.0, 20.0, None),
        "12,000 sockets: positions lost": (0, None, None, None),
        "12,000 sockets: lag p99, ms": (50.0, None, None, 5.0),
    }
    table.write(found, tmp_path)
    assert json.loads((tmp_path / "table.json").read_text("utf-8"))["commit"] == "abc"
    page = (tmp_path / "table.md").read_text("utf-8")
    assert "| nearest 10 of 12,000: one query, µs | 20 | 3 × | Valkey GEO | 60 | 3 × |  | `python -m bench nearest` |" in page


def test_every_figure_sought_is_of_a_bench() -> None:
    assert {sought.bench for sought in table.SOUGHT} <= BENCHES.keys()


def test_every_bench_has_a_name_that_is_its_file() -> None:
    assert {bench.__module__ for bench in BENCHES.values()} == {f"bench.{name}" for name in BENCHES}


@pytest.mark.parametrize(("percent", "value"), [(1, 1), (50, 51), (99, 100)])
def test_percentiles(percent: int, value: int) -> None:
    assert percentile([float(number) for number in range(1, 102)], percent) == pytest.approx(value, abs=1)
    assert percentile([7.0], percent) == 7


def test_rounding_keeps_three_digits() -> None:
    assert (rounded(123_456), rounded(0.012345)) == (123_000, 0.0123)

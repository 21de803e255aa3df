"""Run benches, show and keep what they find."""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from bench import (
    comeback,
    commits,
    idle,
    load,
    nearest,
    offers,
    orders,
    phone,
    recall,
    repair,
    rosters,
    screens,
    sheets,
    shortlist,
    voice,
    workers,
)  # fmt: skip
from bench import map as map_
from bench import table as table_
from bench.report import Report, machine, show, write

BENCHES: dict[str, Callable[..., Report]] = {
    "nearest": nearest.run,
    "shortlist": shortlist.run,
    "phone": phone.run,
    "offers": offers.run,
    "commits": commits.run,
    "map": map_.run,
    "screens": screens.run,
    "voice": voice.run,
    "rosters": rosters.run,
    "repair": repair.run,
    "sheets": sheets.run,
    "orders": orders.run,
    "recall": recall.run,
    "load": load.run,
    "workers": workers.run,
    "comeback": comeback.run,
    "idle": idle.run,
}
_PAPER = 140
RESULTS = Path(__file__).parent / "results"


def main() -> None:
    wishes = argparse.ArgumentParser(prog="python -m bench", description="Measure, side by side; results under bench/results.")
    wishes.add_argument("names", nargs="*", metavar="BENCH", help=f"some of: {', '.join(BENCHES)}; all if none is named")
    wishes.add_argument("--quick", action="store_true", help="smaller and rougher, eight minutes in all")
    wishes.add_argument("--results", type=Path, default=RESULTS, help="folder for the JSON files")
    given = wishes.parse_args()
    if unknown := set(given.names) - set(BENCHES):
        wishes.error(f"no such bench: {', '.join(sorted(unknown))}")
    run(given.names or list(BENCHES), given.results, _paper(), quick=given.quick)


def _paper() -> Console:
    """As wide as the terminal; in a file, wide enough for every column."""
    return Console() if sys.stdout.isatty() else Console(width=_PAPER)


def run(names: list[str], results: Path, out: Console, *, quick: bool) -> None:
    """One after the other, and at the end the table of what the product is held to; what is `quick` proves nothing of that."""
    found = list[Report]()
    for name in names:
        begun = time.perf_counter()
        with out.status(f"{name} …"):
            report = BENCHES[name](quick=quick)
        report = replace(report, took_s=time.perf_counter() - begun)
        found.append(report)
        write(report, results)
        show(report, out)
    held_to = table_.find([] if quick else found, table_.commit(), machine())
    if held_to.lines:
        table_.write(held_to, results)
        table_.show(held_to, out)

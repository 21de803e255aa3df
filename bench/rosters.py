"""Rosters: penalties on the shift scheduling benchmark after a given time, beside one plain whole-number program in HiGHS."""

import os
from pathlib import Path

from bench import plain_mip
from bench.report import Figure, Report, rounded, timed, versions
from bench.station_month import PEOPLE, POSTS, month
from pingan.adapters.rosters import Solver
from pingan.adapters.rosters.nrp import read
from pingan.kernel.rostering import faults, price, staffed

FOLDER = Path(os.environ.get("PINGAN_DATA", Path(__file__).parents[2] / "shared" / "data")) / "rostering" / "nrp"
BEST_KNOWN = {1: 607, 2: 828, 3: 1001, 4: 1716, 5: 1143, 6: 1950, 7: 1056, 8: 1300}
"""schedulingbenchmarks.org."""


def run(*, quick: bool) -> Report:
    seconds = 5.0 if quick else 150.0
    numbers = [number for number in ((1, 2, 4) if quick else BEST_KNOWN) if _file(number).exists()]
    return Report(
        name="rosters",
        question=f"Penalty of a roster after at most {seconds:.0f} s on one core",
        parameters={"seconds_each": seconds},
        versions=versions("highspy", "numpy"),
        rows=[
            *(row for number in numbers for row in (_ours(number, seconds), _plain(number, seconds))),
            _station_month(max(seconds, 30.0)),
        ],
        skipped=() if numbers else (f"the instances are not at {FOLDER.name}: set PINGAN_DATA",),
        notes=(
            "A penalty equal to its bound is proven best, and the time is how long that took.",
            f"The last row is a made-up station's month of {POSTS} posts day and night with {PEOPLE} people, in parts, without a bound.",
        ),
    )


def _station_month(seconds: float) -> dict[str, Figure]:
    """`open`: places nobody takes, of 1,680. `night spread`: nights of whoever has most, less those of whoever has fewest."""
    horizon = month()
    found = Solver().solve(horizon, seconds=seconds)
    assert not faults(horizon, found.roster)
    missing = sum(max(0, demand.wanted - staffed(demand, found.roster)) for demand in horizon.demands if demand.among is None)
    nights = [line.count("N") for line in found.roster.values()]
    return {
        "instance": "month", "how": "parts, then lines and dives", "best known": None, "penalty": found.price, "above best %": None,
        "bound": found.bound, "s": rounded(found.seconds), "open": missing, "night spread": max(nights) - min(nights),
    }  # fmt: skip


def _file(number: int) -> Path:
    return FOLDER / f"Instance{number}.txt"


def _ours(number: int, seconds: float) -> dict[str, Figure]:
    horizon = read(_file(number))
    found = Solver().solve(horizon, seconds=seconds)
    assert not faults(horizon, found.roster)
    return _row(number, "lines and dives", found.price, found.bound, found.seconds)


def _plain(number: int, seconds: float) -> dict[str, Figure]:
    horizon = read(_file(number))
    found = list[tuple[int | None, float]]()

    def solve() -> None:
        roster, bound = plain_mip.solve(horizon, seconds)
        found.append((None if roster is None else price(horizon, roster), bound))

    took_s = timed(solve)
    penalty, bound = found[0]
    return _row(number, "one plain program", penalty, round(bound), took_s)


def _row(number: int, how: str, penalty: int | None, bound: int | None, seconds: float) -> dict[str, Figure]:
    best = BEST_KNOWN[number]
    above = None if penalty is None else rounded(100 * (penalty - best) / best)
    return {
        "instance": number, "how": how, "best known": best, "penalty": penalty, "above best %": above, "bound": bound,
        "s": rounded(seconds),
    }  # fmt: skip

"""Rosters: penalties on the shift scheduling benchmark after a given time, beside one plain whole-number program in HiGHS."""

import os
from collections.abc import Iterator
from pathlib import Path

from bench import plain_mip
from bench.report import Figure, Report, rounded, timed, versions
from bench.station_month import PEOPLE, POSTS, month
from pingan.adapters.rosters import Solver
from pingan.adapters.rosters.nrp import read
from pingan.kernel.rostering import OFF, Found, Horizon, changes, faults, price, staffed, without

FOLDER = Path(os.environ.get("PINGAN_DATA", Path(__file__).parents[2] / "shared" / "data")) / "rostering" / "nrp"
BEST_KNOWN = {1: 607, 2: 828, 3: 1001, 4: 1716, 5: 1143, 6: 1950, 7: 1056, 8: 1300}
"""schedulingbenchmarks.org. Known to this table, not to the solver."""
PLAIN = (1, 2, 4)


SECONDS = {1: 60, 2: 60, 3: 300, 4: 60, 5: 300, 6: 300, 7: 300, 8: 120}
"""What each is given. Whatever is proven best before that ends before that."""
PLAIN_SECONDS = 20.0
_MONTH_SECONDS, _REPAIR_SECONDS = 60.0, 4.0
_ILL = frozenset(range(10, 20))


def run(*, quick: bool) -> Report:
    numbers = [number for number in ((1, 2, 4) if quick else BEST_KNOWN) if _file(number).exists()]
    return Report(
        name="rosters",
        question="Penalty of a roster after at most so many seconds on two cores",
        parameters={"cores": 2, "seconds": 5 if quick else str(SECONDS), "plain_seconds": PLAIN_SECONDS},
        versions=versions("highspy", "numpy"),
        rows=[
            *(_ours(number, 5.0 if quick else SECONDS[number]) for number in numbers),
            *(_plain(number, 5.0 if quick else PLAIN_SECONDS) for number in numbers if number in PLAIN),
            *_station_month(15.0 if quick else _MONTH_SECONDS),
        ],
        skipped=() if numbers else (f"the instances are not at {FOLDER.name}: set PINGAN_DATA",),
        notes=(
            "A penalty equal to its bound is proven best, and the time is how long that took.",
            f"month: a made-up station's {POSTS} posts day and night with {PEOPLE} people, 1,680 places. open: places nobody takes.",
            "night spread, weekend spread: nights, and days on weekends, of whoever has most, less those of whoever has fewest.",
            f"repair: somebody of that month is ill for {len(_ILL)} days. changes: person-days that differ, his own among them.",
        ),
    )


def _station_month(seconds: float) -> Iterator[dict[str, Figure]]:
    horizon = month()
    found = Solver().solve(horizon, seconds=seconds)
    yield _month_row("month", "sweeps, then lines and dives", horizon, found)
    ill = max(horizon.people, key=lambda person: sum(found.roster[person.id][day] != OFF for day in _ILL)).id
    dropped = without(horizon, found.roster, ill, _ILL, extra=2)
    mended = Solver().repair(dropped, found.roster, seconds=_REPAIR_SECONDS)
    made = changes(found.roster, mended.roster)
    yield _month_row("repair", "direct changes, then lines", dropped, mended) | {"changes": len(made)}


def _month_row(instance: str, how: str, horizon: Horizon, found: Found) -> dict[str, Figure]:
    assert not faults(horizon, found.roster)
    missing = sum(max(0, demand.wanted - staffed(demand, found.roster)) for demand in horizon.demands if demand.among is None)
    nights = [line.count("N") for line in found.roster.values()]
    weekends = [sum(line[day] != OFF for day in horizon.shared) for line in found.roster.values()]
    return {
        "instance": instance, "how": how, "best known": None, "penalty": found.price, "above best %": None,
        "bound": found.bound, "s": rounded(found.seconds), "open": missing, "night spread": max(nights) - min(nights),
        "weekend spread": max(weekends) - min(weekends),
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

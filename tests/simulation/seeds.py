"""Many seeds, in several processes; figures go to the output, and what is wrong stands beside its seed."""

import logging
import sys
import time
from collections.abc import Callable, Iterable
from multiprocessing import get_context

import structlog

from tests.databases import start_cluster
from tests.simulation.days import Day
from tests.simulation.phones import Phone
from tests.simulation.racing import HANDS, Crowd
from tests.web import OpenTown

TOGETHER = 5
"""Seeds that one process does before it tells what came of them."""
PROCESSES = 2


def days(seeds: Iterable[int]) -> list[str]:
    """Station-days, each on a database of its own."""
    return [f"seed {seed}: {wrong}" for seed in seeds for wrong in Day(seed).run().wrong]


def phones(seeds: Iterable[int]) -> list[str]:
    """Turns of duty of one town's members, one after the other."""
    town = OpenTown()
    return [wrong for number, seed in enumerate(seeds) for wrong in Phone(town, seed, number).run()]


def day(seed: int) -> list[str]:
    """One day, and the digest of all that is written at its end."""
    done = Day(seed).run()
    sys.stdout.write(f"{done.digest}\n")
    return done.wrong


def races(dispatches: int, seed: int) -> list[str]:
    """So many keys pressed at two workers on one PostgreSQL."""
    cluster = start_cluster()
    crowd = Crowd(cluster.new_database(pool_size=HANDS), cluster.open_again(pool_size=HANDS), seed)
    crowd.race(dispatches)
    tally = crowd.tally
    sys.stdout.write(f"{tally.deeds} deeds, {len(tally.started)} call-outs begun, refused: {dict(tally.refused.most_common())}\n")
    found = crowd.wrongs()
    cluster.close_databases()
    return found


def run_many(run: Callable[[Iterable[int]], list[str]], many: int, first: int) -> list[str]:
    """So many from the first on; what is wrong."""
    found: list[str] = []
    last, begun = first + many, time.monotonic()
    portions = [range(start, min(start + TOGETHER, last)) for start in range(first, last, TOGETHER)]
    with get_context("spawn").Pool(PROCESSES, quietly) as pool:
        for number, wrongs in enumerate(pool.imap_unordered(run, portions), 1):
            found += wrongs
            done = min(number * TOGETHER, many)
            sys.stdout.write("".join(f"{wrong}\n" for wrong in wrongs))
            sys.stdout.write(f"{done} of {many} in {time.monotonic() - begun:.0f} s, {len(found)} wrong\n")
            sys.stdout.flush()
    return found


def quietly() -> None:
    """Only errors are said."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))

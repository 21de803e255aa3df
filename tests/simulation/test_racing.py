"""Racing dispatches in small; the long form is `make simulate`."""

from collections.abc import Callable

from pingan.adapters.db import PostgresDatabase
from tests.databases import Cluster
from tests.simulation.racing import HANDS, Crowd

DISPATCHES = 60


def test_whoever_races_for_the_same_people_books_nobody_twice(databases: Callable[..., PostgresDatabase], cluster: Cluster) -> None:
    crowd = Crowd(databases(pool_size=HANDS), cluster.open_again(pool_size=HANDS), seed=1)
    crowd.race(DISPATCHES)
    assert crowd.wrongs() == [], crowd.seed
    assert crowd.tally.dispatches == DISPATCHES
    assert len(crowd.tally.started) > DISPATCHES / 4

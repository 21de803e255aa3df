"""Fixtures every test may ask for."""

from collections.abc import Callable, Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

from pingan.adapters.db import PostgresDatabase
from tests.databases import Cluster, start_cluster
from tests.world import Town

settings.register_profile("house", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
structlog.configure(processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()])  # traces without colours


@pytest.fixture
def town() -> Town:
    """A town in memory."""
    return Town()


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """A PostgreSQL server, started once for all workers."""
    return start_cluster()


@pytest.fixture
def databases(cluster: Cluster) -> Iterator[Callable[..., PostgresDatabase]]:
    """Databases of their own on the server; `empty=True` for one without tables."""
    yield cluster.new_database
    cluster.close_databases()


@pytest.fixture
def postgres_town(databases: Callable[..., PostgresDatabase]) -> Callable[..., Town]:
    """Towns on PostgreSQL; races show here, SQLite hides them."""
    return lambda **chosen: Town(database=databases(), watch=False, **chosen)

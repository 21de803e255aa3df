"""Two workers over PostgreSQL and Valkey, told of by a carrier that never answers."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Cluster, start_cluster
from tests.durability.scene import new_server, played
from tests.processes import is_alive, wait_for
from tests.services import Texts, served
from tests.valkeys import Valkey

_CARRIERS = """
public_url = "https://pingan.test"
language = "zh-CN"

[[webhook]]
url = "{url}"
secret = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"
kinds = ["incidents.*"]
"""


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """Of our own, for it is killed; it keeps what it has acknowledged."""
    cluster = start_cluster(alone=True, hasty=False)
    yield cluster
    cluster.close()


@pytest.fixture
def valkey() -> Iterator[Valkey]:
    valkey = Valkey()
    yield valkey
    valkey.close()


def test_whatever_falls_nothing_is_lost(tmp_path: Path, cluster: Cluster, valkey: Valkey) -> None:
    hub = Texts()
    hub.trouble = "hang"
    with served(hub) as url:
        (tmp_path / "carriers.toml").write_text(_CARRIERS.format(url=url))
        server = new_server(tmp_path, database=cluster.new_url(), redis=valkey.url, workers=2, carriers=tmp_path / "carriers.toml")
        with played("PostgreSQL, two workers", server) as scene:

            def worker_killed() -> None:
                fallen = scene.chance.choice(sorted(server.workers))
                os.kill(fallen, signal.SIGKILL)
                wait_for(lambda: not is_alive(fallen))

            def cluster_killed() -> None:
                cluster.kill()
                scene.is_not_ready()
                cluster.start()
                begun = time.monotonic()
                scene.is_ready()
                scene.ledger.restarts_s.append(time.monotonic() - begun)

            def redis_frozen() -> None:
                valkey.freeze()
                scene.works(3, 6)
                valkey.thaw()

            def redis_killed() -> None:
                valkey.kill()
                scene.works(3, 6)
                valkey.start()

            scene.goes_through(
                {"killed": (0, 100), "worker_killed": (1, 20), "cluster_killed": (1, 20), "redis_frozen": (1, 10), "redis_killed": (0, 10)},
                {
                    "killed": scene.is_killed, "worker_killed": worker_killed, "cluster_killed": cluster_killed,
                    "redis_frozen": redis_frozen, "redis_killed": redis_killed,
                },
            )  # fmt: skip
        assert hub.asked, "nobody was hung up on"

"""PostgreSQL goes away under a house that works, and comes back: nobody is told anything but that, and everything goes on by itself."""

import json
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from pingan import main
from pingan.entry.workers import LATER
from pingan.platform.work import engine
from tests.databases import Cluster, start_cluster
from tests.entry.test_cli import Printed, pingan
from tests.entry.test_workers import enter, hears
from tests.processes import PATIENCE_S, wait_for
from tests.serving import Server
from tests.valkeys import Valkey

__all__ = ["pingan"]
CALL = {"category": "noise", "place": "永北小区", "text": "噪音", "at": {"latitude": 31.048, "longitude": 121.459, "datum": "wgs84"}}


@pytest.fixture(scope="module")
def falling() -> Iterator[Cluster]:
    """A server of our own, for it is killed."""
    cluster = start_cluster(alone=True, hasty=False)
    yield cluster
    cluster.close()


def lines(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


def test_it_goes_and_comes_back_under_a_house_that_works(tmp_path: Path, falling: Cluster) -> None:
    log = tmp_path / "log"
    server = Server(log, log_format="json", backup_minutes=0, data=tmp_path / "data", database=falling.new_url(), station="wujing")
    office = main.open_office(server.settings)
    token, _ = office.do(engine("wujing"), enter)
    office.world.database.close()
    server.start()
    live, signed = f"ws://127.0.0.1:{server.settings.port}/live", {"Authorization": f"Bearer {token}"}
    try:
        with server.client(token) as client, connect(live, additional_headers=signed, max_size=None) as screen:
            hears(screen, lambda message: message["t"] == "snapshot")
            assert client.post("/api/incidents", json=CALL).status_code < 300
            falling.kill()
            wait_for(lambda: server.readiness() == 503)
            for number in range(20):
                answers = [client.post("/api/incidents", json=CALL, headers={"Idempotency-Key": f"k{number}"}), client.get("/api/lamps")]
                for answer in answers:
                    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "database_away", "2")
            with pytest.raises(ConnectionClosed):
                hears(screen, lambda _: False)
            falling.start()
            wait_for(lambda: server.readiness() == 200)
            for _ in range(2):
                answer = client.post("/api/incidents", json=CALL, headers={"Idempotency-Key": "k0"})
                assert answer.status_code < 300
            with connect(live, additional_headers=signed, max_size=None) as again:
                snapshot = hears(again, lambda message: message["t"] == "snapshot")
                assert len(snapshot["boards"]["incidents"]) == 2, "what was refused was not done, what was repeated was done once"
            wait_for(lambda: server.metrics()["pingan_timers_late_seconds"] == 0)
            assert client.get("/api/lamps").json()["database"] == "ok"
    finally:
        server.kill()
    said = lines(log)
    events = Counter(line["event"] for line in said)
    assert (events["database_away"], events["database_back"]) == (1, 1)
    assert [line for line in said if "trace" in line or line.get("status", 0) not in {0, 101, 200, 201, 503}] == []
    assert "Traceback" not in log.read_text()


def test_who_starts_before_it_is_told_to_come_later(pingan: Printed, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('database = "postgresql://127.0.0.1:1/x"\nport = 0\n')
    status, _, errors = pingan("serve", "--settings", "settings.toml")
    assert (status, "does not answer" in errors) == (LATER, True), errors


def test_workers_that_start_before_it_wait_for_it(tmp_path: Path, falling: Cluster) -> None:
    valkey, url = Valkey(), falling.new_url()
    log = tmp_path / "log"
    server = Server(log, data=tmp_path / "data", database=url, redis=valkey.url, workers=2, log_format="json", backup_minutes=0)
    falling.kill()
    starting = threading.Thread(target=server.start)
    starting.start()
    try:
        wait_for(lambda: log.is_file() and [line for line in lines(log) if (line["event"], line.get("status")) == ("worker_fell", LATER)])
        falling.start()
        starting.join(PATIENCE_S)
        assert server.readiness() == 200
        assert [line for line in lines(log) if "trace" in line] == []
    finally:
        server.kill()
        valkey.close()

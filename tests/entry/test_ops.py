"""Alive, ready, measured."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from pingan import main
from pingan.adapters.bus import LocalBus
from pingan.adapters.db import SqliteDatabase
from pingan.entry.metrics import Metrics, TimedDatabase
from pingan.entry.settings import Settings
from pingan.platform.timers import set_timer
from pingan.platform.work import engine
from tests.valkeys import Valkey
from tests.web import PHONE, OpenTown, Visitor
from tests.world import at


class MoodyDatabase(SqliteDatabase):
    """Works until it is told to fail."""

    broken = False

    @contextmanager
    def writing(self, *, patient: bool = False) -> Iterator[Connection]:
        if self.broken:
            raise OperationalError("insert into readiness", {"phone": PHONE}, Exception("disk full"))
        with super().writing(patient=patient) as connection:
            yield connection


def test_a_living_process_says_so() -> None:
    assert OpenTown().visitor().get("/livez").json() == {"status": "ok"}


def test_ready_means_that_something_was_written_and_read_back() -> None:
    town = OpenTown()
    assert town.visitor().get("/readyz").json() == {"status": "ok"}
    marks = town.office.ask(engine("wujing"), lambda work: work.connection.exec_driver_sql("select id, mark from readiness").all())
    assert [(row.id, bool(row.mark)) for row in marks] == [(1, True)]


def test_a_house_that_cannot_write_is_not_ready_and_says_why() -> None:
    database = MoodyDatabase(None)
    town = OpenTown(database=database)
    database.broken = True
    answer = town.visitor().get("/readyz")
    assert (answer.status_code, answer.json()["facts"]) == (503, {"reason": "database_down"})
    assert PHONE not in answer.text


def test_asking_often_does_not_write_often() -> None:
    town = OpenTown()
    visitor = town.visitor()
    visitor.get("/readyz")
    first = town.office.ask(engine("wujing"), lambda work: work.connection.exec_driver_sql("select mark from readiness").scalar())
    visitor.get("/readyz")
    assert town.office.ask(engine("wujing"), lambda work: work.connection.exec_driver_sql("select mark from readiness").scalar()) == first


def test_the_lamps_tell_what_works() -> None:
    town = OpenTown()
    console = town.console()
    assert console.get("/api/lamps").json() == {
        "database": "ok", "live": "ok", "map": "estimated", "timers": "ok", "positions": "ok", "codes": "ok",
        "outside": "ok", "backup": "off",
    }  # fmt: skip
    town.office.do(engine("wujing"), lambda work: set_timer(work, "nobody_rings", "x", work.now))
    town.clock.set(town.now.replace(hour=town.now.hour + 1))
    assert console.get("/api/lamps").json()["timers"] == "late"


def test_the_lamp_of_positions_tells_when_most_are_old() -> None:
    town = OpenTown()
    console = town.console()
    yu, *_ = [town.member(name, at=at(east_m=100)) for name in ("喻", "沈", "陆")]
    assert console.get("/api/lamps").json()["positions"] == "ok"
    town.clock.set(town.now + timedelta(minutes=4))
    town.stands(yu, at(east_m=120))
    assert console.get("/api/lamps").json()["positions"] == "late"


def test_a_house_whose_redis_dies_stays_ready_and_says_so(tmp_path: Path) -> None:
    valkey = Valkey()
    app = main.build_app(Settings(data=str(tmp_path), redis=valkey.url))
    bus = app.state.office.world.bus
    visitor, linked = Visitor(app, "127.0.0.1", "Prometheus"), list[str]()

    async def served() -> None:
        async with app.router.lifespan_context(app):
            await asyncio.to_thread(looked_at)

    def looked_at() -> None:
        linked.append(linked_at(visitor))
        valkey.kill()
        ends = time.monotonic() + 15
        while bus.works and time.monotonic() < ends:
            time.sleep(0.01)
        linked.append(linked_at(visitor))
        assert visitor.get("/readyz").status_code == 200

    asyncio.run(served())
    assert linked == ["1.0", "0.0"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("redis-")], "a worker that ended leaves nobody behind"
    valkey.close()


def linked_at(visitor: Visitor) -> str:
    (line,) = (line for line in visitor.get("/metrics").text.splitlines() if line.startswith("pingan_workers_linked "))
    return line.partition(" ")[2]


@pytest.mark.parametrize(("works", "lamp"), [(None, None), (True, "ok"), (False, "down")])
def test_the_lamp_of_the_workers_is_there_where_there_are_several(works: bool | None, lamp: str | None) -> None:
    bus = LocalBus()
    bus.works = works
    assert OpenTown(bus=bus).console().get("/api/lamps").json().get("workers") == lamp


# ---- figures ----


def figures(town: OpenTown) -> dict[str, float]:
    lines = town.visitor(address="127.0.0.1").get("/metrics").text.splitlines()
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines if not line.startswith("#")}


def test_requests_are_counted_by_route_and_never_by_person() -> None:
    town = OpenTown()
    signed_in = 'pingan_events_total{kind="access.signed_in"}'
    before = figures(town).get(signed_in, 0)
    console = town.console("chen")
    console.get("/api/incidents/01secretid")
    console.get("/nowhere/13912345678")
    town.phone_in_hand()
    counted = figures(town)
    assert counted['pingan_requests_total{method="GET",route="/api/incidents/{incident}",status="404"}'] == 1
    assert counted['pingan_requests_total{method="GET",route="other",status="404"}'] == 1
    assert counted[signed_in] - before == 2
    page = town.visitor(address="127.0.0.1").get("/metrics").text
    assert not [secret for secret in ("01secretid", PHONE, "13912345678", "chen", "wujing") if secret in page]
    assert "pingan_sockets" in page


def test_what_is_counted_where_it_happens_has_labels() -> None:
    ours = [metric for metric in REGISTRY.collect() if metric.name.startswith("pingan_")]
    assert len(ours) >= 4
    assert all(sample.labels for metric in ours for sample in metric.samples), "otherwise a worker counts for itself: metrics.share"


def test_late_timers_show() -> None:
    town = OpenTown()
    town.office.do(engine("wujing"), lambda work: set_timer(work, "nobody_rings", "x", work.now))
    town.clock.set(town.now.replace(minute=town.now.minute + 1))
    assert figures(town)["pingan_timers_late_seconds"] == 60


def test_units_of_work_are_timed() -> None:
    metrics = Metrics()
    database = TimedDatabase(SqliteDatabase(None), metrics)
    with database.writing():
        pass
    with pytest.raises(RuntimeError), database.reading():
        raise RuntimeError
    count = "pingan_work_seconds_count"
    assert [metrics.registry.get_sample_value(count, {"kind": kind}) for kind in ("writing", "reading")] == [1, 1]


def test_a_timed_database_is_told_who_can_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    inner, told = SqliteDatabase(None), list[bool]()

    def writing(*, patient: bool = False) -> AbstractContextManager[Connection]:
        told.append(patient)
        return SqliteDatabase.writing(inner, patient=patient)

    monkeypatch.setattr(inner, "writing", writing)
    database = TimedDatabase(inner, Metrics())
    for patient in (True, False):
        with database.writing(patient=patient):
            pass
    assert told == [True, False]


@pytest.mark.parametrize(
    ("settings", "address", "headers", "status"),
    [
        ({}, "127.0.0.1", {}, 200),
        ({}, "::1", {}, 200),
        ({}, "203.0.113.7", {}, 403),
        ({}, "127.0.0.1", {"X-Forwarded-For": "203.0.113.7"}, 403),
        ({"metrics_token": "t0ken"}, "203.0.113.7", {"Authorization": "Bearer t0ken"}, 200),
        ({"metrics_token": "t0ken"}, "127.0.0.1", {}, 403),
        ({"metrics_token": "t0ken"}, "127.0.0.1", {"Authorization": "Bearer t0ke"}, 403),
    ],
)
def test_figures_are_for_this_machine_or_for_the_token(
    settings: dict[str, Any], address: str, headers: dict[str, str], status: int
) -> None:
    assert OpenTown(settings).visitor(address=address).get("/metrics", headers=headers).status_code == status

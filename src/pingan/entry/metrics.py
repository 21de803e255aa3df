"""Figures for Prometheus: counts and times only, labelled by route and kind, never by person or place.

Workers behind one port keep theirs in files of one folder, so that whichever is asked tells of them all; the folder is the library's
own way (`PROMETHEUS_MULTIPROC_DIR`), and it says of each gauge how those of several become one.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, generate_latest, values
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from sqlalchemy import Connection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pingan.platform.office import Office
from pingan.ports import Database

_SHARED = "PROMETHEUS_MULTIPROC_DIR"
SOCKETS = Gauge("pingan_sockets", "Open sockets, live and voice.", ["kind"], multiprocess_mode="livesum")
_gather: Callable[[CollectorRegistry], object] = MultiProcessCollector
_value_class: Callable[[], type[Any]] = values.get_value_class
_forget: Callable[[int | None, str], object] = mark_process_dead
_FAST = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)


def share(folder: str) -> None:
    """First thing in a worker: what is counted from here on lies in files of `folder`.

    The library makes up its mind when it is loaded, which was before this worker was. A figure with labels is made when it is first
    counted, so that those which stand in modules have labels, all of them.
    """
    os.environ[_SHARED] = folder
    values.ValueClass = _value_class()


def forget_worker(folder: str, pid: int | None) -> None:
    """Once it has fallen: what it counted stays, what it had open does not."""
    _forget(pid, folder)


@dataclass(slots=True)
class Metrics:
    """One process's figures."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    requests: Counter = field(init=False)
    request_s: Histogram = field(init=False)
    work_s: Histogram = field(init=False)
    timers_late_s: Gauge = field(init=False)
    workers: Gauge = field(init=False)
    workers_linked: Gauge = field(init=False)

    def __post_init__(self) -> None:
        """Register all of them."""
        registry = self.registry
        self.requests = Counter("pingan_requests", "Requests answered.", ("route", "method", "status"), registry=registry)
        self.request_s = Histogram("pingan_request_seconds", "Until the answer was sent.", ("route",), buckets=_FAST, registry=registry)
        self.work_s = Histogram(
            "pingan_work_seconds", "Units of work, queueing and commit included.", ("kind",), buckets=_FAST, registry=registry
        )
        self.timers_late_s = Gauge(
            "pingan_timers_late_seconds", "How long the oldest due timer has been waiting.", registry=registry,
            multiprocess_mode="livemostrecent",
        )  # fmt: skip
        self.workers = Gauge("pingan_workers", "Processes that serve behind the port.", registry=registry, multiprocess_mode="livesum")
        self.workers.set(1)
        self.workers_linked = Gauge(
            "pingan_workers_linked", "1 while the worker that tells and the others hear each other, or there are none; else 0.",
            registry=registry, multiprocess_mode="livemostrecent",
        )  # fmt: skip

    def page(self, office: Office) -> bytes:
        """The text Prometheus reads. What is counted where it happens (sockets, positions, events) is in the library's own registry."""
        self.timers_late_s.set(late_s(office))
        self.workers_linked.set(office.world.bus.works is not False)
        if _SHARED not in os.environ:
            return generate_latest(self.registry) + generate_latest(REGISTRY)
        everybody = CollectorRegistry()
        _gather(everybody)
        return generate_latest(everybody)


def late_s(office: Office) -> float:
    """How long the oldest due timer has been waiting."""
    due = office.next_due()
    return max(0.0, (office.world.clock.now() - due).total_seconds()) if due else 0.0


class TimedDatabase:
    """A database whose transactions are timed, waiting for the writer's turn included."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        """Everything else is the `database`'s own business."""
        self._database = database
        self._writing = metrics.work_s.labels("writing")
        self._reading = metrics.work_s.labels("reading")
        self.hold_station, self.try_station = database.hold_station, database.try_station
        self.weaknesses, self.close = database.weaknesses, database.close
        self.standing, self.upgrade = database.standing, database.upgrade
        self.scrub, self.copied = database.scrub, database.copied

    def writing(self, *, patient: bool = False) -> AbstractContextManager[Connection]:
        """As the database's."""
        return _timed(partial(self._database.writing, patient=patient), self._writing)

    def reading(self) -> AbstractContextManager[Connection]:
        """As the database's."""
        return _timed(self._database.reading, self._reading)


@contextmanager
def _timed(begin: Callable[[], AbstractContextManager[Connection]], clock: Histogram) -> Iterator[Connection]:
    with clock.time(), begin() as connection:
        yield connection


class Counted:
    """ASGI middleware that counts and times requests by route, and hands each to `note` for the log."""

    def __init__(self, app: ASGIApp, metrics: Metrics, note: Callable[[str, str, int, float], None]) -> None:
        """`note(route, method, status, seconds)`."""
        self._app, self._metrics, self._note = app, metrics, note

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Look on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, begun = 500, time.perf_counter()

        async def looking(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, looking)
        finally:
            self._seen(_route_of(scope), _method_of(scope), status, time.perf_counter() - begun)

    def _seen(self, route: str, method: str, status: int, seconds: float) -> None:
        self._metrics.requests.labels(route, method, status).inc()
        self._metrics.request_s.labels(route).observe(seconds)
        self._note(route, method, status, seconds)


def _route_of(scope: Scope) -> str:
    """The route's pattern: the address itself may hold ids."""
    route = getattr(scope.get("route"), "path", None)
    if route:
        return str(route)
    first = scope["path"].split("/")[1] if "/" in scope["path"] else ""
    return f"/{first}/*" if first in {"console", "member", "map"} else "other"


def _method_of(scope: Scope) -> str:
    known = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
    return scope["method"] if scope["method"] in known else "other"

"""Figures for Prometheus: counts and times only, labelled by route and kind, never by person or place."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy import Connection, func, select
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pingan.platform import log
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import Work
from pingan.ports import Database

_FAST = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)


@dataclass(slots=True)
class Metrics:
    """One process's figures."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    requests: Counter = field(init=False)
    request_s: Histogram = field(init=False)
    work_s: Histogram = field(init=False)
    events: Counter = field(init=False)
    timers_late_s: Gauge = field(init=False)
    workers_linked: Gauge = field(init=False)
    _newest: int | None = None

    def __post_init__(self) -> None:
        """Register all of them."""
        registry = self.registry
        self.requests = Counter("pingan_requests", "Requests answered.", ("route", "method", "status"), registry=registry)
        self.request_s = Histogram("pingan_request_seconds", "Until the answer was sent.", ("route",), buckets=_FAST, registry=registry)
        self.work_s = Histogram(
            "pingan_work_seconds", "Units of work, queueing and commit included.", ("kind",), buckets=_FAST, registry=registry
        )
        self.events = Counter(
            "pingan_events", "Events written to the log, e.g. offers by what became of them.", ("kind",), registry=registry
        )
        self.timers_late_s = Gauge("pingan_timers_late_seconds", "How long the oldest due timer has been waiting.", registry=registry)
        self.workers_linked = Gauge(
            "pingan_workers_linked", "1 while this worker and the others hear each other, or there are none; else 0.", registry=registry
        )

    def page(self, office: Office) -> bytes:
        """The text Prometheus reads; counts the events since it was last asked for. Live sockets are in the library's own registry."""
        self.timers_late_s.set(late_s(office))
        self.workers_linked.set(office.world.bus.works is not False)
        newest, counts = office.ask(NOBODY, _events_since, self._newest)
        self._newest = newest
        for kind, count in counts:
            self.events.labels(kind).inc(count)
        return generate_latest(self.registry) + generate_latest(REGISTRY)


def late_s(office: Office) -> float:
    """How long the oldest due timer has been waiting."""
    due = office.next_due()
    return max(0.0, (office.world.clock.now() - due).total_seconds()) if due else 0.0


def _events_since(work: Work, seq: int | None) -> tuple[int, list[tuple[str, int]]]:
    newest = log.newest(work)
    if seq is None:
        return newest, []
    kind = log.event_log.c.kind
    counts = select(kind, func.count()).where(log.event_log.c.seq > seq, log.event_log.c.seq <= newest).group_by(kind)
    return newest, [(name, count) for name, count in work.connection.execute(counts)]


class TimedDatabase:
    """A database whose transactions are timed, waiting for the writer's turn included."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        """Everything else is the `database`'s own business."""
        self._database = database
        self._writing = metrics.work_s.labels("writing")
        self._reading = metrics.work_s.labels("reading")
        self.hold_station, self.try_station = database.hold_station, database.try_station
        self.weaknesses, self.close = database.weaknesses, database.close
        self.create_tables = database.create_tables
        self.scrub = database.scrub

    def writing(self) -> AbstractContextManager[Connection]:
        """As the database's."""
        return _timed(self._database.writing, self._writing)

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

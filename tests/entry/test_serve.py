"""A real server on a real port: slow, endless and huge requests, and live sockets that die."""

import asyncio
import select
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from datetime import timedelta
from http.client import HTTPResponse
from itertools import count
from operator import itemgetter
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any, cast
from unittest.mock import Mock

import httpx
import pytest
from uvicorn import Config
from uvicorn.server import ServerState
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.sync.client import ClientConnection, connect

from pingan.adapters.db import SqliteDatabase
from pingan.entry import serve
from pingan.entry.attendance import Attendance
from pingan.entry.http import Building, create_app
from pingan.entry.live import Live
from pingan.features.access import api as access_api
from pingan.features.access import public as access
from pingan.platform.web import COOKIE
from tests.web import OpenTown, Visitor

_PATIENCE_S = 10.0


class Running:
    """An open town behind a port."""

    def __init__(self, town: OpenTown, port: int) -> None:
        self.town, self.port = town, port

    def plug(self) -> socket.socket:
        """A bare connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=_PATIENCE_S)

    def gone(self, parts: Iterable[bytes], *, pause_s: float = 0) -> bool:
        """Whether the server closes while the parts are sent, or after them."""
        try:
            return self.says(parts, pause_s=pause_s)[:12] in {b"", b"HTTP/1.1 400"}
        except ConnectionError:
            return True

    def says(self, parts: Iterable[bytes], *, pause_s: float = 0) -> bytes:
        """Send the parts, listening for so long between them, and give what comes until the server closes."""
        with self.plug() as wire:
            for part in parts:
                wire.sendall(part)
                select.select([wire], [], [], pause_s)
            return b"".join(iter(lambda: wire.recv(65_536), b""))

    def browser(self) -> httpx.Client:
        return httpx.Client(base_url=f"http://127.0.0.1:{self.port}", headers={"X-Pingan": "1"}, timeout=_PATIENCE_S)


@contextmanager
def running(town: OpenTown) -> Iterator[Running]:
    """Serve the town from a thread."""
    server = serve.server(town.app, town.settings)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(100)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        yield Running(town, door.getsockname()[1])
        server.should_exit = True
        thread.join(_PATIENCE_S)
        assert not thread.is_alive(), "the server does not end"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    database = SqliteDatabase(tmp_path_factory.mktemp("house") / "pingan.db")
    with running(OpenTown({"header_timeout_s": 0.3, "body_timeout_s": 0.3, "port": 0}, database=database)) as house:
        yield house


def test_it_answers_and_does_not_say_what_it_runs_on(house: Running) -> None:
    with house.browser() as browser:
        answer = browser.get("/livez")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert "server" not in answer.headers


def test_told_to_stop_again_it_still_ends_in_order(house: Running) -> None:
    server = serve.server(house.town.app, house.town.settings)
    for number in (signal.SIGINT, signal.SIGINT, signal.SIGTERM):
        server.handle_exit(number, None)
    assert (server.should_exit, server.force_exit, server._captured_signals) == (True, False, [signal.SIGINT])


@pytest.mark.parametrize("head", [b"", b"GET /livez HTTP/1.1\r\n", b"GET /livez HTTP/1.1\r\nHost: x\r\nX-Slow: ", b"\x16\x03\x01"])
def test_a_head_that_does_not_end_is_not_waited_for(house: Running, head: bytes) -> None:
    begun = time.monotonic()
    assert house.gone([head])
    assert time.monotonic() - begun < _PATIENCE_S / 2


def test_dripping_a_head_does_not_help(house: Running) -> None:
    begun = time.monotonic()

    def drops() -> Iterator[bytes]:
        yield b"GET /livez HTTP/1.1\r\n"
        while time.monotonic() - begun < _PATIENCE_S:
            yield b"X: y\r\n" * 10

    assert house.gone(drops(), pause_s=0.02)
    assert time.monotonic() - begun < _PATIENCE_S / 2


def test_a_head_without_measure_is_cut_off(house: Running) -> None:
    assert house.gone([b"GET /livez HTTP/1.1\r\n", *(b"X-%d: %s\r\n" % (number, b"y" * 1000) for number in range(200))])


def test_the_next_request_on_a_connection_has_a_head_of_its_own(house: Running) -> None:
    with house.plug() as wire:
        for _ in range(3):
            wire.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = HTTPResponse(wire)
            answer.begin()
            assert (answer.status, answer.read()) == (200, b'{"status":"ok"}')
        wire.sendall(b"GET /livez HT")
        assert wire.recv(65_536) == b""


def test_a_head_may_come_in_one_piece_with_much_of_its_body(house: Running) -> None:
    """As a proxy sends it that holds nothing back; what is read at once is up to 256 KB."""
    body = b'{"phone": "%s"}' % (b"1" * 200_000)
    head = b"POST /api/access/codes HTTP/1.1\r\nHost: x\r\nX-Pingan: 1\r\nConnection: close\r\nContent-Type: application/json\r\n"
    assert house.says([head + b"Content-Length: %d\r\n\r\n" % len(body) + body]).startswith(b"HTTP/1.1 422")


def test_a_body_that_does_not_come_is_not_waited_for(house: Running) -> None:
    head = b"POST /api/access/codes HTTP/1.1\r\nHost: x\r\nX-Pingan: 1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    answer = house.says([head, b'{"phone"'])
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"too_slow" in answer


@pytest.mark.parametrize("path", ["/api/access/codes", "/api/offers/x1/photos"])
def test_120_megabytes_are_refused_before_they_are_sent(house: Running, path: str) -> None:
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nX-Pingan: 1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
    head += "Content-Length: 120000000\r\n\r\n"
    answer = house.says([head.encode()])
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"too_large" in answer


@pytest.mark.parametrize("path", ["/api/access/codes", "/api/offers/x1/photos"])
def test_120_megabytes_without_a_length_are_refused_on_the_way(house: Running, path: str) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(1200):
            sent += 100_000
            yield b"x" * 100_000

    with house.browser() as browser, suppress(httpx.TransportError):  # it may be closed while we are still sending
        answer = browser.post(path, content=endless(), headers={"Content-Type": "multipart/form-data; boundary=b"})
        assert answer.status_code in {413, 400}
    assert sent < 100_000_000


# ---- live sockets ----


def hear_out(screen: ClientConnection) -> None:
    """Read until the server closes."""
    with pytest.raises(ConnectionClosed):
        _read_for_ever(screen)


def _read_for_ever(screen: ClientConnection) -> None:
    while True:
        screen.recv(timeout=_PATIENCE_S)


def live(house: Running, visitor: Visitor, **headers: str) -> AbstractContextManager[ClientConnection]:
    return connect(f"ws://127.0.0.1:{house.port}/live", additional_headers={"Cookie": f"{COOKIE}={visitor.token}"} | headers)


def test_a_session_that_ends_takes_its_sockets_along(house: Running) -> None:
    first = house.town.console("chen")
    second = house.town.enters("chen")
    with live(house, first) as screen:
        assert '"snapshot"' in str(screen.recv(timeout=_PATIENCE_S))
        lost = next(row["id"] for row in second.get("/api/access/sessions").json() if not row["current"])
        begun = time.monotonic()
        second.delete(f"/api/access/sessions/{lost}")
        hear_out(screen)
        assert time.monotonic() - begun < 5


def test_a_wall_that_only_watches_stays_signed_in(tmp_path: Path) -> None:
    town = OpenTown({"port": 0, "console_idle_minutes": 60}, database=SqliteDatabase(tmp_path / "pingan.db"))
    live_socket = Live(town.office, access.actor_of, town.furniture.boards, Attendance(town.office, in_use_every_s=0.02))
    town.app = create_app(town.office, access.actor_of, [access_api.router], Building(live=live_socket, state=town.app.state._state))
    with running(town) as house:
        wall, nobody = town.console("chen"), town.console("wang")
        with live(house, wall) as screen:
            screen.recv(timeout=_PATIENCE_S)
            town.clock.set(town.now + timedelta(minutes=50))
            ends = time.monotonic() + _PATIENCE_S
            while wall.get("/api/access/sessions").json()[0]["last_used"] < town.now.isoformat()[:19] and time.monotonic() < ends:
                screen.ping().wait(0.05)
            town.clock.set(town.now + timedelta(minutes=50))
            assert wall.is_in()
        assert not nobody.is_in()


def test_another_sites_page_gets_no_socket(house: Running) -> None:
    visitor = house.town.console("wang")
    with pytest.raises(Exception, match="403"), live(house, visitor, Origin="https://evil.example"):
        pass


def test_long_messages_close_a_socket(house: Running) -> None:
    with live(house, house.town.console("zhao")) as screen:
        screen.recv(timeout=_PATIENCE_S)
        screen.send("x" * 20_000)
        hear_out(screen)


PILE = 4


class Wire:
    """A live socket by an imagined clock. `sent`: what the server wrote, oldest first. `reads`: whether the server reads on."""

    def __init__(self, interval_s: float, patience_s: float) -> None:
        self.now, self.sent, self.reads = 1000.0, list[Opcode](), True
        self._planned = list[tuple[float, Callable[[], None]]]()
        config = Config(create_app, ws_ping_interval=interval_s, ws_ping_timeout=patience_s, log_config=None)
        self.socket = serve.Prompt(config, ServerState(), {}, self)
        self.socket.connection_made(cast("asyncio.Transport", self))
        key = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
        self.socket.data_received(f"GET / HTTP/1.1\r\nHost: house\r\n{key}\r\n\r\n".encode())
        asyncio.run(self.socket.send({"type": "websocket.accept"}))
        self.sent.clear()

    def hears(self, opcode: Opcode) -> None:
        """From the other side."""
        self.socket.data_received(Frame(opcode, b"").serialize(mask=True))

    def goes_on(self, until: float) -> None:
        """To a moment, each timer at its own."""
        while due := [plan for plan in self._planned if plan[0] <= until]:
            self._rings(min(due, key=itemgetter(0)))
        self.now = until

    def wakes(self, at: float) -> None:
        """The process was busy with something else; what is overdue is done at once."""
        self.now = at
        for plan in [plan for plan in self._planned if plan[0] <= at]:
            self._rings(plan)

    def _rings(self, plan: tuple[float, Callable[[], None]]) -> None:
        self._planned.remove(plan)
        self.now = max(self.now, plan[0])
        plan[1]()

    # ---- as an event loop ----

    def time(self) -> float:
        return self.now

    def call_later(self, delay_s: float, does: Callable[[], None]) -> Any:
        plan = (self.now + delay_s, does)
        self._planned.append(plan)
        return SimpleNamespace(cancel=lambda: self._planned.remove(plan) if plan in self._planned else None)

    def create_task(self, asked: Coroutine[Any, Any, None]) -> Any:
        asked.close()
        return Mock()

    # ---- as a transport ----

    def write(self, data: bytes) -> None:
        if not data.startswith(b"HTTP"):
            self.sent.append(Opcode(data[0] & 15))

    def get_extra_info(self, _: str) -> Any:
        return None

    def is_closing(self) -> bool:
        return False

    def pause_reading(self) -> None:
        self.reads = False

    def resume_reading(self) -> None:
        self.reads = True

    def close(self) -> None:
        """It makes no difference here."""


def test_who_speaks_is_not_asked_whether_he_is_there() -> None:
    wire = Wire(4, 4)
    for second in range(1003, 1030, 3):
        wire.goes_on(second)
        wire.hears(Opcode.PONG)
    assert wire.sent == []
    wire.goes_on(1033)
    assert wire.sent == [Opcode.PING]
    wire.goes_on(1036)
    assert wire.sent == [Opcode.PING, Opcode.CLOSE], "silent for eight seconds"


def test_whatever_he_says_shows_that_he_is_there() -> None:
    wire = Wire(4, 4)
    wire.goes_on(1007)
    wire.hears(Opcode.PONG)  # not the answer to our ping
    wire.goes_on(1010)
    assert Opcode.CLOSE not in wire.sent
    wire.goes_on(1020)
    assert wire.sent[-1] is Opcode.CLOSE


def test_nobody_is_hung_up_on_for_what_the_server_did_not_hear() -> None:
    wire = Wire(4, 4)
    wire.goes_on(1004)
    wire.wakes(1011)  # three seconds too late
    assert wire.sent == [Opcode.PING]
    wire.goes_on(1015)
    assert wire.sent == [Opcode.PING, Opcode.CLOSE], "this time it listened"
    busy = Wire(4, 4)
    busy.goes_on(1004)
    for _ in range(PILE + 1):
        busy.hears(Opcode.TEXT)  # the house is still at the first, and reads nothing more
    busy.goes_on(1012)
    assert Opcode.CLOSE not in busy.sent


def test_reading_goes_on_until_words_pile_up_and_again_once_they_are_heeded() -> None:
    wire = Wire(4, 4)
    asyncio.run(wire.socket.receive())  # that he has come
    for _ in range(PILE):
        wire.hears(Opcode.TEXT)
    assert wire.reads, "a position and its ping cost no call of the system"
    wire.hears(Opcode.TEXT)
    assert not wire.reads
    for _ in range(PILE + 1):
        asyncio.run(wire.socket.receive())
    assert wire.reads


def test_the_server_ends_though_screens_are_connected(tmp_path: Path) -> None:
    with ExitStack() as screens:
        with running(OpenTown({"port": 0}, database=SqliteDatabase(tmp_path / "pingan.db"))) as house:
            screen = screens.enter_context(live(house, house.town.console("chen")))
            screen.recv(timeout=_PATIENCE_S)
        hear_out(screen)


@pytest.mark.parametrize("step", range(4))
def test_told_to_stop_again_in_the_midst_of_being_told_it_does_not_drop_its_work(step: int) -> None:
    server, steps = serve.Orderly(Config(Mock())), count()

    def again(frame: FrameType, what: str, _: object) -> Any:
        if frame.f_code.co_name == "handle_exit" and what == "line" and next(steps) == step:
            server.handle_exit(signal.SIGINT, None)
        return again

    before = sys.gettrace()
    sys.settrace(again)
    try:
        server.handle_exit(signal.SIGINT, None)
    finally:
        sys.settrace(before)
    assert next(steps) > step, "told again"
    assert (server.should_exit, server.force_exit) == (True, False)

"""The generator: `python -m bench.load.crowd` reads one line of JSON (port, tokens, seconds, every_s) and opens a socket for each token.

It writes a line when all are open, sends positions, and writes what it saw. Its sockets are compiled (picows), so that what is measured is
the server.
"""

import asyncio
import contextlib
import json
import random
import sys
from collections import deque
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

import uvloop
from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

_AT_ONCE = 60
_PATIENCE_S = 60.0
_PING = b'{"t":"ping"}'
_STEP_DEG = 1e-5


class Phone(WSListener):
    """One socket. Every position is followed by a ping, and the answers come in order."""

    def __init__(self, crowd: "Crowd", number: int) -> None:
        self._crowd, self._dice = crowd, random.Random(number)
        self._latitude, self._longitude = 31.188 + number % 100 * 2e-4, 121.437 + number // 100 % 100 * 2e-4
        self._asked: deque[float] = deque()
        self.transport: WSTransport | None = None

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Open."""
        self.transport = transport

    def on_ws_frame(self, _: WSTransport, frame: WSFrame) -> None:
        """An answer to the ping that waits longest, or something about offers."""
        if frame.msg_type != WSMsgType.TEXT:
            return
        text = frame.get_payload_as_bytes()
        if self._asked and (b'"pong"' in text[:20] or text == _PING):
            self._crowd.lags_ms.append((perf_counter() - self._asked.popleft()) * 1000)
            self._crowd.answered.set()
        elif b'"offers"' in text:
            self._ring(json.loads(text))

    def on_ws_disconnected(self, _: WSTransport) -> None:
        """Shut, by whomever."""
        self.transport = None
        self._crowd.closed += 1
        self._crowd.answered.set()

    def _ring(self, message: dict[str, Any]) -> None:
        for board, id_, row in message.get("rows", ()):
            if board == "offers" and row and row["status"] == "sent":
                self._crowd.rang.setdefault(id_, perf_counter())

    def tell(self) -> None:
        """Where he is now: a step on."""
        if self.transport is None:
            return
        self._latitude += self._dice.uniform(-_STEP_DEG, _STEP_DEG)
        self._longitude += self._dice.uniform(-_STEP_DEG, _STEP_DEG)
        seen = datetime.now(UTC).isoformat()
        said = (
            f'{{"t":"position","latitude":{self._latitude},"longitude":{self._longitude},"datum":"wgs84","seen":"{seen}","accuracy_m":8}}'
        )
        self._asked.append(perf_counter())
        self.transport.send(WSMsgType.TEXT, said.encode())
        self.transport.send(WSMsgType.TEXT, _PING)
        self._crowd.sent += 1

    @property
    def waiting(self) -> int:
        """Pings without an answer."""
        return len(self._asked)


class Crowd:
    """All of them, and what they saw."""

    def __init__(self) -> None:
        self.lags_ms, self.rang = list[float](), dict[str, float]()
        self.answered, self.sent, self.closed = asyncio.Event(), 0, 0
        self.phones: list[Phone] = []

    async def open(self, port: int, tokens: list[str]) -> None:
        """A few at a time, as a change of shift would."""
        gate = asyncio.Semaphore(_AT_ONCE)

        async def open_one(number: int, token: str) -> None:
            async with gate:
                headers = {"Authorization": f"Bearer {token}"}
                phone = Phone(self, number)
                self.phones.append(phone)
                await ws_connect(lambda: phone, f"ws://127.0.0.1:{port}/live", extra_headers=headers)

        async with asyncio.TaskGroup() as tasks:
            for number, token in enumerate(tokens):
                tasks.create_task(open_one(number, token))

    async def walk(self, seconds: float, every_s: float) -> None:
        """Positions at an even pace over all phones."""
        begun, pause_s, turn = perf_counter(), every_s / len(self.phones), 0
        while (now := perf_counter()) - begun < seconds:
            due = int((now - begun) / pause_s)
            for number in range(turn, due):
                self.phones[number % len(self.phones)].tell()
            turn = max(turn, due)
            await asyncio.sleep(0.005)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_S):
                while self.waiting:
                    self.answered.clear()
                    await self.answered.wait()

    @property
    def waiting(self) -> int:
        """Pings without an answer, on sockets that are open."""
        return sum(phone.waiting for phone in self.phones if phone.transport)


async def _main() -> None:
    told, crowd, begun = json.loads(sys.stdin.readline()), Crowd(), perf_counter()
    await crowd.open(told["port"], told["tokens"])
    print(json.dumps({"opened_s": perf_counter() - begun}), flush=True)
    await crowd.walk(told["seconds"], told["every_s"])
    found = {"sent": crowd.sent, "closed": crowd.closed, "rang": crowd.rang, "lags_ms": crowd.lags_ms, "seconds": told["seconds"]}
    print(json.dumps(found | {"unanswered": sum(phone.waiting for phone in crowd.phones)}), flush=True)


if __name__ == "__main__":
    uvloop.run(_main())

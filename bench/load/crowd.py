"""The generator: `python -m bench.load.crowd` is a crowd of phones. It reads a line of JSON for each thing to do and answers it with one.

Its sockets are compiled (picows), and its requests are bytes on connections kept open, so that what is measured is the server. A phone that
is asked to come says that the question arrived, that it was seen, and yes, or every third no. A phone that loses its socket comes back as
the app does: after a pause drawn from twenty seconds, asking for what it has missed since.
"""

import asyncio
import contextlib
import json
import random
import re
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import UTC, datetime
from time import perf_counter, time
from types import MappingProxyType
from typing import Any

import uvloop
from picows import WSError, WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

_AT_ONCE = 60
_PATIENCE_S = 60.0
_PING_EVERY_S, _ANSWERS_S, _PINGS_ONE_IN = 10.0, 6.0, 2
"""As the app, which tells its position every five seconds."""
_JITTER_S = 20.0
_MOST_PAIRS_PER_S = 9.0
"""Of positions with their pings, from one phone: the server takes twenty messages a second and no more."""
_PING = b'{"t":"ping"}'
_STEP_DEG = 1e-5
_LOOK_S, _DONE = 0.005, 200
_NO_ONE_IN = 3
_SEES_S, _DECIDES_S = 0.4, 0.6
"""From ringing to a look at it, and from there to a thumb: quicker than people are, so that all is said before the incident is closed."""
_seq = re.compile(rb'"seq":(\d+)')
_length = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


class Door:
    """Requests to the house, each on a connection kept open that nobody else uses meanwhile."""

    def __init__(self, port: int) -> None:
        self._port, self._free = port, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]()

    async def ask(self, what: str, *head: str, body: str = "") -> int:
        """The answer's status; 0 where there was none. `what`: the verb and the address."""
        request = f"{what} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\nContent-Length: {len(body)}\r\n"
        said = "".join((request, *(f"{line}\r\n" for line in head), "\r\n", body)).encode()
        try:
            connection = self._free.pop() if self._free else await asyncio.open_connection("127.0.0.1", self._port)
            status = await self._asked(*connection, said)
        except (OSError, asyncio.IncompleteReadError):  # the server is away, or has shut what nobody used for a while
            return 0
        self._free.append(connection)
        return status

    @staticmethod
    async def _asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, said: bytes) -> int:
        writer.write(said)
        head = await reader.readuntil(b"\r\n\r\n")
        if length := _length.search(head):
            await reader.readexactly(int(length[1]))
        return int(head[9:12])


class Phone(WSListener):
    """One socket. Every other position is followed by a ping, as often as the app asks; the answers come in order."""

    def __init__(self, crowd: "Crowd", number: int, token: str) -> None:
        self._crowd, self._dice, self._token = crowd, random.Random(number), token
        self._latitude, self._longitude = 31.188 + number % 100 * 2e-4, 121.437 + number // 100 % 10 * 2e-4
        self._asked: deque[float] = deque()
        self._since = b""
        self._said = number  # not all ask behind the same position
        self.transport: WSTransport | None = None
        self.heard, self.told, self.lost = asyncio.Event(), asyncio.Event(), asyncio.Event()
        """It has heard anything; it has been told its screen since it came; its socket is shut."""

    async def come(self, port: int) -> None:
        """Open the socket.

        Raises:
            OSError, WSError: nobody answers, or not as asked.
        """
        self.told.clear()
        self.lost.clear()
        since = f"?since={self._since.decode()}" if self._since else ""
        headers = {"Authorization": f"Bearer {self._token}"}
        await ws_connect(lambda: self, f"ws://127.0.0.1:{port}/live{since}", extra_headers=headers)

    async def come_back(self, port: int) -> None:
        """As often as it takes: as the app does, by a ping right away, and again if nothing is heard for so long."""
        while not self.told.is_set():
            await asyncio.sleep(self._dice.uniform(0, _JITTER_S))
            self._crowd.tries += 1
            try:
                await self.come(port)
                async with asyncio.timeout(_PATIENCE_S):
                    await self._waits()
            except (OSError, WSError, TimeoutError):
                self.leave()

    async def _waits(self) -> None:
        while not self.told.is_set():
            self.heard.clear()
            self.ask()
            async with asyncio.timeout(_ANSWERS_S):
                await self.heard.wait()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_PING_EVERY_S):
                    await self.told.wait()

    def leave(self) -> None:
        """Nobody answers."""
        left, self.transport = self.transport, None
        if left:
            left.disconnect()
            self._asked.clear()

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Open."""
        self.transport = transport

    def on_ws_frame(self, _: WSTransport, frame: WSFrame) -> None:
        """An answer to the ping that waits longest, or what is on the screen, or something about offers."""
        if frame.msg_type != WSMsgType.TEXT:
            return
        text = frame.get_payload_as_bytes()
        self.heard.set()
        if self._asked and (b'"pong"' in text[:20] or text == _PING):
            self._crowd.lags_ms.append((perf_counter() - self._asked.popleft()) * 1000)
            self._crowd.answered.set()
        elif seq := _seq.search(text[:60]):
            self._since = seq[1]
            self.told.set()
            if b'"offers"' in text:
                self._ring(json.loads(text))

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        """Shut, by whomever."""
        if transport is not self.transport:  # one that he has left himself
            return
        self.transport = None
        self._asked.clear()
        self.told.clear()
        self.lost.set()
        self._crowd.closed += 1
        self._crowd.answered.set()

    def _ring(self, message: dict[str, Any]) -> None:
        for board, id_, row in message.get("rows", ()):
            if board == "offers" and row and row["status"] == "sent" and id_ not in self._crowd.rang:
                self._crowd.rang[id_] = perf_counter()
                self._crowd.begin(self._answer(id_, "decline" if len(self._crowd.rang) % _NO_ONE_IN == 0 else "accept"))

    async def _answer(self, offer: str, verb: str) -> None:
        self._stamp(offer, "deliver")
        await asyncio.sleep(_SEES_S)
        self._stamp(offer, "see")
        await asyncio.sleep(_DECIDES_S)
        pressed = perf_counter()
        if await self._say(offer, verb):
            self._crowd.took_ms.append((perf_counter() - pressed) * 1000)

    def _stamp(self, offer: str, verb: str) -> None:
        if self.transport is not None:
            self.transport.send(WSMsgType.TEXT, f'{{"t":"stamp","offer":"{offer}","verb":"{verb}"}}'.encode())

    async def _say(self, offer: str, verb: str) -> bool:
        head = (f"Authorization: Bearer {self._token}", "X-Pingan: 1", "Content-Type: application/json")
        return await self._crowd.door.ask(f"POST /api/offers/{offer}/{verb}", *head, body="{}") == _DONE

    async def track(self, tracker: str) -> None:
        """The same place, told by a tracking app: a request in OsmAnd's words."""
        where = f"lat={self._latitude}&lon={self._longitude}&timestamp={int(time())}&accuracy=8"
        if await self._crowd.door.ask(f"GET /api/hooks/osmand?id={tracker}&{where}") == _DONE:
            self._crowd.tracked += 1

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
        self.transport.send(WSMsgType.TEXT, said.encode())
        self._crowd.sent += 1
        self._said += 1
        if self._said % self._crowd.pings_one_in == 0:
            self.ask()

    def ask(self) -> None:
        """Are you there?"""
        if self.transport is not None:
            self._asked.append(perf_counter())
            self.transport.send(WSMsgType.TEXT, _PING)

    @property
    def waiting(self) -> int:
        """Pings without an answer."""
        return len(self._asked)


class Crowd:
    """All of them, and what they saw."""

    def __init__(self) -> None:
        self.port, self.phones, self.pings_one_in = 0, list[Phone](), _PINGS_ONE_IN
        self.lags_ms, self.rang, self.sent, self.closed, self.tries = list[float](), dict[str, float](), 0, 0, 0
        self.took_ms, self.tracked = list[float](), 0
        self.answered, self.door = asyncio.Event(), Door(0)
        self._under_way = set[asyncio.Task[None]]()

    def begin(self, deed: Coroutine[Any, Any, None]) -> None:
        """Go on with something else meanwhile."""
        task = asyncio.create_task(deed)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def open(self, port: int, tokens: list[str], *, greeted: bool) -> dict[str, Any]:
        """A few at a time, as a change of shift would. `greeted`: each is open once it has been told its screen."""
        self._forget()
        self.port, self.door, gate, begun = port, Door(port), asyncio.Semaphore(_AT_ONCE), perf_counter()

        async def open_one(phone: Phone) -> None:
            async with gate:
                await phone.come(port)
                if greeted:
                    await phone.told.wait()

        self.phones = [Phone(self, number, token) for number, token in enumerate(tokens)]
        async with asyncio.TaskGroup() as tasks:
            for phone in self.phones:
                tasks.create_task(open_one(phone))
        return {"opened_s": perf_counter() - begun, "closed": self.closed}

    async def walk(self, seconds: float, every_s: float, trackers: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
        """Positions at an even pace over all phones. `trackers`: the token of one, by the number of a phone that has one beside it."""
        self._forget()
        begun, pause_s, turn = perf_counter(), every_s / len(self.phones), 0
        while (now := perf_counter()) - begun < seconds:
            due = int((now - begun) / pause_s)
            for number in (each % len(self.phones) for each in range(turn, due)):
                phone = self.phones[number]
                phone.tell()
                if tracker := trackers.get(str(number)):
                    self.begin(phone.track(tracker))
            turn = max(turn, due)
            await asyncio.sleep(_LOOK_S)
        await self._hear_the_rest()
        await asyncio.gather(*self._under_way)
        return self._seen(seconds)

    async def flood(self, seconds: float) -> dict[str, Any]:
        """As many positions as are answered: the next when the last one's ping has been, and no phone more than it is allowed to."""
        self._forget()
        self.pings_one_in = 1
        begun, allowed = perf_counter(), dict.fromkeys(self.phones, 0.0)
        while (now := perf_counter()) - begun < seconds:
            for phone in self.phones:
                if not phone.waiting and allowed[phone] <= now:
                    phone.tell()
                    allowed[phone] = now + 1 / _MOST_PAIRS_PER_S
            await asyncio.sleep(_LOOK_S)
        return self._seen(seconds)

    async def come_back(self, seconds: float) -> dict[str, Any]:
        """Wait until all have lost their socket and have it again, or the time is up; seconds from the loss of the first, for each."""
        async with asyncio.timeout(_PATIENCE_S):
            await asyncio.gather(*(phone.lost.wait() for phone in self.phones))
        begun, back = perf_counter(), list[float]()

        async def one(phone: Phone) -> None:
            await phone.come_back(self.port)
            back.append(perf_counter() - begun)

        coming = [asyncio.create_task(one(phone)) for phone in self.phones]
        _, late = await asyncio.wait(coming, timeout=seconds)
        for task in late:
            task.cancel()
        return {"back_s": back, "tries": self.tries}

    def _forget(self) -> None:
        self.lags_ms, self.rang, self.sent, self.closed, self.tries = [], {}, 0, 0, 0
        self.took_ms, self.tracked = [], 0

    async def _hear_the_rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_S):
                while any(phone.waiting for phone in self.phones):
                    self.answered.clear()
                    await self.answered.wait()

    def _seen(self, seconds: float) -> dict[str, Any]:
        unanswered = sum(phone.waiting for phone in self.phones)
        seen = {"sent": self.sent, "closed": self.closed, "rang": self.rang, "lags_ms": self.lags_ms, "unanswered": unanswered}
        return seen | {"answered": len(self.lags_ms), "seconds": seconds, "took_ms": self.took_ms, "tracked": self.tracked}


async def _main() -> None:
    crowd = Crowd()
    deeds: dict[str, Callable[..., Awaitable[dict[str, Any]]]] = {
        "open": crowd.open,
        "walk": crowd.walk,
        "flood": crowd.flood,
        "come_back": crowd.come_back,
    }
    while line := await asyncio.to_thread(sys.stdin.readline):
        told = json.loads(line)
        print(json.dumps(await deeds[told.pop("do")](**told)), flush=True)


if __name__ == "__main__":
    uvloop.run(_main())

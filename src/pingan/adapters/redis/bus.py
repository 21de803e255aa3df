"""A bus between workers: this one hears at once, the others with the next batch."""

import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import count, islice
from typing import Any

import msgspec

from pingan.adapters.bus import Hear, LocalBus
from pingan.adapters.redis.link import Link
from pingan.ports import LOST

_MOST, _BATCH = 20_000, 1_000


class _Batch(msgspec.Struct, array_like=True):
    origin: str
    said: list[tuple[str, msgspec.Raw]]


_encode, _decode = msgspec.msgpack.Encoder(enc_hook=float).encode, msgspec.msgpack.Decoder(_Batch).decode
"""`float`: for numpy's, which are none to an encoder."""
_decode_message = msgspec.msgpack.Decoder(dict[str, Any]).decode


class RedisBus:
    """Wakes every worker's listeners. Of the calls of a topic that wait to be sent only the last counts."""

    channel = "bus"

    def __init__(self, link: Link) -> None:
        """`link`: by which the others are told."""
        self._link, self._local = link, LocalBus()
        self._waiting: dict[Hashable, tuple[str, bytes]] = {}
        self._going: dict[Hashable, tuple[str, bytes]] = {}
        self._lock, self._numbers = threading.Lock(), count()
        link.add(self)

    @property
    def works(self) -> bool:
        """Whether the other workers hear, and are heard."""
        return self._link.works

    def listen(self, topic: str, hear: Hear) -> Callable[[], None]:
        """Call `hear` on every message of any worker until the result is called."""
        return self._local.listen(topic, hear)

    def tell(self, topic: str, message: Mapping[str, object]) -> None:
        """Tell this worker's listeners only."""
        self._local.publish(topic, message)

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        """Tell this worker's listeners, and queue it for the others'."""
        self._local.publish(topic, message)
        self._queue(topic, message)
        self._link.tell()

    def _queue(self, topic: str, message: Mapping[str, object]) -> None:
        raw = _encode(message)
        with self._lock:
            key = self._key(topic, message)
            self._waiting.pop(key, None)
            if len(self._waiting) >= _MOST:  # they will have to look everything through instead
                self._waiting = {LOST: (LOST, _encode({}))}
            self._waiting[key] = topic, raw

    def _key(self, topic: str, message: Mapping[str, object]) -> Hashable:
        """Messages with the same key take each other's place."""
        return next(self._numbers) if message else topic

    # ---- as the link knows it ----

    def waits(self) -> bool:
        """Whether there is something to send."""
        return bool(self._waiting)

    def load(self, pipe: Any) -> int:
        """One message with all that is waiting."""
        with self._lock:
            self._going = {key: self._waiting.pop(key) for key in list(islice(self._waiting, _BATCH))}
        if not self._going:
            return 0
        batch = _Batch(self._link.origin, [(topic, msgspec.Raw(raw)) for topic, raw in self._going.values()])
        pipe.publish(f"{self._link.name}:{self.channel}", _encode(batch))
        return 1

    def sent(self, _: Sequence[Any]) -> None:
        """Everybody who has an ear open was told."""
        self._going = {}

    def failed(self) -> None:
        """Before what came later, unless that takes its place."""
        with self._lock:
            self._waiting = self._going | self._waiting
            self._going = {}

    def hear(self, said: bytes) -> None:
        """What another worker said, in its order."""
        batch = _decode(said)
        if batch.origin != self._link.origin:
            for topic, raw in batch.said:
                self._local.publish(topic, _decode_message(raw))

    def join(self, _: Any, *, forgot: bool) -> None:  # noqa: ARG002 - a bus has no memory to compare with
        """Whoever reads the log looks what he missed."""
        self._local.publish(LOST, {})

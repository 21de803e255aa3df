"""The link to the other workers: one thread sends what was queued, another hears what they say. Neither ever holds up anybody else."""

import secrets
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any, Protocol
from urllib.parse import urlsplit

import structlog
from redis import Redis, RedisError
from redis.backoff import FullJitterBackoff, NoBackoff
from redis.maint_notifications import MaintNotificationsConfig
from redis.retry import Retry

PATIENCE_S = 0.8
"""Nothing that is asked of Redis takes longer, or it has failed."""
_GATHER_S = 0.005
"""Between two batches; the first of a lull goes at once."""
_LINGER_S = 0.1
"""What nobody waits for, such as where a phone has moved to, goes with the next news, or after so long: every batch costs every worker."""
_IDLE_S = 1.0
_SILENT_S = 3.0
"""Redis answers a ping every second. Who has heard nothing for so long hears nothing at all."""
_OLDEST = (6, 2)
"""The first with `ZADD GT`."""
_NO_URL = "no URL of a Redis"
_FAULTS = (RedisError, OSError)
logger = structlog.get_logger()


class Part(Protocol):
    """Something that is shared over the link. `load`, `sent` and `failed` are called by the sender, `hear` and `join` by the receiver."""

    channel: str
    """On which it is told of; the link puts its own name before it."""

    def load(self, pipe: Any) -> int:
        """Lay what is waiting on the pipe, as far as it is no trouble; how many commands."""

    def sent(self, answers: Sequence[Any]) -> None:
        """Redis has answered these commands."""

    def failed(self) -> None:
        """What was loaded may or may not have come: it goes again."""

    def waits(self) -> bool:
        """Whether there is something to load."""

    def hear(self, said: bytes) -> None:
        """A message of the channel; one's own as well."""

    def join(self, redis: Any, *, forgot: bool) -> None:
        """The ear is open, after a time in which nothing was heard. `forgot`: Redis does not know any more what it was told before."""


class Link:
    """Everything stands still until `start`; what the parts have queued by then goes first.

    `name` and the database's number in the URL tell one house from another on the same Redis.
    """

    def __init__(self, url: str, *, name: str = "pingan") -> None:
        """Nothing is asked yet.

        Raises:
            ValueError: this is no URL of a Redis.
        """
        self._client = open_client(url)
        self.name = f"{name}:{self._client.get_connection_kwargs().get('db', 0)}"
        self.origin = secrets.token_hex(8)
        self._parts: list[Part] = []
        self._ending, self._news, self._joined = threading.Event(), threading.Event(), threading.Event()
        self._rejoin = threading.Event()
        self._epoch: bytes | None = None
        self._sends = self._hears = False
        self._threads: tuple[threading.Thread, ...] = ()

    def add(self, part: Part) -> None:
        """Share this as well; before `start`. In a batch the parts speak in the order they were added."""
        self._parts.append(part)

    @property
    def works(self) -> bool:
        """Whether this worker hears the others, and they hear it."""
        return self._sends and self._hears

    def start(self) -> None:
        """Begin, and wait for Redis as long as for any answer: a worker that starts beside others knows what they know."""
        self._threads = tuple(
            threading.Thread(target=self._keep, args=(run, name), name=name, daemon=True)
            for run, name in ((self._send, "redis-sender"), (self._listen, "redis-receiver"))
        )
        for thread in self._threads:
            thread.start()
        self._joined.wait(PATIENCE_S)

    def stop(self) -> None:
        """Send what is left, if that takes no longer than any answer, and end."""
        self._ending.set()
        self._news.set()
        for thread in self._threads:
            thread.join(timeout=3 * PATIENCE_S)
        self._client.close()

    def tell(self) -> None:
        """A part has news to send. What it has without saying so lingers."""
        if not self._news.is_set():
            self._news.set()

    def _keep(self, run: Callable[[], None], name: str) -> None:
        """Again and again, for ever, less and less often while Redis is away; never all workers at the same moment."""
        backoff, failures = FullJitterBackoff(cap=3.0, base=0.1), 0
        while True:
            begun = time.monotonic()
            try:
                run()
            except _FAULTS as fault:
                failures = failures if time.monotonic() - begun < _SILENT_S else 0
                if failures == 0:
                    logger.warning("redis_away", thread=name, error=type(fault).__name__)
            except Exception:
                logger.exception("redis_link_failed", thread=name)
            if self._ending.is_set():
                return
            failures += 1
            self._ending.wait(backoff.compute(failures))

    # ---- sending ----

    def _send(self) -> None:
        try:
            while not self._ending.is_set():
                self._say()
                self._sends = True
                self._ending.wait(_GATHER_S)
                self._await_news()
            self._say()
        finally:
            self._sends = False

    def _await_news(self) -> None:
        """Or until something has lingered for long enough, or Redis has not been asked for a second."""
        ends = time.monotonic() + _IDLE_S
        while not self._news.wait(_LINGER_S) and time.monotonic() < ends and not any(part.waits() for part in self._parts):
            pass
        self._news.clear()

    def _say(self) -> None:
        """One batch of every part, in one round trip, which tells as well whether Redis is still the one it was."""
        pipe = self._client.pipeline(transaction=False)
        try:
            counts = [part.load(pipe) for part in self._parts]
            if any(part.waits() for part in self._parts):  # more than a batch; what comes while Redis answers may linger
                self._news.set()
            pipe.get(self._epoch_key)
            answers = pipe.execute()
        except BaseException:
            for part in self._parts:
                part.failed()
            raise
        if answers[-1] != self._epoch and self._hears:
            self._rejoin.set()
        first = 0
        for part, count in zip(self._parts, counts, strict=True):
            part.sent(answers[first : first + count])
            first += count

    # ---- hearing ----

    def _listen(self) -> None:
        with closing(self._client.pubsub()) as ear:
            try:
                self._open(ear)
                self._hears = True
                self._joined.set()
                self._follow(ear)
            finally:
                self._hears = False

    def _open(self, ear: Any) -> None:
        """Only when every channel is open may be asked what was missed: otherwise something could fall between the two."""
        channels = {f"{self.name}:{part.channel}".encode() for part in self._parts}
        ear.subscribe(*channels)
        early: list[Any] = []
        ends = time.monotonic() + PATIENCE_S
        while channels:
            if time.monotonic() > ends:
                raise TimeoutError
            message = ear.get_message(timeout=PATIENCE_S)
            if message and message["type"] == "subscribe":
                channels.discard(message["channel"])
            elif message:
                early.append(message)
        self._join()
        for message in early:
            self._hear(message)

    def _follow(self, ear: Any) -> None:
        heard = asked = time.monotonic()
        while not self._ending.is_set():
            message = ear.get_message(timeout=_IDLE_S / 4)
            now = time.monotonic()
            if message is not None:
                heard = now
                self._hear(message)
            elif now - heard > _SILENT_S:
                raise TimeoutError
            if now - asked > _IDLE_S:
                ear.ping()
                asked = now
            if self._rejoin.is_set():
                self._join()

    def _hear(self, message: Any) -> None:
        if message["type"] != "message":
            return
        for part in self._parts:
            if message["channel"] == f"{self.name}:{part.channel}".encode():
                try:
                    part.hear(message["data"])
                except Exception:  # said by a worker of another version, perhaps
                    logger.exception("redis_message_failed", channel=part.channel)

    def _join(self) -> None:
        """Make up for what was not heard. A Redis without our mark has been started afresh, or emptied."""
        self._client.set(self._epoch_key, secrets.token_hex(8), nx=True)
        epoch = self._client.get(self._epoch_key)
        for part in self._parts:
            part.join(self._client, forgot=epoch != self._epoch)
        self._epoch = epoch
        self._rejoin.clear()
        self._news.set()

    @property
    def _epoch_key(self) -> str:
        return f"{self.name}:epoch"


def greet(url: str) -> tuple[str, float]:
    """What answers there, and within how many milliseconds; empty and 0 where it has no commands we need (before Redis 6.2).

    Raises:
        OSError, RedisError: nothing answers. ValueError: this is no URL of a Redis.
    """
    with open_client(url) as redis:
        told = redis.info("server")
        begun = time.perf_counter()
        redis.ping()
        spent_ms = 1_000 * (time.perf_counter() - begun)
    if tuple(int(part) for part in told["redis_version"].split(".")[:2]) < _OLDEST:
        return "", 0.0
    name = "Valkey" if "valkey_version" in told else "Redis"
    return f"{name} {told.get('valkey_version', told['redis_version'])}", spent_ms


def open_client(url: str) -> Any:
    """A client that gives up in time, and tries nothing again behind our back.

    Raises:
        ValueError: this is no URL of a Redis.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"redis", "rediss"} or not (parts.path.strip("/") or "0").isdecimal() or not parts.hostname:
        raise ValueError(_NO_URL)
    try:
        return Redis.from_url(
            url, socket_timeout=PATIENCE_S, socket_connect_timeout=PATIENCE_S, retry=Retry(NoBackoff(), 0),
            maint_notifications_config=MaintNotificationsConfig(enabled=False),
        )  # fmt: skip
    except ValueError:
        raise ValueError(_NO_URL) from None  # it may hold a password

"""The server process: uvicorn, with the time-outs it does not have by itself."""

import asyncio
import gc
import socket
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from pingan.entry.settings import Settings

_HEAD_MOST = 64_000
_LIVE_MESSAGE_MOST = 16_384
_SILENT_S, _ANSWERS_S = 5.5, 4.0
"""Who says nothing for so long is asked, and left unless he answers: within ten seconds, and not whoever tells his position every five."""
_PILE = 4
"""So many words of one phone wait to be heeded before it is read no further."""
_LATE_S = 0.5
"""Behind its time by more, the loop may hold words that it has not read yet."""


class Patient(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, but a head that takes longer than `patience_s`, or never ends, closes the connection."""

    patience_s = 10.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As uvicorn's."""
        super().__init__(*args, **kwargs)
        self._alarm: asyncio.TimerHandle | None = None
        self._head = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as narrow as uvicorn's
        """The first head is waited for from here on."""
        super().connection_made(transport)
        self._wait()

    def on_message_begin(self) -> None:
        """The next head."""
        super().on_message_begin()
        self._wait()

    def on_headers_complete(self) -> None:
        """It has come; what the body may take is the gate's business."""
        self._rest()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing to wait for."""
        self._rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count what comes before the body; a proxy sends the head and the beginning of the body in one piece."""
        super().data_received(data)
        self._head += len(data) if self._alarm else 0
        if self._alarm and self._head > _HEAD_MOST:
            self.transport.close()

    def _wait(self) -> None:
        self._rest()
        self._head = 0
        self._alarm = self.loop.call_later(self.patience_s, self.transport.close)

    def _rest(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None


def is_free(host: str, port: int) -> bool:
    """Whether a server could listen there now; port 0 always."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
        with socket.socket(family) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.bind((host, port))
    except OSError:
        return False
    return True


def _patient(seconds: float) -> type[Patient]:
    return type("Patient", (Patient,), {"patience_s": seconds})


class Prompt(WebSocketsSansIOProtocol):
    """uvicorn's live sockets, with a keepalive that costs nothing for whoever speaks, and blames nobody for what we have not heard.

    A ping is sent to who was silent for `ping_interval`; anything he says answers it. When his time is over while this process was late
    itself, or was not reading from him, he is waited for once more: in a storm of thousands who come back, hanging up on those who are
    there would make them come back as well. A peer that does not answer a farewell is left after a second: ten hide the dead.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As uvicorn's."""
        super().__init__(*args, **kwargs)
        self.close_timeout = 1.0
        self._heard_at = 0.0

    def data_received(self, data: bytes) -> None:
        """Whatever it is, he is there."""
        self._heard_at = self.loop.time()
        super().data_received(data)

    def send_receive_event_to_app(self) -> None:
        """Stop reading only where words pile up: to stop after each of them costs two calls of the system for every position."""
        paused = self.read_paused
        self.read_paused = paused or self.queue.qsize() < _PILE
        super().send_receive_event_to_app()
        if self.queue.qsize() <= _PILE:
            self.read_paused = paused

    def send_keepalive_ping(self) -> None:
        """Unless he spoke in the meantime."""
        assert self.ping_interval is not None
        silent_s = self.loop.time() - self._heard_at
        if silent_s < self.ping_interval:
            self.ping_timer = self.loop.call_later(self.ping_interval - silent_s, self.send_keepalive_ping)
        else:
            super().send_keepalive_ping()

    def keepalive_timeout(self) -> None:
        """He said nothing for that long, and we listened."""
        assert self.ping_timeout is not None
        late_s = self.loop.time() - self.ping_sent_at - self.ping_timeout
        if self._heard_at > self.ping_sent_at:
            self.schedule_ping()
        elif late_s > _LATE_S or self.read_paused:
            self.ping_sent_at = self.loop.time()
            self.pong_timer = self.loop.call_later(self.ping_timeout, self.keepalive_timeout)
        else:
            super().keepalive_timeout()


class Orderly(uvicorn.Server):
    """uvicorn's server, but pressing Ctrl-C twice does not make it drop its work: it ends once, in order, within seconds."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Told again, it is told nothing new; nor where that comes in the midst of being told, which the library takes for impatience."""
        if not self.should_exit:
            super().handle_exit(sig, frame)
            self.force_exit = False


def collect_seldom() -> None:
    """Look for garbage that holds itself after 5,000 new things instead of 700, and never again at what the start has laid out.

    At 700 the making of a thousand rows is looked over again and again; at 50,000 a city's sockets stood still for 250 ms at each look, and
    for half a second at every twentieth.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)


def server(app: ASGIApp, settings: Settings) -> Orderly:
    """A server ready to run, here or in a thread."""
    collect_seldom()
    config = uvicorn.Config(
        app, host=settings.host, port=settings.port, loop="uvloop", http=_patient(settings.header_timeout_s), ws=Prompt,
        ws_max_size=_LIVE_MESSAGE_MOST, ws_ping_interval=_SILENT_S, ws_ping_timeout=_ANSWERS_S, ws_per_message_deflate=False,
        timeout_keep_alive=15, timeout_graceful_shutdown=3, log_config=None, access_log=False, server_header=False, date_header=True,
        proxy_headers=bool(settings.trusted_proxies), forwarded_allow_ips=list(settings.trusted_proxies),
    )  # fmt: skip
    return Orderly(config)

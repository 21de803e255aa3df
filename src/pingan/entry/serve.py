"""The server process: uvicorn, with the time-outs it does not have by itself."""

import asyncio
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from pingan.entry.settings import Settings

_HEAD_MOST = 64_000
_LIVE_MESSAGE_MOST = 16_384


def patient_for(seconds: float) -> type[HttpToolsProtocol]:
    """uvicorn's protocol, but a head that takes longer than `seconds`, or never ends, closes the connection."""

    class Patient(HttpToolsProtocol):
        _alarm: asyncio.TimerHandle | None = None
        _head = 0

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._wait()

        def on_message_begin(self) -> None:
            super().on_message_begin()
            self._wait()

        def on_headers_complete(self) -> None:
            self._rest()
            super().on_headers_complete()

        def connection_lost(self, exc: Exception | None) -> None:
            self._rest()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            self._head += len(data) if self._alarm else 0
            if self._head > _HEAD_MOST and self._alarm:
                self.transport.close()
            else:
                super().data_received(data)

        def _wait(self) -> None:
            self._rest()
            self._head = 0
            self._alarm = self.loop.call_later(seconds, self._give_up)

        def _rest(self) -> None:
            if self._alarm is not None:
                self._alarm.cancel()
                self._alarm = None

        def _give_up(self) -> None:
            self._alarm = None
            self.transport.close()

    return Patient


class Prompt(WebSocketsSansIOProtocol):
    """uvicorn's live sockets, but a peer that does not answer a farewell is left after a second: ten hide the dead."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As uvicorn's."""
        super().__init__(*args, **kwargs)
        self.close_timeout = 1.0


def server(app: ASGIApp, settings: Settings) -> uvicorn.Server:
    """A server ready to run, here or in a thread."""
    config = uvicorn.Config(
        app, host=settings.host, port=settings.port, loop="uvloop", http=patient_for(settings.header_timeout_s), ws=Prompt,
        ws_max_size=_LIVE_MESSAGE_MOST, ws_ping_interval=4.0, ws_ping_timeout=4.0, ws_per_message_deflate=False, timeout_keep_alive=15,
        timeout_graceful_shutdown=3, log_config=None, access_log=False, server_header=False, date_header=True,
        proxy_headers=bool(settings.trusted_proxies), forwarded_allow_ips=list(settings.trusted_proxies),
    )  # fmt: skip
    return uvicorn.Server(config)

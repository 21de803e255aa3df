"""Who is still signed in at the open sockets: one question for all whose time may be over, every few seconds, rather than one each.

What somebody does to a session is announced and ends its sockets at once; this is for sessions that end by the clock, of which it is known
how long they last at least. A screen that only watches is in use too, so its session is kept open here.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from anyio import to_thread

from pingan.features.access import public as access
from pingan.kernel.errors import Away
from pingan.platform.office import NOBODY, Office

CHECK_EVERY_S = 4.0
IN_USE_EVERY_S = 300.0
logger = structlog.get_logger()

Leave = Callable[[], None]


class Attendance:
    """Used by one event loop alone; it looks for as long as anybody is there."""

    def __init__(self, office: Office, *, check_every_s: float = CHECK_EVERY_S, in_use_every_s: float = IN_USE_EVERY_S) -> None:
        """Nobody is there."""
        self._office, self._check_every_s, self._in_use_every_s = office, check_every_s, in_use_every_s
        self._present: dict[object, tuple[str, Leave]] = {}
        self._watch: asyncio.Task[None] | None = None
        self._until: dict[str, datetime] = {}
        self._noted_s = 0.0

    def attend(self, token: str, leave: Leave) -> Callable[[], None]:
        """`leave` is called once the session of `token` is over; the result ends it."""
        ticket = object()
        self._present[ticket] = token, leave
        if self._watch is None:
            self._watch = asyncio.create_task(self._look_round())
        return lambda: self._go(ticket)

    def _go(self, ticket: object) -> None:
        self._present.pop(ticket, None)
        if not self._present and self._watch is not None:
            self._watch.cancel()
            self._watch = None

    async def _look_round(self) -> None:
        loop = asyncio.get_running_loop()
        self._noted_s = loop.time()
        while True:
            await asyncio.sleep(min(self._check_every_s, self._in_use_every_s))
            present = tuple(self._present.values())
            tokens = {token for token, _ in present}
            try:
                if loop.time() - self._noted_s >= self._in_use_every_s:
                    await to_thread.run_sync(self._keep_open, tokens)
                    self._noted_s = loop.time()
                ended = await self._ended(tokens)
            except Away:  # nobody is shown out because nobody can be asked
                continue
            except Exception:
                logger.exception("attendance_failed")
                continue
            for token, leave in present:
                if token in ended:
                    leave()

    def _keep_open(self, tokens: set[str]) -> None:
        self._office.do(NOBODY, access.keep_open, tokens)

    async def _ended(self, tokens: set[str]) -> set[str]:
        now = self._office.world.clock.now()
        lasting = {token: until for token, until in self._until.items() if token in tokens and now < until}
        doubtful = tokens - lasting.keys()
        found = await to_thread.run_sync(self._open_until, doubtful) if doubtful else {}
        self._until = lasting | found
        return doubtful - found.keys()

    def _open_until(self, tokens: set[str]) -> dict[str, datetime]:
        return self._office.ask(NOBODY, access.open_until, tokens)

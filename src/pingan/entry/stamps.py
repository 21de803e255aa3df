"""What a phone tells of an offer by itself: that it came (`deliver`), and that its screen shows it (`see`).

Six people asked say twelve such words within a second or two, and nobody waits for any of them. Those of one station are written together.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from anyio import to_thread

from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.public import Stamp
from pingan.kernel.errors import Unavailable
from pingan.platform.office import Office
from pingan.platform.work import engine

LINGER_S = 0.25
MOST_TOGETHER = 100
_AGAIN_S = 1.0
logger = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Waiting:
    stamp: Stamp
    told: asyncio.Future[None]


class Stamps:
    """Takes stamps from the sockets of one event loop."""

    def __init__(self, office: Office) -> None:
        """`office`: where they are written."""
        self._office = office
        self._waiting: dict[str, list[_Waiting]] = {}
        self._writing: set[asyncio.Task[None]] = set()

    async def take(self, stamp: Stamp) -> None:
        """Durable when this returns, a quarter of a second later.

        Raises:
            Refusal: what the verb says of it, the same as when it is told alone.
        """
        waiting = _Waiting(stamp, asyncio.get_running_loop().create_future())
        here = self._waiting.setdefault(stamp.by.station, [])
        here.append(waiting)
        if len(here) == 1:
            task = asyncio.create_task(self._write_soon(stamp.by.station))
            self._writing.add(task)
            task.add_done_callback(self._writing.discard)
        await waiting.told

    async def _write_soon(self, station: str) -> None:
        await asyncio.sleep(LINGER_S)
        waiting = self._waiting.pop(station)
        for first in range(0, len(waiting), MOST_TOGETHER):
            await self._write(station, waiting[first : first + MOST_TOGETHER])

    async def _write(self, station: str, several: Sequence[_Waiting]) -> None:
        """While the database is away, or has no time, they wait. What goes wrong with several is tried with each alone."""
        stamps = [waiting.stamp for waiting in several]
        try:
            refusals = await to_thread.run_sync(lambda: self._office.do(engine(station), dispatch.stamp, stamps))
        except Unavailable:
            await asyncio.sleep(_AGAIN_S)
            if still := [waiting for waiting in several if not waiting.told.done()]:
                await self._write(station, still)
        except Exception as error:
            if len(several) == 1:
                _tell(several[0], error)
                return
            logger.exception("stamps_failed", count=len(several))
            for waiting in several:
                await self._write(station, [waiting])
        else:
            for waiting, refusal in zip(several, refusals, strict=True):
                _tell(waiting, refusal)


def _tell(waiting: _Waiting, error: Exception | None) -> None:
    if waiting.told.done():  # its socket was shut meanwhile
        return
    if error is None:
        waiting.told.set_result(None)
    else:
        waiting.told.set_exception(error)

"""Several workers behind one port. Each is a process with a socket of its own on the same address, and the kernel shares the callers out.

Whoever started them watches: a worker that falls is started again, after a pause that grows if it keeps falling; when the watcher is told
to stop, or is killed, they all go.
"""

import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from tempfile import TemporaryDirectory

import structlog
from starlette.types import ASGIApp

from pingan.entry import logs, serve
from pingan.entry.metrics import SHARED, forget_worker
from pingan.entry.settings import Settings, WrongSetting
from pingan.kernel.errors import Away, Refusal

_GRACE_S, _LONGEST_PAUSE_S, _SETTLED_S = 15.0, 30.0, 60.0
_WRONG_SETTING = 78
"""The status of a worker that would fall again and again (EX_CONFIG of sysexits.h)."""
LATER = 75
"""The status of who may be started again (EX_TEMPFAIL)."""
logger = structlog.get_logger()

BuildApp = Callable[[Settings], ASGIApp]


@dataclass(slots=True)
class _Seat:
    """One of the workers, by number. `falls`: how often it has fallen since it last stood for a minute."""

    number: int
    process: SpawnProcess
    begun: float
    falls: int = 0
    again_at: float = 0.0


def run(build_app: BuildApp, settings: Settings, is_told: Callable[[], bool]) -> bool:
    """Serve with `settings.workers` processes until told to stop; False where one of them said what is wrong with a setting.

    Raises:
        OSError: somebody else listens there.
    """
    with _port_kept(settings) as port, TemporaryDirectory(prefix="pingan-figures-") as figures:
        os.environ[SHARED] = figures
        chosen = replace(settings, port=port)
        seats = [_Seat(number, _start(build_app, chosen), time.monotonic()) for number in range(settings.workers)]
        logger.info("workers_started", port=port, workers=[seat.process.pid for seat in seats])
        try:
            while not is_told():
                _watch(seats, build_app, chosen)
                if any(seat.process.exitcode == _WRONG_SETTING for seat in seats):
                    return False
        finally:
            _end(seats)
    return True


def listen_for_the_end() -> Callable[[], bool]:
    """From now on SIGTERM and SIGINT do no more than make the answer true.

    An event would not do: a second signal that comes while it is being set waits for itself.
    """
    told = list[int]()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _: told.append(number))
    return lambda: bool(told)


def _watch(seats: list[_Seat], build_app: BuildApp, settings: Settings) -> None:
    wait([seat.process.sentinel for seat in seats if seat.process.is_alive()], timeout=0.5)
    now = time.monotonic()
    for seat in seats:
        if seat.process.is_alive():
            continue
        if not seat.again_at:
            seat.falls = 1 if now - seat.begun > _SETTLED_S else seat.falls + 1
            seat.again_at = now + min(_LONGEST_PAUSE_S, 0.25 * 2**seat.falls)
            forget_worker(seat.process.pid)
            logger.error("worker_fell", worker=seat.number, status=seat.process.exitcode, falls=seat.falls)
        elif now >= seat.again_at:
            seat.process, seat.begun, seat.again_at = _start(build_app, settings), now, 0.0


def _start(build_app: BuildApp, settings: Settings) -> SpawnProcess:
    process = multiprocessing.get_context("spawn").Process(target=_work, args=(build_app, settings), name="worker")
    process.start()
    return process


def _end(seats: list[_Seat]) -> None:
    for seat in seats:
        seat.process.terminate()
    by = time.monotonic() + _GRACE_S
    for seat in seats:
        seat.process.join(max(0.0, by - time.monotonic()))
        if seat.process.is_alive():
            seat.process.kill()
            seat.process.join()


def _work(build_app: BuildApp, settings: Settings) -> None:
    """In a worker, until it is told to stop; by Ctrl-C in a terminal, which tells everybody, it stops without a word."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # while it serves, the server listens to it
    logs.configure(settings.log_level, settings.log_format)
    threading.Thread(target=_go_with_the_watcher, daemon=True).start()
    try:
        app = build_app(settings)
    except Away as away:  # the database is not up yet, which is no setting: we are started again
        logger.error("cannot_serve", reason=away.reason)  # noqa: TRY400 - a reason of ours
        raise SystemExit(LATER) from None
    except (WrongSetting, Refusal) as wrong:
        logger.error("cannot_serve", why=str(wrong))  # noqa: TRY400 - a sentence, not a trace
        raise SystemExit(_WRONG_SETTING) from None
    with _door(settings) as door:
        serve.server(app, settings).run(sockets=[door])


def _go_with_the_watcher() -> None:
    watcher = multiprocessing.parent_process()
    if watcher is not None:
        wait([watcher.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)


@contextmanager
def _port_kept(settings: Settings) -> Iterator[int]:
    """The port, ours for as long as this lasts even while no worker stands. Nobody is let in here."""
    if not serve.is_free(settings.host, settings.port):
        raise OSError
    with _door(settings) as door:
        yield door.getsockname()[1]


def _door(settings: Settings) -> socket.socket:
    family, kind, _, _, address = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    door = socket.socket(family, kind)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    door.bind(address)
    return door

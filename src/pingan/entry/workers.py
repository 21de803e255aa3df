"""Several workers behind one port. Each is a process with a socket of its own on the same address, and the kernel shares the callers out.

Whoever started them watches: a worker that falls is started again, after a pause that grows if it keeps falling; when the watcher is told
to stop, or is killed, they all go.
"""

import gc
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from tempfile import TemporaryDirectory

import structlog
from starlette.types import ASGIApp

from pingan.entry import logs, metrics, serve
from pingan.entry.settings import Settings, WrongSetting
from pingan.kernel.errors import Away, Refusal

_GRACE_S, _LONGEST_PAUSE_S, _SETTLED_S, _LOOK_S = 15.0, 30.0, 60.0, 0.2
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
    process: BaseProcess
    begun: float
    falls: int = 0
    again_at: float = 0.0


@dataclass(frozen=True, slots=True)
class _Job:
    """What a worker is given. `figures`: where it counts."""

    build_app: BuildApp
    settings: Settings
    figures: str
    watcher: int


def run(build_app: BuildApp, settings: Settings, is_told: Callable[[], bool]) -> bool:
    """Serve with `settings.workers` processes until told to stop; False where one of them said what is wrong with a setting.

    Raises:
        OSError: somebody else listens there.
    """
    with _port_kept(settings) as port, TemporaryDirectory(prefix="pingan-figures-") as figures:
        job = _Job(build_app, replace(settings, port=port), figures, os.getpid())
        gc.freeze()  # what is loaded is the workers' as well, and stays one copy while nobody looks it over
        seats = [_Seat(number, _start(job), time.monotonic()) for number in range(settings.workers)]
        logger.info("workers_started", port=port, workers=[seat.process.pid for seat in seats])
        try:
            while not is_told():
                _watch(seats, job)
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


def _watch(seats: list[_Seat], job: _Job) -> None:
    wait([seat.process.sentinel for seat in seats if seat.process.is_alive()], timeout=0.5)
    now = time.monotonic()
    for seat in seats:
        if seat.process.is_alive():
            continue
        if not seat.again_at:
            seat.falls = 1 if now - seat.begun > _SETTLED_S else seat.falls + 1
            seat.again_at = now + min(_LONGEST_PAUSE_S, 0.25 * 2**seat.falls)
            metrics.forget_worker(job.figures, seat.process.pid)
            logger.error("worker_fell", worker=seat.number, status=seat.process.exitcode, falls=seat.falls)
        elif now >= seat.again_at:
            seat.process, seat.begun, seat.again_at = _start(job), now, 0.0


def _start(job: _Job) -> BaseProcess:
    """Loading takes longer than all else a worker does before it serves; one that is forked has it behind it.

    Where this process has other threads, a worker could find a lock held by one that it does not have: it loads everything itself.
    """
    process_of = get_context("fork").Process if threading.active_count() == 1 else get_context("spawn").Process
    process: BaseProcess = process_of(target=_work, args=(job,), name="worker")
    process.start()
    return process


def _end(seats: list[_Seat]) -> None:
    """Told again and again: one that has only just been forked may not have been listening."""
    by = time.monotonic() + _GRACE_S
    while (left := [seat.process for seat in seats if seat.process.is_alive()]) and time.monotonic() < by:
        for process in left:
            process.terminate()
        wait([process.sentinel for process in left], timeout=1.0)
    for process in left:
        process.kill()
        process.join()


def _work(job: _Job) -> None:
    """In a worker, until it is told to stop; by Ctrl-C in a terminal, which tells everybody, it stops without a word."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # while it serves, the server listens to it
    settings = job.settings
    metrics.share(job.figures)
    logs.configure(settings.log_level, settings.log_format)
    threading.Thread(target=_go_with, args=(job.watcher,), daemon=True).start()
    try:
        app = job.build_app(settings)
    except Away as away:  # the database is not up yet, which is no setting: we are started again
        logger.error("cannot_serve", reason=away.reason)  # noqa: TRY400 - a reason of ours
        raise SystemExit(LATER) from None
    except (WrongSetting, Refusal) as wrong:
        logger.error("cannot_serve", why=str(wrong))  # noqa: TRY400 - a sentence, not a trace
        raise SystemExit(_WRONG_SETTING) from None
    with _door(settings) as door:
        serve.server(app, settings).run(sockets=[door])


def _go_with(watcher: int) -> None:
    """Killed, it tells nobody; and a pipe of its that ends would be held open by whoever was forked after this one."""
    while os.getppid() == watcher:
        time.sleep(_LOOK_S)
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

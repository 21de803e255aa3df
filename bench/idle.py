"""What a socket holds that is silent, and a command room's screen that nobody reads."""

import asyncio
import select
import socket
import time
from contextlib import ExitStack
from time import perf_counter

from bench.load import EVERY_S, PACKAGES, crowd, open_all
from bench.load.city import City, city
from bench.report import Figure, Report, rounded, versions

_PATIENCE_S, _READS_S = 60.0, 10.0


def run(*, quick: bool) -> Report:
    """`quick`: 300 phones and 20 screens that nobody reads."""
    members, stations, deaf = (300, 2, 20) if quick else (6_000, 6, 100)
    with city(members, stations) as house:
        rows = asyncio.run(_idle(house, deaf))
    return Report(
        name="idle",
        question="What a socket holds that is silent, and a command room's screen that nobody reads",
        parameters={"phones": members, "stations": stations, "screens": deaf, "position every s": EVERY_S},
        versions=versions(*PACKAGES),
        rows=rows,
        notes=(
            "Memory of the server's own, beyond what it held before. The kernel's buffers are not in it.",
            "Before the screens that nobody reads, as many that read were open: writing a snapshot down takes memory, too, and keeps it.",
        ),
    )


async def _idle(house: City, deaf: int) -> list[dict[str, Figure]]:
    async with crowd() as phones:
        silent_kib = await open_all(house, phones)
        await phones.does("walk", seconds=EVERY_S, every_s=EVERY_S)
        walking = asyncio.create_task(phones.does("walk", seconds=4 * EVERY_S, every_s=EVERY_S))
        await asyncio.to_thread(_read, house, deaf)
        held_kib, shut_s = await asyncio.to_thread(_unread, house, deaf)
        await walking
    return [
        {"what": "a phone that is silent", "holds KiB": rounded(silent_kib)},
        {"what": "a screen that nobody reads", "holds KiB": rounded(held_kib), "all shut after s": rounded(shut_s)},
    ]


def _read(house: City, count: int) -> None:
    """As many screens that do read, before: what the server needs to write a snapshot down, it needs for them as well."""
    with ExitStack() as doors:
        screens = [doors.enter_context(_screen(house.port, house.desks[number % len(house.desks)])) for number in range(count)]
        until = perf_counter() + _READS_S
        while (left_s := until - perf_counter()) > 0:
            for screen in select.select(screens, [], [], left_s)[0]:
                screen.recv(1 << 20)


def _unread(house: City, count: int) -> tuple[float, float]:
    """(KiB each at most, seconds until the last was shut): screens that are opened and never read from."""
    open_before, before, most = house.figure("pingan_sockets"), house.resident_kib(), 0
    with ExitStack() as doors:
        for number in range(count):
            doors.enter_context(_screen(house.port, house.desks[number % len(house.desks)]))
        begun = perf_counter()
        while house.figure("pingan_sockets") > open_before and perf_counter() - begun < _PATIENCE_S:
            most = max(most, house.resident_kib())
            time.sleep(0.1)
        return (most - before) / count, perf_counter() - begun


def _screen(port: int, token: str) -> socket.socket:
    """After a handshake; what the kernel takes for it is little."""
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    door.connect(("127.0.0.1", port))
    head = f"GET /live HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    door.sendall(f"{head}Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    return door

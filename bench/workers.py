"""What one to three processes hold for a silent phone and how many positions they take at most; then the same crowd at ease."""

import asyncio

from bench.load import CALLS_PER_S, CITY_PACKAGES, EVERY_S, PACKAGES, TOGETHER, busy, crowd, open_all
from bench.load.city import City, city
from bench.phone import served
from bench.report import Figure, Report, rounded, versions


def run(*, quick: bool) -> Report:
    """As many positions as are answered, and then the same crowd at its ordinary pace with calls among it."""
    members, stations, seconds = (300, 2, 5.0) if quick else (3_000, 12, 20.0)
    rows = [asyncio.run(_echo_flooded(members, seconds))]
    for workers in (1, 2) if quick else (1, 2, 3):
        with city(members, stations, workers=workers) as house:
            rows.append(asyncio.run(_flooded(f"the house, {workers} process{'es' * (workers > 1)}", house, seconds)))
    return Report(
        name="workers",
        question="What one to three processes hold for a phone, and how many positions they take at most, over PostgreSQL and Valkey",
        parameters={"sockets": members, "stations": stations, "seconds": seconds, "calls per s afterwards": CALLS_PER_S},
        versions=versions(*PACKAGES, *CITY_PACKAGES),
        rows=rows,
        notes=(TOGETHER, "At most: each phone sends its next position when the last one's ping was answered, nine a second."),
    )


async def _echo_flooded(members: int, seconds: float) -> dict[str, Figure]:
    with served(0) as bare:
        async with crowd() as phones:
            await phones.does("open", port=bare["port"], tokens=["-"] * members, greeted=False)
            flooded = await phones.does("flood", seconds=seconds)
    return {"what": "bare echo, one process", "positions/s at most": rounded(flooded["answered"] / seconds)}


async def _flooded(what: str, house: City, seconds: float) -> dict[str, Figure]:
    async with crowd() as phones:
        silent_kib = await open_all(house, phones)
        await phones.does("walk", seconds=EVERY_S, every_s=EVERY_S)
        used = house.cpu_s()
        flooded = await phones.does("flood", seconds=seconds)
        used = (house.cpu_s() - used) / seconds
    most = flooded["answered"] / seconds
    at_ease = await busy(what, house, seconds)
    return {
        "what": what, "a silent phone holds KiB": rounded(silent_kib),
        "positions/s at most": rounded(most), "of a core": rounded(used), "a second of a core": rounded(most / used),
        **{name: figure for name, figure in at_ease.items() if name.startswith(("lag", "delivered", "not"))},
    }  # fmt: skip

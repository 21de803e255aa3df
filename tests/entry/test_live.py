"""Opening a screen when thousands want to: who waits for his turn is answered, loses nothing, and costs nothing once he has gone."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from anyio import to_thread
from hypothesis import given
from hypothesis import strategies as st

from pingan.entry import live as module
from pingan.entry.live import COMERS, LONGEST, Live
from pingan.kernel.geo import Point
from pingan.platform.boards import Board, Snapshot
from pingan.platform.work import Actor, Work
from tests.entry.test_company import Window
from tests.processes import wait_for
from tests.world import CENTRE, Town, at

_NOON = datetime(2026, 1, 1, 4, tzinfo=UTC)
_BOARDS = st.dictionaries(st.text(max_size=3), st.dictionaries(st.text(max_size=3), st.integers(0, 40_000).map(lambda size: "票" * size)))


@given(_BOARDS)
def test_a_snapshot_in_pieces_is_the_whole_and_no_piece_is_long(boards: Mapping[str, Mapping[str, object]]) -> None:
    *firsts, last = messages = [json.loads(json_) for json_ in module._News(7, module._whole(Snapshot(7, boards), _NOON)).texts()]
    assert ([message.get("more") for message in firsts], "more" in last) == ([True] * len(firsts), False)
    together: dict[str, dict[str, object]] = {}
    for message in messages:
        assert (message["t"], message["seq"]) == ("snapshot", 7)
        rows = [row for rows in message["boards"].values() for row in rows.values()]
        assert sum(len(row.encode()) + 2 for row in rows) <= LONGEST or len(rows) == 1
        for board, some in message["boards"].items():
            assert not together.get(board, {}).keys() & some.keys()
            together.setdefault(board, {}).update(some)
    assert together == boards


def opened(town: Town, who: Actor) -> Window:
    return Window(Live(town.office, lambda _work, _token: who, town.furniture.boards))


@asynccontextmanager
async def shown(town: Town, who: Actor) -> AsyncIterator[Window]:
    """A screen that has been told what is on it."""
    window = opened(town, who)
    async with asyncio.timeout(20):
        window.open("")
        await window.hears("snapshot")
        yield window
        await window.shut()


def test_who_waits_for_his_turn_is_answered_and_what_he_says_is_heeded_then() -> None:
    town = Town(watch=False)
    wang = town.member("wang", at=CENTRE)
    there = at(30)
    town.later(5)

    async def story() -> None:
        window = opened(town, wang)
        async with asyncio.timeout(20):
            for turn in range(COMERS):
                await window.live.comers.acquire_on_behalf_of(turn)
            window.open("")
            window.says(fix_of(town, there))
            window.says({"t": "ping"})
            await window.hears("pong")
            assert position_of(town, wang) != there
            window.live.comers.release_on_behalf_of(0)
            await window.hears("snapshot")
            await to_thread.run_sync(wait_for, lambda: position_of(town, wang) == there)
            await window.shut()

    asyncio.run(story())


def fix_of(town: Town, at: Point) -> dict[str, object]:
    return {"t": "position", "latitude": at.latitude, "longitude": at.longitude, "datum": "wgs84", "seen": town.now.isoformat()}


def position_of(town: Town, who: Actor) -> object:
    fix = town.office.world.presence.find(who.station, who.member)
    return fix and fix.at


def test_for_who_has_gone_meanwhile_nothing_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    town = Town(watch=False)
    wang, asked = town.member("wang", at=CENTRE), list[object]()

    def counted(board: Board) -> Board:
        def rows(work: Work, ids: object) -> Mapping[str, object]:
            asked.append(ids)
            return {}

        return Board(board.name, board.right, rows)

    async def story() -> None:
        window = Window(Live(town.office, lambda _work, _token: wang, [counted(board) for board in town.furniture.boards]))
        async with asyncio.timeout(20):
            for turn in range(COMERS):
                await window.live.comers.acquire_on_behalf_of(turn)
            window.open("")
            await window.shut()
            for turn in range(COMERS):
                window.live.comers.release_on_behalf_of(turn)
            assert asked == []
            other = Window(window.live)
            other.open("")
            await other.hears("snapshot")
            assert asked
            await other.shut()

    asyncio.run(story())


def test_news_does_not_wait_behind_those_who_come() -> None:
    town = Town(watch=False)
    wang = town.member("wang", at=CENTRE)

    async def story() -> None:
        async with shown(town, wang) as window:
            for turn in range(COMERS):
                await window.live.comers.acquire_on_behalf_of(turn)
            await to_thread.run_sync(town.off_duty, wang)
            change = await window.hears("change")
            assert "me" in {board for board, _, _ in change["rows"]}

    asyncio.run(story())


def test_what_happens_right_after_a_look_is_seen_with_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOKS_APART_S", 2.0)
    town = Town(watch=False)
    wang = town.member("wang", at=CENTRE)

    async def story() -> None:
        async with shown(town, wang) as window:
            await to_thread.run_sync(town.off_duty, wang)
            first = await window.hears("change")
            await to_thread.run_sync(town.on_duty, wang)
            await to_thread.run_sync(town.off_duty, wang)
            after = await window.hears("change")
            assert after["seq"] >= first["seq"] + 2

    asyncio.run(story())

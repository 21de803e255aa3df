"""Two have the same incident open, and each is told of the other; nothing of it is kept."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from pingan.adapters.bus import LocalBus
from pingan.entry.company import Company, Onlooker, Others, Table
from pingan.entry.live import Live
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor, engine
from tests.web import OpenTown


def onlooker(name: str, told: Callable[[], None] = lambda: None, station: str = "wujing") -> Onlooker:
    return Onlooker(station=station, account=name, name=name, told=told)


def test_who_looks_at_the_same_knows_of_each_other_and_of_his_own_windows() -> None:
    company = Company()
    lu, shen, again, far = onlooker("陆"), onlooker("沈"), onlooker("陆"), onlooker("顾", station="xinzhuang")
    for one in (lu, shen, again, far):
        company.look(one, "fire")
    assert company.others(lu) == Others(subject="fire", names=("沈",), windows=1)
    assert company.others(shen) == Others(subject="fire", names=("陆",), windows=0)
    assert company.others(far) == Others(subject="fire")
    company.look(lu, "theft")
    assert company.others(lu) == Others(subject="theft")
    assert company.others(shen) == Others(subject="fire", names=("陆",))
    company.leave(again)
    assert company.others(shen) == Others(subject="fire")
    for one in (lu, shen, far):
        company.leave(one)
    assert company == Company(), "nothing is kept of who has gone"


def test_only_who_is_concerned_is_woken() -> None:
    company, woken = Company(), list[str]()
    lu, shen, gu = (onlooker(name, lambda name=name: woken.append(name)) for name in ("陆", "沈", "顾"))  # type: ignore[misc]
    company.look(lu, "fire")
    company.look(gu, "theft")
    woken.clear()
    company.look(shen, "fire")
    assert sorted(woken) == ["沈", "陆"]
    woken.clear()
    company.look(shen, "fire")
    assert woken == []
    company.leave(shen)
    assert woken == ["陆"]


class Window:
    """A screen on the live socket that can speak."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self._said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._heard: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._said.put_nowait({"type": "websocket.connect"})

    def open(self, token: str) -> None:
        headers = [(b"authorization", f"Bearer {token}".encode())]
        scope = {"type": "websocket", "headers": headers, "query_string": b"", "path": "/live"}
        self._task = asyncio.create_task(self.live(scope, self._said.get, self._send))

    async def _send(self, message: Any) -> None:
        if message["type"] == "websocket.send":
            self._heard.put_nowait(json.loads(message["text"]))

    def looks_at(self, subject: str) -> None:
        self.says({"t": "open", "subject": subject})

    def says(self, message: dict[str, Any]) -> None:
        self._said.put_nowait({"type": "websocket.receive", "text": json.dumps(message)})

    async def hears(self, kind: str) -> dict[str, Any]:
        while True:
            message = await asyncio.wait_for(self._heard.get(), 10)
            if message["t"] == kind:
                return message

    async def shut(self) -> None:
        self._said.put_nowait({"type": "websocket.disconnect"})
        await self._task


def test_over_the_socket_and_nothing_in_the_log() -> None:
    town = OpenTown()
    people = {name: town.account(name, role) for name, role in (("lu", Role.DISPATCHER), ("shen", Role.CHIEF), ("admin", Role.ADMIN))}
    actors = {name: Actor(account=one.id, role=one.role, station="wujing") for name, one in people.items()}
    live = Live(town.office, lambda _work, token: actors[token], town.furniture.boards)
    before = town.ask(NOBODY, log.newest)

    async def story() -> None:
        lu, again, shen, admin = (Window(live) for _ in range(4))
        for window, token in ((lu, "lu"), (again, "lu"), (shen, "shen"), (admin, "admin")):
            window.open(token)
            await window.hears("snapshot")
            window.looks_at("fire")
        assert (await admin.hears("refused"))["code"] == "not_allowed"
        told = await lu.hears("company")
        while told["names"] != ["Shen"] or told["windows"] != 1:
            told = await lu.hears("company")
        assert told["subject"] == "fire"
        shen.looks_at("x" * 41)
        assert (await shen.hears("refused"))["code"] == "body"
        await shen.shut()
        assert (await lu.hears("company"))["names"] == []
        await again.shut()
        assert (await lu.hears("company"))["windows"] == 0
        lu.looks_at("")
        assert (await lu.hears("company"))["subject"] == ""
        for window in (lu, admin):
            await window.shut()

    asyncio.run(story())
    assert live.table.company == Company()
    assert town.ask(engine("wujing"), log.newest) == before


class TwoWorkers:
    """Each with a table of its own; what one publishes reaches the other's listeners through the same bus, as it would through Redis."""

    def __init__(self, **often: float) -> None:
        self.bus = LocalBus()
        self.first, self.second = (Table(self.bus, name, **often) for name in ("first", "second"))

    async def sees(self, table: Table, who: Onlooker, *names: str, windows: int = 0) -> None:
        wanted = Others(subject=who.subject, names=names, windows=windows)
        for _ in range(300):
            if table.company.others(who) == wanted:
                return
            await asyncio.sleep(0.01)
        assert table.company.others(who) == wanted


def test_colleagues_at_other_workers_are_company_too() -> None:
    async def story() -> None:
        workers, lu, again, shen = TwoWorkers(), onlooker("陆"), onlooker("陆"), onlooker("沈")
        workers.first.sit(lu)
        workers.first.look(lu, "fire")
        for one in (shen, again):  # who comes later learns who was there before
            workers.second.sit(one)
            workers.second.look(one, "fire")
        await workers.sees(workers.second, shen, "陆", windows=0)
        await workers.sees(workers.second, again, "沈", windows=1)
        await workers.sees(workers.first, lu, "沈", windows=1)
        workers.second.look(shen, "theft")
        await workers.sees(workers.first, lu, windows=1)
        workers.second.rise(again)
        await workers.sees(workers.first, lu)
        workers.second.rise(shen)
        workers.first.rise(lu)
        assert workers.first.company == workers.second.company == Company()

    asyncio.run(story())


def test_the_screens_of_a_worker_that_fell_are_forgotten() -> None:
    async def story() -> None:
        workers, lu = TwoWorkers(repeat_every_s=0.01, forgotten_after_s=0.05), onlooker("陆")
        workers.first.sit(lu)
        workers.first.look(lu, "fire")
        workers.bus.publish("company:wujing", {"worker": "third", "screens": [("沈", "沈", "fire")]})
        await workers.sees(workers.first, lu, "沈")
        await workers.sees(workers.first, lu)
        workers.first.rise(lu)

    asyncio.run(story())

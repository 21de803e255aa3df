"""A real process, kill -9 between offer and acceptance: what was acknowledged is there, what was due is done once."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import httpx
import pytest

from pingan.adapters.db import SqliteDatabase
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.members.model import Force
from pingan.platform.work import engine
from tests.processes import PATIENCE_S, wait_for
from tests.web import OpenTown
from tests.world import at

RULEBOOK = (resources.files("pingan") / "data" / "rulebook.toml").read_text("utf-8")
WINDOW_S = 5
QUICK = f"""
[[policies]]
name = "quick"
kind = "nearest"
width = 1
window_s = {WINDOW_S}
leader_after_s = 60
police_after_s = 120
"""


class Server:
    """`pingan serve` in a process of its own, over one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None
        self.clients: list[httpx.Client] = []

    def start(self) -> None:
        own = {
            "PINGAN_DATA": str(self.folder),
            "PINGAN_PORT": str(self.port),
            "PINGAN_STATION": "wujing",
            "PINGAN_RULEBOOK": str(self.folder / "rulebook.toml"),
        }
        command = [str(Path(sys.executable).parent / "pingan"), "serve"]
        self.process = subprocess.Popen(command, env=os.environ | own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        wait_for(self._alive)

    def kill(self) -> None:
        """No farewell, no flush."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def _alive(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/livez").status_code == 200
        except httpx.TransportError:
            return False

    def client(self, token: str) -> httpx.Client:
        headers = {"X-Pingan": "1", "Authorization": f"Bearer {token}"}
        self.clients.append(httpx.Client(base_url=f"http://127.0.0.1:{self.port}", headers=headers, timeout=PATIENCE_S))
        return self.clients[-1]


def settle(folder: Path) -> dict[str, str]:
    """A station with a dispatcher and two guards at their posts; everybody's session token by name."""
    (folder / "rulebook.toml").write_text(RULEBOOK.replace('policy = "nearest-1"', 'policy = "quick"') + QUICK, "utf-8")
    database = SqliteDatabase(folder / "pingan.db")
    town = OpenTown(database=database, now=datetime.now(UTC))
    house = town.house("平安屋", at=at(50))
    tokens = {"desk": town.console().token}
    for index, name in enumerate(("喻一", "沈二")):
        phone = f"1390000000{index}"
        guard = town.member(name, post=town.post(house, name, at=at(50 + 30 * index)), force=Force.GUARD)
        town.office.do(engine("wujing"), access.add_account, NewAccount(role=guard.role, name=name, phone=phone, member=guard.member))
        tokens[name] = town.phone_in_hand(phone, device=phone).token
    database.close()
    return tokens


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Ready to start; gone afterwards."""
    one = Server(tmp_path)
    yield one
    for client in one.clients:
        client.close()
    if one.process is not None and one.process.poll() is None:
        one.kill()


def test_killed_between_offer_and_acceptance(server: Server) -> None:
    tokens = settle(server.folder)
    server.start()
    desk = server.client(tokens["desk"])
    where = {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"}
    call = desk.post("/api/incidents", json={"category": "noise", "place": "永北小区", "at": where}).raise_for_status().json()
    out = desk.post(f"/api/incidents/{call['id']}/call-out", json={"policy": "quick"}).raise_for_status().json()
    assert [rung["name"] for rung in out["offers"]] == ["喻一"]
    server.kill()

    time.sleep(WINDOW_S + 0.5)  # the window ends while nobody is there
    server.start()
    desk = server.client(tokens["desk"])
    rungs = wait_for(lambda: len(found := ladder(desk, call["id"])) == 2 and found)
    assert rungs == {"喻一": "expired", "沈二": "sent"}

    second = server.client(tokens["沈二"])
    offer = second.get("/api/offers/mine").json()["rows"][0]
    accepted = second.post(f"/api/offers/{offer['id']}/accept", headers={"Idempotency-Key": "once"})
    assert accepted.status_code == 200
    server.kill()

    server.start()
    second, desk = server.client(tokens["沈二"]), server.client(tokens["desk"])
    again = second.post(f"/api/offers/{offer['id']}/accept", headers={"Idempotency-Key": "once"})
    assert (again.status_code, again.json()["status"]) == (200, "accepted"), "the phone did not hear the answer and asks again"
    assert ladder(desk, call["id"]) == {"喻一": "expired", "沈二": "accepted"}
    told = [
        (row["facts"].get("member"), row["facts"].get("verb"))
        for row in timeline(desk, call["id"])
        if row["kind"] == "dispatch.offer_moved"
    ]
    assert len(told) == len(set(told)), "nothing was done twice"


def timeline(desk: httpx.Client, incident: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = desk.get(f"/api/incidents/{incident}/timeline").raise_for_status().json()
    return rows


def ladder(desk: httpx.Client, incident: str) -> dict[str, str]:
    """Who was asked, and what became of it, as the timeline tells it."""
    shortlist = desk.get(f"/api/incidents/{incident}/shortlist").json()
    names = {row["member"]: row["name"] for row in (*shortlist["go"], *shortlist["passed"])}
    moves = [row["facts"] for row in timeline(desk, incident) if row["kind"] == "dispatch.offer_moved"]
    return {names[fact["member"]]: fact["status"] for fact in moves}

"""Two real workers behind one port, over PostgreSQL and Valkey: one house, whichever of them somebody is connected to."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from pingan import main
from pingan.entry.settings import Settings, WrongSetting, load
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.access.rules.sessions import new_session
from pingan.features.access.store import add_session
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.work import Work, engine
from tests.databases import Cluster, start_cluster
from tests.processes import PATIENCE_S, is_alive, wait_for
from tests.serving import Server
from tests.valkeys import Valkey

_OPEN = 'pingan_sockets{kind="live"}'
_SCREENS = 8
"""So many that both workers have some of them, but for one time in a hundred."""


class House:
    """`pingan serve --workers 2` and a station in it."""

    def __init__(self, folder: Path, database: str, redis: str) -> None:
        self.settings = Settings(data=str(folder), database=database, redis=redis, station="wujing")
        office = main.open_office(self.settings)
        self.dispatcher, self.member = office.do(engine("wujing"), enter)
        office.world.database.close()
        self.server = Server(folder / "log", data=folder, database=database, redis=redis, station="wujing", log_format="json", workers=2)
        self.server.start()

    def said(self, event: str) -> Any:
        lines = (self.settings.data_folder / "log").read_text().splitlines()
        return next((told for line in lines if line.startswith("{") and (told := json.loads(line)).get("event") == event), None)

    def screen(self, token: str) -> ClientConnection:
        return connect(
            f"ws://127.0.0.1:{self.server.settings.port}/live", additional_headers={"Authorization": f"Bearer {token}"}, max_size=None
        )


def enter(work: Work) -> tuple[str, str]:
    desk = NewAccount(role=Role.DISPATCHER, name="陆", login="desk", password="hashed", totp_secret=access.totp_secret("desk"))
    member = Member(
        id=work.new_id(), station="wujing", name="王", phone="13900000000", mode=Mode.FOOT, force=Force.VOLUNTEER,
        status=MemberStatus.ACTIVE, location_consent=work.now,
    )  # fmt: skip
    members.add(work, member)
    own = NewAccount(role=member.role, name=member.name, phone=member.phone, member=member.id)
    return _token(work, desk), _token(work, own)


def _token(work: Work, new: NewAccount) -> str:
    token, account = work.world.ids.secret(32), access.add_account(work, new)
    add_session(work, new_session(work.new_id(), account, token, "test", access.Terms(station="wujing"), work.now))
    return token


def hears(screen: ClientConnection, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    while True:
        message: dict[str, Any] = json.loads(screen.recv(timeout=PATIENCE_S))
        if fits(message):
            return message


def answers(screen: ClientConnection) -> bool:
    try:
        screen.send('{"t":"ping"}')
        return bool(hears(screen, lambda message: message["t"] == "pong"))
    except ConnectionClosed:
        return False


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    valkey, cluster = Valkey(), start_cluster(hasty=False)
    served = House(tmp_path_factory.mktemp("house"), cluster.new_url(), valkey.url)
    yield served
    served.server.kill()
    valkey.close()


def test_a_database_that_may_lose_what_was_acknowledged_is_not_served_from(tmp_path: Path, cluster: Cluster) -> None:
    with pytest.raises(WrongSetting, match="fsync = off"):
        main.build_app(Settings(data=str(tmp_path), database=cluster.new_url()))


@pytest.mark.parametrize("lacking", [{}, {"database": "postgresql://x"}, {"redis": "redis://x"}], ids=["both", "redis", "postgresql"])
def test_several_workers_need_what_they_share(lacking: dict[str, object]) -> None:
    with pytest.raises(WrongSetting, match="Several workers need"):
        load(None, {}, {"workers": 2, **lacking})


def test_what_happens_at_one_worker_is_seen_at_all(house: House) -> None:
    wait_for(lambda: len(house.server.workers) == 2)
    with ExitStack() as open_:
        screens = [open_.enter_context(house.screen(house.dispatcher)) for _ in range(_SCREENS)]
        phone = open_.enter_context(house.screen(house.member))
        for screen in (*screens, phone):
            hears(screen, lambda message: message["t"] == "snapshot")
        with house.server.client(house.member) as client:
            assert client.post("/api/duty/on", json={}).status_code < 300
        for screen in screens:
            hears(screen, lambda message: any(event["kind"] == "duty.went_on_duty" for event in message.get("events", ())))
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        phone.send(json.dumps({"t": "position", "latitude": 31.19, "longitude": 121.43, "datum": "wgs84", "seen": now}))
        for screen in screens:
            hears(screen, lambda message: message["t"] == "positions" and len(message["rows"]) == 1)
        for screen in screens[:-1]:
            screen.send(json.dumps({"t": "open", "subject": "fire"}))
        screens[-1].send(json.dumps({"t": "open", "subject": "fire"}))
        for screen in screens:
            hears(screen, lambda message: message["t"] == "company" and message["windows"] == _SCREENS - 1)


def test_whichever_worker_is_asked_the_figures_are_those_of_all(house: House) -> None:
    wait_for(lambda: len(house.server.workers) == 2)
    received = 'pingan_events_total{kind="incidents.incident_received"}'
    call = {"category": "help", "place": "永北小区", "text": "", "at": {"latitude": 31.19, "longitude": 121.43, "datum": "wgs84"}}
    with ExitStack() as open_:
        for _ in range(_SCREENS):
            open_.enter_context(house.screen(house.dispatcher))
        wait_for(lambda: house.server.figures(_OPEN) == (_SCREENS,))
        for _ in range(_SCREENS):
            with house.server.client(house.dispatcher) as client:
                assert client.post("/api/incidents", json=call).status_code == 201
        told = house.server.figures
        assert {told("pingan_workers", _OPEN, received) for _ in range(_SCREENS)} == {(2, _SCREENS, _SCREENS)}


def test_nobody_loads_again_what_the_watcher_has_loaded(house: House) -> None:
    workers = wait_for(lambda: house.server.workers if len(house.server.workers) == 2 else None)
    begun_anew = [pid for pid in workers if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    shared = {pid: 1 - share("Pss", pid) / share("Rss", pid) for pid in workers}
    assert (begun_anew, [pid for pid, part in shared.items() if part < 1 / 3]) == ([], [])


def share(of: str, pid: int) -> int:
    """Of a process's memory, in KiB: `Rss` what it sees, `Pss` that divided by those who see it (Linux: proc_pid_smaps_rollup)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(f"{of}:")))


def test_a_worker_that_falls_stands_again_and_the_others_go_on(house: House) -> None:
    before = wait_for(lambda: house.server.workers if len(house.server.workers) == 2 else None)
    with ExitStack() as open_:
        screens = [open_.enter_context(house.screen(house.dispatcher)) for _ in range(_SCREENS)]
        assert all(answers(screen) for screen in screens)
        fallen = min(before)
        os.kill(fallen, signal.SIGKILL)
        left = sum(answers(screen) for screen in screens)
        wait_for(lambda: house.server.figures(_OPEN) == (left,))
    wait_for(lambda: len(house.server.workers) == 2 and fallen not in house.server.workers)
    assert wait_for(lambda: house.said("worker_fell"))["status"] == -signal.SIGKILL
    wait_for(lambda: house.server.readiness() == 200)


def test_when_whoever_watches_is_told_to_stop_or_is_killed_all_go(house: House) -> None:
    workers = wait_for(lambda: house.server.workers if len(house.server.workers) == 2 else None)
    os.kill(house.server.pid, signal.SIGKILL)
    wait_for(lambda: not any(is_alive(pid) for pid in workers))
    assert house.server.readiness() == 0


_HEEDS = """
import signal, sys
from pingan.entry import workers
is_told = workers.listen_for_the_end()
came = []
def again(*_):
    if len(came) < 100:
        came.append(1)
        signal.raise_signal(signal.SIGINT)
    return again
sys.settrace(again)
signal.raise_signal(signal.SIGTERM)
sys.settrace(None)
print(is_told(), len(came) > 0)
"""


def test_a_signal_that_comes_while_another_is_heeded_waits_for_nobody() -> None:
    """One comes with every line of the handler; it hung for ever where the handler set an event."""
    said = subprocess.run([sys.executable, "-c", _HEEDS], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603
    assert said.stdout.split() == ["True", "True"]

"""A real server process for benches: `python -m bench.house FOLDER MEMBERS` seeds a house and serves it; MEMBERS 0 serves a bare echo.

`--town` lays the generated town under it and puts calls into the queue. `--alert` has everybody stand at one house, with an officer and a
chief who may show them an alert.

Prints one line of JSON when it is about to serve: the port, the dispatcher's token, and every member's id and token.
"""

import json
import os
import socket
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from pingan import main
from pingan.entry import logs, serve
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.access import store as sessions
from pingan.features.access.model import Account, NewAccount, Terms
from pingan.features.access.rules.sessions import new_session
from pingan.features.duty import actions as duty
from pingan.features.houses import public as houses
from pingan.features.houses.model import House, Post
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.features.positions import public as positions
from pingan.kernel.geo import Mode, Point, offset
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work

STATION = "station"
CENTRE = Point(31.188, 121.437)
ADMIN = Actor(account="bench", role=Role.ADMIN, station=STATION)
_FAR = date(2099, 12, 31)
PASSWORD, PLACE = "quiet river lantern", "永北小区"
_CALLS = 12
_SEED = 1


def seed(office: Office, count: int, *, alert: bool = False) -> dict[str, Any]:
    """A dispatcher and `count` members on duty, all signed in: tokens by id."""
    told = office.do(ADMIN, enter_everybody, count, alert=alert)
    _stand(office, STATION, told["members"])
    return told


def _stand(office: Office, station: str, people: Sequence[tuple[str, str]]) -> None:
    for number, (member, _) in enumerate(people):
        actor = Actor(account=member, role=Role.VOLUNTEER, station=station, member=member)
        at = offset(CENTRE, 20.0 * (number % 20), 20.0 * (number // 20))
        office.ask(actor, positions.receive, member, at, office.world.clock.now())


def enter_everybody(work: Work, count: int, *, alert: bool = False, where: str = "") -> dict[str, Any]:
    """A dispatcher and `count` members on duty: tokens by id. `where`: two digits, for there are other stations."""
    secret = access.totp_secret("bench")
    desk = NewAccount(
        role=Role.DISPATCHER, name="Desk", login=f"desk{where}", password=access.hash_secret(PASSWORD, b"bench" * 4), totp_secret=secret
    )
    house, post = _open_house(work) if alert else ("", "")
    staff = {role.value: _at_desk(work, role) for role in (Role.OFFICER, Role.CHIEF) if alert}
    return (
        {"totp_secret": secret, "place": PLACE, "house": house}
        | staff
        | {
            "dispatcher": _token(work, access.add_account(work, desk)),
            "members": [_on_duty(work, number, post, where) for number in range(count)],
        }
    )


def _on_duty(work: Work, number: int, post: str, where: str) -> tuple[str, str]:
    station = work.actor.station
    member = Member(
        id=work.new_id(), station=station, name=f"Member {number}", phone=f"139{where or '00'}{number:06d}"[:11], mode=Mode.FOOT,
        force=Force.GUARD if post else Force.VOLUNTEER, status=MemberStatus.ACTIVE, insured_until=_FAR, location_consent=work.now,
    )  # fmt: skip
    members.add(work, member)
    new = NewAccount(role=member.role, name=member.name, phone=member.phone, member=member.id)
    account = access.add_account(work, new)
    duty.go_on(work.acting_as(Actor(account=account.id, role=account.role, station=station, member=member.id)), post=post or None)
    return member.id, _token(work, account)


def _open_house(work: Work) -> tuple[str, str]:
    """A house and its one post."""
    house = House(id=work.new_id(), station=STATION, name="平安屋", at=CENTRE)
    post = Post(id=work.new_id(), station=STATION, house=house.id, name="东门", at=CENTRE)
    houses.add_house(work, house)
    houses.add_post(work, post)
    return house.id, post.id


def _at_desk(work: Work, role: Role) -> str:
    """The token of somebody of the station."""
    secret = access.totp_secret("bench")
    hashed = access.hash_secret(PASSWORD, b"bench" * 4)
    return _token(work, access.add_account(work, NewAccount(role=role, name=role, login=role, password=hashed, totp_secret=secret)))


def _token(work: Work, account: Account) -> str:
    token = work.world.ids.secret(32)
    sessions.add_session(work, new_session(work.new_id(), account, token, "bench", Terms(station=STATION), work.now))
    return token


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """What a live socket could be at best: the same server, and nothing behind it."""
    if scope["type"] != "websocket":
        return
    await receive()
    await send({"type": "websocket.accept"})
    while (message := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": message.get("text")})


def take_calls(office: Office) -> None:
    """Some calls wait in the queue."""
    desk = Actor(account="bench", role=Role.DISPATCHER, station=STATION)
    for number in range(_CALLS):
        at = offset(CENTRE, 90.0 * number, 60.0 * number)
        office.do(desk, incidents.receive, Draft(category="help", place=PLACE, at=at, text=f"call {number}"))


def _map() -> str:
    maps = Path(__file__).parents[1] / "var" / "bench"
    maps.mkdir(parents=True, exist_ok=True)
    return str(main.lay_town(_SEED, maps, lambda *_: None)[0])


def run(folder: str, count: int, *, town: bool = False, alert: bool = False) -> None:
    """Seed, say where, and serve until ended."""
    settings = Settings(data=folder, station=STATION, port=0, log_level="error", map=_map() if town else "")
    logs.configure(settings.log_level, settings.log_format)  # whoever asked reads one line of our output and no more
    app: Any = echo
    told: dict[str, Any] = {}
    if count:
        app = main.build_app(settings)
        assert isinstance(app, FastAPI)
        office = app.state.office
        told = seed(office, count, alert=alert)
    if town:
        take_calls(app.state.office)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(1024)
        print(json.dumps({"port": door.getsockname()[1], "pid": os.getpid()} | told), flush=True)
        serve.server(app, settings).run(sockets=[door])


if __name__ == "__main__":
    run(sys.argv[1], int(sys.argv[2]), town="--town" in sys.argv, alert="--alert" in sys.argv)

"""A busy station: dispatchers open calls and call people out, members answer or stay silent; everything is asked again until answered."""

import io
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import httpx
from PIL import Image

from pingan import main
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.access.rules.sessions import new_session
from pingan.features.access.store import add_session
from pingan.features.houses import public as houses
from pingan.features.houses.model import House, Post
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.work import Work, engine
from tests.durability.ledger import Ledger, Said
from tests.serving import Server
from tests.world import at

WINDOW_S = 5
DESKS, MEMBERS = 2, 6
_POLICY = f"""
[[policies]]
name = "quick"
kind = "nearest"
width = 1
window_s = {WINDOW_S}
leader_after_s = 60
police_after_s = 120
"""
_AGAIN_S, _LOOK_S = 0.2, 0.5
_SIGNED_IN = access.Terms(station="wujing", console_idle=timedelta(days=30), console_longest=timedelta(days=30))
"""Whatever the server's clock says: that a wrong clock ends sessions is known."""
_HERE = {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"}


@dataclass(frozen=True, slots=True)
class Station:
    """Who works there: session tokens, and for each member the post."""

    desks: tuple[str, ...]
    members: Mapping[str, str]


def write_rulebook(file: Path) -> None:
    """The product's, and a policy under which silence is a no after `WINDOW_S`."""
    file.write_text((resources.files("pingan") / "data" / "rulebook.toml").read_text("utf-8") + _POLICY, "utf-8")


def settle(settings: Settings) -> Station:
    """A station with dispatchers, and guards who may stand at posts."""
    office = main.open_office(settings)
    station = office.do(engine(settings.station), _settle)
    office.world.database.close()
    return station


def _settle(work: Work) -> Station:
    house = House(id=work.new_id(), station=work.actor.station, name="平安屋", at=at())
    houses.add_house(work, house)
    desks = tuple(_token(work, _desk(number)) for number in range(DESKS))
    return Station(desks, dict(_guard(work, house, number) for number in range(MEMBERS)))


def _desk(number: int) -> NewAccount:
    return NewAccount(role=Role.DISPATCHER, name="陆", login=f"desk{number}", password="hashed", totp_secret=access.totp_secret("desk"))


def _guard(work: Work, house: House, number: int) -> tuple[str, str]:
    post = Post(id=work.new_id(), station=house.station, house=house.id, name=f"点位{number}", at=at(30 * number))
    houses.add_post(work, post)
    member = Member(
        id=work.new_id(), station=house.station, name=f"员{number}", phone=f"1390000000{number}", mode=Mode.FOOT, force=Force.GUARD,
        status=MemberStatus.ACTIVE, location_consent=work.now, insured_until=date(2099, 12, 31),
    )  # fmt: skip
    members.add(work, member)
    return _token(work, NewAccount(role=member.role, name=member.name, phone=member.phone, member=member.id)), post.id


def _token(work: Work, new: NewAccount) -> str:
    token, account = work.world.ids.secret(32), access.add_account(work, new)
    add_session(work, new_session(work.new_id(), account, token, "test", _SIGNED_IN, work.now))
    return token


class _Person:
    """Somebody at a device that asks again, with the same key, until the house has answered."""

    def __init__(self, server: Server, token: str, ledger: Ledger, going: threading.Event, seed: int) -> None:
        self._client = server.client(token)
        self._client.timeout = httpx.Timeout(30)
        self.ledger, self._going, self.chance = ledger, going, Random(seed)
        self._name, self._keys = f"{token[:8]}", count()

    def insists(self, verb: str, path: str, **more: Any) -> Any:
        """The answer; None where it was a no, or the day ended first."""
        key = {"Idempotency-Key": f"{self._name}-{next(self._keys)}"} if verb != "GET" else {}
        while self._going.is_set():
            try:
                answer = self._client.request(verb, path, headers=key, **more)
            except httpx.TransportError:
                time.sleep(_AGAIN_S)
                continue
            if answer.status_code < 300:
                return answer.json()
            if answer.status_code < 500:
                self.ledger.refused(f"{answer.status_code} {answer.json().get('code')}")
                return None
            time.sleep(_AGAIN_S)
        return None

    @property
    def at_work(self) -> bool:
        return self._going.is_set()

    def close(self) -> None:
        self._client.close()


def _desk_day(desk: _Person, name: str) -> None:
    for number in count():
        if not desk.at_work:
            return
        _one_call(desk, f"{name} 第{number}件")


def _one_call(desk: _Person, words: str) -> None:
    call = desk.insists("POST", "/api/incidents", json={"category": "noise", "place": "永北小区", "text": words, "at": _HERE})
    if call is None:
        return
    desk.ledger.add(Said.OPENED, call["id"], words)
    pressed = time.time()
    out = desk.insists("POST", f"/api/incidents/{call['id']}/call-out", json={"policy": "quick"})
    if out is not None:
        desk.ledger.add(Said.CALLED_OUT, call["id"], out["id"])
        desk.ledger.pressed([rung["id"] for rung in out["offers"]], pressed)
    call = desk.insists("GET", f"/api/incidents/{call['id']}") or call
    more = f"{words}，已核实"
    if desk.insists("PATCH", f"/api/incidents/{call['id']}", json={"version": call["version"], "text": more}) is not None:
        desk.ledger.add(Said.AMENDED, call["id"], more)
    time.sleep(desk.chance.choice((0.3, 1, WINDOW_S + 1)))
    if desk.insists("POST", f"/api/incidents/{call['id']}/cancel", json={"note": "误报"}) is not None:
        desk.ledger.add(Said.CANCELLED, call["id"])


def _member_day(member: _Person, post: str) -> None:
    member.insists("POST", "/api/duty/on", json={"post": post})
    known = set[str]()
    while member.at_work:
        page = member.insists("GET", "/api/offers/mine", params={"size": 1})
        for offer in page["rows"] if page else ():
            if offer["id"] not in known and offer["status"] == "sent":
                known.add(offer["id"])
                member.ledger.seen(offer["id"])
                _one_answer(member, offer["id"])
        time.sleep(_LOOK_S)


def _one_answer(member: _Person, offer: str) -> None:
    verb = member.chance.choice(("accept", "accept", "decline", "silence"))
    if verb == "silence":
        return
    body = {"reason": "busy"} if verb == "decline" else {}
    if member.insists("POST", f"/api/offers/{offer}/{verb}", json=body) is None:
        return
    member.ledger.add(Said.ANSWERED, offer, verb)
    if verb == "accept" and member.chance.random() < 0.3:
        shown = member.insists("POST", f"/api/offers/{offer}/photos", files={"file": ("scene.jpg", _picture(member.chance), "image/jpeg")})
        if shown is not None:
            member.ledger.add(Said.PHOTOGRAPHED, shown["photos"][-1], offer)


def _picture(chance: Random) -> bytes:
    file = io.BytesIO()
    Image.frombytes("RGB", (64, 64), chance.randbytes(64 * 64 * 3)).save(file, "JPEG")
    return file.getvalue()


class Load:
    """Everybody's day, from `start` to `stop`; the house may come and go meanwhile."""

    def __init__(self, server: Server, station: Station, ledger: Ledger, seed: int = 0) -> None:
        self._going = threading.Event()
        self._going.set()
        self._people = [_Person(server, token, ledger, self._going, seed + n) for n, token in enumerate((*station.desks, *station.members))]
        desks, guards = self._people[: len(station.desks)], self._people[len(station.desks) :]
        self._days = [
            *(threading.Thread(target=_desk_day, args=(desk, f"{number}台")) for number, desk in enumerate(desks)),
            *(threading.Thread(target=_member_day, args=day) for day in zip(guards, station.members.values(), strict=True)),
        ]

    def start(self) -> None:
        for day in self._days:
            day.start()

    def stop(self) -> None:
        """Once everybody has his last answer, or has given it up."""
        self._going.clear()
        _all_over(day for day in self._days if day.ident is not None)
        for person in self._people:
            person.close()


def _all_over(days: Iterable[threading.Thread]) -> None:
    for day in days:
        day.join(timeout=60)
        assert not day.is_alive(), "somebody waits for ever"

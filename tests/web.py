"""The town's web application, and people who visit it with a browser or a phone."""

import asyncio
import atexit
import threading
from collections.abc import Coroutine, Mapping
from typing import Any

import httpx
from argon2 import PasswordHasher
from fastapi import FastAPI
from httpx import ASGITransport, Request, Response

from pingan import main
from pingan.entry.metrics import Metrics
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.access.model import Account, NewAccount
from pingan.kernel.rights import Role
from pingan.platform.web import COOKIE
from pingan.platform.work import engine
from tests.world import Town

PASSWORD = "quiet river lantern"
TOTP_SECRET = access.totp_secret("the town's own")
PHONE = "13912345678"


_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def hashed(password: str) -> str:
    """As the house hashes, but at a thousandth of the price; what it costs stands in the hash."""
    return _QUICK.hash(password)


_RUNNER = asyncio.Runner()
"""One loop for the whole run: a new one for each request costs as much as the request."""
atexit.register(_RUNNER.close)


def _run(answer: Coroutine[Any, Any, Response]) -> Response:
    """Here and now; a test's other threads have loops of their own."""
    return _RUNNER.run(answer) if threading.current_thread() is threading.main_thread() else asyncio.run(answer)


class InProcess(httpx.BaseTransport):
    """Straight into the application, no network between. What crashes in there becomes the answer 500, as it does on a server."""

    def __init__(self, app: FastAPI, address: str) -> None:
        self._inside = ASGITransport(app, raise_app_exceptions=False, client=(address, 50_000))

    def handle_request(self, request: Request) -> Response:
        return _run(self._answer(request))

    async def _answer(self, request: Request) -> Response:
        response = await self._inside.handle_async_request(request)
        raw = b"".join([part async for part in response.aiter_raw()])
        return Response(response.status_code, headers=response.headers, content=raw)


class Visitor:
    """Somebody at a device; what a browser sends by itself, this sends too."""

    def __init__(self, app: FastAPI, address: str, device: str) -> None:
        headers = {"X-Pingan": "1", "User-Agent": device}
        self.client = httpx.Client(transport=InProcess(app, address), base_url="https://house.test", headers=headers)
        self.device = device

    def get(self, path: str, **more: Any) -> Response:
        return self.client.get(path, **more)

    def post(self, path: str, body: Mapping[str, Any] | None = None, **more: Any) -> Response:
        return self.client.post(path, json=body, **more)

    def delete(self, path: str) -> Response:
        return self.client.delete(path)

    @property
    def token(self) -> str:
        """What the cookie holds."""
        return self.client.cookies.get(COOKIE) or ""

    def enters(self, login: str, code: str, password: str = PASSWORD) -> Response:
        """At the console's door."""
        return self.post("/api/access/sign-in", {"login": login, "password": password, "code": code})

    def asks_for_code(self, phone: str = PHONE, device: str = "") -> Response:
        return self.post("/api/access/codes", {"phone": phone, "device": device})

    def types_code(self, code: str, phone: str = PHONE, device: str = "") -> Response:
        """At the member's door."""
        return self.post("/api/access/sign-in-by-code", {"phone": phone, "code": code, "device": device})

    def is_in(self) -> bool:
        return self.get("/api/access/me").status_code == 200


class OpenTown(Town):
    """A town on the web. `settings`: as in the settings file."""

    def __init__(self, settings: Mapping[str, Any] | None = None, **town: Any) -> None:
        super().__init__(watch=False, **town)
        self.settings = Settings(**{"station": "wujing", "database": "sqlite://"} | dict(settings or {}))
        self.metrics = Metrics()
        self.app = main.assemble(self.settings, self.office, self.furniture, self.metrics)
        self.station("wujing")

    def visitor(self, address: str = "203.0.113.7", device: str = "Firefox on the wall") -> Visitor:
        """Somebody who is not signed in."""
        return Visitor(self.app, address, device)

    def account(self, login: str, role: Role = Role.DISPATCHER, *, station: str = "wujing", password: str = PASSWORD) -> Account:
        """Somebody who may sign in to the console."""
        self.station(station)
        new = NewAccount(role=role, name=login.title(), login=login, password=hashed(password), totp_secret=TOTP_SECRET)
        return self.office.do(engine(station), access.add_account, new)

    def totp(self) -> str:
        """What the authenticator shows now."""
        return access.totp_code(TOTP_SECRET, self.now)

    def console(self, login: str = "chen", role: Role = Role.DISPATCHER, *, station: str = "wujing", **visitor: str) -> Visitor:
        """Somebody signed in to the console. The clock moves a step, because no code works twice."""
        self.account(login, role, station=station)
        return self.enters(login, **visitor)

    def enters(self, login: str, **visitor: str) -> Visitor:
        """Somebody with an account signs in on one more device."""
        self.later(30)
        entering = self.visitor(**visitor)
        assert entering.enters(login, self.totp()).status_code == 200
        return entering

    def phone_in_hand(self, phone: str = PHONE, *, device: str = "phone", **visitor: str) -> Visitor:
        """Somebody signed in with a telephone."""
        entering = self.visitor(device=device, **visitor)
        entering.asks_for_code(phone, device)
        assert entering.types_code(self.codes.newest[phone], phone, device).status_code == 200
        return entering

"""At the door: signing in and out, one's own devices."""

from dataclasses import dataclass
from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Depends, Request, Response
from pydantic import Field

from pingan.features.access import actions, queries
from pingan.features.access.model import Attempt, Terms
from pingan.features.access.queries import Me, SessionView
from pingan.features.access.rules.passwords import LONGEST, matches
from pingan.features.access.rules.sessions import device_of, network_of
from pingan.kernel.errors import NotSignedIn
from pingan.kernel.phones import phone_number
from pingan.platform.office import NOBODY
from pingan.platform.web import COOKIE, AtDesk, Body, Desk, Id, Line, set_cookie
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["access"])
"""Of all of access, for the map of the house looks for routes in one router."""

Digits = Annotated[str, Field(pattern=r"^[0-9]{6}$")]
Secret = Annotated[str, Field(min_length=1, max_length=LONGEST)]
Phone = Annotated[str, Field(min_length=5, max_length=30)]

PER_LOGIN = Allowance("access_login", 10, 900)
"""Tries of one login. A colleague's joke locks nobody out for longer than this."""
PER_PHONE = Allowance("access_phone", 15, 900)
PER_PHONE_SENT = Allowance("access_phone_sent", 5, 600)
"""Messages cost money and patience."""

HASHING = CapacityLimiter(2)
"""A comparison takes 64 MiB and 0.1 s of all cores; the rest of the queue waits."""


class SignIn(Body):
    login: Annotated[Line, Field(min_length=1, max_length=40)]
    password: Secret
    code: Digits


class CodeRequest(Body):
    """With a `device`, the code works on that device only."""

    phone: Phone
    device: Line = ""


class SignInByCode(Body):
    phone: Phone
    code: Digits
    device: Line = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeWithToken(Me):
    token: str


@dataclass(frozen=True, slots=True)
class Door:
    """What a request works at before anybody is signed in."""

    desk: Desk
    throttle: Throttle
    terms: Terms
    network: str
    device: str

    def slow_down(self, allowance: Allowance, key: str) -> None:
        """Count one try of `key`, and one of the network it comes from."""
        self.throttle.spend(Allowance("access_network", self.terms.tries_per_address, 300), self.network)
        self.throttle.spend(allowance, key)


async def _door(request: Request) -> Door:
    house = request.app.state
    address = request.client.host if request.client else ""
    return Door(
        Desk(house.office, NOBODY, ""), house.throttle, house.terms, network_of(address), device_of(request.headers.get("user-agent", ""))
    )


AtDoor = Annotated[Door, Depends(_door)]


@router.post("/access/sign-in")
async def sign_in(door: AtDoor, body: SignIn, response: Response) -> Me:
    login = body.login.casefold()
    door.slow_down(PER_LOGIN, login)
    known = await door.desk.ask(queries.password_hash, login)
    right = await to_thread.run_sync(matches, known, body.password, limiter=HASHING)
    attempt = Attempt(login=login, password_right=right, code=body.code, device=door.device)
    welcome = await door.desk.show(queries.welcome, actions.sign_in, attempt, terms=door.terms)
    if welcome is None:
        raise NotSignedIn("wrong_credentials")
    door.throttle.forgive(PER_LOGIN, login)
    set_cookie(response, welcome.token, welcome.seconds)
    return welcome.me


@router.post("/access/codes", status_code=202)
async def ask_for_code(door: AtDoor, body: CodeRequest) -> dict[str, str]:
    phone = phone_number(body.phone)
    door.slow_down(PER_PHONE_SENT, phone)
    await door.desk.do(actions.send_code, phone, device=body.device)
    return {}


@router.post("/access/sign-in-by-code")
async def sign_in_by_code(door: AtDoor, body: SignInByCode, response: Response) -> MeWithToken:
    phone = phone_number(body.phone)
    door.slow_down(PER_PHONE, phone)
    welcome = await door.desk.show(queries.welcome, actions.sign_in_by_code, phone, body.code, device=body.device, terms=door.terms)
    if welcome is None:
        raise NotSignedIn("wrong_code")
    door.throttle.forgive(PER_PHONE, phone)
    set_cookie(response, welcome.token, welcome.seconds)
    return MeWithToken(account=welcome.me.account, rights=welcome.me.rights, token=welcome.token)


@router.post("/access/sign-out", status_code=204)
async def sign_out(desk: AtDesk, response: Response) -> None:
    await desk.do(actions.sign_out)
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="strict")


@router.get("/access/me")
async def me(desk: AtDesk) -> Me:
    return await desk.ask(queries.me)


@router.get("/access/sessions")
async def sessions(desk: AtDesk) -> list[SessionView]:
    return await desk.ask(queries.sessions)


@router.delete("/access/sessions/{session_id}", status_code=204)
async def end_session(desk: AtDesk, session_id: Id) -> None:
    await desk.do(actions.end_session, session_id)

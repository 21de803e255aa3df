"""HTTP shapes and routes of tablets."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from pingan.features.access import public as access
from pingan.features.dispatch.public import MyOffer
from pingan.features.incidents.model import Incident
from pingan.features.tablets import actions, queries
from pingan.features.tablets.model import NewPairing
from pingan.features.tablets.public import PER_PIN
from pingan.features.tablets.queries import GuardRow, TabletRow, ToolRow
from pingan.features.tablets.rules import check_pin
from pingan.kernel.errors import Invalid
from pingan.platform.office import NOBODY
from pingan.platform.web import AtDesk, Body, Desk, Id, Prose, set_cookie
from pingan.platform.work import Work
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["tablets"])

Digits6 = Annotated[str, Field(pattern=r"^[0-9]{6}$")]

PER_NETWORK = Allowance("tablet_pair", 10, 600)
"""Eight digits, ten tries in the ten minutes a code lives."""
PER_CODE_SENT = Allowance("tablet_code", 5, 600)
PER_SEARCH = Allowance("tablet_search", 30, 300)
"""Nobody leafs through the station's guards by trying all tails."""

_hashing = CapacityLimiter(1)
"""A comparison takes 64 MiB and 0.1 s; the rest of the queue waits."""


class PairIn(Body):
    code: Annotated[str, Field(pattern=r"^[0-9]{8}$")]


class GuardIn(Body):
    guard: Id


class PinIn(Body):
    guard: Id
    code: Digits6
    pin: Digits6


class ShiftIn(Body):
    """`relieves`: who goes home."""

    guard: Id
    pin: Digits6
    relieves: list[Id] = Field([], max_length=20)


class StepIn(Body):
    """`guard`: who goes; left out, the one who was asked."""

    guard: Annotated[str, Field(max_length=40)] = ""
    reason: Annotated[str, Field(max_length=40)] = ""
    report: Prose = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired(access.Me):
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    id: str
    received: datetime


def _throttle(request: Request) -> Throttle:
    found: Throttle = request.app.state.throttle
    return found


async def _tablet(desk: Desk) -> str:
    """Which tablet asks; refuses whoever is none before anything is counted."""
    return await desk.ask(queries.tablet)


@router.post("/posts/{post}/pairing", status_code=201)
async def ask_pairing(desk: AtDesk, post: Id) -> NewPairing:
    return await desk.do(actions.ask_pairing, post)


@router.get("/tablets")
async def tablets(desk: AtDesk) -> list[TabletRow]:
    return await desk.ask(queries.tablets)


@router.delete("/tablets/{tablet}", status_code=204)
async def remove(desk: AtDesk, tablet: Id) -> None:
    await desk.do(actions.remove, tablet)


@router.post("/tablet/pair")
async def pair(request: Request, body: PairIn, response: Response) -> Paired:
    house = request.app.state
    _throttle(request).spend(PER_NETWORK, access.network_of(request.client.host if request.client else ""))
    device = access.device_of(request.headers.get("user-agent", ""))
    desk = Desk(house.office, NOBODY, "")
    welcome = await desk.show(access.welcome, actions.pair, body.code, device=device, terms=house.terms)
    if welcome is None:
        raise Invalid("wrong_pairing")
    set_cookie(response, welcome.token, welcome.seconds)
    return Paired(account=welcome.me.account, rights=welcome.me.rights, token=welcome.token)


@router.get("/tablet/guards")
async def guards(request: Request, desk: AtDesk, tail: Annotated[str, Query(pattern=r"^([0-9]{4})?$")] = "") -> list[GuardRow]:
    if tail:
        _throttle(request).spend(PER_SEARCH, await _tablet(desk))
    return await desk.ask(queries.guards, tail)


@router.get("/tablet/equipment")
async def equipment(desk: AtDesk) -> list[ToolRow]:
    return await desk.ask(queries.equipment)


@router.post("/tablet/codes", status_code=202)
async def send_code(request: Request, desk: AtDesk, body: GuardIn) -> dict[str, str]:
    await _tablet(desk)
    _throttle(request).spend(PER_CODE_SENT, body.guard)
    await desk.do(actions.send_code, body.guard)
    return {}


@router.post("/tablet/pins", status_code=204)
async def change_pin(request: Request, desk: AtDesk, body: PinIn) -> None:
    check_pin(body.pin, await desk.ask(queries.phone_of, body.guard))
    _throttle(request).spend(PER_PIN, body.guard)
    salt = request.app.state.office.world.ids.secret(16).encode()
    password = await to_thread.run_sync(access.hash_secret, body.pin, salt, limiter=_hashing)
    if not await desk.do(actions.change_pin, body.guard, body.code, password=password):
        raise Invalid("wrong_code")
    _throttle(request).forgive(PER_PIN, body.guard)


@router.post("/tablet/shifts", status_code=204)
async def sign_on(request: Request, desk: AtDesk, body: ShiftIn) -> None:
    known = await desk.ask(queries.pin_hash, body.guard)
    _throttle(request).spend(PER_PIN, body.guard)
    right = await to_thread.run_sync(access.matches, known, body.pin, limiter=_hashing)
    if not await desk.do(actions.sign_on, body.guard, proven=known if right else "", relieves=tuple(body.relieves)):
        raise Invalid("wrong_pin")
    _throttle(request).forgive(PER_PIN, body.guard)


@router.post("/tablet/shifts/end", status_code=204)
async def sign_off(desk: AtDesk, body: GuardIn) -> None:
    await desk.do(actions.sign_off, body.guard)


@router.post("/tablet/offers/{offer}/{verb}")
async def answer(desk: AtDesk, offer: Id, verb: str, body: StepIn | None = None) -> MyOffer:
    said = body or StepIn()
    return await desk.show(queries.offer_done, actions.answer, offer, verb, guard=said.guard, reason=said.reason, report=said.report)


@router.post("/tablet/help", status_code=201)
async def ask_help(desk: AtDesk) -> Help:
    return await desk.show(_asked, actions.ask_help)


def _asked(_: Work, incident: Incident) -> Help:
    return Help(id=incident.id, received=incident.received)

"""HTTP shapes and routes of positions."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from pingan.features.positions import actions, queries
from pingan.features.positions.public import place
from pingan.features.positions.queries import LookRow, Whereabouts
from pingan.kernel.geo import Datum
from pingan.platform.web import AtDesk, Body, Id, Moment, Number, Prose

router = APIRouter(prefix="/api/positions", tags=["positions"])


class FixIn(Body):
    """Where the phone is. Without a declared datum it is refused."""

    latitude: Number
    longitude: Number
    datum: Datum | None = None
    seen: Moment
    accuracy_m: Annotated[Number, Field(ge=0)] | None = None
    mocked: bool = False


class LookIn(Body):
    member: Id
    reason: Prose


@router.post("", status_code=202)
async def receive(desk: AtDesk, body: FixIn) -> dict[str, str]:
    at = place(body.latitude, body.longitude, body.datum)
    await desk.ask(actions.receive_own, at, body.seen, body.accuracy_m, mocked=body.mocked)
    return {}


@router.get("/looks")
async def looks_at_me(desk: AtDesk) -> list[LookRow]:
    return await desk.ask(queries.looks_at_me)


@router.post("/looks")
async def look(desk: AtDesk, body: LookIn) -> Whereabouts:
    return await desk.show(queries.looked, actions.look, body.member, reason=body.reason)

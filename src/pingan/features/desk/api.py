"""HTTP shapes and routes of the desk."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from pingan.features.desk import actions, queries
from pingan.features.desk.queries import DeskRow, MatterRow, SittingDetail, SittingPage
from pingan.platform.web import AtDesk, Body, Id, Line, Page, Prose, Size

router = APIRouter(prefix="/api/desk", tags=["desk"])

Ref = Annotated[str, Field(max_length=80)]
Version = Annotated[int, Field(ge=0, le=1_000_000)]


class TakeOverIn(Body):
    """`after`: the sitting one has seen there, empty where nobody sat; `confirmed`: what one has read and takes on."""

    after: Annotated[str, Field(max_length=40)] = ""
    confirmed: list[Ref] = Field([], max_length=1000)
    reason: Line = ""


class HandOverIn(Body):
    version: Version
    note: Prose = ""


class VersionIn(Body):
    version: Version


class LeaveIn(Body):
    version: Version
    reason: Line


class TakeOnIn(Body):
    ref: Ref


class ConcernIn(Body):
    """`owner`: who looks after it."""

    text: Line
    owner: Line = ""


@router.get("")
async def desk(desk: AtDesk) -> DeskRow:
    return await desk.ask(queries.state)


@router.get("/matters")
async def matters(desk: AtDesk) -> list[MatterRow]:
    return await desk.ask(queries.matters)


@router.post("/take-over")
async def take_over(desk: AtDesk, body: TakeOverIn) -> DeskRow:
    return await desk.show(queries.desk, actions.take_over, after=body.after, confirmed=tuple(body.confirmed), reason=body.reason)


@router.post("/hand-over")
async def hand_over(desk: AtDesk, body: HandOverIn) -> DeskRow:
    return await desk.show(queries.desk, actions.hand_over, version=body.version, note=body.note)


@router.post("/take-back")
async def take_back(desk: AtDesk, body: VersionIn) -> DeskRow:
    return await desk.show(queries.desk, actions.take_back, version=body.version)


@router.post("/leave")
async def leave(desk: AtDesk, body: LeaveIn) -> DeskRow:
    return await desk.show(queries.desk, actions.leave, version=body.version, reason=body.reason)


@router.post("/take-on")
async def take_on(desk: AtDesk, body: TakeOnIn) -> DeskRow:
    return await desk.show(queries.desk, actions.take_on, body.ref)


@router.post("/concerns", status_code=201)
async def raise_concern(desk: AtDesk, body: ConcernIn) -> DeskRow:
    return await desk.show(queries.desk, actions.raise_concern, text=body.text, owner=body.owner)


@router.post("/concerns/{concern}/settle")
async def settle_concern(desk: AtDesk, concern: Id) -> DeskRow:
    return await desk.show(queries.desk, actions.settle_concern, concern)


@router.get("/sittings")
async def history(desk: AtDesk, page: Page = 1, size: Size = 25) -> SittingPage:
    return await desk.ask(queries.history, page, size)


@router.get("/sittings/{sitting}")
async def get(desk: AtDesk, sitting: Id) -> SittingDetail:
    return await desk.ask(queries.get, sitting)

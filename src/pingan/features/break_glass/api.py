"""HTTP shapes and routes of break-glass. What it shows may be kept by no browser."""

from enum import StrEnum

from fastapi import APIRouter, Response

from pingan.features.break_glass import actions, queries
from pingan.features.break_glass.queries import OpenedData, OpeningRow
from pingan.platform.web import AtDesk, Body, Id, Line

router = APIRouter(prefix="/api/break-glass", tags=["break_glass"])


class GlassIn(Body):
    member: Id
    reason: Line


class OpeningVerdict(StrEnum):
    JUSTIFY = "justify"
    OBJECT = "object"


class OpeningReviewIn(Body):
    verb: OpeningVerdict
    remark: Line


@router.post("", status_code=201)
async def break_glass(desk: AtDesk, body: GlassIn) -> OpeningRow:
    return await desk.show(queries.row, actions.break_glass, body.member, reason=body.reason)


@router.post("/{opening}/look")
async def look(desk: AtDesk, response: Response, opening: Id) -> OpenedData:
    """Each look leaves a trace."""
    response.headers["Cache-Control"] = "no-store"
    return await desk.show(queries.data, actions.look, opening)


@router.post("/{opening}/end")
async def end(desk: AtDesk, opening: Id) -> OpeningRow:
    return await desk.show(queries.row, actions.end, opening)


@router.post("/{opening}/review")
async def review(desk: AtDesk, opening: Id, body: OpeningReviewIn) -> OpeningRow:
    return await desk.show(queries.row, actions.review, opening, body.verb.value, remark=body.remark)

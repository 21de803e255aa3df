"""HTTP shapes and routes of holds."""

from datetime import date

from fastapi import APIRouter

from pingan.features.holds import actions, queries
from pingan.features.holds.model import HoldKind
from pingan.features.holds.queries import HoldRow
from pingan.platform.web import AtDesk, Body, Id, Line

router = APIRouter(prefix="/api/holds", tags=["holds"])


class HoldIn(Body):
    """`subject`: the id of a member or of an incident. `until`: the last day."""

    kind: HoldKind
    subject: Id
    until: date
    reason: Line


class LiftIn(Body):
    reason: Line


@router.get("")
async def list_holds(desk: AtDesk) -> list[HoldRow]:
    return await desk.ask(queries.list_holds)


@router.post("", status_code=201)
async def place(desk: AtDesk, body: HoldIn) -> HoldRow:
    """Asks a second person, on whose word it is done."""
    return await desk.show(queries.row, actions.place, body.kind, body.subject, body.until, reason=body.reason)


@router.post("/{hold}/lift")
async def lift(desk: AtDesk, hold: Id, body: LiftIn) -> HoldRow:
    """Asks a second person, on whose word it is done."""
    return await desk.show(queries.row, actions.lift, hold, reason=body.reason)

"""HTTP shapes and routes of restores."""

from fastapi import APIRouter

from pingan.features.restores import actions, queries
from pingan.features.restores.queries import RestoreRow
from pingan.platform.web import AtDesk, Body, Line

router = APIRouter(prefix="/api/restores", tags=["restores"])


class ConfirmIn(Body):
    reason: Line


@router.get("/open")
async def find_open(desk: AtDesk) -> RestoreRow | None:
    return await desk.ask(queries.find_open)


@router.post("/confirm")
async def confirm(desk: AtDesk, body: ConfirmIn) -> RestoreRow:
    """Asks a second person, on whose word it is done."""
    return await desk.show(queries.row, actions.confirm, reason=body.reason)

"""HTTP shapes and routes of watch alerts. Nothing that carries their words may be kept by a browser."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import AfterValidator, Field

from pingan.features.alerts import actions, queries
from pingan.features.alerts.model import USUAL_HOURS, AlertKind, Audience
from pingan.features.alerts.queries import AlertReach, AlertRow, AlertText, MyAlert
from pingan.platform.web import AtDesk, Body, Id, Line, Place, clean

router = APIRouter(prefix="/api", tags=["alerts"])

Hours = Annotated[int, Field(ge=0, le=10_000)]
Houses = Annotated[tuple[Id, ...], Field(max_length=200)]


class AlertIn(Body):
    kind: AlertKind
    text: Annotated[str, Field(max_length=2000), AfterValidator(clean)]
    houses: Houses
    hours: Hours = USUAL_HOURS


class RenewIn(Body):
    hours: Hours = USUAL_HOURS


class AlertReasonIn(Body):
    reason: Line


class SightedIn(Body):
    """`at`: where the phone is, if it knows. `words`: what happens there now."""

    place: Line = ""
    at: Place | None = None
    words: Line = ""


class Sighted(Body):
    incident: str


@router.post("/alerts", status_code=201)
async def draft(desk: AtDesk, body: AlertIn) -> AlertRow:
    return await desk.show(queries.row, actions.draft, body.kind, body.text, Audience(houses=body.houses), body.hours)


@router.get("/alerts/reach")
async def reach(desk: AtDesk, house: Annotated[list[Id], Query(max_length=200)]) -> AlertReach:
    return await desk.ask(queries.reach, Audience(houses=tuple(house)))


@router.get("/alerts/{alert}")
async def look(desk: AtDesk, response: Response, alert: Id) -> AlertText:
    """Each look leaves a trace."""
    response.headers["Cache-Control"] = "no-store"
    return await desk.show(queries.text, actions.look, alert)


@router.post("/alerts/{alert}/approve")
async def approve(desk: AtDesk, alert: Id) -> AlertRow:
    return await desk.show(queries.row, actions.approve, alert)


@router.post("/alerts/{alert}/refuse")
async def refuse(desk: AtDesk, alert: Id, body: AlertReasonIn) -> AlertRow:
    return await desk.show(queries.row, actions.refuse, alert, body.reason)


@router.post("/alerts/{alert}/recall")
async def recall(desk: AtDesk, alert: Id, body: AlertReasonIn) -> AlertRow:
    return await desk.show(queries.row, actions.recall, alert, body.reason)


@router.post("/alerts/{alert}/renew", status_code=201)
async def renew(desk: AtDesk, alert: Id, body: RenewIn) -> AlertRow:
    return await desk.show(queries.row, actions.renew, alert, body.hours)


@router.post("/alert-sightings/{sighting}/mismatch")
async def mismatch(desk: AtDesk, sighting: Id) -> AlertRow:
    return await desk.show(queries.row, actions.mismatch, sighting)


@router.get("/my-alerts/{receipt}")
async def read(desk: AtDesk, response: Response, receipt: Id) -> AlertText:
    """Each look leaves a trace."""
    response.headers["Cache-Control"] = "no-store"
    return await desk.show(queries.my_text, actions.read, receipt)


@router.post("/my-alerts/{receipt}/acknowledge")
async def acknowledge(desk: AtDesk, receipt: Id) -> MyAlert:
    return await desk.show(queries.my_row, actions.acknowledge, receipt)


@router.post("/my-alerts/{receipt}/seen", status_code=201)
async def sight(desk: AtDesk, receipt: Id, body: SightedIn) -> Sighted:
    here = body.at.point() if body.at else None
    return Sighted(incident=await desk.do(actions.sight, receipt, place=body.place, at=here, words=body.words))

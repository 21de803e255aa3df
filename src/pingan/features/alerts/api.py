"""HTTP shapes and routes of watch alerts. Nothing that carries their words may be kept by a browser."""

from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Form, Query, Request, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.alerts import actions, queries
from pingan.features.alerts.actions import pictures
from pingan.features.alerts.actions.pictures import Glance
from pingan.features.alerts.model import USUAL_HOURS, AlertKind, Audience
from pingan.features.alerts.queries import AlertReach, AlertRow, AlertText, MyAlert
from pingan.platform.pictures import clean_picture
from pingan.platform.watermarks import marked
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Picture, Place, clean

router = APIRouter(prefix="/api", tags=["alerts"])

_drawing = CapacityLimiter(2)
"""So many watermarks are drawn at a time; those that wait hold no thread."""

Hours = Annotated[int, Field(ge=0, le=10_000)]
FormLine = Annotated[str, Form(max_length=200), AfterValidator(clean)]
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


async def _for_one_look(glance: Glance) -> Response:
    picture = await to_thread.run_sync(marked, glance.content, glance.mark, limiter=_drawing)
    return Picture(picture, headers={"Cache-Control": "no-store", "Content-Disposition": "inline"})


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


@router.post("/alerts/{alert}/photos", status_code=201)
async def attach(request: Request, desk: AtDesk, alert: Id, file: UploadFile, case: FormLine = "", reason: FormLine = "") -> AlertRow:
    """Puts it to the draft and asks a second person, which is what the answer says."""
    await desk.ask(queries.check_draft, alert)
    picture = await to_thread.run_sync(clean_picture, await file.read(), limiter=_drawing)
    await Desk(request.app.state.office, desk.who, "").do(pictures.attach, alert, case, picture)
    return await desk.show(queries.row, pictures.allow, alert, reason=reason)


@router.delete("/alerts/{alert}/photos")
async def take_off(desk: AtDesk, alert: Id) -> AlertRow:
    return await desk.show(queries.row, pictures.take_off, alert)


@router.get("/alerts/{alert}/photo", response_class=Picture)
async def look_at_photo(desk: AtDesk, alert: Id) -> Response:
    """Each look leaves a trace, in the log and in the picture."""
    return await _for_one_look(await desk.do(pictures.look, alert))


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


@router.get("/my-alerts/{receipt}/photo", response_class=Picture)
async def read_photo(desk: AtDesk, receipt: Id) -> Response:
    """Each look leaves a trace, in the log and in the picture."""
    return await _for_one_look(await desk.do(pictures.read, receipt))


@router.post("/my-alerts/{receipt}/acknowledge")
async def acknowledge(desk: AtDesk, receipt: Id) -> MyAlert:
    return await desk.show(queries.my_row, actions.acknowledge, receipt)


@router.post("/my-alerts/{receipt}/seen", status_code=201)
async def sight(desk: AtDesk, receipt: Id, body: SightedIn) -> Sighted:
    here = body.at.point() if body.at else None
    return Sighted(incident=await desk.do(actions.sight, receipt, place=body.place, at=here, words=body.words))

"""HTTP shapes and routes of dispatch."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, UploadFile
from pydantic import Field

from pingan.features.dispatch import actions, queries
from pingan.features.dispatch.queries import CallOutRow, MyOffer, MyOfferPage, PlanRow, ShortlistRow, TrackRow
from pingan.features.positions import public as positions
from pingan.features.positions.public import TrackReplay
from pingan.kernel import geo
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Datum, Mode, Point
from pingan.kernel.travel import Reach, Route
from pingan.platform.web import AtDesk, Body, Id, Moment, Picture, Place, Prose, picture

router = APIRouter(prefix="/api", tags=["dispatch"])

Degrees = Annotated[float, Query(ge=-180, le=180, allow_inf_nan=False)]
MOST_REACH_MIN = 30


class CallOutIn(Body):
    """`members` in the order of asking; empty leaves the choice to the policy."""

    members: list[Id] = Field([], max_length=60)
    policy: str = Field("", max_length=40)
    with_police: bool = False


class Addition(Body):
    member: Id


class Removal(Body):
    offer: Id


class Note(Body):
    note: Prose = ""


class Escalation(Body):
    to: Id


class Preview(Body):
    category: Id
    at: Place


class Why(Body):
    reason: Prose


class Answer(Body):
    """`made`: when it was pressed, where the phone had to wait for a network."""

    reason: Annotated[str, Field(max_length=40)] = ""
    report: Prose = ""
    made: Moment | None = None


@router.get("/incidents/{incident}/shortlist")
async def shortlist(desk: AtDesk, incident: str) -> ShortlistRow:
    return await desk.ask(queries.shortlist, incident)


@router.post("/dispatch/preview")
async def preview(desk: AtDesk, body: Preview) -> ShortlistRow:
    return await desk.ask(queries.preview, body.category, body.at.point())


@router.get("/dispatch/plan")
async def plan(desk: AtDesk) -> PlanRow:
    return await desk.ask(queries.plan)


@router.get("/reach")
async def reach(
    desk: AtDesk, latitude: Degrees, longitude: Degrees, mode: Mode = Mode.FOOT, minutes: Annotated[str, Query(max_length=20)] = "1,3,5"
) -> list[Reach]:
    return await desk.ask(queries.reach, geo.point(latitude, longitude, Datum.WGS84), mode, _minutes(minutes))


@router.post("/incidents/{incident}/call-out", status_code=201)
async def call_out(desk: AtDesk, incident: str, body: CallOutIn) -> CallOutRow:
    return await desk.show(
        queries.call_out_row, actions.call_out, incident, members=tuple(body.members), policy=body.policy, with_police=body.with_police
    )


@router.post("/call-outs/{call_out}/add")
async def add(desk: AtDesk, call_out: str, body: Addition) -> CallOutRow:
    return await desk.show(queries.call_out_row, actions.add, call_out, body.member)


@router.post("/call-outs/{call_out}/drop")
async def drop(desk: AtDesk, call_out: str, body: Removal) -> CallOutRow:
    return await desk.show(queries.call_out_row, actions.drop, call_out, body.offer)


@router.post("/call-outs/{call_out}/recall")
async def recall(desk: AtDesk, call_out: str, body: Note) -> CallOutRow:
    return await desk.show(queries.call_out_row, actions.recall, call_out, body.note)


@router.post("/call-outs/{call_out}/escalate")
async def escalate(desk: AtDesk, call_out: str, body: Escalation) -> CallOutRow:
    return await desk.show(queries.call_out_row, actions.escalate, call_out, body.to)


@router.get("/offers/mine")
async def my_offers(
    desk: AtDesk, page: Annotated[int, Query(ge=1, le=100_000)] = 1, size: Annotated[int, Query(ge=1, le=100)] = 20
) -> MyOfferPage:
    return await desk.ask(queries.my_offers, page, size)


@router.get("/offers/{offer}/route")
async def my_route(desk: AtDesk, offer: str, origin: Annotated[str, Query(alias="from", max_length=60)], fetched: bool = False) -> Route:
    """By way of the house where something is to be fetched, unless it is `fetched` already."""
    return await desk.ask(queries.my_route, offer, _point(origin), fetched=fetched)


@router.post("/offers/{offer}/photos", status_code=201)
async def attach_photo(desk: AtDesk, offer: str, file: UploadFile) -> MyOffer:
    return await desk.show(queries.my_offer, actions.attach_photo, offer, await file.read())


@router.post("/offers/{offer}/replay")
async def replay(desk: AtDesk, offer: str, body: Why) -> TrackReplay:
    return await desk.show(positions.replayed, actions.replay, offer, reason=body.reason)


@router.post("/offers/{offer}/{verb}")
async def answer(desk: AtDesk, offer: str, verb: str, body: Answer | None = None) -> MyOffer:
    said = body or Answer()
    return await desk.show(queries.my_offer, actions.answer, offer, verb, reason=said.reason, report=said.report, made=said.made)


@router.get("/incidents/{incident}/tracks")
async def tracks(desk: AtDesk, incident: str) -> list[TrackRow]:
    return await desk.ask(queries.tracks, incident)


@router.get("/photos/{name}", response_class=Picture)
async def photo(desk: AtDesk, name: str) -> Response:
    return picture(await desk.ask(queries.photo, name))


def _point(text: str) -> Point:
    """`LAT,LON` in WGS-84, as this API speaks it."""
    try:
        latitude, longitude = (float(part) for part in text.split(","))
    except ValueError:
        raise Invalid("not_a_position") from None
    return geo.point(latitude, longitude, Datum.WGS84)


def _minutes(text: str) -> list[int]:
    parts = text.split(",")
    if not all(part.isdecimal() and 0 < int(part) <= MOST_REACH_MIN for part in parts):
        raise Invalid("not_minutes", most=MOST_REACH_MIN)
    return sorted({int(part) for part in parts})

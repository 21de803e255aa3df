"""The member's own app: where he is, who looked, and what else may send for him."""

from datetime import datetime
from typing import Annotated, Protocol

from fastapi import APIRouter, Depends, Request
from pydantic import AfterValidator, Field

from pingan.features.positions import actions, queries
from pingan.features.positions.queries import LookRow, TrackerRow, Whereabouts
from pingan.kernel.geo import Datum
from pingan.platform.office import Office, Who
from pingan.platform.web import AtDesk, Body, Id, Moment, Number, Prose, clean

router = APIRouter(prefix="/api/positions", tags=["positions"])


class Takes(Protocol):
    """The one door for fixes, shared with the live socket; main opens it."""

    async def take(
        self, who: Who, latitude: float, longitude: float, datum: Datum | None, seen: datetime, accuracy_m: float | None, *, mocked: bool
    ) -> None:
        """See `entry.fixes`."""

    async def recognise(self, token: str) -> None:
        """See `entry.fixes`."""

    async def take_tracked(
        self, token: str, latitude: float, longitude: float, seen: datetime, accuracy_m: float | None, *, mocked: bool
    ) -> None:
        """See `entry.fixes`."""


async def _fixes(request: Request) -> Takes:
    fixes: Takes = request.app.state.fixes
    return fixes


AtFixes = Annotated[Takes, Depends(_fixes)]


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


class TrackerIn(Body):
    name: Annotated[str, Field(min_length=1, max_length=100), AfterValidator(clean)]
    datum: Datum


class NewTracker(Body):
    """`token` is shown this once: the device's id in OsmAnd and Traccar, the password in OwnTracks."""

    tracker: TrackerRow
    token: str


@router.post("", status_code=202)
async def receive(desk: AtDesk, fixes: AtFixes, body: FixIn) -> dict[str, str]:
    await fixes.take(desk.who, body.latitude, body.longitude, body.datum, body.seen, body.accuracy_m, mocked=body.mocked)
    return {}


@router.get("/looks/{member_id}")
async def looks_at(desk: AtDesk, member_id: Id) -> list[LookRow]:
    return await desk.show(queries.looks_at, actions.open_looks, member_id)


@router.get("/looks")
async def looks_at_me(desk: AtDesk) -> list[LookRow]:
    return await desk.ask(queries.looks_at_me)


@router.post("/looks")
async def look(desk: AtDesk, body: LookIn) -> Whereabouts:
    return await desk.show(queries.looked, actions.look, body.member, reason=body.reason)


@router.get("/trackers")
async def list_trackers(desk: AtDesk) -> list[TrackerRow]:
    return await desk.ask(queries.list_trackers)


@router.post("/trackers", status_code=201)
async def add_tracker(desk: AtDesk, body: TrackerIn, request: Request) -> NewTracker:
    office: Office = request.app.state.office
    token = office.world.ids.secret()
    row = await desk.show(queries.tracker_row, actions.add_tracker, name=body.name, datum=body.datum, token=token)
    return NewTracker(tracker=row, token=token)


@router.delete("/trackers/{tracker}", status_code=204)
async def drop_tracker(desk: AtDesk, tracker: Id) -> None:
    await desk.do(actions.drop_tracker, tracker)

"""HTTP shapes and routes of patrols."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import Field

from pingan.features.patrols import actions, queries
from pingan.features.patrols.actions.walking import Reading
from pingan.features.patrols.model import MOST_PARTNERS, MOST_STOPS, Means, PointKind, Window
from pingan.features.patrols.queries.ground import BeatRow, LabelRow, PointCode, PointRow
from pingan.features.patrols.queries.room import PatrolPage, PatrolPreview, PatrolRow
from pingan.features.patrols.queries.team import ClaimRow, JoinCode, MyPatrol, MyVisit
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.kernel import geo
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Datum, Mode, Point
from pingan.kernel.travel import Route
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Moment, Number, Page, Place, Prose, Size
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["patrols"])

PER_CODE = Allowance("patrol_code", 20, 60)
"""Nobody finds a code by trying."""

Name = Annotated[Line, Field(max_length=100)]
Code = Annotated[Line, Field(max_length=80)]
Metres = Annotated[int, Field(ge=0, le=10_000)]
Seconds = Annotated[int, Field(ge=0, le=100_000)]
Clock = Annotated[str, Field(pattern=r"^[0-9]{2}:[0-9]{2}$")]
Several = Annotated[int, Field(ge=1, le=MOST_PARTNERS)]


class WindowIn(Body):
    """`22:00` to `02:00` passes midnight."""

    starts: Clock
    ends: Clock


class PointFactsIn(Body):
    """What is left out stays as it is, or is as usual. `post`: empty for none."""

    radius_m: Metres | None = None
    stay_s: Seconds | None = None
    kind: PointKind | None = None
    windows: Annotated[list[WindowIn], Field(max_length=10)] | None = None
    post: Annotated[str, Field(max_length=40)] | None = None

    def facts(self, name: str | None = None, at: Point | None = None) -> PointFacts:
        windows = None if self.windows is None else tuple(Window(starts=one.starts, ends=one.ends) for one in self.windows)
        return PointFacts(name=name, at=at, radius_m=self.radius_m, stay_s=self.stay_s, kind=self.kind, windows=windows, post=self.post)


class NewPointIn(PointFactsIn):
    name: Name
    at: Place


class PointIn(PointFactsIn):
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    name: Name | None = None
    at: Place | None = None


class NewBeatIn(Body):
    name: Name
    points: list[Id] = Field(max_length=60)


class BeatIn(Body):
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    name: Name | None = None
    points: Annotated[list[Id], Field(max_length=60)] | None = None


class OrderIn(Body):
    """`members`: who goes; `claimable`: whoever is on duty may, with `team` only its members."""

    name: Name
    points: list[Id] = Field(max_length=MOST_STOPS * 2)
    starts: Moment
    ends: Moment
    beat: Id | None = None
    team: Id | None = None
    mode: Mode = Mode.FOOT
    least: Several = 2
    most: Several = MOST_PARTNERS
    claimable: bool = False
    members: list[Id] = Field([], max_length=20)

    def order(self) -> Order:
        told = self.model_dump(exclude={"points", "members"})
        return Order(**told, points=tuple(self.points), members=tuple(self.members))


class ReasonIn(Body):
    reason: Line


class JoinIn(Body):
    code: Code


class CheckInBody(Body):
    """`made`: when it was read, where the phone had to wait for a network. `at`: where the phone was then."""

    code: Code
    means: Means = Means.TYPED
    made: Moment | None = None
    at: Place | None = None
    accuracy_m: Annotated[Number, Field(ge=0, le=5000)] | None = None
    mocked: bool = False

    def reading(self) -> Reading:
        at = self.at.point() if self.at else None
        means = self.means if self.means in {Means.SCANNED, Means.NFC} else Means.TYPED
        return Reading(code=self.code, means=means, made=self.made, at=at, accuracy_m=self.accuracy_m, mocked=self.mocked)


class SkipIn(Body):
    reason: Annotated[str, Field(max_length=40)]
    words: Prose = ""


class WordsIn(Body):
    words: Prose


async def _spend(request: Request, desk: Desk) -> None:
    throttle: Throttle = request.app.state.throttle
    throttle.spend(PER_CODE, await desk.ask(queries.walker))


# ---- the ground ----


@router.get("/patrol-points/labels")
async def labels(desk: AtDesk) -> list[LabelRow]:
    return await desk.ask(queries.labels)


@router.post("/patrol-points", status_code=201)
async def add_point(desk: AtDesk, body: NewPointIn) -> PointRow:
    return await desk.show(queries.point_row, actions.add_point, body.facts(), name=body.name, at=body.at.point())


@router.patch("/patrol-points/{point}")
async def amend_point(desk: AtDesk, point: Id, body: PointIn) -> PointRow:
    facts = body.facts(body.name, body.at.point() if body.at else None)
    return await desk.show(queries.point_row, actions.amend_point, point, facts, version=body.version)


@router.post("/patrol-points/{point}/retire")
async def retire_point(desk: AtDesk, point: Id) -> PointRow:
    return await desk.show(queries.point_row, actions.retire_point, point)


@router.post("/patrol-points/{point}/replace_code")
async def replace_code(desk: AtDesk, point: Id) -> PointRow:
    return await desk.show(queries.point_row, actions.replace_code, point)


@router.post("/beats", status_code=201)
async def add_beat(desk: AtDesk, body: NewBeatIn) -> BeatRow:
    return await desk.show(queries.beat_row, actions.add_beat, name=body.name, points=tuple(body.points))


@router.patch("/beats/{beat}")
async def amend_beat(desk: AtDesk, beat: Id, body: BeatIn) -> BeatRow:
    points = None if body.points is None else tuple(body.points)
    return await desk.show(queries.beat_row, actions.amend_beat, beat, version=body.version, name=body.name, points=points)


@router.post("/beats/{beat}/retire")
async def retire_beat(desk: AtDesk, beat: Id) -> BeatRow:
    return await desk.show(queries.beat_row, actions.retire_beat, beat)


# ---- the command room ----


@router.get("/patrols")
async def history(desk: AtDesk, page: Page = 1, size: Size = 25) -> PatrolPage:
    return await desk.ask(queries.history, page, size)


@router.post("/patrols/preview")
async def preview(desk: AtDesk, body: OrderIn) -> PatrolPreview:
    return await desk.ask(queries.preview, body.order())


@router.post("/patrols", status_code=201)
async def plan(desk: AtDesk, body: OrderIn) -> PatrolRow:
    return await desk.show(queries.patrol_row, actions.plan, body.order())


@router.post("/patrols/{patrol}/cancel")
async def cancel(desk: AtDesk, patrol: Id, body: ReasonIn) -> PatrolRow:
    return await desk.show(queries.patrol_row, actions.cancel, patrol, reason=body.reason)


# ---- the team ----


@router.get("/my-patrols/claimable")
async def claimable(desk: AtDesk) -> list[ClaimRow]:
    return await desk.ask(queries.claimable)


@router.post("/my-patrols/join")
async def join(request: Request, desk: AtDesk, body: JoinIn) -> MyPatrol:
    await _spend(request, desk)
    return await desk.show(queries.my_patrol, actions.join, body.code)


@router.post("/my-patrols/{patrol}/claim")
async def claim(desk: AtDesk, patrol: Id) -> MyPatrol:
    return await desk.show(queries.my_patrol, actions.claim, patrol)


@router.get("/my-patrols/{patrol}/join-code")
async def join_code(desk: AtDesk, patrol: Id) -> JoinCode:
    return await desk.ask(queries.join_code, patrol)


@router.post("/my-patrols/{patrol}/check-ins")
async def check_in(request: Request, desk: AtDesk, patrol: Id, body: CheckInBody) -> MyVisit:
    await _spend(request, desk)
    return await desk.show(queries.my_visit, actions.check_in, patrol, body.reading())


@router.get("/my-patrols/{patrol}/visits/{visit}/route")
async def route(desk: AtDesk, patrol: Id, visit: Id, origin: Annotated[str, Query(alias="from", max_length=60)]) -> Route:
    return await desk.ask(queries.route, patrol, visit, _point(origin))


@router.post("/my-patrols/{patrol}/visits/{visit}/skip")
async def skip(desk: AtDesk, patrol: Id, visit: Id, body: SkipIn) -> MyVisit:
    return await desk.show(queries.my_visit, actions.skip, patrol, visit, reason=body.reason, words=body.words)


@router.post("/my-patrols/{patrol}/visits/{visit}/say")
async def say(desk: AtDesk, patrol: Id, visit: Id, body: WordsIn) -> MyVisit:
    return await desk.show(queries.my_visit, actions.say, patrol, visit, words=body.words)


@router.post("/my-patrols/{patrol}/{verb}")
async def walk(desk: AtDesk, patrol: Id, verb: Id) -> MyPatrol:
    return await desk.show(queries.my_patrol, actions.walk, patrol, verb)


# ---- the tablet ----


@router.get("/tablet/point-code")
async def point_code(desk: AtDesk) -> PointCode | None:
    return await desk.ask(queries.point_code)


def _point(text: str) -> Point:
    """`LAT,LON` in WGS-84, as this API speaks it."""
    try:
        latitude, longitude = (float(part) for part in text.split(","))
    except ValueError:
        raise Invalid("not_a_position") from None
    return geo.point(latitude, longitude, Datum.WGS84)

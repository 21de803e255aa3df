"""HTTP shapes and routes of roll-calls."""

from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import Field

from pingan.features.roll_calls import actions, queries
from pingan.features.roll_calls.model import PlannedCall, Scope, Way
from pingan.features.roll_calls.queries import PastRollCall, PostTrend, RollCallAsk, RollCallPlanView, RollCallRow
from pingan.platform.web import AtDesk, Body, Id, Line, Number, Place

router = APIRouter(prefix="/api", tags=["roll_calls"])

Small = Annotated[int, Field(ge=0, le=10_000)]


class RollCallIn(Body):
    """`place`: the house or team, left out for posts. `posts`: those chosen, where `scope` says so."""

    scope: Scope
    place: Annotated[str, Field(max_length=40)] = ""
    posts: Annotated[tuple[Id, ...], Field(max_length=500)] = ()


class EnterIn(Body):
    """`words`: as they were said."""

    way: Literal["radio", "telephone"]
    words: Line = ""


class TapIn(Body):
    """`at`: where the phone is, if it knows and may tell; used once for the check and not kept."""

    at: Place | None = None
    accuracy_m: Annotated[Number, Field(ge=0, le=100_000)] | None = None


class PlannedIn(RollCallIn):
    """`time`: of the day in China, as `HH:MM`."""

    time: Annotated[str, Field(max_length=5)]


class PlanIn(Body):
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    calls: Annotated[list[PlannedIn], Field(max_length=50)]
    jitter_min: Small
    surprises_a_day: Small


@router.get("/roll-calls")
async def past(desk: AtDesk) -> list[PastRollCall]:
    return await desk.ask(queries.list_past)


@router.post("/roll-calls", status_code=201)
async def begin(desk: AtDesk, body: RollCallIn) -> RollCallRow:
    return await desk.show(queries.row, actions.begin, body.scope, body.place, body.posts)


@router.get("/roll-calls/trend")
async def trend(desk: AtDesk) -> list[PostTrend]:
    return await desk.ask(queries.trend)


@router.get("/roll-calls/plan")
async def plan(desk: AtDesk) -> RollCallPlanView:
    return await desk.ask(queries.plan)


@router.put("/roll-calls/plan")
async def change_plan(desk: AtDesk, body: PlanIn) -> RollCallPlanView:
    calls = [PlannedCall(time=one.time, scope=one.scope, place=one.place, posts=one.posts) for one in body.calls]
    return await desk.show(
        queries.plan_view, actions.plan, calls, jitter_min=body.jitter_min, surprises_a_day=body.surprises_a_day, version=body.version
    )


@router.post("/roll-calls/{roll_call}/cancel")
async def cancel(desk: AtDesk, roll_call: Id) -> RollCallRow:
    return await desk.show(queries.row, actions.cancel, roll_call)


@router.post("/roll-calls/{roll_call}/replies/{reply}/answer")
async def enter(desk: AtDesk, roll_call: Id, reply: Id, body: EnterIn) -> RollCallRow:
    return await desk.show(queries.entered, actions.enter, roll_call, reply, way=Way(body.way), words=body.words)


@router.post("/roll-call-asks/{reply}/answer")
async def answer(desk: AtDesk, reply: Id, body: TapIn | None = None) -> RollCallAsk:
    said = body or TapIn()
    here = said.at.point() if said.at else None
    return await desk.show(queries.answered, actions.answer, reply, here=here, accuracy_m=said.accuracy_m)

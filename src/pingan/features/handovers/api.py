"""HTTP shapes and routes of handovers."""

from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Request
from pydantic import Field

from pingan.features.access import public as access
from pingan.features.handovers import actions, queries
from pingan.features.handovers.actions import Found
from pingan.features.handovers.model import MOST_CHECKS
from pingan.features.handovers.queries import HandoverList, HandoverRow, HouseHandovers, PostMatter
from pingan.features.houses.model import Verdict
from pingan.features.tablets import public as tablets
from pingan.kernel.errors import Invalid
from pingan.platform.web import AtDesk, Body, Id, Line
from pingan.ports import Throttle

router = APIRouter(prefix="/api", tags=["handovers"])

_hashing = CapacityLimiter(1)
"""A comparison of digits takes 64 MiB and 0.1 s; the rest of the queue waits."""


class BeginIn(Body):
    """`guard`: who hands over, at a tablet; on one's own phone nobody else."""

    guard: Annotated[str, Field(max_length=40)] = ""


class FoundIn(Body):
    equipment: Id
    verdict: Verdict
    words: Line = ""


class ChecksIn(Body):
    checks: Annotated[list[FoundIn], Field(max_length=MOST_CHECKS)]


class SignIn(Body):
    guard: Id
    pin: Annotated[str, Field(pattern=r"^[0-9]{6}$")]


class ReasonIn(Body):
    reason: Line


class MatterIn(Body):
    text: Annotated[Line, Field(min_length=1)]


@router.post("/handovers")
async def begin(desk: AtDesk, body: BeginIn) -> HandoverRow:
    return await desk.show(queries.row, actions.begin, body.guard)


@router.get("/handovers/{handover}")
async def checklist(desk: AtDesk, handover: Id) -> HandoverList:
    return await desk.ask(queries.checklist, handover)


@router.post("/handovers/{handover}/check")
async def check(desk: AtDesk, handover: Id, body: ChecksIn) -> HandoverRow:
    found = [Found(equipment=one.equipment, verdict=one.verdict, words=one.words) for one in body.checks]
    return await desk.show(queries.row, actions.check, handover, found)


@router.post("/handovers/{handover}/sign")
async def sign(desk: AtDesk, handover: Id) -> HandoverRow:
    return await desk.show(queries.row, actions.sign, handover)


@router.post("/handovers/{handover}/dismiss", status_code=204)
async def dismiss(desk: AtDesk, handover: Id, body: ReasonIn) -> None:
    await desk.do(actions.dismiss, handover, reason=body.reason)


@router.post("/tablet/handovers/{handover}/sign", status_code=204)
async def sign_at_post(request: Request, desk: AtDesk, handover: Id, body: SignIn) -> None:
    known = await desk.ask(tablets.pin_hash, body.guard)
    throttle: Throttle = request.app.state.throttle
    throttle.spend(tablets.PER_PIN, body.guard)
    right = await to_thread.run_sync(access.matches, known, body.pin, limiter=_hashing)
    if await desk.do(actions.sign_at_post, handover, body.guard, proven=known if right else "") is None:
        raise Invalid("wrong_pin")
    throttle.forgive(tablets.PER_PIN, body.guard)


@router.get("/matters")
async def my_matters(desk: AtDesk) -> tuple[PostMatter, ...]:
    return await desk.ask(queries.my_matters)


@router.post("/matters", status_code=201)
async def raise_matter(desk: AtDesk, body: MatterIn) -> PostMatter:
    return await desk.show(queries.matter_row, actions.raise_matter, body.text)


@router.post("/matters/{matter}/close", status_code=204)
async def close_matter(desk: AtDesk, matter: Id) -> None:
    await desk.do(actions.close_matter, matter)


@router.get("/houses/{house}/handovers")
async def of_house(desk: AtDesk, house: Id) -> HouseHandovers:
    return await desk.ask(queries.of_house, house)

"""HTTP shapes and routes of duty, and of the lists that tell who is on."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query

from pingan.features.duty import actions, queries
from pingan.features.duty.queries import HouseRow, Me, MemberPage
from pingan.features.members.model import Force
from pingan.kernel.geo import Mode
from pingan.platform.web import AtDesk, Body, Id, Line, Place

router = APIRouter(prefix="/api", tags=["duty"])


class Beginning(Body):
    mode: Mode | None = None
    post: Id | None = None


class ConsentIn(Body):
    kind: Literal["location"]
    given: bool


class HomeIn(Body):
    """Any point of the cell: only the cell's centre is kept."""

    at: Place


@router.post("/duty/on")
async def go_on(desk: AtDesk, body: Beginning | None = None) -> Me:
    wish = body or Beginning()
    return await desk.show(queries.me, actions.go_on, mode=wish.mode, post=wish.post)


@router.post("/duty/off")
async def go_off(desk: AtDesk) -> Me:
    return await desk.show(queries.me, actions.go_off)


@router.post("/members/me/consents")
async def consent(desk: AtDesk, body: ConsentIn) -> Me:
    return await desk.show(queries.me, actions.consent, given=body.given)


@router.put("/members/me/home")
async def set_home(desk: AtDesk, body: HomeIn) -> Me:
    return await desk.show(queries.me, actions.set_home, body.at.point())


@router.delete("/members/me/home")
async def clear_home(desk: AtDesk) -> Me:
    return await desk.show(queries.me, actions.set_home, None)


@router.get("/houses")
async def list_houses(desk: AtDesk) -> list[HouseRow]:
    return await desk.ask(queries.list_houses)


@router.get("/members")
async def search_members(
    desk: AtDesk,
    q: Line = "",
    force: Force | None = None,
    on_duty: bool | None = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    size: Annotated[int, Query(ge=1, le=200)] = 50,
) -> MemberPage:
    return await desk.ask(queries.search_members, text=q, force=force, on_duty=on_duty, page=page, size=size)

"""HTTP shapes and routes of duty, and of the lists that tell who is on."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Response

from pingan.features.access import public as access
from pingan.features.duty import actions, queries
from pingan.features.duty.queries import HouseRow, Me, MemberPage, OwnMonth
from pingan.features.members.model import Force, MemberOrder, MemberSearch, MemberStatus
from pingan.kernel.geo import Mode
from pingan.platform.sheet import sheet
from pingan.platform.web import AtDesk, Body, Csv, ExportIn, Id, Line, Page, Place, Size, csv_file

router = APIRouter(prefix="/api", tags=["duty"])

_MEMBER_COLUMNS = ("name", "phone", "force", "mode", "status", "skills", "insured_until", "on_duty")
_HOUSE_COLUMNS = ("name", "hours", "manning", "item", "usable", "expires", "defect")


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


@router.get("/duty/hours")
async def my_hours(desk: AtDesk) -> list[OwnMonth]:
    return list(await desk.ask(queries.my_hours))


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


@router.get("/houses/retired")
async def list_retired(desk: AtDesk) -> list[HouseRow]:
    return await desk.ask(queries.list_retired)


async def _wish(
    q: Line = "",
    force: Force | None = None,
    status: MemberStatus | None = None,
    skill: Annotated[str, Query(pattern=r"^([a-z][a-z0-9_]{0,39})?$")] = "",
    sort: MemberOrder = MemberOrder.NAME,
) -> MemberSearch:
    return MemberSearch(text=q, force=force, status=status, skill=skill, order=sort)


Wish = Annotated[MemberSearch, Depends(_wish)]


@router.get("/members")
async def search_members(desk: AtDesk, wish: Wish, on_duty: bool | None = None, page: Page = 1, size: Size = 50) -> MemberPage:
    return await desk.ask(queries.search_members, wish, on_duty=on_duty, page=page, size=size)


@router.post("/members/export", response_class=Csv)
async def export_members(desk: AtDesk, wish: Wish, body: ExportIn, on_duty: bool | None = None) -> Response:
    mark, found = await desk.show(access.marked(queries.listed_members), actions.export_members, wish, on_duty=on_duty, reason=body.reason)
    rows = (
        (row.name, row.phone, row.force, row.mode, row.status, row.skills, row.insured_until, ("yes" if row.on_duty else "no",))
        for row in found.rows
    )
    return csv_file("members", sheet(_MEMBER_COLUMNS, rows, body.words, mark))


@router.post("/houses/export", response_class=Csv)
async def export_houses(desk: AtDesk, body: ExportIn) -> Response:
    """What hangs where; it names nobody, so it needs no reason."""
    found = await desk.ask(queries.list_houses)
    rows = (
        (house.name, house.hours, house.status, (thing.item,), ("yes" if thing.usable else "no",), thing.expires, thing.defect)
        for house in found
        for thing in house.equipment
    )
    return csv_file("houses", sheet(_HOUSE_COLUMNS, rows, body.words))

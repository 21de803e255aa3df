"""HTTP shapes and routes of houses. `GET /api/houses`, which tells who is on duty there, stands in `duty.api`."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from pingan.features.houses import actions
from pingan.features.houses.rules import Facts
from pingan.platform.web import AtDesk, Body, Id, Line, Place

router = APIRouter(prefix="/api", tags=["houses"])

Name = Annotated[Line, Field(max_length=100)]
Item = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]


class PostIn(Body):
    """Fields left out stay as they are."""

    version: Version
    name: Name | None = None
    at: Place | None = None

    def facts(self) -> Facts:
        return Facts(name=self.name, at=self.at.point() if self.at else None)


class HouseIn(PostIn):
    hours: Annotated[Line, Field(max_length=60)] | None = None

    def facts(self) -> Facts:
        return Facts(name=self.name, at=self.at.point() if self.at else None, hours=self.hours)


class ThingIn(Body):
    """`post`: where it hangs, left out for the house itself. `expires`: the last day it may be relied on, left out for ever."""

    item: Item
    post: Id | None = None
    expires: date | None = None


class DefectIn(Body):
    defect: Line


class RepairIn(Body):
    expires: date | None = None


@router.patch("/houses/{house}", status_code=204)
async def amend_house(desk: AtDesk, house: Id, body: HouseIn) -> None:
    await desk.do(actions.amend_house, house, body.facts(), version=body.version)


@router.patch("/posts/{post}", status_code=204)
async def amend_post(desk: AtDesk, post: Id, body: PostIn) -> None:
    await desk.do(actions.amend_post, post, body.facts(), version=body.version)


@router.post("/houses/{house}/equipment", status_code=204)
async def hang(desk: AtDesk, house: Id, body: ThingIn) -> None:
    await desk.do(actions.hang, house, item=body.item, post=body.post, expires=body.expires)


@router.post("/equipment/{equipment}/report_defect", status_code=204)
async def report_defect(desk: AtDesk, equipment: Id, body: DefectIn) -> None:
    await desk.do(actions.report_defect, equipment, defect=body.defect)


@router.post("/equipment/{equipment}/repair", status_code=204)
async def repair(desk: AtDesk, equipment: Id, body: RepairIn) -> None:
    await desk.do(actions.repair, equipment, expires=body.expires)

"""HTTP shapes and routes of houses. `GET /api/houses`, which tells who is on duty there, stands in `duty.api`."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Response, UploadFile
from pydantic import Field

from pingan.features.houses import actions, queries
from pingan.features.houses.model import Verdict
from pingan.features.houses.queries import Round, RoundItem, SignedRound, ThingEntry
from pingan.features.houses.rules import Facts, ThingFacts
from pingan.platform.web import AtDesk, Body, Id, Line, Moment, Picture, Place, picture

router = APIRouter(prefix="/api", tags=["houses"])

Name = Annotated[Line, Field(max_length=100)]
Item = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]
Hours = Annotated[str, Field(max_length=2000)]
Days = Annotated[int, Field(ge=0, le=3650)]
Serial = Annotated[Line, Field(max_length=60)]
CallSign = Annotated[Line, Field(max_length=20)]


class PostFactsIn(Body):
    """Fields left out stay as they are. `hours`: empty for those of its house."""

    name: Name | None = None
    at: Place | None = None
    hours: Hours | None = None
    call_sign: CallSign | None = None

    def facts(self) -> Facts:
        return Facts(name=self.name, at=self.at.point() if self.at else None, hours=self.hours, call_sign=self.call_sign)


class HouseFactsIn(Body):
    """Fields left out stay as they are. `handover_within_min`: 0 never asks for handovers."""

    name: Name | None = None
    at: Place | None = None
    hours: Hours | None = None
    unit: Name | None = None
    lamp: Annotated[Line, Field(max_length=60)] | None = None
    call_sign: CallSign | None = None
    handover_within_min: Annotated[int, Field(ge=0, le=1440)] | None = None

    def facts(self) -> Facts:
        return Facts(
            name=self.name, at=self.at.point() if self.at else None, hours=self.hours, unit=self.unit, lamp=self.lamp,
            call_sign=self.call_sign, handover_within_min=self.handover_within_min,
        )  # fmt: skip


class PostIn(PostFactsIn):
    version: Version


class HouseIn(HouseFactsIn):
    version: Version


class EndIn(Body):
    """Why it is given up."""

    version: Version
    reason: Line


class AgainIn(Body):
    version: Version


class ThingIn(Body):
    """`post`: where it hangs, left out for the house itself. `expires`: the last day it may be relied on, left out for ever.

    `every_days`: how often it is inspected, 0 never.
    """

    item: Item
    post: Id | None = None
    expires: date | None = None
    every_days: Days = 30
    serial: Serial = ""


class ThingFactsIn(Body):
    """Fields left out stay as they are. `post`: empty for the house itself."""

    serial: Serial | None = None
    post: Annotated[str, Field(max_length=40)] | None = None
    expires: date | None = None
    every_days: Days | None = None


class DefectIn(Body):
    """`due`: when it is to be put right, left out for within a week."""

    defect: Line
    due: date | None = None


class RepairIn(Body):
    expires: date | None = None


class LendIn(Body):
    to: Annotated[Line, Field(max_length=60)]


class WriteOffIn(Body):
    reason: Line


class LookIn(Body):
    """`made`: when he stood before it, if the phone could not tell at once."""

    verdict: Verdict
    words: Line = ""
    due: date | None = None
    made: Moment | None = None


# ---- houses and posts ----


@router.post("/houses", status_code=201)
async def found_house(desk: AtDesk, body: HouseFactsIn) -> str:
    return (await desk.do(actions.found_house, body.facts())).id


@router.patch("/houses/{house}", status_code=204)
async def amend_house(desk: AtDesk, house: Id, body: HouseIn) -> None:
    await desk.do(actions.amend_house, house, body.facts(), version=body.version)


@router.post("/houses/{house}/retire", status_code=204)
async def retire_house(desk: AtDesk, house: Id, body: EndIn) -> None:
    await desk.do(actions.retire_house, house, version=body.version, reason=body.reason)


@router.post("/houses/{house}/restore", status_code=204)
async def restore_house(desk: AtDesk, house: Id, body: AgainIn) -> None:
    await desk.do(actions.restore_house, house, version=body.version)


@router.post("/houses/{house}/posts", status_code=201)
async def found_post(desk: AtDesk, house: Id, body: PostFactsIn) -> str:
    return (await desk.do(actions.found_post, house, body.facts())).id


@router.patch("/posts/{post}", status_code=204)
async def amend_post(desk: AtDesk, post: Id, body: PostIn) -> None:
    await desk.do(actions.amend_post, post, body.facts(), version=body.version)


@router.post("/posts/{post}/retire", status_code=204)
async def retire_post(desk: AtDesk, post: Id, body: EndIn) -> None:
    await desk.do(actions.retire_post, post, version=body.version, reason=body.reason)


@router.post("/posts/{post}/restore", status_code=204)
async def restore_post(desk: AtDesk, post: Id, body: AgainIn) -> None:
    await desk.do(actions.restore_post, post, version=body.version)


# ---- equipment ----


@router.post("/houses/{house}/equipment", status_code=204)
async def hang(desk: AtDesk, house: Id, body: ThingIn) -> None:
    await desk.do(actions.hang, house, item=body.item, post=body.post, expires=body.expires, every_days=body.every_days, serial=body.serial)


@router.patch("/equipment/{equipment}", status_code=204)
async def amend(desk: AtDesk, equipment: Id, body: ThingFactsIn) -> None:
    facts = ThingFacts(serial=body.serial, post=body.post, expires=body.expires, every_days=body.every_days)
    await desk.do(actions.amend, equipment, facts)


@router.post("/equipment/{equipment}/report_defect", status_code=204)
async def report_defect(desk: AtDesk, equipment: Id, body: DefectIn) -> None:
    await desk.do(actions.report_defect, equipment, defect=body.defect, due=body.due)


@router.post("/equipment/{equipment}/repair", status_code=204)
async def repair(desk: AtDesk, equipment: Id, body: RepairIn) -> None:
    await desk.do(actions.repair, equipment, expires=body.expires)


@router.post("/equipment/{equipment}/lend", status_code=204)
async def lend(desk: AtDesk, equipment: Id, body: LendIn) -> None:
    await desk.do(actions.lend, equipment, to=body.to)


@router.post("/equipment/{equipment}/give_back", status_code=204)
async def give_back(desk: AtDesk, equipment: Id) -> None:
    await desk.do(actions.give_back, equipment)


@router.post("/equipment/{equipment}/give_back_mine", status_code=204)
async def give_back_mine(desk: AtDesk, equipment: Id) -> None:
    await desk.do(actions.give_back_mine, equipment)


@router.post("/equipment/{equipment}/write_off", status_code=204)
async def write_off(desk: AtDesk, equipment: Id, body: WriteOffIn) -> None:
    await desk.do(actions.write_off, equipment, reason=body.reason)


@router.get("/equipment/{equipment}/history")
async def history(desk: AtDesk, equipment: Id) -> list[ThingEntry]:
    return await desk.ask(queries.history, equipment)


# ---- inspections ----


@router.get("/inspections")
async def rounds(desk: AtDesk) -> list[Round]:
    return await desk.ask(queries.rounds)


@router.post("/equipment/{equipment}/inspect")
async def inspect(desk: AtDesk, equipment: Id, body: LookIn) -> RoundItem:
    return await desk.show(queries.looked_at, actions.inspect, equipment, body.verdict, words=body.words, due=body.due, made=body.made)


@router.post("/equipment/{equipment}/photos", status_code=204)
async def add_photo(desk: AtDesk, equipment: Id, file: UploadFile) -> None:
    await desk.do(actions.add_photo, equipment, await file.read())


@router.get("/equipment-photos/{name}", response_class=Picture)
async def photo(desk: AtDesk, name: Id) -> Response:
    return picture(await desk.ask(queries.photo, name))


@router.get("/houses/{house}/inspections")
async def signed_rounds(desk: AtDesk, house: Id) -> list[SignedRound]:
    return await desk.ask(queries.signed_rounds, house)


@router.post("/houses/{house}/inspections", status_code=201)
async def sign_round(desk: AtDesk, house: Id) -> SignedRound:
    return await desk.show(queries.signed_now, actions.sign_round, house)

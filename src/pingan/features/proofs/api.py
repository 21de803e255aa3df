"""HTTP shapes and routes of proofs."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.proofs import actions, queries
from pingan.features.proofs.queries import MySkill, ProofRow, WaitingPage
from pingan.platform.web import AtDesk, Body, Id, Line, Page, Picture, Size, clean, picture
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api/proofs", tags=["proofs"])

PER_SENDER = Allowance("proof_sent", 30, 3600)
"""Nobody has more certificates than that, and making a picture small costs us something."""

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Language = Annotated[str, Query(pattern=r"^([a-z]{2,3})?$")]


class Confirmation(Body):
    """`until`: the last good day; null: for ever. `number`: of the certificate."""

    until: date | None
    number: Annotated[str, Field(max_length=60), AfterValidator(clean)] = ""


class NoProof(Body):
    reason: Line


# ---- his own ----


@router.get("/mine")
async def mine(desk: AtDesk) -> list[MySkill]:
    return await desk.ask(queries.mine)


@router.post("/mine/{skill}/photos", status_code=201)
async def send(request: Request, desk: AtDesk, skill: Code, file: UploadFile, language: Language = "") -> list[MySkill]:
    throttle: Throttle = request.app.state.throttle
    throttle.spend(PER_SENDER, await desk.ask(queries.sender))
    return await desk.show(queries.mine, actions.send, skill, language, await file.read())


@router.get("/mine/{proof}/photo", response_class=Picture)
async def my_photo(desk: AtDesk, proof: Id) -> Response:
    return picture(await desk.ask(queries.my_photo, proof))


@router.delete("/mine/{proof}")
async def take_back(desk: AtDesk, proof: Id) -> list[MySkill]:
    return await desk.show(queries.mine, actions.take_back, proof)


# ---- the station ----


@router.get("")
async def waiting(desk: AtDesk, page: Page = 1, size: Size = 50) -> WaitingPage:
    return await desk.ask(queries.waiting, page=page, size=size)


@router.get("/of/{member_id}")
async def of_member(desk: AtDesk, member_id: Id) -> list[ProofRow]:
    return await desk.show(queries.of_member, actions.open_of, member_id)


@router.get("/{proof}/photo", response_class=Picture)
async def look(desk: AtDesk, proof: Id) -> Response:
    """Each look leaves a trace."""
    return picture(await desk.show(queries.photo, actions.look, proof))


@router.post("/{proof}/confirm")
async def confirm(desk: AtDesk, proof: Id, body: Confirmation) -> ProofRow:
    return await desk.show(queries.proof_row, actions.confirm, proof, body.until, number=body.number)


@router.post("/{proof}/refuse")
async def refuse(desk: AtDesk, proof: Id, body: NoProof) -> ProofRow:
    return await desk.show(queries.proof_row, actions.refuse, proof, body.reason)

"""HTTP shapes and routes of privacy."""

import base64
from enum import StrEnum
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import Field

from pingan.features.privacy import actions, queries, rules
from pingan.features.privacy.actions import Told
from pingan.features.privacy.model import KnownAbout
from pingan.features.privacy.queries import KnownPerson
from pingan.kernel.errors import Invalid
from pingan.kernel.phones import phone_number
from pingan.platform.web import COOKIE, AtDesk, Body, Line
from pingan.platform.work import Work
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api/privacy", tags=["privacy"])

_OR_JSON: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {"schema": {"type": "object"}}}}}

PER_CODE_SENT = Allowance("erasure_sent", 5, 600)
PER_CODE = Allowance("erasure_code", 10, 900)
PER_FILE = Allowance("privacy_file", 10, 3600)
"""Putting it together reads every table."""


class Form(StrEnum):
    HTML = "html"
    JSON = "json"


class DataIn(Body):
    """`words`: what the reader's language calls tables, columns and codes."""

    form: Form = Form.HTML
    title: Line = ""
    words: Annotated[dict[Line, Line], Field(max_length=800)] = Field({})


class PersonIn(Body):
    phone: Annotated[str, Field(min_length=5, max_length=30)]


class PaperIn(PersonIn):
    """`reason`: when and how he asked; it may not name him."""

    reason: Line


class PaperDataIn(DataIn, PaperIn):
    pass


class ErasureIn(Body):
    code: Annotated[str, Field(pattern=r"^[0-9]{6}$")]


def _slow_down(request: Request, allowance: Allowance, key: str) -> None:
    throttle: Throttle = request.app.state.throttle
    throttle.spend(allowance, key)


@router.get("/mine")
async def mine(desk: AtDesk) -> KnownAbout:
    return await desk.ask(queries.mine)


@router.post("/mine/file", response_class=HTMLResponse, responses=_OR_JSON)
async def take(request: Request, desk: AtDesk, body: DataIn) -> Response:
    _slow_down(request, PER_FILE, await desk.ask(_who))
    return await _file(await desk.show(_as_told, actions.take), body)


@router.post("/mine/code", status_code=202)
async def send_code(request: Request, desk: AtDesk) -> dict[str, str]:
    _slow_down(request, PER_CODE_SENT, await desk.ask(_who))
    await desk.do(actions.send_code)
    return {}


@router.post("/mine/erase", status_code=204)
async def erase(request: Request, desk: AtDesk, body: ErasureIn, response: Response) -> None:
    _slow_down(request, PER_CODE, await desk.ask(_who))
    if not await desk.show(_as_done, actions.erase_myself, body.code):
        raise Invalid("wrong_code")
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="strict")


@router.post("/people/find")
async def find(desk: AtDesk, body: PersonIn) -> KnownPerson:
    return await desk.ask(queries.find, phone_number(body.phone))


@router.post("/people/file", response_class=HTMLResponse, responses=_OR_JSON)
async def take_for(desk: AtDesk, body: PaperDataIn) -> Response:
    return await _file(await desk.show(_as_told, actions.take_for, phone_number(body.phone), body.reason), body)


@router.post("/people/erase", status_code=204)
async def erase_for(desk: AtDesk, body: PaperIn) -> None:
    await desk.do(actions.erase_for, phone_number(body.phone), body.reason)


def _who(work: Work) -> str:
    return work.actor.account


def _as_told(_: Work, told: Told) -> Told:
    return told


def _as_done(_: Work, done: bool) -> bool:
    return done


async def _file(told: Told, body: DataIn) -> Response:
    content = await to_thread.run_sync(_written, told, body)
    kind = "text/html" if body.form is Form.HTML else "application/json"
    headers = {"Content-Disposition": f"attachment; filename=my-data.{body.form}", "Cache-Control": "private, no-store"}
    return Response(content, media_type=f"{kind}; charset=utf-8", headers=headers)


def _written(told: Told, body: DataIn) -> str:
    if body.form is Form.JSON:
        return rules.as_json(told.tables)
    pictures = {name: f"data:image/jpeg;base64,{base64.b64encode(content).decode()}" for name, content in told.photos.items()}
    return rules.as_page(body.title or told.name, told.tables, body.words, pictures)

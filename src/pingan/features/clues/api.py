"""HTTP shapes and routes of clues. What a reporter sends is never kept under his session: neither in the log nor for a second sending."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import AfterValidator, Field

from pingan.features.access.public import network_of
from pingan.features.clues import actions, queries
from pingan.features.clues.model import ClueSearch, ClueStatus, Conduct, Often, Sent
from pingan.features.clues.queries import ClueBox, ClueLinkRow, CluePage, ClueRecord, Returned, SealedEnvelope
from pingan.features.clues.rules.reports import Report
from pingan.platform.office import NOBODY
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Moment, Page, Place, Size, clean
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["clues"])

Words = Annotated[str, Field(max_length=300), AfterValidator(clean)]
Reason = Annotated[str, Field(max_length=500), AfterValidator(clean)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8,40}$")]
ByChance = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{16,64}$")]
Code = Annotated[str, Field(pattern=r"^[0-9]{16}$")]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]

LOOKS_PER_NETWORK = Allowance("clue_box", 120, 300)
SENT_PER_NETWORK = Allowance("clue_sent", 40, 3600)
CODES_PER_NETWORK = Allowance("clue_code", 30, 600)
"""Ten thousand million million codes: nobody finds one by trying, and nobody tries for long."""
CHECKS_PER_NETWORK = Allowance("clue_check", 240, 60)


class ClueIn(Body):
    """`key`: made up by the telephone for this clue, the same if it is sent again. `contact`: sealed, never read by the house."""

    key: ByChance
    conduct: Conduct
    at: Place
    happened: Moment
    ongoing: bool
    danger: bool
    often: Often
    text: Words = ""
    contact: Annotated[Line, Field(max_length=60)] = ""

    def report(self) -> Report:
        return Report(**{name: getattr(self, name) for name in type(self).model_fields} | {"at": self.at.point()})


class ClueByLinkIn(ClueIn):
    """`device`: made up by the telephone once; by it and the network a day's measure is kept."""

    device: ByChance

    def report(self) -> Report:
        return Report(**{name: getattr(self, name) for name in ClueIn.model_fields} | {"at": self.at.point()})


class TextIn(Body):
    text: Words


class CodeIn(Body):
    code: Code


class AdditionIn(CodeIn):
    text: Words


class ClueStepIn(Body):
    """`to`: `12345` or a station, for handing over. `words`: to the reporter, beside the fixed phrase."""

    verb: Literal["take", "put_back", "confirm", "dismiss", "give_up", "hand_over"]
    version: Version
    words: Words = ""
    to: Annotated[str, Field(max_length=40)] = ""


class ClueMergeIn(Body):
    into: Id


class CluePriorityIn(Body):
    priority: Literal[1, 2, 3]


class ClueIncidentIn(Body):
    category: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


class UnsealingIn(Body):
    reason: Reason


class ClueLinkIn(Body):
    place: Annotated[Line, Field(max_length=100)] = ""


def _wish(
    status: ClueStatus | None = None,
    conduct: Conduct | None = None,
    is_open: Annotated[bool, Query(alias="open")] = False,
) -> ClueSearch:
    return ClueSearch(status=status, conduct=conduct, open=is_open)


Wish = Annotated[ClueSearch, Depends(_wish)]


def _network(request: Request) -> str:
    return network_of(request.client.host if request.client else "")


def _spend(request: Request, allowance: Allowance) -> None:
    throttle: Throttle = request.app.state.throttle
    throttle.spend(allowance, _network(request))


def _nobodys(request: Request) -> Desk:
    return Desk(request.app.state.office, NOBODY, "")


# ---- reporters ----


@router.get("/clue-box/{token}")
async def box(request: Request, token: Token) -> ClueBox:
    """Nobody is signed in."""
    _spend(request, LOOKS_PER_NETWORK)
    return await _nobodys(request).ask(queries.box, token)


@router.post("/clue-box/{token}", status_code=201)
async def report_by_link(request: Request, token: Token, body: ClueByLinkIn) -> Sent:
    _spend(request, SENT_PER_NETWORK)
    return await _nobodys(request).do(actions.report_by_link, token, body.report(), network=_network(request), device=body.device)


@router.post("/clue-check")
async def check(request: Request, body: TextIn) -> str:
    """What is wrong with a text while it is typed: `identity_number`, `phone`, `plate`, `only_who`, or nothing."""
    _spend(request, CHECKS_PER_NETWORK)
    return await _nobodys(request).ask(queries.problem, body.text)


@router.post("/clue-return")
async def returned(request: Request, body: CodeIn) -> Returned:
    _spend(request, CODES_PER_NETWORK)
    return await _nobodys(request).ask(queries.returned, body.code)


@router.post("/clue-return/words")
async def add_words(request: Request, body: AdditionIn) -> Returned:
    _spend(request, CODES_PER_NETWORK)
    return await _nobodys(request).show(queries.returned, actions.add_words, body.code, body.text)


@router.post("/clues", status_code=201)
async def report(request: Request, desk: AtDesk, body: ClueIn) -> Sent:
    """Whatever key the request carries, its answer is not kept for a second sending: it would stand beside the reporter's account."""
    return await Desk(request.app.state.office, desk.who, "").do(actions.report, body.report())


# ---- triage ----


@router.get("/clues")
async def search(desk: AtDesk, wish: Wish, page: Page = 1, size: Size = 50) -> CluePage:
    return await desk.ask(queries.search, wish, page=page, size=size)


@router.get("/clues/{clue}")
async def get(desk: AtDesk, clue: Id) -> ClueRecord:
    return await desk.ask(queries.get, clue)


@router.patch("/clues/{clue}")
async def prefer(desk: AtDesk, clue: Id, body: CluePriorityIn) -> ClueRecord:
    return await desk.show(queries.record, actions.prefer, clue, body.priority)


@router.post("/clues/{clue}/hold")
async def hold(desk: AtDesk, clue: Id) -> ClueRecord:
    return await desk.show(queries.record, actions.hold, clue)


@router.post("/clues/{clue}/let-go")
async def let_go(desk: AtDesk, clue: Id) -> ClueRecord:
    return await desk.show(queries.record, actions.let_go, clue)


@router.post("/clues/{clue}/steps")
async def step(desk: AtDesk, clue: Id, body: ClueStepIn) -> ClueRecord:
    return await desk.show(queries.record, actions.step, clue, body.verb, version=body.version, words=body.words, to=body.to)


@router.post("/clues/{clue}/merge")
async def merge(desk: AtDesk, clue: Id, body: ClueMergeIn) -> ClueRecord:
    return await desk.show(queries.record, actions.merge, clue, body.into)


@router.post("/clues/{clue}/say")
async def say(desk: AtDesk, clue: Id, body: TextIn) -> ClueRecord:
    return await desk.show(queries.record, actions.say, clue, body.text)


@router.post("/clues/{clue}/incident")
async def open_incident(desk: AtDesk, clue: Id, body: ClueIncidentIn) -> ClueRecord:
    return await desk.show(queries.record, actions.open_incident, clue, body.category)


@router.post("/clues/{clue}/unsealing")
async def ask_unsealing(desk: AtDesk, clue: Id, body: UnsealingIn) -> ClueRecord:
    return await desk.show(queries.record, actions.ask_unsealing, clue, body.reason)


@router.post("/clues/{clue}/unsealing/agree")
async def agree_unsealing(desk: AtDesk, clue: Id) -> ClueRecord:
    return await desk.show(queries.record, actions.agree_unsealing, clue)


@router.post("/clues/{clue}/unsealing/envelope")
async def take_envelope(desk: AtDesk, clue: Id) -> SealedEnvelope:
    return await desk.show(queries.sealed, actions.take_envelope, clue)


# ---- links ----


@router.get("/clue-links")
async def links(desk: AtDesk) -> list[ClueLinkRow]:
    return await desk.ask(queries.list_links)


@router.post("/clue-links", status_code=201)
async def make_link(desk: AtDesk, body: ClueLinkIn) -> ClueLinkRow:
    return await desk.show(queries.link, actions.make_link, body.place)


@router.post("/clue-links/{link}/revoke")
async def revoke_link(desk: AtDesk, link: Id) -> ClueLinkRow:
    return await desk.show(queries.link, actions.revoke_link, link)

"""HTTP shapes and routes of clues. What a reporter sends is never kept under his session: neither in the log nor for a second sending."""

from typing import Annotated, Literal

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Depends, Form, Query, Request, Response, UploadFile
from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from pingan.features.access.public import network_of
from pingan.features.clues import actions, queries
from pingan.features.clues.actions import pictures
from pingan.features.clues.model import ClueSearch, ClueStatus, Conduct, Often, Sent
from pingan.features.clues.queries import ClueBox, ClueLinkRow, CluePage, ClueRecord, Returned, SealedEnvelope
from pingan.features.clues.queries import pictures as picture_queries
from pingan.features.clues.rules.reports import Report
from pingan.kernel import spots
from pingan.kernel.errors import Invalid, TooMany
from pingan.kernel.spots import Spot
from pingan.platform.office import NOBODY, Office
from pingan.platform.pictures import Veiled, cover, veiled
from pingan.platform.watermarks import marked
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Moment, Number, Page, Picture, Place, Size, clean, picture
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["clues"])

Words = Annotated[str, Field(max_length=300), AfterValidator(clean)]
Reason = Annotated[str, Field(max_length=500), AfterValidator(clean)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8,40}$")]
ByChance = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{16,64}$")]
Code = Annotated[str, Field(pattern=r"^[0-9]{16}$")]
Key = Annotated[str, Form(pattern=r"^[A-Za-z0-9-]{16,64}$")]
FormCode = Annotated[str, Form(pattern=r"^[0-9]{16}$")]
Drawn = Annotated[str, Form(max_length=8000)]
"""What somebody covered himself: a JSON list of spots."""
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]

LOOKS_PER_NETWORK = Allowance("clue_box", 120, 300)
SENT_PER_NETWORK = Allowance("clue_sent", 40, 3600)
CODES_PER_NETWORK = Allowance("clue_code", 30, 600)
"""Ten thousand million million codes: nobody finds one by trying, and nobody tries for long."""
CHECKS_PER_NETWORK = Allowance("clue_check", 240, 60)
PHOTOS_PER_NETWORK = Allowance("clue_photo", 40, 600)
"""Looking for faces takes seconds of ours."""

_MOST_WAITING, _AGAIN_S = 8, 20
_looking = CapacityLimiter(1)
"""One picture is looked at at a time, and those that wait hold no thread: the rest of the house goes on."""


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


class SpotIn(Body):
    """In fractions of the picture's width and height."""

    left: Number
    top: Number
    width: Number
    height: Number

    def spot(self) -> Spot:
        return Spot(self.left, self.top, self.width, self.height)


class CoverIn(Body):
    spots: Annotated[tuple[SpotIn, ...], Field(min_length=1, max_length=spots.MOST_SPOTS)]
    version: Version


class OriginalIn(Body):
    reason: Reason


class EnvelopeIn(Body):
    reason: Reason


class ClueLinkIn(Body):
    place: Annotated[Line, Field(max_length=100)] = ""


async def _wish(
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


_drawn = TypeAdapter(list[SpotIn])


def _spots(drawn: str) -> tuple[Spot, ...]:
    try:
        return spots.check(one.spot() for one in _drawn.validate_json(drawn))
    except ValidationError:
        raise Invalid("spot_outside") from None


async def _veiled(request: Request, file: UploadFile, drawn: str) -> Veiled:
    """Cleaned and covered, in no transaction."""
    if _looking.statistics().tasks_waiting >= _MOST_WAITING:
        raise TooMany("pictures_busy", retry_after_s=_AGAIN_S)
    content, own = await file.read(), _spots(drawn)
    office: Office = request.app.state.office
    return await to_thread.run_sync(veiled, office.world.veil, content, own, limiter=_looking)


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


@router.post("/clue-check/photos", response_class=Picture)
async def preview(request: Request, file: UploadFile, drawn: Drawn = "[]") -> Response:
    """What people would see of a photograph; nothing of it is kept."""
    _spend(request, PHOTOS_PER_NETWORK)
    return picture((await _veiled(request, file, drawn)).shown)


@router.post("/clue-return/photos", status_code=201)
async def add_photo(request: Request, file: UploadFile, code: FormCode, key: Key, drawn: Drawn = "[]") -> Returned:
    """By the return code, so that no account stands beside a photograph either."""
    _spend(request, CODES_PER_NETWORK)
    _spend(request, PHOTOS_PER_NETWORK)
    desk = _nobodys(request)
    if not await desk.ask(picture_queries.is_known, code, key):
        return await desk.show(queries.returned, pictures.add, code, key, await _veiled(request, file, drawn))
    return await desk.ask(queries.returned, code)


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


@router.get("/clues/{clue}/photos/{photo}", response_class=Picture)
async def photo(desk: AtDesk, clue: Id, photo: Id) -> Response:
    _, content = await desk.ask(picture_queries.shown, clue, photo)
    return picture(content)


@router.post("/clues/{clue}/photos/{photo}/cover")
async def cover_photo(desk: AtDesk, clue: Id, photo: Id, body: CoverIn) -> ClueRecord:
    """Covers more of it; there is no way back."""
    _, content = await desk.ask(picture_queries.shown, clue, photo)
    covered = await to_thread.run_sync(cover, content, spots.check(one.spot() for one in body.spots), limiter=_looking)
    return await desk.show(queries.record, pictures.cover, clue, photo, covered, version=body.version)


@router.post("/clues/{clue}/photos/{photo}/original", response_class=Picture)
async def original(request: Request, desk: AtDesk, clue: Id, photo: Id, body: OriginalIn) -> Response:
    """Once. Whatever key the request carries, the answer is not kept for a second sending."""
    opened = await Desk(request.app.state.office, desk.who, "").do(pictures.open_original, clue, photo, body.reason)
    return picture(await to_thread.run_sync(marked, opened.content, opened.mark, limiter=_looking))


@router.post("/clues/{clue}/incident")
async def open_incident(desk: AtDesk, clue: Id, body: ClueIncidentIn) -> ClueRecord:
    return await desk.show(queries.record, actions.open_incident, clue, body.category)


@router.post("/clues/{clue}/envelope")
async def take_envelope(request: Request, desk: AtDesk, clue: Id, body: EnvelopeIn) -> SealedEnvelope:
    """Not kept under the request's key, where it would outlive the clue: who lost the answer takes it again."""
    return SealedEnvelope(sealed=await Desk(request.app.state.office, desk.who, "").do(actions.take_envelope, clue, reason=body.reason))


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

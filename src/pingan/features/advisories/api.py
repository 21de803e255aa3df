"""HTTP shapes and routes of tips."""

from typing import Annotated

from fastapi import APIRouter, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.advisories import actions, queries
from pingan.features.advisories.model import FileKind
from pingan.features.advisories.queries import AdvisoryFileRow, AdvisoryPage, AdvisoryRow, MyAdvisory
from pingan.features.advisories.rules import Tip
from pingan.features.audiences.model import Audience, Criteria
from pingan.platform.sounds import SOUNDS, media_type
from pingan.platform.web import AtDesk, Body, Id, Line, Page, Picture, Place, Prose, Size, clean, or_else

router = APIRouter(prefix="/api", tags=["advisories"])

IdOrNone = Annotated[str, Field(max_length=40), AfterValidator(clean)]


class AdvisoryIn(Body):
    """`ring`: corners of ground drawn on the map. `picture`, `sound`: ids of what was added. `incident`: id of what gave cause for it."""

    title: Line
    text: Prose
    criteria: Criteria = Criteria()
    ring: Annotated[tuple[Place, ...], Field(max_length=200)] = ()
    picture: IdOrNone = ""
    sound: IdOrNone = ""
    incident: IdOrNone = ""

    def tip(self) -> Tip:
        """The same in the house's words."""
        audience = Audience(criteria=self.criteria, ring=tuple(corner.point() for corner in self.ring))
        return Tip(title=self.title, text=self.text, audience=audience, picture=self.picture, sound=self.sound, incident=self.incident)


class WithdrawIn(Body):
    reason: Line


@router.get("/advisories")
async def filed(desk: AtDesk, page: Page = 1, size: Size = 25) -> AdvisoryPage:
    return await desk.ask(queries.list_filed, page=page, size=size)


@router.post("/advisories", status_code=201)
async def send(desk: AtDesk, body: AdvisoryIn) -> AdvisoryRow:
    return await desk.show(queries.row, actions.send, body.tip())


@router.post("/advisories/pictures", status_code=201)
async def attach_picture(desk: AtDesk, file: UploadFile) -> AdvisoryFileRow:
    return await desk.show(queries.file_row, actions.attach, FileKind.PICTURE, await file.read())


@router.post("/advisories/sounds", status_code=201)
async def attach_sound(desk: AtDesk, file: UploadFile) -> AdvisoryFileRow:
    return await desk.show(queries.file_row, actions.attach, FileKind.SOUND, await file.read())


@router.get("/advisory-files/{part}", response_class=Picture, responses=or_else(*SOUNDS))
async def part(desk: AtDesk, part: Id) -> Response:
    content = await desk.ask(queries.part, part)
    return Response(content, media_type=media_type(content) or Picture.media_type, headers={"Cache-Control": "private, no-store"})


@router.get("/advisories/{advisory}")
async def get(desk: AtDesk, advisory: Id) -> AdvisoryRow:
    return await desk.ask(queries.get, advisory)


@router.post("/advisories/{advisory}/withdraw")
async def withdraw(desk: AtDesk, advisory: Id, body: WithdrawIn) -> AdvisoryRow:
    return await desk.show(queries.row, actions.withdraw, advisory, body.reason)


@router.post("/my-advisories/{advisory}/read")
async def read(desk: AtDesk, advisory: Id) -> MyAdvisory:
    return await desk.show(queries.my_row, actions.read, advisory)

"""HTTP shapes and routes of task orders."""

from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Request, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.tasks import actions, queries
from pingan.features.tasks.model import FileKind, ProofWish, TaskFile
from pingan.features.tasks.queries import Burden, LimitView, MyTask, ReceiptPage, TaskFileRow, TaskOrderPage, TaskOrderRow
from pingan.features.tasks.rules import Draft
from pingan.platform.web import AtDesk, Body, Id, Line, Moment, Page, Place, Prose, Size, clean

router = APIRouter(prefix="/api", tags=["tasks"])

_FILE_BYTES = 12_000_000

Address = Annotated[str, Field(max_length=500), AfterValidator(clean)]


class AskedIn(Body):
    """Whom; `ring`: corners of ground drawn on the map."""

    criteria: Criteria = Criteria()
    ring: Annotated[tuple[Place, ...], Field(max_length=200)] = ()

    def audience(self) -> Audience:
        """The same in the house's words."""
        return Audience(criteria=self.criteria, ring=tuple(corner.point() for corner in self.ring))


class TaskOrderIn(AskedIn):
    """`files`: ids of what was attached. `most`: 0 for everybody. `override`: why even those are asked who were asked enough."""

    title: Annotated[str, Field(max_length=100), AfterValidator(clean)]
    text: Prose
    template: Annotated[str, Field(pattern=r"^([a-z][a-z0-9_]{0,39})?$")] = ""
    link: Address = ""
    files: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    place: Line = ""
    at: Place | None = None
    deadline: Moment | None = None
    proof: ProofWish = ProofWish.OPTIONAL
    most: Annotated[int, Field(ge=0, le=10_000)] = 0
    override: Line = ""


class VerifyIn(Body):
    """`members`: whose; left out for everybody who has done it."""

    members: Annotated[tuple[Id, ...], Field(max_length=2000)] = ()


class RemarkIn(Body):
    remark: Line


class SummaryIn(Body):
    summary: Prose = ""


class LimitIn(Body):
    weekly: Annotated[int, Field(ge=0, le=1000)]
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]


class DoneIn(Body):
    """What somebody shows."""

    words: Prose = ""
    link: Address = ""


@router.get("/tasks")
async def filed(desk: AtDesk, page: Page = 1, size: Size = 25) -> TaskOrderPage:
    return await desk.ask(queries.list_filed, page=page, size=size)


@router.post("/tasks", status_code=201)
async def send(desk: AtDesk, body: TaskOrderIn) -> TaskOrderRow:
    draft = Draft(
        title=body.title, text=body.text, audience=body.audience(), template=body.template, link=body.link, files=body.files,
        place=body.place, at=body.at.point() if body.at else None, deadline=body.deadline, proof=body.proof, most=body.most,
        override=body.override,
    )  # fmt: skip
    return await desk.show(queries.row, actions.send, draft)


@router.get("/tasks/templates")
async def templates(request: Request, desk: AtDesk) -> list[dict[str, Any]]:
    """The library: orders that come again and again, in both languages."""
    await desk.ask(queries.limit)
    found: list[dict[str, Any]] = request.app.state.task_templates
    return found


@router.post("/tasks/burden")
async def burden(desk: AtDesk, body: AskedIn) -> Burden:
    return await desk.ask(queries.burden, body.audience())


@router.get("/tasks/limit")
async def limit(desk: AtDesk) -> LimitView:
    return await desk.ask(queries.limit)


@router.put("/tasks/limit")
async def change_limit(desk: AtDesk, body: LimitIn) -> LimitView:
    return await desk.show(queries.limit_view, actions.limit, body.weekly, version=body.version)


@router.post("/tasks/files", status_code=201)
async def attach(desk: AtDesk, file: UploadFile) -> TaskFileRow:
    return await desk.show(queries.file_row, actions.attach, clean(file.filename or "")[-200:], await file.read(_FILE_BYTES))


@router.get("/tasks/files/{file}")
async def file(desk: AtDesk, file: Id) -> Response:
    return _sent(*await desk.ask(queries.file, file))


@router.get("/task-photos/{name}")
async def photo(desk: AtDesk, name: Id) -> Response:
    content = await desk.ask(queries.photo, name)
    return Response(content, media_type="image/jpeg", headers={"Cache-Control": "private, no-store"})


@router.get("/tasks/{order}")
async def get(desk: AtDesk, order: Id) -> TaskOrderRow:
    return await desk.ask(queries.get, order)


@router.get("/tasks/{order}/receipts")
async def receipts(
    desk: AtDesk,
    order: Id,
    group: Literal["", "silent", "accepted", "cannot", "done", "verified", "returned"] = "",
    page: Page = 1,
    size: Size = 50,
) -> ReceiptPage:
    return await desk.ask(queries.list_receipts, order, group, page=page, size=size)


@router.post("/tasks/{order}/remind")
async def remind(desk: AtDesk, order: Id) -> TaskOrderRow:
    return await desk.show(queries.row, actions.remind, order)


@router.post("/tasks/{order}/verify")
async def verify(desk: AtDesk, order: Id, body: VerifyIn | None = None) -> TaskOrderRow:
    return await desk.show(queries.row, actions.verify, order, (body or VerifyIn()).members)


@router.post("/tasks/{order}/receipts/{member_id}/return")
async def send_back(desk: AtDesk, order: Id, member_id: Id, body: RemarkIn) -> TaskOrderRow:
    return await desk.show(queries.row, actions.send_back, order, member_id, body.remark)


@router.post("/tasks/{order}/close")
async def close(desk: AtDesk, order: Id, body: SummaryIn) -> TaskOrderRow:
    return await desk.show(queries.row, actions.close, order, body.summary)


# ---- members ----


@router.get("/my-tasks/files/{file}")
async def my_file(desk: AtDesk, file: Id) -> Response:
    return _sent(*await desk.ask(queries.my_file, file))


@router.post("/my-tasks/{order}/photos", status_code=201)
async def show_photo(desk: AtDesk, order: Id, file: UploadFile) -> MyTask:
    return await desk.show(queries.my_task, actions.show_photo, order, await file.read(_FILE_BYTES))


@router.post("/my-tasks/{order}/{verb}")
async def answer(desk: AtDesk, order: Id, verb: Id, body: DoneIn | None = None) -> MyTask:
    said = body or DoneIn()
    return await desk.show(queries.my_task, actions.answer, order, verb, words=said.words, link=said.link)


def _sent(attached: TaskFile, content: bytes) -> Response:
    """A picture is shown; a document is taken down, so that nothing in it runs here."""
    is_picture = attached.kind is FileKind.PICTURE
    how = "inline" if is_picture else f"attachment; filename*=utf-8''{quote(attached.name)}"
    headers = {"Cache-Control": "private, no-store", "Content-Disposition": how, "X-Content-Type-Options": "nosniff"}
    return Response(content, media_type="image/jpeg" if is_picture else "application/pdf", headers=headers)

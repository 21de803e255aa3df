"""HTTP shapes and routes of task orders."""

from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Request, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.tasks import queries
from pingan.features.tasks.actions import answers, comments, crews
from pingan.features.tasks.actions import orders as actions
from pingan.features.tasks.model import MOST_CREW, FileKind, ProofWish, TaskFile
from pingan.features.tasks.queries import TaskFileRow
from pingan.features.tasks.queries.comments import CommentPage
from pingan.features.tasks.queries.mine import CrewCode, MyTask
from pingan.features.tasks.queries.orders import Burden, LimitView, ReceiptPage, TaskOrderPage, TaskOrderRow
from pingan.features.tasks.rules.orders import Draft
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Moment, Page, Picture, Place, Prose, Size, clean, or_else, picture
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["tasks"])

PDF = "application/pdf"
_PER_CODE = Allowance("task_crew_code", 20, 60)

Address = Annotated[str, Field(max_length=500), AfterValidator(clean)]


class AskedIn(Body):
    """Whom; `ring`: corners of ground drawn on the map. `crew`: the leaders of the teams, who take in others, so many in all; 0: nobody."""

    criteria: Criteria = Criteria()
    ring: Annotated[tuple[Place, ...], Field(max_length=200)] = ()
    crew: Annotated[int, Field(ge=0, le=MOST_CREW)] = 0

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


class CommentIn(Body):
    text: Prose


class TellIn(CommentIn):
    """`thread`: the member who is spoken to; empty for all who are asked."""

    thread: Id | Literal[""] = ""


class ThreadIn(Body):
    thread: Id


class CrewIn(Body):
    """What was scanned or typed."""

    code: Annotated[str, Field(max_length=80), AfterValidator(clean)]


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
        crew=body.crew, override=body.override,
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
    return await desk.ask(queries.burden, body.audience(), crew=body.crew > 0)


@router.get("/tasks/limit")
async def limit(desk: AtDesk) -> LimitView:
    return await desk.ask(queries.limit)


@router.put("/tasks/limit")
async def change_limit(desk: AtDesk, body: LimitIn) -> LimitView:
    return await desk.show(queries.limit_view, actions.limit, body.weekly, version=body.version)


@router.post("/tasks/files", status_code=201)
async def attach(desk: AtDesk, file: UploadFile) -> TaskFileRow:
    return await desk.show(queries.file_row, actions.attach, clean(file.filename or "")[-200:], await file.read())


@router.get("/tasks/files/{file}", response_class=Picture, responses=or_else(PDF))
async def file(desk: AtDesk, file: Id) -> Response:
    return _sent(*await desk.ask(queries.file, file))


@router.get("/task-photos/{name}", response_class=Picture)
async def photo(desk: AtDesk, name: Id) -> Response:
    return picture(await desk.ask(queries.photo, name))


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


@router.get("/tasks/{order}/comments")
async def list_comments(desk: AtDesk, order: Id, thread: Id | Literal[""] = "", page: Page = 1, size: Size = 50) -> CommentPage:
    return await desk.ask(queries.list_comments, order, thread, page=page, size=size)


@router.post("/tasks/{order}/comments")
async def tell(desk: AtDesk, order: Id, body: TellIn) -> TaskOrderRow:
    return await desk.show(queries.row, comments.tell, order, body.text, body.thread)


@router.post("/tasks/{order}/comments/heard")
async def hear(desk: AtDesk, order: Id, body: ThreadIn) -> TaskOrderRow:
    return await desk.show(queries.row, comments.hear, order, body.thread)


# ---- members ----


async def _spend(request: Request, desk: Desk) -> None:
    throttle: Throttle = request.app.state.throttle
    throttle.spend(_PER_CODE, await desk.ask(queries.asked))


@router.get("/my-tasks/files/{file}", response_class=Picture, responses=or_else(PDF))
async def my_file(desk: AtDesk, file: Id) -> Response:
    return _sent(*await desk.ask(queries.my_file, file))


@router.post("/my-tasks/{order}/photos", status_code=201)
async def show_photo(desk: AtDesk, order: Id, file: UploadFile) -> MyTask:
    return await desk.show(queries.my_task, answers.show_photo, order, await file.read())


@router.get("/my-tasks/crew-code")
async def crew_code(desk: AtDesk) -> CrewCode:
    return await desk.ask(queries.crew_code)


@router.post("/my-tasks/{order}/crew")
async def take_in(request: Request, desk: AtDesk, order: Id, body: CrewIn) -> MyTask:
    await _spend(request, desk)
    return await desk.show(queries.my_task, crews.take_in, order, body.code)


@router.delete("/my-tasks/{order}/crew/{member_id}")
async def take_out(desk: AtDesk, order: Id, member_id: Id) -> MyTask:
    return await desk.show(queries.my_task, crews.take_out, order, member_id)


@router.delete("/my-tasks/{order}/crew", status_code=204)
async def leave(desk: AtDesk, order: Id) -> None:
    await desk.do(crews.leave, order)


@router.post("/my-tasks/{order}/comments")
async def say(desk: AtDesk, order: Id, body: CommentIn) -> MyTask:
    return await desk.show(queries.my_task, comments.say, order, body.text)


@router.post("/my-tasks/{order}/{verb}")
async def answer(desk: AtDesk, order: Id, verb: Id, body: DoneIn | None = None) -> MyTask:
    shown = body or DoneIn()
    return await desk.show(queries.my_task, answers.answer, order, verb, words=shown.words, link=shown.link)


def _sent(attached: TaskFile, content: bytes) -> Response:
    """A picture is shown; a document is taken down, so that nothing in it runs here."""
    is_picture = attached.kind is FileKind.PICTURE
    how = "inline" if is_picture else f"attachment; filename*=utf-8''{quote(attached.name)}"
    headers = {"Cache-Control": "private, no-store", "Content-Disposition": how, "X-Content-Type-Options": "nosniff"}
    return Response(content, media_type=Picture.media_type if is_picture else PDF, headers=headers)

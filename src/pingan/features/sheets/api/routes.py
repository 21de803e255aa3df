"""Routes."""

from enum import StrEnum
from typing import Annotated

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, BackgroundTasks, Query, Request, Response, UploadFile
from pydantic import Field

from pingan.features.sheets import actions, queries
from pingan.features.sheets.api.reading import read
from pingan.features.sheets.model import RowVerdict, SheetKind
from pingan.features.sheets.queries import FatePage, ImportRow
from pingan.features.sheets.rules import files
from pingan.kernel.grid import MOST_BYTES
from pingan.kernel.marks import Mark
from pingan.platform.sheet import csv_bytes, workbook
from pingan.platform.web import XLSX, AtDesk, Body, Csv, Id, Line, Page, Size, or_else
from pingan.platform.work import Actor, Work

router = APIRouter(prefix="/api/sheets", tags=["sheets"])

_READING = CapacityLimiter(1)
"""Reading takes a processor; the next file waits."""
_TYPES = {"xlsx": XLSX, "csv": Csv.media_type}


RosterId = Annotated[str, Field(max_length=40)]


class FileForm(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


class FileLanguage(StrEnum):
    ZH = "zh"
    EN = "en"


class TakeOut(Body):
    """`roster`: any edition of it, where its seats are wanted."""

    reason: Line = ""
    form: FileForm = FileForm.XLSX
    language: FileLanguage = FileLanguage.ZH
    roster: RosterId = ""


class Confirmation(Body):
    """`digest`: of what was shown."""

    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


@router.get("/{kind}/template", response_class=Csv, responses=or_else(XLSX))
async def template(desk: AtDesk, kind: Id, form: FileForm = FileForm.XLSX, language: FileLanguage = FileLanguage.ZH) -> Response:
    wanted = await desk.ask(queries.template, kind)
    return await _file(wanted, [], form, language, f"{wanted}-template")


@router.post("/{kind}/export", response_class=Csv, responses=or_else(XLSX))
async def export(desk: AtDesk, kind: Id, body: TakeOut) -> Response:
    mark, wanted, found = await desk.show(queries.exported, actions.export, kind, reason=body.reason, roster=body.roster)
    lines = files.lines(wanted, found, _language(body.language))
    return await _file(wanted, lines, body.form, body.language, wanted.value, mark)


async def _file(
    kind: SheetKind, lines: list[list[str]], form: FileForm, language: FileLanguage, name: str, mark: Mark | None = None
) -> Response:
    number = _language(language)
    head = files.heading(kind, number)
    stamp = (mark, files.MARKED[number]) if mark else None
    if form is FileForm.CSV:
        content = csv_bytes([head, *lines], stamp)
    else:
        title = files.TITLES[kind][number]
        content = await to_thread.run_sync(
            workbook, title, [head, *lines], files.choices(kind, number), files.notes(kind, number), stamp, limiter=_READING
        )
    disposition = {"Content-Disposition": f"attachment; filename={name}.{form}"}
    return Response(content, media_type=_TYPES[form], headers=disposition)


def _language(language: FileLanguage) -> int:
    return files.CHINESE if language is FileLanguage.ZH else files.ENGLISH


@router.post("/{kind}/imports", status_code=202)
async def begin(
    request: Request, desk: AtDesk, kind: Id, file: UploadFile, later: BackgroundTasks, roster: Annotated[RosterId, Query()] = ""
) -> ImportRow:
    """The file is read after this answer; the live board `imports` tells how far it is. `roster`: any edition of it, of a list of seats."""
    content = await file.read(MOST_BYTES + 1)
    who, row = await desk.show(_whose, actions.begin, kind, _named(file.filename or ""), roster=roster)
    later.add_task(_read, request, who, row.id, row.kind, content)
    return row


async def _read(request: Request, who: Actor, import_id: str, kind: SheetKind, content: bytes) -> None:
    await to_thread.run_sync(read, request.app.state.office, who, import_id, kind, content, limiter=_READING)


def _whose(work: Work, import_id: str) -> tuple[Actor, ImportRow]:
    return work.actor, queries.moved(work, import_id)


def _named(file: str) -> str:
    """The file's own name, without where it lay."""
    bare = file.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in bare if letter.isprintable())[:100] or "?"


@router.get("/imports")
async def list_imports(desk: AtDesk) -> list[ImportRow]:
    return await desk.ask(queries.list_imports)


@router.get("/imports/{imported}/rows")
async def list_fates(
    desk: AtDesk, imported: Id, verdict: Annotated[RowVerdict | None, Query()] = None, page: Page = 1, size: Size = 50
) -> FatePage:
    return await desk.ask(queries.list_fates, imported, verdict, page, size)


@router.post("/imports/{imported}/confirm")
async def confirm(desk: AtDesk, imported: Id, body: Confirmation) -> ImportRow:
    return await desk.show(queries.moved, actions.confirm, imported, body.digest)


@router.post("/imports/{imported}/stop")
async def stop(desk: AtDesk, imported: Id) -> ImportRow:
    return await desk.show(queries.moved, actions.stop, imported)

"""HTTP shapes and routes of audit. Reading leaves a trace."""

from typing import Annotated

import msgspec
from fastapi import APIRouter, Depends, Query, Response

from pingan.features.access import public as access
from pingan.features.audit import actions, queries
from pingan.features.audit.model import AuditSearch
from pingan.features.audit.queries import AuditPage, LogCheck
from pingan.platform.sheet import sheet
from pingan.platform.web import AtDesk, Csv, ExportIn, Line, Moment, Page, Size, csv_file

router = APIRouter(prefix="/api/audit", tags=["audit"])

_COLUMNS = ("seq", "at", "kind", "role", "name", "subject", "facts")
Kind = Annotated[str, Query(pattern=r"^([a-z_]+\.[a-z_]*)?$", max_length=80)]
Seq = Annotated[int, Query(ge=0, le=2**62)]


async def _wish(
    who: Line = "",
    kind: Kind = "",
    subject: Line = "",
    since: Moment | None = None,
    until: Moment | None = None,
    as_of: Seq | None = None,
) -> AuditSearch:
    return AuditSearch(who=who, kind=kind, subject=subject, since=since, until=until, as_of=as_of)


Wish = Annotated[AuditSearch, Depends(_wish)]


@router.get("")
async def read(desk: AtDesk, wish: Wish, page: Page = 1, size: Size = 50) -> AuditPage:
    return await desk.show(queries.found, actions.read, wish, page=page, size=size)


@router.get("/check")
async def last_check(desk: AtDesk) -> LogCheck | None:
    return await desk.ask(queries.last_check)


@router.post("/check", status_code=204)
async def check(desk: AtDesk) -> None:
    noted = await desk.ask(queries.noted)
    walked = await desk.ask(queries.walked, noted)
    await desk.do(actions.note_check, walked)


@router.post("/export", response_class=Csv)
async def export(desk: AtDesk, wish: Wish, body: ExportIn) -> Response:
    mark, found = await desk.show(access.marked(queries.listed), actions.export, wish, reason=body.reason)
    rows = (
        (row.seq, row.at, (row.kind,), (row.role,), row.name, row.subject, msgspec.json.encode(row.facts | row.names).decode())
        for row in found.rows
    )
    return csv_file("audit", sheet(_COLUMNS, rows, body.words, mark))

"""HTTP shapes and routes of incidents."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from anyio import to_thread
from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field

from pingan.features.access import public as access
from pingan.features.incidents import actions, queries
from pingan.features.incidents.model import IncidentSearch
from pingan.features.incidents.queries import Heat, IncidentPage, IncidentRow, Request, TimelineRow
from pingan.features.incidents.rules import Draft
from pingan.kernel.geo import Point
from pingan.kernel.marks import Mark as ListMark
from pingan.platform.sheet import Cell, head_lines, last_line, more_lines, plain_workbook, sheet
from pingan.platform.web import (
    XLSX,
    AtDesk,
    Body,
    Csv,
    Desk,
    ExportIn,
    Id,
    Line,
    Page,
    Place,
    Prose,
    Size,
    csv_file,
    csv_stream,
    or_else,
    xlsx_file,
)

router = APIRouter(prefix="/api", tags=["incidents"])

Priority = Annotated[int, Field(ge=1, le=4)]
Phone = Annotated[str, Field(max_length=40, pattern=r"^[0-9+() -]*$")]


class CallerIn(Body):
    name: Line = ""
    phone: Phone = ""


class Call(Body):
    """A call being typed. Without `at` the place is looked up on the map."""

    category: Id
    place: Line = ""
    at: Place | None = None
    text: Prose = ""
    caller: CallerIn | None = None
    priority: Priority | None = None

    def draft(self) -> Draft:
        caller = self.caller or CallerIn()
        return Draft(
            category=self.category,
            place=self.place,
            at=self.at.point() if self.at else None,
            text=self.text,
            caller_name=caller.name,
            caller_phone=caller.phone,
            priority=self.priority,
        )


class Amendment(Body):
    version: int = Field(ge=0, le=2**31)
    category: Id | None = None
    place: Line | None = None
    at: Place | None = None
    text: Prose | None = None
    caller: CallerIn | None = None
    priority: Priority | None = None

    def changes(self) -> dict[str, str | int | Point]:
        plain = {"category": self.category, "place": self.place, "text": self.text, "priority": self.priority}
        changes: dict[str, str | int | Point] = {name: value for name, value in plain.items() if value is not None}
        if self.at:
            changes["at"] = self.at.point()
        if self.caller:
            changes |= {"caller_name": self.caller.name, "caller_phone": self.caller.phone}
        return changes


class Move(Body):
    """What a verb may need: a note (or, to close, an outcome), `into` to merge, `to` to hand over."""

    note: Prose = ""
    outcome: Prose = ""
    into: str = Field("", max_length=40)
    to: str = Field("", max_length=40)
    version: int | None = Field(None, ge=0, le=2**31)


class Mark(Body):
    service: Id
    expected_s: int | None = Field(None, ge=0, le=86_400)
    arrived: bool = False


class Plea(Body):
    """Somebody asks for help from the app. An SOS needs no words."""

    text: Prose = ""
    category: Id = "help"
    at: Place | None = None
    place: Line = ""
    sos: bool = False

    def draft(self) -> Draft:
        return Draft(category=self.category, place=self.place, at=self.at.point() if self.at else None, text=self.text)


async def _wish(
    q: Annotated[str, Query(max_length=100)] = "",
    category: Annotated[str, Query(max_length=40)] = "",
    status: Annotated[str, Query(max_length=20)] = "",
    open: bool = False,  # noqa: A002 - the name in the address
) -> IncidentSearch:
    return IncidentSearch(text=q.strip(), category=category, status=status, open_only=open)


Wish = Annotated[IncidentSearch, Depends(_wish)]


@router.get("/incidents")
async def search(desk: AtDesk, wish: Wish, page: Page = 1, size: Size = 50) -> IncidentPage:
    return await desk.ask(queries.search, wish, page=page, size=size)


class IncidentExportIn(ExportIn):
    form: Literal["csv", "xlsx"] = "csv"


_COLUMNS = ("number", "category", "place", "received_at", "arrived_s", "status", "outcome")


_TIMELINE_COLUMNS = ("seq", "at", "kind", "role", "name", "facts")


@router.post("/incidents/export", response_class=Csv, responses=or_else(XLSX))
async def export(desk: AtDesk, wish: Wish, body: IncidentExportIn) -> Response:
    """Every page of the list as one file, which is written while it is sent."""
    mark, wish = await desk.show(access.marked(queries.taken), actions.export, wish, reason=body.reason)
    if body.form == "csv":
        return csv_stream("incidents", _csv(desk, wish, body.words, mark))
    lines = [line async for lines in _lines(desk, wish) for line in lines]
    return xlsx_file("incidents", await to_thread.run_sync(plain_workbook, _COLUMNS, lines, body.words, mark))


async def _csv(desk: Desk, wish: IncidentSearch, words: Mapping[str, str], mark: ListMark) -> AsyncIterator[str]:
    yield head_lines(_COLUMNS, words)
    async for lines in _lines(desk, wish):
        yield more_lines(lines, words, mark)
    yield last_line(mark, words)


async def _lines(desk: Desk, wish: IncidentSearch) -> AsyncIterator[list[Sequence[Cell]]]:
    last: tuple[datetime, int] | None = None
    while rows := await desk.ask(queries.listed, wish, last):
        last = (rows[-1].received, rows[-1].number)
        yield [(row.number, (row.category,), row.place, row.received, row.arrived_s, row.status, row.outcome) for row in rows]


@router.post("/incidents", status_code=201)
async def receive(desk: AtDesk, call: Call) -> IncidentRow:
    return await desk.show(queries.row, actions.receive, call.draft())


@router.post("/incidents/duplicates")
async def duplicates(desk: AtDesk, call: Call) -> list[IncidentRow]:
    return await desk.ask(queries.duplicates, call.draft())


@router.get("/incidents/heat")
async def heat(desk: AtDesk, days: Annotated[int, Query(ge=1, le=366)] = 90, category: Annotated[str, Query(max_length=40)] = "") -> Heat:
    """Where help was needed in the last days, counted by cells of about 125 m."""
    return await desk.ask(queries.heat, days, category)


@router.get("/incidents/{incident}")
async def get(desk: AtDesk, incident: str) -> IncidentRow:
    return await desk.ask(queries.get, incident)


@router.patch("/incidents/{incident}")
async def amend(desk: AtDesk, incident: str, body: Amendment) -> IncidentRow:
    return await desk.show(queries.row, actions.amend, incident, version=body.version, changes=body.changes())


@router.get("/incidents/{incident}/timeline")
async def timeline(desk: AtDesk, incident: str) -> list[TimelineRow]:
    return await desk.ask(queries.timeline, incident)


@router.post("/incidents/{incident}/timeline/export", response_class=Csv)
async def export_timeline(desk: AtDesk, incident: Id, body: ExportIn) -> Response:
    mark, found = await desk.show(access.marked(queries.timeline), actions.export_timeline, incident, reason=body.reason)
    rows = (
        (row.seq, row.at, (row.kind,), (row.actor.role if row.actor else "",), row.actor.name if row.actor else "", _facts(row))
        for row in found
    )
    return csv_file("timeline", sheet(_TIMELINE_COLUMNS, rows, body.words, mark))


def _facts(row: TimelineRow) -> str:
    return msgspec.json.encode(row.facts).decode()


@router.put("/incidents/{incident}/services")
async def mark_service(desk: AtDesk, incident: str, body: Mark) -> IncidentRow:
    return await desk.show(queries.row, actions.mark_service, incident, body.service, expected_s=body.expected_s, arrived=body.arrived)


@router.post("/incidents/{incident}/notice")
async def notice(desk: AtDesk, incident: str) -> IncidentRow:
    return await desk.show(queries.row, actions.notice, incident)


@router.post("/incidents/{incident}/{verb}")
async def move(desk: AtDesk, incident: str, verb: str, body: Move) -> IncidentRow:
    said = {"note": body.note or body.outcome, "into": body.into, "to": body.to}
    return await desk.show(queries.row, actions.move, incident, verb, version=body.version, **said)


@router.post("/help", status_code=201)
async def ask_help(desk: AtDesk, body: Plea) -> Request:
    return await desk.show(queries.request, actions.ask_help, body.draft(), sos=body.sos)


@router.get("/help/mine")
async def my_requests(desk: AtDesk) -> list[Request]:
    return await desk.ask(queries.my_requests)


@router.post("/help/{incident}/cancel")
async def cancel_help(desk: AtDesk, incident: str) -> Request:
    return await desk.show(queries.request, actions.cancel_help, incident)

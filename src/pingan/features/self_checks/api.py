"""HTTP shapes and routes of venues, self-checks and hazards."""

from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.access import public as access
from pingan.features.self_checks import actions, queries
from pingan.features.self_checks.model import Severity, VenueKind
from pingan.features.self_checks.queries import MyHazard, MySelfCheck, SelfCheckPage, SelfCheckRow, VenueRecord, VenueRow
from pingan.features.self_checks.rules import Finding, VenueFacts
from pingan.platform.sheet import plain_workbook, sheet
from pingan.platform.web import (
    XLSX,
    AtDesk,
    Body,
    Csv,
    ExportIn,
    Id,
    Line,
    Page,
    Picture,
    Place,
    Prose,
    Size,
    clean,
    csv_file,
    or_else,
    picture,
    xlsx_file,
)

router = APIRouter(prefix="/api", tags=["self_checks"])

Version = Annotated[int, Field(ge=0, le=2**31 - 1)]
Name = Annotated[str, Field(max_length=100), AfterValidator(clean)]


class VenueIn(Body):
    kind: VenueKind
    name: Name
    place: Line
    keeper: Id
    at: Place | None = None

    def facts(self) -> VenueFacts:
        at = self.at.point() if self.at else None
        return VenueFacts(kind=self.kind, name=self.name, place=self.place, keeper=self.keeper, at=at)


class VenueChange(Body):
    """Fields left out stay as they are."""

    version: Version
    kind: VenueKind | None = None
    name: Name | None = None
    place: Line | None = None
    keeper: Id | None = None
    at: Place | None = None

    def facts(self) -> VenueFacts:
        at = self.at.point() if self.at else None
        return VenueFacts(kind=self.kind, name=self.name, place=self.place, keeper=self.keeper, at=at)


class SelfCheckIn(Body):
    """`venues`: ids. `due`: the last day. `word`: what the station says with it."""

    venues: Annotated[tuple[Id, ...], Field(max_length=200)]
    due: date
    word: Line = ""


class CancelCheckIn(Body):
    reason: Line


class AssignIn(Body):
    """`owner`: the member who has it mended."""

    owner: Id
    due: date
    version: Version


class HazardRemarkIn(Body):
    remark: Line


class FindingIn(Body):
    """`severity`: left out where it is fine. `words`: what is wrong."""

    item: Id
    severity: Severity | None = None
    words: Prose = ""


class FindingsIn(Body):
    findings: Annotated[tuple[FindingIn, ...], Field(max_length=100)]


class MendedIn(Body):
    """How it was mended; may be empty where a picture shows it."""

    words: Prose = ""


@router.get("/venues")
async def venues(desk: AtDesk) -> list[VenueRow]:
    return await desk.ask(queries.list_venues)


@router.post("/venues", status_code=201)
async def add_venue(desk: AtDesk, body: VenueIn) -> VenueRow:
    return await desk.show(queries.venue_row, actions.add_venue, body.facts())


@router.get("/venues/{venue}")
async def venue(desk: AtDesk, venue: Id) -> VenueRecord:
    return await desk.ask(queries.get_venue, venue)


@router.patch("/venues/{venue}")
async def amend_venue(desk: AtDesk, venue: Id, body: VenueChange) -> VenueRow:
    return await desk.show(queries.venue_row, actions.amend_venue, venue, body.facts(), version=body.version)


@router.post("/venues/{venue}/retire")
async def retire_venue(desk: AtDesk, venue: Id) -> VenueRow:
    return await desk.show(queries.venue_row, actions.retire_venue, venue)


@router.post("/venues/{venue}/export", response_class=Csv, responses=or_else(XLSX))
async def export(desk: AtDesk, venue: Id, body: ExportIn, form: Literal["csv", "xlsx"] = "csv") -> Response:
    mark, rows = await desk.show(access.marked(queries.history_sheet), actions.export, venue, reason=body.reason)
    if form == "xlsx":
        return xlsx_file("self-checks", plain_workbook(queries.HISTORY, rows, body.words, mark))
    return csv_file("self-checks", sheet(queries.HISTORY, rows, body.words, mark))


@router.get("/self-checks")
async def closed(desk: AtDesk, page: Page = 1, size: Size = 25) -> SelfCheckPage:
    return await desk.ask(queries.list_closed, page=page, size=size)


@router.post("/self-checks", status_code=201)
async def ask(desk: AtDesk, body: SelfCheckIn) -> list[SelfCheckRow]:
    return await desk.show(queries.asked_rows, actions.ask, body.venues, body.due, word=body.word)


@router.get("/self-checks/{check}")
async def get(desk: AtDesk, check: Id) -> SelfCheckRow:
    return await desk.ask(queries.get, check)


@router.post("/self-checks/{check}/cancel")
async def cancel(desk: AtDesk, check: Id, body: CancelCheckIn) -> SelfCheckRow:
    return await desk.show(queries.row, actions.cancel, check, body.reason)


@router.patch("/hazards/{hazard}")
async def assign(desk: AtDesk, hazard: Id, body: AssignIn) -> SelfCheckRow:
    return await desk.show(queries.row_of_hazard, actions.assign, hazard, body.owner, body.due, version=body.version)


@router.post("/hazards/{hazard}/accept")
async def accept(desk: AtDesk, hazard: Id) -> SelfCheckRow:
    return await desk.show(queries.row_of_hazard, actions.recheck, hazard, "accept")


@router.post("/hazards/{hazard}/return")
async def send_back(desk: AtDesk, hazard: Id, body: HazardRemarkIn) -> SelfCheckRow:
    return await desk.show(queries.row_of_hazard, actions.recheck, hazard, "return", remark=body.remark)


@router.get("/self-check-photos/{name}", response_class=Picture)
async def photo(desk: AtDesk, name: Id) -> Response:
    return picture(await desk.ask(queries.photo, name))


# ---- members ----


@router.post("/my-self-checks/{check}/items/{item}/photos", status_code=201)
async def show_photo(desk: AtDesk, check: Id, item: Id, file: UploadFile) -> MySelfCheck | None:
    return await desk.show(queries.my_row, actions.show_photo, check, item, await file.read())


@router.post("/my-self-checks/{check}/submit")
async def submit(desk: AtDesk, check: Id, body: FindingsIn) -> MySelfCheck | None:
    findings = [Finding(item=one.item, severity=one.severity, words=one.words) for one in body.findings]
    return await desk.show(queries.my_row, actions.submit, check, findings)


@router.post("/my-hazards/{hazard}/photos", status_code=201)
async def show_mended(desk: AtDesk, hazard: Id, file: UploadFile) -> MyHazard:
    return await desk.show(queries.my_hazard, actions.show_mended, hazard, await file.read())


@router.post("/my-hazards/{hazard}/mend")
async def mend(desk: AtDesk, hazard: Id, body: MendedIn) -> MyHazard:
    return await desk.show(queries.my_hazard, actions.mend, hazard, body.words)

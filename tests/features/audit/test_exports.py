"""Every list that names people says why it left, carries who took it, and leads back to him."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from httpx import Response
from openpyxl import load_workbook

from pingan.kernel.marks import woven_into
from pingan.kernel.rights import Role
from pingan.platform.repeats import repeats
from pingan.platform.tables import metadata
from tests.web import OpenTown, Visitor

LI = {"name": "李强", "phone": "13812345678", "force": "merchant"}
WHY = "年度核对名单"
DOORS: dict[str, tuple[Role, str, dict[str, Any]]] = {
    "members": (Role.CHIEF, "/api/members/export", {}),
    "teams": (Role.CHIEF, "/api/teams/export", {}),
    "incidents": (Role.CHIEF, "/api/incidents/export", {}),
    "incidents, workbook": (Role.CHIEF, "/api/incidents/export", {"form": "xlsx"}),
    "timeline": (Role.DISPATCHER, "/api/incidents/{incident}/timeline/export", {}),
    "accounts": (Role.ADMIN, "/api/accounts/export", {}),
    "audit": (Role.AUDITOR, "/api/audit/export", {}),
    "sheet": (Role.CHIEF, "/api/sheets/members/export", {"form": "csv"}),
    "sheet, workbook": (Role.CHIEF, "/api/sheets/members/export", {"form": "xlsx"}),
}
NAMES_NOBODY = {"/api/houses/export"}
"""What hangs where."""


ELSEWHERE = {"/api/venues/{venue}/export"}
"""Looked at where there are venues."""


def scene() -> tuple[OpenTown, Visitor, str]:
    town = OpenTown()
    chief = town.console("lu", Role.CHIEF)
    assert chief.post("/api/members", LI).status_code == 201
    incident = town.incident("help")
    return town, town.console("sun", Role.AUDITOR), incident.id


def take(town: OpenTown, door: str, incident: str, **more: Any) -> Response:
    role, path, body = DOORS[door]
    return town.console("wei", role).post(path.format(incident=incident), {"reason": WHY, **body}, **more)


def line_of(answer: Response) -> str:
    if not answer.content.startswith(b"PK"):
        return answer.text.splitlines()[-1]
    book = load_workbook(io.BytesIO(answer.content))
    footer = book.worksheets[0].oddFooter
    assert footer is not None
    assert footer.center.text
    cells = [str(row[0].value) for page in book for row in page.iter_rows() if row and row[0].value]
    return next(cell for cell in cells if cell.startswith("※"))


@pytest.mark.parametrize("door", DOORS)
def test_it_carries_who_when_and_why_and_leads_back(door: str) -> None:
    town, auditor, incident = scene()
    role, path, body = DOORS[door]
    refused = town.console("zhao", role).post(path.format(incident=incident), {**body, "reason": "x"})
    assert (refused.status_code, refused.json()["code"]) == (422, "reason_missing")
    line = line_of(take(town, door, incident))
    assert re.fullmatch(rf'"?※ \S.* Wei · 2025-11-03 09:2\d · {WHY} · \w{{4}}-\w{{4}}"?', line)
    fingerprint = line.strip('"')[-9:]
    (found,) = auditor.get("/api/audit", params={"subject": fingerprint, "kind": "audit.exported"}).json()["rows"]
    assert (found["name"], found["facts"]["reason"]) == ("Wei", WHY)


def test_two_who_take_the_same_list_have_two_fingerprints_woven_in() -> None:
    town, _, incident = scene()
    chief = town.enters("lu")
    for number in range(8):
        chief.post("/api/members", {**LI, "name": f"王{number}", "phone": f"1391234567{number}"})
    one, other = take(town, "members", incident).text, chief.post("/api/members/export", {"reason": WHY}).text
    prints = [text.splitlines()[-1].strip('"')[-9:] for text in (one, other)]
    assert prints[0] != prints[1]
    cut = ["\n".join(text.splitlines()[1:-1]) for text in (one, other)]
    assert [woven_into(text, prints) for text in cut] == prints


def test_a_workbook_knows_it_where_nobody_looks() -> None:
    town, _, incident = scene()
    answer = take(town, "sheet, workbook", incident)
    book = load_workbook(io.BytesIO(answer.content))
    assert book.properties.identifier == line_of(answer)[-9:]
    assert book.properties.creator == "Wei"


@pytest.mark.parametrize("door", DOORS)
def test_nothing_of_it_stays_on_the_server(door: str) -> None:
    town, _, incident = scene()
    assert take(town, door, incident, headers={"Idempotency-Key": "k1"}).status_code == 200
    with town.database.reading() as connection:
        kept = repr([row.answer for row in connection.execute(repeats.select())])
    assert kept != "[]"
    assert "李强" not in kept
    assert "13812345678" not in kept
    assert "export" not in metadata.tables
    assert not town.files._files


def test_every_door_of_a_list_is_looked_at_here() -> None:
    doors = {path for path in OpenTown().app.openapi()["paths"] if path.endswith("/export")}
    known = {path for _, path, _ in DOORS.values()} | NAMES_NOBODY | ELSEWHERE
    assert {path.replace("{kind}", "members") for path in doors} == known
    sources = Path("src/pingan/features").rglob("*.py")
    assert not [path for path in sources if re.search(r'\.(csv|xlsx|zip)"\)', path.read_text())]

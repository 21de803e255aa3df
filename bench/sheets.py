"""A list of ten thousand people: read, shown row by row, confirmed and written, beside openpyxl reading the same file and nothing else."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from openpyxl import load_workbook

from bench.report import Figure, Report, rounded, versions
from pingan import main
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.sheets import actions, queries
from pingan.features.sheets.api import reading
from pingan.features.sheets.model import SheetKind
from pingan.features.sheets.rules import files
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.sheet import workbook
from pingan.platform.work import Actor

STATION, MANY, FEW = "station", 10_000, 500
_ADMIN = Actor(account="bench", role=Role.ADMIN, station=STATION)
_HEAD = ["编号", "姓名", "手机号", "身份", "出行方式", "状态", "带班", "技能", "随身装备", "保险到期"]


def run(*, quick: bool = False) -> Report:
    """`quick`: a twentieth."""
    count = FEW if quick else MANY
    people = [
        ["", f"新人{n}", f"139{n:08d}", "志愿者", "电动车", "", "否", "急救 2027-05-31、驾驶", "强光手电", "2026-12-31"]
        for n in range(count)
    ]
    none: list[list[str]] = [[] for _ in _HEAD]
    content = workbook("人员", [_HEAD, *people], none, files.notes(SheetKind.MEMBERS, 0))
    with TemporaryDirectory() as data:
        office = main.open_office(Settings(data=data, station=STATION))
        rows = [_bare(content), *_ours(office, content, Path(data))]
    return Report(
        name="sheets",
        question=f"How long does a list of {count} new people take, from the file to the last row written?",
        parameters={"rows": count, "columns": len(_HEAD), "bytes": len(content), "database": "SQLite, synchronous=FULL"},
        versions=versions("openpyxl", "sqlalchemy", "pingan"),
        rows=rows,
        notes=[
            "Dry run: read in a process of its own, then every row compared.",
            "Written: 50 rows a transaction, with their events and all that follows from them.",
        ],
    )  # fmt: skip


def _bare(content: bytes) -> dict[str, Figure]:
    begun = perf_counter()
    page = load_workbook(io.BytesIO(content), read_only=True).worksheets[0]
    found = sum(1 for _ in page.iter_rows(values_only=True))
    return {"step": "openpyxl, read only", "s": rounded(perf_counter() - begun), "rows": found}


def _ours(office: Office, content: bytes, folder: Path) -> list[dict[str, Figure]]:
    new = NewAccount(role=Role.CHIEF, name="Lu", login="lu", password="-", totp_secret=access.totp_secret("bench"))  # noqa: S106 - nobody signs in with it
    lu = Actor(account=office.do(_ADMIN, access.add_account, new).id, role=Role.CHIEF, station=STATION)
    steps: list[dict[str, Figure]] = []

    def brought(step: str) -> queries.ImportRow:
        begun = perf_counter()
        one = office.do(lu, actions.begin, "members", "list.xlsx")
        reading.read(office, lu, one, SheetKind.MEMBERS, content)
        row = office.ask(lu, queries.list_imports)[0]
        steps.append({"step": step, "s": rounded(perf_counter() - begun), "rows": row.new + row.unchanged})
        return row

    row = brought("dry run, all new")
    begun, longest = perf_counter(), 0.0
    office.do(lu, actions.confirm, row.id, row.digest)
    portion = perf_counter()
    while office._run_one().done:  # noqa: SLF001 - one turn of the clock's jobs
        portion, before = perf_counter(), portion
        longest = max(longest, portion - before)
    done = office.ask(lu, queries.list_imports)[0]
    steps.append(
        {"step": "written", "s": rounded(perf_counter() - begun), "rows": done.written, "longest turn ms": rounded(longest * 1000)}
    )
    brought("dry run again, nothing new")
    assert folder.exists()
    return steps

"""Imports: rows, and the files that wait beside the database. Whoever brought a file sees it; nobody else."""

from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from sqlalchemy import CheckConstraint, Column, Index, Integer, Select, String, Table, delete, false

from pingan.features.sheets.model import LIFE, Fate, Import, Plan, SheetKind
from pingan.kernel.grid import MOST_ROWS
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_AT_ONCE = dict.fromkeys(SheetKind, 50) | {SheetKind.ROSTERS: MOST_ROWS}
"""Rows written in one transaction: short enough that nobody who answers an offer waits for it. A roster's seats are one plan, so they are
one change of it."""
_TURNS = 20
"""So many portions wait in one file."""

_FILE = {"purpose": "telling one's own files apart", "keep": "one day"}

imports = Table(
    "imports",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("file", String(100), nullable=False, info=_FILE),
    Column("account", String(40), nullable=False),
    Column("begun", UtcTime, nullable=False),
    Column("roster", String(40), nullable=False),
    Column("status", String(20), nullable=False),
    *(
        Column(name, Integer, nullable=False)
        for name in ("total", "done", "new", "changed", "unchanged", "refused", "written", "missed", "version")
    ),
    Column("digest", String(64), nullable=False),
    Column("problem", String(40), nullable=False),
    Column("facts", Json, nullable=False, info={"purpose": "saying what is wrong with a file", "keep": "one day"}),
    CheckConstraint(one_of("status", LIFE.statuses), name="imports_status"),
    Index("imports_station", "station", "account"),
    info=belongs(
        Whose(
            "account",
            Key.ACCOUNT,
            why=Why.TRAIL,
            remains={"file": "the name of a file, gone within a day", "facts": "a place in a file, gone within a day"},
            secret=("digest",),
        )
    ),
)

shelf = Shelf(imports, Import)


def _visible(work: Work) -> Select[Any]:
    """One's own."""
    here = shelf.here
    return here.where(imports.c.account == work.actor.account) if work.actor.may(Right.SHEET_IMPORT) else here.where(false())


def get(work: Work, id_: str) -> Import:
    return shelf.get(work, _visible(work), id_)


def list_own(work: Work, ids: Collection[str] | None = None) -> list[Import]:
    rows = _visible(work).order_by(imports.c.begun.desc(), imports.c.id.desc())
    return shelf.list_(work, rows, ids)


def find_for_clock(work: Work, id_: str) -> Import | None:
    """Whosever it is: for our own timers, which go on with it."""
    return shelf.find_by_id(work, shelf.here, id_)


def list_for_clock(work: Work) -> list[Import]:
    """Everybody's at the station: for our own timers and reactions."""
    return shelf.list_(work, shelf.here)


def add(work: Work, one: Import) -> Import:
    return shelf.add(work, one)


def save(work: Work, one: Import) -> Import:
    return shelf.save(work, one)


def drop(work: Work, one: Import) -> None:
    """Leave nothing of it, in the database or beside it."""
    drop_files(work, one)
    work.connection.execute(delete(imports).where(imports.c.id == one.id))


# ---- files ----


def put_plan(work: Work, one: Import, plan: Plan, places: Sequence[int]) -> None:
    """The whole plan, to be looked at; and what is to be written, in portions."""
    work.world.files.put(_plan(one), msgspec.json.encode(plan))
    for number, first in enumerate(range(0, len(places), _in_a_file(one))):
        portion = [plan.fates[place] for place in places[first : first + _in_a_file(one)]]
        work.world.files.put(_portion(one, number), msgspec.json.encode(portion))


def get_plan(work: Work, one: Import) -> Plan | None:
    """None once it is gone."""
    try:
        return msgspec.json.decode(work.world.files.get(_plan(one)), type=Plan)
    except KeyError:
        return None


def get_portion(work: Work, one: Import) -> list[Fate] | None:
    """The next rows to be written; None where they are gone."""
    try:
        waiting = msgspec.json.decode(work.world.files.get(_portion(one, one.done // _in_a_file(one))), type=list[Fate])
    except KeyError:
        return None
    first = one.done % _in_a_file(one)
    return waiting[first : first + _AT_ONCE[one.kind]]


def add_missed(work: Work, one: Import, fates: Sequence[Fate]) -> None:
    """Rows that could not be written, and why."""
    work.world.files.put(_missed(one), msgspec.json.encode([*list_missed(work, one), *fates]))


def list_missed(work: Work, one: Import) -> list[Fate]:
    try:
        return msgspec.json.decode(work.world.files.get(_missed(one)), type=list[Fate])
    except KeyError:
        return []


def drop_files(work: Work, one: Import) -> None:
    portions = -(-(one.new + one.changed) // _in_a_file(one))
    for name in (_plan(one), _missed(one), *(_portion(one, number) for number in range(portions))):
        work.world.files.delete(name)


def _in_a_file(one: Import) -> int:
    return _TURNS * _AT_ONCE[one.kind]


def _plan(one: Import) -> str:
    return f"sheet-{one.id}.json"


def _portion(one: Import, number: int) -> str:
    return f"sheet-{one.id}-{number}.json"


def _missed(one: Import) -> str:
    return f"sheet-{one.id}-missed.json"

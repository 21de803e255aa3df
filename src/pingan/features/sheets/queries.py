"""What the page asks: which files there may be, how far one's own imports are, and what becomes of each of their rows."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.sheets import store
from pingan.features.sheets.model import CellFault, Fate, Import, ImportStatus, Known, RowVerdict, SheetKind, Taken, World
from pingan.features.sheets.rules import imports
from pingan.features.sheets.rules.headings import kind_of
from pingan.kernel.errors import Fact, NotFound
from pingan.kernel.grid import Grid
from pingan.kernel.marks import Mark
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One's own import. `share`: how far it is, 0 to 1. `next`: what may be done with it now."""

    id: str
    kind: SheetKind
    file: str
    begun: datetime
    roster: str
    status: ImportStatus
    share: float
    total: int
    new: int
    changed: int
    unchanged: int
    refused: int
    written: int
    missed: int
    digest: str
    problem: str
    facts: dict[str, Fact]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FatePage:
    """`ignored`: headings of the file that nobody knows. `missed`: rows that could not be written when it came to it."""

    rows: tuple[Fate, ...]
    total: int
    ignored: tuple[str, ...]
    missed: tuple[Fate, ...]


def moved(work: Work, import_id: str) -> ImportRow:
    """An import as its owner sees it."""
    return _row(store.imports.get(work, import_id))


def _row(one: Import) -> ImportRow:
    share = imports.shown(one) / imports.STEPS
    return row_of(ImportRow, one, share=share, written=one.written if imports.is_over(one) else 0, missed=_missed(one), next=_next(one))


def _missed(one: Import) -> int:
    """Told at the end: a screen learns nothing between two of its twenty steps."""
    return one.missed if imports.is_over(one) else 0


def _next(one: Import) -> tuple[str, ...]:
    return imports.next_verbs(one)


@query(Right.SHEET_IMPORT)
def list_imports(work: Work) -> list[ImportRow]:
    """One's own, newest first."""
    return [_row(one) for one in store.imports.list_own(work)]


@query(Right.SHEET_IMPORT)
def list_fates(work: Work, import_id: str, verdict: RowVerdict | None, page: int, size: int) -> FatePage:
    """A page of what becomes of the rows, those of one verdict or all.

    Raises:
        NotFound: no such import, or its file is gone.
    """
    one = store.imports.get(work, import_id)
    plan = store.imports.get_plan(work, one)
    if plan is None:
        raise NotFound(noun="import")
    found = [fate for fate in plan.fates if verdict is None or fate.verdict is verdict]
    some = tuple(found[(page - 1) * size : page * size])
    return FatePage(rows=some, total=len(found), ignored=plan.ignored, missed=tuple(store.imports.list_missed(work, one)[:size]))


@query(Right.SHEET_IMPORT)
def world(work: Work, import_id: str, grid: Grid) -> World:
    """What the rows of a file are compared with; telephone numbers are looked for among all cells."""
    one = store.imports.get(work, import_id)
    phones = (
        {cell.text.strip() for line in grid.lines for cell in line.cells if cell.text.strip().isdecimal()}
        if one.kind is SheetKind.MEMBERS
        else ()
    )
    return store.known.world(work, one.kind, None, phones=phones, roster=one.roster)


@query(Right.SHEET_IMPORT)
def against(work: Work, import_id: str, fates: Sequence[Fate], world: World) -> Mapping[str, Sequence[CellFault]]:
    """What speaks against rows, by id, when all of them are known: of seats, which rules it would break that so many sit where they ask."""
    one = store.imports.get(work, import_id)
    asking = [fate for fate in fates if fate.verdict is RowVerdict.CHANGED]
    return store.seats.against(work, one.roster, asking, world) if one.kind is SheetKind.ROSTERS and asking else {}


@query(Right.SHEET_IMPORT)
def is_read(work: Work, import_id: str) -> bool:
    """Whether its reading goes on: it was not stopped."""
    return store.imports.get(work, import_id).status is ImportStatus.READING


@query(Right.SHEET_IMPORT)
def template(_: Work, code: str) -> SheetKind:
    """Of which kind an empty file is wanted."""
    return kind_of(code)


def exported(work: Work, taken: Taken) -> tuple[Mark | None, SheetKind, list[Known]]:
    """What was taken out of the house, with its mark where it names people."""
    rows = store.known.rows(work, taken.kind, roster=taken.roster)
    mark = access.mark(work) if store.known.names_people(taken.kind) else None
    return mark, taken.kind, rows


def _rows(work: Work, ids: Collection[str] | None) -> Mapping[str, ImportRow]:
    return {one.id: _row(one) for one in store.imports.list_own(work, ids)}


BOARDS = (Board("imports", Right.SHEET_IMPORT, _rows),)

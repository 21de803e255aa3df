"""What becomes of every row: new, changed, unchanged or refused; and whether that still holds."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from pingan.features.sheets.model import (
    COLUMNS,
    CellChange,
    CellFault,
    Column,
    Fate,
    Known,
    Outcome,
    Plan,
    RowVerdict,
    SheetKind,
    Sort,
    World,
    degrees,
    key_of,
)
from pingan.features.sheets.rules.cells import read
from pingan.features.sheets.rules.headings import Heading
from pingan.kernel import geo
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Datum
from pingan.kernel.grid import NOTHING, Line, column_letters

MAY_BEGIN_AS = ("", "applied", "on_probation", "active")
"""Statuses in which somebody may come in by a file; all others are come to by steps."""
_LABEL = {
    SheetKind.MEMBERS: ("name",),
    SheetKind.HOUSES: ("name",),
    SheetKind.POSTS: ("house", "name"),
    SheetKind.ROSTERS: ("day", "post", "shift", "place"),
}
_LEFT_EMPTY = {Sort.CHOICE, Sort.YES_NO, Sort.TOLD}
"""Of somebody who exists these are never nothing, so an empty cell leaves them, as it leaves what a file may not change."""


def fates(kind: SheetKind, top: Heading, rows: Sequence[Line], world: World) -> Iterator[Fate]:
    """The fate of each row, in order."""
    seen: dict[tuple[str, str], int] = {}
    for line in rows:
        fate = _fate(kind, top, line, world)
        twice = _twice(seen, fate)
        yield replace(fate, verdict=RowVerdict.REFUSED, changes=(), faults=(*fate.faults, twice)) if twice else fate


def _twice(seen: dict[tuple[str, str], int], fate: Fate) -> CellFault | None:
    """The same id, or the same key, in an earlier row."""
    for mark in (("id", fate.id), ("key", fate.key)):
        if mark[1]:
            first = seen.setdefault(mark, fate.row)
            if first != fate.row:
                return CellFault(cell="", code="row_twice", facts={"first": first})
    return None


def _fate(kind: SheetKind, top: Heading, line: Line, world: World) -> Fate:
    values, faults = _values(kind, top, line)
    for code, kept in (("hours", world.hours), ("who", world.people.meant)):
        try:
            values |= {code: kept(values[code])} if values.get(code) else {}
        except Invalid as no:
            faults.append(CellFault(cell=_cell(top, code, line), code=no.reason, facts=no.facts))
    label = " ".join(values[code] for code in _LABEL[kind] if values.get(code))[:80]
    fate = Fate(row=line.number, verdict=RowVerdict.REFUSED, label=label, values=values, faults=tuple(faults), key=key_of(kind, values))
    if faults:
        return fate
    id_ = values.get("id", "")
    known = world.by_id.get(id_) if id_ else world.by_key.get(fate.key)
    if id_ and known is None:
        return replace(fate, faults=(CellFault(cell=_cell(top, "id", line), code="id_unknown"),))
    if known is not None:
        return _compared(kind, top, line, fate, known)
    return _new(kind, top, line, fate, world)


def _values(kind: SheetKind, top: Heading, line: Line) -> tuple[dict[str, str], list[CellFault]]:
    values: dict[str, str] = {}
    faults: list[CellFault] = []
    for code, index in top.places.items():
        column = next(one for one in COLUMNS[kind] if one.code == code)
        try:
            values[code] = read(column, line.cells[index] if index < len(line.cells) else NOTHING)
        except Invalid as no:
            faults.append(CellFault(cell=f"{column_letters(index)}{line.number}", code=no.reason, facts=no.facts))
    values |= {column.code: column.empty for column in COLUMNS[kind] if column.empty and not values.get(column.code)}
    return _in_wgs84(values), faults


def _in_wgs84(values: dict[str, str]) -> dict[str, str]:
    """A place as it is kept, so that the same place in another datum is no change."""
    if not all(values.get(code) for code in ("latitude", "longitude", "datum")):
        return values
    at = geo.point(float(values["latitude"]), float(values["longitude"]), Datum(values["datum"]))
    return values | {"latitude": degrees(at.latitude), "longitude": degrees(at.longitude), "datum": Datum.WGS84.value}


def _cell(top: Heading, code: str, line: Line) -> str:
    return f"{column_letters(top.places[code])}{line.number}" if code in top.places else ""


def _compared(kind: SheetKind, top: Heading, line: Line, fate: Fate, known: Known) -> Fate:
    changes, faults = [], []
    for column in COLUMNS[kind]:
        if column.code not in fate.values or column.sort is Sort.ID:
            continue
        before, after = known.values.get(column.code, ""), fate.values[column.code]
        if after in {before, known.secret.get(column.code)} or (not after and (column.fixed or column.sort in _LEFT_EMPTY)):
            continue
        if column.fixed:
            faults.append(CellFault(cell=_cell(top, column.code, line), code="cell_fixed"))
        elif column.needed and not after:
            faults.append(CellFault(cell=_cell(top, column.code, line), code="cell_needed"))
        else:
            changes.append(CellChange(column=column.code, before=before, after=after))
    faults += _half_a_place(top, line, changes)
    verdict = RowVerdict.REFUSED if faults else RowVerdict.CHANGED if changes else RowVerdict.UNCHANGED
    return replace(
        fate, verdict=verdict, id=known.id, key=known.key,
        label=fate.label or known.values.get("name", "")[:80], changes=tuple(changes) if not faults else (),
        faults=tuple(faults), before=known.values if verdict is RowVerdict.CHANGED else {},
    )  # fmt: skip


def _half_a_place(top: Heading, line: Line, changes: Sequence[CellChange]) -> list[CellFault]:
    """A degree without its datum means another place."""
    places = {"latitude", "longitude", "datum"}
    moved = {change.column for change in changes} & places
    missing = places - set(top.places)
    return [CellFault(cell=_cell(top, min(moved), line), code="place_needs_all")] if moved and missing else []


def _new(kind: SheetKind, top: Heading, line: Line, fate: Fate, world: World) -> Fate:
    faults = [
        CellFault(cell=_cell(top, column.code, line), code="cell_needed")
        for column in COLUMNS[kind]
        if column.needed and not fate.values.get(column.code)
    ]
    faults += [fault for column in COLUMNS[kind] if (fault := _new_fault(column, top, line, fate, world)) is not None]
    if kind is SheetKind.ROSTERS and not faults:
        faults.append(CellFault(cell="", code="seat_unknown"))
    return replace(fate, verdict=RowVerdict.REFUSED if faults else RowVerdict.NEW, faults=tuple(faults))


def _new_fault(column: Column, top: Heading, line: Line, fate: Fate, world: World) -> CellFault | None:
    value, code = fate.values.get(column.code, ""), ""
    if column.sort is Sort.PHONE and "*" in value:
        code = "cell_phone_hidden"
    elif column.sort is Sort.PHONE and value in world.phones:
        code = "phone_taken"
    elif column.code == "status" and value not in MAY_BEGIN_AS:
        code = "cell_status"
    elif column.code == "house" and value and (many := len(world.called(value))) != 1:
        code = "house_unknown" if many == 0 else "house_ambiguous"
    return CellFault(cell=_cell(top, column.code, line), code=code) if code else None


def judged(fates: Iterable[Fate], top: Heading, against: Mapping[str, Sequence[CellFault]]) -> tuple[Fate, ...]:
    """The fates when all of them are known. `against`: id → what speaks against that row beside the others, in the cell that says who."""

    def after(fate: Fate) -> Fate:
        found = against.get(fate.id, ()) if fate.verdict is RowVerdict.CHANGED else ()
        if not found:
            return fate
        where = f"{column_letters(top.places['who'])}{fate.row}"
        return replace(fate, verdict=RowVerdict.REFUSED, faults=tuple(replace(fault, cell=where) for fault in found), changes=(), before={})

    return tuple(after(fate) for fate in fates)


def digest(plan: Plan) -> str:
    """What is confirmed: exactly these fates, from exactly those values."""
    told = [(fate.row, fate.verdict.value, fate.id, sorted(fate.values.items()), sorted(fate.before.items())) for fate in plan.fates]
    return hashlib.sha256(msgspec.json.encode([plan.kind.value, told])).hexdigest()


def counts(plan: Plan) -> Counter[RowVerdict]:
    """How many rows meet which fate."""
    return Counter(fate.verdict for fate in plan.fates)


def still_holds(fate: Fate, world: World) -> bool:
    """Whether the world is as it was when this fate was worked out, as far as this row goes."""
    if fate.verdict is RowVerdict.CHANGED:
        known = world.by_id.get(fate.id)
        gone = bool(fate.values.get("who")) and not world.people.id_of(fate.values["who"])
        return known is not None and known.values == fate.before and not gone
    if fate.verdict is RowVerdict.NEW:
        house = fate.values.get("house", "")
        return (
            fate.key not in world.by_key
            and fate.values.get("phone", "") not in world.phones
            and (not house or len(world.called(house)) == 1)
        )
    return True


def to_write(plan: Plan) -> list[int]:
    """Which of the fates mean writing something, by their places in the plan."""
    return [index for index, fate in enumerate(plan.fates) if fate.verdict in {RowVerdict.NEW, RowVerdict.CHANGED}]


def came_to(fate: Fate, outcome: Outcome, problem: str = "") -> Fate:
    """The fate with what became of it."""
    return replace(fate, outcome=outcome, problem=problem)

"""The first row: which column stands where, in Chinese, English or code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pingan.features.sheets.model import COLUMNS, Column, SheetKind
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.grid import Grid, Line, column_letters
from pingan.kernel.marks import is_mark

_HINT = "*＊"


def kind_of(code: str) -> SheetKind:
    """The kind of list somebody names.

    Raises:
        NotFound: there is none of that name.
    """
    try:
        return SheetKind(code)
    except ValueError:
        raise NotFound(noun="sheet") from None


@dataclass(frozen=True, slots=True)
class Heading:
    """`places`: index of each column that is there; `ignored`: headings nobody knows, as they stand there; `row`: of the heading."""

    row: int
    places: Mapping[str, int]
    ignored: tuple[str, ...]


def heading(kind: SheetKind, grid: Grid) -> tuple[Heading, Sequence[Line]]:
    """The heading, and the rows below it; the line that says who took the list out is none.

    Raises:
        Invalid: `sheet_heading`: nothing is recognised; `sheet_heading_twice`; `sheet_heading_missing`; `sheet_no_rows`.
    """
    first, *below = grid.lines
    rows = [line for line in below if not is_mark(line.cells[0].text)]
    names = _names(kind)
    places: dict[str, int] = {}
    ignored: list[str] = []
    for index, cell in enumerate(first.cells):
        said = _plain(cell.text)
        code = names.get(said)
        if code is None:
            ignored += [cell.text.strip()[:40]] if said else []
        elif code in places:
            raise Invalid("sheet_heading_twice", column=code, cell=f"{column_letters(index)}{first.number}")
        else:
            places[code] = index
    if not places:
        raise Invalid("sheet_heading", row=first.number)
    _check_needed(kind, places)
    if not rows:
        raise Invalid("sheet_no_rows")
    return Heading(first.number, places, tuple(ignored)), rows


def _check_needed(kind: SheetKind, places: Mapping[str, int]) -> None:
    """A list of known rows, by their ids, needs no other column; anything else needs what makes a row."""
    if "id" in places:
        return
    missing = next((column.code for column in COLUMNS[kind] if column.needed and column.code not in places), None)
    if missing is not None:
        raise Invalid("sheet_heading_missing", column=missing)


def _names(kind: SheetKind) -> dict[str, str]:
    names: dict[str, str] = {}
    for column in COLUMNS[kind]:
        for said in (column.code, *column.said, *column.also):
            names.setdefault(_plain(said), column.code)
    return names


def _plain(text: str) -> str:
    return "".join(text.split()).strip(_HINT).casefold().replace("_", "")


def column_of(kind: SheetKind, code: str) -> Column:
    """A column by its code."""
    return next(column for column in COLUMNS[kind] if column.code == code)

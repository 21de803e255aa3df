"""What a file may hold, what becomes of each of its rows, and the course of an import."""

from pingan.features.sheets.model.columns import COLUMNS, YES_NO, Column, SheetKind, Sort, Words
from pingan.features.sheets.model.fates import (
    BY_HAND,
    LIFE,
    CellChange,
    CellFault,
    Fate,
    Import,
    ImportStatus,
    Known,
    Outcome,
    Plan,
    RowVerdict,
    Taken,
    World,
)
from pingan.features.sheets.model.people import People, Someone
from pingan.features.sheets.model.values import LIST_MARK, degrees, key_of, parts, plain

__all__ = [
    "BY_HAND",
    "COLUMNS",
    "LIFE",
    "LIST_MARK",
    "YES_NO",
    "CellChange",
    "CellFault",
    "Column",
    "Fate",
    "Import",
    "ImportStatus",
    "Known",
    "Outcome",
    "People",
    "Plan",
    "RowVerdict",
    "SheetKind",
    "Someone",
    "Sort",
    "Taken",
    "Words",
    "World",
    "degrees",
    "key_of",
    "parts",
    "plain",
]  # fmt: skip

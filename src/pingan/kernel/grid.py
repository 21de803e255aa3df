"""The cells of a spreadsheet, as they were read and before anybody has made sense of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MOST_BYTES = 8_000_000
"""Of a file that is brought to us."""
MOST_ROWS = 10_000
"""Below the heading."""
MOST_COLUMNS = 60
MOST_LETTERS = 2_000
"""In one cell."""


class Sort(StrEnum):
    """What a cell holds. Only text, and what is surely meant by a number or a date, is taken."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    FORMULA = "formula"
    ERROR = "error"


class Cell(NamedTuple):
    """`text`: what it says; of a formula, nothing."""

    text: str
    sort: Sort = Sort.TEXT


NOTHING = Cell("")


class Line(NamedTuple):
    """A row that is not empty. `number`: as the spreadsheet counts, from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The first sheet of a file."""

    lines: Sequence[Line]


def column_letters(index: int) -> str:
    """How spreadsheets name a column, counted from 0: A, B … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

"""How what is known is written as text, so that a file and the house can be compared cell by cell."""

from collections.abc import Mapping

from pingan.features.sheets.model.columns import SheetKind
from pingan.kernel.formulas import CONTROL

LIST_MARK = "、"
KEY = {
    SheetKind.MEMBERS: ("phone",),
    SheetKind.HOUSES: ("name",),
    SheetKind.POSTS: ("house", "name"),
    SheetKind.ROSTERS: ("day", "post", "shift", "place"),
}
"""By what a row is known where it carries no id."""


def key_of(kind: SheetKind, values: Mapping[str, str]) -> str:
    """By what a row is known where it carries no id; empty where it lacks it."""
    found = [values.get(code, "") for code in KEY[kind]]
    return "\n".join(found) if all(found) else ""


def plain(text: str) -> str:
    """As a cell can hold it, and as it comes back from one: no control characters, no white space twice."""
    return " ".join(CONTROL.sub("", text).split())


def parts(text: str) -> list[str]:
    """The parts of a list, none for nothing."""
    return [part for part in text.split(LIST_MARK) if part]


def degrees(number: float) -> str:
    """To a centimetre."""
    return f"{number:.7f}"

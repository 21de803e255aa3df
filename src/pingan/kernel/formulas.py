"""What a spreadsheet would compute, or break on, and how it is kept from it."""

import re
from typing import TypeVar

T = TypeVar("T", bound="str | float | None")

_FORMULA = tuple("=+-@\t\r＝＋－＠")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Letters no cell can hold."""


def harmless(cell: T) -> T:
    """With an apostrophe before what a spreadsheet would compute; and before what looks as if it had one, so that it comes off again."""
    return f"'{cell}" if isinstance(cell, str) and _computes(cell.lstrip("'")) else cell  # type: ignore[return-value] # text for text


def restored(text: str) -> str:
    """The text before `harmless`."""
    return text[1:] if text.startswith("'") and _computes(text.lstrip("'")) else text


def _computes(text: str) -> bool:
    return text.lstrip(" \n").startswith(_FORMULA)

"""Rows of screens, made from nouns: what has the same name is the same, the rest is said."""

from dataclasses import fields
from typing import Any, TypeVar

R = TypeVar("R")


def row_of(kind: type[R], noun: object, **said: object) -> R:
    """A row of dataclass `kind`: its fields are those of `said`, and the noun's of the same name for all others."""
    names = (field.name for field in fields(kind))  # type: ignore[arg-type] # typing has no name for "any dataclass" yet
    same: dict[str, Any] = {name: getattr(noun, name) for name in names if name not in said}
    return kind(**same, **said)

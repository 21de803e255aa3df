"""Imports and what is kept of them for a day; and, through the doors of the features that own them, the rows that exist."""

from pingan.features.sheets.store import imports, known, seats

__all__ = ["imports", "known", "seats"]

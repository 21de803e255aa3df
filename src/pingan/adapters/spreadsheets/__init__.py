"""Spreadsheets from strangers, read in a process of their own that may take so much memory and so long, and no more."""

from pingan.adapters.spreadsheets.child import ChildReader, HereReader

__all__ = ["ChildReader", "HereReader"]

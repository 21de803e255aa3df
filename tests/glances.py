"""A look at a board, remembered for as long as nothing it read has changed: so that the law of the live screens costs what changed, and not
what is there."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, event
from sqlalchemy.sql import visitors

from pingan.adapters.presence import GridPresence
from pingan.platform.tables import metadata
from pingan.platform.work import Work
from pingan.ports import Database, Fix

Rows = Mapping[str, object]
ANYTHING = "anything"
"""Stands for a table nobody can name: a statement in plain words."""
_BRACKETS = ("BEGIN", "PRAGMA", "SAVEPOINT", "RELEASE", "ROLLBACK")
"""What opens and closes a transaction."""


class NotedPresence(GridPresence):
    """Presence that counts who looked into it; what it holds is in no table."""

    looks = 0

    def find(self, station: str, member: str) -> Fix | None:
        self.looks += 1
        return super().find(station, member)

    def everyone(self, station: str) -> Any:
        self.looks += 1
        return super().everyone(station)

    def positions(self, station: str) -> Any:
        self.looks += 1
        return super().positions(station)

    def nearest(self, station: str, at: Any, count: int) -> Any:
        self.looks += 1
        return super().nearest(station, at, count)

    def nearest_many(self, station: str, places: Any, count: int) -> Any:
        self.looks += 1
        return super().nearest_many(station, places, count)


class Ledger:
    """How often each table was written, and which ones a look has read."""

    def __init__(self, database: Database) -> None:
        self.writes: Counter[str] = Counter()
        self._read: set[str] | None = None
        self._known: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        with database.reading() as connection:
            event.listen(connection.engine, "before_cursor_execute", self._hear)

    @contextmanager
    def reading(self) -> Iterator[set[str]]:
        """The names of the tables that are read meanwhile."""
        self._read = found = set[str]()
        try:
            yield found
        finally:
            self._read = None

    def _hear(self, _: Any, __: Any, statement: str, ___: Any, context: Any, ____: bool) -> None:
        if statement not in self._known:
            self._known[statement] = _tables_of(statement, context.compiled)
        read, written = self._known[statement]
        self.writes.update(written)
        if self._read is not None:
            self._read |= read


def _tables_of(statement: str, compiled: Any) -> tuple[frozenset[str], frozenset[str]]:
    """(read, written); a deletion takes along what belongs to the deleted rows."""
    if statement.startswith(_BRACKETS):
        return frozenset(), frozenset()
    named = {one.name for one in visitors.iterate(compiled.statement) if isinstance(one, Table)} if compiled is not None else set()
    if not named:
        return frozenset({ANYTHING}), frozenset({ANYTHING})
    if not (compiled.isinsert or compiled.isupdate or compiled.isdelete):
        return frozenset(named | {ANYTHING}), frozenset()
    written = {compiled.statement.table.name}
    while compiled.isdelete and (more := {table.name for table in metadata.tables.values() if _leans_on(table, written)} - written):
        written |= more
    return frozenset(named | {ANYTHING}), frozenset(written)


def _leans_on(table: Table, others: set[str]) -> bool:
    return any(key.column.table.name in others for key in table.foreign_keys)


@dataclass(frozen=True, slots=True)
class _Seen:
    rows: Rows
    now: datetime
    writes: Mapping[str, int]


class Glances:
    """The looks of one screen."""

    def __init__(self, ledger: Ledger, presence: NotedPresence) -> None:
        self._ledger, self._presence = ledger, presence
        self._seen: dict[str, _Seen] = {}

    def look(self, work: Work, board: str, rows: Callable[[Work, None], Rows]) -> Rows:
        """What the board shows now; asked again only if that may be different from the last time."""
        known = self._seen.pop(board, None)
        if known and known.now == work.now and all(self._ledger.writes[table] == times for table, times in known.writes.items()):
            self._seen[board] = known
            return known.rows
        looks = self._presence.looks
        work.memory.clear()  # as though it were looked at alone: what another look has read would not be counted
        with self._ledger.reading() as read:
            found = rows(work, None)
        if self._presence.looks == looks:
            self._seen[board] = _Seen(found, work.now, {table: self._ledger.writes[table] for table in read})
        return found

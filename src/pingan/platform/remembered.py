"""Nouns that are read by the thousand and seldom change: each version is made from its row once."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Select

from pingan.platform.tables import Shelf
from pingan.platform.work import Work
from pingan.ports import Database


class Versioned(Protocol):
    """A noun whose every saved change has a higher version."""

    @property
    def id(self) -> str:
        """Its name in the house."""

    @property
    def version(self) -> int:
        """How often it was changed."""


V = TypeVar("V", bound=Versioned)


class Remembered(Generic[V]):
    """A shelf's nouns as they were read last, in this process. The database still says who is visible, and in which version.

    Only what is durable is remembered: within a transaction that may yet be rolled back nothing is learned, so a version never means two
    things.
    """

    def __init__(self, shelf: Shelf[V], *, most: int = 50_000) -> None:
        """`most`: so many at once; beyond that everything is forgotten and read again."""
        self._shelf, self._most = shelf, most
        self._known: WeakKeyDictionary[Database, dict[str, V]] = WeakKeyDictionary()

    def by_id(self, work: Work, visible: Select[Any]) -> Mapping[str, V]:
        """Every noun of a selection, by id."""
        known = self._known.setdefault(work.world.database, {})
        column = self._shelf.table.c
        versions = work.connection.execute(visible.with_only_columns(column.id, column.version)).all()
        found = {id_: one for id_, version in versions if (one := known.get(id_)) is not None and one.version == version}
        if len(found) < len(versions):
            missing = [id_ for id_, _ in versions if id_ not in found]
            few = 2 * len(missing) < len(versions)
            fresh = {one.id: one for one in self._shelf.list_(work, visible.where(column.id.in_(missing)) if few else visible)}
            self._learn(work, known, fresh)
            found |= fresh
        return found

    def _learn(self, work: Work, known: dict[str, V], fresh: Mapping[str, V]) -> None:
        if work.writing:
            return
        if len(known) + len(fresh) > self._most:
            known.clear()
        known.update(fresh)

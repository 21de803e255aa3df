"""What is read often and seldom changes: a row is read again when it was changed, and never again where none ever is."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from pingan.platform import changes
from pingan.platform.tables import Shelf, Thing
from pingan.platform.work import Work
from pingan.ports import Database

V = TypeVar("V", bound=Thing)
W = TypeVar("W")
_IN_ONE_QUESTION = 500


@dataclass(frozen=True, slots=True)
class _Memory(Generic[V]):
    """A station's nouns by id as they were after the change of this number."""

    number: int
    nouns: Mapping[str, V]


class Remembered(Generic[V]):
    """A shelf's nouns as they were read last, in this process; its table's changes are `noted`.

    Before anything is answered the database is asked what was changed since, so nobody decides by what another worker has changed. Only
    what is durable is remembered: a transaction that may yet be rolled back learns nothing.
    """

    def __init__(self, shelf: Shelf[V], *, most: int = 200_000) -> None:
        """`most`: so many of one database at once; beyond that other stations are forgotten and read again."""
        self.shelf, self._most, self._noun = shelf, most, shelf.table.name
        self._known: WeakKeyDictionary[Database, dict[str, _Memory[V]]] = WeakKeyDictionary()

    def all_of(self, work: Work, station: str) -> Mapping[str, V]:
        """Every noun of a station, by id. While nothing is changed it is the same mapping, and an unchanged noun always the same object."""
        stations = self._known.setdefault(work.world.database, {})
        known = stations.get(station)
        newest = changes.newest(work, self._noun, station)
        if known and known.number == newest:
            return known.nouns
        nouns = self._after(work, station, known) if known and known.number < newest else self._anew(work, station)
        learn = partial(self._learn, stations, station, _Memory(newest, nouns))
        if not work.writing:
            learn()
        elif station == work.actor.station:  # which is held until the commit: nobody else changes a row between the number and the rows
            work.afterwards(learn)
        return nouns

    def _after(self, work: Work, station: str, known: _Memory[V]) -> Mapping[str, V]:
        ids = changes.since(work, self._noun, station, known.number)
        if 2 * len(ids) > len(known.nouns):
            return self._anew(work, station)
        nouns = dict(known.nouns)
        for id_ in ids:
            nouns.pop(id_, None)
        nouns.update(self._read(work, station, ids))
        return nouns

    def _anew(self, work: Work, station: str) -> Mapping[str, V]:
        """Also where what is known is newer than this transaction's view."""
        return {one.id: one for one in self.shelf.list_(work, self.shelf.here, my_station=station)}

    def _read(self, work: Work, station: str, ids: list[str]) -> dict[str, V]:
        some = (ids[first : first + _IN_ONE_QUESTION] for first in range(0, len(ids), _IN_ONE_QUESTION))
        return {one.id: one for part in some for one in self.shelf.list_(work, self.shelf.here, part, my_station=station)}

    def _learn(self, stations: dict[str, _Memory[V]], station: str, present: _Memory[V]) -> None:
        known = stations.get(station)
        if known and known.number > present.number:
            return
        if len(present.nouns) + sum(len(memory.nouns) for other, memory in list(stations.items()) if other != station) > self._most:
            stations.clear()
        stations[station] = present


class Written(Generic[W]):
    """What is written once and never changed, as it was read first, in this process. What may yet be rolled back is not learnt."""

    def __init__(self, *, most: int = 10_000) -> None:
        """`most`: so many of one database at once; beyond that all are forgotten and read again."""
        self._most = most
        self._known: WeakKeyDictionary[Database, dict[Hashable, W]] = WeakKeyDictionary()

    def get(self, work: Work, key: Hashable, read: Callable[[], W]) -> W:
        """What `read` has found under this key."""
        known = self._known.setdefault(work.world.database, {})
        if key in known:
            return known[key]
        found = read()
        learn = partial(self._learn, known, key, found)
        if work.writing:
            work.afterwards(learn)
        else:
            learn()
        return found

    def _learn(self, known: dict[Hashable, W], key: Hashable, found: W) -> None:
        if len(known) >= self._most:
            known.clear()
        known[key] = found

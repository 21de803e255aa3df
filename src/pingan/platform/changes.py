"""Which rows of a table were changed, in order: how a memory of thousands of rows finds the few it must read again.

```python
Table("members", metadata, …, info=belongs(…) | noted())
```

Whoever writes such a row writes a note in the same transaction, so whoever sees the change sees the note, and nobody else does. A station's
numbers are given while it is held, until the commit: whoever sees a number sees every lower one.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Index, Integer, Select, String, Table, bindparam, func, select

from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import metadata, put
from pingan.platform.work import Work

changes = Table(
    "changes",
    metadata,
    Column("station", String(40), primary_key=True),
    Column("noun", String(40), primary_key=True),
    Column("id", String(40), primary_key=True),
    Column("number", Integer, nullable=False),
    Index("changes_number", "station", "noun", "number"),
    info=belongs(Whose("id", Key.MEMBER, why=Why.RECORD)),
)


def noted() -> dict[str, Any]:
    """For a table whose every change is noted; its rows have an `id` and a `station`."""
    return {"noted": _note}


def _note(work: Work, noun: str, rows: Iterable[tuple[str, str]]) -> None:
    """`rows`: (station, id) of what has just been written."""
    anew = put(work.connection.dialect.name, changes, "station", "noun", "id")
    by_station: dict[str, list[str]] = {}
    for station, id_ in rows:
        by_station.setdefault(station, []).append(id_)
    for station, ids in by_station.items():
        work.world.database.hold_station(work.connection, station)
        number = _read(work, station)[noun] + 1  # of now: before the station was held, another may have given this number away
        work.connection.execute(anew, [{"station": station, "noun": noun, "id": id_, "number": number} for id_ in dict.fromkeys(ids)])
        _numbers(work)[station] = _numbers(work)[station] | {noun: number}


def newest(work: Work, noun: str, station: str) -> int:
    """The number of the newest change, 0 before the first. All nouns' are read at once, and once in a unit of work."""
    numbers = _numbers(work).get(station) or _read(work, station)
    return numbers[noun]


def _numbers(work: Work) -> dict[str, dict[str, int]]:
    """By station and noun."""
    found: dict[str, dict[str, int]] = work.memory.setdefault(changes, {})
    return found


def _read(work: Work, station: str) -> dict[str, int]:
    row = work.connection.execute(_newest(), {"of": station}).mappings().one()
    _numbers(work)[station] = {str(noun): int(number) for noun, number in row.items()}
    return _numbers(work)[station]


@cache
def _newest() -> Select[Any]:
    """One row with a column for every noun whose changes are noted; each is looked up at the end of its index."""

    def of(noun: str) -> ColumnElement[int]:
        mine = select(func.max(changes.c.number)).where(changes.c.station == bindparam("of"), changes.c.noun == noun)
        return func.coalesce(mine.scalar_subquery(), 0).label(noun)

    return select().add_columns(*(of(name) for name, table in metadata.tables.items() if "noted" in table.info))


def since(work: Work, noun: str, station: str, number: int) -> list[str]:
    """The ids of what was changed after the change of this number."""
    return list(work.connection.execute(_SINCE, {"of": station, "a": noun, "after": number}).scalars())


_SINCE = select(changes.c.id).where(
    changes.c.station == bindparam("of"), changes.c.noun == bindparam("a"), changes.c.number > bindparam("after")
)

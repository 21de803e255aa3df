"""Which rows of a table were changed, in order: how a memory of thousands of rows finds the few it must read again.

```python
Table("members", metadata, …, info=belongs(…) | noted())
```

Whoever writes such a row writes a note in the same transaction, so whoever sees the change sees the note, and nobody else does. A station's
numbers are given while it is held, until the commit: whoever sees a number sees every lower one.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Index, Integer, String, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import metadata
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
    made = (sqlite if work.connection.dialect.name == "sqlite" else postgresql).insert(changes)
    anew = made.on_conflict_do_update(index_elements=["station", "noun", "id"], set_={"number": made.excluded.number})
    by_station: dict[str, list[str]] = {}
    for station, id_ in rows:
        by_station.setdefault(station, []).append(id_)
    for station, ids in by_station.items():
        work.world.database.hold_station(work.connection, station)
        number = newest(work, noun, station) + 1
        work.connection.execute(anew, [{"station": station, "noun": noun, "id": id_, "number": number} for id_ in dict.fromkeys(ids)])


def newest(work: Work, noun: str, station: str) -> int:
    """The number of the newest change, 0 before the first."""
    mine = (changes.c.station == station) & (changes.c.noun == noun)
    return int(work.connection.execute(select(func.coalesce(func.max(changes.c.number), 0)).where(mine)).scalar_one())


def since(work: Work, noun: str, station: str, number: int) -> list[str]:
    """The ids of what was changed after the change of this number."""
    later = (changes.c.station == station) & (changes.c.noun == noun) & (changes.c.number > number)
    return list(work.connection.execute(select(changes.c.id).where(later)).scalars())

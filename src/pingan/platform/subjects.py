"""Whose a row is. Every table says it, so that everything known about a person can be told to him and taken away again.

```python
Table("pins", metadata, Column("id", …), …, info=belongs(Whose("id", Key.MEMBER)))                              # his rows go with him
Table("offers", metadata, …, info=belongs(Whose("member", Key.MEMBER, emptied={"report": ""}, why=Why.RECORD)))  # they stay, emptied
Table("houses", metadata, …, info=nobodys("a place of the alliance"))
```

`tests/architecture/test_subjects.py` holds every table to it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Delete, Table, Update, and_, delete, or_, select, update

from pingan.kernel.events import Touch
from pingan.platform.tables import change, metadata
from pingan.platform.work import Work


class Key(StrEnum):
    """What may stand in a column that says whose a row is."""

    MEMBER = "member"
    ACCOUNT = "account"
    PHONE = "phone"
    CODE = "code"
    """The digest of his telephone number under which a one-time code waits."""


class Why(StrEnum):
    """Why a row stays when its person is erased; the screens say it in a sentence."""

    RECORD = "record"
    """The record of an incident must stay whole: how many went, and when."""
    TRAIL = "trail"
    """It must be provable what was done; by whom, nothing tells any more."""
    DECISION = "decision"
    """What the house decided holds for others too."""


@dataclass(frozen=True, slots=True)
class Whose:
    """How rows of a table belong to a person, and what becomes of them when he is erased.

    `column` holds one of his keys, or, with `through`, the id of a row of that table which is his. Without `why` the row is deleted;
    with it the row stays, and what is personal in it is `emptied` (column → what stands there afterwards) or listed in `remains` with the
    reason why it tells nothing of him any more. `secret`: columns nobody is ever told. `files`: columns with names of attachments, which
    go too. `shown`: (board, column) of live rows that may show it.
    """

    column: str
    key: Key | None = None
    through: str = ""
    why: Why | None = None
    emptied: Mapping[str, Any] = field(default_factory=dict)
    remains: Mapping[str, str] = field(default_factory=dict)
    secret: Collection[str] = ()
    files: Collection[str] = ()
    shown: Sequence[tuple[str, str]] = ()


def belongs(*whose: Whose) -> dict[str, Any]:
    """For a table with rows about people."""
    return {"whose": whose}


def nobodys(because: str) -> dict[str, Any]:
    """For a table that tells nothing of anybody."""
    return {"nobodys": because}


Person = Mapping[Key, Collection[str]]
"""Everything that may stand for one person in a table."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What one table knows about a person. `fate`: `gone`, `emptied` or `stays` when he is erased."""

    table: str
    rows: Sequence[Mapping[str, Any]]
    fate: str
    why: Why | None
    files: Sequence[str] = ()
    """Names of attachments in these rows."""


@dataclass(slots=True)
class Erased:
    """What was taken away: rows by table, and what must follow."""

    rows: dict[str, int] = field(default_factory=dict)
    touches: dict[Touch, None] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


def tables() -> Iterable[tuple[Table, Whose]]:
    """Every way in which a row may be somebody's; rows that lean on others come first."""
    for table in reversed(metadata.sorted_tables):
        for whose in table.info.get("whose", ()):
            yield table, whose


def known(work: Work, person: Person) -> list[Holding]:
    """Everything every table holds about a person, in the order of the tables' names; empty tables are left out."""
    found = [_holding(work, table, whose, person) for table, whose in tables()]
    return sorted((holding for holding in found if holding.rows), key=lambda holding: holding.table)


def _holding(work: Work, table: Table, whose: Whose, person: Person) -> Holding:
    told = [column for column in table.columns if column.name not in whose.secret]
    there = is_his(table, whose, person)
    found = () if there is None else work.connection.execute(select(*told).where(there).order_by(*table.primary_key.columns)).mappings()
    rows = [{str(name): value for name, value in row.items()} for row in found]
    fate = "gone" if whose.why is None else "emptied" if whose.emptied else "stays"
    files = [name for row in rows for column in whose.files for name in names_in(row[column])]
    return Holding(table.name, rows, fate, whose.why, files)


def names_in(held: str | Sequence[str] | None) -> Sequence[str]:
    """Names of attachments in a column, which holds one or a list."""
    return [held] if held and isinstance(held, str) else held or ()


def erase(work: Work, person: Person) -> Erased:
    """Take everything about a person out of every table. Done twice, the second time finds nothing."""
    done = Erased()
    for table, whose in tables():
        if whose.why is not None and not whose.emptied:
            continue
        there = is_his(table, whose, person)
        if there is None:
            continue
        if whose.emptied:
            there = and_(there, or_(*(table.c[name].is_distinct_from(value) for name, value in whose.emptied.items())))
        _follow(work, done, table, whose, there)
        count = change(work, _change(table, whose, there))
        if count:
            done.rows[table.name] = done.rows.get(table.name, 0) + count
    return done


def _change(table: Table, whose: Whose, there: ColumnElement[bool]) -> Update | Delete:
    if whose.why is None:
        return delete(table).where(there)
    newer = {"version": table.c.version + 1} if "version" in table.c else {}
    return update(table).where(there).values({**whose.emptied, **newer})


def _follow(work: Work, done: Erased, table: Table, whose: Whose, there: ColumnElement[bool]) -> None:
    """Note which live rows show it, and which attachments go with it, while it can still be read."""
    wanted = [table.c[name] for name in dict.fromkeys([*(column for _, column in whose.shown), *whose.files])]
    if not wanted:
        return
    for row in work.connection.execute(select(*wanted).where(there)).mappings():
        done.touches |= dict.fromkeys((board, row[column]) for board, column in whose.shown if row[column])
        done.files += [name for column in whose.files for name in names_in(row[column])]


def is_his(table: Table, whose: Whose, person: Person) -> ColumnElement[bool] | None:
    """Which rows are his, or None where nothing can be."""
    column = table.c[whose.column]
    if not whose.through:
        assert whose.key is not None
        keys = [key for key in person.get(whose.key, ()) if key]
        return column.in_(keys) if keys else None
    owner = metadata.tables[whose.through]
    his = [there for one in owner.info["whose"] if (there := is_his(owner, one, person)) is not None]
    return column.in_(select(owner.c.id).where(or_(*his))) if his else None

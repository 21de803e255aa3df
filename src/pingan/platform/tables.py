"""Tables, and the walk between a row and a frozen dataclass of the same field names."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from functools import cache, cached_property, wraps
from typing import Any, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary

import msgspec
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    DateTime,
    Delete,
    Dialect,
    Executable,
    Index,
    Insert,
    MetaData,
    Select,
    String,
    Table,
    TypeDecorator,
    Update,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy import Text as SqlText
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningDelete, ReturningUpdate

from pingan.kernel.errors import NotFound, Overtaken
from pingan.platform.work import Work

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey", "uq": "%(table_name)s_%(column_0_N_name)s_key", "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
    }
)  # fmt: skip
"""Every key has the name PostgreSQL would give it, on SQLite too, so that a migration can say which it means."""


S = TypeVar("S", bound=Executable)
S2 = TypeVar("S2", bound=Executable)
_ONE: ColumnElement[int] = literal_column("1")
MY_STATION, MY_ACCOUNT, MY_MEMBER, MY_POST = (
    bindparam(name, type_=String) for name in ("my_station", "my_account", "my_member", "my_post")
)
"""Of whoever asks, as `Work.me` has it. A statement that names what differs is made once; making it takes longer than asking it."""


def one_of(column: str, values: Iterable[str]) -> str:
    """`column in ('a', 'b')`, for constraints; values are our own words."""
    return "{} in ({})".format(column, ", ".join(f"'{value}'" for value in values))


def among(column: ColumnElement[str], values: Collection[str]) -> ColumnElement[bool]:
    """Whether a column has one of our own words, which stand in the statement itself.

    SQLite uses an index of some rows only where it reads in the statement that none but these are wanted.
    """
    return column.in_(bindparam(None, sorted(values), expanding=True, literal_execute=True))


def unique_where(name: str, *columns: ColumnElement[Any], where: ColumnElement[bool]) -> Index:
    """An index of some rows, no two of which have the same."""
    return Index(name, *columns, unique=True, sqlite_where=where, postgresql_where=where)


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite drops offsets, so the offset is given back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a moment without an offset."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs an offset")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Always with an offset."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """Any plain value, as JSON text."""

    impl = SqlText
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Encode."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Decode."""
        return None if value is None else msgspec.json.decode(value)


def several(name: str) -> BindParameter[Any]:
    """A list that a statement made once is asked with, for `in_`."""
    return bindparam(name, expanding=True)


def made_once(make: Callable[[S], S2]) -> Callable[[S], S2]:
    """A statement that is made of another is made once, for as long as that other is there."""
    known: WeakKeyDictionary[S, S2] = WeakKeyDictionary()

    @wraps(make)
    def made(of: S) -> S2:
        found = known.get(of)
        if found is None:
            found = known[of] = make(of)
        return found

    return made


Narrow = Callable[[Select[Any]], Select[Any]]


def only(*conditions: ColumnElement[bool]) -> Narrow:
    """Narrows a selection to the rows of which these hold, of each selection once."""
    return made_once(lambda rows: rows.where(*conditions))


@made_once
def _first(rows: Select[Any]) -> Select[Any]:
    return rows.limit(_ONE)


def count(work: Work, rows: Select[Any]) -> int:
    """How many rows a selection has."""
    return int(work.connection.execute(select(func.count()).select_from(rows.subquery()), work.me).scalar_one())


def count_by(work: Work, rows: Select[Any], column: ColumnElement[str]) -> Counter[str]:
    """How many rows of a selection have each value of a column."""
    found = work.connection.execute(rows.with_only_columns(column, func.count()).group_by(column), work.me)
    return Counter({str(value): int(many) for value, many in found})


def change(work: Work, statement: Update | Delete, **asked: Any) -> int:
    """Change or delete rows that nobody holds in hand; how many there were. Where a table's changes are noted, these are.

    `asked`: what the statement only names.
    """
    table = statement.table
    assert isinstance(table, Table)
    if "noted" not in table.info:
        return work.connection.execute(statement, asked).rowcount
    rows = [(station, id_) for station, id_ in work.connection.execute(_telling_which(statement), asked)]
    table.info["noted"](work, table.name, rows)
    return len(rows)


@made_once
def _telling_which(statement: Update | Delete) -> ReturningUpdate[Any] | ReturningDelete[Any]:
    return statement.returning(statement.table.c.station, statement.table.c.id)


@cache
def put(dialect: str, table: Table, *keys: str) -> Insert:
    """A statement that writes a row, or, where one with the same `keys` is there, every other column of it."""
    made = _insert(dialect, table)
    others = {column.name: made.excluded[column.name] for column in table.c if column.name not in keys}
    return made.on_conflict_do_update(index_elements=keys, set_=others)


@cache
def put_once(dialect: str, table: Table) -> Insert:
    """A statement that writes a row, unless one with the same keys is there."""
    return _insert(dialect, table).on_conflict_do_nothing()


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Both databases can say what to do about a row that is there already, each in a module of its own."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


class Thing(Protocol):
    """A noun with an id."""

    @property
    def id(self) -> str:
        """Its name in the house."""


T = TypeVar("T", bound=Thing)


class Shelf(Generic[T]):
    """One table that holds one noun. A field `at` of type Point stands in the columns latitude and longitude."""

    def __init__(self, table: Table, noun: type[T]) -> None:
        """`table` has a column for every field of the dataclass `noun`."""
        self.table = table
        self._noun = noun
        names = {f.name for f in fields(noun)}  # type: ignore[arg-type]
        self._placed = "at" in names and "latitude" in table.c
        self._versioned = "version" in names
        columns = set(table.c.keys()) - ({"latitude", "longitude"} if self._placed else set())
        if columns != names - ({"at"} if self._placed else set()):
            raise TypeError(f"{table.name} and {noun.__name__} differ: {sorted(columns ^ names)}")
        self._by_id, self._by_ids = only(table.c.id == bindparam("by_id")), only(table.c.id.in_(several("by_ids")))
        self._insert = insert(table)  # made once: each statement that is made anew leaves hundreds of things that hold each other
        unchanged = [table.c.version == bindparam("read_version")] if self._versioned else []
        self._update = update(table).where(table.c.id == bindparam("this_id"), *unchanged)

    @cached_property
    def here(self) -> Select[Any]:
        """Every row of the asking actor's station: the wall between tenants."""
        return select(self.table).where(self.table.c.station == MY_STATION)

    def thing(self, row: Mapping[Any, Any]) -> T:
        """The noun in a row, or in a part of one."""
        return self._made({str(name): value for name, value in row.items()})  # SQLAlchemy's keys are a kind of str msgspec refuses

    def _made(self, values: dict[str, Any]) -> T:
        if self._placed:
            latitude, longitude = values.pop("latitude"), values.pop("longitude")
            values["at"] = None if latitude is None else {"latitude": latitude, "longitude": longitude}
        return msgspec.convert(values, self._noun)

    def values(self, thing: T) -> Mapping[str, Any]:
        """The row of a noun."""
        values: dict[str, Any] = msgspec.to_builtins(thing, builtin_types=(datetime,))
        if self._placed:
            at = values.pop("at")
            values["latitude"], values["longitude"] = (None, None) if at is None else (at["latitude"], at["longitude"])
        return values

    def add(self, work: Work, thing: T) -> T:
        """Write a new row."""
        self.add_all(work, [thing])
        return thing

    def add_all(self, work: Work, things: Iterable[T]) -> None:
        """Write many new rows."""
        rows = [self.values(thing) for thing in things]
        if rows:
            work.connection.execute(self._insert, rows)
            self._note(work, rows)

    def save(self, work: Work, thing: T) -> T:
        """Write a changed row.

        Raises:
            Overtaken: somebody saved it since it was read.
        """
        meant: dict[str, Any] = {"this_id": thing.id}
        if self._versioned:
            meant["read_version"] = version = thing.version  # type: ignore[attr-defined]
            thing = replace(thing, version=version + 1)  # type: ignore[type-var]
        row = self.values(thing)
        written = {name: value for name, value in row.items() if name != "id"}  # whoever points at it need not be looked for
        if work.connection.execute(self._update, meant | written).rowcount != 1:
            raise Overtaken
        self._note(work, [row])
        return thing

    def _note(self, work: Work, rows: Iterable[Mapping[str, Any]]) -> None:
        if "noted" in self.table.info:
            self.table.info["noted"](work, self.table.name, [(row["station"], row["id"]) for row in rows])

    def get(self, work: Work, visible: Select[Any], id_: str) -> T:
        """One noun of those visible.

        Raises:
            NotFound: there is none, or it is not the actor's to see.
        """
        found = self.find_by_id(work, visible, id_)
        if found is None:
            raise NotFound(noun=self.table.name.rstrip("s"))
        return found

    def find(self, work: Work, visible: Select[Any], **asked: Any) -> T | None:
        """The first noun of a selection, or None. `asked`: what the selection only names."""
        row = work.connection.execute(_first(visible), work.me | asked).mappings().first()
        return None if row is None else self.thing(row)

    def find_by_id(self, work: Work, visible: Select[Any], id_: str) -> T | None:
        """One noun of those visible, or None."""
        return self.find(work, self._by_id(visible), by_id=id_)

    def list_(self, work: Work, visible: Select[Any], ids: Collection[str] | None = None, **asked: Any) -> list[T]:
        """Every noun of a selection, or those of `ids` among them. `asked`: as `find`."""
        if ids is not None:
            visible, asked = self._by_ids(visible), {"by_ids": list(ids)} | asked
        found = work.connection.execute(visible, work.me | asked)
        names = [str(name) for name in found.keys()]  # noqa: SIM118 - once for all rows: 12,000 are read for a city's shortlist
        return [self._made(dict(zip(names, row, strict=True))) for row in found.all()]

    def page(self, work: Work, visible: Select[Any], order: str, *, page: int, size: int) -> tuple[list[T], int]:
        """A page of a selection, counted from 1, and how many there are in all. `order`: a column, with a minus from its end."""
        total = count(work, visible)
        column = self.table.c[order.removeprefix("-")]
        ordered = visible.order_by(column.desc() if order.startswith("-") else column, self.table.c.id)
        return self.list_(work, ordered.limit(size).offset((page - 1) * size)), total

    def all_of(self, station: str) -> Select[Any]:
        """Every row of one station, whoever asks."""
        return select(self.table).where(self.table.c.station == station)

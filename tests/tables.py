"""What a database's tables are, down to the last constraint, for comparing two of the same kind."""

import re
from collections.abc import Mapping
from typing import Any

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from pingan.adapters.migrations import ours
from pingan.platform.tables import metadata
from pingan.ports import Database

_WORD = re.compile(r"'\w+'")

Picture = Mapping[str, Mapping[str, object]]


def make_tables(database: Database) -> None:
    """All there are, tests' own as well, straight from the code, as if the whole walk lay behind them."""
    with database.writing() as connection:
        metadata.create_all(connection)
        MigrationContext.configure(connection).stamp(ours()._scripts, "head")


def picture(database: Database, *names: str) -> Picture:
    """Of every table, or of those named: columns, keys, indexes with their conditions, CHECKs with their words."""
    with database.reading() as connection:
        return picture_within(connection, *names)


def picture_within(connection: Connection, *names: str) -> Picture:
    """The same, within a transaction."""
    seen = inspect(connection)
    only = names or [name for name in seen.get_table_names() if not name.startswith("sample_") and name != "alembic_version"]
    parts: Mapping[str, Mapping[tuple[str | None, str], Any]] = {
        "columns": seen.get_multi_columns(filter_names=only),
        "primary key": seen.get_multi_pk_constraint(filter_names=only),
        "foreign keys": seen.get_multi_foreign_keys(filter_names=only),
        "unique": seen.get_multi_unique_constraints(filter_names=only),
        "indexes": seen.get_multi_indexes(filter_names=only),
        "checks": seen.get_multi_check_constraints(filter_names=only),
        "numbers": _numbers(connection),
    }
    return {name: {part: _plain(part, found[None, name]) for part, found in parts.items() if (None, name) in found} for name in only}


def _plain(part: str, reflected: Any) -> object:
    match part:
        case "columns":
            return {column["name"]: _column(column) for column in reflected}
        case "checks":
            return sorted(f"{check['name']} {sorted_words(check['sqltext'])}" for check in reflected)
        case "indexes":
            return sorted(_written(index) for index in reflected if not index.get("duplicates_constraint"))
        case "primary key":
            return _written(reflected)
        case "numbers":
            return reflected
        case _:
            return sorted(map(_written, reflected))


def _column(column: Mapping[str, Any]) -> tuple[object, ...]:
    return (repr(column["type"]), column["nullable"], column.get("default"), column.get("autoincrement"))


def _written(reflected: Mapping[str, Any]) -> str:
    return repr(
        sorted(
            (key, {name: str(option) for name, option in value.items()} if isinstance(value, dict) else str(value))
            for key, value in reflected.items()
        )
    )


def sorted_words(check: str) -> str:
    """A list of words is the same in any order."""
    return f"{_WORD.sub('?', check)} {sorted(_WORD.findall(check))}"


def _numbers(connection: Connection) -> Mapping[tuple[str | None, str], str]:
    """Tables of SQLite that never give the same number twice."""
    if connection.dialect.name != "sqlite":
        return {}
    made = connection.execute(text("select name, sql from sqlite_master where type = 'table'"))
    return {(None, name): "never twice" for name, sql in made if "AUTOINCREMENT" in sql}

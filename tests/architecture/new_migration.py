"""`make new-migration NAME=what_changes`: the step from the tables as the last one leaves them to those of the code, to be read and mended.

Alembic finds tables, columns, keys and indexes; CHECKs and the conditions of indexes, which it does not look at, are found here.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.operations import Operations
from alembic.operations.ops import (
    CreateCheckConstraintOp,
    CreateIndexOp,
    CreateTableOp,
    DropConstraintOp,
    DropIndexOp,
    MigrateOperation,
    ModifyTableOps,
)
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, Index, create_engine, inspect
from sqlalchemy.dialects import sqlite

from pingan import main
from pingan.adapters.migrations import VERSIONS, ours
from pingan.platform.tables import Json, UtcTime, metadata
from tests.tables import sorted_words

FILE = '''"""{what}."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "{number}"
down_revision = "{before}"


def upgrade(op: Operations) -> None:
    """Say what becomes of the rows there are."""
    {body}
'''


def differences(connection: Connection) -> str:
    """The operations that lead from a database's tables to those of the code, as Python."""
    found = produce_migrations(MigrationContext.configure(connection), metadata).upgrade_ops
    assert found is not None
    found.ops += _overlooked(connection)
    for one in found.ops:
        if isinstance(one, CreateTableOp):
            one.info = {}  # what the house knows of a table is nothing to the database
    if found.is_empty():
        return ""
    written = render_python_code(found, render_as_batch=True, render_item=_frozen)
    return "\n".join(line for line in written.splitlines() if not line.lstrip().startswith("#")).strip()


def _frozen(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """A step does not change with the code, so our own types stand there as what they are to the database."""
    if kind == "type" and isinstance(item, (UtcTime, Json)):
        return "sa.DateTime(timezone=True)" if isinstance(item, UtcTime) else "sa.Text()"
    return False


def _overlooked(connection: Connection) -> Iterator[MigrateOperation]:
    seen = inspect(connection)
    for name in sorted(set(seen.get_table_names()) & metadata.tables.keys()):
        table = metadata.tables[name]
        checks = {str(check["name"]): sorted_words(check["sqltext"]) for check in seen.get_check_constraints(name)}
        wanted = {str(check.name): str(check.sqltext) for check in table.constraints if isinstance(check, CheckConstraint)}
        same = {check for check, sql in wanted.items() if checks.get(check) == sorted_words(sql)}
        gone = [DropConstraintOp(check, name, type_="check") for check in checks if check not in same]
        new = [CreateCheckConstraintOp(check, name, sql) for check, sql in wanted.items() if check not in same]
        if gone or new:
            yield ModifyTableOps(name, [*gone, *new])
        conditions = {str(index["name"]): str(index["dialect_options"].get("sqlite_where", "")) for index in seen.get_indexes(name)}
        for index in table.indexes:
            if index.name in conditions and _condition(index) != conditions[index.name]:
                yield DropIndexOp.from_index(index)
                yield CreateIndexOp.from_index(index)


def _condition(index: Index) -> str:
    """Which rows are in it, as SQLite keeps it."""
    where = index.dialect_options["sqlite"]["where"]
    if where is None:
        return ""
    written = str(where.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    return written.replace(f"{index.table.name}." if index.table is not None else "", "")


def step(name: str) -> str:
    """The file of the next step; empty where nothing changed."""
    main.furnish()
    with create_engine("sqlite://").begin() as connection:
        for one in ours().line:
            one.module.upgrade(Operations(MigrationContext.configure(connection)))
        body = differences(connection)
    if not body:
        return ""
    before = ours().newest
    return FILE.format(what=name.replace("_", " ").capitalize(), number=f"{int(before) + 1:04}", before=before, body=body)


def run(name: str) -> None:
    """Write it and say where."""
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name):
        raise SystemExit("Say what changes: make new-migration NAME=members_have_nicknames (small letters).")
    text = step(name)
    if not text:
        raise SystemExit("The tables of the code are as the last step leaves them: there is nothing to write.")
    path = VERSIONS / f"r{int(ours().newest) + 1:04}_{name}.py"
    path.write_text(text)
    for words in (("check", "--fix", "--quiet", "--select", "F401,I001"), ("format", "--quiet")):
        subprocess.run([Path(sys.executable).with_name("ruff"), *words, path], check=True)  # noqa: S603 - our own words
    sys.stdout.write(f"{path}\nNext: read it and say what becomes of rows there are (a column that is NOT NULL wants a server_default);\n")
    sys.stdout.write("then make test TESTS=tests/contracts/test_migrations.py\n")


if __name__ == "__main__":
    run(sys.argv[1] if len(sys.argv) > 1 else "")

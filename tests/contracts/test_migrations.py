"""The tables' walk from nothing, and from before with rows in them, on both databases; `tests/steps` holds steps of the tests' own."""

import re
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import DBAPIError

from pingan import main
from pingan.adapters import migrations
from pingan.adapters.db import PostgresDatabase, SqliteDatabase
from pingan.adapters.migrations import VERSIONS, History
from pingan.adapters.migrations.versions.r0001_every_table import tables as first_tables
from pingan.kernel.errors import Unavailable
from pingan.platform.tables import metadata
from pingan.ports import Age, Step
from tests.tables import Picture, make_tables, picture, picture_within

STEPS = Path(__file__).parents[1] / "steps"
OURS = migrations.ours().newest
AT = datetime(2026, 3, 1, 9, 20, tzinfo=UTC)

Ground = SqliteDatabase | PostgresDatabase
New = Callable[[], Ground]


@pytest.fixture(params=["sqlite", "postgresql"])
def new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[New]:
    """Empty databases."""
    main.furnish()
    if request.param == "postgresql":
        databases = request.getfixturevalue("databases")
        yield lambda: databases(empty=True)
        return
    opened: list[SqliteDatabase] = []

    def open_one() -> SqliteDatabase:
        opened.append(SqliteDatabase(tmp_path / f"{len(opened)}.db"))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


def history(*more: str) -> History:
    """Ours, and some of the tests' own behind them."""
    return History(VERSIONS, *(STEPS / name for name in more))


def walked(database: Ground, *more: str) -> list[Step]:
    """Upgraded; what was told."""
    told: list[Step] = []
    migrations.upgrade(database, told.append, history=history(*more))
    return told


def at(database: Ground, *more: str) -> str:
    with database.reading() as connection:
        return history(*more).standing(connection).at


def filled(database: Ground) -> Ground:
    """As the first step makes it, but from before there were steps; with a row in every table."""
    with database.writing() as connection:
        first_tables.create_all(connection)
        for table in first_tables.sorted_tables:
            connection.execute(table.insert().values({column.name: _some(table, column) for column in table.columns}))
    return database


def _some(table: sa.Table, column: sa.Column[Any]) -> object:
    """A value it may have; every id is x, so that they point at each other."""
    checks = (str(check.sqltext) for check in table.constraints if isinstance(check, sa.CheckConstraint))
    allowed = (re.match(rf"{column.name} in \('(\w+)'", check) for check in checks)
    values: Mapping[type, object] = {int: 1, float: 1.0, bool: True, datetime: AT, str: "x"}
    return next((found[1] for found in allowed if found), values[column.type.python_type])


def rows(database: Ground) -> dict[str, int]:
    """How many there are in each table."""
    with database.reading() as connection:
        names = set(sa.inspect(connection).get_table_names()) - {"alembic_version"}
        return {name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one() for name in names}


def value(database: Ground, sql: str) -> object:
    with database.reading() as connection:
        return connection.execute(sa.text(sql)).scalar_one()


# ---- the tables of the code ----


def test_from_nothing_come_exactly_the_tables_of_the_code(new: New) -> None:
    """Red: somebody changed a table and made no step. `make new-migration NAME=what_changes` does."""
    made, database = new(), new()
    make_tables(made)
    assert [step.name for step in walked(database)] == [step.revision for step in history().line]
    assert picture(database) == picture(made)
    with database.reading() as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts={"include_name": _is_ours}), metadata)
    assert [one for one in found if "sample_" not in str(one)] == []


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    return not (kind == "table" and str(name).startswith("sample_"))


def _other_check(op: Operations) -> None:
    with op.batch_alter_table("members") as members:
        members.drop_constraint("members_status", type_="check")
        members.create_check_constraint("members_status", "status in ('active', 'left')")


def _without_check(op: Operations) -> None:
    with op.batch_alter_table("members") as members:
        members.drop_constraint("members_status", type_="check")


def _nullable(op: Operations) -> None:
    with op.batch_alter_table("members") as members:
        members.alter_column("name", existing_type=sa.String(80), nullable=True)


def _longer(op: Operations) -> None:
    with op.batch_alter_table("members") as members:
        members.alter_column("name", existing_type=sa.String(80), existing_nullable=False, type_=sa.String(99))


def _without_condition(op: Operations) -> None:
    op.drop_index("members_phone", "members")
    op.create_index("members_phone", "members", ["phone"], unique=True)


LOOKED_AT = ("members", "more")
CHANGES: dict[str, Callable[[Operations], object]] = {
    "a column": lambda op: op.add_column("members", sa.Column("more", sa.Text())),
    "a table": lambda op: op.create_table("more", sa.Column("id", sa.Integer, primary_key=True)),
    "an index": lambda op: op.create_index("members_more", "members", ["force"]),
    "an index without its condition": _without_condition,
    "another word in a CHECK": _other_check,
    "no CHECK": _without_check,
    "nullable": _nullable,
    "longer": _longer,
}


class TakeBack(Exception):  # noqa: N818 - a story, not an API
    """It was only a try."""


def changed(database: Ground, change: Callable[[Operations], object]) -> Picture:
    """How it would look."""
    with suppress(TakeBack), database.migrating() as connection:
        change(Operations(MigrationContext.configure(connection)))
        seen = picture_within(connection, *LOOKED_AT)
        raise TakeBack
    return seen


def test_no_difference_is_overlooked(new: New) -> None:
    database = new()
    make_tables(database)
    before = picture(database, *LOOKED_AT)
    assert [what for what, change in CHANGES.items() if changed(database, change) == before] == []
    assert picture(database, *LOOKED_AT) == before, "and it was taken back"


# ---- from before ----


def test_every_row_comes_through_the_whole_walk(new: New) -> None:
    made, database = new(), filled(new())
    make_tables(made)
    before = rows(database)
    assert database.standing().age is Age.OLDER
    walked(database)
    assert (database.standing().age, at(database)) == (Age.PRESENT, OURS)
    there = rows(database)
    assert {name: there[name] for name in before if name in there} == {name: 1 for name in before if name in there}
    assert picture(database) == picture(made)
    assert walked(database) == [], "a second time there is nothing to do"


def test_a_table_is_written_anew_with_all_that_hangs_on_it(new: New) -> None:
    database = filled(new())
    walked(database)
    before, kept = picture(database), rows(database)
    assert [step.name for step in walked(database, "walk")] == ["t1"]
    after = picture(database)
    others = {(table, part) for table in before for part in before[table] if before[table][part] != after[table][part]}
    assert others == {("members", "columns"), ("members", "checks"), ("accounts", "unique"), ("event_log", "columns")}
    assert rows(database) == kept, "what pointed at it is there"
    assert value(database, "select nickname from members where status = 'resting'") == "little x"
    with database.writing() as connection, pytest.raises(DBAPIError):
        connection.execute(sa.text("delete from houses"))  # somebody points at it, and that is looked at again


@pytest.mark.parametrize("falls", ["falls", "strays"])
def test_a_step_that_falls_half_way_leaves_everything_as_it_was(new: New, falls: str) -> None:
    database = filled(new())
    walked(database, "walk")
    before, kept = picture(database), rows(database)
    with pytest.raises((DBAPIError, Unavailable)):
        walked(database, "walk", falls)
    assert (at(database, "walk", falls), picture(database), rows(database)) == ("t1", before, kept)
    assert value(database, "select name from members") == "x"


def test_a_newer_one_and_a_strange_one_are_left_alone(new: New) -> None:
    newer, strange = new(), filled(new())
    walked(newer, "walk")
    with strange.writing() as connection:
        connection.execute(sa.text("alter table timers add column colour varchar(7)"))
    for database, age in ((newer, Age.NEWER), (strange, Age.STRANGE)):
        before = picture(database)
        assert database.standing().age is age
        with pytest.raises(Unavailable, match=f"database_{age}"):
            database.upgrade()
        assert picture(database) == before


# ---- with others about ----


def test_of_several_that_upgrade_at_once_one_makes_each_step(new: New) -> None:
    for database in (new(), filled(new())):
        several = [database if isinstance(database, PostgresDatabase) else _again(database) for _ in range(4)]
        with ThreadPoolExecutor(4) as workers:
            told = [[step.name for step in steps if not step.tries] for steps in workers.map(lambda one: walked(one, "walk"), several)]
        line = [step.revision for step in history("walk").line]
        assert sorted(name for names in told for name in names) == sorted(line), "each once, by whomever"
        assert all(names == [name for name in line if name in names] for names in told)


def _again(database: SqliteDatabase) -> SqliteDatabase:
    """As another process opens it."""
    return SqliteDatabase(Path(str(database._writer.url.database)))


def test_a_step_gives_way_to_whoever_reads_and_holds_nobody_up_while_it_waits(databases: Callable[..., PostgresDatabase]) -> None:
    database = filled(databases(empty=True))
    assert isinstance(database, PostgresDatabase)
    walked(database)
    told: list[int] = []
    with ExitStack() as long_report:
        long_report.enter_context(database.reading()).execute(sa.text("select * from members"))

        def tell(step: Step) -> None:
            told.append(step.tries)
            with database.reading() as another:  # would be refused if the step stood in the queue before it
                another.execute(sa.text("set local lock_timeout = 1"))
                another.execute(sa.text("select * from members"))
            if step.tries == 3:
                long_report.close()

        migrations.upgrade(database, tell, history=history("walk"))
    assert told == [1, 2, 3, 0]
    assert at(database, "walk") == "t1"


def test_a_step_gives_up_where_somebody_does_not_let_go(databases: Callable[..., PostgresDatabase], tmp_path: Path) -> None:
    database = filled(databases(empty=True))
    walked(database)
    with database.reading() as connection:
        connection.execute(sa.text("select * from members"))
        with pytest.raises(Unavailable, match="database_busy"):
            migrations.upgrade(database, lambda _: None, history=history("walk"), most_tries=2)
    assert at(database, "walk") == OURS

"""How a database's tables come from any earlier state to the present one, step by step (decision 0045).

A step is a file in `versions` whose `upgrade(op)` is handed Alembic's operations. There is no way back but a backup.
"""

import re
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import cache, cached_property
from itertools import count
from pathlib import Path
from typing import Protocol

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import CheckConstraint, Connection, inspect

from pingan.adapters.migrations.versions.r0001_every_table import tables
from pingan.kernel.errors import Overtaken, Unavailable
from pingan.ports import Age, Standing, Step

HERE = Path(__file__).parent
VERSIONS = HERE / "versions"

_FIRST_PAUSE_S, _LONGEST_PAUSE_S, _MOST_TRIES = 0.1, 2.0, 100
"""A step that gives way is tried for three minutes."""


class Ground(Protocol):
    """What is walked on: one of `adapters/db`."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A consistent view."""

    def migrating(self) -> AbstractContextManager[Connection]:
        """A transaction in which tables may change, one at a time.

        Raises:
            Overtaken: it gave way to whoever uses the tables.
        """


class History:
    """The steps there are, oldest first."""

    def __init__(self, *folders: Path) -> None:
        """`folders`: where they lie; ours, if none is named."""
        self._scripts = ScriptDirectory(HERE, version_locations=folders or (VERSIONS,))

    @cached_property
    def line(self) -> Sequence[Script]:
        """All of them. Two that follow the same one are an error of Alembic's."""
        return [*self._scripts.walk_revisions("base", "head")][::-1]

    @property
    def newest(self) -> str:
        """The name of the last."""
        return self.line[-1].revision

    def standing(self, connection: Connection) -> Standing:
        """Where a database stands. One from before there were steps stands before the first, if it is what the first one makes."""
        at = MigrationContext.configure(connection).get_current_revision()
        if at == self.newest:
            return Standing(Age.PRESENT, at, self.newest)
        if at is not None:
            return Standing(Age.OLDER if at in {step.revision for step in self.line} else Age.NEWER, at, self.newest)
        if not set(inspect(connection).get_table_names()) & tables.tables.keys():
            return Standing(Age.EMPTY, "", self.newest)
        return Standing(Age.OLDER if _is_first(connection) else Age.STRANGE, "", self.newest)

    def walk(self, connection: Connection, start: Standing) -> Sequence[Script]:
        """The next step, from `start`; from nothing all of them, for nobody is there who could be held up."""
        ahead = self._ahead(start)
        context = MigrationContext.configure(connection)
        for step in ahead:
            if start.age is Age.EMPTY or start.at:
                step.module.upgrade(Operations(context))
        context.stamp(self._scripts, ahead[-1].revision)
        return ahead

    def _ahead(self, start: Standing) -> Sequence[Script]:
        if start.age is Age.EMPTY:
            return self.line
        passed = [step.revision for step in self.line].index(start.at) + 1 if start.at else 0
        return self.line[passed : passed + 1]


@cache
def ours() -> History:
    """The house's own."""
    return History()


def _is_first(connection: Connection) -> bool:
    """Whether everything is as the first step makes it."""
    seen = inspect(connection)
    columns, indexes, checks = seen.get_multi_columns(), seen.get_multi_indexes(), seen.get_multi_check_constraints()
    return all(
        (None, name) in columns
        and {column["name"] for column in columns[None, name]} == set(table.c.keys())
        and {index.name for index in table.indexes} <= {index["name"] for index in indexes[None, name]}
        and {_words(check["sqltext"]) for check in checks[None, name]}
        == {_words(str(check.sqltext)) for check in table.constraints if isinstance(check, CheckConstraint)}
        for name, table in tables.tables.items()
    )


def _words(check: str) -> frozenset[str]:
    """What it allows, however the database writes it."""
    return frozenset(re.findall(r"'(\w+)'", check))


def upgrade(ground: Ground, told: Callable[[Step], None], *, history: History | None = None, most_tries: int = _MOST_TRIES) -> None:
    """Every step that is ahead, each in a transaction of its own; whoever comes second finds it done.

    Raises:
        Unavailable: its tables are newer than the steps known here, or of no known state; or somebody did not let go of them.
    """
    history = history or ours()
    while (start := _look(ground, history)).age is not Age.PRESENT:
        if start.age in {Age.NEWER, Age.STRANGE}:
            raise Unavailable(f"database_{start.age}")
        for tries in count(1):
            try:
                done = _take(ground, history, start)
                break
            except Overtaken:
                if tries >= most_tries:
                    raise Unavailable("database_busy") from None
                told(Step(start.at, "", tries))
                time.sleep(min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2.0 ** (tries - 1)))
        for step in done:
            told(Step(step.revision, step.doc))


def _look(ground: Ground, history: History) -> Standing:
    with ground.reading() as connection:
        return history.standing(connection)


def _take(ground: Ground, history: History, start: Standing) -> Sequence[Script]:
    with ground.migrating() as connection:
        return history.walk(connection, start) if history.standing(connection) == start else ()

"""Whose a row is: every table says it, so that a person can be told everything and be erased everywhere (decision 0023)."""

import pytest
from sqlalchemy import Table

from pingan import main
from pingan.features.privacy.model import Shown
from pingan.platform.subjects import Whose
from pingan.platform.tables import metadata
from tests.architecture.house import views

main.furnish(), views()
TABLES = sorted((table for name, table in metadata.tables.items() if not name.startswith("sample_")), key=lambda table: table.name)
every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)

HOW = """
Table {table!r}: {wrong}.
Every table says whose its rows are (src/pingan/platform/subjects.py), so that his own data can be told to a person and erased:
    info=nobodys("why it tells nothing of anybody")
    info=belongs(Whose("member", Key.MEMBER))                                   # his rows are deleted when he is erased
    info=belongs(Whose("member", Key.MEMBER, why=Why.RECORD,                    # the row must stay, emptied of what is personal
                       emptied={{"text": ""}}, remains={{"place": "why it tells nothing of him"}}))
    info=belongs(Whose("track", through="tracks"))                              # the column holds the id of a row that is his
The column holds what `key` says: Key.MEMBER a member's id, Key.ACCOUNT an account's, Key.PHONE a telephone number.
More: `secret` (columns nobody is told, such as digests), `files` (columns with names of attachments), `shown` (live rows to read again:
(board, column with the row's id)). A row may be two people's: one Whose for each.
"""

NAMES_SOMEBODY = {"member", "account", "actor", "requester", "caller_phone", "phone", "login"}
"""Columns that name a person; a table that has one cannot be nobody's."""


def say(table: Table, wrong: str) -> str:
    return HOW.format(table=table.name, wrong=wrong)


def whose(table: Table) -> tuple[Whose, ...]:
    found: tuple[Whose, ...] = table.info.get("whose", ())
    return found


def personal(table: Table) -> set[str]:
    return {column.name for column in table.columns if column.info.get("purpose")}


@every_table
def test_every_table_says_whose_its_rows_are(table: Table) -> None:
    assert bool(whose(table)) != bool(table.info.get("nobodys")), say(table, "it does not say whose its rows are")
    named = NAMES_SOMEBODY & set(table.columns.keys())
    assert whose(table) or not named, say(table, f"it has {sorted(named)}, so its rows are somebody's")


@every_table
def test_every_column_that_names_somebody_is_a_way_to_him(table: Table) -> None:
    silent = NAMES_SOMEBODY & set(table.columns.keys()) - {one.column for one in whose(table)}
    emptied = {name for one in whose(table) for name in one.emptied}
    if any(one.why is None for one in whose(table)):
        return  # the whole row goes
    assert silent <= emptied, say(table, f"{sorted(silent)} names somebody, but no Whose goes by it")


def test_an_erasure_can_name_every_board_there_is() -> None:
    """A new board is a line in `features/privacy/model.py`, class `Shown`."""
    assert {board.name for board in main.furnish().boards} <= set(Shown)


@every_table
def test_what_is_declared_exists(table: Table) -> None:
    boards = {board.name for board in main.furnish().boards}
    for one in whose(table):
        columns = {one.column, *one.emptied, *one.remains, *one.secret, *one.files, *(column for _, column in one.shown)}
        assert columns <= set(table.columns.keys()), say(table, f"it has no {sorted(columns - set(table.columns.keys()))}")
        assert (one.key is None) == bool(one.through), say(table, "a Whose goes by a key or through another table")
        assert not one.through or (metadata.tables[one.through].info.get("whose") and "id" in metadata.tables[one.through].c)
        assert {board for board, _ in one.shown} <= boards, say(table, "`shown` names a board there is not")


@every_table
def test_a_row_that_stays_has_a_fate_for_every_personal_column(table: Table) -> None:
    for one in whose(table):
        if one.why is not None:
            undecided = personal(table) - set(one.emptied) - set(one.remains) - set(one.secret if not one.emptied else ())
            assert undecided == set(), say(table, f"nothing is said of {sorted(undecided)} when its person is erased")


@every_table
def test_what_is_emptied_may_be_empty(table: Table) -> None:
    for one in whose(table):
        impossible = [name for name, value in one.emptied.items() if value is None and not table.c[name].nullable]
        assert impossible == [], say(table, f"{impossible} cannot be NULL")


@every_table
def test_a_secret_is_not_told(table: Table) -> None:
    """Passwords, digests and the secrets of authenticators stay ours, whoever asks."""
    for one in whose(table):
        told = set(table.columns.keys()) - set(one.secret)
        assert not told & {"password", "totp_secret", "digest", "salt"}, say(table, "a secret would be told: put it into `secret`")

"""Everything with a time goes when it is over: from every cell, from the bytes of the database, and from the log."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import Float, Integer, String, Table, Text, insert, select

from pingan import main
from pingan.adapters.backups import SqliteBackups
from pingan.adapters.db import SqliteDatabase
from pingan.entry import backups
from pingan.features.clues import actions as clues
from pingan.features.privacy import public as privacy
from pingan.kernel.backups import LONGEST_KEPT
from pingan.platform import holds
from pingan.platform.expiry import Expiry
from pingan.platform.office import NOBODY
from pingan.platform.retention import FORGETTING, Level, forgetting, level_of
from pingan.platform.tables import Json, UtcTime, metadata
from pingan.platform.timers import timers
from pingan.platform.work import engine
from tests.architecture.test_house_rules import checks
from tests.features.clues.reports import theft
from tests.world import Town, at

main.furnish()
ENDS = {table.name: table for table in metadata.sorted_tables if "expires" in table.info}
CANARY = "灰背金丝雀"


def tagged() -> list[Any]:
    return [column for table in metadata.sorted_tables if not table.name.startswith("sample_") for column in table.columns if column.info]


# ---- what is declared ----


def test_every_personal_column_says_why_how_long_and_how_grave() -> None:
    for column in tagged():
        assert column.info["purpose"], column
        assert column.info["keep"], column
        assert level_of(column) in Level


SPAN = ("day", "hour", "month", "year")
GOES_OTHERWISE = {
    "advisory_files": "with the advisory, or a day after nobody used it",
    "applications": "with the membership: privacy erases what is a former member's",
    "consents": "with the membership",
    "members": "members.forget",
    "proofs": "with the skill or the membership",
    "roster_availabilities": "with the membership; days past when he writes anew",
    "roster_plans": "with the roster",
    "task_files": "with the order",
}
"""Tables whose columns name a span, and what holds them to it other than a sweep or a timer of their own."""


def test_a_span_of_time_is_held_by_a_sweep_or_a_timer() -> None:
    spans = {column.table.name for column in tagged() if any(word in column.info["keep"] for word in SPAN)}
    assert spans - set(ENDS) - set(FORGETTING) - set(GOES_OTHERWISE) == set()


def test_every_timer_that_forgets_names_rows_there_are() -> None:
    timers_ = main.furnish().timers
    for table, kind in FORGETTING.items():
        assert kind in timers_
        assert table in metadata.tables, table


# ---- canaries ----


def ends(table: Table) -> list[Any]:
    """The personal columns that its expiry takes away."""
    expiry: Expiry | None = table.info.get("expires")
    return [column for column in table.columns if column.info and expiry and (not expiry.empties or column.name in expiry.empties)]


def a_value(column: Any, then: datetime) -> Any:
    kind = column.type
    if column in ends(column.table) and isinstance(kind, String | Text):
        return f"{CANARY} {column.table.name} {column.name}"[: getattr(kind, "length", None) or 200]
    if isinstance(kind, UtcTime):
        return then
    if isinstance(kind, Json):
        return [CANARY] if column in ends(column.table) else {}
    if isinstance(kind, Integer | Float):
        return 1
    return "x" if isinstance(kind, String | Text) else False


def a_row(table: Table, then: datetime) -> dict[str, Any]:
    row = {column.name: a_value(column, then) for column in table.columns if not (column.nullable and not column.info)}
    said = re.search(r"status in \('(\w+)'", checks(table))
    row |= {"status": said[1]} if said else {}
    return row | {name: "wujing" for name in ("station",) if name in table.c}


def house(folder: Path) -> Town:
    town = Town(database=SqliteDatabase(folder / "pingan.db"), watch=False)
    town.station()
    return town


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    with structlog.testing.capture_logs() as lines:
        yield lines


def test_a_canary_in_every_table_that_is_swept_is_nowhere_when_its_time_is_over(tmp_path: Path, logged: list[Any]) -> None:
    town = house(tmp_path)
    for table in ENDS.values():
        with town.database.writing() as connection:
            _lay(connection, table, town.now)
    assert bytes_of(tmp_path).count(CANARY.encode()) >= sum(bool(ends(table)) for table in ENDS.values())
    longest = max(table.info["expires"].after for table in ENDS.values())
    town.office.do(NOBODY, privacy.begin_sweeps)
    town.run_due()
    assert all(_there(town, table) for table in ENDS.values() if table.info["expires"].after > timedelta()), "nothing goes too early"
    town.clock.set(town.now + longest + timedelta(seconds=1))
    for _ in range(3):
        town.run_due()
        town.clock.set(town.now + timedelta(minutes=1))
    assert [name for name, table in ENDS.items() if _there(town, table)] == []
    assert CANARY.encode() not in bytes_of(tmp_path)
    assert CANARY not in str(logged)
    assert "database is locked" not in str(logged)


def _lay(connection: Any, table: Table, then: datetime) -> None:
    for key in table.foreign_keys:
        connection.execute(insert(key.column.table).values(a_row(key.column.table, then) | {"id": "x"}))
    connection.execute(insert(table).values(a_row(table, then)))


def _there(town: Town, table: Table) -> bool:
    """Whether a canary of it can still be read."""
    told = ends(table)
    with town.database.reading() as connection:
        found = connection.execute(select(*told, *table.primary_key.columns)).all()
    return CANARY in str(found) if told else bool(found)


def test_a_clue_that_nobody_takes_up_is_gone_too(tmp_path: Path, logged: list[Any]) -> None:
    town = house(tmp_path)
    link = town.office.do(town.chief(), clues.make_link, "东门")
    told = theft(town.now)
    town.office.do(NOBODY, clues.report_by_link, link.token, told, network="n", device="d")
    text = told.text.encode()
    assert text in bytes_of(tmp_path)
    town.later(timedelta(days=179).total_seconds())
    assert text in bytes_of(tmp_path)
    town.later(timedelta(days=32).total_seconds())
    assert text not in bytes_of(tmp_path)
    assert told.text not in str(logged)


def test_what_was_purged_is_in_no_backup_either_when_the_last_one_from_before_is_gone(tmp_path: Path) -> None:
    """The bound that docs/privacy.md tells: `LONGEST_KEPT`, and the time until the next backup is made."""
    data = tmp_path / "data"
    data.mkdir()
    town = house(data)
    vault = SqliteBackups(tmp_path / "backups", database=data / "pingan.db", files=data / "files", ledgers=())
    for table in ENDS.values():
        with town.database.writing() as connection:
            _lay(connection, table, town.now)
    longest = max(table.info["expires"].after for table in ENDS.values())
    backups.take(town.office.world, vault)
    assert CANARY.encode() in copies(vault.folder)
    town.office.do(NOBODY, privacy.begin_sweeps)
    town.clock.set(town.now + longest + timedelta(seconds=1))
    backups.take(town.office.world, vault)
    for _ in range(3):
        town.run_due()
        town.clock.set(town.now + timedelta(minutes=1))
    gone = town.now
    while town.now < gone + LONGEST_KEPT:
        assert CANARY.encode() in copies(vault.folder), "the last one from before is still kept"
        town.clock.set(town.now + timedelta(days=1))
        backups.take(town.office.world, vault)
    assert CANARY.encode() not in copies(vault.folder)


def copies(folder: Path) -> bytes:
    """Every byte of every backup."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


# ---- holds ----


def test_a_held_row_waits_and_is_looked_at_every_day() -> None:
    town = Town()
    fire = town.incident("fire", at=at())
    gone: list[str] = []
    look = forgetting("sample.forget", lambda _, subject: gone.append(subject), ("incidents", "id"))
    FORGETTING.pop("incidents", None)
    row = dict.fromkeys(("member", "account", "lifted_by", "lift_reason"), "") | {"id": "h", "station": "wujing", "incident": fire.id}
    with town.database.writing() as connection:
        connection.execute(insert(holds.holds).values(
            row | {"reason": "x", "placed": town.now, "placed_by": "x", "until": town.now + timedelta(days=2), "version": 0}
        ))  # fmt: skip
    town.office.do(engine("wujing"), look, fire.id)
    assert gone == []
    with town.database.reading() as connection:
        (due,) = connection.execute(select(timers.c.due_at).where(timers.c.kind == "sample.forget")).scalars()
    assert due == town.now + timedelta(days=1)
    town.clock.set(town.now + timedelta(days=2))
    town.office.do(engine("wujing"), look, fire.id)
    assert gone == [fire.id]

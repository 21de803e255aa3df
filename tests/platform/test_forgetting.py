"""What a feature's own timer forgets: there until its time, then gone from every byte of database, write-ahead log, our log and files."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import String, Text, select

from pingan import main
from pingan.adapters.backups import SqliteBackups
from pingan.entry import backups
from pingan.kernel.backups import LONGEST_KEPT
from pingan.platform.retention import FORGETTING
from pingan.platform.tables import Json, metadata
from tests.forgetting import BORROWED, CANARY, MARKS, SCENES, Scene, opened
from tests.world import Town

main.furnish()
Cell = tuple[str, str]
Rows = dict[tuple[Any, ...], Any]

LONGEST_CODE = 40
"""Up to so many letters a column holds an id, a code or a day, and nobody's words."""
SOON = timedelta(seconds=30)
"""So long after its time the last byte may go: a beat of ten seconds, and once more 20 s later."""

STAYS: dict[Cell, str] = {
    **{("advisories", name): "the house's own words, kept with the numbers" for name in ("title", "text", "reason")},
    **{
        ("task_orders", name): "the house's own words, kept with the numbers"
        for name in ("title", "text", "place", "latitude", "longitude", "asked", "override", "summary", "outcome")
    },
    **{("aftercares", name): "that he was asked, kept with the offer" for name in ("asked", "status", "answered")},
    **{("roll_calls", name): "which house or team was called" for name in ("place", "name")},
    ("roll_call_replies", "place"): "whether it came from the post: a code",
    **{("tracks", name): "what is left of a way" for name in ("seconds", "metres")},
    **{("offers", name): "three years: the daily sweep takes it (test_retention)" for name in ("reason", "report", "photos")},
}
"""What is personal and goes with something that has another end, or none. Nothing else is left when the timer has rung."""
NO_WORDS: dict[Cell, str] = {
    ("applications", "hours"): "minutes of the week",
    ("clue_envelopes", "sealed"): "sealed with two keys that are not here",
    ("imports", "facts"): "codes and places in the file",
    ("members", "home"): "a cell of the map",
    ("roll_call_replies", "guards"): "ids",
    ("task_orders", "outcome"): "counts",
}
"""Columns of text in which nobody can write."""
PASSING: dict[Cell, str] = {
    ("offers", "reason"): "a code, where he did not finish",
    ("tracks", "seconds"): "comes when the points go",
    ("tracks", "metres"): "comes when the points go",
    ("visits", "by"): "while somebody is there",
}
"""Columns that are empty when a scene has ended well."""


def tagged(table: str) -> list[Any]:
    return [column for column in metadata.tables[table].columns if column.info]


def holds_words(column: Any) -> bool:
    kind = column.type
    return isinstance(kind, Json | Text) or (isinstance(kind, String) and (kind.length is None or kind.length > LONGEST_CODE))


def cells(town: Town, scene: Scene) -> dict[Cell, Rows]:
    """(table, column) → row → what stands there, where anything does."""
    found: dict[Cell, Rows] = {}
    with town.database.reading() as connection:
        for name in scene.tables:
            keys = metadata.tables[name].primary_key.columns
            for column in tagged(name):
                rows = connection.execute(select(column, *keys)).all()
                found[name, column.name] = {tuple(key): value for value, *key in rows if value not in (None, "", [], {}, 0)}
    return found


def words(rows: Rows) -> str:
    return json.dumps(list(rows.values()), ensure_ascii=False, default=str)


def left(before: dict[Cell, Rows], now: dict[Cell, Rows]) -> set[Cell]:
    """Columns in which something stands that stood there before."""
    return {cell for cell, rows in before.items() if any(now[cell].get(key) == value for key, value in rows.items())}


def files_in(town: Town, rows: Rows) -> set[str]:
    """Names of attachments that stand in a column."""
    return {name for name in town.files._files if f'"{name}"' in words(rows)}


def column_of(cell: Cell) -> Any:
    return metadata.tables[cell[0]].c[cell[1]]


def is_told(town: Town, rows: Rows) -> bool:
    return CANARY in words(rows) or BORROWED in words(rows) or bool(files_in(town, rows))


def marks_in(folder: Path) -> set[bytes]:
    """Which canaries are in any file: the database or its write-ahead log."""
    content = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    return {mark for mark in MARKS if mark in content}


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    with structlog.testing.capture_logs() as lines:
        yield lines


def test_every_table_a_timer_forgets_has_a_scene() -> None:
    assert {table for scene in SCENES for table in scene.tables} == set(FORGETTING)


def test_what_is_said_of_columns_is_true_of_columns_there_are() -> None:
    there = {(table, column.name) for table in FORGETTING for column in tagged(table)}
    assert not (STAYS.keys() | NO_WORDS.keys() | PASSING.keys()) - there
    assert all(holds_words(metadata.tables[table].c[name]) for table, name in NO_WORDS), "the others are seen by their type"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.play.__name__)
def test_it_is_there_until_its_time_and_then_in_no_byte(scene: Scene, tmp_path: Path, logged: list[Any]) -> None:
    town = opened(scene, tmp_path)
    due = (scene.play(town) or town.now) + scene.kept
    before = cells(town, scene)
    missing = {cell for cell, rows in before.items() if not rows} - PASSING.keys()
    assert not missing, "what is never there cannot be seen to go"
    silent = {cell for cell, rows in before.items() if holds_words(column_of(cell)) and not is_told(town, rows)}
    assert silent <= NO_WORDS.keys() | PASSING.keys(), "a canary in every column in which somebody can write, or a file"
    files = {name for cell, rows in before.items() if cell not in STAYS for name in files_in(town, rows)}
    marks = marks_in(tmp_path)
    assert marks or not any(CANARY in words(rows) for cell, rows in before.items()), "the canary sings: this test would hear it"

    town.clock.set(due - min(timedelta(hours=1), scene.kept / 10))
    run(town)
    assert left(before, cells(town, scene)) == {cell for cell, rows in before.items() if rows}, "nothing goes too early"
    assert files <= town.files._files.keys()
    assert marks_in(tmp_path) == marks

    town.clock.set(due)
    run(town)
    assert left(before, cells(town, scene)) == {cell for cell, rows in before.items() if rows and cell in STAYS}
    town.clock.set(due + SOON)
    run(town)
    assert not files & town.files._files.keys()
    assert marks_in(tmp_path) == set()
    assert CANARY not in str(logged)
    assert not [line for line in logged if line["log_level"] in {"warning", "error"}]


def run(town: Town) -> None:
    """A timer may set others for now."""
    while town.run_due():
        pass


def test_what_was_forgotten_is_in_no_backup_either_when_the_last_one_from_before_is_gone(tmp_path: Path) -> None:
    looked = next(scene for scene in SCENES if "looks" in scene.tables)
    data = tmp_path / "data"
    data.mkdir()
    town = opened(looked, data)
    looked.play(town)
    vault = SqliteBackups(tmp_path / "backups", database=data / "pingan.db", files=data / "files", ledgers=())
    town.clock.set(town.now + looked.kept)
    backups.take(town.office.world, vault)
    run(town)
    gone = town.now
    while town.now < gone + LONGEST_KEPT:
        assert any(marks_in(copy) for copy in folders(vault.folder)), "the last one from before is still kept"
        town.clock.set(town.now + timedelta(days=1))
        run(town)
        backups.take(town.office.world, vault)
    assert not any(marks_in(copy) for copy in folders(vault.folder))


def folders(root: Path) -> list[Path]:
    """Every folder in which there are files."""
    return list({path.parent for path in root.rglob("*") if path.is_file()})

"""A house whose database is older, newer or strange to the program: what it does by itself, and what it says."""

import json
import socket
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from pingan import main
from pingan.adapters.db import PostgresDatabase
from pingan.adapters.migrations import ours
from pingan.adapters.migrations.versions.r0001_every_table import tables as first_tables
from pingan.entry import backups, upgrades
from pingan.entry.settings import WrongSetting
from pingan.platform.tables import metadata
from pingan.ports import Age, Database
from tests.databases import Cluster
from tests.entry.houses import House, house, numbers, say
from tests.entry.test_backups import lose, settings_file
from tests.entry.test_cli import Printed, pingan

__all__ = ["pingan"]


def told(database: Database, *commands: str) -> None:
    with closing(database), database.writing() as connection:
        for command in commands:
            connection.execute(sa.text(command))


def content(one: House) -> list[str]:
    """Every row of its database."""
    with closing(sqlite3.connect(one.data / "pingan.db")) as connection:
        return list(connection.iterdump())


def age(one: House) -> Age:
    with closing(one.world().database) as database:
        return database.standing().age


def back_to_the_beginning(database: Database) -> None:
    """As a program from before there were steps leaves it."""
    tables = sorted(metadata.tables.keys() - first_tables.tables.keys())
    indexes = sorted(_indexes(metadata) - _indexes(first_tables))
    dropped = [*(f"drop table if exists {name}" for name in tables), *(f"drop index if exists {name}" for name in indexes)]
    told(database, "drop table alembic_version", *dropped)


def _indexes(there: sa.MetaData) -> set[str]:
    return {str(index.name) for table in there.tables.values() for index in table.indexes}


def older(folder: Path) -> House:
    """A house that was left by a program from before there were steps, with three rows in its log."""
    one = house(folder)
    say(one.office(), 1, 2, 3)
    back_to_the_beginning(one.world().database)
    return one


def newer(folder: Path) -> House:
    """A house that a later program has worked with."""
    one = house(folder)
    say(one.office(), 1, 2, 3)
    told(one.world().database, "update alembic_version set version_num = '9999'")
    return one


def test_by_hand_it_is_brought_up_to_date_after_a_backup_and_done_twice_does_nothing(pingan: Printed, tmp_path: Path) -> None:
    one = older(tmp_path)
    words = ("--settings", settings_file(one, tmp_path))
    status, said, _ = pingan("db", "check", *words)
    assert status == 1
    status, said, errors = pingan("db", "upgrade", *words)
    (name,) = one.vault.list_()
    assert (status, name in said, f"升级到 {ours().newest}" in said) == (0, True, True), errors
    assert (age(one), numbers(one.office())) == (Age.PRESENT, [1, 2, 3])
    status, said, _ = pingan("db", "upgrade", *words)
    assert (status, "无需升级" in said, list(one.vault.list_())) == (0, True, [name])
    status, said, _ = pingan("db", "check", *words)
    assert (status, f"tables {ours().newest}" in said) == (0, True)


def test_an_empty_one_gets_its_tables_and_no_backup(pingan: Printed, tmp_path: Path) -> None:
    one = house(tmp_path)
    status, said, _ = pingan("db", "upgrade", "--settings", settings_file(one, tmp_path))
    assert (status, "0001 完成" in said, dict(one.vault.list_())) == (0, True, {})
    assert age(one) is Age.PRESENT


def test_a_server_upgrades_its_own_file_after_a_backup_and_other_commands_do_not(pingan: Printed, tmp_path: Path) -> None:
    one = older(tmp_path)
    status, _, errors = pingan("audit", "verify", "--settings", settings_file(one, tmp_path))
    assert (status, "pingan db upgrade" in errors, age(one)) == (2, True, Age.OLDER)
    with socket.create_server(("127.0.0.1", 0)) as another:  # as if the older server went on
        status, _, _ = pingan("serve", "--port", str(another.getsockname()[1]), "--settings", settings_file(one, tmp_path))
        assert (status, age(one)) == (2, Age.OLDER)
    main.build_app(one.settings)
    assert (age(one), numbers(one.office()), len(one.vault.list_())) == (Age.PRESENT, [1, 2, 3], 1)
    main.build_app(one.settings)
    assert len(one.vault.list_()) == 1


def test_without_a_backup_nothing_is_upgraded(tmp_path: Path) -> None:
    one = older(tmp_path)
    one.settings.backups_folder.write_text("a file where the folder should be")
    with pytest.raises(WrongSetting, match="未作任何改动"):
        main.build_app(one.settings)
    assert age(one) is Age.OLDER


def test_an_older_backup_is_brought_back_with_the_present_tables(pingan: Printed, tmp_path: Path) -> None:
    one = older(tmp_path)
    name = backups.take(one.world(), one.vault)
    with one.vault.opened(one.settings.backups_folder / name / "pingan.db") as copy:
        assert copy.standing().age is Age.OLDER, "as the house was"
    lose(one, keys=tmp_path / "keys")
    words = ("--settings", settings_file(one, tmp_path), "--by", "刘工", "--reason", "新程序不合用", "--keys", str(tmp_path / "keys"))
    status, _, errors = pingan("db", "restore", *words)
    assert status == 0, errors
    assert (age(one), numbers(one.office()), one.is_told_restored()) == (Age.PRESENT, [1, 2, 3], True)


def test_a_newer_backup_is_not_brought_back(pingan: Printed, tmp_path: Path) -> None:
    one = newer(tmp_path)
    backups.take(one.world(), one.vault)
    lose(one, keys=tmp_path / "keys")
    words = ("--settings", settings_file(one, tmp_path), "--by", "刘工", "--reason", "旧程序先用着", "--keys", str(tmp_path / "keys"))
    status, _, errors = pingan("db", "restore", *words)
    assert (status, "newer than this program" in errors, (one.data / "pingan.db").exists()) == (2, True, False)


def test_a_newer_or_strange_one_is_refused_in_a_sentence_by_everybody(pingan: Printed, tmp_path: Path) -> None:
    strange = older(tmp_path / "strange")
    told(strange.world().database, "alter table timers add column colour varchar(7)")
    for one, sentence in ((newer(tmp_path / "newer"), "数据库比本程序新"), (strange, "不属于任何已知版本")):
        before = content(one)
        words = ("--settings", settings_file(one, one.data.parent))
        for command in (("serve", "--port", "0"), ("db", "upgrade"), ("audit", "verify"), ("doctor",), ("db", "check")):
            status, said, errors = pingan(*command, *words)
            assert (status > 0, sentence in said + errors, "Traceback" in errors) == (True, True, False), command
        assert (content(one), dict(one.vault.list_())) == (before, {})


def test_on_postgresql_an_empty_one_gets_its_tables_and_an_older_one_waits_for_a_person(
    pingan: Printed, cluster: Cluster, tmp_path: Path
) -> None:
    url = cluster.new_url()
    world = replace(house(tmp_path).world(), database=PostgresDatabase(url))
    upgrades.open_up(world.database)
    assert world.database.standing().age is Age.PRESENT
    back_to_the_beginning(world.database)
    upgrades.by_itself(world, None)
    with pytest.raises(WrongSetting, match="pingan db upgrade"):
        upgrades.open_up(world.database)
    assert world.database.standing().age is Age.OLDER
    (tmp_path / "settings.toml").write_text(f"database = {json.dumps(url)}\n")
    status, said, _ = pingan("db", "upgrade", "--settings", "settings.toml")
    assert (status, "数据库已升级到" in said, world.database.standing().age) == (0, True, Age.PRESENT)
    world.database.close()

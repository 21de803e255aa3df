"""Backups are whole while others write, found out when they are not, and brought back into a house that stays silent and honest."""

import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from pingan.adapters.clock import SettableClock
from pingan.entry import backups
from pingan.entry.anchoring import Anchoring
from pingan.entry.backups import BackingUp
from pingan.features.audit import public as audit
from pingan.kernel.backups import DAYS_KEPT, LONGEST_KEPT, NEWEST_KEPT, Fault, Flaw, kept
from pingan.kernel.chain import Resumed, Tampering
from pingan.kernel.days import today
from pingan.platform import restores
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.work import engine
from pingan.ports import Anchor
from tests.entry.houses import House, house, kinds, number, numbers, say
from tests.entry.test_cli import Printed, pingan

__all__ = ["pingan"]
ENGINE = engine("station")
NOW = datetime(2026, 3, 1, 3, 10, tzinfo=UTC)


def settings_file(one: House, folder: Path) -> str:
    """For the command line."""
    told = one.settings
    file = folder / "settings.toml"
    names = ("data", "backups", "anchors", "database", "postgres_programs")
    file.write_text("".join(f"{name} = {json.dumps(getattr(told, name))}\n" for name in names))
    return str(file)


def lose(one: House, *, keys: Path | None = None) -> None:
    """The disk of the house is gone; of its keys somebody has a copy."""
    if keys is not None:
        keys.mkdir()
        for key in one.data.glob("*.key"):
            shutil.copy(key, keys)
    shutil.rmtree(one.data)


def taken(one: House, *counts: int) -> str:
    """Some rows and their anchor, then a backup."""
    office = one.office()
    say(office, *counts)
    Anchoring(office).note()
    return backups.take(office.world, one.vault)


def brought_back(one: House, name: str, *, keep_data: bool = True) -> None:
    """Without its database; the files beside it stay."""
    if keep_data:
        for path in one.data.glob("pingan.db*"):
            path.unlink()
    manifest = one.vault.read(name)
    assert manifest is not None
    assert backups.check(one.world(), one.vault, name) == []
    backups.bring_back(one.world(), one.vault, name, manifest)


# ---- whole ----


def drill(folder: Path, rows_before: int) -> None:
    """Somebody writes without end; a backup is made, everything is lost, it is brought back."""
    one = house(folder)
    office = one.office()
    acknowledged: list[int] = []
    ending = threading.Event()

    def write() -> None:
        for row in count():
            if ending.is_set():
                return
            office.do(ENGINE, number, row)
            acknowledged.append(row)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while len(acknowledged) < rows_before:
            ending.wait(0.001)
        before = len(acknowledged)
        (one.data / "files").mkdir(exist_ok=True)
        (one.data / "files" / "photo.jpg").write_bytes(b"photo" * 1000)
        name = backups.take(office.world, one.vault)
    finally:
        ending.set()
        writer.join()
    lose(one, keys=folder / "keys")
    one.data.mkdir()
    for key in (folder / "keys").iterdir():
        shutil.copy(key, one.data)
    brought_back(one, name, keep_data=False)
    found = numbers(one.office())
    assert found == list(range(len(found))), "no hole, nothing half"
    assert before <= len(found) <= len(acknowledged), "everything acknowledged before it began, nothing that never was"
    assert (one.data / "files" / "photo.jpg").read_bytes() == b"photo" * 1000
    assert one.office().ask(NOBODY, restores.is_quarantined)


@pytest.mark.parametrize("turn", range(int(os.environ.get("DRILLS", "3"))))
def test_a_backup_under_writes_is_whole(tmp_path: Path, turn: int) -> None:
    """A hundred of them: `make drills`."""
    drill(tmp_path, rows_before=turn * 7 % 40)


def test_a_copy_that_was_begun_and_killed_is_no_backup_and_is_cleared_away(tmp_path: Path) -> None:
    one = house(tmp_path)
    name = taken(one, 1)
    left = one.settings.backups_folder / "new.part"
    left.mkdir()
    (left / "pingan.db").write_bytes(b"half")
    assert list(one.vault.list_()) == [name]
    assert len({name, taken(one, 2)}) == 2
    assert not left.exists()


# ---- wrong ----


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _rewrite(path: Path, **values: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def _reseal(path: Path) -> None:
    """Whoever has no key can only write down what he changed."""
    _flip(path / "pingan.db")
    _rewrite(path / "manifest.json", database="0" * 64)


WRONGS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a byte of the database": (lambda path: _flip(path / "pingan.db"), "is not the file that was written down"),
    "torn": (lambda path: (path / "pingan.db").write_bytes((path / "pingan.db").read_bytes()[:9000]), "is not the file"),
    "database gone": (lambda path: (path / "pingan.db").unlink(), "is missing"),
    "manifest gone": (lambda path: (path / "manifest.json").unlink(), "There is no backup"),
    "manifest torn": (lambda path: (path / "manifest.json").write_text('{"taken"'), "There is no backup"),
    "manifest changed": (_reseal, "was changed"),
    "fewer erased": (lambda path: _rewrite(path / "manifest.json", erased=-1), "was changed"),
    "a photograph changed": (lambda path: _flip(next(path.parent.joinpath("files").iterdir())), "is not the file"),
    "a photograph gone": (lambda path: next(path.parent.joinpath("files").iterdir()).unlink(), "is missing"),
}


@pytest.mark.parametrize(("spoil", "said"), WRONGS.values(), ids=WRONGS)
def test_what_was_changed_or_torn_is_refused_in_a_sentence(
    pingan: Printed, tmp_path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    one = house(tmp_path)
    (one.data / "files").mkdir(parents=True)
    (one.data / "files" / "a.jpg").write_bytes(b"photo")
    name = taken(one, 1, 2)
    spoil(one.settings.backups_folder / name)
    for path in one.data.glob("pingan.db*"):
        path.unlink()
    status, _, errors = pingan(
        "db", "restore", name, "--settings", settings_file(one, tmp_path), "--by", "刘工", "--reason", "磁盘坏了，换了新的"
    )
    assert (status, said in errors, "Traceback" in errors) == (2, True, False), errors
    assert not (one.data / "pingan.db").exists()


def test_rows_that_point_nowhere_and_a_log_that_was_tampered_with_before_the_backup_are_found(tmp_path: Path) -> None:
    one = house(tmp_path)
    taken(one, 1, 2, 3)
    with closing(sqlite3.connect(one.data / "pingan.db")) as connection, connection:
        connection.execute("update event_log set role = 'chief' where number = 2")
        connection.execute("insert into event_audience values ('x', 4711)")
    assert backups.check_house(one.office(), one.vault) == [Fault(Flaw.DANGLING, "event_audience"), Fault(Flaw.LOG, "station")]
    name = backups.take(one.world(), one.vault)
    assert backups.check(one.world(), one.vault, name) == [Fault(Flaw.DANGLING, "event_audience")]
    with closing(sqlite3.connect(one.data / "pingan.db")) as connection, connection:
        connection.execute("delete from event_audience where seq = 4711")
    name = backups.take(replace(one.world(), clock=SettableClock(datetime.now(UTC))), one.vault)
    assert backups.check(one.world(), one.vault, name) == [Fault(Flaw.LOG, "station")]


# ---- rotation ----


def test_twelve_and_seven_days_are_kept_and_none_that_is_older() -> None:
    every = timedelta(minutes=5)
    made: set[datetime] = set()
    for step in range(9 * 288):
        now = NOW + step * every
        made = kept(made | {now}, now)
        assert now in made
        assert all(now - one < LONGEST_KEPT for one in made)
    assert len(made) == NEWEST_KEPT + DAYS_KEPT - 1
    assert len({today(one) for one in made}) == DAYS_KEPT
    assert sorted(made)[-NEWEST_KEPT:] == [now - back * every for back in reversed(range(NEWEST_KEPT))]


def test_old_ones_go_with_the_photographs_that_only_they_had(tmp_path: Path) -> None:
    one = house(tmp_path)
    clock = SettableClock(NOW)
    photo = one.data / "files" / "a.jpg"
    photo.parent.mkdir(parents=True)
    photo.write_bytes(b"CANARY")
    one.office()
    world = replace(one.world(), clock=clock)
    first = backups.take(world, one.vault)
    photo.unlink()
    clock.set(NOW + timedelta(days=1))
    second = backups.take(world, one.vault)
    assert set(one.vault.list_()) == {first, second}
    assert b"CANARY" in everything(one)
    clock.set(NOW + LONGEST_KEPT)
    third = backups.take(world, one.vault)
    assert set(one.vault.list_()) == {second, third}
    assert b"CANARY" not in everything(one)


def everything(one: House) -> bytes:
    return b"".join(path.read_bytes() for path in one.settings.backups_folder.rglob("*") if path.is_file())


def test_the_server_makes_one_every_five_minutes_and_says_when_none_is_young(tmp_path: Path) -> None:
    one = house(tmp_path)
    clock = SettableClock(NOW)
    office = Office(replace(one.office().world, clock=clock), Wiring())
    rounds = BackingUp(office, one.vault, timedelta(minutes=5))
    assert rounds.late
    assert rounds.go_round() == 300
    clock.set(NOW + timedelta(minutes=2))
    assert (rounds.go_round(), rounds.late, len(one.vault.list_())) == (180, False, 1)
    clock.set(NOW + timedelta(minutes=5))
    rounds.go_round()
    assert len(one.vault.list_()) == 2
    one.settings.backups_folder.chmod(0o500)
    clock.set(NOW + timedelta(minutes=21))
    assert rounds.late


# ---- brought back ----


def test_a_house_comes_back_silent_honest_and_whole(pingan: Printed, tmp_path: Path) -> None:
    one = house(tmp_path)
    name = taken(one, 1, 2, 3)
    office = one.office()
    say(office, 4, 5)
    Anchoring(office).note()
    file = settings_file(one, tmp_path)
    assert pingan("db", "check", "--settings", file)[0] == 0
    assert "Say why" in pingan("db", "restore", "--settings", file, "--by", "刘工", "--reason", "x")[2]
    assert "There is a database" in pingan("db", "restore", "--settings", file, "--by", "刘工", "--reason", "磁盘坏了，换了新的")[2]

    lose(one, keys=tmp_path / "keys")
    (tmp_path / "ledgers" / "anchors").unlink()
    told = pingan("db", "restore", "--settings", file, "--by", "刘工", "--reason", "磁盘坏了，换了新的")
    assert told[0] == 2
    assert "seal.key, audit.key is not in" in told[2]
    (one.settings.backups_folder / "erased").unlink(missing_ok=True)
    words = ("--settings", file, "--by", "刘工", "--reason", "磁盘坏了，换了新的", "--keys", str(tmp_path / "keys"))
    status, said, errors = pingan("db", "restore", *words)
    assert (status, "in quarantine" in said, name in said) == (0, True, True), errors
    assert one.is_told_restored()
    assert numbers(one.office()) == [1, 2, 3]

    status, said, _ = pingan("audit", "verify", "--settings", file)
    assert status == 0
    assert "restored at row" in said
    assert "from the backup of" in said
    assert "Say why" in pingan("db", "confirm", "--settings", file, "--by", "刘工", "--reason", "x")[2]
    assert "Say who" in pingan("db", "confirm", "--settings", file, "--by", "", "--reason", "都看过了，没有问题")[2]
    assert one.office().ask(NOBODY, restores.is_quarantined)
    assert pingan("db", "confirm", "--settings", file, "--by", "刘工", "--reason", "都看过了，没有问题")[0] == 0
    assert not one.office().ask(NOBODY, restores.is_quarantined)
    assert kinds(one.office())[-1] == "restores.restore_confirmed"
    assert "in no quarantine" in pingan("db", "confirm", "--settings", file, "--by", "刘工", "--reason", "再来一次")[2]


def test_without_the_list_of_the_erased_nobody_comes_back(pingan: Printed, tmp_path: Path) -> None:
    one = house(tmp_path)
    one.world().erased.add("m1")
    taken(one, 1)
    for path in one.data.glob("pingan.db*"):
        path.unlink()
    (tmp_path / "ledgers" / "erased").unlink()
    words = ("--settings", settings_file(one, tmp_path), "--by", "刘工", "--reason", "磁盘坏了，换了新的")
    beside = one.settings.backups_folder / "erased"
    ledger = beside.read_bytes()
    beside.unlink()
    assert "without it they would come back" in pingan("db", "restore", *words)[2]
    beside.write_bytes(ledger)
    assert pingan("db", "restore", *words)[0] == 0
    assert one.world().erased.among(["m1"]) == {"m1"}


def test_another_houses_keys_open_nothing(pingan: Printed, tmp_path: Path) -> None:
    one, other = house(tmp_path), house(tmp_path / "other")
    taken(one, 1)
    taken(other, 1)
    lose(one)
    words = ("--settings", settings_file(one, tmp_path), "--by", "刘工", "--reason", "磁盘坏了，换了新的", "--keys", str(other.data))
    assert "or it is another house's" in pingan("db", "restore", *words)[2]


# ---- what the log says of it ----


def test_a_copy_put_in_place_by_hand_is_silent_too_and_told_as_cut_off(tmp_path: Path) -> None:
    one = house(tmp_path)
    name = taken(one, 1, 2)
    office = one.office()
    say(office, 3)
    Anchoring(office).note()
    for path in one.data.glob("pingan.db*"):
        path.unlink()
    shutil.copy(one.settings.backups_folder / name / "pingan.db", one.data / "pingan.db")
    office = one.office()
    assert office.ask(NOBODY, restores.is_quarantined)
    assert office.ask(NOBODY, audit.walk, "station").how is Tampering.TRUNCATED


def resumed_twice(one: House) -> tuple[str, str]:
    """Two backups; the second is brought back, then the first, and then the second, whose rows are of a log that was gone."""
    first, second = taken(one, 1, 2), taken(one, 3, 4)
    say(office := one.office(), 5)
    Anchoring(office).note()
    for name, more in ((first, 6), (second, 7)):
        brought_back(one, name)
        say(office := one.office(), more, more, more)
        Anchoring(office).note()
    return first, second


def test_a_log_that_was_resumed_holds_and_says_so_for_ever(tmp_path: Path) -> None:
    one = house(tmp_path)
    resumed_twice(one)
    walked = one.office().ask(NOBODY, audit.walk, "station")
    assert walked.how is None
    assert numbers(one.office()) == [1, 2, 3, 4, 7, 7, 7]
    assert [(each.number, each.lost) for each in walked.resumed] == [(2, 5), (4, 5)]
    assert walked.rows == walked.anchored


def forge(one: House, change: Callable[[list[str]], list[str]]) -> Tampering | None:
    file = one.settings.anchors_file
    file.write_text("".join(change(file.read_text().splitlines(keepends=True))))
    return one.office().ask(NOBODY, audit.walk, "station").how


def test_a_restore_that_was_never_made_is_not_believed(tmp_path: Path) -> None:
    one = house(tmp_path)
    taken(one, 1, 2)
    say(office := one.office(), 3, 4)
    Anchoring(office).note()
    with closing(sqlite3.connect(one.data / "pingan.db")) as connection, connection:
        connection.execute("delete from event_log where number > 3")
        ((mac,),) = connection.execute("select mac from event_log where number = 3").fetchall()
    assert one.office().ask(NOBODY, audit.walk, "station").how is Tampering.TRUNCATED
    forged = f"resumed {NOW.isoformat()} 1 {'0' * 64} 3 {mac} station\n"
    assert forge(one, lambda lines: [*lines, forged]) is Tampering.TRUNCATED
    assert forge(one, lambda lines: [*lines[:-1], "resumed x\n"]) is Tampering.TRUNCATED
    one.world().witness.note([Anchor("station", 3, mac, NOW.isoformat(), 1)])
    assert forge(one, lambda lines: lines) is None, "by the house's own hand it is"


def test_an_old_restore_copied_to_the_end_or_with_its_surroundings_changed_is_not_believed(tmp_path: Path) -> None:
    one = house(tmp_path)
    resumed_twice(one)
    (resumed, *_) = [line for line in one.settings.anchors_file.read_text().splitlines(keepends=True) if line.startswith("resumed")]
    assert forge(one, lambda lines: lines) is None
    with closing(sqlite3.connect(one.data / "pingan.db")) as connection, connection:
        connection.execute("delete from event_log where number > 3")
    assert forge(one, lambda lines: [*lines, resumed]) is Tampering.TRUNCATED
    assert forge(one, lambda lines: [line for line in lines if line.startswith(("#", "resumed"))]) is None, "no anchors are left at all"
    assert one.office().ask(NOBODY, audit.walk, "station").resumed == (), "and none of these is one of ours"


def test_a_power_cut_while_it_is_brought_back_leaves_no_database_and_it_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = house(tmp_path)
    name = taken(one, 1, 2, 3)
    say(office := one.office(), 4)
    Anchoring(office).note()

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(type(one.vault), "settle", cut)
        with pytest.raises(KeyboardInterrupt):
            brought_back(one, name)
    assert not (one.data / "pingan.db").exists()
    brought_back(one, name, keep_data=False)
    assert numbers(one.office()) == [1, 2, 3]
    then = one.vault.list_()[name].isoformat()
    assert one.office().ask(NOBODY, audit.walk, "station").resumed == (Resumed(3, 4, then), Resumed(3, 3, then))

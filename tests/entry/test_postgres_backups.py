"""The same of a house on PostgreSQL: its server is copied while others write, followed in between, lost with its disk, and brought back."""

import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, takewhile
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from pingan.adapters.clock import SettableClock
from pingan.entry import backups
from pingan.entry.anchoring import Anchoring
from pingan.entry.backups import BackingUp
from pingan.features.audit import public as audit
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.features.members.store import members as table
from pingan.features.restores import public
from pingan.kernel.backups import Fault, Flaw, Trail
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import Mode
from pingan.platform import restores
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.work import Work, engine
from tests.databases import Cluster
from tests.entry.houses import House, house, number, numbers, say
from tests.entry.test_backups import settings_file
from tests.entry.test_cli import Printed, pingan
from tests.processes import wait_for

__all__ = ["pingan"]
ENGINE = engine("station")
EVERY = timedelta(minutes=5)
WHY = ("--by", "刘工", "--reason", "磁盘坏了，换了新的")


@pytest.fixture(scope="module")
def losing() -> Iterator[Cluster]:
    """A server that is lost and brought back again and again, in a folder of the user it runs as."""
    folder = Path(tempfile.mkdtemp(prefix="pingan-losing-"))
    cluster = Cluster(folder / "data", hasty=False)
    owner = cluster.data.stat()
    os.chown(folder, owner.st_uid, owner.st_gid)
    cluster.tell("alter system set wal_keep_size = '1GB'", "select pg_reload_conf()")
    yield cluster
    cluster.close()
    shutil.rmtree(folder)


@pytest.fixture
def one(losing: Cluster) -> Iterator[House]:
    """A house with a database of its own there."""
    folder = Path(tempfile.mkdtemp(prefix="house-", dir=losing.data.parent))
    url = losing.new_url()
    yield house(folder, database=url, postgres_programs=str(losing.programs))
    losing.tell(f"drop database {make_url(url).database} with (force)")
    shutil.rmtree(folder)


def lose(one: House, losing: Cluster) -> Path:
    """The machine burns, with the server's data and the house's; of the keys somebody has a copy."""
    losing.lose()
    keys = one.data.parent / "keys"
    keys.mkdir()
    for key in one.data.glob("*.key"):
        shutil.copy(key, keys)
    shutil.rmtree(one.data)
    return keys


def restore(pingan: Printed, one: House, into: Path, *words: str) -> tuple[int, str, str]:
    return pingan("db", "restore", *words, "--settings", settings_file(one, one.data.parent), "--into", str(into), *WHY)


def enter(work: Work) -> str:
    return members.add(work, Member(
        id=work.new_id(), station="station", name="王", phone="13900000000", mode=Mode.FOOT, force=Force.VOLUNTEER,
        status=MemberStatus.ACTIVE, location_consent=work.now,
    )).id  # fmt: skip


def followed_to(losing: Cluster) -> Callable[[], bool]:
    """Whether everything that is durable by now has been received, and is durable there."""
    here = losing.ask("select pg_current_wal_flush_lsn()::text")
    reached = "select coalesce(bool_or(flush_lsn >= cast(:here as pg_lsn)), false) from pg_stat_replication where application_name = :who"
    return lambda: bool(losing.ask(reached, here=here, who="pg_receivewal"))


def drill(pingan: Printed, one: House, losing: Cluster, rows_before: int) -> None:
    """Somebody writes without end; a backup is made, the server is killed and everything is lost, it is brought back."""
    office, vault = one.office(), one.vault
    her = office.do(ENGINE, enter)
    office.world.files.put("photo.jpg", b"photo" * 1000)
    acknowledged, ending = list[int](), threading.Event()

    def write() -> None:
        try:
            for row in takewhile(lambda _: not ending.is_set(), count()):
                office.do(ENGINE, number, row)
                acknowledged.append(row)
        except (DBAPIError, Refusal):
            return

    writer = threading.Thread(target=write)
    writer.start()
    rounds = BackingUp(office, vault, EVERY)
    try:
        wait_for(lambda: len(acknowledged) >= rows_before)
        rounds.go_round()
        assert (len(vault.list_()), rounds.late, vault.follow()) == (1, False, Trail.WHOLE)
        more = len(acknowledged) + 5
        wait_for(lambda: len(acknowledged) >= more)
        promised = len(acknowledged)
        wait_for(followed_to(losing))
        one.world().erased.add(her)
        keys = lose(one, losing)
    finally:
        ending.set()
        writer.join()
        rounds.stop()
        office.world.database.close()
    status, said, errors = restore(pingan, one, losing.data, "--keys", str(keys))
    assert (status, "in quarantine" in said) == (0, True), errors
    losing.start()
    office = one.office()
    with closing(office.world.database):
        found = numbers(office)
        assert found == list(range(len(found))), "no hole, nothing half"
        assert promised <= len(found) <= len(acknowledged) + 1, "all that was received, and nothing that never was"
        assert office.world.files.get("photo.jpg") == b"photo" * 1000
        assert open_since(office) == vault.list_()[max(vault.list_())]
        assert "王" not in office.ask(NOBODY, lambda work: str(list(work.connection.execute(table.select().where(table.c.id == her)))))
        assert office.ask(NOBODY, audit.walk, "station").how is None


def open_since(office: Office) -> datetime | None:
    """Which copy the house was brought back from, while nobody has confirmed it."""
    found = office.ask(NOBODY, restores.find_open)
    return found.taken if found else None


@pytest.mark.parametrize("turn", range(int(os.environ.get("DRILLS", "2"))))
def test_a_backup_under_writes_is_whole_and_current(pingan: Printed, one: House, losing: Cluster, turn: int) -> None:
    """A hundred of them: `make drills`."""
    drill(pingan, one, losing, rows_before=turn * 7 % 40)


# ---- what cannot be done is said in a sentence, and nothing is left half done ----


def program(folder: Path, name: str, does: str) -> None:
    (folder / name).write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo "{name} (PostgreSQL) 18.4" && exit\n{does}\n')
    (folder / name).chmod(0o755)


def full_disk(one: House, _: Cluster) -> House:
    (folder := one.data.parent / "programs").mkdir()
    program(folder, "pg_basebackup", 'mkdir "$2"; echo "pg_basebackup: error: could not write: No space left on device" >&2; exit 1')
    program(folder, "pg_receivewal", "exit 1")
    return House(replace(one.settings, postgres_programs=str(folder)))


def no_programs(one: House, _: Cluster) -> House:
    return House(replace(one.settings, postgres_programs=str(one.data.parent)))


def nobody_there(one: House, _: Cluster) -> House:
    return House(replace(one.settings, database="postgresql://127.0.0.1:1/x"))


def no_right(one: House, losing: Cluster) -> House:
    losing.tell("drop role if exists plain", "create role plain login in role pg_read_all_data")
    return House(replace(one.settings, database=one.settings.database.replace("//postgres", "//plain")))


def no_such_user(one: House, _: Cluster) -> House:
    return House(replace(one.settings, database=one.settings.database.replace("//postgres", "//nobody")))


CANNOT: dict[str, tuple[Callable[[House, Cluster], House], str]] = {
    "full disk": (full_disk, "could not be written: No space left on device"),
    "no programs": (no_programs, "of PostgreSQL 18 are not on this machine"),
    "nobody there": (nobody_there, "There is no database at postgresql://127.0.0.1:1/x"),
    "no such user": (no_such_user, "does not let the house in"),
    "no right": (no_right, "ALTER ROLE … REPLICATION"),
}


@pytest.mark.parametrize(("how", "said"), CANNOT.values(), ids=CANNOT)
def test_why_none_can_be_made(pingan: Printed, one: House, losing: Cluster, how: Callable[[House, Cluster], House], said: str) -> None:
    office = one.office()
    lacking = how(one, losing)
    status, _, errors = pingan("db", "backup", "--settings", settings_file(lacking, one.data.parent))
    assert (status, said in errors, "Traceback" in errors) == (2, True, False), errors
    assert [path.name for path in lacking.settings.backups_folder.glob("*") if path.name not in {".turn", "files"}] == []
    rounds = BackingUp(Office(replace(office.world, clock=SettableClock(datetime.now(UTC))), Wiring()), lacking.vault, EVERY)
    assert rounds.go_round() < 300, "and it is tried again soon"
    assert rounds.late
    rounds.stop()
    office.world.database.close()


def test_one_is_brought_back_only_where_there_is_nothing(pingan: Printed, one: House, losing: Cluster) -> None:
    name = taken(one, 1)
    assert "Say with --into" in pingan("db", "restore", "--settings", settings_file(one, one.data.parent), *WHY)[2]
    assert "is not empty" in restore(pingan, one, one.data)[2]
    assert "There is a database at" in restore(pingan, one, one.data.parent / "new")[2]
    assert not (one.data.parent / "new").exists()
    assert pingan("db", "check", "--settings", settings_file(one, one.data.parent))[0] == 0
    assert name in one.vault.list_()


def taken(one: House, *counts: int) -> str:
    """Some rows and their anchor, then a backup."""
    office = one.office()
    with closing(office.world.database):
        say(office, *counts)
        Anchoring(office).note()
        return backups.take(office.world, one.vault)


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def largest(cluster: Path) -> Path:
    return max((cluster / "base").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)


def unmark(cluster: Path) -> None:
    settings = cluster / "postgresql.auto.conf"
    settings.write_text("".join(line for line in settings.read_text().splitlines(keepends=True) if "pingan" not in line))


WRONGS: dict[str, tuple[Callable[[Path], object], Flaw]] = {
    "a byte of a table": (lambda cluster: _flip(largest(cluster)), Flaw.CHANGED),
    "a table gone": (lambda cluster: largest(cluster).unlink(), Flaw.MISSING),
    "no longer marked": (unmark, Flaw.CHANGED),
    "its list gone": (lambda cluster: (cluster / "backup_manifest").unlink(), Flaw.MISSING),
    "its list changed": (lambda cluster: _flip(cluster / "backup_manifest"), Flaw.CHANGED),
}


def test_what_was_changed_is_found(one: House) -> None:
    name = taken(one, 1, 2)
    cluster, aside = one.settings.backups_folder / name / "cluster", one.data.parent / "aside"
    shutil.copytree(cluster, aside)
    with closing((world := one.world()).database):
        for what, (spoil, flaw) in WRONGS.items():
            spoil(cluster)
            assert [fault.flaw for fault in backups.check(world, one.vault, name)] == [flaw], what
            shutil.rmtree(cluster)
            shutil.copytree(aside, cluster)
        assert backups.check(world, one.vault, name) == []


def test_a_log_that_was_tampered_with_is_found_in_the_house_and_in_the_backup(one: House, losing: Cluster) -> None:
    taken(one, 1, 2, 3)
    office = one.office()
    with closing(office.world.database):
        with office.world.database.writing() as connection:
            connection.execute(text("update event_log set role = 'chief' where number = 2"))
        assert backups.check_house(office, one.vault) == [Fault(Flaw.LOG, "station")]
        assert backups.check(office.world, one.vault, backups.take(office.world, one.vault)) == [Fault(Flaw.LOG, "station")]


# ---- brought back by other ways ----


def test_an_older_one_stands_at_its_moment_and_the_log_tells_what_was_lost(pingan: Printed, one: House, losing: Cluster) -> None:
    office, vault = one.office(), one.vault
    rounds = BackingUp(office, vault, EVERY)
    say(office, 1, 2)
    first = backups.take(office.world, vault)
    rounds.go_round()
    say(office, 3)
    backups.take(office.world, vault)
    say(office, 4)
    Anchoring(office).note()
    wait_for(followed_to(losing))
    office.world.database.close()
    losing.lose()
    rounds.stop()
    status, _, errors = restore(pingan, one, losing.data, first)
    assert status == 0, errors
    losing.start()
    office = one.office()
    with closing(office.world.database):
        assert numbers(office) == [1, 2]
        walked = office.ask(NOBODY, audit.walk, "station")
        assert walked.how is None
        assert [(each.number, each.lost) for each in walked.resumed] == [(2, 4)]
        vault = one.vault
        assert vault.follow() is Trail.BROKEN, "what is received now goes on from none of the old ones"
        vault.stop_following()


def test_a_copy_put_in_place_by_hand_is_silent_too(one: House, losing: Cluster) -> None:
    name = taken(one, 1, 2)
    owner = losing.data.parent.stat()
    losing.lose()
    shutil.copytree(one.settings.backups_folder / name / "cluster", losing.data)
    (losing.data / ".s.PGSQL.5432.lock").unlink(missing_ok=True)  # beside the data only here, and its owner is not buried
    for path in (losing.data, *losing.data.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)
    losing.start()
    office = one.office()
    with closing(office.world.database):
        assert open_since(office) == one.vault.list_()[name]
        while office.ask(NOBODY, restores.is_quarantined):  # this server was a copy before
            office.do(NOBODY, public.confirm_at_machine, by="刘工", reason="都看过了，没有问题")
    with closing((again := one.office()).world.database):
        assert not again.ask(NOBODY, restores.is_quarantined), "confirmed once, it stays so"


# ---- between two backups ----


def test_one_process_follows_and_a_gap_makes_a_backup_due(one: House, losing: Cluster) -> None:
    office, vault = one.office(), one.vault
    with closing(office.world.database):
        assert (vault.follow(), one.vault.follow()) == (Trail.BROKEN, Trail.OTHERS)
        backups.take(office.world, vault)
        assert vault.follow() is Trail.WHOLE
        vault.stop_following()
        losing.tell("alter system set wal_keep_size = 0", "select pg_reload_conf()")
        for row in range(4):
            say(office, row)
            losing.tell("select pg_switch_wal()", "checkpoint")
        losing.tell("alter system set wal_keep_size = '1GB'", "select pg_reload_conf()")
        clock = SettableClock(datetime.now(UTC) + timedelta(minutes=2))
        rounds = BackingUp(Office(replace(office.world, clock=clock), Wiring()), vault, EVERY)
        assert vault.follow() is Trail.BROKEN
        rounds.go_round()
        assert (vault.follow(), len(vault.list_())) == (Trail.WHOLE, 2)
        rounds.stop()


def test_the_doctor_says_whether_one_can_be_made(pingan: Printed, one: House, losing: Cluster) -> None:
    taken(one, 1)
    assert "was made 0 minutes ago" in pingan("doctor", "--settings", settings_file(one, one.data.parent))[1]
    lacking = no_programs(one, losing)
    assert "are not on this machine" in pingan("doctor", "--settings", settings_file(lacking, one.data.parent))[1]

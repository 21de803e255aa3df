"""What the house says is safe outlives a power cut; and the disk it is tried on forgets whatever nobody synced."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pingan import main
from pingan.adapters.erased import FolderErased
from pingan.adapters.files import FolderFiles
from pingan.adapters.seal import seal_in
from pingan.adapters.witness import witness_in
from pingan.entry import backups
from pingan.entry.settings import Settings
from pingan.ports import Anchor
from tests.durability.disk import Disk, mountable

SEEDS = range(8)
pytestmark = pytest.mark.skipif(not mountable(), reason="no FUSE here")


@pytest.fixture(scope="module")
def mounted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """For the whole file."""
    disk = Disk(tmp_path_factory.mktemp("disk"))
    yield disk
    disk.close()


@pytest.fixture(params=SEEDS)
def disk(mounted: Disk, request: pytest.FixtureRequest) -> Disk:
    """Empty; each time something else is left of what was not safe."""
    mounted.clear()
    mounted.seed = request.param
    return mounted


def sync_folder(folder: Path) -> None:
    held = os.open(folder, os.O_RDONLY)
    os.fsync(held)
    os.close(held)


def write(file: Path, content: bytes, *, synced: bool) -> None:
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        if synced:
            os.fsync(opened.fileno())


# ---- the disk itself ----


def test_what_was_synced_with_its_name_is_there(disk: Disk) -> None:
    write(disk.folder / "a", b"x" * 5000, synced=True)
    sync_folder(disk.folder)
    disk.cut_and_on()
    assert (disk.folder / "a").read_bytes() == b"x" * 5000


def test_what_was_not_synced_is_sometimes_torn_and_sometimes_gone(mounted: Disk) -> None:
    left = set[int]()
    for seed in range(40):
        mounted.clear()
        mounted.seed = seed
        write(mounted.folder / "a", b"x" * 5000, synced=False)
        sync_folder(mounted.folder)
        mounted.cut_and_on()
        left.add((mounted.folder / "a").read_bytes().count(b"x"))
    assert 0 in left
    assert 5000 in left
    assert len(left) > 4


def test_a_name_nobody_synced_is_sometimes_gone(mounted: Disk) -> None:
    names = set[frozenset[str]]()
    for seed in range(20):
        mounted.clear()
        mounted.seed = seed
        write(mounted.folder / "a", b"x", synced=True)
        sync_folder(mounted.folder)
        (mounted.folder / "a").rename(mounted.folder / "b")
        mounted.cut_and_on()
        names.add(frozenset(file.name for file in mounted.folder.iterdir()))
    assert names == {frozenset("a"), frozenset("b")}


@pytest.mark.parametrize(("synchronous", "keeps"), [("FULL", True), ("NORMAL", False), ("OFF", False)])
def test_of_sqlites_ways_to_write_only_the_houses_keeps_everything(mounted: Disk, synchronous: str, keeps: bool) -> None:
    assert all(rows_left(mounted, seed, synchronous) == 20 for seed in range(10)) is keeps


def rows_left(disk: Disk, seed: int, synchronous: str) -> int:
    disk.clear()
    disk.seed = seed
    file = disk.folder / "a.db"
    writer = sqlite3.connect(file, isolation_level=None)
    for told in ("PRAGMA journal_mode=WAL", f"PRAGMA synchronous={synchronous}", "CREATE TABLE numbers (number)"):
        writer.execute(told)
    for number in range(20):
        writer.execute("INSERT INTO numbers VALUES (?)", (number,))
    disk.cut()
    writer.close()
    disk.on()
    reader = sqlite3.connect(file, isolation_level=None)
    try:
        return int(reader.execute("SELECT count(*) FROM numbers").fetchone()[0])
    except sqlite3.DatabaseError:
        return 0
    finally:
        reader.close()


# ---- what the house keeps beside its database ----


def test_a_photograph_is_safe_once_it_is_put(disk: Disk) -> None:
    files = FolderFiles(disk.folder / "data" / "files")
    files.put("a.jpg", b"x" * 5000)
    disk.cut_and_on()
    assert FolderFiles(disk.folder / "data" / "files").get("a.jpg") == b"x" * 5000


def test_a_key_is_safe_before_anything_is_sealed_with_it(disk: Disk) -> None:
    sealed = seal_in(disk.folder / "data").close("word")
    disk.cut_and_on()
    assert seal_in(disk.folder / "data").open(sealed) == "word"


def test_who_was_erased_stays_erased(disk: Disk) -> None:
    FolderErased(disk.folder / "data" / "erased").add("somebody")
    disk.cut_and_on()
    assert FolderErased(disk.folder / "data" / "erased").among(["somebody", "nobody"]) == {"somebody"}


def test_an_anchor_is_safe_once_it_is_noted(disk: Disk) -> None:
    anchor = Anchor("wujing", 7, "mac")
    witness = witness_in(disk.folder / "data", disk.folder / "data" / "anchors")
    mac = witness.mac(b"row")
    witness.note([anchor])
    disk.cut_and_on()
    again = witness_in(disk.folder / "data", disk.folder / "data" / "anchors")
    assert (again.mac(b"row"), list(again.noted())) == (mac, [anchor])


def test_what_comes_after_a_torn_line_stands_on_its_own(disk: Disk) -> None:
    witness = witness_in(disk.folder, disk.folder / "anchors")
    erased = FolderErased(disk.folder / "erased")
    witness.note([Anchor("wujing", 7, "mac")])
    erased.add("first")
    for torn in ("anchors", "erased"):
        with (disk.folder / torn).open("a") as file:
            file.write("8 mac wuj")
    witness.note([Anchor("wujing", 9, "mac")])
    erased.add("second")
    assert [anchor.number for anchor in witness.noted()] == [7, 9]
    assert erased.among(["first", "second"]) == {"first", "second"}


def test_a_backup_that_was_made_is_whole(disk: Disk) -> None:
    settings = Settings(data=str(disk.folder / "data"))
    office, vault = main.open_office(settings), main.open_vault(settings)
    office.world.files.put("a.jpg", b"x" * 5000)
    assert vault is not None
    name = backups.take(office.world, vault)
    disk.cut()
    office.world.database.close()
    disk.on()
    found = main.open_vault(settings)
    assert found is not None
    assert backups.check(main.build_world(settings), found, name) == []

"""What is remembered of rows is what the rows say, whatever was done in between, and by whichever worker."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, delete, update

from pingan.adapters.db import SqliteDatabase
from pingan.kernel.errors import Unavailable
from pingan.main import Furniture
from pingan.platform.remembered import Remembered, Written
from pingan.platform.tables import Shelf, change
from pingan.platform.work import Work
from pingan.ports import Database
from tests.databases import Cluster
from tests.platform import sample
from tests.platform.sample import Kettle, KettleStatus
from tests.tables import make_tables
from tests.world import Town


class Counted(Shelf[Kettle]):
    """Counts the rows it makes nouns of."""

    made = 0

    def list_(self, work: Work, visible: Select[Any], ids: Collection[str] | None = None, **asked: Any) -> list[Kettle]:
        found = super().list_(work, visible, ids, **asked)
        self.made += len(found)
        return found


class Kitchen(Town):
    """A town of kettles, and the memory of one of its workers."""

    def __init__(self, database: Database | None = None) -> None:
        super().__init__(furniture=Furniture(), database=database, watch=False)
        self.counted = Counted(sample.shelf.table, Kettle)
        self.remembered = Remembered[Kettle](self.counted, most=10)

    def buy(self, *names: str) -> None:
        for name in names:
            self.do(self.dispatcher(), sample.shelf.add, Kettle(id=name, station="wujing"))

    def boil(self, work: Work, name: str) -> Kettle:
        return sample.shelf.save(work, replace(sample.shelf.get(work, sample.visible(work), name), status=KettleStatus.BOILED))

    def look(self, work: Work) -> Mapping[str, Kettle]:
        return self.remembered.all_of(work, "wujing")

    def remembers(self) -> Mapping[str, Kettle]:
        return self.ask(self.dispatcher(), self.look)

    def truth(self) -> dict[str, Kettle]:
        return {kettle.id: kettle for kettle in self.ask(self.dispatcher(), sample.all_kettles)}


def test_a_row_is_read_once_until_it_is_changed() -> None:
    kitchen = Kitchen()
    kitchen.buy("a", "b", "c", "d")
    first = kitchen.remembers()
    assert first == kitchen.truth()
    assert kitchen.remembers() is first, "nothing was changed"
    assert kitchen.counted.made == 4
    kitchen.do(kitchen.dispatcher(), kitchen.boil, "b")
    then = kitchen.remembers()
    assert then["b"].status is KettleStatus.BOILED
    assert then["a"] is first["a"], "who relies on objects sees that it is the same"
    assert kitchen.counted.made == 5


def test_work_that_writes_learns_once_it_is_durable_and_then_nobody_reads_again() -> None:
    kitchen = Kitchen()
    kitchen.buy("a", "b", "c", "d")
    learned = list[Mapping[str, Kettle]]()

    def boil_and_look(work: Work) -> None:
        kitchen.boil(work, "b")
        learned.append(kitchen.look(work))

    kitchen.do(kitchen.dispatcher(), boil_and_look)
    assert kitchen.remembers() is learned[0]
    kitchen.do(kitchen.dispatcher(), boil_and_look)
    assert kitchen.counted.made == 4 + 1
    assert kitchen.remembers() is learned[1]
    assert kitchen.remembers() == kitchen.truth()


def test_what_a_part_that_was_undone_has_noted_is_not_believed() -> None:
    kitchen = Kitchen()
    kitchen.buy("a", "b", "c", "d")
    kitchen.remembers()

    def stumble_and_look(work: Work) -> None:
        def stumble() -> None:
            with work.part():
                kitchen.boil(work, "b")
                assert kitchen.look(work)["b"].status is KettleStatus.BOILED
                raise Unavailable

        with pytest.raises(Unavailable):
            stumble()
        assert kitchen.look(work)["b"].status is not KettleStatus.BOILED

    kitchen.do(kitchen.dispatcher(), stumble_and_look)
    kitchen.do(kitchen.dispatcher(), kitchen.boil, "a")  # its change has the number that the undone one had
    assert kitchen.remembers() == kitchen.truth()


def test_what_is_written_once_is_read_once_and_only_where_it_is_durable() -> None:
    kitchen, written, read = Kitchen(), Written[str](most=2), list[str]()

    def look(work: Work, key: str, says: str) -> str:
        def reads() -> str:
            read.append(key)
            return says

        return written.get(work, key, reads)

    def look_and_stumble(work: Work) -> None:
        assert look(work, "a", "of what is undone") == "of what is undone"
        raise Unavailable

    with pytest.raises(Unavailable):
        kitchen.do(kitchen.dispatcher(), look_and_stumble)
    assert kitchen.do(kitchen.dispatcher(), look, "a", "durable") == "durable"
    assert kitchen.ask(kitchen.dispatcher(), look, "a", "never read") == "durable"
    for key in "bca":
        kitchen.ask(kitchen.dispatcher(), look, key, "read")
    assert read == ["a", "a", "b", "c", "a"], "two are kept, and beyond that all are forgotten"
    assert Kitchen().ask(kitchen.dispatcher(), look, "a", "another house's") == "another house's"


def test_what_is_known_is_not_forgotten_for_what_was_known_before(two: tuple[Kitchen, Database]) -> None:
    kitchen, other = two
    kitchen.buy("a", "b", "c")

    def look_late(work: Work) -> None:
        sample.all_kettles(work)  # from here on the view stands still
        kitchen.open_office(database=other).do(kitchen.dispatcher(), kitchen.boil, "a")
        newer = kitchen.remembers()
        kitchen.look(work)
        assert kitchen.remembers() is newer

    kitchen.ask(kitchen.dispatcher(), look_late)


CHANGES: dict[str, Callable[[Work], object]] = {
    "added": lambda work: sample.shelf.add(work, Kettle(id="new", station="wujing")),
    "saved": lambda work: sample.shelf.save(work, replace(sample.shelf.get(work, sample.visible(work), "a"), status=KettleStatus.FULL)),
    "changed where nobody held it": lambda work: change(work, update(sample.kettles).values(status="full")),
    "deleted": lambda work: change(work, delete(sample.kettles).where(sample.kettles.c.id == "b")),
    "nothing found": lambda work: change(work, delete(sample.kettles).where(sample.kettles.c.id == "?")),
}


@pytest.fixture(params=["sqlite", "postgresql"])
def two(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Kitchen, Database]:
    """A kitchen, and another worker's way to its database."""
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        return Kitchen(request.getfixturevalue("databases")()), cluster.open_again()
    here, there = (SqliteDatabase(tmp_path / "house.db") for _ in range(2))
    make_tables(here)
    return Kitchen(here), there


@pytest.mark.parametrize("verb", CHANGES.values(), ids=CHANGES.keys())
def test_another_worker_s_change_is_seen_once_it_is_durable(two: tuple[Kitchen, Database], verb: Callable[[Work], object]) -> None:
    kitchen, other = two
    kitchen.buy("a", "b", "c", "d")
    before = kitchen.remembers()
    office = kitchen.open_office(database=other)

    def slowly(work: Work) -> None:
        verb(work)
        assert kitchen.remembers() == before, "seen before it was durable"

    office.do(kitchen.dispatcher(), slowly)
    assert kitchen.remembers() == kitchen.truth()


@pytest.mark.parametrize("verb", CHANGES.values(), ids=CHANGES.keys())
def test_what_was_rolled_back_is_never_remembered(two: tuple[Kitchen, Database], verb: Callable[[Work], object]) -> None:
    kitchen, other = two
    kitchen.buy("a", "b", "c", "d")
    kitchen.remembers()

    def change_look_and_fail(work: Work) -> None:
        verb(work)
        assert kitchen.look(work) == {kettle.id: kettle for kettle in sample.all_kettles(work)}, "one's own change is seen at once"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kitchen.do(kitchen.dispatcher(), change_look_and_fail)
    kitchen.open_office(database=other).do(kitchen.dispatcher(), kitchen.boil, "c")  # takes the number that was given and not kept
    assert kitchen.remembers() == kitchen.truth()


def test_a_view_from_before_the_newest_memory_is_told_what_was_then(two: tuple[Kitchen, Database]) -> None:
    kitchen, other = two
    kitchen.buy("a", "b", "c")
    before = kitchen.truth()

    def look_late(work: Work) -> tuple[Mapping[str, Kettle], list[Kettle]]:
        sample.all_kettles(work)  # from here on the view stands still
        kitchen.open_office(database=other).do(kitchen.dispatcher(), kitchen.boil, "a")
        assert kitchen.remembers()["a"].status is KettleStatus.BOILED, "somebody else has learned it meanwhile"
        return kitchen.look(work), sample.all_kettles(work)

    late, rows = kitchen.ask(kitchen.dispatcher(), look_late)
    assert late == {kettle.id: kettle for kettle in rows} == before
    assert kitchen.remembers() == kitchen.truth()


def test_more_than_it_has_room_for_is_still_right() -> None:
    kitchen = Kitchen()
    kitchen.buy(*(f"k{number:02}" for number in range(25)))
    for _ in range(2):
        assert kitchen.remembers() == kitchen.truth()


def test_one_database_does_not_remember_another_s_rows() -> None:
    first, second = Kitchen(), Kitchen()
    second.remembered = first.remembered
    first.buy("a")
    second.buy("a", "b")
    second.do(second.dispatcher(), second.boil, "a")
    for kitchen in (first, second, first):
        assert kitchen.remembers() == kitchen.truth()

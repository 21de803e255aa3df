"""What is remembered of rows is what the rows say, whatever was done in between."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Select

from pingan.main import Furniture
from pingan.platform.remembered import Remembered
from pingan.platform.tables import Shelf
from pingan.platform.work import Work
from tests.platform import sample
from tests.platform.sample import Kettle, KettleStatus
from tests.world import Town


class Counted(Shelf[Kettle]):
    """Counts the rows it makes nouns of."""

    made = 0

    def list_(self, work: Work, visible: Select[Any]) -> list[Kettle]:
        found = super().list_(work, visible)
        self.made += len(found)
        return found


class Kitchen(Town):
    """A town of kettles."""

    def __init__(self) -> None:
        super().__init__(furniture=Furniture())
        self.counted = Counted(sample.shelf.table, Kettle)
        self.remembered = Remembered[Kettle](self.counted, most=10)

    def buy(self, *names: str) -> None:
        for name in names:
            self.do(self.dispatcher(), sample.shelf.add, Kettle(id=name, station="wujing"))

    def boil(self, work: Work, name: str) -> Kettle:
        return sample.shelf.save(work, replace(sample.shelf.get(work, sample.visible(work), name), status=KettleStatus.BOILED))

    def look(self, work: Work) -> Mapping[str, Kettle]:
        return self.remembered.by_id(work, sample.visible(work))

    def truth(self) -> dict[str, Kettle]:
        return {kettle.id: kettle for kettle in self.ask(self.dispatcher(), sample.all_kettles)}


def test_a_row_is_made_once_per_version() -> None:
    kitchen = Kitchen()
    kitchen.buy("a", "b", "c")
    assert kitchen.ask(kitchen.dispatcher(), kitchen.look) == kitchen.truth()
    assert kitchen.ask(kitchen.dispatcher(), kitchen.look) == kitchen.truth()
    assert kitchen.counted.made == 3
    kitchen.do(kitchen.dispatcher(), kitchen.boil, "b")
    assert kitchen.ask(kitchen.dispatcher(), kitchen.look)["b"].status is KettleStatus.BOILED
    assert kitchen.counted.made == 4


def test_what_was_rolled_back_is_never_remembered() -> None:
    kitchen = Kitchen()
    kitchen.buy("a")

    def boil_look_and_fail(work: Work) -> None:
        kitchen.boil(work, "a")
        assert kitchen.look(work)["a"].status is KettleStatus.BOILED
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kitchen.do(kitchen.dispatcher(), boil_look_and_fail)
    assert kitchen.ask(kitchen.dispatcher(), kitchen.look) == kitchen.truth()


def test_more_than_it_has_room_for_is_still_right() -> None:
    kitchen = Kitchen()
    kitchen.buy(*(f"k{number:02}" for number in range(25)))
    for _ in range(2):
        assert kitchen.ask(kitchen.dispatcher(), kitchen.look) == kitchen.truth()


def test_one_database_does_not_remember_another_s_rows() -> None:
    first, second = Kitchen(), Kitchen()
    second.remembered = first.remembered
    first.buy("a")
    second.buy("a", "b")
    second.do(second.dispatcher(), second.boil, "a")
    for kitchen in (first, second, first):
        assert kitchen.ask(kitchen.dispatcher(), kitchen.look) == kitchen.truth()

"""Rows and nouns: what is put on a shelf comes back as it was, on every database."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from weakref import ref

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Select, String, Table, insert, select
from sqlalchemy.exc import StatementError

from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Point
from pingan.main import Furniture
from pingan.platform import tables
from pingan.platform.tables import Shelf
from pingan.platform.work import Work
from tests.platform import sample
from tests.platform.sample import Kettle, KettleStatus, Label, shelf
from tests.world import Town

moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.sampled_from([UTC, timezone(timedelta(hours=8))]))  # noqa: DTZ001 - hypothesis adds the zone
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
points = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))
kettles = st.builds(
    Kettle,
    id=st.just("k"),
    station=st.just("wujing"),
    at=st.none() | points,
    status=st.sampled_from(KettleStatus),
    boiled=st.none() | moments,
    labels=st.lists(st.builds(Label, text=texts, since=st.none() | moments), max_size=3).map(tuple),
    version=st.integers(0, 2**31 - 1),
)


@pytest.fixture(params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest) -> Town:
    if request.param == "sqlite":
        return Town(furniture=Furniture())
    postgres: Callable[..., Town] = request.getfixturevalue("postgres_town")
    return postgres(furniture=Furniture())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kettle=kettles)
def test_a_noun_comes_back_as_it_was(town: Town, kettle: Kettle) -> None:
    kettle = replace(kettle, id=town.ids.new())

    def there_and_back(work: Work) -> Kettle:
        shelf.add(work, kettle)
        return shelf.get(work, sample.visible(work), kettle.id)

    assert town.office.do(town.dispatcher(), there_and_back) == kettle


@given(kettle=kettles)
def test_moments_come_back_in_utc(kettle: Kettle) -> None:
    town = Town(furniture=Furniture())
    town.office.do(town.dispatcher(), shelf.add, kettle)
    (found,) = town.ask(town.dispatcher(), sample.all_kettles)
    assert found.boiled is None or found.boiled.utcoffset() == timedelta(0)


def test_a_moment_without_an_offset_is_refused(town: Town) -> None:
    naive = Kettle(id="k", station="wujing", boiled=datetime(2025, 11, 3, 9, 20))  # noqa: DTZ001 - that is the point
    with pytest.raises(Exception, match="needs an offset"):
        town.office.do(town.dispatcher(), shelf.add, naive)
    assert town.ask(town.dispatcher(), sample.count) == 0


def test_what_the_actor_may_not_see_is_not_found_and_named(town: Town) -> None:
    with pytest.raises(NotFound) as refusal:
        town.ask(town.dispatcher(), lambda work: shelf.get(work, sample.visible(work), "nowhere"))
    assert refusal.value.facts == {"noun": "sample_kettle"}


def test_a_table_that_differs_from_its_noun_is_refused_when_it_is_written() -> None:
    @dataclass(frozen=True)
    class Cup:
        id: str
        colour: str

    with pytest.raises(TypeError, match=r"cups and Cup differ: \['color', 'colour'\]"):
        Shelf(Table("cups", MetaData(), Column("id", String), Column("color", String)), Cup)


def test_a_broken_row_is_not_taken_for_a_noun() -> None:
    town = Town(furniture=Furniture())
    row = {"id": "k", "station": "wujing", "status": "stolen", "labels": [], "version": 0}
    town.office.do(town.dispatcher(), lambda work: void(work.connection.execute(insert(sample.kettles).values(row))))
    with pytest.raises(Exception, match="stolen"):
        town.ask(town.dispatcher(), lambda work: shelf.list_(work, select(sample.kettles)))


def void(_: object) -> None:
    """Nothing to tell."""


def test_one_statement_gives_each_his_own_station_s_rows_and_none_to_who_does_not_say_who_he_is(town: Town) -> None:
    here, there = town.dispatcher(), replace(town.dispatcher(), station="elsewhere")
    mine, theirs = (town.office.do(who, sample.bring) for who in (here, there))

    def listed(work: Work, ids: list[str] | None) -> list[Kettle]:
        return shelf.list_(work, shelf.here, ids)

    for who, kettle in ((here, mine), (there, theirs)):
        assert town.office.ask(who, listed, None) == [kettle]
        assert town.office.ask(who, listed, [mine.id, theirs.id, "none"]) == [kettle]
        assert town.office.ask(who, listed, []) == []
        assert town.office.ask(who, lambda work: tables.count(work, shelf.here)) == 1
    with pytest.raises(StatementError, match="my_station"):
        town.office.ask(here, lambda work: work.connection.execute(shelf.here).all())


def test_a_statement_is_made_once_and_goes_with_that_from_which_it_was_made() -> None:
    made = list[None]()

    @tables.made_once
    def boiled(rows: Select[Any]) -> Select[Any]:
        made.append(None)
        return rows.where(sample.kettles.c.status == KettleStatus.BOILED)

    assert boiled(shelf.here) is boiled(shelf.here)
    passing = select(sample.kettles)
    derived, gone = ref(boiled(passing)), ref(passing)
    assert len(made) == 2
    del passing
    gc.collect()
    assert (gone(), derived()) == (None, None)

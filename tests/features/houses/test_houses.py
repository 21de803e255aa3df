"""Houses: what hangs there and may be fetched today, and who may know."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.houses import public
from pingan.features.houses.model import Equipment, House
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.platform.work import engine
from tests.world import Town

TODAY = date(2025, 11, 3)


def hang(town: Town, home: House, name: str, *, expires: date | None = None, defect: str = "") -> None:
    thing = Equipment(id=name, station="wujing", house=home.id, item=name, expires=expires, defect=defect)
    town.office.do(engine("wujing"), public.add_equipment, thing)


def test_only_what_works_today_may_be_fetched(town: Town) -> None:
    home = town.house(items=["extinguisher"])
    hang(town, home, "aed", expires=TODAY)
    hang(town, home, "first_aid_kit", expires=TODAY - timedelta(days=1))
    hang(town, home, "torch", defect="battery leaked")
    usable = town.ask(town.dispatcher(), public.usable_equipment)
    assert [(house.id, thing.item) for house, thing in usable] == [(home.id, "aed"), (home.id, "extinguisher")]


def test_today_is_the_day_in_china(town: Town) -> None:
    """At 17:00 UTC a new day has begun here."""
    home = town.house(items=["extinguisher"])
    hang(town, home, "aed", expires=TODAY)
    town.clock.set(datetime(2025, 11, 3, 15, 59, tzinfo=UTC))
    assert len(town.ask(town.dispatcher(), public.usable_equipment)) == 2
    town.clock.set(datetime(2025, 11, 3, 16, 0, tzinfo=UTC))
    assert [thing.item for _, thing in town.ask(town.dispatcher(), public.usable_equipment)] == ["extinguisher"]


def test_the_wall_sees_midnight_take_a_thing_off_the_list(town: Town) -> None:
    home, dispatcher = town.house(), town.dispatcher()
    hang(town, home, "aed", expires=TODAY)

    def usable() -> list[bool]:
        return [thing.usable for thing in town.board(dispatcher, "houses")[home.id].equipment]

    assert usable() == [True]
    town.screens[dispatcher.account].resync()
    town.later(15 * 3600)  # `later` fails if a screen then differs from a fresh one
    assert usable() == [False]
    assert town.timeline(dispatcher, "aed") == ["houses.equipment_expired"]


def test_posts_come_by_id_and_a_foreign_post_is_not_found(town: Town) -> None:
    home, foreign = town.house(), town.house(station="jiangchuan")
    west, east = town.post(home, "1 west"), town.post(home, "2 east")
    elsewhere, dispatcher = town.post(foreign), town.dispatcher()
    assert list(town.ask(dispatcher, public.list_posts)) == [west.id, east.id]
    assert town.ask(dispatcher, public.get_post, west.id) == west
    with pytest.raises(NotFound):
        town.ask(dispatcher, public.get_post, elsewhere.id)


def test_residents_see_no_houses(town: Town) -> None:
    town.house()
    assert town.ask(town.resident(), public.list_houses) == []


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds
def test_the_day_changes_at_sixteen_hundred_utc(now: datetime) -> None:
    assert today(now) == (now.date() if now.hour < 16 else now.date() + timedelta(days=1))

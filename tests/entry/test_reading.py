"""What another worker wrote and the bus lost is read from the log, and told once to whoever has not heard of it."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import pytest
from anyio import to_thread

from pingan.adapters.bus import LocalBus
from pingan.entry.reading import Reading
from pingan.features.duty import actions as duty
from pingan.platform.office import Office
from tests.features.positions.test_positions_live import Wall
from tests.world import Town


class TwoWorkers:
    """Two offices over one database; neither hears the other's bus."""

    def __init__(self) -> None:
        self.town = Town(watch=False)
        self.wang, self.dispatcher = self.town.member("wang"), self.town.dispatcher()
        self.reading = Reading(self.town.office)
        other = self.town.open_office()
        other.world = replace(other.world, bus=LocalBus())
        self.other: Office = other
        self.reading.go_round()

    def goes_on_duty_elsewhere(self) -> None:
        self.other.do(self.wang, duty.go_on)


@pytest.fixture
def workers() -> TwoWorkers:
    return TwoWorkers()


def test_what_another_worker_wrote_is_told_with_its_number(workers: TwoWorkers) -> None:
    heard: list[Mapping[str, object]] = []
    workers.town.bus.listen(f"member:{workers.wang.member}", heard.append)
    workers.town.bus.listen("station:lvhua", heard.append)
    workers.reading.go_round()
    assert heard == []
    workers.goes_on_duty_elsewhere()
    assert heard == []
    workers.reading.go_round()
    assert [set(message) for message in heard] == [{"seq"}]


def test_it_is_told_again_for_as_long_as_an_older_row_may_still_come(workers: TwoWorkers) -> None:
    heard: list[Mapping[str, object]] = []
    workers.town.bus.listen(f"member:{workers.wang.member}", heard.append)
    workers.goes_on_duty_elsewhere()
    for _ in range(30):
        workers.reading.go_round()
    assert len(heard) == 10
    assert len({message["seq"] for message in heard}) == 1


def test_a_screen_shows_it_and_asks_no_more_for_what_it_knows(workers: TwoWorkers) -> None:
    town = workers.town

    async def story(wall: Wall) -> None:
        await wall.hears()
        await to_thread.run_sync(workers.goes_on_duty_elsewhere)
        await to_thread.run_sync(workers.reading.go_round)
        change = await wall.hears("change")
        assert any(event["kind"] == "duty.went_on_duty" for event in change["events"])
        asked = town.count_questions()
        await to_thread.run_sync(workers.reading.go_round)
        await asyncio.sleep(0.1)
        assert len(asked) == 1  # the reader's own

    asyncio.run(Wall(town, workers.dispatcher).watch(story))

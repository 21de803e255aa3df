"""Two workers at once, on PostgreSQL: nobody is killed by a deadlock, and nothing is decided twice."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from pingan.kernel.errors import NotFound, Overtaken
from pingan.main import Furniture
from pingan.platform import timers
from pingan.platform.work import Work
from tests.platform import sample
from tests.platform.sample import Kettle, Label
from tests.world import Town

ROUNDS = 12


def stick(work: Work, kettle_id: str, text: str) -> Kettle:
    """Put a label on, as an answer to an offer changes the offer: read, change, save, announce, set the timer anew."""
    kettle = sample.shelf.get(work, sample.visible(work), kettle_id)
    kettle = sample.shelf.save(work, replace(kettle, labels=(*kettle.labels, Label(text=text))))
    work.announce(sample.KettleMoved(station=kettle.station, kettle=kettle.id, verb="label"))
    timers.set_timer(work, "stick", kettle_id, work.now)
    return kettle


def stick_by_the_clock(work: Work, kettle_id: str) -> None:
    """As the engine's next step does: decide alone for the station, then change the same row."""
    work.world.database.hold_station(work.connection, work.actor.station)
    kettle = sample.shelf.get(work, sample.visible(work), kettle_id)
    sample.shelf.save(work, replace(kettle, labels=(*kettle.labels, Label(text="clock"))))
    work.announce(sample.KettleMoved(station=kettle.station, kettle=kettle.id, verb="label"))


def together(*calls: Callable[[], Any]) -> list[Any]:
    """Run all at the same moment; each one's result or refusal."""
    start = threading.Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return call()
        except (Overtaken, NotFound) as refusal:
            return refusal

    with ThreadPoolExecutor(len(calls)) as workers:
        return list(workers.map(run, calls))


def test_an_answer_and_the_clock_at_the_same_moment(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(furniture=Furniture(timers={"stick": stick_by_the_clock}))
    dispatcher, other_office = town.dispatcher(), town.open_office()
    kettle = town.office.do(dispatcher, sample.bring)
    for number in range(ROUNDS):
        town.office.do(dispatcher, timers.set_timer, "stick", kettle.id, town.now)
        together(
            lambda text=f"answer {number}": town.office.do(dispatcher, stick, kettle.id, text),  # type: ignore[misc]
            town.office.run_due,
            other_office.run_due,
        )
    town.office.run_due()
    (kettle,) = town.ask(dispatcher, sample.all_kettles)
    texts = [label.text for label in kettle.labels]
    assert [text for text in texts if text != "clock"] == [f"answer {number}" for number in range(ROUNDS)]
    assert ROUNDS <= texts.count("clock") <= 2 * ROUNDS


def test_two_stations_hand_each_other_something_at_the_same_moment(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(furniture=Furniture())

    def tell(work: Work, neighbour: str) -> None:
        sample.shelf.add(work, Kettle(id=work.new_id(), station=work.actor.station))
        work.announce(sample.KettleMoved(station=neighbour, kettle="k", verb="hand over"))

    wujing, lvhua = town.dispatcher(), town.dispatcher(station="lvhua")
    for _ in range(3):
        results = together(lambda: town.office.do(wujing, tell, "lvhua"), lambda: town.office.do(lvhua, tell, "wujing"))
        assert any(result is None for result in results)


def test_a_worker_does_what_is_due_elsewhere_rather_than_wait(postgres_town: Callable[..., Town]) -> None:
    rang = list[str]()
    town = postgres_town(furniture=Furniture(timers={"ring": lambda work, _: rang.append(work.actor.station)}))
    busy, idle = town.dispatcher(), town.dispatcher(station="lvhua")
    for number, who in enumerate((busy, busy, idle)):
        town.office.do(who, timers.set_timer, "ring", str(number), town.now)

    with ThreadPoolExecutor(1) as other_worker:

        def decide(_: Work) -> None:
            other_worker.submit(town.office._run_one).result(timeout=10)
            assert rang == ["lvhua"]

        town.office.do(busy, decide)
    town.office.run_due()
    assert rang == ["lvhua", "wujing", "wujing"]

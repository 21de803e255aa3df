"""What only many workers have: they tell each other, and go on alone while Redis is away."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from redis import Redis

from pingan.adapters.redis import Link, RedisBus, RedisPresence, RedisThrottle
from pingan.kernel.errors import TooMany
from pingan.kernel.geo import Point, offset
from pingan.ports import LOST, Allowance, Fix, Throttle
from tests.valkeys import Crew, Valkey, Worker, server
from tests.world import CENTRE

NOON = datetime(2025, 11, 3, 4, tzinfo=UTC)
SOON_S = 15.0
"""Until the links stand again: they wait up to three seconds between two tries, on a busy machine."""


def fix(member: str = "yu", seconds: float = 0, *, at: Point = CENTRE, station: str = "wujing") -> Fix:
    return Fix(station, member, at, NOON + timedelta(seconds=seconds), 5.0)


def comes(what: Callable[[], bool], within_s: float = SOON_S) -> bool:
    """Whether it becomes true in time."""
    ends = time.monotonic() + within_s
    while not what():
        if time.monotonic() > ends:
            return False
        time.sleep(0.002)
    return True


def known(worker: Worker) -> dict[str, Fix]:
    return {fix.member: fix for station in ("wujing", "lvhua") for fix in worker.presence.everyone(station)}


@pytest.fixture
def crew() -> Iterator[Crew]:
    crew = Crew(server())
    yield crew
    crew.go_home()


@pytest.fixture
def valkey() -> Iterator[Valkey]:
    """One that may be killed."""
    valkey = Valkey()
    yield valkey
    valkey.close()


@pytest.fixture
def shaken(valkey: Valkey) -> Iterator[Crew]:
    """Workers over a server that may be killed."""
    crew = Crew(valkey)
    yield crew
    crew.go_home()


# ---- where everyone is ----


def test_a_fix_is_known_everywhere_to_the_last_digit(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    odd = Fix("wujing", "于", Point(31.123456789012345, -0.1), datetime(2025, 11, 3, 4, 0, 0, 999_999, tzinfo=UTC), None)
    here.presence.put(odd)
    here.presence.put(fix("ma", station="lvhua"))
    here.has_told(there)
    assert known(there) == {"于": odd, "ma": fix("ma", station="lvhua")}
    late = crew.worker()
    assert known(late) == known(there)


def test_those_who_move_all_the_time_go_in_few_batches_and_wait_for_no_news(crew: Crew) -> None:
    one, other = crew.worker(), crew.worker()
    with Redis.from_url(crew.valkey.url) as redis:
        before, begun = _scripts_run(redis), time.monotonic()
        for second in range(300):
            one.presence.put(fix(seconds=second))
            time.sleep(0.002)
        assert comes(lambda: known(other) == known(one))
        assert 1 < _scripts_run(redis) - before <= 2 + (time.monotonic() - begun) / 0.1


def test_what_lingers_goes_though_there_is_no_news() -> None:
    class Lingering(RedisBus):
        asked = 0

        def waits(self) -> bool:
            self.asked += 1
            return True

    link = Link("redis://127.0.0.1:1")
    part = Lingering(link)
    link._await_news()
    assert part.asked == 1, "after the first tenth of a second"


def test_what_comes_while_redis_answers_lingers_as_well() -> None:
    class AlwaysMore(RedisBus):
        loaded, more = 0, False

        def load(self, pipe: Any) -> int:
            self.loaded, self.more = self.loaded + 1, False
            return super().load(pipe)

        def sent(self, answers: Sequence[Any]) -> None:
            super().sent(answers)
            self.more = True

        def waits(self) -> bool:
            return self.more

    link = Link(server().url, name="always-more")
    part, begun = AlwaysMore(link), time.monotonic()
    link.start()
    assert comes(lambda: part.loaded > 9)
    link.stop()
    assert part.loaded <= 3 + (time.monotonic() - begun) / 0.1, "the first, the last, and one when it has joined"


def _scripts_run(redis: Any) -> int:
    return int(redis.info("commandstats").get("cmdstat_eval", {"calls": 0})["calls"])


def test_the_newest_wins_wherever_it_came_in(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix(seconds=5))
    there.presence.put(fix(seconds=3, at=offset(CENTRE, 100, 0)))  # which is known here already, but not there
    there.has_told(here)
    here.has_told(there)
    assert known(here) == known(there) == known(crew.worker()) == {"yu": fix(seconds=5)}


def test_of_two_at_the_same_moment_all_keep_the_same(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix(at=offset(CENTRE, 10, 0)))
    there.presence.put(fix(at=offset(CENTRE, 20, 0)))
    here.has_told(there)
    there.has_told(here)
    assert known(here) == known(there) == known(crew.worker())


def test_whoever_is_dropped_is_gone_everywhere(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix())
    here.presence.put(fix("ma"))
    here.has_told(there)
    there.presence.drop("wujing", "yu")
    there.has_told(here)
    assert list(known(here)) == list(known(there)) == list(known(crew.worker())) == ["ma"]
    assert b"yu" not in b"".join(crew.kept())


def test_a_put_that_was_on_its_way_does_not_bring_back_who_was_dropped_since(crew: Crew) -> None:
    there, late = crew.worker(), crew.waiting_worker()
    late.presence.put(fix(seconds=9))  # and has not been sent yet
    there.presence.drop("wujing", "yu")
    there.has_told(crew.worker())
    late.link.start()
    late.has_told(there)
    assert known(there) == {}
    assert comes(lambda: known(late) == {}, 1), "the one who put it still believes it"
    assert known(crew.worker()) == {}


def test_a_worker_that_had_not_heard_of_the_drop_does_not_bring_him_back(crew: Crew) -> None:
    there, late = crew.worker(), crew.waiting_worker()
    there.presence.drop("wujing", "yu")
    there.has_told(crew.worker())
    late.presence.put(fix(seconds=9))  # later than the drop, but of somebody it took for on duty
    late.link.start()
    late.has_told(there)
    assert known(there) == known(crew.worker()) == {}
    assert comes(lambda: known(late) == {}, 1), "the one who put it still believes it"


def test_a_worker_long_cut_off_brings_back_who_has_come_back_on_duty(crew: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    there, late = crew.worker(), crew.waiting_worker()
    there.presence.drop("wujing", "yu")
    there.has_told(crew.worker())
    later = time.time_ns() + 3_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: later)
    late.presence.put(fix(seconds=9))
    late.link.start()
    late.has_told(there)
    assert known(there) == known(late) == {"yu": fix(seconds=9)}


def test_whoever_comes_back_on_duty_is_there_again(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix(seconds=10))
    here.has_told(there)
    there.presence.drop("wujing", "yu")
    there.has_told(here)
    here.presence.put(fix(seconds=4))  # the telephone's clock has been set right
    here.has_told(there)
    assert known(here) == known(there) == known(crew.worker()) == {"yu": fix(seconds=4)}


def test_dropped_and_put_again_at_once_is_told_as_both(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix(seconds=10))
    here.has_told(there)
    here.presence.drop("wujing", "yu")
    here.presence.put(fix(seconds=4))
    here.has_told(there)
    assert known(there) == known(crew.worker()) == {"yu": fix(seconds=4)}


def test_a_worker_whose_clock_is_behind_is_heard_all_the_same(crew: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix())
    here.presence.drop("wujing", "yu")
    here.has_told(there)
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    there.presence.put(fix(seconds=1))
    there.has_told(here)
    assert known(here) == known(there) == {"yu": fix(seconds=1)}


def test_a_number_of_numpys_is_a_number(crew: Crew) -> None:
    numpy = pytest.importorskip("numpy")
    here, there = crew.worker(), crew.worker()
    here.presence.put(Fix("wujing", "yu", Point(numpy.float64(31.5), numpy.float32(121.5)), NOON, numpy.float32(2)))
    here.bus.publish("voice:wujing", {"accuracy_m": numpy.float32(2)})
    here.has_told(there)
    assert known(there)["yu"].at == Point(31.5, 121.5)


def test_who_watches_a_station_sees_what_other_workers_put_and_drop(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    seen: list[tuple[str, Fix | None]] = []
    there.presence.watch("wujing", lambda member, fix: seen.append((member, fix)))
    here.presence.put(fix())
    here.presence.put(fix(station="lvhua"))
    here.has_told(there)
    here.presence.drop("wujing", "yu")
    here.has_told(there)
    assert seen == [("yu", fix()), ("yu", None)]


def test_houses_on_one_server_do_not_hear_each_other() -> None:
    ours, theirs = Crew(server()), Crew(server())
    here, there = ours.worker(), theirs.worker()
    heard: list[Any] = []
    there.bus.listen("timers", heard.append)
    here.presence.put(fix())
    here.bus.publish("timers", {})
    here.has_told(ours.worker())
    there.has_told(theirs.worker())
    assert (known(there), heard) == ({}, [])
    ours.go_home()
    theirs.go_home()


# ---- what is new ----


def test_of_what_waits_the_last_call_of_a_topic_is_sent(crew: Crew) -> None:
    there, late = crew.worker(), crew.waiting_worker()
    heard: list[tuple[str, Any]] = []

    def listen(topic: str) -> None:
        there.bus.listen(topic, lambda message: heard.append((topic, message)))

    for topic in ("station:wujing", "voice:wujing"):
        listen(topic)
    for number in range(100):
        late.bus.publish("station:wujing", {})
        late.bus.publish("voice:wujing", {"clip": number})
    late.link.start()
    late.has_told(there)
    clips = [("voice:wujing", {"clip": number}) for number in range(100)]
    assert [call for call in heard if call[0] == "voice:wujing"] == clips
    assert [call for call in heard if call[0] != "voice:wujing"] == [("station:wujing", {})]


def test_whoever_speaks_hears_himself_once(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    heard: list[Any] = []
    here.bus.listen("timers", heard.append)
    here.bus.publish("timers", {})
    here.has_told(there)
    there.has_told(here)
    assert heard == [{}]


def test_where_too_much_waits_the_others_are_told_to_look_everything_through(crew: Crew) -> None:
    there, late = crew.worker(), crew.waiting_worker()
    lost, heard = threading.Event(), list[Any]()
    there.bus.listen(LOST, lambda _: lost.set())
    there.bus.listen("voice:wujing", heard.append)
    for number in range(50_000):
        late.bus.publish("voice:wujing", {"clip": number})
    late.link.start()
    late.has_told(there)
    assert lost.is_set()
    assert 0 < len(heard) <= 20_000
    assert heard[-1] == {"clip": 49_999}


# ---- while Redis is away ----


def test_killed_and_started_again_both_know_the_same_within_seconds(valkey: Valkey, shaken: Crew) -> None:
    here, there = shaken.worker(), shaken.worker()
    for member in ("yu", "ma", "li", "wu"):
        here.presence.put(fix(member))
    here.has_told(there)
    there.presence.drop("wujing", "wu")
    valkey.kill()
    assert comes(lambda: not here.link.works and not there.link.works)
    lost = [threading.Event(), threading.Event()]
    here.bus.listen(LOST, lambda _: lost[0].set())
    there.bus.listen(LOST, lambda _: lost[1].set())
    here.presence.put(fix("yu", 5))
    there.presence.put(fix("yu", 7))
    there.presence.drop("wujing", "ma")
    assert (len(known(here)), len(known(there))) == (3 + ("wu" in known(here)), 2)  # each goes on alone
    valkey.start()
    expected = {"yu": fix("yu", 7), "li": fix("li")}
    assert comes(lambda: known(here) == known(there) == expected), (known(here), known(there))
    assert all(event.wait(SOON_S) for event in lost)  # what was said when one of them had no ear yet is not said again
    assert known(shaken.worker()) == expected
    assert comes(lambda: here.link.works and there.link.works)


def test_a_server_that_forgot_while_nobody_was_looking_is_told_again(shaken: Crew) -> None:
    here = shaken.worker()
    here.presence.put(fix())
    here.has_told(shaken.worker())
    shaken.forget()
    assert comes(lambda: any(b"yu" in row for row in shaken.kept()))
    assert known(here) == known(shaken.worker()) == {"yu": fix()}


def test_frozen_nobody_waits_and_thawed_everything_arrives(valkey: Valkey, shaken: Crew) -> None:
    here, there = shaken.worker(), shaken.worker()
    here.presence.put(fix("li"))
    here.has_told(there)
    heard: list[Any] = []
    for topic in ("station:wujing", LOST):
        there.bus.listen(topic, heard.append)
    valkey.freeze()
    begun = time.perf_counter()
    for number in range(100):
        here.presence.put(fix("yu", number))
        here.bus.publish("station:wujing", {})
        there.presence.drop("wujing", "li")
    spent_s = time.perf_counter() - begun
    assert comes(lambda: not here.link.works and not there.link.works)
    valkey.thaw()
    assert spent_s < 1.5, "three hundred calls, none of which waits"
    assert comes(lambda: known(here) == known(there) == {"yu": fix("yu", 99)}), (known(here), known(there))
    assert comes(lambda: {} in heard)


def test_a_worker_that_starts_without_redis_works_and_joins_later(valkey: Valkey, shaken: Crew) -> None:
    valkey.kill()
    here = shaken.waiting_worker()
    begun = time.perf_counter()
    here.link.start()
    assert time.perf_counter() - begun < 3
    here.presence.put(fix())
    assert known(here) == {"yu": fix()}
    assert not here.bus.works
    valkey.start()
    assert comes(lambda: here.bus.works)
    assert comes(lambda: known(shaken.worker()) == {"yu": fix()})


def test_what_was_done_last_is_told_before_the_end(crew: Crew) -> None:
    here, there = crew.worker(), crew.worker()
    here.presence.put(fix())
    here.link.stop()
    assert comes(lambda: known(there) == {"yu": fix()}, 1)


def test_the_end_comes_though_redis_is_frozen(valkey: Valkey, shaken: Crew) -> None:
    here = shaken.worker()
    valkey.freeze()
    here.presence.put(fix())
    begun = time.perf_counter()
    here.link.stop()
    assert time.perf_counter() - begun < 6
    valkey.thaw()


def test_nothing_listens_there() -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        link = Link(f"redis://127.0.0.1:{door.getsockname()[1]}")
        RedisPresence(link)
        bus = RedisBus(link)
        link.start()
        assert not bus.works
        link.stop()


# ---- how often somebody has tried ----

KNOCKS = Allowance("knocks", 3, 600)


def knocks(throttle: Throttle) -> bool:
    """Whether one more is let in."""
    try:
        throttle.spend(KNOCKS, "a")
    except TooMany:
        return False
    return True


@pytest.fixture
def throttles(valkey: Valkey) -> Iterator[list[RedisThrottle]]:
    throttles = [RedisThrottle(valkey.url, "house") for _ in range(2)]
    yield throttles
    for throttle in throttles:
        throttle.close()


def test_tries_are_counted_for_all_workers_together(throttles: list[RedisThrottle]) -> None:
    here, there = throttles
    assert [knocks(here), knocks(there), knocks(here), knocks(there), knocks(here)] == [True, True, True, False, False]
    there.forgive(KNOCKS, "a")
    assert knocks(here)


def test_no_telephone_number_lies_in_redis(valkey: Valkey, throttles: list[RedisThrottle]) -> None:
    throttles[0].spend(KNOCKS, "13800000001")
    with Redis.from_url(valkey.url) as redis:
        names: Any = redis.keys("*")
    assert len(names) == 1
    assert b"138" not in names[0][:30]
    assert b"13800000001" not in names[0]


@pytest.mark.parametrize("how", ["killed", "frozen"])
def test_while_redis_is_away_each_counts_alone_and_nobody_waits(valkey: Valkey, throttles: list[RedisThrottle], how: str) -> None:
    here, there = throttles
    assert knocks(here)
    (valkey.kill if how == "killed" else valkey.freeze)()
    begun = time.perf_counter()
    tries = [knocks(here) for _ in range(300)]
    assert time.perf_counter() - begun < 4
    assert tries == [True] * 3 + [False] * 297
    assert knocks(there)
    (valkey.start if how == "killed" else valkey.thaw)()
    there.forgive(KNOCKS, "a")
    here.forgive(KNOCKS, "a")
    assert comes(lambda: not knocks(here) and not knocks(there))  # counted together again sooner or later, and full


@pytest.mark.parametrize("url", ["", "127.0.0.1:6379", "http://127.0.0.1", "unix:///tmp/x", "redis://127.0.0.1:port", "redis://:1/x"])
def test_what_is_no_url_of_a_redis(url: str) -> None:
    with pytest.raises(ValueError, match="no URL of a Redis"):
        Link(url)

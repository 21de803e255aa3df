"""The small ports: bus, files, clock, ids, codes."""

import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.adapters.bus import LocalBus
from pingan.adapters.clock import CountingIds, RandomIds, SettableClock, SystemClock
from pingan.adapters.codes import ShownCodes
from pingan.adapters.files import FolderFiles, MemoryFiles
from pingan.ports import Bus, Clock, Files, Ids
from tests.valkeys import BusBetween, Crew, server

# ---- bus ----


@pytest.fixture(params=["local", "redis", "redis, another worker hears"])
def new_bus(request: pytest.FixtureRequest) -> Iterator[Callable[[], Bus]]:
    if request.param == "local":
        yield LocalBus
        return
    crew = Crew(server())
    yield (lambda: crew.worker().bus) if request.param == "redis" else (lambda: BusBetween(crew))
    crew.go_home()


class Ear:
    """Hears, and counts."""

    def __init__(self) -> None:
        self.heard: list[Mapping[str, object]] = []

    def hear(self, message: Mapping[str, object]) -> None:
        self.heard.append(message)


def test_everyone_at_a_topic_hears_and_nobody_else(new_bus: Callable[[], Bus]) -> None:
    bus, yu, ma, other = new_bus(), Ear(), Ear(), Ear()
    for ear in (yu, ma):
        bus.listen("station:wujing", ear.hear)
    bus.listen("station:lvhua", other.hear)
    bus.publish("station:wujing", {"seq": 1})
    bus.publish("station:nowhere", {"seq": 2})
    assert (yu.heard, ma.heard, other.heard) == ([{"seq": 1}], [{"seq": 1}], [])


def test_who_stopped_listening_hears_no_more(new_bus: Callable[[], Bus]) -> None:
    bus, yu, ma = new_bus(), Ear(), Ear()
    stop = bus.listen("t", yu.hear)
    bus.listen("t", ma.hear)
    stop()
    stop()
    bus.publish("t", {})
    assert (len(yu.heard), len(ma.heard)) == (0, 1)


def test_two_ears_of_one_head_are_two_listeners(new_bus: Callable[[], Bus]) -> None:
    bus, heard = new_bus(), Ear()
    hear = heard.hear
    stop = bus.listen("t", hear)
    bus.listen("t", hear)
    stop()
    bus.publish("t", {})
    assert len(heard.heard) == 1


def test_one_that_stumbles_does_not_silence_the_next(new_bus: Callable[[], Bus]) -> None:
    bus, yu = new_bus(), Ear()

    def stumble(_: Mapping[str, object]) -> None:
        raise RuntimeError

    bus.listen("t", stumble)
    bus.listen("t", yu.hear)
    bus.publish("t", {})
    assert len(yu.heard) == 1


def test_coming_and_going_while_others_speak(new_bus: Callable[[], Bus]) -> None:
    bus, yu = new_bus(), Ear()
    bus.listen("t", yu.hear)

    def come_and_go(_: int) -> None:
        bus.listen("t", Ear().hear)()

    with ThreadPoolExecutor(4) as crowd:
        list(crowd.map(come_and_go, range(200)))
        list(crowd.map(lambda number: bus.publish("t", {"n": number}), range(200)))
    assert sorted(message["n"] for message in yu.heard) == list(range(200))  # type: ignore[type-var]


# ---- files ----


@pytest.fixture(params=["folder", "memory"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return FolderFiles(tmp_path / "photos") if request.param == "folder" else MemoryFiles()


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"x" * 1_000_000])
def test_a_file_comes_back_byte_for_byte(files: Files, content: bytes) -> None:
    files.put("i01.jpg", b"before")
    files.put("i01.jpg", content)
    assert files.get("i01.jpg") == content


def test_a_file_that_is_not_there(files: Files) -> None:
    files.delete("i01.jpg")
    with pytest.raises(KeyError):
        files.get("i01.jpg")
    files.put("i01.jpg", b"x")
    files.delete("i01.jpg")
    with pytest.raises(KeyError):
        files.get("i01.jpg")


@pytest.mark.parametrize("name", ["../escaped", "/etc/escaped", "a/b", "", "..", ".", "a\x00b"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    files = FolderFiles(tmp_path / "photos")
    for attempt in (lambda: files.put(name, b"x"), lambda: files.get(name), lambda: files.delete(name)):
        with pytest.raises(KeyError):
            attempt()
    assert [path.name for path in tmp_path.rglob("*")] == ["photos"]


def test_a_file_put_is_whole_or_not_there(tmp_path: Path) -> None:
    """A reader never meets half a photograph: the content is written aside and renamed."""
    files = FolderFiles(tmp_path)
    files.put("a", b"1" * 300_000)
    lengths: set[int] = set()
    over = threading.Event()

    def read() -> None:
        while not over.is_set():
            lengths.add(len(set(files.get("a"))))

    reader = threading.Thread(target=read)
    reader.start()
    for digit in b"234567":
        files.put("a", bytes([digit]) * 300_000)
    over.set()
    reader.join()
    assert lengths == {1}


# ---- clock and ids ----


@pytest.mark.parametrize("clock", [SystemClock(), SettableClock(datetime(2025, 11, 3, tzinfo=UTC))], ids=["system", "settable"])
def test_a_clock_tells_utc_and_does_not_run_backwards(clock: Clock) -> None:
    readings = [clock.now() for _ in range(100)]
    assert readings == sorted(readings)
    assert all(reading.utcoffset() == timedelta(0) for reading in readings)


def test_a_settable_clock_stands_still_until_moved() -> None:
    clock = SettableClock(datetime(2025, 11, 3, tzinfo=UTC))
    clock.set(clock.now() + timedelta(days=365))
    assert clock.now() == datetime(2026, 11, 3, tzinfo=UTC)


every_ids = pytest.mark.parametrize("ids", [RandomIds(), CountingIds()], ids=["random", "counting"])


@every_ids
def test_later_ids_sort_later_and_fit_their_column(ids: Ids) -> None:
    names = [ids.new() for _ in range(2_000)]
    assert names == sorted(set(names))
    assert max(map(len, names)) <= 40


def test_ids_of_many_threads_are_all_different() -> None:
    ids = RandomIds()
    with ThreadPoolExecutor(4) as workers:
        names = [name for batch in workers.map(lambda _: [ids.new() for _ in range(500)], range(8)) for name in batch]
    assert len(set(names)) == 4_000


@every_ids
def test_secrets_are_long_and_never_the_same(ids: Ids) -> None:
    secrets = [ids.secret() for _ in range(200)]
    assert len(set(secrets)) == 200
    assert min(map(len, secrets)) >= 32
    assert all(letter.isalnum() or letter in "-_" for secret in secrets for letter in secret)


@every_ids
@given(count=st.integers(4, 10))
def test_a_code_has_exactly_so_many_digits(ids: Ids, count: int) -> None:
    code = ids.digits(count)
    assert len(code) == count
    assert code.isdecimal()


def test_the_same_run_counts_the_same_ids() -> None:
    first, second = CountingIds(), CountingIds()
    assert [first.new(), first.digits(6), first.secret()] == [second.new(), second.digits(6), second.secret()]


# ---- codes ----


def test_a_shown_code_is_shown_and_the_newest_kept() -> None:
    shown: list[tuple[str, str]] = []
    codes = ShownCodes(lambda phone, code: shown.append((phone, code)))
    codes.send_code("13800000001", "111111")
    codes.send_code("13800000001", "222222")
    assert shown == [("13800000001", "111111"), ("13800000001", "222222")]
    assert codes.newest == {"13800000001": "222222"}

"""Presence: the newest fix of each member, and the nearest by straight line, checked against looking at everybody."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from pingan.adapters.presence import GridPresence
from pingan.kernel.geo import Point, distance_m, offset
from pingan.ports import Fix, Presence
from tests.valkeys import Crew, PresenceBetween, server
from tests.world import CENTRE

NOON = datetime(2025, 11, 3, 4, tzinfo=UTC)
members = st.sampled_from([f"m{number}" for number in range(8)])
stations = st.sampled_from(["wujing", "lvhua"])
places = st.one_of(
    st.builds(lambda north, east: offset(CENTRE, north, east), st.floats(-3_000, 3_000), st.floats(-3_000, 3_000)),
    st.builds(lambda north, east: offset(CENTRE, north, east), st.floats(-60_000, 60_000), st.floats(-60_000, 60_000)),
    st.just(CENTRE),
)
anywhere = st.one_of(
    places,
    st.builds(Point, st.floats(-90, 90), st.floats(-180, 180)),
    st.builds(Point, st.one_of(st.floats(-90, -89.9), st.floats(89.9, 90)), st.floats(-180, 180)),
    st.builds(Point, st.floats(-10, 10), st.one_of(st.floats(-180, -179.9), st.floats(179.9, 180))),
)
"""Near the poles and the date line as well, where cells have no neighbours."""
moments = st.integers(0, 20).map(lambda seconds: NOON + timedelta(seconds=seconds))


@pytest.fixture(params=["grid", "redis"])
def new_presence(request: pytest.FixtureRequest) -> Iterator[Callable[[], Presence]]:
    """Makes presences in which nobody is known yet."""
    if request.param == "grid":
        yield GridPresence
        return
    crew = Crew(server())
    both = PresenceBetween(crew)

    def cleared() -> Presence:
        both.clear()
        return both

    yield cleared
    crew.go_home()


@dataclass
class Everybody:
    """The oracle: a list, looked through from end to end."""

    fixes: dict[tuple[str, str], Fix] = field(default_factory=dict)

    def put(self, fix: Fix) -> bool:
        known = self.fixes.get((fix.station, fix.member))
        if known and known.seen > fix.seen:
            return False
        self.fixes[fix.station, fix.member] = fix
        return True

    def of(self, station: str) -> list[Fix]:
        return [fix for (at, _), fix in self.fixes.items() if at == station]

    def distances(self, station: str, at: Point, count: int) -> list[float]:
        return sorted(distance_m(at, fix.at) for fix in self.of(station))[:count]

    def agrees(self, real: Presence, station: str, places: Sequence[Point], count: int) -> None:
        """About who is nearest to each place, whether asked one by one or all at once."""
        many = real.nearest_many(station, places, count)
        assert len(many) == len(places)
        for at, found in zip(places, many, strict=True):
            truth = pytest.approx(self.distances(station, at, count), abs=1e-6)
            assert [distance_m(at, fix.at) for fix in real.nearest(station, at, count)] == truth
            assert [distance_m(at, fix.at) for fix in found] == truth


def machine(new_presence: Callable[[], Presence]) -> type[RuleBasedStateMachine]:
    class Walks(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.real, self.oracle = new_presence(), Everybody()
            self.told: dict[str, dict[str, Fix | None]] = {"wujing": {}, "lvhua": {}}
            for station, told in self.told.items():
                self.real.watch(station, told.__setitem__)

        @rule(station=stations, member=members, at=places, seen=moments)
        def put(self, station: str, member: str, at: Point, seen: datetime) -> None:
            fix = Fix(station, member, at, seen)
            assert self.real.put(fix) == self.oracle.put(fix)

        @rule(station=stations, member=members)
        def drop(self, station: str, member: str) -> None:
            self.real.drop(station, member)
            self.oracle.fixes.pop((station, member), None)
            assert self.real.find(station, member) is None

        @rule(station=stations, asked=st.lists(places, max_size=5), count=st.integers(1, 10))
        def nearest(self, station: str, asked: list[Point], count: int) -> None:
            self.oracle.agrees(self.real, station, asked, count)

        @invariant()
        def same_people(self) -> None:
            for station in ("wujing", "lvhua"):
                known = {fix.member: fix for fix in self.real.everyone(station)}
                assert known == {fix.member: fix for fix in self.oracle.of(station)}
                assert known == {member: fix for member, fix in self.told[station].items() if fix}
                columns = self.real.positions(station)
                rows = {member: [*columns.degrees[row].tolist(), columns.seen_s[row]] for member, row in columns.rows.items()}
                assert rows == {member: [f.at.longitude, f.at.latitude, f.seen.timestamp()] for member, f in known.items()}
                assert len(columns.seen_s) == len(known)

    return Walks


def test_it_knows_what_somebody_who_looks_at_everybody_knows(new_presence: Callable[[], Presence]) -> None:
    walks = settings() if new_presence is GridPresence else settings(max_examples=20, stateful_step_count=25)  # each step is told
    run_state_machine_as_test(machine(new_presence), settings=walks)


def test_nearest_of_a_crowd(new_presence: Callable[[], Presence]) -> None:
    @given(crowd=st.lists(anywhere, min_size=1, max_size=200), asked=st.lists(anywhere, min_size=1, max_size=5), count=st.integers(1, 30))
    def looked_at(crowd: list[Point], asked: list[Point], count: int) -> None:
        real, oracle = new_presence(), Everybody()
        for number, place in enumerate(crowd):
            fix = Fix("wujing", f"m{number}", place, NOON)
            assert real.put(fix)
            oracle.put(fix)
        oracle.agrees(real, "wujing", asked, count)

    looked_at()


def test_who_stopped_watching_is_told_no_more(new_presence: Callable[[], Presence]) -> None:
    presence, seen = new_presence(), list[str]()
    stop = presence.watch("wujing", lambda member, _: seen.append(member))
    presence.put(Fix("wujing", "yu", CENTRE, NOON))
    assert len(presence.everyone("wujing")) == 1
    stop()
    stop()
    presence.put(Fix("wujing", "ma", CENTRE, NOON))
    assert len(presence.everyone("wujing")) == 2
    assert set(seen) == {"yu"}


@pytest.mark.parametrize(
    ("people", "half_m", "town"),
    [(300, 2_500, CENTRE), (3_000, 2_500, CENTRE), (3_000, 60, CENTRE), (3_000, 2_500, Point(0, 180)), (3_000, 2_500, Point(-89.9, 0))],
)
def test_nearest_in_a_full_town(new_presence: Callable[[], Presence], people: int, half_m: float, town: Point) -> None:
    """Crowds so dense that looking at everybody would be silly, from which the nearest is often just behind the next corner, or over the
    date line; all of them in one square; and who stays when most have gone home."""
    chance = Random(people)
    real, oracle = new_presence(), Everybody()

    def somewhere() -> Point:
        at = offset(town, chance.uniform(-half_m, half_m), chance.uniform(-half_m, half_m))
        return Point(at.latitude, (at.longitude + 180) % 360 - 180)

    for number in range(people):
        fix = Fix("wujing", f"m{number}", somewhere(), NOON)
        assert real.put(fix) == oracle.put(fix)
    for staying in (people, people // 30):
        for number in range(staying, people):
            real.drop("wujing", f"m{number}")
            oracle.fixes.pop(("wujing", f"m{number}"), None)
        for count in (1, 2, 10, 50):
            oracle.agrees(real, "wujing", [somewhere() for _ in range(150)], count)


def test_nobody_is_found_where_nobody_is(new_presence: Callable[[], Presence]) -> None:
    presence = new_presence()
    presence.drop("wujing", "yu")
    assert presence.find("wujing", "yu") is None
    assert list(presence.everyone("wujing")) == list(presence.nearest("wujing", CENTRE, 3)) == []
    assert [list(found) for found in presence.nearest_many("wujing", [CENTRE, CENTRE], 3)] == [[], []]

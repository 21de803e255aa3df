"""The solver against looking at every roster there is, against the independent reading of the rules, and on the benchmark's instances."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.station_month import month
from pingan.adapters.rosters import Solver
from pingan.adapters.rosters.lines import Lines, Worked
from pingan.adapters.rosters.nrp import read
from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import (
    OFF,
    Demand,
    Fault,
    Found,
    Horizon,
    Line,
    Person,
    Shift,
    Wish,
    changes,
    faults,
    obstacles,
    price,
    staffed,
    without,
)  # fmt: skip
from tests.data import data

DAY, NIGHT = Shift(id="D", minutes=480), Shift(id="N", minutes=720, not_before=frozenset({"D"}))
SHIFTS = (DAY, NIGHT)


def person(name: str = "A", **facts: Any) -> Person:
    usual: dict[str, Any] = {"minutes": (0, 10_000), "run_days": (1, 7), "rest_days": 1, "weekends": 5, "most": {}}
    return Person(id=name, **(usual | facts))


def horizon(people: Sequence[Person], days: int, *, first_weekday: int = 0, **asked: Any) -> Horizon:
    return Horizon(days=days, shifts=SHIFTS, people=people, first_weekday=first_weekday, **({"wishes": (), "demands": ()} | asked))


def every_line(asked: Horizon, one: Person) -> Iterator[Line]:
    alone = horizon([one], asked.days, first_weekday=asked.first_weekday, shared=asked.shared)
    for line in product((OFF, "D", "N"), repeat=asked.days):
        if not faults(alone, {one.id: line}):
            yield line


DAYS = 6
PEOPLE = st.builds(
    lambda least, more, run, longer, rest, weekends, days, nights, away, barred, few, shared: person(
        minutes=(least, least + more), run_days=(run, run + longer), rest_days=rest, weekends=weekends,
        most={"D": days, "N": nights}, away=frozenset(away),
        barred=frozenset(barred), least=few, shared=shared,
    ),
    st.sampled_from([0, 480, 1200]), st.sampled_from([480, 960, 2400]), st.integers(1, 3), st.integers(0, 3), st.integers(1, 3),
    st.integers(0, 2), st.integers(0, 6), st.integers(0, 3), st.sets(st.integers(0, DAYS - 1), max_size=2),
    st.sets(st.tuples(st.integers(0, DAYS - 1), st.sampled_from(["D", "N"])), max_size=3),
    st.dictionaries(st.sampled_from(["D", "N"]), st.integers(0, 2), max_size=2),
    st.sampled_from([None, None, (0, 1), (1, 1), (1, 3)]),
)  # fmt: skip
REWARDS = st.lists(st.integers(-5, 9), min_size=DAYS * 2, max_size=DAYS * 2)


def said(worked: Worked) -> Line:
    return tuple(next((s.id for s, works in zip(SHIFTS, day, strict=True) if works), OFF) for day in worked)


@settings(max_examples=120, deadline=None)
@given(PEOPLE, REWARDS, st.integers(0, 6))
def test_the_cheapest_line_is_the_cheapest_of_all_that_are_legal(one: Person, rewards: list[int], first_weekday: int) -> None:
    asked = horizon([one], DAYS, first_weekday=first_weekday, shared=frozenset({1, 2, 5}))
    worth = np.array(rewards, float).reshape(DAYS, 2)
    legal = {line: -sum(worth[day, "DN".index(shift)] for day, shift in enumerate(line) if shift) for line in every_line(asked, one)}
    lines = Lines(asked, one)
    found = lines.cheapest(worth, 3)
    assert bool(found) == bool(legal)
    told = [said(worked) for worked in found]
    assert set(told) <= set(legal)
    near = {line for line, value in legal.items() if value <= lines.floor(worth) + 2}
    assert {said(worked) for worked in lines.near(worth, 2, 10_000, np.random.default_rng(1))} == near
    assert {said(worked) for worked in lines.near(worth, 2, 3, np.random.default_rng(1))} <= near
    if legal:
        assert legal[told[0]] == min(legal.values())
        assert lines.floor(worth) <= min(legal.values()) + 1e-9


DEMANDS = st.lists(
    st.builds(
        lambda day, shift, wanted, among: Demand(day=day, shift=shift, wanted=wanted, short=10, over=1, among=among),
        st.integers(0, 3), st.sampled_from(["D", "N"]), st.integers(0, 2), st.sampled_from([None, frozenset({"A"})]),
    ),
    max_size=6,
)  # fmt: skip
WISHES = st.lists(
    st.builds(
        lambda who, day, shift, to_work: Wish(person=who, day=day, shift=shift, price=2, to_work=to_work),
        st.sampled_from(["A", "B"]), st.integers(0, 3), st.sampled_from(["D", "N"]), st.booleans(),
    ),
    max_size=4,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(DEMANDS, WISHES)
def test_a_small_roster_is_as_good_as_the_best_of_all_there_are(demands: list[Demand], wishes: list[Wish]) -> None:
    people = [person("A", minutes=(480, 2400), run_days=(2, 3)), person("B", minutes=(0, 1200), rest_days=2)]
    asked = horizon(people, 4, demands=demands, wishes=wishes)
    every = [{"A": a, "B": b} for a in every_line(asked, people[0]) for b in every_line(asked, people[1])]
    best = min(price(asked, roster) for roster in every)
    found = Solver().solve(asked, seconds=0.5)
    assert not faults(asked, found.roster)
    assert found.price == price(asked, found.roster) == best
    assert found.bound is not None
    assert found.bound <= best


ROSTERED = [person("A", minutes=(480, 2400), run_days=(2, 3)), person("B", minutes=(0, 1200), rest_days=2)]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), DEMANDS, WISHES, st.sampled_from("AB"), st.sets(st.integers(0, 3), min_size=1, max_size=3))
def test_a_repair_changes_as_little_as_can_be(which: int, demands: list[Demand], wishes: list[Wish], ill: str, days: set[int]) -> None:
    asked = horizon(ROSTERED, 4, demands=demands, wishes=wishes)
    first, second = ([*every_line(asked, one)] for one in ROSTERED)
    before = {"A": first[which % len(first)], "B": second[which // len(first) % len(second)]}
    now = without(asked, before, ill, frozenset(days))
    every = [{"A": a, "B": b} for a in every_line(now, now.people[0]) for b in every_line(now, now.people[1])]
    if not every:
        with pytest.raises(Invalid):
            Solver().repair(now, before, seconds=1)
        return

    def measure(roster: dict[str, Line]) -> tuple[int, int]:
        lost = sum(max(0, min(demand.wanted, staffed(demand, before)) - staffed(demand, roster)) for demand in demands)
        return lost, len(changes(before, roster))

    found = Solver().repair(now, before, seconds=5)
    assert not faults(now, found.roster)
    assert measure(dict(found.roster)) == min(map(measure, every))
    assert found.price == price(now, found.roster)


def test_why_a_place_is_open_is_told_for_everybody_the_closest_first() -> None:
    short = Demand(day=1, shift="D", wanted=3, short=10, over=1, among=frozenset("ABCD"))
    people = [person("A", away=frozenset({1})), person("B"), person("C", minutes=(0, 480)), person("D"), person("E"), person("F")]
    roster = {"A": ("", ""), "B": ("N", "N"), "C": ("D", ""), "D": ("", ""), "E": ("", ""), "F": ("", "D")}
    told = [(one.person, one.works, set(one.broken)) for one in obstacles(horizon(people, 2), roster, short)]
    assert told == [
        ("D", OFF, set()), ("A", OFF, {Fault.AWAY}), ("C", OFF, {Fault.TOO_MANY_HOURS}), ("B", "N", {Fault.TOO_LITTLE_REST}),
    ]  # fmt: skip


def test_a_repair_of_a_month_is_quick_and_small() -> None:
    asked = month()
    people = [replace(one, minutes=(0, one.minutes[1]), least={}) for one in asked.people]
    lines = {one.id: tuple("DDEENN."[(day + at) % 7].replace(".", OFF) for day in range(30)) for at, one in enumerate(people)}
    kept = {one.id: tuple(OFF if day in one.away else shift for day, shift in enumerate(lines[one.id])) for one in people}
    spare = [replace(one, minutes=(0, 30 * 480), run_days=(1, 6), weekends=5, most={}, shared=None) for one in people]
    asked = replace(asked, people=spare, demands=[replace(one, wanted=min(one.wanted, staffed(one, kept))) for one in asked.demands])
    assert not faults(asked, kept)
    ill = frozenset(range(8, 20))
    now = without(asked, kept, "m007", ill)
    found = Solver().repair(now, kept, seconds=20)
    lost = [day for day in ill if kept["m007"][day] != OFF]
    made = changes(kept, found.roster)
    assert not faults(now, found.roster)
    assert {change.day for change in made if change.person == "m007"} == set(lost)
    assert len(made) <= 2 * len(lost), "each shift is dropped by one person and taken by another"
    assert all(staffed(one, found.roster) >= min(one.wanted, staffed(one, kept)) for one in now.demands)


@pytest.mark.parametrize(
    ("facts", "line", "fault"),
    [
        ({"away": frozenset({1})}, ("", "D", ""), Fault.AWAY),
        ({"barred": frozenset({(1, "D")})}, ("", "D", ""), Fault.BARRED),
        ({"least": {"N": 1}}, ("", "D", ""), Fault.TOO_SELDOM),
        ({}, ("N", "D", ""), Fault.TOO_LITTLE_REST),
        ({"most": {"D": 1}}, ("D", "D", ""), Fault.TOO_OFTEN),
        ({"minutes": (500, 900)}, ("D", "", ""), Fault.TOO_FEW_HOURS),
        ({"minutes": (0, 900)}, ("D", "D", ""), Fault.TOO_MANY_HOURS),
        ({"run_days": (2, 3)}, ("", "D", ""), Fault.RUN_TOO_SHORT),
        ({"run_days": (1, 2)}, ("D", "D", "D"), Fault.RUN_TOO_LONG),
        ({"rest_days": 2}, ("D", "", "D"), Fault.REST_TOO_SHORT),
        ({"weekends": 0}, ("", "", "D"), Fault.TOO_MANY_WEEKENDS),
        ({"shared": (1, 2)}, ("D", "", ""), Fault.TOO_FEW_SHARED),
        ({"shared": (0, 1)}, ("", "D", "D"), Fault.TOO_MANY_SHARED),
        ({}, ("X", "", ""), Fault.UNKNOWN_SHIFT),
        ({}, ("D",), Fault.WRONG_LENGTH),
    ],
)
def test_every_broken_rule_is_named(facts: dict[str, Any], line: Line, fault: Fault) -> None:
    asked = horizon([person(**facts)], 3, first_weekday=4, shared=frozenset({1, 2}))
    assert faults(asked, {"A": line}) == {"A": {fault}}


def test_runs_at_the_edge_count_as_long_enough() -> None:
    asked = horizon([person(run_days=(3, 5), rest_days=3)], 4)
    assert not faults(asked, {"A": ("D", "", "", "")})
    assert not faults(asked, {"A": ("", "D", "D", "D")})


def test_somebody_without_any_legal_line_is_named() -> None:
    never = person("B", minutes=(480, 500), away=frozenset(range(4)))
    with pytest.raises(Invalid) as refused:
        Solver().solve(horizon([person(), never], 4), seconds=1)
    assert (refused.value.reason, refused.value.facts) == ("no_line", {"person": "B"})


def test_a_whole_roster_even_without_time_and_a_stop_when_told() -> None:
    people = [person(name, minutes=(480, 2400)) for name in "ABCD"]
    asked = horizon(people, 7, demands=[Demand(day=day, shift="D", wanted=2, short=10, over=1) for day in range(7)])
    assert not faults(asked, Solver().solve(asked, seconds=0).roster)
    heard = list[Found]()

    def enough(found: Found) -> bool:
        heard.append(found)
        return False

    Solver().solve(asked, seconds=60, told=enough)
    assert len(heard) == 1


def test_many_people_are_settled_at_once() -> None:
    first_aiders = frozenset(f"{name:02}" for name in range(0, 64, 2))
    people = [person(f"{name:02}", minutes=(0, 2400)) for name in range(64)]
    demands = [Demand(day=day, shift="D", wanted=33, short=10, over=1) for day in range(5)]
    skilled = [Demand(day=day, shift="N", wanted=7, short=10, over=1, among=first_aiders) for day in range(5)]
    asked = horizon(people, 5, demands=[*demands, *skilled])
    found = Solver().solve(asked, seconds=4)
    assert not faults(asked, found.roster)
    assert found.price == price(asked, found.roster)
    assert found.price == 0, "nothing stays open"


def test_several_processes_find_one_roster_and_end_together() -> None:
    asked = read(data("rostering/nrp/Instance3.txt"))
    heard = list[Found]()

    def go_on(found: Found) -> bool:
        heard.append(found)
        return True

    found = Solver(cores=2).solve(asked, seconds=60, told=go_on)
    assert not faults(asked, found.roster)
    assert found.is_best
    assert [one.price for one in heard] == sorted((one.price for one in heard), reverse=True)
    assert found.seconds < 60
    never = replace(asked, people=[*asked.people[:-1], replace(asked.people[-1], minutes=(10**6, 10**6))])
    with pytest.raises(Invalid):
        Solver(cores=2).solve(never, seconds=60)
    stopped = Solver(cores=2).solve(asked, seconds=600, stop=lambda: True)
    assert not faults(asked, stopped.roster)
    assert stopped.seconds < 60


def test_a_stop_ends_the_search_with_a_whole_roster() -> None:
    asked = horizon(
        [person(name, minutes=(480, 2400)) for name in "ABCD"], 7, demands=[Demand(day=0, shift="D", wanted=9, short=10, over=1)]
    )
    found = Solver().solve(asked, seconds=600, stop=lambda: True)
    assert not faults(asked, found.roster)
    assert found.seconds < 60


@pytest.mark.parametrize(("number", "best"), [(2, 828), (3, 1001), (4, 1716)])
def test_the_benchmark_is_solved_to_its_proven_best(number: int, best: int) -> None:
    asked = read(data(f"rostering/nrp/Instance{number}.txt"))
    found = Solver().solve(asked, seconds=120)
    assert not faults(asked, found.roster)
    assert (found.price, found.bound) == (best, best)


GOOD = """SECTION_HORIZON
7
SECTION_SHIFTS
D,480,
SECTION_STAFF
A,D=7,2400,480,5,1,1,2
SECTION_DAYS_OFF
A,3
SECTION_SHIFT_ON_REQUESTS
A,2,D,2
SECTION_SHIFT_OFF_REQUESTS
SECTION_COVER
0,D,1,100,1
"""


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (("D,480,", "D,long,"), 4),
        (("A,D=7,2400,480,5,1,1,2", "A,D=7,2400,480,5,1"), 6),
        (("A,D=7", "A,D=-7"), 6),
        (("0,D,1,100,1", "0,D,1,100"), 13),
        (("0,D,1,100,1", "9,D,1,100,1"), 0),
        (("A,2,D,2", "Z,2,D,2"), 0),
        (("A,2,D,2", "A,2,Q,2"), 0),
        (("\n7\n", "\n99999999\n"), 0),
        (("SECTION_STAFF", "SECTION_STUFF"), 0),
        (("\n7\n", "\n7\x00\n"), 2),
    ],
)
def test_a_broken_instance_is_refused_with_its_line(tmp_path: Path, spoil: tuple[str, str], line: int) -> None:
    file = tmp_path / "instance.txt"
    file.write_text(GOOD)
    assert read(file).days == 7
    file.write_text(GOOD.replace(*spoil))
    with pytest.raises(Invalid) as refused:
        read(file)
    assert (refused.value.reason, refused.value.facts) == ("roster_unreadable", {"line": line})


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\x00" * 5_000_000])
def test_what_is_no_instance_at_all_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "instance.txt"
    file.write_bytes(content)
    with pytest.raises(Invalid):
        read(file)
    with pytest.raises(Invalid):
        read(tmp_path / "absent.txt")

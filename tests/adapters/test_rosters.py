"""The solver against looking at every roster there is, against the independent reading of the rules, and on the benchmark's instances."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pingan.adapters.rosters import Solver
from pingan.adapters.rosters.lines import Lines
from pingan.adapters.rosters.nrp import read
from pingan.adapters.rosters.parts import parts
from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import OFF, Demand, Fault, Found, Horizon, Line, Person, Shift, Wish, faults, price
from tests.data import data

DAY, NIGHT = Shift(id="D", minutes=480), Shift(id="N", minutes=720, not_before=frozenset({"D"}))
SHIFTS = (DAY, NIGHT)


def person(name: str = "A", **facts: Any) -> Person:
    usual: dict[str, Any] = {"minutes": (0, 10_000), "run_days": (1, 7), "rest_days": 1, "weekends": 5, "most": {}}
    return Person(id=name, **(usual | facts))


def horizon(people: Sequence[Person], days: int, *, first_weekday: int = 0, **asked: Any) -> Horizon:
    return Horizon(days=days, shifts=SHIFTS, people=people, first_weekday=first_weekday, **({"wishes": (), "demands": ()} | asked))


def every_line(asked: Horizon, one: Person) -> Iterator[Line]:
    alone = horizon([one], asked.days, first_weekday=asked.first_weekday)
    for line in product((OFF, "D", "N"), repeat=asked.days):
        if not faults(alone, {one.id: line}):
            yield line


DAYS = 6
PEOPLE = st.builds(
    lambda least, more, run, longer, rest, weekends, days, nights, away, barred, few: person(
        minutes=(least, least + more), run_days=(run, run + longer), rest_days=rest, weekends=weekends,
        most={"D": days, "N": nights}, away=frozenset(away),
        barred=frozenset(barred), least=few,
    ),
    st.sampled_from([0, 480, 1200]), st.sampled_from([480, 960, 2400]), st.integers(1, 3), st.integers(0, 3), st.integers(1, 3),
    st.integers(0, 2), st.integers(0, 6), st.integers(0, 3), st.sets(st.integers(0, DAYS - 1), max_size=2),
    st.sets(st.tuples(st.integers(0, DAYS - 1), st.sampled_from(["D", "N"])), max_size=3),
    st.dictionaries(st.sampled_from(["D", "N"]), st.integers(0, 2), max_size=2),
)  # fmt: skip
REWARDS = st.lists(st.integers(-5, 9), min_size=DAYS * 2, max_size=DAYS * 2)


@settings(max_examples=120, deadline=None)
@given(PEOPLE, REWARDS, st.integers(0, 6))
def test_the_cheapest_line_is_the_cheapest_of_all_that_are_legal(one: Person, rewards: list[int], first_weekday: int) -> None:
    asked = horizon([one], DAYS, first_weekday=first_weekday)
    worth = np.array(rewards, float).reshape(DAYS, 2)
    legal = {line: -sum(worth[day, "DN".index(shift)] for day, shift in enumerate(line) if shift) for line in every_line(asked, one)}
    lines = Lines(asked, one)
    found = lines.cheapest(worth, 3)
    assert bool(found) == bool(legal)
    told = [tuple(next((s.id for s, works in zip(SHIFTS, day, strict=True) if works), OFF) for day in worked) for worked in found]
    assert set(told) <= set(legal)
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
        ({}, ("X", "", ""), Fault.UNKNOWN_SHIFT),
        ({}, ("D",), Fault.WRONG_LENGTH),
    ],
)
def test_every_broken_rule_is_named(facts: dict[str, Any], line: Line, fault: Fault) -> None:
    asked = horizon([person(**facts)], 3, first_weekday=4)
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


def test_many_people_are_solved_in_parts_and_nothing_that_is_wanted_is_lost() -> None:
    first_aiders = frozenset(f"{name:02}" for name in range(0, 64, 2))
    people = [person(f"{name:02}", minutes=(0, 2400)) for name in range(64)]
    demands = [Demand(day=day, shift="D", wanted=33, short=10, over=1) for day in range(5)]
    skilled = [Demand(day=day, shift="N", wanted=7, short=10, over=1, among=first_aiders) for day in range(5)]
    asked = horizon(people, 5, demands=[*demands, *skilled])
    pieces = parts(asked)
    assert [len(piece.people) for piece in pieces] == [22, 21, 21]
    assert sorted(one.id for piece in pieces for one in piece.people) == sorted(one.id for one in people)
    assert [sum(piece.demands[at].wanted for piece in pieces) for at in range(10)] == [33] * 5 + [7] * 5
    assert all(sum(one.id in first_aiders for one in piece.people) in {10, 11} for piece in pieces)
    found = Solver().solve(asked, seconds=6)
    assert not faults(asked, found.roster)
    assert found.price == price(asked, found.roster)
    assert found.price <= 10, "at most one place in 200 stays open"


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

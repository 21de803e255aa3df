"""Who is meant: by force, team, house, ground, skill and duty, and never anybody else's people."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.audiences import queries, rules
from pingan.features.audiences.model import Audience, Candidate, Choosable, Criteria
from pingan.features.members.model import Force, MemberStatus
from pingan.features.teams import public as teams
from pingan.kernel.errors import Invalid, NotAllowed, NotFound
from pingan.kernel.geo import Point
from pingan.platform.work import engine
from tests.world import Town, at

SQUARE = (at(-100, -100), at(-100, 100), at(100, 100), at(100, -100))


def preview(town: Town, *, ring: tuple[Point, ...] = (), **criteria: Any) -> queries.AudiencePreview:
    return town.ask(town.chief(), queries.preview, Audience(criteria=Criteria(**criteria), ring=ring))


def test_everybody_is_whoever_may_serve_at_this_station() -> None:
    town = Town()
    town.member("喻")
    town.member("高", force=Force.MERCHANT, status=MemberStatus.ON_PROBATION)
    town.member("走", status=MemberStatus.LEFT)
    town.member("停", status=MemberStatus.SUSPENDED)
    town.member("外", station="xinzhuang")
    found = preview(town)
    assert (found.total, found.first, found.unplaced) == (2, ("喻", "高"), 0)
    assert found.by_force == {Force.GUARD: 0, Force.MERCHANT: 1, Force.VOLUNTEER: 1}


def test_ground_is_where_somebody_lives_or_stands_and_never_where_his_phone_is() -> None:
    town = Town()
    post = town.post(town.house(at=at(500)))
    town.member("家", home=at(50))
    town.member("远", home=at(500))
    town.guard("岗", home=at(50), post=post)
    town.member("过路", at=at(10))
    found = preview(town, ring=SQUARE)
    assert (found.first, found.unplaced) == (("家",), 1)
    assert preview(town, ring=tuple(at(500 + corner, side) for corner, side in ((-9, -9), (-9, 9), (9, 0)))).first == ("岗", "远")


def test_every_field_must_hold_and_any_value_of_it_is_enough() -> None:
    town = Town()
    house = town.house()
    post = town.post(house)
    yu = town.member("喻", skills=["first_aid"])
    gao = town.guard("高", skills=["aed"], post=post)
    town.member("林")
    team = town.office.do(engine("wujing"), teams.set_up, teams.TeamFacts(name="义警"), [yu.member, gao.member])
    assert preview(town, teams=(team.id,)).first == ("喻", "高")
    assert preview(town, skills=("first_aid", "aed")).first == ("喻", "高")
    assert preview(town, teams=(team.id,), on_duty=True).first == ("高",)
    assert preview(town, houses=(house.id,)).first == ("高",)
    assert preview(town, skills=("first_aid",), on_duty=True).total == 0


@pytest.mark.parametrize("criteria", [{"teams": ("never",)}, {"houses": ("never",)}, {"areas": ("never",)}])
def test_what_is_not_there_is_said(criteria: Any) -> None:
    with pytest.raises(NotFound):
        preview(Town(), **criteria)


def test_what_cannot_be_meant_is_said() -> None:
    with pytest.raises(Invalid, match="ground_odd"):
        preview(Town(), ring=SQUARE[:2])
    with pytest.raises(Invalid, match="skill_unknown"):
        preview(Town(), skills=("flying",))


def test_who_may_not_build_one_is_told_nothing() -> None:
    town = Town()
    with pytest.raises(NotAllowed):
        town.ask(town.member("喻"), queries.preview, Audience())


FORCES = st.sampled_from(Force)
PEOPLE = st.builds(
    Candidate,
    id=st.uuids().map(str),
    name=st.text(max_size=3),
    force=FORCES,
    skills=st.frozensets(st.sampled_from(("aed", "driver"))),
    on_duty=st.booleans(),
)


@given(people=st.lists(PEOPLE), forces=st.sets(FORCES), skills=st.sets(st.sampled_from(("aed", "driver"))), on_duty=st.booleans())
def test_more_criteria_never_mean_more_people(people: list[Candidate], forces: set[Force], skills: set[str], on_duty: bool) -> None:
    wide = Audience(criteria=Criteria(forces=tuple(forces)))
    narrow = Audience(criteria=Criteria(forces=tuple(forces), skills=tuple(skills), on_duty=on_duty))
    there = Choosable(grounds={}, people=tuple(people))
    found = rules.choose(narrow, there)
    assert {one.id for one in found} <= {one.id for one in rules.choose(wide, there)} <= {one.id for one in people}
    assert sum(rules.by_force(found).values()) == len(found)

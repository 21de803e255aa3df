"""Teams: founded, filled, led and dissolved; and who may know who is in them."""

from datetime import timedelta

import pytest

from pingan.features.members import actions as members
from pingan.features.members.model import MemberStatus
from pingan.features.teams import actions, public, queries
from pingan.features.teams.model import MOST_MEMBERS, Team, TeamKind, TeamSearch, TeamStatus
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.platform.work import Actor, engine
from tests.world import Town, at

ROOM = engine("wujing")
RIVER = TeamFacts(name="西沙义警", kind=TeamKind.RIVER, meeting="西沙渡口")


def found(town: Town, *people: Actor, leader: Actor | None = None, facts: TeamFacts = RIVER) -> Team:
    """The chief founds a team of these."""
    chief = town.chief()
    team = town.do(chief, actions.found, facts)
    if people:
        team = town.do(chief, actions.put_in, team.id, [one.member for one in people])
    return town.do(chief, actions.lead, team.id, leader.member) if leader else team


def test_a_team_is_founded_filled_and_led(town: Town) -> None:
    yu, gao = town.member("喻"), town.member("高")
    team = found(town, yu, gao, leader=yu)
    row = town.ask(town.chief(), queries.get, team.id)
    assert [(one.name, one.id == row.leader) for one in row.people] == [("喻", True), ("高", False)]
    assert row.next == ("amend", "put_in", "take_out", "lead", "dissolve")
    kinds = ["teams.team_founded", "teams.team_joined", "teams.team_joined", "teams.leader_changed"]
    assert town.timeline(town.chief(), team.id) == kinds


def test_one_person_may_be_in_several_and_is_put_in_once(town: Town) -> None:
    yu = town.member("喻")
    river, night = found(town, yu), found(town, yu, facts=TeamFacts(name="夜巡队", kind=TeamKind.NIGHT_PATROL))
    before = town.ask(ROOM, public.get, river.id)
    town.do(town.chief(), actions.put_in, river.id, [yu.member, yu.member])
    assert town.ask(ROOM, public.get, river.id) == before
    assert [team.id for team in town.ask(ROOM, public.teams_of, yu.member)] == [night.id, river.id]
    assert town.ask(ROOM, public.members_of, river.id) == [yu.member]
    assert town.ask(ROOM, public.members_by_team) == {river.id: {yu.member}, night.id: {yu.member}}


def test_a_leader_knows_the_names_and_nobody_else_in_it_does(town: Town) -> None:
    yu, gao, qian = town.member("喻"), town.member("高"), town.member("钱")
    found(town, yu, gao, leader=yu)
    (led,), (seen,) = town.ask(yu, queries.mine), town.ask(gao, queries.mine)
    assert (led.leads, led.people, led.members) == (True, ("高",), 2)
    assert (seen.leads, seen.people, seen.members, seen.leader) == (False, (), 2, "喻")
    assert town.ask(qian, queries.mine) == []
    assert town.ask(gao, public.list_teams) != []
    assert town.ask(qian, public.list_teams) == []


def test_whoever_leads_is_in_it_and_who_is_taken_out_leads_no_more(town: Town) -> None:
    chief, yu, gao = town.chief(), town.member("喻"), town.member("高")
    team = found(town, yu, leader=yu)
    with pytest.raises(Invalid, match="leader_not_in_team"):
        town.do(chief, actions.lead, team.id, gao.member)
    assert town.do(chief, actions.take_out, team.id, yu.member).leader == ""
    with pytest.raises(NotFound):
        town.do(chief, actions.take_out, team.id, yu.member)
    assert town.do(chief, actions.lead, team.id, "").version == town.ask(chief, public.get, team.id).version
    assert town.ask(yu, queries.mine) == []


def test_whoever_leaves_the_alliance_leaves_his_teams(town: Town) -> None:
    chief, yu = town.chief(), town.member("喻")
    team = found(town, yu, leader=yu)
    town.do(chief, members.move, yu.member, "suspend", "调查中")
    assert town.ask(chief, public.members_of, team.id) == [yu.member]
    town.do(chief, members.move, yu.member, "leave", "搬家")
    assert town.ask(chief, public.members_of, team.id) == []
    assert town.ask(chief, public.get, team.id).leader == ""


def test_a_dissolved_team_is_over(town: Town) -> None:
    chief, yu = town.chief(), town.member("喻")
    team = found(town, yu)
    town.do(chief, actions.dissolve, team.id)
    row = town.ask(chief, queries.get, team.id)
    assert (row.status, row.people, row.next) == (TeamStatus.DISSOLVED, (), ())
    with pytest.raises(Invalid, match="team_dissolved"):
        town.do(chief, actions.put_in, team.id, [yu.member])
    with pytest.raises(Invalid, match="team_dissolved"):
        town.do(chief, actions.amend, team.id, TeamFacts(name="x"), version=row.version)
    with pytest.raises(Invalid, match="team_dissolved"):
        town.do(chief, actions.lead, team.id, "")
    with pytest.raises(WrongMoment):
        town.do(chief, actions.dissolve, team.id)
    assert town.ask(chief, public.list_teams) == []
    assert found(town).name == RIVER.name  # the name is free again


def test_a_name_is_taken_once_and_never_empty(town: Town) -> None:
    found(town)
    with pytest.raises(Invalid, match="team_name_taken"):
        town.do(town.chief(), actions.found, RIVER)
    with pytest.raises(Invalid, match="name_missing"):
        town.do(town.chief(), actions.found, TeamFacts(name="  "))
    assert len(town.ask(ROOM, public.list_teams)) == 1
    assert town.do(town.chief(station="lvhua"), actions.found, RIVER).station == "lvhua"


def test_a_correction_over_somebody_elses_is_refused(town: Town) -> None:
    chief, team = town.chief(), found(town)
    moved = town.do(chief, actions.amend, team.id, TeamFacts(meeting="新渡口", at=at(50)), version=team.version)
    with pytest.raises(Overtaken):
        town.do(chief, actions.amend, team.id, TeamFacts(name="y"), version=team.version)
    assert town.do(chief, actions.amend, team.id, TeamFacts(meeting="新渡口"), version=moved.version) == moved
    assert town.do(chief, actions.amend, team.id, TeamFacts(unpinned=True), version=moved.version).at is None


def test_only_members_of_the_own_station_are_put_in_and_all_or_none(town: Town) -> None:
    chief, yu, foreign = town.chief(), town.member("喻"), town.member("外", station="lvhua")
    new = town.member("新", status=MemberStatus.APPLIED)
    team = found(town)
    with pytest.raises(NotFound):
        town.do(chief, actions.put_in, team.id, [yu.member, foreign.member])
    with pytest.raises(Invalid, match="not_yet_a_member"):
        town.do(chief, actions.put_in, team.id, [yu.member, new.member])
    assert town.ask(chief, public.members_of, team.id) == []


def test_a_team_does_not_grow_without_end() -> None:
    town = Town(watch=False)
    people = [town.member(f"队员{number}") for number in range(MOST_MEMBERS + 1)]
    team = found(town, *people[:-1])
    with pytest.raises(Invalid, match="team_full"):
        town.do(town.chief(), actions.put_in, team.id, [people[-1].member])


def test_who_may_not_keep_teams_is_refused_and_neighbours_see_none(town: Town) -> None:
    team = found(town)
    with pytest.raises(NotAllowed):
        town.do(town.dispatcher(), actions.dissolve, team.id)
    with pytest.raises(NotFound):
        town.ask(town.chief(station="lvhua"), queries.get, team.id)
    assert town.ask(town.dispatcher(), queries.get, team.id).next == ()
    assert town.ask(town.resident(), public.list_teams) == []


def test_the_list_is_searched_sorted_and_paged(town: Town) -> None:
    yu = town.member("喻")
    found(town, yu, leader=yu)
    town.later(60)
    found(town, facts=TeamFacts(name="晨跑队", kind=TeamKind.RUNNERS))
    page = town.ask(town.dispatcher(), queries.search, TeamSearch(text="义警"), page=1, size=10)
    assert [(row.name, row.leader, row.members) for row in page.rows] == [("西沙义警", "喻", 1)]
    page = town.ask(town.dispatcher(), queries.search, TeamSearch(kind=TeamKind.RUNNERS), page=1, size=10)
    assert [row.name for row in page.rows] == ["晨跑队"]
    assert town.ask(town.dispatcher(), queries.search, TeamSearch(), page=2, size=1).total == 2


def test_a_set_up_team_stands_at_once(town: Town) -> None:
    yu = town.member("喻")
    team = town.do(ROOM, public.set_up, RIVER, [yu.member], leader=yu.member)
    assert town.ask(ROOM, public.leads, yu.member, team.id)
    assert not town.ask(ROOM, public.leads, "", team.id)
    assert town.now - team.created == timedelta(0)

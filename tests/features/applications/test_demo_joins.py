"""What a newcomer finds in the demo: links, applications at their steps, teams."""

from random import Random

from pingan.entry.demo import town as demo_town
from pingan.entry.demo.joining import TEAMS, let_people_join
from pingan.features.applications import queries
from pingan.features.applications.model import ApplicationSearch
from pingan.features.teams import public as teams
from tests.world import CENTRE, Town


def test_the_demo_has_applications_with_owners_and_teams_with_leaders() -> None:
    town = Town(watch=False)
    town.station()
    chance = Random(3)
    seeded = demo_town.seed(town.office, demo_town.find_ground(town.roads, CENTRE, None, chance), 120, chance)
    let_people_join(town.office, seeded)
    page = town.ask(town.chief(), queries.search, ApplicationSearch(), page=1, size=50)
    assert page.total > 2
    assert any(row.owner_name for row in page.rows)
    assert any(row.favours for row in page.rows)
    found = town.ask(town.chief(), teams.list_teams)
    assert len(found) == len(TEAMS)
    assert any(team.leader for team in found)
    assert town.ask(town.chief(), queries.invitations, page=1, size=5).total == 2

"""The door: what rosters, patrols, roll-calls and seeding may ask of teams. Each sees what the actor sees; others ask as the engine."""

from collections.abc import Sequence

from pingan.features.teams import actions, store
from pingan.features.teams.model import Team
from pingan.features.teams.rules import TeamFacts
from pingan.platform.work import Work

__all__ = ["TeamFacts", "get", "leads", "list_teams", "members_by_team", "members_of", "set_up", "teams_of"]


def list_teams(work: Work) -> list[Team]:
    """The station's active teams, by name."""
    return store.list_teams(work)


def get(work: Work, team_id: str) -> Team:
    """One team, also one that is dissolved.

    Raises:
        NotFound: there is none that the actor may see.
    """
    return store.get(work, team_id)


def members_of(work: Work, team_id: str) -> list[str]:
    """Ids of the members in a team, the longest in it first; whether they may serve today is told by `members` and `duty`."""
    return [seat.member for seat in store.seats_in(work, team_id)]


def members_by_team(work: Work) -> dict[str, frozenset[str]]:
    """Ids of the members of every active team at once, by the team's id."""
    found: dict[str, set[str]] = {team.id: set() for team in store.list_teams(work)}
    for seat in store.list_seats(work):
        found.setdefault(seat.team, set()).add(seat.member)
    return {team: frozenset(people) for team, people in found.items()}


def teams_of(work: Work, member: str) -> list[Team]:
    """The teams somebody is in, by name."""
    return store.list_teams(work, ids=[seat.team for seat in store.seats_of(work, member)])


def leads(work: Work, member: str, team_id: str) -> bool:
    """Whether somebody leads this team."""
    return bool(member) and store.get(work, team_id).leader == member


def set_up(work: Work, facts: TeamFacts, people: Sequence[str] = (), *, leader: str = "") -> Team:
    """A team with its people, while a station is being set up; the caller may keep teams, as the engine may."""
    team = actions.put_in(work, actions.found(work, facts).id, people)
    return actions.lead(work, team.id, leader) if leader else team

"""What a station has to choose from. Audiences keep nothing: people, teams, houses and duty are read through their doors."""

from collections.abc import Mapping
from datetime import timedelta

from pingan.features.areas import public as areas
from pingan.features.audiences.model import Audience, Candidate, Choosable
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE
from pingan.features.rosters import public as rosters
from pingan.features.teams import public as teams
from pingan.kernel.days import today
from pingan.platform.work import Work

_ROSTERED_DAYS = 7
"""Somebody belongs to a house while he stands at one of its posts, or has a shift there so many days before or after today."""


def choosable(work: Work, audience: Audience) -> Choosable:
    """All of it that the audience asks about, and nothing else; for actors who may read everybody, others ask as the engine."""
    return Choosable(
        teams=frozenset(team.id for team in teams.list_teams(work)), houses=frozenset(house.id for house in houses.list_houses(work)),
        grounds={area.id: area.ring for area in areas.list_areas(work)}, people=tuple(_candidates(work, audience)),
    )  # fmt: skip


def _candidates(work: Work, audience: Audience) -> list[Candidate]:
    """Whoever may serve, with what the audience asks about and nothing else."""
    day, posts = today(work.now), houses.list_posts(work)
    turns = duty.everybody(work)
    teams_of = _turned_over(teams.members_by_team(work)) if audience.criteria.teams else {}
    houses_of = _houses_of(work, audience) if audience.criteria.houses else {}
    found = []
    for member in members.everybody(work).values():
        if member.status not in MAY_SERVE:
            continue
        turn = turns.get(member.id)
        post = posts.get(turn.post) if turn and turn.post else None
        standing = frozenset({post.house}) if post else frozenset[str]()
        found.append(Candidate(
            id=member.id, name=member.name, force=member.force, teams=teams_of.get(member.id, frozenset()),
            houses=houses_of.get(member.id, frozenset()) | standing,
            skills=member.skilled(day) if audience.criteria.skills else frozenset(),
            at=(post.at if post else None) or member.home, on_duty=turn is not None,
        ))  # fmt: skip
    return found


def _houses_of(work: Work, audience: Audience) -> dict[str, frozenset[str]]:
    day, around = today(work.now), timedelta(days=_ROSTERED_DAYS)
    posts = {id_: post.house for id_, post in houses.list_posts(work).items() if post.house in audience.criteria.houses}
    found: dict[str, set[str]] = {}
    for shift in rosters.shifts_between(work, day - around, day + around):
        if shift.member and shift.post in posts:
            found.setdefault(posts[shift.post], set()).add(shift.member)
    return _turned_over(found)


def _turned_over(people: Mapping[str, set[str] | frozenset[str]]) -> dict[str, frozenset[str]]:
    """Groups by person, from people by group."""
    found: dict[str, set[str]] = {}
    for group, ids in people.items():
        for id_ in ids:
            found.setdefault(id_, set()).add(group)
    return {id_: frozenset(groups) for id_, groups in found.items()}

"""What screens ask about teams."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.members import public as members
from pingan.features.members.model import Force, MemberStatus
from pingan.features.teams import store
from pingan.features.teams.model import LIFE, Team, TeamKind, TeamSearch, TeamStatus
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.audit import EXPORT_MOST
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRow:
    """A team in the console's list. `leader`: the name, empty for nobody. `members`: how many are in it."""

    id: str
    name: str
    kind: TeamKind
    status: TeamStatus
    created: datetime
    meeting: str
    leader: str
    members: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPage:
    rows: tuple[TeamRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InTeam:
    """Somebody in a team; `id` is the member's."""

    id: str
    name: str
    force: Force
    status: MemberStatus
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRecord:
    """A team with its people, by name. `leader`: a member's id, empty for nobody. `next`: what the actor may do with it."""

    id: str
    name: str
    kind: TeamKind
    status: TeamStatus
    created: datetime
    meeting: str
    at: Point | None
    leader: str
    people: tuple[InTeam, ...]
    next: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamOfMember:
    """A team on a member's page."""

    id: str
    name: str
    kind: TeamKind
    leads: bool
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MyTeam:
    """A team as somebody in it sees it: where it meets and who leads it; `people`: the others' names, told to the leader alone."""

    id: str
    name: str
    kind: TeamKind
    meeting: str
    at: Point | None
    leader: str
    leads: bool
    members: int
    people: tuple[str, ...]


def _rows(work: Work, teams: Sequence[Team]) -> tuple[TeamRow, ...]:
    names = members.names(work.as_engine(), [team.leader for team in teams if team.leader])
    counts = store.counts(work, [team.id for team in teams])
    return tuple(row_of(TeamRow, team, leader=names.get(team.leader, ""), members=counts.get(team.id, 0)) for team in teams)


@query(Right.TEAM_READ)
def search(work: Work, wish: TeamSearch, *, page: int, size: int) -> TeamPage:
    """A page of the station's teams."""
    found, total = store.search(work, wish, page=page, size=size)
    return TeamPage(rows=_rows(work, found), total=total)


def listed(work: Work, wish: TeamSearch) -> TeamPage:
    """All of them, after the export was written down."""
    return search(work, wish, page=1, size=EXPORT_MOST)


@query(Right.TEAM_READ)
def get(work: Work, team_id: str) -> TeamRecord:
    return record(work, store.get(work, team_id))


def record(work: Work, team: Team) -> TeamRecord:
    """A team as the actor sees it."""
    seats = {seat.member: seat for seat in store.seats_in(work, team.id)}
    people = sorted(members.by_id(work.as_engine(), seats).values(), key=lambda one: (one.id != team.leader, one.name, one.id))
    verbs = ("amend", "put_in", "take_out", "lead", *LIFE.next(team.status)) if work.actor.may(Right.TEAM_KEEP) else ()
    return row_of(
        TeamRecord,
        team,
        people=tuple(InTeam(id=one.id, name=one.name, force=one.force, status=one.status, since=seats[one.id].since) for one in people),
        next=verbs if LIFE.next(team.status) else (),
    )


@query(Right.TEAM_READ)
def teams_of(work: Work, member_id: str) -> list[TeamOfMember]:
    """The teams somebody is in, by name."""
    seats = {seat.team: seat for seat in store.seats_of(work, members.get(work.as_engine(), member_id).id)}
    return [
        TeamOfMember(id=team.id, name=team.name, kind=team.kind, leads=team.leader == member_id, since=seats[team.id].since)
        for team in store.list_teams(work, ids=list(seats))
    ]


@query(Right.MEMBER_SELF)
def mine(work: Work) -> list[MyTeam]:
    """The actor's own teams, by name."""
    own, there = work.actor.member, work.as_engine()
    return [_mine(work, team) for team in store.list_teams(there, ids=[seat.team for seat in store.seats_of(there, own)])] if own else []


def _mine(work: Work, team: Team) -> MyTeam:
    own, there = work.actor.member, work.as_engine()
    leads = team.leader == own
    seats = store.seats_in(work, team.id) if leads else []
    names = members.names(there, [team.leader, *(seat.member for seat in seats)])
    others = sorted(names[seat.member] for seat in seats if seat.member != own and seat.member in names)
    return row_of(
        MyTeam,
        team,
        leader=names.get(team.leader, ""),
        leads=leads,
        members=store.counts(there, [team.id])[team.id],
        people=tuple(others),
    )

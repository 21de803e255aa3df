"""Decisions about teams: what one may be called, who may be in it, who may lead it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pingan.features.members.model import MAY_SERVE, Member, MemberStatus
from pingan.features.teams.events import LeaderChanged, TeamAmended, TeamDissolved, TeamEvent, TeamFounded, TeamJoined, TeamLeft
from pingan.features.teams.model import LIFE, MOST_MEMBERS, Seat, Team, TeamKind
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point

MAY_JOIN = MAY_SERVE | {MemberStatus.TRAINED, MemberStatus.SUSPENDED}
"""Who is trained may be told to which team he will belong; who is suspended keeps his place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamFacts:
    """What is to be different of a team; None leaves it. `unpinned`: it has no place on the map any more."""

    name: str | None = None
    kind: TeamKind | None = None
    meeting: str | None = None
    at: Point | None = None
    unpinned: bool = False


def found(facts: TeamFacts, *, id_: str, station: str, taken: Collection[str], now: datetime) -> tuple[Team, TeamFounded]:
    """A new team. `taken`: the names of the station's other teams.

    Raises:
        Invalid: `name_missing` or `team_name_taken`.
    """
    kind = facts.kind or TeamKind.OTHER
    name = _checked(facts.name or "", taken)
    team = Team(id=id_, station=station, name=name, kind=kind, created=now, meeting=facts.meeting or "", at=facts.at)
    return team, TeamFounded(station=station, team=id_, kind_of_team=kind)


def amend(team: Team, facts: TeamFacts, *, taken: Collection[str]) -> tuple[Team, TeamAmended | None]:
    """The team with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`, `team_name_taken`, or `team_dissolved`.
    """
    _check_active(team)
    wanted: dict[str, object] = {
        name: getattr(facts, name) for name in ("name", "kind", "meeting", "at") if getattr(facts, name) is not None
    }
    if facts.name is not None:
        wanted["name"] = _checked(facts.name, taken)
    if facts.unpinned:
        wanted["at"] = None
    changed = tuple(sorted(name for name, value in wanted.items() if getattr(team, name) != value))
    after = replace(team, **wanted)  # type: ignore[arg-type]
    return after, TeamAmended(station=team.station, team=team.id, fields=changed) if changed else None


def dissolve(team: Team, seats: Sequence[Seat]) -> tuple[Team, list[TeamEvent]]:
    """The team is over; everybody in it hears so.

    Raises:
        WrongMoment: it is over already.
    """
    after = replace(team, status=LIFE.after(team.status, "dissolve"), leader="")
    told = {"station": team.station, "team": team.id}
    return after, [TeamDissolved(**told), *(TeamLeft(**told, member=seat.member, cause="dissolved") for seat in seats)]


def put_in(team: Team, people: Sequence[Member], seats: Sequence[Seat], now: datetime) -> list[tuple[Seat, TeamJoined]]:
    """Places for those who have none yet.

    Raises:
        Invalid: `team_dissolved`, `not_yet_a_member` with the first who is none, or `team_full`.
    """
    _check_active(team)
    here = {seat.member for seat in seats}
    fresh = [one for one in people if one.id not in here]
    for one in fresh:
        if one.status not in MAY_JOIN:
            raise Invalid("not_yet_a_member", member=one.id)
    if len(here) + len(fresh) > MOST_MEMBERS:
        raise Invalid("team_full", most=MOST_MEMBERS)
    return [
        (
            Seat(id=f"{team.id}:{one.id}", station=team.station, team=team.id, member=one.id, since=now),
            TeamJoined(station=team.station, team=team.id, member=one.id),
        )
        for one in fresh
    ]


def take_out(team: Team, member: str, *, cause: str) -> tuple[Team, list[TeamEvent]]:
    """The team without somebody; whoever led it leads it no longer."""
    told = {"station": team.station, "team": team.id}
    news: list[TeamEvent] = [TeamLeft(**told, member=member, cause=cause)]
    if team.leader != member:
        return team, news
    return replace(team, leader=""), [*news, LeaderChanged(**told, member="", before=member)]


def lead(team: Team, member: str, seats: Sequence[Seat]) -> tuple[Team, LeaderChanged | None]:
    """Somebody of the team leads it from now on; an empty `member`: nobody does.

    Raises:
        Invalid: `team_dissolved`, or `leader_not_in_team`.
    """
    _check_active(team)
    if member and member not in {seat.member for seat in seats}:
        raise Invalid("leader_not_in_team")
    if member == team.leader:
        return team, None
    return replace(team, leader=member), LeaderChanged(station=team.station, team=team.id, member=member, before=team.leader)


def _check_active(team: Team) -> None:
    if not LIFE.next(team.status):
        raise Invalid("team_dissolved")


def _checked(name: str, taken: Collection[str]) -> str:
    if not name.strip():
        raise Invalid("name_missing")
    if name.strip().casefold() in {other.casefold() for other in taken}:
        raise Invalid("team_name_taken")
    return name.strip()

"""Teams and places in them: rows, and who sees them."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, Select, String, Table, delete, or_, select

from pingan.features.teams.model import LIFE, Seat, Team, TeamSearch, TeamStatus
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, count_by, metadata, one_of
from pingan.platform.work import Work

_TEAM = {"purpose": "what a team is called and where it meets; not a person", "keep": "while the station has teams"}

_PLACED = ("name", "latitude", "longitude")

teams = Table(
    "teams",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_TEAM),
    Column("kind", String(20), nullable=False),
    Column("created", UtcTime, nullable=False),
    Column("leader", String(40), nullable=False),
    Column("meeting", String(200), nullable=False),
    Column("latitude", Float, info=_TEAM),
    Column("longitude", Float, info=_TEAM),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="teams_status"),
    info=belongs(
        Whose("leader", Key.MEMBER, why=Why.DECISION, emptied={"leader": ""}, remains=dict.fromkeys(_PLACED, "the team's, not his"))
    ),
)
_ACTIVE = teams.c.status == TeamStatus.ACTIVE.value
Index("teams_name", teams.c.station, teams.c.name, unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE)

seats = Table(
    "team_seats",
    metadata,
    Column("id", String(81), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("team", String(40), ForeignKey("teams.id"), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("since", UtcTime, nullable=False),
    Index("team_seats_team", "team"),
    Index("team_seats_member", "member"),
    info=belongs(Whose("member", Key.MEMBER)),
)

shelf, _seats = Shelf(teams, Team), Shelf(seats, Seat)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's teams; a member those he is in."""
    here = shelf.here
    if work.actor.may(Right.TEAM_READ):
        return here
    return here.where(teams.c.id.in_(select(seats.c.team).where(seats.c.member == work.actor.member)))


def _visible_seats(work: Work) -> Select[Any]:
    """The command room sees who is in which team; a leader who is in his; anybody his own places."""
    here = _seats.here
    if work.actor.may(Right.TEAM_READ):
        return here
    own = work.actor.member
    led = select(teams.c.id).where(teams.c.leader == own, teams.c.leader != "")
    return here.where(or_(seats.c.member == own, seats.c.team.in_(led)))


def get(work: Work, team_id: str) -> Team:
    return shelf.get(work, _visible(work), team_id)


def list_teams(work: Work, *, ids: Collection[str] | None = None) -> list[Team]:
    """Active ones by name; of `ids`, in whatever status."""
    rows = _visible(work).order_by(teams.c.name, teams.c.id)
    return shelf.list_(work, rows.where(_ACTIVE) if ids is None else rows.where(teams.c.id.in_(list(ids))))


def search(work: Work, wish: TeamSearch, *, page: int, size: int) -> tuple[list[Team], int]:
    rows = _visible(work)
    if wish.text:
        rows = rows.where(teams.c.name.contains(wish.text, autoescape=True))
    if wish.kind:
        rows = rows.where(teams.c.kind == wish.kind)
    if wish.status:
        rows = rows.where(teams.c.status == wish.status)
    return shelf.page(work, rows, wish.order, page=page, size=size)


def names(work: Work, *, but: str = "") -> list[str]:
    """What the station's other active teams are called."""
    rows = _visible(work).with_only_columns(teams.c.name).where(_ACTIVE, teams.c.id != but)
    return [str(name) for name in work.connection.execute(rows, work.me).scalars()]


def add(work: Work, team: Team) -> Team:
    return shelf.add(work, team)


def save(work: Work, team: Team) -> Team:
    return shelf.save(work, team)


def seats_in(work: Work, team_id: str) -> list[Seat]:
    return _seats.list_(work, _visible_seats(work).where(seats.c.team == team_id).order_by(seats.c.since, seats.c.id))


def seats_of(work: Work, member: str) -> list[Seat]:
    return _seats.list_(work, _visible_seats(work).where(seats.c.member == member).order_by(seats.c.since, seats.c.id))


def list_seats(work: Work) -> list[Seat]:
    return _seats.list_(work, _visible_seats(work).order_by(seats.c.team, seats.c.since, seats.c.id))


def counts(work: Work, team_ids: Collection[str]) -> Counter[str]:
    """How many people are in each of these teams, whose caller may see the teams."""
    return count_by(work, _seats.here.where(seats.c.team.in_(list(team_ids))), seats.c.team)


def add_seat(work: Work, seat: Seat) -> None:
    _seats.add(work, seat)


def drop_seat(work: Work, team_id: str, member: str) -> bool:
    """Whether he was in it."""
    mine = (seats.c.team == team_id) & (seats.c.member == member) & (seats.c.station == work.actor.station)
    return work.connection.execute(delete(seats).where(mine)).rowcount == 1


def drop_seats(work: Work, team_id: str) -> None:
    work.connection.execute(delete(seats).where(seats.c.team == team_id, seats.c.station == work.actor.station))

"""Patrols as those see them who walk them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.duty import public as duty
from pingan.features.members import public as members
from pingan.features.patrols.model import OPEN, MustPoint, Patrol, PatrolStatus, PointKind, Visit, VisitStatus, Warned
from pingan.features.patrols.rules import codes, team, visits
from pingan.features.patrols.store import ground
from pingan.features.patrols.store import patrols as store
from pingan.features.teams import public as teams
from pingan.kernel.errors import NotFound, WrongMoment
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.kernel.travel import Route
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPartner:
    """Somebody who walks along; `id` is the member's."""

    id: str
    name: str
    leads: bool
    away: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MyVisit:
    """One point of my patrol. `on_tablet`: its code is on the tablet of the post, not on a label. `next`: what I may do with it."""

    id: str
    name: str
    at: Point
    hot: bool
    on_tablet: bool
    radius_m: int
    number: int
    opens: datetime
    closes: datetime
    expected: datetime
    stay_s: int
    status: VisitStatus
    warned: Warned
    entered: datetime | None
    done: datetime | None
    reason: str
    refused: int
    refusal: str
    words: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPatrol:
    """A patrol I walk."""

    id: str
    name: str
    status: PatrolStatus
    starts: datetime
    ends: datetime
    mode: Mode
    least: int
    most: int
    begun: datetime | None
    ended: datetime | None
    team: tuple[MyPartner, ...]
    visits: tuple[MyVisit, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """An order whoever is on duty may take. `places`: that are still free."""

    id: str
    name: str
    starts: datetime
    ends: datetime
    mode: Mode
    points: int
    metres: float
    team: int
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinCode:
    """What a colleague scans or types to come along, until then."""

    code: str
    qr: str
    until: datetime


JOIN_SCHEME = "pingan-join:"


@query(Right.PATROL_WALK)
def walker(work: Work) -> str:
    """Who asks; refuses whoever walks no patrols before anything is counted."""
    return work.actor.account


@query(Right.PATROL_WALK)
def claimable(work: Work) -> list[ClaimRow]:
    """Orders that stand open, for whoever is on duty; nothing for whoever is not."""
    there = work.as_engine()
    if duty.find_turn(there, work.actor.member) is None:
        return []
    own = {one.id for one in teams.teams_of(there, work.actor.member)}
    found = [patrol for patrol in store.list_claimable(work) if patrol.team is None or patrol.team in own]
    ids = [patrol.id for patrol in found]
    partners, all_visits = store.teams_of(there, ids), store.visits_of_many(there, ids)
    return [
        row_of(
            ClaimRow,
            patrol,
            points=len(all_visits[patrol.id]),
            team=len(partners[patrol.id]),
            places=patrol.most - len(partners[patrol.id]),
        )
        for patrol in found
        if len(partners[patrol.id]) < patrol.most and work.actor.member not in {partner.member for partner in partners[patrol.id]}
    ]


@query(Right.PATROL_WALK)
def join_code(work: Work, patrol_id: str) -> JoinCode:
    """What I show whom I take along."""
    patrol = store.get(work, patrol_id)
    if patrol.status not in OPEN:
        raise WrongMoment("patrol_over")
    code = codes.joining(ground.secret(work.as_engine()), patrol.id, work.now)
    return JoinCode(code=code, qr=JOIN_SCHEME + code, until=codes.joining_until(work.now))


@query(Right.PATROL_WALK)
def route(work: Work, patrol_id: str, visit_id: str, origin: Point) -> Route:
    """My way to a point of my patrol.

    Raises:
        NotFound: it is none of mine, or this map has no path.
    """
    patrol = store.get(work, patrol_id)
    visit = next((visit for visit in store.visits_of(work, patrol.id) if visit.id == visit_id), None)
    if visit is None or patrol.status not in OPEN:
        raise NotFound(noun="visit")
    found = work.world.roads.route(origin, ground.get_point(work.as_engine(), visit.point).at, patrol.mode)
    if found is None:
        raise NotFound("no_path")
    return found


def my_patrol(work: Work, patrol: Patrol) -> MyPatrol:
    """A patrol as one of its team sees it."""
    there = work.as_engine()
    partners, all_visits = store.team_of(there, patrol.id), store.visits_of(there, patrol.id)
    names = members.names(there, [partner.member for partner in partners])
    points = ground.points_by_id(there, {visit.point for visit in all_visits})
    return row_of(
        MyPatrol,
        patrol,
        team=tuple(MyPartner(id=p.member, name=names.get(p.member, ""), leads=p.member == patrol.leader, away=p.away) for p in partners),
        visits=tuple(_row(patrol, visit, points[visit.point]) for visit in all_visits),
        next=team.team_verbs(patrol),
    )


def my_visit(work: Work, visit: Visit) -> MyVisit:
    """A visit after something was done with it."""
    there = work.as_engine()
    patrol = store.get(there, visit.patrol)
    known = next(one for one in store.visits_of(there, patrol.id) if one.id == visit.id)
    return _row(patrol, known, ground.get_point(there, known.point))


def _row(patrol: Patrol, visit: Visit, point: MustPoint) -> MyVisit:
    return row_of(
        MyVisit,
        visit,
        name=point.name,
        at=point.at,
        hot=point.kind is PointKind.HOT_SPOT,
        on_tablet=point.post is not None,
        radius_m=point.radius_m,
        next=visits.next_verbs(patrol, visit),
    )


def _mine(work: Work, ids: Collection[str] | None) -> Mapping[str, MyPatrol]:
    return {patrol.id: my_patrol(work, patrol) for patrol in store.list_live(work, ids)}


BOARDS = (Board("my_patrols", Right.PATROL_WALK, _mine),)

"""Patrols as the command room sees them: planned against done, by points and times; and an order before it is written."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.members import public as members
from pingan.features.patrols.model import KEPT, MustPoint, Patrol, PatrolStatus, PointKind, Visit, VisitStatus, Warned
from pingan.features.patrols.rules import codes, orders, team
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import check_stops
from pingan.features.patrols.store import ground, ways
from pingan.features.patrols.store import patrols as store
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Walker:
    """Somebody of a team; `id` is the member's."""

    id: str
    name: str
    leads: bool
    away: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One point of a patrol: planned, and what became of it."""

    id: str
    point: str
    name: str
    at: Point
    hot: bool
    number: int
    opens: datetime
    closes: datetime
    expected: datetime
    stay_s: int
    status: VisitStatus
    warned: Warned
    entered: datetime | None
    done: datetime | None
    means: str
    reason: str
    refused: int
    refusal: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolRow:
    """A patrol on the console; `next` holds the command room's verbs."""

    id: str
    name: str
    status: PatrolStatus
    starts: datetime
    ends: datetime
    mode: Mode
    beat: str | None
    for_team: str | None
    least: int
    most: int
    claimable: bool
    seconds: float
    metres: float
    estimated: bool
    begun: datetime | None
    ended: datetime | None
    team: tuple[Walker, ...]
    visits: tuple[VisitRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolPage:
    rows: tuple[PatrolRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewStop:
    """One visit as it would be planned."""

    point: str
    name: str
    at: Point
    expected: datetime
    stay_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewUnfit:
    """A point for which there is no room. `reason`: window, no_path or time."""

    point: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatrolPreview:
    """An order before it is written."""

    stops: tuple[PreviewStop, ...]
    unfit: tuple[PreviewUnfit, ...]
    seconds: float
    metres: float
    estimated: bool


@query(Right.PATROL_READ)
def history(work: Work, page: int, size: int) -> PatrolPage:
    """All patrols that are still kept, newest shift first."""
    found, total = store.page(work, page, size)
    return PatrolPage(rows=tuple(_rows_of(work, found).values()), total=total)


@query(Right.PATROL_PLAN)
def preview(work: Work, order: Order) -> PatrolPreview:
    """The way an order would take."""
    points = {point.id: point for point in ground.in_use(work)}
    check_stops(order.points, points)
    team.check_order(order.starts, order.ends, least=order.least, most=order.most, named=order.members, now=work.now)
    chosen = [points[id_] for id_ in order.points]
    there = ways.between(work, chosen, order.mode)
    seed = codes.seed(ground.secret(work), *orders.seed_facts(order))
    found = orders.lay(order, chosen, there.seconds, seed, store.ways_walked(work, order.starts - KEPT, order.starts + KEPT))
    return PatrolPreview(
        stops=tuple(
            PreviewStop(
                point=stopped.stop.point, name=points[stopped.stop.point].name, at=points[stopped.stop.point].at,
                expected=order.starts + timedelta(seconds=round(stopped.arrives_s)), stay_s=round(stopped.stop.stay_s),
            )
            for stopped in found.stops
        ),
        unfit=tuple(PreviewUnfit(point=one.stop.point, name=points[one.stop.point].name, reason=one.reason) for one in found.unfit),
        seconds=found.travel_s,
        metres=there.along([stopped.stop.point for stopped in found.stops]),
        estimated=there.estimated,
    )  # fmt: skip


def patrol_row(work: Work, patrol: Patrol) -> PatrolRow:
    """A patrol as the actor sees it."""
    return _rows_of(work, [patrol])[patrol.id]


def _rows_of(work: Work, found: Iterable[Patrol]) -> dict[str, PatrolRow]:
    patrols = {patrol.id: patrol for patrol in found}
    there = work.as_engine()
    teams, visits = store.teams_of(there, patrols), store.visits_of_many(there, patrols)
    names = members.names(there, {partner.member for partners in teams.values() for partner in partners})
    points = ground.points_by_id(there, {visit.point for several in visits.values() for visit in several})
    may = work.actor.may(Right.PATROL_PLAN)
    return {
        patrol.id: row_of(
            PatrolRow,
            patrol,
            for_team=patrol.team,
            team=tuple(
                Walker(id=p.member, name=names.get(p.member, ""), leads=p.member == patrol.leader, away=p.away) for p in teams[patrol.id]
            ),
            visits=tuple(_visit_row(visit, points[visit.point]) for visit in visits[patrol.id]),
            next=team.room_verbs(patrol) if may else (),
        )
        for patrol in patrols.values()
    }


def _visit_row(visit: Visit, point: MustPoint) -> VisitRow:
    return row_of(VisitRow, visit, name=point.name, at=point.at, hot=point.kind is PointKind.HOT_SPOT, means=visit.means.value)


def _live(work: Work, ids: Collection[str] | None) -> Mapping[str, PatrolRow]:
    return _rows_of(work, store.list_live(work, ids))


BOARDS = (Board("patrols", Right.PATROL_READ, _live),)

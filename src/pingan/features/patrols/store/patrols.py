"""Patrols, their teams and their visits: rows, and who sees them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    select,
)
from sqlalchemy import Text as SqlText

from pingan.features.patrols.model import KEPT, LIFE, OPEN, VISIT_LIFE, Partner, Patrol, PatrolStatus, Visit
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import MY_MEMBER, MY_STATION, Shelf, UtcTime, made_once, metadata, one_of, several
from pingan.platform.work import Work

_KEEP = f"{KEPT.days} days after the patrol"
_ORDER = {"purpose": "telling orders apart", "keep": _KEEP}
_SAID = {"purpose": "what the team says to a point that was not visited", "keep": _KEEP}

patrols = Table(
    "patrols",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_ORDER),
    Column("starts", UtcTime, nullable=False),
    Column("ends", UtcTime, nullable=False),
    Column("mode", String(20), nullable=False),
    Column("beat", String(40)),
    Column("team", String(40)),
    Column("least", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("claimable", Boolean, nullable=False),
    Column("leader", String(40), nullable=False, info={"purpose": "whom the command room speaks to", "keep": _KEEP}),
    Column("seconds", Float, nullable=False),
    Column("metres", Float, nullable=False),
    Column("estimated", Boolean, nullable=False),
    Column("status", String(20), nullable=False),
    *(Column(stamp, UtcTime) for stamp in ("begun", "resumed", "ended")),
    Column("filed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="patrols_status"),
    Index("patrols_live", "station", "filed", "status"),
    info=belongs(Whose("leader", Key.MEMBER, why=Why.RECORD, emptied={"leader": ""}, remains={"name": "the order's, not his"})),
)

partners = Table(
    "patrol_partners",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("patrol", String(40), ForeignKey("patrols.id"), nullable=False),
    Column("member", String(40), nullable=False, info={"purpose": "who walks with whom", "keep": _KEEP}),
    Column("how", String(20), nullable=False),
    Column("away", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("patrol", "member"),
    Index("patrol_partners_member", "member"),
    info=belongs(Whose("member", Key.MEMBER)),
)

_OF_TEAM = ("entered", "done", "reason", "refusal", "words")
_BY = {"purpose": "whose phone is in the circle of a point", "keep": "while it is"}
visits = Table(
    "visits",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("patrol", String(40), ForeignKey("patrols.id"), nullable=False),
    Column("point", String(40), ForeignKey("must_points.id"), nullable=False),
    Column("number", Integer, nullable=False),
    *(Column(stamp, UtcTime, nullable=False) for stamp in ("opens", "closes", "expected")),
    Column("stay_s", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("warned", String(20), nullable=False),
    *(Column(stamp, UtcTime, info={"purpose": "that a point was visited", "keep": _KEEP}) for stamp in ("entered", "done")),
    Column("by", String(40), nullable=False, info=_BY),
    Column("means", String(20), nullable=False),
    Column("reason", String(40), nullable=False, info=_SAID),
    Column("refused", Integer, nullable=False),
    Column("refusal", String(40), nullable=False, info=_SAID),
    Column("words", SqlText, nullable=False, info=_SAID),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", VISIT_LIFE.statuses), name="visits_status"),
    Index("visits_patrol", "patrol", "number"),
    info=belongs(
        Whose("by", Key.MEMBER, why=Why.RECORD, emptied={"by": ""}, remains=dict.fromkeys(_OF_TEAM, "the team's, and forgotten soon"))
    ),
)

shelf, partner_shelf, visit_shelf = Shelf(patrols, Patrol), Shelf(partners, Partner), Shelf(visits, Visit)


_MINE = shelf.here.where(patrols.c.id.in_(select(partners.c.patrol).where(partners.c.member == MY_MEMBER, partners.c.member != "")))
_HIS = select(partners.c.patrol).where(partners.c.member == bindparam("walker"), partners.c.station == MY_STATION)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's patrols, a member those he walks."""
    return shelf.here if work.actor.may(Right.PATROL_READ) else _MINE


@made_once
def _walked(rows: Select[Any]) -> Select[Any]:
    return rows.where(patrols.c.id.in_(_HIS), patrols.c.status.in_(several("statuses"))).order_by(patrols.c.starts, patrols.c.id)


def _claimable(work: Work) -> Select[Any]:
    """What whoever is on duty may take: orders that stand open for it, and nothing of those that do not."""
    open_ = patrols.c.claimable.is_(True) & (patrols.c.status == PatrolStatus.PLANNED) & (patrols.c.ends > work.now)
    return shelf.here.where(open_)


def add(work: Work, patrol: Patrol) -> Patrol:
    return shelf.add(work, patrol)


def get(work: Work, patrol_id: str) -> Patrol:
    return shelf.get(work, _visible(work), patrol_id)


def find(work: Work, patrol_id: str) -> Patrol | None:
    return shelf.find_by_id(work, _visible(work), patrol_id)


def save(work: Work, patrol: Patrol) -> Patrol:
    return shelf.save(work, patrol)


def list_live(work: Work, ids: Collection[str] | None = None) -> list[Patrol]:
    """Those on the boards, in the order of their shifts."""
    rows = _visible(work).where(patrols.c.filed.is_(False)).order_by(patrols.c.starts, patrols.c.id)
    return shelf.list_(work, rows, ids)


def list_open(work: Work, statuses: Collection[PatrolStatus] = OPEN) -> list[Patrol]:
    return shelf.list_(work, _visible(work).where(patrols.c.status.in_(sorted(statuses))).order_by(patrols.c.starts, patrols.c.id))


def page(work: Work, page_: int, size: int) -> tuple[list[Patrol], int]:
    return shelf.page(work, _visible(work), "-starts", page=page_, size=size)


def ways_walked(work: Work, since: datetime, until: datetime) -> set[tuple[str, ...]]:
    """In which order points were walked, or are to be, in shifts that begin in between."""
    near = patrols.c.starts.between(since, until) & (patrols.c.status != PatrolStatus.CANCELLED)
    ids = [patrol.id for patrol in shelf.list_(work, _visible(work).where(near))]
    return {tuple(visit.point for visit in several) for several in visits_of_many(work, ids).values()}


def get_claimable(work: Work, patrol_id: str) -> Patrol:
    return shelf.get(work, _claimable(work), patrol_id)


def list_claimable(work: Work) -> list[Patrol]:
    return shelf.list_(work, _claimable(work).order_by(patrols.c.starts, patrols.c.id))


def walked_by(work: Work, member: str, statuses: Collection[PatrolStatus] = OPEN) -> list[Patrol]:
    """The patrols of a member that are in one of these statuses; what the actor may see of them."""
    return shelf.list_(work, _walked(_visible(work)), walker=member, statuses=sorted(statuses))


# ---- teams ----


def team_of(work: Work, patrol: str) -> list[Partner]:
    return teams_of(work, [patrol])[patrol]


def teams_of(work: Work, patrol_ids: Collection[str]) -> dict[str, list[Partner]]:
    """In the order of joining; whoever may see a patrol may see its team."""
    grouped: dict[str, list[Partner]] = {id_: [] for id_ in patrol_ids}
    rows = partner_shelf.here.where(partners.c.patrol.in_(list(patrol_ids))).order_by(partners.c.id)
    for partner in partner_shelf.list_(work, rows):
        grouped[partner.patrol].append(partner)
    return grouped


def add_partner(work: Work, partner: Partner) -> Partner:
    return partner_shelf.add(work, partner)


def save_partner(work: Work, partner: Partner) -> Partner:
    return partner_shelf.save(work, partner)


def drop_partner(work: Work, patrol: str, member: str) -> None:
    work.connection.execute(delete(partners).where(partners.c.patrol == patrol, partners.c.member == member))


# ---- visits ----


def add_visit(work: Work, visit: Visit) -> Visit:
    return visit_shelf.add(work, visit)


def save_visit(work: Work, visit: Visit) -> Visit:
    return visit_shelf.save(work, visit)


def visits_of(work: Work, patrol: str) -> list[Visit]:
    return visits_of_many(work, [patrol])[patrol]


def visits_of_many(work: Work, patrol_ids: Collection[str]) -> dict[str, list[Visit]]:
    """In the planned order; whoever may see a patrol may see its visits."""
    grouped: dict[str, list[Visit]] = {id_: [] for id_ in patrol_ids}
    rows = visit_shelf.here.where(visits.c.patrol.in_(list(patrol_ids))).order_by(visits.c.number)
    for visit in visit_shelf.list_(work, rows):
        grouped[visit.patrol].append(visit)
    return grouped


def patrols_at(work: Work, point: str) -> list[str]:
    """The live patrols that go to a point."""
    live = select(patrols.c.id).where(patrols.c.station == work.actor.station, patrols.c.filed.is_(False))
    rows = select(visits.c.patrol).where(visits.c.point == point, visits.c.patrol.in_(live)).distinct().order_by(visits.c.patrol)
    return [str(id_) for id_ in work.connection.execute(rows).scalars()]


def forget(work: Work, patrol: str) -> None:
    """Points, times and team: nothing of it remains."""
    for table, column in ((visits, visits.c.patrol), (partners, partners.c.patrol), (patrols, patrols.c.id)):
        work.connection.execute(delete(table).where(table.c.station == work.actor.station, column == patrol))

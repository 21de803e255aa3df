"""Must-visit points and beats: rows, and who sees them; and the secret from which codes and routes are computed."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Float, ForeignKey, Index, Integer, Select, String, Table, insert, select

from pingan.features.patrols.model import Beat, MustPoint, PointKind
from pingan.kernel.rights import Right
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Json, Shelf, metadata, one_of
from pingan.platform.work import Work

_GROUND = {"purpose": "where a place to be visited lies; not a person's whereabouts", "keep": "while it is visited"}


must_points = Table(
    "must_points",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_GROUND),
    Column("latitude", Float, nullable=False, info=_GROUND),
    Column("longitude", Float, nullable=False, info=_GROUND),
    Column("radius_m", Integer, nullable=False),
    Column("stay_s", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("windows", Json, nullable=False),
    Column("post", String(40), ForeignKey("posts.id")),
    Column("generation", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("kind", PointKind), name="must_points_kind"),
    Index("must_points_station", "station"),
    info=nobodys("a place to be visited"),
)

beats = Table(
    "beats",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_GROUND),
    Column("points", Json, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Index("beats_station", "station"),
    info=nobodys("places to be visited"),
)

patrol_secrets = Table(
    "patrol_secrets",
    metadata,
    Column("station", String(40), primary_key=True),
    Column("sealed", String(400), nullable=False),
    info=nobodys("from which codes and routes are computed"),
)

point_shelf, beat_shelf = Shelf(must_points, MustPoint), Shelf(beats, Beat)


def _visible(work: Work, shelf: Shelf[Any]) -> Select[Any]:
    """The command room sees its station's ground; a team is told of its own points by the engine."""
    work.require(Right.PATROL_READ)
    return shelf.here


def add_point(work: Work, point: MustPoint) -> MustPoint:
    secret(work)
    return point_shelf.add(work, point)


def get_point(work: Work, point_id: str) -> MustPoint:
    return point_shelf.get(work, _visible(work, point_shelf), point_id)


def save_point(work: Work, point: MustPoint) -> MustPoint:
    return point_shelf.save(work, point)


def list_points(work: Work, ids: Collection[str] | None = None) -> list[MustPoint]:
    """By name; those that are retired too."""
    rows = _visible(work, point_shelf).order_by(must_points.c.name, must_points.c.id)
    return point_shelf.list_(work, rows, ids)


def points_by_id(work: Work, ids: Collection[str]) -> dict[str, MustPoint]:
    return {point.id: point for point in list_points(work, ids)}


def in_use(work: Work) -> list[MustPoint]:
    rows = _visible(work, point_shelf).where(must_points.c.retired.is_(False))
    return point_shelf.list_(work, rows.order_by(must_points.c.name, must_points.c.id))


def find_point_at(work: Work, post: str) -> MustPoint | None:
    """The point whose code the tablet at a post shows."""
    return point_shelf.find(work, _visible(work, point_shelf).where(must_points.c.post == post, must_points.c.retired.is_(False)))


def add_beat(work: Work, beat: Beat) -> Beat:
    return beat_shelf.add(work, beat)


def get_beat(work: Work, beat_id: str) -> Beat:
    return beat_shelf.get(work, _visible(work, beat_shelf), beat_id)


def save_beat(work: Work, beat: Beat) -> Beat:
    return beat_shelf.save(work, beat)


def list_beats(work: Work, ids: Collection[str] | None = None) -> list[Beat]:
    rows = _visible(work, beat_shelf).order_by(beats.c.name, beats.c.id)
    return beat_shelf.list_(work, rows, ids)


def secret(work: Work) -> str:
    """The station's; made with its first point. Read by rules only, shown to nobody."""
    sealed = work.connection.execute(select(patrol_secrets.c.sealed).where(patrol_secrets.c.station == work.actor.station)).scalar()
    if sealed is not None:
        return work.world.seal.open(sealed)
    fresh = work.world.ids.secret()
    work.connection.execute(insert(patrol_secrets).values(station=work.actor.station, sealed=work.world.seal.close(fresh)))
    return fresh

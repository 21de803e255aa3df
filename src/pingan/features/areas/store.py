"""Areas: rows, and who sees them."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Select, String, Table, select

from pingan.features.areas.model import Area, Rank
from pingan.kernel.rights import Right
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Json, Shelf, metadata, one_of
from pingan.platform.work import Work

areas = Table(
    "areas",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("rank", String(20), nullable=False),
    Column("name", String(100), nullable=False),
    Column("parent", String(40), nullable=False),
    Column("ring", Json, nullable=False),
    CheckConstraint(one_of("rank", Rank), name="areas_rank"),
    Index("areas_station", "station", "rank"),
    info=nobodys("pieces of ground"),
)

shelf = Shelf(areas, Area)


def _visible(work: Work) -> Select[Any]:
    """Everybody may know the station he belongs to; its grounds are for those who work with them."""
    here = shelf.here
    return here if work.actor.may(Right.AREA_READ) else here.where(areas.c.rank == Rank.STATION)


def add(work: Work, area: Area) -> Area:
    return shelf.add(work, area)


def station(work: Work) -> Area:
    return shelf.get(work, _visible(work), work.actor.station)


def list_areas(work: Work) -> list[Area]:
    return shelf.list_(work, _visible(work).order_by(areas.c.rank, areas.c.name, areas.c.id))


def list_stations(work: Work) -> list[str]:
    """Every station of the house, for its start; ids only."""
    return list(work.connection.execute(select(areas.c.id).where(areas.c.rank == Rank.STATION).order_by(areas.c.id)).scalars())

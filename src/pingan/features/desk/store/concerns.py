"""What the room keeps an eye on: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Index, Integer, Select, String, Table

from pingan.features.desk.model import Concern
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.work import Work

_EYE = {"purpose": "keeping an eye on something from shift to shift", "keep": "with the log"}

concerns = Table(
    "concerns",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("text", String(200), nullable=False, info=_EYE),
    Column("owner", String(200), nullable=False, info=_EYE),
    Column("author", String(40), nullable=False, info=_EYE),
    Column("raised", UtcTime, nullable=False),
    Column("settled", UtcTime),
    Column("version", Integer, nullable=False),
    Index("concerns_open", "station", "settled"),
    info=belongs(
        Whose("author", Key.ACCOUNT, why=Why.TRAIL, remains={"author": "an id", "text": "what the room watches", "owner": "who else does"})
    ),
)

_concerns = Shelf(concerns, Concern)


def _visible(_: Work) -> Select[Any]:
    """The station's own."""
    return _concerns.here


def get(work: Work, concern_id: str) -> Concern:
    return _concerns.get(work, _visible(work), concern_id)


def list_open(work: Work) -> list[Concern]:
    """Oldest first."""
    return _concerns.list_(work, _visible(work).where(concerns.c.settled.is_(None)).order_by(concerns.c.raised, concerns.c.id))


def list_by_id(work: Work, ids: Collection[str]) -> list[Concern]:
    return _concerns.list_(work, _visible(work), ids)


def add(work: Work, concern: Concern) -> Concern:
    return _concerns.add(work, concern)


def save(work: Work, concern: Concern) -> Concern:
    return _concerns.save(work, concern)

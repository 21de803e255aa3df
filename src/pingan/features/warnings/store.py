"""Public warnings: rows. Everybody may see all of them."""

from typing import Any

from sqlalchemy import Column, Index, Integer, Select, String, Table, or_, select

from pingan.features.warnings.model import LISTED, LISTED_MOST, PublicWarning
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, metadata
from pingan.platform.work import Work

warnings = Table(
    "public_warnings",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("sent", UtcTime, nullable=False),
    Column("sender_name", String(100), nullable=False),
    Column("draft", Json, nullable=False),
    Column("replaces", Json, nullable=False),
    Column("over", UtcTime),
    Column("version", Integer, nullable=False),
    Index("public_warnings_sent", "station", "sent"),
    info=nobodys("what the station tells everybody"),
)

_shelf = Shelf(warnings, PublicWarning)


def _visible(_: Work) -> Select[Any]:
    """Whoever asks, of whichever station: they are public."""
    return select(warnings)


def get(work: Work, warning: str) -> PublicWarning:
    return _shelf.get(work, _visible(work), warning)


def get_own(work: Work, warning: str) -> PublicWarning:
    """Of the actor's station, to be followed by another one."""
    return _shelf.get(work, _visible(work).where(warnings.c.station == work.actor.station), warning)


def list_told(work: Work, station: str) -> list[PublicWarning]:
    """What holds and what was told lately, the newest first."""
    rows = _visible(work).where(warnings.c.station == station)
    rows = rows.where(or_(warnings.c.sent > work.now - LISTED, warnings.c.over.is_(None)))
    found = _shelf.list_(work, rows.order_by(warnings.c.sent.desc(), warnings.c.id.desc()).limit(LISTED_MOST))
    return [one for one in found if one.draft.expires > work.now or one.sent > work.now - LISTED]


def add(work: Work, warning: PublicWarning) -> PublicWarning:
    return _shelf.add(work, warning)


def save(work: Work, warning: PublicWarning) -> PublicWarning:
    return _shelf.save(work, warning)

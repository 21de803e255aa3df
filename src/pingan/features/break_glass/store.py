"""Openings: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Select, String, Table
from sqlalchemy import Text as SqlText

from pingan.features.break_glass.model import KEPT, LIFE, UNREVIEWED, Opening, OpeningStatus
from pingan.kernel.rights import Right
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_SEEN = {"purpose": "showing who saw what is hidden, why, and whether rightly", "keep": "two years"}
_REMAINS = {"opened": "when", "opened_by": "an id", "reviewed_by": "an id", "remark": "what the house said to it"}

openings = Table(
    "openings",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("reason", SqlText, nullable=False, info=_SEEN),
    Column("opened", UtcTime, nullable=False, info=_SEEN),
    Column("opened_by", String(40), nullable=False, info=_SEEN),
    Column("until", UtcTime, nullable=False),
    Column("reviewed", UtcTime),
    Column("reviewed_by", String(40), nullable=False, info=_SEEN),
    Column("remark", SqlText, nullable=False, info=_SEEN),
    Column("late", Boolean, nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="openings_status"),
    Index("openings_station", "station", "status"),
    info=belongs(
        Whose("member", Key.MEMBER, why=Why.TRAIL, emptied={"reason": ""}, remains=_REMAINS, shown=(("openings", "id"),)),
        Whose("opened_by", Key.ACCOUNT, why=Why.TRAIL, remains=_REMAINS | {"reason": "why the desk had to know"}),
    )
    | expires("opened", days=KEPT.days),
)

_shelf = Shelf(openings, Opening)


def _visible(work: Work) -> Select[Any]:
    """One's own; for who reviews, the station's."""
    here = _shelf.here
    return here if work.actor.may(Right.OPENING_REVIEW) else here.where(openings.c.opened_by == work.actor.account)


def get(work: Work, opening: str) -> Opening:
    return _shelf.get(work, _visible(work), opening)


def find(work: Work, opening: str) -> Opening | None:
    """For the clock."""
    return _shelf.find_by_id(work, _shelf.here, opening)


def list_unreviewed(work: Work, ids: Collection[str] | None = None) -> list[Opening]:
    rows = _visible(work).where(openings.c.status.in_(UNREVIEWED)).order_by(openings.c.opened, openings.c.id)
    return _shelf.list_(work, rows, ids)


def list_own_open(work: Work) -> list[Opening]:
    here = _shelf.here.where(openings.c.opened_by == work.actor.account)
    return _shelf.list_(work, here.where(openings.c.status == OpeningStatus.OPEN))


def add(work: Work, opening: Opening) -> Opening:
    return _shelf.add(work, opening)


def save(work: Work, opening: Opening) -> Opening:
    return _shelf.save(work, opening)

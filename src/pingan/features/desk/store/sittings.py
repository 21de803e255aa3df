"""Who sat at the desk: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, Integer, Select, String, Table
from sqlalchemy import Text as SqlText

from pingan.features.desk.model import HOLDING, LIFE, Sitting
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, among, metadata, one_of, only, unique_where
from pingan.platform.work import Work

_RECORD = {"purpose": "knowing who held the desk, and what was handed over", "keep": "with the log"}

sittings = Table(
    "sittings",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("holder", String(40), nullable=False, info=_RECORD),
    Column("since", UtcTime, nullable=False),
    Column("before", String(40), nullable=False),
    Column("verb", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("reason", String(200), nullable=False, info=_RECORD),
    Column("note", SqlText, nullable=False, info=_RECORD),
    Column("written", UtcTime),
    Column("until", UtcTime),
    Column("leaving", String(200), nullable=False, info=_RECORD),
    Column("matters", Json, nullable=False),
    Column("missed", Json, nullable=False),
    Column("untaken", Json, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="sittings_status"),
    Index("sittings_since", "station", "since"),
    info=belongs(
        Whose(
            "holder",
            Key.ACCOUNT,
            why=Why.TRAIL,
            emptied={"note": ""},
            remains={"holder": "an id", "reason": "why the desk was taken without a hand-over", "leaving": "why nobody sat there"},
        )
    ),
)
_HOLDING = among(sittings.c.status, HOLDING)
unique_where("sittings_one_holds", sittings.c.station, where=_HOLDING)

_sittings = Shelf(sittings, Sitting)
_held = only(_HOLDING)


def _visible(_: Work) -> Select[Any]:
    """The station's own; whoever works in the command room may know who held its desk."""
    return _sittings.here


def find_current(work: Work) -> Sitting | None:
    """Who sits there now, or None."""
    return _sittings.find(work, _held(_visible(work)))


def find_last(work: Work) -> Sitting | None:
    """The newest that is over, or None where nobody ever sat there."""
    over = _visible(work).where(~_HOLDING)
    return _sittings.find(work, over.order_by(sittings.c.until.desc(), sittings.c.id.desc()))


def get(work: Work, sitting_id: str) -> Sitting:
    return _sittings.get(work, _visible(work), sitting_id)


def list_by_id(work: Work, ids: Collection[str]) -> list[Sitting]:
    return _sittings.list_(work, _visible(work), ids)


def page(work: Work, page: int, size: int) -> tuple[list[Sitting], int]:
    """Newest first: later ids sort later."""
    return _sittings.page(work, _visible(work), "-id", page=page, size=size)


def add(work: Work, sitting: Sitting) -> Sitting:
    return _sittings.add(work, sitting)


def save(work: Work, sitting: Sitting) -> Sitting:
    return _sittings.save(work, sitting)

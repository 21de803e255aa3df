"""Versions of the rulebook: rows, and who reads them. A row is written once and never changed."""

from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Boolean, Column, Integer, RowMapping, Select, String, Table, insert, select
from sqlalchemy import Text as SqlText

from pingan.features.rulebook.model import Edition, Rulebook
from pingan.kernel.errors import NotFound
from pingan.platform.remembered import Written
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import MY_STATION, UtcTime, count, made_once, metadata
from pingan.platform.work import Work

rulebooks = Table(
    "rulebooks",
    metadata,
    Column("station", String(40), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("book", SqlText, nullable=False),
    Column("published", UtcTime, nullable=False),
    Column("author", String(40), nullable=False, info={"purpose": "knowing who decided it", "keep": "with the rulebook"}),
    Column("own", Boolean, nullable=False),
    Column("reason", SqlText, nullable=False, info={"purpose": "knowing why it was decided", "keep": "with the rulebook"}),
    Column("restored", Integer),
    info=belongs(
        Whose(
            "author",
            Key.ACCOUNT,
            why=Why.DECISION,
            remains={"author": "an id", "reason": "why a rule of the station is as it is"},
            secret=("book",),
        )
    ),
)


@lru_cache(maxsize=64)
def _read(text: str) -> Rulebook:
    """Decoded once: a book is asked for its lines all day long."""
    return msgspec.json.decode(text, type=Rulebook)


_written = Written[Edition]()
_HERE = select(rulebooks).where(rulebooks.c.station == MY_STATION)


def _visible(_: Work) -> Select[Any]:
    """The station's own; what its lines mean for their work everybody may know."""
    return _HERE


@made_once
def _newest(rows: Select[Any]) -> Select[Any]:
    return rows.order_by(rulebooks.c.version.desc()).limit(1)


def find_newest(work: Work) -> Edition | None:
    """The version that holds, or None before the station was founded."""
    row = work.connection.execute(_newest(_visible(work)), work.me).mappings().first()
    return None if row is None else _edition(row)


def newest(work: Work) -> Edition:
    found = find_newest(work)
    if found is None:
        raise NotFound(noun="rulebook")
    return found


def get(work: Work, version: int) -> Edition:
    return _written.get(work, (work.actor.station, version), lambda: _get(work, version))


def _get(work: Work, version: int) -> Edition:
    row = work.connection.execute(_visible(work).where(rulebooks.c.version == version), work.me).mappings().first()
    if row is None:
        raise NotFound(noun="rulebook")
    return _edition(row)


def page(work: Work, page: int, size: int) -> tuple[list[Edition], int]:
    """Newest first, and how many there are."""
    rows = _visible(work).order_by(rulebooks.c.version.desc()).limit(size).offset((page - 1) * size)
    return [_edition(row) for row in work.connection.execute(rows, work.me).mappings()], count(work, _visible(work))


def add(work: Work, edition: Edition) -> Edition:
    values = {name: getattr(edition, name) for name in Edition.__dataclass_fields__}
    work.connection.execute(insert(rulebooks).values(**values | {"book": msgspec.json.encode(edition.book).decode()}))
    return edition


def _edition(row: RowMapping) -> Edition:
    return Edition(**{**row, "book": _read(row["book"])})

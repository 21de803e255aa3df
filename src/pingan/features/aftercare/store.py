"""Questions of aftercare: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, false
from sqlalchemy import Text as SqlText

from pingan.features.aftercare.model import LIFE, Aftercare, AftercareStatus
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_HOW_HE_IS = {"purpose": "looking after somebody who was at a scene", "keep": "with the offer"}
_WORDS = {"purpose": "looking after somebody who was at a scene", "keep": "30 days"}

aftercares = Table(
    "aftercares",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("asked", UtcTime, nullable=False, info=_HOW_HE_IS),
    Column("status", String(20), nullable=False, info=_HOW_HE_IS),
    Column("words", SqlText, nullable=False, info=_WORDS),
    Column("answered", UtcTime, info=_HOW_HE_IS),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="aftercares_status"),
    Index("aftercares_station", "station", "status"),
    info=belongs(Whose("member", Key.MEMBER, shown=(("aftercare", "id"), ("offers", "id")))),
)

shelf = Shelf(aftercares, Aftercare)


def _visible(work: Work) -> Select[Any]:
    """Whoever may read them sees the station's answers, a member his own; nobody else any, the rest of the command room included."""
    here = shelf.here
    if work.actor.may(Right.AFTERCARE_READ):
        return here
    own = work.actor.member if work.actor.may(Right.AFTERCARE_ANSWER) else ""
    return here.where(aftercares.c.member == own) if own else here.where(false())


def get(work: Work, offer: str) -> Aftercare:
    return shelf.get(work, _visible(work), offer)


def find(work: Work, offer: str) -> Aftercare | None:
    return shelf.find_by_id(work, _visible(work), offer)


def list_not_fine(work: Work, ids: Collection[str] | None = None) -> list[Aftercare]:
    """With whom somebody should speak, whoever has waited longest first."""
    rows = _visible(work).where(aftercares.c.status == AftercareStatus.NOT_FINE).order_by(aftercares.c.answered, aftercares.c.id)
    return shelf.list_(work, rows, ids)


def add(work: Work, question: Aftercare) -> Aftercare:
    return shelf.add(work, question)


def save(work: Work, question: Aftercare) -> Aftercare:
    return shelf.save(work, question)

"""Call-outs: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Select, String, Table, bindparam

from pingan.features.dispatch.model import CALL_OUT_LIFE, RUNNING, CallOut
from pingan.kernel.rights import Right
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, among, metadata, one_of, only, unique_where
from pingan.platform.work import Work

call_outs = Table(
    "call_outs",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("policy", Json, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("started", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("queue", Json, nullable=False),
    Column("barred", Json, nullable=False),
    Column("with_police", Boolean, nullable=False),
    Column("by_hand", Boolean, nullable=False),
    Column("due", UtcTime),
    Column("reason", String(40), nullable=False, info={"purpose": "knowing why nobody was rung", "keep": "with the incident"}),
    Column("filed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", CALL_OUT_LIFE.statuses), name="call_outs_status"),
    Index("call_outs_live", "station", "filed"),
    info=nobodys("a search for people; whom it found stands in offers, and here are ids and a word of state"),
)
unique_where("call_outs_one_running", call_outs.c.incident, where=among(call_outs.c.status, RUNNING))

shelf = Shelf(call_outs, CallOut)
_running = only(call_outs.c.incident == bindparam("of_incident"), among(call_outs.c.status, RUNNING))
_live = only(call_outs.c.filed.is_(False))


def _visible(work: Work) -> Select[Any]:
    work.require(Right.DISPATCH_READ)
    return shelf.here


def get(work: Work, call_out_id: str) -> CallOut:
    return shelf.get(work, _visible(work), call_out_id)


def find_running(work: Work, incident: str) -> CallOut | None:
    return shelf.find(work, _running(_visible(work)), of_incident=incident)


def list_of(work: Work, incident: str) -> list[CallOut]:
    return shelf.list_(work, _visible(work).where(call_outs.c.incident == incident, call_outs.c.filed.is_(False)))


def list_live(work: Work, ids: Collection[str] | None = None) -> list[CallOut]:
    return shelf.list_(work, _live(_visible(work)), ids)


def add(work: Work, call_out: CallOut) -> CallOut:
    return shelf.add(work, call_out)


def save(work: Work, call_out: CallOut) -> CallOut:
    return shelf.save(work, call_out)

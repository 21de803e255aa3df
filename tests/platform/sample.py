"""A feature too small for the product: kettles are filled and boiled. Enough to show how a piece of work is done."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Float, Integer, Select, String, Table

from pingan.kernel.events import Event, Topic, Touch
from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle
from pingan.kernel.rights import Right
from pingan.platform.action import action, query
from pingan.platform.boards import Board
from pingan.platform.changes import noted
from pingan.platform.tables import Json, Shelf, UtcTime, metadata
from pingan.platform.work import Work


class KettleStatus(StrEnum):
    EMPTY = "empty"
    FULL = "full"
    BOILED = "boiled"


LIFE = Lifecycle(
    KettleStatus.EMPTY,
    [
        ("fill", KettleStatus.EMPTY, KettleStatus.FULL),
        ("boil", KettleStatus.FULL, KettleStatus.BOILED),
        ("pour", {KettleStatus.FULL, KettleStatus.BOILED}, KettleStatus.EMPTY),
    ],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    text: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kettle:
    id: str
    station: str
    at: Point | None = None
    status: KettleStatus = LIFE.start
    boiled: datetime | None = None
    labels: tuple[Label, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KettleMoved(Event):
    kettle: str
    verb: str
    owner: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"member:{self.owner}") if self.owner else (f"station:{self.station}",)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("kettles", self.kettle),)

    @property
    def subject(self) -> str:
        return self.kettle


kettles = Table(
    "sample_kettles",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("status", String(20), nullable=False),
    Column("boiled", UtcTime),
    Column("labels", Json, nullable=False),
    Column("version", Integer, nullable=False),
    info=noted(),
)
shelf = Shelf(kettles, Kettle)


def visible(_: Work) -> Select[Any]:
    return shelf.here


@action(Right.INCIDENT_RECEIVE)
def bring(work: Work, *, owner: str = "") -> Kettle:
    kettle = shelf.add(work, Kettle(id=work.new_id(), station=work.actor.station))
    work.announce(KettleMoved(station=kettle.station, kettle=kettle.id, verb="bring", owner=owner))
    return kettle


@action(Right.INCIDENT_RECEIVE)
def move(work: Work, kettle_id: str, verb: str) -> Kettle:
    kettle = shelf.get(work, visible(work), kettle_id)
    kettle = shelf.save(work, replace(kettle, status=LIFE.after(kettle.status, verb)))
    work.announce(KettleMoved(station=kettle.station, kettle=kettle.id, verb=verb))
    return kettle


@query(Right.INCIDENT_READ)
def count(work: Work) -> int:
    return len(shelf.list_(work, visible(work)))


@query(None)
def all_kettles(work: Work) -> list[Kettle]:
    return shelf.list_(work, visible(work))


def rows(work: Work, ids: Any) -> dict[str, Kettle]:
    return {kettle.id: kettle for kettle in shelf.list_(work, visible(work), ids)}


BOARD = Board("kettles", Right.INCIDENT_READ, rows)

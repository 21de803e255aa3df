"""Incidents: rows, and who sees them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    Select,
    String,
    Table,
    UniqueConstraint,
    and_,
    func,
    or_,
    select,
)
from sqlalchemy import Text as SqlText

from pingan.features.incidents.model import KEPT, LIFE, OVER, Incident, IncidentSearch, IncidentStatus
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform import tables
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import MY_ACCOUNT, MY_STATION, Json, Shelf, UtcTime, metadata, one_of, only
from pingan.platform.work import Work

_PLACE = {"purpose": "where help is needed", "keep": "with the incident"}
_REMAINS = {
    "place": "where help was needed", "latitude": "where help was needed", "longitude": "where help was needed",
    "text": "what happened, as the desk took it down", "outcome": "how it ended, as the desk took it down",
}  # fmt: skip
_SHOWN = (("incidents", "id"), ("requests", "id"))
_CALLER = {"purpose": "calling back", "keep": "three years"}

incidents = Table(
    "incidents",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("number", Integer, nullable=False),
    Column("category", String(40), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("mode", String(20), nullable=False),
    Column("target_s", Integer, nullable=False),
    Column("place", String(200), nullable=False, info=_PLACE),
    Column("latitude", Float, info=_PLACE),
    Column("longitude", Float, info=_PLACE),
    Column("text", SqlText, nullable=False, info={"purpose": "what happened", "keep": "three years"}),
    Column("source", String(20), nullable=False),
    Column("caller_name", String(200), nullable=False, info=_CALLER),
    Column("caller_phone", String(40), nullable=False, info=_CALLER),
    Column("requester", String(40), nullable=False),
    Column("status", String(20), nullable=False),
    Column("received", UtcTime, nullable=False),
    Column("noticed", UtcTime),
    Column("recommended", UtcTime),
    Column("dispatched", UtcTime),
    Column("acknowledged", UtcTime),
    Column("coming", Integer, nullable=False),
    Column("first_expected", UtcTime),
    Column("first_departed", UtcTime),
    Column("first_arrived", UtcTime),
    Column("cleared", UtcTime),
    Column("closed", UtcTime),
    Column("outcome", SqlText, nullable=False, info={"purpose": "how it ended", "keep": "three years"}),
    Column("merged_into", String(40)),
    Column("handed_to", String(40)),
    Column("services", Json, nullable=False),
    Column("external_ref", String(80), nullable=False),
    Column("edition", Integer, nullable=False),
    Column("filed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("station", "number"),
    CheckConstraint(one_of("status", LIFE.statuses), name="incidents_status"),
    Index("incidents_live", "station", "filed"),
    Index("incidents_received", "station", "received"),
    Index("incidents_ref", "station", "external_ref"),
    info=belongs(
        Whose(
            "requester",
            Key.ACCOUNT,
            why=Why.RECORD,
            emptied={"caller_name": "", "caller_phone": "", "text": ""},
            remains=_REMAINS,
            shown=_SHOWN,
        ),
        Whose("caller_phone", Key.PHONE, why=Why.RECORD, emptied={"caller_name": "", "caller_phone": ""}, remains=_REMAINS, shown=_SHOWN),
    )
    | expires("received", days=KEPT.days, empties={"caller_name": "", "caller_phone": "", "text": "", "outcome": ""}),
)

shelf = Shelf(incidents, Incident)
_MINE = shelf.here.where(incidents.c.requester == MY_ACCOUNT, incidents.c.requester != "")
_live = only(incidents.c.filed.is_(False))
_HIGHEST = select(func.max(incidents.c.number)).where(incidents.c.station == MY_STATION)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's incidents; everybody else what he asked for himself."""
    return shelf.here if work.actor.may(Right.INCIDENT_READ) else _MINE


def get(work: Work, incident_id: str) -> Incident:
    """Whoever sees them all reads each once in a unit of work."""
    if not work.actor.may(Right.INCIDENT_READ):
        return shelf.get(work, _visible(work), incident_id)
    known = _known(work)
    if incident_id not in known:
        known[incident_id] = shelf.get(work, _visible(work), incident_id)
    return known[incident_id]


def _known(work: Work) -> dict[str, Incident]:
    """Of the actor's station, as they are now."""
    found: dict[str, Incident] = work.memory.setdefault((incidents, work.actor.station), {})
    return found


def find_ref(work: Work, external_ref: str) -> Incident | None:
    """The incident another system has sent us before; the sender is asking, so no one else's right is needed."""
    return shelf.find(work, shelf.here.where(incidents.c.external_ref == external_ref))


def add(work: Work, incident: Incident) -> Incident:
    return shelf.add(work, incident)


def save(work: Work, incident: Incident) -> Incident:
    saved = shelf.save(work, incident)
    _known(work)[saved.id] = saved
    return saved


def list_live(work: Work, ids: Collection[str] | None = None) -> list[Incident]:
    """Those on the boards: not filed yet."""
    return shelf.list_(work, _live(_visible(work)), ids)


def list_by_id(work: Work, ids: Collection[str]) -> list[Incident]:
    """Filed or not."""
    return shelf.list_(work, _visible(work), ids)


def list_open(work: Work) -> list[Incident]:
    return [incident for incident in list_live(work) if incident.status not in OVER]


def list_received(work: Work, since: datetime) -> list[Incident]:
    return shelf.list_(work, _visible(work).where(incidents.c.received >= since).order_by(incidents.c.received, incidents.c.id))


def _matching(work: Work, wish: IncidentSearch) -> Select[Any]:
    rows, text = _visible(work), wish.text
    if text:
        like = f"%{_escaped(text)}%"
        found = or_(incidents.c.place.like(like, escape="\\"), incidents.c.text.like(like, escape="\\"))
        rows = rows.where(or_(found, incidents.c.number == int(text)) if text.isdecimal() and len(text) < 10 else found)  # noqa: PLR2004
    if wish.category:
        rows = rows.where(incidents.c.category == wish.category)
    if wish.status:
        rows = rows.where(incidents.c.status == wish.status)
    return rows.where(incidents.c.status.not_in(list(OVER))) if wish.open_only else rows


def count(work: Work, wish: IncidentSearch) -> int:
    """How many match."""
    return tables.count(work, _matching(work, wish))


def search(work: Work, wish: IncidentSearch, *, page: int, size: int) -> tuple[list[Incident], int]:
    """A page of those that match, newest first, and how many there are in all."""
    ordered = _matching(work, wish).order_by(incidents.c.received.desc(), incidents.c.number.desc())
    return shelf.list_(work, ordered.limit(size).offset((page - 1) * size)), count(work, wish)


def list_before(work: Work, wish: IncidentSearch, newest: tuple[datetime, int] | None, most: int) -> list[Incident]:
    """The next of those that match, newest first, after the one received then with that number; what comes in meanwhile shifts nothing."""
    rows = _matching(work, wish)
    if newest is not None:
        received, number = newest
        same = and_(incidents.c.received == received, incidents.c.number < number)
        rows = rows.where(or_(incidents.c.received < received, same))
    return shelf.list_(work, rows.order_by(incidents.c.received.desc(), incidents.c.number.desc()).limit(most))


def list_places_since(work: Work, since: datetime, category: str, most: int) -> list[Point]:
    """Where help was really needed since then, the newest `most`; a call that was cancelled or came twice is not counted."""
    rows = _visible(work).where(incidents.c.received >= since, incidents.c.latitude.is_not(None))
    rows = rows.where(incidents.c.status.not_in([IncidentStatus.CANCELLED, IncidentStatus.MERGED]))
    if category:
        rows = rows.where(incidents.c.category == category)
    newest = rows.order_by(incidents.c.received.desc()).limit(most)
    found = work.connection.execute(newest.with_only_columns(incidents.c.latitude, incidents.c.longitude), work.me)
    return [Point(latitude, longitude) for latitude, longitude in found]


def list_received_since(work: Work, since: datetime) -> list[Incident]:
    return shelf.list_(work, _visible(work).where(incidents.c.received >= since))


def next_number(work: Work) -> int:
    """Held by the station's lock, so that no two calls get the same number."""
    work.world.database.hold_station(work.connection, work.actor.station)
    highest = work.connection.execute(_HIGHEST, work.me).scalar()
    return int(highest or 0) + 1


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

"""Watch alerts, receipts and sightings: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, Select, String, Table, delete, false
from sqlalchemy import Text as SqlText

from pingan.features.alerts.model import LIFE, Alert, AlertReceipt, AlertStatus, Audience, Sighting
from pingan.features.alerts.store import photos
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.houses import public as houses
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs, nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_AFTER = "thirty days after the alert is over"
_ASKED = {"purpose": "what a few houses were asked to look out for", "keep": _AFTER}
_SHOWN = {"purpose": "who was shown an alert, and has read it", "keep": _AFTER}
_SEEN = {"purpose": "where something was seen that became an incident", "keep": _AFTER}

alerts = Table(
    "alerts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("text", SqlText, nullable=False, info=_ASKED),
    Column("audience", Json, nullable=False),
    Column("hours", Integer, nullable=False),
    Column("drafted", UtcTime, nullable=False),
    Column("drafted_by", String(40), nullable=False, info={"purpose": "who answers for an alert", "keep": _AFTER}),
    Column("expires", UtcTime, nullable=False),
    Column("renews", String(40), nullable=False),
    Column("approved", UtcTime),
    Column("approved_by", String(40), nullable=False, info={"purpose": "who answers for an alert", "keep": _AFTER}),
    Column("closed", UtcTime),
    Column("reason", SqlText, nullable=False, info={"purpose": "why an alert was refused or recalled", "keep": _AFTER}),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="alerts_status"),
    Index("alerts_station", "station", "drafted"),
    info=nobodys("what a few houses were asked to look out for; it names nobody, and officers answer for it"),
)

receipts = Table(
    "alert_receipts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("alert", String(40), ForeignKey("alerts.id"), nullable=False),
    Column("member", String(40), nullable=False, info=_SHOWN),
    Column("post", String(40), nullable=False, info=_SHOWN),
    Column("shown", UtcTime, nullable=False, info=_SHOWN),
    Column("acknowledged", UtcTime, info=_SHOWN),
    Column("ended", UtcTime, info=_SHOWN),
    Column("version", Integer, nullable=False),
    Index("alert_receipts_alert", "alert"),
    Index("alert_receipts_member", "member", "ended"),
    info=belongs(Whose("member", Key.MEMBER, shown=(("alerts", "alert"), ("my_alerts", "id")))),
)

sightings = Table(
    "alert_sightings",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("alert", String(40), ForeignKey("alerts.id"), nullable=False),
    Column("member", String(40), nullable=False, info=_SEEN),
    Column("place", String(200), nullable=False, info=_SEEN),
    Column("latitude", Float, nullable=False, info=_SEEN),
    Column("longitude", Float, nullable=False, info=_SEEN),
    Column("seen", UtcTime, nullable=False, info=_SEEN),
    Column("incident", String(40), nullable=False),
    Column("false_match", UtcTime),
    Column("version", Integer, nullable=False),
    Index("alert_sightings_alert", "alert"),
    info=belongs(Whose("member", Key.MEMBER, shown=(("alerts", "alert"),))),
)

_alerts, _receipts, _sightings = Shelf(alerts, Alert), Shelf(receipts, AlertReceipt), Shelf(sightings, Sighting)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's alerts; nobody else sees one but by a receipt of his."""
    here = _alerts.here
    return here if work.actor.may(Right.ALERT_READ) else here.where(false())


def _visible_receipts(work: Work) -> Select[Any]:
    """The command room sees all of its station; a tablet those open at its post; a guard his own open ones."""
    here = _receipts.here
    if work.actor.may(Right.ALERT_READ):
        return here
    open_ = here.where(receipts.c.ended.is_(None))
    if work.actor.post:
        return open_.where(receipts.c.post == work.actor.post)
    return open_.where(receipts.c.member == work.actor.member) if work.actor.member else here.where(false())


def hold(work: Work) -> None:
    """One at a time decides about a station's alerts: coming on duty and a recall never cross."""
    work.world.database.hold_station(work.connection, work.actor.station)


def get(work: Work, alert: str) -> Alert:
    return _alerts.get(work, _visible(work), alert)


def find(work: Work, alert: str) -> Alert | None:
    return _alerts.find_by_id(work, _visible(work), alert)


def list_(work: Work, ids: Collection[str] | None = None) -> list[Alert]:
    """Newest first."""
    rows = _visible(work).order_by(alerts.c.drafted.desc(), alerts.c.id)
    return _alerts.list_(work, rows, ids)


def list_approved(work: Work) -> list[Alert]:
    return _alerts.list_(work, _visible(work).where(alerts.c.status == AlertStatus.APPROVED).order_by(alerts.c.id))


def add(work: Work, alert: Alert) -> Alert:
    return _alerts.add(work, alert)


def save(work: Work, alert: Alert) -> Alert:
    return _alerts.save(work, alert)


def get_receipt(work: Work, receipt: str) -> AlertReceipt:
    return _receipts.get(work, _visible_receipts(work), receipt)


def list_receipts(work: Work, *, alerts_: Collection[str]) -> list[AlertReceipt]:
    """Of these alerts, in whatever shift."""
    here = _visible_receipts(work).where(receipts.c.alert.in_(list(alerts_)))
    return _receipts.list_(work, here.order_by(receipts.c.shown, receipts.c.id))


def list_open(work: Work, ids: Collection[str] | None = None, *, member: str = "") -> list[AlertReceipt]:
    """Of shifts that go on."""
    here = _visible_receipts(work).where(receipts.c.ended.is_(None)).order_by(receipts.c.shown, receipts.c.id)
    here = here.where(receipts.c.member == member) if member else here
    return _receipts.list_(work, here, ids)


def add_receipt(work: Work, receipt: AlertReceipt) -> AlertReceipt:
    return _receipts.add(work, receipt)


def save_receipt(work: Work, receipt: AlertReceipt) -> AlertReceipt:
    return _receipts.save(work, receipt)


def get_sighting(work: Work, sighting: str) -> Sighting:
    """For whoever reads alerts."""
    here = _sightings.here
    return _sightings.get(work, here if work.actor.may(Right.ALERT_READ) else here.where(false()), sighting)


def list_sightings(work: Work, of: Collection[str]) -> list[Sighting]:
    """Of alerts that were loaded before, the newest first."""
    here = _sightings.here.where(sightings.c.alert.in_(list(of)))
    return _sightings.list_(work, here.order_by(sightings.c.seen.desc(), sightings.c.id))


def add_sighting(work: Work, sighting: Sighting) -> Sighting:
    return _sightings.add(work, sighting)


def save_sighting(work: Work, sighting: Sighting) -> Sighting:
    return _sightings.save(work, sighting)


def drop(work: Work, alert: Alert) -> None:
    """Everything about it."""
    photos.drop(work, alert.id)
    for table in (receipts, sightings):
        work.connection.execute(delete(table).where(table.c.alert == alert.id))
    work.connection.execute(delete(alerts).where(alerts.c.id == alert.id))


# ---- whom it reaches ----


def check_houses(work: Work, audience: Audience) -> None:
    """Refuse houses of other stations.

    Raises:
        NotFound: one of them is none of the station's.
    """
    for house in audience.houses:
        houses.get_house(work.as_engine(), house)


def turns_in(work: Work, audience: Audience) -> list[Turn]:
    """Whoever is on duty at a post of these houses now."""
    there = work.as_engine()
    posts = {post.id for post in houses.list_posts(there).values() if post.house in audience.houses}
    return [turn for turn in duty.on_duty(there) if turn.post in posts]

"""Photographs of watch alerts: rows. Whoever asks has loaded the alert, or a receipt for it, before."""

from collections.abc import Collection

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, delete, select

from pingan.features.alerts.model import AlertPhoto
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

UNLINK = "alerts.unlink"
_SHOWN = {"purpose": "what a few houses were asked to look out for", "keep": "until the alert is over, and not a day longer"}

photos = Table(
    "alert_photos",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("alert", String(40), ForeignKey("alerts.id"), nullable=False),
    Column("file", String(60), nullable=False, info=_SHOWN | {"level": "sensitive"}),
    Column(
        "case", String(40), nullable=False, info=_SHOWN | {"keep": "until the alert is over; in what a second person agreed to, two years"}
    ),
    Column("added", UtcTime, nullable=False),
    Column("agreed", UtcTime),
    Column("agreed_by", String(40), nullable=False, info=_SHOWN | {"purpose": "who answers for a photograph"}),
    Column("version", Integer, nullable=False),
    Index("alert_photos_alert", "alert", unique=True),
    info=nobodys("what a few houses were asked to look out for; sealed, and whom it shows is written nowhere"),
)

_photos = Shelf(photos, AlertPhoto)


def find(work: Work, alert: str) -> AlertPhoto | None:
    return _photos.find(work, select(photos).where(photos.c.alert == alert))


def by_alert(work: Work, alerts: Collection[str]) -> dict[str, AlertPhoto]:
    return {one.alert: one for one in _photos.list_(work, select(photos).where(photos.c.alert.in_(list(alerts))))}


def add(work: Work, photo: AlertPhoto) -> AlertPhoto:
    return _photos.add(work, photo)


def save(work: Work, photo: AlertPhoto) -> AlertPhoto:
    return _photos.save(work, photo)


def drop(work: Work, alert: str) -> bool:
    """The row now, the file once the transaction is durable, whatever happens to this process in between. Whether there was one."""
    photo = find(work, alert)
    if photo is not None:
        set_timer(work, UNLINK, photo.file, work.now)
        work.connection.execute(delete(photos).where(photos.c.id == photo.id))
    return photo is not None

"""Whether the house was brought back from a backup, and whether two people have looked at it since.

Every backup says that it is one: a row of its own here is put into the copy while it is made, or, where that cannot be written to, the
server's files say it and the row is made by whoever opens the house first. So whoever starts a house over a copy, by whatever hand it
came there, starts it in quarantine: nothing is sent out until it is confirmed (`features/restores`). What sends asks `is_quarantined`.
"""

from datetime import datetime

from sqlalchemy import Column, String, Table, select

from pingan.kernel.backups import Restore
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.work import Work

restores = Table(
    "restores",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("taken", UtcTime, nullable=False),
    Column("restored", UtcTime),
    Column("confirmed", UtcTime),
    info=nobodys("when the house was brought back; who did it, and why, is in the log"),
)


shelf = Shelf(restores, Restore)


def mark(work: Work, taken: datetime) -> Restore:
    """In the copy, not in the house: this is a backup, made at `taken`."""
    return shelf.add(work, Restore(id=work.new_id(), taken=taken))


def mark_once(work: Work, taken: datetime) -> Restore:
    """In the house, whose files say that they are the copy made at `taken`, unless its rows say so already."""
    work.world.database.hold_station(work.connection, restores.name)  # several workers open it at once
    return shelf.find(work, select(restores).where(restores.c.taken == taken)) or mark(work, taken)


def find_open(work: Work) -> Restore | None:
    """The restore that nobody has confirmed yet."""
    return shelf.find(work, select(restores).where(restores.c.confirmed.is_(None)).order_by(restores.c.taken.desc()))


def is_quarantined(work: Work) -> bool:
    """Whether nothing may leave the house."""
    return find_open(work) is not None

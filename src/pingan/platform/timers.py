"""Timers: rows with a due time, claimed and finished in one transaction, so that a restart forgets nothing and does nothing twice."""

from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, delete, func, insert, select, update

from pingan.platform.tables import UtcTime, metadata
from pingan.platform.work import Work

timers = Table(
    "timers",
    metadata,
    Column("kind", String(80), primary_key=True),
    Column("subject", String(80), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Index("timers_due", "due_at"),
)


def set_timer(work: Work, kind: str, subject: str, due_at: datetime) -> None:
    """Wake `kind` for `subject` at `due_at`; an earlier setting for the same pair is replaced."""
    clear_timer(work, kind, subject)
    work.connection.execute(insert(timers).values(kind=kind, subject=subject, station=work.actor.station, due_at=due_at, attempts=0))


def clear_timer(work: Work, kind: str, subject: str) -> None:
    """Forget it; no error if there was none."""
    work.connection.execute(delete(timers).where(timers.c.kind == kind, timers.c.subject == subject))


def first_due(work: Work) -> tuple[str, str, str] | None:
    """The timer that has been due longest: (kind, subject, station), or None."""
    due = select(timers.c.kind, timers.c.subject, timers.c.station).where(timers.c.due_at <= work.now).order_by(timers.c.due_at).limit(1)
    row = work.connection.execute(due).first()
    return None if row is None else (row.kind, row.subject, row.station)


def claim(work: Work, kind: str, subject: str) -> int | None:
    """Take a due timer out of the table: the attempts so far, or None where another worker has taken it. It is back if this work fails."""
    due = (timers.c.kind == kind) & (timers.c.subject == subject) & (timers.c.due_at <= work.now)
    return work.connection.execute(delete(timers).where(due).returning(timers.c.attempts)).scalar()


def postpone(work: Work, kind: str, subject: str, due_at: datetime) -> None:
    """After a failure: try again later, and count it."""
    same = (timers.c.kind == kind) & (timers.c.subject == subject)
    work.connection.execute(update(timers).where(same).values(due_at=due_at, attempts=timers.c.attempts + 1))


def next_due(work: Work) -> datetime | None:
    """When the next timer is due, or None."""
    found: datetime | None = work.connection.execute(select(func.min(timers.c.due_at, type_=UtcTime))).scalar()
    return found

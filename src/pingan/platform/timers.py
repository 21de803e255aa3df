"""Timers: rows with a due time, claimed and finished in one transaction, so that a restart forgets nothing and does nothing twice."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Column, Index, Integer, String, Table, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import UtcTime, metadata
from pingan.platform.work import Work

timers = Table(
    "timers",
    metadata,
    Column("kind", String(80), primary_key=True),
    Column("subject", String(80), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("about", String(40), nullable=False),
    Column("attempts", Integer, nullable=False),
    Index("timers_due", "due_at"),
    Index("timers_about", "about"),
    info=belongs(Whose("about", Key.MEMBER)),
)


class Timer(NamedTuple):
    """Wakes `kind` for `subject` at `due_at`. `about`: the member of whom its mere moment tells something, and with whom it goes."""

    kind: str
    subject: str
    due_at: datetime
    about: str = ""


def set_timer(work: Work, kind: str, subject: str, due_at: datetime, *, about: str = "") -> None:
    """Wake `kind` for `subject` at `due_at`; an earlier setting for the same pair is replaced."""
    set_timers(work, [Timer(kind, subject, due_at, about)])


def set_timers(work: Work, wanted: Iterable[Timer]) -> None:
    """Many at once; of the same pair the last counts."""
    rows = [one._asdict() | {"station": work.actor.station, "attempts": 0} for one in {one[:2]: one for one in wanted}.values()]
    if rows:
        made = (sqlite if work.connection.dialect.name == "sqlite" else postgresql).insert(timers)
        anew = {name: made.excluded[name] for name in ("station", "due_at", "about", "attempts")}
        work.connection.execute(made.on_conflict_do_update(index_elements=["kind", "subject"], set_=anew), rows)


def clear_timer(work: Work, kind: str, subject: str) -> None:
    """Forget it; no error if there was none."""
    work.connection.execute(delete(timers).where(timers.c.kind == kind, timers.c.subject == subject))


def first_due(work: Work) -> tuple[str, str, str] | None:
    """The timer that has been due longest: (kind, subject, station), or None."""
    due = select(timers.c.kind, timers.c.subject, timers.c.station).where(timers.c.due_at <= work.now).order_by(timers.c.due_at).limit(1)
    row = work.connection.execute(due).first()
    return None if row is None else (row.kind, row.subject, row.station)


def due_elsewhere(work: Work, station: str, most: int = 100) -> list[tuple[str, str, str]]:
    """Like `first_due` at other stations: of each of those that have waited longest, one."""
    due = select(timers.c.kind, timers.c.subject, timers.c.station).where(timers.c.due_at <= work.now, timers.c.station != station)
    firsts: dict[str, tuple[str, str, str]] = {}
    for row in work.connection.execute(due.order_by(timers.c.due_at).limit(most)):
        firsts.setdefault(row.station, (row.kind, row.subject, row.station))
    return list(firsts.values())


def due_beside(work: Work, kind: str, station: str, most: int) -> list[str]:
    """Subjects for which `kind` is due at a station, the longest due first."""
    due = select(timers.c.subject).where(timers.c.due_at <= work.now, timers.c.kind == kind, timers.c.station == station)
    return [str(subject) for subject in work.connection.execute(due.order_by(timers.c.due_at).limit(most)).scalars()]


def claim(work: Work, kind: str, subjects: Collection[str]) -> dict[str, int]:
    """Take due timers out of the table: the attempts so far by subject, without what another worker has taken.

    They are back if this work fails.
    """
    due = (timers.c.kind == kind) & timers.c.subject.in_(subjects) & (timers.c.due_at <= work.now)
    taken = work.connection.execute(delete(timers).where(due).returning(timers.c.subject, timers.c.attempts))
    return {row.subject: row.attempts for row in taken}


def postpone(work: Work, kind: str, subject: str, due_at: datetime) -> None:
    """After a failure: try again later, and count it."""
    same = (timers.c.kind == kind) & (timers.c.subject == subject)
    work.connection.execute(update(timers).where(same).values(due_at=due_at, attempts=timers.c.attempts + 1))


def next_due(work: Work) -> datetime | None:
    """When the next timer is due, or None."""
    found: datetime | None = work.connection.execute(select(func.min(timers.c.due_at, type_=UtcTime))).scalar()
    return found

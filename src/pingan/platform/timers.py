"""Timers: rows with a due time, claimed and finished in one transaction, so that a restart forgets nothing and does nothing twice."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Column, Index, Integer, String, Table, bindparam, delete, func, select, update

from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import UtcTime, metadata, put
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


_IS_DUE, _OF_KIND = timers.c.due_at <= bindparam("now"), timers.c.kind == bindparam("of_kind")
_FIRST_DUE = select(timers.c.kind, timers.c.subject, timers.c.station).where(_IS_DUE).order_by(timers.c.due_at).limit(1)
_DUE_BESIDE = (
    select(timers.c.subject)
    .where(_IS_DUE, _OF_KIND, timers.c.station == bindparam("of_station"))
    .order_by(timers.c.due_at)
    .limit(bindparam("most"))
)
_CLAIM = (
    delete(timers)
    .where(_IS_DUE, _OF_KIND, timers.c.subject.in_(bindparam("subjects", expanding=True)))
    .returning(timers.c.subject, timers.c.attempts)
)
_CLEAR = delete(timers).where(_OF_KIND, timers.c.subject == bindparam("of_subject"))
_NEXT_DUE = select(func.min(timers.c.due_at, type_=UtcTime))


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
        work.connection.execute(put(work.connection.dialect.name, timers, "kind", "subject"), rows)


def clear_timer(work: Work, kind: str, subject: str) -> None:
    """Forget it; no error if there was none."""
    work.connection.execute(_CLEAR, {"of_kind": kind, "of_subject": subject})


def first_due(work: Work) -> tuple[str, str, str] | None:
    """The timer that has been due longest: (kind, subject, station), or None."""
    row = work.connection.execute(_FIRST_DUE, {"now": work.now}).first()
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
    found = work.connection.execute(_DUE_BESIDE, {"now": work.now, "of_kind": kind, "of_station": station, "most": most})
    return [str(subject) for subject in found.scalars()]


def claim(work: Work, kind: str, subjects: Collection[str]) -> dict[str, int]:
    """Take due timers out of the table: the attempts so far by subject, without what another worker has taken.

    They are back if this work fails.
    """
    taken = work.connection.execute(_CLAIM, {"now": work.now, "of_kind": kind, "subjects": list(subjects)})
    return {row.subject: row.attempts for row in taken}


def postpone(work: Work, kind: str, subject: str, due_at: datetime) -> None:
    """After a failure: try again later, and count it."""
    same = (timers.c.kind == kind) & (timers.c.subject == subject)
    work.connection.execute(update(timers).where(same).values(due_at=due_at, attempts=timers.c.attempts + 1))


def next_due(work: Work) -> datetime | None:
    """When the next timer is due, or None."""
    found: datetime | None = work.connection.execute(_NEXT_DUE).scalar()
    return found

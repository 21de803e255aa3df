"""Timers: rows with a due time, claimed and finished in one transaction, so that a restart forgets nothing and does nothing twice."""

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import Column, Index, Integer, String, Table, bindparam, delete, select, tuple_, update

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
_FIRST = select(timers.c.kind, timers.c.subject, timers.c.station, timers.c.due_at).order_by(timers.c.due_at).limit(1)
_DUE_ELSEWHERE = (
    select(timers.c.kind, timers.c.subject, timers.c.station, timers.c.due_at)
    .where(_IS_DUE, timers.c.station != bindparam("but_station"))
    .order_by(timers.c.due_at)
    .limit(bindparam("most"))
)
_PAIR = tuple_(timers.c.kind, timers.c.subject)
_DUE_BESIDE = (
    select(timers.c.kind, timers.c.subject)
    .where(_IS_DUE, timers.c.kind.like(bindparam("like_kind"), escape="\\"), timers.c.station == bindparam("of_station"))
    .order_by(timers.c.due_at)
    .limit(bindparam("most"))
)
_CLAIM = delete(timers).where(_IS_DUE).returning(timers.c.kind, timers.c.subject, timers.c.attempts, timers.c.due_at)
_CLAIM_ONE = _CLAIM.where(_OF_KIND, timers.c.subject == bindparam("of_subject"))
_CLAIM_SEVERAL = _CLAIM.where(_PAIR.in_(_DUE_BESIDE))
_CLEAR = delete(timers).where(_OF_KIND, timers.c.subject == bindparam("of_subject"))


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
        work.tray.sets_timers = True


def clear_timer(work: Work, kind: str, subject: str) -> None:
    """Forget it; no error if there was none."""
    work.connection.execute(_CLEAR, {"of_kind": kind, "of_subject": subject})


class Due(NamedTuple):
    """A timer, and whose it is."""

    kind: str
    subject: str
    station: str
    due_at: datetime


def first(work: Work) -> Due | None:
    """The timer that rings next, or has been due longest."""
    row = work.connection.execute(_FIRST).first()
    return None if row is None else Due(*row)


def due_elsewhere(work: Work, station: str, most: int = 100) -> list[Due]:
    """What is due at other stations: of each of those that have waited longest, one."""
    found = work.connection.execute(_DUE_ELSEWHERE, {"now": work.now, "but_station": station, "most": most})
    firsts: dict[str, Due] = {}
    for row in found:
        firsts.setdefault(row.station, Due(*row))
    return list(firsts.values())


class Claimed(NamedTuple):
    """A timer that was taken out of the table, and how often it was tried before."""

    kind: str
    subject: str
    attempts: int
    due_at: datetime


def claim(work: Work, kind: str, subject: str) -> list[Claimed]:
    """Take a due timer out of the table; nothing where another worker has taken it. It is back if this work fails."""
    return [Claimed(*row) for row in work.connection.execute(_CLAIM_ONE, {"now": work.now, "of_kind": kind, "of_subject": subject})]


def claim_several(work: Work, kinds: str, station: str, most: int) -> list[Claimed]:
    """The same with those that have been due longest at a station. `kinds`: their kind, or with a % behind it how their kinds begin."""
    like = {"like_kind": kinds.replace("_", "\\_"), "of_station": station}
    taken = work.connection.execute(_CLAIM_SEVERAL, {"now": work.now, "most": most} | like)
    return sorted((Claimed(*row) for row in taken), key=attrgetter("due_at"))


def postpone(work: Work, kind: str, subject: str, due_at: datetime) -> None:
    """After a failure: try again later, and count it."""
    same = (timers.c.kind == kind) & (timers.c.subject == subject)
    work.connection.execute(update(timers).where(same).values(due_at=due_at, attempts=timers.c.attempts + 1))


def next_due(work: Work) -> datetime | None:
    """When the next timer is due, or None."""
    found = first(work)
    return found.due_at if found else None

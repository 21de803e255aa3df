"""What is known about people goes when its time is over; here is how, for every column.

- A feature's own timer does it, where something must be told or where rows hang together: `forgetting(kind, handler, ("clues", "id"))`.
- Everything else says it on its table, `info=belongs(…) | expires("at", days=3)`, and one sweep a day does it (`purge`).

Both leave alone what a hold keeps (`platform/holds`), and look again a day later. Deleted bytes are zeros in SQLite's file
(`secure_delete`), and the write-ahead log is emptied into it afterwards (`Database.scrub`).
"""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Delete, Table, Update, and_, delete, func, not_, or_, select, update

from pingan.platform import holds
from pingan.platform.expiry import Expiry
from pingan.platform.office import OneByOne
from pingan.platform.subjects import names_in
from pingan.platform.tables import change, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

A_DAY = timedelta(days=1)
SCRUB, SCRUB_AGAIN = "privacy.scrub", "privacy.scrub_again"
"""Timers that wipe what was deleted from the files of the database; once more a little later, for a reader may have been in the way."""
_BEAT_S, _AGAIN = 10, timedelta(seconds=20)


class Level(StrEnum):
    """How much harm it does in the wrong hands."""

    WORK = "work"
    """Who did what in the course of the work."""
    PERSONAL = "personal"
    """Who somebody is, how he is reached, what he said or was asked."""
    SENSITIVE = "sensitive"
    """Where somebody is or lives, what opens his account, pictures and sound, what he told in confidence."""


_SENSITIVE = {
    "latitude", "longitude", "accuracy_m", "home", "password", "totp_secret", "photo", "photos", "files", "sealed", "caller_name",
    "caller_phone", "seen",
}  # fmt: skip
_WORK = {
    "by", "actor", "author", "owner", "holder", "placed_by", "lifted_by", "asked_by", "decided_by", "drafted_by", "approved_by",
    "created_by",
    "raised_by", "closed_by", "looked_by", "outgoing", "incoming", "leader", "opened", "signed", "outgoing_signed", "incoming_signed",
    "raised", "closed", "looked", "shown", "acknowledged", "ended", "entered", "done", "facts", "post", "since", "mode", "located", "via",
}  # fmt: skip


def level_of(column: Column[Any]) -> Level:
    """By its name, unless the column says otherwise (`info={"level": …}`)."""
    said = column.info.get("level")
    if said is not None:
        return Level(said)
    return Level.SENSITIVE if column.name in _SENSITIVE else Level.WORK if column.name in _WORK else Level.PERSONAL


@dataclass(slots=True)
class Purged:
    """How many rows went or were emptied, by table, and the names of attachments that must follow."""

    rows: dict[str, int] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


def purge(work: Work) -> Purged:
    """Take away what is out of time and not held, at the actor's station and in tables of none. Done twice, it finds nothing."""
    done = Purged()
    for table in reversed(metadata.sorted_tables):
        expiry: Expiry | None = table.info.get("expires")
        if expiry is None:
            continue
        due = [table.c[expiry.since] <= work.now - expiry.after]
        if "station" in table.c:
            due.append(table.c.station == work.actor.station)
        if expiry.empties:
            due.append(or_(*(table.c[name].is_distinct_from(value) for name, value in expiry.empties.items())))
        kept = holds.held(work, table)
        there = and_(*due, *([] if kept is None else [func.coalesce(not_(kept), True)]))
        for name in expiry.files:
            done.files += [file for row in work.connection.execute(select(table.c[name]).where(there)).scalars() for file in names_in(row)]
        count = change(work, _change(table, expiry).where(there))
        if count:
            done.rows[table.name] = count
    return done


def _change(table: Table, expiry: Expiry) -> Update | Delete:
    if not expiry.empties:
        return delete(table)
    newer = {"version": table.c.version + 1} if "version" in table.c else {}
    return update(table).values({**expiry.empties, **newer})


FORGETTING: dict[str, str] = {}
"""Table → the timer by which its rows go."""


def forgetting(kind: str, handler: OneByOne, *rows: tuple[str, str]) -> OneByOne:
    """A timer that takes rows away, unless a hold keeps one of them. `rows`: (table, column that holds the timer's subject)."""
    FORGETTING.update({table: kind for table, _ in rows})

    def look(work: Work, subject: str) -> None:
        if is_held(work, subject, *rows):
            set_timer(work, kind, subject, work.now + A_DAY)
        else:
            handler(work, subject)
            scrub_soon(work)

    return look


def scrub_soon(work: Work) -> None:
    """Within ten seconds no byte of what was deleted is in any file: on a fixed beat, so that much cannot put it off for ever."""
    due = work.now + timedelta(seconds=_BEAT_S - work.now.timestamp() % _BEAT_S)
    set_timer(work, SCRUB, work.actor.station, due)
    set_timer(work, SCRUB_AGAIN, work.actor.station, due + _AGAIN)


def scrub(work: Work, _: str) -> None:
    """Now."""
    work.afterwards(work.world.database.scrub)


def is_held(work: Work, subject: str, *rows: tuple[str, str]) -> bool:
    """Whether a hold keeps one of these rows. `rows`: (table, column that holds the subject)."""
    return any(_is_held(work, metadata.tables[table], column, subject) for table, column in rows)


def _is_held(work: Work, table: Table, column: str, subject: str) -> bool:
    kept = holds.held(work, table)
    if kept is None:
        return False
    return work.connection.execute(select(table.c[column]).where(table.c[column] == subject, kept).limit(1)).first() is not None

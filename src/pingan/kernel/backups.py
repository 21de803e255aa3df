"""Copies of the database and of what it refers to: what is written down of each, and how long each is kept."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.days import today

NEWEST_KEPT, DAYS_KEPT = 12, 7
LONGEST_KEPT = timedelta(days=DAYS_KEPT)
"""No copy is older, except by the time until the next one is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup is. `database`, `files`: SHA-256 digests. `heads`: station, number and MAC of the newest row of every log before it.

    `noted`: how many anchors had been written down. `erased`: how many people the list of the erased held. `sealed`: a text that only the
    house's own seal opens. `mac`: over all of it, with the key of the audit log; without that key nobody makes another.
    """

    taken: datetime
    database: str
    files: Mapping[str, str]
    heads: tuple[tuple[str, int, str], ...]
    noted: int
    erased: int
    sealed: str
    mac: str = ""


def kept(taken: Collection[datetime], now: datetime) -> set[datetime]:
    """Which backups stay: the `NEWEST_KEPT`, and the last one of each of the `DAYS_KEPT` days (in China), none older than `LONGEST_KEPT`.

    What is deleted because its time is over, is gone from every copy when these are.
    """
    young = sorted(one for one in taken if now - one < LONGEST_KEPT)
    last_of_day = {today(one): one for one in young}
    return {*young[-NEWEST_KEPT:], *sorted(last_of_day.values())[-DAYS_KEPT:]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore:
    """A copy `taken` then. `restored`: when the house was first opened over it. `confirmed`: since when it sends again."""

    id: str
    taken: datetime
    restored: datetime | None = None
    confirmed: datetime | None = None


class Trail(StrEnum):
    """How it stands with what happens between two backups, where that is kept too."""

    WHOLE = "whole"
    """It goes on from the newest backup, or there is nothing to keep."""
    BROKEN = "broken"
    """It is kept, but does not go on from a backup: one is due at once."""
    LOST = "lost"
    """It cannot be kept now."""
    OTHERS = "others"
    """Another process sees to it, and to the backups."""


class Flaw(StrEnum):
    """What is wrong with a backup, or with the database itself."""

    UNREADABLE = "unreadable"
    """No manifest, or one that cannot be read."""
    FORGED = "forged"
    """The manifest does not vouch for itself: it was changed, or it is another house's."""
    CHANGED = "changed"
    """A file is not the one that was written down."""
    MISSING = "missing"
    """A file is not there."""
    TORN = "torn"
    """The database does not hold together."""
    DANGLING = "dangling"
    """A row points at one that is not there."""
    LOG = "log"
    """The audit log was tampered with."""
    NEWER = "newer"
    """Its tables are newer than this program's, or of no known state."""
    SEALED = "sealed"
    """The seal's key is not the one of the house it was made in."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `where`: the file, table or station."""

    flaw: Flaw
    where: str

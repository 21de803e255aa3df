"""The door for whoever keeps the log whole: the server's own rounds, and the command line."""

from datetime import datetime

from pingan.features.audit import rules, store
from pingan.features.audit.store import stations, walk
from pingan.kernel.chain import Walked
from pingan.platform.work import Work

__all__ = ["last_checked", "note", "stations", "walk"]


def note(work: Work, walked: Walked) -> None:
    """Write down how far the log of the actor's station holds."""
    work.announce(rules.checked(work.actor.station, walked))


def last_checked(work: Work) -> datetime | None:
    """When the log of the actor's station was last followed from its first row."""
    last = store.last_check(work)
    return last.at if last else None

"""The door for whoever keeps the log whole: the server's own rounds, and the command line."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.audit import rules, store
from pingan.features.audit.store import stations, walk
from pingan.kernel.chain import Walked
from pingan.platform.watermarks import secret_of
from pingan.platform.work import Work

__all__ = ["last_checked", "note", "shown_pictures", "stations", "taken_out", "walk"]


def note(work: Work, walked: Walked) -> None:
    """Write down how far the log of the actor's station holds."""
    work.announce(rules.checked(work.actor.station, walked))


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """A list that left the house."""

    station: str
    who: str
    account: str
    at: datetime
    what: str
    count: int
    reason: str
    fingerprint: str


def taken_out(work: Work) -> list[TakenOut]:
    """Every list that was taken out of the actor's station and has a fingerprint, newest first; for whoever holds the server's keyboard."""
    found = [entry for entry in store.exports(work) if entry.facts.get("fingerprint")]
    names = access.names(work, {entry.actor for entry in found})
    told = ("what", "count", "reason", "fingerprint")
    facts = [{name: entry.facts[name] for name in told} for entry in found]
    return [
        TakenOut(station=entry.station, who=names.get(entry.actor, ""), account=entry.actor, at=entry.at, **its)
        for entry, its in zip(found, facts, strict=True)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPicture:
    """A picture that was shown to one person. `secret`: makes the pattern that is hidden in it."""

    station: str
    who: str
    account: str
    at: datetime
    kind: str
    subject: str
    fingerprint: str
    secret: str


def shown_pictures(work: Work) -> list[ShownPicture]:
    """Every look at a picture with a mark at the actor's station, newest first; for whoever holds the server's keyboard."""
    found = store.pictures(work)
    names = access.names(work, {entry.actor for entry in found})
    return [
        ShownPicture(
            station=entry.station, who=names.get(entry.actor, ""), account=entry.actor, at=entry.at, kind=entry.kind, subject=entry.subject,
            fingerprint=entry.facts["fingerprint"], secret=secret_of(work, entry.facts["fingerprint"]),
        )
        for entry in found
    ]  # fmt: skip


def last_checked(work: Work) -> datetime | None:
    """When the log of the actor's station was last followed from its first row."""
    last = store.last_check(work)
    return last.at if last else None

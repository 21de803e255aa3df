"""What an auditor is told: the log, with the names of those it speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.audit import store
from pingan.features.audit.model import AuditSearch
from pingan.features.members import public as members
from pingan.kernel.chain import Walked
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.audit import EXPORT_MOST
from pingan.platform.log import Entry
from pingan.platform.work import Work
from pingan.ports import Anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One entry. `name`: of who did it, empty for machines. `names`: of the people its facts speak of, by id."""

    seq: int
    at: datetime
    kind: str
    subject: str
    role: str
    actor: str
    name: str
    facts: dict[str, object]
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage:
    """`as_of`: ask the next page with it, and nothing shifts."""

    rows: tuple[AuditRow, ...]
    total: int
    as_of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCheck:
    """The log was followed from its first row: `rows` hold, up to `anchored` somebody outside the database vouches for it.

    `how`: what was done to row `number`, empty where nothing was. `restored`: when the backup was made it was last restored from; rows up
    to `lost` had been written by then and are gone.
    """

    at: datetime
    rows: int
    anchored: int
    how: str
    number: int
    restored: datetime | None
    lost: int


@query(Right.AUDIT_READ)
def noted(work: Work) -> list[Anchor]:
    """What has been written down outside the database, to be asked for before `walked`."""
    return list(work.world.witness.noted())


@query(Right.AUDIT_READ)
def walked(work: Work, noted: Sequence[Anchor]) -> Walked:
    """How far the log of the station holds, looked at now."""
    return store.walk(work, work.actor.station, noted)


@query(Right.AUDIT_READ)
def last_check(work: Work) -> LogCheck | None:
    """How far it held when it was last looked at."""
    last = store.last_check(work)
    if last is None:
        return None
    facts = last.facts
    restored = datetime.fromisoformat(facts["resumed"]) if facts["resumed"] else None
    told = {name: facts[name] for name in ("rows", "anchored", "how", "lost")}
    return LogCheck(at=last.at, number=facts["at"], restored=restored, **told)


def found(work: Work, asked: tuple[AuditSearch, int, int]) -> AuditPage:
    """The page that was asked for, after the asking was written down."""
    wish, page, size = asked
    rows = _rows(work, store.entries(work, wish, page=page, size=size))
    return AuditPage(rows=rows, total=store.count(work, wish), as_of=wish.as_of or 0)


def listed(work: Work, wish: AuditSearch) -> AuditPage:
    """All of it, after the export was written down."""
    return found(work, (wish, 1, EXPORT_MOST))


def _rows(work: Work, entries: Sequence[Entry]) -> tuple[AuditRow, ...]:
    ids = {str(value) for entry in entries for value in entry.facts.values() if isinstance(value, str)}
    people = members.names(work.as_engine(), ids)
    names = dict(access.names(work, ids | {entry.actor for entry in entries})) | people
    return tuple(_row(entry, names) for entry in entries)


def _row(entry: Entry, names: dict[str, str]) -> AuditRow:
    spoken_of = {str(value): names[str(value)] for value in entry.facts.values() if str(value) in names}
    return AuditRow(
        seq=entry.seq, at=entry.at, kind=entry.kind, subject=entry.subject, role=entry.role, actor=entry.actor,
        name=names.get(entry.actor, ""), facts=entry.facts, names=spoken_of,
    )  # fmt: skip

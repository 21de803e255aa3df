"""Reading the log is a deed of its own, so it is written down like one. What was found, see `queries`."""

from dataclasses import replace
from datetime import datetime

from pingan.features.audit import rules
from pingan.features.audit.events import LogSearched
from pingan.features.audit.model import AuditSearch
from pingan.features.audit.store import count, newest
from pingan.kernel.chain import Walked
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import announce_export
from pingan.platform.work import Work


@action(Right.AUDIT_READ)
def read(work: Work, wish: AuditSearch, *, page: int, size: int) -> tuple[AuditSearch, int, int]:
    """Read a page; the reading itself stands above what it shows."""
    wish = wish if wish.as_of is not None else replace(wish, as_of=newest(work))
    told = LogSearched(
        station=work.actor.station,
        who=wish.who,
        what=wish.kind,
        about=wish.subject,
        since=_iso(wish.since),
        until=_iso(wish.until),
        page=page,
    )
    work.announce(told)
    return wish, page, size


@action(Right.AUDIT_READ)
def export(work: Work, wish: AuditSearch, *, reason: str) -> AuditSearch:
    """Part of the log is to be taken out of the house."""
    wish = wish if wish.as_of is not None else replace(wish, as_of=newest(work))
    announce_export(work, "audit", count(work, wish), reason)
    return wish


@action(Right.AUDIT_READ)
def note_check(work: Work, walked: Walked) -> None:
    """The log was followed from its first row; see `queries.walked`."""
    work.announce(rules.checked(work.actor.station, walked))


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""

"""Letting a restored house speak again; by two people."""

from pingan.features.areas import public as areas
from pingan.features.restores import rules, store
from pingan.features.restores.model import Restore
from pingan.kernel.approvals import Act
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import require
from pingan.platform.audit import check_reason
from pingan.platform.work import Work


@action(Right.RESTORE_CONFIRM)
def confirm(work: Work, *, reason: str) -> Restore:
    """Send again: somebody has looked at what was brought back.

    Raises:
        NotFound: the house is in no quarantine.
        Invalid: `reason_missing`.
        ApprovalNeeded: a second person has to agree.
    """
    check_reason(reason)
    found = store.get_open(work)
    require(work, Act.RESTORE, {"restore": found.id}, reason=reason, shown={"taken": found.taken.isoformat()})
    after, news = rules.confirm(found, areas.stations(work), by="", reason=reason, now=work.now)
    work.announce(*news)
    return store.save(work, after)

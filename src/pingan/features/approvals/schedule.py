"""By the clock: nobody decided in time, or what was agreed to was not done in time."""

from pingan.features.approvals import store
from pingan.features.approvals.events import ApprovalClosed
from pingan.kernel import approvals as rules
from pingan.platform.approvals import EXPIRE
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def expire(work: Work, approval_id: str) -> None:
    """Its time is over."""
    wish = store.find(work, approval_id)
    over = rules.expire(wish, work.now) if wish else None
    if over is not None:
        store.save(work, over)
        work.announce(ApprovalClosed(**rules.about(over), status=over.status))


TIMERS: dict[str, TimerHandler] = {EXPIRE: expire}

"""A second person decides, or who asked takes it back. Asking is what a guarded verb does by itself: see `platform/approvals`."""

from pingan.features.approvals import store
from pingan.features.approvals.events import ApprovalClosed, ApprovalDecided
from pingan.features.approvals.model import Approval
from pingan.kernel import approvals as rules
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import EXPIRE
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work


@action(Right.APPROVAL_DECIDE)
def decide(work: Work, approval_id: str, verb: str, *, answer: str = "") -> Approval:
    """Somebody else's wish is approved or refused.

    Raises:
        Invalid: `own_approval`, `reason_missing`.
        WrongMoment: it is not to be decided any more.
    """
    wish = store.get(work, approval_id)
    told = rules.decide(wish, verb, by=work.actor.account, role=work.actor.role, answer=answer, now=work.now)
    if told.closed:
        clear_timer(work, EXPIRE, told.id)
    else:
        set_timer(work, EXPIRE, told.id, told.expires)
    work.announce(ApprovalDecided(**rules.about(told), status=told.status))
    return store.save(work, told)


@action(Right.APPROVAL_OWN)
def withdraw(work: Work, approval_id: str) -> Approval:
    """Who asked wants it no more.

    Raises:
        Invalid: `not_own_approval`.
        WrongMoment: it is over.
    """
    wish = rules.withdraw(store.get(work, approval_id), by=work.actor.account, now=work.now)
    clear_timer(work, EXPIRE, wish.id)
    work.announce(ApprovalClosed(**rules.about(wish), status=wish.status))
    return store.save(work, wish)

"""What access does when a second person has agreed to a role."""

from pingan.features.access import actions, store
from pingan.kernel.approvals import Act, ApprovalDecided
from pingan.kernel.events import Event
from pingan.kernel.rights import Role
from pingan.platform.approvals import agreed, carry_out
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def elevate(work: Work, event: ApprovalDecided) -> None:
    """Done for who asked, at once. A new account is not: only its maker can tell its secrets."""
    wish = agreed(work, event, Act.ELEVATION)
    account = store.find_account(work, event.asked_by)
    if wish is None or account is None or account.disabled or "account" not in wish.parameters:
        return
    told = wish.parameters
    asker, reason = work.acting_as(store.as_actor(account)), wish.reason
    carry_out(lambda: actions.change_role(asker, told["account"], Role(told["role"]), reason=reason))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {ApprovalDecided: {"access.elevate": elevate}}

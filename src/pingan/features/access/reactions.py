"""What access does when a second person has agreed to a role."""

from pingan.features.access import actions, store
from pingan.kernel.approvals import Act, ApprovalDecided
from pingan.kernel.errors import Overtaken, Refusal
from pingan.kernel.events import Event
from pingan.kernel.rights import Role
from pingan.platform.approvals import agreed
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def elevate(work: Work, event: ApprovalDecided) -> None:
    """Done for who asked, at once. A new account is not: only its maker can tell its secrets."""
    wish = agreed(work, event, Act.ELEVATION)
    account = store.find_account(work, event.asked_by)
    if wish is None or account is None or account.disabled or "account" not in wish.parameters:
        return
    told = wish.parameters
    try:
        actions.change_role(work.acting_as(store.as_actor(account)), told["account"], Role(told["role"]), reason=wish.reason)
    except Overtaken:
        raise
    except Refusal:
        return  # it cannot be done any more; who asked sees so when he tries


REACTIONS: dict[type[Event], dict[str, Reaction]] = {ApprovalDecided: {"access.elevate": elevate}}

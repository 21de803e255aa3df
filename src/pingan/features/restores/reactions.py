"""What restores do when a second person has agreed."""

from pingan.features.access import public as access
from pingan.features.restores import actions
from pingan.kernel.approvals import Act, ApprovalDecided
from pingan.kernel.events import Event
from pingan.platform.approvals import agreed, carry_out
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def confirm(work: Work, event: ApprovalDecided) -> None:
    """In the name of who asked."""
    wish = agreed(work, event, Act.RESTORE)
    if wish is not None:
        carry_out(lambda: actions.confirm(work.acting_as(access.acting(work, event.asked_by)), reason=wish.reason))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {ApprovalDecided: {"restores.confirm": confirm}}

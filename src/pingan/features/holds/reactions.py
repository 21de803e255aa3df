"""What holds do when a second person has agreed: at once, so that nothing is deleted in between."""

from datetime import date

from pingan.features.access import public as access
from pingan.features.holds import actions
from pingan.features.holds.model import HoldKind
from pingan.kernel.approvals import Act, ApprovalDecided
from pingan.kernel.events import Event
from pingan.platform.approvals import agreed, carry_out
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def place(work: Work, event: ApprovalDecided) -> None:
    """In the name of who asked."""
    wish = agreed(work, event, Act.HOLD)
    if wish is not None:
        told = wish.parameters
        carry_out(lambda: actions.place(
            work.acting_as(access.acting(work, event.asked_by)), HoldKind(told["kind"]), told["subject"], date.fromisoformat(told["until"]),
            reason=wish.reason,
        ))  # fmt: skip


def lift(work: Work, event: ApprovalDecided) -> None:
    """In the name of who asked."""
    wish = agreed(work, event, Act.LIFT)
    if wish is not None:
        carry_out(lambda: actions.lift(work.acting_as(access.acting(work, event.asked_by)), wish.parameters["hold"], reason=wish.reason))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {ApprovalDecided: {"holds.place": place, "holds.lift": lift}}

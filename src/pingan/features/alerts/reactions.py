"""What watch alerts do when a shift begins or ends, and when a second person has said something to a photograph."""

from pingan.features.access import public as access
from pingan.features.alerts import actions
from pingan.features.alerts.actions import pictures
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.kernel.approvals import Act, ApprovalClosed, ApprovalDecided, ApprovalEvent, ApprovalStatus
from pingan.kernel.events import Event
from pingan.platform.approvals import agreed, carry_out, find_approval
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def show(work: Work, event: WentOnDuty) -> None:
    """He reads it again, whatever he signed before."""
    actions.come_on(work, event.member)


def hide(work: Work, event: WentOffDuty) -> None:
    """Off duty nobody is shown anything."""
    actions.leave(work, event.member)


def decided(work: Work, event: ApprovalDecided) -> None:
    """A second person agreed to a photograph, which is done in the name of who asked; or he did not, and it goes."""
    wish = agreed(work, event, Act.ALERT_PHOTO)
    if wish is not None:
        asker = work.acting_as(access.acting(work, event.asked_by))
        carry_out(lambda: pictures.allow(asker, wish.parameters["alert"], reason=wish.reason))
    elif event.status is ApprovalStatus.REFUSED:
        _turn_down(work, event)


def closed(work: Work, event: ApprovalClosed) -> None:
    """Nobody agreed in time, or it was not wanted any more."""
    _turn_down(work, event)


def _turn_down(work: Work, event: ApprovalEvent) -> None:
    wish = find_approval(work, event.approval) if event.act is Act.ALERT_PHOTO else None
    if wish is not None:
        pictures.turn_down(work, wish.parameters["alert"], wish.parameters["photo"])


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    WentOnDuty: {"alerts.show": show}, WentOffDuty: {"alerts.hide": hide},
    ApprovalDecided: {"alerts.photo_decided": decided}, ApprovalClosed: {"alerts.photo_closed": closed},
}  # fmt: skip

"""What watch alerts do when a shift begins or ends."""

from pingan.features.alerts import actions
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def show(work: Work, event: WentOnDuty) -> None:
    """He reads it again, whatever he signed before."""
    actions.come_on(work, event.member)


def hide(work: Work, event: WentOffDuty) -> None:
    """Off duty nobody is shown anything."""
    actions.leave(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {WentOnDuty: {"alerts.show": show}, WentOffDuty: {"alerts.hide": hide}}

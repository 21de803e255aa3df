"""What handovers do when a shift changes."""

from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.handovers import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def on_off_duty(work: Work, event: WentOffDuty) -> None:
    """A post that is left is handed over."""
    if event.post:
        actions.owe(work, event.post, event.member, event.cause)


def on_on_duty(work: Work, event: WentOnDuty) -> None:
    """Whoever comes takes over what was left to nobody."""
    if event.post:
        actions.take_over(work, event.post, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    WentOffDuty: {"handovers.off_duty": on_off_duty},
    WentOnDuty: {"handovers.on_duty": on_on_duty},
}

"""What roll-calls do when somebody goes off duty."""

from pingan.features.duty.events import WentOffDuty
from pingan.features.roll_calls import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def let_go(work: Work, event: WentOffDuty) -> None:
    """Nobody off duty is called."""
    actions.leave(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {WentOffDuty: {"roll_calls.let_go": let_go}}

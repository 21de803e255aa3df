"""What rosters do when somebody comes on duty."""

from pingan.features.duty.events import WentOnDuty
from pingan.features.rosters import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def notice(work: Work, event: WentOnDuty) -> None:
    """Late is not missing."""
    actions.notice(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {WentOnDuty: {"rosters.notice": notice}}

"""What privacy does when the time of a former member is over."""

from pingan.features.members.events import MemberCleared
from pingan.features.privacy import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def erase(work: Work, event: MemberCleared) -> None:
    """Everything that is his, in every table, as though he had asked."""
    actions.erase_former(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {MemberCleared: {"privacy.forgotten": erase}}

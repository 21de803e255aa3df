"""What teams do when a membership ends."""

from pingan.features.members.events import MemberMoved
from pingan.features.members.model import OVER
from pingan.features.teams import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def release(work: Work, event: MemberMoved) -> None:
    """Whoever is no member any more is in no team."""
    if event.status in OVER:
        actions.release(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {MemberMoved: {"teams.release": release}}

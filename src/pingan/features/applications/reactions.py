"""What applications do when a membership goes its way."""

from pingan.features.applications import actions
from pingan.features.members.events import MemberEnrolled, MemberMoved
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def on_enrolled(work: Work, event: MemberEnrolled) -> None:
    """Who was enrolled at the station has an application too: somebody sees to it by a day."""
    actions.follow(work, event.member, by="")


def on_moved(work: Work, event: MemberMoved) -> None:
    actions.follow(work, event.member, by=event.by)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MemberEnrolled: {"applications.enrolled": on_enrolled},
    MemberMoved: {"applications.moved": on_moved},
}

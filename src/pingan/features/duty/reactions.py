"""What duty does when a membership changes."""

from pingan.features.duty import actions
from pingan.features.members import public as members
from pingan.features.members.events import MemberAmended, MemberMoved
from pingan.features.members.model import MAY_SERVE
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def stop_serving(work: Work, event: MemberMoved) -> None:
    """Whoever was suspended or has left is off duty, unless he was reinstated since."""
    if members.get(work, event.member).status not in MAY_SERVE:
        actions.end(work, event.member, cause=event.status.value)


def stop_without_place(work: Work, event: MemberAmended) -> None:
    """Whoever had only his home cell to be found by, and has it no more, is off duty."""
    if "home" in event.fields:
        actions.end_without_place(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MemberMoved: {"duty.stop_serving": stop_serving},
    MemberAmended: {"duty.stop_without_place": stop_without_place},
}

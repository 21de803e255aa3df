"""What duty does when a membership changes or a post is given up."""

from pingan.features.duty import actions
from pingan.features.duty.events import PostChoicesChanged
from pingan.features.houses.events import PostAmended, PostEvent, PostFounded, PostRestored, PostRetired
from pingan.features.members import public as members
from pingan.features.members.events import MemberAmended, MemberMoved
from pingan.features.members.model import MAY_SERVE, Force
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


def leave_post(work: Work, event: PostRetired) -> None:
    """Nobody stands at a post that is none any more."""
    actions.end_at(work, event.post, cause="post_retired")


def tell_guards(work: Work, event: PostEvent) -> None:
    """Every guard's phone offers the posts that stand."""
    guards = tuple(member.id for member in members.everybody(work).values() if member.force is Force.GUARD)
    work.announce(PostChoicesChanged(station=event.station, members=guards))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MemberMoved: {"duty.stop_serving": stop_serving},
    PostRetired: {"duty.leave_post": leave_post, "duty.tell_guards": tell_guards},
    **{event: {"duty.tell_guards": tell_guards} for event in (PostFounded, PostAmended, PostRestored)},
    MemberAmended: {"duty.stop_without_place": stop_without_place},
}

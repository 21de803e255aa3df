"""What tablets do when a membership changes or a post is given up."""

from pingan.features.access import public as access
from pingan.features.houses.events import PostRetired
from pingan.features.members.events import MemberMoved
from pingan.features.members.model import MAY_SERVE
from pingan.features.tablets import store
from pingan.features.tablets.events import TabletRemoved
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def forget_pin(work: Work, event: MemberMoved) -> None:
    """Whoever may no longer serve has no digits; if he is reinstated he chooses new ones."""
    if event.status not in MAY_SERVE:
        store.drop_pin(work, event.member)


def leave_post(work: Work, event: PostRetired) -> None:
    """A tablet stands at no post that is none any more."""
    for account, _ in access.list_tablets(work):
        if account.post == event.post:
            access.close_tablet(work, account.id)
            work.announce(TabletRemoved(station=event.station, tablet=account.id, post=event.post))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MemberMoved: {"tablets.forget_pin": forget_pin},
    PostRetired: {"tablets.leave_post": leave_post},
}

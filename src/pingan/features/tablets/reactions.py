"""What tablets do when a membership changes."""

from pingan.features.members.events import MemberMoved
from pingan.features.members.model import MAY_SERVE
from pingan.features.tablets import store
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def forget_pin(work: Work, event: MemberMoved) -> None:
    """Whoever may no longer serve has no digits; if he is reinstated he chooses new ones."""
    if event.status not in MAY_SERVE:
        store.drop_pin(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {MemberMoved: {"tablets.forget_pin": forget_pin}}

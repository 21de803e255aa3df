"""What task orders do when the message about one has come, or was seen."""

from pingan.features.messages.events import MessageMoved
from pingan.features.tasks import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work

_VERBS = {"deliver": "deliver", "see": "read"}


def note(work: Work, event: MessageMoved) -> None:
    """Messages about other things find no receipt."""
    if event.verb in _VERBS:
        actions.note(work, event.about, event.member, _VERBS[event.verb])


REACTIONS: dict[type[Event], dict[str, Reaction]] = {MessageMoved: {"tasks.note": note}}

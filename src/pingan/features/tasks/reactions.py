"""What task orders do when the message about one has come, or was seen; and when somebody was erased."""

from pingan.features.messages.events import MessageMoved
from pingan.features.privacy.events import PersonErased
from pingan.features.privacy.model import Shown
from pingan.features.tasks.actions import crews
from pingan.features.tasks.actions import orders as actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction, When
from pingan.platform.work import Work

_VERBS = {"deliver": "deliver", "see": "read"}


def note(work: Work, event: MessageMoved) -> None:
    """Messages about other things find no receipt."""
    actions.note(work, event.about, event.member, _VERBS[event.verb])


def _may_concern(event: MessageMoved) -> bool:
    return event.verb in _VERBS


def regroup(work: Work, event: PersonErased) -> None:
    """Those who stood in a crew with him."""
    for board, order in event.touched:
        if board is Shown.MY_TASKS:
            crews.regroup(work, order)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MessageMoved: {"tasks.note": When(_may_concern, note)},
    PersonErased: {"tasks.regroup": regroup},
}

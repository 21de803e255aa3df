"""What dispatch does when something happened elsewhere."""

from pingan.features.dispatch import actions
from pingan.features.duty.events import WentOffDuty
from pingan.features.incidents.events import IncidentAmended, IncidentFiled, IncidentMoved, IncidentReceived, ServiceMarked
from pingan.features.members.events import ConsentGiven, ConsentWithdrawn
from pingan.features.members.model import ConsentKind
from pingan.kernel.events import Event
from pingan.platform.office import Reaction, When
from pingan.platform.work import Work

_ENDS = frozenset({"close", "cancel", "merge", "hand_over", "hand_back"})


def on_received(work: Work, event: IncidentReceived) -> None:
    """A proposal is there at once; some categories do not even wait for a key to be pressed."""
    actions.recommend(work, event.incident)
    actions.start_at_once(work, event.incident)


def on_moved(work: Work, event: IncidentMoved) -> None:
    """An incident that is over, or back in the queue, calls its people back."""
    actions.end_for(work, event.incident)


def _ends(event: IncidentMoved) -> bool:
    return event.verb in _ENDS


def on_amended(work: Work, event: IncidentAmended | ServiceMarked) -> None:
    """People on the way see the corrected place, and when police or fire brigade are expected."""
    actions.refresh(work, event.incident)


def on_filed(work: Work, event: IncidentFiled) -> None:
    """Call-outs leave the boards with their incident."""
    actions.file(work, event.incident)


def on_off_duty(work: Work, event: WentOffDuty) -> None:
    """Whoever goes home is not waited for."""
    actions.release(work, event.member)


def on_consent(work: Work, event: ConsentGiven | ConsentWithdrawn) -> None:
    """Whether those who go to the same scene are told his first name."""
    if event.consent == ConsentKind.FIRST_NAME:
        actions.refresh_peers(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    IncidentReceived: {"dispatch.received": on_received},
    IncidentMoved: {"dispatch.moved": When(_ends, on_moved)},
    IncidentAmended: {"dispatch.amended": on_amended},
    ServiceMarked: {"dispatch.service_marked": on_amended},
    IncidentFiled: {"dispatch.filed": on_filed},
    WentOffDuty: {"dispatch.off_duty": on_off_duty},
    ConsentGiven: {"dispatch.consent_given": on_consent},
    ConsentWithdrawn: {"dispatch.consent_withdrawn": on_consent},
}

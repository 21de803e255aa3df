"""What the desk does when an incident is over: nobody has to take it on any more."""

from pingan.features.desk import actions
from pingan.features.desk.model import Kind
from pingan.features.incidents.events import IncidentMoved
from pingan.features.incidents.model import OVER
from pingan.kernel.events import Event
from pingan.platform.office import Reaction, When
from pingan.platform.work import Work


def forget_incident(work: Work, event: IncidentMoved) -> None:
    """It was marked as taken on by nobody, and is over."""
    actions.forget(work, f"{Kind.INCIDENT}:{event.incident}")


def _is_over(event: IncidentMoved) -> bool:
    return event.status in OVER


REACTIONS: dict[type[Event], dict[str, Reaction]] = {IncidentMoved: {"desk.forget_incident": When(_is_over, forget_incident)}}

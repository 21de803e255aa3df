"""What patrols do when something happened elsewhere: a call takes precedence, and is held against nobody."""

from pingan.features.dispatch.events import OfferMoved
from pingan.features.dispatch.model import ENGAGED
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.patrols import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction, When
from pingan.platform.work import Work


def on_offer(work: Work, event: OfferMoved) -> None:
    """Whoever has accepted is away until his part is over."""
    actions.called_away(work, event.member, away=_goes(event))


def _goes(event: OfferMoved) -> bool:
    return event.verb == "accept" and event.status in ENGAGED


def _goes_or_is_free(event: OfferMoved) -> bool:
    return _goes(event) or (event.was in ENGAGED and event.status not in ENGAGED)


def on_off_duty(work: Work, event: WentOffDuty) -> None:
    """Check-ins belong to duty."""
    actions.went_off_duty(work, event.member)


def on_on_duty(work: Work, event: WentOnDuty) -> None:
    """He may walk on."""
    actions.came_on_duty(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    OfferMoved: {"patrols.offer": When(_goes_or_is_free, on_offer)},
    WentOffDuty: {"patrols.off_duty": on_off_duty},
    WentOnDuty: {"patrols.on_duty": on_on_duty},
}

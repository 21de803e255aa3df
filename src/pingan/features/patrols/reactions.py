"""What patrols do when something happened elsewhere: a call takes precedence, and is held against nobody."""

from pingan.features.dispatch.events import OfferMoved
from pingan.features.dispatch.model import ENGAGED, OPEN
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.patrols import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def on_offer(work: Work, event: OfferMoved) -> None:
    """Whoever has accepted is away until his part is over."""
    if event.verb == "accept" and event.status in ENGAGED:
        actions.called_away(work, event.member, away=True)
    elif event.status not in OPEN:
        actions.called_away(work, event.member, away=False)


def on_off_duty(work: Work, event: WentOffDuty) -> None:
    """Check-ins belong to duty."""
    actions.went_off_duty(work, event.member)


def on_on_duty(work: Work, event: WentOnDuty) -> None:
    """He may walk on."""
    actions.came_on_duty(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    OfferMoved: {"patrols.offer": on_offer},
    WentOffDuty: {"patrols.off_duty": on_off_duty},
    WentOnDuty: {"patrols.on_duty": on_on_duty},
}

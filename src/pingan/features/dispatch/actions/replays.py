"""Looking at a way again, long after."""

from pingan.features.dispatch.store import offers
from pingan.features.incidents import public as incidents
from pingan.features.positions import public as positions
from pingan.features.positions.model import Replayed
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.TRACK_REPLAY)
def replay(work: Work, offer_id: str, *, reason: str) -> Replayed:
    """Look at the way somebody went to one incident; see `positions.replay`. The second person is shown which incident it was."""
    offer = offers.get(work, offer_id)
    number = incidents.get(work.as_engine(), offer.incident).number
    return positions.replay(work, offer.id, reason=reason, shown={"incident": offer.incident, "number": number})

"""Ways over the streets: a member's own way to a call, and from where one arrives in so many minutes."""

from collections.abc import Sequence

from pingan.features.dispatch.model import ENGAGED
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import offers
from pingan.features.duty import public as duty
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.kernel.travel import Reach, Route
from pingan.platform.action import query
from pingan.platform.work import Work


@query(Right.OFFER_ANSWER)
def my_route(work: Work, offer_id: str, origin: Point) -> Route:
    """The way to a call I have accepted.

    Raises:
        NotFound: I have not accepted it, or this map has no path.
    """
    mine = offers.get(work, offer_id)
    turn = duty.find_turn(work, mine.member)
    if mine.status not in ENGAGED or turn is None:
        raise NotFound(noun="route")
    found = work.world.roads.route(origin, book.place(incidents.get(work.as_engine(), mine.incident)), turn.mode)
    if found is None:
        raise NotFound("no_path")
    return found


@query(Right.DISPATCH_READ)
def reach(work: Work, at: Point, mode: Mode, minutes: Sequence[int]) -> list[Reach]:
    """From where somebody would arrive in so many minutes."""
    return list(work.world.roads.reach(at, mode, minutes))

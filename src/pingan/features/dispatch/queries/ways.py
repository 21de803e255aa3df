"""Ways over the streets: a member's own way to a call, and from where one arrives in so many minutes."""

from collections.abc import Sequence

from pingan.features.dispatch.model import ENGAGED
from pingan.features.dispatch.queries._pickups import pickup_of
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import offers
from pingan.features.duty import public as duty
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Mode, Point, distance_m
from pingan.kernel.rights import Right
from pingan.kernel.travel import Reach, Route
from pingan.platform.action import query
from pingan.platform.work import Work

AT_THE_HOUSE_M = 25.0


@query(Right.OFFER_ANSWER)
def my_route(work: Work, offer_id: str, origin: Point, *, fetched: bool = False) -> Route:
    """The way to a call I have accepted, by the house where I fetch something unless I have `fetched` it or stand before it.

    Raises:
        NotFound: I have not accepted it, or this map has no path.
    """
    mine = offers.get(work, offer_id)
    turn = duty.find_turn(work, mine.member)
    if mine.status not in ENGAGED or turn is None:
        raise NotFound(noun="route")
    scene = book.place(incidents.get(work.as_engine(), mine.incident))
    stop = None if fetched else pickup_of(work.as_engine(), mine)
    if stop is None or distance_m(origin, stop.at) <= AT_THE_HOUSE_M:
        return _way(work, origin, scene, turn.mode)
    return _way(work, origin, stop.at, turn.mode).then(_way(work, stop.at, scene, turn.mode))


def _way(work: Work, origin: Point, target: Point, mode: Mode) -> Route:
    found = work.world.roads.route(origin, target, mode)
    if found is None:
        raise NotFound("no_path")
    return found


@query(Right.DISPATCH_READ)
def reach(work: Work, at: Point, mode: Mode, minutes: Sequence[int]) -> list[Reach]:
    """From where somebody would arrive in so many minutes."""
    return list(work.world.roads.reach(at, mode, minutes))

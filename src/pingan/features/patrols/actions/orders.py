"""Orders, as the command room writes them."""

from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE
from pingan.features.patrols.actions._moves import LOOK, members_of, move
from pingan.features.patrols.events import PatrolPlanned
from pingan.features.patrols.model import KEPT, Joined, MustPoint, Patrol
from pingan.features.patrols.rules import codes, orders, team
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import check_stops
from pingan.features.patrols.rules.route import Planned
from pingan.features.patrols.rules.team import Asking
from pingan.features.patrols.store import ground, ways
from pingan.features.patrols.store import patrols as store
from pingan.features.teams import public as teams
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.PATROL_PLAN)
def plan(work: Work, order: Order) -> Patrol:
    """An order, its way laid over the streets.

    Raises:
        Invalid: `points_do_not_fit` with their names; and whatever else nobody could walk.
    """
    if not order.name.strip():
        raise Invalid("title_missing")
    team.check_order(order.starts, order.ends, least=order.least, most=order.most, named=order.members, now=work.now)
    if not order.members and not order.claimable:
        raise Invalid("nobody_to_walk")
    if order.team is not None:
        teams.get(work, order.team)
    if order.beat is not None:
        ground.get_beat(work, order.beat)
    points = {point.id: point for point in ground.in_use(work)}
    check_stops(order.points, points)
    chosen = [points[id_] for id_ in order.points]
    there = ways.between(work, chosen, order.mode)
    seed = codes.seed(ground.secret(work), *orders.seed_facts(order))
    found = orders.lay(order, chosen, there.seconds, seed, store.ways_walked(work, order.starts - KEPT, order.starts + KEPT))
    if found.unfit:
        names = dict.fromkeys(points[unfit.stop.point].name for unfit in found.unfit)
        raise Invalid("points_do_not_fit", names="、".join(names), count=len(names))
    return _write(work, order, found, there, chosen)


def _write(work: Work, order: Order, found: Planned, there: ways.Ways, chosen: list[MustPoint]) -> Patrol:
    patrol = Patrol(
        id=work.new_id(), station=work.actor.station, name=order.name.strip(), starts=order.starts, ends=order.ends, mode=order.mode,
        beat=order.beat, team=order.team, least=order.least, most=order.most, claimable=order.claimable, seconds=found.travel_s,
        metres=there.along([stopped.stop.point for stopped in found.stops]), estimated=there.estimated and len(chosen) > 1,
    )  # fmt: skip
    store.add(work, patrol)
    for number in range(1, len(found.stops) + 1):
        store.add_visit(work, orders.visit_of(order, found, number, id_=work.new_id(), station=patrol.station, patrol=patrol.id))
    patrol = _name(work, patrol, order.members)
    work.announce(PatrolPlanned(station=patrol.station, patrol=patrol.id, team=members_of(work, patrol.id)))
    set_timer(work.as_engine(), LOOK, patrol.id, patrol.ends)
    return patrol


def _name(work: Work, patrol: Patrol, named: tuple[str, ...]) -> Patrol:
    """Those who are told to go."""
    known = members.by_id(work.as_engine(), named)
    for member in named:
        if member not in known:
            raise NotFound(noun="member")
        if known[member].status not in MAY_SERVE:
            raise Invalid("member_not_serving")
        asking = Asking(member=member, on_duty=False, elsewhere=False)
        there = store.team_of(work, patrol.id)
        patrol, partner, _ = team.join(patrol, there, asking, how=Joined.NAMED, id_=work.new_id(), peers=())
        store.add_partner(work, partner)
    return store.save(work, patrol) if named else patrol


@action(Right.PATROL_PLAN)
def cancel(work: Work, patrol_id: str, *, reason: str) -> Patrol:
    """Call a patrol off.

    Raises:
        Invalid: `missing`: the team is to know why.
    """
    if not reason.strip():
        raise Invalid("missing", field="reason")
    return move(work, store.get(work, patrol_id), "cancel", reason=reason.strip())

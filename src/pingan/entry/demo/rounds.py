"""Must-visit points, and a team of two on its way round them: points are visited as they pass, by the positions of their phones."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

import structlog

from pingan.entry.demo.people import Walker
from pingan.entry.demo.town import Seeded
from pingan.features.patrols import actions as patrols
from pingan.features.patrols import queries
from pingan.features.patrols.model import PointKind, Window
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.rehearsal.rules import ground as grounds
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import Point, distance_m
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.office import Office
from pingan.platform.work import Actor

_POINTS, _NEAR_M, _APART_M, _TRIES = 6, 500.0, 60.0, 300
_TEAM = 2
_LASTS = timedelta(minutes=75)
_NIGHT = Window(starts="22:00", ends="02:00")
_STARTS_OFF_M = 40.0
logger = structlog.get_logger()


def send_on_patrol(office: Office, seeded: Seeded, walkers: Sequence[Walker], chance: Chance) -> None:
    """Points of the station, an order two of its people walk, and one that waits for whoever claims it."""
    chief = Actor(account=seeded.accounts["chief"], role=Role.CHIEF, station=seeded.ground.station)
    gate = seeded.ground.posts[0]
    office.do(chief, patrols.add_point, PointFacts(post=gate.id, windows=(_NIGHT,)), name=gate.name, at=gate.at)
    team = [walker for walker in walkers if walker.post is None and walker.located][:_TEAM]
    spots = _spots(office, team[0].at, chance) if len(team) == _TEAM else []
    if not spots:
        return
    points = tuple(
        office.do(chief, patrols.add_point, _facts(number), name=spot.name, at=spot.at).id for number, spot in enumerate(spots, 1)
    )
    beat = office.do(chief, patrols.add_beat, name="滨江一线", points=points).id
    now = office.world.clock.now()
    order = partial(Order, points=points, beat=beat)
    try:
        mine = office.do(
            chief, patrols.plan, order(name="江边巡逻", starts=now, ends=now + _LASTS, members=tuple(one.actor.member for one in team))
        )
        office.do(chief, patrols.plan, order(name="夜巡", starts=now + _LASTS, ends=now + 3 * _LASTS, claimable=True))
        office.do(team[0].actor, patrols.walk, mine.id, "begin")
    except Refusal as refusal:  # on a map whose places no way connects
        logger.info("no_patrol", reason=refusal.reason)
        return
    way = [(visit.at, float(visit.stay_s)) for visit in office.ask(team[0].actor, queries.my_patrol, mine).visits]
    for walker in team:
        walker.at, walker.round = grounds.nearby(way[0][0], _STARTS_OFF_M, chance), list(way)


def _facts(number: int) -> PointFacts:
    """The last one is a hot spot, at which one stays for ten minutes."""
    return PointFacts(kind=PointKind.HOT_SPOT if number == _POINTS else PointKind.ORDINARY)


def _spots(office: Office, near: Point, chance: Chance) -> list[Place]:
    """Named places within a short walk of each other."""
    found: dict[str, Place] = {}
    for _ in range(_TRIES):
        place = office.world.roads.place_near(grounds.nearby(near, _NEAR_M, chance))
        if place is not None and all(distance_m(place.at, other.at) > _APART_M for other in found.values()):
            found.setdefault(place.name, place)
        if len(found) == _POINTS:
            break
    return list(found.values())

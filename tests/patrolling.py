"""A patrol of a station, for tests that need one of everything."""

from datetime import timedelta

from pingan.features.patrols import actions as patrols
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.platform.work import Actor
from tests.world import Town, at

PATROL_ORDER = {"name": "x", "points": [], "starts": "2025-11-03T02:00:00Z", "ends": "2025-11-03T04:00:00Z"}


def patrol_ids(town: Town, station: str, member: Actor) -> dict[str, str]:
    """A point, a beat, and an order that a member walks alone: their ids."""
    chief = town.chief(station=station)
    point = town.office.do(chief, patrols.add_point, PointFacts(), name="车棚", at=at(50))
    ends = town.now + timedelta(hours=2)
    order = Order(name="晚巡", points=(point.id,), starts=town.now, ends=ends, members=(member.member,), least=1)
    patrol = town.office.do(chief, patrols.plan, order)
    beat = town.office.do(chief, patrols.add_beat, name="北片", points=(point.id,))
    visit = town.board(member, "my_patrols")[patrol.id].visits[0].id
    return {"point": point.id, "beat": beat.id, "patrol": patrol.id, "visit": visit}

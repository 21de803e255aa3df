"""What keeps somebody near when a call comes, for a town that is looked at: a week's roster, a patrol under way, a roll-call."""

from dataclasses import replace
from datetime import timedelta

from pingan.entry.solves import Solves
from pingan.features.patrols import actions as patrols
from pingan.features.patrols.actions.walking import Reading
from pingan.features.patrols.model import Means, MustPoint
from pingan.features.patrols.rules import codes
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.patrols.store import ground
from pingan.features.roll_calls import actions as roll_calls
from pingan.features.roll_calls.model import Scope, Way
from pingan.features.rosters import actions as rosters
from pingan.features.rosters.model import Need, Terms
from pingan.kernel.days import today
from pingan.kernel.geo import offset
from pingan.platform.work import engine
from tests.browser.scene import NEIGHBOURS, Morning
from tests.rostered import EARLY, LATE, NIGHT

WALKED = (("车棚", 120, 60), ("地道", -250, 200), ("河边步道", 60, -320), ("垃圾房", -120, -90))


def a_roster(town: Morning) -> str:
    """Next week at two gates, early, late and at night; solved, not yet published."""
    needs: list[Need] = []
    for number, post in enumerate(town.ground.posts[2:6:2]):
        by_day = Need(code=f"day{number}", name=post.name, post=post.id, kinds=("early", "late"))
        needs += [by_day, replace(by_day, code=f"night{number}", kinds=("night",), wanted=2)]
    chief = town.chief()
    town.office.do(chief, rosters.set_terms, Terms(kinds=(EARLY, LATE, NIGHT), needs=tuple(needs)), version=0)
    made = town.office.do(chief, rosters.draft, today(town.now) + timedelta(days=1), 7)
    town.office.do(chief, rosters.solve, made.id, seconds=2, version=made.version)
    Solves(town.office, apart=False).run_due()
    return made.id


def a_patrol(town: Morning) -> None:
    """Two walk it; one point is behind them, one was left out, the others lie ahead."""
    chief, (first, second) = town.chief(), (town.others[name] for name in NEIGHBOURS[-2:])
    points = [
        town.office.do(chief, patrols.add_point, PointFacts(), name=name, at=offset(town.place.at, north, east))
        for name, north, east in WALKED
    ]
    order = Order(
        name="晚间巡逻", points=tuple(point.id for point in points), starts=town.now, ends=town.now + timedelta(hours=2),
        members=(first.member, second.member),
    )  # fmt: skip
    patrol = town.office.do(town.dispatcher(), patrols.plan, order)
    town.office.do(first, patrols.walk, patrol.id, "begin")
    reading = Reading(code=_label(town, points[0]), means=Means.SCANNED, at=points[0].at, accuracy_m=8)
    town.office.do(first, patrols.check_in, patrol.id, reading)
    left_out = next(visit for visit in town.board(first, "my_patrols")[patrol.id].visits if visit.name == points[1].name)
    town.office.do(first, patrols.skip, patrol.id, left_out.id, reason="blocked")


def _label(town: Morning, point: MustPoint) -> str:
    return codes.label(town.office.do(engine("wujing"), ground.secret), point)


def a_roll_call(town: Morning) -> None:
    """All posts are called; one answered on the phone, others by radio and telephone, and one has not."""
    room = town.dispatcher()
    called = town.office.do(room, roll_calls.begin, Scope.POSTS)
    tapped, *heard, _ = town.board(room, "roll_calls")[called.id].replies
    guard = next(who for who in town.others.values() if who.member in tapped.guards)
    town.office.do(guard, roll_calls.answer, tapped.id)
    for number, reply in enumerate(heard):
        by_radio = number % 2 == 0
        way, words = (Way.RADIO, "在岗，一切正常") if by_radio else (Way.TELEPHONE, "")
        town.office.do(room, roll_calls.enter, called.id, reply.id, way=way, words=words)

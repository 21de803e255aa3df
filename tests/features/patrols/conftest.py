"""A station with points to be visited, and two who are on duty."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from pingan.entry.fixes import Fixes
from pingan.features.patrols import actions
from pingan.features.patrols.actions.walking import Reading
from pingan.features.patrols.model import Means, MustPoint, Patrol, PointKind, Visit
from pingan.features.patrols.queries.team import MyPatrol, MyVisit
from pingan.features.patrols.rules import codes
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.patrols.store import ground
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import Point
from pingan.platform.work import Actor, engine
from pingan.ports import Database
from tests.world import Town, at


class Round(Town):
    """Four points round the crossing: a gate with a tablet, a shed, an underpass where it is good to be seen, a pump house."""

    def __init__(self, database: Database | None = None, *, watch: bool = True) -> None:
        super().__init__(database=database, watch=watch)
        self.desk, self.boss = self.dispatcher(), self.chief()
        self.gate_post = self.post(self.house("永北平安屋", at=at(100)), "永北北门", at=at(100))
        self.tablet_ = self.tablet(self.gate_post)
        self.gate = self.point("永北北门", at(100), post=self.gate_post.id)
        self.shed = self.point("车棚", at(300))
        self.pass_ = self.point("地道", at(300, 300), kind=PointKind.HOT_SPOT)
        self.pump = self.point("泵房", at(-200, 100))
        self.all = (self.gate, self.shed, self.pass_, self.pump)
        self.yu, self.gao = self.member("喻建国", at=at()), self.member("高秀英", at=at())

    def point(self, name: str, where: Point, **facts: Any) -> MustPoint:
        return self.do(self.boss, actions.add_point, PointFacts(**facts), name=name, at=where)

    def order(self, *points: MustPoint, hours: float = 2, starts: datetime | None = None, **more: Any) -> Order:
        begins = starts or self.now
        usual: dict[str, Any] = {"name": "晚巡", "points": tuple(one.id for one in points or self.all)}
        return Order(**usual | {"starts": begins, "ends": begins + timedelta(hours=hours), "claimable": "members" not in more} | more)

    def planned(self, *points: MustPoint, **more: Any) -> Patrol:
        return self.do(self.desk, actions.plan, self.order(*points, **more))

    def under_way(self, *points: MustPoint, **more: Any) -> Patrol:
        """Yu and Gao have set out."""
        patrol = self.planned(*points, members=(self.yu.member, self.gao.member), **more)
        return self.do(self.yu, actions.walk, patrol.id, "begin")

    def mine(self, who: Actor, patrol: Patrol) -> MyPatrol:
        """As it stands on his phone."""
        return self.board(who, "my_patrols")[patrol.id]  # type: ignore[no-any-return]

    def visit(self, patrol: Patrol, point: MustPoint, who: Actor | None = None) -> MyVisit:
        return next(visit for visit in self.mine(who or self.yu, patrol).visits if visit.name == point.name)

    def state(self, patrol: Patrol) -> dict[str, str]:
        """Point → how it stands, as the command room sees it."""
        return {visit.name: visit.status.value for visit in self.board(self.desk, "patrols")[patrol.id].visits}

    def secret(self) -> str:
        return self.office.do(engine("wujing"), ground.secret)

    def code_of(self, point: MustPoint) -> str:
        """What stands on its label or its tablet now."""
        return codes.rotating(self.secret(), point.post, self.now) if point.post else codes.label(self.secret(), point)

    def reads(self, who: Actor, patrol: Patrol, code: str, **more: Any) -> Visit:
        return self.do(who, actions.check_in, patrol.id, Reading(code=code, means=Means.SCANNED, **more))

    def goes(self, who: Actor, where: Point, *, mocked: bool = False) -> str:
        """His phone tells that he is there, by the way on which every position comes in; why it was not taken, empty if it was."""
        try:
            Fixes(self.office).take_at_once(who, where, self.now, None, mocked=mocked)
        except Refusal as refusal:
            return refusal.reason
        finally:
            self.run_due()
        return ""

    def comes(self, who: Actor, where: Point) -> None:
        """He walks there in his time."""
        self.later(400)
        self.goes(who, where)


@pytest.fixture
def round_() -> Round:
    return Round()

"""The garage thief returns: an alert is written, approved, seen by a guard; a team is called and comes; the alert is taken back."""

from typing import Any

from sqlalchemy import select

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.houses.model import House
from pingan.kernel.rights import Role
from pingan.platform.log import event_log
from pingan.platform.work import Actor, engine
from tests.web import OpenTown, Visitor
from tests.world import at

WORDS = "灰色外套、黑色双肩包，在地下车库挨个拉车门"


class Mall:
    """A station with an officer, a chief and a dispatcher; a guard at the garage of the mall, one elsewhere, two members nearby."""

    def __init__(self) -> None:
        self.town = OpenTown()
        self.house, self.other = self.town.house("徐家汇平安屋"), self.town.house("永北平安屋")
        self.phones: dict[str, Visitor] = {}
        self.actors: dict[str, Actor] = {}
        for name, house in (("喻", self.house), ("马", self.other)):
            self._signs_in(name, self.town.guard(name, post=self.town.post(house, "车库入口")))
        for name, east_m in (("林", 120), ("陈", 180)):
            self._signs_in(name, self.town.member(name, at=at(east_m=east_m)))
        self.officer, self.chief = self.town.console("wang", Role.OFFICER), self.town.console("li", Role.CHIEF)
        self.desk = self.town.console("chen", Role.DISPATCHER)

    def _signs_in(self, name: str, actor: Actor) -> None:
        number = f"1390000000{len(self.phones)}"
        account = NewAccount(role=actor.role, name=name, phone=number, member=actor.member)
        made = self.town.office.do(engine("wujing"), access.add_account, account)
        self.actors[name] = self.town.actor(actor.role, account=made.id, member=actor.member)
        self.phones[name] = self.town.phone_in_hand(number, device=number)

    def press(self, who: Visitor, path: str, body: Any = None, *, status: tuple[int, ...] = (200, 201)) -> Any:
        answer = who.post(path, body if body is not None else {})
        assert answer.status_code in status, answer.text
        self.town.run_due()
        return answer.json()

    def alerts(self, name: str) -> list[Any]:
        """What his screen shows of alerts."""
        return list(self.town.board(self.actors[name], "my_alerts").values())

    def offer(self, name: str) -> str:
        (offer,) = self.town.phone(self.actors[name])
        return str(offer.id)

    def draft(self, house: House) -> str:
        return str(self.press(self.officer, "/api/alerts", {"kind": "person", "text": WORDS, "houses": [house.id]})["id"])


def test_the_garage_thief_returns() -> None:
    mall = Mall()
    alert = mall.draft(mall.house)
    assert mall.alerts("喻") == [], "a draft is shown to nobody"
    mall.press(mall.officer, f"/api/alerts/{alert}/approve", status=(403,))
    mall.press(mall.chief, f"/api/alerts/{alert}/approve")
    (mine,) = mall.alerts("喻")
    assert [mall.alerts(name) for name in ("马", "林")] == [[], []], "only the house it names"

    read = mall.phones["喻"].get(f"/api/my-alerts/{mine.id}")
    assert (read.json()["text"], read.headers["cache-control"]) == (WORDS, "no-store")
    assert mall.phones["马"].get(f"/api/my-alerts/{mine.id}").status_code == 404
    mall.press(mall.phones["喻"], f"/api/my-alerts/{mine.id}/acknowledge")
    assert mall.alerts("喻")[0].acknowledged is not None

    place = {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"}
    seen = mall.press(mall.phones["喻"], f"/api/my-alerts/{mine.id}/seen", {"place": "B2 车库", "at": place, "words": "往坡道走"})
    incident = mall.desk.get(f"/api/incidents/{seen['incident']}").json()
    assert (incident["place"], incident["status"]) == ("B2 车库", "received")
    mall.press(mall.desk, f"/api/incidents/{seen['incident']}/call-out", {"with_police": True})
    mall.press(mall.phones["林"], f"/api/offers/{mall.offer('林')}/accept")
    mall.press(mall.phones["林"], f"/api/offers/{mall.offer('林')}/arrive")
    assert mall.town.phone(mall.actors["林"])[0].status == "arrived"

    mall.press(mall.chief, f"/api/alerts/{alert}/recall", {"reason": "人已经找到"})
    assert mall.alerts("喻") == []
    assert mall.phones["喻"].get(f"/api/my-alerts/{mine.id}").status_code == 404
    assert mall.phones["喻"].post(f"/api/my-alerts/{mine.id}/seen", {"place": "B2"}).status_code in {404, 409}
    (row,) = [row for row in mall.town.board(mall.town.officer(), "alerts").values() if row.id == alert]
    assert [(one.name, one.place) for one in row.sightings] == [("喻", "B2 车库")]
    assert WORDS not in repr(mall.town.ask(engine("wujing"), lambda work: work.connection.execute(select(event_log)).all())), (
        "nor in the log"
    )

"""Patrols over the web: what is odd is refused with a sentence's code, and another station's is not found."""

from datetime import timedelta
from typing import Any

import pytest

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.kernel.rights import Role
from pingan.platform.work import Actor, engine
from tests.web import PHONE, OpenTown, Visitor
from tests.world import at

HERE = {"latitude": at(100).latitude, "longitude": at(100).longitude, "datum": "wgs84"}
POINT = {"name": "车棚", "at": HERE}


class Walk(OpenTown):
    """A chief who plans, and one who walks and has a telephone."""

    def __init__(self) -> None:
        super().__init__()
        self.chief_ = self.console("lu", Role.CHIEF)
        self.yu: Actor = self.member("喻建国", at=at())
        new = NewAccount(role=self.yu.role, name="喻建国", phone=PHONE, member=self.yu.member)
        self.office.do(engine("wujing"), access.add_account, new)
        self.phone_ = self.phone_in_hand()

    def point(self, **facts: Any) -> str:
        return str(self.chief_.post("/api/patrol-points", POINT | facts).json()["id"])

    def order(self, *points: str, **more: Any) -> dict[str, Any]:
        ends = self.now + timedelta(hours=1)
        usual = {"name": "晚巡", "points": list(points), "starts": self.now.isoformat(), "ends": ends.isoformat(), "least": 1}
        return usual | {"members": [self.yu.member]} | more


@pytest.fixture
def walk() -> Walk:
    return Walk()


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize(
    ("odd", "status", "code"),
    [
        ({"name": " "}, 422, "title_missing"),
        ({"at": {"latitude": 31, "longitude": 121}}, 422, "invalid"),
        ({"radius_m": 5}, 422, "radius_odd"),
        ({"windows": [{"starts": "25:00", "ends": "26:00"}]}, 422, "window_odd"),
        ({"post": "nowhere"}, 404, "not_found"),
        ({"id": "mine"}, 422, "invalid"),
    ],
)
def test_an_odd_point_is_refused(walk: Walk, odd: dict[str, Any], status: int, code: str) -> None:
    answer = walk.chief_.post("/api/patrol-points", POINT | odd)
    assert answer.status_code == status
    assert code == "invalid" or answer.json()["code"] == code
    assert "车棚" not in str(answer.json()), "nothing that was sent is echoed"


def test_an_order_is_written_walked_and_called_off_over_the_web(walk: Walk) -> None:
    point = walk.point()
    shown = walk.chief_.post("/api/patrols", walk.order(point))
    assert (shown.status_code, shown.json()["status"]) == (201, "planned")
    patrol = shown.json()["id"]
    assert told(walk.phone_.post("/api/patrols", walk.order(point))) == (403, "not_allowed")
    assert told(walk.chief_.post("/api/patrols", walk.order("nowhere"))) == (422, "point_unknown")
    assert told(walk.chief_.post("/api/patrols", walk.order(point, point))) == (422, "point_twice")
    assert walk.chief_.post("/api/patrols", walk.order(point, starts="yesterday")).status_code == 422
    assert told(walk.phone_.post(f"/api/my-patrols/{patrol}/fly")) == (422, "no_such_verb")
    assert walk.phone_.post(f"/api/my-patrols/{patrol}/begin").json()["status"] == "under_way"
    assert walk.phone_.post(f"/api/my-patrols/{patrol}/begin").status_code == 409, "what has begun does not begin again"
    assert told(walk.phone_.post(f"/api/my-patrols/{patrol}/check-ins", {"code": "nonsense"})) == (422, "code_unknown")
    (visit,) = walk.chief_.get("/api/patrols").json()["rows"][0]["visits"]
    skip = f"/api/my-patrols/{patrol}/visits/{visit['id']}/skip"
    assert told(walk.phone_.post(skip, {"reason": "tired"})) == (422, "no_such_reason")
    assert told(walk.phone_.post(skip, {"reason": "other"})) == (422, "missing")
    assert told(walk.chief_.post(f"/api/patrols/{patrol}/cancel", {"reason": " "})) == (422, "missing")
    assert walk.chief_.post(f"/api/patrols/{patrol}/cancel", {"reason": "暴雨"}).json()["status"] == "cancelled"
    assert walk.phone_.post(skip, {"reason": "danger"}).status_code == 409
    assert walk.chief_.post(f"/api/patrols/{patrol}/cancel", {"reason": "暴雨"}).status_code == 409


def test_what_is_sent_twice_is_done_once(walk: Walk) -> None:
    key = {"Idempotency-Key": "0123456789abcdef0123456789abcdef"}
    first, again = (walk.chief_.post("/api/patrol-points", POINT, headers=key) for _ in range(2))
    assert first.json()["id"] == again.json()["id"]


def test_another_station_finds_nothing(walk: Walk) -> None:
    point = walk.point()
    patrol = walk.chief_.post("/api/patrols", walk.order(point)).json()["id"]
    stranger: Visitor = walk.console("far", Role.CHIEF, station="xinzhuang")
    assert stranger.get("/api/patrols").json()["rows"] == []
    for path, body in [(f"/api/patrols/{patrol}/cancel", {"reason": "暴雨"}), (f"/api/patrol-points/{point}/retire", None)]:
        assert told(stranger.post(path, body)) == (404, "not_found")
    assert walk.visitor().get("/api/patrols").status_code == 401

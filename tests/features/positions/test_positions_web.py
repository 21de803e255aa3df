"""Positions over the web: the own app, tracking apps, and what hostile or broken senders send."""

import base64
from typing import Any

import pytest

from pingan.entry import fixes
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.members import actions as membership
from pingan.kernel.geo import Datum, Point, distance_m, to_gcj02
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.work import Actor, engine
from tests.web import PHONE, OpenTown, Visitor
from tests.world import CENTRE, at


class Street:
    """A town with one member on duty, his phone, and his tracking app."""

    def __init__(self) -> None:
        self.town = OpenTown()
        self.wang: Actor = self.town.member("wang")
        new = NewAccount(role=Role.VOLUNTEER, name="wang", phone=PHONE, member=self.wang.member)
        self.town.office.do(engine("wujing"), access.add_account, new)
        self.phone = self.town.phone_in_hand()
        self.nobody = self.town.visitor()

    def on_duty(self) -> "Street":
        assert self.phone.post("/api/duty/on", {}).status_code == 200
        return self

    def tracker(self, datum: str = "wgs84") -> str:
        token: str = self.phone.post("/api/positions/trackers", {"name": "Traccar", "datum": datum}).json()["token"]
        return token

    @property
    def place(self) -> Point | None:
        fix = self.town.presence.find("wujing", self.wang.member)
        return fix.at if fix else None


@pytest.fixture
def street() -> Street:
    return Street()


def fix(here: Point = CENTRE, street: Street | None = None, **other: Any) -> dict[str, Any]:
    seen = street.town.now.isoformat() if street else "2025-11-03T01:20:30Z"
    return {"latitude": here.latitude, "longitude": here.longitude, "datum": "wgs84", "seen": seen} | other


# ---- the own app ----


def test_a_phone_without_a_socket_sends_its_position(street: Street) -> None:
    answer = street.on_duty().phone.post("/api/positions", fix(street=street, accuracy_m=12))
    assert (answer.status_code, answer.json()) == (202, {})
    assert street.place == CENTRE


def test_a_fix_in_gcj02_is_read_as_that(street: Street) -> None:
    latitude, longitude = to_gcj02(CENTRE)
    street.on_duty().phone.post("/api/positions", fix(street=street, latitude=latitude, longitude=longitude, datum="gcj02"))
    assert street.place is not None
    assert distance_m(street.place, CENTRE) < 0.05


@pytest.mark.parametrize(
    ("other", "status", "code"),
    [
        ({"datum": None}, 422, "datum_missing"),
        ({"datum": "mars"}, 422, "body"),
        ({"latitude": 121.4, "longitude": 31.1}, 422, "swapped"),
        ({"latitude": 0, "longitude": 0}, 422, "zero"),
        ({"latitude": 95, "longitude": 121}, 422, "not_a_position"),
        ({"latitude": "31.1"}, 202, ""),
        ({"latitude": "north"}, 422, "body"),
        ({"longitude": 1e300}, 422, "body"),
        ({"seen": "yesterday"}, 422, "body"),
        ({"seen": "2025-11-03T01:20:30"}, 422, "body"),
        ({"accuracy_m": -1}, 422, "body"),
        ({"accuracy_m": 99_999}, 422, "too_inaccurate"),
        ({"mocked": True}, 422, "mocked"),
        ({"altitude": 4}, 422, "body"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_code(street: Street, other: dict[str, Any], status: int, code: str) -> None:
    answer = street.on_duty().phone.post("/api/positions", fix(street=street) | other)
    assert answer.status_code == status
    assert status == 202 or (answer.json()["code"], street.place) == (code, None)


def test_off_duty_it_is_the_wrong_moment_and_nobody_else_may_send(street: Street) -> None:
    off = street.phone.post("/api/positions", fix(street=street))
    assert (off.status_code, off.json()["code"]) == (409, "off_duty")
    assert street.nobody.post("/api/positions", fix(street=street)).status_code == 401
    assert street.town.console().post("/api/positions", fix(street=street)).status_code == 403
    assert street.place is None


def test_the_duty_switch_over_the_web(street: Street) -> None:
    on = street.phone.post("/api/duty/on", {"mode": "bicycle"})
    assert (on.json()["mode"], on.json()["next"], on.json()["duty"]["post"]) == ("bicycle", ["go_off_duty"], None)
    again = street.phone.post("/api/duty/on", {})
    assert (again.status_code, again.json()["code"]) == (409, "wrong_moment")
    off = street.phone.post("/api/duty/off")
    assert (off.json()["duty"], off.json()["next"]) == (None, ["go_on_duty"])
    street.on_duty()
    withdrawn = street.phone.post("/api/members/me/consents", {"kind": "location", "given": False})
    assert (withdrawn.json()["duty"], withdrawn.json()["consents"]) == (None, {"location": None})
    refused = street.phone.post("/api/duty/on", {})
    assert (refused.status_code, refused.json()["code"]) == (409, "no_consent")


def test_a_switch_pressed_twice_with_one_key_is_one_turn(street: Street) -> None:
    key = {"Idempotency-Key": "press-1"}
    answers = [street.phone.post("/api/duty/on", {}, headers=key) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()


# ---- looks ----


def test_a_look_shows_the_place_and_is_shown_to_the_member(street: Street) -> None:
    street.on_duty().phone.post("/api/positions", fix(street=street))
    officer = street.town.console("qian", Role.OFFICER)
    shown = officer.post("/api/positions/looks", {"member": street.wang.member, "reason": "radio is silent"})
    assert shown.json()["at"] == {"latitude": CENTRE.latitude, "longitude": CENTRE.longitude}
    (row,) = street.phone.get("/api/positions/looks").json()
    assert (row["role"], row["name"], row["reason"]) == ("officer", "Qian", "radio is silent")


def test_repeating_a_look_with_its_key_shows_nothing_later(street: Street) -> None:
    street.on_duty().phone.post("/api/positions", fix(street=street))
    officer, key = street.town.console("qian", Role.OFFICER), {"Idempotency-Key": "look-1"}
    body = {"member": street.wang.member, "reason": "radio is silent"}
    assert officer.post("/api/positions/looks", body, headers=key).status_code == 200
    street.town.later(120)
    again = officer.post("/api/positions/looks", body, headers=key)
    assert (again.status_code, again.json()["code"]) == (409, "look_over")
    assert len(street.phone.get("/api/positions/looks").json()) == 1


def test_without_a_reason_or_the_right_nothing_is_shown(street: Street) -> None:
    street.on_duty().phone.post("/api/positions", fix(street=street))
    body = {"member": street.wang.member, "reason": "  x  "}
    assert street.town.console("qian", Role.OFFICER).post("/api/positions/looks", body).json()["code"] == "reason_missing"
    assert street.phone.post("/api/positions/looks", body | {"reason": "radio is silent"}).status_code == 403
    assert street.town.console("sun", Role.OFFICER, station="jiangchuan").post(
        "/api/positions/looks", body | {"reason": "radio is silent"}
    ).json()["code"] == "off_duty"  # fmt: skip
    assert street.phone.get("/api/positions/looks").json() == []


# ---- trackers ----


def osmand(token: str, here: Point = CENTRE, **other: Any) -> dict[str, Any]:
    return {"id": token, "lat": here.latitude, "lon": here.longitude} | other


def traccar(token: str, here: Point, moment: str) -> dict[str, Any]:
    coords = {"latitude": here.latitude, "longitude": here.longitude, "accuracy": 8.0, "speed": 1.2, "heading": 90, "altitude": 4}
    location = {"timestamp": moment, "coords": coords, "is_moving": True, "battery": {"level": 0.8, "is_charging": False}}
    return {"location": location, "device_id": token}


def owntracks(visitor: Visitor, token: str, **message: Any) -> int:
    basic = base64.b64encode(f"wang:{token}".encode()).decode()
    answer = visitor.post("/api/hooks/owntracks", message, headers={"Authorization": f"Basic {basic}"})
    assert answer.status_code != 200 or answer.json() == []
    return answer.status_code


def test_osmand_by_query_by_form_and_in_milliseconds(street: Street) -> None:
    token, now = street.on_duty().tracker(), street.town.now.timestamp()
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token, timestamp=int(now), accuracy=9)).status_code == 200
    assert street.place == CENTRE
    street.town.later(10)
    form = osmand(token, at(20), timestamp=int((now + 10) * 1000))
    assert street.nobody.client.post("/api/hooks/osmand", data=form).status_code == 200
    assert street.place == at(20)
    street.town.later(10)
    street.nobody.client.post("/api/hooks/osmand", params=osmand(token, at(40)))
    assert street.place == at(40)


def test_traccar_json_and_owntracks(street: Street) -> None:
    token = street.on_duty().tracker()
    assert street.nobody.post("/api/hooks/osmand", traccar(token, at(10), street.town.now.isoformat())).status_code == 200
    assert street.place == at(10)
    street.town.later(10)
    moment = int(street.town.now.timestamp())
    assert owntracks(street.nobody, token, _type="location", lat=at(30).latitude, lon=at(30).longitude, tst=moment, acc=7, batt=80) == 200
    assert street.place == at(30)
    assert owntracks(street.nobody, token, _type="lwt", tst=moment) == 200


def test_a_tracker_states_positions_in_the_datum_it_was_added_with(street: Street) -> None:
    token = street.on_duty().tracker("gcj02")
    latitude, longitude = to_gcj02(CENTRE)
    street.nobody.get("/api/hooks/osmand", params={"id": token, "lat": latitude, "lon": longitude})
    assert street.place is not None
    assert distance_m(street.place, CENTRE) < 0.05


def test_what_is_refused_is_not_sent_again_and_leaves_nothing(street: Street) -> None:
    token = street.tracker()  # off duty
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code == 200
    street.on_duty()
    broken: list[dict[str, Any]] = [
        {"lat": "nan"}, {"lat": "x"}, {"lon": ""}, {"lat": "1e999"}, {"mock": "true"}, {"timestamp": "9" * 400}, {"timestamp": "--5"},
        {"timestamp": "soon"}, {"accuracy": "-4"}, {"accuracy": "inf"}, {"timestamp": int(street.town.now.timestamp()) - 3600},
    ]  # fmt: skip
    for other in broken:
        assert street.nobody.get("/api/hooks/osmand", params=osmand(token) | other).status_code == 200
    assert owntracks(street.nobody, token, _type="location", lat=[1], lon={"a": 1}, tst=True, acc=[]) == 200
    assert street.place is None


def test_a_wrong_token_opens_nothing(street: Street) -> None:
    street.on_duty()
    assert street.nobody.get("/api/hooks/osmand", params=osmand("guess")).status_code == 401
    assert street.nobody.get("/api/hooks/osmand").status_code == 401
    assert owntracks(street.nobody, "guess", _type="location", lat=31, lon=121) == 401
    for authorization in ("", "Basic", "Basic !!", "Basic " + base64.b64encode(b"\xff\xfe").decode(), "Bearer", "x y z"):
        assert (
            street.nobody.post("/api/hooks/owntracks", {"_type": "location"}, headers={"Authorization": authorization}).status_code == 401
        )
    assert street.phone.post("/api/hooks/osmand", {"location": 5, "device_id": ["x"]}).status_code == 401
    assert street.nobody.client.post("/api/hooks/owntracks", content=b"{", headers={"content-type": "text/plain"}).status_code == 422


def test_a_session_is_no_tracker_and_a_tracker_is_no_session(street: Street) -> None:
    token = street.on_duty().tracker()
    assert street.nobody.get("/api/hooks/osmand", params=osmand(street.phone.token)).status_code == 401
    assert street.nobody.get("/api/access/me", headers={"Authorization": f"Bearer {token}"}).status_code == 401


def test_trackers_are_listed_without_token_removed_and_no_more_than_five(street: Street) -> None:
    street.on_duty()
    tokens = [street.tracker() for _ in range(5)]
    assert street.phone.post("/api/positions/trackers", {"name": "6", "datum": "wgs84"}).status_code == 429
    assert [street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code for token in tokens[:2]] == [200, 200]
    gone = {"id": tokens[0]}  # what says nothing of a place is answered by the same token
    assert street.nobody.get("/api/hooks/osmand", params=gone).status_code == 200
    rows = street.phone.get("/api/positions/trackers").json()
    assert [set(row) for row in rows] == [{"id", "name", "datum", "created"}] * 5
    assert street.phone.delete(f"/api/positions/trackers/{rows[0]['id']}").status_code == 204
    assert street.phone.delete(f"/api/positions/trackers/{rows[0]['id']}").status_code == 404
    assert street.nobody.get("/api/hooks/osmand", params=gone).status_code == 401
    assert [street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code for token in tokens[:2]] == [401, 200]


def test_who_is_suspended_has_no_tracker_any_more(street: Street) -> None:
    token = street.on_duty().tracker()
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code == 200
    street.town.do(street.town.chief(), membership.move, street.wang.member, "suspend")
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code == 401


def test_whoever_is_erased_has_no_tracker_that_is_known_by_heart(street: Street) -> None:
    token = street.on_duty().tracker()
    assert street.phone.post("/api/duty/off", {}).status_code == 200
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code == 200
    assert street.phone.post("/api/privacy/mine/code").status_code == 202
    assert street.phone.post("/api/privacy/mine/erase", {"code": street.town.codes.newest[PHONE]}).status_code == 204
    assert street.nobody.get("/api/hooks/osmand", params=osmand(token)).status_code == 401
    assert street.place is None


def test_a_tracker_is_looked_up_once_and_again_when_something_about_its_member_was_announced(street: Street) -> None:
    token, asked = street.on_duty().tracker(), street.town.count_questions()

    def told(metres: float) -> int:
        street.town.later(5)
        asked.clear()
        answer = street.nobody.get("/api/hooks/osmand", params=osmand(token, at(metres), timestamp=street.town.now.timestamp()))
        assert (answer.status_code, street.place) == (200, at(metres))
        return len(asked)

    assert [told(metres) > 0 for metres in (1, 2, 3)] == [True, False, False]
    street.tracker()
    assert [told(metres) > 0 for metres in (4, 5)] == [True, False]


def test_trackers_that_are_too_many_to_be_known_are_looked_up_again(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fixes, "MOST_TRACKED", 1)
    tokens = [street.on_duty().tracker(), street.tracker()]
    for metres in (1, 2):
        for number, token in enumerate(tokens):
            street.town.later(5)
            told = osmand(token, at(metres + 10 * number), timestamp=street.town.now.timestamp())
            assert street.nobody.get("/api/hooks/osmand", params=told).status_code == 200
            assert street.place == at(metres + 10 * number)


def test_a_trackers_comings_and_goings_are_in_the_log(street: Street) -> None:
    street.tracker()
    found = street.phone.get("/api/positions/trackers").json()[0]["id"]
    street.phone.delete(f"/api/positions/trackers/{found}")
    told = street.town.ask(engine("wujing"), log.about, street.wang.member)
    assert [(entry.kind, entry.facts["tracker"]) for entry in told if "tracker" in entry.kind] == [
        ("positions.tracker_added", found),
        ("positions.tracker_dropped", found),
    ]


@pytest.mark.parametrize("datum", list(Datum))
def test_every_datum_may_be_declared(street: Street, datum: Datum) -> None:
    assert street.phone.post("/api/positions/trackers", {"name": "box", "datum": datum.value}).status_code == 201

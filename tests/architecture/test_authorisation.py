"""Every route and every live topic with every role, in the own and in another station: no cell unlisted, none wrong."""

from dataclasses import dataclass
from typing import Any

import pytest

from pingan.features.access import public as access
from pingan.features.access.model import CONSOLE_ROLES, NewAccount
from pingan.features.dispatch import actions as dispatch
from pingan.features.houses import public as houses
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.tablets import actions as tablets
from pingan.kernel.rights import RIGHTS, Right, Role
from pingan.platform.boards import shown_to, topics_of
from pingan.platform.log import event_log
from pingan.platform.work import Actor, engine
from tests.web import OpenTown, Visitor
from tests.world import at

MACHINES = {Role.GATEWAY, Role.TRACKER, Role.ENGINE}
"""They never hold a session: a signature or a token of their own lets them in, at one door each."""
PEOPLE = sorted(set(Role) - MACHINES)

WHERE = {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"}
CALL = {"category": "help", "place": "永北小区", "at": WHERE}
LINE = {
    "code": "help", "zh": "求助", "en": "Help", "priority": 3, "mode": "never", "policy": "p", "target_s": 300, "wanted": 1, "skills": [],
    "equipment": [], "pairing": False, "at_once": False, "gated": False, "stand_off_zh": "", "stand_off_en": "",
}  # fmt: skip
BOOK = {"categories": [LINE], "policies": []}
MEMBER_VERBS = ("admit", "check", "confirm", "interview", "leave", "refuse", "reinstate", "suspend", "train")

ACCOUNT_VERBS = ("replace_authenticator", "end_sessions", "disable", "enable")
EXPORT = {"reason": "for the yearly review"}

OPEN = {
    ("POST", "/api/access/codes"), ("POST", "/api/access/sign-in"), ("POST", "/api/access/sign-in-by-code"), ("GET", "/livez"),
    ("POST", "/api/tablet/pair"), ("GET", "/readyz"), ("GET", "/metrics"),
}  # fmt: skip
"""Before anybody can be signed in."""
OWN_DOORS = {("POST", "/api/hooks/110"), ("GET", "/api/hooks/osmand"), ("POST", "/api/hooks/osmand"), ("POST", "/api/hooks/owntracks")}

TABLE: dict[tuple[str, str], tuple[Right, Any]] = {
    ("GET", "/api/access/me"): (Right.SESSION_OWN, None),
    ("GET", "/api/access/sessions"): (Right.SESSION_OWN, None),
    ("DELETE", "/api/access/sessions/{session_id}"): (Right.SESSION_OWN, None),
    ("GET", "/api/areas"): (Right.AREA_READ, None),
    ("GET", "/api/categories"): (Right.CATEGORY_READ, None),
    ("GET", "/api/policies"): (Right.CATEGORY_READ, None),
    ("GET", "/api/rulebook"): (Right.RULEBOOK_READ, None),
    ("GET", "/api/rulebook/editions"): (Right.RULEBOOK_READ, None),
    ("POST", "/api/rulebook/editions"): (Right.RULEBOOK_EDIT, BOOK | {"based_on": 1, "reason": "为什么要改"}),
    ("GET", "/api/rulebook/editions/{version}"): (Right.RULEBOOK_READ, None),
    ("POST", "/api/rulebook/editions/{version}/restore"): (Right.RULEBOOK_EDIT, {"based_on": 1, "reason": "为什么要改"}),
    ("POST", "/api/rulebook/preview"): (Right.RULEBOOK_EDIT, BOOK),
    ("POST", "/api/rulebook/review"): (Right.RULEBOOK_EDIT, BOOK),
    ("GET", "/api/map"): (Right.PLACE_FIND, None),
    ("GET", "/api/places"): (Right.PLACE_FIND, None),
    ("GET", "/api/lamps"): (Right.SESSION_OWN, None),
    ("GET", "/api/reach?latitude=31.1&longitude=121.4"): (Right.DISPATCH_READ, None),
    ("GET", "/api/route?from=31.1,121.4&to=31.2,121.4"): (Right.DISPATCH_READ, None),
    ("GET", "/api/accounts"): (Right.ACCOUNT_ADMINISTER, None),
    ("POST", "/api/accounts"): (
        Right.ACCOUNT_ADMINISTER,
        {"login": "new", "name": "x", "role": "officer", "password": "quiet river lantern"},
    ),
    ("POST", "/api/accounts/export"): (Right.ACCOUNT_ADMINISTER, EXPORT),
    **{("POST", f"/api/accounts/{{account_id}}/{verb}"): (Right.ACCOUNT_ADMINISTER, {}) for verb in ACCOUNT_VERBS},
    ("POST", "/api/accounts/{account_id}/replace_password"): (Right.ACCOUNT_ADMINISTER, {"password": "quiet river lantern"}),
    ("GET", "/api/audit"): (Right.AUDIT_READ, None),
    ("POST", "/api/audit/export"): (Right.AUDIT_READ, EXPORT),
    ("GET", "/api/houses"): (Right.HOUSE_READ, None),
    ("POST", "/api/houses/export"): (Right.HOUSE_READ, {}),
    ("PATCH", "/api/houses/{house}"): (Right.HOUSE_AMEND, {"version": 0, "hours": "7-22"}),
    ("POST", "/api/houses/{house}/equipment"): (Right.HOUSE_AMEND, {"item": "torch"}),
    ("PATCH", "/api/posts/{post}"): (Right.HOUSE_AMEND, {"version": 0, "name": "x"}),
    ("POST", "/api/equipment/{equipment}/report_defect"): (Right.EQUIPMENT_CHECK, {"defect": "x"}),
    ("POST", "/api/equipment/{equipment}/repair"): (Right.EQUIPMENT_CHECK, {}),
    ("GET", "/api/incidents"): (Right.INCIDENT_READ, None),
    ("POST", "/api/incidents"): (Right.INCIDENT_RECEIVE, CALL),
    ("GET", "/api/incidents/heat"): (Right.INCIDENT_READ, None),
    ("POST", "/api/incidents/duplicates"): (Right.INCIDENT_READ, CALL),
    ("GET", "/api/incidents/{incident}"): (Right.INCIDENT_READ, None),
    ("PATCH", "/api/incidents/{incident}"): (Right.INCIDENT_HANDLE, {"version": 0}),
    ("GET", "/api/incidents/{incident}/timeline"): (Right.INCIDENT_READ, None),
    ("GET", "/api/incidents/{incident}/timeline.csv"): (Right.INCIDENT_READ, None),
    ("GET", "/api/incidents/{incident}/shortlist"): (Right.DISPATCH_READ, None),
    ("PUT", "/api/incidents/{incident}/services"): (Right.INCIDENT_HANDLE, {"service": "police", "expected_s": 60}),
    ("POST", "/api/incidents/{incident}/call-out"): (Right.DISPATCH_COMMAND, {}),
    ("POST", "/api/incidents/{incident}/notice"): (Right.INCIDENT_HANDLE, None),
    ("POST", "/api/incidents/{incident}/{verb}"): (Right.INCIDENT_HANDLE, {"note": "x"}),
    ("POST", "/api/help"): (Right.HELP_ASK, {"text": "x", "at": WHERE}),
    ("GET", "/api/help/mine"): (Right.HELP_ASK, None),
    ("POST", "/api/help/{incident}/cancel"): (Right.HELP_ASK, {}),
    ("POST", "/api/call-outs/{call_out}/add"): (Right.DISPATCH_COMMAND, {"member": "x"}),
    ("POST", "/api/call-outs/{call_out}/drop"): (Right.DISPATCH_COMMAND, {"offer": "x"}),
    ("POST", "/api/call-outs/{call_out}/escalate"): (Right.DISPATCH_COMMAND, {"to": "police"}),
    ("POST", "/api/call-outs/{call_out}/recall"): (Right.DISPATCH_COMMAND, {}),
    ("GET", "/api/dispatch/plan"): (Right.DISPATCH_READ, None),
    ("POST", "/api/dispatch/preview"): (Right.DISPATCH_READ, {"category": "help", "at": WHERE}),
    ("POST", "/api/duty/on"): (Right.DUTY_OWN, {}),
    ("POST", "/api/duty/off"): (Right.DUTY_OWN, {}),
    ("GET", "/api/members"): (Right.MEMBER_READ, None),
    ("POST", "/api/members"): (Right.MEMBER_ENROL, {"name": "x", "phone": "13900001111", "force": "guard", "mode": "foot"}),
    ("POST", "/api/members/export"): (Right.MEMBER_EXPORT, EXPORT),
    ("GET", "/api/members/{member_id}/history"): (Right.MEMBER_ENROL, None),
    ("GET", "/api/positions/looks/{member_id}"): (Right.MEMBER_ENROL, None),
    ("POST", "/api/members/me/consents"): (Right.MEMBER_SELF, {"kind": "location", "given": True}),
    ("PUT", "/api/members/me/home"): (Right.MEMBER_SELF, {"at": WHERE}),
    ("DELETE", "/api/members/me/home"): (Right.MEMBER_SELF, None),
    ("GET", "/api/members/{member_id}"): (Right.MEMBER_ENROL, None),
    ("PATCH", "/api/members/{member_id}"): (Right.MEMBER_ENROL, {}),
    **{("POST", f"/api/members/{{member_id}}/{verb}"): (Right.MEMBER_ENROL, {}) for verb in MEMBER_VERBS},
    ("GET", "/api/offers/mine"): (Right.OFFER_ANSWER, None),
    ("GET", "/api/offers/{offer}/route?from=31.1,121.4"): (Right.OFFER_ANSWER, None),
    ("POST", "/api/offers/{offer}/aftercare"): (Right.AFTERCARE_ANSWER, {"answer": "fine"}),
    ("POST", "/api/aftercare/{offer}/speak"): (Right.AFTERCARE_READ, None),
    ("POST", "/api/offers/{offer}/{verb}"): (Right.OFFER_ANSWER, {}),
    ("POST", "/api/offers/{offer}/photos"): (Right.OFFER_ANSWER, "file"),
    ("GET", "/api/photos/{name}"): (Right.PHOTO_READ, None),
    ("POST", "/api/positions"): (Right.POSITION_SEND, WHERE | {"seen": "2025-11-03T01:20:00Z"}),
    ("GET", "/api/positions/looks"): (Right.MEMBER_SELF, None),
    ("POST", "/api/positions/looks"): (Right.POSITION_LOOK, {"member": "{member_id}", "reason": "为什么要看"}),
    ("GET", "/api/positions/trackers"): (Right.MEMBER_SELF, None),
    ("POST", "/api/positions/trackers"): (Right.MEMBER_SELF, {"name": "x", "datum": "wgs84"}),
    ("DELETE", "/api/positions/trackers/{tracker}"): (Right.MEMBER_SELF, None),
    ("GET", "/api/wall"): (Right.WALL_READ, None),
    ("POST", "/api/posts/{post}/pairing"): (Right.TABLET_PAIR, None),
    ("GET", "/api/tablets"): (Right.TABLET_PAIR, None),
    ("DELETE", "/api/tablets/{tablet}"): (Right.TABLET_PAIR, None),
    ("GET", "/api/tablet/guards?tail=1234"): (Right.POST_SERVE, None),
    ("GET", "/api/tablet/equipment"): (Right.POST_SERVE, None),
    ("POST", "/api/tablet/codes"): (Right.POST_SERVE, {"guard": "{member_id}"}),
    ("POST", "/api/tablet/pins"): (Right.POST_SERVE, {"guard": "{member_id}", "code": "000000", "pin": "481516"}),
    ("POST", "/api/tablet/shifts"): (Right.POST_SERVE, {"guard": "{member_id}", "pin": "481516"}),
    ("POST", "/api/tablet/shifts/end"): (Right.POST_SERVE, {"guard": "{member_id}"}),
    ("POST", "/api/tablet/offers/{offer}/{verb}"): (Right.POST_SERVE, {}),
    ("POST", "/api/tablet/help"): (Right.POST_SERVE, None),
    ("POST", "/api/access/sign-out"): (Right.SESSION_OWN, {}),
}


@dataclass
class Scene:
    """Two stations with a call each, and somebody of every role signed in at the first."""

    town: OpenTown
    visitors: dict[Role, Visitor]
    own: dict[str, str]
    other: dict[str, str]


@pytest.fixture(scope="module")
def scene() -> Scene:
    town = OpenTown()
    stations = [_station(town, name) for name in ("wujing", "xinzhuang")]
    visitors = {role: _signed_in(town, role, index) for index, role in enumerate(PEOPLE)}
    return Scene(town, visitors, *stations)


def _station(town: OpenTown, station: str) -> dict[str, str]:
    """Ids of one of everything."""
    member = town.member(f"喻-{station}", at=at(50), station=station)
    post = town.post(town.house(station=station))
    tablet = town.tablet(post)
    desk = town.dispatcher(station=station)
    call = town.office.do(desk, incidents.receive, Draft(category="help", place="永北小区", at=at()))
    out = town.office.do(desk, dispatch.call_out, call.id)
    offer = town.phone(member)[0]
    ids = {"incident": call.id, "call_out": out.id, "offer": offer.id, "member_id": member.member, "name": "none.jpg"}
    home = town.house(items=["torch"], station=station)
    (thing,) = [one for one in town.office.ask(desk, houses.list_equipment) if one.house == home.id]
    ids |= {"house": home.id, "post": post.id, "tablet": tablet.account, "equipment": thing.id}
    ids |= {"account_id": town.account(f"colleague-{station}", Role.OFFICER, station=station).id}
    return ids | {"session_id": "none", "tracker": "none", "verb": "hold", "version": "1" if station == "wujing" else "99"}


def _signed_in(town: OpenTown, role: Role, index: int) -> Visitor:
    if role in CONSOLE_ROLES:
        return town.console(f"{role.value}-here", role)
    if role is Role.TABLET:
        return _paired(town)
    phone = f"1370000{index:04d}"
    member = town.member(f"{role.value}-here") if role is not Role.RESIDENT else None
    new = NewAccount(role=role, name=role.value, phone=phone, member=member.member if member else "")
    town.office.do(engine("wujing"), access.add_account, new)
    return town.phone_in_hand(phone, device=role.value)


def _paired(town: OpenTown) -> Visitor:
    code = town.office.do(town.chief(), tablets.ask_pairing, town.post(town.house("徐家汇平安屋")).id).code
    visitor = town.visitor(device="tablet")
    assert visitor.post("/api/tablet/pair", {"code": code}).status_code == 200
    return visitor


def _press(visitor: Visitor, route: tuple[str, str], ids: dict[str, str]) -> int:
    method, path = route
    body = TABLE[route][1]
    address = path.format(**ids | {"verb": "seen" if "/offers/" in path else ids["verb"]})
    if body == "file":
        return visitor.client.request(method, address, files={"file": ("x.jpg", b"x")}).status_code
    if isinstance(body, dict):
        body = {name: value.format(**ids) if isinstance(value, str) and "{" in value else value for name, value in body.items()}
    return visitor.client.request(method, address, json=body).status_code


def test_no_route_is_unlisted(scene: Scene) -> None:
    document = scene.town.app.openapi()["paths"]
    there = {(method.upper(), path) for path, methods in document.items() for method in methods}
    assert there == {(method, path.partition("?")[0]) for method, path in TABLE} | OPEN | OWN_DOORS


@pytest.mark.parametrize("role", PEOPLE)
def test_every_route_in_the_own_station(scene: Scene, role: Role) -> None:
    wrong = []
    for route, (right, _) in TABLE.items():
        if route[1].endswith("sign-out"):
            continue
        status = _press(scene.visitors[role], route, scene.own)
        if (status == 403) != (right not in RIGHTS[role]) or status in {401, 500}:
            wrong.append((route, right.value, status))
    assert wrong == []


def test_nobody_gets_in_without_a_session(scene: Scene) -> None:
    stranger = scene.town.visitor()
    answers = {route: _press(stranger, route, scene.own) for route in TABLE}
    assert {route: status for route, status in answers.items() if status != 401} == {}


@pytest.mark.parametrize("role", PEOPLE)
def test_another_station_is_not_there(scene: Scene, role: Role) -> None:
    """Who lacks the right hears so; who holds it hears that there is nothing, exactly as for an id that never was."""
    wrong = []
    for route, (right, body) in TABLE.items():
        if "{" not in route[1] and "{member_id}" not in str(body):
            continue
        status = _press(scene.visitors[role], route, scene.other)
        never = _press(scene.visitors[role], route, dict.fromkeys(scene.other, "never") | {"verb": "hold", "version": "98"})
        if (right in RIGHTS[role] and status != never) or (right not in RIGHTS[role] and status != 403) or status < 400:
            wrong.append((route, status, never))
    assert [one for one in wrong if one[0] != ("DELETE", "/api/positions/trackers/{tracker}")] == []


@pytest.mark.parametrize("role", list(Role))
def test_every_live_topic_and_board(scene: Scene, role: Role) -> None:
    room = {Role.DISPATCHER, Role.CHIEF, Role.OFFICER, Role.ENGINE}
    actor = Actor(account="a", role=role, station="wujing", member="m")
    assert set(topics_of(actor)) == {"account:a", "member:m"} | ({"station:wujing"} if role in room else set()) | (
        {"aftercare:wujing"} if role in {Role.CHIEF, Role.ENGINE} else set()
    ) | ({"houses:wujing"} if role in room | {Role.ADMIN, Role.SUBDISTRICT, Role.HOUSE_LEAD} else set())
    boards = scene.town.ask(actor, lambda work: set(shown_to(scene.town.furniture.boards, work)))
    console = frozenset({"incidents", "call_outs", "members", "houses"})
    members = {Role.HOUSE_LEAD, Role.GUARD, Role.MERCHANT, Role.VOLUNTEER}
    expected = {
        **dict.fromkeys(room, console | {"rulebook"}),
        Role.CHIEF: console | {"aftercare", "rulebook"},
        Role.ENGINE: console | {"aftercare"},
        **{each: {"me", "offers", "requests"} for each in members},
        Role.HOUSE_LEAD: {"me", "offers", "requests", "houses"},
        Role.RESIDENT: {"requests"},
        Role.TABLET: {"requests", "post", "post_offers"},
        Role.SUBDISTRICT: {"houses"},
        Role.ADMIN: {"houses"},
        Role.TRACKER: {"offers"},
    }
    assert boards == expected.get(role, set())


def test_refusals_are_written_down(scene: Scene) -> None:
    _press(scene.visitors[Role.OFFICER], ("POST", "/api/incidents"), scene.own)
    with scene.town.database.reading() as connection:
        kinds = {row.kind for row in connection.execute(event_log.select())}
    assert "audit.refused" in kinds

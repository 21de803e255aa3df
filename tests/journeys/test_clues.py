"""The stranger in Lvhua, as a clue about conduct: reported without a name, checked, told by code; and nobody can tell who it was."""

from typing import Any

import msgspec
import pytest

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.kernel.rights import Role
from pingan.platform import boards
from pingan.platform.work import Actor, engine
from tests.architecture.test_authorisation import CLUE, TABLE
from tests.everything import PEOPLE, one_of_everything, signed_in
from tests.platform.test_pictures import photo
from tests.web import OpenTown, Visitor

HERE = {"latitude": 31.188, "longitude": 121.437, "datum": "wgs84"}
STRANGER = {
    "key": "a" * 32, "device": "b" * 32, "conduct": "break_in", "at": HERE, "happened": "2025-11-03T01:00:00Z", "ongoing": True,
    "danger": False, "often": "several", "text": "中午挨家试门把手，敲没人应就推",
}  # fmt: skip
DAY = 86_400


def test_the_stranger_in_lvhua() -> None:
    town = OpenTown()
    chief, officer, auditor = town.console("lu", Role.CHIEF), town.console("qian", Role.OFFICER), town.console("sun", Role.AUDITOR)
    poster = chief.post("/api/clue-links", {"place": "绿华东门"}).json()

    # old Zhou scans it; what he writes first says who it is, and he is told so while he types
    zhou = town.visitor("198.51.100.9", "phone")
    assert zhou.get(f"/api/clue-box/{poster['token']}").json()["station"]
    assert zhou.post("/api/clue-check", {"text": "是个外地人，看着不像好人"}).json() == "only_who"
    refused = zhou.post(f"/api/clue-box/{poster['token']}", STRANGER | {"text": "是个外地人，看着不像好人"})
    assert (refused.status_code, refused.json()["code"]) == (422, "clue_only_who")
    assert "外地人" not in refused.text
    assert zhou.post("/api/clue-check", {"text": STRANGER["text"]}).json() == ""
    code = zhou.post(f"/api/clue-box/{poster['token']}", STRANGER).json()["code"]

    # one officer is on it, the chief sees that, and it is verified
    (row,) = officer.get("/api/clues?open=true").json()["rows"]
    assert officer.post(f"/api/clues/{row['id']}/hold").status_code == 200
    held = chief.post(f"/api/clues/{row['id']}/hold")
    assert (held.status_code, held.json()["code"]) == (409, "clue_held")
    assert chief.get(f"/api/clues/{row['id']}").json()["holder_name"] == "Qian"
    steps(officer, row["id"], "take")
    assert [one["phrase"] for one in told(zhou, code)["remarks"]] == ["received", "taken"]
    assert zhou.post("/api/clue-return/words", {"code": code, "text": "今天又来了，推开了二楼一扇门"}).status_code == 200
    steps(officer, row["id"], "confirm", words="到场看过，已通知物业换锁")

    # he hears it by his code, from whatever telephone
    answer = told(town.visitor("203.0.113.99", "another phone"), code)
    assert (answer["status"], answer["remarks"][-1]["text"]) == ("confirmed", "到场看过，已通知物业换锁")

    # the log tells what was done, and nothing of who reported
    log = auditor.get("/api/audit?kind=clues.").json()["rows"]
    assert {one["kind"] for one in log} >= {"clues.clue_reported", "clues.clue_moved", "clues.words_added"}
    assert {one["actor"] for one in log if one["kind"] == "clues.clue_reported"} == {""}

    # ninety days later what was done is known, and no word of it
    town.later(91 * DAY)
    (later,) = town.enters("qian").get("/api/clues").json()["rows"]
    assert (later["status"], later["text"], later["place"]) == ("confirmed", "", "")
    assert told(zhou, code)["status"] == "confirmed"


def steps(officer: Visitor, clue: str, verb: str, **more: str) -> None:
    version = officer.get(f"/api/clues/{clue}").json()["version"]
    assert officer.post(f"/api/clues/{clue}/steps", {"verb": verb, "version": version, **more}).status_code == 200


def told(who: Visitor, code: str) -> Any:
    return who.post("/api/clue-return", {"code": code}).json()


def test_nobody_finds_a_code_by_trying() -> None:
    guesser = OpenTown().visitor()
    answers = [guesser.post("/api/clue-return", {"code": f"{guess:016d}"}).status_code for guess in range(40)]
    assert (answers[0], answers[-1]) == (404, 429)


@pytest.mark.parametrize(
    "body",
    [
        {"code": "1 OR 1=1"}, {"code": "１２３４５６７８９０１２３４５６"}, {"code": ["1"]}, {}, {"code": "1" * 16, "name": "x"},
    ],
)  # fmt: skip
def test_what_is_no_code_is_refused_without_an_echo(body: dict[str, Any]) -> None:
    answer = OpenTown().visitor().post("/api/clue-return", body)
    assert answer.status_code == 422
    assert "OR 1" not in answer.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "王某"}, {"suspect": "x"}, {"text": "x" * 301}, {"conduct": "being_foreign"},
        {"at": {"latitude": 31.0, "longitude": 121.0}},
        {"happened": "yesterday"}, {"key": "short"}, {"device": "../../etc/passwd-and-more"}, {"text": "有人\u0000撬锁"},
    ],
)  # fmt: skip
def test_a_report_has_no_field_for_a_person_and_nothing_odd_gets_through(wrong: dict[str, Any]) -> None:
    town = OpenTown()
    token = town.console("lu", Role.CHIEF).post("/api/clue-links", {"place": ""}).json()["token"]
    assert town.visitor().post(f"/api/clue-box/{token}", STRANGER | wrong).status_code == 422


# ---- two worlds ----

READ = [route for route in TABLE if route[0] == "GET" or route[1].startswith("/api/clue") or route[1].endswith("/export")]
READ.remove(("GET", "/api/lamps"))  # it tries the disk by the wall clock, and takes an id for that


def heard(yu_first: bool) -> dict[tuple[str, str, str], bytes]:
    """All that everybody but the two reporters is told, in a world in which one of them reported the theft and the other the dumping."""
    town = OpenTown()
    ids = one_of_everything(town, "wujing")
    visitors = {role: signed_in(town, role, index) for index, role in enumerate(PEOPLE)}
    yu, ma = (reporter(town, name, phone) for name, phone in (("喻甲", "13500000001"), ("马乙", "13500000002")))
    first, second = (yu, ma) if yu_first else (ma, yu)
    one = first.post("/api/clues", CLUE | {"key": "1" * 16}, headers={"Idempotency-Key": "one"})
    two = second.post("/api/clues", CLUE | {"key": "2" * 16, "conduct": "dumping", "text": "往河里倒污水"})
    assert (one.status_code, two.status_code) == (201, 201)
    for who, sent in ((first, one), (second, two)):
        picture = {"file": ("of my own telephone.jpg", photo(400, 300))}
        shown = who.client.post("/api/clue-return/photos", files=picture, data={"code": sent.json()["code"], "key": "k" * 16})
        assert (shown.status_code, shown.json()["photos"]) == (201, 1)
    found = visitors[Role.OFFICER].get("/api/clues?open=true").json()["rows"]
    ids["clue"] = next(row["id"] for row in found if row["conduct"] == "dumping")
    assert visitors[Role.OFFICER].post(f"/api/clues/{ids['clue']}/hold").status_code == 200
    ids["photo"] = visitors[Role.OFFICER].get(f"/api/clues/{ids['clue']}").json()["photos"][0]["id"]
    steps(visitors[Role.OFFICER], ids["clue"], "take")
    answers = {(role.value, *route): answer(visitors[role], route, ids) for role in PEOPLE for route in READ}
    for role in Role:
        everything = town.ask(Actor(account="a", role=role, station="wujing", member="m"), boards.snapshot, town.furniture.boards)
        answers[role.value, "live", ""] = msgspec.json.encode(everything.boards)
    return answers


def reporter(town: OpenTown, name: str, phone: str) -> Visitor:
    who = town.member(name)
    town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.VOLUNTEER, name=name, phone=phone, member=who.member))
    return town.phone_in_hand(phone, device=f"phone {phone}")


def answer(visitor: Visitor, route: tuple[str, str], ids: dict[str, str]) -> bytes:
    method, path = route
    body = TABLE[route][1]
    said = visitor.client.request(method, path.format(**ids), json=body if isinstance(body, dict) else None)
    return f"{said.status_code} ".encode() + said.content


def test_two_worlds_that_differ_only_in_who_reported_are_the_same_to_everybody_else() -> None:
    one, other = heard(yu_first=True), heard(yu_first=False)
    assert [where for where in one if one[where] != other[where]] == []
    assert sum(b"dumping" in said for said in one.values()) >= 4  # dispatchers, the chief and officers do read it

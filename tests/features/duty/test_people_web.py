"""Members, houses and areas over the web, for those who may and those who may not."""

from typing import Any

import pytest

from pingan.kernel.rights import Role
from tests.web import OpenTown
from tests.world import at

WANG = {
    "name": "王芳",
    "phone": "+86 138 1234 5678",
    "force": "merchant",
    "mode": "bicycle",
    "skills": [{"code": "aed", "until": "2025-11-03"}],
}


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def test_from_the_application_to_the_switch_on_the_phone(open_town: OpenTown) -> None:
    chief = open_town.console("lu", Role.CHIEF)
    member = chief.post("/api/members", WANG).json()
    assert (member["phone"], member["status"], member["next"]) == ("138****5678", "applied", ["check", "refuse"])
    for verb in ("check", "interview", "train", "admit", "confirm"):
        member = chief.post(f"/api/members/{member['id']}/{verb}").json()
    assert (member["status"], member["next"]) == ("active", ["suspend", "leave"])
    phone = open_town.phone_in_hand("13812345678")
    assert phone.post("/api/members/me/consents", {"kind": "location", "given": True}).status_code == 200
    assert phone.post("/api/duty/on", {}).json()["duty"]["post"] is None
    (row,) = chief.get("/api/members", params={"on_duty": "true", "q": "王"}).json()["rows"]
    assert (row["name"], row["skills"], row["on_duty"]) == ("王芳", ["aed"], True)
    assert chief.post(f"/api/members/{member['id']}/suspend").json()["status"] == "suspended"
    open_town.run_due()
    assert chief.get("/api/members", params={"on_duty": "true"}).json() == {"rows": [], "total": 0}
    assert phone.post("/api/duty/on", {}).status_code == 401


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"phone": "12"}, 422, "not_a_phone"),
        ({"name": " "}, 422, "name_missing"),
        ({"name": ""}, 422, "body"),
        ({"name": "x" * 101}, 422, "body"),
        ({"force": "police"}, 422, "body"),
        ({"skills": [{"code": "aed"}, {"code": "aed"}]}, 422, "skill_twice"),
        ({"skills": [{"code": "DROP TABLE"}]}, 422, "body"),
        ({"kit": ["torch"] * 31}, 422, "body"),
        ({"status": "active"}, 422, "body"),
        ({"insured_until": "2025-02-30"}, 422, "body"),
    ],
)
def test_an_application_nobody_can_mean_is_refused(open_town: OpenTown, change: dict[str, Any], status: int, code: str) -> None:
    chief = open_town.console("lu", Role.CHIEF)
    answer = chief.post("/api/members", WANG | change)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert chief.get("/api/members").json()["total"] == 0


def test_a_step_out_of_order_an_unknown_verb_and_a_foreign_member(open_town: OpenTown) -> None:
    chief, stranger = open_town.console("lu", Role.CHIEF), open_town.console("sun", Role.CHIEF, station="jiangchuan")
    path = f"/api/members/{chief.post('/api/members', WANG).json()['id']}"
    wrong = chief.post(f"{path}/confirm")
    assert (wrong.status_code, wrong.json()["facts"]) == (409, {"status": "applied", "verb": "confirm"})
    assert chief.post(f"{path}/promote").status_code in {404, 405}
    assert chief.post("/api/members/nobody/check").status_code == 404
    for answer in (stranger.get(path), stranger.post(f"{path}/check"), stranger.client.patch(path, json={"name": "x"})):
        assert answer.status_code == 404


def test_an_amendment_changes_what_it_names_and_null_ends_the_insurance(open_town: OpenTown) -> None:
    chief = open_town.console("lu", Role.CHIEF)
    path = f"/api/members/{chief.post('/api/members', WANG | {'insured_until': '2026-01-01'}).json()['id']}"
    amended = chief.client.patch(path, json={"kit": ["extinguisher"]}).json()
    assert (amended["kit"], amended["insured_until"], amended["name"]) == (["extinguisher"], "2026-01-01", "王芳")
    assert chief.client.patch(path, json={"insured_until": None}).json()["insured_until"] is None
    assert chief.client.patch(path, json={"phone": "13900000000"}).status_code == 422


def test_a_house_with_its_posts_guards_and_hooks(open_town: OpenTown) -> None:
    home = open_town.house("永北平安屋", at=at(100), items=["extinguisher"])
    post = open_town.post(home, "北门")
    gao = open_town.member("高", force="guard", post=post)
    (row,) = open_town.console().get("/api/houses").json()
    assert (row["id"], row["status"], row["at"]["latitude"]) == (home.id, "thin", at(100).latitude)
    assert [(each["id"], each["guards"]) for each in row["posts"]] == [(post.id, [gao.member])]
    assert [(each["item"], each["usable"], each["at_post"], each["expires"]) for each in row["equipment"]] == [
        ("extinguisher", True, None, None)
    ]


@pytest.mark.parametrize("path", ["/api/members", "/api/houses", "/api/areas", "/api/members/x"])
def test_lists_of_people_and_places_are_for_the_command_room(open_town: OpenTown, path: str) -> None:
    resident = open_town.phone_in_hand()
    assert resident.get(path).status_code == 403
    assert open_town.visitor().get(path).status_code == 401


@pytest.mark.parametrize("query", ["page=0", "size=0", "size=201", "page=1e9", "on_duty=perhaps", "force=police", "q=" + "x" * 201])
def test_odd_pages_are_refused(open_town: OpenTown, query: str) -> None:
    assert open_town.console().get(f"/api/members?{query}").status_code == 422


def test_areas_of_the_own_station(open_town: OpenTown) -> None:
    open_town.station("jiangchuan")
    assert [row["id"] for row in open_town.console().get("/api/areas").json()] == ["wujing"]

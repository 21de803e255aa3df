"""Houses over the web: corrected by who may, and what hangs there marked as it is."""

from typing import Any

import pytest

from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor
from tests.world import at


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def only(visitor: Visitor) -> dict[str, Any]:
    (house,) = visitor.get("/api/houses").json()
    return dict(house)


def test_a_defect_takes_a_thing_off_the_list_and_a_repair_hangs_it_back(open_town: OpenTown) -> None:
    open_town.house(items=["aed"])
    chen = open_town.console("chen")
    (thing,) = only(chen)["equipment"]
    path = f"/api/equipment/{thing['id']}"
    assert (thing["usable"], thing["next"]) == (True, ["report_defect", "repair", "lend"])
    assert chen.post(f"{path}/report_defect", {"defect": " "}).json()["code"] == "missing"
    assert chen.post(f"{path}/report_defect", {"defect": "电极片过期"}).status_code == 204
    (thing,) = only(chen)["equipment"]
    assert (thing["usable"], thing["defect"], thing["next"]) == (False, "电极片过期", ["repair", "lend"])
    assert chen.post(f"{path}/report_defect", {"defect": "again"}).status_code == 409
    assert chen.post(f"{path}/repair", {"expires": "2025-11-02"}).json()["code"] == "expired_already"
    assert chen.post(f"{path}/repair", {"expires": "2025-11-03"}).status_code == 204
    (thing,) = only(chen)["equipment"]
    assert (thing["usable"], thing["defect"], thing["expires"]) == (True, "", "2025-11-03")
    open_town.later(15 * 3600)
    assert not only(open_town.enters("chen"))["equipment"][0]["usable"]


def test_a_house_is_corrected_once_and_not_over_somebody_elses_correction(open_town: OpenTown) -> None:
    house = open_town.house("永北")
    chief = open_town.console("lu", Role.CHIEF)
    moved = {"latitude": at(100).latitude, "longitude": at(100).longitude, "datum": "wgs84"}
    change = {"version": 0, "name": "永北小区平安屋", "hours": "7:00-22:00", "at": moved}
    assert chief.client.patch(f"/api/houses/{house.id}", json=change).status_code == 204
    now = only(chief)
    assert (now["name"], now["hours"], now["version"], now["at"]["latitude"]) == (
        "永北小区平安屋",
        "Mo-Su 07:00-22:00",
        1,
        at(100).latitude,
    )
    late = chief.client.patch(f"/api/houses/{house.id}", json={"version": 0, "name": "x"})
    assert (late.status_code, late.json()["code"]) == (409, "overtaken")
    assert chief.client.patch(f"/api/houses/{house.id}", json={"version": 1, "name": " "}).json()["code"] == "name_missing"
    assert chief.client.patch(f"/api/houses/{house.id}", json={"version": 1}).status_code == 204
    assert only(chief)["version"] == 1


def test_a_post_is_renamed_and_a_thing_hung_there(open_town: OpenTown) -> None:
    house, foreign = open_town.house(), open_town.house(station="jiangchuan")
    post, elsewhere = open_town.post(house), open_town.post(foreign)
    admin = open_town.console("zhou", Role.ADMIN)
    assert admin.client.patch(f"/api/posts/{post.id}", json={"version": 0, "name": "东门岗"}).status_code == 204
    hook = f"/api/houses/{house.id}/equipment"
    assert admin.post(hook, {"item": "aed", "post": post.id, "expires": "2026-01-01"}).status_code == 204
    assert admin.post(hook, {"item": "aed", "post": elsewhere.id}).status_code == 404
    assert admin.post(hook, {"item": "aed", "expires": "2020-01-01"}).json()["code"] == "expired_already"
    assert admin.post(hook, {"item": "A E D"}).status_code == 422
    row = only(admin)
    assert [row["posts"][0]["name"], row["equipment"][0]["at_post"]] == ["东门岗", post.id]


def test_who_may_not_check_is_offered_nothing(open_town: OpenTown) -> None:
    open_town.house(items=["aed"])
    officer = open_town.console("qian", Role.OFFICER)
    (thing,) = only(officer)["equipment"]
    assert thing["next"] == []
    assert officer.post(f"/api/equipment/{thing['id']}/report_defect", {"defect": "x"}).status_code == 403


def test_the_list_as_a_file(open_town: OpenTown) -> None:
    open_town.house("=cmd", items=["aed"])
    answer = open_town.console("chen").post(
        "/api/houses/export", {"words": {"aed": "除颤仪", "closed": "无人", "yes": "是", "name": "名称"}}
    )
    assert answer.text == "\ufeff名称,hours,manning,item,usable,expires,defect\r\n'=cmd,,无人,除颤仪,是,,\r\n"

"""Teams over the web."""

from pingan.kernel.rights import Role
from tests.web import OpenTown


def test_the_chief_keeps_a_team_and_takes_the_list_along() -> None:
    town = OpenTown()
    yu = town.member("喻")
    chief = town.console("lu", Role.CHIEF)
    team = chief.post("/api/teams", {"name": "西沙义警", "kind": "river", "meeting": "西沙渡口"}).json()
    path = f"/api/teams/{team['id']}"
    assert chief.post(f"{path}/members", {"members": [yu.member]}).json()["people"][0]["name"] == "喻"
    assert chief.client.put(f"{path}/leader", json={"member": yu.member}).json()["leader"] == yu.member
    assert chief.get(f"/api/members/{yu.member}/teams").json()[0]["leads"] is True
    version = chief.get(path).json()["version"]
    assert chief.client.patch(path, json={"version": version, "name": "西沙护河队"}).json()["name"] == "西沙护河队"
    assert chief.client.patch(path, json={"version": version, "name": "x"}).json()["code"] == "overtaken"
    assert chief.get("/api/teams?q=护河").json()["rows"][0]["leader"] == "喻"
    file = chief.post("/api/teams/export", {"reason": "年度核对用", "words": {"river": "护河"}})
    assert "护河,喻,1,西沙渡口" in file.text.replace('"', "")
    assert chief.post("/api/teams/export", {"reason": ""}).json()["code"] == "reason_missing"
    assert chief.delete(f"{path}/members/{yu.member}").json()["people"] == []
    assert chief.post(f"{path}/dissolve").json()["status"] == "dissolved"
    assert chief.post(f"{path}/dissolve").status_code == 409


def test_bad_input_is_refused() -> None:
    town = OpenTown()
    chief = town.console("lu", Role.CHIEF)
    assert chief.post("/api/teams", {"name": "x" * 101}).status_code == 422
    assert chief.post("/api/teams", {"name": "x", "kind": "army"}).status_code == 422
    assert chief.post("/api/teams/none/members", {"members": []}).status_code == 422
    assert chief.post("/api/teams/none/members", {"members": ["x"] * 301}).status_code == 422
    assert chief.get("/api/teams/none").status_code == 404

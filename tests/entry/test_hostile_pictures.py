"""Hostile files at every door that takes a photograph: refused with a clear problem, or written anew with nothing of them left."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.self_checks import actions as self_checks
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import Role
from pingan.platform.pictures import clean_picture
from pingan.platform.work import engine
from tests.everything import A_DAY, one_of_everything
from tests.features.clues.test_clues import link, stranger
from tests.hostile_pictures import MARK, PICTURES
from tests.web import PHONE, OpenTown, Visitor

NOT_NOW = {409, 429}
"""Enough photographs, or too many at once: nothing was looked at."""


@dataclass
class Scene:
    """A station with one of everything, its chief, and a member who has something to do for each of the doors."""

    town: OpenTown
    ids: dict[str, str]
    chief: Visitor
    member: Visitor

    def stranger(self) -> Visitor:
        """From another network each time."""
        self.town.later(1)
        return self.town.visitor(address=f"198.51.{self.town.now.minute}.{self.town.now.second}")


@pytest.fixture(scope="module")
def scene() -> Scene:
    town = OpenTown()
    ids = one_of_everything(town, "wujing")
    volunteer = NewAccount(role=Role.VOLUNTEER, name="喻", phone=PHONE, member=ids["member_id"])
    town.office.do(engine("wujing"), access.add_account, volunteer)
    member = town.phone_in_hand(PHONE)
    assert member.post(f"/api/offers/{ids['offer']}/accept").status_code == 200
    chief = town.console("zhao", Role.CHIEF)
    (ids["check"],) = town.office.do(town.officer(), self_checks.ask, [ids["venue"]], A_DAY)
    ids["code"] = stranger(town, link(town)).code
    drafted = chief.post("/api/alerts", {"kind": "person", "text": "在车库挨个拉车门", "houses": [ids["house"]], "hours": 24})
    ids["alert"] = drafted.json()["id"]
    return Scene(town, ids, chief, member)


DOORS: dict[str, Callable[[Scene], Visitor]] = {
    "/api/clue-check/photos": Scene.stranger,
    "/api/clue-return/photos": Scene.stranger,
    "/api/alerts/{alert}/photos": lambda scene: scene.chief,
    "/api/advisories/pictures": lambda scene: scene.chief,
    "/api/tasks/files": lambda scene: scene.chief,
    "/api/equipment/{equipment}/photos": lambda scene: scene.chief,
    "/api/my-tasks/{order}/photos": lambda scene: scene.member,
    "/api/offers/{offer}/photos": lambda scene: scene.member,
    "/api/proofs/mine/{skill}/photos": lambda scene: scene.member,
    "/api/my-self-checks/{check}/items/{item}/photos": lambda scene: scene.member,
    "/api/my-hazards/{hazard}/photos": lambda scene: scene.member,
}
SOUNDS_AND_LISTS = {"/api/advisories/sounds", "/api/voice/{channel}/clips", "/api/sheets/{kind}/imports"}


def is_picture(content: bytes) -> bool:
    try:
        clean_picture(content)
    except Invalid:
        return False
    return True


REFUSED_FIRST = sorted(PICTURES, key=lambda name: is_picture(PICTURES[name]))
"""Most doors take a few and no more."""


def test_these_are_all_the_doors_that_take_a_file(scene: Scene) -> None:
    taking = {
        path
        for path, verbs in scene.town.app.openapi()["paths"].items()
        for said in verbs.values()
        if "multipart/form-data" in said.get("requestBody", {}).get("content", {})
    }
    assert taking == set(DOORS) | SOUNDS_AND_LISTS


@pytest.mark.parametrize("door", DOORS)
def test_nothing_hostile_gets_through_the_door(scene: Scene, door: str) -> None:
    before, statuses = set(scene.town.files._files), set()
    fields = {"case": "A2025-1103", "reason": "邻居认出了他，请大家留意", "code": scene.ids["code"]}
    for number, name in enumerate(REFUSED_FIRST):
        content = PICTURES[name]
        who = DOORS[door](scene)
        address = door.format(**scene.ids)
        answer = who.client.post(address, files={"file": (f"{MARK.decode()}.php", content)}, data=fields | {"key": f"{number:016}"})
        assert answer.status_code in NOT_NOW | ({200, 201, 204} if is_picture(content) else {422}), f"{name}: {answer.text}"
        assert answer.status_code < 400 or MARK not in answer.content
        statuses.add(answer.status_code)
    assert 422 in statuses
    added = set(scene.town.files._files) - before
    assert added or door == "/api/clue-check/photos", "some came through the door"
    for kept in added:
        content = scene.town.files._files[kept]
        content = scene.town.seal.open_file(content) if kept.endswith(".sealed") else content
        assert content.index(b"\xff\xd9") == len(content) - 2
        assert content.startswith(b"\xff\xd8")
        assert MARK not in content

"""What nobody does alone, deed by deed at the door: the first asks and nothing has happened; the second agrees and it happens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from httpx import Response
from sqlalchemy import Table, select

from pingan.features.access.store import accounts
from pingan.features.alerts.store.photos import photos as alert_photos
from pingan.features.clues import actions as clues
from pingan.features.dispatch import actions as dispatch
from pingan.features.restores import public as restored
from pingan.kernel.approvals import TERMS, Act
from pingan.kernel.rights import Role
from pingan.platform import restores
from pingan.platform.holds import holds
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY
from tests.features.approvals.test_approvals import Bureau
from tests.features.clues.reports import theft
from tests.platform.test_pictures import photo
from tests.web import OpenTown, Visitor
from tests.world import at

WHY = "检察院来函要求，文号在案"


@dataclass
class Door:
    """A station with many members, a fire, a clue, and three people at the console."""

    town: OpenTown = field(default_factory=OpenTown)

    def __post_init__(self) -> None:
        self.bureau = Bureau(self.town)
        self.chief, self.admin = self.town.console("chief", Role.CHIEF), self.town.console("admin", Role.ADMIN)
        self.officer = self.town.console("wang", Role.OFFICER)
        self.fire = self.town.incident("fire", at=at())
        link = self.town.office.do(self.town.chief(), clues.make_link, "东门")
        self.town.office.do(NOBODY, clues.report_by_link, link.token, theft(self.town.now), network="n", device="d")
        self.clue = self.officer.get("/api/clues").json()["rows"][0]["id"]

    def rows(self, table: Table) -> list[Any]:
        return self.town.office.ask(NOBODY, lambda work: list(work.connection.execute(select(table)).all()))

    def hold(self) -> Response:
        until = (self.town.now + timedelta(days=100)).date().isoformat()
        return self.officer.post("/api/holds", {"kind": "incident", "subject": self.fire.id, "until": until, "reason": WHY})

    def held_by_two(self) -> str:
        self.agree(self.chief, self.hold())
        return str(self.rows(holds)[0].id)

    def agree(self, second: Visitor, asked: Response) -> Response:
        answer = second.post(f"/api/approvals/{asked.json()['facts']['approval']}/decide", {"verb": "approve"})
        self.town.later(5)
        return answer

    def role_of(self, login: str) -> str:
        return next(str(row.role) for row in self.rows(accounts) if row.login == login)

    def lift(self) -> Callable[[], Response]:
        hold = self.held_by_two()
        return lambda: self.officer.post(f"/api/holds/{hold}/lift", {"reason": WHY})

    def restore(self) -> Callable[[], Response]:
        self.town.office.do(NOBODY, restores.mark, self.town.now)
        self.town.office.do(NOBODY, restored.note)
        return lambda: self.chief.post("/api/restores/confirm", {"reason": WHY})

    def replay(self) -> Callable[[], Response]:
        """A way to the fire that ended more than a day ago."""
        wang, desk = self.town.member("wang", at=at(north_m=300)), self.town.dispatcher()
        self.town.do(desk, dispatch.call_out, self.fire.id, members=[wang.member], with_police=True)
        (offer,) = self.town.phone(wang)
        self.town.do(wang, dispatch.answer, offer.id, "accept")
        self.town.do(wang, dispatch.answer, offer.id, "arrive")
        self.town.later(25 * 3600)
        self.officer, self.chief = self.town.enters("wang"), self.town.enters("chief")
        return lambda: self.officer.post(f"/api/offers/{offer.id}/replay", {"reason": WHY})

    def shows_photo(self) -> Callable[[], Response]:
        alert = {"kind": "thing", "text": "灰色面包车，停过三次", "houses": [self.town.house().id]}
        door = f"/api/alerts/{self.officer.post('/api/alerts', alert).json()['id']}/photos"
        said = {"case": "沪公（徐）立字〔2025〕1234号", "reason": WHY}
        return lambda: self.officer.client.post(door, files={"file": ("x.jpg", photo(600, 400))}, data=said)

    def unseals(self) -> Callable[[], Response]:
        return lambda: self.officer.post(f"/api/clues/{self.clue}/envelope", {"reason": WHY})

    def heard(self, kind: str) -> bool:
        return any(row.kind == kind for row in self.rows(event_log))

    def exports(self, path: str, body: dict[str, str]) -> Callable[[], Response]:
        return lambda: self.chief.post(path, {"reason": WHY, **body})

    def rise(self) -> Callable[[], Response]:
        wang = next(row.id for row in self.rows(accounts) if row.login == "wang")
        return lambda: self.admin.post(f"/api/accounts/{wang}/change_role", {"role": "auditor", "reason": WHY})


@dataclass(frozen=True)
class Deed:
    """`ask`: how the first tries it. `happened`: whether it has. `second`: who agrees. `by_itself`: it is done at the yes.

    `anew`: tried again it is another deed, of which a second person is asked too.
    """

    act: Act
    ask: Callable[[Door], Callable[[], Response]]
    happened: Callable[[Door], bool]
    second: Callable[[Door], Visitor]
    by_itself: bool = True
    anew: bool = False


DEEDS = {
    "a list of more than a hundred members": Deed(
        Act.EXPORT, lambda door: door.exports("/api/members/export", {}), lambda door: door.bureau.exported() > 0, lambda door: door.admin,
        by_itself=False,
    ),
    "the same as a workbook": Deed(
        Act.EXPORT, lambda door: door.exports("/api/sheets/members/export", {"form": "xlsx"}), lambda door: door.bureau.exported() > 0,
        lambda door: door.admin, by_itself=False,
    ),
    "a higher role": Deed(Act.ELEVATION, Door.rise, lambda door: door.role_of("wang") == "auditor", lambda door: door.chief),
    "a hold": Deed(Act.HOLD, lambda door: door.hold, lambda door: len(door.rows(holds)) == 1, lambda door: door.chief),
    "a hold lifted": Deed(Act.LIFT, Door.lift, lambda door: door.rows(holds)[0].lifted is not None, lambda door: door.chief),
    "a restored house that sends again": Deed(
        Act.RESTORE, Door.restore, lambda door: door.chief.get("/api/lamps").json()["outside"] == "ok", lambda door: door.admin,
    ),
    "an old track": Deed(
        Act.REPLAY, Door.replay, lambda door: door.heard("positions.track_replayed"), lambda door: door.chief, by_itself=False,
    ),
    "a photograph in a watch alert": Deed(
        Act.ALERT_PHOTO, Door.shows_photo, lambda door: door.rows(alert_photos)[0].agreed is not None, lambda door: door.chief, anew=True,
    ),
    "who reported a clue": Deed(
        Act.UNSEAL, Door.unseals, lambda door: door.heard("clues.envelope_taken"), lambda door: door.chief, by_itself=False,
    ),
}  # fmt: skip


def test_every_act_is_tried_here() -> None:
    assert {deed.act for deed in DEEDS.values()} == set(Act)


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_one_asks_and_nothing_happens_until_another_agrees(deed: Deed) -> None:
    door = Door()
    try_it = deed.ask(door)
    asked = try_it()
    assert (asked.status_code, asked.json()["code"], asked.json()["facts"]["act"]) == (409, "approval_asked", deed.act.value)
    again = try_it()
    assert (again.status_code, again.json()["code"]) == (409, "approval_asked" if deed.anew else "approval_waits")
    asked = again if deed.anew else asked
    door.town.later(5)
    assert not deed.happened(door)
    assert door.officer.post(f"/api/approvals/{asked.json()['facts']['approval']}/decide", {"verb": "approve"}).status_code in {403, 422}
    door.town.later(5)
    assert not deed.happened(door)
    assert door.agree(deed.second(door), asked).json()["status"] in {"approved", "used"}
    if not deed.by_itself:
        assert not deed.happened(door)
        assert try_it().status_code == 200
    assert deed.happened(door)
    once_more = 200 if TERMS[deed.act].again else 409
    assert deed.by_itself or try_it().status_code == once_more, "a yes is good once, unless it yields the very same"

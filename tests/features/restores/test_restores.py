"""A house that was brought back sends nothing out until two people agree, and says so."""

from datetime import timedelta

import pytest

from pingan.features.messages.model import DeliveryStatus
from pingan.features.restores import actions, public
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.notices import ROOM, Notice, Urgency
from pingan.kernel.rights import Role
from pingan.platform import restores
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY
from tests.entry.test_carrying import Road
from tests.features.messages.test_telling import Pigeon, say
from tests.web import OpenTown
from tests.world import Town

WHY = "核对了警情和名单"


def bring_back(town: Town, **said: str) -> None:
    """What opening a copy does."""
    town.office.do(NOBODY, restores.mark, town.now - timedelta(minutes=5))
    town.office.do(NOBODY, public.note, **said)


def kinds(town: Town) -> list[tuple[str, str]]:
    rows = event_log.select().where(event_log.c.kind.startswith("restores.")).order_by(event_log.c.seq)
    return town.office.ask(NOBODY, lambda work: [(row.station, row.kind) for row in work.connection.execute(rows)])


def test_two_people_let_it_speak_again() -> None:
    town = OpenTown()
    chief, admin = town.console("ye", Role.CHIEF), town.console("shen", Role.ADMIN)
    assert chief.get("/api/restores/open").json() is None
    assert chief.post("/api/restores/confirm", {"reason": WHY}).status_code == 404
    bring_back(town)
    assert chief.get("/api/lamps").json()["outside"] == "held"
    assert chief.get("/api/restores/open").json()["confirmed"] is None
    assert chief.post("/api/restores/confirm", {"reason": "x"}).json()["code"] == "reason_missing"
    asked = chief.post("/api/restores/confirm", {"reason": WHY})
    assert (asked.status_code, asked.json()["code"]) == (409, "approval_asked")
    town.later(30)
    assert admin.get("/api/lamps").json()["outside"] == "held"
    assert chief.post(f"/api/approvals/{asked.json()['facts']['approval']}/decide", {"verb": "approve", "answer": ""}).status_code == 422
    assert admin.post(f"/api/approvals/{asked.json()['facts']['approval']}/decide", {"verb": "approve", "answer": ""}).status_code == 200
    town.later(30)
    assert admin.get("/api/lamps").json()["outside"] == "ok"
    assert admin.get("/api/restores/open").json() is None
    assert kinds(town) == [("wujing", "restores.backup_restored"), ("wujing", "restores.restore_confirmed")]


def test_nothing_leaves_while_it_is_silent_and_what_had_waited_is_decided_by_hand() -> None:
    pigeon = Pigeon("robot", "r")
    road = Road([pigeon])
    road.town.station("wujing")
    road.queue("robot", "r", 3)
    bring_back(road.town)
    assert road.found(DeliveryStatus.DEAD) == 3
    say(road.town, Notice(to=(ROOM,), key="approvals.asked", urgency=Urgency.EMERGENCY, about="x"))
    road.passes(30)
    assert (pigeon.carried, road.found()) == ([], 4)
    road.town.office.do(NOBODY, public.confirm_at_machine, by="刘工", reason=WHY)
    road.passes(30)
    assert len(pigeon.carried) == 1


def test_no_code_is_sent_while_it_is_silent() -> None:
    town = OpenTown()
    bring_back(town)
    visitor = town.visitor()
    visitor.asks_for_code("13900000009", "d")
    assert "13900000009" not in town.codes.newest
    town.office.do(NOBODY, public.confirm_at_machine, by="刘工", reason=WHY)
    visitor.asks_for_code("13900000009", "d")
    assert "13900000009" in town.codes.newest


def test_it_is_noted_once_and_in_every_log() -> None:
    town = Town(watch=False)
    town.station("wujing")
    town.station("lvhua")
    bring_back(town, by="刘工", reason="磁盘坏了，换了新的")
    assert town.office.do(NOBODY, public.note) is None
    assert kinds(town) == [("lvhua", "restores.backup_restored"), ("wujing", "restores.backup_restored")]
    with pytest.raises(Invalid, match="name_missing"):
        town.office.do(NOBODY, public.confirm_at_machine, by=" ", reason=WHY)
    with pytest.raises(Invalid, match="reason_missing"):
        town.office.do(NOBODY, public.confirm_at_machine, by="刘工", reason="x")
    town.office.do(NOBODY, public.confirm_at_machine, by="刘工", reason=WHY)
    with pytest.raises(NotFound):
        town.office.do(NOBODY, public.confirm_at_machine, by="刘工", reason=WHY)
    with pytest.raises(NotFound):
        town.do(town.chief(), actions.confirm, reason=WHY)

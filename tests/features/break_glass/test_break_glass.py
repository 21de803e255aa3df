"""The glass is broken in a town: by who holds the desk, for an hour, loudly, and looked at by somebody else within a day."""

import pytest
from sqlalchemy import select

from pingan.features.break_glass import actions, queries
from pingan.features.break_glass.model import LASTS, REVIEWED_WITHIN, OpeningStatus
from pingan.features.break_glass.queries import OpenedData, OpeningRow
from pingan.features.desk import actions as seat
from pingan.features.members import public as members
from pingan.features.messages.store.inbox import messages
from pingan.features.positions import queries as positions
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.rights import Role
from pingan.platform.work import Actor, engine
from tests.web import OpenTown
from tests.world import Town, at

WHY = "火场失联，要打她电话"


class Night:
    """A dispatcher at the desk, another who is not, a chief, an auditor, and Gao, whose telephone is hidden."""

    def __init__(self) -> None:
        self.town = Town()
        self.desk, self.second = self.town.dispatcher(), self.town.dispatcher("second")
        self.chief, self.auditor = self.town.chief(), self.town.auditor()
        self.gao = self.town.guard("高", home=at(300))
        self.town.do(self.desk, seat.take_over, after="", reason="接班坐席处警")

    def breaks(self, who: Actor | None = None, whom: Actor | None = None) -> str:
        return self.town.do(who or self.desk, actions.break_glass, (whom or self.gao).member, reason=WHY).id

    def reads(self, opening: str, who: Actor | None = None) -> OpenedData:
        opened = self.town.do(who or self.desk, actions.look, opening)
        return self.town.ask(who or self.desk, queries.data, opened)

    def rows(self, who: Actor) -> dict[str, OpeningRow]:
        return self.town.board(who, "openings")

    def told(self) -> list[tuple[str, str, str]]:
        with self.town.database.reading() as connection:
            return [(row.key, row.member, row.urgency) for row in connection.execute(select(messages)) if row.key.startswith("break_glass")]


@pytest.fixture
def night() -> Night:
    return Night()


def test_the_desk_sees_one_person_for_an_hour_and_everybody_who_watches_knows(night: Night) -> None:
    opening = night.breaks()
    phone = night.town.ask(engine("wujing"), members.get, night.gao.member).phone
    assert night.reads(opening).phone == phone
    assert night.reads(opening).home is not None
    for watcher in (night.chief, night.auditor):
        (row,) = night.rows(watcher).values()
        assert (row.name, row.reason, row.own, row.status, row.next) == ("高", WHY, False, OpeningStatus.OPEN, ())
    assert night.rows(night.desk)[opening].next == ("end",)
    assert night.rows(night.second) == {}
    assert ("break_glass.looked", night.gao.member, "routine") in night.told()
    kinds = night.town.timeline(night.auditor, night.gao.member)
    assert [kind for kind in kinds if kind.startswith("break_glass")] == ["break_glass.glass_opened", *["break_glass.opening_looked"] * 2]
    assert [look.what for look in night.town.ask(night.gao, positions.looks_at_me)] == ["break_glass.opening_looked"] * 2
    night.town.later(LASTS.total_seconds())
    with pytest.raises(WrongMoment, match="opening_over"):
        night.reads(opening)
    assert night.rows(night.desk)[opening].status is OpeningStatus.ENDED


def test_it_can_be_ended_before(night: Night) -> None:
    opening = night.breaks()
    night.town.do(night.desk, actions.end, opening)
    with pytest.raises(WrongMoment, match="opening_over"):
        night.reads(opening)
    night.breaks()


@pytest.mark.parametrize("who", ["chief", "auditor", "second", "gao"])
def test_nobody_else_reads_it(night: Night, who: str) -> None:
    opening = night.breaks()
    with pytest.raises((NotAllowed, NotFound, Invalid)):
        night.reads(opening, getattr(night, who))


def test_off_shift_without_reason_twice_or_for_a_stranger_it_does_not_break(night: Night) -> None:
    for who in (night.second, night.chief):
        with pytest.raises(WrongMoment, match="off_shift"):
            night.breaks(who)
    for who in (night.auditor, night.town.officer(), night.gao, night.town.admin()):
        with pytest.raises(NotAllowed):
            night.breaks(who)
    with pytest.raises(Invalid, match="reason_missing"):
        night.town.do(night.desk, actions.break_glass, night.gao.member, reason=" ")
    with pytest.raises(NotFound):
        night.town.do(night.desk, actions.break_glass, "nobody", reason=WHY)
    night.breaks()
    with pytest.raises(WrongMoment, match="opened_already"):
        night.breaks()
    night.breaks(whom=night.town.member("喻"))
    with pytest.raises(WrongMoment, match="openings_enough"):
        night.breaks(whom=night.town.member("马"))


def test_somebody_else_says_within_a_day_whether_it_was_justified(night: Night) -> None:
    opening = night.breaks()
    with pytest.raises(WrongMoment):
        night.town.do(night.auditor, actions.review, opening, "justify", remark="还在进行中")
    night.town.later(LASTS.total_seconds())
    assert night.rows(night.auditor)[opening].next == ("justify", "object")
    with pytest.raises(NotAllowed):
        night.town.do(night.desk, actions.review, opening, "justify", remark="我自己知道")
    with pytest.raises(Invalid, match="reason_missing"):
        night.town.do(night.auditor, actions.review, opening, "object", remark="")
    night.town.do(night.auditor, actions.review, opening, "object", remark="当时电台可以联系")
    assert night.rows(night.auditor) == night.rows(night.desk) == {}
    with pytest.raises(WrongMoment):
        night.town.do(night.chief, actions.review, opening, "justify", remark="我认为合理")


def test_a_chief_at_the_desk_is_reviewed_by_the_auditor(night: Night) -> None:
    night.town.do(night.chief, seat.take_over, after=_current(night), reason="所长替班坐席")
    opening = night.breaks(night.chief)
    night.town.do(night.chief, actions.end, opening)
    with pytest.raises(Invalid, match="own_opening"):
        night.town.do(night.chief, actions.review, opening, "justify", remark="我自己知道")
    night.town.do(night.auditor, actions.review, opening, "justify", remark="火场失联属实")


def _current(night: Night) -> str:
    return str(next(iter(night.town.board(night.desk, "desk").values())).sitting.id)


def test_what_nobody_reviews_is_late_and_spoken_of_every_day(night: Night) -> None:
    opening = night.breaks()
    night.town.later(REVIEWED_WITHIN.total_seconds() - 1)
    assert not night.rows(night.auditor)[opening].late
    night.town.later(1)
    assert night.rows(night.auditor)[opening].late
    night.town.later(2 * REVIEWED_WITHIN.total_seconds())
    kinds = night.town.timeline(night.auditor, night.gao.member)
    assert kinds.count("break_glass.review_missed") == 3


def test_at_the_door() -> None:
    town = OpenTown()
    gao = town.guard("高")
    desk, auditor = town.console("desk"), town.console("auditor", Role.AUDITOR)
    body = {"member": gao.member, "reason": WHY}
    assert desk.post("/api/break-glass", body).json()["code"] == "off_shift"
    assert desk.post("/api/desk/take-over", {"after": "", "reason": "接班坐席处警"}).status_code in {200, 201}
    opening = desk.post("/api/break-glass", body).json()["id"]
    read = desk.post(f"/api/break-glass/{opening}/look")
    assert (len(read.json()["phone"]), read.headers["Cache-Control"]) == (11, "no-store")
    assert auditor.post("/api/break-glass", body).status_code == 403
    assert desk.post(f"/api/break-glass/{opening}/end").json()["status"] == "ended"
    said = auditor.post(f"/api/break-glass/{opening}/review", {"verb": "justify", "remark": "火场失联属实"})
    assert said.json()["status"] == "justified"

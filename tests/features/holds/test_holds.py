"""A hold stops the clock and the wish to be forgotten, by two people, until its day or until two people lift it."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from pingan.features.approvals import actions as approvals
from pingan.features.holds import actions, queries
from pingan.features.holds.model import HoldKind
from pingan.features.incidents.store import incidents
from pingan.features.members import public as members
from pingan.features.privacy import actions as privacy
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.platform.work import Actor, engine
from tests.world import Town, at

WHY = "法院来函要求保存"
YEARS = timedelta(days=3 * 365 + 2)


class Court:
    """A station with a member, and an incident somebody called about."""

    def __init__(self) -> None:
        self.town = Town()
        self.officer, self.chief, self.admin, self.auditor = self.town.officer(), self.town.chief(), self.town.admin(), self.town.auditor()
        self.yu = self.town.guard("喻")
        self.fire = self.town.incident("fire", at=at(), caller_name="王阿姨", text="三楼冒烟")

    def until(self, days: int = 365) -> date:
        return (self.town.now + timedelta(days=days)).date()

    def asks(self, kind: HoldKind, subject: str, days: int = 365, who: Actor | None = None) -> str:
        with pytest.raises(WrongMoment, match="approval_asked") as refusal:
            self.town.do(who or self.officer, actions.place, kind, subject, self.until(days), reason=WHY)
        return str(refusal.value.facts["approval"])

    def caller(self) -> str:
        with self.town.database.reading() as connection:
            return str(connection.execute(select(incidents.c.caller_name).where(incidents.c.id == self.fire.id)).scalar_one())

    def sweep(self, after: timedelta) -> None:
        self.town.clock.set(self.town.now + after)
        self.town.office.do(engine("wujing"), privacy.purge)


@pytest.fixture
def court() -> Court:
    return Court()


def hold(court: Court, kind: HoldKind, subject: str, days: int = 365) -> str:
    """Asked by the officer, agreed by the chief; done by hand here, for nobody of this town has an account."""
    waits = court.asks(kind, subject, days)
    court.town.do(court.chief, approvals.decide, waits, "approve")
    court.town.do(court.officer, actions.place, kind, subject, court.until(days), reason=WHY)
    return court.town.ask(court.officer, queries.list_holds)[0].id


def test_what_an_incident_holds_stays_beyond_its_time_and_goes_when_it_is_lifted(court: Court) -> None:
    held = hold(court, HoldKind.INCIDENT, court.fire.id, days=700)
    (row,) = court.town.ask(court.auditor, queries.list_holds)
    assert (row.what, row.number, row.reason, row.next) == (HoldKind.INCIDENT, court.fire.number, WHY, ())
    court.sweep(timedelta(days=699))
    assert court.caller() == "王阿姨"
    with pytest.raises(WrongMoment, match="approval_asked") as refusal:
        court.town.do(court.officer, actions.lift, held, reason="案件已审结")
    court.town.do(court.chief, approvals.decide, str(refusal.value.facts["approval"]), "approve")
    court.town.do(court.officer, actions.lift, held, reason="案件已审结")
    with pytest.raises(WrongMoment, match="hold_over"):
        court.town.do(court.officer, actions.lift, held, reason="案件已审结")
    court.sweep(YEARS)
    assert court.caller() == ""


def test_without_a_hold_it_goes_and_with_one_it_goes_after_its_day(court: Court) -> None:
    other = court.town.incident("help", at=at(), caller_name="李阿姨")
    court.town.clock.set(court.town.now + timedelta(days=3 * 365 - 30))
    hold(court, HoldKind.INCIDENT, court.fire.id, days=60)
    court.sweep(timedelta(days=40))
    with court.town.database.reading() as connection:
        kept = {row.id: row.caller_name for row in connection.execute(select(incidents.c.id, incidents.c.caller_name))}
    assert kept == {court.fire.id: "王阿姨", other.id: ""}
    court.sweep(timedelta(days=30))
    assert court.caller() == ""


def test_somebody_who_is_held_is_not_forgotten(court: Court) -> None:
    phone = court.town.ask(engine("wujing"), members.get, court.yu.member).phone
    hold(court, HoldKind.PERSON, court.yu.member)
    with pytest.raises(WrongMoment, match="erase_held"):
        court.town.do(court.admin, privacy.erase_for, phone, "本人书面申请")
    court.town.later(timedelta(days=367).total_seconds())
    court.town.do(court.admin, privacy.erase_for, phone, "本人书面申请")


@pytest.mark.parametrize(("days", "code"), [(-1, "hold_outside"), (800, "hold_outside")])
def test_a_hold_ends_within_two_years(court: Court, days: int, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        court.town.do(court.officer, actions.place, HoldKind.INCIDENT, court.fire.id, court.until(days), reason=WHY)


def test_nobody_is_asked_for_what_cannot_be_done(court: Court) -> None:
    with pytest.raises(NotFound):
        court.town.do(court.officer, actions.place, HoldKind.PERSON, "nobody", court.until(), reason=WHY)
    with pytest.raises(NotFound):
        court.town.do(court.officer, actions.place, HoldKind.INCIDENT, court.yu.member, court.until(), reason=WHY)
    with pytest.raises(Invalid, match="reason_missing"):
        court.town.do(court.officer, actions.place, HoldKind.INCIDENT, court.fire.id, court.until(), reason="")
    hold(court, HoldKind.INCIDENT, court.fire.id)
    with pytest.raises(WrongMoment, match="held_already"):
        court.town.do(court.officer, actions.place, HoldKind.INCIDENT, court.fire.id, court.until(9), reason=WHY)
    with pytest.raises(NotAllowed):
        court.town.do(court.town.dispatcher(), actions.place, HoldKind.INCIDENT, court.fire.id, court.until(9), reason=WHY)
    assert court.town.board(court.chief, "approvals") == {}

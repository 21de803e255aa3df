"""Self-checks in a town: asked for, reminded of, done, mended, looked at again, and taken out as a file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pingan.features.members.model import Force
from pingan.features.messages import queries as inbox
from pingan.features.messages.actions.mine import see_all
from pingan.features.self_checks import actions, notices, queries, rules
from pingan.features.self_checks.events import CheckReminded, HazardMoved
from pingan.features.self_checks.model import CHECKLISTS, KEPT, MENDED_WITHIN, CheckStatus, HazardStatus, Severity, VenueKind
from pingan.features.self_checks.rules import Finding, VenueFacts
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, Refusal, WrongMoment
from pingan.kernel.notices import Notice, holders
from pingan.kernel.rights import Right
from pingan.platform.work import Actor
from tests.platform.test_pictures import photo
from tests.world import Town

ITEMS = [one.code for one in CHECKLISTS[VenueKind.MALL_GARAGE]]
DAY = 86_400


def fine(**wrong: tuple[Severity, str]) -> list[Finding]:
    """Every item of a garage fine, but those named."""
    return [Finding(item=item, severity=wrong[item][0], words=wrong[item][1]) if item in wrong else Finding(item=item) for item in ITEMS]


class Mall:
    """A garage that Wu answers for, an officer, and Li who can mend things."""

    def __init__(self, town: Town | None = None) -> None:
        self.town = town or Town()
        self.officer, self.desk = self.town.officer(), self.town.dispatcher()
        self.wu, self.li = (self.town.member(name, force=Force.MERCHANT) for name in ("吴", "李"))
        self.venue = self.add("永北广场车库")

    def add(self, name: str, keeper: Actor | None = None) -> str:
        facts = VenueFacts(kind=VenueKind.MALL_GARAGE, name=name, place="永北路1号", keeper=(keeper or self.wu).member)
        return self.town.do(self.officer, actions.add_venue, facts).id

    @property
    def today(self) -> date:
        return today(self.town.now)

    def ask(self, days: int = 3, *venues: str) -> str:
        return self.town.do(self.officer, actions.ask, venues or (self.venue,), self.today + timedelta(days=days))[0]

    def row(self, check: str) -> Any:
        return self.town.ask(self.officer, queries.get, check)

    def told(self, who: Actor) -> list[str]:
        return [row.key for row in self.town.ask(who, inbox.mine, unseen=True, page=1, size=25).rows]

    def refused(self, who: Actor, verb: Any, *args: Any, **kwargs: Any) -> Refusal:
        with pytest.raises(Refusal) as caught:
            self.town.do(who, verb, *args, **kwargs)
        return caught.value

    def found(self) -> tuple[str, str]:
        """A self-check with one hazard: (check, hazard)."""
        check = self.ask()
        self.town.do(self.wu, actions.submit, check, fine(extinguishers=(Severity.MEDIUM, "一只没有压力")))
        return check, self.row(check).hazards[0].id


def test_the_keeper_is_asked_and_sees_what_to_look_at() -> None:
    mall = Mall()
    check = mall.ask()
    mine = mall.town.board(mall.wu, "my_self_checks")[check]
    assert (mine.name, [one.code for one in mine.items], mine.next) == ("永北广场车库", ITEMS, ("submit",))
    assert (mall.told(mall.wu), mall.town.board(mall.li, "my_self_checks")) == (["self_checks.asked"], {})
    assert mall.town.ask(mall.officer, queries.list_venues)[0].due == mall.today + timedelta(days=3)


def test_without_a_hazard_it_is_over_at_once() -> None:
    mall = Mall()
    check = mall.ask()
    assert mall.town.do(mall.wu, actions.submit, check, fine()).status is CheckStatus.DONE
    assert (mall.town.board(mall.wu, "my_self_checks"), mall.town.board(mall.officer, "self_checks"), mall.told(mall.wu)) == ({}, {}, [])
    assert [row.id for row in mall.town.ask(mall.desk, queries.list_closed, page=1, size=5).rows] == [check]
    mall.town.later(30 * DAY)
    assert mall.told(mall.wu) == []


def test_a_hazard_has_an_owner_a_day_and_its_pictures_and_is_mended_and_looked_at_again() -> None:
    mall = Mall()
    check = mall.ask()
    mall.town.do(mall.wu, actions.show_photo, check, "extinguishers", photo())
    mall.town.do(mall.wu, actions.submit, check, fine(extinguishers=(Severity.HIGH, "一只没有压力"), gate=(Severity.LOW, "道闸慢")))
    row = mall.town.board(mall.officer, "self_checks")[check]
    assert [(one.item, one.owner_name, one.due - mall.today) for one in row.hazards] == [
        ("extinguishers", "吴", MENDED_WITHIN[Severity.HIGH]), ("gate", "吴", MENDED_WITHIN[Severity.LOW]),
    ]  # fmt: skip
    worst, other = row.hazards
    assert len(worst.photos) == 1
    assert mall.refused(mall.wu, actions.mend, worst.id, "").reason == "mended_how"
    mall.town.do(mall.wu, actions.show_mended, worst.id, photo())
    mall.town.do(mall.wu, actions.mend, worst.id, "")
    assert isinstance(mall.refused(mall.wu, actions.mend, worst.id, "再补"), WrongMoment)
    assert mall.refused(mall.officer, actions.recheck, worst.id, "return").reason == "missing"
    mall.town.do(mall.officer, actions.recheck, worst.id, "return", remark="看不清压力表")
    mine = mall.town.board(mall.wu, "my_hazards")[worst.id]
    assert (mine.status, mine.remark, mine.next) == (HazardStatus.RETURNED, "看不清压力表", ("mend",))
    assert "self_checks.returned" in mall.told(mall.wu)
    for hazard, words in ((worst.id, "换了一只"), (other.id, "已调快")):
        mall.town.do(mall.wu, actions.mend, hazard, words)
    for hazard in (worst.id, other.id):
        assert mall.row(check).status is CheckStatus.SUBMITTED
        mall.town.do(mall.officer, actions.recheck, hazard, "accept")
    assert (mall.row(check).status, mall.town.board(mall.wu, "my_hazards"), mall.told(mall.wu)) == (CheckStatus.DONE, {}, [])
    assert mall.town.timeline(mall.officer, check)[-1] == "self_checks.self_check_finished"


def test_another_member_may_have_it_mended_by_another_day() -> None:
    mall = Mall()
    _, hazard = mall.found()
    later = mall.today + timedelta(days=10)
    mall.town.do(mall.officer, actions.assign, hazard, mall.li.member, later, version=0)
    assert (mall.town.board(mall.wu, "my_hazards"), mall.town.board(mall.li, "my_hazards")[hazard].due) == ({}, later)
    assert mall.told(mall.li) == ["self_checks.hazard"]
    assert isinstance(mall.refused(mall.wu, actions.mend, hazard, "换了"), NotFound)
    assert isinstance(mall.refused(mall.officer, actions.assign, hazard, mall.li.member, later, version=0), Overtaken)
    assert mall.refused(mall.officer, actions.assign, hazard, "nobody", later, version=1).reason == "keeper_unknown"
    past = mall.today - timedelta(days=1)
    assert mall.refused(mall.officer, actions.assign, hazard, mall.li.member, past, version=1).reason == "check_due_outside"


def reminders(mall: Mall, who: Actor, days: int) -> list[str]:
    """What somebody is told from now on, in order; he looks at it each morning."""
    heard: list[str] = []
    for _ in range(days):
        mall.town.later(DAY)
        heard += mall.told(who)
        mall.town.do(who, inbox_see)
    return heard


def inbox_see(work: Any) -> None:
    see_all(work)


def test_reminders_come_in_the_mornings_and_stop_when_it_is_done() -> None:
    mall = Mall()
    check = mall.ask(2)
    assert reminders(mall, mall.wu, 4) == [f"self_checks.{word}" for word in ("reminded", "asked", "reminded", "overdue")]
    mall.town.do(mall.wu, actions.submit, check, fine())
    assert reminders(mall, mall.wu, 10) == []


def test_reminders_end_by_themselves_and_a_hazard_has_its_own() -> None:
    mall = Mall()
    _, hazard = mall.found()
    mall.town.do(mall.wu, inbox_see)
    told = reminders(mall, mall.wu, 30)
    assert told == ["self_checks.hazard_due"] * 2 + ["self_checks.hazard_overdue"] * 3
    mall.town.do(mall.wu, actions.mend, hazard, "换了一只")
    assert mall.told(mall.wu) == []


def test_the_room_is_told_once_what_is_late_and_what_waits_for_an_officer() -> None:
    late = CheckReminded(station="s", self_check="c", venue="v", people=("m",), overdue=True, first=True)
    mended = HazardMoved(station="s", self_check="c", venue="v", hazard="h", people=("m",), verb="mend", status=HazardStatus.MENDED)
    room = holders(Right.SELF_CHECK_COMMAND)
    for told, key in ((notices.reminded(late), "not_done"), (notices.moved(mended), "to_recheck")):
        assert [one.key for one in told if isinstance(one, Notice) and one.to == room] == [f"self_checks.{key}"]
    assert [said for said in notices.reminded(replace(late, first=False)) if said.to == room] == []
    due, morning = date(2025, 11, 5), datetime(2025, 11, 6, 1, tzinfo=UTC)
    assert [rules.is_first_overdue(due, morning + timedelta(days=days)) for days in (-1, 0, 3)] == [False, True, False]


@pytest.mark.parametrize(
    ("findings", "reason"),
    [
        (fine()[1:], "items_missing"),
        ([*fine(), Finding(item="gate")], "item_unknown"),
        ([*fine()[1:], Finding(item="unheard_of")], "item_unknown"),
        (fine(gate=(Severity.LOW, "")), "missing"),
        (fine(gate=(Severity.LOW, "长" * 301)), "hazard_words_long"),
    ],
)
def test_an_answer_must_be_whole_and_nothing_is_half_done(findings: list[Finding], reason: str) -> None:
    mall = Mall()
    check = mall.ask()
    assert mall.refused(mall.wu, actions.submit, check, findings).reason == reason
    assert (mall.row(check).status, mall.row(check).hazards) == (CheckStatus.ASKED, ())


def test_it_is_done_once_and_by_the_keeper() -> None:
    mall = Mall()
    check = mall.ask()
    assert isinstance(mall.refused(mall.li, actions.submit, check, fine()), NotFound)
    mall.town.do(mall.wu, actions.submit, check, fine())
    assert isinstance(mall.refused(mall.wu, actions.submit, check, fine()), WrongMoment)
    assert isinstance(mall.refused(mall.wu, actions.show_photo, check, "gate", photo()), WrongMoment)


def test_a_picture_belongs_to_an_item_and_is_seen_by_whoever_sees_it() -> None:
    mall = Mall()
    check = mall.ask()
    for _ in range(2):
        mall.town.do(mall.wu, actions.show_photo, check, "lights", photo())
    assert mall.refused(mall.wu, actions.show_photo, check, "lights", photo()).reason == "enough_photos"
    assert mall.refused(mall.wu, actions.show_photo, check, "roof", photo()).reason == "item_unknown"
    name = mall.row(check).photos["lights"][0]
    assert mall.town.ask(mall.desk, queries.photo, name) == mall.town.ask(mall.wu, queries.photo, name)
    with pytest.raises(NotFound):
        mall.town.ask(mall.li, queries.photo, name)


def test_several_are_asked_at_once_or_none() -> None:
    mall = Mall()
    second = mall.add("永南广场车库", mall.li)
    mall.ask(3, second)
    both = (mall.venue, second)
    assert mall.refused(mall.officer, actions.ask, both, mall.today).reason == "venue_asked_already"
    assert mall.told(mall.wu) == []
    for venues, due, reason in (((), mall.today, "missing"), ((mall.venue,), mall.today - timedelta(days=1), "check_due_outside")):
        assert mall.refused(mall.officer, actions.ask, venues, due).reason == reason


def test_what_is_cancelled_is_on_no_phone_and_reminds_nobody() -> None:
    mall = Mall()
    check = mall.ask(1)
    assert mall.refused(mall.officer, actions.cancel, check, "").reason == "missing"
    mall.town.do(mall.officer, actions.cancel, check, "商场停业")
    assert (mall.town.board(mall.wu, "my_self_checks"), mall.told(mall.wu), reminders(mall, mall.wu, 5)) == ({}, [], [])
    mall.ask()


def test_a_new_keeper_gets_what_is_still_to_be_done() -> None:
    mall = Mall()
    check = mall.ask()
    mall.town.do(mall.officer, actions.amend_venue, mall.venue, VenueFacts(keeper=mall.li.member, name="永北广场"), version=0)
    assert (mall.town.board(mall.wu, "my_self_checks"), mall.told(mall.wu)) == ({}, [])
    assert (mall.town.board(mall.li, "my_self_checks")[check].name, mall.told(mall.li)) == ("永北广场", ["self_checks.asked"])


def test_a_venue_with_something_open_is_not_retired_and_a_retired_one_is_not_asked() -> None:
    mall = Mall()
    check = mall.ask()
    assert mall.refused(mall.officer, actions.retire_venue, mall.venue).reason == "venue_has_checks"
    mall.town.do(mall.officer, actions.cancel, check, "停业")
    mall.town.do(mall.officer, actions.retire_venue, mall.venue)
    assert mall.town.ask(mall.officer, queries.list_venues) == []
    assert mall.refused(mall.officer, actions.ask, (mall.venue,), mall.today).reason == "retired_already"
    assert mall.town.ask(mall.officer, queries.get_venue, mall.venue).checks[0].status is CheckStatus.CANCELLED


@pytest.mark.parametrize("facts", [{"name": ""}, {"place": ""}, {"keeper": "nobody"}])
def test_a_venue_has_a_name_a_place_and_somebody_who_answers(facts: dict[str, str]) -> None:
    mall = Mall()
    said = {"kind": VenueKind.SHOP, "name": "店", "place": "路", "keeper": mall.wu.member} | facts
    with pytest.raises(Invalid, match=r"missing|keeper_unknown"):
        mall.town.do(mall.officer, actions.add_venue, VenueFacts(**said))  # type: ignore[arg-type]


def test_the_history_goes_out_as_a_file_with_a_reason() -> None:
    mall = Mall()
    check, hazard = mall.found()
    mall.town.do(mall.wu, actions.mend, hazard, "=1+1")
    mall.town.do(mall.officer, actions.recheck, hazard, "accept")
    mall.town.later(DAY)
    mall.town.do(mall.wu, actions.submit, mall.ask(), fine())
    with pytest.raises(Invalid, match="reason_missing"):
        mall.town.do(mall.officer, actions.export, mall.venue, reason="")
    rows = mall.town.ask(mall.officer, queries.history_sheet, mall.town.do(mall.officer, actions.export, mall.venue, reason="年度检查用"))
    assert {len(row) for row in rows} == {len(queries.HISTORY)}
    assert [(row[5], row[7]) for row in rows] == [(None, None), (("extinguishers",), "一只没有压力")]
    assert "audit.exported" in mall.town.timeline(mall.officer, "")
    assert mall.row(check).status is CheckStatus.DONE


def test_after_two_years_a_check_and_its_pictures_are_forgotten() -> None:
    mall = Mall()
    check = mall.ask()
    mall.town.do(mall.wu, actions.show_photo, check, "gate", photo())
    mall.town.do(mall.wu, actions.submit, check, fine(gate=(Severity.LOW, "道闸慢")))
    mall.town.later(KEPT.total_seconds() + 5)
    assert (mall.town.ask(mall.officer, queries.get_venue, mall.venue).checks, list(mall.town.files._files)) == ((), [])
    assert mall.town.board(mall.wu, "my_hazards") == {}


def test_who_may_do_what() -> None:
    mall = Mall()
    check, hazard = mall.found()
    far = mall.town.officer(station="xinzhuang")
    for who in (mall.desk, mall.wu):
        assert isinstance(mall.refused(who, actions.recheck, hazard, "accept"), NotAllowed)
    assert isinstance(mall.refused(far, actions.cancel, check, "x"), NotFound)
    assert isinstance(mall.refused(far, actions.ask, (mall.venue,), mall.today), NotFound)

"""An order for teams: the leader takes it, scans the others in, and what he hands in counts for all of them."""

import pytest

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.members import public as members
from pingan.features.members.model import MemberStatus
from pingan.features.privacy import actions as privacy
from pingan.features.tasks.actions import crews as actions
from pingan.features.tasks.actions import orders
from pingan.features.tasks.model import ReceiptStatus
from pingan.features.tasks.queries import mine
from pingan.features.tasks.queries import orders as queries
from pingan.features.tasks.rules import crews
from pingan.features.tasks.rules.orders import Draft
from pingan.features.teams import public as teams
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.errors import Invalid, NotFound, WrongMoment
from pingan.platform.work import Actor, engine
from tests.features.tasks.film import Film


class Crew(Film):
    """The same station with a team of three, led by 喻, and an order for teams of three at most."""

    def __init__(self, *, accepted: bool = True) -> None:
        super().__init__()
        people = [self.yu.member, self.gao.member, self.lin.member]
        self.team = self.town.office.do(engine("wujing"), teams.set_up, TeamFacts(name="夜巡队"), people, leader=self.yu.member).id
        self.order = self.send(criteria=Criteria(teams=(self.team,)), crew=3)
        if accepted:
            self.do(self.yu, "accept", self.order)

    def code(self, who: Actor) -> str:
        return self.town.ask(who, mine.crew_code).code

    def scan(self, who: Actor, by: Actor | None = None) -> None:
        self.town.do(by or self.yu, actions.take_in, self.order, self.town.ask(who, mine.crew_code).qr)

    def row_of(self, who: Actor) -> queries.ReceiptRow:
        rows = self.town.ask(self.desk, queries.list_receipts, self.order, "", page=1, size=50).rows
        return next(row for row in rows if row.member == who.member)


def test_only_the_leader_is_asked_and_whoever_he_scans_takes_part() -> None:
    crew = Crew(accepted=False)
    assert [len(crew.phone(who)) for who in (crew.yu, crew.gao, crew.lin)] == [1, 0, 0]
    assert "take_in" not in crew.phone(crew.yu)[crew.order].next
    crew.do(crew.yu, "accept", crew.order)
    crew.town.later(60)
    crew.scan(crew.gao)
    found = crew.row(crew.order)
    assert (found.funnel.asked, found.funnel.accepted, found.funnel.silent, found.taken) == (2, 2, 0, 1)
    shown = crew.row_of(crew.gao)
    assert (shown.leader, shown.asked, shown.status) == ("喻", crew.town.now, ReceiptStatus.ACCEPTED)
    own = crew.phone(crew.gao)[crew.order]
    assert ([mate.name for mate in own.mates], own.next, crew.told(crew.gao)) == (["喻", "高"], ("leave",), [])
    assert crew.town.timeline(crew.chief, crew.order)[-1] == "tasks.crew_joined"


def test_the_leader_hands_in_for_all_and_all_are_verified_or_sent_back() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    crew.do(crew.yu, "finish", crew.order, words="四条弄堂都走过了")
    assert crew.row(crew.order).funnel.done == 2
    assert crew.row_of(crew.gao).next == ()
    assert isinstance(crew.refused(crew.gao, actions.leave, crew.order), WrongMoment)
    assert isinstance(crew.refused(crew.desk, orders.send_back, crew.order, crew.gao.member, "x"), WrongMoment)
    crew.town.do(crew.desk, orders.send_back, crew.order, crew.yu.member, "缺三号弄")
    assert [crew.row_of(who).status.value for who in (crew.yu, crew.gao)] == ["returned", "returned"]
    crew.do(crew.yu, "finish", crew.order, words="三号弄补走了")
    crew.town.do(crew.desk, orders.verify, crew.order, [crew.yu.member])
    assert crew.row(crew.order).funnel.verified == 2
    crew.town.do(crew.desk, orders.close, crew.order, "辛苦了")
    assert (crew.told(crew.yu), crew.told(crew.gao)) == (["tasks.closed"], ["tasks.closed"])


def test_all_are_verified_at_once_and_nobody_twice() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    crew.do(crew.yu, "finish", crew.order)
    crew.town.do(crew.desk, orders.verify, crew.order)
    assert crew.row(crew.order).funnel.verified == 2


def test_a_code_is_refused_with_a_reason() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    late = crew.code(crew.lin)
    away = crew.town.member("远", station="xinzhuang")
    strange = crew.town.ask(away, mine.crew_code)

    def refusal(text: str, by: Actor | None = None) -> str:
        return crew.refused(by or crew.yu, actions.take_in, crew.order, text).reason

    assert refusal(crew.code(crew.gao)) == "already_joined"
    assert refusal(crew.code(crew.yu)) == "already_joined"
    assert (refusal(strange.qr), refusal(strange.code)) == ("crew_code_elsewhere", "crew_code_unknown")
    assert [refusal(odd) for odd in ("", "12", "x" * 80, "pingan-crew:", "１２３４５６７８")] == ["crew_code_unknown"] * 5
    assert refusal(crew.code(crew.lin), crew.gao) == "not_leading"
    assert refusal(crew.code(crew.lin), crew.shop) == "not_found"
    crew.town.later(2 * crews.STEP_S)
    assert refusal(late) == "crew_code_old"
    crew.town.later(3600)
    assert refusal(late) == "crew_code_unknown"
    crew.scan(crew.lin)
    assert refusal(crew.code(crew.shop)) == "crew_full"
    assert "take_in" not in crew.phone(crew.yu)[crew.order].next
    crew.town.do(crew.desk, orders.close, crew.order)
    assert refusal(crew.code(crew.shop)) == "wrong_moment"


def test_a_code_that_is_typed_with_blanks_is_the_same() -> None:
    crew = Crew()
    code = crew.code(crew.gao)
    crew.town.do(crew.yu, actions.take_in, crew.order, f" {code[:4]} {code[4:]} ")
    assert crew.row(crew.order).funnel.accepted == 2


def test_whoever_is_suspended_has_no_code_and_his_last_one_is_worth_nothing() -> None:
    crew = Crew()
    code = crew.code(crew.gao)
    member = crew.town.office.ask(engine("wujing"), members.get, crew.gao.member)
    crew.town.do(crew.chief, members.take_step, member, "suspend", "请假太久")
    assert crew.town.office.ask(engine("wujing"), members.get, crew.gao.member).status is MemberStatus.SUSPENDED
    assert crew.refused(crew.yu, actions.take_in, crew.order, code).reason == "crew_not_serving"
    with pytest.raises(WrongMoment, match="crew_not_serving"):
        crew.town.ask(crew.gao, mine.crew_code)


def test_whoever_leads_another_team_answers_for_himself() -> None:
    crew = Crew()
    other = crew.town.office.do(engine("wujing"), teams.set_up, TeamFacts(name="晨跑队"), [crew.lin.member], leader=crew.lin.member).id
    crew.order = crew.send(criteria=Criteria(teams=(crew.team, other)), crew=2)
    crew.do(crew.yu, "accept", crew.order)
    assert crew.refused(crew.yu, actions.take_in, crew.order, crew.code(crew.lin)).reason == "asked_himself"


def test_coming_along_is_undone_by_either_and_leaves_nothing() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    crew.town.do(crew.gao, actions.leave, crew.order)
    assert (crew.phone(crew.gao), crew.told(crew.gao), crew.row(crew.order).funnel.asked) == ({}, [], 1)
    crew.scan(crew.gao)
    assert isinstance(crew.refused(crew.gao, actions.take_out, crew.order, crew.yu.member), NotFound)
    crew.town.do(crew.yu, actions.take_out, crew.order, crew.gao.member)
    assert (crew.phone(crew.gao), crew.told(crew.gao), crew.row(crew.order).funnel.asked) == ({}, ["tasks.crew_left"], 1)
    assert isinstance(crew.refused(crew.yu, actions.leave, crew.order), NotFound)


def test_when_the_leader_cannot_nobody_is_left_with_it() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    crew.do(crew.yu, "decline", crew.order)
    found = crew.row(crew.order).funnel
    assert (found.asked, found.accepted, found.cannot, crew.phone(crew.gao)) == (1, 0, 1, {})
    assert crew.told(crew.gao) == ["tasks.crew_left"]


def test_coming_along_is_no_ask_and_takes_no_place_of_another_team() -> None:
    crew = Crew(accepted=False)
    crew.town.do(crew.chief, orders.limit, 1, version=0)
    crew.do(crew.yu, "accept", crew.order)
    crew.scan(crew.gao)
    asked = crew.town.ask(crew.desk, queries.burden, Audience(criteria=Criteria(teams=(crew.team,))))
    assert (asked.meant, asked.tired) == (3, 1)  # only the leader, who was asked
    other = crew.town.office.do(engine("wujing"), teams.set_up, TeamFacts(name="晨跑队"), [crew.lin.member], leader=crew.lin.member).id
    crew.town.do(crew.chief, orders.limit, 10, version=0)
    crew.order = crew.send(criteria=Criteria(teams=(crew.team, other)), crew=2, most=1)
    crew.do(crew.lin, "accept", crew.order)
    assert crew.phone(crew.yu)[crew.order].free == 0
    crew.scan(crew.shop, crew.lin)
    assert (crew.row(crew.order).taken, crew.row(crew.order).funnel.accepted) == (1, 2)


def test_an_order_for_teams_needs_teams_and_leaders() -> None:
    crew = Crew()
    leaderless = crew.town.office.do(engine("wujing"), teams.set_up, TeamFacts(name="新队"), [crew.lin.member]).id
    both = Audience(criteria=Criteria(teams=(crew.team, leaderless)))
    found = crew.town.ask(crew.desk, queries.burden, both, crew=True)
    assert (found.meant, found.leaderless) == (1, 1)
    with pytest.raises(Invalid, match="crew_teams_missing"):
        crew.send(crew=3)
    with pytest.raises(Invalid, match="crew_size"):
        crew.town.do(crew.desk, orders.send, Draft(title="x", text="x", audience=both, crew=1))
    with pytest.raises(WrongMoment, match="no_leader_meant"):
        crew.send(criteria=Criteria(teams=(leaderless,)), crew=3)


def test_a_leader_who_is_erased_leaves_his_crew_behind() -> None:
    crew = Crew()
    crew.scan(crew.gao)
    crew.town.do(crew.chief, privacy.erase_for, crew.town.office.ask(engine("wujing"), members.get, crew.yu.member).phone, "他要求删除")
    assert crew.row(crew.order).funnel.asked == 1
    assert crew.row_of(crew.gao).leader == ""
    assert "finish" in crew.phone(crew.gao)[crew.order].next

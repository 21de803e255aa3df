"""Four eyes in a town: a verb that waits, a second person, the deed done once; at the doors, by the clock, in two windows at once."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from pingan.adapters.db import PostgresDatabase
from pingan.features.access import actions as access
from pingan.features.access import public as accounts
from pingan.features.access.model import AccountSearch
from pingan.features.access.queries import search_accounts
from pingan.features.access.rules.accounts import rises
from pingan.features.approvals import actions, queries
from pingan.features.approvals.queries import ApprovalRow
from pingan.features.duty import actions as duty
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberSearch, MemberStatus
from pingan.features.messages.store.inbox import messages
from pingan.kernel import approvals as rules
from pingan.kernel.approvals import MANY_PEOPLE, TERMS, Act, Approval, ApprovalStatus
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, Refusal, WrongMoment
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Right, Role
from pingan.platform.log import event_log
from pingan.platform.work import Actor, engine
from tests.journeys.test_races import at_once
from tests.web import OpenTown
from tests.world import FIRE_AT_0920, Town

WHY = "给保险公司投保用"
NOW = FIRE_AT_0920


def wish(act: Act = Act.EXPORT, **other: object) -> Approval:
    terms = TERMS[act]
    usual = {"id": "w", "station": "s", "act": act, "digest": "d", "parameters": {}, "shown": {}, "reason": WHY, "asked": NOW}
    return Approval(**{**usual, "asked_by": "li", "expires": NOW + terms.within, **other})  # type: ignore[arg-type]


# ---- the core ----


def test_nobody_decides_what_he_asked_himself_whatever_his_role() -> None:
    for verb in ("approve", "refuse"):
        with pytest.raises(Invalid, match="own_approval"):
            rules.decide(wish(), verb, by="li", role=Role.CHIEF, answer="看过了没问题", now=NOW)


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("role", list(Role))
def test_only_who_holds_the_act_s_right_decides(act: Act, role: Role) -> None:
    able = role in {Role.CHIEF, Role.ADMIN} if TERMS[act].right is Right.APPROVAL_DECIDE else role is Role.CHIEF
    assert (rules.next_verbs(wish(act), account="chen", role=role) == ("approve", "refuse")) == able
    if able:
        assert rules.decide(wish(act), "approve", by="chen", role=role, answer="", now=NOW).status is ApprovalStatus.APPROVED
    else:
        with pytest.raises(NotAllowed):
            rules.decide(wish(act), "approve", by="chen", role=role, answer="", now=NOW)


@pytest.mark.parametrize("act", list(Act))
def test_it_is_decided_in_time_and_good_for_a_time(act: Act) -> None:
    late = NOW + TERMS[act].within
    with pytest.raises(WrongMoment):
        rules.decide(wish(act), "approve", by="chen", role=Role.CHIEF, answer="", now=late)
    given = rules.decide(wish(act), "approve", by="chen", role=Role.CHIEF, answer="", now=NOW)
    assert given.expires == NOW + TERMS[act].good_for
    assert rules.use(given, NOW).status is ApprovalStatus.USED
    with pytest.raises(WrongMoment):
        rules.use(given, given.expires)
    assert rules.expire(given, NOW) is None
    over = rules.expire(given, given.expires)
    assert over is not None
    assert over.status is ApprovalStatus.EXPIRED


def test_a_no_says_why_and_what_is_over_stays_over() -> None:
    with pytest.raises(Invalid, match="reason_missing"):
        rules.decide(wish(), "refuse", by="chen", role=Role.CHIEF, answer=" 不 ", now=NOW)
    refused = rules.decide(wish(), "refuse", by="chen", role=Role.CHIEF, answer="只给在册人员名单", now=NOW)
    for later in (
        partial(rules.use, refused, NOW),
        partial(rules.withdraw, refused, by="li", now=NOW),
        partial(rules.decide, refused, "approve", by="chen", role=Role.CHIEF, answer="", now=NOW),
    ):
        with pytest.raises(WrongMoment):
            later()
    with pytest.raises(Invalid, match="not_own_approval"):
        rules.withdraw(wish(), by="chen", now=NOW)


def test_used_once() -> None:
    used = rules.use(rules.decide(wish(), "approve", by="chen", role=Role.CHIEF, answer="", now=NOW), NOW)
    with pytest.raises(WrongMoment):
        rules.use(used, NOW)


@pytest.mark.parametrize(
    ("before", "role", "up"),
    [
        (None, Role.DISPATCHER, False), (None, Role.OFFICER, False), (None, Role.CHIEF, True), (None, Role.ADMIN, True),
        (None, Role.AUDITOR, True), (Role.DISPATCHER, Role.CHIEF, True), (Role.CHIEF, Role.WALL, False), (Role.OFFICER, Role.ADMIN, True),
    ],
)  # fmt: skip
def test_a_role_rises(before: Role | None, role: Role, up: bool) -> None:
    assert rises(before, role) is up


# ---- in a town ----


class Bureau:
    """A station with more members than one person may take out, an administrator, a chief and an officer."""

    def __init__(self, town: Town | None = None, *, people: int = MANY_PEOPLE + 1) -> None:
        self.town = town or Town()
        self.town.station()
        self.admin, self.chief = self.colleague(Role.ADMIN, "李"), self.colleague(Role.CHIEF, "陈")
        self.officer, self.auditor = self.colleague(Role.OFFICER, "王"), self.town.auditor()
        crowd = [_member(self.town, number) for number in range(people)]
        self.town.office.do(engine("wujing"), lambda work: [members.add(work, one) for one in crowd])

    def colleague(self, role: Role, name: str) -> Actor:
        new = accounts.NewAccount(role=role, name=name, login=f"{role.value}{name}", password="p", totp_secret="s")
        account = self.town.office.do(engine("wujing"), accounts.add_account, new)
        return self.town.actor(role, account=account.id)

    def export(self, who: Actor | None = None, **wish: str) -> object:
        return self.town.do(who or self.chief, duty.export_members, MemberSearch(**wish), on_duty=None, reason=WHY)  # type: ignore[arg-type]

    def asks(self, who: Actor | None = None, **wish: str) -> str:
        with pytest.raises(WrongMoment, match="approval_asked") as refusal:
            self.export(who, **wish)
        return str(refusal.value.facts["approval"])

    def rows(self, who: Actor) -> dict[str, ApprovalRow]:
        return self.town.board(who, "approvals")

    def kinds(self, approval: str) -> list[str]:
        return self.town.timeline(self.auditor, approval)

    def exported(self) -> int:
        with self.town.database.reading() as connection:
            return len(connection.execute(select(event_log).where(event_log.c.kind == "audit.exported")).all())


def _member(town: Town, number: int) -> Member:
    return Member(
        id=town.ids.new(), station="wujing", name=f"队员{number}", phone=f"1380000{number:04d}", force=Force.VOLUNTEER, mode=Mode.FOOT,
        status=MemberStatus.ACTIVE,
    )  # fmt: skip


def test_a_list_of_many_people_leaves_by_two_and_once() -> None:
    scene = Bureau()
    waits = scene.asks()
    with pytest.raises(WrongMoment, match="approval_waits"):
        scene.export()
    (row,) = scene.rows(scene.admin).values()
    assert (row.asker, row.reason, row.shown, row.own, row.next) == ("陈", WHY, {"people": 101}, False, ("approve", "refuse"))
    assert row.parameters["what"] == "members"
    assert scene.rows(scene.chief)[waits].next == ("withdraw",)
    assert scene.exported() == 0
    scene.town.do(scene.admin, actions.decide, waits, "approve")
    with pytest.raises(WrongMoment, match="approval_asked"):
        scene.export(text="队员")  # as many people, and another list
    scene.export()
    assert scene.exported() == 1
    assert waits not in scene.rows(scene.admin) | scene.rows(scene.chief)
    with pytest.raises(WrongMoment, match="approval_asked"):
        scene.export()
    assert scene.kinds(waits) == ["approvals.approval_asked", "approvals.approval_decided", "approvals.approval_used"]


def test_few_people_need_no_second_person() -> None:
    scene = Bureau(people=MANY_PEOPLE)
    scene.export()
    assert scene.exported() == 1


def test_a_yes_is_the_asker_s_alone_and_for_exactly_that() -> None:
    scene = Bureau()
    other = scene.colleague(Role.CHIEF, "赵")
    waits = scene.asks()
    scene.town.do(other, actions.decide, waits, "approve")
    with pytest.raises(WrongMoment, match="approval_asked"):
        scene.export(other)
    with pytest.raises(WrongMoment, match="approval_asked"):
        scene.town.do(scene.chief, duty.export_members, MemberSearch(), on_duty=False, reason=WHY)
    assert scene.exported() == 0


def test_no_reason_no_wish() -> None:
    scene = Bureau()
    with pytest.raises(Invalid, match="reason_missing"):
        scene.town.do(scene.chief, duty.export_members, MemberSearch(), on_duty=None, reason="  ")
    assert scene.rows(scene.admin) == {}


def test_who_may_not_decide_neither_sees_nor_decides() -> None:
    scene = Bureau()
    waits = scene.asks()
    assert scene.rows(scene.officer) == scene.rows(scene.auditor) == {}
    with pytest.raises(NotAllowed):
        scene.town.do(scene.officer, actions.decide, waits, "approve")
    with pytest.raises(NotFound):
        scene.town.do(scene.officer, actions.withdraw, waits)
    with pytest.raises(Invalid, match="own_approval"):
        scene.town.do(scene.chief, actions.decide, waits, "approve")
    with pytest.raises(Invalid, match="not_own_approval"):
        scene.town.do(scene.admin, actions.withdraw, waits)
    assert scene.rows(scene.admin)[waits].status is ApprovalStatus.WAITING


def test_time_runs_out_on_the_wish_and_on_the_yes() -> None:
    scene = Bureau()
    waits = scene.asks()
    scene.town.later(TERMS[Act.EXPORT].within.total_seconds() - 1)
    assert scene.rows(scene.admin)[waits].status is ApprovalStatus.WAITING
    scene.town.later(1)
    assert scene.rows(scene.admin) == {}
    again = scene.asks()
    scene.town.do(scene.admin, actions.decide, again, "approve")
    scene.town.later(TERMS[Act.EXPORT].good_for.total_seconds())
    with pytest.raises(WrongMoment, match="approval_asked"):
        scene.export()
    over = {row.id: row.status for row in scene.town.ask(scene.chief, queries.past)}
    assert over == {waits: ApprovalStatus.EXPIRED, again: ApprovalStatus.EXPIRED}


def test_refused_with_a_reason_and_taken_back() -> None:
    scene = Bureau()
    waits = scene.asks()
    scene.town.do(scene.admin, actions.decide, waits, "refuse", answer="只给在册人员名单")
    (row,) = scene.town.ask(scene.chief, queries.past)
    assert (row.status, row.decider, row.answer) == (ApprovalStatus.REFUSED, "李", "只给在册人员名单")
    scene.town.do(scene.chief, actions.withdraw, scene.asks())
    assert scene.rows(scene.admin) == {}


def test_both_sides_are_told_and_no_name_with_it() -> None:
    scene = Bureau()
    waits = scene.asks()
    scene.town.do(scene.admin, actions.decide, waits, "approve")
    with scene.town.database.reading() as connection:
        told = {(row.account, row.key) for row in connection.execute(select(messages))}
        facts = [row.facts for row in connection.execute(select(messages))]
    assert {("approvals.asked"), ("approvals.approved")} == {key for _, key in told}
    assert {who for who, key in told if key == "approvals.approved"} == {scene.chief.account}
    assert "队员" not in str(facts)


# ---- roles ----


def test_a_colleague_rises_when_a_second_person_agrees() -> None:
    scene = Bureau(people=0)
    dispatcher = scene.colleague(Role.DISPATCHER, "周")
    with pytest.raises(WrongMoment, match="approval_asked") as refusal:
        scene.town.do(scene.admin, access.change_role, dispatcher.account, Role.CHIEF, reason="接任所长职务")
    waits = str(refusal.value.facts["approval"])
    (row,) = scene.rows(scene.chief).values()
    assert (row.names[dispatcher.account], row.shown) == ("周", {"before": "dispatcher"})
    scene.town.do(scene.chief, actions.decide, waits, "approve")
    assert roles(scene)[dispatcher.account] is Role.CHIEF
    assert scene.rows(scene.chief) == {}
    assert scene.kinds(waits)[-1] == "approvals.approval_used"


def roles(scene: Bureau) -> dict[str, Role]:
    found = scene.town.ask(scene.admin, search_accounts, AccountSearch(), page=1, size=50)
    return {one.id: one.role for one in found.rows}


def test_what_cannot_be_done_any_more_is_left_undone() -> None:
    scene = Bureau(people=0)
    dispatcher = scene.colleague(Role.DISPATCHER, "周")
    with pytest.raises(WrongMoment) as refusal:
        scene.town.do(scene.admin, access.change_role, dispatcher.account, Role.CHIEF, reason="接任所长职务")
    scene.town.do(scene.admin, access.change_role, dispatcher.account, Role.WALL, reason="只看墙上大屏")
    with pytest.raises(WrongMoment):
        scene.town.do(scene.admin, access.change_role, dispatcher.account, Role.DISPATCHER, reason="回到指挥室")
    scene.town.do(scene.admin, access.disable_account, scene.admin.account)
    scene.town.do(scene.chief, actions.decide, str(refusal.value.facts["approval"]), "approve")
    assert roles(scene)[dispatcher.account] is Role.WALL


def test_a_new_account_with_power_over_others_takes_two() -> None:
    scene = Bureau(people=0)
    new = accounts.NewAccount(role=Role.AUDITOR, name="审", login="Shen", password="p", totp_secret="s")
    with pytest.raises(Invalid, match="reason_missing"):
        scene.town.do(scene.admin, access.add_console_account, new)
    with pytest.raises(WrongMoment, match="approval_asked") as refusal:
        scene.town.do(scene.admin, access.add_console_account, new, reason="新来的审计员")
    scene.town.do(scene.chief, actions.decide, str(refusal.value.facts["approval"]), "approve")
    scene.town.do(scene.admin, access.add_console_account, new, reason="新来的审计员")
    with pytest.raises(Invalid, match="login_taken"):
        scene.town.do(scene.admin, access.add_console_account, new, reason="新来的审计员")


@pytest.mark.parametrize("role", [Role.GUARD, Role.ENGINE, Role.ADMIN])
def test_a_role_that_cannot_be_given_is_refused_before_anybody_is_asked(role: Role) -> None:
    scene = Bureau(people=0)
    for account in (scene.admin.account, scene.colleague(Role.ADMIN, "周").account if role is Role.ADMIN else scene.officer.account):
        with pytest.raises(Invalid):
            scene.town.do(scene.admin, access.change_role, account, role, reason="接任所长职务")
    assert scene.rows(scene.chief) == {}


# ---- at the door, and at once ----


def test_at_the_door() -> None:
    town = OpenTown()
    scene = Bureau(town)
    chief, admin = town.console("chief", Role.CHIEF), town.console("admin", Role.ADMIN)
    asked = chief.post("/api/members/export", {"reason": WHY})
    assert (asked.status_code, asked.json()["code"]) == (409, "approval_asked")
    waits = asked.json()["facts"]["approval"]
    assert chief.post(f"/api/approvals/{waits}/decide", {"verb": "approve"}).status_code == 422
    assert admin.post(f"/api/approvals/{waits}/decide", {"verb": "approve"}).json()["status"] == "approved"
    assert chief.post("/api/members/export", {"reason": WHY}).text.count("\n") > MANY_PEOPLE
    assert chief.post("/api/members/export", {"reason": WHY}).status_code == 409
    assert [one["status"] for one in chief.get("/api/approvals/past").json()] == ["used"]
    assert scene.exported() == 1


def test_pressed_in_two_windows_it_is_done_once(databases: Callable[..., PostgresDatabase]) -> None:
    scene = Bureau(Town(database=databases(), watch=False), people=0)
    for _ in range(3):
        dispatcher = scene.colleague(Role.DISPATCHER, f"周{scene.town.ids.new()}")
        new = accounts.NewAccount(role=Role.CHIEF, name="新", login=f"x{dispatcher.account[-8:]}", password="p", totp_secret="s")
        with pytest.raises(WrongMoment) as refusal:
            scene.town.office.do(scene.admin, access.add_console_account, new, reason="接任所长职务")
        scene.town.office.do(scene.chief, actions.decide, str(refusal.value.facts["approval"]), "approve")
        done = at_once([partial(scene.town.office.do, scene.admin, access.add_console_account, new, reason="接任所长职务")] * 2)
        assert [isinstance(one, Overtaken | Invalid | WrongMoment) for one in done if isinstance(one, Refusal)] == [True]


def test_the_day_of_a_wish() -> None:
    assert all(timedelta(hours=1) <= terms.within <= timedelta(hours=24) >= terms.good_for for terms in TERMS.values())

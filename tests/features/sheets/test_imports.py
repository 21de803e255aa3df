"""A list goes out, comes back and changes nothing; another is brought, shown, confirmed, written, stopped, overtaken, interrupted."""

from typing import Any

import pytest

from pingan.features.access import actions as doors
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.houses import public as houses
from pingan.features.members import actions as members
from pingan.features.members import store
from pingan.features.members.model import Force, MemberStatus
from pingan.features.members.rules import Amendment, Application
from pingan.features.sheets import actions, queries
from pingan.features.sheets.api import reading
from pingan.features.sheets.model import SheetKind
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.work import engine
from tests.features.sheets import books
from tests.features.sheets.desk import RECORDS, boss, bring, counted, exported, newest
from tests.world import Town, at

HEAD = ["姓名", "手机号", "身份", "状态"]


@pytest.fixture
def town() -> Town:
    town = Town()
    town.station()
    return town


def people(*numbers: int, status: str = "") -> bytes:
    return books.csv(HEAD, *([f"新人{number}", f"1390000{number:04d}", "志愿者", status] for number in numbers))


def test_a_list_that_comes_back_changes_nothing(town: Town) -> None:
    lu = boss(town)
    town.member("喻建国", skills=["aed", "first_aid"], kit=("torch",), force=Force.GUARD, leader=True)
    town.member("=1+1|'cmd'")
    town.post(town.house("永北", at=at(30)), at=at(40))
    for kind in RECORDS:
        row = bring(town, lu, exported(town, lu, kind), kind)
        assert (row.status, row.new, row.changed, row.refused) == ("ready", 0, 0, 0)
        assert row.unchanged > 0
        assert row.next == ("stop",)
        with pytest.raises(Invalid, match="import_nothing"):
            town.do(lu, actions.confirm, row.id, row.digest)


def test_what_was_shown_is_what_happens(town: Town) -> None:
    lu = boss(town)
    yu = town.member("喻建国")
    content = books.csv(
        ["编号", "姓名", "手机号", "身份", "状态", "技能", "保险到期"],
        [yu.member, "喻建国", "", "", "", "急救 2026-05-01", "2026-12-31"],
        ["", "李强", "13900000001", "平安员", "在册", "", ""],
        ["", "赵敏", "13900000002", "商户", "", "", ""],
        ["", "无号", "", "商户", "", "", ""],
    )
    row = bring(town, lu, content)
    assert counted(row) == (2, 1, 0, 1)
    assert {one.name for one in town.ask(lu, store.everybody).values()} == {"喻建国"}  # nothing yet
    town.do(lu, actions.confirm, row.id, row.digest)
    done = newest(town, lu)
    assert (done.status, done.written, done.missed) == ("done", 3, 0)
    there = {one.name: one for one in town.ask(lu, store.everybody).values()}
    assert [(skill.code, str(skill.until)) for skill in there["喻建国"].skills] == [("first_aid", "2026-05-01")]
    assert (there["李强"].status, there["赵敏"].status) == (MemberStatus.ACTIVE, MemberStatus.APPLIED)
    assert town.timeline(lu, there["李强"].id) == ["members.member_enrolled", "members.member_moved"]
    assert town.timeline(lu, row.id).count("sheets.import_moved") >= 4
    again = bring(town, lu, content)
    assert counted(again) == (0, 0, 3, 1)


HOUSE = ["名称", "纬度", "经度", "坐标基准", "开放时间"]


def test_houses_and_their_posts_come_in_with_all_that_is_known_and_go_out_as_they_came(town: Town) -> None:
    lu = boss(town, Role.ADMIN)
    place = [repr(at(50).latitude), repr(at(50).longitude), "WGS-84"]

    def take(kind: SheetKind, *rows: list[str]) -> None:
        row = bring(town, lu, books.csv(*rows), kind)
        town.do(lu, actions.confirm, row.id, row.digest)
        assert newest(town, lu).status == "done"

    take(SheetKind.HOUSES, [*HOUSE, "责任单位", "灯箱", "呼号"], ["永北平安屋", *place, "全天", "永北物业", "灯 3", "永北屋"])
    take(SheetKind.POSTS, ["平安屋", *HOUSE, "呼号"], ["永北平安屋", "东门", *place, "7-19", "吴泾 03"])
    (house,), (post,) = town.ask(lu, houses.list_houses), town.ask(lu, houses.list_posts).values()
    assert (house.hours, house.unit, house.lamp, house.call_sign) == ("24/7", "永北物业", "灯 3", "永北屋")
    assert (post.name, post.hours, post.call_sign) == ("东门", houses.kept_hours("7-19"), "吴泾 03")
    for kind in (SheetKind.HOUSES, SheetKind.POSTS):
        assert counted(bring(town, lu, exported(town, lu, kind), kind)) == (0, 0, 1, 0)
    take(SheetKind.POSTS, ["平安屋", *HOUSE, "呼号"], ["永北平安屋", "东门", *place, "", ""])
    (post,) = town.ask(lu, houses.list_posts).values()
    assert (post.hours, post.call_sign) == ("", "")


def test_if_the_world_is_another_by_then_nothing_happens(town: Town) -> None:
    lu = boss(town)
    yu = town.member("喻建国")
    row = bring(town, lu, books.csv(["编号", "姓名", "带班"], [yu.member, "喻建国", "是"]))
    town.do(lu, members.amend, yu.member, Amendment(leader=True, kit=("torch",)))
    town.do(lu, actions.confirm, row.id, row.digest)
    assert newest(town, lu).status == "overtaken"
    with pytest.raises(WrongMoment):
        town.do(lu, actions.confirm, row.id, row.digest)


def test_only_what_was_shown_can_be_confirmed_and_only_once(town: Town) -> None:
    lu = boss(town)
    row = bring(town, lu, people(1))
    with pytest.raises(Invalid, match="import_other"):
        town.do(lu, actions.confirm, row.id, "0" * 64)
    town.do(lu, actions.confirm, row.id, row.digest)
    with pytest.raises(WrongMoment):
        town.do(lu, actions.confirm, row.id, row.digest)
    assert len(town.ask(lu, store.everybody)) == 1


def test_somebody_who_comes_in_meanwhile_is_not_written_twice(town: Town) -> None:
    """Between the confirmation and his portion: his row is missed, and says why."""
    lu = boss(town)
    row = bring(town, lu, people(*range(150)))
    town.office.do(lu, actions.confirm, row.id, row.digest)
    town.office.do(lu, members.enrol, Application(name="新人149", phone="13900000149", force=Force.GUARD))
    town.run_due()
    done = newest(town, lu)
    assert (done.status, done.written, done.missed) == ("done", 149, 1)
    (missed,) = town.ask(lu, queries.list_fates, row.id, None, 1, 50).missed
    assert (missed.label, missed.outcome) == ("新人149", "overtaken")


def test_one_bad_row_leaves_no_half_of_it(town: Town) -> None:
    """A telephone that a colleague at the console signs in with cannot be a member's: that row is refused, whole."""
    lu = boss(town)
    taken = NewAccount(role=Role.GUARD, name="x", phone="13900000001", member="m-elsewhere")
    town.office.do(engine("jiangchuan"), access.add_account, taken)
    row = bring(town, lu, people(1, 2, status="在册"))
    town.do(lu, actions.confirm, row.id, row.digest)
    done = newest(town, lu)
    assert (done.written, done.missed) == (1, 1)
    assert [one.name for one in town.ask(lu, store.everybody).values()] == ["新人2"]
    (missed,) = town.ask(lu, queries.list_fates, row.id, None, 1, 50).missed
    assert (missed.outcome, missed.problem) == ("refused", "phone_taken")


def test_it_can_be_stopped_between_two_portions_and_says_how_far_it_came(town: Town) -> None:
    lu = boss(town)
    row = bring(town, lu, people(*range(250)))
    town.office.do(lu, actions.confirm, row.id, row.digest)
    town.office._run_one()
    town.office.do(lu, actions.stop, row.id)
    town.run_due()
    done = newest(town, lu)
    assert (done.status, done.written) == ("stopped", 50)
    assert len(town.ask(lu, store.everybody)) == 50
    assert counted(bring(town, lu, people(*range(250)))) == (200, 0, 50, 0)


def test_a_restart_goes_on_where_it_stood(town: Town) -> None:
    lu = boss(town)
    row = bring(town, lu, people(*range(250)))
    town.office.do(lu, actions.confirm, row.id, row.digest)
    town.office._run_one()
    town.office = town.open_office()
    town.run_due()
    assert (newest(town, lu).status, newest(town, lu).written) == ("done", 250)


def test_a_restart_while_it_was_read_is_said(town: Town) -> None:
    lu = boss(town)
    one = town.do(lu, actions.begin, SheetKind.MEMBERS, "名单.csv")
    town.later(119)
    assert newest(town, lu).status == "reading"
    town.later(2)
    assert newest(town, lu).status == "interrupted"
    reading.read(town.office, lu, one, SheetKind.MEMBERS, people(1))  # it was only slow: too late
    assert newest(town, lu).status == "interrupted"


def test_stopped_while_it_was_read_it_is_not_shown(town: Town) -> None:
    lu = boss(town)
    one = town.do(lu, actions.begin, SheetKind.MEMBERS, "名单.csv")
    town.do(lu, actions.stop, one)
    reading.read(town.office, lu, one, SheetKind.MEMBERS, people(1))
    assert newest(town, lu).status == "stopped"


@pytest.mark.parametrize("name", ["entity bomb", "macros", "merged cells", "the same heading twice", "encrypted, or an old .xls"])
def test_a_hostile_file_is_refused_and_changes_nothing(town: Town, name: str) -> None:
    content, code = books.HOSTILE[name]
    row = bring(town, boss(town), content)
    assert (row.status, row.problem, row.next) == ("refused", code, ())


def test_whoever_was_shut_out_meanwhile_writes_nothing_more(town: Town) -> None:
    lu, admin = boss(town), town.admin()
    row = bring(town, lu, people(1))
    town.office.do(lu, actions.confirm, row.id, row.digest)
    town.office.do(admin, doors.disable_account, lu.account)
    town.run_due()
    assert newest(town, lu).status == "stopped"
    assert town.ask(lu, store.everybody) == {}


def test_nobody_sees_anothers_import_and_nobody_without_the_right_begins_one(town: Town) -> None:
    lu, admin = boss(town), boss(town, Role.ADMIN)
    row = bring(town, lu, people(1))
    assert town.ask(admin, queries.list_imports) == []
    with pytest.raises(NotFound):
        town.do(admin, actions.confirm, row.id, row.digest)
    with pytest.raises(NotAllowed):
        town.do(town.dispatcher(), actions.begin, SheetKind.MEMBERS, "x")
    with pytest.raises(NotAllowed):
        town.do(admin, actions.export, SheetKind.MEMBERS, reason="年度核对名单")
    with pytest.raises(Invalid, match="reason_missing"):
        town.do(lu, actions.export, SheetKind.MEMBERS)


def test_after_a_day_nothing_is_left_of_a_file(town: Town) -> None:
    lu = boss(town)
    row = bring(town, lu, people(1))
    assert town.files._files
    town.later(24 * 3600)
    assert town.ask(lu, queries.list_imports) == []
    assert town.files._files == {}
    with pytest.raises(NotFound):
        town.ask(lu, queries.list_fates, row.id, None, 1, 50)


def test_the_log_tells_that_a_list_came_in_and_nothing_that_stood_in_it(town: Town) -> None:
    lu = boss(town)
    row = bring(town, lu, people(1))
    entries: Any = town.ask(lu, log.about, row.id)
    assert "新人" not in repr(entries)
    assert "13900000001" not in repr(entries)

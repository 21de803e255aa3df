"""Everything told, everything gone: from every cell, from the files, and after a backup was restored."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import String, cast, select

from pingan.adapters.db import SqliteDatabase
from pingan.adapters.erased import FolderErased
from pingan.features.access import actions as doors
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.duty import actions as duty
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.members import actions as enrolment
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.features.members.rules import Application
from pingan.features.positions import actions as positions
from pingan.features.privacy import actions, public, queries, rules
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY
from pingan.platform.tables import metadata
from pingan.platform.timers import set_timer, timers
from pingan.platform.work import Actor, engine
from tests.alliance import Alliance
from tests.world import Town, at

NAME, PHONE, WORDS, HELP = "高美兰", "13987654321", "夜里一直想起那个孩子", "我家老人摔倒了"
CANARIES = (NAME, PHONE, WORDS, HELP, "把老人送回家了", "三号楼门口", "她请了假")


def gao(town: Town) -> Actor:
    """Somebody with everything: an account, a session, a scene behind her, words of hers in many tables. Off duty now."""
    town.station()
    known: dict[str, Any] = {"mode": Mode.FOOT, "status": MemberStatus.ACTIVE, "home": at(300), "kit": ("torch",), "reason": "她请了假"}
    member = Member(
        id=town.ids.new(), station="wujing", name=NAME, phone=PHONE, force=Force.VOLUNTEER, location_consent=town.now,
        insured_until=date(2099, 1, 1), **known,
    )  # fmt: skip
    town.office.do(engine("wujing"), members.add, member)
    new = NewAccount(role=member.role, name=NAME, phone=PHONE, member=member.id)
    account = town.office.do(engine("wujing"), access.add_account, new)
    return town.actor(member.role, account=account.id, member=member.id)


def lived(town: Alliance) -> Actor:
    """She was at a scene, looked at, and asked for help herself."""
    her = gao(town)
    town.on_duty(her, at=at(100))
    town.send(town.incident("help"), her)
    for verb in ("accept", "arrive"):
        town.answer(her, verb)
    town.do(town.chief(), positions.look, her.member, reason="三号楼门口有人找她")
    town.answer(her, "finish", report="把老人送回家了")
    town.do(her, duty.go_off)
    asked = town.do(
        her,
        incidents.ask_help,
        Draft(category="help", place="永北小区", at=at(), text=HELP, caller_name=NAME, caller_phone=PHONE),
        sos=False,
    )
    town.do(town.dispatcher(), incidents.move, asked.id, "close", version=None, note="好了")
    return her


def everything(town: Town) -> str:
    with town.database.reading() as connection:
        return "\n".join(
            str(row) for table in metadata.sorted_tables for row in connection.execute(select(*(cast(c, String) for c in table.columns)))
        )


def code_for(town: Town, who: Actor) -> str:
    town.do(who, actions.send_code)
    return town.codes.newest[PHONE]


# ---- by herself ----


def test_she_is_told_everything_and_no_secret() -> None:
    town = Alliance()
    her = lived(town)
    told = town.do(her, actions.take)
    assert {"members", "accounts", "offers", "tracks", "incidents", "event_log", "aftercares"} <= set(told.tables)
    text = rules.as_json(told.tables)
    assert all(one in text for one in (NAME, PHONE, HELP, "把老人送回家了"))
    assert "password" not in text
    assert "digest" not in text
    assert json.loads(text)["members"][0]["name"] == NAME
    kept = {one.table: one for one in town.ask(her, queries.mine).kept}
    assert (kept["accounts"].fate, kept["offers"].fate, kept["offers"].why, kept["event_log"].fate) == (
        "gone",
        "emptied",
        "record",
        "stays",
    )


def test_with_the_code_everything_is_gone_and_every_screen_agrees() -> None:
    town = Alliance()
    her = lived(town)
    assert all(one in everything(town) for one in (NAME, PHONE, HELP))
    assert town.do(her, actions.erase_myself, code_for(town, her))
    assert [one for one in CANARIES if one in everything(town)] == []
    assert town.erased.among([her.member, her.account, "another"]) == {her.member, her.account}
    with pytest.raises(NotFound):
        town.ask(her, queries.mine)
    again = gao(town)  # her number is free, and she may come back as anybody may
    assert again.member != her.member


def test_timers_that_tell_something_of_her_go_and_what_is_only_named_alike_stays() -> None:
    town = Alliance()
    her = gao(town)
    town.office.do(engine("wujing"), set_timer, "sheets.forget", her.member, town.now + timedelta(days=1))
    assert named(town, her.member) == {"members.expire", "members.warn", "sheets.forget"}
    assert {row["kind"] for row in town.do(her, actions.take).tables["timers"]} == {"members.expire", "members.warn"}
    assert town.do(her, actions.erase_myself, code_for(town, her))
    assert named(town, her.member) == {"sheets.forget"}


def named(town: Town, subject: str) -> set[str]:
    with town.database.reading() as connection:
        return set(connection.execute(select(timers.c.kind).where(timers.c.subject == subject)).scalars())


def test_a_wrong_code_erases_nobody_and_one_for_signing_in_neither() -> None:
    town = Alliance()
    her = gao(town)
    code_for(town, her)
    assert not town.do(her, actions.erase_myself, "000000")
    town.do(NOBODY, doors.send_code, PHONE, device="")
    assert not town.do(her, actions.erase_myself, town.codes.newest[PHONE])
    assert NAME in everything(town)


def test_whoever_is_on_duty_or_on_the_way_ends_that_first() -> None:
    town = Alliance()
    her = gao(town)
    code = code_for(town, her)
    town.on_duty(her, at=at(100))
    assert town.ask(her, queries.mine).hindrance == "erase_on_duty"
    with pytest.raises(WrongMoment, match="erase_on_duty"):
        town.do(her, actions.erase_myself, code)
    town.send(town.incident("help"), her)
    town.answer(her, "accept")
    with pytest.raises(WrongMoment, match="erase_on_the_way"):
        town.do(her, actions.send_code)
    assert NAME in everything(town)


def test_a_resident_whose_call_is_open_waits_for_its_end_and_is_erased_then() -> None:
    town = Alliance()
    town.station()
    account = town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.RESIDENT, name="", phone=PHONE))
    li = Actor(account=account.id, role=Role.RESIDENT, station="wujing")
    asked = town.do(li, incidents.ask_help, Draft(category="help", place="永北小区", at=at(), text=HELP, caller_phone=PHONE), sos=False)
    with pytest.raises(WrongMoment, match="erase_request_open"):
        town.do(li, actions.send_code)
    town.do(town.dispatcher(), incidents.move, asked.id, "close", version=None, note="好了")
    assert town.do(li, actions.erase_myself, code_for(town, li))
    left = everything(town)
    assert [one for one in (PHONE, HELP) if one in left] == []
    assert "永北小区" in left  # that help was needed there, stays


# ---- on paper ----


def test_the_chief_does_it_for_somebody_who_asked_on_paper_and_the_log_names_nobody() -> None:
    town = Alliance()
    her, chief = lived(town), town.chief()
    found = town.ask(chief, queries.find, PHONE)
    assert (found.name, found.phone, found.hindrance) == (NAME, "139****4321", "")
    for reason, code in (("好", "reason_missing"), (f"{NAME}书面申请", "reason_names"), (f"{PHONE} 的书面申请", "reason_names")):
        with pytest.raises(Invalid, match=code):
            town.do(chief, actions.erase_for, PHONE, reason)
    town.do(chief, actions.erase_for, PHONE, "十一月三日书面申请")
    left = everything(town)
    assert [one for one in CANARIES if one in left] == []
    assert "十一月三日书面申请" in left
    assert town.timeline(chief, her.member)[-1] == "privacy.person_erased"


def test_a_colleague_at_the_console_is_not_erased_and_a_stranger_not_found() -> None:
    town = Alliance()
    town.station()
    for phone in (PHONE, "13900000000"):
        with pytest.raises(NotFound):
            town.do(town.chief(), actions.erase_for, phone, "十一月三日书面申请")
    gao(town)
    with pytest.raises(NotFound):
        town.do(town.chief(station="xinzhuang"), actions.erase_for, PHONE, "十一月三日书面申请")
    with pytest.raises(NotAllowed):
        town.do(town.dispatcher(), actions.erase_for, PHONE, "十一月三日书面申请")


# ---- the page ----


def test_the_page_holds_words_pictures_and_the_data_and_runs_nothing() -> None:
    rows = {"offers": [{"report": "<script>alert(1)</script>", "photos": ["a.jpg"], "reason": "", "via": {"house": "h", "item": None}}]}
    page = rules.as_page("关于我 <x>", rows, {"offers": "邀约", "report": "报告"}, {"a.jpg": "data:image/jpeg;base64,AA"})
    assert "<script>alert" not in page
    assert "<h2>邀约 (1)</h2>" in page
    assert '<img alt="" src="data:image/jpeg;base64,AA">' in page
    assert "reason" not in page
    data = page.partition('id="data">')[2].partition("</script>")[0]
    assert json.loads(data)["offers"][0]["report"] == "<script>alert(1)</script>"


# ---- the files, and after a backup ----


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return tmp_path


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def open_town(folder: Path, **town: Any) -> Alliance:
    opened = Alliance(database=SqliteDatabase(folder / "house.db"), watch=False, **town)
    opened.erased = FolderErased(folder / "erased")
    opened.office = opened.open_office()
    return opened


def test_no_byte_of_her_is_left_and_a_restored_backup_does_not_bring_her_back(house: Path) -> None:
    town = open_town(house)
    her = lived(town)
    town.database.scrub()
    backup = house.parent / "backup.db"
    shutil.copy(house / "house.db", backup)
    assert NAME.encode() in backup.read_bytes()  # the canary sings: this test would see her
    began = town.now
    assert town.do(her, actions.erase_myself, code_for(town, her))
    town.later(30)
    assert (town.now - began).total_seconds() < 60
    assert [one for one in CANARIES if one.encode() in bytes_of(house)] == []
    town.database.close()

    for path in house.glob("house.db*"):
        path.unlink()
    shutil.copy(backup, house / "house.db")
    again = open_town(house)
    assert NAME in everything(again)
    assert again.office.do(NOBODY, public.erase_again) > 0
    again.run_due()
    again.later(30)
    assert [one for one in CANARIES if one in everything(again)] == []
    assert [one for one in CANARIES if one.encode() in bytes_of(house)] == []
    assert again.office.do(NOBODY, public.erase_again) == 0  # and every later start finds nothing to do


def test_nobody_else_is_erased_after_a_restart(house: Path) -> None:
    town = open_town(house)
    her, other = lived(town), town.member("喻建国")
    town.do(her, actions.erase_myself, code_for(town, her))
    again = open_town(house)
    again.office.do(NOBODY, public.erase_again)
    assert "喻建国" in everything(again)
    assert again.erased.among([other.member]) == set()


def test_the_list_of_the_erased_only_grows_and_tells_nothing(tmp_path: Path) -> None:
    file = tmp_path / "erased"
    one, two = FolderErased(file), FolderErased(file)
    assert one.among(["a"]) == set()
    one.add("member-1")
    first = file.read_bytes()
    two.add("member-2")
    two.add("member-2")
    assert file.read_bytes().startswith(first)
    assert len(file.read_text().splitlines()) == 4
    assert one.among(["member-1", "member-2", "member-3"]) == {"member-1", "member-2"}
    assert "member" not in file.read_text()


def test_an_applicant_without_an_account_can_be_erased_too() -> None:
    town = Alliance()
    town.station()
    chief = town.chief()
    town.do(chief, enrolment.enrol, Application(name=NAME, phone=PHONE, force=Force.GUARD))
    town.do(chief, actions.erase_for, PHONE, "十一月三日书面申请")
    assert NAME not in everything(town)
    assert PHONE not in everything(town)

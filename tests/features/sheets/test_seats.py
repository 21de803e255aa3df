"""A roster as a file: out, changed by somebody at a spreadsheet, and back; what may not be stays as it was and says why."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from pingan.features.members import actions as members
from pingan.features.members import store
from pingan.features.members.model import Force
from pingan.features.members.rules import Amendment
from pingan.features.rosters import actions as rosters
from pingan.features.rosters.model import Availability, Away
from pingan.features.sheets import actions, queries
from pingan.features.sheets.model import Fate, SheetKind
from pingan.features.sheets.queries import ImportRow
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.marks import is_mark
from pingan.kernel.rights import Role
from pingan.platform.work import Actor
from tests.features.sheets import books
from tests.features.sheets.desk import boss, bring, counted, exported, newest
from tests.rostered import MONDAY, Rostered

DAY, POST, SHIFT, PLACE, TIME, WHO = range(6)
TUESDAY = MONDAY + timedelta(days=1)


@dataclass
class Desk:
    """The chief with a roster open in a spreadsheet."""

    here: Rostered
    lu: Actor
    roster: str

    def rows(self) -> list[list[str]]:
        text = exported(self.here.town, self.lu, SheetKind.ROSTERS, roster=self.roster).decode("utf-8-sig")
        return [row for row in csv.reader(io.StringIO(text)) if not is_mark(row[0])]

    def brings(self, rows: list[list[str]]) -> ImportRow:
        return bring(self.here.town, self.lu, books.csv(*rows), SheetKind.ROSTERS, roster=self.roster)

    def confirms(self, row: ImportRow) -> ImportRow:
        self.here.town.do(self.lu, actions.confirm, row.id, row.digest)
        return newest(self.here.town, self.lu)

    def fates(self, row: ImportRow) -> tuple[Fate, ...]:
        return self.here.town.ask(self.lu, queries.list_fates, row.id, None, 1, 200).rows

    def refusals(self, row: ImportRow) -> list[tuple[str, str]]:
        return [(fault.cell, str(fault.facts.get("reason", fault.code))) for fate in self.fates(row) for fault in fate.faults]

    def stands(self) -> dict[tuple[str, str, str], str]:
        """Who stands where in the newest edition: (date, shift, place) → name."""
        return {(row[DAY], row[SHIFT], row[PLACE]): row[WHO] for row in self.rows()[1:]}


def row_of(rows: list[list[str]], day: date, shift: str, place: int = 1) -> list[str]:
    return next(row for row in rows if (row[DAY], row[SHIFT], row[PLACE]) == (day.isoformat(), shift, str(place)))


def published(days: int = 3) -> Desk:
    here = Rostered()
    return Desk(here, boss(here.town), here.published(days=days).roster.id)


def drafted(days: int = 3) -> Desk:
    here = Rostered()
    return Desk(here, boss(here.town), here.draft(days=days).id)


def test_what_comes_back_as_it_went_out_changes_nothing() -> None:
    for made in (published, drafted):
        desk = made()
        town, lu = desk.here.town, desk.lu
        for language in (0, 1):
            content = exported(town, lu, SheetKind.ROSTERS, roster=desk.roster, language=language)
            row = bring(town, lu, content, SheetKind.ROSTERS, roster=desk.roster)
            assert (row.status, counted(row), row.next) == ("ready", (0, 0, 12, 0), ("stop",)), desk.fates(row)
            with pytest.raises(Invalid, match="import_nothing"):
                town.do(lu, actions.confirm, row.id, row.digest)


def test_a_row_says_all_that_somebody_at_a_spreadsheet_wants_to_know() -> None:
    head, *rows = published().rows()
    assert head == ["日期", "岗位", "班次", "位次", "时间", "值守人", "至少一人会", "哪类队伍"]
    assert rows[3] == ["2025-11-10", "东门", "夜班", "2", "22:00-06:00", "卫7", "急救", "平安员"]


def test_two_people_change_places_though_each_place_is_taken() -> None:
    """What is published is changed in its next edition, and holds when that is published."""
    desk = published()
    rows = desk.rows()
    one, other = row_of(rows, MONDAY, "早班"), row_of(rows, MONDAY, "中班")
    one[WHO], other[WHO] = other[WHO], one[WHO]
    row = desk.brings(rows)
    assert counted(row) == (0, 2, 10, 0)
    assert [(change.before, change.after) for fate in desk.fates(row) for change in fate.changes] == [("卫0", "卫1"), ("卫1", "卫0")]
    before = desk.here.detail(desk.roster)
    done = desk.confirms(row)
    assert (done.status, done.written, done.missed) == ("done", 2, 0)
    assert desk.here.detail(desk.roster).seats == before.seats, "nothing holds yet"
    (edition,) = desk.here.detail(desk.roster).editions
    draft = desk.here.detail(edition.id)
    assert (draft.roster.edition, draft.roster.status, draft.roster.base, len(draft.changes)) == (2, "draft", desk.roster, 2)
    assert (desk.stands()["2025-11-10", "早班", "1"], desk.stands()["2025-11-10", "中班", "1"]) == ("卫1", "卫0")
    assert desk.here.town.timeline(desk.lu, edition.id) == ["rosters.roster_drafted", "rosters.seats_filled"]
    desk.here.town.do(desk.here.chief, rosters.publish, edition.id, version=draft.roster.version)
    assert counted(desk.brings(rows)) == (0, 0, 12, 0)


def test_the_one_who_knows_first_aid_may_go_from_the_first_place_to_the_second() -> None:
    desk = published()
    rows = desk.rows()
    one, other = row_of(rows, MONDAY, "夜班", 1), row_of(rows, MONDAY, "夜班", 2)
    one[WHO], other[WHO] = other[WHO], one[WHO]
    assert desk.refusals(desk.brings(rows)) == []


def test_places_of_a_draft_are_filled_and_cleared_in_one_change() -> None:
    desk = drafted()
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = "卫0"
    row_of(rows, TUESDAY, "早班")[WHO] = desk.here.guards[1].member
    version = desk.here.detail(desk.roster).roster.version
    desk.confirms(desk.brings(rows))
    detail = desk.here.detail(desk.roster)
    assert (detail.roster.version, detail.roster.open) == (version + 1, 10)
    assert {seat.fixed for seat in detail.seats if seat.member} == {True}, "who was put there by hand stays when it is looked for again"
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = ""
    row = desk.brings(rows)
    assert counted(row) == (0, 1, 11, 0)
    desk.confirms(row)
    assert [name for name in desk.stands().values() if name] == ["卫1"]


def night_and_early(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, TUESDAY, "早班")[WHO] = row_of(rows, MONDAY, "夜班")[WHO] = "卫0"


def both_at_once(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "夜班", 1)[WHO] = row_of(rows, MONDAY, "夜班", 2)[WHO] = "卫0"


def nobody_who_knows(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "夜班")[WHO] = "卫1"


def a_volunteer(rows: list[list[str]], desk: Desk) -> None:
    desk.here.town.member("陈志", force=Force.VOLUNTEER)
    row_of(rows, MONDAY, "早班")[WHO] = "陈志"


def somebody_away(rows: list[list[str]], desk: Desk) -> None:
    away = Availability(id="", station="", away=(Away(since=MONDAY, until=MONDAY),), kinds_off=("early",), days_off=(0,))
    desk.here.town.do(desk.here.guards[0], rosters.say, away, version=0)
    row_of(rows, MONDAY, "早班")[WHO] = "卫0"


def somebody_suspended(rows: list[list[str]], desk: Desk) -> None:
    desk.here.town.do(desk.here.chief, members.move, desk.here.guards[0].member, "suspend", reason="调查期间")
    row_of(rows, MONDAY, "早班")[WHO] = "卫0"


def too_many_hours(rows: list[list[str]], desk: Desk) -> None:
    for later in range(7):
        row_of(rows, MONDAY + timedelta(days=later), "早班")[WHO] = "卫0"


def a_stranger(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "早班")[WHO] = "外人"


def namesake(desk: Desk) -> str:
    """The telephone number of another guard of the same name."""
    other = desk.here.town.member("同名", force=Force.GUARD)
    return desk.here.town.do(desk.here.chief, members.amend, other.member, Amendment(name="卫0")).phone


def one_of_two(rows: list[list[str]], desk: Desk) -> None:
    namesake(desk)
    row_of(rows, MONDAY, "早班")[WHO] = "卫0"


def another_day(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "早班")[DAY] = "2025-12-31"


def another_time(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "早班")[TIME] = "07:00-15:00"


def the_same_place_twice(rows: list[list[str]], desk: Desk) -> None:
    rows.append(list(rows[1]))


def a_formula_as_text(rows: list[list[str]], desk: Desk) -> None:
    row_of(rows, MONDAY, "早班")[WHO] = "=1+1"


REFUSED = [
    (night_and_early, [("F6", "rest")]),
    (both_at_once, [("F5", "double")]),
    (nobody_who_knows, [("F4", "no_skill")]),
    (a_volunteer, [("F2", "wrong_force")]),
    (somebody_away, [("F2", "away"), ("F2", "day_off"), ("F2", "kind_off")]),
    (somebody_suspended, [("F2", "not_serving")]),
    (too_many_hours, [("F26", "week_hours"), ("F26", "run")]),
    (a_stranger, [("F2", "who_unknown")]),
    (one_of_two, [("F2", "who_ambiguous")]),
    (another_day, [("", "seat_unknown")]),
    (another_time, [("E2", "cell_fixed")]),
    (the_same_place_twice, [("", "row_twice")]),
    (a_formula_as_text, [("F2", "who_unknown")]),
]


@pytest.mark.parametrize(("asks", "why"), REFUSED, ids=lambda one: getattr(one, "__name__", ""))
def test_what_may_not_be_says_why_in_its_cell(asks: Callable[[list[list[str]], Desk], None], why: list[tuple[str, str]]) -> None:
    desk = drafted(days=7)
    rows = desk.rows()
    asks(rows, desk)
    row = desk.brings(rows)
    assert desk.refusals(row) == why
    assert row.refused == len({cell[1:] for cell, _ in why})
    if row.changed:
        assert desk.confirms(row).missed == 0, "what was let through is lawful together"


def test_a_reason_is_told_with_its_facts() -> None:
    desk = drafted()
    rows = desk.rows()
    night_and_early(rows, desk)
    (fault,) = [fault for fate in desk.fates(desk.brings(rows)) for fault in fate.faults]
    assert (fault.code, fault.facts) == (
        "seat_forbidden", {"reason": "rest", "day": "2025-11-10", "kind": "夜班", "skill": "", "hours": 0},
    )  # fmt: skip


def test_who_may_not_leaves_the_one_who_was_there_and_that_is_counted() -> None:
    """A volunteer may not take the early shift, so its holder is not free for the late one after all."""
    desk = published()
    desk.here.town.member("陈志", force=Force.VOLUNTEER)
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = "陈志"
    row_of(rows, MONDAY, "中班")[WHO] = "卫0"
    assert desk.refusals(desk.brings(rows)) == [("F2", "wrong_force"), ("F3", "rest")]


def test_people_are_known_by_number_and_by_both_where_two_have_a_name() -> None:
    desk = drafted()
    number = namesake(desk)
    other = desk.here.town.ask(desk.lu, store.by_phone, [number])[0].id
    second = desk.here.guards[2].member
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = f"卫0 {number}"
    row_of(rows, TUESDAY, "早班")[WHO] = desk.here.town.ask(desk.lu, store.get, second).phone
    desk.confirms(desk.brings(rows))
    seats = {seat.day: seat.member for seat in desk.here.detail(desk.roster).seats if seat.member}
    assert seats == {MONDAY: other, TUESDAY: second}
    shown = desk.stands()["2025-11-10", "早班", "1"]
    assert shown.startswith("卫0 ")
    assert number not in shown
    assert counted(desk.brings(desk.rows())) == (0, 0, 12, 0)


def test_a_name_that_looks_like_a_formula_goes_out_harmless_and_comes_back() -> None:
    desk = drafted()
    desk.here.town.member("=cmd|'/C calc'!A0", force=Force.GUARD)
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = "'=cmd|'/C calc'!A0"
    desk.confirms(desk.brings(rows))
    assert desk.stands()["2025-11-10", "早班", "1"].startswith("'=")
    assert counted(desk.brings(desk.rows())) == (0, 0, 12, 0)


def test_a_formula_in_a_cell_is_refused() -> None:
    desk = drafted()
    content = books.xlsx(["日期", "岗位", "班次", "值守人"], [MONDAY, "东门", "早班", "=A1"])
    row = bring(desk.here.town, desk.lu, content, SheetKind.ROSTERS, roster=desk.roster)
    assert desk.refusals(row) == [("D2", "cell_formula")]


def test_a_short_list_written_by_hand_is_understood_and_leaves_the_rest() -> None:
    desk = drafted()
    content = books.xlsx(
        ["date", "post", "shift", "place", "who"], [MONDAY, "东门", "夜班", 2, "卫1"], [MONDAY, "东门", "早班", None, "卫2"]
    )
    row = bring(desk.here.town, desk.lu, content, SheetKind.ROSTERS, roster=desk.roster)
    assert counted(row) == (0, 2, 0, 0), desk.refusals(row)
    desk.confirms(row)
    assert {key: name for key, name in desk.stands().items() if name} == {
        ("2025-11-10", "夜班", "2"): "卫1", ("2025-11-10", "早班", "1"): "卫2",
    }  # fmt: skip


# ---- meanwhile ----


def changed(desk: Desk) -> ImportRow:
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = "卫2"
    return desk.brings(rows)


def test_if_somebody_else_sits_there_by_then_nothing_happens() -> None:
    desk = drafted()
    row = changed(desk)
    key = (MONDAY, "gate", "early", 0)
    version = desk.here.detail(desk.roster).roster.version
    desk.here.town.do(desk.here.chief, rosters.put, desk.roster, key, desk.here.guards[4].member, version=version)
    assert desk.confirms(row).status == "overtaken"


def test_if_there_is_a_newer_edition_by_then_nothing_happens() -> None:
    desk = published()
    row = changed(desk)
    desk.here.town.do(desk.here.chief, rosters.amend, desk.roster)
    assert desk.confirms(row).status == "overtaken"
    assert changed(desk).roster != desk.roster, "a file is about the newest edition, whichever was chosen"


def test_a_rule_it_would_break_by_then_is_told_and_the_rest_is_written() -> None:
    desk = drafted()
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO], row_of(rows, TUESDAY, "中班")[WHO] = "卫2", "卫4"
    row = desk.brings(rows)
    away = Availability(id="", station="", away=(Away(since=MONDAY, until=MONDAY),))
    desk.here.town.do(desk.here.guards[2], rosters.say, away, version=0)
    done = desk.confirms(row)
    assert (done.status, done.written, done.missed) == ("done", 1, 1)
    (missed,) = desk.here.town.ask(desk.lu, queries.list_fates, row.id, None, 1, 50).missed
    assert (missed.label, missed.outcome, missed.problem) == ("2025-11-10 东门 早班 1", "refused", "seat_forbidden")
    assert [name for name in desk.stands().values() if name] == ["卫4"]


def test_who_left_by_then_is_not_taken_for_nobody() -> None:
    desk = published()
    town = desk.here.town
    new = town.member("新来", force=Force.GUARD)
    rows = desk.rows()
    row_of(rows, MONDAY, "早班")[WHO] = "新来"
    row = desk.brings(rows)
    town.do(desk.here.chief, members.move, new.member, "leave", reason="搬走了")
    assert desk.confirms(row).status == "overtaken"
    assert desk.stands()["2025-11-10", "早班", "1"] == "卫0"


def test_a_roster_that_is_being_looked_for_takes_no_file() -> None:
    desk = drafted()
    row = changed(desk)
    version = desk.here.detail(desk.roster).roster.version
    desk.here.town.do(desk.here.chief, rosters.solve, desk.roster, seconds=60, version=version)
    with pytest.raises(WrongMoment):
        changed(desk)
    assert desk.confirms(row).status == "overtaken"


HEAVY = {"1,048,576 rows", "30,000 rows", "16,384 columns", "too many lines", "too large", "larger than it says"}


@pytest.mark.parametrize("name", sorted(books.HOSTILE.keys() - HEAVY))
def test_a_hostile_file_is_refused_and_changes_nothing(name: str) -> None:
    desk = drafted(days=1)
    content, code = books.HOSTILE[name]
    row = bring(desk.here.town, desk.lu, content, SheetKind.ROSTERS, roster=desk.roster)
    assert (row.status, row.next) == ("refused", ())
    assert row.problem == code or {row.problem, code} <= {"sheet_heading_missing", "sheet_heading_twice", "sheet_no_rows"}
    assert set(desk.stands().values()) == {""}


# ---- who may ----


def test_only_who_makes_rosters_brings_one_and_only_at_his_station() -> None:
    desk = drafted()
    town = desk.here.town
    elsewhere = town.chief(station="xinzhuang")
    verbs: list[tuple[Any, dict[str, Any]]] = [(actions.begin, {"file": "x"}), (actions.export, {"reason": "年度核对名单"})]
    for verb, more in verbs:
        with pytest.raises(NotFound):
            town.do(elsewhere, verb, SheetKind.ROSTERS, roster=desk.roster, **more)
        with pytest.raises(NotFound):
            town.do(desk.lu, verb, SheetKind.ROSTERS, roster="nothing", **more)
        for other in (town.admin(), town.dispatcher(), desk.here.guards[0]):
            with pytest.raises((NotAllowed, NotFound)):
                town.do(other, verb, SheetKind.ROSTERS, roster=desk.roster, **more)
    with pytest.raises(Invalid, match="reason_missing"):
        town.do(desk.lu, actions.export, SheetKind.ROSTERS, roster=desk.roster)
    assert Role.CHIEF is desk.lu.role

"""Positions of people on duty: known while they are on, gone when they are off, looked at with a reason only."""

import struct
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, func, select

from pingan.adapters.db import SqliteDatabase
from pingan.features.access import public as access
from pingan.features.duty import actions as duty
from pingan.features.duty import public as on_duty
from pingan.features.positions import actions, public, queries, reactions, store
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Datum, Point
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.timers import timers
from pingan.platform.work import Actor, Work, engine
from pingan.ports import Fix
from tests.world import CENTRE, Town, at

CANARY = Point(31.18812345678901, 121.43798765432101)


def count(town: Town, table: Table) -> int:
    return town.ask(engine("wujing"), lambda work: int(work.connection.execute(select(func.count()).select_from(table)).scalar_one()))


def where(town: Town, who: Actor) -> Point | None:
    fix = town.presence.find(who.station, who.member)
    return fix.at if fix else None


def restart(town: Town) -> int:
    """The process is gone with all it knew; another one starts over the same database."""
    for fix in town.presence.everyone("wujing"):
        town.presence.drop(fix.station, fix.member)
    town.office = town.open_office()
    return town.office.do(engine(""), public.restore)


# ---- in ----


def test_a_fix_reaches_presence_and_the_maps_of_this_station_and_never_the_log(town: Town) -> None:
    seen: list[tuple[str, Fix | None]] = []
    town.presence.watch("wujing", lambda member, fix: seen.append((member, fix)))
    town.presence.watch("jiangchuan", lambda member, fix: seen.append((member, fix)))
    wang = town.member("wang", at=CENTRE)
    before = town.ask(wang, log.newest)
    town.later(7)
    town.stands(wang, at(20))
    assert where(town, wang) == at(20)
    assert (len(seen), seen[-1]) == (2, (wang.member, Fix(station="wujing", member=wang.member, at=at(20), seen=town.now)))
    assert town.ask(wang, log.newest) == before


def test_off_duty_a_fix_is_refused_and_leaves_nothing(town: Town) -> None:
    wang = town.member("wang")
    with pytest.raises(WrongMoment, match="off_duty"):
        town.stands(wang, CENTRE)
    assert where(town, wang) is None


def test_a_guard_without_consent_counts_at_the_post_and_his_phone_is_not_believed(town: Town) -> None:
    gao = town.member("gao", force="guard", location_consent=None, post=town.post(town.house()))
    with pytest.raises(WrongMoment, match="no_consent"):
        town.stands(gao, CENTRE)
    assert where(town, gao) is None


def test_nobody_sends_for_another(town: Town) -> None:
    wang, li = town.member("wang", at=CENTRE), town.member("li", at=CENTRE)
    with pytest.raises(NotAllowed):
        town.ask(li, public.receive, wang.member, at(500), town.now)
    for who in (town.dispatcher(), town.chief(), town.resident(), town.dispatcher(station="jiangchuan")):
        with pytest.raises(NotAllowed):
            town.ask(who, public.receive, wang.member, at(500), town.now)
    assert where(town, wang) == CENTRE


def test_late_and_repeated_fixes_change_nothing(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    town.later(60)
    town.stands(wang, at(50))
    for seen in (town.now, town.now - timedelta(seconds=30)):
        assert town.ask(wang, public.receive, wang.member, at(9), seen).at == at(50)
    assert where(town, wang) == at(50)


def test_our_clock_set_back_lets_people_be_seen_again(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    honest = town.now
    town.clock.set(town.now - timedelta(days=3))
    town.ask(wang, public.receive, wang.member, at(5000), honest + timedelta(seconds=5))
    assert where(town, wang) == at(5000)
    town.clock.set(town.now + timedelta(seconds=5))
    town.ask(wang, public.receive, wang.member, at(5010), honest + timedelta(seconds=10))
    assert where(town, wang) == at(5010)


def test_every_fix_is_counted_by_what_became_of_it(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)

    def counted(verdict: str) -> float:
        return float(actions.FIXES.labels(verdict)._value.get())

    before = {verdict: counted(verdict) for verdict in ("taken", "jumped", "mocked", "not_newer", "inaccurate")}
    town.later(10)
    town.stands(wang, at(10))
    town.stands(wang, at(10))
    town.later(10)
    town.ask(wang, public.receive, wang.member, at(20), town.now, 300)
    for facts in ({"mocked": True}, {}):
        with pytest.raises(Invalid):
            town.ask(wang, public.receive, wang.member, at(90_000), town.now + timedelta(seconds=1), **facts)
    assert {verdict: counted(verdict) - value for verdict, value in before.items()} == dict.fromkeys(before, 1)


@pytest.mark.parametrize(
    ("latitude", "longitude", "datum", "verdict"),
    [
        (float("nan"), 121.4, Datum.WGS84, "not_a_position"),
        (121.4, 31.2, Datum.WGS84, "swapped"),
        (0.0, 0.0, Datum.WGS84, "zero"),
        (31.2, 121.4, None, "datum_missing"),
    ],
)
def test_what_is_no_position_is_counted_by_why(latitude: float, longitude: float, datum: Datum | None, verdict: str) -> None:
    before = actions.FIXES.labels(verdict)._value.get()
    with pytest.raises(Invalid, match=verdict):
        public.place(latitude, longitude, datum)
    assert actions.FIXES.labels(verdict)._value.get() == before + 1


# ---- off duty means invisible ----


def test_after_going_off_there_is_no_row_anywhere(town: Town) -> None:
    wang, li = town.member("wang", at=CENTRE), town.member("li", at=at(100))
    town.later(6)
    assert count(town, store.last_positions) == 2
    town.off_duty(wang)
    assert where(town, wang) is None
    assert town.ask(town.dispatcher(), on_duty.find_turn, wang.member) is None
    assert count(town, store.last_positions) == 1
    assert where(town, li) == at(100)


def test_the_maps_are_told_who_has_gone(town: Town) -> None:
    seen: list[tuple[str, Fix | None]] = []
    town.presence.watch("wujing", lambda member, fix: seen.append((member, fix)))
    wang = town.member("wang", at=CENTRE)
    town.off_duty(wang)
    assert seen[-1] == (wang.member, None)


def test_a_fix_that_comes_in_behind_the_door_is_swept_out(town: Town) -> None:
    """A phone's request may have read the turn just before it ended and put its fix just after the drop."""
    wang, _ = town.member("wang", at=CENTRE), town.member("li", at=CENTRE)
    town.off_duty(wang)
    town.presence.put(Fix(station="wujing", member=wang.member, at=CENTRE, seen=town.now))
    town.later(61)
    assert where(town, wang) is None
    assert count(town, store.last_positions) == 1


def test_switching_off_and_on_again_keeps_the_new_position(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    town.office.do(wang, duty.go_off)
    town.office.do(wang, duty.go_on)  # before anybody has reacted
    town.later(1)
    town.presence.put(Fix(station="wujing", member=wang.member, at=at(10), seen=town.now))
    town.run_due()
    town.later(6)
    assert where(town, wang) == at(10)
    assert count(town, store.last_positions) == 1


def test_60_s_after_switching_off_no_file_of_the_database_holds_the_position(tmp_path: Path) -> None:
    town = Town(database=SqliteDatabase(tmp_path / "pingan.db"), watch=False)
    wang, _ = town.member("wang", at=CANARY), town.member("li", at=CENTRE)
    marks = [struct.pack(">d", number) for number in (CANARY.latitude, CANARY.longitude)] + [b"31.188123456", b"121.437987654"]

    def found() -> set[bytes]:
        files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        return {mark for mark in marks for content in files if mark in content}

    town.later(6)
    assert found() == set(marks[:2])  # the canary sings: this test would see it
    town.off_duty(wang)
    town.later(60)
    assert found() == set()


# ---- restart ----


def test_after_a_restart_those_on_duty_are_back_and_nobody_else(town: Town) -> None:
    wang, li, zhao = (town.member(name, at=at(100 * n)) for n, name in enumerate(("wang", "li", "zhao")))
    town.later(6)
    town.off_duty(li)
    town.office.do(zhao, duty.go_off)  # killed before the reaction ran: the row is still there
    assert count(town, store.last_positions) == 2
    assert restart(town) == 1
    assert [where(town, who) for who in (wang, li, zhao)] == [at(0), None, None]
    assert count(town, store.last_positions) == 1


def test_a_restored_position_is_as_old_as_it_is_and_goes_on_from_there(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    seen = town.now
    town.later(6)
    town.clock.set(town.now + timedelta(minutes=5))
    restart(town)
    fix = town.presence.find("wujing", wang.member)
    assert fix is not None
    assert fix.seen == seen
    town.stands(wang, at(300))
    town.later(6)
    restart(town)
    assert where(town, wang) == at(300)


def test_each_station_is_restored_into_its_own(town: Town) -> None:
    wang, li = town.member("wang", at=CENTRE), town.member("li", at=CENTRE, station="jiangchuan")
    town.later(6)
    town.presence.drop("jiangchuan", li.member)
    assert restart(town) == 2
    assert [fix.member for fix in town.presence.everyone("jiangchuan")] == [li.member]
    assert [fix.member for fix in town.presence.everyone("wujing")] == [wang.member]


def test_nothing_is_written_down_where_nobody_is_on_duty(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    town.off_duty(wang)
    town.later(120)
    waiting = town.ask(engine("wujing"), lambda work: set(work.connection.execute(select(timers.c.kind)).scalars()))
    assert waiting == {"duty.forget_turn", "members.warn", "members.expire"}, "his own hours and his insurance; nothing of where he is"


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["on", "off", "fix", "wait", "restart"])), max_size=25))
def test_presence_and_rows_never_know_more_people_than_duty_does(steps: list[tuple[str, str]]) -> None:
    town = Town(watch=False)
    people = {name: town.member(name) for name in "abc"}
    on: set[str] = set()
    for name, step in steps:
        who = people[name]
        if step == "on" and name not in on:
            town.do(who, duty.go_on)
            on.add(name)
        elif step == "off" and name in on:
            town.off_duty(who)
            on.discard(name)
        elif step == "fix" and name in on:
            town.stands(who, CENTRE)
        elif step == "wait":
            town.later(6)
        elif step == "restart":
            restart(town)
        members = {people[name].member for name in on}
        rows = town.ask(engine("wujing"), lambda work: {fix.member for fix in store.list_last(work)})
        assert {fix.member for fix in town.presence.everyone("wujing")} | rows <= members


# ---- tracks ----


def begin(work: Work, offer: str, member: str) -> None:
    public.begin_track(work, offer, member)


def end(work: Work, offer: str) -> None:
    public.end_track(work, offer)


def test_a_track_runs_from_acceptance_to_arrival_and_is_reduced_after_72_hours(town: Town) -> None:
    wang, us = town.member("wang", at=CENTRE), engine("wujing")
    town.do(us, begin, "offer", wang.member)
    for step in range(1, 7):
        town.later(10)
        town.stands(wang, at(20 * step))
    town.do(us, end, "offer")
    town.later(10)
    town.stands(wang, at(220))
    town.later(10)

    def track() -> tuple[float | None, float | None, int]:
        found = town.ask(us, store.find_track, "offer")
        assert found is not None
        return found.seconds, found.metres, count(town, store.track_points)

    assert track() == (None, None, 7)
    town.off_duty(wang)
    town.later(71 * 3600)
    assert track() == (None, None, 7)
    town.later(3600)
    seconds, metres, points = track()
    assert (seconds, points) == (60, 0)
    assert metres == pytest.approx(120, abs=0.1)


def test_going_off_on_the_way_ends_the_track(town: Town) -> None:
    wang, us = town.member("wang", at=CENTRE), engine("wujing")
    town.do(us, begin, "offer", wang.member)
    town.off_duty(wang)
    found = town.ask(us, store.find_track, "offer")
    assert found is not None
    assert found.ended == town.now


def test_beginning_and_ending_twice_and_ending_nothing_are_harmless(town: Town) -> None:
    wang, us = town.member("wang", at=CENTRE), engine("wujing")
    town.do(us, end, "offer")
    for _ in range(2):
        town.do(us, begin, "offer", wang.member)
    town.later(5)
    town.do(us, end, "offer")
    ended = town.ask(us, store.find_track, "offer")
    town.later(5)
    town.do(us, end, "offer")
    assert town.ask(us, store.find_track, "offer") == ended


# ---- looks ----


def test_a_look_shows_where_somebody_is_and_he_reads_who_and_why(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    new = access.NewAccount(role=Role.OFFICER, name="Qian", login="qian", password="-", totp_secret="-")
    officer = Actor(account=town.do(engine("wujing"), access.add_account, new).id, role=Role.OFFICER, station="wujing")
    look = town.do(officer, actions.look, wang.member, reason="家人找他有急事")
    shown = town.ask(officer, queries.looked, look)
    assert (shown.at, shown.seen) == (CENTRE, town.now)
    town.later(60)
    town.do(town.dispatcher(), actions.look, wang.member, reason="radio is silent")
    newer, older = town.ask(wang, queries.looks_at_me)
    assert (older.role, older.name, older.reason) == ("officer", "Qian", "家人找他有急事")
    assert (newer.role, newer.reason, newer.at) == ("dispatcher", "radio is silent", town.now)


def test_the_member_is_told_and_the_log_holds_neither_reason_nor_place(town: Town) -> None:
    wang, officer = town.member("wang", at=CENTRE), town.officer()
    before = town.ask(wang, log.newest)
    look = town.do(officer, actions.look, wang.member, reason="radio is silent")
    heard = town.ask(wang, log.since, [f"member:{wang.member}"], before, 10)
    assert [(entry.kind, entry.actor, entry.facts) for entry in heard] == [
        ("positions.position_looked", officer.account, {"look": look.id, "member": wang.member})
    ]


@pytest.mark.parametrize("reason", ["", "    ", "abc"])
def test_without_a_reason_nothing_is_shown_or_written(town: Town, reason: str) -> None:
    wang = town.member("wang", at=CENTRE)
    with pytest.raises(Invalid, match="reason_missing"):
        town.do(town.officer(), actions.look, wang.member, reason=reason)
    assert count(town, store.looks) == 0


def test_nobody_off_duty_is_looked_at(town: Town) -> None:
    wang, officer = town.member("wang", at=CENTRE), town.officer()
    look = town.do(officer, actions.look, wang.member, reason="radio is silent")
    town.off_duty(wang)
    with pytest.raises(WrongMoment, match="off_duty"):
        town.do(officer, actions.look, wang.member, reason="radio is silent")
    with pytest.raises(WrongMoment, match="off_duty"):
        town.ask(officer, queries.looked, look)


def test_a_look_is_good_for_a_minute_and_for_him_who_made_it(town: Town) -> None:
    wang, officer = town.member("wang", at=CENTRE), town.officer()
    look = town.do(officer, actions.look, wang.member, reason="radio is silent")
    with pytest.raises(WrongMoment, match="look_over"):
        town.ask(town.dispatcher(), queries.looked, look)
    town.later(61)
    with pytest.raises(WrongMoment, match="look_over"):
        town.ask(officer, queries.looked, look)


def test_who_may_not_look(town: Town) -> None:
    wang, li = town.member("wang", at=CENTRE), town.member("li", at=CENTRE)
    for who in (li, town.resident(), town.auditor(), town.admin()):
        with pytest.raises(NotAllowed):
            town.do(who, actions.look, wang.member, reason="radio is silent")
    with pytest.raises(WrongMoment):  # another station does not even learn that he is on duty
        town.do(town.officer(station="jiangchuan"), actions.look, wang.member, reason="radio is silent")
    assert town.ask(wang, queries.looks_at_me) == town.ask(li, queries.looks_at_me) == []


def test_a_guard_at_a_post_without_a_phone_has_no_position_to_look_at(town: Town) -> None:
    gao = town.member("gao", force="guard", post=town.post(town.house()))
    with pytest.raises(NotFound):
        town.do(town.officer(), actions.look, gao.member, reason="radio is silent")
    assert count(town, store.looks) == 0


def test_what_was_said_is_forgotten_after_two_years_and_the_look_stays_as_in_the_log(town: Town) -> None:
    wang = town.member("wang", at=CENTRE)
    town.do(town.officer(), actions.look, wang.member, reason="radio is silent")
    town.off_duty(wang)
    town.later(729 * 86_400)
    assert [look.reason for look in town.ask(wang, queries.looks_at_me)] == ["radio is silent"]
    town.later(2 * 86_400)
    assert [look.reason for look in town.ask(wang, queries.looks_at_me)] == [""]


def test_a_busy_change_of_shift_does_not_put_off_the_wiping(town: Town) -> None:
    """Someone goes off every second for a minute; the next wiping is never more than ten seconds away."""
    for second in range(60):
        moment = town.now + timedelta(seconds=second)
        assert timedelta() < reactions._next_scrub(moment) - moment <= timedelta(seconds=10)

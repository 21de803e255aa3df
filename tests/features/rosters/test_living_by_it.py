"""What members and the clock do with published shifts."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from pingan.features.duty import actions as duty
from pingan.features.members.model import Force
from pingan.features.rosters import actions, public, queries
from pingan.features.rosters.model import AskStatus, Away
from pingan.kernel.days import start_of
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, WrongMoment
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor, engine
from tests.rostered import MONDAY, Rostered

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def here() -> Rostered:
    made = Rostered(10)
    made.published()
    return made


def on(here: Rostered, day: date, kind: str, place: int = 0) -> tuple[str, Actor]:
    """A shift, and who has it."""
    held = next(shift for shift in here.town.ask(here.chief, queries.between, day, day) if shift.kind == kind and shift.place == place)
    return held.id, here.who(held.member)


def until(here: Rostered, day: date, hour: float) -> None:
    here.town.later((start_of(day) + timedelta(hours=hour) - here.town.now).total_seconds())


def test_who_cannot_gives_it_back_and_the_first_claim_wins(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    here.town.do(holder, actions.give_back, shift)
    able = [who for who in here.guards if who is not holder and any(
        one.shift.id == shift and not one.reasons for one in here.town.ask(who, queries.open_shifts)
    )]  # fmt: skip
    assert len(able) > 1
    here.town.do(able[0], actions.claim, shift)
    with pytest.raises(Overtaken, match="shift_taken"):
        here.town.do(able[1], actions.claim, shift)
    assert shift in here.town.board(able[0], "my_shifts")
    assert shift not in here.town.board(holder, "my_shifts")


def test_nobody_claims_what_the_rules_forbid_or_what_is_anothers(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    _, tired = on(here, TUESDAY, "early")
    stranger = here.town.member("志")
    here.town.do(holder, actions.give_back, shift)
    for who in (tired, stranger):
        with pytest.raises(Invalid, match="seat_forbidden"):
            here.town.do(who, actions.claim, shift)
    with pytest.raises(NotAllowed):
        here.town.do(here.chief, actions.claim, shift)
    taken, _ = on(here, TUESDAY, "early")
    with pytest.raises(NotFound):
        here.town.do(holder, actions.give_back, taken)


def test_a_cover_is_asked_agreed_and_done_by_rule(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    friend = here.who(here.town.ask(holder, queries.colleagues, shift)[0].member)
    ask = here.town.do(holder, actions.ask, shift, to=friend.member)
    with pytest.raises(WrongMoment, match="asked_already"):
        here.town.do(holder, actions.ask, shift, to=friend.member)
    assert here.town.board(friend, "shift_asks")[ask.id].next == ("agree", "decline")
    assert here.town.board(holder, "shift_asks")[ask.id].next == ("withdraw",)
    done = here.town.do(friend, actions.answer, ask.id, "agree")
    assert done.status is AskStatus.DONE
    assert shift in here.town.board(friend, "my_shifts")
    assert here.town.board(holder, "shift_asks") == {}


def test_a_swap_goes_both_ways(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    friend = next(one for one in here.town.ask(holder, queries.colleagues, shift) if one.shifts)
    back = friend.shifts[0].id
    ask = here.town.do(holder, actions.ask, shift, to=friend.member, in_return=back)
    here.town.do(here.who(friend.member), actions.answer, ask.id, "agree")
    assert back in here.town.board(holder, "my_shifts")
    assert shift in here.town.board(here.who(friend.member), "my_shifts")


def test_what_the_rules_forbid_needs_the_station_s_word(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    _, tired = on(here, TUESDAY, "early")
    ask = here.town.do(holder, actions.ask, shift, to=tired.member)
    agreed = here.town.do(tired, actions.answer, ask.id, "agree")
    assert agreed.status is AskStatus.AGREED
    assert {one.reason.value for one in here.town.ask(here.chief, queries.doubts, ask.id)} >= {"rest"}
    with pytest.raises(Invalid, match="seat_forbidden"):
        here.town.do(here.chief, actions.settle, ask.id, "approve")
    here.town.do(here.town.dispatcher(), actions.settle, ask.id, "approve", word="只此一次")
    assert shift in here.town.board(tired, "my_shifts")


def test_a_shift_leader_settles_what_others_agreed_and_never_his_own(here: Rostered) -> None:
    lead = here.town.member("班长", force=Force.GUARD, leader=True)
    shift, holder = on(here, TUESDAY, "late")
    _, tired = on(here, TUESDAY, "early")
    ask = here.town.do(holder, actions.ask, shift, to=tired.member)
    assert here.town.board(lead, "shift_asks") == {}
    here.town.do(tired, actions.answer, ask.id, "agree")
    row = here.town.board(lead, "shift_asks")[ask.id]
    assert (row.next, row.by, row.mine) == (("approve", "refuse"), next(iter(here.town.board(holder, "shift_asks").values())).by, False)
    assert {one.reason.value for one in here.town.ask(lead, queries.doubts, ask.id)} >= {"rest"}
    with pytest.raises(NotAllowed):
        here.town.do(here.guards[0], actions.settle, ask.id, "approve", word="我看行")
    here.town.do(lead, actions.settle, ask.id, "approve", word="只此一次")
    assert shift in here.town.board(tired, "my_shifts")
    assert here.town.board(lead, "shift_asks") == {}
    early = next(row.id for row in here.town.board(tired, "my_shifts").values() if row.id != shift and row.day == TUESDAY)
    taken = here.town.do(lead, actions.answer, here.town.do(tired, actions.ask, early, to=lead.member).id, "agree")
    assert taken.status is AskStatus.DONE, "no rule speaks against it"
    own = here.town.do(tired, actions.ask, shift, to=lead.member)
    assert here.town.board(lead, "shift_asks")[own.id].next == ("agree", "decline")
    assert here.town.do(lead, actions.answer, own.id, "agree").status is AskStatus.AGREED, "early and late are too near"
    with pytest.raises(WrongMoment):
        here.town.do(lead, actions.settle, own.id, "approve", word="我自己来")


def test_declined_withdrawn_and_overtaken_questions_change_nothing(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    friends = [here.who(one.member) for one in here.town.ask(holder, queries.colleagues, shift)[:3]]
    first, second, third = (here.town.do(holder, actions.ask, shift, to=friend.member) for friend in friends)
    here.town.do(friends[0], actions.answer, first.id, "decline")
    here.town.do(holder, actions.answer, second.id, "withdraw")
    with pytest.raises(WrongMoment):
        here.town.do(friends[1], actions.answer, second.id, "agree")
    here.town.do(holder, actions.give_back, shift)
    with pytest.raises(WrongMoment):
        here.town.do(friends[2], actions.answer, third.id, "agree")
    assert here.town.board(here.chief, "open_asks") == {}


def test_who_does_not_come_is_missed_and_somebody_near_says_yes(here: Rostered) -> None:
    shift, absent = on(here, TUESDAY, "early")
    until(here, TUESDAY, 6.15)
    assert here.town.board(here.chief, "missed_shifts") == {}
    until(here, TUESDAY, 6.2)
    missed = here.town.board(here.chief, "missed_shifts")[shift]
    assert (missed.member, missed.asked) == (absent.member, 3)
    asked = [who for who in here.guards if here.town.board(who, "shift_asks")]
    assert len(asked) == 3
    question = next(iter(here.town.board(asked[0], "shift_asks").values()))
    assert question.by == "", "nobody is told who did not come"
    here.town.do(asked[0], actions.answer, question.id, "decline")
    assert sum(bool(here.town.board(who, "shift_asks")) for who in here.guards) == 3, "the next is asked"
    here.town.do(asked[1], actions.answer, next(iter(here.town.board(asked[1], "shift_asks"))), "agree")
    assert here.town.board(here.chief, "missed_shifts") == {}
    assert shift in here.town.board(asked[1], "my_shifts")
    assert not any(here.town.board(who, "shift_asks") for who in here.guards)


def test_late_is_not_missing_and_in_time_is_never_told(here: Rostered) -> None:
    shift, late = on(here, TUESDAY, "early")
    until(here, TUESDAY, 6.5)
    assert shift in here.town.board(here.chief, "missed_shifts")
    here.town.do(late, duty.go_on, post=here.post.id)
    assert here.town.board(here.chief, "missed_shifts") == {}
    assert not any(here.town.board(who, "shift_asks") for who in here.guards)
    other, punctual = on(here, TUESDAY, "late")
    if punctual is not late:
        here.town.do(punctual, duty.go_on, post=here.post.id)
    until(here, TUESDAY, 15)
    assert other not in here.town.board(here.chief, "missed_shifts")


def test_when_the_shift_is_over_nothing_is_remembered_of_it(here: Rostered) -> None:
    shift, _ = on(here, TUESDAY, "early")
    until(here, TUESDAY, 7)
    assert shift in here.town.board(here.chief, "missed_shifts")
    until(here, TUESDAY, 14.1)
    assert shift not in here.town.board(here.chief, "missed_shifts")


# ---- calendars ----


def events(here: Rostered, token: str) -> dict[str, tuple[str, int]]:
    read = Calendar.from_ical(here.town.ask(NOBODY, queries.feed, token, "值守"))
    return {str(event["uid"]): (str(event["status"]), int(str(event["sequence"]))) for event in read.walk("VEVENT")}


def test_a_calendar_keeps_its_uids_and_tells_what_was_taken(here: Rostered) -> None:
    shift, holder = on(here, TUESDAY, "late")
    token = here.town.do(holder, actions.link_calendar)
    before = events(here, token)
    uid = f"{shift}-{holder.member}@pingan"
    assert before[uid] == ("CONFIRMED", 0)
    here.town.do(holder, actions.give_back, shift)
    assert events(here, token)[uid] == ("CANCELLED", 1)
    here.town.do(holder, actions.claim, shift)
    assert events(here, token)[uid] == ("CONFIRMED", 2)
    assert events(here, token).keys() == before.keys()


def test_a_calendar_names_nobody_and_a_dead_address_opens_nothing(here: Rostered) -> None:
    _, holder = on(here, TUESDAY, "late")
    token = here.town.do(holder, actions.link_calendar)
    text = here.town.ask(NOBODY, queries.feed, token, "值守").decode()
    assert not any(f"卫{number}" in text for number in range(10))
    newer = here.town.do(holder, actions.link_calendar)
    with pytest.raises(NotFound):
        here.town.ask(NOBODY, queries.feed, token, "值守")
    here.town.do(holder, actions.unlink_calendar)
    with pytest.raises(NotFound):
        here.town.ask(NOBODY, queries.feed, newer, "值守")
    assert here.town.ask(holder, queries.calendar_link).made is None


# ---- the door ----


def test_who_is_rostered_at_a_post(here: Rostered) -> None:
    at_noon = start_of(TUESDAY) + timedelta(hours=12)
    shift, holder = on(here, TUESDAY, "early")
    found = here.town.ask(engine("wujing"), public.rostered_at, at_noon)
    assert [(one.id, one.member) for one in found] == [(shift, holder.member)]
    assert here.town.ask(engine("wujing"), public.rostered_at, at_noon, post="elsewhere") == []
    assert shift in {one.id for one in here.town.ask(engine("wujing"), public.shifts_of, holder.member)}
    assert len(here.town.ask(engine("wujing"), public.list_slots, MONDAY, MONDAY)) == 4


def test_who_dropped_out_is_no_candidate_for_his_own_places(here: Rostered) -> None:
    held = next(iter(here.town.board(here.chief, "rosters").values()))
    _, ill = on(here, TUESDAY, "late")
    draft = here.town.do(here.chief, actions.drop_out, held.id, ill.member, Away(since=TUESDAY, until=TUESDAY))
    seat = (TUESDAY, "gate", "late", 0)
    found = here.town.ask(here.chief, queries.candidates, draft.id, seat)
    assert {one.reason.value for row in found.rows if row.member == ill.member for one in row.because} == {"away"}

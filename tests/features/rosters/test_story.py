"""A roster's life: asked for, looked for, explained, changed by hand, published, repaired, lived by."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pingan.features.members import actions as members
from pingan.features.rosters import actions, public, queries
from pingan.features.rosters.actions.drafts import Slot
from pingan.features.rosters.model import Availability, Away, Ended, RosterStatus, Wish
from pingan.features.rosters.queries.drafts import RosterDetail
from pingan.kernel.errors import Invalid, NotFound, Overtaken, WrongMoment
from pingan.platform.work import Actor, engine
from tests.rostered import MONDAY, Rostered

WORD = "人手不够，先这样"


def seats_of(found: RosterDetail, member: str) -> list[tuple[date, str]]:
    return [(seat.day, seat.kind) for seat in found.seats if seat.member == member]


def say(here: Rostered, who: Actor, **said: object) -> None:
    wanted = Availability(id="", station="", **said)  # type: ignore[arg-type] # a test says what it needs
    here.town.do(who, actions.say, wanted, version=0)


# ---- making it ----


def test_a_week_is_found_published_and_known_to_everybody() -> None:
    here = Rostered()
    found = here.solved()
    assert found.roster.status is RosterStatus.READY
    assert found.roster.open == 0, [seat for seat in found.seats if not seat.member]
    here.town.do(here.chief, actions.publish, found.roster.id, version=found.roster.version)
    mine = {guard.account: len(here.town.board(guard, "my_shifts")) for guard in here.guards}
    assert sum(mine.values()) == 7 * 4
    assert here.detail(found.roster.id).roster.next == ("amend", "drop_out")


def test_nobody_is_alone_at_night_and_one_of_two_knows_first_aid() -> None:
    found = Rostered().solved()
    assert found.alone == 0
    nights: dict[date, list[str]] = {}
    for seat in found.seats:
        if seat.kind == "night":
            nights.setdefault(seat.day, []).append(found.people[seat.member])
    assert all(len(pair) == 2 and any(int(name[1:]) % 2 == 0 for name in pair) for pair in nights.values())


def test_who_is_away_or_would_rather_not_is_left_out_and_who_wishes_is_there() -> None:
    here = Rostered(10)
    roster = here.draft()
    first, second, third = here.guards[:3]
    say(here, first, away=(Away(since=MONDAY, until=MONDAY + timedelta(days=3)),))
    say(here, second, kinds_off=("night",), days_off=(5,))
    say(here, third, wishes=(Wish(day=MONDAY, to_work=True, kind="early"),))
    found = here.solve(roster)
    assert all(day > MONDAY + timedelta(days=3) for day, _ in seats_of(found, first.member))
    assert all(kind != "night" and day.weekday() != 5 for day, kind in seats_of(found, second.member))
    assert (MONDAY, "early") in seats_of(found, third.member)


def test_wishes_are_heard_until_the_roster_s_own_deadline_and_being_away_always() -> None:
    here = Rostered(4)
    wish = Wish(day=MONDAY, to_work=True, kind="early")
    with pytest.raises(Invalid, match="wish_late") as refused:
        say(here, here.guards[0], wishes=(wish,))  # there is no roster yet, and the month has begun
    assert refused.value.facts == {"day": "2025-11-10", "until": "2025-10-25"}
    here.draft()
    say(here, here.guards[0], wishes=(wish,))
    here.town.later(86400)
    with pytest.raises(Invalid, match="wish_late"):
        say(here, here.guards[1], wishes=(wish,))
    say(here, here.guards[1], away=(Away(since=MONDAY, until=MONDAY),))
    view = here.town.ask(here.guards[1], queries.availability)
    assert view.wishes_from == date(2025, 12, 1)
    kept = here.town.ask(here.guards[0], queries.availability).said
    again = replace(kept, kinds_off=("night",))
    assert here.town.do(here.guards[0], actions.say, again, version=kept.version).wishes == (wish,), "what was said in time stays"


def test_what_cannot_be_filled_is_explained_in_words() -> None:
    here = Rostered(2)
    say(here, here.guards[0], away=(Away(since=MONDAY, until=MONDAY),))
    found = here.solved(days=1)
    told = here.town.ask(here.chief, queries.gaps, found.roster.id)
    assert told
    night = next(gap for gap in told if gap.kind == "night" and gap.place == 0)
    assert night.free == 0
    assert {one.name: {because.reason.value for because in one.because} for one in night.closest}["卫0"] == {"away"}
    assert night.lacks == "first_aid", "nobody who has it is free"


def test_a_search_that_is_lost_says_so_and_keeps_the_best_so_far() -> None:
    here = Rostered()
    roster = here.draft()
    here.town.do(here.chief, actions.solve, roster.id, seconds=60, version=roster.version)
    task = here.town.do(engine("wujing"), actions.take_up, roster.id)
    assert task is not None
    assert here.town.do(engine("wujing"), actions.take_up, roster.id) is None, "one worker at a time"
    seats = tuple(public.mended(task)) or task.seats
    assert here.town.do(engine("wujing"), actions.hear, roster.id, seats, penalty=12, bound=3, spent_s=2.0)
    here.town.later(30)
    assert here.town.do(engine("wujing"), actions.beat, roster.id)
    here.town.later(30)
    assert here.detail(roster.id).roster.status is RosterStatus.SOLVING
    here.town.later(60)  # nobody gives a sign of life: the machine was restarted
    head = here.detail(roster.id).roster
    assert head.status is RosterStatus.STOPPED
    assert head.search is not None
    assert (head.search.ended, head.search.penalty, head.search.bound) == (Ended.INTERRUPTED, 12, 3)
    assert "solve" in head.next


def test_stop_keeps_the_best_so_far() -> None:
    here = Rostered()
    roster = here.draft()
    here.town.do(here.chief, actions.solve, roster.id, seconds=60, version=roster.version)
    here.town.do(engine("wujing"), actions.take_up, roster.id)
    here.town.do(here.chief, actions.stop, roster.id)
    assert here.town.do(engine("wujing"), actions.beat, roster.id) is False
    here.town.do(engine("wujing"), actions.end, roster.id, Ended.TIME, spent_s=3.0)
    assert here.detail(roster.id).roster.search.ended is Ended.BY_HAND  # type: ignore[union-attr] # it was searched for
    with pytest.raises(WrongMoment):
        here.town.do(here.chief, actions.stop, roster.id)


def test_stop_before_anybody_began() -> None:
    here = Rostered()
    roster = here.draft()
    here.town.do(here.chief, actions.solve, roster.id, seconds=60, version=roster.version)
    here.town.do(here.chief, actions.stop, roster.id)
    assert here.detail(roster.id).roster.status is RosterStatus.STOPPED


def test_by_hand_the_same_rules_hold_unless_somebody_says_why() -> None:
    here = Rostered()
    roster = here.draft(days=2)
    night, early = (MONDAY, "gate_night", "night", 0), (MONDAY + timedelta(days=1), "gate", "early", 0)
    who = here.guards[0].member
    after = here.town.do(here.chief, actions.put, roster.id, night, who, version=roster.version)
    with pytest.raises(Invalid) as refused:
        here.town.do(here.chief, actions.put, roster.id, early, who, version=after.version)
    assert (refused.value.reason, refused.value.facts["reasons"]) == ("seat_forbidden", "rest")
    after = here.town.do(here.chief, actions.put, roster.id, early, who, version=after.version, word=WORD)
    kept = next(seat for seat in here.detail(roster.id).seats if (seat.day, seat.kind) == (early[0], "early"))
    assert (kept.member, kept.word, kept.fixed) == (who, WORD, True)
    with pytest.raises(Overtaken):
        here.town.do(here.chief, actions.put, roster.id, early, "", version=roster.version)
    with pytest.raises(NotFound):
        here.town.do(here.chief, actions.put, roster.id, early, "nobody", version=after.version)
    with pytest.raises(Invalid, match="seat_unknown"):
        here.town.do(here.chief, actions.put, roster.id, (MONDAY, "gate", "night", 0), who, version=after.version)


def test_what_was_put_by_hand_stays_when_it_is_looked_for_again() -> None:
    here = Rostered()
    roster = here.draft()
    key = (MONDAY, "gate", "early", 0)
    after = here.town.do(here.chief, actions.put, roster.id, key, here.guards[3].member, version=roster.version)
    here.town.do(here.chief, actions.solve, roster.id, seconds=1, version=after.version)
    here.search()
    assert (MONDAY, "early") in seats_of(here.detail(roster.id), here.guards[3].member)


def test_a_plain_list_is_taken_in_line_by_line() -> None:
    here = Rostered()
    roster, who = here.draft(days=2), here.guards[0].member
    lines = [
        Slot(day=MONDAY, need="gate", kind="early", member=who),
        Slot(day=MONDAY, need="gate", kind="late", member=who),
        Slot(day=MONDAY, need="gate", kind="early", member=here.guards[1].member),
        Slot(day=MONDAY, need="gate", kind="noon", member=who),
        Slot(day=MONDAY + timedelta(days=1), need="gate", kind="early", member="nobody"),
    ]
    fates = here.town.do(here.chief, actions.take_in, roster.id, lines, version=roster.version)
    assert fates == ["seated", "rest", "no_seat", "no_seat", "no_member"]


# ---- publishing ----


def test_published_once_and_alone_at_night_only_with_a_word() -> None:
    here = Rostered(3)
    found = here.solved()
    assert found.alone > 0 or found.roster.open > 0
    if found.alone:
        with pytest.raises(Invalid, match="alone_at_night"):
            here.town.do(here.chief, actions.publish, found.roster.id, version=found.roster.version)
    here.town.do(here.chief, actions.publish, found.roster.id, version=found.roster.version, word=WORD)
    with pytest.raises(WrongMoment):
        here.town.do(here.chief, actions.publish, found.roster.id, version=found.roster.version + 1, word=WORD)
    other = here.draft(MONDAY + timedelta(days=3), 7)
    with pytest.raises(Invalid, match="overlaps"):
        here.town.do(here.chief, actions.publish, other.id, version=other.version)


def test_a_drop_out_moves_as_few_as_possible_and_is_seen_before_it_holds() -> None:
    here = Rostered(10)
    before = here.published()
    ill = here.guards[0]
    lost = [one for one in seats_of(before, ill.member) if one[0] >= MONDAY + timedelta(days=1)]
    away = Away(since=MONDAY + timedelta(days=1), until=MONDAY + timedelta(days=6))
    draft = here.town.do(here.chief, actions.drop_out, before.roster.id, ill.member, away)
    here.search()
    repaired = here.detail(draft.id)
    assert repaired.roster.status is RosterStatus.READY
    assert repaired.roster.open == before.roster.open
    assert len(repaired.changes) == len(lost), "only his own places have somebody else"
    assert seats_of(here.detail(before.roster.id), ill.member) == seats_of(before, ill.member), "nothing holds yet"
    here.town.do(here.chief, actions.publish, draft.id, version=repaired.roster.version)
    assert len(here.town.board(ill, "my_shifts")) == len(seats_of(before, ill.member)) - len(lost)
    with pytest.raises(Invalid, match="nothing_to_repair"):
        here.town.do(here.chief, actions.drop_out, draft.id, ill.member, away)


def test_a_swap_in_between_is_kept_and_a_clash_is_refused() -> None:
    here = Rostered(10)
    held = here.published()
    draft = here.town.do(here.chief, actions.amend, held.roster.id)
    mine = next(seat for seat in held.seats if seat.kind == "early" and seat.day == MONDAY + timedelta(days=2))
    holder = here.who(mine.member)
    shift = next(one for one in here.town.board(holder, "my_shifts").values() if one.day == mine.day)
    here.town.do(holder, actions.give_back, shift.id)
    key = (mine.day, mine.need, mine.kind, mine.place)
    version = here.detail(draft.id).roster.version
    after = here.town.do(here.chief, actions.put, draft.id, key, here.guards[9].member, version=version, word=WORD)
    if here.guards[9].member != mine.member:
        with pytest.raises(WrongMoment, match="seats_moved"):
            here.town.do(here.chief, actions.publish, draft.id, version=after.version, word=WORD)
    fresh = here.town.do(here.chief, actions.amend, held.roster.id)
    here.town.do(here.chief, actions.publish, fresh.id, version=fresh.version, word=WORD)
    assert next(seat for seat in here.detail(fresh.id).seats if (seat.day, seat.kind) == (mine.day, "early")).member == ""


def test_any_two_editions_can_be_compared() -> None:
    here = Rostered(10)
    first = here.published()
    key = next(seat for seat in first.seats if seat.kind == "late")
    editions = [first.roster.id]
    for _ in range(2):
        draft = here.town.do(here.chief, actions.amend, editions[-1])
        emptied = here.town.do(here.chief, actions.put, draft.id, (key.day, key.need, key.kind, key.place), "", version=draft.version)
        here.town.do(here.chief, actions.publish, draft.id, version=emptied.version, word=WORD)
        editions.append(draft.id)
    newest = here.detail(editions[2])
    assert [(one.id, one.edition) for one in newest.editions] == [(editions[1], 2), (editions[0], 1)]
    far = here.town.ask(here.chief, queries.difference, editions[2], editions[0])
    assert [(one.day, one.before, one.after) for one in far.changes] == [(key.day, key.member, "")]
    assert far.people == {key.member: first.people[key.member]}
    assert here.town.ask(here.chief, queries.difference, editions[2], editions[1]).changes == ()


def test_a_roster_is_forgotten_two_months_after_its_last_day() -> None:
    here = Rostered(4)
    held = here.published(days=1)
    here.town.later(86400 * 75)
    assert here.town.ask(engine("wujing"), lambda work: public.list_slots(work, MONDAY, MONDAY)) == []
    with pytest.raises(NotFound):
        here.detail(held.roster.id)


def test_who_leaves_is_no_candidate_any_more() -> None:
    here = Rostered(4)
    here.town.do(here.chief, members.move, here.guards[0].member, "suspend", reason="调查")
    roster = here.draft(days=1)
    found = here.town.ask(here.chief, queries.candidates, roster.id, (MONDAY, "gate", "early", 0))
    assert here.guards[0].member not in {row.member for row in found.rows}
    assert found.free == 3

"""A month of fourteen posts by day and night for 120 members: found, published, one drop-out repaired, one swap (issue 4, row 9)."""

import random
from datetime import date, timedelta
from time import monotonic

from pingan.features.members.model import Force
from pingan.features.rosters import actions, queries
from pingan.features.rosters.model import Away, RosterStatus, Terms, proposed
from tests.rostered import Rostered
from tests.world import at

DECEMBER, DAYS, POSTS, PEOPLE = date(2025, 12, 1), 31, 14, 120
_FIRST_AID = 0.8


class Month(Rostered):
    """Fourteen posts and 120 guards, most of whom know first aid."""

    def __init__(self) -> None:
        super().__init__(0, watch=False)
        dice = random.Random(1)
        posts = [self.post, *(self.town.post(self.town.house(f"平安屋{n}", at=at(300 * n)), f"点位{n}") for n in range(1, POSTS))]
        for number in range(PEOPLE):
            skills = ["first_aid"] if dice.random() < _FIRST_AID else []
            who = self.town.member(f"卫{number}", force=Force.GUARD, home=at(dice.randint(0, 4000), dice.randint(0, 3000)), skills=skills)
            self.guards.append(who)
        whole = proposed(posts)
        guarded = tuple(need for need in whole.needs if need.post)
        self.town.do(self.chief, actions.set_terms, Terms(kinds=whole.kinds, needs=guarded), version=1)


def test_a_month_for_120_people_one_drop_out_and_one_swap() -> None:
    here = Month()
    found = here.solved(DECEMBER, DAYS, seconds=8)
    assert found.roster.status is RosterStatus.READY
    assert len(found.seats) == POSTS * DAYS * 4
    assert found.roster.open <= len(found.seats) // 100, "next to nothing is left open"
    assert found.alone <= found.roster.open
    for count in ("nights", "weekends"):
        loads = [getattr(row, count) for row in here.town.ask(here.chief, queries.fairness, found.roster.id)]
        assert max(loads) - min(loads) <= 1 + (found.roster.open > 0), f"{count} are shared out evenly"
    here.town.office.do(here.chief, actions.publish, found.roster.id, version=found.roster.version, word="缺口待认领")

    ill = here.who(found.seats[40].member)
    away = Away(since=DECEMBER + timedelta(days=5), until=DECEMBER + timedelta(days=9))
    lost = [seat for seat in found.seats if seat.member == ill.member and away.covers(seat.day)]
    draft = here.town.office.do(here.chief, actions.drop_out, found.roster.id, ill.member, away)
    began = monotonic()
    here.search()
    spent = monotonic() - began
    repaired = here.detail(draft.id)
    assert repaired.roster.status is RosterStatus.READY
    assert len(repaired.changes) <= 2 * len(lost), "few others are moved"
    assert repaired.roster.open <= found.roster.open
    assert spent < 60, "never more than its time; measured in the bench"
    here.town.office.do(here.chief, actions.publish, draft.id, version=repaired.roster.version, word="缺口待认领")

    held = here.town.ask(here.chief, queries.between, DECEMBER + timedelta(days=15), DECEMBER + timedelta(days=15))
    mine = next(shift for shift in held if shift.member and shift.kind == "late")
    asker = here.who(mine.member)
    friend = next(one for one in here.town.ask(asker, queries.colleagues, mine.id) if one.shifts)
    ask = here.town.office.do(asker, actions.ask, mine.id, to=friend.member, in_return=friend.shifts[0].id)
    here.town.office.do(here.who(friend.member), actions.answer, ask.id, "agree")
    after = {shift.id: shift.member for shift in here.town.ask(here.chief, queries.between, DECEMBER, DECEMBER + timedelta(days=30))}
    assert (after[mine.id], after[friend.shifts[0].id]) == (friend.member, asker.member)

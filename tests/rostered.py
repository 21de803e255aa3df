"""A station that makes rosters: posts, guards, volunteers."""

from datetime import date, timedelta
from typing import Any

from pingan.entry.solves import Solves
from pingan.features.members.model import Force
from pingan.features.rosters import actions
from pingan.features.rosters.actions.drafts import Slot
from pingan.features.rosters.model import Need, Roster, ShiftKind, Terms
from pingan.features.rosters.queries import detail
from pingan.features.rosters.queries.drafts import RosterDetail
from pingan.platform.work import Actor
from tests.world import Town, at

MONDAY = date(2025, 11, 10)
"""A week after the town's first day."""
EARLY = ShiftKind(code="early", name="早班", starts_min=360, minutes=480)
LATE = ShiftKind(code="late", name="中班", starts_min=840, minutes=480)
NIGHT = ShiftKind(code="night", name="夜班", starts_min=1320, minutes=480, night=True)
GATE = Need(code="gate", name="东门", kinds=("early", "late"), forces=(Force.GUARD,))
GATE_AT_NIGHT = Need(code="gate_night", name="东门", kinds=("night",), wanted=2, forces=(Force.GUARD,), skills=("first_aid",))
SMALL = Terms(kinds=(EARLY, LATE, NIGHT), needs=(GATE, GATE_AT_NIGHT))


class Rostered:
    """A town with a post, guards and a chief who makes rosters."""

    def __init__(self, guards: int = 8, *, terms: Terms = SMALL, town: Town | None = None, **world: Any) -> None:
        self.town = town or Town(**world)
        self.chief = self.town.chief()
        self.post = self.town.post(self.town.house(), "东门")
        self.guards = [
            self.town.member(f"卫{number}", force=Force.GUARD, home=at(100 * number), skills=["first_aid"] if number % 2 == 0 else [])
            for number in range(guards)
        ]
        self.town.do(self.chief, actions.set_terms, terms, version=0)

    def draft(self, first: date = MONDAY, days: int = 7) -> Roster:
        return self.town.do(self.chief, actions.draft, first, days)

    def solved(self, first: date = MONDAY, days: int = 7, *, seconds: int = 1) -> RosterDetail:
        return self.solve(self.draft(first, days), seconds=seconds)

    def solve(self, roster: Roster, *, seconds: int = 1) -> RosterDetail:
        self.town.do(self.chief, actions.solve, roster.id, seconds=seconds, version=roster.version)
        self.search()
        return self.detail(roster.id)

    def published(self, first: date = MONDAY, days: int = 7) -> RosterDetail:
        """By hand, for whoever lives by a roster and does not ask how it was found: a pair by day, then at night, then off."""
        roster = self.draft(first, days)
        pairs = list(zip(self.guards[::2], self.guards[1::2], strict=True))
        slots = [
            Slot(day=first + timedelta(days=day), need=need, kind=kind, member=pairs[(day - later) % len(pairs)][place].member)
            for day in range(days)
            for need, kind, place, later in (
                ("gate", "early", 0, 0), ("gate", "late", 1, 0), ("gate_night", "night", 0, 1), ("gate_night", "night", 1, 1),
            )
        ]  # fmt: skip
        fates = self.town.do(self.chief, actions.take_in, roster.id, slots, version=roster.version)
        assert set(fates) == {"seated"}
        self.town.do(self.chief, actions.publish, roster.id, version=roster.version + 1)
        return self.detail(roster.id)

    def search(self) -> None:
        """Let our own machine look, and the screens see it."""
        Solves(self.town.office, apart=False).run_due()
        self.town.run_due()

    def detail(self, roster: str) -> RosterDetail:
        return self.town.ask(self.chief, detail, roster)

    def who(self, member: str) -> Actor:
        return next(one for one in self.guards if one.member == member)

"""What other features may ask of rosters: who is on when, and plain lists of slots in and out. And what looks for rosters."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import NamedTuple

from pingan.features.houses import public as houses
from pingan.features.rosters import actions, queries
from pingan.features.rosters.actions.drafts import WAKE, Slot
from pingan.features.rosters.model import Key, Need, Roster, Seat, Shift, ShiftKind, StationTerms
from pingan.features.rosters.rules import editions, planning
from pingan.features.rosters.rules.planning import Task
from pingan.features.rosters.store import rosters, shifts
from pingan.features.rosters.store.facts import seats_of
from pingan.kernel.rostering import Horizon
from pingan.kernel.rostering import Roster as Lines
from pingan.platform.work import Work

take_up, beat, hear, end = actions.take_up, actions.beat, actions.hear, actions.end
set_terms, draft, solve, publish = actions.set_terms, actions.draft, actions.solve, actions.publish
take_slots, rewrite, objections = actions.take_in, actions.rewrite, queries.objections
__all__ = [
    "WAKE",
    "ListedSeat",
    "Slot",
    "Task",
    "Waiting",
    "beat",
    "check_open",
    "draft",
    "end",
    "find_newest",
    "get_roster",
    "hear",
    "horizon",
    "lines",
    "list_seats",
    "list_slots",
    "mended",
    "objections",
    "publish",
    "rewrite",
    "rostered_at",
    "seated",
    "set_terms",
    "shifts_between",
    "shifts_of",
    "solve",
    "take_slots",
    "take_up",
    "terms",
    "toll",
    "waiting",
]  # fmt: skip


def rostered_at(work: Work, moment: datetime, *, post: str | None = None, need: str | None = None) -> list[Shift]:
    """The published shifts that go on at a moment, gaps among them; with `post` or `need` only those of that post or team.

    For actors who may read rosters; others ask as the engine.
    """
    found = shifts.list_at(work, moment)
    return [shift for shift in found if post in {None, shift.post} and need in {None, shift.need}]


def shifts_of(work: Work, member: str, *, since: datetime | None = None) -> list[Shift]:
    """A member's published shifts that end after `since`, the soonest first."""
    return [shift for shift in shifts.list_of_member(work, member) if since is None or shift.ends > since]


def shifts_between(work: Work, since: date, until: date) -> list[Shift]:
    """Every published shift of these days; for actors who may read rosters, others ask as the engine."""
    return shifts.list_between(work, since, until)


def terms(work: Work) -> StationTerms:
    """What the station wants, with the codes a list of slots is written in."""
    return rosters.get_terms(work)


def get_roster(work: Work, roster: str) -> Roster:
    """One roster's head, without what stands in it."""
    return rosters.get(work, roster)


def list_slots(work: Work, since: date, until: date) -> list[Slot]:
    """What was published for these days as a plain list; empty seats have an empty member."""
    found = shifts.list_between(work, since, until)
    return [Slot(day=shift.day, need=shift.need, kind=shift.kind, member=shift.member) for shift in found]


class ListedSeat(NamedTuple):
    """One place of a roster as a list shows it. `title`: of its post, or what its need is called. `member`: an id, or empty."""

    key: Key
    title: str
    need: Need
    kind: ShiftKind
    member: str


def list_seats(work: Work, roster_id: str) -> list[ListedSeat]:
    """Every place of a roster as things stand now, by day, by its needs' order, by the time it begins."""
    roster, plan = rosters.get(work, roster_id), rosters.get_plan(work, roster_id)
    needs = {need.code: (place, need) for place, need in enumerate(plan.terms.needs)}
    kinds = {kind.code: kind for kind in plan.terms.kinds}
    titles = {id_: post.name for id_, post in houses.list_posts(work.as_engine()).items()}
    seats = sorted(seats_of(work, roster, plan), key=lambda one: (one.day, needs[one.need][0], kinds[one.kind].starts_min, one.place))
    found = ((seat, needs[seat.need][1]) for seat in seats)
    return [ListedSeat(seat.key, titles.get(need.post, need.name), need, kinds[seat.kind], seat.member) for seat, need in found]


def find_newest(work: Work, roster_id: str) -> Roster | None:
    """The newest edition of a roster that is on the screens, the one given or a later one; None where nothing is left of it.

    Raises:
        NotFound: no such roster that the actor may see.
    """
    one = rosters.get(work, roster_id)
    shown = [other for other in rosters.list_editions(work, one.first) if other.days == one.days and other.status in rosters.SHOWN]
    return shown[-1] if shown else None


def check_open(work: Work, roster_id: str) -> None:
    """Refuse a roster whose seats nobody may change now.

    Raises:
        WrongMoment: it is being looked for, say.
    """
    editions.check_open(rosters.get(work, roster_id))


# ---- looking for rosters: called by the worker, outside of any transaction unless it takes a `work` ----


class Waiting(NamedTuple):
    """A roster somebody is to look for."""

    station: str
    roster: str


def waiting(work: Work) -> list[Waiting]:
    """At every station, the one asked for first at the head."""
    found: list[Roster] = rosters.list_waiting(work)
    return [Waiting(one.station, one.id) for one in found]


def horizon(task: Task, relaxed: Collection[str] = ()) -> Horizon:
    """The question to a solver; `relaxed`: people held to no share of the nights."""
    return planning.horizon(task, relaxed)


def lines(task: Task, asked: Horizon) -> Lines:
    """What stands in the roster as lines, where a repair starts from."""
    return planning.lines(task, asked)


def mended(task: Task) -> Sequence[Seat]:
    """A repair without a solver: lost seats with whoever may have them, and nobody else moved."""
    return planning.mended(task)


def toll(task: Task, seats: Sequence[Seat]) -> tuple[int, int]:
    """How many gaps a repair leaves, and how many seats have somebody else; less is better."""
    return planning.toll(task, seats)


def seated(task: Task, found: Lines) -> Sequence[Seat]:
    """A solver's answer as people on seats, free of broken hard rules."""
    return planning.seated(task, found)

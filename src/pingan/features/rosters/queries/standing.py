"""What holds: who is on when, who comes next, and what speaks against an exchange."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pingan.features.members import public as members
from pingan.features.rosters.model import Because, Shift
from pingan.features.rosters.queries._rows import ShiftRow
from pingan.features.rosters.rules.legal import against
from pingan.features.rosters.store import shifts
from pingan.features.rosters.store.facts import agreed
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_MOST_DAYS = 62
_SOON = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow(ShiftRow):
    """A published shift with who has it; `name` empty: nobody, or not the actor's to know."""

    place: int
    member: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnNext:
    """Who is on at a post now or comes next. `names`: in the order of their places; gaps are left out."""

    title: str
    kind_name: str
    starts: datetime
    ends: datetime
    names: tuple[str, ...]


@query(Right.ROSTER_READ)
def between(work: Work, since: date, until: date) -> list[StandingRow]:
    """Every published shift of these days, both included.

    Raises:
        Invalid: `days_reversed`, or `roster_days`: too many at once.
    """
    if until < since:
        raise Invalid("days_reversed")
    if (until - since).days >= _MOST_DAYS:
        raise Invalid("roster_days")
    found = shifts.list_between(work, since, until)
    names = members.names(work.as_engine(), {one.member for one in found if one.member}) if work.actor.may(Right.MEMBER_READ) else {}
    return [row_of(StandingRow, shift, name=names.get(shift.member, "")) for shift in found]


@query(Right.ROSTER_NEXT)
def on_next(work: Work) -> list[OnNext]:
    """Who is on now and within twelve hours: at a tablet's own post, and for a house lead at every post."""
    there = work.as_engine()
    day = timedelta(days=1)
    soon = [
        shift
        for shift in shifts.list_between(there, (work.now - day).date(), (work.now + day).date())
        if shift.ends > work.now and shift.starts <= work.now + _SOON and shift.post and work.actor.post in {"", shift.post}
    ]
    names = members.names(there, {shift.member for shift in soon if shift.member})
    groups: dict[tuple[datetime, str, str], list[Shift]] = {}
    for shift in soon:
        groups.setdefault((shift.starts, shift.title, shift.kind), []).append(shift)
    return [_next(group, names) for group in groups.values()]


def _next(group: list[Shift], names: dict[str, str]) -> OnNext:
    return row_of(OnNext, group[0], names=tuple(names[shift.member] for shift in group if shift.member in names))


@query(Right.ROSTER_SETTLE)
def doubts(work: Work, ask_id: str) -> list[Because]:
    """What speaks against what two members have agreed; nothing: it may be approved without a word."""
    ask = shifts.get_ask(work, ask_id)
    return list(against(ask, *agreed(work, ask)))

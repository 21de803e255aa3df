"""Rows of the screens, and how they are made from nouns."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.members import public as members
from pingan.features.rosters.model import Ask, AskKind, AskStatus, Ended, Roster, RosterStatus, SearchMode, Shift
from pingan.features.rosters.rules import editions
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.store import shifts
from pingan.kernel.rights import Right
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRow:
    """How a search goes. `who`: the name of the member no line is legal for, where that is why it ended."""

    mode: SearchMode
    seconds: int
    asked: datetime
    taken: datetime | None
    spent_s: float
    penalty: int | None
    bound: int | None
    found: int
    stopping: bool
    ended: Ended | None
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow:
    """A roster in the list. `next`: what the actor may do with it."""

    id: str
    first: date
    last: date
    days: int
    edition: int
    status: RosterStatus
    base: str
    made: datetime
    published: datetime | None
    search: SearchRow | None
    seats: int
    open: int
    version: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRow:
    """A published shift as the one sees it who has it, or who might claim it."""

    id: str
    day: date
    title: str
    kind: str
    kind_name: str
    post: str
    night: bool
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedRow:
    """A shift that has begun without who should be there. `asked`: to come instead and not answered yet."""

    id: str
    title: str
    kind_name: str
    starts: datetime
    ends: datetime
    member: str
    name: str
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRow:
    """A question about a shift. `by`: empty where the station asks. `mine`: whether the actor asked it himself."""

    id: str
    kind: AskKind
    status: AskStatus
    shift: ShiftRow
    in_return: ShiftRow | None
    by: str
    to: str
    mine: bool
    asked: datetime
    next: tuple[str, ...]


def roster_row(work: Work, roster: Roster) -> RosterRow:
    """As the list shows it."""
    verbs = editions.next_verbs(roster) if work.actor.may(Right.ROSTER_MANAGE) else ()
    search = roster.search
    name = members.names(work.as_engine(), [search.who]).get(search.who, "") if search and search.who else ""
    return row_of(RosterRow, roster, search=row_of(SearchRow, search, who=name) if search else None, next=verbs)


def shift_row(shift: Shift) -> ShiftRow:
    """As its member sees it."""
    return row_of(ShiftRow, shift)


def ask_row(work: Work, ask: Ask, names: Mapping[str, str], found: Mapping[str, Shift]) -> AskRow:
    """As whoever is concerned sees it: the station's own question names nobody who did not come."""
    settles = work.actor.may(Right.ROSTER_SETTLE)
    by = "" if ask.kind is AskKind.REPLACE and not work.actor.may(Right.ROSTER_READ) else names.get(ask.by, "")
    return row_of(
        AskRow, ask, shift=shift_row(found[ask.shift]), in_return=shift_row(found[ask.in_return]) if ask.in_return else None, by=by,
        to=names.get(ask.to, ""), mine=bool(work.actor.member) and ask.by == work.actor.member and ask.kind is not AskKind.REPLACE,
        next=rules.next_verbs(ask, member=work.actor.member, settles=settles),
    )  # fmt: skip


def ask_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, AskRow]:
    """The open questions the actor is concerned with."""
    there, asks = work.as_engine(), shifts.list_open_asks(work, ids)
    concerned = {one for ask in asks for one in (ask.by, ask.to) if one}
    names = members.names(there, concerned)
    wanted = {one for ask in asks for one in (ask.shift, ask.in_return) if one}
    found = shifts.by_id(there, wanted)
    return {ask.id: ask_row(work, ask, names, found) for ask in asks if {ask.shift, *filter(None, [ask.in_return])} <= found.keys()}

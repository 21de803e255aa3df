"""What who makes rosters looks at."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pingan.features.members import public as members
from pingan.features.rosters.model import Because, Key, Need, Objection, Roster, RosterStatus, Seat, ShiftKind, StationTerms
from pingan.features.rosters.queries._rows import RosterRow, roster_row
from pingan.features.rosters.rules import editions, rewriting, saying
from pingan.features.rosters.rules.legal import Book, Candidate, alone_at_night
from pingan.features.rosters.rules.planning import tally
from pingan.features.rosters.store import rosters
from pingan.features.rosters.store.facts import of_plan, seats_of, standing_of
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_MOST_CANDIDATES, _CLOSEST, _MOST_GAPS = 40, 3, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow:
    """One place in a roster; `member` empty: a gap. `word`: why the rules were overruled."""

    day: date
    need: str
    kind: str
    place: int
    member: str
    fixed: bool
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChange:
    """A seat somebody else has than in the edition before; None: there was or is no such seat."""

    day: date
    need: str
    kind: str
    place: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Another roster for the same days."""

    id: str
    edition: int
    status: RosterStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Seats somebody else has in one edition than in another. `people`: names by id."""

    changes: tuple[SeatChange, ...]
    people: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDetail:
    """A roster with everything in it. `people`: names by id. `alone`: groups with only one at night. `deadline`: last day for wishes.

    `changes`: from the edition it was made from. `editions`: others for the same days that it may be compared with, the newest first.
    """

    roster: RosterRow
    kinds: tuple[ShiftKind, ...]
    needs: tuple[Need, ...]
    holidays: tuple[date, ...]
    workdays: tuple[date, ...]
    seats: tuple[SeatRow, ...]
    people: dict[str, str]
    editions: tuple[Edition, ...]
    changes: tuple[SeatChange, ...]
    alone: int
    deadline: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateRow:
    """Somebody for a seat and what speaks against him."""

    member: str
    name: str
    because: tuple[Because, ...]
    nights: int
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Who could have a seat, who fits best first. `free`: how many nothing speaks against."""

    free: int
    rows: tuple[CandidateRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Closest:
    """Somebody who nearly could."""

    name: str
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A seat nobody has, and why: of everybody who is of the right force, how many are kept from it by what.

    `lacks`: the skill it takes, where nobody who has it is free.
    """

    day: date
    need: str
    kind: str
    place: int
    free: int
    lacks: str
    reasons: dict[Objection, int]
    closest: tuple[Closest, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FairRow:
    """What one person would have to do by this roster: planned, never worked."""

    member: str
    name: str
    nights: int
    weekends: int
    hours: float


@query(Right.ROSTER_READ)
def terms(work: Work) -> StationTerms:
    """The terms in force, or proposed ones."""
    return rosters.get_terms(work)


@query(Right.ROSTER_READ)
def detail(work: Work, roster_id: str) -> RosterDetail:
    """A roster with everything in it."""
    return detail_of(work, rosters.get(work, roster_id))


def head_of(work: Work, roster: Roster) -> RosterRow:
    """Without what stands in it."""
    return roster_row(work, roster)


def detail_of(work: Work, roster: Roster) -> RosterDetail:
    """The same, for a roster that was just changed."""
    plan = rosters.get_plan(work, roster.id)
    seats = seats_of(work, roster, plan)
    changes = editions.difference(plan.before, seats) if roster.base and roster.status is not RosterStatus.PUBLISHED else []
    shown = {seat.member for seat in seats} | {seat.member for pair in changes for seat in pair if seat}
    return RosterDetail(
        roster=roster_row(work, roster), kinds=plan.terms.kinds, needs=plan.terms.needs, holidays=plan.terms.holidays,
        workdays=plan.terms.workdays, seats=tuple(row_of(SeatRow, seat) for seat in seats), people=_names(work, shown),
        editions=tuple(row_of(Edition, other) for other in _others(work, roster)),
        changes=tuple(_change(before, after) for before, after in changes), alone=len(alone_at_night(plan.terms, seats)),
        deadline=saying.deadline(plan.terms, roster.first),
    )  # fmt: skip


def _others(work: Work, roster: Roster) -> list[Roster]:
    """What was discarded is gone, and what is long past forgotten."""
    known = reversed(rosters.list_editions(work, roster.first))
    return [one for one in known if one.id != roster.id and one.status is not RosterStatus.DISCARDED]


@query(Right.ROSTER_READ)
def difference(work: Work, roster_id: str, since: str) -> Difference:
    """What is different in a roster from another edition."""
    roster, other = rosters.get(work, roster_id), rosters.get(work, since)
    before, after = (seats_of(work, one, rosters.get_plan(work, one.id)) for one in (other, roster))
    pairs = editions.difference(before, after)
    shown = {seat.member for pair in pairs for seat in pair if seat}
    return Difference(changes=tuple(_change(old, new) for old, new in pairs), people=_names(work, shown))


def _change(before: Seat | None, after: Seat | None) -> SeatChange:
    seat = after or before
    assert seat is not None  # one of them is there
    return SeatChange(
        day=seat.day, need=seat.need, kind=seat.kind, place=seat.place, before=before.member if before else "",
        after=after.member if after else "",
    )  # fmt: skip


def _names(work: Work, ids: Iterable[str]) -> dict[str, str]:
    """Only for who may know the members."""
    return members.names(work.as_engine(), {id_ for id_ in ids if id_}) if work.actor.may(Right.MEMBER_READ) else {}


@query(Right.ROSTER_MANAGE)
def candidates(work: Work, roster_id: str, key: Key) -> Choices:
    """Who could have a seat, and why the others could not."""
    roster, plan = rosters.get(work, roster_id), rosters.get_plan(work, roster_id)
    book = Book(of_plan(work, roster, plan), plan.seats)
    if key not in book.seats:
        raise NotFound(noun="seat")
    found = book.candidates(book.seats[key])
    shown = found[:_MOST_CANDIDATES]
    names, load = _names(work, [one.member for one in shown]), tally(book.seats.values(), book.facts)
    return Choices(
        free=sum(not one.because for one in found),
        rows=tuple(
            CandidateRow(
                member=one.member, name=names.get(one.member, ""), because=one.because, nights=load.get(one.member, (0, 0, 0.0))[0],
                hours=load.get(one.member, (0, 0, 0.0))[2],
            )
            for one in shown
        ),
    )  # fmt: skip


@query(Right.ROSTER_MANAGE)
def objections(work: Work, roster_id: str, wanted: rewriting.Wanted) -> Mapping[Key, tuple[Because, ...]]:
    """What would speak against a list of seats, for those that would stay as they are; see `actions.rewrite`."""
    roster = rosters.get(work, roster_id)
    editions.check_open(roster)
    return rewriting.rewrite(Book(*standing_of(work, roster)), wanted)


@query(Right.ROSTER_MANAGE)
def gaps(work: Work, roster_id: str) -> list[Gap]:
    """Why the seats are empty that nobody has; the first sixty."""
    roster, plan = rosters.get(work, roster_id), rosters.get_plan(work, roster_id)
    book = Book(of_plan(work, roster, plan), plan.seats)
    open_ = sorted((seat for seat in book.seats.values() if not seat.member), key=lambda seat: seat.key)[:_MOST_GAPS]
    found = [(seat, [one for one in book.candidates(seat) if not _is_stranger(one)]) for seat in open_]
    names = _names(work, [one.member for _, people in found for one in people[:_CLOSEST]])
    return [_gap(seat, people, names) for seat, people in found]


def _is_stranger(one: Candidate) -> bool:
    return any(because.reason in {Objection.WRONG_FORCE, Objection.NOT_SERVING} for because in one.because)


def _gap(seat: Seat, people: Sequence[Candidate], names: dict[str, str]) -> Gap:
    counts = Counter(because.reason for one in people for because in one.because[:1])
    closest = tuple(Closest(name=names.get(one.member, ""), because=one.because) for one in people[:_CLOSEST])
    lacking = (because.skill for one in people for because in one.because if because.reason is Objection.NO_SKILL)
    free = sum(not one.because for one in people)
    lacks = "" if free else next(lacking, "")
    return row_of(Gap, seat, free=free, lacks=lacks, reasons=dict(counts.most_common()), closest=closest)


@query(Right.ROSTER_MANAGE)
def fairness(work: Work, roster_id: str) -> list[FairRow]:
    """What everybody would have to do, by name: nobody is ranked."""
    roster, plan = rosters.get(work, roster_id), rosters.get_plan(work, roster_id)
    book = Book(of_plan(work, roster, plan), seats_of(work, roster, plan))
    load = tally(book.seats.values(), book.facts)
    names = _names(work, load)
    rows = [
        FairRow(member=member, name=names.get(member, ""), nights=nights, weekends=weekends, hours=hours)
        for member, (nights, weekends, hours) in load.items()
    ]
    return sorted(rows, key=lambda row: (row.name, row.member))

"""What a member sees of rosters: his own part, what nobody has, and who could do him a favour."""

from dataclasses import dataclass, field
from datetime import date, datetime

from pingan.features.members import public as members
from pingan.features.rosters.model import Ask, Availability, Shift, ShiftKind
from pingan.features.rosters.queries._rows import AskRow, ShiftRow, ask_row, shift_row
from pingan.features.rosters.rules import calendar, saying
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.rules.legal import Book
from pingan.features.rosters.store import rosters, shifts
from pingan.features.rosters.store.facts import seat_of, standing
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work, engine

_MOST_OPEN, _MOST_COLLEAGUES = 60, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class AvailabilityView:
    """What the actor has said, what there is to choose from, and until when it is heard for the next month that is still open.

    `wishes_from`: the first day for which a wish is heard.
    """

    said: Availability
    kinds: tuple[ShiftKind, ...]
    deadline: date
    wishes_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenShift:
    """A shift nobody has. `reasons`: why the actor may not claim it."""

    shift: ShiftRow
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody who could take a shift. `shifts`: of his that the actor could take in return."""

    member: str
    name: str
    shifts: tuple[ShiftRow, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """Whether the actor has a private calendar address; `made`: when."""

    made: datetime | None


@query(Right.ROSTER_OWN)
def availability(work: Work) -> AvailabilityView:
    """What the actor has said."""
    known = rosters.find_availability(work, work.actor.member)
    return availability_of(work, known or Availability(id=work.actor.member, station=work.actor.station))


def availability_of(work: Work, said: Availability) -> AvailabilityView:
    """The same, just said."""
    terms, now = rosters.get_terms(work).terms, today(work.now)
    return AvailabilityView(
        said=said, kinds=terms.kinds, deadline=saying.next_deadline(terms, now),
        wishes_from=saying.first_heard(terms, rosters.list_rosters(work.as_engine()), now),
    )  # fmt: skip


@query(Right.ROSTER_OWN)
def open_shifts(work: Work) -> list[OpenShift]:
    """What nobody has and the actor's force may take, the soonest first."""
    there = work.as_engine()
    books = {roster.id: Book(*standing(there, roster.first)) for roster in rosters.list_published(there)}
    found = list[OpenShift]()
    for shift in shifts.list_open(work, work.now):
        book = books.get(shift.roster)
        if book is None or work.actor.member not in book.facts.people:
            continue
        because = book.because(work.actor.member, seat_of(shift))
        reasons = tuple(dict.fromkeys(one.reason.value for one in because))
        if not {"wrong_force", "not_serving"} & set(reasons):
            found.append(OpenShift(shift=shift_row(shift), reasons=reasons))
    return found[:_MOST_OPEN]


@query(Right.ROSTER_OWN)
def colleagues(work: Work, shift_id: str) -> list[Colleague]:
    """Who could take the actor's shift, and what he could take from them. Why somebody cannot, nobody is told."""
    there, shift = work.as_engine(), shifts.get(work, shift_id)
    rules.check_own(shift, work.actor.member, work.now)
    book, seat = Book(*standing(there, shift.day)), seat_of(shift)
    able = [one.member for one in book.candidates(seat) if not one.because and one.member != work.actor.member][:_MOST_COLLEAGUES]
    swaps: dict[str, list[Shift]] = {}
    for other in shifts.list_of_roster(there, shift.roster):
        if other.member not in {"", work.actor.member} and other.starts > work.now:
            theirs = seat_of(other)
            mine_to_them = not book.because(other.member, seat, without={theirs.key})
            if mine_to_them and not book.because(work.actor.member, theirs, without={seat.key}):
                swaps.setdefault(other.member, []).append(other)
    names = members.names(there, {*able, *swaps})
    ordered = [*able, *sorted(swaps.keys() - set(able), key=lambda one: names.get(one, ""))][: 2 * _MOST_COLLEAGUES]
    return [
        Colleague(member=one, name=names.get(one, ""), shifts=tuple(shift_row(other) for other in swaps.get(one, ())[:6]))
        for one in ordered
    ]


def my_shift(work: Work, shift: Shift) -> ShiftRow:  # noqa: ARG001 - a view takes the work
    """A shift just claimed or given back."""
    return shift_row(shift)


def my_ask(work: Work, ask: Ask) -> AskRow:
    """A question just asked or answered."""
    there = work.as_engine()
    names = members.names(there, {one for one in (ask.by, ask.to) if one})
    return ask_row(work, ask, names, shifts.by_id(there, [one for one in (ask.shift, ask.in_return) if one]))


@query(Right.ROSTER_OWN)
def calendar_link(work: Work) -> LinkState:
    """Whether there is one; the address itself was shown once."""
    link = shifts.find_link(work)
    return LinkState(made=link.made if link else None)


@query(None)
def feed(work: Work, token: str, name: str) -> bytes:
    """The calendar behind a private address, with nobody's name in it.

    Raises:
        NotFound: no such address, or not any more.
    """
    link = shifts.find_by_digest(work, calendar.digest(token))
    if link is None:
        raise NotFound(noun="calendar")
    own = work.acting_as(engine(link.station))
    return calendar.feed(name, shifts.list_of_member(own, link.id), shifts.list_lost(own, link.id), work.now)

"""From what is wanted to what a solver is asked, and from its answer to people on seats.

A solver is asked for the kind of shift of each person and day; *lanes* are kinds of shift for one circle of people. Who stands at which
post within a lane is decided afterwards, day by day, by the way from home and by where somebody stood before.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pingan.features.rosters.model import DAY_MINUTES, Facts, Key, Need, Person, Seat, ShiftKind
from pingan.features.rosters.rules.assignment import assign
from pingan.features.rosters.rules.legal import Book, week_hours
from pingan.features.rosters.rules.terms import days_of, is_weekend
from pingan.kernel.rostering import OFF, Demand, Horizon, Line, Roster, Shift, Wish
from pingan.kernel.rostering import Person as Worker

SHORT, UNSKILLED, TOO_MANY = 100, 60, 100
"""What the solver pays for a missing person, for a group without its skill, and for somebody without a place."""
_WEEK, _FULL_WEEK_DAYS = 7, 6
_THERE_ENOUGH = 0.7
"""Who can do so much of a kind of shift is held to his share of it."""
_NO_PLACE, _UNFIT = 1e6, 1e4


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A roster to be found, with all that is known. `repairs`: change as little as possible of `before`."""

    roster: str
    first: date
    days: int
    seats: tuple[Seat, ...]
    facts: Facts
    seconds: int
    repairs: bool = False
    before: tuple[Seat, ...] = ()

    @property
    def lost(self) -> frozenset[Key]:
        """Seats of who dropped out."""
        had = {seat.key: seat.member for seat in self.before}
        return frozenset(seat.key for seat in self.seats if not seat.member and had.get(seat.key))


@dataclass(frozen=True, slots=True)
class _Lane:
    """One kind of shift for one circle of people."""

    id: str
    kind: ShiftKind
    forces: frozenset[str]
    team: str

    def admits(self, person: Person) -> bool:
        belongs = (not self.forces or person.force in self.forces) and (not self.team or self.team in person.teams)
        return belongs and self.kind.code not in person.says.kinds_off


def horizon(task: Task, relaxed: Collection[str] = ()) -> Horizon:
    """The question to the solver. `relaxed`: people held to no share of the nights, for want of a legal line."""
    lanes, open_ = _lanes(task), [seat for seat in task.seats if not (seat.member and seat.fixed)]
    of_seat = {seat.key: _lane_id(_need(task, seat), seat.kind) for seat in task.seats}
    wanted = Counter((seat.day, of_seat[seat.key]) for seat in open_)
    skilled = Counter((seat.day, of_seat[seat.key], skill) for seat in open_ if seat.place == 0 for skill in _need(task, seat).skills)
    people = [person for person in task.facts.people.values() if person.serves and any(lane.admits(person) for lane in lanes)]
    day_of = {day: at for at, day in enumerate(days_of(task.first, task.days))}
    workers = _Workers(task, lanes, people, wanted)
    demands = [
        *(Demand(day=day_of[day], shift=lane, wanted=count, short=SHORT, over=TOO_MANY) for (day, lane), count in sorted(wanted.items())),
        *(
            Demand(
                day=day_of[day], shift=lane, wanted=count, short=UNSKILLED, over=0,
                among=frozenset(person.id for person in people if person.has(skill, day)),
            )
            for (day, lane, skill), count in sorted(skilled.items())
        ),
    ]  # fmt: skip
    return Horizon(
        days=task.days,
        shifts=[_shift(lane, lanes, task.facts.terms.rest_hours) for lane in lanes],
        people=[workers.worker(person, held=person.id not in relaxed and not task.repairs) for person in people],
        wishes=[wish for person in people for wish in _wishes(task, person, lanes, day_of)],
        demands=demands,
        first_weekday=task.first.weekday(),
        shared=frozenset(at for day, at in day_of.items() if is_weekend(day, task.facts.terms)),
    )


def _need(task: Task, seat: Seat) -> Need:
    return next(need for need in task.facts.terms.needs if need.code == seat.need)


def _lane_id(need: Need, kind: str) -> str:
    return "/".join((kind, need.team, *sorted(need.forces)))


def _lanes(task: Task) -> list[_Lane]:
    kinds = {kind.code: kind for kind in task.facts.terms.kinds}
    found = {
        _lane_id(need, code): _Lane(_lane_id(need, code), kinds[code], frozenset(need.forces), need.team)
        for need in task.facts.terms.needs
        for code in need.kinds
    }
    return [found[id_] for id_ in sorted(found)]


def _shift(lane: _Lane, lanes: Sequence[_Lane], rest_hours: int) -> Shift:
    too_early = (other.id for other in lanes if other.kind.starts_min + DAY_MINUTES - lane.kind.ends_min < rest_hours * 60)
    return Shift(id=lane.id, minutes=lane.kind.minutes, not_before=frozenset(too_early))


def _wishes(task: Task, person: Person, lanes: Sequence[_Lane], day_of: Mapping[date, int]) -> Iterable[Wish]:
    price = task.facts.terms.weights.wishes
    for wish in person.says.wishes:
        if wish.day in day_of and price:
            fitting = [lane for lane in lanes if lane.admits(person) and wish.kind in {"", lane.kind.code}]
            yield from (Wish(person=person.id, day=day_of[wish.day], shift=lane.id, price=price, to_work=wish.to_work) for lane in fitting)


class _Workers:
    """What each person's line may be, with a fair share of nights, of weekends and holidays, and of hours."""

    def __init__(self, task: Task, lanes: Sequence[_Lane], people: Sequence[Person], wanted: Mapping[tuple[date, str], int]) -> None:
        self._task, self._lanes, self._days = task, lanes, days_of(task.first, task.days)
        self._fixed: defaultdict[str, set[date]] = defaultdict(set)
        for seat in task.seats:
            if seat.member and seat.fixed:
                self._fixed[seat.member].add(seat.day)
        self._free = {person.id: sum(self._is_free(person, day) for day in self._days) for person in people}
        self._total, self._total_shared = Counter[str](), Counter[str]()
        for (day, lane), count in wanted.items():
            self._total[lane] += count
            self._total_shared[lane] += count * is_weekend(day, task.facts.terms)
        self._pool = {lane.id: sum(self._free[person.id] for person in people if lane.admits(person)) for lane in lanes}

    def worker(self, person: Person, *, held: bool) -> Worker:
        """His line's limits. `held`: to his share of the nights."""
        mine = [lane for lane in self._lanes if lane.admits(person)]
        part = {lane.id: self._free[person.id] / max(1, self._pool[lane.id]) for lane in mine}
        share = {lane.id: self._total[lane.id] * part[lane.id] for lane in mine}
        shared = sum(self._total_shared[lane.id] * part[lane.id] for lane in mine)
        limit = week_hours(self._task.facts.terms, person) * 60
        longest = max((lane.kind.minutes for lane in mine), default=480)
        if self._task.repairs:
            shared = float(len(self._days))
            share = {lane.id: float(len(self._days)) for lane in mine}
        hours = sum(share[lane.id] * lane.kind.minutes for lane in mine)
        run = max(1, min(self._task.facts.terms.run_days, limit // longest))
        here = self._free[person.id] >= _THERE_ENOUGH * len(self._days)
        nights = [lane for lane in mine if lane.kind.night]
        return Worker(
            id=person.id,
            minutes=(0, min(math.ceil(limit * len(self._days) / _WEEK), math.ceil(hours * 1.1) + longest)),
            run_days=(1, run),
            rest_days=1 if run >= _FULL_WEEK_DAYS else 2,
            weekends=len(self._days),
            shared=(math.floor(shared) if held and here else 0, math.ceil(shared)),
            most={
                **{lane.id: 0 for lane in self._lanes if not lane.admits(person)},
                **{lane.id: math.ceil(share[lane.id]) for lane in nights},
            },
            least={lane.id: math.floor(share[lane.id]) for lane in nights if held and here and share[lane.id] >= 1},
            away=frozenset(at for at, day in enumerate(self._days) if not self._is_free(person, day)),
            barred=frozenset(self._barred(person)),
        )

    def _is_free(self, person: Person, day: date) -> bool:
        spells = (*person.says.away, *(out.away for out in self._task.facts.dropped_out if out.member == person.id))
        kept = day.weekday() in person.says.days_off or day in self._fixed[person.id]
        return not kept and not any(one.covers(day) for one in spells)

    def _barred(self, person: Person) -> Iterable[tuple[int, str]]:
        """Shifts too near to what he does outside of what is solved: the roster before, and seats fixed by hand."""
        for duty in self._task.facts.around.get(person.id, ()):
            for at, day in enumerate(self._days):
                if abs((day - duty.day).days) <= 1:
                    yield from ((at, lane.id) for lane in self._lanes if self._collides(lane, day, duty.begins, duty.ends))
        kinds = {kind.code: kind for kind in self._task.facts.terms.kinds}
        for seat in self._task.seats:
            if seat.fixed and seat.member == person.id:
                begins = seat.day.toordinal() * DAY_MINUTES + kinds[seat.kind].starts_min
                for day in (seat.day - timedelta(days=1), seat.day + timedelta(days=1)):
                    at = (day - self._task.first).days
                    if 0 <= at < len(self._days):
                        ends = begins + kinds[seat.kind].minutes
                        yield from ((at, lane.id) for lane in self._lanes if self._collides(lane, day, begins, ends))

    def _collides(self, lane: _Lane, day: date, begins: int, ends: int) -> bool:
        start = day.toordinal() * DAY_MINUTES + lane.kind.starts_min
        rest = self._task.facts.terms.rest_hours * 60
        return start < ends + rest and begins < start + lane.kind.minutes + rest


# ---- lines to seats --------------------------------------------------------------------------------------------------


def lines(task: Task, asked: Horizon) -> dict[str, Line]:
    """The seats as they were, as lines: who worked in which lane on which day."""
    found = {person.id: [OFF] * task.days for person in asked.people}
    fixed = {seat.key for seat in task.seats if seat.fixed}
    for seat in task.before or task.seats:
        if seat.member in found and seat.key not in fixed:
            found[seat.member][(seat.day - task.first).days] = _lane_id(_need(task, seat), seat.kind)
    return {person: tuple(line) for person, line in found.items()}


def seated(task: Task, roster: Roster) -> tuple[Seat, ...]:
    """People on seats: who has one in his lane already keeps it, the others get the places that suit them best; then gaps are filled.

    What stands in the result breaks no hard rule, whatever the solver thought of: it is read again seat by seat.
    """
    book = Book(task.facts, [seat if seat.fixed else replace(seat, member="", word="") for seat in task.seats])
    before = {seat.key: seat.member for seat in task.seats} if task.repairs else {}
    for at, day in enumerate(days_of(task.first, task.days)):
        for lane in _lanes(task):
            people = [person for person, line in roster.items() if line[at] == lane.id]
            _seat_day(book, task, (day, lane.id), people, before)
    changed = {seat.key for seat in task.seats if book.seats[seat.key].member != before.get(seat.key, "")}
    _clear(book, changed if task.repairs else set(book.seats))
    fill(book, task.lost if task.repairs else set(book.seats))
    return tuple(book.seats[seat.key] for seat in task.seats)


def mended(task: Task) -> tuple[Seat, ...]:
    """The lost seats with whoever may have them, and nobody else moved."""
    book = Book(task.facts, task.seats)
    fill(book, task.lost)
    return tuple(book.seats[seat.key] for seat in task.seats)


def toll(task: Task, seats: Iterable[Seat]) -> tuple[int, int]:
    """How many gaps a repair leaves, and how many seats have somebody else than before: less is better, gaps first."""
    before, there = {seat.key: seat.member for seat in task.before}, list(seats)
    return sum(not seat.member for seat in there), sum(seat.member != before.get(seat.key, "") for seat in there)


def _seat_day(book: Book, task: Task, when: tuple[date, str], people: list[str], before: Mapping[Key, str]) -> None:
    day, lane = when
    places = [seat for seat in task.seats if seat.day == day and not seat.fixed and _lane_id(_need(task, seat), seat.kind) == lane]
    kept = {seat.key: before[seat.key] for seat in places if before.get(seat.key) in people}
    for seat in places:
        if seat.key in kept:
            book.put(replace(book.seats[seat.key], member=kept[seat.key]))
    people = [one for one in people if one not in kept.values()]
    places = [seat for seat in places if seat.key not in kept]
    if not people or not places:
        return
    costs = [[_fit(book, person, seat, task) for seat in places] + [_NO_PLACE] * len(people) for person in people]
    for person, at in zip(people, assign(costs), strict=True):
        if at < len(places):
            book.put(replace(places[at], member=person, word=""))


def _fit(book: Book, member: str, seat: Seat, task: Task) -> float:
    person = task.facts.people[member]
    lacks = seat.place == 0 and any(not person.has(skill, seat.day) for skill in _need(task, seat).skills)
    return book.cost(member, seat) + _UNFIT * lacks


def _clear(book: Book, keys: Collection[Key]) -> None:
    """Take from their seats whom a hard rule forbids them: later seats give way to earlier ones, and to what is fixed."""
    for seat in sorted(book.seats.values(), key=lambda seat: seat.key):
        if seat.key in keys and seat.member and not seat.fixed and book.because(seat.member, seat):
            book.put(replace(seat, member=""))


def fill(book: Book, keys: Collection[Key]) -> int:
    """Give empty seats of `keys` to who may have them, the ones with the fewest candidates first; how many were filled."""
    open_ = [seat for key, seat in book.seats.items() if key in keys and not seat.member and not seat.fixed]
    free = {seat.key: sum(not book.because(member, seat) for member in book.facts.people) for seat in open_}
    count = 0
    for seat in sorted(open_, key=lambda seat: (free[seat.key], seat.key)):
        best = next(iter(book.candidates(seat)), None) if free[seat.key] else None
        if best is not None and not best.because:
            book.put(replace(seat, member=best.member))
            count += 1
    return count


def tally(seats: Iterable[Seat], facts: Facts) -> dict[str, tuple[int, int, float]]:
    """Member → nights, days on weekends and holidays, and hours planned."""
    kinds = {kind.code: kind for kind in facts.terms.kinds}
    found: dict[str, tuple[int, int, float]] = {}
    for seat in seats:
        if seat.member:
            nights, weekends, hours = found.get(seat.member, (0, 0, 0.0))
            kind = kinds[seat.kind]
            free_day = is_weekend(seat.day, facts.terms)
            found[seat.member] = (nights + kind.night, weekends + free_day, hours + kind.minutes / 60)
    return found

"""Who may have a seat, and why somebody may not: the one reading of the rules for explaining, hand edits, covers and no-shows."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pingan.features.rosters.model import Ask, Because, Duty, Facts, Key, Need, Objection, Person, Seat, Terms
from pingan.features.rosters.rules.terms import is_weekend
from pingan.kernel.geo import distance_m

_WEEK = 7
_FAR_KM, _OFTEN = 10.0, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody for a seat: what speaks against him, and how well he would fit (less is better)."""

    member: str
    because: tuple[Because, ...]
    cost: float


class Book:
    """Who has which seat, while a roster is made: put people on seats and take them off, and ask who else could."""

    def __init__(self, facts: Facts, seats: Iterable[Seat]) -> None:
        """`seats`: all of the roster, taken or not."""
        self.facts = facts
        self.seats: dict[Key, Seat] = {}
        self._needs = {need.code: need for need in facts.terms.needs}
        self._kinds = {kind.code: kind for kind in facts.terms.kinds}
        self._duties: dict[str, dict[Key | int, Duty]] = {
            member: dict[Key | int, Duty](enumerate(duties)) for member, duties in facts.around.items()
        }
        for seat in seats:
            self.seats[seat.key] = seat
            if seat.member:
                self._duties.setdefault(seat.member, {})[seat.key] = self.duty(seat)

    def duty(self, seat: Seat) -> Duty:
        """When it is worked."""
        return Duty.of(seat.day, self._kinds[seat.kind], seat.need)

    def put(self, seat: Seat) -> None:
        """Let the seat be as it is now."""
        before = self.seats[seat.key]
        if before.member:
            del self._duties[before.member][seat.key]
        self.seats[seat.key] = seat
        if seat.member:
            self._duties.setdefault(seat.member, {})[seat.key] = self.duty(seat)

    def group(self, seat: Seat) -> list[Seat]:
        """The other seats of the same need at the same time."""
        wanted = self._needs[seat.need].wanted
        keys = ((seat.day, seat.need, seat.kind, place) for place in range(wanted) if place != seat.place)
        return [self.seats[key] for key in keys if key in self.seats]

    def duties(self, member: str, without: Collection[Key] = ()) -> list[Duty]:
        """What he does, in this roster and around it."""
        return [duty for key, duty in self._duties.get(member, {}).items() if key not in without]

    def because(self, member: str, seat: Seat, *, without: Collection[Key] = ()) -> tuple[Because, ...]:
        """What speaks against somebody on a seat; `without`: seats he would give for it."""
        person = self.facts.people.get(member)
        if person is None:
            return (Because(reason=Objection.NOT_SERVING),)
        return (*self._of_himself(person, seat), *self._of_his_duties(person, seat, self.duties(member, {seat.key, *without})))

    def candidates(self, seat: Seat) -> list[Candidate]:
        """Everybody, who fits best first: fewest reasons against, then least cost."""
        found = [Candidate(member=member, because=self.because(member, seat), cost=self.cost(member, seat)) for member in self.facts.people]
        return sorted(found, key=lambda one: (len(one.because), one.cost, one.member))

    def cost(self, member: str, seat: Seat) -> float:
        """How badly he fits, of those who may: wishes, the way from home, the same place again, and what he has to do already."""
        person, weights, duty = self.facts.people[member], self.facts.terms.weights, self.duty(seat)
        others = self.duties(member, {seat.key})
        wished = sum(-1 if wish.to_work else 1 for wish in person.says.wishes if wish.day == seat.day and wish.kind in {"", seat.kind})
        known = min(_OFTEN, sum(other.need == seat.need for other in others))
        load = sum(other.minutes for other in others) / 480 + 2 * sum(other.night for other in others) * duty.night
        weekends = sum(is_weekend(other.day, self.facts.terms) for other in others) * is_weekend(seat.day, self.facts.terms)
        way = self.way_km(person, seat)
        return load + weekends + 2 * weights.wishes * wished + weights.distance * way / 2 - weights.continuity * known / 2

    def way_km(self, person: Person, seat: Seat) -> float:
        """From his home cell to the post, at most ten; middling where nobody knows."""
        post = self._needs[seat.need].post
        if person.home is None or post not in self.facts.posts:
            return _FAR_KM / 4
        return min(_FAR_KM, distance_m(person.home, self.facts.posts[post]) / 1000)

    # ---- reasons -----------------------------------------------------------------------------------------------------
    def _of_himself(self, person: Person, seat: Seat) -> Iterator[Because]:
        need, says = self._needs[seat.need], person.says
        if not person.serves:
            yield Because(reason=Objection.NOT_SERVING)
        if need.forces and person.force not in need.forces:
            yield Because(reason=Objection.WRONG_FORCE)
        if need.team and need.team not in person.teams:
            yield Because(reason=Objection.NOT_IN_TEAM)
        missing = self._missing(person, seat, need)
        if missing:
            yield Because(reason=Objection.NO_SKILL, skill=missing[0])
        spells = (*says.away, *(out.away for out in self.facts.dropped_out if out.member == person.id))
        away = [spell.until for spell in spells if spell.covers(seat.day)]
        if away:
            yield Because(reason=Objection.AWAY, day=max(away))
        if seat.day.weekday() in says.days_off:
            yield Because(reason=Objection.DAY_OFF)
        if seat.kind in says.kinds_off:
            yield Because(reason=Objection.KIND_OFF, kind=seat.kind)

    def _missing(self, person: Person, seat: Seat, need: Need) -> list[str]:
        """Skills nobody would have: whoever sits first brings them, and the last to come what is missing still."""
        others = self.group(seat)
        if seat.place > 0 and not all(other.member for other in others):
            return []
        there = [person, *(self.facts.people[other.member] for other in others if other.member in self.facts.people)]
        return [skill for skill in need.skills if not any(one.has(skill, seat.day) for one in there)]

    def _of_his_duties(self, person: Person, seat: Seat, others: Sequence[Duty]) -> Iterator[Because]:
        duty, terms = self.duty(seat), self.facts.terms
        rest = terms.rest_hours * 60
        for other in others:
            if other.begins < duty.ends and duty.begins < other.ends:
                yield Because(reason=Objection.DOUBLE, day=other.day, kind=other.kind)
            elif max(other.begins - duty.ends, duty.begins - other.ends) < rest:
                yield Because(reason=Objection.REST, day=other.day, kind=other.kind)
        yield from self._hours(person, duty, others)
        yield from _run(duty.day, {other.day for other in others}, terms.run_days)

    def _hours(self, person: Person, duty: Duty, others: Sequence[Duty]) -> Iterator[Because]:
        monday = duty.day.toordinal() - duty.day.weekday()
        week = [other for other in others if monday <= other.day.toordinal() < monday + _WEEK]
        minutes = duty.minutes + sum(other.minutes for other in week)
        if minutes > week_hours(self.facts.terms, person) * 60:
            yield Because(reason=Objection.WEEK_HOURS, hours=minutes / 60)


def week_hours(terms: Terms, person: Person) -> int:
    """At most so many a week: the station's limit, or his own where that is less."""
    return min(terms.week_hours, person.says.week_hours or terms.week_hours)


def _run(day: date, worked: Collection[date], most: int) -> Iterator[Because]:
    run = 1
    for step in (-1, 1):
        reached = day + timedelta(days=step)
        while reached in worked:
            run, reached = run + 1, reached + timedelta(days=step)
    if run > most:
        yield Because(reason=Objection.RUN, hours=float(run))


def alone_at_night(terms: Terms, seats: Iterable[Seat]) -> list[Seat]:
    """Seats of people who would be the only one of their group at night."""
    nights = {kind.code for kind in terms.kinds if kind.night}
    groups: dict[tuple[date, str, str], list[Seat]] = {}
    for seat in seats:
        if seat.kind in nights and seat.member:
            groups.setdefault((seat.day, seat.need, seat.kind), []).append(seat)
    return [group[0] for group in groups.values() if len(group) == 1]


Standing = tuple[Facts, Sequence[Seat]]
"""What is known, and who has which seat."""


def against(ask: Ask, mine: tuple[Standing, Seat], theirs: tuple[Standing, Seat] | None) -> tuple[Because, ...]:
    """What speaks against what two members have agreed, on either side. `theirs`: what is given for it, None for nothing."""
    there, seat = mine
    found = Book(*there).because(ask.to, seat, without={theirs[1].key} if theirs else ())
    return (*found, *Book(*theirs[0]).because(ask.by, theirs[1], without={seat.key})) if theirs else found

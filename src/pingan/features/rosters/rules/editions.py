"""How a roster is begun, looked for, changed by hand, published and replaced by its next edition."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pingan.features.rosters.events import (
    MemberDropped,
    RosterArchived,
    RosterDiscarded,
    RosterDrafted,
    RosterImproved,
    RosterPublished,
    SearchAccepted,
    SearchEnded,
    SearchStarted,
    SearchStopRequested,
    SeatChanged,
    SeatsFilled,
)
from pingan.features.rosters.model import (
    BY_ENGINE,
    LIFE,
    Away,
    Because,
    DroppedOut,
    Ended,
    Key,
    LostShift,
    Plan,
    Roster,
    RosterStatus,
    Search,
    SearchMode,
    Seat,
    Shift,
    ShiftStatus,
    Terms,
    moment,
)
from pingan.features.rosters.rules.legal import alone_at_night
from pingan.features.rosters.rules.terms import empty_seats
from pingan.kernel.errors import Invalid, WrongMoment

MOST_DAYS, LATEST_DAYS = 62, 400
SHORTEST_S, LONGEST_S, REPAIR_S = 1, 1800, 2
"""A repair is to be done within five seconds: starting a process and seating people take the rest."""
PATIENCE = timedelta(seconds=45)
"""Without a sign of life for so long, whoever searched is gone."""


def next_verbs(roster: Roster) -> tuple[str, ...]:
    """The buttons of who makes rosters."""
    return tuple(verb for verb in LIFE.next(roster.status) if verb not in BY_ENGINE)


def draft(
    id_: str, station: str, terms: Terms, first: date, days: int, *, edition: int, now: datetime, today: date
) -> tuple[Roster, Plan, RosterDrafted]:
    """An empty roster.

    Raises:
        Invalid: `roster_days`: too many, none, or too far away.
    """
    if not 1 <= days <= MOST_DAYS or abs((first - today).days) > LATEST_DAYS:
        raise Invalid("roster_days")
    seats = empty_seats(terms, first, days)
    roster = Roster(
        id=id_, station=station, first=first, days=days, edition=edition, made=now, seats=len(seats), open=len(seats)
    )  # fmt: skip
    return roster, Plan(id=id_, station=station, terms=terms, seats=seats), RosterDrafted(station=station, roster=id_, base="")


def amend(
    id_: str, base: Roster, plan: Plan, now_there: Sequence[Seat], *, edition: int, now: datetime
) -> tuple[Roster, Plan, RosterDrafted]:
    """The next edition of a published roster, as things stand now.

    Raises:
        WrongMoment: it does not hold.
    """
    LIFE.after(base.status, "amend")
    roster = replace(
        base, id=id_, edition=edition, status=LIFE.start, base=base.id, made=now, published=None, search=None, version=0,
        open=_open(now_there), seats=len(now_there),
    )  # fmt: skip
    there = tuple(now_there)
    return roster, replace(plan, id=id_, seats=there, before=there), RosterDrafted(station=base.station, roster=id_, base=base.id)


def drop_out(
    roster: Roster, plan: Plan, member: str, away: Away, now: datetime
) -> tuple[Roster, Plan, tuple[MemberDropped, SearchStarted]]:
    """A fresh edition in which somebody is away: his seats are empty, and a repair begins.

    Raises:
        Invalid: `days_reversed`, or `nothing_to_repair`: he has nothing to do on those days.
    """
    if away.until < away.since:
        raise Invalid("days_reversed")
    seats = tuple(replace(one, member="", fixed=False) if one.member == member and away.covers(one.day) else one for one in plan.seats)
    if seats == plan.seats:
        raise Invalid("nothing_to_repair")
    plan = replace(plan, seats=seats, dropped_out=(*plan.dropped_out, DroppedOut(member=member, away=away)))
    dropped = MemberDropped(
        station=roster.station, roster=roster.id, member=member, since=away.since.isoformat(), until=away.until.isoformat()
    )
    roster, started = begin_search(replace(roster, open=_open(seats)), SearchMode.REPAIR, REPAIR_S, now)
    return roster, plan, (dropped, started)


# ---- searching ----


def begin_search(roster: Roster, mode: SearchMode, seconds: int, now: datetime) -> tuple[Roster, SearchStarted]:
    """Somebody is to look for it.

    Raises:
        Invalid: `search_seconds`.
        WrongMoment: not in this status.
    """
    if not SHORTEST_S <= seconds <= LONGEST_S:
        raise Invalid("search_seconds", least=SHORTEST_S, most=LONGEST_S)
    after = replace(roster, status=LIFE.after(roster.status, "solve"), search=Search(mode=mode, seconds=seconds, asked=now))
    return after, SearchStarted(station=roster.station, roster=roster.id, mode=mode.value, seconds=seconds)


def searching(roster: Roster) -> Search:
    """The search that goes on.

    Raises:
        WrongMoment: none does.
    """
    if roster.status is not RosterStatus.SOLVING or roster.search is None:
        raise WrongMoment(status=roster.status.value, verb="stop")
    return roster.search


def ask_to_stop(roster: Roster) -> tuple[Roster, SearchStopRequested]:
    """The best so far will do."""
    search = replace(searching(roster), stopping=True)
    return replace(roster, search=search), SearchStopRequested(station=roster.station, roster=roster.id)


def improve(
    roster: Roster, plan: Plan, seats: tuple[Seat, ...], *, penalty: int, bound: int | None, spent_s: float
) -> tuple[Roster, Plan, RosterImproved]:
    """A better one was found: it is kept, whatever comes."""
    before = searching(roster)
    search = replace(before, penalty=penalty, bound=bound, spent_s=spent_s, found=before.found + 1)
    news = RosterImproved(station=roster.station, roster=roster.id, penalty=penalty, bound=bound)
    return replace(roster, search=search, open=_open(seats)), replace(plan, seats=seats), news


def end_search(roster: Roster, how: Ended, *, spent_s: float | None = None, who: str = "") -> tuple[Roster, SearchEnded]:
    """It is over; the best so far stays."""
    search = searching(roster)
    how = Ended.BY_HAND if search.stopping and how is Ended.TIME else how
    verb = "finish" if how in {Ended.PROVEN, Ended.TIME} else "stop"
    search = replace(search, ended=how, who=who, spent_s=search.spent_s if spent_s is None else spent_s)
    after = replace(roster, status=LIFE.after(roster.status, verb), search=search)
    return after, SearchEnded(station=roster.station, roster=roster.id, how=how.value)


def accept(roster: Roster, now: datetime) -> tuple[Roster, SearchAccepted]:
    """A worker begins with it."""
    search = replace(searching(roster), taken=now)
    return replace(roster, search=search), SearchAccepted(station=roster.station, roster=roster.id)


# ---- by hand ----


def put(roster: Roster, plan: Plan, key: Key, member: str, because: Sequence[Because], *, word: str) -> tuple[Roster, Plan, SeatChanged]:
    """Somebody on a seat, or nobody; there he stays.

    Raises:
        WrongMoment: not in this status.
        Invalid: `seat_forbidden` with the reasons, where no word overrules them; `seat_unknown`.
    """
    LIFE.after(roster.status, "edit")
    seat = next((one for one in plan.seats if one.key == key), None)
    if seat is None:
        raise Invalid("seat_unknown")
    if because and not word:
        raise Invalid("seat_forbidden", reasons=",".join(dict.fromkeys(one.reason.value for one in because)))
    after = replace(seat, member=member, fixed=bool(member), word=word if because else "")
    seats = tuple(after if one.key == key else one for one in plan.seats)
    news = SeatChanged(
        station=roster.station, roster=roster.id, day=seat.day.isoformat(), need=seat.need, shift_kind=seat.kind,
        place=seat.place, member=member, word=after.word,
    )  # fmt: skip
    return replace(roster, open=_open(seats)), replace(plan, seats=seats), news


def check_open(roster: Roster) -> None:
    """Refuse to change seats where nobody may: of what is published the next edition is changed.

    Raises:
        WrongMoment: not in this status.
    """
    LIFE.after(roster.status, "amend" if roster.status is RosterStatus.PUBLISHED else "edit")


def fill(roster: Roster, plan: Plan, seats: tuple[Seat, ...], count: int) -> tuple[Roster, Plan, SeatsFilled]:
    """Its seats after a list of them was taken in, `count` as it asked.

    Raises:
        WrongMoment: not in this status.
    """
    LIFE.after(roster.status, "edit")
    news = SeatsFilled(station=roster.station, roster=roster.id, count=count)
    return replace(roster, open=_open(seats)), replace(plan, seats=seats), news


def discard(roster: Roster) -> tuple[Roster, RosterDiscarded]:
    """Nobody wants it.

    Raises:
        WrongMoment: not in this status.
    """
    return replace(roster, status=LIFE.after(roster.status, "discard")), RosterDiscarded(station=roster.station, roster=roster.id)


def archive(roster: Roster) -> tuple[Roster, RosterArchived]:
    """It holds no more."""
    return replace(roster, status=LIFE.after(roster.status, "archive")), RosterArchived(station=roster.station, roster=roster.id)


# ---- publishing ----


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What a publication does to the shifts: new ones, changed ones, those carried over, those that are gone, and what calendars are told.

    `told`: member → shifts he was given or has lost.
    """

    new: tuple[Shift, ...]
    changed: tuple[Shift, ...]
    carried: tuple[Shift, ...]
    gone: tuple[Shift, ...]
    lost: tuple[LostShift, ...]
    told: Mapping[str, tuple[str, ...]]

    @property
    def count(self) -> int:
        """Seats that are different now."""
        return len(self.new) + len(self.changed) + len(self.gone)


def publish(
    roster: Roster, plan: Plan, standing: Sequence[Shift], others: Iterable[Roster], *, titles: Mapping[str, str], word: str,
    new_id: Callable[[], str], now: datetime,
) -> tuple[Roster, Publication, RosterPublished]:  # fmt: skip
    """It holds from now on. `standing`: the shifts of the edition before. `others`: rosters that hold. `titles`: post → name.

    Raises:
        WrongMoment: not in this status; `seats_moved`: somebody has swapped or claimed what this edition changes too.
        Invalid: `overlaps`: another roster holds on one of its days; `alone_at_night` with `count`, where no word overrules it.
    """
    status = LIFE.after(roster.status, "publish")
    if any(other.id != roster.base and other.first <= roster.last and roster.first <= other.last for other in others):
        raise Invalid("overlaps")
    seats = _merged(plan, {shift.key: shift.member for shift in standing})
    alone = len(alone_at_night(plan.terms, seats))
    if alone and not word:
        raise Invalid("alone_at_night", count=alone)
    done = _publication(roster, plan.terms, seats, standing, titles, new_id, now)
    after = replace(roster, status=status, published=now, open=_open(seats))
    return after, done, RosterPublished(
        station=roster.station, roster=roster.id, edition=roster.edition, changed=done.count, word=word if alone else ""
    )  # fmt: skip


def _merged(plan: Plan, now_there: Mapping[Key, str]) -> tuple[Seat, ...]:
    """The edition's seats, with what was swapped and claimed since it was begun."""
    before = {seat.key: seat.member for seat in plan.before}
    moved = [seat for seat in plan.seats if seat.key in before and now_there.get(seat.key, before[seat.key]) != before[seat.key]]
    clashes = [seat for seat in moved if seat.member not in {before[seat.key], now_there[seat.key]}]
    if clashes:
        raise WrongMoment("seats_moved", count=len(clashes))
    there = {seat.key: now_there[seat.key] for seat in moved}
    return tuple(replace(seat, member=there.get(seat.key, seat.member)) for seat in plan.seats)


def _publication(
    roster: Roster, terms: Terms, seats: Sequence[Seat], standing: Sequence[Shift], titles: Mapping[str, str],
    new_id: Callable[[], str], now: datetime,
) -> Publication:  # fmt: skip
    known, wanted = {shift.key: shift for shift in standing}, {seat.key for seat in seats}
    told: defaultdict[str, list[str]] = defaultdict(list)
    new, changed, carried, lost = list[Shift](), list[Shift](), list[Shift](), list[LostShift]()
    for seat in seats:
        before = known.get(seat.key)
        after = _shift(roster, terms, seat, titles, before or new_id)
        if before is not None and (before.member, before.starts, before.ends) == (after.member, after.starts, after.ends):
            carried.append(after)
            continue
        if before is None:
            new.append(replace(after, checked=after.starts <= now))
        else:
            after = replace(after, sequence=before.sequence + 1, status=ShiftStatus.PLANNED)
            changed.append(after)
        if before is not None and before.member and before.member != after.member:
            lost.append(lost_by(before, after.sequence, now))
            told[before.member].append(after.id)
        if after.member:
            told[after.member].append(after.id)
    gone = [shift for key, shift in known.items() if key not in wanted]
    for shift in gone:
        if shift.member:
            lost.append(lost_by(shift, shift.sequence + 1, now))
            told[shift.member].append(shift.id)
    return Publication(
        new=tuple(new), changed=tuple(changed), carried=tuple(carried), gone=tuple(gone), lost=tuple(lost),
        told={member: tuple(dict.fromkeys(shifts)) for member, shifts in sorted(told.items())},
    )  # fmt: skip


def _shift(roster: Roster, terms: Terms, seat: Seat, titles: Mapping[str, str], known: Shift | Callable[[], str]) -> Shift:
    need = next(need for need in terms.needs if need.code == seat.need)
    kind = next(kind for kind in terms.kinds if kind.code == seat.kind)
    shift = Shift(
        id=known.id if isinstance(known, Shift) else known(), station=roster.station, roster=roster.id, day=seat.day, need=seat.need,
        kind=seat.kind, place=seat.place, title=titles.get(need.post, need.name), kind_name=kind.name, post=need.post, night=kind.night,
        starts=moment(seat.day, kind.starts_min), ends=moment(seat.day, kind.ends_min), member=seat.member,
    )  # fmt: skip
    if not isinstance(known, Shift):
        return shift
    return replace(shift, status=known.status, checked=known.checked, sequence=known.sequence, version=known.version)


def lost_by(shift: Shift, sequence: int, now: datetime) -> LostShift:
    """What the calendar of who had it is told."""
    return LostShift(
        id=f"{shift.id}-{shift.member}", station=shift.station, shift=shift.id, member=shift.member, title=shift.title,
        kind_name=shift.kind_name, starts=shift.starts, ends=shift.ends, sequence=sequence, lost=now,
    )  # fmt: skip


def difference(before: Iterable[Seat], after: Iterable[Seat]) -> list[tuple[Seat | None, Seat | None]]:
    """Seats somebody else has, as (before, after); None where there was or is no such seat."""
    was, is_ = {seat.key: seat for seat in before}, {seat.key: seat for seat in after}
    pairs = ((was.get(key), is_.get(key)) for key in sorted(was.keys() | is_.keys()))
    return [(old, new) for old, new in pairs if (old.member if old else "") != (new.member if new else "")]


def _open(seats: Collection[Seat]) -> int:
    return sum(not seat.member for seat in seats)

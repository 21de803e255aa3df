"""What who makes rosters does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.rosters.actions import _handing, _timers
from pingan.features.rosters.events import ShiftsGiven, TermsChanged
from pingan.features.rosters.model import LIFE, Away, Because, Ended, Key, Plan, Roster, RosterStatus, SearchMode, StationTerms, Terms
from pingan.features.rosters.rules import editions, rewriting
from pingan.features.rosters.rules import terms as rules
from pingan.features.rosters.rules.legal import Book
from pingan.features.rosters.store import rosters, shifts
from pingan.features.rosters.store.facts import of_plan, seats_of, standing_of
from pingan.features.teams import public as teams
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work

WAKE = "rosters"
"""On the bus: there is something to search for."""


@action(Right.ROSTER_MANAGE)
def set_terms(work: Work, terms: Terms, *, version: int) -> StationTerms:
    """Other people at other times, or other rules. `version`: of those on the screen. Rosters begun already keep theirs."""
    rules.check(terms, houses.list_posts(work), [team.id for team in teams.list_teams(work)])
    after = rosters.save_terms(work, replace(rosters.get_terms(work), terms=terms, version=version))
    work.announce(TermsChanged(station=work.actor.station, version=after.version))
    return after


@action(Right.ROSTER_MANAGE)
def draft(work: Work, first: date, days: int) -> Roster:
    """An empty roster by the terms in force."""
    edition = len(rosters.list_editions(work, first)) + 1
    terms = rosters.get_terms(work).terms
    roster, plan, news = editions.draft(
        work.new_id(), work.actor.station, terms, first, days, edition=edition, now=work.now, today=today(work.now)
    )
    work.announce(news)
    return rosters.add(work, roster, plan)


@action(Right.ROSTER_MANAGE)
def amend(work: Work, roster_id: str) -> Roster:
    """A copy of what holds, to be changed and published as the next edition."""
    roster, plan = _next_edition(work, rosters.get(work, roster_id))
    return rosters.add(work, roster, plan)


def _next_edition(work: Work, base: Roster) -> tuple[Roster, Plan]:
    known = rosters.get_plan(work, base.id)
    edition = len(rosters.list_editions(work, base.first)) + 1
    roster, plan, news = editions.amend(work.new_id(), base, known, seats_of(work, base, known), edition=edition, now=work.now)
    work.announce(news)
    return roster, plan


@action(Right.ROSTER_MANAGE)
def drop_out(work: Work, roster_id: str, member: str, away: Away) -> Roster:
    """Somebody cannot do what was published: a next edition in which as little as possible is different is looked for at once."""
    members.get(work, member)
    roster, plan = _next_edition(work, rosters.get(work, roster_id))
    roster, plan, news = editions.drop_out(roster, plan, member, away, work.now)
    work.announce(*news)
    _wake(work)
    return rosters.add(work, roster, plan)


@action(Right.ROSTER_MANAGE)
def solve(work: Work, roster_id: str, *, seconds: int, version: int) -> Roster:
    """Look for the best roster for so long. Seats fixed by hand stay."""
    roster, news = editions.begin_search(_read(work, roster_id, version), SearchMode.SOLVE, seconds, work.now)
    work.announce(news)
    _wake(work)
    return rosters.save(work, roster)


@action(Right.ROSTER_MANAGE)
def stop(work: Work, roster_id: str) -> Roster:
    """The best so far will do."""
    roster = rosters.get(work, roster_id)
    if editions.searching(roster).taken is None:
        ended, over = editions.end_search(roster, Ended.BY_HAND)
        work.announce(over)
        return rosters.save(work, ended)
    stopping, news = editions.ask_to_stop(roster)
    work.announce(news)
    return rosters.save(work, stopping)


@action(Right.ROSTER_MANAGE)
def put(work: Work, roster_id: str, key: Key, member: str, *, version: int, word: str = "") -> Roster:
    """Somebody on a seat by hand, or nobody. `word`: why, where the rules say no."""
    roster, plan = _read(work, roster_id, version), rosters.get_plan(work, roster_id)
    seat = next((one for one in plan.seats if one.key == key), None)
    because: tuple[Because, ...] = ()
    if seat is not None and member:
        book = Book(of_plan(work, roster, plan), plan.seats)
        if member not in book.facts.people:
            raise NotFound(noun="member")
        because = book.because(member, seat)
    roster, plan, news = editions.put(roster, plan, key, member, because, word=word)
    work.announce(news)
    return rosters.save(work, roster, plan)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One line of a plain list: who has which kind of shift where on which day. `need`, `kind`: their codes; `member`: an id, or empty."""

    day: date
    need: str
    kind: str
    member: str


@action(Right.ROSTER_MANAGE)
def take_in(work: Work, roster_id: str, slots: Sequence[Slot], *, version: int) -> list[str]:
    """Seats from a plain list, in its order; each line's fate: `seated`, `no_seat`, `no_member`, or the first reason against it."""
    roster, plan = _read(work, roster_id, version), rosters.get_plan(work, roster_id)
    LIFE.after(roster.status, "edit")
    book = Book(of_plan(work, roster, plan), plan.seats)
    fates = [_take(book, slot) for slot in slots]
    rosters.save(work, *_filled(work, roster, plan, book, fates.count("seated")))
    return fates


def _filled(work: Work, roster: Roster, plan: Plan, book: Book, count: int) -> tuple[Roster, Plan]:
    roster, plan, news = editions.fill(roster, plan, tuple(book.seats[seat.key] for seat in plan.seats), count)
    work.announce(news)
    return roster, plan


def _take(book: Book, slot: Slot) -> str:
    places = (seat for seat in book.seats.values() if (seat.day, seat.need, seat.kind) == (slot.day, slot.need, slot.kind))
    free = next((seat for seat in places if not seat.member), None)
    if free is None:
        return "no_seat"
    if slot.member not in book.facts.people:
        return "no_member"
    because = book.because(slot.member, free)
    if because:
        return because[0].reason.value
    book.put(replace(free, member=slot.member, fixed=True))
    return "seated"


@action(Right.ROSTER_MANAGE)
def rewrite(work: Work, roster_id: str, wanted: rewriting.Wanted) -> Mapping[Key, tuple[Because, ...]]:
    """Seats as a list asks for them, whoever has them now, as one change; of what is published in its next edition.

    Seat → what speaks against it, for those that stay as they were. Where that is all of them, nothing is changed and no edition begun.
    """
    roster = rosters.get(work, roster_id)
    editions.check_open(roster)
    book = Book(*standing_of(work, roster))
    against = rewriting.rewrite(book, wanted)
    count = len(wanted) - len(against)
    if count and roster.status is RosterStatus.PUBLISHED:
        rosters.add(work, *_filled(work, *_next_edition(work, roster), book, count))
    elif count:
        rosters.save(work, *_filled(work, roster, rosters.get_plan(work, roster_id), book, count))
    return against


@action(Right.ROSTER_MANAGE)
def discard(work: Work, roster_id: str) -> Roster:
    """Nobody wants it."""
    roster, news = editions.discard(rosters.get(work, roster_id))
    work.announce(news)
    rosters.forget_plan(work, roster_id)
    return rosters.save(work, roster)


@action(Right.ROSTER_MANAGE)
def publish(work: Work, roster_id: str, *, version: int, word: str = "") -> Roster:
    """It holds from now on; everybody whose shifts are different is told, the edition before goes to the archive."""
    roster, plan = _read(work, roster_id, version), rosters.get_plan(work, roster_id)
    standing = shifts.list_of_roster(work, roster.base) if roster.base else []
    others = rosters.list_published(work)
    titles = {id_: post.name for id_, post in houses.list_posts(work).items()}
    roster, done, news = editions.publish(
        roster, plan, standing, others, titles=titles, word=word, new_id=work.new_id, now=work.now
    )  # fmt: skip
    if roster.base:
        before, over = editions.archive(rosters.get(work, roster.base))
        rosters.save(work, before)
        work.announce(over)
    for shift in (*done.changed, *done.gone):
        _handing.void(work, shift)
    for shift in done.gone:
        shifts.remove(work, shift.id)
    for shift in (*done.changed, *done.carried):
        shifts.save(work, shift)
    shifts.add_many(work, done.new)
    for lost in done.lost:
        shifts.add_lost(work, lost)
    work.announce(news, *(ShiftsGiven(station=roster.station, member=member, shifts=given) for member, given in done.told.items()))
    _timers.await_next_start(work)
    _timers.await_archive(work, roster)
    return rosters.save(work, roster)


def _read(work: Work, roster_id: str, version: int) -> Roster:
    """As it was on the screen: whoever saved it since wins."""
    return replace(rosters.get(work, roster_id), version=version)


def _wake(work: Work) -> None:
    work.afterwards(lambda: work.world.bus.publish(WAKE, {}))

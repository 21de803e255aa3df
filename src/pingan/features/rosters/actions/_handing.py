"""How a published shift comes into other hands, and who is asked for it."""

from collections.abc import Sequence
from dataclasses import replace

from pingan.features.rosters.events import ShiftOpened
from pingan.features.rosters.model import ASK_OPEN, Ask, Shift
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.rules.legal import Book
from pingan.features.rosters.store import rosters, shifts
from pingan.features.rosters.store.facts import in_return, seat_of, standing
from pingan.kernel.errors import NotFound
from pingan.platform.work import Work


def hand(work: Work, shift: Shift, to: str, *, cause: str) -> Shift:
    """The shift is `to`'s from now on; what was asked about it before is void."""
    there = work.as_engine()
    done = rules.hand(shift, to, cause=cause, now=work.now)
    if done.lost is not None:
        shifts.add_lost(there, done.lost)
    shifts.drop_lost(there, f"{shift.id}-{to}")
    after = shifts.save(there, done.shift)
    _count(there, after, bool(shift.member) - bool(to))
    work.announce(done.news)
    return after


def _count(work: Work, shift: Shift, more: int) -> None:
    """Seats nobody has, on the board of rosters."""
    if more:
        roster = rosters.get(work, shift.roster)
        rosters.save(work, replace(roster, open=roster.open + more))


def void(work: Work, shift: Shift) -> None:
    """Let every open question about a shift lapse: it has changed hands, or its times."""
    for one in shifts.list_asks_of(work.as_engine(), shift.id):
        if one.status in ASK_OPEN:
            move(work, one, "lapse")


def move(work: Work, ask: Ask, verb: str, word: str = "") -> Ask:
    """One verb on a question: saved and told."""
    after, news = rules.answer(ask, verb, work.now, word)
    work.announce(news)
    return shifts.save_ask(work.as_engine(), after)


def exchange(work: Work, ask: Ask, word: str = "") -> Ask:
    """What was agreed is done."""
    there = work.as_engine()
    done = move(work, ask, "approve", word)
    shift, back = shifts.get(there, ask.shift), in_return(there, ask)
    after = hand(work, shift, ask.to, cause=ask.kind.value)
    void(work, after)
    if back is not None:
        void(work, hand(work, back, ask.by, cause=ask.kind.value))
    return done


def ask_replacements(work: Work, shift: Shift) -> list[Ask]:
    """Ask the best who may whether they can come instead."""
    there = work.as_engine()
    made = [rules.ask_replacement(work.new_id(), shift, member, work.now) for member in _the_best(work, shift)]
    for ask, news in made:
        shifts.add_ask(there, ask)
        work.announce(news)
    return [ask for ask, _ in made]


def tell_the_best(work: Work, shift: Shift) -> None:
    """A shift nobody has: whoever may take it and would do best hears of it; claiming is his affair."""
    fit = tuple(member for member in _the_best(work, shift) if member != work.actor.member)
    work.announce(ShiftOpened(station=shift.station, shift=shift.id, fit=fit))


def _the_best(work: Work, shift: Shift) -> Sequence[str]:
    there = work.as_engine()
    try:
        found = Book(*standing(there, shift.day)).candidates(seat_of(shift))
    except NotFound:
        return []
    return rules.to_ask(found, shifts.list_asks_of(there, shift.id), shift)

"""What a member does: say when he can, take a shift, give one back, ask a colleague, have them in his calendar."""

from dataclasses import replace
from datetime import timedelta

from pingan.features.rosters.actions import _handing
from pingan.features.rosters.events import AvailabilityChanged, CalendarLinked, CalendarUnlinked
from pingan.features.rosters.model import Ask, AskKind, Availability, CalendarLink, Shift
from pingan.features.rosters.rules import calendar, saying
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.rules.legal import Book, against
from pingan.features.rosters.store import rosters, shifts
from pingan.features.rosters.store.facts import agreed, in_return, seat_of, standing
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound, Overtaken, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work

_SOON = timedelta(hours=24)
"""What is given back so late is offered to the best at once, and not only left open."""


@action(Right.ROSTER_OWN)
def say(work: Work, said: Availability, *, version: int) -> Availability:
    """When the actor can, and would like to."""
    known = rosters.find_availability(work, work.actor.member)
    after = saying.said(
        replace(said, id=work.actor.member, station=work.actor.station, said=work.now, version=version),
        known,
        rosters.get_terms(work).terms,
        rosters.list_rosters(work.as_engine()),
        today(work.now),
    )
    if known is None and version:
        raise Overtaken
    work.announce(AvailabilityChanged(station=work.actor.station, member=work.actor.member))
    return rosters.save_availability(work, after, known=known is not None)


@action(Right.ROSTER_OWN)
def claim(work: Work, shift_id: str) -> Shift:
    """Take a shift nobody has. The first claim wins."""
    there = work.as_engine()
    shift = shifts.get(there, shift_id)
    because = Book(*standing(there, shift.day)).because(work.actor.member, seat_of(shift)) if not shift.member else ()
    rules.check_claim(shift, because, work.now)
    after = _handing.hand(work, shift, work.actor.member, cause="claimed")
    _handing.void(work, after)
    return after


@action(Right.ROSTER_OWN)
def give_back(work: Work, shift_id: str) -> Shift:
    """The actor cannot: his shift is open to claim, and close before it begins the best are asked. It costs him nothing."""
    shift = _own(work, shift_id)
    after = _handing.hand(work, shift, "", cause="given_back")
    _handing.void(work, after)
    if after.starts - work.now <= _SOON:
        _handing.ask_replacements(work, after)
    else:
        _handing.tell_the_best(work, after)
    return after


@action(Right.ROSTER_OWN)
def ask(work: Work, shift_id: str, *, to: str, in_return: str = "") -> Ask:
    """Ask a colleague to take the actor's shift, for one of his or for none."""
    there, shift = work.as_engine(), _own(work, shift_id)
    if to not in standing(there, shift.day)[0].people:
        raise NotFound(noun="member")
    back = shifts.get(there, in_return) if in_return else None
    made, news = rules.ask(work.new_id(), shift, to, back, shifts.list_asks_of(there, shift.id), work.now)
    work.announce(news)
    return shifts.add_ask(work, made)


@action(Right.ROSTER_OWN)
def answer(work: Work, ask_id: str, verb: str) -> Ask:
    """Agree, decline or withdraw. What is legal is done at once, unless the station wants to approve it."""
    there, one = work.as_engine(), shifts.get_ask(work, ask_id)
    if verb not in rules.next_verbs(one, member=work.actor.member):
        raise WrongMoment(status=one.status.value, verb=verb)
    if verb != "agree":
        done = _handing.move(work, one, verb)
        if one.kind is AskKind.REPLACE:
            _handing.ask_replacements(work, shifts.get(there, one.shift))
        return done
    shift, back = shifts.find(there, one.shift), in_return(there, one)
    if rules.is_stale(one, shift, back, work.now):
        raise Overtaken("shift_taken")
    because = against(one, *agreed(work, one))
    if one.kind is AskKind.REPLACE:
        rules.check_legal(because)
    after = _handing.move(work, one, "agree")
    by_rule = one.kind is AskKind.REPLACE or rosters.get_terms(work).terms.swaps_by_rule
    return _handing.exchange(work, after) if by_rule and not because else after


@action(Right.ROSTER_OWN)
def link_calendar(work: Work) -> str:
    """A private address for the actor's calendar, shown once; an older one is dead from now on."""
    token = work.world.ids.secret(32)
    link = CalendarLink(id=work.actor.member, station=work.actor.station, digest=calendar.digest(token), made=work.now)
    work.announce(CalendarLinked(station=work.actor.station, member=work.actor.member))
    shifts.put_link(work, link)
    return token


@action(Right.ROSTER_OWN)
def unlink_calendar(work: Work) -> None:
    """The address is dead."""
    if shifts.find_link(work) is not None:
        shifts.drop_link(work, work.actor.member)
        work.announce(CalendarUnlinked(station=work.actor.station, member=work.actor.member))


def _own(work: Work, shift_id: str) -> Shift:
    shift = shifts.get(work, shift_id)
    rules.check_own(shift, work.actor.member, work.now)
    return shift

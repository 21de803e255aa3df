"""What has to be known to decide about seats: people, what they said, where posts stand, what is done around."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE
from pingan.features.rosters.model import Ask, Duty, Facts, Person, Plan, Roster, RosterStatus, Seat, Shift
from pingan.features.rosters.store import rosters, shifts
from pingan.features.teams import public as teams
from pingan.kernel.errors import NotFound
from pingan.platform.work import Work

_AROUND = timedelta(days=14)
"""So far before and after a roster its neighbours matter: rest, hours of the week, days in a row."""

Standing = tuple[Facts, list[Seat]]
"""What is known, and who has which seat."""


def of_plan(work: Work, roster: Roster, plan: Plan) -> Facts:
    """For a roster: everybody who serves, and whoever stands in it."""
    there = work.as_engine()
    named = {seat.member for seat in plan.seats}
    said = rosters.list_availabilities(there)
    in_teams: defaultdict[str, set[str]] = defaultdict(set)
    for team, inside in teams.members_by_team(there).items():
        for member in inside:
            in_teams[member].add(team)
    people = {
        id_: Person.of(one, said.get(id_), frozenset(in_teams.get(id_, ())))
        for id_, one in members.everybody(there).items()
        if one.status in MAY_SERVE or id_ in named
    }
    return Facts(
        terms=plan.terms,
        people=people,
        posts={id_: post.at for id_, post in houses.list_posts(there).items()},
        around=_around(there, roster),
        dropped_out=plan.dropped_out,
    )


def _around(work: Work, roster: Roster) -> dict[str, list[Duty]]:
    found: defaultdict[str, list[Duty]] = defaultdict(list)
    for shift in shifts.list_between(work, roster.first - _AROUND, roster.last + _AROUND):
        if shift.member and not roster.has(shift.day):
            found[shift.member].append(Duty.of_shift(shift))
    return dict(found)


def standing(work: Work, day: date) -> Standing:
    """Of the roster that holds on a day, as things stand now.

    Raises:
        NotFound: none does.
    """
    there = work.as_engine()
    roster = rosters.published_on(there, day)
    if roster is None:
        raise NotFound(noun="roster")
    return standing_of(there, roster)


def standing_of(work: Work, roster: Roster) -> Standing:
    """Of a roster, as things stand now."""
    plan = rosters.get_plan(work, roster.id)
    seats = seats_of(work, roster, plan)
    return of_plan(work, roster, replace(plan, seats=tuple(seats))), seats


def seats_of(work: Work, roster: Roster, plan: Plan) -> list[Seat]:
    """As things stand: of what holds the shifts tell, of everything else the plan."""
    if roster.status is not RosterStatus.PUBLISHED:
        return list(plan.seats)
    return sorted((seat_of(shift) for shift in shifts.list_of_roster(work, roster.id)), key=lambda seat: seat.key)


def seat_of(shift: Shift) -> Seat:
    """A published shift as a seat."""
    return Seat(day=shift.day, need=shift.need, kind=shift.kind, place=shift.place, member=shift.member)


def in_return(work: Work, ask: Ask) -> Shift | None:
    """What is given for it, if it is there still."""
    return shifts.find(work, ask.in_return) if ask.in_return else None


def agreed(work: Work, ask: Ask) -> tuple[tuple[Standing, Seat], tuple[Standing, Seat] | None]:
    """What two members have agreed to exchange, each with the roster it is in; None where nothing is given for it."""
    there = work.as_engine()
    shift, back = shifts.get(there, ask.shift), in_return(there, ask)
    return (standing(there, shift.day), seat_of(shift)), (standing(there, back.day), seat_of(back)) if back else None

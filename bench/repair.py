"""Somebody drops out of a station's published month: from the request until the next edition holds the repaired seats, by the feature."""

import random
from dataclasses import replace
from datetime import timedelta
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from bench.report import Figure, Report, rounded, versions
from bench.station_month import PEOPLE, POSTS
from pingan import main
from pingan.entry.settings import Settings
from pingan.entry.solves import Solves
from pingan.features.houses import public as houses
from pingan.features.houses.model import House, Post
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus, Skill
from pingan.features.rosters import actions, queries
from pingan.features.rosters import public as rosters
from pingan.features.rosters.model import Availability, Away, RosterStatus
from pingan.features.rosters.queries.drafts import RosterDetail
from pingan.kernel.days import today
from pingan.kernel.geo import Mode, Point, offset
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor, engine

STATION, CENTRE, DAYS = "station", Point(31.03, 121.45), 30
CHIEF = Actor(account="bench", role=Role.CHIEF, station=STATION)
_FIRST_AIDERS, _SOLVE_SECONDS, _LOOK_EVERY_S = 0.8, 6, 0.02
_FULL_WEEK_HOURS, _HALF_WEEK_HOURS = 32, 24
"""Half of the people work three days a week at most and the others four: 420 places a week for the 392 that are wanted."""


def run(*, quick: bool = False) -> Report:
    """`quick`: the same; it takes less than a minute."""
    with TemporaryDirectory() as data:
        office = main.open_office(Settings(data=data, station=STATION))
        month = _published(office)
        looking = Solves(office)
        looking.start()
        try:
            rows = [_row(office, month, days, "free") for days in (5, DAYS)]
            _all_away(office, month)
            rows.append(_row(office, month, DAYS, "away on one of his days"))
        finally:
            looking.stop()
    return Report(
        name="repair",
        question="Somebody with many places drops out: how long until the next edition holds what was mended?",
        parameters={"people": PEOPLE, "posts": POSTS, "places": len(month.seats), "quick": quick, "database": "SQLite, synchronous=FULL"},
        versions=versions("highspy", "numpy", "sqlalchemy", "pingan"),
        rows=rows,
        notes=(
            "held s: until the edition holds all that could be repaired. ready s: until it may be published.",
            f"Nobody works more than {_FULL_WEEK_HOURS} hours a week, half of the people no more than {_HALF_WEEK_HOURS}.",
        ),
    )  # fmt: skip


def _row(office: Office, month: RosterDetail, days: int, others: str) -> dict[str, Figure]:
    """Whoever has most places in the first `days` days is away on them."""
    away = Away(since=month.roster.first, until=month.roster.first + timedelta(days=days - 1))
    ill = _busiest(month, away)
    begun = perf_counter()
    head = office.do(CHIEF, actions.drop_out, month.roster.id, ill, away)
    asked_s = held_s = perf_counter() - begun
    lost = head.open - month.roster.open
    while head.status is RosterStatus.SOLVING:
        sleep(_LOOK_EVERY_S)
        before, head = head, office.ask(CHIEF, rosters.get_roster, head.id)
        held_s = perf_counter() - begun if head.open != before.open else held_s
    ready_s = perf_counter() - begun
    assert head.search is not None
    return {
        "away days": days, "others": others,
        "his places": lost, "open": head.open - month.roster.open, "changes": len(_detail(office, head.id).changes),
        "ended": str(head.search.ended), "asked s": rounded(asked_s), "held s": rounded(held_s), "ready s": rounded(ready_s),
    }  # fmt: skip


def _busiest(month: RosterDetail, away: Away) -> str:
    taken = [seat.member for seat in month.seats if seat.member and away.covers(seat.day)]
    return max(dict.fromkeys(taken), key=taken.count)


def _all_away(office: Office, month: RosterDetail) -> None:
    """Everybody else, on a day of whoever has most to do: his place stays open, and that is known only after a search."""
    busiest = _busiest(month, Away(since=month.roster.first, until=month.roster.last))
    day = next(seat.day for seat in month.seats if seat.member == busiest)
    for number in range(PEOPLE):
        own = _of(f"m{number:03}")
        if own.member != busiest:
            said = office.ask(own, queries.availability).said
            office.do(own, actions.say, replace(said, away=(Away(since=day, until=day),)), version=said.version)


def _of(member: str) -> Actor:
    return Actor(account=member, role=Role.GUARD, station=STATION, member=member)


def _published(office: Office) -> RosterDetail:
    """Next month, found and published."""
    _settle(office)
    first = today(office.world.clock.now()) + timedelta(days=1)
    drafted = office.do(CHIEF, actions.draft, first, DAYS)
    office.do(CHIEF, actions.solve, drafted.id, seconds=_SOLVE_SECONDS, version=drafted.version)
    Solves(office, apart=False).run_due()
    found = office.ask(CHIEF, rosters.get_roster, drafted.id)
    office.do(CHIEF, actions.publish, drafted.id, version=found.version, word="as it is")
    return _detail(office, drafted.id)


def _detail(office: Office, roster: str) -> RosterDetail:
    return office.ask(CHIEF, queries.detail, roster)


def _settle(office: Office) -> None:
    """Fourteen posts day and night, two people at night and one otherwise, first aid in each pair; and who may stand there."""
    us, dice = engine(STATION), random.Random(1)
    house = House(id="house", station=STATION, name="house", at=CENTRE)
    office.do(us, houses.add_house, house)
    for number in range(POSTS):
        office.do(
            us, houses.add_post, Post(id=f"p{number}", station=STATION, house=house.id, name=f"post {number}", at=_within(dice, 3000))
        )
    for number in range(PEOPLE):
        skills = (Skill(code="first_aid"),) if dice.random() < _FIRST_AIDERS else ()
        member = Member(
            id=f"m{number:03}", station=STATION, name=f"guard {number}", phone=f"139{number:08}", force=Force.GUARD, mode=Mode.FOOT,
            status=MemberStatus.ACTIVE, skills=skills, home=_within(dice, 4000),
        )  # fmt: skip
        office.do(us, members.add, member)
        if number % 2:
            said = Availability(id="", station="", week_hours=_HALF_WEEK_HOURS)
            office.do(_of(member.id), actions.say, said, version=0)
    known = office.ask(CHIEF, rosters.terms)
    needs = tuple(need for need in known.terms.needs if need.post)
    office.do(CHIEF, actions.set_terms, replace(known.terms, needs=needs, week_hours=_FULL_WEEK_HOURS), version=known.version)


def _within(dice: random.Random, metres: int) -> Point:
    return offset(CENTRE, dice.randint(0, metres), dice.randint(0, metres))

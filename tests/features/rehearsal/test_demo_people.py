"""The demo's townspeople and callers: the same for the same dice, and they live by the rules of the house."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.entry.demo import town as demo_town
from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.calls import Calls
from pingan.entry.demo.people import Townspeople
from pingan.entry.demo.phones import OfficePhones
from pingan.features.dispatch.model import OPEN
from pingan.features.incidents.model import IncidentStatus
from pingan.features.members.model import MAY_SERVE, Force
from pingan.features.rehearsal.rules import manners
from pingan.features.rehearsal.rules.calls import is_left_over, ring_up
from pingan.features.rehearsal.rules.ground import Ground, around, settle
from pingan.features.rehearsal.rules.manners import Way
from pingan.features.rehearsal.rules.people import PLAYED_BY_HAND, gather
from pingan.kernel.days import today
from pingan.kernel.geo import Point, distance_m
from pingan.kernel.travel import Place
from tests.world import CENTRE, CrowRoads, Town, at

NOW = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
SPOTS = [Place(f"景德路{n}号", "address", at((n % 9 - 4) * 200, (n // 9 - 4) * 200)) for n in range(81)]


def a_ground() -> Ground:
    return settle("wujing", "吴泾派出所", around(CENTRE, None), SPOTS[:70:10])


def test_the_same_dice_give_the_same_alliance_and_others_another() -> None:
    again = gather(a_ground(), 300, NOW, Random(5))
    assert gather(a_ground(), 300, NOW, Random(5)) == again
    assert gather(a_ground(), 300, NOW, Random(6)) != again


def test_an_alliance_has_three_forces_manned_posts_and_the_faults_of_real_ones() -> None:
    ground = a_ground()
    alliance = gather(ground, 300, NOW, Random(5))
    members, day = alliance.members, today(NOW)
    assert {member.force for member in members} == set(Force)
    assert len({member.phone for member in members}) == len(members) == 300
    assert 200 <= len(alliance.on_duty) <= 240
    assert {post for post in alliance.on_duty.values() if post} == {post.id for post in ground.posts}
    assert not set(alliance.by_hand) & set(alliance.on_duty)
    assert len(alliance.by_hand) == PLAYED_BY_HAND
    assert all(member.status in MAY_SERVE for member, _ in alliance.turns())
    assert any(member.insured_until and member.insured_until < day for member in members), "nobody's insurance has lapsed"
    assert any(skill.until and skill.until < day for member in members for skill in member.skills), "no skill has expired"
    assert any(not thing.usable(day) for thing in alliance.equipment), "everything on the hooks is good"
    for house in ground.houses:
        assert any(thing.item == "extinguisher" and thing.usable(day) for thing in alliance.equipment if thing.house == house.id)


def test_whoever_is_located_agreed_to_it() -> None:
    alliance = gather(a_ground(), 300, NOW, Random(5))
    assert all(post or member.location_consent for member, post in alliance.turns())


places = st.builds(at, st.floats(-2000, 2000), st.floats(-2000, 2000))


@given(st.lists(places, min_size=1, max_size=8), st.lists(st.floats(-100, 30_000), min_size=2, max_size=6))
def test_nobody_walks_faster_than_the_way(line: list[Point], metres: list[float]) -> None:
    way = Way.along(line)
    assert way.at(0) == line[0] or way.metres == 0
    assert way.at(way.metres) == line[-1]
    for a, b in pairwise(sorted(metres)):
        assert distance_m(way.at(a), way.at(b)) <= (b - a) + 0.5


def test_people_come_as_often_as_they_do() -> None:
    chance = Random(1)
    met = [manners.meet(0.3, chance) for _ in range(4000)]
    came = sum(manner.comes for manner in met) / len(met)
    silent = sum(manner.answered_s is None for manner in met) / len(met)
    assert came == pytest.approx(0.3, abs=0.03)
    assert silent == pytest.approx(0.35, abs=0.03)
    assert all(manner.delivered_s < manner.seen_s < (manner.answered_s or manner.seen_s + 1) for manner in met)


def test_every_kind_of_call_is_in_the_rulebook() -> None:
    from pingan import main  # noqa: PLC0415 - the one test that asks the whole house
    from pingan.entry.settings import Settings  # noqa: PLC0415

    known = {category.code for category in main.read_rulebook(Settings()).categories}
    chance = Random(2)
    assert {ring_up(SPOTS[0], chance).category for _ in range(2000)} <= known


@pytest.mark.parametrize(
    ("status", "age_min", "cleared_min", "left"),
    [
        (IncidentStatus.RECEIVED, 5, None, False),
        (IncidentStatus.RECEIVED, 8, None, True),
        (IncidentStatus.REPORTED, 20, 1, False),
        (IncidentStatus.REPORTED, 20, 2, True),
        (IncidentStatus.DISPATCHED, 10, None, False),
        (IncidentStatus.DISPATCHED, 13, None, True),
        (IncidentStatus.HANDLING, 20, None, False),
        (IncidentStatus.HANDLING, 31, None, True),
    ],
)
def test_a_colleague_tidies_up_only_what_is_left_over(status: IncidentStatus, age_min: int, cleared_min: int | None, left: bool) -> None:
    cleared = None if cleared_min is None else NOW - timedelta(minutes=cleared_min)
    assert is_left_over(status, NOW - timedelta(minutes=age_min), cleared, NOW) is left


class Living:
    """A demo town in virtual time."""

    def __init__(self, seed: int) -> None:
        self.town = Town(roads=CrowRoads(SPOTS), watch=False)
        self.town.station()
        chance, office = Random(seed), self.town.office
        ground = demo_town.find_ground(self.town.roads, CENTRE, None, chance)
        self.seeded = demo_town.seed(office, ground, 36, chance)
        demo_town.go_on_duty(office, self.seeded)
        self.agenda = Agenda(self.town.clock.now)
        walkers = demo_town.walkers(self.town.roads, self.seeded, chance)
        self.people = Townspeople(OfficePhones(office), self.town.roads, self.agenda, walkers, ground.bounds, chance)
        Calls(office, self.agenda, self.seeded.colleague, ground.bounds, chance, per_hour=240).begin()
        self.people.begin()

    def live(self, minutes: float) -> None:
        """From event to event; nobody may ever be booked twice."""
        end = self.town.now + timedelta(minutes=minutes)
        while self.town.now < end:
            self.town.run_due()
            self.people.run_due()
            self.agenda.run_due()
            moments = (self.agenda.next, self.town.office.next_due(), end)
            self.town.clock.set(max(self.town.now, min(moment for moment in moments if moment)))

    def offers(self) -> list[tuple[str, str, str]]:
        """(member, status, report) of every offer, in order."""
        rows = self.town.board(self.seeded.colleague, "call_outs").values()
        return [(offer.member, offer.status.value, offer.report) for row in rows for offer in row.offers]


def test_townspeople_answer_go_and_report_and_nobody_is_booked_twice() -> None:
    living = Living(3)
    for _ in range(6):
        living.live(1)
        booked = Counter(member for member, status, _ in living.offers() if status in OPEN)
        assert max(booked.values(), default=0) <= 1
    offers = living.offers()
    assert {"declined", "done"} <= {status for _, status, _ in offers}
    assert any(report for _, _, report in offers)
    assert any(row.first_arrived for row in living.town.board(living.seeded.colleague, "incidents").values())


def test_the_same_dice_give_the_same_minutes() -> None:
    one, other = Living(4), Living(4)
    one.live(1.5)
    other.live(1.5)
    assert one.offers() == other.offers() != []


def test_whoever_is_played_by_hand_is_left_alone() -> None:
    living = Living(5)
    assert not set(living.seeded.alliance.by_hand) & set(living.people.walkers)

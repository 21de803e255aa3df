"""Facts about the people on duty: as columns for thousands, and of one alone. Both say the same, whatever was changed in between."""

import math
import random

import pytest

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Crowd, OfferStatus, Shortlist
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store.candidates import crowd
from pingan.features.duty import public as duty
from pingan.features.members import public as members
from pingan.features.members.actions import amend
from pingan.features.members.model import Force
from pingan.features.members.rules import Amendment
from pingan.features.rulebook import public as rulebook
from pingan.kernel.days import today
from pingan.kernel.geo import Mode, Point, distance_m, offset
from pingan.platform.work import Actor, Work, engine
from tests.world import CENTRE, Town, at


def many(seed: int) -> tuple[Town, list[Actor]]:
    """Forty of all kinds within and beyond reach: with a fix, at a post, from home, nowhere; and houses with things to fetch."""
    town, chance = Town(watch=False), random.Random(seed)

    def somewhere() -> Point:
        return offset(CENTRE, chance.uniform(-4000, 4000), chance.uniform(-4000, 4000))

    posts = [town.post(town.house(str(number), at=somewhere(), items=["extinguisher", "aed"])) for number in range(4)]
    people = list[Actor]()
    for number in range(40):
        guard, kind = number % 4 == 0, number % 5
        who = town.member(
            f"m{number}", force=Force.GUARD if guard else Force.VOLUNTEER, mode=chance.choice(list(Mode)), home=somewhere(),
            leader=number == 7, kit=tuple(chance.sample(["extinguisher", "torch"], chance.randint(0, 2))),
            skills=chance.sample(["first_aid", "aed"], 1),
        )  # fmt: skip
        people.append(who)
        town.on_duty(who, at=somewhere() if kind < 3 else None, post=chance.choice(posts) if guard and kind == 4 else None)
    return town, people


def told(found: Shortlist) -> object:
    """What a screen tells of a shortlist."""
    return [*found.go], [(one.candidate.member, one.candidate.name, one.candidate.eta_s, one.reason, one.facts) for one in found.passed]


@pytest.mark.parametrize("category", ["fire", "help", "disaster"])
@pytest.mark.parametrize("seed", range(3))
def test_the_columns_say_of_everybody_what_is_said_of_him_alone(category: str, seed: int) -> None:
    town, _ = many(seed)

    def both(work: Work) -> tuple[object, object]:
        kind = rulebook.category(work, category)
        need, policy = book.need(kind, None, with_police=True), rulebook.policy(work, kind.policy)
        everybody = crowd(work, CENTRE, items=need.equipment, offered={}, widest_s=math.inf)
        offered = dict.fromkeys(everybody.members[::9], OfferStatus.ACCEPTED)

        def found(people: Crowd) -> object:
            return told(rules.shortlist(need, people, policy))

        columns = crowd(work, CENTRE, items=need.equipment, offered=offered, widest_s=policy.widest_s)
        one_by_one = [columns.one(row) for row in range(len(columns))]
        assert any(one.eta_s is None or one.eta_s > policy.widest_s for one in one_by_one), "nobody was far: this world tests nothing"
        return found(Crowd.of(one_by_one)), found(columns)

    one_by_one, columns = town.ask(engine("wujing"), both)
    assert one_by_one == columns


def test_whoever_moved_came_left_or_changed_is_seen_as_he_is_now() -> None:
    (town, who), chance = many(5), random.Random(6)
    chief = town.chief()

    def look(work: Work) -> None:
        found = crowd(work, CENTRE, items=["extinguisher"], offered={}, widest_s=900)
        people, turns = members.everybody(work), {turn.id: turn for turn in duty.on_duty(work)}
        assert list(found.members) == sorted(turns)
        for row, id_ in enumerate(found.members):
            one, person, fix = found.one(row), people[id_], work.world.presence.find("wujing", id_)
            assert (one.name, one.mode, one.post) == (person.name, turns[id_].mode, turns[id_].post)
            assert (one.skills, one.kit, one.leader) == (person.skilled(today(work.now)), frozenset(person.kit), person.leader)
            assert found.brings(("item", "torch"))[row] == ("torch" in person.kit)
            assert found.leader[row] == person.leader
            if fix and not one.at_post:
                assert one.straight_metres == pytest.approx(distance_m(fix.at, CENTRE), abs=1)

    for step in range(60):
        one = who[chance.randrange(40)]
        if step % 4 == 0:
            if town.ask(engine("wujing"), duty.find_turn, one.member):
                town.off_duty(one)
            else:
                town.on_duty(one, at=at(step))
        elif step % 4 == 1:
            kit = tuple(chance.sample(["extinguisher", "torch"], chance.randint(0, 2)))
            town.do(chief, amend, one.member, Amendment(kit=kit, leader=chance.random() < 0.5))
        elif town.ask(engine("wujing"), duty.find_turn, one.member):
            town.stands(one, offset(CENTRE, chance.uniform(-900, 900), chance.uniform(-900, 900)))
        town.ask(engine("wujing"), look)

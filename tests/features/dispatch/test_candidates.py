"""Facts about the people on duty, gathered in full for the engine and with less work for a screen: both say the same."""

import random

import pytest

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Candidate, OfferStatus, Shortlist
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store.candidates import candidates
from pingan.features.members.model import Force
from pingan.features.rulebook import public as rulebook
from pingan.kernel.geo import Mode, Point, offset
from pingan.platform.work import Work, engine
from tests.world import CENTRE, Town


def crowd(seed: int) -> Town:
    """Forty of all kinds within and beyond reach: with a fix, at a post, from home, nowhere; and houses with things to fetch."""
    town, chance = Town(watch=False), random.Random(seed)

    def somewhere() -> Point:
        return offset(CENTRE, chance.uniform(-4000, 4000), chance.uniform(-4000, 4000))

    posts = [town.post(town.house(str(number), at=somewhere(), items=["extinguisher", "aed"])) for number in range(4)]
    for number in range(40):
        guard, kind = number % 4 == 0, number % 5
        who = town.member(
            f"m{number}", force=Force.GUARD if guard else Force.VOLUNTEER, mode=chance.choice(list(Mode)), home=somewhere(),
            leader=number == 7, kit=tuple(chance.sample(["extinguisher", "torch"], chance.randint(0, 2))),
            skills=chance.sample(["first_aid", "aed"], 1),
        )  # fmt: skip
        town.on_duty(who, at=somewhere() if kind < 3 else None, post=chance.choice(posts) if guard and kind == 4 else None)
    return town


def told(found: Shortlist) -> object:
    """What a screen tells of a shortlist."""
    return found.go, [(one.candidate.member, one.candidate.name, one.candidate.eta_s, one.reason, one.facts) for one in found.passed]


@pytest.mark.parametrize("category", ["fire", "help", "disaster"])
@pytest.mark.parametrize("seed", range(3))
def test_the_quick_way_tells_a_screen_what_the_full_one_would(category: str, seed: int) -> None:
    town = crowd(seed)

    def both(work: Work) -> tuple[object, object]:
        kind = rulebook.category(work, category)
        need, policy = book.need(kind, None, with_police=True), rulebook.policy(work, kind.policy)
        everybody = candidates(work, CENTRE, items=need.equipment, offered={})
        offered = {one.member: OfferStatus.ACCEPTED for one in everybody[::9]}

        def found(people: list[Candidate]) -> object:
            return told(rules.shortlist(need, people, policy))

        full = candidates(work, CENTRE, items=need.equipment, offered=offered)
        quick = candidates(work, CENTRE, items=need.equipment, offered=offered, widest_s=policy.widest_s)
        assert any(one != other for one, other in zip(full, quick, strict=True)), "nobody was far: this world tests nothing"
        return found(full), found(quick)

    full, quick = town.ask(engine("wujing"), both)
    assert full == quick

"""Everybody who lives in the city: a thread for each district, and one for all their phones."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import httpx

from pingan.entry.city.desk import Desk
from pingan.entry.city.districts import District
from pingan.entry.city.figures import Figures, Tally
from pingan.entry.city.sockets import Sockets
from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.life import Life
from pingan.entry.demo.people import REPORT_EVERY_S, Customs, Townspeople, Walker
from pingan.features.rehearsal.rules.ground import Bounds, nearby, somewhere
from pingan.features.rehearsal.rules.manners import Way
from pingan.features.rehearsal.rules.people import pick
from pingan.kernel.chance import Chance
from pingan.kernel.geo import SPEED_MPS, Mode
from pingan.platform.work import World
from pingan.ports import Roads

_TOURS, _TOUR_M, _TRIES = 24, 500.0, 60
"""So many ways are looked for in a district, and shared by those who walk about: looking for one costs as much as two hundred positions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How they live. `phones`: at most so many have one that tells. `per_hour`: incidents, in the whole city."""

    phones: int = 12_000
    every_s: float = REPORT_EVERY_S
    per_hour: float = 900.0
    told_every_s: float = 5.0


def play(
    address: str,
    world: World,
    there: Sequence[District],
    habits: Habits,
    dice: Callable[[int], Chance],
    tell: Callable[[Figures], None],
    told: threading.Event,
) -> None:
    """Live until `told` to stop; `tell` hears every few seconds how it goes. `world`: streets and a clock, nothing else of it is used."""
    tally = Tally()
    with httpx.Client(base_url=address, headers={"X-Pingan": "1"}, timeout=30) as http:
        playing = _share(there, habits.phones)
        tokens = {walker.actor.member: district.tokens[walker.actor.member] for district, walkers in playing for walker in walkers}
        sockets = Sockets(address, tokens, tally, world.clock.now, dice(0))
        city = _City(sockets, http, world, tally, habits, len(there))
        lives = [city.life(district, walkers, dice(number)) for number, (district, walkers) in enumerate(playing, 1)]
        sockets.start()
        for life in lives:
            life.start()
        while not told.wait(habits.told_every_s):
            tell(tally.take(habits.told_every_s))
        for life in lives:
            life.stop()
        sockets.stop()


def _share(there: Sequence[District], phones: int) -> list[tuple[District, Sequence[Walker]]]:
    """Who plays, the same share of every district."""
    everybody = sum(len(district.walkers) for district in there)
    return [(district, district.walkers[: -(-len(district.walkers) * min(phones, everybody) // everybody)]) for district in there]


@dataclass(frozen=True, slots=True)
class _City:
    """What all districts share."""

    sockets: Sockets
    http: httpx.Client
    world: World
    tally: Tally
    habits: Habits
    districts: int

    def life(self, district: District, walkers: Sequence[Walker], chance: Chance) -> Life:
        """One district, ready to live."""
        roads, agenda = self.world.roads, Agenda(self.world.clock.now)
        _send_about(walkers, _tours(roads, district.bounds, chance), agenda, chance)
        customs = Customs(idle_report_s=self.habits.every_s)
        people = Townspeople(self.sockets, roads, agenda, walkers, district.bounds, chance, customs)
        every_s = 3600 * self.districts / self.habits.per_hour
        desk = Desk(self.http, district.desk, roads, district.bounds, agenda, self.tally, chance, every_s=every_s)
        return Life(agenda, people, desk)


def _tours(roads: Roads, bounds: Bounds, chance: Chance) -> list[Way]:
    found = list[Way]()
    for _ in range(_TRIES):
        start = somewhere(bounds, chance)
        route = roads.route(start, nearby(start, _TOUR_M, chance), Mode.FOOT)
        if route is not None and len(route.line) > 1:
            found.append(Way.along(route.line))
        if len(found) == _TOURS:
            break
    return found


def _send_about(walkers: Sequence[Walker], tours: Sequence[Way], agenda: Agenda, chance: Chance) -> None:
    """Everybody without a post is somewhere on a tour by now."""
    for walker in walkers:
        if walker.post is None and tours:
            walker.tour = walker.way = pick(tours, chance)
            walker.mps = walker.pace * SPEED_MPS[walker.mode]
            gone_s = chance.random() * walker.way.metres / walker.mps
            walker.since = agenda.now() - timedelta(seconds=gone_s)
            walker.at = walker.way.at(gone_s * walker.mps)

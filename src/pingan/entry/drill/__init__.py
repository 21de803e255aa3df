"""`pingan drill`: the article's fire, played without a browser through the real API, live sockets and database, in virtual time.

09:20, an air conditioner burns in a flat in Yongbei. The command room types the call, looks at the shortlist and presses one key; the
people asked answer on their phones, one stays silent, one says no; the nearest go along the streets and are there before the fire brigade.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import sleep

from fastapi import FastAPI

from pingan.entry import serve
from pingan.entry.demo import town
from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.people import Customs, Townspeople, Walker
from pingan.entry.demo.town import PASSWORD, Seeded
from pingan.entry.drill.desk import Desk
from pingan.entry.drill.told import Told, told
from pingan.entry.drill.wire import Client, WirePhones, Wires
from pingan.entry.map import MapFacts
from pingan.entry.settings import Settings
from pingan.features.access import public as access
from pingan.features.rehearsal.rules import manners
from pingan.features.rehearsal.rules.ground import Ground, nearby
from pingan.features.rehearsal.rules.manners import Manner
from pingan.kernel.chance import Chance
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.office import Office
from pingan.platform.work import Actor
from pingan.ports import Roads

MORNING = datetime(2025, 11, 3, 1, 17, tzinfo=UTC)
"""A Monday, 09:17 in Shanghai: people are on duty."""
CALL_AFTER_S = 180.0
SCENE = "永北小区"

_MEMBERS = 44
_NEAR_M = 750.0
_IDLE_REPORT_S = 110.0
_LONGEST = timedelta(minutes=45)
_STARTS_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A house whose clock is moved by hand. `newest_code`: one-time codes by telephone."""

    app: FastAPI
    settings: Settings
    set_now: Callable[[datetime], None]
    newest_code: Mapping[str, str]

    @property
    def office(self) -> Office:
        """The house behind the application."""
        office: Office = self.app.state.office
        return office


def play(stage: Stage, ground: Ground | None, seed: int, chance: Chance) -> Told:
    """Play the fire. `ground`: None to find one on the map. The same dice on the same map tell the same story, to the byte."""
    office, facts = stage.office, stage.app.state.map
    assert isinstance(facts, MapFacts)
    roads = office.world.roads
    ground = ground or town.find_ground(roads, facts.centre, facts.bounds, chance)
    scene = find_scene(roads, ground)
    seeded = town.seed(office, ground, _MEMBERS, chance)
    walkers = gather_round(town.walkers(roads, seeded, chance), scene, chance)
    agenda = Agenda(office.world.clock.now)
    with serving(stage) as address:
        wires = Wires(office, address, stage.newest_code)
        try:
            people = Townspeople(WirePhones(wires, agenda.now), roads, agenda, walkers, ground.bounds, chance, customs())
            desk = Desk(client=come_on_duty(wires, seeded, agenda.now()), agenda=agenda, scene=scene)
            people.begin()
            agenda.after(CALL_AFTER_S, desk.take_the_call)
            pass_time(stage, agenda, wires, people, until=lambda: desk.closed)
            return told(desk, seed)
        finally:
            wires.close()


def find_scene(roads: Roads, ground: Ground) -> Place:
    """Yongbei, or on a map without it a place near the first house."""
    found = roads.search(SCENE, 1)
    if found and found[0].name == SCENE:
        return found[0]
    house = ground.houses[0]
    return roads.place_near(house.at) or Place(house.name, "house", house.at)


def gather_round(walkers: Sequence[Walker], scene: Place, chance: Chance) -> list[Walker]:
    """Every other one who has no post happens to be in the neighbourhood."""
    return [
        walker if walker.post or number % 2 else replace(walker, at=nearby(scene.at, _NEAR_M, chance))
        for number, walker in enumerate(walkers)
    ]


def customs() -> Customs:
    """The first whose phone rings comes, the second stays silent, the third says no, the others as the dice fall."""
    asked: list[str] = []

    def manner(walker: Walker, chance: Chance) -> Manner:
        asked.append(walker.actor.member)
        usual = manners.meet(walker.odds, chance)
        answers_s = usual.seen_s + 6.0 if usual.answered_s is None else usual.answered_s
        match len(asked):
            case 1:
                return replace(usual, answered_s=answers_s, comes=True, withdraws=False)
            case 2:
                return replace(usual, answered_s=None, comes=False)
            case 3:
                return replace(usual, answered_s=answers_s, comes=False)
        return usual

    return Customs(manner=manner, idle_report_s=_IDLE_REPORT_S)


@contextmanager
def serving(stage: Stage) -> Iterator[str]:
    """The real server in a thread, at a free port of this machine only; its address."""
    server = serve.server(stage.app, stage.settings)
    thread = threading.Thread(target=server.run, name="server", daemon=True)
    thread.start()
    try:
        for _ in range(int(_STARTS_WITHIN_S / 0.02)):
            if server.started or not thread.is_alive():
                break
            sleep(0.02)  # of the machine's time, not of the drill's
        if not server.started:
            raise ConnectionError("the drill's server did not start")
        yield f"http://{stage.settings.host}:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)


def come_on_duty(wires: Wires, seeded: Seeded, now: datetime) -> Client:
    """Everybody signs in and goes on duty, as on any morning; the dispatcher's client."""
    for member, post in seeded.alliance.turns():
        phone = wires.sign_in_by_code(seeded.actor(member), member.phone, f"phone of {member.id}")
        phone.send("POST", "/api/duty/on", {"mode": member.mode.value, "post": post})
    dispatcher = Actor(account=seeded.accounts["dispatcher"], role=Role.DISPATCHER, station=seeded.ground.station)
    return wires.sign_in(dispatcher, "dispatcher", PASSWORD, access.totp_code(seeded.totp_secret, now))


def pass_time(stage: Stage, agenda: Agenda, wires: Wires, people: Townspeople, until: Callable[[], bool]) -> None:
    """From event to event: timers of the house, rings of phones, plans of people."""
    end = agenda.now() + _LONGEST
    while not until() and agenda.now() < end:
        do_what_is_due(stage.office, agenda.now())
        wires.settle()
        people.run_due()
        agenda.run_due()
        wires.settle()
        moments = (agenda.next, stage.office.next_due(), end)
        stage.set_now(max(agenda.now(), min(moment for moment in moments if moment is not None)))
    do_what_is_due(stage.office, agenda.now())
    wires.settle()


def do_what_is_due(office: Office, now: datetime) -> None:
    """Timers and reactions; looked for first, because looking is cheaper than trying."""
    due = office.next_due()
    if due is not None and due <= now:
        office.run_due()

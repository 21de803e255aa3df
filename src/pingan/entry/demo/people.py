"""The townspeople: they walk the streets, tell where they are, and answer, go, help and report when they are asked.

Each does it in his own name, by his own phone: what a phone is, the demo and the drill decide.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import pairwise
from queue import Empty, SimpleQueue
from typing import Protocol

from pingan.entry.demo.agenda import Agenda
from pingan.features.dispatch.model import COMING, OfferStatus
from pingan.features.dispatch.queries import MyOffer
from pingan.features.rehearsal.rules import manners
from pingan.features.rehearsal.rules.calls import report_of
from pingan.features.rehearsal.rules.ground import Bounds, nearby, somewhere
from pingan.features.rehearsal.rules.manners import Manner, Way
from pingan.kernel.chance import Chance
from pingan.kernel.geo import SPEED_MPS, Mode, Point
from pingan.platform.work import Actor
from pingan.ports import Roads

REPORT_EVERY_S = 5.0
_STROLL_M, _FAR_SHARE = 600.0, 0.25
_GPS_M = 4.0
_CALLED = 1.25
"""Who is called goes so much faster than who strolls."""
_STILL_NOT_THERE_S = 45.0
_LOOKS_ROUND_S = 20.0
"""So much longer than he must somebody on patrol stays at a point."""


@dataclass(slots=True)
class Walker:
    """One simulated member. `post`: where he stands; None for whoever walks about. `located`: his phone tells where he is.

    `errand`: the offer he accepted and is busy with, empty for none. `is_there`: he has arrived. `leaves_at`: when he strolls on.
    `tour`: a way he strolls to and fro; without one he looks for a way each time.
    `round`: the points of his patrol, from the one he stays at or goes to next, and how many seconds he stays at each.
    """

    actor: Actor
    odds: float
    mode: Mode
    pace: float
    at: Point
    post: Point | None = None
    located: bool = True
    way: Way | None = None
    mps: float = 0.0
    since: datetime | None = None
    errand: str = ""
    is_there: bool = False
    considered: set[str] = field(default_factory=set)
    leaves_at: datetime | None = None
    tour: Way | None = None
    round: list[tuple[Point, float]] = field(default_factory=list)
    beat: int = 0


class Phones(Protocol):
    """What the townspeople have in their pockets."""

    def listen(self, actor: Actor, rang: Callable[[], None]) -> Callable[[], None]:
        """Call `rang` whenever something changed on his phone; the result ends it."""

    def offers(self, actor: Actor) -> Sequence[MyOffer]:
        """His newest offers, newest first."""

    def tell(self, actor: Actor, at: Point, accuracy_m: float, *, heeded: bool) -> None:
        """Where he is now. `heeded`: he is on his way to somebody, or on patrol."""

    def say(self, actor: Actor, offer: str, verb: str, *, reason: str = "", report: str = "") -> bool:
        """Press a button; False where it is too late for that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Customs:
    """How people live here. `manner`: what somebody does when asked. `idle_report_s`: how often phones tell where somebody strolls."""

    manner: Callable[[Walker, Chance], Manner] = lambda walker, chance: manners.meet(walker.odds, chance)
    idle_report_s: float = REPORT_EVERY_S


class Townspeople:
    """Everybody who is simulated, living by one agenda in one thread."""

    def __init__(
        self, phones: Phones, roads: Roads, agenda: Agenda, walkers: Sequence[Walker], bounds: Bounds, chance: Chance,
        customs: Customs | None = None,
    ) -> None:  # fmt: skip
        """Nothing moves before `begin`."""
        self._phones, self._roads, self._agenda, self._bounds, self._chance = phones, roads, agenda, bounds, chance
        self._customs = customs or Customs()
        self.walkers: Mapping[str, Walker] = {walker.actor.member: walker for walker in walkers}
        self._woken: SimpleQueue[str] = SimpleQueue()
        self._stops: list[Callable[[], None]] = []

    def begin(self, wake: Callable[[], None] = lambda: None) -> None:
        """Let them live. `wake` is called, in any thread, when somebody's phone rings."""
        for member, walker in self.walkers.items():
            self._stops.append(self._phones.listen(walker.actor, partial(self._ring, member, wake)))
            walker.leaves_at = self._agenda.now()
            self._agenda.after(REPORT_EVERY_S * self._chance.random(), partial(self._live, walker))

    def end(self) -> None:
        """Hear nothing any more."""
        for stop in self._stops:
            stop()

    def run_due(self) -> None:
        """Let those look at their phones whose phones rang."""
        rang: dict[str, None] = {}
        try:
            while True:
                rang[self._woken.get_nowait()] = None
        except Empty:
            pass
        for member in rang:
            self._look(self.walkers[member])

    def _ring(self, member: str, wake: Callable[[], None]) -> None:
        self._woken.put(member)
        wake()

    # ---- walking about ----

    def _live(self, walker: Walker) -> None:
        """Move on, tell where, and think of what to do next."""
        every_s = REPORT_EVERY_S if walker.errand and not walker.is_there else self._customs.idle_report_s
        walker.beat += 1
        self._agenda.after(every_s * (0.9 + 0.2 * self._chance.random()), partial(self._live_on, walker, walker.beat))
        self._move(walker)
        if walker.located:
            self._phones.tell(walker.actor, nearby(walker.at, _GPS_M, self._chance), 2 * _GPS_M, heeded=bool(walker.errand or walker.round))
        if walker.way is None and not walker.errand and walker.leaves_at is not None and walker.leaves_at <= self._agenda.now():
            self._stroll(walker)

    def _live_on(self, walker: Walker, beat: int) -> None:
        if walker.beat == beat:  # or else he has quickened his beat since
            self._live(walker)

    def _move(self, walker: Walker) -> None:
        if walker.way is None or walker.since is None:
            return
        metres = (self._agenda.now() - walker.since).total_seconds() * walker.mps
        walker.at = walker.way.at(metres)
        if metres >= walker.way.metres:
            walker.way = None

    def _stroll(self, walker: Walker) -> None:
        """Somewhere else for a while, or back to the post."""
        walker.leaves_at = None
        if walker.post is not None:
            if walker.at != walker.post:
                self._go(walker, [walker.at, walker.post], 1.0)
            return
        if walker.round:
            self._go_round(walker)
            return
        if walker.tour is not None:
            self._tour(walker, walker.tour)
            return
        far = self._chance.random() < _FAR_SHARE
        target = somewhere(self._bounds, self._chance) if far else nearby(walker.at, _STROLL_M, self._chance)
        took_s = self._go(walker, [walker.at, self._kept_inside(target)], 1.0)
        self._rest(walker, took_s + 20 + 160 * self._chance.random())

    def _go_round(self, walker: Walker) -> None:
        """To the next point of his patrol, or, where he stands at it, on from there after a while."""
        at, stay_s = walker.round[0]
        if walker.at == at:
            walker.round.pop(0)
            self._rest(walker, 0.0)
            return
        took_s = self._go(walker, [walker.at, at], 1.0, to_the_door=True)
        if not took_s:
            walker.at = at
        self._rest(walker, took_s + stay_s + _LOOKS_ROUND_S)

    def _tour(self, walker: Walker, tour: Way) -> None:
        """To its other end, or first to its beginning from wherever he was called away to."""
        ends = {tour.line[0]: tour, tour.line[-1]: tour.turned()}
        if walker.at in ends:
            self._set_off(walker, ends[walker.at], SPEED_MPS[walker.mode])
        elif not self._go(walker, [walker.at, tour.line[0]], 1.0, to_the_door=True):
            walker.at = tour.line[0]
        took_s = walker.way.metres / walker.mps if walker.way else 0.0
        self._rest(walker, took_s + 20 + 160 * self._chance.random())

    def _rest(self, walker: Walker, seconds: float) -> None:
        self._agenda.after(seconds, partial(setattr, walker, "leaves_at", self._agenda.now()))

    def _kept_inside(self, at: Point) -> Point:
        west, south, east, north = self._bounds
        return Point(min(max(at.latitude, south), north), min(max(at.longitude, west), east))

    def _go(self, walker: Walker, stops: Sequence[Point], haste: float, *, to_the_door: bool = False) -> float:
        """Set off along the streets from stop to stop; how many seconds it will take, 0 where there is no way."""
        line: list[Point] = []
        seconds = metres = 0.0
        for start, end in pairwise(stops):
            route = self._roads.route(start, end, walker.mode)
            if route is None:
                return 0.0
            line += route.line
            seconds, metres = seconds + route.seconds, metres + route.metres
        way = Way.along([stops[0], *line, *([stops[-1]] if to_the_door else [])])
        self._set_off(walker, way, haste * (metres / seconds if seconds > 0 else SPEED_MPS[walker.mode]))
        return way.metres / walker.mps

    def _set_off(self, walker: Walker, way: Way, mps: float) -> None:
        walker.way, walker.mps, walker.since = way, walker.pace * mps, self._agenda.now()

    # ---- being asked ----

    def _look(self, walker: Walker) -> None:
        """Read the phone: a new offer is thought about, one that is over lets him go."""
        for offer in self._phones.offers(walker.actor):
            if "accept" in offer.next and offer.id not in walker.considered:
                self._consider(walker, offer)
            elif offer.id == walker.errand and offer.status is OfferStatus.ARRIVED:
                self._arrive(walker, offer)
            elif offer.id == walker.errand and not offer.next:
                self._let_go(walker)

    def _consider(self, walker: Walker, offer: MyOffer) -> None:
        walker.considered.add(offer.id)
        manner = self._customs.manner(walker, self._chance)
        self._agenda.after(manner.delivered_s, lambda: self._phones.say(walker.actor, offer.id, "deliver"))
        self._agenda.after(manner.seen_s, lambda: self._phones.say(walker.actor, offer.id, "see"))
        if manner.answered_s is not None:
            self._agenda.after(manner.answered_s, lambda: self._answer(walker, offer.id, manner))

    def _answer(self, walker: Walker, offer: str, manner: Manner) -> None:
        if not self._phones.say(walker.actor, offer, "accept" if manner.comes else "decline") or not manner.comes:
            return
        walker.errand, walker.is_there, walker.way = offer, False, None
        self._agenda.after(3 + 9 * self._chance.random(), lambda: self._set_out(walker, offer, manner))

    def _set_out(self, walker: Walker, offer_id: str, manner: Manner) -> None:
        offer = self._errand(walker, offer_id)
        if offer is None or offer.status not in COMING or offer.at is None:
            return
        stops = [walker.at, *([offer.via.at] if offer.via else []), offer.at]
        took_s = self._go(walker, stops, _CALLED, to_the_door=True)
        if not took_s:
            self._phones.say(walker.actor, offer_id, "withdraw", reason="no_path")
            return
        self._phones.say(walker.actor, offer_id, "depart")
        self._live(walker)
        if manner.withdraws:
            self._agenda.after(took_s / 2, lambda: self._turn_back(walker, offer_id))
        late_s = took_s + (_STILL_NOT_THERE_S if walker.located else 1.0)
        self._agenda.after(late_s, lambda: self._press_arrived(walker, offer_id))

    def _turn_back(self, walker: Walker, offer_id: str) -> None:
        offer = self._errand(walker, offer_id)
        if offer is not None and offer.status in COMING:
            self._phones.say(walker.actor, offer_id, "withdraw", reason="something_came_up")

    def _press_arrived(self, walker: Walker, offer_id: str) -> None:
        """By the button, where the phone does not tell or the satellites are of another opinion."""
        offer = self._errand(walker, offer_id)
        if offer is not None and offer.status in COMING:
            self._phones.say(walker.actor, offer_id, "arrive")

    def _arrive(self, walker: Walker, offer: MyOffer) -> None:
        if walker.is_there:
            return
        walker.is_there = True
        begins_s = 5 + 15 * self._chance.random()
        ends_s = begins_s + manners.working_s(self._chance)
        self._agenda.after(begins_s, lambda: self._phones.say(walker.actor, offer.id, "work"))
        self._agenda.after(
            ends_s, lambda: self._phones.say(walker.actor, offer.id, "finish", report=report_of(offer.category, self._chance))
        )

    def _let_go(self, walker: Walker) -> None:
        walker.errand, walker.is_there, walker.way = "", False, None
        self._rest(walker, 10 + 20 * self._chance.random())

    def _errand(self, walker: Walker, offer_id: str) -> MyOffer | None:
        """The offer he is busy with, if it is still this one."""
        if walker.errand != offer_id:
            return None
        return next((offer for offer in self._phones.offers(walker.actor) if offer.id == offer_id), None)

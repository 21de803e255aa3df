"""The townspeople: they walk the streets, tell where they are, and answer, go, help and report when they are asked.

Each does it in his own name through the verbs the phones use, and hears of an offer as a phone does: the bus wakes him, and he reads it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import pairwise
from queue import Empty, SimpleQueue

import structlog

from pingan.entry.demo.agenda import Agenda
from pingan.features.dispatch import actions as dispatch_actions
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch import queries
from pingan.features.dispatch.model import COMING, OfferStatus
from pingan.features.dispatch.queries import MyOffer
from pingan.features.positions import public as positions
from pingan.features.rehearsal.rules import manners
from pingan.features.rehearsal.rules.calls import REPORTS
from pingan.features.rehearsal.rules.ground import Bounds, nearby, somewhere
from pingan.features.rehearsal.rules.manners import Manner, Way
from pingan.features.rehearsal.rules.people import pick
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import SPEED_MPS, Mode, Point
from pingan.platform.office import Office
from pingan.platform.work import Actor

REPORT_EVERY_S = 5.0
_STROLL_M, _FAR_SHARE = 600.0, 0.25
_GPS_M = 4.0
_CALLED = 1.25
"""Who is called goes so much faster than who strolls."""
_STILL_NOT_THERE_S = 45.0
_LOOKS_BACK = 3
logger = structlog.get_logger()


@dataclass(slots=True)
class Walker:
    """One simulated member. `post`: where he stands; None for whoever walks about. `located`: his phone tells where he is."""

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
    considered: set[str] = field(default_factory=set)
    leaves_at: datetime | None = None


class Townspeople:
    """Everybody who is simulated, living by one agenda in one thread."""

    def __init__(self, office: Office, agenda: Agenda, walkers: Sequence[Walker], bounds: Bounds, chance: Chance) -> None:
        """Nothing moves before `begin`."""
        self._office, self._agenda, self._bounds, self._chance = office, agenda, bounds, chance
        self.walkers: Mapping[str, Walker] = {walker.actor.member: walker for walker in walkers}
        self._woken: SimpleQueue[str] = SimpleQueue()
        self._stops: list[Callable[[], None]] = []

    def begin(self, wake: Callable[[], None] = lambda: None) -> None:
        """Let them live. `wake` is called, in any thread, when somebody's phone rings."""
        for member, walker in self.walkers.items():
            self._stops.append(self._office.world.bus.listen(f"member:{member}", partial(self._ring, member, wake)))
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

    def _ring(self, member: str, wake: Callable[[], None], _: Mapping[str, object]) -> None:
        self._woken.put(member)
        wake()

    # ---- walking about ----

    def _live(self, walker: Walker) -> None:
        """Move on, tell where, and think of what to do next."""
        self._agenda.after(REPORT_EVERY_S * (0.9 + 0.2 * self._chance.random()), partial(self._live, walker))
        self._move(walker)
        if walker.located:
            self._tell(walker)
        if walker.way is None and not walker.errand and walker.leaves_at is not None and walker.leaves_at <= self._agenda.now():
            self._stroll(walker)

    def _move(self, walker: Walker) -> None:
        if walker.way is None or walker.since is None:
            return
        metres = (self._agenda.now() - walker.since).total_seconds() * walker.mps
        walker.at = walker.way.at(metres)
        if metres >= walker.way.metres:
            walker.way = None

    def _tell(self, walker: Walker) -> None:
        seen = nearby(walker.at, _GPS_M, self._chance)
        try:
            fix = self._office.ask(walker.actor, positions.receive, walker.actor.member, seen, self._agenda.now(), 2 * _GPS_M)
            if walker.errand:
                self._office.do(walker.actor, dispatch.notice_position, fix)
        except Refusal as refusal:
            logger.debug("townsman_refused", code=refusal.reason)

    def _stroll(self, walker: Walker) -> None:
        """Somewhere else for a while, or back to the post."""
        walker.leaves_at = None
        if walker.post is not None:
            if walker.at != walker.post:
                self._go(walker, [walker.at, walker.post], 1.0)
            return
        far = self._chance.random() < _FAR_SHARE
        target = somewhere(self._bounds, self._chance) if far else nearby(walker.at, _STROLL_M, self._chance)
        took_s = self._go(walker, [walker.at, self._kept_inside(target)], 1.0)
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
            route = self._office.world.roads.route(start, end, walker.mode)
            if route is None:
                return 0.0
            line += route.line
            seconds, metres = seconds + route.seconds, metres + route.metres
        walker.way = Way.along([stops[0], *line, *([stops[-1]] if to_the_door else [])])
        walker.mps = walker.pace * haste * (metres / seconds if seconds > 0 else SPEED_MPS[walker.mode])
        walker.since = self._agenda.now()
        return walker.way.metres / walker.mps

    # ---- being asked ----

    def _look(self, walker: Walker) -> None:
        """Read the phone: a new offer is thought about, one that is over lets him go."""
        for offer in self._office.ask(walker.actor, queries.my_offers, 1, _LOOKS_BACK).rows:
            if "accept" in offer.next and offer.id not in walker.considered:
                self._consider(walker, offer)
            elif offer.id == walker.errand and offer.status is OfferStatus.ARRIVED:
                self._arrive(walker, offer)
            elif offer.id == walker.errand and not offer.next:
                self._let_go(walker)

    def _consider(self, walker: Walker, offer: MyOffer) -> None:
        walker.considered.add(offer.id)
        manner = manners.meet(walker.odds, self._chance)
        self._agenda.after(manner.delivered_s, lambda: self._say(walker, offer.id, "deliver"))
        self._agenda.after(manner.seen_s, lambda: self._say(walker, offer.id, "see"))
        if manner.answered_s is not None:
            self._agenda.after(manner.answered_s, lambda: self._answer(walker, offer.id, manner))

    def _answer(self, walker: Walker, offer: str, manner: Manner) -> None:
        if not self._say(walker, offer, "accept" if manner.comes else "decline") or not manner.comes:
            return
        walker.errand, walker.way = offer, None
        self._agenda.after(3 + 9 * self._chance.random(), lambda: self._set_out(walker, offer, manner))

    def _set_out(self, walker: Walker, offer_id: str, manner: Manner) -> None:
        offer = self._errand(walker, offer_id)
        if offer is None or offer.status not in COMING or offer.at is None:
            return
        stops = [walker.at, *([offer.via.at] if offer.via else []), offer.at]
        took_s = self._go(walker, stops, _CALLED, to_the_door=True)
        if not took_s:
            self._say(walker, offer_id, "withdraw", reason="no_path")
            return
        self._say(walker, offer_id, "depart")
        if manner.withdraws:
            self._agenda.after(took_s / 2, lambda: self._turn_back(walker, offer_id))
        late_s = took_s + (_STILL_NOT_THERE_S if walker.located else 1.0)
        self._agenda.after(late_s, lambda: self._press_arrived(walker, offer_id))

    def _turn_back(self, walker: Walker, offer_id: str) -> None:
        offer = self._errand(walker, offer_id)
        if offer is not None and offer.status in COMING:
            self._say(walker, offer_id, "withdraw", reason="something_came_up")

    def _press_arrived(self, walker: Walker, offer_id: str) -> None:
        """By the button, where the phone does not tell or the satellites are of another opinion."""
        offer = self._errand(walker, offer_id)
        if offer is not None and offer.status in COMING:
            self._say(walker, offer_id, "arrive")

    def _arrive(self, walker: Walker, offer: MyOffer) -> None:
        if f"at {offer.id}" in walker.considered:
            return
        walker.considered.add(f"at {offer.id}")
        begins_s = 5 + 15 * self._chance.random()
        ends_s = begins_s + manners.working_s(self._chance)
        self._agenda.after(begins_s, lambda: self._say(walker, offer.id, "work"))
        self._agenda.after(ends_s, lambda: self._say(walker, offer.id, "finish", report=pick(REPORTS, self._chance)))

    def _let_go(self, walker: Walker) -> None:
        walker.errand, walker.way = "", None
        self._rest(walker, 10 + 20 * self._chance.random())

    def _errand(self, walker: Walker, offer_id: str) -> MyOffer | None:
        """The offer he is busy with, if it is still this one."""
        if walker.errand != offer_id:
            return None
        rows = self._office.ask(walker.actor, queries.my_offers, 1, _LOOKS_BACK).rows
        return next((offer for offer in rows if offer.id == offer_id), None)

    def _say(self, walker: Walker, offer: str, verb: str, *, reason: str = "", report: str = "") -> bool:
        """Press a button; False where it is too late for that."""
        try:
            self._office.do(walker.actor, dispatch_actions.answer, offer, verb, reason=reason, report=report)
        except Refusal as refusal:
            logger.debug("townsman_refused", code=refusal.reason)
            return False
        return True

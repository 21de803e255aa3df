"""One member's turn of duty, pressed on his phone and carried by a network that loses, doubles, reorders and delivers hours later.

`Phone` is the outbox of the app: it keeps a letter until it has an answer, and sends letters about one thing strictly in their order. What
must come of it is worked out by `Model` in plain words and without a line of the house's rules: from what he pressed, and when each letter
reached the house for the first time.
"""

import heapq
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select

from pingan.entry.fixes import Fixes
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch.events import OfferMoved
from pingan.features.dispatch.model import Offer
from pingan.features.dispatch.store import offers
from pingan.features.duty.store import past_turns
from pingan.features.incidents.store import incidents
from pingan.kernel.errors import Refusal
from pingan.platform import log
from pingan.platform.timers import timers
from pingan.platform.work import Work, engine
from tests.web import OpenTown
from tests.world import at

ROOM = engine("wujing")
WINDOW_S = 45
"""Of the policy `nearest-1`."""
DUTY, SOS, OFFER, SEEN = "duty", "sos", "offer", "seen"


@dataclass(slots=True)
class Letter:
    """Something pressed. `reached`: when a copy first came to the house; `taken`: what its phone was answered at last."""

    key: str
    about: str
    verb: str
    path: str
    body: dict[str, Any] | None
    made: datetime
    reached: datetime | None = None
    taken: bool | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the offer ends, and everything else one can look up afterwards."""

    status: str
    moments: Mapping[str, datetime]
    report: str
    moves: tuple[str, ...]
    helped: int
    turns: int
    taken: tuple[bool, ...]


# ---- what must come of it --------------------------------------------------------------------------------------------

_STEPS: dict[str, tuple[set[str], str, str]] = {
    # pressed   from                              to          its moment
    "accept": ({"sent", "delivered", "seen"}, "accepted", "answered"),
    "decline": ({"sent", "delivered", "seen"}, "declined", "answered"),
    "depart": ({"accepted"}, "en_route", "departed"),
    "arrive": ({"accepted", "en_route"}, "arrived", "arrived"),
    "work": ({"arrived"}, "working", ""),
    "finish": ({"arrived", "working"}, "done", "finished"),
    "withdraw": ({"accepted", "en_route", "arrived"}, "withdrawn", "finished"),
}
_TOLD_LATER = ("depart", "arrive", "finish")
"""Their letters say when they were pressed."""


class Model:
    """What must come of it, by the order in which letters came to the house, and by when they were pressed."""

    def __init__(self, letters: list[Letter], sent: datetime) -> None:
        self._status, self._report, self._on = "sent", "", False
        self._moments, self._moves = {"sent": sent}, ["send"]
        self._ends = sent + timedelta(seconds=WINDOW_S)
        self._helped, self._turns = 0, 0
        hear = {DUTY: self._duty, SOS: self._sos, SEEN: self._seen, OFFER: self._step}
        taken: dict[str, bool] = {}
        for letter in sorted(letters, key=lambda one: (_reached(one), one.made)):
            self._let_pass(_reached(letter))
            taken[letter.key] = hear[letter.about](letter)
        self._let_pass(self._ends)
        moves, answers = tuple(self._moves), tuple(taken[letter.key] for letter in letters)
        self.outcome = Outcome(self._status, self._moments, self._report, moves, self._helped, self._turns, answers)

    def _let_pass(self, now: datetime) -> None:
        """Silence is a no once the window has ended."""
        if self._may("accept") and now >= self._ends:
            self._status = "expired"
            self._moves.append("expire")
            self._moments["answered"] = self._ends

    def _may(self, verb: str) -> bool:
        return self._status in _STEPS[verb][0]

    def _move(self, verb: str, moment: datetime) -> None:
        _, self._status, name = _STEPS[verb]
        self._moves.append(verb)
        if name:
            self._moments[name] = moment

    def _duty(self, letter: Letter) -> bool:
        """Off duty a question is a no, a way is given up, work at the scene is done."""
        wanted = letter.verb == "on"
        if wanted is self._on:
            return False
        self._on = wanted
        if not wanted:
            self._turns += 1
            verb = next((verb for verb in ("decline", "withdraw", "finish") if self._may(verb)), None)
            if verb:
                self._move(verb, _reached(letter))
        return True

    def _sos(self, _: Letter) -> bool:
        self._helped += 1
        return True

    def _seen(self, letter: Letter) -> bool:
        if self._status == "sent":
            self._status = "seen"
            self._moves.append("see")
            self._moments |= {"delivered": _reached(letter), "seen": _reached(letter)}
        return True

    def _step(self, letter: Letter) -> bool:
        """Steps on the way count from when they were pressed, up to six hours back, and never before the step before them."""
        if not self._may(letter.verb):
            return False
        moment = _reached(letter)
        if letter.verb in _TOLD_LATER:
            before = (self._moments[name] for name in ("answered", "departed", "arrived") if name in self._moments)
            moment = min(moment, max(letter.made, moment - timedelta(hours=6), *before))
        self._move(letter.verb, moment)
        if letter.verb == "finish" and letter.body:
            self._report = letter.body["report"]
        return True


def _reached(letter: Letter) -> datetime:
    assert letter.reached is not None, "whatever is pressed comes to the house at last"
    return letter.reached


# ---- the network and the phone ---------------------------------------------------------------------------------------


@dataclass(order=True)
class _Planned:
    when: datetime
    number: int
    deed: Callable[[], object] = field(compare=False)


_WAYS: tuple[tuple[str, ...], ...] = (
    (),
    ("decline",),
    ("accept",),
    ("accept", "arrive", "work"),
    ("accept", "depart", "withdraw"),
    ("accept", "depart", "arrive", "finish"),
    ("accept", "depart", "arrive", "work", "finish"),
)


class Phone:
    """A member with a phone, from the moment he goes on duty until the last straggler is in."""

    def __init__(self, town: OpenTown, seed: int, number: int) -> None:
        """`number`: of whoever it is in this town; the schedule follows from the seed alone."""
        self.seed, self.dice, self._town = seed, Random(f"phone {seed}"), town
        self._plan: list[_Planned] = []
        self._numbers, self._letters = count(), list[Letter]()
        self._waiting: dict[str, list[Letter]] = {}
        phone = f"139{number:08d}"
        self._member = town.member(f"王{number}")
        account = NewAccount(role=self._member.role, name="王", phone=phone, member=self._member.member)
        self._account = town.office.do(ROOM, access.add_account, account)
        self._device = town.phone_in_hand(phone, device=phone, address=f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}")
        self._offer: Offer | None = None
        self._newest: datetime | None = None
        self.wrong: list[str] = []

    # ---- time ----

    def _at(self, seconds: float, deed: Callable[[], object]) -> None:
        heapq.heappush(self._plan, _Planned(self._town.now + timedelta(seconds=seconds), next(self._numbers), deed))

    def run(self) -> list[str]:
        """What differs from the model, in words."""
        self._press(DUTY, "on", "/api/duty/on")
        self._at(self.dice.uniform(100, 160), self._ask_him)
        while self._plan:
            planned = heapq.heappop(self._plan)
            self._pass_to(planned.when)
            planned.deed()
            self._town.office.run_due()
        self._pass_to(self._town.now + timedelta(seconds=WINDOW_S + 1))
        return [f"seed {self.seed}: {wrong}" for wrong in (*self.wrong, *self._differences())]

    def _pass_to(self, moment: datetime) -> None:
        """Search timers ring at their moment; where he was last is written down now and then, and that is often enough here."""
        due = select(timers.c.due_at).where(timers.c.kind != "positions.flush", timers.c.due_at <= moment)
        first = due.order_by(timers.c.due_at).limit(1)
        while (ring := self._town.ask(ROOM, lambda work: work.connection.execute(first).scalar())) is not None:
            self._town.clock.set(max(ring, self._town.now))
            self._town.office.run_due()
        self._town.clock.set(moment)
        self._town.office.run_due()

    # ---- what he does ----

    def _ask_him(self) -> None:
        """The dispatcher asks him, and him alone. He may have been unable to go on duty so far; then he is asked later."""
        town = self._town
        if self._letters[0].taken is None:
            self._at(30, self._ask_him)
            return
        call = town.incident("help", at=at(400))
        town.do(town.dispatcher(), dispatch.call_out, call.id, members=[self._member.member], policy="nearest-1")
        self._offer = town.ask(ROOM, offers.list_open, [self._member.member])[0]
        self._plan_presses()

    def _plan_presses(self) -> None:
        assert self._offer is not None
        dice, id_, passed_s = self.dice, self._offer.id, 0.0
        steps = dice.choice(_WAYS)
        self._at(dice.uniform(0.5, 5), partial(self._press, SEEN, "see", f"/api/offers/{id_}/see"))
        for verb in steps:
            passed_s += dice.uniform(6, 25) if verb in {"accept", "decline"} else dice.uniform(20, 300)
            self._at(passed_s, partial(self._press_step, id_, verb))
        for number in range(dice.choice([0, 0, 1, 2])):
            plea = partial(self._press, SOS, f"sos {number}", "/api/help", {"sos": True, "place": "家"})
            self._at(dice.uniform(1, max(2, passed_s)), plea)
        for _ in range(4):
            self._at(dice.uniform(1, passed_s + 60), partial(self._stand, dice.randint(-300, 100)))
        self._at(passed_s + dice.choice([-5, 30, 400]) if passed_s > 10 else 60, partial(self._press, DUTY, "off", "/api/duty/off"))

    def _press_step(self, offer: str, verb: str) -> None:
        body = {"made": self._town.now.isoformat()} if verb in _TOLD_LATER else {}
        if verb == "finish":
            body["report"] = f"办妥 {self.dice.random()}"
        self._press(OFFER, verb, f"/api/offers/{offer}/{verb}", body)

    def _stand(self, north_m: int) -> None:
        """A position, told at once, late or twice; the newest counts."""
        seen = self._town.now
        for delay_s in self.dice.choice([[0], [0, 3], [20], []]):
            self._at(delay_s, partial(self._told_where, north_m, seen))

    def _told_where(self, north_m: int, seen: datetime) -> None:
        try:
            Fixes(self._town.office).take_at_once(self._member, at(north_m), seen, 10.0)
        except Refusal:  # he is off duty, or nobody is there so soon after he was elsewhere
            return
        self._newest = seen if self._newest is None else max(seen, self._newest)
        fix = self._town.presence.find("wujing", self._member.member)
        if fix is None or fix.seen != self._newest:
            self.wrong.append(f"on the map he stands where he was at {fix and fix.seen}, not at {self._newest}")

    # ---- the outbox ----

    def _press(self, about: str, verb: str, path: str, body: dict[str, Any] | None = None) -> None:
        letter = Letter(f"{self.seed} {len(self._letters)}", about, verb, path, body, self._town.now)
        self._letters.append(letter)
        line = self._waiting.setdefault(f"{about} {verb}" if about == SOS else about, [])
        line.append(letter)
        if len(line) == 1:
            self._send(line, tries=0)

    def _send(self, line: list[Letter], tries: int) -> None:
        """The first of a line. After some tries the network is kind: nobody is in a lift for ever."""
        letter = line[0]
        fate = self.dice.choices(["fine", "twice", "answer lost", "lost", "late"], [5, 2, 2, 2, 2])[0] if tries < 6 else "fine"
        if fate in {"twice", "late"}:
            self._at(self.dice.choice([1, 8, 60, 4 * 3600, 30 * 3600]), partial(self._arrives, letter))
        answer = self._arrives(letter) if fate in {"fine", "twice", "answer lost"} else None
        if answer is None or fate == "answer lost":
            self._at(min(30, 2**tries), partial(self._send, line, tries + 1))
            return
        letter.taken = answer
        line.pop(0)
        if line:
            self._at(0, partial(self._send, line, 0))

    def _arrives(self, letter: Letter) -> bool:
        """A copy is there: whether it was taken. What the house cannot answer with is told."""
        letter.reached = letter.reached or self._town.now
        answer = self._device.post(letter.path, letter.body, headers={"Idempotency-Key": letter.key})
        if answer.status_code not in {200, 201, 409}:
            self.wrong.append(f"{letter.path} was answered {answer.status_code} {answer.text}")
        self._town.office.run_due()
        return answer.status_code != 409

    # ---- afterwards ----

    def _differences(self) -> Iterator[str]:
        assert self._offer is not None
        assert self._offer.sent is not None
        expected, found = Model(self._letters, self._offer.sent).outcome, self._town.ask(ROOM, self._outcome)
        for name in Outcome.__slots__:
            if getattr(expected, name) != getattr(found, name):
                yield f"{name} should be {getattr(expected, name)} and is {getattr(found, name)}"
        if self._town.presence.find("wujing", self._member.member):
            yield "he is off duty and on the map"

    def _outcome(self, work: Work) -> Outcome:
        assert self._offer is not None
        offer = offers.get(work, self._offer.id)
        told = [entry for entry in log.about(work, offer.incident) if entry.kind == OfferMoved.kind() and entry.facts["offer"] == offer.id]
        names = ("sent", "delivered", "seen", "answered", "departed", "arrived", "finished")
        return Outcome(
            status=offer.status.value,
            moments={name: moment for name in names if (moment := getattr(offer, name)) is not None},
            report=offer.report,
            moves=tuple(entry.facts["verb"] for entry in told),
            helped=_count(work, incidents, incidents.c.requester == self._account.id),
            turns=_count(work, past_turns, past_turns.c.member == self._member.member),
            taken=tuple(bool(letter.taken) for letter in self._letters),
        )


def _count(work: Work, table: Table, which: ColumnElement[bool]) -> int:
    return work.connection.execute(select(func.count()).select_from(table).where(which)).scalar_one()

"""Anything in any order: dispatchers, members and the clock press what they like, legal or not, and the laws of the house hold."""

from contextlib import suppress

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch.model import BY_MEMBER, NEWS, OFFER_LIFE, OPEN, OfferStatus
from pingan.features.dispatch.store import offers as offer_rows
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import BY_HAND, LIFE, Incident, IncidentStatus
from pingan.kernel.errors import Refusal, WrongMoment
from pingan.platform.work import engine
from tests.alliance import Alliance
from tests.world import at

PEOPLE = 6
CATEGORIES = ("fire", "help", "criminal", "public_order", "noise")
people = st.integers(0, PEOPLE - 1)
calls = st.integers(0, 3)


class AnyOrder(RuleBasedStateMachine):
    """A station on a bad day."""

    @initialize()
    def open(self) -> None:
        self.town = Alliance()
        self.members = [self.town.member(f"王{index}", at=at(60 * (index + 1)), skills=["extinguisher"]) for index in range(PEOPLE)]
        self.calls = [self.town.incident("fire")]

    @rule(category=st.sampled_from(CATEGORIES), north_m=st.integers(-300, 300))
    def call(self, category: str, north_m: int) -> None:
        if len(self.calls) < 4:
            self.calls.append(self.town.incident(category, at=at(north_m)))

    @rule(
        which=calls,
        named=st.lists(people, max_size=3),
        police=st.booleans(),
        policy=st.sampled_from(["nearest-1", "nearest-3", "seven-replace", "expected-gain"]),
    )
    def send(self, which: int, named: list[int], police: bool, policy: str) -> None:
        with suppress(Refusal):
            self.town.send(self._call(which), *(self.members[index] for index in named), policy=policy, with_police=police)

    @rule(who=people, verb=st.sampled_from(sorted(BY_MEMBER)))
    def answer(self, who: int, verb: str) -> None:
        """A verb works exactly when it is offered; late news of delivery or reading changes nothing."""
        offer = self.town.find_offer(self.members[who])
        if offer is None:
            return
        status = OfferStatus(offer.status)
        open_now = verb in OFFER_LIFE.next(status)
        assert (verb in offer.next) == (open_now and verb not in NEWS)
        try:
            self.town.answer(self.members[who], verb)
        except WrongMoment:
            assert not open_now
        else:
            assert open_now or verb in NEWS

    @rule(which=calls, verb=st.sampled_from(sorted(BY_HAND)), into=calls)
    def press(self, which: int, verb: str, into: int) -> None:
        """The dispatcher's buttons: what is drawn works, what is not drawn is refused."""
        call = self._call(which)
        row = self.town.board(self.town.desk, "incidents").get(call.id)
        if row is None:
            return
        said = {"note": "办结", "to": "12345", "into": self._call(into).id}
        try:
            self.town.do(self.town.desk, incidents.move, call.id, verb, version=None, **said)
        except Refusal:
            assert verb not in row.next or verb == "merge"
        else:
            assert verb in row.next
            assert LIFE.after(IncidentStatus(row.status), verb) == self.town.status(call)

    @rule(which=calls, deed=st.sampled_from(["recall", "leader", "police", "add", "drop"]), who=people)
    def command(self, which: int, deed: str, who: int) -> None:
        rows = [row for row in self.town.board(self.town.desk, "call_outs").values() if row.incident == self._call(which).id]
        offer = self.town.find_offer(self.members[who])
        for row in rows:
            with suppress(Refusal):
                if deed == "recall":
                    self.town.do(self.town.desk, dispatch.recall, row.id)
                elif deed == "add":
                    self.town.do(self.town.desk, dispatch.add, row.id, self.members[who].member)
                elif deed == "drop" and offer is not None:
                    self.town.do(self.town.desk, dispatch.drop, row.id, offer.id)
                else:
                    self.town.do(self.town.desk, dispatch.escalate, row.id, deed)

    @rule(seconds=st.sampled_from([1, 10, 31, 61, 300]))
    def wait(self, seconds: int) -> None:
        self.town.later(seconds)

    @rule(who=people, metres=st.integers(0, 400))
    def walk(self, who: int, metres: int) -> None:
        with suppress(WrongMoment):
            self.town.moves(self.members[who], at(metres))

    @rule(who=people)
    def leave_and_return(self, who: int) -> None:
        self.town.off_duty(self.members[who])
        self.town.on_duty(self.members[who], at=at(100 + who))

    @invariant()
    def nobody_is_booked_twice(self) -> None:
        if not hasattr(self, "town"):
            return
        open_offers = [offer.member for offer in self.town.ask(engine("wujing"), offer_rows.list_open)]
        assert len(open_offers) == len(set(open_offers))

    @invariant()
    def nobody_is_asked_twice_for_one_call_out(self) -> None:
        if not hasattr(self, "town"):
            return
        for row in self.town.board(self.town.desk, "call_outs").values():
            asked = [rung.member for rung in row.offers]
            assert len(asked) == len(set(asked))

    @invariant()
    def no_citizen_is_offered_what_is_not_for_citizens(self) -> None:
        if not hasattr(self, "town"):
            return
        modes = {row.id: (row.mode, row.category) for row in self.town.board(self.town.desk, "incidents").values()}
        for row in self.town.board(self.town.desk, "call_outs").values():
            mode, _ = modes[row.incident]
            assert mode != "never"
            assert mode != "joint" or row.with_police

    @invariant()
    def whoever_is_not_needed_is_not_told(self) -> None:
        if not hasattr(self, "town"):
            return
        for who in self.members:
            for offer in self.town.phone(who):
                told = offer.place is not None
                assert told == (OfferStatus(offer.status) in OPEN and offer.answered is not None)

    def _call(self, which: int) -> Incident:
        return self.calls[which % len(self.calls)]


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=10, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck))

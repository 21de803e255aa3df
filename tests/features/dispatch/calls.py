"""A vocabulary for the rules of dispatch: people around a call, and a call played by hand without clock or database.

```python
call = Call(people=[somebody("li", eta_s=60), somebody("wang", eta_s=90)], policy=nearest(1))
call.look()                 # takes the engine's step and does it
call.declines("li")         # and looks again
assert call.waiting == ["wang"]
```
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from pingan.features.dispatch.model import (
    ASKED,
    CALL_OUT_LIFE,
    ENGAGED,
    OFFER_LIFE,
    CallOut,
    CallOutStatus,
    Candidate,
    Crowd,
    Need,
    Offer,
    OfferStatus,
    Pick,
    Pickup,
    PickupOption,
    Role,
    Shortlist,
    Step,
)
from pingan.features.dispatch.rules import by_hand, next_step, shortlist, standing
from pingan.features.members.model import Force
from pingan.features.rulebook.model import CitizenMode, Policy, PolicyKind
from pingan.kernel.geo import Mode

START = datetime(2026, 3, 1, 9, 20, tzinfo=UTC)
HELP = Need(mode=CitizenMode.FIRST_RESPONSE)
FIRE = replace(HELP, equipment=frozenset({"extinguisher"}))


def somebody(member: str = "li", *, eta_s: float | None = 60.0, **facts: object) -> Candidate:
    """A volunteer with nothing against him, unless told otherwise."""
    plain = Candidate(
        member=member, name=member.title(), force=Force.VOLUNTEER, mode=Mode.HURRY, eta_s=eta_s,
        metres=None if eta_s is None else eta_s * 2.3, straight_metres=100.0, estimated=False, position_age_s=5.0,
    )  # fmt: skip
    return replace(plain, **facts)  # type: ignore[arg-type]


def fetching(eta_s: float, item: str = "extinguisher", house: str = "h1") -> PickupOption:
    return PickupOption(pickup=Pickup(house=house, name=house.upper(), item=item), eta_s=eta_s, metres=eta_s * 2.3)


def nearest(width: int = 3, **chosen: object) -> Policy:
    return replace(Policy(name="nearest", kind=PolicyKind.NEAREST, width=width), **chosen)  # type: ignore[arg-type]


def replacing(width: int = 7, **chosen: object) -> Policy:
    return replace(nearest(width, **chosen), kind=PolicyKind.REPLACE)


def gaining(gain: float = 0.1, **chosen: object) -> Policy:
    return replace(nearest(3, **chosen), kind=PolicyKind.EXPECTED_GAIN, gain=gain)


def names(found: Iterable[Pick]) -> list[str]:
    return [pick.candidate.member for pick in found]


def offer_to(one: Candidate, at: datetime = START, *, window_s: int = 30, **facts: object) -> Offer:
    eta_s, metres = one.eta_s or 0.0, one.metres or 0.0
    plain = Offer(
        id=f"to-{one.member}", station="s", call_out="c", incident="i", member=one.member, role=Role.FIRST_RESPONSE, eta_s=eta_s,
        metres=metres, odds=one.odds, status=OfferStatus.SENT, queued=at, sent=at, due=at + timedelta(seconds=window_s),
    )  # fmt: skip
    return replace(plain, **facts)  # type: ignore[arg-type]


@dataclass
class Call:
    """A call-out in progress. Every answer is followed by a look, as in production."""

    people: list[Candidate]
    policy: Policy = field(default_factory=nearest)
    need: Need = HELP
    wanted: int = 3
    queue: tuple[str, ...] = ()
    now: datetime = START
    offers: dict[str, Offer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    """Everyone ever asked, in order."""

    def __post_init__(self) -> None:
        self.call_out = CallOut(
            id="c", station="s", incident="i", policy=self.policy, wanted=self.wanted, started=self.now, queue=self.queue,
            by_hand=bool(self.queue),
        )  # fmt: skip

    @property
    def waiting(self) -> list[str]:
        return [member for member in self.asked if self.offers[member].status in ASKED]

    @property
    def coming(self) -> list[str]:
        return [member for member in self.asked if self.offers[member].status in ENGAGED]

    @property
    def status(self) -> CallOutStatus:
        return self.call_out.status

    @property
    def shortlist(self) -> Shortlist:
        offered = standing(list(self.offers.values()), self.now)
        people = [replace(one, offered=offered.get(one.member)) for one in self.people]
        return shortlist(self.need, Crowd.of(people), self.policy, barred=frozenset(self.call_out.barred))

    def plan(self) -> Step:
        return next_step(self.call_out, self.need, list(self.offers.values()), self.shortlist, self.now)

    def look(self) -> Step:
        """Take the step and do it."""
        step = self.plan()
        for offer in step.expire:
            self._move(offer.member, "expire")
        for offer in step.enough:
            self._move(offer.member, "recall")
        for pick in step.ask:
            self._send(pick)
        if step.leader:
            self._send(step.leader, leader=True)
        if step.reason is not None:
            self.call_out = replace(self.call_out, reason=step.reason)
        if step.verb:
            self.call_out = replace(self.call_out, status=CALL_OUT_LIFE.after(self.call_out.status, step.verb))
        return step

    def accepts(self, member: str) -> Step:
        return self._answer(member, "accept")

    def declines(self, member: str) -> Step:
        return self._answer(member, "decline")

    def arrives(self, member: str) -> Step:
        return self._answer(member, "arrive")

    def withdraws(self, member: str) -> Step:
        return self._answer(member, "withdraw")

    def later(self, seconds: float) -> Step:
        """Let time pass without looking, then look."""
        self.now += timedelta(seconds=seconds)
        return self.look()

    def wake(self) -> Step:
        """Sleep until the engine wants to be woken."""
        self.now = self.plan().wake or self.now
        return self.look()

    def name(self, member: str) -> Pick | None:
        """The dispatcher presses "ask this one too"."""
        pick = by_hand(self.shortlist, member)
        if pick:
            self._send(pick)
            self.look()
        return pick

    def _answer(self, member: str, verb: str) -> Step:
        self._move(member, verb)
        return self.look()

    def _move(self, member: str, verb: str) -> None:
        offer = self.offers[member]
        stamp = "finished" if verb == "withdraw" else "arrived" if verb == "arrive" else "answered"
        self.offers[member] = replace(offer, status=OFFER_LIFE.after(offer.status, verb), **{stamp: self.now})  # type: ignore[arg-type]

    def _send(self, pick: Pick, *, leader: bool = False) -> None:
        one = replace(pick.candidate, eta_s=pick.eta_s, metres=pick.metres)
        self.asked.append(one.member)
        self.offers[one.member] = offer_to(one, self.now, window_s=self.policy.window_s, role=pick.role, via=pick.via, leader=leader)


# ---- anything that can come in ------------------------------------------------------------------------------------------
SKILLS, ITEMS = ("first_aid", "extinguisher"), ("extinguisher", "aed")
TROUBLES: dict[str, dict[str, Any]] = {
    "busy": {"busy": True},
    "resting": {"resting": True},
    "uninsured": {"insured": False},
    "unseen": {"position_age_s": None, "eta_s": None},
    "lost": {"position_age_s": 700.0},
    "at post": {"position_age_s": None, "at_post": True},
    "across the river": {"eta_s": None},
    "far": {"eta_s": 1300.0},
}


def _anybody(eta_s: int, fetches: dict[str, int], trouble: str, odds: float, **facts: Any) -> Candidate:
    pickups = tuple(fetching(eta_s + later_s, item) for item, later_s in fetches.items())
    one = somebody(eta_s=float(eta_s), pickups=pickups, odds=odds, leader=odds > 0.5, **facts)
    return replace(one, **TROUBLES.get(trouble, {}))


def _people(troubles: list[str]) -> st.SearchStrategy[Candidate]:
    return st.builds(
        _anybody,
        st.integers(1, 890),
        st.dictionaries(st.sampled_from(ITEMS), st.integers(5, 300), max_size=2),
        st.sampled_from(troubles),
        st.floats(0.02, 0.98),
        force=st.sampled_from(Force),
        skills=st.frozensets(st.sampled_from(SKILLS)),
        kit=st.frozensets(st.sampled_from(ITEMS)),
        asked_recently=st.integers(0, 5),
    )


def _named(people: list[Candidate]) -> list[Candidate]:
    return [replace(one, member=f"m{number:02}") for number, one in enumerate(people)]


crowds = st.lists(_people([""] * 8 + list(TROUBLES)), max_size=10).map(_named)
able_crowds = st.lists(_people([""]), max_size=10).map(_named)
needs = st.builds(
    Need,
    mode=st.sampled_from([CitizenMode.FIRST_RESPONSE] * 3 + [CitizenMode.JOINT, CitizenMode.NEVER]),
    wanted=st.integers(1, 4),
    skills=st.frozensets(st.sampled_from(SKILLS)),
    equipment=st.frozensets(st.sampled_from(ITEMS)),
    pairing=st.booleans(),
    target_s=st.integers(60, 600),
    with_police=st.booleans(),
)
policies = st.builds(
    Policy,
    name=st.just("any"),
    kind=st.sampled_from(PolicyKind),
    width=st.integers(1, 7),
    window_s=st.integers(5, 60),
    gain=st.floats(0.01, 0.5),
    most=st.integers(7, 12),
    rings_min=st.sets(st.integers(1, 20), min_size=1, max_size=3).map(lambda rings: tuple(sorted(rings))),
    ring_every_s=st.integers(5, 90),
    leader_after_s=st.integers(60, 150),
    police_after_s=st.integers(150, 300),
    recall_unanswered=st.booleans(),
)

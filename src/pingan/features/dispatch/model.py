"""Candidates, call-outs and offers."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, Literal, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from pingan.features.members.model import Force
from pingan.features.rulebook.model import CitizenMode, Policy
from pingan.kernel.errors import Fact
from pingan.kernel.geo import SPEED_MPS, Mode
from pingan.kernel.lifecycle import Lifecycle


class OfferStatus(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    SEEN = "seen"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    RECALLED = "recalled"
    EN_ROUTE = "en_route"
    ARRIVED = "arrived"
    WORKING = "working"
    DONE = "done"
    WITHDRAWN = "withdrawn"


_O = OfferStatus
ASKED = frozenset({_O.SENT, _O.DELIVERED, _O.SEEN})
COMING = frozenset({_O.ACCEPTED, _O.EN_ROUTE})
THERE = frozenset({_O.ARRIVED, _O.WORKING})
ENGAGED = COMING | THERE
LEFT_THE_SCENE = frozenset({_O.DONE, _O.WITHDRAWN})
OPEN = ASKED | ENGAGED | {_O.QUEUED}
"""A member has at most one open offer: he is booked."""

OFFER_LIFE = Lifecycle(
    _O.QUEUED,
    [
        # verb       from                                          to
        ("send", _O.QUEUED, _O.SENT),
        ("deliver", _O.SENT, _O.DELIVERED),
        ("see", {_O.SENT, _O.DELIVERED}, _O.SEEN),
        ("accept", ASKED, _O.ACCEPTED),
        ("decline", ASKED, _O.DECLINED),
        ("expire", ASKED, _O.EXPIRED),
        ("hand_on", ASKED, _O.RECALLED),
        ("recall", OPEN - THERE, _O.RECALLED),
        ("depart", _O.ACCEPTED, _O.EN_ROUTE),
        ("arrive", COMING, _O.ARRIVED),
        ("work", _O.ARRIVED, _O.WORKING),
        ("finish", THERE, _O.DONE),
        ("withdraw", COMING | {_O.ARRIVED}, _O.WITHDRAWN),
    ],
)
NEWS = frozenset({"deliver", "see"})
"""What a phone tells by itself."""
BY_MEMBER = NEWS | {"accept", "decline", "depart", "arrive", "work", "finish", "withdraw"}


class CallOutStatus(StrEnum):
    ASKING = "asking"
    FILLED = "filled"
    WITH_LEADER = "handed_to_leader"
    WITH_POLICE = "handed_to_police"
    RECALLED = "recalled"
    OVER = "over"


_C = CallOutStatus
CALL_OUT_LIFE = Lifecycle(
    _C.ASKING,
    [
        # verb       from                                       to
        ("fill", {_C.ASKING, _C.WITH_LEADER, _C.WITH_POLICE}, _C.FILLED),
        ("reopen", {_C.FILLED, _C.WITH_LEADER, _C.WITH_POLICE}, _C.ASKING),
        ("to_leader", {_C.ASKING, _C.FILLED}, _C.WITH_LEADER),
        ("to_police", {_C.ASKING, _C.FILLED, _C.WITH_LEADER}, _C.WITH_POLICE),
        ("recall", {_C.ASKING, _C.FILLED, _C.WITH_LEADER, _C.WITH_POLICE}, _C.RECALLED),
        ("end", {_C.ASKING, _C.FILLED, _C.WITH_LEADER, _C.WITH_POLICE}, _C.OVER),
    ],
)
RUNNING = frozenset({_C.ASKING, _C.FILLED, _C.WITH_LEADER, _C.WITH_POLICE})


class Role(StrEnum):
    """At the scene."""

    FIRST_RESPONSE = "first_response"
    FETCH_EQUIPMENT = "fetch_equipment"
    COORDINATE = "coordinate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pickup:
    """Equipment to fetch on the way."""

    house: str
    name: str
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupOption:
    """Fetching `pickup` on the way makes the member arrive after `eta_s`."""

    pickup: Pickup
    eta_s: float
    metres: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What the incident asks for; facts from its category."""

    mode: CitizenMode
    wanted: int = 3
    skills: frozenset[str] = frozenset()
    equipment: frozenset[str] = frozenset()
    pairing: bool = False
    target_s: int = 300
    with_police: bool = False
    """A person has said that police go too: opens the joint mode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Everything the rules may know about one member on duty.

    `eta_s` None: no path in this map, or where `joined` none that was followed so far. `position_age_s` None: no position, no post and no
    home cell. `asked_recently`: offers in the last 24 h. `own_pace`: `eta_s` is reckoned with his own speed. `odds`: the member's chance to
    accept, 0..1. `offered`: status of this incident's offer to him, if any. `lapsed`: skills that have run out, with their last good day.
    """

    member: str
    name: str
    force: Force
    mode: Mode
    eta_s: float | None
    metres: float | None
    straight_metres: float
    estimated: bool
    position_age_s: float | None
    joined: bool = False
    post: str | None = None
    at_post: bool = False
    at_home_cell: bool = False
    own_pace: bool = False
    skills: frozenset[str] = frozenset()
    kit: frozenset[str] = frozenset()
    pickups: tuple[PickupOption, ...] = ()
    lapsed: Mapping[str, date] = field(default_factory=dict)
    insured: bool = True
    insured_until: date | None = None
    busy: bool = False
    resting: bool = False
    leader: bool = False
    asked_recently: int = 0
    odds: float = 0.3
    offered: OfferStatus | None = None


Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Objects = NDArray[np.object_]
Thing = tuple[Literal["skill", "item"], str]
"""Something needed. A skill and an item may share a code: who can use an extinguisher does not yet carry one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Crowd:
    """Everybody on duty as columns, in the order of `members`, which is sorted: a city has 12,000, and each is asked about at every look.

    The fields of `Candidate`, with other words for none: `eta_s` infinite, `position_age_s` not a number, `insured_until` (an ordinal) and
    `asked` (place in `OfferStatus`) -1. `things`: who brings what, by carrying it, by fetching it on the way or by a skill; `lapsed`:
    the last good day of skills that ran out, 0 for whoever has none. `one`: the candidate in a row, made when somebody looks at him.
    """

    members: Objects
    names: Objects
    forces: Objects
    eta_s: Floats
    straight_metres: Floats
    speed_mps: Floats
    joined: Flags
    position_age_s: Floats
    at_post: Flags
    insured: Flags
    insured_until: Ints
    busy: Flags
    resting: Flags
    leader: Flags
    asked_recently: Ints
    odds: Floats
    asked: Ints
    things: Mapping[Thing, Flags]
    lapsed: Mapping[str, Ints]
    one: Callable[[int], Candidate]

    def __len__(self) -> int:
        """How many are on duty."""
        return len(self.members)

    def rows(self, members: Iterable[str]) -> list[int]:
        """Where those of `members` stand who are on duty."""
        found = ((bisect_left(self.members, member), member) for member in sorted(set(members)))
        return [row for row, member in found if row < len(self) and self.members[row] == member]

    def candidates(self, members: Iterable[str]) -> dict[str, Candidate]:
        """Those of `members` who are on duty, by member."""
        return {self.members[row]: self.one(row) for row in self.rows(members)}

    def among(self, members: Iterable[str]) -> Flags:
        """Who is one of `members`."""
        found = np.zeros(len(self), np.bool_)
        found[self.rows(members)] = True
        return found

    def bring_any(self, things: Iterable[Thing]) -> Flags:
        """Who brings any of them."""
        found = np.zeros(len(self), np.bool_)
        for thing in things:
            found |= self.brings(thing)
        return found

    def brings(self, thing: Thing) -> Flags:
        """Who brings it."""
        found = self.things.get(thing)
        return np.zeros(len(self), np.bool_) if found is None else found

    def lost(self, skill: str) -> Ints:
        """The last good day of a skill that ran out; 0 for whoever has it or never had it."""
        found = self.lapsed.get(skill)
        return np.zeros(len(self), np.int64) if found is None else found

    @classmethod
    def of(cls, candidates: Iterable[Candidate]) -> Self:
        """The same people as columns."""
        people = sorted(candidates, key=lambda one: one.member)
        brought = [_brought(one) for one in people]
        return cls(
            members=np.array([one.member for one in people], np.object_),
            names=np.array([one.name for one in people], np.object_),
            forces=np.array([one.force for one in people], np.object_),
            eta_s=np.array([np.inf if one.eta_s is None else one.eta_s for one in people], np.float64),
            straight_metres=np.array([one.straight_metres for one in people], np.float64),
            speed_mps=np.array([SPEED_MPS[one.mode] for one in people], np.float64),
            joined=np.array([one.joined for one in people], np.bool_),
            position_age_s=np.array([np.nan if one.position_age_s is None else one.position_age_s for one in people], np.float64),
            at_post=np.array([one.at_post for one in people], np.bool_),
            insured=np.array([one.insured for one in people], np.bool_),
            insured_until=np.array([one.insured_until.toordinal() if one.insured_until else -1 for one in people], np.int64),
            busy=np.array([one.busy for one in people], np.bool_),
            resting=np.array([one.resting for one in people], np.bool_),
            leader=np.array([one.leader for one in people], np.bool_),
            asked_recently=np.array([one.asked_recently for one in people], np.int64),
            odds=np.array([one.odds for one in people], np.float64),
            asked=np.array([-1 if one.offered is None else STATUSES.index(one.offered) for one in people], np.int64),
            things={thing: np.array([thing in mine for mine in brought], np.bool_) for thing in frozenset[Thing]().union(*brought)},
            lapsed={
                skill: np.array([one.lapsed[skill].toordinal() if skill in one.lapsed else 0 for one in people], np.int64)
                for skill in frozenset[str]().union(*(one.lapsed for one in people))
            },
            one=people.__getitem__,
        )


STATUSES = tuple(OfferStatus)


def _brought(one: Candidate) -> frozenset[Thing]:
    items = one.kit.union(option.pickup.item for option in one.pickups)
    return frozenset([*(("skill", code) for code in one.skills), *(("item", code) for code in items)])


class WhyNot(StrEnum):
    """Why somebody is passed over."""

    NOT_FOR_CITIZENS = "not_for_citizens"
    TAKEN_OFF = "taken_off"
    BUSY = "busy"
    ASKED_ALREADY = "asked_already"
    DECLINED = "declined"
    RESTING = "resting"
    NOT_INSURED = "not_insured"
    LACKS_SKILL = "lacks_skill"
    SKILL_RAN_OUT = "skill_ran_out"
    LACKS_EQUIPMENT = "lacks_equipment"
    NO_POSITION = "no_position"
    POSITION_TOO_OLD = "position_too_old"
    NO_PATH = "no_path"
    TOO_FAR = "too_far"
    NEEDS_PARTNER = "needs_partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A code and facts; the sentence is the screen's.

    E.g. `nearest` {rank: 1}, `carries` {item}, `fetches` {item, house}, `has_skill` {skill}.
    """

    code: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Somebody to ask, in the order of asking. `gain`: what asking him adds to P(somebody arrives within the target)."""

    candidate: Candidate
    role: Role
    eta_s: float
    metres: float
    gain: float
    via: Pickup | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Somebody not asked, and why."""

    candidate: Candidate
    reason: WhyNot
    facts: Mapping[str, Fact]


T = TypeVar("T", Pick, Passed)


@dataclass(frozen=True, slots=True, eq=False)
class Listing(Generic[T]):
    """Some of a crowd, in order; what there is to say of each is made when somebody looks at him.

    `rows`: where they stand in the crowd; `eta_s`: when they are there, with what they fetch on the way; `make`: what is said of the one at
    a place of the listing.
    """

    crowd: Crowd
    rows: Ints
    eta_s: Floats
    make: Callable[[int], T]

    def __len__(self) -> int:
        """How many they are."""
        return len(self.rows)

    def __iter__(self) -> Iterator[T]:
        """One after the other."""
        return map(self.make, range(len(self.rows)))

    def first(self, many: int) -> list[T]:
        """The first so many."""
        return [self.make(place) for place in range(min(many, len(self.rows)))]

    def where(self, flags: Flags) -> "Listing[T]":
        """Those for whom a column of the crowd holds."""
        return self.at(np.flatnonzero(flags[self.rows]))

    def at(self, places: Ints) -> "Listing[T]":
        """Those at these places, in this order."""
        return Listing(self.crowd, self.rows[places], self.eta_s[places], lambda place: self.make(int(places[place])))

    def find(self, member: str) -> T | None:
        """What is said of this member, None where he is not among them."""
        places = [place for row in self.crowd.rows([member]) for place in np.flatnonzero(self.rows == row).tolist()]
        return self.make(places[0]) if places else None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shortlist:
    """Who is best and why; `go` is ranked. `verdicts`: place in `reasons` for each who is passed over."""

    crowd: Crowd
    go: Listing[Pick]
    passed: Listing[Passed]
    verdicts: Ints
    reasons: Sequence[tuple[WhyNot, Mapping[str, Fact]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One question to one member.

    `due`: when silence counts as a no. `expected`: when he should arrive, told at acceptance. `leader`: he was rung as the shift leader,
    for nobody else was coming. `post`: where he was on duty when asked, or None; the tablet there rings too, and a colleague there may go
    instead (`hand_on`).
    """

    id: str
    station: str
    call_out: str
    incident: str
    member: str
    post: str | None = None
    role: Role
    eta_s: float
    metres: float
    odds: float
    status: OfferStatus = OFFER_LIFE.start
    via: Pickup | None = None
    queued: datetime
    due: datetime | None = None
    sent: datetime | None = None
    delivered: datetime | None = None
    seen: datetime | None = None
    answered: datetime | None = None
    departed: datetime | None = None
    near_since: datetime | None = None
    arrived: datetime | None = None
    finished: datetime | None = None
    expected: datetime | None = None
    estimated: bool = False
    leader: bool = False
    reason: str = ""
    report: str = ""
    photos: tuple[str, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOut:
    """The search for people for one incident.

    `queue`: members still to ask first, in the dispatcher's order. `barred`: members the dispatcher took off. `reason`: why it cannot go on
    as it should, `no_leader_on_duty`.
    """

    id: str
    station: str
    incident: str
    policy: Policy
    wanted: int
    started: datetime
    status: CallOutStatus = CALL_OUT_LIFE.start
    queue: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()
    with_police: bool = False
    by_hand: bool = False
    """The dispatcher named the people: nobody else is asked until that list is used up."""
    due: datetime | None = None
    reason: str = ""
    filed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What to do next.

    `ask`: people to send offers to now. `leader`: the shift leader to ring now. `expire`: offers whose window has ended. `enough`: offers
    to recall with thanks. `verb`: a CALL_OUT_LIFE verb (`to_leader`, `to_police`, `fill`, `reopen`) or None. `reason`: the call-out's from
    now on, None leaves it. `wake`: look again then, or None for only at the next answer.
    """

    ask: tuple[Pick, ...] = ()
    leader: Pick | None = None
    expire: tuple[Offer, ...] = ()
    enough: tuple[Offer, ...] = ()
    verb: str | None = None
    reason: str | None = None
    wake: datetime | None = None

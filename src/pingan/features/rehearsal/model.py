"""The reference world of offers and last week's calls, and what came of playing them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.features.members.model import Force
from pingan.features.rulebook.model import Policy, PolicyKind
from pingan.kernel.geo import Mode, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferWorld:
    """Members around one call; the figures the project is measured against.

    `members` stand uniformly in a disc of `radius_m` around the call and would travel `detour` metres per metre of air line, each at his
    own speed: lognormal with median `speed_mps` and the given quartiles, clipped. The engine reckons with the median for everyone unless
    `known_speeds`. Each accepts with `acceptance`; answers come after a lognormal delay of median `answer_s`, at the latest a second
    before the window ends; `says_no` of those who do not come press "I can't", the others stay silent.
    """

    members: int
    acceptance: float
    radius_m: float = 1000.0
    detour: float = 1.3
    speed_mps: float = 2.3
    speed_quartiles_mps: tuple[float, float] = (1.4, 4.0)
    speed_limits_mps: tuple[float, float] = (0.7, 8.0)
    answer_s: float = 10.0
    answer_sigma: float = 0.6
    says_no: float = 0.5
    known_speeds: bool = False
    target_s: int = 300
    wanted: int = 1
    """Asking stops at the first acceptance; whoever was asked before may still come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What somebody would do if asked. `answers_s`: None for silence; `travel_s`: what the way really takes him."""

    member: str
    travel_s: float
    comes: bool
    answers_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody(Fate):
    """One member of the reference world, with his fate."""

    straight_m: float
    eta_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedCall:
    """One call played through. `arrivals_s`: seconds from the call until each one who accepted was there, earliest first."""

    arrivals_s: tuple[float, ...]
    offers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How soon somebody was there. `median_s`: None where fewer than half of the calls were reached."""

    p_within_3_min: float
    p_within_5_min: float
    median_s: float | None
    offers_per_call: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersResult:
    """Many calls of one cell.

    `median_s`: until somebody was there; None where fewer than half of the calls were reached. `extra_arrivals`: people beyond those
    wanted, per call.
    """

    members: int
    acceptance: float
    policy: str
    runs: int
    p_within_3_min: float
    p_within_5_min: float
    median_s: float | None
    offers_per_call: float
    extra_arrivals: float


def _reference(name: str, kind: PolicyKind, width: int) -> Policy:
    """The disc is one ring, nobody is handed on, and who was asked may still answer after the first yes."""
    hour_s = 3600
    return Policy(name=name, kind=kind, width=width, rings_min=(60,), leader_after_s=hour_s, police_after_s=hour_s, recall_unanswered=False)


POLICIES: dict[str, Policy] = {
    policy.name: policy
    for policy in (
        _reference("nearest-1", PolicyKind.NEAREST, 1),
        _reference("nearest-3", PolicyKind.NEAREST, 3),
        _reference("seven-replace", PolicyKind.REPLACE, 7),
        _reference("expected-gain", PolicyKind.EXPECTED_GAIN, 3),
    )
}
"""The policies of the reference world."""


# ---- last week's calls, played by another rulebook ---------------------------------------------------------------------


class Shift(StrEnum):
    """What another rulebook would have meant for a call."""

    AT_ONCE = "at_once"
    NEEDS_WORD = "needs_word"
    WITH_POLICE_ONLY = "with_police_only"
    NO_LONGER_OFFERED = "no_longer_offered"
    NEWLY_OFFERED = "newly_offered"
    ALONE = "alone"
    MORE_PEOPLE = "more_people"
    FEWER_PEOPLE = "fewer_people"
    OTHER_EQUIPMENT = "other_equipment"
    OTHER_SKILLS = "other_skills"
    OTHER_PRIORITY = "other_priority"
    OTHER_TARGET = "other_target"
    OTHER_WORDS = "other_words"
    OTHER_POLICY = "other_policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCall:
    """A call of last week, and who was on duty then: member → post, or None. Nobody is named who asked."""

    category: str
    at: Point | None
    on_duty: Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member as far as asking him goes."""

    member: str
    force: Force
    mode: Mode
    skills: frozenset[str]
    kit: frozenset[str]
    insured: bool
    leader: bool
    odds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """How long people of this station take to answer: a lognormal. `answers`: so many were seen; the prior stands where they are few."""

    median_s: float
    sigma: float
    answers: int
    seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryEffect:
    """One kind of call: how many there were last week, what would have been different, how soon somebody would have been there.

    `replayed`: those with a known place. `before`, `after`: None where citizens are not called, or nothing about the asking changes.
    """

    category: str
    calls: int
    replayed: int
    shifts: tuple[Shift, ...]
    before: Reached | None
    after: Reached | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPreview:
    """What a draft would have done. `rounds`: how often each call was played, with other places and other luck each time.

    `on_duty`: people on duty at the calls, on average; `odds`: their chance to come when asked, on average.
    """

    since: datetime
    until: datetime
    calls: int
    rounds: int
    on_duty: float
    odds: float
    answering: Answering
    effects: tuple[CategoryEffect, ...]
    before: Reached | None
    after: Reached | None

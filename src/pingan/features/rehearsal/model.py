"""The reference world of offers, and what came of playing it."""

from dataclasses import dataclass

from pingan.features.dispatch.model import Policy, PolicyKind


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
class Somebody:
    """One member of the reference world, with his fate: what he would do if asked. `answers_s`: None for silence."""

    member: str
    straight_m: float
    travel_s: float
    eta_s: float
    comes: bool
    answers_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedCall:
    """One call played through. `arrivals_s`: seconds from the call until each one who accepted was there, earliest first."""

    arrivals_s: tuple[float, ...]
    offers: int


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

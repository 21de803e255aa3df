"""The reference world of offers: the engine that runs in production, beside the figures that were published for it."""

import random
from collections.abc import Mapping

import msgspec

from bench.report import Figure, Report, rounded, versions
from pingan.features.rehearsal import public as rehearsal
from pingan.features.rehearsal.model import POLICIES, OffersResult

MEMBERS, ACCEPTANCE, SEED = 10, 0.3, 110
PUBLISHED: Mapping[str, tuple[float, float, float]] = {
    "nearest-1": (0.28, 0.49, 3.3),
    "nearest-3": (0.37, 0.59, 4.7),
    "seven-replace": (0.46, 0.70, 8.0),
}
"""P(somebody within 3 min), P(within 5 min), offers per call; each good to 0.03, 0.03 and 0.3."""


def run(*, quick: bool) -> Report:
    runs = 400 if quick else 2_500
    return Report(
        name="offers",
        question=f"Offers to {MEMBERS} members of whom each accepts with {ACCEPTANCE}: the engine beside the published figures",
        parameters={"members": MEMBERS, "acceptance": ACCEPTANCE, "runs": runs, "seed": SEED},
        versions=versions("pingan"),
        rows=[_row(policy, play(policy, runs)) for policy in POLICIES],
        notes=("For expected-gain no figures were published.", f"The same seed twice gives the same bytes: {repeats(runs // 10)}."),
    )


def play(policy: str, runs: int) -> OffersResult:
    return rehearsal.offers(MEMBERS, ACCEPTANCE, policy, runs, random.Random(SEED))


def repeats(runs: int) -> bool:
    """Whether every policy gives the same bytes for the same seed."""
    return all(msgspec.json.encode(play(policy, runs)) == msgspec.json.encode(play(policy, runs)) for policy in POLICIES)


def _row(policy: str, found: OffersResult) -> dict[str, Figure]:
    three, five, offers = PUBLISHED.get(policy, (None, None, None))
    return {
        "policy": policy,
        "p_within_3_min": found.p_within_3_min,
        "published_3": three,
        "diff_3": _difference(found.p_within_3_min, three),
        "p_within_5_min": found.p_within_5_min,
        "published_5": five,
        "diff_5": _difference(found.p_within_5_min, five),
        "offers_per_call": rounded(found.offers_per_call),
        "published_offers": offers,
        "diff_offers": _difference(found.offers_per_call, offers),
        "median_s": found.median_s,
        "extra_arrivals": rounded(found.extra_arrivals),
    }


def _difference(found: float, published: float | None) -> float | None:
    return None if published is None else round(found - published, 3)

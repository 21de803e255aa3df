"""Arriving by itself: 25 m from the scene, for ten seconds. And a press without a network, told later."""

from dataclasses import replace
from datetime import datetime, timedelta

from pingan.features.dispatch.model import COMING, OFFER_LIFE, Offer
from pingan.kernel.geo import Point, distance_m

ARRIVED_WITHIN_M = 25.0
DWELL = timedelta(seconds=10)
"""Somebody who rides past is not there."""
TOLD_WITHIN = timedelta(hours=6)
LATE = timedelta(seconds=60)
"""What took less is not worth a word."""


def near(offer: Offer, scene: Point, fix: Point, seen: datetime) -> Offer:
    """The offer after its member was seen at `fix`: unchanged, nearing (`near_since`), or arrived."""
    if offer.status not in COMING:
        return offer
    if distance_m(scene, fix) > ARRIVED_WITHIN_M:
        return offer if offer.near_since is None else replace(offer, near_since=None)
    if offer.near_since is None:
        return replace(offer, near_since=seen)
    if seen - offer.near_since < DWELL:
        return offer
    return replace(offer, status=OFFER_LIFE.after(offer.status, "arrive"), arrived=seen)


def pressed(offer: Offer, made: datetime | None, now: datetime) -> datetime:
    """When a step was taken: as the phone tells, but not in the future, not before the step before it, and not longer ago than 6 h."""
    if made is None:
        return now
    before = (moment for moment in (offer.answered, offer.departed, offer.arrived) if moment)
    return min(now, max(made, now - TOLD_WITHIN, *before))

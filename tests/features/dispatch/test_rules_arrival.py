"""Arriving by itself."""

from datetime import datetime, timedelta

import pytest

from pingan.features.dispatch.model import Offer, OfferStatus
from pingan.features.dispatch.rules import near, pressed
from pingan.kernel.geo import Point, offset
from tests.features.dispatch.calls import START, offer_to, somebody

SCENE = Point(31.1, 121.4)
WAY = offer_to(somebody(), status=OfferStatus.EN_ROUTE)


def seen(offer: Offer, metres: float, seconds: float) -> Offer:
    return near(offer, SCENE, offset(SCENE, metres, 0), START + timedelta(seconds=seconds))


def test_ten_seconds_within_25_metres() -> None:
    there = seen(WAY, 24, 0)
    assert (there.status, there.near_since) == (OfferStatus.EN_ROUTE, START)
    assert seen(there, 10, 9.9) == there
    arrived = seen(there, 20, 10)
    assert (arrived.status, arrived.arrived) == (OfferStatus.ARRIVED, START + timedelta(seconds=10))


def test_riding_past_is_not_arriving() -> None:
    past = seen(seen(WAY, 5, 0), 30, 5)
    assert past.near_since is None
    assert seen(past, 5, 12).status is OfferStatus.EN_ROUTE


@pytest.mark.parametrize("status", [status for status in OfferStatus if status not in {OfferStatus.ACCEPTED, OfferStatus.EN_ROUTE}])
def test_only_somebody_on_the_way_arrives(status: OfferStatus) -> None:
    offer = offer_to(somebody(), status=status, near_since=START - timedelta(minutes=1))
    assert seen(offer, 0, 60) == offer


def test_an_old_fix_that_comes_late_proves_nothing() -> None:
    assert seen(seen(WAY, 5, 20), 5, 5).status is OfferStatus.EN_ROUTE


def after(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("made", "counts"),
    [(None, 20), (8, 8), (20, 20), (25, 20), (1, 2), (-500, 2)],
    ids=["at once", "without a network", "just now", "a clock that is fast", "before he answered", "nonsense"],
)
def test_a_press_told_later_counts_when_it_was_made(made: float | None, counts: float) -> None:
    mine = offer_to(somebody(), status=OfferStatus.EN_ROUTE, answered=after(2))
    assert pressed(mine, None if made is None else after(made), after(20)) == after(counts)


def test_nobody_arrives_before_he_set_out() -> None:
    mine = offer_to(somebody(), status=OfferStatus.EN_ROUTE, answered=after(2), departed=after(5))
    assert pressed(mine, after(3), after(20)) == after(5)


def test_a_press_is_believed_for_six_hours() -> None:
    mine = offer_to(somebody(), status=OfferStatus.EN_ROUTE, answered=after(0))
    assert pressed(mine, after(1), after(600)) == after(600 - 360)

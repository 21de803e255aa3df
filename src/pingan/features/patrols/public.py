"""The door: positions of people on patrol come in here, and a station is set up with its points."""

from pingan.features.patrols import actions
from pingan.features.patrols.actions import concerns, is_doubted, is_walking, notice_doubt, notice_position
from pingan.features.patrols.model import Beat, MustPoint, Patrol
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.store import ground
from pingan.platform.work import Work

__all__ = ["DOUBTED", "Order", "add_beat", "add_point", "concerns", "is_doubted", "is_walking", "notice_doubt", "notice_position", "plan"]

DOUBTED = frozenset({"mocked", "jumped"})
"""Why a position was not taken that might have been meant as a visit."""


def add_point(work: Work, point: MustPoint) -> MustPoint:
    """Write a new point while a station is being set up."""
    return ground.add_point(work, point)


def add_beat(work: Work, beat: Beat) -> Beat:
    """Write a new beat while a station is being set up."""
    return ground.add_beat(work, beat)


def plan(work: Work, order: Order) -> Patrol:
    """Write an order."""
    return actions.plan(work, order)

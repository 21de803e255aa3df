"""The door: who holds the desk now, and that looking somebody up is for him."""

from collections.abc import Mapping
from functools import partial

from pingan.features.desk.store import sittings
from pingan.kernel.errors import NotAllowed
from pingan.kernel.rights import Right
from pingan.platform.work import Condition, Work


def is_held_by(work: Work, account: str) -> bool:
    """Whether this account holds the station's desk now."""
    current = sittings.find_current(work)
    return current is not None and current.holder == account


def _check_on_shift(work: Work, right: Right) -> None:
    """Whoever works at the desk and nowhere else looks people up while he holds it, or while nobody does; not while a colleague does.

    Chiefs and officers answer for people at all hours.

    Raises:
        NotAllowed: `desk_held_by_another`.
    """
    if work.actor.may(Right.DESK_HOLD) and not work.actor.may(Right.MEMBER_ENROL):
        current = sittings.find_current(work)
        if current is not None and current.holder != work.actor.account:
            raise NotAllowed("desk_held_by_another", right=right.value)


CONDITIONS: Mapping[Right, Condition] = {
    right: partial(_check_on_shift, right=right) for right in (Right.POSITION_LOOK, Right.TRACK_REPLAY)
}

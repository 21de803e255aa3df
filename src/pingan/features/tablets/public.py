"""The door: what else is done at a shared tablet with a guard's own digits."""

from pingan.features.tablets import queries, store
from pingan.features.tablets.actions import write_down
from pingan.platform.work import Work
from pingan.ports import Allowance

PER_PIN = Allowance("tablet_pin", 5, 900)
"""Tries of one guard's digits, at whatever tablet; then a quarter of an hour's rest."""

pin_hash = queries.pin_hash


def pin_fits(work: Work, guard: str, proven: str) -> bool:
    """Whether a guard's digits were the right ones; written down if not.

    `proven`: the hash they were compared with and fitted, outside of this transaction because that takes long; empty if they did not.
    """
    pin = store.find_pin(work, guard)
    if pin is not None and proven and pin.password == proven:
        return True
    write_down(work, guard)
    return False

"""The door: who holds the desk now."""

from pingan.features.desk.store import sittings
from pingan.platform.work import Work


def is_held_by(work: Work, account: str) -> bool:
    """Whether this account holds the station's desk now."""
    current = sittings.find_current(work)
    return current is not None and current.holder == account

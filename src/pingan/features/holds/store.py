"""Holds of a station, and who sees them. The table stands in `platform/holds`, where deletion asks it."""

from typing import Any

from sqlalchemy import Select, false

from pingan.features.holds.model import Hold
from pingan.kernel.rights import Right
from pingan.platform.holds import holds
from pingan.platform.tables import Shelf
from pingan.platform.work import Work

_shelf = Shelf(holds, Hold)


def _visible(work: Work) -> Select[Any]:
    """Those who may read them."""
    here = _shelf.here
    return here if work.actor.may(Right.HOLD_READ) else here.where(false())


def get(work: Work, hold: str) -> Hold:
    return _shelf.get(work, _visible(work), hold)


def list_(work: Work) -> list[Hold]:
    """Those that run first, then those that are over."""
    return _shelf.list_(work, _visible(work).order_by(holds.c.until.desc(), holds.c.id))


def is_held(work: Work, hold: Hold) -> bool:
    """Whether the same is kept already."""
    same = holds.c.incident == hold.incident if hold.incident else holds.c.member == hold.member
    return _shelf.find(work, _shelf.here.where(holds.c.until > work.now, same)) is not None


def add(work: Work, hold: Hold) -> Hold:
    return _shelf.add(work, hold)


def save(work: Work, hold: Hold) -> Hold:
    return _shelf.save(work, hold)

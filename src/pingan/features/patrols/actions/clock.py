"""What time does to a patrol."""

from dataclasses import replace

from pingan.features.patrols.actions import _moves
from pingan.features.patrols.events import PatrolFiled
from pingan.features.patrols.model import OPEN
from pingan.features.patrols.store import patrols as store
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.PATROL_READ)
def look(work: Work, patrol_id: str) -> None:
    """Warn, miss, lapse, finish: whatever is due."""
    patrol = store.find(work, patrol_id)
    if patrol is not None:
        _moves.look(work, patrol)


@action(Right.PATROL_READ)
def file(work: Work, patrol_id: str) -> None:
    """Take a patrol that is over off the live boards."""
    patrol = store.find(work, patrol_id)
    if patrol is not None and patrol.status not in OPEN and not patrol.filed:
        store.save(work, replace(patrol, filed=True))
        work.announce(PatrolFiled(station=patrol.station, patrol=patrol.id, team=_moves.members_of(work, patrol.id)))


@action(Right.PATROL_READ)
def forget(work: Work, patrol_id: str) -> None:
    """Points and times are not kept for ever."""
    store.forget(work, patrol_id)

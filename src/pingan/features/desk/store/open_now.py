"""How things stand at the station, gathered from those who know."""

from datetime import timedelta

from pingan.features.desk.model import Present
from pingan.features.desk.store import concerns
from pingan.features.dispatch import public as dispatch
from pingan.features.incidents import public as incidents
from pingan.features.positions import public as positions
from pingan.platform import timers
from pingan.platform.work import Work

_LATE = timedelta(seconds=5)


def look(work: Work) -> Present:
    """For whoever reads incidents and call-outs."""
    due = timers.next_due(work)
    return Present(
        incidents=incidents.list_open(work),
        running=dispatch.list_running(work),
        offers=dispatch.booked(work),
        concerns=concerns.list_open(work),
        estimated=work.world.roads.estimated,
        timers_late=due is not None and work.now - due > _LATE,
        positions_old=positions.mostly_old(work),
    )

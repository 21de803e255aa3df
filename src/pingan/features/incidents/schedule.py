"""By the clock: ended incidents leave the live boards."""

from dataclasses import replace

from pingan.features.incidents import store
from pingan.features.incidents.events import IncidentFiled
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def file(work: Work, incident_id: str) -> None:
    """Take an incident off the boards; search still finds it."""
    incident = store.save(work, replace(store.get(work, incident_id), filed=True))
    work.announce(IncidentFiled(station=incident.station, incident=incident.id, requester=incident.requester))


TIMERS: dict[str, TimerHandler] = {"incidents.file": file}

"""The door for the start of the house: whoever was erased stays erased, whatever database was found, and the daily sweep goes on."""

from pingan.features.access import public as access
from pingan.features.areas import public as areas
from pingan.features.members import public as members
from pingan.features.privacy import actions, store
from pingan.features.privacy.store import Somebody
from pingan.platform.timers import set_timer
from pingan.platform.work import Work, engine


def erase_again(work: Work) -> int:
    """After a backup was restored: erase everybody on the list of the erased who is known once more. How many were."""
    there = {**members.every_id(work), **access.every_id(work)}
    gone = work.world.erased.among(there.keys())
    people: dict[Somebody, str] = {store.known_as(work.acting_as(engine(there[id_])), id_): there[id_] for id_ in sorted(gone)}
    return sum(actions.erase_again(work.acting_as(engine(station)), person) for person, station in people.items())


def begin_sweeps(work: Work) -> None:
    """At the start of the house: what has gone out of time while it stood still goes at once, at every station."""
    for station in areas.stations(work):
        set_timer(work.acting_as(engine(station)), actions.PURGE, station, work.now)

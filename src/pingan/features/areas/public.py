"""What other features may ask of areas, and how a station is set up."""

from pingan.features.areas import rules, store
from pingan.features.areas.model import Area
from pingan.kernel.geo import Point
from pingan.platform.work import Work


def station(work: Work) -> Area:
    """The actor's own station.

    Raises:
        NotFound: there is no such station.
    """
    return store.station(work)


def list_areas(work: Work) -> list[Area]:
    """The areas of the station that the actor may see."""
    return store.list_areas(work)


holding = rules.containing


def containing(work: Work, point: Point) -> list[Area]:
    """The areas that hold `point`, the smallest first."""
    return rules.containing(store.list_areas(work), point)


def add(work: Work, area: Area) -> Area:
    """Write a new area while a station is being set up; a station's own row has `id == station`."""
    return store.add(work, area)


def stations(work: Work) -> list[str]:
    """The ids of every station of the house, for what is done once at its start."""
    return store.list_stations(work)

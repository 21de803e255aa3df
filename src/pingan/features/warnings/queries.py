"""What other systems ask of public warnings. Nobody has to be signed in."""

from pingan.features.areas import public as areas
from pingan.features.warnings import store
from pingan.features.warnings.rules import cap
from pingan.kernel.errors import NotFound
from pingan.platform.action import query
from pingan.platform.work import Work, engine


@query(None)
def feed(work: Work, station: str, base: str) -> bytes:
    """The station's feed, also where it has nothing to tell.

    Raises:
        NotFound: there is no such station.
    """
    if station not in areas.stations(work):
        raise NotFound(noun="station")
    name = areas.station(work.acting_as(engine(station))).name
    return cap.feed(station, name, store.list_told(work, station), base=base, now=work.now)


@query(None)
def message(work: Work, warning: str) -> bytes:
    """One message, also of a warning that is over: whoever follows a link must be told that."""
    return cap.alert(store.get(work, warning))

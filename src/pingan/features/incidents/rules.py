"""Decisions about incidents: what a call becomes, what a verb does to it, and which calls may be the same."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pingan.features.incidents.events import IncidentMoved, IncidentNoticed, ServiceMarked
from pingan.features.incidents.model import BY_HAND, LIFE, Incident, Service, Source
from pingan.features.rulebook.model import Category
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point, distance_m

SAME_PLACE_M = 200.0
SAME_TIME = timedelta(minutes=30)
SERVICES = ("police", "fire", "ambulance")
_SIGNED_IN_LIMIT = 5
CELL_NORTH_DEG, CELL_EAST_DEG = 0.001_125, 0.001_312_5
"""A cell of the heat map: 125 m north, and 125 m east at the latitude of Shanghai."""
_STAMP = {"dispatch": "dispatched", "acknowledge": "acknowledged", "depart": "first_departed", "arrive": "first_arrived"}
_CLEARING = frozenset({"report", "close", "hand_over", "cancel", "merge"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A call as it comes in. `priority`: the category's own unless said otherwise."""

    category: str
    place: str
    at: Point | None
    text: str = ""
    caller_name: str = ""
    caller_phone: str = ""
    priority: int | None = None
    requester: str = ""
    external_ref: str = ""


def receive(
    draft: Draft, category: Category, source: Source, *, edition: int, id_: str, station: str, number: int, now: datetime
) -> Incident:
    """The incident a call becomes; it takes its gate and its target time from the category as it stands in this edition of the book.

    What was typed at the desk was seen there.
    """
    return Incident(
        id=id_,
        station=station,
        number=number,
        category=category.code,
        priority=draft.priority or category.priority,
        mode=category.mode,
        target_s=category.target_s,
        place=draft.place,
        at=draft.at,
        text=draft.text,
        source=source,
        received=now,
        noticed=now if source is Source.DESK else None,
        caller_name=draft.caller_name,
        caller_phone=draft.caller_phone,
        requester=draft.requester,
        external_ref=draft.external_ref,
        edition=edition,
    )


def move(
    incident: Incident, verb: str, now: datetime, *, note: str = "", into: str | None = None, to: str | None = None
) -> tuple[Incident, IncidentMoved]:
    """Do `verb`. First stamps are kept: a second arrival does not change the first.

    Raises:
        WrongMoment: the verb is not open in the incident's status.
    """
    after = replace(incident, status=LIFE.after(incident.status, verb))
    stamp = _STAMP.get(verb)
    if stamp and getattr(after, stamp) is None:
        after = replace(after, **{stamp: now})  # type: ignore[arg-type]
    if verb in _CLEARING and after.cleared is None:
        after = replace(after, cleared=now)
    if verb == "close":
        after = replace(after, closed=now, outcome=note)
    if verb == "hand_back":
        after = replace(after, cleared=None)
    after = replace(after, merged_into=into or after.merged_into, handed_to=to or after.handed_to)
    news = IncidentMoved(
        station=incident.station,
        incident=incident.id,
        requester=incident.requester,
        verb=verb,
        status=after.status,
        note=note,
        into=into,
        to=to,
    )
    return after, news


def notice(incident: Incident, now: datetime) -> tuple[Incident, IncidentNoticed | None]:
    """A dispatcher has opened it; only the first time counts and is news."""
    if incident.noticed is not None:
        return incident, None
    news = IncidentNoticed(station=incident.station, incident=incident.id, requester=incident.requester)
    return replace(incident, noticed=now), news


def check_by_hand(incident: Incident, verb: str, facts: Mapping[str, str | None]) -> None:
    """Whether a person may say `verb` and has said what it needs: `close` an outcome, `merge` into which, `hand_over` to whom.

    Raises:
        WrongMoment: the verb is not open, or follows from what responders do and is nobody's to press.
        Invalid: something it needs is missing.
    """
    if verb not in BY_HAND or verb not in LIFE.next(incident.status):
        raise WrongMoment(status=incident.status.value, verb=verb)
    needed = {"close": "note", "merge": "into", "hand_over": "to"}.get(verb)
    if needed and not facts.get(needed):
        raise Invalid("missing", field={"close": "outcome"}.get(verb, needed))
    if verb == "merge" and facts.get("into") == incident.id:
        raise Invalid("merge_into_itself")
    if verb == "hand_over" and facts.get("to") == incident.station:
        raise Invalid("handed_to_itself")


def mark_service(
    incident: Incident, service: str, now: datetime, *, expected_s: int | None, arrived: bool
) -> tuple[Incident, ServiceMarked]:
    """Note when a service is expected or that it is there; an arrival is stamped once.

    Raises:
        Invalid: there is no such service.
    """
    if service not in SERVICES:
        raise Invalid("no_such_service")
    known = next((s for s in incident.services if s.service == service), Service(service=service))
    expected = known.expected if expected_s is None else now + timedelta(seconds=expected_s)
    marked = Service(service=service, expected=expected, arrived=known.arrived or (now if arrived else None))
    others = tuple(s for s in incident.services if s.service != service)
    news = ServiceMarked(
        station=incident.station,
        incident=incident.id,
        requester=incident.requester,
        service=service,
        expected_s=expected_s,
        arrived=arrived,
    )
    return replace(incident, services=tuple(sorted((*others, marked), key=lambda s: s.service))), news


def duplicates(draft: Draft, open_now: Iterable[Incident], now: datetime) -> list[Incident]:
    """Open incidents that may be the same call: same kind, within 200 m and 30 minutes; nearest first."""
    if draft.at is None:
        return []
    near = [
        (distance_m(draft.at, other.at), other)
        for other in open_now
        if other.at is not None and other.category == draft.category and now - other.received <= SAME_TIME
    ]
    return [other for metres, other in sorted(near, key=lambda pair: (pair[0], pair[1].number)) if metres <= SAME_PLACE_M]


def queue_order(incident: Incident) -> tuple[int, datetime]:
    """Most urgent first, then who has waited longest."""
    return incident.priority, incident.received


def check_requests(open_now: int) -> None:
    """One person may have five requests for help open.

    Raises:
        WrongMoment: there are five already.
    """
    if open_now >= _SIGNED_IN_LIMIT:
        raise WrongMoment("too_many_requests", limit=_SIGNED_IN_LIMIT)


def heat(places: Iterable[Point], most: int) -> list[tuple[Point, int]]:
    """How many of `places` lie in each cell: the cells' middles, the fullest first, at most so many."""
    counted = Counter((math.floor(at.latitude / CELL_NORTH_DEG), math.floor(at.longitude / CELL_EAST_DEG)) for at in places)
    fullest = sorted(counted.items(), key=lambda cell: (-cell[1], cell[0]))[:most]
    return [(Point(round((row + 0.5) * CELL_NORTH_DEG, 7), round((column + 0.5) * CELL_EAST_DEG, 7)), n) for (row, column), n in fullest]

"""What is left of people and calls once nobody can be recognised any more. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from statistics import median

from pingan.features.areas.model import Area, Rank
from pingan.features.dispatch.model import ASKED, COMING, THERE, Offer, OfferStatus
from pingan.features.incidents.model import OVER, Incident
from pingan.features.wall.model import Call, Doing, Today
from pingan.kernel.geo import Point

_ROUND = 3
"""Decimals of a degree: about a hundred metres, so that a photograph of the wall shows nobody's door."""


def about(at: Point) -> Point:
    """The place, rounded to about a hundred metres."""
    return Point(round(at.latitude, _ROUND), round(at.longitude, _ROUND))


def doing(status: OfferStatus | None) -> Doing:
    """What somebody does whose open offer stands so; None: he has none."""
    if status in ASKED:
        return Doing.ASKED
    if status in COMING:
        return Doing.GOING
    return Doing.AT_SCENE if status in THERE else Doing.FREE


def call(incident: Incident, areas: Sequence[Area], offers: Collection[Offer]) -> Call:
    """An incident as the wall may tell it. `areas`: those that hold it, the smallest first; `offers`: the open ones to its helpers."""
    area = next((each for each in areas if each.rank is not Rank.MICRO_GRID), None)  # a micro grid may be one staircase
    return Call(
        number=incident.number,
        category=incident.category,
        priority=incident.priority,
        status=incident.status,
        received=incident.received,
        first_arrived=incident.first_arrived,
        target_s=incident.target_s,
        area=area.id if area else None,
        area_name=area.name if area else "",
        at=middle(area.ring) if area else None,
        coming=sum(offer.status in COMING for offer in offers),
        there=sum(offer.status in THERE for offer in offers),
    )


def middle(ring: Sequence[Point]) -> Point:
    """The middle of the box around a ring."""
    north, east = [corner.latitude for corner in ring], [corner.longitude for corner in ring]
    return about(Point((min(north) + max(north)) / 2, (min(east) + max(east)) / 2))


def today(received: Collection[Incident]) -> Today:
    """The day in three figures."""
    reached = [(each.first_arrived - each.received).total_seconds() for each in received if each.first_arrived]
    return Today(received=len(received), over=sum(each.status in OVER for each in received), reached_s=median(reached) if reached else None)


def by_incident(offers: Collection[Offer]) -> Mapping[str, list[Offer]]:
    """The open offers of each incident."""
    found: dict[str, list[Offer]] = {}
    for offer in offers:
        found.setdefault(offer.incident, []).append(offer)
    return found


def most_urgent_first(calls: Collection[Call]) -> list[Call]:
    """By priority, then by waiting time."""
    return sorted(calls, key=_urgency)


def _urgency(one: Call) -> tuple[int, datetime, int]:
    return one.priority, one.received, one.number

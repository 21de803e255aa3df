"""From a shift and its points to an order: which visits are to be made, on which way, when."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.patrols.model import HOT_LEAST_S, HOT_MOST_S, MOST_PARTNERS, MustPoint, PointKind, Visit
from pingan.features.patrols.rules.points import windows_in
from pingan.features.patrols.rules.route import Dice, Planned, Stop, Unfit, plan_route
from pingan.kernel.days import today
from pingan.kernel.geo import Mode

Legs = Mapping[tuple[str, str], float | None]
"""Seconds by (from, to), None where there is no path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the command room wants walked. `points`: ids; `members`: who goes, empty to leave it to who claims it.

    `team`: whose members only may claim it, None for anybody on duty.
    """

    name: str
    points: tuple[str, ...]
    starts: datetime
    ends: datetime
    beat: str | None = None
    mode: Mode = Mode.FOOT
    least: int = 2
    most: int = MOST_PARTNERS
    claimable: bool = False
    team: str | None = None
    members: tuple[str, ...] = ()


def seed_facts(order: Order) -> tuple[str, ...]:
    """What makes one day's way another than the next day's, and the same whoever asks for it how often."""
    return (today(order.starts).isoformat(), order.starts.isoformat(), order.ends.isoformat(), *sorted(order.points))


def lay(order: Order, points: Sequence[MustPoint], legs: Legs, seed: bytes, walked: Collection[tuple[str, ...]] = ()) -> Planned:
    """The way of an order: one not `walked` lately, if there is one. At hot spots 10 to 16 minutes, ten where more has no room."""
    dice = Dice(seed)
    lasts_s = (order.ends - order.starts).total_seconds()
    stops = [stop for point in points for stop in _stops(order, point, dice)]
    outside = tuple(
        Unfit(stop=Stop(id=point.id, point=point.id, opens=0.0, closes=0.0, stay_s=0.0), reason="window")
        for point in points
        if point.id not in {stop.point for stop in stops}
    )
    found = plan_route(stops, legs, lasts_s, dice, walked)
    if found.unfit and any(point.kind is PointKind.HOT_SPOT for point in points):
        shortest = {point.id: point.least_stay.total_seconds() for point in points}
        brief = [Stop(id=s.id, point=s.point, opens=s.opens, closes=s.closes, stay_s=shortest[s.point]) for s in stops]
        found = plan_route(brief, legs, lasts_s, dice, walked)
    return Planned(stops=found.stops, travel_s=found.travel_s, unfit=(*outside, *found.unfit))


def _stops(order: Order, point: MustPoint, dice: Dice) -> list[Stop]:
    found = []
    for number, (opens, closes) in enumerate(windows_in(point, order.starts, order.ends)):
        hot = point.kind is PointKind.HOT_SPOT
        stay_s = HOT_LEAST_S + dice.random() * (HOT_MOST_S - HOT_LEAST_S) if hot else point.stay_s
        begins, ends = ((moment - order.starts).total_seconds() for moment in (opens, closes))
        found.append(Stop(id=f"{point.id}/{number}", point=point.id, opens=begins, closes=ends, stay_s=min(stay_s, ends - begins)))
    return found


def visit_of(order: Order, planned: Planned, number: int, *, id_: str, station: str, patrol: str) -> Visit:
    """The planned visit of this number, counted from 1."""
    stopped = planned.stops[number - 1]
    opens, closes, expected = (
        order.starts + timedelta(seconds=round(seconds)) for seconds in (stopped.stop.opens, stopped.stop.closes, stopped.arrives_s)
    )
    return Visit(
        id=id_, station=station, patrol=patrol, point=stopped.stop.point, number=number, opens=opens, closes=closes, expected=expected,
        stay_s=round(stopped.stop.stay_s),
    )  # fmt: skip

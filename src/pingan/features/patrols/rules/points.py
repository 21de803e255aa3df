"""What a must-visit point and a beat may be, and when a point is to be visited."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from pingan.features.patrols.events import BeatAdded, BeatAmended, BeatRetired, PointAdded, PointAmended, PointCodeReplaced, PointRetired
from pingan.features.patrols.model import MOST_STOPS, Beat, MustPoint, PointKind, Window
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point

LEAST_RADIUS_M, MOST_RADIUS_M = 10, 300
MOST_STAY_S = 960
MOST_WINDOWS = 6
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointFacts:
    """What is to be different about a point; None leaves it. `post`: empty for none."""

    name: str | None = None
    at: Point | None = None
    radius_m: int | None = None
    stay_s: int | None = None
    kind: PointKind | None = None
    windows: tuple[Window, ...] | None = None
    post: str | None = None


def add_point(point: MustPoint) -> PointAdded:
    """The news of a new point.

    Raises:
        Invalid: `title_missing`, `radius_odd`, `stay_odd`, `window_odd`.
    """
    _check(point)
    return PointAdded(station=point.station, point=point.id)


def amend_point(point: MustPoint, facts: PointFacts) -> tuple[MustPoint, PointAmended | None]:
    """The point with what is different, and the news unless nothing is.

    Raises:
        Invalid: as for a new one. WrongMoment: it is retired.
    """
    _check_in_use(point.retired)
    wanted: dict[str, Any] = {name: getattr(facts, name) for name in PointFacts.__dataclass_fields__ if getattr(facts, name) is not None}
    if "post" in wanted:
        wanted["post"] = wanted["post"] or None
    changed = {name: value for name, value in wanted.items() if getattr(point, name) != value}
    after = replace(point, **changed)
    _check(after)
    return after, PointAmended(station=point.station, point=point.id, fields=tuple(sorted(changed))) if changed else None


def retire_point(point: MustPoint) -> tuple[MustPoint, PointRetired]:
    """No new order goes there.

    Raises:
        WrongMoment: that is so already.
    """
    _check_in_use(point.retired)
    return replace(point, retired=True), PointRetired(station=point.station, point=point.id)


def replace_code(point: MustPoint) -> tuple[MustPoint, PointCodeReplaced]:
    """A new label; the old one, and every photograph of it, is worth nothing any more.

    Raises:
        WrongMoment: it is retired, or its code is on a tablet and changes by itself.
    """
    _check_in_use(point.retired)
    if point.post is not None:
        raise WrongMoment("code_rotates")
    return replace(point, generation=point.generation + 1), PointCodeReplaced(station=point.station, point=point.id)


def next_verbs(point: MustPoint) -> tuple[str, ...]:
    """What the keeper of the points may do with one."""
    if point.retired:
        return ()
    return ("amend", "retire") if point.post else ("amend", "replace_code", "retire")


def add_beat(beat: Beat, known: Collection[str]) -> BeatAdded:
    """The news of a new beat. `known`: ids of the points that are in use.

    Raises:
        Invalid: `title_missing`, `points_missing`, `too_many_points`, `point_twice`, `point_unknown`.
    """
    _check_beat(beat, known)
    return BeatAdded(station=beat.station, beat=beat.id)


def amend_beat(beat: Beat, known: Collection[str], *, name: str | None, points: tuple[str, ...] | None) -> tuple[Beat, BeatAmended | None]:
    """The beat with what is different, and the news unless nothing is."""
    _check_in_use(beat.retired)
    after = replace(beat, name=beat.name if name is None else name, points=beat.points if points is None else points)
    if after == beat:
        return beat, None
    _check_beat(after, known)
    return after, BeatAmended(station=beat.station, beat=beat.id)


def retire_beat(beat: Beat) -> tuple[Beat, BeatRetired]:
    """It is offered no more."""
    _check_in_use(beat.retired)
    return replace(beat, retired=True), BeatRetired(station=beat.station, beat=beat.id)


def check_stops(points: Sequence[str], known: Collection[str]) -> None:
    """Refuse a list of points that cannot be walked.

    Raises:
        Invalid: `points_missing`, `too_many_points`, `point_twice`, `point_unknown`.
    """
    if not points:
        raise Invalid("points_missing")
    if len(points) > MOST_STOPS:
        raise Invalid("too_many_points", most=MOST_STOPS)
    if len(set(points)) != len(points):
        raise Invalid("point_twice")
    if not set(points) <= set(known):
        raise Invalid("point_unknown")


def windows_in(point: MustPoint, starts: datetime, ends: datetime) -> list[tuple[datetime, datetime]]:
    """When a point is to be visited within a shift: the shift itself, or what its windows leave of it, in order."""
    if not point.windows:
        return [(starts, ends)]
    found = []
    day = starts.astimezone(CHINA).date() - timedelta(days=1)
    while day <= ends.astimezone(CHINA).date():
        for window in point.windows:
            opens, closes = (datetime.combine(day, time.fromisoformat(at), CHINA) for at in (window.starts, window.ends))
            if closes <= opens:
                closes += timedelta(days=1)
            opens, closes = max(opens, starts), min(closes, ends)
            if closes - opens >= point.least_stay and closes > opens:
                found.append((opens, closes))
        day += timedelta(days=1)
    return sorted(found)


def _check(point: MustPoint) -> None:
    if not point.name.strip():
        raise Invalid("title_missing")
    if not LEAST_RADIUS_M <= point.radius_m <= MOST_RADIUS_M:
        raise Invalid("radius_odd", least=LEAST_RADIUS_M, most=MOST_RADIUS_M)
    if not 0 <= point.stay_s <= MOST_STAY_S:
        raise Invalid("stay_odd", most=MOST_STAY_S)
    clocks = [clock for window in point.windows for clock in (window.starts, window.ends)]
    same = any(window.starts == window.ends for window in point.windows)
    if same or len(point.windows) > MOST_WINDOWS or not all(_CLOCK.fullmatch(clock) for clock in clocks):
        raise Invalid("window_odd", most=MOST_WINDOWS)


def _check_beat(beat: Beat, known: Collection[str]) -> None:
    if not beat.name.strip():
        raise Invalid("title_missing")
    check_stops(beat.points, known)


def _check_in_use(retired: bool) -> None:
    if retired:
        raise WrongMoment("retired_already")

"""Points, beats, labels to be printed, and the code a tablet shows."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.patrols.model import Beat, MustPoint, PointKind, Window
from pingan.features.patrols.rules import codes
from pingan.features.patrols.rules.points import next_verbs
from pingan.features.patrols.store import ground
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """A must-visit point as the command room sees it; `next` holds what may be done with it."""

    id: str
    name: str
    at: Point
    radius_m: int
    stay_s: int
    kind: PointKind
    windows: tuple[Window, ...]
    post: str | None
    retired: bool
    version: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatRow:
    """Points that are walked together."""

    id: str
    name: str
    points: tuple[str, ...]
    retired: bool
    version: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """What hangs at a point. `qr`: for the square and for a tag; `text`: the same, to be typed."""

    id: str
    name: str
    qr: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCode:
    """What a tablet shows until then."""

    name: str
    qr: str
    text: str
    until: datetime


def point_row(work: Work, point: MustPoint) -> PointRow:
    """A point as the actor sees it."""
    return row_of(PointRow, point, next=next_verbs(point) if work.actor.may(Right.POINT_KEEP) else ())


def beat_row(work: Work, beat: Beat) -> BeatRow:
    """A beat as the actor sees it."""
    return row_of(BeatRow, beat, next=("amend", "retire") if work.actor.may(Right.POINT_KEEP) and not beat.retired else ())


@query(Right.POINT_KEEP)
def labels(work: Work) -> list[LabelRow]:
    """Those of all points in use whose code does not stand on a tablet."""
    points = [point for point in ground.in_use(work) if point.post is None]
    return [_label(ground.secret(work), point) for point in points]


def _label(secret: str, point: MustPoint) -> LabelRow:
    code = codes.label(secret, point)
    return LabelRow(id=point.id, name=point.name, qr=codes.SCHEME + code, text=codes.written(code))


@query(Right.POST_SERVE)
def point_code(work: Work) -> PointCode | None:
    """The code of the tablet's post, or None: nobody is to come there."""
    there = work.as_engine()
    point = ground.find_point_at(there, work.actor.post) if work.actor.post else None
    if point is None:
        return None
    code = codes.rotating(ground.secret(there), work.actor.post, work.now)
    return PointCode(name=point.name, qr=codes.SCHEME + code, text=codes.written(code), until=codes.shown_until(work.now))


def _points(work: Work, ids: Collection[str] | None) -> Mapping[str, PointRow]:
    return {point.id: point_row(work, point) for point in ground.list_points(work, ids)}


def _beats(work: Work, ids: Collection[str] | None) -> Mapping[str, BeatRow]:
    return {beat.id: beat_row(work, beat) for beat in ground.list_beats(work, ids)}


BOARDS = (Board("must_points", Right.PATROL_READ, _points), Board("beats", Right.PATROL_READ, _beats))

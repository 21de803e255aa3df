"""Last positions, tracks and looks: rows, and who sees them."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Float, ForeignKey, Index, RowMapping, Select, String, Table, bindparam, delete, select
from sqlalchemy import Text as SqlText

from pingan.features.positions.model import Look, Sighting, Track, Tracker
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.retention import is_held
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, metadata, put, put_once
from pingan.platform.work import Work
from pingan.ports import Fix

_LAST = {"purpose": "sending the nearest people again after a restart", "keep": "until a newer one, or until he goes off duty"}
_TRACK = {"purpose": "showing how help came", "keep": "72 hours; then seconds and metres only"}
_SUMMARY = {"purpose": "showing how long help took", "keep": "with the offer"}
_LOOK = {"purpose": "letting the member see who looked at him", "keep": "two years"}

last_positions = Table(
    "last_positions",
    metadata,
    Column("member", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("latitude", Float, nullable=False, info=_LAST),
    Column("longitude", Float, nullable=False, info=_LAST),
    Column("seen", UtcTime, nullable=False, info=_LAST),
    Column("accuracy_m", Float, info=_LAST),
    Index("last_positions_station", "station"),
    info=belongs(Whose("member", Key.MEMBER)),
)

tracks = Table(
    "tracks",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("started", UtcTime, nullable=False),
    Column("ended", UtcTime),
    Column("seconds", Float, info=_SUMMARY),
    Column("metres", Float, info=_SUMMARY),
    Index("tracks_open", "station", "ended"),
    info=belongs(Whose("member", Key.MEMBER)),
)

track_points = Table(
    "track_points",
    metadata,
    Column("track", String(40), ForeignKey("tracks.id"), primary_key=True),
    Column("seen", UtcTime, primary_key=True, info=_TRACK),
    Column("latitude", Float, nullable=False, info=_TRACK),
    Column("longitude", Float, nullable=False, info=_TRACK),
    info=belongs(Whose("track", through="tracks")),
)

looks = Table(
    "looks",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("account", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("reason", SqlText, nullable=False, info=_LOOK),
    Column("at", UtcTime, nullable=False),
    Index("looks_member", "member", "at"),
    info=belongs(
        Whose("member", Key.MEMBER, why=Why.TRAIL, emptied={"reason": ""}, secret=("account",)),
        Whose("account", Key.ACCOUNT, why=Why.TRAIL, remains={"reason": "said of somebody else"}, secret=("member",)),
    ),
)

trackers = Table(
    "trackers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column(
        "name", String(100), nullable=False, info={"purpose": "telling one's own devices apart", "keep": "until removed, or as a member"}
    ),
    Column("digest", String(64), nullable=False, unique=True),
    Column("datum", String(10), nullable=False),
    Column("created", UtcTime, nullable=False),
    Index("trackers_member", "member"),
    info=belongs(Whose("member", Key.MEMBER, secret=("digest",))),
)

tracker_shelf = Shelf(trackers, Tracker)
track_shelf, look_shelf = Shelf(tracks, Track), Shelf(looks, Look)


POINTS_OF = (("tracks", "id"), ("track_points", "track"), ("offers", "id"))
"""Where a track is named: a hold on one of these keeps its points."""


# ---- last positions: only the engine reads them, to put them back into presence ----


def _fix(row: RowMapping) -> Fix:
    at = Point(row["latitude"], row["longitude"])
    return Fix(station=row["station"], member=row["member"], at=at, seen=row["seen"], accuracy_m=row["accuracy_m"])


def stations(work: Work) -> list[str]:
    """Every station with a position on record; for the start of the house, which belongs to none."""
    return list(work.connection.execute(select(last_positions.c.station).distinct().order_by(last_positions.c.station)).scalars())


def list_last(work: Work) -> list[Fix]:
    rows = select(last_positions).where(last_positions.c.station == work.actor.station)
    return [_fix(row) for row in work.connection.execute(rows).mappings()]


def last_seen(work: Work) -> dict[str, datetime]:
    """How new the row of each member is."""
    rows = select(last_positions.c.member, last_positions.c.seen).where(last_positions.c.station == work.actor.station)
    return {row.member: row.seen for row in work.connection.execute(rows)}


def put_last(work: Work, fixes: Collection[Fix]) -> None:
    """Overwrite the rows of these members, in one statement."""
    if not fixes:
        return
    rows = [
        {
            "member": fix.member,
            "station": fix.station,
            "latitude": fix.at.latitude,
            "longitude": fix.at.longitude,
            "seen": fix.seen,
            "accuracy_m": fix.accuracy_m,
        }
        for fix in fixes
    ]
    work.connection.execute(put(work.connection.dialect.name, last_positions, "member"), rows)


def drop_last(work: Work, members: Iterable[str]) -> None:
    """Leave no row of these members behind."""
    gone = [{"gone": member} for member in members]
    if gone:
        mine = last_positions.c.station == work.actor.station
        work.connection.execute(delete(last_positions).where(mine, last_positions.c.member == bindparam("gone")), gone)


# ---- tracks ----


def _visible_tracks(_: Work) -> Select[Any]:
    """Tracks are read by our own timers and actions. A screen is shown one by `actions.replay` alone, which writes the look down."""
    return track_shelf.here


def find_track(work: Work, offer: str) -> Track | None:
    return track_shelf.find_by_id(work, _visible_tracks(work), offer)


def list_tracks(work: Work, ids: Collection[str]) -> list[Track]:
    """Those of some offers, in the order they began."""
    return track_shelf.list_(work, _visible_tracks(work).where(tracks.c.id.in_(list(ids))).order_by(tracks.c.started, tracks.c.id))


def list_open_tracks(work: Work, member: str = "") -> list[Track]:
    rows = _visible_tracks(work).where(tracks.c.ended.is_(None))
    return track_shelf.list_(work, rows.where(tracks.c.member == member) if member else rows)


def add_track(work: Work, track: Track) -> Track:
    return track_shelf.add(work, track)


def end_track(work: Work, track: Track) -> Track:
    return track_shelf.save(work, replace(track, ended=work.now))


def save_track(work: Work, track: Track) -> Track:
    return track_shelf.save(work, track)


def add_point(work: Work, track: Track, sighting: Sighting) -> None:
    """One more point, unless one of that moment is there."""
    row = {"track": track.id, "seen": sighting.seen, "latitude": sighting.at.latitude, "longitude": sighting.at.longitude}
    work.connection.execute(put_once(work.connection.dialect.name, track_points), row)


def list_points(work: Work, track: Track) -> list[Sighting]:
    """The points of a track, oldest first."""
    rows = select(track_points).where(track_points.c.track == track.id).order_by(track_points.c.seen)
    return [Sighting(at=Point(row["latitude"], row["longitude"]), seen=row["seen"]) for row in work.connection.execute(rows).mappings()]


def is_kept(work: Work, track: Track) -> bool:
    """Whether a hold keeps its points beyond their time."""
    return is_held(work, track.id, *POINTS_OF)


def drop_points(work: Work, track: Track) -> None:
    work.connection.execute(delete(track_points).where(track_points.c.track == track.id))


# ---- looks ----


def _visible_looks(work: Work) -> Select[Any]:
    """A member sees who looked at him, and so do those who enrol; whoever looked sees his own looks."""
    own = looks.c.account == work.actor.account
    here = look_shelf.here
    if work.actor.may(Right.MEMBER_ENROL):
        return here
    return here.where(own | (looks.c.member == work.actor.member)) if work.actor.member else here.where(own)


def add_look(work: Work, look: Look) -> Look:
    return look_shelf.add(work, look)


def reasons(work: Work, ids: Collection[str]) -> dict[str, str]:
    """What was said for each of these looks, as far as it is kept."""
    return {look.id: look.reason for look in look_shelf.list_(work, _visible_looks(work), ids)}


def drop_look(work: Work, look: str) -> None:
    work.connection.execute(delete(looks).where(looks.c.id == look, looks.c.station == work.actor.station))


# ---- trackers ----


def _visible_trackers(work: Work) -> Select[Any]:
    """A member sees his own."""
    return tracker_shelf.here.where(trackers.c.member == work.actor.member, trackers.c.member != "")


def add_tracker(work: Work, tracker: Tracker) -> Tracker:
    return tracker_shelf.add(work, tracker)


def get_tracker(work: Work, tracker: str) -> Tracker:
    return tracker_shelf.get(work, _visible_trackers(work), tracker)


def list_trackers(work: Work) -> list[Tracker]:
    return tracker_shelf.list_(work, _visible_trackers(work).order_by(trackers.c.created, trackers.c.id))


def list_trackers_of(work: Work, member: str) -> list[Tracker]:
    """Of any member of the station."""
    return tracker_shelf.list_(work, tracker_shelf.here.where(trackers.c.member == member))


def find_tracker(work: Work, digest: str) -> Tracker | None:
    """By the digest of its token, at whatever station: it has not said yet who it is."""
    return tracker_shelf.find(work, select(trackers).where(trackers.c.digest == digest))


def drop_tracker(work: Work, tracker: Tracker) -> None:
    work.connection.execute(delete(trackers).where(trackers.c.id == tracker.id))

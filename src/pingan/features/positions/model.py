"""Sightings, tracks and looks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.geo import Datum, Point

TRACK_KEPT = timedelta(hours=72)
REPLAYED_ALONE = timedelta(hours=24)
"""Since its end; an older track is replayed by two."""


class Freshness(StrEnum):
    """How far a position may be trusted: `fresh` counts, `grey` is shown as ageing, `too_old` is out of the ranking."""

    FRESH = "fresh"
    GREY = "grey"
    TOO_OLD = "too_old"


class Flag(StrEnum):
    """What was odd about a fix that was taken all the same."""

    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    STALE = "stale"
    JUMPED = "jumped"
    INACCURATE = "inaccurate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Where somebody was seen, and how sure that is; `flags` say what was odd about it."""

    at: Point
    seen: datetime
    accuracy_m: float | None = None
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """The way of one tasked member from acceptance to arrival; `id` is the offer's.

    Its points are kept for 72 hours; then only `seconds` and `metres` remain.
    """

    id: str
    station: str
    member: str
    started: datetime
    ended: datetime | None = None
    seconds: float | None = None
    metres: float | None = None


class Replay(StrEnum):
    """How a track can be shown again: not before it has ended; alone for a day; then by two, for as long as its points are kept.

    `empty`: whoever has no GPS has left no point.
    """

    UNDERWAY = "underway"
    ALONE = "alone"
    TWO = "two"
    EMPTY = "empty"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """When somebody went, how long it took and how far it was, and whether it can be replayed; no place."""

    track: Track
    replay: Replay


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody looked at where a member is, outside an incident, and said why."""

    id: str
    station: str
    member: str
    account: str
    role: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A look at where a member went. It holds no point: `queries.replayed` gives them for one just made."""

    track: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """An app or a box that sends a member's positions for him (OsmAnd, Traccar, OwnTracks); only while he is on duty.

    `digest`: SHA-256 of its token, which is kept nowhere. `datum`: in which frame it states them, declared once when it is added.
    """

    id: str
    station: str
    member: str
    name: str
    digest: str
    datum: Datum
    created: datetime

"""What a fix is worth: taken, taken with a flag, or not taken, and why.

A clock that is wrong never makes a person disappear: the fix is taken at the server's time and flagged. What cannot be a position, or was
made up, or comes from somebody off duty, is refused.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from pingan.features.duty.model import Turn
from pingan.features.positions.model import REPLAYED_ALONE, TRACK_KEPT, Flag, Freshness, Replay, Sighting, Track, Way
from pingan.kernel.errors import Invalid, NotFound, TooMany, WrongMoment
from pingan.kernel.geo import Datum, Point, distance_m
from pingan.kernel.geo import point as declared

FRESH_S, GREY_S = 180, 600
FASTEST_MPS = 55.0
"""Nobody moves faster than this (200 km/h); a nearer fix that asks for more is a jump of the receiver."""
LEAST_ACCURATE_M, INACCURATE_M = 2000.0, 100.0
UNSTATED_ACCURACY_M = 50.0

MOST_TRACKERS = 5

_AHEAD = timedelta(seconds=10)
_BEHIND = timedelta(hours=1)
"""Older than this, it is the phone's clock that is wrong; eight hours is what a mistaken time zone costs here."""

_JUMP_DOUBTED = timedelta(seconds=60)
_ZERO_DEG = 1e-4
_POLE_DEG = 90
_REASON_LETTERS = 5


def freshness(age_s: float) -> Freshness:
    """How far a position of this age may be trusted."""
    if age_s <= FRESH_S:
        return Freshness.FRESH
    return Freshness.GREY if age_s <= GREY_S else Freshness.TOO_OLD


def place(latitude: float, longitude: float, datum: Datum | None) -> Point:
    """A position as a phone states it, in WGS-84.

    Raises:
        Invalid: `datum_missing`, `swapped` (latitude and longitude), `zero`, `not_a_position`.
    """
    if abs(longitude) <= _POLE_DEG < abs(latitude) <= 2 * _POLE_DEG:
        raise Invalid("swapped")
    if abs(latitude) < _ZERO_DEG and abs(longitude) < _ZERO_DEG:
        raise Invalid("zero")
    return declared(latitude, longitude, datum)


def accept_fix(
    turn: Turn | None, known: Sighting | None, at: Point, *, seen: datetime, now: datetime, accuracy_m: float | None, mocked: bool = False
) -> Sighting | None:
    """What to keep of a fix, or None where it tells nothing new (older than `known`, or the same).

    `turn`: the member's, None off duty. `known`: his newest sighting. `seen`: by the phone's clock. `now`: by ours.

    Raises:
        WrongMoment: `off_duty`, `no_consent`, `before_duty`.
        Invalid: `mocked`, `too_inaccurate`, `jumped`.
    """
    _check_turn(turn, seen, now)
    _check_quality(accuracy_m, mocked=mocked)
    moment, flags = _moment(seen, now)
    if known is not None and known.seen > now + _AHEAD:
        known = None  # our own clock was set back: what it wrote before says nothing about now
    if known is not None and moment <= known.seen:
        return None
    fresh = Sighting(at=at, seen=moment, accuracy_m=accuracy_m, flags=flags)
    return _with_flags(fresh, known)


def _check_turn(turn: Turn | None, seen: datetime, now: datetime) -> None:
    if turn is None:
        raise WrongMoment("off_duty")
    if not turn.located:
        raise WrongMoment("no_consent")
    before = turn.since - seen
    if timedelta(seconds=FRESH_S) < before and now - seen <= _BEHIND and turn.since <= now:
        raise WrongMoment("before_duty")  # where he was while off duty is not ours to know


def _check_quality(accuracy_m: float | None, *, mocked: bool) -> None:
    if mocked:
        raise Invalid("mocked")
    if accuracy_m is None:
        return
    if not math.isfinite(accuracy_m) or accuracy_m < 0 or accuracy_m > LEAST_ACCURATE_M:
        raise Invalid("too_inaccurate")


def _moment(seen: datetime, now: datetime) -> tuple[datetime, tuple[Flag, ...]]:
    if seen > now + _AHEAD:
        return now, (Flag.CLOCK_AHEAD,)
    if seen < now - _BEHIND:
        return now, (Flag.CLOCK_BEHIND,)
    return seen, (Flag.STALE,) if (now - seen).total_seconds() > FRESH_S else ()


def _with_flags(fresh: Sighting, known: Sighting | None) -> Sighting:
    flags = list(fresh.flags)
    if (fresh.accuracy_m or 0) > INACCURATE_M:
        flags.append(Flag.INACCURATE)
    if known is not None and jumped(known, fresh):
        if fresh.seen - known.seen <= _JUMP_DOUBTED:
            raise Invalid("jumped")
        flags.append(Flag.JUMPED)  # it has stayed there for a minute: then the earlier one was wrong
    return Sighting(at=fresh.at, seen=fresh.seen, accuracy_m=fresh.accuracy_m, flags=tuple(flags))


def jumped(a: Sighting, b: Sighting) -> bool:
    """Whether nobody could have moved from `a` to `b`, even if both are as wrong as they say."""
    seconds = max(1.0, (b.seen - a.seen).total_seconds())
    slack_m = sum(UNSTATED_ACCURACY_M if s.accuracy_m is None else s.accuracy_m for s in (a, b))
    return distance_m(a.at, b.at) > FASTEST_MPS * seconds + slack_m


def check_reason(reason: str) -> str:
    """The reason for a look, without edges of white space.

    Raises:
        Invalid: `reason_missing`: shorter than five characters.
    """
    told = reason.strip()
    if len(told) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
    return told


def reduced(track: Track, points: Sequence[Sighting], now: datetime) -> Track:
    """What remains of a track: how long it took and how far it was along its points."""
    ended = track.ended or now
    metres = math.fsum(distance_m(a.at, b.at) for a, b in pairwise(points))
    return replace(track, ended=ended, seconds=(ended - track.started).total_seconds(), metres=metres)


def replay_of(track: Track, *, points: int, held: bool, now: datetime) -> Replay:
    """How a track can be shown again. `points`: how many are there. `held`: a hold keeps them beyond their time.

    Without a hold it is gone when its time is over, even if our timer is late.
    """
    if track.ended is None:
        return Replay.UNDERWAY
    age = now - track.ended
    if track.metres is not None or (age >= TRACK_KEPT and not held):
        return Replay.GONE
    if points == 0:
        return Replay.EMPTY
    return Replay.ALONE if age <= REPLAYED_ALONE else Replay.TWO


def way_of(track: Track, points: Sequence[Sighting], *, held: bool, now: datetime) -> Way:
    """What may be said of a track without looking at it."""
    told = track if track.ended is None or track.metres is not None else reduced(track, points, now)
    return Way(track=told, replay=replay_of(track, points=len(points), held=held, now=now))


def check_replay(replay: Replay) -> None:
    """Refuse what cannot be shown.

    Raises:
        WrongMoment: `track_underway`, or `track_gone`.
        NotFound: there is no point.
    """
    if replay is Replay.UNDERWAY:
        raise WrongMoment("track_underway")
    if replay is Replay.GONE:
        raise WrongMoment("track_gone")
    if replay is Replay.EMPTY:
        raise NotFound(noun="position")


def token_digest(token: str) -> str:
    """What is kept of a tracker's token."""
    return hashlib.sha256(token.encode()).hexdigest()


def check_trackers(count: int) -> None:
    """One more beside `count` others.

    Raises:
        TooMany: somebody has five already.
    """
    if count >= MOST_TRACKERS:
        raise TooMany("enough_trackers", limit=MOST_TRACKERS)

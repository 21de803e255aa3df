"""What is asked about looks. Positions themselves reach the map by the live socket only."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.members import public as members
from pingan.features.positions import store
from pingan.features.positions.model import Look, Replayed, Tracker
from pingan.kernel.errors import NotFound, WrongMoment
from pingan.kernel.geo import Datum, Point
from pingan.kernel.rights import Right
from pingan.platform import audit
from pingan.platform.action import query
from pingan.platform.work import Work

_MOST = 200
_GOOD_FOR = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookRow:
    """Who looked at what is known of me. `what`: the kind of event in the log. `purpose`: for which work; `reason`: what was said."""

    seq: int
    at: datetime
    role: str
    name: str
    what: str
    purpose: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    at: Point
    seen: datetime


@query(Right.MEMBER_SELF)
def looks_at_me(work: Work) -> list[LookRow]:
    """The newest looks at the actor, newest first."""
    return _looks(work, work.actor.member)


@query(Right.MEMBER_ENROL)
def looks_at(work: Work, member: str) -> list[LookRow]:
    """The newest looks at a member of the station, newest first."""
    return _looks(work, members.get(work, member).id)


def _looks(work: Work, member: str) -> list[LookRow]:
    found = audit.looks_at(work, member, _MOST)
    names = access.names(work, {look.actor for look in found})
    said = store.reasons(work, [look.facts["look"] for look in found if "look" in look.facts])
    return [
        LookRow(
            seq=look.seq, at=look.at, role=look.role, name=names.get(look.actor, ""), what=look.kind,
            purpose=look.facts.get("purpose", ""), reason=look.facts.get("reason", "") or said.get(look.facts.get("look", ""), ""),
        )
        for look in found
    ]  # fmt: skip


@query(Right.POSITION_LOOK)
def looked(work: Work, look: Look) -> Whereabouts:
    """What a look shows. An old look shows nothing: looking again is a new look.

    Raises:
        WrongMoment: `look_over`, or `off_duty`.
        NotFound: no position is known.
    """
    _check_fresh(work, look)
    if duty.find_turn(work, look.member) is None:
        raise WrongMoment("off_duty")
    fix = work.world.presence.find(work.actor.station, look.member)
    if fix is None:
        raise NotFound(noun="position")
    return Whereabouts(at=fix.at, seen=fix.seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackReplay:
    """A way to an incident, point by point, oldest first. `ended`: he was there, or did not go on."""

    id: str
    member: str
    started: datetime
    ended: datetime
    points: tuple[Whereabouts, ...]


@query(Right.TRACK_REPLAY)
def replayed(work: Work, made: Replayed) -> TrackReplay:
    """What a replay shows. An old one shows nothing: doing it again is a new look.

    Raises:
        WrongMoment: `look_over`, or `track_gone`.
    """
    _check_fresh(work, made.look)
    track = store.find_track(work, made.track)
    if track is None or track.ended is None or track.metres is not None:
        raise WrongMoment("track_gone")
    points = tuple(Whereabouts(at=one.at, seen=one.seen) for one in store.list_points(work, track))
    return TrackReplay(id=track.id, member=track.member, started=track.started, ended=track.ended, points=points)


def _check_fresh(work: Work, look: Look) -> None:
    if look.account != work.actor.account or work.now - look.at > _GOOD_FOR:
        raise WrongMoment("look_over")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerRow:
    id: str
    name: str
    datum: Datum
    created: datetime


def tracker_row(_: Work, tracker: Tracker) -> TrackerRow:
    """A tracker as its owner sees it."""
    return TrackerRow(id=tracker.id, name=tracker.name, datum=tracker.datum, created=tracker.created)


@query(Right.MEMBER_SELF)
def list_trackers(work: Work) -> list[TrackerRow]:
    """The actor's own, oldest first."""
    return [tracker_row(work, tracker) for tracker in store.list_trackers(work)]

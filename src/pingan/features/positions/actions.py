"""What people and phones do with positions."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache

from prometheus_client import Counter

from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.members import public as members
from pingan.features.positions import rules, store
from pingan.features.positions.events import PositionLooked, TrackerAdded, TrackerDropped, TrackReplayed
from pingan.features.positions.model import Look, Replay, Replayed, Sighting, Tracker
from pingan.kernel.approvals import Act
from pingan.kernel.errors import Fact, NotAllowed, NotFound, Refusal, WrongMoment
from pingan.kernel.geo import Datum, Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import require
from pingan.platform.audit import note_opened
from pingan.platform.timers import set_timer
from pingan.platform.work import Actor, Work, World
from pingan.ports import Fix

LOOK_KEPT = timedelta(days=730)
FIXES = Counter("pingan_fixes", "Fixes from phones, by what became of them.", ["verdict"])


_verdict = cache(FIXES.labels)


@contextmanager
def counted() -> Iterator[None]:
    """Whatever is refused in here is a fix, and counted by why."""
    try:
        yield
    except Refusal as refusal:
        FIXES.labels(refusal.reason).inc()
        raise


@action(Right.POSITION_SEND)
def receive(work: Work, member: str, point: Point, seen: datetime, accuracy_m: float | None = None, *, mocked: bool = False) -> Fix:
    """Take the newest position of the actor himself, if he is on duty; it goes to presence and to the maps, never into the log.

    Nothing is written to the database, so this may be asked as well as done. Returns the fix that is now known.
    """
    if member != work.actor.member:
        raise NotAllowed(right=Right.POSITION_SEND.value)
    told = Sighting(at=point, seen=seen, accuracy_m=accuracy_m)
    return take(work.world, work.actor, duty.find_turn(work, member), told, now=work.now, mocked=mocked)


@action(Right.POSITION_SEND)
def receive_own(work: Work, point: Point, seen: datetime, accuracy_m: float | None = None, *, mocked: bool = False) -> Fix:
    """Like `receive`, for callers who only know that it is the actor's."""
    return receive(work, work.actor.member, point, seen, accuracy_m, mocked=mocked)


def take(world: World, actor: Actor, turn: Turn | None, told: Sighting, *, now: datetime, mocked: bool = False) -> Fix:
    """Take a position of a member whose `turn` is known already; no question to the database is left.

    Raises:
        WrongMoment, Invalid: as `rules.accept_fix`.
    """
    with counted():
        known = world.presence.find(actor.station, actor.member)
        before = None if known is None else sighting(known)
        kept = rules.accept_fix(turn, before, told.at, seen=told.seen, now=now, accuracy_m=told.accuracy_m, mocked=mocked)
    if known is not None and kept is None:
        _verdict("not_newer").inc()
        return known
    assert kept is not None  # without a known one, every fix that is not refused is new
    for verdict in kept.flags or ("taken",):
        _verdict(verdict).inc()
    fix = Fix(station=actor.station, member=actor.member, at=kept.at, seen=kept.seen, accuracy_m=kept.accuracy_m)
    return _put(world, known, fix)


def _put(world: World, known: Fix | None, fix: Fix) -> Fix:
    if known is not None and known.seen > fix.seen:
        world.presence.drop(fix.station, fix.member)  # written before our clock was set back
    world.presence.put(fix)
    return fix


def sighting(fix: Fix) -> Sighting:
    """A fix as the rules know it."""
    return Sighting(at=fix.at, seen=fix.seen, accuracy_m=fix.accuracy_m)


@action(Right.POSITION_LOOK)
def look(work: Work, member: str, *, reason: str) -> Look:
    """Look where a member on duty is, outside an incident. He is told, and can read who and why.

    The answer holds no position: `queries.looked` gives it for a look just made.
    """
    told = rules.check_reason(reason)
    if duty.find_turn(work, member) is None:
        raise WrongMoment("off_duty")
    if work.world.presence.find(work.actor.station, member) is None:
        raise NotFound(noun="position")
    made = _note_look(work, member, told)
    work.announce(PositionLooked(station=made.station, look=made.id, member=member))
    return made


@action(Right.TRACK_REPLAY)
def replay(work: Work, track_id: str, *, reason: str, shown: Mapping[str, Fact]) -> Replayed:
    """Look at the way a member went, once it has ended; when that is more than a day ago, a second person agrees first. He is told.

    `shown`: for the second person, e.g. the number of the incident. The answer holds no point: `queries.replayed` gives them.

    Raises:
        NotFound: there is no such track, or no point of it.
        WrongMoment: `track_underway`, or `track_gone`: its time is over, and only seconds and metres are left.
        Invalid: `reason_missing`.
        ApprovalNeeded: nobody has agreed yet.
    """
    told = rules.check_reason(reason)
    track = store.find_track(work, track_id)
    if track is None:
        raise NotFound(noun="track")
    how = rules.way_of(track, store.list_points(work, track), held=store.is_kept(work, track), now=work.now).replay
    rules.check_replay(how)
    if how is Replay.TWO:
        require(work, Act.REPLAY, {"track": track.id, "member": track.member}, reason=told, shown=shown)
    made = _note_look(work, track.member, told)
    work.announce(TrackReplayed(station=made.station, look=made.id, member=made.member, track=track.id))
    return Replayed(track=track.id, look=made)


def _note_look(work: Work, member: str, reason: str) -> Look:
    actor = work.actor
    made = Look(
        id=work.new_id(), station=actor.station, member=member, account=actor.account, role=actor.role.value, reason=reason, at=work.now
    )
    set_timer(work, "positions.forget_look", made.id, work.now + LOOK_KEPT)
    return store.add_look(work, made)


@action(Right.MEMBER_ENROL)
def open_looks(work: Work, member: str) -> str:
    """The actor sees who looked at a member."""
    found = members.get(work, member).id
    note_opened(work, found, "membership")
    return found


@action(Right.MEMBER_SELF)
def add_tracker(work: Work, *, name: str, datum: Datum, token: str) -> Tracker:
    """Let a tracking app send the actor's positions. Of `token` only the digest is kept."""
    rules.check_trackers(len(store.list_trackers(work)))
    actor = work.actor
    tracker = Tracker(
        id=work.new_id(),
        station=actor.station,
        member=actor.member,
        name=name,
        digest=rules.token_digest(token),
        datum=datum,
        created=work.now,
    )
    work.announce(TrackerAdded(station=tracker.station, tracker=tracker.id, member=tracker.member))
    return store.add_tracker(work, tracker)


@action(Right.MEMBER_SELF)
def drop_tracker(work: Work, tracker: str) -> None:
    """Believe it no more."""
    _drop(work, store.get_tracker(work, tracker))


@action(Right.DUTY_END)
def drop_trackers_of(work: Work, member: str) -> None:
    """Whoever may no longer serve has none; if he is reinstated he adds them anew."""
    for tracker in store.list_trackers_of(work, member):
        _drop(work, tracker)


def _drop(work: Work, tracker: Tracker) -> None:
    store.drop_tracker(work, tracker)
    work.announce(TrackerDropped(station=tracker.station, tracker=tracker.id, member=tracker.member))

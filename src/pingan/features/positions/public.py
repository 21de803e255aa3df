"""What other features, the live socket and the start of the house may ask of positions."""

from collections.abc import Collection
from datetime import timedelta

from pingan.features.duty import public as duty
from pingan.features.positions import rules, store
from pingan.features.positions.actions import counted, receive, replay, sighting, take
from pingan.features.positions.model import TRACK_KEPT, Freshness, Track, Tracker, Way
from pingan.features.positions.queries import TrackReplay, replayed
from pingan.kernel.errors import NotSignedIn
from pingan.kernel.geo import Datum, Point
from pingan.kernel.rights import Role
from pingan.platform.timers import Timer, set_timer, set_timers
from pingan.platform.work import Actor, Work, engine
from pingan.ports import Fix

__all__ = [
    "TRACK_KEPT", "TrackReplay", "add_to_track", "begin_track", "carrier", "counted", "end_track", "find_way", "freshness", "list_ways",
    "mostly_old", "place", "receive", "replay", "replayed", "restore", "take", "tracker_of",
]  # fmt: skip

MOVING = timedelta(seconds=5)
"""How often positions are written down while somebody moves or is on his way."""


def freshness(age_s: float) -> Freshness:
    """How far a position of this age may be trusted: fresh up to 3 minutes, grey up to 10, then too old."""
    return rules.freshness(age_s)


def mostly_old(work: Work) -> bool:
    """Whether most of what is known of the station's people on duty is no longer fresh. No fix at all is nobody's fault."""
    ages = [(work.now - fix.seen).total_seconds() for fix in work.world.presence.everyone(work.actor.station)]
    return sum(rules.freshness(age) is not Freshness.FRESH for age in ages) * 2 > len(ages)


def place(latitude: float, longitude: float, datum: Datum | None) -> Point:
    """A position as a phone states it, in WGS-84.

    Raises:
        Invalid: `datum_missing`, `swapped`, `zero`, `not_a_position`.
    """
    with counted():
        return rules.place(latitude, longitude, datum)


def tracker_of(work: Work, token: str) -> Tracker:
    """The tracker a token belongs to.

    Raises:
        NotSignedIn: it belongs to none.
    """
    found = store.find_tracker(work, rules.token_digest(token)) if token else None
    if found is None:
        raise NotSignedIn
    return found


def carrier(tracker: Tracker) -> Actor:
    """In whose name a tracker speaks: its member's. It is never asked for anything but his positions."""
    return Actor(account=f"tracker:{tracker.id}", role=Role.TRACKER, station=tracker.station, member=tracker.member)


def begin_track(work: Work, offer: str, member: str) -> None:
    """The member has accepted: keep his way from now until `end_track`. Beginning twice is harmless."""
    if store.find_track(work, offer) is not None:
        return
    track = store.add_track(work, Track(id=offer, station=work.actor.station, member=member, started=work.now))
    reduce, flush = Timer("positions.reduce", offer, work.now + TRACK_KEPT), Timer("positions.flush", track.station, work.now + MOVING)
    set_timers(work, [reduce, flush])
    _add_newest(work, track)


def add_to_track(work: Work, fix: Fix) -> None:
    """One more point of every way the member is on; those off duty are on none."""
    for track in store.list_open_tracks(work, fix.member):
        if fix.seen >= track.started:
            store.add_point(work, track, sighting(fix))


def end_track(work: Work, offer: str) -> None:
    """The member has arrived, or does not come any more. Ending what never began, or twice, is harmless."""
    track = store.find_track(work, offer)
    if track is None or track.ended is not None:
        return
    _add_newest(work, track)
    store.end_track(work, track)
    set_timer(work, "positions.reduce", offer, work.now + TRACK_KEPT)


def find_way(work: Work, offer: str) -> Track | None:
    """The seconds and metres of a way that has ended, or None: it never began, or goes on."""
    track = store.find_track(work, offer)
    if track is None or track.ended is None:
        return None
    return track if track.metres is not None else rules.reduced(track, store.list_points(work, track), work.now)


def list_ways(work: Work, offers: Collection[str]) -> list[Way]:
    """The ways that were gone for these offers, as far as there are any, in the order they began."""
    return [
        rules.way_of(track, store.list_points(work, track), held=store.is_kept(work, track), now=work.now)
        for track in store.list_tracks(work, offers)
    ]


def _add_newest(work: Work, track: Track) -> None:
    fix = work.world.presence.find(track.station, track.member)
    if fix is not None:
        store.add_point(work, track, sighting(fix))


def restore(work: Work) -> int:
    """At the start of the house: put everybody on duty back where he was last seen, and forget the others. How many came back."""
    return sum(_restore_station(work.acting_as(engine(station))) for station in store.stations(work))


def _restore_station(work: Work) -> int:
    located = duty.located(work)
    last = store.list_last(work)
    store.drop_last(work, [fix.member for fix in last if fix.member not in located])
    set_timer(work, "positions.flush", work.actor.station, work.now + MOVING)
    set_timer(work, "positions.scrub", work.actor.station, work.now)
    return sum(work.world.presence.put(fix) for fix in last if fix.member in located)

"""By the clock: newest positions are written down for a restart, tracks are reduced, looks are forgotten, deleted bytes are wiped."""

from collections.abc import Collection
from datetime import timedelta
from functools import partial

from pingan.features.duty import public as duty
from pingan.features.positions import rules, store
from pingan.features.positions.actions import sighting
from pingan.features.positions.model import Track
from pingan.features.positions.public import MOVING
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.timers import set_timer
from pingan.platform.work import Work
from pingan.ports import Fix

STILL = timedelta(seconds=60)
"""How often positions are looked through while nobody moves."""

_SCRUB_AGAIN = timedelta(seconds=20)


def flush(work: Work, station: str) -> None:
    """Write down what is new of everybody on duty, add it to the tracks, and let go of whoever is not on duty."""
    on_duty, known = duty.located(work), store.last_seen(work)
    present = {fix.member: fix for fix in work.world.presence.everyone(station)}
    new = [fix for member, fix in present.items() if member in on_duty and known.get(member) != fix.seen]
    store.put_last(work, new)
    store.drop_last(work, known.keys() - on_duty)
    tracks = store.list_open_tracks(work)
    _add_to_tracks(work, tracks, new)
    _drop(work, present.keys() - on_duty)
    if on_duty:
        set_timer(work, "positions.flush", station, work.now + (MOVING if new or tracks else STILL))


def _add_to_tracks(work: Work, tracks: Collection[Track], new: Collection[Fix]) -> None:
    fixes = {fix.member: fix for fix in new}
    for track in tracks:
        fix = fixes.get(track.member)
        if fix is not None and fix.seen >= track.started:
            store.add_point(work, track, sighting(fix))


def _drop(work: Work, strangers: Collection[str]) -> None:
    """A fix that was being taken while its member went off duty may have come in behind the drop."""
    for member in strangers:
        work.afterwards(partial(work.world.presence.drop, work.actor.station, member))


def reduce(work: Work, offer: str) -> None:
    """After 72 hours only times and distance remain of a track."""
    track = store.find_track(work, offer)
    if track is not None:
        store.save_track(work, rules.reduced(track, store.list_points(work, track), work.now))
        store.drop_points(work, track)


def scrub(work: Work, station: str) -> None:
    """Wipe what was deleted from the files; and once more a little later, for a reader may have been in the way."""
    work.afterwards(work.world.database.scrub)
    set_timer(work, "positions.scrub_again", station, work.now + _SCRUB_AGAIN)


def scrub_again(work: Work, _: str) -> None:
    """The second time."""
    work.afterwards(work.world.database.scrub)


def forget_look(work: Work, look: str) -> None:
    """After two years nobody needs to know any more."""
    store.drop_look(work, look)


TIMERS: dict[str, TimerHandler] = {
    "positions.flush": flush,
    "positions.reduce": forgetting("positions.reduce", reduce, *store.POINTS_OF),
    "positions.scrub": scrub,
    "positions.scrub_again": scrub_again,
    "positions.forget_look": forgetting("positions.forget_look", forget_look, ("looks", "id")),
}
